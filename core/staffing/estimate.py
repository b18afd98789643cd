"""People needed at once, from closed forms alone: what a slider shows until the simulation is done.

Calls and chats of a team are staffed together (the safety of independent streams adds as the root
of the sum of squares, the square-root law), work that waits fills the minutes they leave and adds
people along the smoothest course that has it done in time, as many as its promises and the cap on
occupancy ask for. Measured on the sample and on files like it, for handle times and volumes a
fifth up and down and promises from 80 to 95 %, the week's hours by themselves lie within 15 % of
the proved ones, and within 6 % where a proved requirement of nearby inputs is there to move from.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import (
    Achieved,
    ChannelRequirement,
    ClosedForms,
    Kept,
    PoolStaff,
    Proof,
    Requirement,
    Response,
)
from core.model.scenario import KeptOver, Scenario
from core.problems import Note, Problem, note
from core.staffing.assumptions import kept_over
from core.staffing.demand import Demand
from core.staffing.erlang import performance
from core.staffing.estimate_channels import (
    Asked,
    LiveAsked,
    WaitingAsked,
    asked_of,
    open_share,
    planning_week,
)
from core.staffing.estimate_lines import InTime, Line, live_in_time, waiting_in_time
from core.staffing.requirement_notes import minimum_notes, sharing_notes
from core.staffing.rounding import compound_shrinkage, gross_agents, round_up
from core.staffing.team import TeamPromise, pools_of, promises_of

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Waiting = dict[str, InTime]
Staff = dict[str, Floats]
"""People of each team by slot of the week."""

ALONE_WITHIN, MOVED_WITHIN = 0.15, 0.06
"""How far a week's hours are from the proved ones at most, as part of them: by closed forms
alone, and moved from a proved requirement of nearby inputs."""
_MORE = (-2, -1, 1, 2)
_GRADES = np.array([1.0, 1.03, 1.06, 1.1, 1.15, 1.2, 1.27, 1.35, 1.5, 1.75, 2.2, 3.0, 4.5, 8.0])
"""People for waiting work against the least that keep up with it."""
_FINE = np.linspace(0.0, 8.0, 161)
_SPARE = 0.005
"""Points above a promise that the proof asks for on its contacts."""
_LEAST_REACHABLE = 0.98
_NEARLY_ALL = 1e-6


def estimate(demand: Demand, scenario: Scenario, sure: Requirement | None = None) -> Requirement:
    """The requirement from closed forms, at once; `estimated` is true.

    `sure` is a proved requirement of nearby inputs: then the answer moves from it as the closed
    forms do, and equals it where nothing changed. Raises the same Problems as the requirement.
    """
    from core.staffing.estimate_moved import moved

    sketch = sketch_of(demand, scenario)
    carried = None if sure is None else moved(sketch, sure)
    return sketch.requirement() if carried is None else carried


def with_formulas(proved: Requirement, demand: Demand, scenario: Scenario) -> Requirement:
    """A proved requirement with what closed forms say of it, so that estimates can move from it."""
    if not proved.pools:
        return proved
    sketch = sketch_of(demand, scenario)
    staff = {pool.name: pool.agents.astype(np.float64) for pool in proved.pools}
    told = sketch.proof(staff)
    return replace(proved, formulas=ClosedForms(sketch.requirement(), sketch.floor, told))


@dataclass(frozen=True, eq=False)
class _Crew:
    """People of one line as the closed forms want them. Shapes (slots,)."""

    line: Line
    floor: Floats
    """Whole people for calls, chats and the site's minimum."""
    real: Floats
    """Unrounded people for everything."""

    @property
    def whole(self) -> Floats:
        """Whole people, hours rounded so that the week keeps its sum."""
        return self.floor + rounded_in_turn(np.maximum(self.real - self.floor, 0.0))


def rounded_in_turn(people: Floats) -> Floats:
    """Whole people whose sum from Monday on is always within half a person of the real ones."""
    run = np.floor(np.cumsum(people) + 0.5 + _NEARLY_ALL)
    return np.diff(run, prepend=0.0)


