"""The contacts behind a KPI: a table that sorts and searches a million rows without lag."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.progress import Progress
from desktop.contact_rows import ContactRows, contact_rows, write_contacts
from desktop.csv_choice import chosen_csv, csv_dialog
from desktop.documents import documents_folder
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.clipboard import put_text
from widgets.figures import number
from widgets.long_table import LongColumn, LongTable, TakenRows
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    import numpy as np

    from core.results import Results

_PAUSE_MS = 150
"""A search begins when nothing was typed for so long."""


class KpiContacts(QWidget):
    """Search line, count and table; sorting and searching happen on a worker."""

    said = Signal(str)
    """What was copied or written, as a sentence."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self._tasks = tasks
        self._rows: ContactRows | None = None
        self._sort: tuple[int | None, bool] = (None, False)
        self._asked: tuple[Results | None, str] = (None, "")
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("KpiContacts", "Search the contacts"))
        self.line.setAccessibleName(translate("KpiContacts", "Search the contacts"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(80 * u)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._arrange)
        self.line.textChanged.connect(self._on_typed)
        self._count = Text("", role="muted")
        self._copy = button(translate("KpiContacts", "Copy rows"), self.copy, icon_name="copy")
        self._save = button(translate("KpiContacts", "Save as CSV…"), self.ask, icon_name="save")
        self.table = LongTable(translate("KpiContacts", "Contacts behind the KPI"))
        self.table.set_sortable()
        self.table.copies_itself = False
        self.table.copy_wanted.connect(self.copy)
        self.table.sort_wanted.connect(self._on_sort_wanted)
        self._none = Text("", role="muted", wrap=True)
        self._none.hide()
        head = QHBoxLayout()
        head.setSpacing(2 * u)
        head.addWidget(self.line, 1)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._copy)
        head.addWidget(self._save)
        card = Card()
        card.body.addLayout(head)
        card.body.addWidget(self._none)
        card.body.addWidget(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    @property
    def rows(self) -> ContactRows | None:
        """The contacts listed, or None before they are known."""
        return self._rows

    def forget(self) -> None:
        """Let go of the contacts, which may be many."""
        self._asked, self._rows = (None, ""), None
        self._tasks.cancel("overview.contacts")

    def show_kpi(self, results: Results, kpi: str, title: str) -> None:
        """List the contacts behind a KPI; the same ones are not looked up again."""
        if self._asked == (results, kpi):
            return
        self._asked, self._rows, self._sort = (results, kpi), None, (None, False)
        self._count.setText(QCoreApplication.translate("KpiContacts", "Looking them up…"))
        self._tasks.run(
            "overview.contacts",
            lambda progress: contact_rows(results, kpi, title),
            self._on_rows_found,
            label=QCoreApplication.translate("KpiContacts", "Looking up the contacts"),
        )

    def copy(self) -> None:
        """Put the chosen rows, or the first ones, on the clipboard as cells."""
        taken = self.table.taken()
        self._tasks.run(
            "overview.contacts.copy",
            taken.text,
            lambda text: self._on_copied(text, taken),
            label=QCoreApplication.translate("KpiContacts", "Copying the rows"),
        )

    def ask(self) -> None:
        """Ask where, then write the contacts listed as CSV."""
        translate = QCoreApplication.translate
        title = translate("KpiContacts", "Save the contacts")
        dialog = csv_dialog(self, title, str(documents_folder()))
        dialog.selectFile(translate("KpiContacts", "contacts") + ".csv")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), chosen_csv(dialog)))
        dialog.open()

    def save_to(self, path: Path, csv_for: str = "plain") -> None:
        """Write the contacts listed, in the order shown, with exact values."""
        rows, order = self._rows, self.table.order
        if rows is None:
            return
        counts: list[int] = []

        def work(progress: Progress) -> Path:
            counts.append(write_contacts(rows, order, path, csv_for))
            return path

        self._tasks.write(
            "overview.contacts.save",
            work,
            lambda path: self._on_written(counts[-1], path),
            label=QCoreApplication.translate("KpiContacts", "Writing the contacts"),
        )

    def _on_copied(self, text: str, taken: TakenRows) -> None:
        """Say how many rows are on the clipboard, and where all are to be had."""
        put_text(text)
        translate, count = QCoreApplication.translate, len(taken.places)
        words = translate("KpiContacts", "{count} of {all} rows copied")
        if count < taken.wanted:
            words = translate(
                "KpiContacts", "{count} of {all} rows copied: “Save as CSV” writes them all"
            )
        every = taken.wanted if count < taken.wanted else self.table.shown
        self.said.emit(words.format(count=number(count), all=number(every)))

    def _on_typed(self, _text: str) -> None:
        self._pause.start()

    def _on_rows_found(self, rows: ContactRows) -> None:
        self._rows = rows
        wide = _widest(rows)
        columns = [
            LongColumn(c.title, c.text, c.numeric, c.name == wide, exact=c.exact)
            for c in rows.columns
        ]
        order = rows.arranged(None, descending=False)
        self.table.set_columns(columns, order)
        self._show_count(order)
        if self.line.text().strip():
            self._arrange()

    def _on_sort_wanted(self, column: int, descending: bool) -> None:
        self._sort = (column, descending)
        self._arrange()

    def _arrange(self) -> None:
        rows, (column, descending), text = self._rows, self._sort, self.line.text()
        if rows is not None:
            self._tasks.run(
                "overview.contacts.order",
                lambda progress: rows.arranged(column, descending, text),
                self._on_arranged,
            )

    def _on_arranged(self, order: np.ndarray) -> None:
        self.table.set_order(order)
        self._show_count(order)

    def _show_count(self, order: np.ndarray) -> None:
        translate, every = QCoreApplication.translate, self._rows.rows if self._rows else 0
        words = (
            translate("KpiContacts", "{all} contacts")
            if len(order) == every
            else translate("KpiContacts", "{shown} of {all} contacts")
        )
        self._count.setText(words.format(shown=number(len(order)), all=number(every)))
        self._save.setEnabled(len(order) > 0)
        self._copy.setEnabled(len(order) > 0)
        searching = translate("KpiContacts", "No contact holds “{text}”.")
        nothing = translate("KpiContacts", "No single contacts stand behind this figure.")
        why = searching.format(text=self.line.text().strip()) if every else nothing
        self._none.setText("" if len(order) else why)
        self._none.setVisible(not len(order))
        self.table.setVisible(len(order) > 0)

    def _on_file_chosen(self, name: str) -> None:
        self.save_to(Path(name))

    def _on_written(self, count: int, path: Path) -> None:
        words = QCoreApplication.translate("KpiContacts", "{count} contacts saved as {file}")
        self.said.emit(words.format(count=number(count), file=path.name))


def _widest(rows: ContactRows) -> str:
    """The column that takes the room left over: one of words, the topic where there is one."""
    words = [column.name for column in rows.columns if not column.numeric]
    names = [name for name in ("topic", *words[1:], *words) if name in words]
    return names[0] if names else ""
