"""What the people found achieve on contacts the search never saw, and a few more or fewer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Kept, Proof, Response
from core.staffing.binding import binding_hours, weakest_part
from core.staffing.close_look import Look
from core.staffing.simulation.estimates import Estimate
from core.staffing.team import TeamPromise
from core.staffing.team_trial import Trial, Trials, parts_of

Floats = NDArray[np.float64]

CONFIDENCE = 0.95
_RESPONSES = (-2, -1, 1, 2)


def proof_of(
    fresh: Trials,
    staff: Floats,
    trial: Trial,
    best: Sequence[tuple[TeamPromise, Estimate]],
    open_slots: NDArray[np.bool_],
    close: Look | None = None,
) -> Proof:
    """Every promise with its weakest hours, and what other numbers of people would do.

    `close` is a closer look at the calls and chats of the same people, if one was taken.
    """
    kept = tuple(
        measured(trial, promise, _known(top.value), open_slots=open_slots, close=close)
        for promise, top in best
    )
    asked = [promise for promise, _ in best]
    return Proof(
        kept, tuple(_responses(fresh, staff, trial, asked, open_slots)), trial.occupancy(),
        fresh.weeks, CONFIDENCE, float(trial.result.hours("overtime").value),
    )  # fmt: skip


def measured(
    trial: Trial,
    promise: TeamPromise,
    best: float | None = None,
    *,
    open_slots: NDArray[np.bool_] | None = None,
    close: Look | None = None,
) -> Kept:
    """One promise as a trial keeps it; with the open slots also where it is hardest to keep.

    The hardest hours are those of a closer look where one was taken.
    """
    share = trial.share(promise)
    value, spread = float(share.value), float(share.half_width)
    near = None if close is None else close.sums.get(promise)
    found = trial.parts(promise) if near is None else parts_of(near, promise)
    weakest, doubt = weakest_part(found, promise) or (None, 0.0)
    return Kept(
        promise.channel, promise.name, promise.target, promise.promised.within_s,
        promise.promised.clock, promise.at_most, None if np.isnan(value) else value,
        0.0 if np.isnan(spread) else spread, int(np.sum(share.n)), best, promise.over,
        weakest,
        None if open_slots is None else binding_hours(
            near or trial.by_slot_and_run(promise), promise, open_slots
        ),
        doubt,
    )  # fmt: skip


def _known(value: Floats) -> float | None:
    """A simulated figure; None where no contact came that could have it."""
    return None if np.isnan(value) else float(value)


def _more(staff: Floats, more: int, open_slots: NDArray[np.bool_]) -> Floats:
    """So many people more (or fewer) in every open slot; a single person stays."""
    return np.where(open_slots, np.maximum(staff + more, np.minimum(staff, 1.0)), 0.0)


def _responses(
    fresh: Trials,
    staff: Floats,
    trial: Trial,
    asked: Sequence[TeamPromise],
    open_slots: NDArray[np.bool_],
) -> list[Response]:
    """What one or two people fewer or more in every open slot would do, on fresh contacts.

    Hours that a single person keeps open are not emptied, and two fewer are not told where one
    fewer leaves nobody else to take off.
    """
    found: list[Response] = []
    for more in _RESPONSES:
        changed = _more(staff, more, open_slots)
        nearer = _more(staff, more - int(np.sign(more)), open_slots)
        if not (changed != nearer).any():
            continue
        other = fresh.met_by(changed)
        shares = tuple(measured(other, promise) for promise in asked)
        changes = tuple(
            (_known(e.value) or 0.0, _known(e.half_width) or 0.0)
            for e in (other.against(trial, promise) for promise in asked)
        )
        found.append(Response(more, shares, changes, fresh.piles_up(changed)))
    return found
