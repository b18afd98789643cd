"""Classes of contacts that look wrong: listed always, left out only where the planner says so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.problems import Note

if TYPE_CHECKING:
    import numpy as np

OUTLIER_CLASSES = (
    "negative_time",
    "resolved_before_response",
    "too_long",
    "quick_close",
    "durations_disagree",
    "no_agent",
)
"""In the order in which a contact that belongs to several is counted."""
DEFAULT_CAP_DAYS = 365.0


@dataclass(frozen=True, slots=True)
class OutlierClass:
    """The contacts of one class."""

    key: str
    rows: int
    of: int
    """Contacts that could belong to it: the share is rows / of."""
    ids: tuple[str, ...]
    """Numbers of the first of them."""
    excluded: bool
    """Whether they are left out of every figure."""
    places: np.ndarray = field(repr=False, compare=False)
    """All of them, by position among the contacts imported. Shape (rows,)."""
    reason: Note | None = None
    """Which column is missing to tell; such a class has no rows."""

    @property
    def share(self) -> float:
        """rows / of, 0 where nothing could belong to it."""
        return self.rows / self.of if self.of else 0.0
