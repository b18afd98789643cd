"""Which program and country a CSV file is for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from widgets import clipboard


def system_csv() -> str:
    """The reader that the country of this computer asks for: Excel takes it from there."""
    return "excel-it" if clipboard.country_decimal() == "," else "excel-en"


def csv_kinds() -> dict[str, str]:
    """The kinds of CSV file a dialog offers → who reads them; this computer's own first."""
    translate = QCoreApplication.translate
    kinds = {
        "excel-en": translate("CsvChoice", "CSV for Excel: 1.5, columns by comma (*.csv)"),
        "excel-it": translate("CsvChoice", "CSV for Excel: 1,5, columns by semicolon (*.csv)"),
        "plain": translate("CsvChoice", "CSV for other programs: 1.5, columns by comma (*.csv)"),
    }
    own = system_csv()
    return {kinds[own]: own, **{words: reader for reader, words in kinds.items() if reader != own}}


def chosen_csv(dialog: QFileDialog) -> str:
    """Who reads the CSV file that a dialog of these kinds asked for."""
    return csv_kinds().get(dialog.selectedNameFilter(), system_csv())


def csv_dialog(parent: QWidget, title: str, name: str, *others: str) -> QFileDialog:
    """A dialog that asks where to write a table: as CSV of some kind, or as one of the others.

    It is gone once it is closed.
    """
    dialog = QFileDialog(parent, title, name, ";;".join((*csv_kinds(), *others)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
