"""Which of two orders of day and month a file uses, where no single date of a column proves it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from core.ingest.typed.cells import sample_rows
from core.ingest.typed.moment_formats import FoundFormat
from core.ingest.typed.moment_layouts import day_order
from core.ingest.typed.moments import GOOD, read_moments
from core.ingest.typed.numbers import read_numbers
from core.problems import Note, note

if TYPE_CHECKING:
    from numpy.typing import NDArray

Columns = Mapping[str, tuple[str, pa.Array, FoundFormat]]
"""By field: the header of a column of moments, its cells and what they proved."""

_ORDERS = ("dm", "md")
_MOST_ROWS = 20_000
_SPANS = (
    ("created_at", "first_response_at"), ("created_at", "resolved_at"),
    ("created_at", "closed_at"), ("first_response_at", "resolved_at"),
    ("created_at", "updated_at"), ("resolved_at", "closed_at"),
)  # fmt: skip
"""Moments of a contact that follow each other."""
_LEAST_REVERSED, _LEAST_REVERSED_SHARE, _MISTAKES = 5, 0.02, 0.1
"""Contacts that end before they began rule an order out: so many, such a share of all, and at most
a tenth of them in the other order too, where mistakes explain them."""
_RIGHT, _WRONG = 0.01, 0.10
"""Share of steps against time that mistakes explain, and the share that rules an order out."""
_LEAST_STEPS = 30


@dataclass(frozen=True, slots=True)
class OrderEvidence:
    """The order of day and month of a file ("dm" or "md") and the remark that says why."""

    order: str
    why: Note


def order_of_file(columns: Columns, numbers: pa.Array | None = None) -> OrderEvidence | None:
    """The order for the columns that leave it open, None when only a person can tell.

    Another column proves it; or contacts would end before they began, or numbers or rows would not
    run in time, in one order and not in the other. `numbers` are the cells of the contact number.
    """
    waiting = {field: held for field, held in columns.items() if held[2].format is None}
    if not waiting:
        return None
    proven = {
        order: header
        for header, _, found in columns.values()
        if found.format and found.proven and (order := day_order(found.format))
    }
    if len(proven) == 1:
        ((order, header),) = proven.items()
        return OrderEvidence(order, note("date_order_from_other_column", column=header))
    if proven:
        return None
    for evidence in (*_spans(columns, waiting), *_sequences(waiting, numbers)):
        return evidence
    return None


def _spans(columns: Columns, waiting: Columns) -> Iterator[OrderEvidence]:
    """The order in which hardly any contact ends before it began."""
    for first, last in _SPANS:
        if not ({first, last} <= columns.keys() and {first, last} & waiting.keys()):
            continue
        reversed_in: dict[str, int] = {}
        pairs = 0
        for order in _ORDERS:
            start, end = _read(columns[first], order), _read(columns[last], order)
            known = ~np.isnat(start) & ~np.isnat(end)
            pairs = max(pairs, int(known.sum()))
            reversed_in[order] = int(np.sum(end[known] < start[known]))
        best, other = sorted(_ORDERS, key=lambda order: reversed_in[order])
        least = max(_LEAST_REVERSED, _LEAST_REVERSED_SHARE * pairs)
        if reversed_in[other] >= least and reversed_in[best] <= _MISTAKES * reversed_in[other]:
            yield OrderEvidence(
                best,
                note(
                    "date_order_from_sequence", column=columns[first][0], end=columns[last][0],
                    rows=reversed_in[other],
                ),
            )  # fmt: skip


def _sequences(waiting: Columns, numbers: pa.Array | None) -> Iterator[OrderEvidence]:
    """The order in which contact numbers, or else the rows of the file, run in time."""
    field = next((f for f in ("created_at", "event_at", "interval_start") if f in waiting), None)
    if field is None:
        return
    column = waiting[field][0]
    by_order = {order: _read(waiting[field], order) for order in _ORDERS}
    if numbers is not None:
        keys = read_numbers(numbers.take(pa.array(sample_rows(len(numbers), _MOST_ROWS)))).values
        if np.isfinite(keys).mean() > 0.9:
            ranked = np.argsort(keys, kind="stable")
            order = _running({o: values[ranked] for o, values in by_order.items()})
            if order:
                yield OrderEvidence(order, note("date_order_from_numbers", column=column))
    order = _running(by_order)
    if order:
        yield OrderEvidence(order, note("date_order_from_rows", column=column))


def _running(by_order: Mapping[str, NDArray[np.datetime64]]) -> str:
    """The one order in which moments only grow, or only shrink, from row to row."""
    against = {order: _against_time(values) for order, values in by_order.items()}
    best, other = sorted(_ORDERS, key=lambda order: against[order])
    return best if against[best] <= _RIGHT and against[other] >= _WRONG else ""


def _against_time(values: NDArray[np.datetime64]) -> float:
    """Share of the steps from day to day that go against the direction of most; 0 when few."""
    days = values[~np.isnat(values)].astype("datetime64[D]").astype(np.int64)
    steps = np.diff(days)
    steps = steps[steps != 0]
    if len(steps) < _LEAST_STEPS:
        return 0.0
    forward = float(np.mean(steps > 0))
    return min(forward, 1 - forward)


def _read(column: tuple[str, pa.Array, FoundFormat], order: str) -> NDArray[np.datetime64]:
    _, cells, found = column
    known = {day_order(layout): layout for layout in found.alternatives}
    layout = found.format or known.get(order)
    taken = cells.take(pa.array(sample_rows(len(cells), _MOST_ROWS)))
    if layout is None:
        return np.full(len(taken), "NaT", "datetime64[us]")
    read = read_moments(taken, layout)
    return np.where(read.state == GOOD, read.values, np.datetime64("NaT"))
