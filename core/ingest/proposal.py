"""From headers and cells to a proposed mapping: which column feeds which field, and how sure."""

from __future__ import annotations

import re
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from core.ingest.fields.aliases import (
    CONTACT_TABLE,
    INTERVAL_TABLE,
    SURVEY_TABLE,
    AliasTable,
    alias_table,
    matches,
)
from core.ingest.fields.claims import Claim, assign, columns_of
from core.ingest.fields.column_reading import POSITIVE, REMAINING, read_columns
from core.ingest.fields.evidence import ColumnEvidence, evidence
from core.ingest.fields.leftovers import (
    channel_by_values,
    dimensions,
    identity_by_values,
    leftovers,
)
from core.ingest.fields.questions import (
    Answers,
    answered_claims,
    answered_columns,
    chosen,
    of_variant,
    order_answered,
    questions,
)
from core.ingest.fields.side_aliases import SIDE_TABLES
from core.ingest.fields.vendors import Vendor, recognise
from core.ingest.grain import CONTACT_GRAINS, FoundGrain, find_grain
from core.ingest.raw import RawTable
from core.ingest.rows.pivot import HOURS_BESIDE, Wide, pivot_mapping, wide_layout
from core.ingest.rows.totals import without_totals
from core.ingest.typed.zones import real_zone
from core.model.dataset import ColumnMapping, Grain, Mapping
from core.model.fields import FIELDS, FieldType, custom_header
from core.model.question import Question, Unmapped
from core.problems import Note, note

__all__ = ["POSITIVE", "REMAINING", "Proposal", "map_column", "propose", "propose_mapping"]

