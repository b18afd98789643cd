"""What a column of an imported table is: its name, how its cells are held, how people call it."""

from dataclasses import dataclass
from enum import StrEnum


class FieldType(StrEnum):
    """How the cells of a field are held in a table."""

    ID = "id"
    """Text kept exactly as written (pandas str)."""
    MOMENT = "moment"
    """datetime64[us, UTC]."""
    DURATION = "duration"
    """float64 seconds, NaN when missing."""
    CATEGORY = "category"
    """pandas category of canonical or raw values; missing is NaN and reads "Unknown"."""
    FLAG = "flag"
    """pandas boolean, NA when missing."""
    COUNT = "count"
    """float64 whole numbers, NaN when missing."""
    SCORE = "score"
    """float64 on the declared scale, NaN when missing."""
    MONEY = "money"
    """float64, NaN when missing."""
    TEXT = "text"
    """pandas str, imported only on request."""


@dataclass(frozen=True, slots=True)
class Field:
    """One column of an imported table."""

    name: str
    type: FieldType
    names: tuple[str, str, str]
    """How people call it: English, Spanish, Italian."""


def field(name: str, kind: FieldType, en: str, es: str, it: str) -> Field:
    """A column with its names in English, Spanish and Italian."""
    return Field(name, kind, (en, es, it))
