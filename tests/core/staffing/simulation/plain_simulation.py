"""A slow, obvious simulation of the same rules, to hold the compiled one to account.

Everybody is looked at after every event. It shares with the engine only what is drawn: arrivals,
work, delays, the clock's events and the uniform numbers of each customer.
"""

from __future__ import annotations

import heapq
import itertools
import math
from dataclasses import dataclass, field

import numpy as np

from core.model.scenario import ServiceType
from core.staffing.simulation import streams
from core.staffing.simulation.arrivals import Contacts
from core.staffing.simulation.desk import (
    ABANDONED,
    BLOCKED,
    CALLED_BACK,
    IN_WORK,
    OUTSIDE_HOURS,
    PENDING,
    RESOLVED,
    WAITING,
)
from core.staffing.simulation.laws import Law
from core.staffing.simulation.shifts import (
    BREAK_DUE,
    CLOSES,
    OPENS,
    PEOPLE,
    SHIFT_BEGINS,
    SHIFT_OVER,
)
from core.staffing.simulation.tables import laws_of
from core.staffing.simulation.values import (
    ChannelModel,
    Discipline,
    Outside,
    Pool,
    ShiftEnd,
    SimulationModel,
)

NAN = math.nan


@dataclass(eq=False)
class Contact:
    number: int
    channel: ChannelModel
    arrival: float
    key: int
    touches: list[tuple[float, float]]
    touch: int = 0
    state: int = 0
    offered: float = NAN
    entered: float = NAN
    order: float = NAN
    left: float = NAN
    pace: float = NAN
    begun: float = NAN
    first_start: float = NAN
    first_end: float = NAN
    ended: float = NAN
    waited: float = 0.0
    worked: float = 0.0
    agent: Agent | None = None
    reserved_for: Agent | None = None
    on_desk: bool = False


@dataclass(eq=False)
class Agent:
    number: int
    team: Team
    on: bool = False
    away: bool = False
    owed: float = 0.0
    token: int = 0
    since: float = 0.0
    changed: float = 0.0
    held: list[Contact] = field(default_factory=list)
    kept: Contact | None = None
    busy_with: ChannelModel | None = None


@dataclass(eq=False)
class Team:
    pool: Pool
    skills: dict[str, float]
    agents: list[Agent] = field(default_factory=list)
    people: int = 0
    excess: int = 0


