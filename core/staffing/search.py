"""Least agents that keep a target: exact searches over the closed forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.erlang import VARIANTS, Performance, delay_probability, performance
from core.staffing.rounding import round_up

Floats = NDArray[np.float64]

Margin = Callable[[Floats], Floats]
"""How far a number of agents is above a target; negative: missed. Never falls as agents rise."""

EXACT_HIT = 1e-12
"""A target met to within this counts as met, so that an exact hit is not lost to rounding."""
_PRECISION = 2e-8
_MOST_STEPS = 80
_MOST_SHARE = 0.999
_TINY_LOAD = 1e-9
MOST_ERLANGS = 20_000.0
"""Largest load or group worked out: beyond any site, and the recursions stay within seconds."""


@dataclass(frozen=True, slots=True)
class Target:
    """What one interval must achieve; None is "not promised"."""

    share: float | None = None
    """Share answered within `within_s`, 0–1, below 1."""
    within_s: float = 0.0
    variant: str = "offered"
    max_asa_s: float | None = None
    max_abandonment: float | None = None
    max_delay_probability: float | None = None
    max_occupancy: float | None = None

    def __post_init__(self) -> None:
        if self.share is not None and not 0 < self.share <= _MOST_SHARE:
            raise Problem("service_level_out_of_range", value=self.share, most=_MOST_SHARE)
        if self.variant not in VARIANTS:
            raise Problem("service_level_variant_unknown", variant=self.variant, known=VARIANTS)
        if not self.within_s >= 0:
            raise Problem("target_wait_negative", value=self.within_s)
        if self.max_occupancy is not None and not 0 < self.max_occupancy <= 1:
            raise Problem("occupancy_out_of_range", value=self.max_occupancy)
        for share in (self.max_abandonment, self.max_delay_probability):
            if share is not None and not 0 < share < 1:
                raise Problem("share_out_of_range", value=share)
        if self.max_asa_s is not None and not self.max_asa_s > 0:
            raise Problem("asa_not_positive", value=self.max_asa_s)

    @property
    def promises(self) -> bool:
        """Whether anything but the occupancy cap is asked of the agents."""
        asked = (self.share, self.max_asa_s, self.max_abandonment, self.max_delay_probability)
        return any(part is not None for part in asked)

    def margin(self, result: Performance) -> Floats:
        """The smallest distance to any part of the target; -inf where there is no steady state."""
        parts: list[Floats] = []
        if self.share is not None:
            parts.append(result.service_level(self.variant) - self.share)
        if self.max_asa_s is not None:
            parts.append(self.max_asa_s - result.asa_s)
        if self.max_abandonment is not None:
            parts.append(self.max_abandonment - result.abandonment)
        if self.max_delay_probability is not None:
            parts.append(self.max_delay_probability - result.delay_probability)
        if self.max_occupancy is not None:
            parts.append(self.max_occupancy - result.occupancy)
        least = np.min(parts, axis=0) if parts else np.zeros(result.load.shape)
        return np.where(np.isnan(least) | np.isnan(result.delay_probability), -np.inf, least)


@dataclass(frozen=True, slots=True)
class Needed:
    """Agents an interval needs: the smallest integer and the smallest real number that do."""

    whole: Floats
    real: Floats


def agents_needed(
    load: ArrayLike,
    aht_s: ArrayLike,
    target: Target,
    patience_s: float | None = None,
    *,
    fractional: bool = True,
) -> Needed:
    """Least agents for each load; equal loads are searched once. Zero load needs nobody.

    `aht_s` may differ by interval. Without `fractional` only whole agents are searched, which is
    quicker, and `real` equals them.
    """
    loads = np.asarray(load, dtype=np.float64)
    if not (np.isfinite(loads).all() and (loads >= 0).all()):
        raise Problem("volume_impossible")
    check_load(float(loads.max(initial=0.0)))
    each, handle, back = _different(loads, aht_s)
    whole, real = np.zeros(each.shape), np.zeros(each.shape)
    busy = each > 0
    if busy.any():
        handle = handle if np.ndim(handle) == 0 else np.asarray(handle)[busy]
        whole[busy], real[busy] = _least(each[busy], handle, target, patience_s, fractional)
    return Needed(whole[back].reshape(loads.shape), real[back].reshape(loads.shape))


def _different(loads: Floats, aht_s: ArrayLike) -> tuple[Floats, ArrayLike, NDArray[np.int64]]:
    """Each load once, with its handle time where they differ, and where each belongs."""
    handle = np.asarray(aht_s, dtype=np.float64)
    if not (np.isfinite(handle).all() and (handle > 0).all()):
        raise Problem("interval_not_positive", name="aht_s", value=float(handle.min()))
    if handle.size == 1:
        each, back = np.unique(loads, return_inverse=True)
        return each, float(handle.ravel()[0]), back
    pairs = np.column_stack([loads.ravel(), np.broadcast_to(handle, loads.shape).ravel()])
    both, back = np.unique(pairs, axis=0, return_inverse=True)
    return both[:, 0], both[:, 1], back


def check_load(load: float) -> None:
    """Raise Problem volume_too_large for more erlangs than can be worked out within seconds."""
    if load > MOST_ERLANGS:
        raise Problem("volume_too_large", load=load, most=MOST_ERLANGS)


def _least(
    load: Floats, aht_s: ArrayLike, target: Target, patience_s: float | None, fractional: bool
) -> tuple[Floats, Floats]:
    def margin(agents: Floats) -> Floats:
        asa = target.max_asa_s is not None
        return target.margin(performance(load, agents, aht_s, patience_s, target.within_s, asa=asa))

    # Without abandonment nothing up to the load itself is stable: begin at floor(A)+1, not round.
    start = np.floor(load) + 1
    whole = least_whole(margin, start, start - 1 if patience_s is None else np.zeros(load.shape))
    if not fractional:
        return whole, whole
    low = np.maximum(whole - 1, load) if patience_s is None else whole - 1
    return whole, least_real(margin, low, whole)


def most_load(
    agents: ArrayLike, aht_s: ArrayLike, target: Target, patience_s: float | None = None
) -> Floats:
    """Largest load in erlangs that so many agents carry within the target, to 1e-9 of it.

    The inverse of `agents_needed`, by which `aforo verify` checks it; 0 where no load at all keeps
    the target. Without patience it stays below the agents.
    """
    c, h = np.broadcast_arrays(
        np.asarray(agents, dtype=np.float64), np.asarray(aht_s, dtype=np.float64)
    )
    check_load(float(c.max(initial=0.0)))
    low = np.zeros(c.shape)
    # Abandonment carries more than the agents can, but never beyond the share promised of it.
    high = np.maximum(c, _TINY_LOAD) if patience_s is None else 2 * c + 10.0
    for _ in range(_MOST_STEPS):
        middle = (low + high) / 2
        found = performance(middle, c, h, patience_s, target.within_s)
        kept = target.margin(found) >= -EXACT_HIT
        low, high = np.where(kept, middle, low), np.where(kept, high, middle)
        if (high - low <= 1e-9 * high).all():
            break
    return np.where((c > 0) & (low > _TINY_LOAD), low, 0.0)


def least_whole(margin: Margin, start: Floats, floor: Floats) -> Floats:
    """Smallest integers above `floor` (a known miss) with a margin >= 0.

    Gallops up or down from `start`, then bisects.
    """
    met = margin(start) >= -EXACT_HIT
    low, high = np.where(met, floor, start), np.where(met, start, np.inf)
    down, step = met & (start - 1 > floor), 1.0
    while np.isinf(high).any() or down.any():
        tried = np.where(down, np.maximum(high - step, floor), low + step)
        tried = np.where(down | np.isinf(high), tried, np.where(met, high, low + 1))
        hit = margin(np.maximum(tried, 1.0)) >= -EXACT_HIT
        up = np.isinf(high)
        high = np.where((down | up) & hit & (tried > floor), tried, high)
        low = np.where((down & ((tried <= floor) | ~hit)) | (up & ~hit), tried, low)
        down &= hit & (tried > floor)
        step *= 2
    while (high - low > 1).any():
        middle = np.where(high - low > 1, np.floor((low + high) / 2), high)
        hit = margin(middle) >= -EXACT_HIT
        high = np.where(hit, middle, high)
        low = np.where(hit, low, middle)
    return high


def least_real(margin: Margin, low: Floats, high: Floats) -> Floats:
    """Smallest real agents between a miss and a hit, to 2e-8, always on the side that keeps it.

    Regula falsi with Illinois weights, halving every third step so that a kink cannot stall it.
    """
    low, high = low.copy(), high.copy()
    at_low, at_high = margin(low), margin(high)
    reached = at_high
    for step in range(_MOST_STEPS):
        open_ = (high - low > _PRECISION) & (reached > EXACT_HIT)
        if not open_.any():
            break
        known = np.isfinite(at_low) & (at_high > at_low) & (step % 3 < 2)
        slope = np.where(known, at_high - at_low, 1.0)
        part = np.where(known, np.where(known, -at_low, 0.0) / slope, 0.5)
        middle = low + (high - low) * np.clip(part, 1e-3, 1 - 1e-6)
        value = margin(middle)
        met = value >= -EXACT_HIT
        at_low = np.where(met, at_low / 2, value)
        at_high = np.where(met, value, at_high / 2)
        reached = np.where(open_ & met, value, reached)
        high = np.where(open_ & met, middle, high)
        low = np.where(open_ & ~met, middle, low)
    return high


def agents_for_delay_probability(load: ArrayLike, most: float) -> Floats:
    """Smallest whole agents with an Erlang C delay probability of at most `most`."""
    loads = np.atleast_1d(np.asarray(load, dtype=np.float64))

    def margin(agents: Floats) -> Floats:
        delayed = delay_probability(loads, agents)
        return np.where(np.isnan(delayed), -np.inf, most - delayed)

    return least_whole(margin, np.floor(loads) + 1, np.floor(loads))


def classic_headcount(net_agents: ArrayLike, shrinkage: float) -> Floats:
    """The textbook view: whole net agents, grossed up and rounded: ceilT(net/(1 - s))."""
    return round_up(np.asarray(net_agents, dtype=np.float64) / (1 - shrinkage))
