"""How many people closed forms want: calls and chats together, then work that waits beside them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import KeptOver, Scenario
from core.problems import Problem
from core.staffing.assumptions import kept_over
from core.staffing.demand import Demand
from core.staffing.estimate_channels import (
    Asked,
    LiveAsked,
    WaitingAsked,
    asked_of,
    open_share,
    planning_week,
)
from core.staffing.estimate_lines import InTime, Line, live_in_time, waiting_in_time
from core.staffing.estimate_sketch import Crew, Sketch
from core.staffing.live_table import calls_needed
from core.staffing.rounding import round_up
from core.staffing.size import check_size
from core.staffing.team import pools_of

Floats = NDArray[np.float64]

_GRADES = np.array([1.0, 1.03, 1.06, 1.1, 1.15, 1.2, 1.27, 1.35, 1.5, 1.75, 2.2, 3.0, 4.5, 8.0])
"""People for waiting work against the least that keep up with it."""
_FINE = np.linspace(0.0, 8.0, 161)
_SPARE = 0.005
"""Points above a promise that the proof asks for on its contacts."""
_LEAST_REACHABLE = 0.98
_NEARLY_ALL = 1e-6


def sketch_of(demand: Demand, scenario: Scenario) -> Sketch:
    """Closed forms for a demand under a scenario, from the channels to the people of each team."""
    if demand.interval_min != scenario.interval_min:
        raise Problem(
            "staffing_interval_changed", demand=demand.interval_min, scenario=scenario.interval_min
        )
    check_size(demand, scenario)
    names = [channel.channel for channel in demand.channels]
    week = planning_week(scenario.calendar.together(names).hours, scenario.interval_min)
    opened = open_share(week)
    asked, skipped = asked_of(demand, scenario)
    lines = _lines(asked, scenario)
    alone = [_alone(one, scenario) for one in asked if isinstance(one, WaitingAsked)]
    floors = _floors(lines, scenario, opened)
    graded = [
        np.maximum(floor, _beside(line, _GRADES[:, None]))
        for line, (_, floor) in zip(lines, floors, strict=True)
    ]
    flat = [_flat(line) for line in alone]
    told = waiting_in_time([*zip(lines, graded, strict=True), *zip(alone, flat, strict=True)])
    crews = tuple(
        _crew(line, live, floor, own, scenario)
        for line, (live, floor), own in zip(lines, floors, told[: len(lines)], strict=True)
    )
    apart = {
        line.name: _by_itself(line, people, own[line.name], scenario)
        for line, people, own in zip(alone, flat, told[len(lines) :], strict=True)
    }
    return Sketch(demand, scenario, opened, tuple(asked), tuple(skipped), crews, apart)


def _lines(asked: Sequence[Asked], scenario: Scenario) -> list[Line]:
    """The scenario's teams with an even part of the channels that each can work."""
    if not asked:
        return []
    pools = pools_of(scenario, [one.channel for one in asked])
    able = {one.channel: sum(one.channel in dict(pool.skills) for pool in pools) for one in asked}
    lines: list[Line] = []
    for pool in pools:
        skills = dict(pool.skills)
        own = [(one, skills[one.channel] / able[one.channel]) for one in asked
               if one.channel in skills]  # fmt: skip
        week = planning_week(scenario.calendar.together(skills).hours, scenario.interval_min)
        lines.append(
            Line(
                pool.name, tuple(skills),
                tuple((one, part) for one, part in own if isinstance(one, LiveAsked)),
                tuple((one, part) for one, part in own if isinstance(one, WaitingAsked)),
                open_share(week) * scenario.interval_min * 60.0, scenario.blending_threshold,
                scenario.live_interrupts,
            )
        )  # fmt: skip
    return lines


def _alone(one: WaitingAsked, scenario: Scenario) -> Line:
    return Line(
        one.channel, (one.channel,), (), ((one, 1.0),),
        one.open_share * scenario.interval_min * 60.0,
    )  # fmt: skip


def _floors(
    lines: Sequence[Line], scenario: Scenario, opened: Floats
) -> list[tuple[Floats, Floats]]:
    """Real and whole people of each line for calls and chats, the site's minimum included."""
    found = [_live_people(line, scenario) for line in lines]
    if not found:
        return []
    minimum = np.where(opened > 0, float(scenario.minimum_agents), 0.0)
    missing = np.maximum(minimum - sum(floor for _, floor in found), 0.0)
    found[0] = (found[0][0], found[0][1] + missing)
    return found


def _live_people(line: Line, scenario: Scenario) -> tuple[Floats, Floats]:
    """Calls and chats together: loads add, safety margins as the root of the sum of squares."""
    above, below = np.zeros(line.slots), np.zeros(line.slots)
    for one, part in line.live:
        safety = (one.real - one.load) * np.sqrt(part)
        above += np.where(safety > 0, safety, 0.0) ** 2
        below += np.where(safety < 0, safety, 0.0) ** 2
    busy = line.busy
    real = busy + np.sqrt(above) - np.sqrt(below)
    real = np.maximum(np.where(busy > 0, real, 0.0), busy / scenario.max_occupancy)
    if not line.interrupts and line.waiting and line.live:
        real = np.maximum(real, _behind_work_in_hand(line))
    floor = np.maximum(round_up(real), np.where(busy > 0, 1.0, 0.0))
    spared = _spared(line, floor, scenario)
    return np.minimum(real, spared), spared


