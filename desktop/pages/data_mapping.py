"""The rows of the mapping table: fields fed, their time of day, fields missing, columns unused."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model.dataset import ColumnMapping, Grain, Mapping, Preview
from core.model.fields import FIELDS, FieldType, custom_header
from core.model.question import Unmapped
from desktop.draft import Draft, undecided
from desktop.messages import sentence
from desktop.pages.data_words import meanings, missing_words, readings, takes_time
from desktop.words import field_name
from widgets.mapping_rows import MappingRow, Pairs, RowKind

WANTED = (
    "ticket_id",
    "created_at",
    "first_response_at",
    "resolved_at",
    "channel",
    "team",
    "agent",
    "status",
    "topic",
    "priority",
    "handle_time",
    "wait_time",
    "csat",
    "agent_messages",
)
"""Fields shown even where no column feeds them, because a KPI stands on each."""
WANTED_OF = {
    Grain.INTERVAL: (
        "interval_start",
        "offered",
        "handled",
        "abandoned_count",
        "asa",
        "mean_handle_time",
    ),
    Grain.SURVEY: ("ticket_id", "answered_at", "csat", "nps", "ces", "agent", "channel"),
    Grain.PIVOT: (),
    Grain.MONTHLY: ("interval_start", "offered", "handled"),
    Grain.COST: (),
    Grain.CUSTOMER: ("customer_id", "customer_type"),
    Grain.TASK: ("agent",),
    Grain.AGENT_STATE: ("agent", "interval_start"),
}
DIMENSION = "\0dimension"
"""Key of "a dimension of its own" among the uses of a column."""
VERY_SURE, SURE = 0.9, 0.8


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells from which samples are taken."""

    preview: Preview

    def samples(self, *headers: str) -> str:
        """A few different cells of a column, or of two read together."""
        header = self.preview.header
        places = [header.index(name) for name in headers if name in header]
        if not places:
            return ""
        rows = ([row[p] for p in places if p < len(row)] for row in self.preview.rows[:50])
        cells = dict.fromkeys(" ".join(row) for row in rows if any(row))
        return " · ".join(cell[:40] for cell in list(cells)[:3]).replace("\n", " ")


def mapping_rows(draft: Draft, mapping: Mapping, preview: Preview) -> list[MappingRow]:
    """Everything the mapping table shows, from the top."""
    cells, order = Cells(preview), list(FIELDS)
    fed = {column.field: column for column in mapping.columns}

    def place(field: str) -> tuple[int, str]:
        return (order.index(field) if field in order else len(order), field)

    asking = {question.field for question in draft.questions}
    rows: list[MappingRow] = []
    for field in sorted(fed, key=place):
        rows.append(_fed(fed[field], cells, asking))
        if takes_time(fed[field]):
            rows.append(_time(fed[field], cells))
    wanted = WANTED_OF.get(mapping.grain, WANTED)
    rows += [_missing(field) for field in wanted if field not in fed]
    return rows + _unused(draft, mapping, cells)


def uses(mapping: Mapping) -> Pairs:
    """(field, words) of what a column that feeds nothing can be used for."""
    fed = {column.field for column in mapping.columns}
    own = QCoreApplication.translate("MappingRows", "a dimension of its own")
    free = [name for name in FIELDS if name not in fed and name not in ("event", "event_at")]
    named = sorted(((name, field_name(name)) for name in free), key=lambda pair: pair[1])
    return (DIMENSION, own), *named


def sure_words(column: ColumnMapping) -> str:
    """How sure a reading is, in a word."""
    translate = QCoreApplication.translate
    code = column.why.code if column.why is not None else ""
    if code == "chosen_by_hand":
        return translate("MappingRows", "yours")
    if code == "mapping_remembered":
        return translate("MappingRows", "as before")
    if column.confidence >= VERY_SURE:
        return translate("MappingRows", "sure")
    if column.confidence >= SURE:
        return translate("MappingRows", "likely")
    return translate("MappingRows", "unsure")


def _fed(column: ColumnMapping, cells: Cells, asking: set[str]) -> MappingRow:
    found = readings(column)
    moment = FIELDS[column.field].type is FieldType.MOMENT
    if (moment and column.format is None) or undecided(column):
        waiting = QCoreApplication.translate("ImportView", "choose…")
        found = (("", waiting), *found)
    if custom_header(column.field) is not None:
        found = (("", QCoreApplication.translate("MappingRows", "dimension")),)
    return MappingRow(
        column.field,
        field_name(column.field),
        column.column,
        cells.samples(column.column),
        column.format or column.unit or _scale_key(column),
        found,
        column.confidence,
        sure_words(column),
        _why(column),
        column.field in asking,
        meanings=column.values if meanings(column) else (),
        known=meanings(column),
    )


def _why(column: ColumnMapping) -> str:
    why = sentence(column.why) if column.why is not None else ""
    if not column.rivals:
        return why
    also = QCoreApplication.translate("MappingRows", "Could also be {columns}.")
    return f"{why} {also.format(columns=', '.join(column.rivals[:3]))}".strip()


def _scale_key(column: ColumnMapping) -> str:
    return f"{column.scale[0]:g}-{column.scale[1]:g}" if column.scale else ""


def _time(column: ColumnMapping, cells: Cells) -> MappingRow:
    header = column.time_column or ""
    words = QCoreApplication.translate("MappingRows", "time of day")
    values = cells.samples(header) if header else ""
    return MappingRow(column.field, words, header, values, kind=RowKind.TIME)


def _missing(field: str) -> MappingRow:
    return MappingRow(field, field_name(field), "", why=missing_words(field), kind=RowKind.MISSING)


def _unused(draft: Draft, mapping: Mapping, cells: Cells) -> list[MappingRow]:
    translate = QCoreApplication.translate
    used = {column.column for column in mapping.columns}
    used |= {column.time_column for column in mapping.columns if column.time_column}
    known: dict[str, Unmapped] = {column.column: column for column in draft.unmapped}
    plain = translate("MappingRows", "Feeds no figure.")
    rows = []
    for header in mapping.header:
        if header in used:
            continue
        left = known.get(header)
        why = sentence(left.why) if left is not None else plain
        if left is not None and left.guess:
            near = translate("MappingRows", "Nearest: {field}.")
            why = f"{why} {near.format(field=field_name(left.guess))}"
        rows.append(
            MappingRow(
                header,
                translate("MappingRows", "not used"),
                header,
                cells.samples(header),
                why=why,
                kind=RowKind.UNUSED,
            )
        )
    return rows