class PlainSimulation:
    """One replication, event by event."""

    def __init__(
        self, model: SimulationModel, pools: tuple[Pool, ...], contacts: Contacts,
        events: np.ndarray, end: float, seats: list[int],
    ) -> None:  # fmt: skip
        self.model, self.end, self.now = model, end, 0.0
        self.length = model.timeline.length_s
        self.events = list(events.tolist())
        self.timers: list[tuple[float, int, str, object, int]] = []
        self.numbers = itertools.count()
        self.open_doors: set[str] = set()
        self.teams = [Team(pool, dict(pool.skills)) for pool in pools]
        agents = itertools.count()
        for team, count in zip(self.teams, seats, strict=True):
            team.agents = [Agent(next(agents), team) for _ in range(count)]
        self.agents = [agent for team in self.teams for agent in team.agents]
        self.all: list[Contact] = []
        self.status: list[int] = contacts.status.tolist()
        for c in range(contacts.n):
            channel = model.channels[int(np.searchsorted(contacts.first, c, side="right")) - 1]
            part = slice(contacts.touch_first[c], contacts.touch_first[c + 1])
            touches = list(
                zip(contacts.work_s[part].tolist(), contacts.delay_s[part].tolist(), strict=True)
            )
            own = Contact(c, channel, contacts.arrival_s[c], contacts.key[c], touches)
            own.left = touches[0][0]
            self.all.append(own)
        order = sorted(
            self.all, key=lambda c: (c.arrival, model.channels.index(c.channel), c.number)
        )
        self.coming = list(reversed(order))
        self.totals = {"queue": 0.0, "work": 0.0, "open": 0.0, "duty": 0.0, "over": 0.0}
        self.busy: dict[tuple[int, str], float] = {}

    def run(self) -> list[Contact]:
        while True:
            at, what = self._next()
            if at >= self.end:
                break
            self._pass(at)
            what()
            self._match()
        self._pass(self.end)
        for contact in self.all:
            if contact.state == WAITING:
                contact.waited += self.end - contact.entered
            if contact.state == IN_WORK:
                contact.worked += self.end - contact.begun
        return self.all

    def _next(self):
        choices = [(math.inf, 9, lambda: None)]
        ends = [(self._end_of(agent), agent.number) for agent in self.agents if agent.held]
        if ends:
            at, number = min(ends)
            choices.append((at, 1, lambda: self._finish(self.agents[number])))
        if self.events:
            choices.append((self.events[0][0], 2, self._clock))
        if self.timers:
            choices.append((self.timers[0][0], 3, self._hear))
        if self.coming:
            choices.append((max(0.0, self.coming[-1].arrival), 4, self._arrive))
        at, _, what = min(choices, key=lambda choice: choice[:2])
        return at, what

    def _pass(self, at: float) -> None:
        span, self.now = at - self.now, at
        for contact in self.all:
            if contact.state in (WAITING, IN_WORK, PENDING, CALLED_BACK):
                self.totals["open"] += span
            if contact.state == WAITING:
                self.totals["queue"] += span
            if contact.state == IN_WORK:
                self.totals["work"] += span
        for team in self.teams:
            if not team.pool.shifts:
                self.totals["duty"] += span * team.people
                self.totals["over"] += span * team.excess
        for agent in self.agents:
            if agent.busy_with is not None:
                where = (self.teams.index(agent.team), agent.busy_with.name)
                self.busy[where] = self.busy.get(where, 0.0) + span
            if agent.team.pool.shifts:
                self.totals["duty"] += span * (agent.on and not agent.away)
                self.totals["over"] += span * (not agent.on and bool(agent.held))

    # who may take what

    def _accepts(self, agent: Agent) -> bool:
        return agent.on and not agent.away and agent.owed == 0

    def _serves_open_live(self, team: Team) -> bool:
        return any(
            c.name in team.skills and c.kind is not ServiceType.DEFERRED
            for c in self.model.channels if c.name in self.open_doors
        )  # fmt: skip

    def _held_back(self, agent: Agent, channel: ChannelModel) -> bool:
        threshold = self.model.blending_threshold
        if channel.kind is not ServiceType.DEFERRED or threshold == 0:
            return False
        if not self._serves_open_live(agent.team):
            return False
        idle = [
            a for a in self.agents
            if self._accepts(a) and not a.held and self._serves_open_live(a.team)
        ]  # fmt: skip
        return len(idle) <= threshold

    def _may_take(self, agent: Agent, channel: ChannelModel) -> bool:
        if channel.name not in agent.team.skills or not self._accepts(agent):
            return False
        if self._held_back(agent, channel):
            return False
        if not agent.held:
            return True
        room = min(c.channel.concurrency for c in agent.held)
        return (
            channel.kind is ServiceType.CHAT
            and len(agent.held) < min(room, channel.concurrency)
            and agent.team.excess == 0
        )

    def _find(self, channel: ChannelModel) -> Agent | None:
        able = [agent for agent in self.agents if self._may_take(agent, channel)]
        return min(
            able, key=lambda a: (len(a.held), len(a.team.skills), a.since, a.number), default=None
        )

    def _match(self) -> None:
        while True:
            waiting = sorted(
                (c for c in self.all if c.state == WAITING and not c.on_desk),
                key=lambda c: (c.channel.priority, c.order, c.number),
            )
            for contact in waiting:
                if contact.reserved_for is not None:
                    agent = contact.reserved_for
                    agent = agent if self._may_take(agent, contact.channel) else None
                else:
                    agent = self._find(contact.channel)
                if agent is not None:
                    self._start(contact, agent)
                    break
            else:
                return

    # work

    def _pace(self, agent: Agent, contact: Contact) -> float:
        lengths = contact.channel.chat_durations_s or (1.0,)
        together = min(len(agent.held), len(lengths))
        return contact.pace * (lengths[together - 1] / lengths[0])

    def _end_of(self, agent: Agent) -> float:
        rest = [max(0.0, c.left) * self._pace(agent, c) for c in agent.held]
        return agent.changed + min(rest)

    def _work_on(self, agent: Agent) -> None:
        for contact in agent.held:
            contact.left -= (self.now - agent.changed) / self._pace(agent, contact)
        agent.changed = self.now

    def _start(self, contact: Contact, agent: Agent) -> None:
        if contact.state == WAITING:
            contact.waited += self.now - contact.entered
        contact.reserved_for, contact.on_desk = None, False
        if math.isnan(contact.first_start):
            contact.first_start = self.now
        self._work_on(agent)
        inside = self.now % self.length
        slot = int(np.searchsorted(self.model.timeline.edges_s, inside, side="right")) - 1
        slow = contact.channel.slot_factor
        contact.pace = agent.team.skills[contact.channel.name]
        contact.pace *= 1.0 if slow is None else slow[slot]
        contact.state, contact.begun, contact.agent = IN_WORK, self.now, agent
        if not agent.held:
            agent.busy_with = contact.channel
        agent.held.append(contact)
        agent.since = self.now

    def _put_down(self, agent: Agent, contact: Contact) -> None:
        self._work_on(agent)
        agent.held.remove(contact)
        contact.worked += self.now - contact.begun
        if not agent.held:
            agent.busy_with = None

    def _wait(self, contact: Contact) -> None:
        contact.state, contact.entered = WAITING, self.now

    def _finish(self, agent: Agent) -> None:
        rest = [max(0.0, c.left) * self._pace(agent, c) for c in agent.held]
        contact = agent.held[rest.index(min(rest))]
        self._put_down(agent, contact)
        if math.isnan(contact.first_end):
            contact.first_end = self.now
        if contact.touch + 1 < len(contact.touches):
            self._set_timer(self.now + contact.touches[contact.touch][1], "return", contact)
            contact.touch += 1
            contact.left, contact.state = contact.touches[contact.touch][0], PENDING
        else:
            contact.state, contact.ended = RESOLVED, self.now
        agent.since = self.now
        if agent.held:
            return
        if agent.team.pool.shifts and agent.on and agent.owed > 0:
            self._rest(agent)
        elif not agent.team.pool.shifts and agent.team.excess > 0:
            agent.team.excess -= 1
            agent.on = False

    def _set_timer(self, at: float, kind: str, who: object, token: int = 0) -> None:
        heapq.heappush(self.timers, (at, next(self.numbers), kind, who, token))

    # customers

    def _arrive(self) -> None:
        contact = self.coming.pop()
        status = self.status[contact.number]
        if status in (1, 3):
            contact.first_start = contact.first_end = -math.inf
        if status >= 2:
            contact.state, contact.offered = PENDING, contact.arrival
            self._set_timer(self.now + contact.touches[-1][1], "return", contact)
        else:
            self._offer(contact)

    def _offer(self, contact: Contact) -> None:
        channel = contact.channel
        called_back = contact.state == CALLED_BACK
        live = channel.kind is not ServiceType.DEFERRED
        if live and not called_back and channel.name not in self.open_doors:
            opening = self._next_opening(channel)
            if channel.outside is Outside.CALLBACK and opening < math.inf:
                contact.state = CALLED_BACK
                self._set_timer(opening, "callback", contact)
            else:
                contact.state, contact.ended = OUTSIDE_HOURS, self.now
            return
        contact.offered = self.now if called_back else min(self.now, contact.arrival)
        contact.order = self._precedence(channel, contact.offered)
        agent = self._find(channel)
        if agent is not None:
            self._start(contact, agent)
            return
        if self.model.live_interrupts and channel.kind is not ServiceType.DEFERRED:
            agent = self._interruptible(channel)
            if agent is not None:
                other = agent.held[0]
                self._put_down(agent, other)
                self._start(contact, agent)
                self._wait(other)
                return
        if not called_back:
            if streams.uniform(np.uint64(contact.key), streams.BALK) < channel.balk_share:
                self._give_up(contact)
                return
            waiting = [c for c in self._queue(channel) if c.reserved_for is None and not c.on_desk]
            if channel.queue_limit is not None and len(waiting) >= channel.queue_limit:
                contact.state, contact.ended = BLOCKED, self.now
                return
        self._wait(contact)
        if not called_back and channel.patience is not None:
            until = self.now + _drawn(channel.patience, contact.key, streams.PATIENCE)
            if until < math.inf:
                self._set_timer(until, "give up", contact)

    def _queue(self, channel: ChannelModel) -> list[Contact]:
        return [c for c in self.all if c.state == WAITING and c.channel is channel]

    def _give_up(self, contact: Contact) -> None:
        channel = contact.channel
        if contact.state == WAITING:
            contact.waited += self.now - contact.entered
        contact.state, contact.ended = ABANDONED, self.now
        key = np.uint64(contact.key)
        if streams.uniform(key, streams.REDIAL) < channel.redial_share:
            assert channel.redial_delay is not None
            at = self.now + _drawn(channel.redial_delay, contact.key, streams.REDIAL_DELAY)
            again = Contact(len(self.all), channel, at, streams.mix(key, -11), contact.touches)
            again.left = again.touches[0][0]
            self.all.append(again)
            self._set_timer(at, "redial", again)

    def _hear(self) -> None:
        _, _, kind, who, token = heapq.heappop(self.timers)
        if kind == "break over":
            assert isinstance(who, Agent)
            self._break_over(who, token)
            return
        assert isinstance(who, Contact)
        if kind in ("callback", "redial"):
            self._offer(who)
        elif kind == "return":
            self._return(who)
        elif kind == "give up" and who.state == WAITING and math.isnan(who.first_start):
            self._give_up(who)
        elif kind == "reserved" and who.state == WAITING and who.touch == token:
            who.reserved_for = None

    def _return(self, contact: Contact) -> None:
        channel = contact.channel
        contact.order = self._precedence(channel, self.now)
        if channel.affinity_s is not None and contact.agent is not None:
            contact.reserved_for = contact.agent
            self._set_timer(self.now + channel.affinity_s, "reserved", contact, contact.touch)
        self._wait(contact)

    # the clock

    def _clock(self) -> None:
        while self.events and self.events[0][0] == self.now:
            _, kind, who, value = self.events.pop(0)
            if kind in (OPENS, CLOSES):
                name = self.model.channels[who].name
                (self.open_doors.add if kind == OPENS else self.open_doors.discard)(name)
            elif kind == SHIFT_BEGINS:
                agent = self.agents[who]
                agent.on, agent.away, agent.owed = True, False, 0.0
                agent.token += 1
                self._sit_down(agent)
            elif kind == SHIFT_OVER:
                agent = self.agents[who]
                agent.on, agent.away, agent.owed = False, False, 0.0
                if agent.held and _may_stop(agent.held[0]):
                    self._put_away(agent)
            elif kind == BREAK_DUE and self.agents[who].on:
                agent = self.agents[who]
                agent.owed += value
                if not agent.away and not agent.held:
                    self._rest(agent)
            elif kind == PEOPLE:
                self._people(self.teams[who], int(value))

    def _sit_down(self, agent: Agent) -> None:
        agent.since = self.now
        if agent.kept is not None:
            contact, agent.kept = agent.kept, None
            self._start(contact, agent)

    def _rest(self, agent: Agent) -> None:
        agent.away = True
        self._set_timer(self.now + agent.owed, "break over", agent, agent.token)
        agent.owed = 0.0

    def _break_over(self, agent: Agent, token: int) -> None:
        if token != agent.token or not agent.on or not agent.away:
            return
        if agent.owed > 0:
            self._rest(agent)
        else:
            agent.away = False
            self._sit_down(agent)

    def _put_away(self, agent: Agent) -> None:
        contact = agent.held[0]
        self._put_down(agent, contact)
        self._wait(contact)
        if contact.channel.shift_end is ShiftEnd.KEEP:
            agent.kept, contact.on_desk = contact, True

    def _people(self, team: Team, people: int) -> None:
        more, team.people = people - team.people, people
        while more > 0 and team.excess > 0:
            team.excess, more = team.excess - 1, more - 1
        off = sorted((a for a in team.agents if not a.on), key=lambda a: (a.kept is None, a.number))
        for agent in off[: max(0, more)]:
            agent.on = True
            self._sit_down(agent)
        idle = sorted(
            (a for a in team.agents if a.on and not a.held), key=lambda a: (a.since, a.number)
        )
        for agent in idle[: max(0, -more)]:
            agent.on = False
            more += 1
        team.excess += max(0, -more)
        while team.excess > 0:
            stoppable = [
                a for a in team.agents
                if a.on and len(a.held) == 1 and _may_stop(a.held[0])
            ]  # fmt: skip
            if not stoppable:
                break
            agent = max(stoppable, key=lambda a: (a.held[0].begun, a.number))
            team.excess -= 1
            agent.on = False
            self._put_away(agent)

    def _interruptible(self, channel: ChannelModel) -> Agent | None:
        able = [
            a for a in self.agents
            if len(a.held) == 1 and a.held[0].channel.kind is ServiceType.DEFERRED
            and channel.name in a.team.skills and self._accepts(a) and a.team.excess == 0
        ]  # fmt: skip
        return min(
            able, key=lambda a: (len(a.team.skills), -a.held[0].begun, a.number), default=None
        )

    # the business clock

    def _windows(self, channel: ChannelModel) -> list[tuple[float, float]]:
        opening = channel.opening
        return [
            (start, min(end, self.length))
            for start, end in zip(opening.start_s.tolist(), opening.end_s.tolist(), strict=True)
            if start < min(end, self.length)
        ]

    def _next_opening(self, channel: ChannelModel) -> float:
        cycle = math.floor(self.now / self.length)
        starts = [
            (cycle + k) * self.length + start
            for k in (0, 1) for start, _ in self._windows(channel)
        ]  # fmt: skip
        return min((start for start in starts if start > self.now), default=math.inf)

    def _precedence(self, channel: ChannelModel, moment: float) -> float:
        if channel.discipline is Discipline.FIFO:
            return moment
        windows = self._windows(channel)
        if not windows or channel.deadline_s is None:
            return math.inf
        left = channel.deadline_s
        for cycle in itertools.count(math.floor(moment / self.length)):
            for start, end in windows:
                begin = max(cycle * self.length + start, moment)
                span = cycle * self.length + end - begin
                if span <= 0:
                    continue
                if span >= left:
                    return begin + left
                left -= span
        return math.inf


def _may_stop(contact: Contact) -> bool:
    deferred = contact.channel.kind is ServiceType.DEFERRED
    return deferred and contact.channel.shift_end is not ShiftEnd.FINISH


def _drawn(law: Law, key: int, purpose: int) -> float:
    laws, places = laws_of([law])
    u = streams.uniform(np.uint64(key), purpose)
    return streams.draw(laws.table, laws.values, laws.cumulative, int(places[0]), u)
