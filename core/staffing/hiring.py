"""Whom to hire when, so that trained people are there when the work is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.model.scenario import Hiring, Scenario
from core.model.scenario_limits import check_hiring
from core.problems import Problem
from core.progress import Progress, no_progress
from core.staffing.cost import WEEKS_A_MONTH
from core.staffing.rounding import round_up

if TYPE_CHECKING:
    from core.staffing.scenarios import Planning

_MONTHS_A_YEAR = 12
_NEAR, _FAR = 1.25, 4.0
"""How much more, or less, work than today's is staffed to see how hours follow it, at least and
at most: next to none more takes nobody more, or one person too many."""


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


def scenario_hiring(
    planning: Planning, scenario: Scenario, start: date, progress: Progress = no_progress
) -> tuple[HiringMonth, ...]:
    """The hiring plan for the people that a scenario's promises need, from the month of a day.

    Where the work grows, it is staffed once more as it will be, since larger teams take fewer
    people for each contact. Raises Problem where the scenario says nothing of today's people.
    """
    hiring = scenario.hiring
    if hiring is None:
        raise Problem("hiring_missing", scenario=scenario.name)
    check_hiring(scenario, hiring)
    sought = replace(scenario, roster=None)
    hours = planning.outcome(sought, lambda s: progress(s / 2)).cost.paid_hours_week
    far = _growth(hiring)
    elasticity = 1.0
    if far != 1 and hours > 0:
        grown = replace(sought, volume_factor=sought.volume_factor * far)
        later = planning.outcome(grown, lambda s: progress((1 + s) / 2)).cost.paid_hours_week
        elasticity = math.log(later / hours) / math.log(far) if later > 0 else 1.0
    progress(1.0)
    return hiring_plan(hiring, hours, start, scenario.cost.hourly, elasticity)


def _growth(hiring: Hiring) -> float:
    """Volume at which hours are compared with today's: that of the end of the plan, no further off
    than can be staffed well and no nearer than tells growth from a single person more or less."""
    far = (1 + hiring.growth_month) ** (hiring.months - 1 + len(hiring.ramp))
    if far > 1:
        return min(max(far, _NEAR), _FAR)
    return max(min(far, 1 / _NEAR), 1 / _FAR) if far < 1 else 1.0


def next_monday(last: str | None) -> date:
    """The Monday after the data end, the first week that can still be staffed; None: today's."""
    day = date.fromisoformat(last[:10]) if last else date.today()
    return day + timedelta(days=7 - day.weekday())


def hiring_plan(
    hiring: Hiring,
    paid_hours_week: float,
    start: date,
    hourly: float | None = None,
    elasticity: float = 1.0,
) -> tuple[HiringMonth, ...]:
    """Least hires of each month so that, once they are trained, nobody is missing.

    Hours grow as the workload to the power of `elasticity`: 1 where twice the work takes twice
    the people, less where larger teams serve better.

    Newcomers starting today are worth their ramp until it ends, so the first months may show a
    gap that no hiring can close any more. The same share of everybody leaves each month:
    1 - (1 - yearly share)^(1/12).
    """
    if not hiring.weekly_hours > 0:
        raise Problem("weekly_hours_not_positive", value=hiring.weekly_hours)
    growth = (1 + hiring.growth_month) ** elasticity
    return tuple(_months(hiring, paid_hours_week / hiring.weekly_hours, start, hourly, growth))


def _months(
    hiring: Hiring, people: float, start: date, hourly: float | None, growth: float
) -> Iterator[HiringMonth]:
    stay = (1 - hiring.attrition_year) ** (1 / _MONTHS_A_YEAR)
    lead = len(hiring.ramp)
    trained, newcomers = hiring.people, [0.0] * lead
    for index in range(int(hiring.months)):
        due = people * growth ** (index + lead)
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
            _month_after(start, index), people * growth**index,
            employed, effective, hires, employed * (1 - stay), pay,
        )  # fmt: skip
        trained = (trained + (newcomers[-1] if lead else 0.0)) * stay
        newcomers = [0.0, *(n * stay for n in newcomers[:-1])] if lead else newcomers


def _month_after(start: date, months: int) -> date:
    years, month = divmod(start.month - 1 + months, _MONTHS_A_YEAR)
    return date(start.year + years, month + 1, 1)
