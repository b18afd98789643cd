"""A file and a mapping in; contacts, answers or intervals out, with every row accounted for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pandas as pd

from core.ingest.grain import ANSWERS, CONTACT_GRAINS
from core.ingest.ledger import Ledger
from core.ingest.proposal import Proposal, propose
from core.ingest.raw import RawTable
from core.ingest.rows.contacts import (
    TypedTable,
    set_aside_duplicates,
    set_aside_without_identity,
    typed_columns,
)
from core.ingest.rows.folding import fold_activities, fold_legs, fold_updates
from core.ingest.rows.frames import column, rows
from core.ingest.rows.messages_folding import fold_messages
from core.ingest.rows.pivot import HOURS_BESIDE, across_of, unpivoted
from core.ingest.rows.side_tables import SIDE_GRAINS, derive_side_fields, set_aside_side_rows
from core.ingest.rows.totals import set_aside_labelled_totals, set_aside_sums
from core.ingest.typed.cells import text_array, whole_columns
from core.ingest.typed.moments import instants
from core.model.dataset import Dataset, Dialect, Grain, ImportResult, Kind, Mapping, Preview
from core.model.fields import custom_header
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress

PREVIEW_ROWS = 200
_KINDS = {
    Grain.CONTACT: Kind.CONTACTS,
    Grain.LEG: Kind.CONTACTS,
    Grain.EVENT: Kind.CONTACTS,
    Grain.MESSAGE: Kind.CONTACTS,
    Grain.SURVEY: Kind.SURVEYS,
    Grain.AGENT_STATE: Kind.AGENTS,
    Grain.TASK: Kind.TASKS,
    Grain.CUSTOMER: Kind.CUSTOMERS,
    Grain.INTERVAL: Kind.INTERVALS,
    Grain.PIVOT: Kind.INTERVALS,
    Grain.MONTHLY: Kind.INTERVALS,
    Grain.COST: Kind.COSTS,
}


def read_file(
    path: Path,
    mapping: Mapping | None = None,
    *,
    dialect: Dialect | None = None,
    zone: str | None = None,
    limit_rows: int | None = None,
    progress: Progress = no_progress,
) -> ImportResult:
    """Read a file and import it with a mapping, or with the one proposed when none is given.

    With `limit_rows` it is a preview: open questions come back as warnings. Without, a date
    whose day and month cannot be told apart raises Problem("date_order_ambiguous").
    """
    from core.ingest.reading import read_table

    dialect = dialect or (mapping.dialect if mapping else None)
    raw = whole_columns(
        read_table(
            path, dialect, limit_rows=limit_rows, progress=lambda share: progress(0.4 * share)
        )
    )
    proposal: Proposal | None = None
    if mapping is None:
        proposal = propose(raw, zone=zone)
        if not raw.complete and _open_questions(proposal.mapping):
            # The rows that settle a question may lie beyond the ones previewed.
            proposal = propose(read_table(path, raw.dialect), zone=zone)
        mapping = proposal.mapping
    elif zone is not None and mapping.zone is None:
        mapping = replace(mapping, zone=zone)
    result = _import(
        raw, mapping, limit_rows is not None, lambda share: progress(0.4 + 0.6 * share)
    )
    result = replace(result, source_bytes=path.stat().st_size)
    if proposal is None:
        return result
    return replace(
        result,
        warnings=(*proposal.notes, *result.warnings),
        questions=proposal.questions,
        unmapped=proposal.unmapped,
    )


def _open_questions(mapping: Mapping) -> bool:
    return any(mapped.alternatives for mapped in mapping.columns) or any(
        mapped.format is None and mapped.unit is None and mapped.confidence <= 0.6
        for mapped in mapping.columns
    )


def import_table(
    raw: RawTable, mapping: Mapping, *, preview: bool = False, progress: Progress = no_progress
) -> ImportResult:
    """Import a table with a mapping; `preview` turns open questions into warnings."""
    return _import(raw, mapping, preview, progress)


def _import(raw: RawTable, mapping: Mapping, preview: bool, progress: Progress) -> ImportResult:
    lacking = _lacking(raw, mapping, preview)
    ledger = Ledger.of(raw, mapping.included)
    set_aside_labelled_totals(raw, ledger, mapping.grain)
    typed = typed_columns(
        raw, _read_by_column(mapping), preview=preview, progress=progress, ledger=ledger
    )
    typed = replace(typed, mapping=mapping)
    _set_aside_rows(typed)
    progress(0.85)
    if mapping.grain in CONTACT_GRAINS:
        _set_aside_internal_calls(typed)
        _check_order(typed)
        _derive(typed)
    table = _rows_made(typed, mapping, lacking)
    progress(0.95)
    result = ImportResult(
        mapping=mapping,
        kind=_KINDS[mapping.grain],
        table=table,
        set_aside=ledger.table(),
        rows_read=raw.rows + len(raw.set_aside),
        rows_used=int((~ledger.dropped).sum()),
        warnings=(*raw.warnings, *lacking, *typed.notes, *_remarks(typed, table)),
        preview=preview_of(raw),
        source_sha256=raw.source_sha256,
        complete=raw.complete,
    )
    progress(1.0)
    return result


_NEEDED: dict[Grain, tuple[str, ...]] = {
    Grain.LEG: ("ticket_id",),
    Grain.EVENT: ("ticket_id",),
    Grain.MESSAGE: ("ticket_id", "message_at"),
    Grain.AGENT_STATE: ("agent", "interval_start"),
    Grain.TASK: ("task_id",),
    Grain.CUSTOMER: ("customer_id",),
    Grain.INTERVAL: ("interval_start",),
    Grain.PIVOT: ("interval_start",),
    Grain.MONTHLY: ("interval_start",),
    Grain.COST: ("cost_month",),
}
"""Fields without which rows of a grain are not what they are taken for."""


def _lacking(raw: RawTable, mapping: Mapping, preview: bool) -> tuple[Note, ...]:
    """What the mapping lacks to be imported: a remark for a preview, else a Problem."""
    # A preview of an unknown file is shown, so that its columns can be mapped by hand.
    recognised = _recognised(mapping)
    if not recognised and not preview:
        raise Problem("nothing_recognised", file=raw.source_name, headers=", ".join(raw.header[:8]))
    if not recognised:
        return ()
    try:
        _require_fields(raw, mapping)
    except Problem as problem:
        if not preview:
            raise
        return (problem.note,)
    return ()


def _require_fields(raw: RawTable, mapping: Mapping) -> None:
    needed = _NEEDED.get(mapping.grain, ())
    missing = tuple(field for field in needed if mapping.of(field) is None)
    if missing:
        code = "events_without_number" if mapping.grain is Grain.EVENT else "grain_lacks_fields"
        raise Problem(code, file=raw.source_name, fields=missing)
    if mapping.grain is Grain.PIVOT:
        across_of(mapping)


def _recognised(mapping: Mapping) -> bool:
    """Whether any column means something to Aforo; a dimension of the file's own does not."""
    return any(custom_header(column.field) is None for column in mapping.columns)


