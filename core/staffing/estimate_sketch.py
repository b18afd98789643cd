"""What closed forms say of one question, put into the form of a requirement."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

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
from core.problems import Note, note
from core.staffing.assumptions import kept_over
from core.staffing.demand import Demand
from core.staffing.erlang import performance
from core.staffing.estimate_channels import (
    Asked,
    LiveAsked,
    WaitingAsked,
)
from core.staffing.estimate_lines import InTime, Line, live_in_time, waiting_in_time
from core.staffing.requirement_notes import minimum_notes, sharing_notes
from core.staffing.rounding import compound_shrinkage, gross_agents, round_up
from core.staffing.team import TeamPromise, promises_of

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Waiting = dict[str, InTime]
Staff = dict[str, Floats]
"""People of each team by slot of the week."""

_MORE = (-2, -1, 1, 2)
_NEARLY_ALL = 1e-6


@dataclass(frozen=True, eq=False)
class Crew:
    """People of one line as the closed forms want them. Shapes (slots,)."""

    line: Line
    floor: Floats
    """Whole people for calls, chats and the site's minimum."""
    real: Floats
    """Unrounded people for everything."""

    @property
    def whole(self) -> Floats:
        """Whole people, hours rounded so that the week is never short."""
        return self.floor + rounded_in_turn(np.maximum(self.real - self.floor, 0.0))


def rounded_in_turn(people: Floats) -> Floats:
    """Whole people whose sum from Monday on is the real ones' rounded up: never fewer in all."""
    run = np.ceil(np.cumsum(people) - _NEARLY_ALL)
    return np.diff(np.maximum(run, 0.0), prepend=0.0)


@dataclass(frozen=True, eq=False)
class Sketch:
    """Everything that closed forms say of one question."""

    demand: Demand
    scenario: Scenario
    open_share: Floats = field(repr=False)
    asked: tuple[Asked, ...]
    skipped: tuple[tuple[str, Note], ...]
    crews: tuple[Crew, ...]
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
        own = self.answer()
        proof = own.proof
        return own if proof is None else replace(own, formulas=self.formulas(own, proof))

    def answer(self, proof: Proof | None = None) -> Requirement:
        """The same, with a proof of other people where it was worked out already."""
        staff = {crew.line.name: crew.whole for crew in self.crews}
        told = self.proof(staff) if proof is None else proof
        return self.staffed(staff, self.real, self.load, told, self.channels)

    def formulas(self, needed: Requirement, proof: Proof) -> ClosedForms:
        """What estimates of other questions move on from; `proof` is of the people answered."""
        return ClosedForms(needed, self.floor, proof)

    @cached_property
    def channels(self) -> tuple[ChannelRequirement, ...]:
        """Each channel by itself."""
        return tuple(self._channel(one) for one in self.asked)

    @cached_property
    def _bare(self) -> dict[str, ChannelRequirement]:
        """Each channel as its promises are read from it."""
        return {one.channel: _bare(one, self.scenario) for one in self.asked}

    @cached_property
    def _promises(self) -> dict[str, list[TeamPromise]]:
        return {one.channel: promises_of(one.demand, self._bare[one.channel]) for one in self.asked}

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
        rows = [rows[0], *(row for row in rows[1:] if self._told_apart(staff, row[0]))]
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

    def _told_apart(self, staff: Staff, more: int) -> bool:
        """Whether so many people are others than those of a step nearer to the staff."""
        nearer = more + 1 if more < 0 else more - 1
        return _differ(self._changed(staff, more), self._changed(staff, nearer))

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
            for promise in self._promises[one.channel]:
                shares = by_slot
                if promise.name == "abandonment" and lost:
                    shares = np.mean(lost, axis=0)
                elif promise.name not in ("service_level", "frt"):
                    continue
                found.append(_kept(one, promise, shares))
        return tuple(found)

    def _channel(self, one: Asked) -> ChannelRequirement:
        """The channel by itself, as if it had people of its own."""
        bare = self._bare[one.channel]
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


def _bare(one: Asked, scenario: Scenario) -> ChannelRequirement:
    """The channel with its promises, before anybody is staffed for it."""
    none = np.zeros(one.volume.size)
    name = "frt" if isinstance(one, WaitingAsked) else "service_level"
    promise = one.promise
    achieved = Achieved(
        name, promise.share, promise.within_s, None, 0.0, promise.clock,
        over=kept_over(one.plan, promise, scenario),
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
    achieved = [own.pop(a.promise).achieved if a.promise in own else a for a in found.achieved]
    achieved += [kept.achieved for kept in own.values()]
    first = found.achieved[0].promise
    points = [(0, proof.of(found.channel, first))]
    for response in proof.responses:
        same = (k for k in response.kept if (k.channel, k.promise) == (found.channel, first))
        points.append((response.more, next(same, None)))
    curve = sorted((float(m), k.value, 0.0) for m, k in points if k and k.value is not None)
    notes = [*found.notes, *_interval_notes(found, achieved)]
    return replace(found, achieved=tuple(achieved), curve=tuple(curve), notes=tuple(notes))


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
