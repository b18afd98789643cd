"""One screen for a file on its way in: raw cells left, meaning right, what comes of it below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache

from PySide6.QtCore import QCoreApplication, Qt, QTimeZone
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.model.dataset import ColumnMapping, Dialect, Grain, ImportResult, Mapping
from core.model.fields import FIELDS, FieldType
from desktop.draft import Draft, asks, undecided
from desktop.formats import channel_name
from desktop.import_desk import ImportDesk
from desktop.messages import sentence
from desktop.pages.data_files import reason_words, telling
from desktop.pages.data_words import (
    DELIMITERS,
    ENCODINGS,
    delimiter_words,
    encoding_words,
    format_words,
    grain_words,
    meanings,
    missing_words,
    order_of,
    order_words,
    readings,
    swapped,
    takes_time,
    unit_words,
)
from desktop.words import field_name
from widgets.dialect_row import DialectRow
from widgets.figure_row import Figure, FigureRow
from widgets.figures import number, period, share
from widgets.mapping_table import MappingRow, MappingTable
from widgets.question_card import QuestionCard
from widgets.raw_preview import RawPreview
from widgets.segmented import segment
from widgets.text import Text
from widgets.theme import unit

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
WANTED_OF_INTERVALS = (
    "interval_start",
    "offered",
    "handled",
    "abandoned_count",
    "asa",
    "mean_handle_time",
)
WANTED_OF_SURVEYS = ("ticket_id", "answered_at", "csat", "nps", "ces", "agent", "channel")
HEADER_ROWS = 20
USE, LEAVE = "use", "leave"


class ImportView(QWidget):
    """Shows the draft on the desk; every edit goes back to the desk and is read again."""

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._desk = desk
        self._asked: ColumnMapping | None = None
        self._tab_names: tuple[str, ...] = ()
        self._tabs = QHBoxLayout()
        self._tabs.setSpacing(0)
        self._dialect = DialectRow()
        self._dialect.chosen.connect(self._on_dialect_chosen)
        self._preview = RawPreview(QCoreApplication.translate("ImportView", "The file as written"))
        self._foot = Text("", "caption", "muted")
        self.mapping = MappingTable()
        """The editable rows."""
        self.mapping.column_chosen.connect(self._on_column_chosen)
        self.mapping.reading_chosen.connect(self._on_reading_chosen)
        self.mapping.time_chosen.connect(self._on_time_chosen)
        self.mapping.meanings_chosen.connect(self._on_meanings_chosen)
        self._question = QuestionCard()
        self._question.answered.connect(self._on_answered)
        self._figures = FigureRow()
        self._figures.followed.connect(lambda _place: self._desk.show_set_aside())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * u)
        column.addLayout(self._tabs)
        column.addWidget(self._dialect)
        column.addWidget(self._make_middle(), 1)
        column.addWidget(self._figures)
        # Without a file that could be read, the tabs stay at the top.
        column.addStretch(0)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft as far as it is read."""
        self._show_tabs()
        result, shown = draft.result, draft.shown
        known = result is not None and shown is not None
        for part in (self._dialect, self._middle, self._figures):
            part.setVisible(known)
        if result is None or shown is None:
            return
        self._show_dialect(draft, shown)
        self._show_preview(result, shown)
        self._show_mapping(draft, result, shown)
        self._show_question(draft, shown)
        self._figures.set_figures(figures(draft, result))

    def _make_middle(self) -> QWidget:
        u = unit()
        left = QFrame()
        left.setProperty("kind", "card")
        inside = QVBoxLayout(left)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self._preview, 1)
        self._foot.setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u)
        inside.addWidget(self._foot)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(3 * u)
        beside.addWidget(self.mapping, 1)
        beside.addWidget(self._question)
        self._middle = QSplitter(Qt.Orientation.Horizontal)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(4 * u)
        self._middle.addWidget(left)
        self._middle.addWidget(right)
        self._middle.setStretchFactor(0, 2)
        self._middle.setStretchFactor(1, 3)
        self._middle.setSizes([360, 640])
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self._middle

    def _show_tabs(self) -> None:
        names = tuple(str(draft.path) for draft in self._desk.drafts)
        if names != self._tab_names:
            self._tab_names = names
            self._make_tabs()
        for place, draft in enumerate(self._desk.drafts):
            tab = self._tabs.itemAt(place).widget()
            if isinstance(tab, QPushButton):
                tab.setChecked(draft is self._desk.draft)

    def _make_tabs(self) -> None:
        while (item := self._tabs.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, draft in enumerate(self._desk.drafts):
            tab = segment(draft.path.name, "first" if place == 0 else "middle", "file")
            tab.clicked.connect(lambda _on=False, place=place: self._desk.select(place))
            self._tabs.addWidget(tab)
        more = segment(QCoreApplication.translate("ImportView", "Add a file"), "last", "plus")
        more.setCheckable(False)
        more.clicked.connect(lambda _on=False: self._desk.ask_files())
        self._tabs.addWidget(more)
        self._tabs.addStretch(1)

    def _show_dialect(self, draft: Draft, shown: Mapping) -> None:
        dialect, row = shown.dialect, self._dialect
        text = dialect.format == "csv"
        grains = [(grain.value, grain_words(grain)) for grain in Grain]
        row.set_part("rows", grains, shown.grain.value)
        sheets = draft.reading.sheets if draft.reading is not None else ()
        row.set_part("sheet", [(name, name) for name in sheets], dialect.sheet or "")
        encodings = _with_current(ENCODINGS, dialect.encoding, encoding_words) if text else []
        row.set_part("encoding", encodings, dialect.encoding or "")
        delimiters = _with_current(DELIMITERS, dialect.delimiter, delimiter_words) if text else []
        row.set_part("delimiter", delimiters, dialect.delimiter or "")
        row.set_part("header", _header_rows(dialect), str(dialect.header_row))
        row.set_part("dates", *_orders(shown))
        row.set_part("zone", _zones(shown.zone), shown.zone or "")

    def _show_preview(self, result: ImportResult, shown: Mapping) -> None:
        bad = bad_cells(result)
        used = {column.column for column in shown.columns}
        used |= {column.time_column for column in shown.columns if column.time_column}
        self._preview.set_preview(result.preview, bad, used)
        pattern = QCoreApplication.translate(
            "ImportView", "first {shown} of {all} rows, {used} of {columns} columns used"
        )
        self._foot.setText(
            pattern.format(
                shown=number(len(result.preview.rows)),
                all=number(result.rows_read),
                used=len(used),
                columns=len(result.preview.header),
            )
        )

    def _show_mapping(self, draft: Draft, result: ImportResult, shown: Mapping) -> None:
        names = _fields_shown(shown)
        rows = [_mapping_row(name, shown.of(name), result, draft) for name in names]
        self.mapping.set_rows(rows, shown.header)

    def _show_question(self, draft: Draft, shown: Mapping) -> None:
        questions = draft.questions
        self._asked = questions[0] if questions else None
        if self._asked is None:
            self._question.hide()
            return
        column, translate = self._asked, QCoreApplication.translate
        title = translate("ImportView", "“{column}”: is it {field}?")
        if undecided(column) or len(column.alternatives) > 1:
            title = translate("ImportView", "“{column}”: how is it read?")
        why = sentence(column.why) if column.why is not None else ""
        words = title.format(column=column.column, field=field_name(column.field))
        self._question.ask(words, why, _answers(column))

    def _on_dialect_chosen(self, part: str, key: str) -> None:
        shown = self._desk.draft.shown if self._desk.draft is not None else None
        if shown is None:
            return
        dialect = shown.dialect
        if part == "rows":
            self._desk.edit_grain(Grain(key))
        elif part == "zone":
            self._desk.edit_zone(key or None)
        elif part == "dates":
            self._desk.edit_formats(_formats_in(shown, key))
        elif part == "header":
            self._desk.edit_dialect(replace(dialect, header_row=int(key)))
        elif part == "sheet":
            self._desk.edit_dialect(Dialect(dialect.format, sheet=key))
        else:
            self._desk.edit_dialect(replace(dialect, **{part: key}))

    def _on_column_chosen(self, field: str, header: str) -> None:
        if header:
            self._desk.choose_column(field, header)
        else:
            self._desk.leave_out(field)

    def _on_reading_chosen(self, field: str, key: str) -> None:
        column = self._column_of(field)
        if column is not None:
            self._desk.edit_column(with_reading(column, key))

    def _on_time_chosen(self, field: str, header: str) -> None:
        column = self._column_of(field)
        if column is not None:
            self._desk.edit_column(replace(column, time_column=header or None))

    def _on_meanings_chosen(self, field: str, pairs: tuple[tuple[str, str], ...]) -> None:
        column = self._column_of(field)
        if column is not None:
            self._desk.edit_column(replace(column, values=pairs))

    def _column_of(self, field: str) -> ColumnMapping | None:
        draft = self._desk.draft
        return draft.shown.of(field) if draft is not None and draft.shown is not None else None

    def _on_answered(self, key: str) -> None:
        column = self._asked
        if column is None:
            return
        if key == USE:
            self._desk.confirm(column.field)
        elif key == LEAVE:
            self._desk.leave_out(column.field)
        elif FIELDS[column.field].type is FieldType.MOMENT:
            draft = self._desk.draft
            shown = draft.shown if draft is not None else None
            if shown is not None:
                self._desk.edit_formats(_same_answer(shown, column, key))
        else:
            self._desk.edit_column(with_reading(column, key))


def with_reading(column: ColumnMapping, key: str) -> ColumnMapping:
    """A column read by another format or unit."""
    if FIELDS[column.field].type is FieldType.MOMENT:
        return replace(column, format=key)
    return replace(column, unit=key)


def figures(draft: Draft, result: ImportResult) -> list[Figure]:
    """What will come of the import: accepted, set aside, days, channels, duplicates."""
    translate = QCoreApplication.translate
    found = draft.reading.figures if draft.reading is not None else None
    if found is None:
        return []
    part = result.rows_used / result.rows_read if result.rows_read else None
    of = translate("ImportView", "of {rows} rows, {share}").format(
        rows=number(result.rows_read), share=share(part)
    )
    if not result.complete:
        of = translate("ImportView", "in the first rows; the rest is being read")
    link = translate("ImportView", "show and save") if len(result.set_aside) else ""
    days = "—"
    if found.first and found.last:
        days = period(found.first, found.last + timedelta(days=1))
    zone = result.mapping.zone or translate("ImportView", "clock of the file")
    first = found.channels[0] if found.channels else None
    rest = ", ".join(f"{channel_name(name)} {number(count)}" for name, count in found.channels[1:4])
    return [
        Figure(translate("ImportView", "Accepted"), number(result.rows_used), of),
        Figure(
            translate("ImportView", "Set aside"),
            number(len(result.set_aside)),
            _set_aside_words(result, found.reasons),
            link,
            weight=3,
        ),
        Figure(translate("ImportView", "First and last day"), days, zone, weight=3),
        Figure(
            translate("ImportView", "Channels"),
            f"{channel_name(first[0])} {number(first[1])}" if first else "—",
            rest if first else translate("ImportView", "no column names a channel"),
            weight=3,
        ),
        Figure(
            translate("ImportView", "Already imported"),
            number(found.known),
            _duplicates(found.same_file),
        ),
    ]


def bad_cells(result: ImportResult) -> dict[tuple[int, str], str]:
    """(row number, header) → reason, for the rows of the preview that were set aside."""
    aside, shown = result.set_aside, set(result.preview.row_numbers)
    if not len(aside):
        return {}
    part = aside[aside["row"].isin(shown)]
    lines = zip(part["row"], part["column"], part["reason"], strict=True)
    return {(int(row), str(column)): reason_words(str(reason)) for row, column, reason in lines}


def _set_aside_words(result: ImportResult, reasons: tuple[tuple[str, int], ...]) -> str:
    """How many whole rows, how many single values, and the two commonest reasons."""
    translate = QCoreApplication.translate
    if not reasons:
        return translate("ImportView", "every row can be used")
    rows = result.rows_read - result.rows_used
    values = max(0, len(result.set_aside) - rows)
    parts = []
    if rows:
        parts.append(translate("ImportView", "{n} row(s)", None, rows).format(n=number(rows)))
    if values:
        words = translate("ImportView", "{n} value(s) of rows in use", None, values)
        parts.append(words.format(n=number(values)))
    why = "; ".join(reason_words(code).rstrip(".") for code, _ in reasons[:2])
    return f"{', '.join(parts)}: {why}"


def _duplicates(same_file: str) -> str:
    translate = QCoreApplication.translate
    if same_file:
        return translate("ImportView", "the same file as {file}").format(file=same_file)
    return translate("ImportView", "contacts with a known number")


def _fields_shown(shown: Mapping) -> list[str]:
    wanted = {Grain.INTERVAL: WANTED_OF_INTERVALS, Grain.SURVEY: WANTED_OF_SURVEYS}.get(
        shown.grain, WANTED
    )
    fed = [column.field for column in shown.columns]
    order = list(FIELDS)
    return [*sorted(fed, key=order.index), *(name for name in wanted if name not in fed)]


def _mapping_row(
    name: str, column: ColumnMapping | None, result: ImportResult, draft: Draft
) -> MappingRow:
    if column is None:
        return MappingRow(name, field_name(name), "", why=missing_words(name))
    found = readings(column)
    if FIELDS[name].type is FieldType.MOMENT and column.format is None:
        waiting = QCoreApplication.translate("ImportView", "choose…")
        found = (("", waiting), *found)
    return MappingRow(
        name,
        field_name(name),
        column.column,
        _samples(column, result),
        column.format or column.unit or "",
        found,
        column.confidence,
        sentence(column.why) if column.why is not None else "",
        asks(column, draft.confirmed),
        (column.time_column or "") if takes_time(column) else None,
        column.values if meanings(column) else (),
        meanings(column),
    )


def _samples(column: ColumnMapping, result: ImportResult) -> str:
    preview = result.preview
    headers = [h for h in (column.column, column.time_column) if h in preview.header]
    places = [preview.header.index(header) for header in headers if header]
    rows = [[row[p] for p in places if p < len(row)] for row in preview.rows[:50]]
    cells = dict.fromkeys(" ".join(row) for row in rows if any(row))
    return " · ".join(list(cells)[:3]).replace("\n", " ")[:80]


def _answers(column: ColumnMapping) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    moment = FIELDS[column.field].type is FieldType.MOMENT
    words: Callable[[str], str] = format_words if moment else unit_words
    answers = [(key, words(key)) for key in column.alternatives[:3]]
    chosen = column.format if moment else column.unit
    if answers and chosen and chosen not in column.alternatives:
        answers.insert(0, (chosen, words(chosen)))
    if not answers:
        answers = [
            (USE, translate("ImportView", "Yes, use it")),
            (LEAVE, translate("ImportView", "Leave it out")),
        ]
    return answers


def _same_answer(shown: Mapping, asked: ColumnMapping, key: str) -> dict[str, str]:
    """The answer for the column asked, and its day order for every other undecided column."""
    formats = {asked.field: key}
    for column in shown.columns:
        if column.field != asked.field and undecided(column):
            same = [other for other in column.alternatives if order_of(other) == order_of(key)]
            if same:
                formats[column.field] = same[0]
    return formats


def _orders(shown: Mapping) -> tuple[list[tuple[str, str]], str]:
    """The choices of day order and the one in use; none where dates are not ambiguous in form."""
    moments = [c for c in shown.columns if FIELDS[c.field].type is FieldType.MOMENT]
    orders = [order_of(c.format) for c in moments if c.format and order_of(c.format)]
    if any(undecided(column) for column in moments):
        waiting = QCoreApplication.translate("ImportView", "choose…")
        return [("", waiting), ("day", order_words("day")), ("month", order_words("month"))], ""
    if not orders:
        return [], ""
    if orders[0] == "year":
        return [("year", order_words("year"))], "year"
    return [("day", order_words("day")), ("month", order_words("month"))], orders[0]


def _formats_in(shown: Mapping, order: str) -> dict[str, str]:
    formats: dict[str, str] = {}
    for column in shown.columns:
        if FIELDS[column.field].type is not FieldType.MOMENT:
            continue
        now = order_of(column.format or "")
        fitting = [text for text in column.alternatives if order_of(text) == order]
        if undecided(column) and fitting:
            formats[column.field] = fitting[0]
        elif column.format and now in ("day", "month") and now != order:
            formats[column.field] = swapped(column.format)
    return formats


def _with_current(
    known: tuple[str, ...], current: str | None, words: Callable[[str], str]
) -> list[tuple[str, str]]:
    keys = known if current is None or current in known else (current, *known)
    return [(key, words(key)) for key in keys]


def _header_rows(dialect: Dialect) -> list[tuple[str, str]]:
    translate = QCoreApplication.translate
    last = max(HEADER_ROWS, dialect.header_row)
    pattern = translate("ImportView", "row {row}")
    rows = [(str(row), pattern.format(row=row)) for row in range(1, last + 1)]
    return [("0", translate("ImportView", "none")), *rows]


@cache
def _zone_names() -> tuple[str, ...]:
    names = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    return tuple(sorted(name for name in names if "/" in name and not name.startswith("Etc")))


def _zones(current: str | None) -> list[tuple[str, str]]:
    names = ["UTC", *_zone_names()]
    here = bytes(QTimeZone.systemTimeZoneId().data()).decode()
    for first in (here, current):
        if first:
            names = [first, *(name for name in names if name != first)]
    as_written = QCoreApplication.translate("ImportView", "as written")
    return [("", as_written), *((name, name) for name in names)]


def banner_words(draft: Draft) -> tuple[str, str]:
    """The answer and the evidence over a draft."""
    translate = QCoreApplication.translate
    unchanged = translate(
        "ImportView",
        "Nothing is changed in your file. The mapping is remembered for files with the same "
        "headers.",
    )
    result = draft.result
    if draft.problem is not None:
        return sentence(draft.problem), ""
    if result is None:
        return translate("ImportView", "Reading {file}…").format(file=draft.path.name), unchanged
    rows = translate("ImportView", "{used} of {read} rows are ready.").format(
        used=number(result.rows_used), read=number(result.rows_read)
    )
    asked = len(draft.questions)
    if asked:
        question = translate("ImportView", "%n column(s) to confirm.", None, asked)
        rows = f"{rows} {question}"
    warnings = [sentence(warning) for warning in telling(result.warnings)[:2]]
    return rows, " ".join([*warnings, unchanged])
