"""Rows of totals inside a table of totals: counted once more they would double everything."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from core.ingest.fields.vocabulary import plain
from core.ingest.typed.cells import distinct, text_array
from core.model.dataset import Grain
from core.model.fields import FIELDS, FieldType

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.ledger import Ledger
    from core.ingest.raw import RawTable
    from core.ingest.rows.contacts import TypedTable

TOTALLED = (Grain.INTERVAL, Grain.MONTHLY, Grain.PIVOT, Grain.AGENT_STATE, Grain.COST)
"""Grains whose rows can be added up, so that a total among them is no row of its own."""
REASON = "totals_row"
FEWEST_ADDENDS = 3
_TOTAL = re.compile(
    r"(?:grand |sub ?)?totals?(?: general| geral| generale| complessivo)?|totale[s]?(?: \w+)?"
    r"|totales|sum|summe|gesamt(?:summe)?|somma|suma|subtotale?|summary|overall"
    r"|sub ?totale?s? .{1,80}|all (?:queues|agents|teams|channels)|todos|todas|tutti|tutte"
)
_LABEL_COLUMNS = 4
MOST_ROWS_JUDGED = 2_000
"""In a longer table a few totals change no judgement about a column."""


def set_aside_labelled_totals(raw: RawTable, ledger: Ledger, grain: Grain) -> None:
    """Set aside rows that call themselves a total in one of the first columns."""
    if grain not in TOTALLED:
        return
    for header, hits in _labelled(raw):
        ledger.drop_rows(np.flatnonzero(hits), header, REASON)


def without_totals(raw: RawTable) -> RawTable:
    """A small table without the rows that call themselves totals, to judge its columns by."""
    if raw.rows > MOST_ROWS_JUDGED:
        return raw
    keep = np.ones(raw.rows, bool)
    for _, hits in _labelled(raw):
        keep &= ~hits
    if keep.all():
        return raw
    columns = tuple(cells.filter(pa.array(keep)) for cells in raw.columns)
    return replace(raw, columns=columns, row_numbers=raw.row_numbers[keep])


def _labelled(raw: RawTable) -> Iterator[tuple[str, NDArray[np.bool_]]]:
    for header, cells in list(zip(raw.header, raw.columns, strict=True))[:_LABEL_COLUMNS]:
        parts = distinct(text_array(cells))
        found = [_TOTAL.fullmatch(plain(value)) is not None for value in parts.values]
        hits = np.array(found, bool)[parts.codes] if any(found) else np.zeros(0, bool)
        # A column whose every cell is a total, such as a queue called "All", labels nothing.
        if hits.any() and not hits.all():
            yield header, hits


def set_aside_sums(typed: TypedTable) -> None:
    """Set aside the last or first row where it holds, in every count, the sum of all others.

    Three others at least: two equal months would otherwise make a total of a third by chance.
    """
    if typed.mapping.grain not in (Grain.INTERVAL, Grain.MONTHLY, Grain.COST):
        return
    rows = np.flatnonzero(~typed.ledger.dropped)
    counts = _counts(typed)
    if len(rows) <= FEWEST_ADDENDS or not counts:
        return
    for place in (rows[-1], rows[0]):
        if all(_is_sum(values[rows], float(values[place])) for values in counts.values()):
            name = next(iter(counts))
            typed.ledger.drop_rows(np.array([place]), typed.header_of(name), REASON)
            return
    _set_aside_sum_labels(typed, rows, counts)


def _counts(typed: TypedTable) -> dict[str, NDArray[np.float64]]:
    kinds = (FieldType.COUNT, FieldType.MONEY)
    found = {
        name: values.to_numpy(dtype=np.float64, na_value=np.nan)
        for name, values in typed.columns.items()
        if FIELDS[name].type in kinds
    }
    return {name: values for name, values in found.items() if np.nansum(np.abs(values)) > 0}


def _is_sum(values: NDArray[np.float64], candidate: float) -> bool:
    others = np.nansum(values) - candidate
    return bool(candidate > 0) and bool(np.isclose(others, candidate, rtol=1e-6, atol=0.01))


def _set_aside_sum_labels(
    typed: TypedTable, rows: NDArray[np.int64], counts: dict[str, NDArray[np.float64]]
) -> None:
    """A queue or channel that in every interval is the sum of all others is their total."""
    start = typed.columns.get("interval_start")
    for name in ("team", "channel"):
        labels = typed.columns.get(name)
        if start is None or labels is None or labels.iloc[rows].nunique() <= 2:
            continue
        for values in counts.values():
            label = _sum_label(start.iloc[rows], labels.iloc[rows], values[rows])
            if label is None:
                break
            hits = rows[(labels.iloc[rows] == label).to_numpy()]
            typed.ledger.drop_rows(hits, typed.header_of(name), REASON)
            return


def _sum_label(start: pd.Series, labels: pd.Series, values: NDArray[np.float64]) -> str | None:
    table = pd.DataFrame(
        {"start": start.to_numpy(), "label": labels.astype("str").to_numpy(), "n": values}
    )
    wide = table.pivot_table(index="start", columns="label", values="n", aggfunc="sum")
    if len(wide) < FEWEST_ADDENDS:
        return None
    cells = wide.to_numpy(dtype=np.float64)
    halves = np.nansum(cells, axis=1) / 2
    for label, values in zip(wide.columns, cells.T, strict=True):
        told = values > 0
        if told.sum() >= FEWEST_ADDENDS and np.isclose(values[told], halves[told]).all():
            return str(label)
    return None
