"""From headers and cells to a proposed mapping: which column feeds which field, and how sure."""

from __future__ import annotations

import re
from collections.abc import Mapping as Lookup
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pyarrow as pa

from core.ingest.aliases import CONTACT_TABLE, INTERVAL_TABLE, SURVEY_TABLE, matches
from core.ingest.cells import sample_rows
from core.ingest.durations import CLOCK, FoundUnit, cross_check, find_unit
from core.ingest.evidence import ColumnEvidence, evidence
from core.ingest.grain import find_grain
from core.ingest.moment_formats import FoundFormat
from core.ingest.moment_layouts import day_order
from core.ingest.moments import GOOD, read_moments
from core.ingest.raw import RawTable
from core.ingest.vendors import Vendor, recognise
from core.ingest.vocabulary import (
    CHANNEL_WORDS,
    UNRATED,
    abandoned_of,
    answer_scale,
    channel_of,
    flag_of,
    plain,
    priority_of,
    stars_of,
    status_of,
)
from core.model.dataset import ColumnMapping, Grain, Mapping
from core.model.fields import FIELDS, FieldType
from core.problems import Note, note

REMAINING, POSITIVE = "remaining", "positive"
"""Units of flags: SLA time left (negative is missed) and a length of time (above zero is yes)."""
_TIME_NAMES = frozenset(
    {"time", "hora", "ora", "hour", "heure", "uhrzeit", "call time", "time of day"}
)
_MOST_LISTED_VALUES = 200
_PROFILE = 0.98


@dataclass(frozen=True, slots=True)
class Proposal:
    """A mapping with remarks about columns that feed nothing."""

    mapping: Mapping
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class _Claim:
    field: str
    column: ColumnEvidence
    confidence: float
    why: Note


def propose_mapping(raw: RawTable, *, zone: str | None = None) -> Mapping:
    """The mapping a person would confirm: fields, formats, units, grain and zone of a table."""
    return propose(raw, zone=zone).mapping


def propose(raw: RawTable, *, zone: str | None = None) -> Proposal:
    """The proposed mapping with remarks: damaged numbers, columns that compete."""
    columns = evidence(raw)
    vendor = recognise(column.name.key for column in columns)
    readings = {
        "contact": _assign(columns, CONTACT_TABLE, vendor),
        "survey": _assign(columns, _survey_table(), None),
        "interval": _assign(columns, INTERVAL_TABLE, None),
    }
    found = find_grain(*({f: c.column for f, c in claims.items()} for claims in readings.values()))
    if vendor and vendor.name == "3cx":
        found = replace(found, grain=Grain.EVENT)
    claims = readings["contact"]
    if found.grain is Grain.SURVEY:
        claims = readings["survey"]
    elif found.grain is Grain.INTERVAL:
        claims = readings["interval"]
    claims = _for_grain(claims, columns, found.grain)
    mapped = _described(claims, columns, vendor, found.grain)
    spoken = _spoken_zone(mapped, {c.header: c for c in columns})
    mapping = Mapping(
        dialect=raw.dialect,
        grain=found.grain,
        columns=mapped,
        zone=spoken or zone,
        header=raw.header,
        default_channel=_default_channel(mapped, vendor, found.grain),
    )
    return Proposal(mapping, (found.why, *_remarks(columns, claims, vendor)))


def map_column(raw: RawTable, field: str, header: str) -> ColumnMapping:
    """How a column chosen by hand is best read as a field; sure of the field, not of the format."""
    columns = evidence(raw)
    column = next(c for c in columns if c.header == header)
    claim = _Claim(field, column, 1.0, note("chosen_by_hand", column=header))
    found = _described({field: claim}, columns, None, Grain.SURVEY)
    return next(made for made in found if made.field == field)


def _survey_table() -> dict[str, tuple[str, ...]]:
    shared = ("ticket_id", "csat", "nps", "ces", "agent", "team", "channel", "topic", "customer_id")
    return {**SURVEY_TABLE, **{field: CONTACT_TABLE[field] for field in shared}}


