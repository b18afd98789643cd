"""Every row that was not used: file, row number, column, value and reason, filtered and saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.csv_choice import chosen_csv, csv_dialog
from desktop.pages.data_words import reason_words
from desktop.set_aside_rows import ALL, AsideRows
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.clipboard import put_text
from widgets.figures import number
from widgets.flow import Flow
from widgets.long_table import LongColumn, LongTable, TakenRows
from widgets.text import Text
from widgets.theme import unit

Included = Callable[[str, str], str]
"""Why the rows of (file, reason) cannot be included, or "" where they can."""


class SetAsideList(Card):
    """A million rows are listed as fast as ten; filters say how many each reason has."""

    saved = Signal(object, str)
    """The rows shown are to be saved to a Path, as xlsx or CSV by its ending, and for whom."""
    included = Signal(str, str)
    """The rows of a file (or "" for the only one) with a reason are to be used all the same."""
    excluded = Signal(str)
    """Rows with a reason that were included are to be set aside again."""
    closed = Signal()
    """Back to the files."""
    said = Signal(str)
    """What was copied, as a sentence."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        title = translate("SetAside", "Rows set aside")
        super().__init__(title, parent=parent)
        self._tasks = tasks
        self._rows: AsideRows | None = None
        self._cannot: Included = lambda _file, _reason: ""
        self.table = LongTable(title)
        """The rows shown."""
        self.table.copies_itself = False
        self.table.copy_wanted.connect(self.copy)
        self.file = Choice(translate("SetAside", "File"))
        """Which file is listed."""
        self.file.picked.connect(lambda _key: self._show())
        self.reason = Choice(translate("SetAside", "Reason"))
        """Which reason is listed."""
        self.reason.picked.connect(lambda _key: self._show())
        self.include = button(translate("SetAside", "Include anyway"), self._on_include)
        """Uses the rows of the reason shown all the same."""
        self._hint = Text("", "caption", "muted")
        self.again = QHBoxLayout()
        """One button for each reason that is overruled."""
        self.head.addWidget(
            button(translate("SetAside", "Save as CSV or Excel…"), self._ask_path, icon_name="save")
        )
        self.head.addWidget(button(translate("SetAside", "Back"), self.closed.emit))
        tools = QWidget()
        flow = Flow(tools, spacing=2 * u)
        for part in (self.file, self.reason, self.include, self._hint):
            flow.addWidget(part)
        self.body.addWidget(tools)
        self.body.addLayout(self.again)
        self.body.addWidget(self.table, 1)

    def copy(self) -> None:
        """Put the chosen rows, or all that are shown, on the clipboard as cells."""
        taken = self.table.taken()
        self._tasks.run(
            "set aside.copy",
            taken.text,
            lambda text: self._on_copied(text, taken),
            label=QCoreApplication.translate("SetAside", "Copying the rows"),
        )

    def _on_copied(self, text: str, taken: TakenRows) -> None:
        """Say how many rows are on the clipboard, and where all are to be had."""
        put_text(text)
        translate, count = QCoreApplication.translate, len(taken.places)
        words = translate("SetAside", "{count} of {all} rows copied")
        if count < taken.wanted:
            words = translate(
                "SetAside", "{count} of {all} rows copied: “Save as CSV or Excel” writes them all"
            )
        every = taken.wanted if count < taken.wanted else self.table.shown
        self.said.emit(words.format(count=number(count), all=number(every)))

    @property
    def shown_table(self) -> object:
        """The part of the list that is shown, as a table to be saved."""
        if self._rows is None:
            return None
        return self._rows.table.iloc[self._rows.chosen(self.file.key, self.reason.key)]

    def set_rows(
        self, rows: AsideRows, cannot_include: Included, overruled: tuple[str, ...] = ()
    ) -> None:
        """Show rows set aside; `overruled` are the reasons whose rows are used all the same."""
        self._rows, self._cannot = rows, cannot_include
        file, reason = self.file.key, self.reason.key
        every = QCoreApplication.translate("SetAside", "all")
        names = [(ALL, every), *((name, name) for name in rows.files if rows.rows)]
        self.file.set_choices(names, file if file in rows.files else ALL)
        self.file.setVisible(len(rows.files) > 1)
        self._show_overruled(overruled)
        self._show(reason)

    def _show(self, reason: str | None = None) -> None:
        rows = self._rows
        if rows is None:
            return
        counts = rows.counts(self.file.key)
        pattern = QCoreApplication.translate("SetAside", "{reason} ({count})")
        every = QCoreApplication.translate("SetAside", "all")
        choices = [(ALL, every)]
        for code, count in counts.items():
            why = reason_words(code).rstrip(".")
            choices.append((code, pattern.format(reason=why, count=number(count))))
        wanted = self.reason.key if reason is None else reason
        self.reason.set_choices(choices, wanted if wanted in counts else ALL)
        order = rows.chosen(self.file.key, self.reason.key)
        self.table.set_columns(_columns(rows), order)
        of = QCoreApplication.translate("SetAside", "{shown} of {all}")
        words = of.format(shown=number(len(order)), all=number(rows.rows))
        self.set_title(QCoreApplication.translate("SetAside", "Rows set aside"), words)
        self._show_include(rows)

    def _show_include(self, rows: AsideRows) -> None:
        code = self.reason.key
        can = code in rows.includable
        why = self._cannot(self.file.key, code) if can else ""
        self.include.setVisible(can)
        self.include.setEnabled(can and not why)
        self._hint.setText(why)
        self._hint.setVisible(bool(why))

    def _show_overruled(self, reasons: tuple[str, ...]) -> None:
        while (item := self.again.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        pattern = QCoreApplication.translate("SetAside", "Set aside again: {reason}")
        for code in reasons:
            words = pattern.format(reason=reason_words(code).rstrip("."))
            self.again.addWidget(
                button(words, lambda code=code: self.excluded.emit(code), kind="link")
            )
        self.again.addStretch(1)

    def _on_include(self) -> None:
        self.included.emit(self.file.key, self.reason.key)

    def _ask_path(self) -> None:
        translate = QCoreApplication.translate
        title = translate("SetAside", "Save the rows set aside")
        dialog = csv_dialog(self, title, "", translate("SetAside", "Excel (*.xlsx)"))
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("xlsx" if "xlsx" in chosen else "csv")
        )
        dialog.selectFile(translate("SetAside", "rows set aside") + ".csv")
        dialog.fileSelected.connect(lambda name: self.saved.emit(Path(name), chosen_csv(dialog)))
        dialog.open()


def _columns(rows: AsideRows) -> list[LongColumn]:
    translate = QCoreApplication.translate
    reasons = [reason_words(code) for code in rows.reasons]
    row, cell = translate("SetAside", "row not used"), translate("SetAside", "value left out")
    return [
        LongColumn(translate("SetAside", "File"), lambda i: rows.files[rows.file_of[i]]),
        LongColumn(
            translate("SetAside", "Row"),
            lambda i: number(int(rows.row_of[i])),
            True,
            exact=lambda i: int(rows.row_of[i]),
        ),
        LongColumn(
            translate("SetAside", "What"), lambda i: row if rows.whole_row[i] else cell, mark=True
        ),
        LongColumn(translate("SetAside", "Column"), lambda i: rows.columns[rows.column_of[i]]),
        LongColumn(translate("SetAside", "Value"), rows.value),
        LongColumn(
            translate("SetAside", "Reason"), lambda i: reasons[rows.reason_of[i]], stretch=True
        ),
    ]
