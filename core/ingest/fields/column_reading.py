"""How the cells of a column are read as a field: layout, unit, scale and the meaning of values."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from core.ingest.fields.claims import Claim
from core.ingest.fields.elapsed import call_lengths, ticket_lengths
from core.ingest.fields.evidence import ColumnEvidence
from core.ingest.fields.vendors import Vendor
from core.ingest.fields.vocabulary import (
    UNRATED,
    abandoned_of,
    answer_scale,
    answered_of,
    channel_of,
    expectation_of,
    flag_of,
    mood_of,
    plain,
    priority_of,
    short_abandoned_of,
    stars_of,
    status_of,
)
from core.ingest.typed.call_lengths import PARTS, by_call_length
from core.ingest.typed.day_orders import OrderEvidence, order_of_file
from core.ingest.typed.durations import CLOCK, UNIT_SECONDS, FoundUnit, cross_check, find_unit
from core.ingest.typed.moment_formats import FoundFormat, spoken_readings
from core.ingest.typed.zones import real_zone
from core.model.dataset import ColumnMapping
from core.model.fields import FIELDS, FieldType
from core.problems import note

REMAINING, POSITIVE = "remaining", "positive"
"""Units of flags: SLA time left (negative is missed) and a length of time (above zero is yes)."""
LAST_NAME, FIRST_NAME = "last", "first"
"""Formats of a cell that names several agents: which of them counts."""
_TIME_NAMES = frozenset(
    {
        "time",
        "hora",
        "ora",
        "hour",
        "heure",
        "uhrzeit",
        "call time",
        "time of day",
        "interval",
        "intervalo",
        "intervallo",
        "franja",
        "fascia",
        "fascia oraria",
        "interval start time",
    }
)
_HOUR_NAMES = re.compile(r"\b(?:hora|ora|heure|zeit|uhrzeit)\b")
_MOST_LISTED_VALUES = 200
_EXTENSION = re.compile(r"\s*\(\d+\)$")
_SEVERAL = re.compile(r"[^;]+;[^;]+")


def read_columns(
    claims: Mapping[str, Claim],
    columns: Sequence[ColumnEvidence],
    vendor: Vendor | None,
    order: str = "",
) -> list[ColumnMapping]:
    """How every claimed column is read; `order` says how day and month are written, if known."""
    settled = None if order else _settled_order(claims, columns)
    used = {claim.column.position for claim in claims.values()}
    moments = {
        f: _moment(c, columns, used, settled.order if settled else order, settled)
        for f, c in claims.items()
        if _kind(f) is FieldType.MOMENT
    }
    by_header = {column.header: column for column in columns}
    out: list[ColumnMapping] = []
    for field, claim in claims.items():
        kind = _kind(field)
        if kind is FieldType.MOMENT:
            made = moments[field]
        elif kind is FieldType.DURATION:
            made = _duration(claim, vendor, moments, by_header, claims)
        else:
            made = _valued(claim, vendor)
        out.append(replace(made, rivals=tuple(rival.header for rival in claim.rivals)))
    return [*out, *_outcomes(claims, vendor)]


def _kind(field: str) -> FieldType:
    return FIELDS[field].type


def _settled_order(
    claims: Mapping[str, Claim], columns: Sequence[ColumnEvidence]
) -> OrderEvidence | None:
    """What the rest of the file says about the order of day and month, where a column is open."""
    claimed = {f: c.column for f, c in claims.items() if _kind(f) is FieldType.MOMENT}
    if not any(c.moment and c.moment.format is None for c in claimed.values()):
        return None
    taken = {column.position for column in claimed.values()}
    rest = {c.header: c for c in columns if c.position not in taken}
    dated = {
        field: (column.header, column.cells, column.moment)
        for field, column in {**rest, **claimed}.items()
        if column.moment
    }
    number = claims.get("ticket_id")
    return order_of_file(dated, number.column.cells if number else None)


def _moment(
    claim: Claim,
    columns: Sequence[ColumnEvidence],
    used: set[int],
    order: str,
    settled: OrderEvidence | None,
) -> ColumnMapping:
    column, found = claim.column, claim.column.moment
    if found is not None and found.format is None and order:
        found = column.moment_with(order)
    if found is None:
        why = note("column_empty", column=column.header)
        return ColumnMapping(claim.field, column.header, 0.6, why=why)
    if found.format is None:
        why = note(
            "date_order_ambiguous", column=column.header,
            samples=spoken_readings(found.samples, found.alternatives),
            formats=", ".join(found.alternatives),
        )  # fmt: skip
        return ColumnMapping(
            claim.field, column.header, 0.5, why=why, alternatives=found.alternatives
        )
    confidence = claim.confidence if found.proven else min(claim.confidence, 0.85)
    why = claim.why
    if not found.proven and not claim.contested:
        why = settled.why if settled else note("chosen_by_hand", column=column.header)
    time = _time_beside(column, found, columns, used, claim.field)
    return ColumnMapping(
        claim.field,
        column.header,
        confidence,
        format=found.format,
        time_column=time.header if time else None,
        zone_column=_zone_beside(column, found, columns),
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
    known = found.format is None or "%H" in found.format or "%I" in found.format
    if known or column.native == "moment":
        return None
    wanted = {
        re.sub(r"\b(?:date|fecha|data|datum)\b", w, column.name.key)
        for w in ("time", "hora", "ora", "uhrzeit", "heure")
    }
    wanted -= {column.name.key}
    if field in ("created_at", "event_at", "answered_at", "interval_start", "message_at"):
        wanted |= _TIME_NAMES
    for other in columns:
        named = other.name.key in wanted or _is_hour_of(column, other)
        if other.position not in used and named and other.clock_share >= 0.8:
            used.add(other.position)
            return other
    return None


def _is_hour_of(column: ColumnEvidence, other: ColumnEvidence) -> bool:
    """Whether a column right behind a date is called an hour, a word no length of time has."""
    return other.position == column.position + 1 and _HOUR_NAMES.search(other.name.key) is not None


_OFFSET_INCLUDED = re.compile(r"tz offset incl|local time|ora locale|hora local")
_ZONE_NAMES = re.compile(r"\b(?:time ?zone|zona horaria|fuso orario|fuso horario|tz)\b")


def _zone_beside(
    column: ColumnEvidence, found: FoundFormat, columns: Sequence[ColumnEvidence]
) -> str | None:
    """The column with the zone of each row, for a column that says its clock differs by row."""
    if not _OFFSET_INCLUDED.search(column.header.lower()) or "%z" in (found.format or ""):
        return None
    for other in columns:
        if other.position != column.position and _ZONE_NAMES.search(other.name.whole):
            known = [real_zone(value) is not None for value in other.values[:20]]
            if known and all(known):
                return other.header
    return None


def _duration(
    claim: Claim,
    vendor: Vendor | None,
    moments: Mapping[str, ColumnMapping],
    by_header: Mapping[str, ColumnEvidence],
    claims: Mapping[str, Claim],
) -> ColumnMapping:
    column = claim.column
    units = vendor.units if vendor else {}
    vendor_unit = units.get(column.name.key) or units.get("*")
    found = find_unit(column.values, header_unit=column.name.unit, vendor_unit=vendor_unit)
    if column.native == "time":
        found = FoundUnit(CLOCK, "cells")
    differences = ticket_lengths(claim.field, moments, by_header)
    if differences is not None:
        found = cross_check(
            column.spread, differences, found, business_hours=column.name.business_hours
        )
    lengths = call_lengths(claim.field, moments, by_header)
    if lengths is not None:
        parts = [claims[part].column.spread for part in PARTS[claim.field] if part in claims]
        found = by_call_length(found, column.spread, parts, lengths)
    return _with_unit(claim, found)


def _with_unit(claim: Claim, found: FoundUnit) -> ColumnMapping:
    header = claim.column.header
    if found.unit is None:
        units = found.alternatives or tuple(UNIT_SECONDS)
        samples = ", ".join(claim.column.values[:3])
        why = note("unit_unknown", column=header, units=units, samples=samples)
        return ColumnMapping(claim.field, header, 0.5, why=why, alternatives=found.alternatives)
    made = ColumnMapping(claim.field, header, claim.confidence, unit=found.unit, why=claim.why)
    particulars = {
        "column": header, "unit": found.unit, "agreeing": found.agreeing,
        "compared": found.compared,
    }  # fmt: skip
    if found.source == "timestamps" and found.alternatives:
        why = note("unit_contradicts_header", written=found.alternatives[0], **particulars)
        confidence = min(claim.confidence, 0.75)
        return replace(made, confidence=confidence, alternatives=found.alternatives, why=why)
    if found.source == "timestamps":
        return made if claim.contested else replace(made, why=note("unit_confirmed", **particulars))
    if _disagrees(found) and not claim.column.name.business_hours:
        why = note("unit_disagrees_with_timestamps", **particulars)
        others = tuple(unit for unit in found.alternatives if unit != found.unit)
        confidence = min(claim.confidence, 0.7)
        return replace(made, confidence=confidence, why=why, alternatives=others)
    if claim.contested:
        return made
    return replace(made, why=note(f"unit_from_{found.source}", column=header, unit=found.unit))


def _disagrees(found: FoundUnit) -> bool:
    return found.compared >= 5 and found.agreeing < 0.8 * found.compared


def _valued(claim: Claim, vendor: Vendor | None) -> ColumnMapping:
    column, field = claim.column, claim.field
    made = ColumnMapping(field, column.header, claim.confidence, why=claim.why)
    if _kind(field) is FieldType.FLAG:
        return _flag(made, column)
    if field in ("csat", "nps", "ces", "esat"):
        return _scored(made, column)
    if field == "abandonment_share":
        percent = any("%" in v for v in column.values) or max(column.numbers, default=0) > 1
        return replace(made, scale=(0.0, 100.0) if percent else (0.0, 1.0))
    if field == "agent" and any(_SEVERAL.fullmatch(value) for value in column.values):
        return replace(made, format=LAST_NAME)
    name = vendor.name if vendor else ""
    if field == "agent" and name == "3cx":
        listed = column.values[:_MOST_LISTED_VALUES]
        return replace(made, values=tuple((v, _EXTENSION.sub("", v) or v) for v in listed))
    known = {
        "status": partial(status_of, vendor=name),
        "channel": channel_of,
        "priority": partial(priority_of, vendor=name),
        "expectation": expectation_of,
        "sentiment_first": mood_of,
        "sentiment_last": mood_of,
    }.get(field)
    if known is None:
        return made
    meanings = ((value, known(value)) for value in column.values[:_MOST_LISTED_VALUES])
    listed = tuple((value, value if meant is None else meant) for value, meant in meanings)
    return replace(made, values=listed)


def _flag(made: ColumnMapping, column: ColumnEvidence) -> ColumnMapping:
    left = made.field in ("sla_frt_met", "sla_res_met") and column.flag_share < 0.8
    if left and column.duration_share >= 0.8:
        return replace(made, unit=REMAINING, why=note("sla_time_left", column=column.header))
    judge = {"abandoned": abandoned_of, "answered": answered_of}.get(made.field, flag_of)
    told = any(_says_missed(plain(value)) or " " in value for value in column.values)
    if made.field in ("sla_frt_met", "sla_res_met") and _says_missed(column.name.key) and not told:
        values = _yes_no(column.values, lambda value: _opposite(flag_of(value)))
        return replace(made, values=values, why=note("sla_misses_named", column=column.header))
    return replace(made, values=_yes_no(column.values, judge))


def _says_missed(key: str) -> bool:
    return re.search(r"breach|violated|missed|incumpl|violat", key) is not None


def _opposite(flag: bool | None) -> bool | None:
    return None if flag is None else not flag


def _yes_no(
    values: Sequence[str], judge: Callable[[str], bool | None]
) -> tuple[tuple[str, str], ...]:
    words = {True: "yes", False: "no", None: ""}
    return tuple((value, words[judge(value)]) for value in values[:_MOST_LISTED_VALUES])


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
            mixed = bool(column.numbers)
            why = note("scales_mixed", column=column.header) if mixed else made.why
            sure = min(made.confidence, 0.7 if mixed else 0.9)
            return replace(made, values=values, scale=scale, confidence=sure, why=why)
    stars = (stars_of(value) for value in column.values)
    low, high = scale_of(made.field, [*column.numbers, *(s for s in stars if s is not None)])
    made = replace(made, scale=(low, high))
    if words:
        why = note("scales_mixed", column=column.header)
        return replace(made, why=why, confidence=min(made.confidence, 0.7))
    unsure = (made.field == "csat" and high <= 3) or (made.field == "nps" and made.confidence < 0.9)
    if not unsure:
        return made
    why = note("scale_to_confirm", column=column.header, low=low, high=high)
    return replace(made, why=why, confidence=min(made.confidence, 0.7))


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


def _outcomes(claims: Mapping[str, Claim], vendor: Vendor | None) -> list[ColumnMapping]:
    """More flags from a column already used: an outcome says answered and abandoned at once."""
    out: list[ColumnMapping] = []
    answered, abandoned = claims.get("answered"), claims.get("abandoned")
    if answered and not abandoned and any(map(_gave_up, answered.column.values)):
        out.append(_also("abandoned", answered, abandoned_of))
    told = abandoned or answered
    if told and any(short_abandoned_of(value) for value in told.column.values):
        out.append(_also("short_abandoned", told, short_abandoned_of))
    talk = claims.get("talk_time")
    if talk and not answered and vendor and vendor.name == "genesys":
        found = find_unit(talk.column.values, header_unit=talk.column.name.unit, vendor_unit="ms")
        why = note("answered_when_talked", column=talk.column.header)
        out.append(
            ColumnMapping(
                "answered", talk.column.header, 0.9, unit=POSITIVE, format=found.unit, why=why
            )
        )
    return out


def _gave_up(value: str) -> bool:
    return plain(value).startswith(("aband", "abband", "short"))


def _also(field: str, claim: Claim, judge: Callable[[str], bool | None]) -> ColumnMapping:
    column = claim.column
    values = _yes_no(column.values, judge)
    return ColumnMapping(field, column.header, 0.9, values=values, why=claim.why)
