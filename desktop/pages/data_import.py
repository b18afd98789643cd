"""One screen for a file on its way in: raw cells left, meaning right, what comes of it below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.model.dataset import ColumnMapping, Dialect, Grain, Mapping, Preview
from core.model.question import Question
from desktop.draft import Draft, Spot
from desktop.draft_edits import formats_in, with_decimal, with_reading
from desktop.import_desk import ImportDesk
from desktop.messages import sentence
from desktop.pages.data_consequences import figures
from desktop.pages.data_dialect import dialect_parts, with_header, with_part
from desktop.pages.data_mapping import DIMENSION, mapping_rows, uses
from desktop.pages.data_questions import wording
from desktop.pages.data_words import reason_words
from widgets.button import button
from widgets.dialect_row import DialectRow
from widgets.figure_row import FigureRow
from widgets.figures import number
from widgets.file_strip import FileState, FileStrip
from widgets.mapping_rows import MappingRow, RowKind
from widgets.mapping_table import MappingTable
from widgets.question_card import QuestionCard
from widgets.raw_preview import AsideLine, Marks, RawPreview
from widgets.scrolled import Scrolled
from widgets.text import Text
from widgets.theme import unit

LOW_UNITS = 150
"""Below this height, in layout units, a single file is not listed over its own contents."""
_ROWS_UNITS = 44
"""Head and four rows of the mapping always show; a lower window scrolls to the rest."""


class ImportView(Scrolled):
    """Shows the draft on the desk; every edit goes back to the desk and is read again."""

    said = Signal(str)
    """Something was written; carries the sentence for the toast."""

    def __init__(self, desk: ImportDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self._desk = desk
        self._asked: Question | None = None
        self._stages: list[Callable[[Draft, Mapping], None]] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._show_next)
        self.files = FileStrip()
        """The files on the desk."""
        self.dialect = DialectRow()
        """How the file is cut into cells."""
        self.preview = RawPreview(translate("ImportView", "The file as written"))
        """The first lines."""
        self._foot = Text("", "caption", "muted")
        self.mapping = MappingTable()
        self.mapping.setMinimumHeight(_ROWS_UNITS * u)
        """The editable rows."""
        self._why = Text("", "caption", "muted", wrap=True)
        self._source = Text("", "caption", "muted")
        self.question = QuestionCard()
        """What is asked first."""
        self._figures = FigureRow()
        self._top = self._make_top()
        self._connect()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * u)
        column.addWidget(self._top)
        column.addWidget(self.dialect)
        column.addWidget(self._make_middle(), 1)
        column.addWidget(self._figures)
        # Without a file that could be read, the files stay at the top.
        column.addStretch(0)
        self.set_content(inside)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft as far as it is read."""
        states = [file_state(held) for held in self._desk.drafts]
        self.files.set_files(states, self._desk.place)
        # The headline says all about a single file, where there is little room.
        self._top.setVisible(len(states) > 1 or self.height() > LOW_UNITS * unit())
        known = draft.result is not None and draft.shown is not None
        # Shown all at once, the parts would freeze the window for a moment.
        self._stages = [self._show_cells, self._show_mapping, self._show_rest] if known else []
        if known:
            self._next.start()
        else:
            for part in (self.dialect, self._middle, self._figures):
                part.hide()

    @property
    def settled(self) -> bool:
        """Whether everything of the draft is shown."""
        return not self._stages

    def _show_next(self) -> None:
        draft = self._desk.draft
        if draft is None or draft.result is None or draft.shown is None:
            self._stages = []
        elif self._stages:
            show = self._stages.pop(0)
            show(draft, draft.shown)
        if self._stages:
            self._next.start()

    def _connect(self) -> None:
        desk = self._desk
        self.files.chosen.connect(desk.select)
        self.files.removed.connect(desk.discard)
        self.dialect.chosen.connect(self._on_dialect_chosen)
        self.preview.header_chosen.connect(self._on_header_chosen)
        self.mapping.column_chosen.connect(self._on_column_chosen)
        self.mapping.reading_chosen.connect(self._on_reading_chosen)
        self.mapping.time_chosen.connect(self._on_time_chosen)
        self.mapping.meanings_chosen.connect(self._on_meanings_chosen)
        self.mapping.use_chosen.connect(self._on_use_chosen)
        self.mapping.row_shown.connect(self._on_row_shown)
        self.question.answered.connect(self._on_answered)
        self._figures.followed.connect(lambda _place: desk.show_set_aside(of_draft=True))

    def _make_top(self) -> QWidget:
        words = QCoreApplication.translate("ImportView", "Add files…")
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * unit())
        line.addWidget(self.files, 1)
        add = button(words, self._desk.ask_files, icon_name="plus")
        line.addWidget(add, 0, Qt.AlignmentFlag.AlignVCenter)
        return top

    def _make_middle(self) -> QWidget:
        u = unit()
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(3 * u)
        beside.addWidget(self.question)
        beside.addWidget(self._make_mapping(), 1)
        self._middle = QSplitter(Qt.Orientation.Horizontal)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(4 * u)
        self._middle.addWidget(_framed(self.preview, self._foot))
        self._middle.addWidget(right)
        self._middle.setStretchFactor(0, 2)
        self._middle.setStretchFactor(1, 3)
        self._middle.setSizes([310, 690])
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        return self._middle

    def _make_mapping(self) -> QFrame:
        u = unit()
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(3 * u, u, 2 * u, u)
        line.setSpacing(2 * u)
        line.addWidget(self._why, 1)
        line.addWidget(self._source)
        line.addWidget(self._make_menu())
        return _framed(self.mapping, foot)

    def _make_menu(self) -> QWidget:
        translate = QCoreApplication.translate
        self.mapping_menu = QMenu(self)
        """What can be done with the mapping as a whole."""
        for words, act in (
            (translate("ImportView", "Reset to what was detected"), self._desk.reset),
            (translate("ImportView", "Save mapping…"), self._ask_save),
            (translate("ImportView", "Load mapping…"), self._ask_load),
            (
                translate("ImportView", "Forget the mapping of these headers"),
                self._desk.forget_mapping,
            ),
        ):
            self.mapping_menu.addAction(words).triggered.connect(lambda _on=False, act=act: act())
        opened = button(translate("ImportView", "Mapping ▾"), kind="link")
        opened.setAccessibleName(translate("ImportView", "Reset, save, load or forget the mapping"))
        opened.setToolTip(opened.accessibleName())
        opened.clicked.connect(
            lambda _on=False: self.mapping_menu.popup(
                opened.mapToGlobal(opened.rect().bottomLeft())
            )
        )
        return opened

    def _show_cells(self, draft: Draft, shown: Mapping) -> None:
        cells, result = draft.shown_cells, draft.result
        if result is None:
            return
        preview = cells.preview if cells is not None else result.preview
        dialect = draft.dialect if draft.busy and draft.dialect is not None else shown.dialect
        for part in dialect_parts(draft, shown, dialect):
            self.dialect.set_part(part.name, part.choices, part.current, usual=part.usual)
        spots = cells.spots if cells is not None else draft.reading.spots if draft.reading else ()
        used = {column.column for column in shown.columns}
        used |= {column.time_column for column in shown.columns if column.time_column}
        self.preview.set_preview(preview, _marks(preview, dialect, spots), used)
        pattern = QCoreApplication.translate(
            "ImportView", "first {shown} of {all} rows, {used} of {columns} columns used"
        )
        self._foot.setText(
            pattern.format(
                shown=number(len(preview.rows)),
                all=number(result.rows_read),
                used=number(len(used & set(preview.header))),
                columns=number(len(preview.header)),
            )
        )
        self.dialect.show()
        self._middle.show()

    def _show_mapping(self, draft: Draft, shown: Mapping) -> None:
        cells, result = draft.shown_cells, draft.result
        # Cells cut otherwise make other columns; the old rows wait for the new ones.
        fresh = cells is None or cells.preview.header == shown.header
        self.mapping.setEnabled(fresh)
        if result is None or not fresh:
            return
        rows = mapping_rows(draft, shown, result.preview)
        self.mapping.set_rows(rows, shown.header, uses(shown))
        index = self.mapping.currentIndex()
        self._why.setText(_row_words(self.mapping.row_at(index.row())) if index.isValid() else "")
        translate = QCoreApplication.translate
        remembered = draft.reading is not None and draft.reading.remembered
        words = translate("ImportView", "as last time") if remembered else ""
        self._source.setText(translate("ImportView", "changed by you") if draft.mapping else words)

    def _show_rest(self, draft: Draft, shown: Mapping) -> None:
        if draft.result is not None:
            self._show_question(draft, shown, draft.result.preview)
            self._figures.set_figures(figures(draft, draft.result))
            self._figures.show()

    def _show_question(self, draft: Draft, shown: Mapping, preview: Preview) -> None:
        questions = draft.questions
        self._asked = questions[0] if questions else None
        if self._asked is None:
            self.question.hide()
            return
        words = wording(self._asked, shown, preview)
        place = ""
        if len(questions) > 1:
            pattern = QCoreApplication.translate("ImportView", "question 1 of {count}")
            place = pattern.format(count=number(len(questions)))
        self.question.ask(
            words.title, words.evidence, words.answers, words.proposed, place, words.samples
        )

    def _ask_save(self) -> None:
        translate = QCoreApplication.translate
        title = translate("ImportView", "Save mapping")
        dialog = QFileDialog(self, title, "", translate("ImportView", "Mappings (*.json)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.fileSelected.connect(
            lambda name: self._desk.save_mapping(Path(name), self._on_saved)
        )
        dialog.open()

    def _ask_load(self) -> None:
        translate = QCoreApplication.translate
        title = translate("ImportView", "Load mapping")
        dialog = QFileDialog(self, title, "", translate("ImportView", "Mappings (*.json)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self._desk.load_mapping(Path(name)))
        dialog.open()

    def _on_saved(self, path: Path) -> None:
        words = QCoreApplication.translate("DataPage", "Saved as {file}.")
        self.said.emit(words.format(file=path.name))

    def _on_dialect_chosen(self, part: str, key: str) -> None:
        shown = self._mapping()
        if shown is None:
            return
        if part == "rows":
            self._desk.edit_grain(Grain(key))
        elif part == "zone":
            self._desk.edit_zone(key or None)
        elif part == "dates":
            self._desk.edit_formats(formats_in(shown, key))
        elif part == "decimal":
            self._desk.edit_mapping(with_decimal(shown, key))
        elif part == "table":
            reading = self._desk.draft.reading if self._desk.draft is not None else None
            if reading is not None:
                self._desk.edit_dialect(reading.tables[int(key)])
        else:
            self._desk.edit_dialect(with_part(self._dialect_now(shown), part, key))

    def _on_header_chosen(self, line: int) -> None:
        shown = self._mapping()
        if shown is not None:
            self._desk.edit_dialect(with_header(self._dialect_now(shown), line))

    def _on_column_chosen(self, field: str, header: str) -> None:
        if header:
            self._desk.choose_column(field, header)
        else:
            self._desk.leave_out(field)

    def _on_reading_chosen(self, field: str, key: str) -> None:
        column = self._column_of(field)
        if column is not None and key:
            self._desk.edit_column(with_reading(column, key))

    def _on_time_chosen(self, field: str, header: str) -> None:
        column = self._column_of(field)
        if column is not None:
            self._desk.edit_column(replace(column, time_column=header or None))

    def _on_meanings_chosen(self, field: str, pairs: tuple[tuple[str, str], ...]) -> None:
        column = self._column_of(field)
        if column is not None:
            self._desk.edit_column(replace(column, values=pairs))

    def _on_use_chosen(self, header: str, key: str) -> None:
        if key == DIMENSION:
            self._desk.use_as_dimension(header)
        else:
            self._desk.choose_column(key, header)

    def _on_row_shown(self, row: MappingRow) -> None:
        self._why.setText(_row_words(row))
        self.preview.show_column(row.column)

    def _on_answered(self, key: str) -> None:
        if self._asked is not None:
            self._desk.answer(self._asked, key)

    def _mapping(self) -> Mapping | None:
        return self._desk.draft.shown if self._desk.draft is not None else None

    def _dialect_now(self, shown: Mapping) -> Dialect:
        """The dialect last chosen, even when reading with it is not done or did not work out."""
        draft = self._desk.draft
        chosen = draft.dialect if draft is not None else None
        return chosen if chosen is not None else shown.dialect

    def _column_of(self, field: str) -> ColumnMapping | None:
        shown = self._mapping()
        return shown.of(field) if shown is not None else None


def file_state(draft: Draft) -> FileState:
    """A draft as it is listed: ready, waiting for an answer, being read, or refused."""
    translate = QCoreApplication.translate
    tip = str(draft.path) if not draft.pasted else draft.title
    if draft.problem is not None:
        words = translate("FileStates", "cannot be imported")
        return FileState(draft.title, words, "missed", sentence(draft.problem))
    if draft.stopped:
        return FileState(draft.title, translate("FileStates", "stopped"), "missed", tip)
    asked = len(draft.questions)
    if not draft.ready and asked and not draft.busy:
        words = translate("FileStates", "needs %n answer(s)", None, asked)
        return FileState(draft.title, words, "near", tip)
    if draft.busy or draft.result is None:
        return FileState(draft.title, translate("FileStates", "being read"), "none", tip)
    if not draft.ready:
        return FileState(draft.title, translate("FileStates", "no row can be used"), "missed", tip)
    words = translate("FileStates", "ready, {rows} rows")
    if asked:
        words = translate("FileStates", "ready, to be confirmed")
    rows = number(draft.result.rows_used)
    return FileState(draft.title, words.format(rows=rows), "near" if asked else "on_target", tip)


def _framed(table: QWidget, foot: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("kind", "card")
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(1, 1, 1, 1)
    inside.setSpacing(0)
    inside.addWidget(table, 1)
    if isinstance(foot, Text):
        u = unit()
        foot.setContentsMargins(3 * u, 2 * u, 3 * u, 2 * u)
    inside.addWidget(foot)
    return frame


def _row_words(row: MappingRow) -> str:
    about = row.column if row.kind is RowKind.UNUSED else row.name
    return f"{about}: {row.why}" if row.why else ""


def _marks(preview: Preview, dialect: Dialect, spots: tuple[Spot, ...]) -> Marks:
    """Lines that are no data, rows not used and cells that cannot be read, with their reasons."""
    numbers = set(preview.row_numbers)
    words = {spot.reason: reason_words(spot.reason) for spot in spots}
    lines = [
        AsideLine(spot.row, spot.text, words[spot.reason])
        for spot in spots
        if spot.row not in numbers
    ]
    if lines and dialect.header_row and min(line.number for line in lines) < dialect.header_row:
        text = "  ·  ".join(preview.header)
        header = QCoreApplication.translate("ImportView", "The column names.")
        lines.append(AsideLine(dialect.header_row, text, header, header=True))
    bad = {(spot.row, spot.column): words[spot.reason] for spot in spots if spot.column}
    rows = {
        spot.row: words[spot.reason] for spot in spots if spot.whole_row and spot.row in numbers
    }
    return Marks(bad, rows, tuple(lines))