_NO_ANSWERS: Answers = MappingProxyType({})
_ROW_CAPS = {50_000: "zendesk", 65_535: "", 1_048_575: ""}
"""Rows at which an export or a sheet is cut off, with the product that does so."""
_SHARED_WITH_SURVEYS = (
    "ticket_id", "csat", "nps", "ces", "agent", "team", "channel", "topic", "customer_id",
    "esat", "expectation", "improvement",
)  # fmt: skip
_SIDE_NAMES = {grain: alias_table(names) for grain, names in SIDE_TABLES.items()}
_WITHOUT_EVENTS = CONTACT_TABLE.only(*(CONTACT_TABLE.fields - {"event", "event_at"}))
_SURVEY_NAMES = CONTACT_TABLE.only(*_SHARED_WITH_SURVEYS) | SURVEY_TABLE


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mapping, what a person should settle about it, and the columns that feed nothing."""

    mapping: Mapping
    notes: tuple[Note, ...] = ()
    questions: tuple[Question, ...] = ()
    """Open questions; those without a proposed choice keep a column from being read."""
    unmapped: tuple[Unmapped, ...] = ()
    vendor: str | None = None
    """The product that wrote the file, as its maker writes it."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """The rows read as one grain: which columns feed its fields."""

    found: FoundGrain
    claims: dict[str, Claim]
    names: AliasTable


def propose_mapping(
    raw: RawTable, *, zone: str | None = None, answers: Answers = _NO_ANSWERS
) -> Mapping:
    """The mapping a person would confirm: fields, formats, units, grain and zone of a table."""
    return propose(raw, zone=zone, answers=answers).mapping


def propose(
    raw: RawTable,
    *,
    zone: str | None = None,
    answers: Answers = _NO_ANSWERS,
    grain: Grain | None = None,
) -> Proposal:
    """The proposed mapping of a table with open questions and remarks.

    `answers` holds choices made before, by the key of their question; they become part of the
    mapping and are not asked again. `grain` is what a person says one row is; else the columns
    tell.
    """
    columns = evidence(without_totals(raw))
    vendor = recognise(column.name.key for column in columns)
    wide = wide_layout(columns) if grain in (None, Grain.PIVOT) else None
    if wide is not None:
        return _wide_proposal(raw, columns, wide, zone)
    reading = _reading(of_variant(columns, answers), vendor, grain)
    claims = answered_claims(reading.claims, columns, answers)
    mapped = read_columns(claims, columns, vendor, order_answered(answers))
    mapped = answered_columns(mapped, answers)
    mapped += _beside_fields(mapped, columns, reading.found.grain)
    mapping = Mapping(
        dialect=raw.dialect,
        grain=reading.found.grain,
        columns=_in_order(mapped),
        zone=_spoken_zone(mapped, {c.header: c for c in columns}) or zone,
        header=raw.header,
        default_channel=_default_channel(mapped, vendor, reading.found.grain),
    )
    asked = questions(mapped, claims, columns, vendor)
    return Proposal(
        mapping,
        (reading.found.why, *_remarks(raw, columns, mapped, vendor)),
        tuple(question for question in asked if question.key not in answers),
        leftovers(columns, mapped, claims, reading.names),
        vendor.title if vendor else None,
    )


def _wide_proposal(
    raw: RawTable, columns: Sequence[ColumnEvidence], wide: Wide, zone: str | None
) -> Proposal:
    """A table of hours and days: one column gives the start, the others are counts."""
    names = INTERVAL_TABLE.only("interval_start", "team", "channel")
    claims = assign([c for c in columns if c.header not in wide.across], names, None)
    day = ColumnMapping("interval_start", wide.beside, 0.9, format=HOURS_BESIDE)
    if not wide.days_across:
        day = map_column(raw, "interval_start", wide.beside)
    beside = read_columns(
        {field: claim for field, claim in claims.items() if field != "interval_start"},
        columns,
        None,
    )
    mapping = pivot_mapping(Mapping(raw.dialect, Grain.PIVOT, (), zone, raw.header), wide, day)
    mapping = replace(mapping, columns=(*mapping.columns, *beside))
    calls = re.search(r"(?i)\bcalls?\b|llamad|chiamat", " ".join((raw.source_name, *raw.header)))
    why = mapping.columns[1].why
    return Proposal(
        replace(mapping, default_channel="phone" if calls else None), (why,) if why else ()
    )


def map_column(raw: RawTable, field: str, header: str) -> ColumnMapping:
    """How a column chosen by hand is best read as a field; sure of the field, not of the format."""
    columns = evidence(raw)
    column = next(c for c in columns if c.header == header)
    if custom_header(field) is not None:
        why = note("chosen_by_hand", column=header)
        return ColumnMapping(field, header, 1.0, why=why)
    found = read_columns({field: chosen(field, column)}, columns, None)
    return next(made for made in found if made.field == field)


def _reading(
    columns: Sequence[ColumnEvidence], vendor: Vendor | None, grain: Grain | None
) -> _Reading:
    """Read the rows as each grain, and keep the one that is said or that the columns speak for."""
    contact = assign(columns, CONTACT_TABLE, vendor)
    survey = assign(columns, _SURVEY_NAMES, vendor)
    interval = assign(columns, INTERVAL_TABLE, vendor)
    sides = {grain: assign(columns, names, vendor) for grain, names in _SIDE_NAMES.items()}
    found = find_grain(
        columns_of(contact),
        columns_of(survey),
        columns_of(interval),
        {grain: columns_of(claims) for grain, claims in sides.items()},
    )
    if vendor and vendor.name == "3cx":
        found = replace(found, grain=Grain.LEG)
    if grain is not None and grain is not found.grain:
        found = FoundGrain(grain, note("grain_chosen_by_hand"))
    if found.grain in sides:
        return _Reading(found, sides[found.grain], _SIDE_NAMES[found.grain])
    if found.grain is Grain.SURVEY:
        return _Reading(found, survey, _SURVEY_NAMES)
    if found.grain in (Grain.INTERVAL, Grain.MONTHLY, Grain.PIVOT):
        return _Reading(found, interval, INTERVAL_TABLE)
    return _Reading(found, _for_grain(columns, contact, found.grain, vendor), CONTACT_TABLE)


def _for_grain(
    columns: Sequence[ColumnEvidence], claims: dict[str, Claim], grain: Grain, vendor: Vendor | None
) -> dict[str, Claim]:
    """The claims of rows that are contacts or parts of them, events only where rows are some."""
    if grain is not Grain.EVENT or "event" not in claims:
        if not {"event", "event_at"} & claims.keys():
            return claims
        # A column such as "Timestamp" is free to be the start of a contact.
        return assign(columns, _WITHOUT_EVENTS, vendor)
    claims = dict(claims)
    if "event_at" not in claims and "created_at" in claims:
        claims["event_at"] = replace(claims.pop("created_at"), field="event_at")
    return claims


def _beside_fields(
    mapped: Sequence[ColumnMapping], columns: Sequence[ColumnEvidence], grain: Grain
) -> list[ColumnMapping]:
    """Columns without a name for it that hold channels, and dimensions of the file's own."""
    if grain not in CONTACT_GRAINS:
        return []
    places = {column.header: column.position for column in columns}
    used = {places[c.column] for c in mapped}
    used |= {places[c.time_column] for c in mapped if c.time_column}
    fields = {m.field for m in mapped}
    found: list[ColumnMapping] = []
    if "ticket_id" not in fields:
        found += identity_by_values(columns, used)
    if "channel" not in fields:
        found += channel_by_values(columns, used)
    return found + dimensions(columns, used)


