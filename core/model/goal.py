"""Why a KPI is looked at: its line of the goal sheet, and what somebody says about it."""

from __future__ import annotations

from dataclasses import dataclass

OBJECTIVES = ("solve", "sales", "cost", "improve")
"""What a KPI serves: issues solved, sales, lower cost, continuous improvement."""
CADENCES = ("day", "week", "month", "quarter", "year")
"""How often it is looked at."""
MOST_WORDS = 4000
"""Characters of a text of a goal sheet."""


@dataclass(frozen=True, slots=True)
class GoalSheet:
    """What one KPI is for; every text may be empty, none changes a figure."""

    kpi: str
    objective: str = ""
    """One of `OBJECTIVES`, or ""."""
    question: str = ""
    """The question that it answers."""
    reason: str = ""
    """Why it is looked at, and why its target is what it is."""
    cadence: str = ""
    """One of `CADENCES`, or ""."""
    note: str = ""
    """Why it moved, and what to keep."""

    @property
    def empty(self) -> bool:
        """Whether nothing is written in it."""
        return self == GoalSheet(self.kpi)
