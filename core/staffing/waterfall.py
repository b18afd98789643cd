"""Why a resolved contact costs more or less in one scenario than in another, cause by cause.

The cost of a resolution is a product and sum of what changes together (wage x hours / resolutions),
so what one cause does depends on the order in which causes are changed. Each gets its mean over
all orders: the Shapley value, the one attribution that adds up exactly, treats causes alike and
gives nothing to what did not change (L. S. Shapley, A Value for n-Person Games, 1953; for unit
costs A. F. Shorrocks, J. Economic Inequality 11, 2013).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from math import factorial

from core.model.requirement import CostSummary
from core.staffing.cost import WEEKS_A_MONTH

CAUSES = (
    ("labour", "wage"),
    ("labour", "hours"),
    ("labour", "premiums"),
    ("labour", "overtime"),
    ("overhead", "overhead"),
    ("technology", "technology"),
    ("resolutions", "resolutions"),
)
"""Part of the cost and what changed in it, in the order they are shown."""


@dataclass(frozen=True, slots=True)
class Step:
    """By how much one cause moves the cost of a resolution."""

    part: str
    """labour, overhead, technology, or resolutions: all three spread over more or fewer."""
    cause: str
    """wage, hours, premiums, overtime, overhead, technology or resolutions."""
    change: float
    """Money for each resolution."""
    before: float
    """Of the cause itself: hourly cost, hours a week, money or resolutions a month."""
    after: float


@dataclass(frozen=True, slots=True)
class _Causes:
    """What the cost of a resolution is made of."""

    wage: float
    hours: float
    premiums: float
    overtime: float
    overhead: float
    technology: float
    resolutions: float

    @property
    def each(self) -> float:
        """Cost of a resolution."""
        paid = (self.hours + self.premiums + self.overtime) * WEEKS_A_MONTH * self.wage
        return (paid + self.overhead + self.technology) / self.resolutions


def waterfall(baseline: CostSummary, other: CostSummary) -> tuple[Step, ...]:
    """Steps from the baseline's cost of a resolution to the other's, which they add up to exactly.

    Wage and hours (paid, with premiums, overtime) split the labour; a cause that did not change
    has no step. Empty where either has no cost of a resolution, or where they count in different
    currencies.
    """
    before, after = _causes(baseline), _causes(other)
    if before is None or after is None or baseline.currency != other.currency:
        return ()
    before, after = _same_wage(before, after)
    moved = tuple(name for _, name in CAUSES if getattr(before, name) != getattr(after, name))
    return tuple(
        Step(
            part, name, _shapley(name, moved, before, after),
            _read(getattr(before, name)), _read(getattr(after, name)),
        )
        for part, name in CAUSES
        if name in moved
    )  # fmt: skip


def _read(value: float) -> float:
    """Without the last digits, which a wage worked out of its pay has wrong."""
    return float(f"{value:.12g}")


def _causes(cost: CostSummary) -> _Causes | None:
    if cost.labour_month is None or cost.per_resolution is None or not cost.resolutions_month:
        return None
    hours = cost.paid_hours_week + cost.surcharge_hours_week + cost.overtime_hours_week
    wage = cost.labour_month / (hours * WEEKS_A_MONTH) if hours > 0 else float("nan")
    return _Causes(
        wage, cost.paid_hours_week, cost.surcharge_hours_week, cost.overtime_hours_week,
        cost.overhead_month, cost.technology_month, cost.resolutions_month,
    )  # fmt: skip


def _same_wage(before: _Causes, after: _Causes) -> tuple[_Causes, _Causes]:
    """A wage that nobody is paid, or that differs by a rounding, is the other's."""
    known = [c.wage for c in (before, after) if c.wage == c.wage] or [0.0]
    first = before.wage if before.wage == before.wage else known[0]
    second = after.wage if after.wage == after.wage else known[0]
    if abs(first - second) <= 1e-9 * max(abs(first), abs(second)):
        second = first
    return replace(before, wage=first), replace(after, wage=second)


def _shapley(name: str, moved: tuple[str, ...], before: _Causes, after: _Causes) -> float:
    """The mean, over all orders of change, of what this cause does when its turn comes."""
    others = [cause for cause in moved if cause != name]

    @cache
    def each(changed: frozenset[str]) -> float:
        return replace(before, **{cause: getattr(after, cause) for cause in changed}).each

    total = 0.0
    for size in range(len(others) + 1):
        weight = factorial(size) * factorial(len(others) - size) / factorial(len(moved))
        for some in combinations(others, size):
            first = frozenset(some)
            total += weight * (each(first | {name}) - each(first))
    return total
