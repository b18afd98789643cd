"""The one way for cells to the clipboard: safe to paste, numbers as the country reads them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from numbers import Real

from PySide6.QtCore import QLocale, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from core.safe_cells import safe_cell
from widgets.figures import exact

_EXACT = re.compile(r"-?\d+\.\d+([eE][+-]?\d+)?")
_MARK_OF_NUMBERS = "application/x-aforo-decimal-mark"


def country_decimal() -> str:
    """The decimal mark of this computer's country, which its spreadsheet reads and writes."""
    return QLocale.system().decimalPoint()


def pasted(cell: str) -> str:
    """An exact number as a spreadsheet of this computer's country reads it; other text as it is."""
    return cell.replace(".", country_decimal()) if _EXACT.fullmatch(cell) else cell


def cells_text(rows: Iterable[Iterable[str]]) -> str:
    """Rows as tab-separated lines; tabs and line ends inside a cell become spaces.

    Exact numbers, which are written with a point, have the decimal mark of this computer's
    country, as its spreadsheet reads them; text that it would run has an apostrophe in front.
    """
    return "\n".join("\t".join(pasted(_text(cell)) for cell in row) for row in rows)


def shown_text(rows: Iterable[Iterable[object]]) -> str:
    """Rows of numbers and of texts that stay as they are shown, else as `cells_text`."""
    return "\n".join("\t".join(_item(item) for item in row) for row in rows)


def put_text(text: str) -> None:
    """Put the text of cells on the clipboard, with the decimal mark it was written with."""
    QGuiApplication.clipboard().setMimeData(_data(text))


def put_picture_and_text(picture: QImage, text: str) -> None:
    """Put a picture and the text of its cells on the clipboard as one thing."""
    data = _data(text)
    data.setImageData(picture)
    QGuiApplication.clipboard().setMimeData(data)


def mark_on_clipboard() -> str:
    """The decimal mark of the cells on the clipboard; "" where another program put them there."""
    data = QGuiApplication.clipboard().mimeData()
    return bytes(data.data(_MARK_OF_NUMBERS).data()).decode("utf-8", "replace")


def _data(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setData(_MARK_OF_NUMBERS, country_decimal().encode())
    return data


def _item(item: object) -> str:
    if isinstance(item, Real):
        return pasted(exact(float(item)))
    return _text(str(item))


def _text(text: str) -> str:
    return str(safe_cell(" ".join(text.split())))