def _read_by_column(mapping: Mapping) -> Mapping:
    """The mapping of the columns that are read one by one: not the counts of a wide table."""
    if mapping.grain is not Grain.PIVOT:
        return mapping
    kept = tuple(c for c in mapping.columns if c.field != "offered" and c.format != HOURS_BESIDE)
    return replace(mapping, columns=kept, zone=None)


def _set_aside_rows(typed: TypedTable) -> None:
    grain = typed.mapping.grain
    if grain in SIDE_GRAINS:
        set_aside_side_rows(typed)
    elif grain is Grain.SURVEY:
        _set_aside_empty_answers(typed)
        set_aside_duplicates(typed)
    elif grain in CONTACT_GRAINS:
        set_aside_without_identity(typed)
        if grain is not Grain.CONTACT and "ticket_id" in typed.columns:
            # Parts of a contact that name none belong to nothing.
            lost = np.flatnonzero(typed.columns["ticket_id"].isna().to_numpy())
            typed.ledger.drop_rows(lost, typed.header_of("ticket_id"), "no_identity")
        set_aside_duplicates(typed)
    set_aside_sums(typed)


def _set_aside_empty_answers(typed: TypedTable) -> None:
    """Rows that name no contact and answer nothing."""
    told = [name for name in ("ticket_id", *ANSWERS, "comment") if name in typed.columns]
    if not told:
        return
    empty = ~np.logical_or.reduce([typed.columns[name].notna().to_numpy() for name in told])
    typed.ledger.drop_rows(np.flatnonzero(empty), typed.header_of(told[0]), "no_identity")