@dataclass(frozen=True, eq=False)
class Sketch:
    """Everything that closed forms say of one question."""

    demand: Demand
    scenario: Scenario
    open_share: Floats = field(repr=False)
    asked: tuple[Asked, ...]
    skipped: tuple[tuple[str, Note], ...]
    crews: tuple[_Crew, ...]
    apart: dict[str, tuple[Floats, Floats, Floats]] = field(repr=False)
    """Waiting work by itself: real people, whole people and the share in time by slot."""

    @property
    def floor(self) -> Floats:
        """Whole people for calls, chats and the site's minimum, all teams."""
        return sum((crew.floor for crew in self.crews), np.zeros(self.open_share.size))

    @property
    def real(self) -> Floats:
        """Real people, all teams."""
        return sum((crew.real for crew in self.crews), np.zeros(self.open_share.size))

    @property
    def load(self) -> Floats:
        """Busy people, all teams."""
        none = np.zeros(self.open_share.size)
        return sum((crew.line.busy + crew.line.flow for crew in self.crews), none)

    def requirement(self) -> Requirement:
        """The closed forms' own answer."""
        staff = {crew.line.name: crew.whole for crew in self.crews}
        return self.staffed(staff, self.real, self.load, self.proof(staff), self.channels())

    def channels(self) -> list[ChannelRequirement]:
        """Each channel by itself."""
        return [self._channel(one) for one in self.asked]

    def staffed(
        self,
        staff: Staff,
        real: Floats,
        load: Floats,
        proof: Proof,
        apart: Sequence[ChannelRequirement],
    ) -> Requirement:
        """The answer with these people of each team, who achieve what the proof says."""
        people = sum(staff.values(), np.zeros(self.open_share.size)).astype(np.int64)
        channels = tuple(with_kept(one, proof) for one in apart)
        shrinkage = compound_shrinkage(share for _, share in self.scenario.shrinkage)
        notes = [
            *self.demand.notes,
            *minimum_notes(
                self.scenario,
                self.open_share,
                sum((c.agents_real for c in channels), np.zeros(people.size)),
            ),
            *sharing_notes(self.scenario, self.open_share, channels, people),
        ]
        pools = tuple(
            PoolStaff(c.line.name, c.line.skills, staff[c.line.name].astype(np.int64))
            for c in self.crews
        )
        return Requirement(
            self.scenario.interval_min, channels, real, people,
            round_up(gross_agents(people, shrinkage)).astype(np.int64),
            np.minimum(load, people), self.open_share, shrinkage, self.demand.weeks, 0,
            tuple(notes), self.skipped, pools, proof if channels else None, estimated=True,
        )  # fmt: skip

    def proof(self, staff: Staff) -> Proof:
        """What closed forms expect of these people, and of one or two more or fewer."""
        rows = [(0, staff), *((more, self._changed(staff, more)) for more in _MORE)]
        rows = [rows[0], *(row for row in rows[1:] if _differ(row[1], staff))]
        asked = [
            (crew.line, np.stack([own[crew.line.name] for _, own in rows])) for crew in self.crews
        ]
        waiting = waiting_in_time(asked)
        live = [live_in_time(line, people) for line, people in asked]
        kept = [self._kept(row, live, waiting) for row in range(len(rows))]
        responses = tuple(
            Response(more, kept[row], changes(kept[0], kept[row]), self._piles_up(own))
            for row, (more, own) in enumerate(rows) if row
        )  # fmt: skip
        people = sum(staff.values(), np.zeros(self.open_share.size))
        duty = float((people * self.open_share).sum())
        busy = float((np.minimum(self.load, people) * self.open_share).sum())
        return Proof(
            kept[0], tuple(sorted(responses, key=lambda r: r.more)),
            busy / duty if duty > 0 else 0.0, 0, 0.0, 0.0,
        )  # fmt: skip

    def waiting_shares(self, staffings: Sequence[Staff], channel: str) -> Floats:
        """Share of a channel's waiting work in time with each of several staffings."""
        told = waiting_in_time(
            [
                (crew.line, np.stack([own[crew.line.name] for own in staffings]))
                for crew in self.crews
            ]
        )
        volume = next(one.volume for one in self.asked if one.channel == channel)
        return np.mean([own[channel].week(volume) for own in told if channel in own], axis=0)

    def _changed(self, staff: Staff, more: int) -> Staff:
        opened = self.open_share > 0
        return {
            name: np.where(opened, np.maximum(own + more, np.minimum(own, 1.0)), 0.0)
            for name, own in staff.items()
        }

    def _piles_up(self, staff: Staff) -> bool:
        return any(
            bool(c.line.waiting)
            and float(c.line.capacity_s(staff[c.line.name]).sum())
            <= sum(float(one.work_s.sum()) * part for one, part in c.line.waiting)
            for c in self.crews
        )

    def _kept(
        self, row: int, live: Sequence[Waiting], waiting: Sequence[Waiting]
    ) -> tuple[Kept, ...]:
        found: list[Kept] = []
        for one in self.asked:
            told = [part[one.channel] for part in (*live, *waiting) if one.channel in part]
            if not told:
                continue
            by_slot = np.mean([t.by_slot[row] for t in told], axis=0)
            lost = [t.lost[row] for t in told if t.lost is not None]
            for promise in promises_of(one.demand, self._bare(one)):
                shares = by_slot
                if promise.name == "abandonment" and lost:
                    shares = np.mean(lost, axis=0)
                elif promise.name not in ("service_level", "frt"):
                    continue
                found.append(_kept(one, promise, shares))
        return tuple(found)

    def _bare(self, one: Asked) -> ChannelRequirement:
        """The channel as the promises are read from it."""
        none = np.zeros(one.volume.size)
        name = "frt" if isinstance(one, WaitingAsked) else "service_level"
        promise = one.promise
        achieved = Achieved(
            name, promise.share, promise.within_s, None, 0.0, promise.clock,
            over=kept_over(one.plan, promise, self.scenario),
        )  # fmt: skip
        unpromised = one.plan.resolution
        others = () if unpromised is None else (
            Achieved("resolution", unpromised.share, unpromised.within_s, None, 0.0,
                     unpromised.clock),
        )  # fmt: skip
        return ChannelRequirement(
            one.channel, one.plan, one.model, one.volume, none, none, none, none, none,
            one.assumptions, (achieved, *others), (), one.notes, one.scale,
        )  # fmt: skip

    def _channel(self, one: Asked) -> ChannelRequirement:
        """The channel by itself, as if it had people of its own."""
        bare = self._bare(one)
        if isinstance(one, LiveAsked):
            whole = round_up(one.real)
            told = performance(
                one.load, whole, one.handle_s, one.patience_s, one.target.within_s, asa=False
            )
            level = np.where(one.load > 0, told.service_level(one.target.variant), np.nan)
            return replace(
                bare, load=one.load, agents_real=one.real, agents=whole.astype(np.int64),
                service_level=level, occupancy=np.where(whole > 0, told.occupancy, 0.0),
            )  # fmt: skip
        real, whole, level = self.apart[one.channel]
        duty = float((whole * one.open_share).sum())
        busy = float((one.load * one.open_share).sum()) / duty if duty > 0 else 0.0
        return replace(
            bare, load=whole * busy, agents_real=real, agents=whole.astype(np.int64),
            service_level=np.where(one.volume > 0, level, np.nan),
            occupancy=np.where(whole > 0, busy, 0.0),
        )  # fmt: skip


