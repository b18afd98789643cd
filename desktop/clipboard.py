"""Copies that paste as a picture into a document and as cells into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage


def cells_text(rows: Sequence[Sequence[str]]) -> str:
    """Rows as tab-separated lines; tabs and line ends inside a cell become spaces."""
    return "\n".join(
        "\t".join(" ".join(cell.split()) if cell else "" for cell in row) for row in rows
    )


def copy_picture_and_cells(picture: QImage, rows: Sequence[Sequence[str]]) -> None:
    """Put a picture and its values on the clipboard as one thing."""
    data = QMimeData()
    data.setImageData(picture)
    data.setText(cells_text(rows))
    QGuiApplication.clipboard().setMimeData(data)