def _assign(
    columns: Sequence[ColumnEvidence], table: dict[str, tuple[str, ...]], vendor: Vendor | None
) -> dict[str, _Claim]:
    """Give each field its best column, each column to one field, the surest claims first."""
    claims = [claim for column in columns for claim in _claims(column, table, vendor)]
    claims.sort(key=lambda c: (-c.confidence, -c.column.filled_share, c.column.position))
    taken: dict[str, _Claim] = {}
    used: set[int] = set()
    for claim in claims:
        if claim.field in taken:
            rival = taken[claim.field]
            if claim.column.position not in used and rival.confidence - claim.confidence < 0.01:
                taken[claim.field] = _contested(rival, claim)
            continue
        if claim.column.position not in used:
            taken[claim.field] = claim
            used.add(claim.column.position)
    return taken


def _contested(first: _Claim, second: _Claim) -> _Claim:
    why = note("two_columns_for_field", column=first.column.header, other=second.column.header)
    return replace(first, why=why, confidence=min(first.confidence, 0.85))


def _claims(
    column: ColumnEvidence, table: dict[str, tuple[str, ...]], vendor: Vendor | None
) -> list[_Claim]:
    if vendor and column.name.key in vendor.fields:
        field = vendor.fields[column.name.key]
        share = column.fits(field) if field and _fit_kind(field) else float(bool(field))
        if not field or share <= 0:
            return []
        return [
            _Claim(
                field,
                column,
                _PROFILE * share,
                note("known_export", vendor=vendor.name, column=column.header),
            )
        ]
    out: list[_Claim] = []
    for match in matches(column.name, table):
        share = _share(column, match.field)
        if share > 0:
            why = note("header_means_field", column=column.header, alias=match.alias)
            # Calendar time is preferred to office hours, and UTC to a clock that mixes zones.
            taste = 0.01 * (column.name.zone == "UTC") - 0.02 * (
                column.name.business_hours or column.name.without_bot
            )
            out.append(_Claim(match.field, column, round((match.strength + taste) * share, 4), why))
    return out


def _fit_kind(field: str) -> bool:
    return field not in ("sla_frt_met", "sla_res_met", "answered", "abandoned")


def _share(column: ColumnEvidence, field: str) -> float:
    if field == "abandoned" and column.values:
        known = [abandoned_of(value) is not None for value in column.values]
        return (
            1.0
            if any(abandoned_of(value) for value in column.values) and np.mean(known) > 0.3
            else column.fits(field)
        )
    return column.fits(field)


def _for_grain(
    claims: dict[str, _Claim], columns: Sequence[ColumnEvidence], grain: Grain
) -> dict[str, _Claim]:
    claims = dict(claims)
    if grain is not Grain.EVENT:
        claims.pop("event", None)
        claims.pop("event_at", None)
        return claims
    if "event" in claims and "event_at" not in claims and "created_at" in claims:
        claims["event_at"] = replace(claims.pop("created_at"), field="event_at")
    if "event" not in claims:
        claims.pop("event_at", None)
    return claims


def _described(
    claims: Lookup[str, _Claim],
    columns: Sequence[ColumnEvidence],
    vendor: Vendor | None,
    grain: Grain,
) -> tuple[ColumnMapping, ...]:
    order = _day_order(
        [claim.column for claim in claims.values() if _kind(claim.field) is FieldType.MOMENT]
    )
    used = {claim.column.position for claim in claims.values()}
    moments = {
        f: _moment(c, columns, used, order)
        for f, c in claims.items()
        if _kind(f) is FieldType.MOMENT
    }
    by_header = {column.header: column for column in columns}
    out: list[ColumnMapping] = []
    for field, claim in claims.items():
        kind = _kind(field)
        if kind is FieldType.MOMENT:
            out.append(moments[field])
        elif kind is FieldType.DURATION:
            out.append(_duration(claim, vendor, moments, by_header))
        else:
            out.append(_valued(claim, vendor))
    out += _outcomes(claims, vendor)
    if not any(m.field == "channel" for m in out) and grain in (Grain.CONTACT, Grain.EVENT):
        out += _channel_by_values(columns, used)
    names = list(FIELDS)
    return tuple(sorted(out, key=lambda m: names.index(m.field)))


