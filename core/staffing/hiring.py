"""Whom to hire when, so that trained people are there when the work is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from core.model.scenario import Hiring
from core.problems import Problem
from core.staffing.cost import WEEKS_A_MONTH
from core.staffing.rounding import round_up

_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class HiringMonth:
    """One month of the plan; people are full-time ones, fractions of them expected values."""

    month: date
    """Its first day."""
    need: float
    """Trained people that the work of the month takes."""
    employed: float
    """On the payroll, newcomers included."""
    effective: float
    """What they are worth in trained people."""
    hires: int
    """Starting on the first day of the month."""
    leavers: float
    """Expected to leave by the month's end."""
    cost: float | None
    """Pay and hiring; None without an hourly cost."""

    @property
    def gap(self) -> float:
        """Trained people missing; 0 when there are enough."""
        return max(0.0, self.need - self.effective)


def hiring_plan(
    hiring: Hiring, paid_hours_week: float, start: date, hourly: float | None = None
) -> tuple[HiringMonth, ...]:
    """Least hires of each month so that, once they are trained, nobody is missing.

    Newcomers starting today are worth their ramp until it ends, so the first months may show a
    gap that no hiring can close any more. The same share of everybody leaves each month:
    1 - (1 - yearly share)^(1/12).
    """
    if not hiring.weekly_hours > 0:
        raise Problem("weekly_hours_not_positive", value=hiring.weekly_hours)
    return tuple(_months(hiring, paid_hours_week / hiring.weekly_hours, start, hourly))


def _months(
    hiring: Hiring, people: float, start: date, hourly: float | None
) -> Iterator[HiringMonth]:
    stay = (1 - hiring.attrition_year) ** (1 / _MONTHS_A_YEAR)
    lead = len(hiring.ramp)
    trained, newcomers = hiring.people, [0.0] * lead
    for index in range(hiring.months):
        due = people * (1 + hiring.growth_month) ** (index + lead)
        # Whoever is here today or starts now is trained `lead` months on, if still here.
        short = due - (trained + sum(newcomers)) * stay**lead
        hires = max(0, int(round_up(short / stay**lead)))
        if lead:
            newcomers[0] += hires
        else:
            trained += hires
        employed = trained + sum(newcomers)
        effective = trained + sum(n * r for n, r in zip(newcomers, hiring.ramp, strict=True))
        pay = None
        if hourly is not None:
            pay = employed * hiring.weekly_hours * WEEKS_A_MONTH * hourly + hires * hiring.hire_cost
        yield HiringMonth(
            _month_after(start, index), people * (1 + hiring.growth_month) ** index,
            employed, effective, hires, employed * (1 - stay), pay,
        )  # fmt: skip
        trained = (trained + (newcomers[-1] if lead else 0.0)) * stay
        newcomers = [0.0, *(n * stay for n in newcomers[:-1])] if lead else newcomers


def _month_after(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, _MONTHS_A_YEAR)
    return date(start.year + years, month + 1, 1)