def sketch_of(demand: Demand, scenario: Scenario) -> Sketch:
    """Closed forms for a demand under a scenario, from the channels to the people of each team."""
    if demand.interval_min != scenario.interval_min:
        raise Problem(
            "staffing_interval_changed", demand=demand.interval_min, scenario=scenario.interval_min
        )
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
    floor = np.maximum(round_up(real), np.where(busy > 0, 1.0, 0.0))
    spared = _spared(line, floor, scenario)
    return np.minimum(real, spared), spared


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


def _crew(line: Line, live: Floats, floor: Floats, told: Waiting, scenario: Scenario) -> _Crew:
    """The people of a line: as many for waiting work as its promises and the cap ask."""
    grade = 0.0
    if line.waiting:
        grade = max(
            max(_grade(told[one.channel], one) for one, _ in line.waiting),
            _calm(line, floor, scenario.max_occupancy),
        )
    real = np.maximum(live, _beside(line, np.array(grade)))
    return _Crew(line, floor, np.maximum(real, np.where(floor > round_up(live), floor, 0.0)))


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


def _kept(one: Asked, promise: TeamPromise, shares: Floats) -> Kept:
    offered = one.offered if isinstance(one, LiveAsked) else one.volume
    told = promise.promised
    value = float((shares * offered).sum() / offered.sum()) if offered.sum() > 0 else None
    best = one.best_share if isinstance(one, WaitingAsked) else None
    return Kept(
        one.channel, promise.name, promise.target, told.within_s, told.clock, promise.at_most,
        value, 0.0, 0, best, promise.over, _weakest(shares, offered, promise),
    )  # fmt: skip


