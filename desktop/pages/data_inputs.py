"""Typed figures: what no export holds, table by table, and which KPIs each makes work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from core.model.input_tables import INPUT_TABLES, InputKind, InputTable
from core.problems import Problem
from core.progress import Progress, no_progress
from desktop.messages import sentence
from desktop.store import Store
from desktop.tasks import TaskRunner
from desktop.typed_rows import column_title, hint, kpis_of, lines_of, read_lines, table_title
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.entry_table import EntryColumn, EntryTable
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.model.inputs import Inputs
    from core.results import Results

_LABELLED = {"channel": "channel", "team": "team", "topic": "topic", "group": "customer_type",
             "department": "department", "agent": "agent"}  # fmt: skip
"""Columns whose texts are offered from the data, and the dimension they are of."""
_WIDE, _NUMBERS = 3, (InputKind.AMOUNT, InputKind.COUNT)


def labels_of(results: Results, progress: Progress = no_progress) -> dict[str, tuple[str, ...]]:
    """The channels, teams, topics and departments of the data, those of most rows first."""
    combined = results.combined
    return {column: tuple(combined.labels(name)) for column, name in _LABELLED.items()}


class TypedFigures(Card):
    """One table at a time; what is right is taken at once, what is not is marked and explained."""

    closed = Signal()
    """Back to the files."""
    chosen = Signal(str)
    """Another table is typed into."""
    said = Signal(str)
    """A file was written or read."""

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        title = translate("TypedFigures", "Typed figures")
        super().__init__(title, parent=parent)
        self._store, self._tasks = store, tasks
        self._results: Results | None = None
        self._shown: tuple[str, Inputs] | None = None
        self._known: Mapping[str, Sequence[str]] = {}
        self.choice = Choice(translate("TypedFigures", "Table"))
        """Which table is typed into."""
        self.choice.picked.connect(self._on_picked)
        self.feeds = Text("", "caption", "muted", wrap=True)
        self.entries = EntryTable(title)
        """The cells."""
        self.entries.edited.connect(self._on_edited)
        self.fault = Text("", "caption", "missed", wrap=True)
        self.topics = button(
            translate("TypedFigures", "List the topics of the data"), self._list_topics
        )
        self.head.addWidget(
            button(translate("TypedFigures", "Read a file…"), self._ask_file, icon_name="folder")
        )
        self.head.addWidget(
            button(translate("TypedFigures", "Save as a file…"), self._ask_path, icon_name="save")
        )
        self.head.addWidget(button(translate("TypedFigures", "Back"), self.closed.emit))
        tools = QHBoxLayout()
        tools.setSpacing(2 * u)
        tools.addWidget(self.choice)
        tools.addWidget(self.topics)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self.body.addWidget(self.feeds)
        self.body.addWidget(self.entries, 1)
        self.body.addWidget(self.fault)
        self.choice.set_choices(
            [(name, table_title(table)) for name, table in INPUT_TABLES.items()], "costs"
        )

    def _on_labels(self, known: Mapping[str, Sequence[str]]) -> None:
        if known != self._known:
            self._known = known
            self.entries.offer([tuple(known.get(c.name, ())) for c in self.table.columns])
            self._show_topics_button()

    def _show_topics_button(self) -> None:
        self.topics.setVisible(self.table.name == "topics" and bool(self._known.get("topic")))

    @property
    def table(self) -> InputTable:
        """The table shown."""
        return INPUT_TABLES[self.choice.key or "costs"]

    def open_table(self, name: str) -> None:
        """Show a table and take the focus."""
        if name in INPUT_TABLES:
            names = [(key, table_title(table)) for key, table in INPUT_TABLES.items()]
            self.choice.set_choices(names, name)
        self._show_table()
        self.entries.setFocus()

    def show_results(self, results: Results | None) -> None:
        """Offer the channels, teams and topics of the data, and show what is typed."""
        if results is not None and results is not self._results:
            self._tasks.run("typed labels", partial(labels_of, results), self._on_labels)
        self._results = results
        self.refresh()

    def _on_picked(self, name: str) -> None:
        self._show_table()
        self.chosen.emit(name)

    def refresh(self) -> None:
        """Show the figures of the project, unless they are what the cells say already."""
        shown, inputs = self._shown, self._store.project.inputs
        if shown is not None and shown[0] == self.table.name:
            held = getattr(inputs, self.table.name)
            if held == read_lines(self.table, self.entries.lines)[0]:
                return
        self._show_table()

    def _show_table(self) -> None:
        table, inputs = self.table, self._store.project.inputs
        self._shown = (table.name, inputs)
        columns = [
            EntryColumn(
                column_title(column),
                column.kind in _NUMBERS,
                hint(column),
                tuple(self._known.get(column.name, ())),
            )
            for column in table.columns
        ]
        self.entries.setAccessibleName(table_title(table))
        self.entries.set_lines(columns, lines_of(table, inputs))
        pattern = QCoreApplication.translate("TypedFigures", "For: {kpis}")
        self.feeds.setText(pattern.format(kpis=kpis_of(table)))
        self.feeds.setVisible(bool(table.feeds))
        self._show_topics_button()
        self._show_faults()

    def _on_edited(self) -> None:
        rows, _ = read_lines(self.table, self.entries.lines)
        project, name = self._store.project, self.table.name
        self._show_faults()
        if rows == getattr(project.inputs, name):
            return
        inputs = replace(project.inputs, **{name: rows})
        self._shown = (name, inputs)
        words = QCoreApplication.translate("TypedFigures", "Type: {table}")
        self._store.apply(
            words.format(table=table_title(self.table)), replace(project, inputs=inputs)
        )

    def _show_faults(self) -> None:
        _, faults = read_lines(self.table, self.entries.lines)
        self.entries.set_faults({(fault.row, fault.column): fault.words for fault in faults})
        pattern = QCoreApplication.translate("TypedFigures", "Line {line}: {why}")
        words = [pattern.format(line=f.row + 1, why=f.words) for f in faults[:_WIDE]]
        self.fault.setText("\n".join(words))
        self.fault.setVisible(bool(words))

    def _list_topics(self) -> None:
        """Add a line for each topic of the data that has none."""
        lines = [list(line) for line in self.entries.lines]
        held = {line[0].casefold() for line in lines}
        width = len(self.table.columns)
        for topic in self._known.get("topic", ()):
            if topic.casefold() not in held:
                lines.append([topic, *[""] * (width - 1)])
        self._store_lines(lines)

    def _store_lines(self, lines: Sequence[Sequence[str]]) -> None:
        rows, _ = read_lines(self.table, lines)
        inputs = replace(self._store.project.inputs, **{self.table.name: rows})
        words = QCoreApplication.translate("TypedFigures", "Type: {table}")
        project = replace(self._store.project, inputs=inputs)
        self._store.apply(words.format(table=table_title(self.table)), project)
        self._show_table()

    def _ask_file(self) -> None:
        translate = QCoreApplication.translate
        kinds = translate("TypedFigures", "Typed figures (*.toml *.csv)")
        title = translate("TypedFigures", "Read typed figures")
        dialog = QFileDialog(self.window(), title, "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.open()

    def read(self, path: Path) -> None:
        """Take in the figures of a file over those there are; a fault is said, nothing is taken."""
        from core.inputs_file import read_inputs

        try:
            inputs = read_inputs(path, self._store.project.inputs)
        except Problem as problem:
            self.fault.setText(sentence(problem.note))
            self.fault.show()
            return
        words = QCoreApplication.translate("TypedFigures", "Read {file}").format(file=path.name)
        self._store.apply(words, replace(self._store.project, inputs=inputs))
        self._show_table()

    def _ask_path(self) -> None:
        translate = QCoreApplication.translate
        title = translate("TypedFigures", "Save typed figures")
        dialog = QFileDialog(self.window(), title, "typed-figures.toml", "TOML (*.toml)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the figures, with an example of every table that has none."""
        from core.atomic import replace_file
        from core.inputs_file import inputs_toml

        text = inputs_toml(self._store.project.inputs, examples=True)
        try:
            replace_file(path, lambda file: file.write(text.encode("utf-8")))
        except Problem as problem:
            self.fault.setText(sentence(problem.note))
            self.fault.show()
            return
        words = QCoreApplication.translate("TypedFigures", "Saved as {file}.")
        self.said.emit(words.format(file=path.name))
