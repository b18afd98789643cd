"""What the Report page asks the system for: a path to write, a picture to read, a folder."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.csv_choice import chosen_csv, csv_dialog

AskPath = Callable[[QWidget, str, Path, str, Callable[[Path], None]], None]
"""Asks where to save: parent, title, suggested path, name filter, what to do with the answer."""
AskCsv = Callable[[QWidget, str, Path, Callable[[Path, str], None]], None]
"""Asks where to save a table as CSV and for which program."""


def ask_path(
    parent: QWidget, title: str, suggested: Path, pattern: str, chosen: Callable[[Path], None]
) -> None:
    """Let the user choose a file to write, or a folder where there is no pattern."""
    dialog = QFileDialog(parent, title, str(suggested.parent), pattern)
    if pattern:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix[1:])
        dialog.selectFile(suggested.name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(partial(_take, chosen))
    dialog.open()


def ask_csv(
    parent: QWidget, title: str, suggested: Path, chosen: Callable[[Path, str], None]
) -> None:
    """Let the user choose a CSV file to write, and who will read it."""
    dialog = csv_dialog(parent, title, str(suggested.parent))
    dialog.selectFile(suggested.name)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: chosen(Path(name), chosen_csv(dialog)))
    dialog.open()


def ask_picture(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Let the user choose a picture to read, without stopping the window."""
    dialog = QFileDialog(parent, title, "", "PNG, JPEG (*.png *.jpg *.jpeg)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(partial(_take, chosen))
    dialog.open()


def open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def pattern_of(kind: str) -> str:
    """The filter of a kind of report; "" where it is written into a folder."""
    translate = QCoreApplication.translate
    return {
        "xlsx": translate("ReportPage", "Excel workbook (*.xlsx)"),
        "pdf": translate("ReportPage", "PDF (*.pdf)"),
    }.get(kind, "")


def _take(chosen: Callable[[Path], None], name: str) -> None:
    chosen(Path(name))
