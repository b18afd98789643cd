"""What only a person can settle about a file: asked once, answered by one of the choices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from core.ingest.fields.claims import SURE, Claim
from core.ingest.fields.column_reading import FIRST_NAME, LAST_NAME
from core.ingest.fields.evidence import ColumnEvidence
from core.ingest.fields.vendors import Vendor
from core.ingest.typed.durations import UNIT_SECONDS
from core.ingest.typed.moment_layouts import day_order
from core.model.dataset import ColumnMapping
from core.model.fields import FIELDS, STATUSES, FieldType
from core.model.question import Question
from core.problems import note

YES, NO = "yes", "no"
CALENDAR, OFFICE_HOURS = "calendar", "office_hours"
WITHOUT_BOT = "_without_bot"
_MOST_STATUSES = 20
_SCALES = ((1.0, 2.0), (0.0, 2.0), (1.0, 3.0), (0.0, 3.0), (1.0, 4.0), (1.0, 5.0), (0.0, 10.0))
_PLAIN_LENGTH = frozenset({"duration", "duracion", "durata", "duracao", "dauer", "duree"})

Answers = Mapping[str, str]
"""Choices made, by the key of their question."""


def scale_text(scale: tuple[float, float]) -> str:
    """A scale as a choice: "1-5"."""
    return f"{scale[0]:g}-{scale[1]:g}"


def answered_claims(
    claims: Mapping[str, Claim], columns: Sequence[ColumnEvidence], answers: Answers
) -> dict[str, Claim]:
    """The claims after what was answered about which column feeds which field."""
    by_header = {column.header: column for column in columns}
    out = dict(claims)
    for key, choice in answers.items():
        kind, _, field = key.partition(":")
        if kind == "column" and choice in by_header:
            out = {f: c for f, c in out.items() if c.column.header != choice or f == field}
            out[field] = chosen(field, by_header[choice])
        elif kind == "field" and choice == NO:
            out.pop(field, None)
        elif kind == "field" and choice == YES:
            found = out.get(field)
            column = found.column if found else _plain_length(columns)
            if column is not None:
                out[field] = chosen(field, column)
    return out


def chosen(field: str, column: ColumnEvidence) -> Claim:
    """The claim of a column that a person chose."""
    return Claim(field, column, 1.0, note("chosen_by_hand", column=column.header))


def order_answered(answers: Answers) -> str:
    """How day and month are written, by the answer given about any column."""
    given = [choice for key, choice in answers.items() if key.startswith("date_order:")]
    return next((order for order in map(day_order, given) if order), "")


def answered_columns(mapped: Sequence[ColumnMapping], answers: Answers) -> list[ColumnMapping]:
    """The columns after what was answered about their layout, unit, scale and values."""
    return [_answered(column, answers) for column in mapped]


def _answered(column: ColumnMapping, answers: Answers) -> ColumnMapping:
    sure = {"confidence": 1.0, "why": note("chosen_by_hand", column=column.column)}
    given = {kind: answers.get(f"{kind}:{column.field}") for kind in ("date_order", "unit")}
    if given["date_order"]:
        column = replace(column, format=given["date_order"], alternatives=(), **sure)
    if given["unit"]:
        column = replace(column, unit=given["unit"], alternatives=(), **sure)
    scale = answers.get(f"scale:{column.field}")
    if scale:
        low, _, high = scale.partition("-")
        column = replace(column, scale=(float(low), float(high)), **sure)
    several = answers.get(f"several_agents:{column.field}")
    if several in (FIRST_NAME, LAST_NAME):
        column = replace(column, format=several)
    if column.field == "status":
        values = tuple((raw, answers.get(f"status:{raw}", held)) for raw, held in column.values)
        column = replace(column, values=values)
    return column


def questions(
    mapped: Sequence[ColumnMapping],
    claims: Mapping[str, Claim],
    columns: Sequence[ColumnEvidence],
    vendor: Vendor | None,
) -> tuple[Question, ...]:
    """Everything a person should settle, the columns that cannot be read without it first."""
    by_header = {column.header: column for column in columns}
    asked = [
        question
        for column in mapped
        for question in _about(column, claims.get(column.field), by_header[column.column])
    ]
    asked += _about_variants(mapped, columns, vendor)
    asked += _about_length(mapped, columns)
    return tuple(sorted(asked, key=lambda question: question.proposed is not None))


def _about(column: ColumnMapping, claim: Claim | None, seen: ColumnEvidence) -> Iterator[Question]:
    samples = tuple(seen.values[:3])
    kind = FIELDS[column.field].type
    why = column.why or note("chosen_by_hand", column=column.column)

    def ask(
        about: str, choices: tuple[str, ...], proposed: str | None, shown: tuple[str, ...] = samples
    ) -> Question:
        return Question(about, column.field, (column.column,), shown, choices, proposed, why)

    if not seen.values:
        return
    if claim and claim.contested:
        rivals = tuple(rival.header for rival in claim.rivals[:4])
        headers = (column.column, *rivals)
        yield replace(ask("column", headers, column.column), columns=headers)
    elif column.why and column.why.code == "scale_to_confirm":
        yield from _about_scale(column, ask("scale", (), None))
    elif column.confidence < SURE and not column.alternatives and _read(column, kind):
        yield ask("field", (YES, NO), YES)
    open_order = column.format is None or column.confidence < SURE
    if kind is FieldType.MOMENT and column.alternatives and open_order:
        found = seen.moment
        shown = found.samples if found and found.samples else samples
        choices = tuple(f for f in (column.format, *column.alternatives) if f)
        yield ask("date_order", choices, column.format, tuple(shown[:3]))
    if kind is FieldType.DURATION and (column.alternatives or column.unit is None):
        units = tuple(u for u in (column.unit, *column.alternatives) if u) or tuple(UNIT_SECONDS)
        yield ask("unit", units, column.unit)
    if column.field == "agent" and column.format in (LAST_NAME, FIRST_NAME):
        yield ask("several_agents", (LAST_NAME, FIRST_NAME), column.format)
    if column.field == "status":
        yield from _about_statuses(column)


def _read(column: ColumnMapping, kind: FieldType) -> bool:
    if kind is FieldType.MOMENT:
        return column.format is not None
    return kind is not FieldType.DURATION or column.unit is not None


def _about_scale(column: ColumnMapping, question: Question) -> Iterator[Question]:
    taken = column.scale or (1.0, 5.0)
    if column.field == "nps":
        yield replace(question, kind="field", choices=(YES, NO), proposed=YES)
        return
    wider = (s for s in _SCALES if s != taken and s[0] <= taken[0] and s[1] >= taken[1])
    choices = tuple(scale_text(scale) for scale in (taken, *wider))
    yield replace(question, choices=choices, proposed=scale_text(taken))


def _about_statuses(column: ColumnMapping) -> Iterator[Question]:
    unknown = [raw for raw, meaning in column.values if meaning == raw and raw not in STATUSES]
    for raw in unknown[:_MOST_STATUSES]:
        why = note("status_unknown", column=column.column, value=raw)
        yield Question("status", "status", (column.column,), (raw,), (raw, *STATUSES), raw, why)


def variants(columns: Sequence[ColumnEvidence]) -> tuple[str, ...]:
    """The ways in which a file measures the same times: calendar or office hours, bot or not."""
    names = [column.name for column in columns if column.name.unit]
    held = {
        (OFFICE_HOURS if name.business_hours else CALENDAR)
        + (WITHOUT_BOT if name.without_bot else "")
        for name in names
    }
    order = (CALENDAR, OFFICE_HOURS, CALENDAR + WITHOUT_BOT, OFFICE_HOURS + WITHOUT_BOT)
    return tuple(variant for variant in order if variant in held)


def of_variant(columns: Sequence[ColumnEvidence], answers: Answers) -> list[ColumnEvidence]:
    """The columns without those that measure times in another way than was answered."""
    wanted = next((choice for key, choice in answers.items() if key.startswith("variant:")), None)
    if wanted is None:
        return list(columns)
    hours, bot = wanted.startswith(OFFICE_HOURS), wanted.endswith(WITHOUT_BOT)
    twins = {
        c.name.key for c in columns if (c.name.business_hours, c.name.without_bot) == (hours, bot)
    }
    return [
        column
        for column in columns
        if column.name.unit is None
        or column.name.key not in twins
        or (column.name.business_hours, column.name.without_bot) == (hours, bot)
    ]


def _about_variants(
    mapped: Sequence[ColumnMapping], columns: Sequence[ColumnEvidence], vendor: Vendor | None
) -> Iterator[Question]:
    choices = variants(columns)
    if vendor is None or vendor.name != "intercom" or len(choices) < 2:
        return
    lengths = [c for c in mapped if FIELDS[c.field].type is FieldType.DURATION]
    if lengths:
        headers = tuple(c.header for c in columns if c.name.business_hours or c.name.without_bot)
        why = note("office_hours_variants", column=headers[0])
        yield Question("variant", lengths[0].field, headers, (), choices, CALENDAR, why)


def _about_length(
    mapped: Sequence[ColumnMapping], columns: Sequence[ColumnEvidence]
) -> Iterator[Question]:
    """A bare "Duration" may hold ringing and menus: it is offered as talk time, never taken."""
    fields = {column.field for column in mapped}
    column = _plain_length(columns)
    if column is None or {"talk_time", "handle_time"} & fields or "created_at" not in fields:
        return
    if any(mapping.column == column.header for mapping in mapped):
        return
    why = note("duration_unclear", column=column.header)
    samples = tuple(column.values[:3])
    yield Question("field", "talk_time", (column.header,), samples, (NO, YES), NO, why)


def _plain_length(columns: Sequence[ColumnEvidence]) -> ColumnEvidence | None:
    return next(
        (
            c
            for c in columns
            if c.name.key in _PLAIN_LENGTH and c.values and c.duration_share >= 0.8
        ),
        None,
    )
