"""How a draft is read on a worker: its first lines at once, then the whole, with its figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.model.dataset import Dialect, Grain, ImportResult, Mapping
from core.problems import Note, Problem
from core.progress import Progress
from desktop.draft import SURE, Draft, Figures, Reading, Shown, Spot
from desktop.zones import zone_here, zone_names

if TYPE_CHECKING:
    import pandas as pd

    from core.ingest.raw import RawTable
    from core.model.project import Project

Remembered = Callable[[tuple[str, ...]], dict[str, Any] | None]
OPEN_QUESTIONS = ("date_order_ambiguous", "unit_unknown", "reading_ambiguous")
"""Problems that an answer about one column settles."""
MAPPED_BY_HAND = ("nothing_recognised",)
"""Problems of a table that can be read, so that its columns can be mapped by hand."""
QUICK_BYTES = 4_000_000
QUICK_ROWS = 1000
PREVIEW_ROWS = 200
PREVIEW_BYTES = 1 << 16
"""What is cut into cells while a dialect is being chosen: more than 200 rows of most files."""
FAR_DOWN = 100
"""A header below this line may lie beyond those bytes."""
MOMENT_FIELDS = ("created_at", "event_at", "message_at", "answered_at", "interval_start")
MOST_ASIDE_LINES = 40
"""Lines above and among the first rows that are shown although they are no data."""


def read_cells(path: Path, dialect: Dialect | None, progress: Progress) -> Shown:
    """The first lines of a file as a dialect cuts them, before anything is made of them."""
    from core.ingest.importing import preview_of
    from core.ingest.reading import read_table

    raw = _first_lines(path, dialect)
    if raw is None:
        raw = read_table(path, dialect, limit_rows=PREVIEW_ROWS, progress=progress)
    spots = [Spot(row, "", reason, True, text) for row, reason, text in raw.set_aside]
    return Shown(preview_of(raw), dialect or raw.dialect, tuple(spots[:MOST_ASIDE_LINES]))


def _first_lines(path: Path, dialect: Dialect | None) -> RawTable | None:
    """A plain text cut by a chosen dialect, from its first bytes alone; None for other files."""
    from core.ingest.containers.signature import kind_of
    from core.ingest.text.delimited import read_content

    if dialect is None or dialect.format != "csv" or dialect.member:
        return None
    with path.open("rb") as file:
        start = file.read(PREVIEW_BYTES)
    if dialect.header_row > FAR_DOWN or kind_of(start, path.name) != "csv":
        return None
    if len(start) == PREVIEW_BYTES and b"\n" in start:
        start = start[: start.rindex(b"\n") + 1]
    # The rows left out at the end of the file are not among the first ones.
    return read_content(
        start, path.name, replace(dialect, footer_rows=0, last_row=0), limit_rows=PREVIEW_ROWS
    )


def read_draft(
    draft: Draft, project: Project, remembered: Remembered, quick: bool, progress: Progress
) -> Reading:
    """Read a file as a draft says, the first rows alone when quick."""
    from core.ingest.reading import list_sheets, read_table

    problem = None
    try:
        result = _read(draft, draft.mapping, quick, progress)
    except Problem as refused:
        if refused.note.code not in MAPPED_BY_HAND:
            raise
        problem, result = refused.note, _read(draft, draft.mapping, True, progress)
    known = None
    if draft.mapping is None and not draft.detected:
        known = remembered_mapping(result.mapping, remembered)
    if known is not None and known != result.mapping:
        proposed, result = result, _read(draft, known, quick, progress)
        result = replace(result, unmapped=_left_over(proposed, known))
    zone_names(), zone_here()
    raw = read_table(draft.path, result.mapping.dialect, limit_rows=1)
    return Reading(
        result,
        measure_figures(result, project),
        spots_of(result),
        raw.sheets or list_sheets(draft.path),
        raw.members,
        raw.tables,
        known is not None,
        problem,
    )


def _read(draft: Draft, mapping: Mapping | None, quick: bool, progress: Progress) -> ImportResult:
    from core.ingest.importing import read_file

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


def propose_with(
    path: Path,
    mapping: Mapping,
    answers: dict[str, str],
    progress: Progress,
    grain: Grain | None = None,
) -> Mapping:
    """The mapping that is proposed once some questions are answered, or rows are something else."""
    from core.ingest.proposal import propose
    from core.ingest.reading import read_table

    raw = read_table(path, mapping.dialect, progress=progress)
    return propose(raw, zone=mapping.zone, answers=answers, grain=grain).mapping


def _left_over(proposed: ImportResult, known: Mapping) -> tuple[Any, ...]:
    """Columns that feed nothing in the proposal, without those that the mapping uses."""
    used = {column.column for column in known.columns}
    return tuple(column for column in proposed.unmapped if column.column not in used)


def remembered_mapping(proposed: Mapping, remembered: Remembered) -> Mapping | None:
    """The mapping used last time for these headers, with the dialect of this file."""
    from core.ingest.mapping_text import from_json

    data = remembered(proposed.header)
    if data is None:
        return None
    try:
        return fitted(from_json(data), proposed)
    except (KeyError, TypeError, ValueError, AttributeError, Problem):
        return None


def fitted(known: Mapping, proposed: Mapping, file: str = "") -> Mapping:
    """A kept mapping for a file with these headers; Problem when it names columns that are not."""
    missing = {column.column for column in known.columns} - set(proposed.header)
    if missing:
        raise Problem("column_missing", column=", ".join(sorted(missing)), file=file)
    columns = tuple(
        replace(column, why=Note("mapping_remembered"), confidence=max(column.confidence, SURE))
        for column in known.columns
    )
    return replace(known, dialect=proposed.dialect, columns=columns, header=proposed.header)


def spots_of(result: ImportResult) -> tuple[Spot, ...]:
    """What was set aside among the lines of the preview."""
    aside, shown = result.set_aside, result.preview.row_numbers
    if not len(aside):
        return ()
    last = max(shown, default=0)
    part = aside[aside["row"] <= last].head(10 * PREVIEW_ROWS)
    scopes = part["scope"] if "scope" in part else part["column"]
    lines = zip(part["row"], part["column"], part["reason"], scopes, part["value"], strict=True)
    return tuple(
        Spot(int(row), str(column), str(reason), str(scope) in ("row", ""), str(value)[:200])
        for row, column, reason, scope, value in lines
    )


def measure_figures(result: ImportResult, project: Project) -> Figures:
    """First and last day, channels, reasons and duplicates of what was read."""
    table, aside = result.table, result.set_aside
    first, last = period_of(table, result.mapping.zone) or (None, None)
    channels = table["channel"].value_counts() if "channel" in table else {}
    reasons = aside["reason"].value_counts() if len(aside) else {}
    rows = result.rows_read - result.rows_used
    return Figures(
        first,
        last,
        tuple((str(key), int(n)) for key, n in channels.items() if n),
        tuple((str(key), int(n)) for key, n in reasons.items() if n),
        rows,
        max(0, len(aside) - rows),
        _known(result, project),
        next((d.name for d in project.datasets if _same(d.source_sha256, result)), ""),
    )


def period_of(table: pd.DataFrame, zone: str | None) -> tuple[date, date] | None:
    """First and last local day of a table, by the first moment it has; None without any."""
    name = next((name for name in MOMENT_FIELDS if name in table), None)
    moments = table[name].dropna() if name is not None else None
    if moments is None or not len(moments):
        return None
    clock = zone or "UTC"
    return moments.min().tz_convert(clock).date(), moments.max().tz_convert(clock).date()


def _same(sha256: str, result: ImportResult) -> bool:
    return bool(sha256) and sha256 == result.source_sha256


def _known(result: ImportResult, project: Project) -> int:
    if "ticket_id" not in result.table:
        return 0
    ids: pd.Series = result.table["ticket_id"]
    found = ids.isna() & False
    for dataset in project.datasets:
        if dataset.kind is result.kind and "ticket_id" in dataset.table:
            found = found | ids.isin(dataset.table["ticket_id"])
    return int(found.sum())