def _kind(field: str) -> FieldType:
    return FIELDS[field].type


def _day_order(columns: Sequence[ColumnEvidence]) -> str:
    orders = {day_order(c.moment.format) for c in columns if c.moment and c.moment.format} - {""}
    return orders.pop() if len(orders) == 1 else ""


def _moment(
    claim: _Claim, columns: Sequence[ColumnEvidence], used: set[int], order: str
) -> ColumnMapping:
    column, found = claim.column, claim.column.moment
    if found is not None and found.format is None and order:
        found = column.moment_with(order)
    if found is None:
        return ColumnMapping(
            claim.field, column.header, 0.6, why=note("column_empty", column=column.header)
        )
    if found.format is None:
        why = note(
            "date_order_ambiguous",
            column=column.header,
            samples=", ".join(found.samples),
            formats=", ".join(found.alternatives),
        )
        return ColumnMapping(
            claim.field, column.header, 0.5, why=why, alternatives=found.alternatives
        )
    confidence = claim.confidence if found.proven else min(claim.confidence, 0.85)
    why = (
        claim.why
        if found.proven
        else note("date_order_from_other_column", column=column.header, format=found.format)
    )
    time = _time_beside(column, found, columns, used, claim.field)
    return ColumnMapping(
        claim.field,
        column.header,
        confidence,
        format=found.format,
        time_column=time.header if time else None,
        why=why,
        alternatives=() if found.proven else found.alternatives,
    )


def _time_beside(
    column: ColumnEvidence,
    found: FoundFormat,
    columns: Sequence[ColumnEvidence],
    used: set[int],
    field: str,
) -> ColumnEvidence | None:
    """The column with the time of day of a date, when the file keeps them apart."""
    if (
        found.format is None
        or "%H" in found.format
        or "%I" in found.format
        or column.native == "moment"
    ):
        return None
    wanted = {
        re.sub(r"\b(?:date|fecha|data)\b", w, column.name.key) for w in ("time", "hora", "ora")
    }
    wanted -= {column.name.key}
    if field in ("created_at", "event_at", "answered_at", "interval_start"):
        wanted |= _TIME_NAMES
    for other in columns:
        if other.position not in used and other.name.key in wanted and other.clock_share >= 0.8:
            used.add(other.position)
            return other
    return None


def _duration(
    claim: _Claim,
    vendor: Vendor | None,
    moments: Lookup[str, ColumnMapping],
    by_header: Lookup[str, ColumnEvidence],
) -> ColumnMapping:
    column = claim.column
    units = vendor.units if vendor else {}
    vendor_unit = units.get(column.name.key) or units.get("*")
    found = find_unit(column.values, header_unit=column.name.unit, vendor_unit=vendor_unit)
    if column.native == "time":
        found = FoundUnit(CLOCK, "cells")
    differences = _differences(claim.field, moments, by_header)
    if differences is not None:
        found = cross_check(
            column.spread, differences, found, business_hours=column.name.business_hours
        )
    return _with_unit(claim, found)


def _with_unit(claim: _Claim, found: FoundUnit) -> ColumnMapping:
    header = claim.column.header
    if found.unit is None:
        why = note("unit_unknown", column=header, samples=", ".join(claim.column.values[:3]))
        return ColumnMapping(claim.field, header, 0.5, why=why, alternatives=found.alternatives)
    confidence, alternatives = claim.confidence, ()
    why = note(f"unit_from_{found.source}", column=header, unit=found.unit)
    if found.source == "timestamps":
        why = note(
            "unit_confirmed",
            column=header,
            unit=found.unit,
            agreeing=found.agreeing,
            compared=found.compared,
        )
        if found.alternatives:
            confidence, alternatives = 0.75, found.alternatives
            why = note(
                "unit_contradicts_header",
                column=header,
                unit=found.unit,
                written=found.alternatives[0],
                agreeing=found.agreeing,
                compared=found.compared,
            )
    elif (
        found.compared >= 5
        and found.agreeing < 0.8 * found.compared
        and not claim.column.name.business_hours
    ):
        confidence = 0.7
        why = note(
            "unit_disagrees_with_timestamps",
            column=header,
            unit=found.unit,
            agreeing=found.agreeing,
            compared=found.compared,
        )
    return ColumnMapping(
        claim.field, header, confidence, unit=found.unit, why=why, alternatives=alternatives
    )


