"""Tickets that need several touches: the load they make and the resolution no staff can beat."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.erlang import erlang_c

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class TouchedWork:
    """Steady state of tickets that come back with a fixed probability (Erlang-R)."""

    touches: float
    load: float
    mean_wait_h: float | None
    """Per touch; None when the agents do not keep up."""
    mean_resolution_h: float | None
    influence: float | None
    """Share of the mean resolution time that staffing can change: waiting over all."""
    share_first_touch_within: float | None
    floor_h: float
    """Mean resolution if nobody ever waited for an agent: staffing cannot beat it."""


def touched_work(
    new_per_h: float,
    touch_h: float,
    return_share: float,
    customer_delay_h: float,
    agents: float,
    goal_h: float,
) -> TouchedWork:
    """Load, wait, resolution and floor for 1/(1-p) touches a ticket (Yom-Tov, Mandelbaum).

    Exact means for exponential touches and delays, one first-in-first-out class.
    """
    _check(return_share, touch_h, customer_delay_h)
    touches = 1 / (1 - return_share)
    load = new_per_h * touches * touch_h
    queue = erlang_c(load, agents, touch_h, goal_h)
    floor = touches * touch_h + (touches - 1) * customer_delay_h
    if bool(queue.overload):
        return TouchedWork(touches, load, None, None, None, None, floor)
    wait = float(queue.asa_s)
    within = float(queue.answered_within)
    whole = floor + touches * wait
    return TouchedWork(touches, load, wait, whole, touches * wait / whole, within, floor)


@dataclass(frozen=True, slots=True)
class MovingTouches:
    """Busy agents and tickets with their customers if nobody waited. Shape (intervals,)."""

    load: Floats
    """Mean erlangs over each interval."""
    end: Floats
    """Erlangs at each interval's end."""
    with_customers_end: Floats


def moving_touches(
    new_per_h: ArrayLike,
    touch_h: float,
    return_share: float,
    customer_delay_h: float,
    interval_h: float,
    *,
    cyclic: bool = True,
) -> MovingTouches:
    """Time-varying Erlang-R: R1' = λ + δR2 - μR1, R2' = pμR1 - δR2 (Yom-Tov, Mandelbaum 2014).

    Exact for rates constant within each interval. Cyclic weeks start where they end; otherwise
    everything starts empty. Staff the load of R1. What `aforo verify` holds beside the
    simulation, which staffs tickets of several touches.
    """
    _check(return_share, touch_h, customer_delay_h)
    rates = np.asarray(new_per_h, dtype=np.float64)
    mu, delta = 1 / touch_h, 1 / max(customer_delay_h, 1e-9)
    flow = np.array([[-mu, delta], [return_share * mu, -delta]])
    values, vectors = np.linalg.eig(flow)
    step = ((vectors * np.exp(values * interval_h)) @ np.linalg.inv(vectors)).real
    settled = np.linalg.solve(-flow, np.array([1.0, 0.0]))
    state = _weekly_start(rates, step, settled) if cyclic else np.zeros(2)
    mean, end, outside = (np.empty(rates.shape) for _ in range(3))
    # ∫ e^(Ft) dt = F⁻¹(e^(FΔ) - 1): how far an interval's mean keeps from its steady state.
    average = np.linalg.solve(flow, step - np.eye(2)) / interval_h
    for i, rate in enumerate(rates.tolist()):
        away = state - rate * settled
        mean[i] = rate * settled[0] + float((average @ away)[0])
        state = rate * settled + step @ away
        end[i], outside[i] = state
    return MovingTouches(mean, end, outside)


def _weekly_start(rates: Floats, step: Floats, settled: Floats) -> Floats:
    """The state that a week's flow brings back to itself."""
    pushed, kept = np.zeros(2), np.eye(2)
    for rate in rates.tolist():
        pushed = step @ pushed + rate * (settled - step @ settled)
        kept = step @ kept
    return np.linalg.solve(np.eye(2) - kept, pushed).astype(np.float64)


def _check(return_share: float, touch_h: float, customer_delay_h: float) -> None:
    if not 0 <= return_share < 1:
        raise Problem("return_share_out_of_range", value=return_share)
    if not touch_h > 0:
        raise Problem("interval_not_positive", name="aht_s", value=touch_h * 3600)
    if not customer_delay_h >= 0:
        raise Problem("customer_delay_negative", value=customer_delay_h)
