"""Remarks and problems of the core as sentences in the user's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from core.messages import template
from core.problems import Note
from widgets import figures


def sentence(note: Note) -> str:
    """A remark as one sentence with its numbers and days written as the user reads them."""
    english = template(note.code)
    if english is None:
        return _unworded(note)
    words = QCoreApplication.translate("Messages", english)
    data = {key: readable(value) for key, value in note.data.items()}
    try:
        return words.format(**data)
    except (KeyError, IndexError, ValueError):
        return _unworded(note)


def readable(value: object) -> str:
    """A particular of a remark as text."""
    if isinstance(value, bool):
        if value:
            return QCoreApplication.translate("Messages", "yes")
        return QCoreApplication.translate("Messages", "no")
    if isinstance(value, int):
        return figures.number(value)
    if isinstance(value, float):
        return figures.number(value, 0 if abs(value) >= 1000 or value == round(value) else 2)
    if isinstance(value, datetime):
        return f"{figures.day(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return figures.day(value)
    if isinstance(value, tuple | list | set | frozenset):
        return ", ".join(readable(item) for item in value)
    return str(value)


def _unworded(note: Note) -> str:
    particulars = ", ".join(f"{key} {readable(value)}" for key, value in note.data.items())
    words = note.code.replace("_", " ")
    return f"{words} ({particulars})" if particulars else words