def _behind_work_in_hand(line: Line) -> Floats:
    """People with whom calls and chats are answered in time although all work is finished first:
    as if work in hand came by chance like they do."""
    handle_s, patience_s = line.live_handle_s, line.live_patience_s
    needs = [calls_needed(line.met, handle_s, patience_s, one.target) for one, _ in line.live]
    return np.max(needs, axis=0)


def _spared(line: Line, floor: Floats, scenario: Scenario) -> Floats:
    """Without the people whom promises over a day or week let go, least missed first."""
    over = [kept_over(one.plan, one.promise, scenario) for one, _ in line.live]
    if not over or KeptOver.INTERVAL in over:
        return floor
    steps = np.arange(1, 4)
    least = np.maximum(1.0, round_up(line.busy / scenario.max_occupancy))
    rows = np.maximum(floor - np.concatenate([[0], steps])[:, None], np.minimum(least, floor))
    told = live_in_time(line, rows)
    allowed = np.full((steps.size, floor.size), True)
    for (one, _), kept in zip(line.live, over, strict=True):
        share, n = told[one.channel].by_slot, one.offered
        lost = (share[:-1] - share[1:]) * n
        allowed &= _affordable(lost, share[0], n, one.promise.share + _SPARE, kept)
    allowed &= rows[1:] < rows[:-1]
    return floor - np.logical_and.accumulate(allowed, axis=0).sum(axis=0)


def _affordable(
    lost: Floats, share: Floats, n: Floats, asked: float, kept: KeptOver
) -> NDArray[np.bool_]:
    """Steps whose losses, least first, together leave each part of the week its promise."""
    slots = n.size
    day = np.arange(slots) * 7 // slots if kept is KeptOver.DAY else np.zeros(slots, np.int64)
    found = np.zeros(lost.shape, np.bool_)
    for part in np.unique(day).tolist():
        own = np.flatnonzero(day == part)
        budget = float(((share[own] - asked) * n[own]).sum())
        losses = lost[:, own]
        order = np.argsort(losses, axis=None, kind="stable")
        enough = np.cumsum(np.maximum(losses.ravel()[order], 0.0)) <= budget
        keep = np.zeros(order.size, np.bool_)
        keep[order[enough]] = True
        found[:, own] = keep.reshape(losses.shape)
    return found


def _beside(line: Line, grade: Floats) -> Floats:
    """People who take calls and chats and do waiting work, so many times the least of it."""
    flow = line.flow
    return np.where(flow > 0, line.busy + line.kept_back + grade * flow, 0.0)


def _crew(
    line: Line, live: Floats, floor: Floats, told: dict[str, InTime], scenario: Scenario
) -> Crew:
    """The people of a line: as many for waiting work as its promises and the cap ask."""
    grade = 0.0
    if line.waiting:
        grade = max(
            max(_grade(told[one.channel], one) for one, _ in line.waiting),
            _calm(line, floor, scenario.max_occupancy),
        )
    real = np.maximum(live, _beside(line, np.array(grade)))
    return Crew(line, floor, np.maximum(real, np.where(floor > round_up(live), floor, 0.0)))


def _grade(told: InTime, one: WaitingAsked) -> float:
    """Where on the grades a channel keeps its promise, on the line between two of them."""
    best = one.best_share
    asked = min(one.promise.share + _SPARE, best * _LEAST_REACHABLE)
    asked = max(asked, min(one.promise.share, best * _LEAST_REACHABLE))
    share = np.maximum.accumulate(told.week(one.volume))
    return float(np.interp(_logit(asked), _logit(share) + 1e-9 * np.arange(share.size), _GRADES))


def _calm(line: Line, floor: Floats, most: float) -> float:
    """The grade at which the line's people are busy no more than the cap over the week."""
    work = sum(float(one.work_s.sum()) * part for one, part in line.waiting)
    work += float((line.busy * line.open_s).sum())
    duty = (np.maximum(floor, _beside(line, _FINE[:, None])) * line.open_s).sum(axis=1)
    return float(np.interp(work / most, duty, _FINE))


def _flat(line: Line) -> Floats:
    """Staffings of a channel by itself: the same people in all hours of a weekday."""
    flow = (line.flow * line.open_s).reshape(7, -1)
    opened = line.open_s.reshape(7, -1)
    mean = flow.sum(axis=1) / np.maximum(opened.sum(axis=1), 1.0)
    even = np.where(opened > 0, mean[:, None], 0.0).ravel()
    return _GRADES[:, None] * even


def _by_itself(
    line: Line, people: Floats, told: InTime, scenario: Scenario
) -> tuple[Floats, Floats, Floats]:
    one = line.waiting[0][0]
    work = float(one.work_s.sum())
    duty = (people * line.open_s).sum(axis=1)
    calm = float(np.interp(work / scenario.max_occupancy, duty, _GRADES))
    grade = max(_grade(told, one), calm)
    real = people[0] * grade
    row = int(np.argmin(np.abs(_GRADES - grade)))
    return real, round_up(real), told.by_slot[row]


def _logit(share: Floats | float) -> Floats:
    kept = np.clip(share, _NEARLY_ALL, 1 - _NEARLY_ALL)
    return np.log(kept / (1 - kept))