def _rows_made(typed: TypedTable, mapping: Mapping, lacking: tuple[Note, ...]) -> pd.DataFrame:
    """The rows of the data set: folded, spread or taken as they are."""
    lost = bool(lacking) or not mapping.columns
    if mapping.grain is Grain.PIVOT and not lost:
        table = unpivoted(typed)
        return _with_default_channel(table, mapping)
    table = _table(typed, ~typed.ledger.dropped)
    if lost or not len(table):
        return table
    if mapping.grain in SIDE_GRAINS:
        return derive_side_fields(table, mapping.grain)
    if mapping.grain in (Grain.LEG, Grain.EVENT, Grain.MESSAGE):
        return _folded(typed, table)
    return table


def _set_aside_internal_calls(typed: TypedTable) -> None:
    """Calls between colleagues are no customer contacts."""
    direction = typed.columns.get("direction")
    if direction is None or "talk_time" not in typed.columns:
        return
    internal = (
        direction.astype("str")
        .str.lower()
        .isin(["internal", "interno", "interna"])
        .to_numpy(dtype=bool)
    )
    typed.ledger.drop_rows(np.flatnonzero(internal), typed.header_of("direction"), "internal_call")


def _table(typed: TypedTable, keep: np.ndarray) -> pd.DataFrame:
    columns = dict(typed.columns)
    if typed.has_time is not None and typed.mapping.grain in CONTACT_GRAINS:
        columns["created_has_time"] = pd.Series(typed.has_time)
    made = pd.DataFrame(columns, index=pd.RangeIndex(typed.raw.rows), copy=False)
    table = _with_default_channel(made, typed.mapping)
    if keep.all():
        return table
    table = rows(table, keep).reset_index(drop=True)
    for name in table.select_dtypes("category"):
        table[name] = column(table, name).cat.remove_unused_categories()
    return table


def _with_default_channel(table: pd.DataFrame, mapping: Mapping) -> pd.DataFrame:
    default = mapping.default_channel
    if default and "channel" not in table:
        table["channel"] = pd.Categorical.from_codes(
            np.zeros(len(table), int), categories=pd.Index([default], dtype="str")
        )
    return table


def _folded(typed: TypedTable, table: pd.DataFrame) -> pd.DataFrame:
    grain, notes = typed.mapping.grain, ()
    if grain is Grain.MESSAGE:
        text = typed.mapping.of("message_text")
        phrases = tuple(phrase for phrase, _meaning in text.values) if text else ()
        folded, notes = fold_messages(table, phrases)
    elif "event" in table and "event_at" in table:
        folded, notes = fold_activities(table)
    elif grain is Grain.LEG or "talk_time" in table:
        folded = fold_legs(table)
    else:
        folded = fold_updates(table)
    typed.notes.extend(notes)
    typed.notes.insert(0, note("event_rows_folded", rows=len(table), contacts=len(folded)))
    return folded.reset_index(drop=True)


_ORDER = (
    ("first_response_at", "first_response_before_created"),
    ("resolved_at", "resolved_before_created"),
    ("closed_at", "closed_before_created"),
)


def _check_order(typed: TypedTable) -> None:
    """Blank and list moments that come before the contact did, or before its first reply."""
    created = typed.columns.get("created_at")
    if created is not None:
        start = instants(created)
        for name, reason in _ORDER:
            if name in typed.columns:
                typed.blank(name, instants(typed.columns[name]) < start, reason)
        _note_late_replies(typed)
        return
    if {
        "first_response_at",
        "resolved_at",
    } <= typed.columns.keys() and typed.mapping.grain is Grain.CONTACT:
        backwards = instants(typed.columns["resolved_at"]) < instants(
            typed.columns["first_response_at"]
        )
        typed.blank("resolved_at", backwards, "resolved_before_first_response")


