"""One file on its way into the project: how it is read, and what that gives."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.model.dataset import ColumnMapping, Dialect, Grain, ImportResult
from core.model.dataset import Mapping as ColumnsMapping
from core.problems import Note, Problem
from core.progress import Progress

if TYPE_CHECKING:
    from core.model.project import Project

SURE = 0.8
"""Below this confidence the user is asked."""
OPEN_QUESTIONS = ("date_order_ambiguous", "unit_unknown", "reading_ambiguous")
"""Problems that an answer about one column settles."""
QUICK_BYTES = 4_000_000
QUICK_ROWS = 1000
MOMENT_FIELDS = ("created_at", "event_at", "answered_at", "interval_start")


@dataclass(frozen=True, slots=True)
class Figures:
    """What the import page says under the table."""

    first: date | None = None
    last: date | None = None
    channels: tuple[tuple[str, int], ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()
    """Codes of why rows were set aside, most first."""
    known: int = 0
    """Contacts whose number is in the project already."""
    same_file: str = ""
    """Name of the imported file that holds the very same bytes, or ""."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a worker found in a file."""

    result: ImportResult
    figures: Figures
    sheets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A file chosen for import, as far as it is read."""

    path: Path
    reading: Reading | None = None
    mapping: ColumnsMapping | None = None
    """The mapping edited by hand, or None while the proposed one stands."""
    dialect: Dialect | None = None
    """The dialect chosen by hand, or None while the detected one stands."""
    zone: str | None = None
    problem: Note | None = None
    busy: bool = True
    confirmed: frozenset[str] = field(default_factory=frozenset)
    """Fields whose doubtful reading the user confirmed."""

    @property
    def result(self) -> ImportResult | None:
        """What reading gave so far."""
        return self.reading.result if self.reading is not None else None

    @property
    def shown(self) -> ColumnsMapping | None:
        """The mapping to show and edit."""
        if self.mapping is not None:
            return self.mapping
        return self.result.mapping if self.result is not None else None

    @property
    def questions(self) -> tuple[ColumnMapping, ...]:
        """Columns that wait for an answer, those without any reading first."""
        shown = self.shown
        if shown is None:
            return ()
        asked = [column for column in shown.columns if asks(column, self.confirmed)]
        return tuple(sorted(asked, key=lambda column: not undecided(column)))

    @property
    def ready(self) -> bool:
        """Whether the whole file is read and every reading is decided."""
        result = self.result
        return (
            not self.busy
            and self.problem is None
            and result is not None
            and result.complete
            and result.rows_used > 0
            and not any(undecided(column) for column in self.questions)
        )


def undecided(column: ColumnMapping) -> bool:
    """Whether a column has several readings and none is chosen."""
    return bool(column.alternatives) and column.format is None and column.unit is None


def asks(column: ColumnMapping, confirmed: frozenset[str] = frozenset()) -> bool:
    """Whether the user is asked about a column."""
    if undecided(column):
        return True
    return column.confidence < SURE and column.field not in confirmed


def read_draft(
    draft: Draft,
    project: Project,
    remembered: Callable[[tuple[str, ...]], dict[str, Any] | None],
    quick: bool,
    progress: Progress,
) -> Reading:
    """Read a file as a draft says, the first rows alone when quick; runs on a worker."""
    from core.ingest.importing import read_file
    from core.ingest.reading import list_sheets

    def read(mapping: ColumnsMapping | None) -> ImportResult:
        dialect = draft.dialect if mapping is None else None
        limit = QUICK_ROWS if quick else None
        try:
            return read_file(
                draft.path,
                mapping,
                dialect=dialect,
                zone=draft.zone,
                limit_rows=limit,
                progress=progress,
            )
        except Problem as problem:
            if problem.note.code not in OPEN_QUESTIONS:
                raise
            # The question can be asked from the first rows; the rest is read once it is answered.
            return read_file(
                draft.path, mapping, dialect=dialect, zone=draft.zone, limit_rows=QUICK_ROWS
            )

    result = read(draft.mapping)
    known = _remembered(result.mapping, remembered) if draft.mapping is None else None
    if known is not None and known != result.mapping:
        result = read(known)
    return Reading(result, measure_figures(result, project), list_sheets(draft.path))


def _remembered(
    proposed: ColumnsMapping, remembered: Callable[[tuple[str, ...]], dict[str, Any] | None]
) -> ColumnsMapping | None:
    """The mapping used last time for these headers, with the dialect of this file."""
    from core.ingest.mapping_text import from_json

    data = remembered(proposed.header)
    if data is None:
        return None
    try:
        mapping = from_json(data)
    except (KeyError, TypeError, ValueError, AttributeError, Problem):
        return None
    if not {column.column for column in mapping.columns} <= set(proposed.header):
        return None
    known = tuple(
        replace(column, why=Note("mapping_remembered"), confidence=max(column.confidence, SURE))
        for column in mapping.columns
    )
    return replace(mapping, dialect=proposed.dialect, columns=known, header=proposed.header)


def measure_figures(result: ImportResult, project: Project) -> Figures:
    """First and last day, channels, reasons and duplicates of what was read."""
    table, aside = result.table, result.set_aside
    name = next((name for name in MOMENT_FIELDS if name in table), None)
    moments = table[name].dropna() if name is not None else None
    zone = result.mapping.zone or "UTC"
    first = last = None
    if moments is not None and len(moments):
        first = moments.min().tz_convert(zone).date()
        last = moments.max().tz_convert(zone).date()
    channels = table["channel"].value_counts() if "channel" in table else {}
    reasons = aside["reason"].value_counts() if len(aside) else {}
    return Figures(
        first,
        last,
        tuple((str(key), int(n)) for key, n in channels.items() if n),
        tuple((str(key), int(n)) for key, n in reasons.items()),
        _known(result, project),
        next((d.name for d in project.datasets if _same(d.source_sha256, result)), ""),
    )


def _same(sha256: str, result: ImportResult) -> bool:
    return bool(sha256) and sha256 == result.source_sha256


def _known(result: ImportResult, project: Project) -> int:
    if "ticket_id" not in result.table:
        return 0
    ids = result.table["ticket_id"]
    found = ids.isna() & False
    for dataset in project.datasets:
        if dataset.kind is result.kind and "ticket_id" in dataset.table:
            found = found | ids.isin(dataset.table["ticket_id"])
    return int(found.sum())


def with_column(mapping: ColumnsMapping, column: ColumnMapping) -> ColumnsMapping:
    """A mapping with one field read otherwise."""
    others = [old for old in mapping.columns if old.field != column.field]
    return replace(mapping, columns=(*others, column))


def without_field(mapping: ColumnsMapping, name: str) -> ColumnsMapping:
    """A mapping that leaves one field out."""
    return replace(mapping, columns=tuple(c for c in mapping.columns if c.field != name))


def with_grain(mapping: ColumnsMapping, grain: Grain) -> ColumnsMapping:
    """A mapping whose rows mean something else."""
    return replace(mapping, grain=grain)
