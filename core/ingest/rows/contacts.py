"""Cells as typed columns: each mapped column read by its field's type, the rest set aside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from core.ingest.fields.column_reading import FIRST_NAME, LAST_NAME, POSITIVE, REMAINING
from core.ingest.fields.vocabulary import (
    UNRATED,
    abandoned_of,
    answered_of,
    channel_of,
    flag_of,
    is_null,
    plain,
    priority_of,
    stars_of,
    status_of,
)
from core.ingest.ledger import Ledger
from core.ingest.rows.frames import column as column_of
from core.ingest.rows.frames import rows as rows_of
from core.ingest.typed.cells import different, distinct, fingerprints, text_array
from core.ingest.typed.durations import read_durations
from core.ingest.typed.measured_columns import read_duration_column, read_number_column
from core.ingest.typed.moment_columns import KEY_MOMENTS, read_moment_column, zones_mixed
from core.ingest.typed.moments import instants
from core.ingest.typed.named_columns import null_words, read_id_column, read_text_column
from core.model.dataset import ColumnMapping, Grain, Mapping
from core.model.fields import FIELDS, FieldType
from core.problems import Note, Problem, note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.raw import RawTable

_CANONICAL: dict[str, Callable[[str], str | None]] = {
    "status": status_of, "channel": channel_of, "priority": priority_of,
}  # fmt: skip

TIME_DOUBT = "time_doubt"
"""Column added where a time was blanked because it cannot be: what it showed."""
TIME_DOUBTS = {
    "duration_negative": "negative_time",
    "first_response_before_created": "negative_time",
    "resolved_before_created": "negative_time",
    "closed_before_created": "negative_time",
    "resolved_before_first_response": "resolved_before_response",
}
"""Reasons to blank a time, and the class of outliers that such a contact belongs to."""


@dataclass
class TypedTable:
    """Columns by field for every row of the raw table, before rows are dropped or folded."""

    raw: RawTable
    mapping: Mapping
    ledger: Ledger
    columns: dict[str, pd.Series] = field(default_factory=dict)
    has_time: NDArray[np.bool_] | None = None
    notes: list[Note] = field(default_factory=list)

    def header_of(self, name: str) -> str:
        """The header in the file that feeds a field."""
        held = self.mapping.of(name)
        return held.column if held else ""

    def blank(self, name: str, rows: NDArray[np.bool_], reason: str) -> None:
        """Blank cells of a field and list them."""
        positions = np.flatnonzero(rows)
        if positions.size:
            self.ledger.blank_cells(positions, self.header_of(name), reason)
            self.columns[name] = self.columns[name].mask(pd.Series(rows))
            if reason in TIME_DOUBTS:
                self._doubt(positions, TIME_DOUBTS[reason])

    def _doubt(self, positions: NDArray[np.intp], doubt: str) -> None:
        """Remember in the rows themselves what their times showed before they were blanked."""
        held = self.columns.get(TIME_DOUBT)
        kinds = list(dict.fromkeys(TIME_DOUBTS.values()))
        codes = np.full(self.raw.rows, -1) if held is None else held.cat.codes.to_numpy().copy()
        codes[positions[codes[positions] < 0]] = kinds.index(doubt)
        kept = pd.Categorical.from_codes(codes, categories=pd.Index(kinds, dtype="str"))
        self.columns[TIME_DOUBT] = pd.Series(kept)


def typed_columns(
    raw: RawTable,
    mapping: Mapping,
    *,
    preview: bool,
    progress: Callable[[float], None],
    ledger: Ledger | None = None,
) -> TypedTable:
    """Read every mapped column; raises Problem where the mapping leaves a question open."""
    table = TypedTable(raw, mapping, ledger or Ledger.of(raw))
    mapped = sorted(mapping.columns, key=lambda m: m.field not in KEY_MOMENTS)
    words: Counter[str] = Counter()
    for done, column in enumerate(mapped):
        progress(0.1 + 0.7 * done / max(1, len(mapped)))
        if column.column not in raw.header:
            raise Problem(
                "column_missing", column=column.column, field=column.field, file=raw.source_name
            )
        cells = text_array(raw.columns[raw.header.index(column.column)])
        _READERS[FIELDS[column.field].type](table, column, cells, preview)
        words.update(null_words(cells))
    if words:
        shown = ", ".join(word for word, _ in words.most_common(5))
        table.notes.append(note("null_words", rows=words.total(), words=shown))
    table.notes.extend(zones_mixed(mapping))
    return table


def _read_score(table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool) -> None:
    if column.field == "abandonment_share":
        read_number_column(table, column, cells, preview)
        return
    parts = distinct(cells)
    given = dict(column.values)
    low, high = column.scale or (-np.inf, np.inf)
    worded = bool(column.values) and all(_number(value) is None for value in given)
    scores = np.full(len(parts.values), np.nan)
    strange = np.zeros(len(parts.values), bool)
    for position, value in enumerate(parts.values):
        if is_null(value) or plain(value) in UNRATED:
            continue
        score = _number(given.get(value.strip(), "" if worded else value))
        if score is None:
            score = None if worded else stars_of(value)
        if score is None or not low <= score <= high:
            strange[position] = True
        else:
            scores[position] = score
    if column.field == "csat":
        _mark_surveyed(table, parts.values, parts.codes)
    table.columns[column.field] = pd.Series(scores[parts.codes] if len(scores) else np.zeros(0))
    outside = np.flatnonzero(strange[parts.codes]) if len(scores) else np.zeros(0, np.int64)
    table.ledger.blank_cells(outside, column.column, "answer_off_scale")


def _mark_surveyed(table: TypedTable, values: list[str], codes: NDArray[np.int32]) -> None:
    """`Offered` says that a survey was sent and not answered; only then is the rate known."""
    if table.mapping.of("surveyed") or not any(plain(value) in UNRATED for value in values):
        return
    sent = np.array(
        [not is_null(v) and plain(v) not in ("unoffered", "not offered") for v in values], bool
    )
    table.columns["surveyed"] = pd.Series(sent[codes], dtype="boolean")


def _number(text: str) -> float | None:
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        return None


def _read_flag(table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool) -> None:
    if column.unit in (REMAINING, POSITIVE):
        unit = column.format or "h:mm"
        seconds = read_durations(cells, unit).seconds
        known = pd.Series(
            seconds >= 0 if column.unit == REMAINING else seconds > 0, dtype="boolean"
        )
        # A call nobody talked on has an empty talk time: it was not answered.
        table.columns[column.field] = (
            known.mask(np.isnan(seconds)) if column.unit == REMAINING else known
        )
        return
    parts = distinct(cells)
    given = dict(column.values)
    judge = {"abandoned": abandoned_of, "answered": answered_of}.get(column.field, flag_of)
    meanings: list[bool | None] = []
    for value in parts.values:
        meaning = given.get(value.strip())
        meanings.append(
            {"yes": True, "no": False}.get(meaning) if meaning is not None else judge(value)
        )
    unknown = np.array(
        [m is None and not is_null(v) for m, v in zip(meanings, parts.values, strict=True)], bool
    )
    flags = pd.array(meanings or [None], dtype="boolean").take(
        parts.codes if len(parts.values) else np.zeros(0, int)
    )
    table.columns[column.field] = pd.Series(flags)
    if unknown.any() and not column.values:
        table.ledger.blank_cells(
            np.flatnonzero(unknown[parts.codes]), column.column, "answer_not_yes_or_no"
        )


def _read_category(
    table: TypedTable, column: ColumnMapping, cells: pa.Array, preview: bool
) -> None:
    parts = distinct(cells)
    given = dict(column.values)
    canonical = _CANONICAL.get(column.field)
    labels: list[str | None] = []
    for value in parts.values:
        text = value.strip()
        if is_null(text) or given.get(text) == "":
            labels.append(given.get(text) or None)
            continue
        text = _one_name(text, column.format)
        labels.append(given.get(text) or (canonical(text) if canonical else None) or text)
    names = list(dict.fromkeys(label for label in labels if label is not None))
    place = {name: position for position, name in enumerate(names)}
    codes = np.array([-1 if label is None else place[label] for label in labels], np.int64)
    held = pd.Categorical.from_codes(
        codes[parts.codes] if len(labels) else np.zeros(0, int),
        categories=pd.Index(names, dtype="str"),
    )
    table.columns[column.field] = pd.Series(held)


def _one_name(text: str, which: str | None) -> str:
    """The first or last of several names in a cell; any other cell as it is."""
    if which not in (FIRST_NAME, LAST_NAME):
        return text
    names = [name.strip() for name in text.split(";") if name.strip()]
    return (names[0] if which == FIRST_NAME else names[-1]) if names else text


_READERS: dict[FieldType, Callable[[TypedTable, ColumnMapping, pa.Array, bool], None]] = {
    FieldType.ID: read_id_column, FieldType.TEXT: read_text_column,
    FieldType.MOMENT: read_moment_column, FieldType.DURATION: read_duration_column,
    FieldType.CATEGORY: _read_category, FieldType.FLAG: _read_flag,
    FieldType.COUNT: read_number_column, FieldType.MONEY: read_number_column,
    FieldType.SCORE: _read_score,
}  # fmt: skip


def set_aside_without_identity(table: TypedTable) -> None:
    """Rows with neither number nor date are no contacts: totals, blank lines, torn rows."""
    identity, created = table.columns.get("ticket_id"), table.columns.get("created_at")
    if identity is None:
        if created is not None and table.mapping.grain is not Grain.SURVEY:
            empty = np.flatnonzero(created.isna().to_numpy() & ~_any_filled(table, {"created_at"}))
            table.ledger.drop_rows(empty, table.header_of("created_at"), "no_identity")
        return
    lost = identity.isna().to_numpy()
    if created is not None:
        lost = lost & created.isna().to_numpy()
    table.ledger.drop_rows(np.flatnonzero(lost), table.header_of("ticket_id"), "no_identity")


def _any_filled(table: TypedTable, but: set[str]) -> NDArray[np.bool_]:
    filled = np.zeros(table.raw.rows, bool)
    for name, values in table.columns.items():
        if name not in but:
            filled |= values.notna().to_numpy()
    return filled


def set_aside_duplicates(table: TypedTable) -> None:
    """Rows that repeat another exactly; and, for contacts, older versions of the same contact."""
    identity = table.columns.get("ticket_id")
    if identity is None:
        return
    numbers = fingerprints(
        text_array(table.raw.columns[table.raw.header.index(table.header_of("ticket_id"))])
    )
    if different(numbers) == len(numbers):
        return
    repeated = pd.Series(numbers).duplicated(keep=False).to_numpy() & ~table.ledger.dropped
    rows = np.flatnonzero(repeated & identity.notna().to_numpy())
    if not rows.size:
        return
    whole = pd.DataFrame(
        {i: column.take(pa.array(rows)).to_pandas() for i, column in enumerate(table.raw.columns)}
    )
    repeats = whole.duplicated().to_numpy()
    table.ledger.drop_rows(rows[repeats], table.header_of("ticket_id"), "duplicate_row")
    if table.mapping.grain is Grain.CONTACT:
        # A repeat that the user wants counted is no older version.
        _set_aside_older_versions(table, rows[~repeats])


def _set_aside_older_versions(table: TypedTable, rows: NDArray[np.int64]) -> None:
    rows = rows[~table.ledger.dropped[rows]]
    keys = pd.DataFrame({"id": table.columns["ticket_id"].to_numpy()[rows]})
    if "created_at" in table.columns:
        keys["created"] = instants(table.columns["created_at"])[rows]
    order = np.arange(len(rows))
    if "updated_at" in table.columns:
        order = np.argsort(instants(table.columns["updated_at"])[rows], kind="stable")
    older = keys.iloc[order].duplicated(keep="last").to_numpy()
    table.ledger.drop_rows(
        np.sort(rows[order[older]]), table.header_of("ticket_id"), "older_version"
    )
    left = rows_of(keys, ~np.isin(np.arange(len(rows)), order[older]))
    repeats = int(column_of(left, "id").duplicated(keep=False).sum())
    if repeats:
        table.notes.append(note("number_reused", column=table.header_of("ticket_id"), rows=repeats))
