"""Which numbers of a scenario can be meant at all: what lies beyond is a slip of the pen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite, prod
from typing import NamedTuple

from core.model.scenario import ChannelPlan, Cost, Hiring, Promise, Roster, Scenario
from core.problems import Problem, note

MOST_PEOPLE = 10_000
"""More people in one hour are a slip of the pen."""
MOST_CONTACTS_WEEK = 1e6
"""More contacts in a week are more than can be simulated here."""
LEAST_OCCUPANCY = 0.05
MOST_SHRINKAGE = 0.95
MOST_SHARE = 0.999
"""No promise above this can be staffed."""
_DAY_S = 86_400.0
_YEAR_S = 366 * _DAY_S
_MONEY = 1e9
_INTERVALS = (5, 10, 15, 20, 30, 60)
_CODES = {
    "number": "scenario_number_impossible",
    "whole": "scenario_whole_impossible",
    "share": "scenario_share_out",
    "time": "scenario_time_out",
}
_MOST_GROWTH = 100.0
"""Growth of the work over a whole hiring plan that a plan can still be meant for."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The least and the most a number can be meant as."""

    least: float
    most: float
    kind: str = "number"
    """number, whole, share or time (seconds)."""
    above: bool = False
    """Whether it must be more than the least."""

    def hold(self, value: float) -> bool:
        """Whether a value lies within; never one that is no number."""
        if not isfinite(value) or (self.kind == "whole" and value != int(value)):
            return False
        return (self.least < value if self.above else self.least <= value) and value <= self.most


SHARE = Limits(0.0, 1.0, "share")
_FACTOR = Limits(0.0, 100.0)
_LONGER = Limits(0.01, 100.0)
_AMOUNT = Limits(0.0, _MONEY)
_WAIT = Limits(1.0, _YEAR_S, "time")
_PROMISED = Limits(0.0, MOST_SHARE, "share", above=True)
_PEOPLE = Limits(0, MOST_PEOPLE, "whole")

SCENARIO = {
    "volume_factor": _FACTOR,
    "handle_time_factor": _LONGER,
    "max_occupancy": Limits(LEAST_OCCUPANCY, 1.0, "share"),
    "minimum_agents": _PEOPLE,
    "blending_threshold": _PEOPLE,
    "outlier_cap_days": Limits(0.0, 36_600.0, above=True),
    "tolerance": SHARE,
}
CHANNEL = {
    "aht_s": Limits(1.0, 7 * _DAY_S, "time"),
    "patience_s": Limits(1.0, 30 * _DAY_S, "time"),
    "concurrency": Limits(1, 20, "whole"),
    "weekly_volume": Limits(0.0, MOST_CONTACTS_WEEK),
    "volume_factor": _FACTOR,
    "handle_time_factor": _LONGER,
    "deflected": Limits(0.0, 0.999, "share"),
    "complexity": Limits(0.0, 10.0, "share"),
    "max_abandonment": Limits(0.0, 0.999, "share"),
    "longest_wait_s": _WAIT,
    "touches": Limits(1.0, 50.0),
}
COST = {
    "hourly": _AMOUNT,
    "overhead_month": _AMOUNT,
    "technology_month": _AMOUNT,
    "overtime_surcharge": Limits(0.0, 10.0, "share"),
    "deflected_each": _AMOUNT,
}
HIRING = {
    "people": Limits(0.0, 1e6),
    "weekly_hours": Limits(1.0, 168.0),
    "attrition_year": Limits(0.0, 0.99, "share"),
    "growth_month": Limits(-0.9, 1.0, "share"),
    "months": Limits(1, 60, "whole"),
    "hire_cost": _AMOUNT,
}
_RAMP_MONTHS = Limits(0, 24, "whole")
_CHAT_LENGTH = Limits(1.0, _DAY_S, "time")
_PACE = Limits(0.01, 100.0)
_MORE = Limits(0.0, 10.0, "share")


class _Number(NamedTuple):
    """One number of a scenario, with the name of what it says."""

    name: str
    value: float
    limits: Limits
    channel: str | None = None


