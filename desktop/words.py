"""Names of an import's fields in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from core.model.fields import FIELDS


def field_name(field: str) -> str:
    """How people call a field, in the language of the window."""
    code = QLocale.languageToCode(QLocale().language())
    place = {"en": 0, "es": 1, "it": 2}.get(code, 0)
    known = FIELDS.get(field)
    return known.names[place] if known is not None else field