def _note_late_replies(typed: TypedTable) -> None:
    if not {"first_response_at", "resolved_at"} <= typed.columns.keys():
        return
    late = instants(typed.columns["resolved_at"]) < instants(typed.columns["first_response_at"])
    if late.any():
        both = typed.columns["resolved_at"].notna() & typed.columns["first_response_at"].notna()
        typed.notes.append(
            note("replied_after_resolution", rows=int(late.sum()), compared=int(both.sum()))
        )


def _derive(typed: TypedTable) -> None:
    """Fields that follow from others: closed stands in for a missing resolved column, and so on."""
    columns = typed.columns
    if "event" in columns or typed.mapping.grain is Grain.MESSAGE:
        return
    call = bool({"talk_time", "wait_time", "answered"} & columns.keys())
    if "resolved_at" not in columns and "closed_at" in columns and not call:
        columns["resolved_at"] = _resolved_from_closed(typed)
        typed.notes.append(note("resolved_from_closed", column=typed.header_of("closed_at")))
    if "answered" in columns and "abandoned" in columns:
        # A reason is written for missed calls only: an answered one was not abandoned.
        columns["abandoned"] = columns["abandoned"].mask(columns["answered"].fillna(False), False)
    elif "answered" in columns and typed.mapping.default_channel == "phone":
        columns["abandoned"] = ~columns["answered"]
        typed.notes.append(note("abandoned_from_unanswered", column=typed.header_of("answered")))


def _resolved_from_closed(typed: TypedTable) -> pd.Series:
    closed = typed.columns["closed_at"]
    if "status" not in typed.columns:
        return closed
    unresolved = typed.columns["status"].isin(["archived", "cancelled", "excluded"])
    return closed.mask(unresolved)


def _remarks(typed: TypedTable, table: pd.DataFrame) -> list[Note]:
    out: list[Note] = []
    for reason, count in sorted(typed.ledger.counts.items()):
        out.append(note(f"set_aside_{reason}", rows=count))
    for reason, count in sorted(typed.ledger.taken_in.items()):
        out.append(note(f"included_{reason}", rows=count))
    if typed.mapping.grain in CONTACT_GRAINS:
        out += _dating_remarks(typed, table)
    if not _recognised(typed.mapping):
        headers = ", ".join(typed.raw.header[:8])
        return [note("nothing_recognised", file=typed.raw.source_name, headers=headers)]
    if not typed.raw.rows:
        out.append(note("no_rows", file=typed.raw.source_name))
    return out


def _dating_remarks(typed: TypedTable, table: pd.DataFrame) -> list[Note]:
    """What is missing to place contacts in time."""
    if "created_at" not in table:
        return [note("no_created_column", file=typed.raw.source_name)]
    missing = int(column(table, "created_at").isna().sum())
    if missing == len(table):
        return []
    out: list[Note] = []
    if not bool(column(table, "created_has_time").any()):
        header = typed.header_of("created_at") or typed.header_of("event_at")
        out.append(note("days_only", column=header))
    if missing:
        out.append(note("created_missing", rows=missing))
    return out


def preview_of(raw: RawTable, most: int = PREVIEW_ROWS) -> Preview:
    """The first rows of a table as text."""
    cut = [text_array(cells.slice(0, most)).to_pylist() for cells in raw.columns]
    body = tuple(zip(*cut, strict=True)) if cut else ()
    return Preview(raw.header, body, tuple(int(number) for number in raw.row_numbers[:most]))


def to_dataset(result: ImportResult, name: str, *, made_up: bool = False) -> Dataset:
    """The imported file as a data set of a project."""
    return Dataset(
        name=name,
        kind=result.kind,
        table=result.table,
        mapping=result.mapping,
        zone=result.mapping.zone,
        source_sha256=result.source_sha256,
        imported_at=datetime.now(UTC),
        rows_read=result.rows_read,
        set_aside=result.set_aside,
        warnings=result.warnings,
        made_up=made_up,
        rows_used=result.rows_used,
        source_bytes=result.source_bytes,
    )
