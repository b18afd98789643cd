"""What makes imported data doubtful: each suspicion with its share and with examples to look up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from core.problems import Note

if TYPE_CHECKING:
    from core.ingest.combine import Combined
    from core.model.calendar import BusinessCalendar
    from core.model.dataset import Dataset

Severity = Literal["info", "warning", "serious"]
"""info explains a gap, warning changes some figures, serious can make conclusions wrong."""


@dataclass(frozen=True, slots=True)
class QualityFinding:
    """One suspicion about the data."""

    note: Note
    """What was found, as a sentence with its figures."""
    severity: Severity
    file: str
    """The data set it is about, or "" for all together."""
    field: str
    """The field it is about, or ""."""
    rows: int
    """How many rows show it."""
    share: float
    """Of the rows that could show it, 0-1."""
    examples: tuple[tuple[str, int, str], ...] = ()
    """File, row of the file (0 where unknown) and value of a few of them."""

    @property
    def code(self) -> str:
        """The kind of suspicion."""
        return self.note.code


def data_quality(
    datasets: Sequence[Dataset],
    combined: Combined | None = None,
    calendar: BusinessCalendar | None = None,
) -> tuple[QualityFinding, ...]:
    """What makes the data doubtful, the gravest first."""
    return ()
