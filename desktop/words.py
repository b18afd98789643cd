"""The language of the window, and the names that the core keeps in all its languages."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from core.model.fields import FIELDS


def language_place() -> int:
    """The place of the current language in the core's names: English, Spanish, Italian."""
    return {QLocale.Language.Spanish: 1, QLocale.Language.Italian: 2}.get(QLocale().language(), 0)


def language_code() -> str:
    """The current language as the core names it: en, es or it."""
    return ("en", "es", "it")[language_place()]


def field_name(field: str) -> str:
    """How people call a field, in the language of the window."""
    return FIELDS[field].names[language_place()] if field in FIELDS else field
