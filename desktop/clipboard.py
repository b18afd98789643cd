"""Copies that paste as a picture into a document and as cells into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from desktop.csv_choice import pasted


def cells_text(rows: Sequence[Sequence[str]]) -> str:
    """Rows as tab-separated lines; tabs and line ends inside a cell become spaces.

    Exact numbers have the decimal mark of this computer's country, as its spreadsheet reads them;
    text that it would run has an apostrophe in front.
    """
    return "\n".join("\t".join(_cell(" ".join(cell.split())) for cell in row) for row in rows)


def _cell(text: str) -> str:
    from core.report.table_file import safe_cell

    return pasted(str(safe_cell(text)))


def copy_picture_and_cells(picture: QImage, rows: Sequence[Sequence[str]]) -> None:
    """Put a picture and its values on the clipboard as one thing."""
    data = QMimeData()
    data.setImageData(picture)
    data.setText(cells_text(rows))
    QGuiApplication.clipboard().setMimeData(data)
