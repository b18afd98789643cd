"""Whether the promise of its channel was kept to each contact."""

from __future__ import annotations

import numpy as np

from core.metrics.calls import SHORT_ABANDON_S, live_promise
from core.metrics.facts import seconds_between
from core.metrics.selection import View
from core.metrics.speed import promise_of
from core.model.scenario import DEFAULT_FRT_PROMISE, Promise, Scenario


def promise_missed(view: View, scenario: Scenario) -> np.ndarray:
    """1 where the promise was missed, 0 where it was kept, NaN where it cannot be said.

    Shape (contacts in view,). Deferred channels promise a first reply, and one still waiting
    longer than that is missed; calls and chats promise an answer, and who gave up is missed unless
    at once. Each contact counts by the promise of its own channel, so that channels can share a
    map.
    """
    missed = np.full(len(view), np.nan)
    dimension = view.facts.dimension("channel")
    if dimension is None:
        _mark_replies(missed, view, np.ones(len(view), np.bool_), DEFAULT_FRT_PROMISE)
        return missed
    codes = view.codes("channel")
    for code, label in enumerate(dimension.labels):
        here = codes == code
        if not here.any():
            continue
        promise = promise_of(label, scenario)
        if promise is not None:
            _mark_replies(missed, view, here, promise)
        else:
            _mark_answers(missed, view, here, live_promise(label, scenario).within_s)
    return missed


def _mark_replies(missed: np.ndarray, view: View, here: np.ndarray, promise: Promise) -> None:
    """Judge first replies; what waits less than the promised time is left open."""
    if not view.facts.feeds("frt"):
        return
    business = promise.clock == "business" and view.get("frt_business") is not None
    times = view["frt_business" if business else "frt"]
    timed = view.get("timed")
    asked = here & view["counted"] & view["inbound"]
    asked = asked if timed is None else asked & timed
    told = asked & (times >= 0)
    missed[told] = times[told] > promise.within_s
    waiting = asked & np.isnan(view["frt"]) & view["open"]
    created, end = view.get("created_at"), view.facts.data_end
    if created is None or not waiting.any():
        return
    began, rows = created[waiting], view.places[waiting]
    ages = (
        view.facts.clock.seconds_between(began, np.full(len(began), end), rows)
        if business
        else seconds_between(began, end)
    )
    missed[waiting] = np.where(ages > promise.within_s, 1.0, np.nan)


def _mark_answers(missed: np.ndarray, view: View, here: np.ndarray, within_s: float) -> None:
    """Judge answers; an abandon at once is left open, one whose wait is not known was long."""
    answered, abandoned = view.get("call_answered"), view.get("call_abandoned")
    wait = view.get("wait_time")
    if answered is None or abandoned is None or wait is None:
        return
    queued = here & view["counted"] & view["inbound"]
    told = queued & (answered == 1) & ~np.isnan(wait)
    missed[told] = wait[told] > within_s
    said_short = view.get("short_abandoned")
    short = wait <= SHORT_ABANDON_S
    if said_short is not None:
        short = short | (said_short == 1)
    missed[queued & (abandoned == 1) & ~short] = 1.0