def check_scenario(scenario: Scenario) -> None:
    """Raise a Problem for the first number that cannot be meant, those of the hiring plan aside."""
    for number in _numbers(scenario):
        if not number.limits.hold(number.value):
            raise _refused(scenario, number)
    _check_steps(scenario)


def check_hiring(scenario: Scenario, hiring: Hiring) -> None:
    """Raise a Problem for the first number of a hiring plan that cannot be meant."""
    ramp = (_Number("ramp", share, SHARE) for share in hiring.ramp)
    months = _Number("ramp_months", len(hiring.ramp), _RAMP_MONTHS)
    for number in (*_of(hiring, HIRING), *ramp, months):
        if not number.limits.hold(number.value):
            raise _refused(scenario, number)
    grown = (1 + hiring.growth_month) ** (hiring.months + len(hiring.ramp))
    if not 1 / _MOST_GROWTH <= grown <= _MOST_GROWTH:
        raise Problem(
            "hiring_growth_impossible", scenario=scenario.name,
            growth_share=hiring.growth_month, months=hiring.months, times=_MOST_GROWTH,
        )  # fmt: skip


def _numbers(scenario: Scenario) -> Iterator[_Number]:
    yield from _of(scenario, SCENARIO)
    yield from (_Number("shrinkage", share, Limits(0.0, MOST_SHRINKAGE, "share"))
                for _, share in scenario.shrinkage)  # fmt: skip
    away = 1 - prod(1 - share for _, share in scenario.shrinkage)
    yield _Number("shrinkage", away, Limits(-1e-9, MOST_SHRINKAGE + 1e-9, "share"))
    for name, plan in scenario.channels:
        yield from (number._replace(channel=name) for number in _of_channel(plan))
    yield from _of_cost(scenario.cost)
    for team in scenario.teams:
        yield from (_Number("pace", factor, _PACE, name) for name, factor in team.channels)
    yield from (_Number("target", t.value, Limits(-1e12, 1e12)) for t in scenario.targets)


def _of_channel(plan: ChannelPlan) -> Iterator[_Number]:
    yield from _of(plan, CHANNEL)
    yield from (_Number("chat_duration", s, _CHAT_LENGTH) for s in plan.chat_durations_s)
    yield _Number("chats", max(len(plan.chat_durations_s), 1), CHANNEL["concurrency"])
    for promise in (plan.service_level, plan.frt, plan.resolution):
        if promise is not None:
            yield from _of_promise(promise)


def _of_promise(promise: Promise) -> Iterator[_Number]:
    yield _Number("promise_share", promise.share, _PROMISED)
    yield _Number("promise_time", promise.within_s, _WAIT)


def _of_cost(cost: Cost) -> Iterator[_Number]:
    yield from _of(cost, COST)
    yield from (_Number("surcharge", premium.surcharge, _MORE) for premium in cost.premiums)


def _of(
    owner: Scenario | ChannelPlan | Cost | Hiring, limits: dict[str, Limits]
) -> Iterator[_Number]:
    for name, limit in limits.items():
        value: float | None = getattr(owner, name)
        if value is not None:
            yield _Number(name, value, limit)


def _check_steps(scenario: Scenario) -> None:
    roster: Roster | None = scenario.roster
    steps = [scenario.interval_min, *([] if roster is None else [roster.interval_min])]
    for minutes in steps:
        if minutes not in _INTERVALS:
            known = ", ".join(map(str, _INTERVALS))
            raise Problem(
                "scenario_steps_impossible", scenario=scenario.name, minutes=minutes, known=known
            )


def _refused(scenario: Scenario, number: _Number) -> Problem:
    """What is wrong with a number, in its own unit."""
    suffix = {"share": "_share", "time": "_s"}.get(number.limits.kind, "")
    shown: dict[str, object] = {
        f"{name}{suffix}": value if isfinite(value) else str(value)
        for name, value in (
            ("value", number.value), ("least", number.limits.least), ("most", number.limits.most)
        )
    }  # fmt: skip
    what = f"number_{number.name}"
    named = note(what) if number.channel is None else note(f"{what}_of", channel=number.channel)
    return Problem(_CODES[number.limits.kind], scenario=scenario.name, what=named, **shown)
