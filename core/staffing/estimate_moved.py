"""An estimate that moves from a proved requirement as closed forms move from their own answer.

People move by the ratio of what closed forms need now and needed then, so that the answer is the
proved one where nothing changed; shares move on the scale on which 80 to 90 % is as far as 90 to
95 % (log odds), by what closed forms were off when they looked at the very people proved.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import (
    ChannelRequirement,
    Kept,
    Proof,
    Requirement,
    Response,
)
from core.staffing.estimate_sketch import Sketch, Staff, changes, rounded_in_turn

Floats = NDArray[np.float64]

_MOST_OFF = 3.0
"""Log odds by which a share is shifted at most."""
_MORE = (0.02, 0.04, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5, 0.8, 1.2, 2.0)
"""Parts by which the people of waiting work grow until it keeps its promises."""
_LEANING = (0.25, 0.5, 0.75, 1.0)
"""Parts of the way from the proved course of a week to that of closed forms."""
_NEVER, _ALWAYS = 1e-6, 1 - 1e-6


def moved(sketch: Sketch, sure: Requirement) -> Requirement | None:
    """The closed forms' answer carried over to a proved requirement of nearby inputs.

    None where it is not nearby: other intervals or teams, or nothing proved.
    """
    then = sure.formulas
    if then is None or sure.proof is None or not _alike(sketch, sure):
        return None
    real = _moved(sure.agents, sketch.real, then.needed.agents_real)
    least = np.maximum(sketch.floor - np.maximum(then.floor - sure.agents, 0.0), 0.0)
    staff, told = _promised(sketch, _within(real, least), least, sure)
    proof = _proof(told, then.proof, sure.proof)
    apart = [_channel(one, then.needed, sure) for one in sketch.channels]
    load = _moved(sure.load, sketch.load, then.needed.load)
    found = sketch.staffed(staff, real, load, proof, apart)
    formulas = sketch.formulas(sketch.answer(told), told)
    return replace(found, seed=sure.seed, formulas=formulas)


def _alike(sketch: Sketch, sure: Requirement) -> bool:
    teams = [(crew.line.name, crew.line.skills) for crew in sketch.crews]
    same = [(pool.name, pool.channels) for pool in sure.pools] == teams
    return same and sketch.scenario.interval_min == sure.interval_min


def _moved(proved: NDArray[np.generic], now: Floats, then: Floats) -> Floats:
    """The proved figures times how much more is needed now; where nothing was, what is now."""
    some = then > 0
    ratio = np.where(some, now / np.where(some, then, 1.0), 0.0)
    return np.where(some, proved * ratio, now)


def _within(real: Floats, least: Floats) -> Floats:
    """The same people in all where some hours now keep more than they would: others spare them."""
    over = np.maximum(real - least, 0.0)
    left = max(float(real.sum() - least.sum()), 0.0)
    most = float(over.sum())
    return least + over * (min(1.0, left / most) if most > 0 else 0.0)


def _staff(least: Floats, real: Floats, sure: Requirement) -> Staff:
    """Whole people by team, each with its proved part of the hour."""
    total = np.maximum(sure.agents, 1)
    staff: Staff = {}
    for pool in sure.pools:
        part = np.where(sure.agents > 0, pool.agents / total, 1 / len(sure.pools))
        below = np.floor(least * part + 1e-9)
        staff[pool.name] = below + rounded_in_turn(np.maximum(real * part - below, 0.0))
    return staff


def _promised(
    sketch: Sketch, real: Floats, least: Floats, sure: Requirement
) -> tuple[Staff, Proof]:
    """Whole people for these hours, and what closed forms say of them.

    Where waiting work would break its promise, the hours lean from where the proof had them to
    where closed forms want them now, and only then become more.
    """
    staff = _staff(least, real, sure)
    told = sketch.proof(staff)
    then, proved = sure.formulas, sure.proof
    if then is None or proved is None:
        return staff, told
    kept = _all_kept(told.kept, then.proof.kept, proved.kept)
    short = [one for one in kept if one.promise == "frt" and _short(one)]
    if not short:
        return staff, told
    own = sketch.real * (real.sum() / max(float(sketch.real.sum()), 1e-9))
    over = np.maximum(own - least, 0.0)
    tried = [
        *(_within(real + lean * (own - real), least) for lean in _LEANING),
        *(_within(own, least) + more * over for more in _MORE),
    ]
    grown = [_staff(least, people, sure) for people in tried]
    enough = np.ones(len(grown), np.bool_)
    for one in short:
        pair = [p.of(one.channel, "frt") for p in (then.proof, proved)]
        before, after = (None if k is None else k.value for k in pair)
        told_shares = sketch.waiting_shares(grown, one.channel).tolist()
        shares = [_shifted(share, before, after) or 0.0 for share in told_shares]
        enough &= np.array(shares) >= one.target
    staff = grown[int(np.argmax(enough)) if enough.any() else -1]
    return staff, sketch.proof(staff)


def _short(kept: Kept) -> bool:
    """Whether a promise that can be kept is not."""
    if kept.value is None or kept.best is None or kept.best < kept.target:
        return False
    return kept.value < kept.target


def _proof(now: Proof, then: Proof, proved: Proof) -> Proof:
    kept = _all_kept(now.kept, then.kept, proved.kept)
    responses = [
        Response(one.more, (own := _response(one, then, proved)), changes(kept, own), one.piles_up)
        for one in now.responses
    ]
    busy = now.occupancy + proved.occupancy - then.occupancy
    return Proof(kept, tuple(responses), min(max(busy, 0.0), 1.0), 0, 0.0, proved.overtime_h)


def _response(now: Response, then: Proof, proved: Proof) -> tuple[Kept, ...]:
    """Fewer or more people, off as the same number was then; else as the answer itself was."""
    same = [next((r for r in p.responses if r.more == now.more), None) for p in (then, proved)]
    before, after = same
    if before is None or after is None or before.piles_up != after.piles_up:
        return _all_kept(now.kept, then.kept, proved.kept)
    return _all_kept(now.kept, before.kept, after.kept)


def _all_kept(
    now: tuple[Kept, ...], then: tuple[Kept, ...], proved: tuple[Kept, ...]
) -> tuple[Kept, ...]:
    pairs = [{(k.channel, k.promise): k for k in kept} for kept in (then, proved)]
    found: list[Kept] = []
    for one in now:
        before, after = (known.get((one.channel, one.promise)) for known in pairs)
        if before is None or after is None:
            found.append(one)
            continue
        value = _shifted(one.value, before.value, after.value)
        weakest = _shifted(one.weakest, before.weakest, after.weakest)
        doubt = after.weakest_half_width
        found.append(replace(one, value=value, weakest=weakest, weakest_half_width=doubt))
    return tuple(found)


def _shifted(now: float | None, then: float | None, proved: float | None) -> float | None:
    """A share by as much better or worse, in log odds, as the proof found it than closed forms."""
    if now is None or then is None or proved is None:
        return now
    if now == then:
        return proved
    if now <= _NEVER:
        return now
    off = _log_odds(proved) - _log_odds(then)
    odds = _log_odds(now) + min(max(off, -_MOST_OFF), _MOST_OFF)
    return 1 / (1 + math.exp(-odds))


def _log_odds(share: float) -> float:
    kept = min(max(share, _NEVER), _ALWAYS)
    return math.log(kept / (1 - kept))


def _channel(now: ChannelRequirement, needed: Requirement, sure: Requirement) -> ChannelRequirement:
    """A channel by itself, moved from its proved answer; as it is where that one had none."""
    then, proved = needed.channel(now.channel), sure.channel(now.channel)
    if then is None or proved is None or then.plan.kind is not now.plan.kind:
        return now
    people = _moved(proved.agents, now.agents_real, then.agents_real)
    return replace(
        now,
        load=_moved(proved.load, now.load, then.load),
        agents_real=_moved(proved.agents_real, now.agents_real, then.agents_real),
        agents=np.rint(people).astype(np.int64),
        service_level=np.clip(now.service_level + proved.service_level - then.service_level, 0, 1),
        occupancy=np.clip(now.occupancy + proved.occupancy - then.occupancy, 0, 1),
    )
