"""First steps, keys and licences, in a window beside the work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from core import __version__
from widgets.button import button
from widgets.data_table import Column, DataTable
from widgets.text import Text
from widgets.theme import unit


class AboutWindow(QDialog):
    """What Aforo is and under which licence; stays open beside the work."""

    def __init__(self, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        super().__init__(parent)
        self.setWindowTitle(translate("About", "About Aforo"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = _column(self)
        column.addWidget(Text(f"Aforo {__version__}", "answer"))
        for words in (
            translate(
                "About",
                "How many people customer service needs, when, and what it costs to keep the "
                "promise. Everything is computed on this computer; nothing is sent anywhere.",
            ),
            translate(
                "About",
                "Aforo is free software under the MIT License. "
                "It uses Qt {qt} under the GNU Lesser General Public License, version 3.",
            ).format(qt=qVersion()),
        ):
            column.addWidget(Text(words, wrap=True))
        column.addStretch(1)
        close = button(translate("About", "Close"), self.close, kind="primary")
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(120 * unit(), 60 * unit())


class HelpWindow(QDialog):
    """Three steps, then every action with its keys."""

    def __init__(self, parent: QWidget, actions: Sequence[QAction]) -> None:
        translate = QCoreApplication.translate
        super().__init__(parent)
        self.setWindowTitle(translate("About", "Keys and first steps"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = _column(self)
        column.addWidget(Text(translate("About", "Three steps to the answer"), "answer"))
        for words in (
            translate("About", "1. Drop an export of your helpdesk or telephone system here."),
            translate("About", "2. On Staffing, say what you promise and what an hour costs."),
            translate("About", "3. Read the people you need by hour, and save the workbook."),
        ):
            column.addWidget(Text(words, wrap=True))
        table = DataTable(translate("About", "Keys"))
        keyed = [action for action in actions if not action.shortcut().isEmpty()]
        columns = [
            Column(translate("About", "What"), stretch=True),
            Column(translate("About", "Keys")),
        ]
        native = keyed[0].shortcut().SequenceFormat.NativeText if keyed else None
        rows = [
            [
                (action.whatsThis() or action.text()).replace("&", ""),
                action.shortcut().toString(native) if native else "",
            ]
            for action in keyed
        ]
        table.set_rows(columns, rows)
        column.addWidget(table, 1)
        close = button(translate("About", "Close"), self.close, kind="primary")
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(130 * unit(), 150 * unit())


def _column(dialog: QDialog) -> QVBoxLayout:
    u = unit()
    column = QVBoxLayout(dialog)
    column.setContentsMargins(6 * u, 5 * u, 6 * u, 5 * u)
    column.setSpacing(3 * u)
    return column
