"""Erlang B, C and A: what a number of agents achieves in one interval of live contacts.

Everything is vectorised: arguments broadcast against each other and results are arrays of that
shape. Load is in erlangs (contacts a second times handle time in seconds), times in seconds,
shares 0–1. Agents may be fractional: the formulas are continued through the incomplete gamma
function, so that requirements can be kept real until the one rounding at the end.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.staffing.incomplete_gamma import inverse_blocking_of_part, series
from core.staffing.rounding import round_up as round_up

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

VARIANTS = ("offered", "virtual", "answered", "offered_less_short_abandons")
"""The four service levels: Jouini, Koole, Roubos (2013)."""

_TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Performance:
    """What agents achieve in an interval; NaN where nothing is offered or nothing settles."""

    load: Floats
    agents: Floats
    delay_probability: Floats
    """Share of contacts that wait at all."""
    answered_within: Floats
    """Answered within the target, of all offered."""
    virtual_within: Floats
    """Share that an infinitely patient customer would be answered within the target."""
    abandoned_within: Floats
    """Gave up within the target, of all offered."""
    abandonment: Floats
    asa_s: Floats
    """Mean wait of the answered."""
    mean_wait_all_s: Floats
    """Mean wait of all offered, whether answered or not."""
    mean_queue: Floats
    occupancy: Floats
    overload: Flags
    """True where agents <= load, so that the queue lives from abandonment or only grows."""
    growth_per_h: Floats
    """Contacts an hour by which the queue grows; 0 where it settles."""

    def service_level(self, variant: str = "offered") -> Floats:
        """Share within the target under one of the four definitions of `VARIANTS`."""
        if variant == "offered":
            return self.answered_within
        if variant == "virtual":
            return self.virtual_within
        if variant == "answered":
            return _ratio(self.answered_within, 1 - self.abandonment)
        if variant == "offered_less_short_abandons":
            return _ratio(self.answered_within, 1 - self.abandoned_within)
        raise ValueError(f"no service level is called {variant!r}")


def erlang_b(load: ArrayLike, servers: ArrayLike) -> Floats:
    """Share of contacts blocked when nobody can wait: B(k) = A·B(k-1)/(k + A·B(k-1)).

    Servers may be fractional; no factorials, so that thousands of servers neither overflow nor
    lose digits. Zero load blocks nobody (unless there is no server at all).
    """
    a, c = _together(load, servers)
    whole = np.floor(c)
    part = c - whole
    blocking = 1.0 / inverse_blocking_of_part(a, part)
    for k in range(1, int(whole.max(initial=0.0)) + 1):
        weighted = a * blocking
        blocking = np.where(k <= whole, weighted / (part + k + weighted), blocking)
    return blocking


def offered_for_blocking(servers: float, blocking: float) -> float:
    """Load in erlangs at which a group of servers blocks exactly this share (Erlang B inverse)."""
    low, high = 0.0, 1.0
    while float(erlang_b(high, servers)) < blocking:
        low, high = high, 2 * high
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if float(erlang_b(middle, servers)) < blocking else (low, middle)
    return high


def delay_probability(load: ArrayLike, agents: ArrayLike) -> Floats:
    """Erlang C: share of contacts that wait when all are patient; NaN where agents <= load."""
    a, c = _together(load, agents)
    stable = c > a
    blocking = erlang_b(a, c)
    rho = np.divide(a, c, out=np.zeros_like(a), where=stable)
    return np.where(stable, blocking / (1 - rho * (1 - blocking)), np.nan)


def erlang_c(
    load: ArrayLike, agents: ArrayLike, aht_s: ArrayLike = 1.0, target_s: ArrayLike = 0.0
) -> Performance:
    """Performance when nobody abandons: P(W<=T) = 1 - C·e^(-(c-A)T/h), ASA = C·h/(c-A)."""
    a, c, h, t = _together(load, agents, aht_s, target_s)
    offered = a > 0
    overload = offered & (c <= a)
    known = offered & ~overload
    delayed = np.where(known, delay_probability(a, c), np.nan)
    spare = np.where(known, c - a, np.nan)
    within = 1 - delayed * np.exp(-spare * t / h)
    asa = delayed * h / spare
    none = np.where(known, 0.0, np.nan)
    return Performance(
        a, c, delayed, within, within, none, none, asa, asa, a / h * asa,
        np.where(c > 0, np.minimum(1.0, a / np.where(c > 0, c, 1)), np.where(offered, 1.0, 0.0)),
        overload, np.where(overload, (a - c) / h * 3600, 0.0),
    )  # fmt: skip


def wait_quantile(load: ArrayLike, agents: ArrayLike, aht_s: ArrayLike, share: ArrayLike) -> Floats:
    """Seconds within which a share is answered (Erlang C): max(0, h/(c-A)·ln(C/(1-p)))."""
    a, c, h, p = _together(load, agents, aht_s, share)
    delayed = delay_probability(a, c)
    spare = np.where(c > a, c - a, np.nan)
    positive = np.maximum(delayed, _TINY)
    return np.where(
        np.isnan(delayed), np.nan, np.maximum(0.0, h / spare * np.log(positive / (1 - p)))
    )


def erlang_a(
    load: ArrayLike,
    agents: ArrayLike,
    aht_s: ArrayLike,
    patience_s: ArrayLike,
    target_s: ArrayLike = 0.0,
    *,
    asa: bool = True,
) -> Performance:
    """Performance when customers give up after an exponential patience: M/M/c+M, exact.

    The closed form of Baccelli and Hebuterne in positive series, combined as logarithms, so that
    overload and very long patience stay finite. Zero agents: everyone gives up. Without `asa` that
    one figure is NaN and the rest quicker.
    """
    a, c, h, patience, t = _together(load, agents, aht_s, patience_s, target_s)
    safe_c = np.where(c > 0, c, 1.0)
    safe_a = np.where(a > 0, a, 1.0)
    result = with_patience(
        safe_a / h,
        safe_c / h,
        log_beta(safe_a, safe_c),
        patience,
        t,
        load=a,
        agents=c,
        speed=safe_c / h,
        asa=asa,
    )
    return _without_agents(result, patience, t)


def with_patience(
    arrivals: Floats,
    capacity: Floats,
    log_beta: Floats,
    patience_s: Floats,
    target_s: Floats,
    *,
    load: Floats,
    agents: Floats,
    speed: Floats,
    asa: bool = True,
) -> Performance:
    """Performance of any queue whose work rate is `capacity` a second while customers wait.

    `log_beta` is the logarithm of the chance of the last state without waiting among all states
    without waiting. Erlang A and the chat chain differ only in it. `speed` is the completion rate
    that counts as fully busy.
    """
    a, b = arrivals * patience_s, capacity * patience_s
    theta_t = target_s / patience_s
    still = a * np.exp(-theta_t)
    # Both series in one pass: most intervals are few, and each pass has its price.
    (log_s, log_s_t), _, (lost, _) = series(np.stack([b, b]), np.stack([a, still]))
    log_ahead = log_beta + np.log(a) + log_s
    waits = 1 / (1 + np.exp(-np.clip(log_ahead, -745, 745)))
    gave_up = waits * np.where(a >= b, (np.exp(-log_s) + a - b) / a, lost)
    later = np.exp(np.minimum(-a * np.expm1(-theta_t) - b * theta_t + log_s_t - log_s, 0.0))
    served = (b - np.exp(-log_s)) / a
    served_later = later * (b - np.exp(-log_s_t)) / a
    virtual_late = waits * later
    within = np.clip(1 - waits + waits * (served - served_later), 0.0, 1.0)
    actual_late = np.exp(-theta_t) * virtual_late
    mean_wait_answered = np.full(a.shape, np.nan)
    if asa:
        _, slope, _ = series(b + 1, a)
        mean_wait_answered = waits * served * slope * patience_s / np.maximum(1 - gave_up, _TINY)
    offered = load > 0
    wait_all = gave_up * patience_s

    def known(values: Floats) -> Floats:
        return np.where(offered, values, np.nan)

    return Performance(
        load, agents, known(waits), known(within), known(1 - virtual_late),
        known(np.maximum(1 - actual_late - within, 0.0)), known(gave_up), known(mean_wait_answered),
        known(wait_all), known(arrivals * wait_all),
        np.where(offered, np.minimum(1.0, arrivals * (1 - gave_up) / speed), 0.0),
        offered & (capacity <= arrivals), np.zeros_like(load),
    )  # fmt: skip


def performance(
    load: ArrayLike,
    agents: ArrayLike,
    aht_s: ArrayLike,
    patience_s: float | None,
    target_s: ArrayLike = 0.0,
    *,
    asa: bool = True,
) -> Performance:
    """Erlang A when a patience is known, Erlang C when it is not."""
    if patience_s is None:
        return erlang_c(load, agents, aht_s, target_s)
    return erlang_a(load, agents, aht_s, patience_s, target_s, asa=asa)


def _without_agents(result: Performance, patience: Floats, target: Floats) -> Performance:
    """The same performance with intervals that have contacts but nobody to answer put right."""
    empty = (result.agents <= 0) & (result.load > 0)
    if not empty.any():
        return result

    def put(values: Floats, value: ArrayLike) -> Floats:
        return np.where(empty, value, values)

    return Performance(
        result.load, result.agents, put(result.delay_probability, 1.0),
        put(result.answered_within, 0.0), put(result.virtual_within, 0.0),
        put(result.abandoned_within, -np.expm1(-target / patience)), put(result.abandonment, 1.0),
        put(result.asa_s, np.nan), put(result.mean_wait_all_s, patience),
        put(result.mean_queue, np.nan), put(result.occupancy, 0.0),
        result.overload, result.growth_per_h,
    )  # fmt: skip


def log_beta(load: Floats, agents: Floats) -> Floats:
    """ln B(c-1, A): stepped down from B(c, A) so that fewer than one agent is legal."""
    blocking = np.where(agents >= 1, erlang_b(load, np.maximum(agents - 1, 0.0)), 1.0)
    few = agents < 1
    if few.any():
        # 1/B(c) = 1 + c·K and 1/B(c-1) = (A/c)(1/B(c) - 1), hence A·K, free of cancellation.
        below = load * (inverse_blocking_of_part(load, np.where(few, agents, 0.5)) - 1)
        blocking = np.where(few, np.where(few, agents, 0.5) / np.maximum(below, _TINY), blocking)
    return np.log(np.maximum(blocking, _TINY))


def _ratio(top: Floats, bottom: Floats) -> Floats:
    positive = bottom > 0
    return np.where(positive, top / np.where(positive, bottom, 1.0), np.nan)


def _together(*values: ArrayLike) -> list[Floats]:
    """The arguments as float arrays of one shape, safe to write to."""
    arrays = np.broadcast_arrays(*(np.asarray(value, dtype=np.float64) for value in values))
    return [np.array(array) for array in arrays]