def _differences(
    field: str, moments: Lookup[str, ColumnMapping], by_header: Lookup[str, ColumnEvidence]
) -> np.ndarray | None:
    ends = {
        "first_response_duration": ("first_response_at",),
        "resolution_duration": ("resolved_at", "closed_at"),
    }
    start = moments.get("created_at")
    end = next((moments[name] for name in ends.get(field, ()) if name in moments), None)
    if start is None or end is None or start.format is None or end.format is None:
        return None
    sides: list[np.ndarray] = []
    for side in (start, end):
        cells = by_header[side.column].cells
        read = read_moments(cells.take(pa.array(sample_rows(len(cells)))), side.format or "")
        sides.append(np.where(read.state == GOOD, read.values, np.datetime64("NaT")))
    return (sides[1] - sides[0]) / np.timedelta64(1, "s")


def _valued(claim: _Claim, vendor: Vendor | None) -> ColumnMapping:
    column, field = claim.column, claim.field
    made = ColumnMapping(field, column.header, claim.confidence, why=claim.why)
    kind, name = _kind(field), vendor.name if vendor else ""
    if (
        field in ("sla_frt_met", "sla_res_met")
        and column.flag_share < 0.8
        and column.duration_share >= 0.8
    ):
        return replace(made, unit=REMAINING, why=note("sla_time_left", column=column.header))
    if kind is FieldType.FLAG:
        judge = abandoned_of if field == "abandoned" else flag_of
        return replace(made, values=_yes_no(column.values, judge))
    if field in ("csat", "nps", "ces"):
        return _scored(made, column)
    if field == "abandonment_share":
        percent = any("%" in v for v in column.values) or max(column.numbers, default=0) > 1
        return replace(made, scale=(0.0, 100.0) if percent else (0.0, 1.0))
    known = {
        "status": partial(status_of, vendor=name),
        "channel": channel_of,
        "priority": partial(priority_of, vendor=name),
    }.get(field)
    if known is None:
        return made
    listed = column.values[:_MOST_LISTED_VALUES]
    return replace(made, values=tuple((value, known(value) or value) for value in listed))


def _yes_no(values: Sequence[str], judge: object) -> tuple[tuple[str, str], ...]:
    words = {True: "yes", False: "no", None: ""}
    return tuple((value, words[judge(value)]) for value in values[:_MOST_LISTED_VALUES])  # type: ignore[operator]


def _scored(made: ColumnMapping, column: ColumnEvidence) -> ColumnMapping:
    words = [
        v
        for v in column.values
        if number_free(v) and plain(v) not in UNRATED and stars_of(v) is None
    ]
    if words and len(words) >= len(column.numbers):
        found = answer_scale(words)
        if found:
            scale, scores = found
            values = tuple((word, f"{score:g}") for word, score in scores.items())
            return replace(made, values=values, scale=scale, confidence=min(made.confidence, 0.9))
    low, high = scale_of(
        made.field, [*column.numbers, *(s for v in column.values if (s := stars_of(v)) is not None)]
    )
    unsure = (made.field == "csat" and high <= 3) or (made.field == "nps" and made.confidence < 0.9)
    why = note("scale_to_confirm", column=column.header, low=low, high=high) if unsure else made.why
    return replace(made, scale=(low, high), why=why, confidence=0.7 if unsure else made.confidence)


def number_free(text: str) -> bool:
    """Whether an answer is written in words."""
    return not any(char.isdigit() for char in text)


