"""One interval without any file: agents from a promise, or what given agents achieve."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.problems import Problem
from core.staffing.chat import chat_agents_needed, chat_pace, chat_performance
from core.staffing.erlang import VARIANTS, Performance, performance
from core.staffing.rounding import gross_agents, round_up
from core.staffing.search import Target, agents_needed, check_load


@dataclass(frozen=True, slots=True)
class IntervalAnswer:
    """Agents of one interval and what they achieve; None where there is no such number."""

    model: str
    """erlang_c, erlang_a or chat_chain."""
    agents: float
    """Productive people: whole from a promise, as given otherwise."""
    agents_real: float
    """Least productive agents before rounding."""
    headcount: int
    """People on the rota with shrinkage, rounded once from `agents` (the textbook view)."""
    headcount_real: float
    """`agents_real` with shrinkage, unrounded: what to add up over intervals."""
    load: float
    """Erlangs; for chat the least agents that keep up."""
    service_level: float | None
    """Answered within the target, of offered."""
    service_levels: dict[str, float | None]
    occupancy: float | None
    asa_s: float | None
    probability_of_wait: float | None
    abandonment: float | None
    mean_wait_all_s: float | None
    overload: bool
    queue_growth_per_h: float


def one_interval(
    *,
    volume: float,
    interval_min: float,
    aht_s: float,
    service_level: float | None = None,
    within_s: float = 20.0,
    agents: float | None = None,
    patience_s: float | None = None,
    max_occupancy: float | None = None,
    shrinkage: float = 0.0,
    concurrency: int = 1,
) -> IntervalAnswer:
    """Agents that answer a share within seconds, or what `agents` achieve, in one interval.

    Give either `service_level` or `agents`. Raises Problem on impossible inputs.
    """
    _check(volume, interval_min, aht_s, agents, patience_s, concurrency)
    arrivals = volume / (interval_min * 60)
    check_load(max(arrivals * aht_s, agents or 0.0))
    if agents is None and service_level is None:
        raise Problem("interval_needs_target")
    target = Target(service_level, within_s, max_occupancy=max_occupancy)
    if concurrency > 1:
        model, real, result = _chat(arrivals, aht_s, concurrency, target, agents, patience_s)
    else:
        model, real, result = _live(arrivals * aht_s, aht_s, target, agents, patience_s)
    return _answer(model, real, result, shrinkage)


def _live(
    load: float, aht_s: float, target: Target, agents: float | None, patience_s: float | None
) -> tuple[str, float, Performance]:
    model = "erlang_c" if patience_s is None else "erlang_a"
    real = (
        agents if agents is not None else float(agents_needed(load, aht_s, target, patience_s).real)
    )
    people = real if agents is not None else float(round_up(real))
    return model, real, performance(load, people, aht_s, patience_s, target.within_s)


def _chat(
    arrivals: float,
    aht_s: float,
    concurrency: int,
    target: Target,
    agents: float | None,
    patience_s: float | None,
) -> tuple[str, float, Performance]:
    pace = chat_pace(aht_s, concurrency)
    if agents is None:
        needed = chat_agents_needed(arrivals, pace, target, patience_s)
        return "chat_chain", needed.real, needed.performance
    if agents != int(agents):
        raise Problem("chat_agents_whole", agents=agents)
    result = chat_performance(arrivals, int(agents), pace, target.within_s, patience_s)
    return "chat_chain", agents, result


def _answer(model: str, real: float, result: Performance, shrinkage: float) -> IntervalAnswer:
    levels = {variant: _known(result.service_level(variant)) for variant in VARIANTS}
    people = float(result.agents)
    return IntervalAnswer(
        model=model,
        agents=int(people) if people.is_integer() else people,
        agents_real=real,
        headcount=int(round_up(gross_agents(people, shrinkage))),
        headcount_real=float(gross_agents(real, shrinkage)),
        load=float(result.load),
        service_level=levels["offered"],
        service_levels=levels,
        occupancy=_known(result.occupancy),
        asa_s=_known(result.asa_s),
        probability_of_wait=_known(result.delay_probability),
        abandonment=_known(result.abandonment),
        mean_wait_all_s=_known(result.mean_wait_all_s),
        overload=bool(result.overload),
        queue_growth_per_h=float(result.growth_per_h),
    )


def _known(value: np.ndarray) -> float | None:
    number = float(value)
    return number if math.isfinite(number) else None


def _check(
    volume: float,
    interval_min: float,
    aht_s: float,
    agents: float | None,
    patience_s: float | None,
    concurrency: int,
) -> None:
    if not (math.isfinite(volume) and volume >= 0):
        raise Problem("volume_impossible")
    for name, value in (
        ("interval_min", interval_min),
        ("aht_s", aht_s),
        ("patience_s", patience_s),
    ):
        if value is not None and not (math.isfinite(value) and value > 0):
            raise Problem("interval_not_positive", name=name, value=value)
    if agents is not None and not (math.isfinite(agents) and agents >= 0):
        raise Problem("agents_impossible", value=agents)
    if concurrency < 1:
        raise Problem("concurrency_impossible", value=concurrency)