def _weakest(shares: Floats, offered: Floats, promise: TeamPromise) -> float | None:
    """The share in the weakest interval or weekday, where it is kept in each of them."""
    if promise.over is KeptOver.WEEK or not offered.sum() > 0:
        return None
    if promise.over is KeptOver.DAY:
        n = offered.reshape(7, -1).sum(axis=1)
        kept = (shares * offered).reshape(7, -1).sum(axis=1)
        parts = kept[n > 0] / n[n > 0]
    else:
        parts = shares[offered > 0]
    return float(parts.max() if promise.at_most else parts.min())


def with_kept(found: ChannelRequirement, proof: Proof) -> ChannelRequirement:
    """The channel with what its promises achieve in the team."""
    own = {kept.promise: kept for kept in proof.kept if kept.channel == found.channel}
    achieved = [
        replace(a, value=own.pop(a.promise).value) if a.promise in own else a
        for a in found.achieved
    ]
    achieved += [as_achieved(kept) for kept in own.values()]
    first = found.achieved[0].promise
    points = [(0, proof.of(found.channel, first))]
    for response in proof.responses:
        same = (k for k in response.kept if (k.channel, k.promise) == (found.channel, first))
        points.append((response.more, next(same, None)))
    curve = sorted((float(m), k.value, 0.0) for m, k in points if k and k.value is not None)
    notes = [*found.notes, *_interval_notes(found, achieved)]
    return replace(found, achieved=tuple(achieved), curve=tuple(curve), notes=tuple(notes))


def as_achieved(kept: Kept) -> Achieved:
    """A promise in the form that a channel carries."""
    return Achieved(
        kept.promise, kept.target, kept.within_s, kept.value, kept.half_width, kept.clock,
        kept.at_most, kept.over, kept.hours,
    )  # fmt: skip


def _interval_notes(found: ChannelRequirement, achieved: Iterable[Achieved]) -> list[Note]:
    return [
        note("kept_in_intervals", channel=found.channel, week_share=a.value)
        for a in achieved
        if a.over is KeptOver.INTERVAL and a.value is not None
    ]


def changes(before: Sequence[Kept], after: Sequence[Kept]) -> tuple[tuple[float, float], ...]:
    """By how much each share differs; without a half-width, as closed forms have none."""
    return tuple(
        ((b.value or 0.0) - (a.value or 0.0), 0.0) for a, b in zip(before, after, strict=True)
    )


def _differ(one: dict[str, Floats], other: Staff) -> bool:
    return any((one[name] != other[name]).any() for name in one)


def _logit(share: Floats | float) -> Floats:
    kept = np.clip(share, _NEARLY_ALL, 1 - _NEARLY_ALL)
    return np.log(kept / (1 - kept))
