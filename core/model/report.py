"""What a report holds: its sections in their order, and how they are written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

SECTIONS: tuple[str, ...] = (
    "cover", "summary", "scoreboard", "trends", "channels", "teams", "topics", "tiers", "agents",
    "heatmap", "staffing", "schedule", "promises", "scenarios", "frontier", "cost", "what_if",
    "actions", "audit", "variants", "definitions",
)  # fmt: skip
"""Every section there is, in the usual order."""
ON_REQUEST = ("frontier",)
"""Sections that staff the week several times more, so that they are in only where asked for."""
MOST_NAME = 60
"""Characters of a section's own name; Excel keeps 31 of them on the tab."""


@dataclass(frozen=True, slots=True)
class SectionChoice:
    """One section of a report: whether it is in, and what it is called."""

    key: str
    """One of `SECTIONS`."""
    name: str = ""
    """A name of its own; "" is the usual one."""
    note: str = ""
    """What the author says about it, printed under its heading."""
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """What a report holds and how it looks; saved with the project."""

    name: str = "full"
    """The preset it was made from, or a name of its own."""
    sections: tuple[SectionChoice, ...] = tuple(
        SectionChoice(key, chosen=key not in ON_REQUEST) for key in SECTIONS
    )
    """In the order of the report; those not chosen keep their place for another day."""
    title: str = ""
    """"" is the usual title."""
    organisation: str = ""
    """Whose report it is, on the cover and in the foot of every page."""
    language: str = ""
    """en, es or it; "" is the language of whoever writes it."""
    agents_by_name: bool = True
    """False: agents are numbered; owners of steps keep their names."""
    rows_set_aside: bool = True
    """Whether every row set aside is listed with its reason."""
    raw_data: bool = False
    """Whether the contacts in view are added row by row."""
    formulas: bool = True
    """Whether totals, costs and the what-if sheet can be calculated afresh; False: numbers only."""
    colors: tuple[str, ...] = ()
    """A company's colours as hexadecimal digits, the leading one first; empty: Aforo's."""
    logo: str = ""
    """Path of a PNG or JPEG picture for the cover, or ""."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The sections that are in, in their order."""
        return tuple(choice.key for choice in self.sections if choice.chosen)

    def section(self, key: str) -> SectionChoice:
        """What was chosen for a section; a section that is not named is not in."""
        found = (choice for choice in self.sections if choice.key == key)
        return next(found, SectionChoice(key, chosen=False))

    def choosing(self, *keys: str) -> ReportPlan:
        """The same plan with exactly these sections, in this order, the others after them."""
        first = tuple(replace(self.section(key), chosen=True) for key in keys)
        rest = tuple(
            replace(self.section(key), chosen=False) for key in SECTIONS if key not in keys
        )
        return replace(self, sections=first + rest)


@dataclass(frozen=True, slots=True)
class ReportedNumbers:
    """What a report said, kept with the project so that the next one can be held against it."""

    written: date
    start: date | None
    """First day of its period."""
    end: date | None
    """The day after its last."""
    values: tuple[tuple[str, str, float], ...]
    """KPI, the definition that counted, and its value in the KPI's own unit."""

    def value(self, kpi: str, variant: str) -> float | None:
        """What it said of a KPI by the same definition; None where it said nothing of it."""
        found = (value for name, counted, value in self.values if (name, counted) == (kpi, variant))
        return next(found, None)


MOST_REPORTED = 12
"""Reports remembered."""


FULL = ReportPlan()
BOARD = replace(
    ReportPlan().choosing(
        "cover", "summary", "scoreboard", "trends", "channels", "staffing", "schedule", "scenarios",
        "actions",
    ),
    name="board", agents_by_name=False, rows_set_aside=False,
)  # fmt: skip
PLANNER = replace(
    ReportPlan().choosing(
        "cover", "summary", "heatmap", "staffing", "schedule", "promises", "scenarios", "frontier",
        "cost", "what_if", "teams", "audit", "definitions",
    ),
    name="planner", rows_set_aside=False,
)  # fmt: skip
PRESETS: dict[str, ReportPlan] = {"board": BOARD, "full": FULL, "planner": PLANNER}
"""Plans to start from: a page or two for a board, everything, or what a planner works with."""