def _in_order(mapped: Sequence[ColumnMapping]) -> tuple[ColumnMapping, ...]:
    names = list(FIELDS)
    place = {name: position for position, name in enumerate(names)}
    return tuple(sorted(mapped, key=lambda m: place.get(m.field, len(names))))


def _spoken_zone(
    mapped: Sequence[ColumnMapping], by_header: Lookup[str, ColumnEvidence]
) -> str | None:
    """The zone that the header of a moment spells out."""
    for column in mapped:
        if FIELDS[column.field].type is not FieldType.MOMENT:
            continue
        zone = by_header[column.column].name.zone
        if zone:
            return real_zone(zone)
    return None


def _default_channel(
    mapped: Sequence[ColumnMapping], vendor: Vendor | None, grain: Grain
) -> str | None:
    fields = {column.field for column in mapped}
    totals = (Grain.INTERVAL, Grain.MONTHLY, Grain.PIVOT)
    if "channel" in fields or grain not in (*CONTACT_GRAINS, *totals):
        return None
    if vendor and vendor.default_channel:
        return vendor.default_channel
    calls = any(
        re.search(r"(?i)\bcalls?\b|llamad|chiamat|chamada|anruf|\bappels?\b", column.column)
        for column in mapped
    )
    live = {"talk_time", "answered", "wait_time", "hold_time"} & fields
    if grain in totals:
        # Queues of calls are what totals with waits and abandonments are made of.
        live = {"asa", "abandoned_count", "abandonment_share", "mean_abandon_wait"} & fields
    return "phone" if calls or len(live) >= 2 else None


def _remarks(
    raw: RawTable,
    columns: Sequence[ColumnEvidence],
    mapped: Sequence[ColumnMapping],
    vendor: Vendor | None,
) -> list[Note]:
    out: list[Note] = []
    for column in columns:
        named = {match.field for match in matches(column.name, CONTACT_TABLE)}
        if column.damaged_share > 0.2 and named & {"ticket_id", "customer_id"}:
            out.append(note("ids_damaged", column=column.header, example=column.values[0]))
    used = {m.column for m in mapped}
    variant = next((c for c in columns if c.header not in used and c.name.business_hours), None)
    if variant is not None and vendor and vendor.name == "intercom":
        out.append(note("office_hours_variants", column=variant.header))
    if raw.complete and _ROW_CAPS.get(raw.rows, "-") in ("", vendor.name if vendor else ""):
        out.append(note("rows_at_limit", rows=raw.rows))
    return out + _values_remarks(mapped)


def _values_remarks(mapped: Sequence[ColumnMapping]) -> list[Note]:
    """Values that no list knows, and statuses that take a contact out of what is counted."""
    out: list[Note] = []
    for column in mapped:
        if column.field not in ("status", "channel", "priority"):
            continue
        held = [raw for raw, meaning in column.values if meaning == raw and not _known(raw)]
        if held:
            shown = ", ".join(held[:8])
            out.append(note("values_kept_as_written", column=column.column, values=shown))
        apart = [
            f"{raw} = {meaning}"
            for raw, meaning in column.values
            if meaning in ("archived", "cancelled", "excluded")
        ]
        if column.field == "status" and apart:
            out.append(note("statuses_set_apart", column=column.column, statuses=", ".join(apart)))
    return out


def _known(raw: str) -> bool:
    from core.ingest.fields.vocabulary import channel_of, priority_of, status_of

    return any(judge(raw) is not None for judge in (status_of, channel_of, priority_of))
