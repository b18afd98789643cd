"""Rows with more or fewer cells than the header: which of them plainly belong to the table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from core.ingest.text.dialect import is_value

_LEAST_ROWS = 3
_MOST_OF = 0.9


@dataclass(slots=True)
class Fitting:
    """How wide rows are and which columns hold numbers or dates, as the first rows show."""

    width: int
    value_columns: tuple[int, ...] = ()
    padded: list[int] = field(default_factory=list)

    def fitted(self, line: int, cells: Sequence[str]) -> list[str] | None:
        """The row as wide as the table, or None when its cells may be in other columns.

        Blank cells too many are cut off, and a row of blank cells is blank however many it has.
        Cells too few are taken as missing at the end when the columns of numbers and dates that
        are there hold just those.
        """
        if len(cells) > self.width:
            extra = any(cell.strip() for cell in cells[self.width :])
            return None if extra else list(cells[: self.width])
        if not any(cell.strip() for cell in cells):
            return [""] * self.width
        held = [index for index in self.value_columns if index < len(cells)]
        values = [cells[index] for index in held if cells[index].strip()]
        if not values or not all(map(is_value, values)):
            return None
        self.padded.append(line)
        return [*cells, *[""] * (self.width - len(cells))]


def fitting_of(width: int, rows: Sequence[Sequence[str]]) -> Fitting:
    """What the first data rows show about the columns."""
    whole = [row for row in rows if len(row) == width]
    found: list[int] = []
    for index in range(width):
        filled = [row[index] for row in whole if row[index].strip()]
        values = sum(map(is_value, filled))
        if len(filled) >= _LEAST_ROWS and values >= _MOST_OF * len(filled):
            found.append(index)
    return Fitting(width, tuple(found))