def scale_of(field: str, answers: Sequence[float]) -> tuple[float, float]:
    """The answer scale that the numbers of a column point to."""
    top, bottom = max(answers, default=5.0), min(answers, default=1.0)
    if field == "nps":
        return 0.0, 10.0
    if top <= 1:
        return 0.0, 1.0
    if top <= 3 and field == "csat":
        return (1.0 if bottom >= 1 else 0.0), 3.0 if top > 2 else 2.0
    for limit in (5.0, 7.0, 10.0, 100.0):
        if top <= limit:
            return (1.0 if limit < 10 and bottom >= 1 else 0.0), limit
    return bottom, top


def _outcomes(claims: Lookup[str, _Claim], vendor: Vendor | None) -> list[ColumnMapping]:
    """More flags from a column already used: an outcome says answered and abandoned at once."""
    out: list[ColumnMapping] = []
    answered = claims.get("answered")
    if (
        answered
        and "abandoned" not in claims
        and any(abandoned_of(v) and flag_of(v) is not True for v in answered.column.values)
    ):
        said = [
            v for v in answered.column.values if plain(v).startswith(("aband", "abband", "short"))
        ]
        if said:
            values = _yes_no(answered.column.values, abandoned_of)
            out.append(
                ColumnMapping(
                    "abandoned", answered.column.header, 0.9, values=values, why=answered.why
                )
            )
    talk = claims.get("talk_time")
    if talk and not answered and vendor and vendor.name == "genesys":
        found = find_unit(talk.column.values, header_unit=None, vendor_unit="ms")
        why = note("answered_when_talked", column=talk.column.header)
        out.append(
            ColumnMapping(
                "answered", talk.column.header, 0.9, unit=POSITIVE, format=found.unit, why=why
            )
        )
    return out


def _channel_by_values(columns: Sequence[ColumnEvidence], used: set[int]) -> list[ColumnMapping]:
    """A column that nobody named a channel but whose few values all name one (App Municipium)."""
    for column in columns:
        values = column.values
        if column.position in used or not 0 < len(values) <= 12 or column.filled_share < 0.5:
            continue
        if all(channel_of(v) or CHANNEL_WORDS & set(plain(v).split()) for v in values):
            listed = tuple((v, channel_of(v) or v) for v in values)
            why = note("values_name_channels", column=column.header, samples=", ".join(values[:3]))
            return [ColumnMapping("channel", column.header, 0.75, values=listed, why=why)]
    return []


def _spoken_zone(
    mapped: Sequence[ColumnMapping], by_header: Lookup[str, ColumnEvidence]
) -> str | None:
    """The zone that the header of a moment spells out."""
    for column in mapped:
        if _kind(column.field) is not FieldType.MOMENT:
            continue
        zone = by_header[column.column].name.zone
        if zone:
            return _real_zone(zone)
    return None


def _real_zone(name: str) -> str | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name).key
    except (KeyError, ValueError, OSError):
        return None


def _default_channel(
    mapped: Sequence[ColumnMapping], vendor: Vendor | None, grain: Grain
) -> str | None:
    fields = {column.field for column in mapped}
    if "channel" in fields or grain is Grain.SURVEY:
        return None
    if vendor and vendor.default_channel:
        return vendor.default_channel
    calls = any(re.search(r"(?i)\bcalls?\b|llamad|chiamat", column.column) for column in mapped)
    if grain is Grain.INTERVAL:
        return "phone" if calls else None
    return (
        "phone"
        if calls or len({"talk_time", "answered", "wait_time", "hold_time"} & fields) >= 2
        else None
    )


def _remarks(
    columns: Sequence[ColumnEvidence], claims: Lookup[str, _Claim], vendor: Vendor | None
) -> list[Note]:
    out: list[Note] = []
    for column in columns:
        named = {match.field for match in matches(column.name, CONTACT_TABLE)}
        if column.damaged_share > 0.2 and named & {"ticket_id", "customer_id"}:
            out.append(note("ids_damaged", column=column.header, example=column.values[0]))
    used = {claim.column.position for claim in claims.values()}
    duration = next((c for c in columns if c.position not in used and c.name.business_hours), None)
    if duration is not None and vendor and vendor.name == "intercom":
        out.append(note("office_hours_variants", column=duration.header))
    return out
