"""Tickets that need several touches: the load they make and the resolution no staff can beat."""

from __future__ import annotations

from dataclasses import dataclass

from core.staffing.erlang import erlang_c


@dataclass(frozen=True, slots=True)
class TouchedWork:
    """Steady state of tickets that come back with a fixed probability (Erlang-R)."""

    touches: float
    load: float
    mean_wait_h: float | None
    """Per touch; None when the agents do not keep up."""
    mean_resolution_h: float | None
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
    touches = 1 / (1 - return_share)
    load = new_per_h * touches * touch_h
    queue = erlang_c(load, agents, touch_h, goal_h)
    floor = touches * touch_h + (touches - 1) * customer_delay_h
    if bool(queue.overload):
        return TouchedWork(touches, load, None, None, None, floor)
    wait = float(queue.asa_s)
    within = float(queue.answered_within)
    return TouchedWork(touches, load, wait, floor + touches * wait, within, floor)
