"""Copies that paste as a picture into a document and as cells into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage

from widgets.clipboard import cells_text, put_picture_and_text


def copy_picture_and_cells(picture: QImage, rows: Sequence[Sequence[str]]) -> None:
    """Put a picture and its exact values on the clipboard as one thing."""
    put_picture_and_text(picture, cells_text(rows))
