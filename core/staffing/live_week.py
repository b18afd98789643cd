"""A week of calls or chats: each open slot staffed for its own load, real inside, rounded once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import Promise
from core.problems import Problem
from core.staffing.carried_queue import CarriedQueue, stationary_backlog_carryover
from core.staffing.chat import ChatPace, chat_agents_needed, chat_performance
from core.staffing.erlang import VARIANTS, performance
from core.staffing.moving_load import hourly_erlang_unsafe, weekly_offered_load
from core.staffing.rounding import round_up
from core.staffing.search import Target, agents_needed

Floats = NDArray[np.float64]


Levels = Callable[[Floats], tuple[Floats, Floats]]
"""Service level and occupancy by slot for agents by slot."""


@dataclass(frozen=True, slots=True)
class LiveWeek:
    """Agents by slot of the week and what they achieve at the rounded number."""

    load: Floats = field(repr=False)
    agents_real: Floats = field(repr=False)
    service_level: Floats = field(repr=False)
    """At `agents_real` rounded up; NaN where nothing is offered."""
    occupancy: Floats = field(repr=False)
    achieved: float | None
    """Service level of the week, weighted by contacts."""
    curve: tuple[tuple[float, float, float], ...]
    unsafe: bool = False
    """True where slots taken alone mislead; the moving load was staffed instead."""


def target_of(promise: Promise, max_occupancy: float) -> Target:
    """The promise and the occupancy cap as one target; Problem on an unknown definition."""
    if promise.variant not in VARIANTS:
        raise Problem("service_level_variant_unknown", variant=promise.variant, known=VARIANTS)
    return Target(promise.share, promise.within_s, promise.variant, max_occupancy=max_occupancy)


def calls_week(
    per_s: Floats,
    contacts: Floats,
    aht_s: float,
    patience_s: float | None,
    target: Target,
    slot_s: float,
) -> LiveWeek:
    """Erlang A (patience known) or C by slot; `per_s` is arrivals a second while the slot is open.

    Where the load moves too fast for slots taken alone, the modified offered load is staffed.
    """
    alone = per_s * aht_s
    moving = weekly_offered_load(alone, aht_s, slot_s).mean
    unsafe = bool(hourly_erlang_unsafe(alone, moving, aht_s, slot_s)[per_s > 0].any())
    load = np.where(per_s > 0, moving, 0.0) if unsafe else alone
    real = agents_needed(load, aht_s, target, patience_s).real

    def levels(agents: Floats) -> tuple[Floats, Floats]:
        result = performance(load, agents, aht_s, patience_s, target.within_s)
        level = result.service_level(target.variant)
        if patience_s is None and result.overload.any():
            # What patient customers cannot be given now is carried into the slots after.
            late = stationary_backlog_carryover(contacts, agents, aht_s, slot_s, target.within_s)
            moved = late.offered > contacts + 1e-9
            level = np.where(result.overload | moved, _in_own_slot(late), level)
        return level, result.occupancy

    return _week(load, real, contacts, levels, unsafe=unsafe)


def _in_own_slot(late: CarriedQueue) -> Floats:
    """Answered in time in an overloaded slot: of those not carried on, who waited no longer."""
    kept = 1 - late.carried / np.maximum(late.offered, 1e-300)
    return kept * np.nan_to_num(late.performance.answered_within)


def chats_week(
    per_s: Floats, contacts: Floats, pace: ChatPace, patience_s: float | None, target: Target
) -> LiveWeek:
    """The chat chain by slot; equal volumes are computed once."""
    each, back = np.unique(per_s, return_inverse=True)
    real = np.array([chat_agents_needed(v, pace, target, patience_s).real for v in each.tolist()])[
        back
    ]

    def levels(agents: Floats) -> tuple[Floats, Floats]:
        seen: dict[tuple[float, float], tuple[float, float]] = {}
        for pair in zip(per_s.tolist(), agents.tolist(), strict=True):
            if pair not in seen:
                result = chat_performance(pair[0], int(pair[1]), pace, target.within_s, patience_s)
                level = float(result.service_level(target.variant))
                seen[pair] = (
                    0.0 if bool(result.overload) and np.isnan(level) else level,
                    float(result.occupancy),
                )
        found = np.array([seen[pair] for pair in zip(per_s.tolist(), agents.tolist(), strict=True)])
        return found[:, 0], found[:, 1]

    return _week(per_s / pace.chats_per_s, real, contacts, levels, unsafe=False)


def _week(
    load: Floats, real: Floats, contacts: Floats, levels: Levels, *, unsafe: bool
) -> LiveWeek:
    whole = round_up(real)
    level, busy = levels(whole)
    curve = tuple(
        (float(more), share, 0.0)
        for more in range(-2, 3)
        if whole.max(initial=0.0) + more >= 1
        and (share := _weighted(levels(_shifted(whole, more))[0], contacts)) is not None
    )
    occupied = np.where(whole > 0, busy, 0.0)
    return LiveWeek(load, real, level, occupied, _weighted(level, contacts), curve, unsafe)


def _shifted(agents: Floats, more: int) -> Floats:
    return np.where(agents > 0, np.maximum(agents + more, 0.0), 0.0)


def _weighted(level: Floats, contacts: Floats) -> float | None:
    known = np.isfinite(level) & (contacts > 0)
    total = float(contacts[known].sum())
    return float((level[known] * contacts[known]).sum()) / total if total > 0 else None
