"""Agents needed, what they achieve and what they cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.scenario import ChannelPlan, KeptOver
from core.problems import Note

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True, slots=True)
class Assumption:
    """A number the model runs on, with where it came from."""

    name: str
    """aht_s, patience_s, …"""
    value: float | None
    source: str
    """data, yours (typed) or default."""
    n: int = 0
    band: tuple[float, float] | None = None
    """95 % band where measured."""


@dataclass(frozen=True, slots=True)
class BindingHours:
    """The stretch of one weekday in which a promise is hardest to keep."""

    weekday: int
    """Monday is 0."""
    start_min: int
    """Minute of the day, local."""
    end_min: int
    value: float
    """Share of the contacts of these hours that kept it. What came while closed counts with the
    next opening."""
    half_width: float
    n: int
    missed: float
    """Part (0–1) of the week's contacts that missed the promise which fell into these hours."""


class PromiseState(StrEnum):
    """The verdict on a promise, the same wherever it is told."""

    KEPT = "kept"
    JUST_MISSED = "just_missed"
    """Missed over the week by no more than chance may explain."""
    MISSED = "missed"
    UNKNOWN = "unknown"
    """No value to judge."""


@dataclass(frozen=True, slots=True)
class Achieved:
    """A promise against what the staffing achieves; half_width 0 for closed forms."""

    promise: str
    """service_level, frt, resolution, abandonment or longest_wait."""
    target: float
    within_s: float
    """Infinite for abandonment, which has no time."""
    value: float | None
    half_width: float = 0.0
    clock: str = "calendar"
    at_most: bool = False
    """True for abandonment: the share may not exceed the target."""
    over: KeptOver = KeptOver.WEEK
    """Over what it is kept; `value` is always that of the whole week."""
    hours: BindingHours | None = None
    """Where it is hardest to keep; None where nothing was simulated."""
    weakest: float | None = None
    """The share in the weakest interval or weekday, where it is kept in each of them."""
    weakest_half_width: float = 0.0
    """How far chance may put that share off; an interval is broken only where it surely is."""

    @property
    def met(self) -> bool | None:
        """Whether the promise is kept over what it is made for; None without a value."""
        if self.value is None:
            return None
        return self.met_over_week and not self.broken_in_part

    @property
    def met_over_week(self) -> bool:
        """Whether the share of the whole week reaches the target."""
        return self.value is not None and _reaches(self.value, self.target, at_most=self.at_most)

    @property
    def broken_in_part(self) -> bool:
        """Whether the weakest interval or weekday surely breaks what is kept in each of them."""
        if self.weakest is None or self.over is KeptOver.WEEK:
            return False
        half = self.weakest_half_width
        best = self.weakest - half if self.at_most else self.weakest + half
        return not _reaches(best, self.target, at_most=self.at_most)

    @property
    def state(self) -> PromiseState:
        """Kept, just missed (the week's share within its half-width of the target) or missed."""
        if self.value is None:
            return PromiseState.UNKNOWN
        if self.met:
            return PromiseState.KEPT
        within_chance = abs(self.value - self.target) <= self.half_width + 1e-12
        # A promise kept in each part is already given its room for chance in the weakest one.
        if self.weakest is None and within_chance:
            return PromiseState.JUST_MISSED
        return PromiseState.MISSED

    @property
    def decisive(self) -> float | None:
        """The share that decides: the weakest part's where the week as a whole looks well."""
        return self.weakest if self.met_over_week and self.broken_in_part else self.value


def _reaches(value: float, target: float, *, at_most: bool) -> bool:
    return value <= target + 1e-12 if at_most else value >= target - 1e-12


@dataclass(frozen=True, slots=True)
class ChannelRequirement:
    """One channel's week: arrays over the slots of a week (Monday 00:00 local first)."""

    channel: str
    plan: ChannelPlan
    model: str
    """erlang_c, erlang_a, chat_chain or deferred_simulation."""
    volume: np.ndarray = field(repr=False)
    """Contacts per slot, mean over the weeks of the data."""
    load: np.ndarray = field(repr=False)
    """Erlangs per slot of work arriving (live) or done (deferred)."""
    agents_real: np.ndarray = field(repr=False)
    """Least productive agents, unrounded."""
    agents: np.ndarray = field(repr=False)
    """Productive people, rounded once."""
    service_level: np.ndarray = field(repr=False)
    """Share within target by slot at `agents`; NaN where nothing is offered or defined."""
    occupancy: np.ndarray = field(repr=False)
    assumptions: tuple[Assumption, ...]
    achieved: tuple[Achieved, ...]
    curve: tuple[tuple[float, float, float], ...] = ()
    """Response curve: (agents relative to the answer, share within, half-width)."""
    notes: tuple[Note, ...] = ()
    scale: float = 1.0
    """Contacts that reach people against those measured: growth, typed volume, deflection."""
    flat: tuple[tuple[int, float, float], ...] = ()
    """Deferred work by itself: the same people in every open hour, one fewer than enough, enough
    and one more, with the share in time and its half-width."""

    def __post_init__(self) -> None:
        arrays = (self.volume, self.load, self.agents_real, self.agents)
        for array in (*arrays, self.service_level, self.occupancy):
            array.setflags(write=False)


@dataclass(frozen=True, slots=True)
class CostSummary:
    """What a week's staffing costs and what each resolved contact costs; money may be None."""

    currency: str
    paid_hours_week: float
    labour_month: float | None
    """Paid hours, surcharge hours and overtime at the hourly cost."""
    overhead_month: float
    technology_month: float
    """Fixed technology and what the contacts resolved without people cost."""
    total_month: float | None
    resolutions_month: float | None
    """Contacts resolved, by people or without them."""
    tickets_month: float | None
    per_resolution: float | None
    per_ticket: float | None
    reason: Note | None = None
    surcharge_hours_week: float = 0.0
    """Paid hours weighted by their surcharge: 8 Sunday hours at 50 % more are 4."""
    deflected_month: float = 0.0
    """Contacts resolved without people."""
    volume_factor: float = 1.0
    """Contacts arriving against those measured."""
    overtime_hours_week: float = 0.0
    """Hours worked on after the end of duty, each with its surcharge; part of the labour."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A promise measured on simulated contacts."""

    channel: str
    promise: str
    """service_level, frt, resolution, abandonment or longest_wait."""
    target: float
    within_s: float
    clock: str
    at_most: bool
    """True for abandonment: the share may not exceed the target."""
    value: float | None
    """None where no contact came."""
    half_width: float
    n: int
    """Contacts (weeks for the longest wait) behind it."""
    best: float | None = None
    """The share if there were always somebody free: no staff can beat it."""
    over: KeptOver = KeptOver.WEEK
    """Over what it is kept; `value` is always that of the whole week."""
    weakest: float | None = None
    """The share in the weakest interval or weekday, where it is kept in each of them."""
    hours: BindingHours | None = None
    """Where it is hardest to keep."""
    weakest_half_width: float = 0.0
    """How far chance may put the weakest interval's share off; 0 over weekdays."""

    @property
    def proved(self) -> bool:
        """Whether the promise is kept even at the far end of the band of the whole week."""
        if self.value is None:
            return True
        if self.at_most:
            return self.value + self.half_width <= self.target + 1e-9
        return self.value - self.half_width >= self.target - 1e-9

    @property
    def slack(self) -> float | None:
        """Points (0–1) to spare where it is kept; the promise with least is the one that binds."""
        least = self.value if self.weakest is None else self.weakest
        if least is None:
            return None
        return self.target - least if self.at_most else least - self.target

    @property
    def state(self) -> PromiseState:
        """The verdict on it."""
        return self.achieved.state

    @property
    def achieved(self) -> Achieved:
        """The same in the form that a channel carries."""
        return Achieved(
            self.promise, self.target, self.within_s, self.value, self.half_width, self.clock,
            self.at_most, self.over, self.hours, self.weakest, self.weakest_half_width,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Response:
    """What so many more (or fewer) people in every open slot would do."""

    more: int
    kept: tuple[Kept, ...]
    changes: tuple[tuple[float, float], ...]
    """Change of each share against the answer and its half-width, on the same contacts."""
    piles_up: bool = False
    """Work comes in faster than it is done: the shares only fall as weeks go by."""


@dataclass(frozen=True, slots=True)
class Proof:
    """All channels and teams simulated together, on contacts the search never saw."""

    kept: tuple[Kept, ...]
    responses: tuple[Response, ...]
    occupancy: float
    """Busy share of the time on duty."""
    weeks: int
    """Simulated weeks measured."""
    confidence: float
    overtime_h: float
    """Hours a week worked on after the end of duty."""

    @property
    def binding(self) -> Kept | None:
        """The promise with least to spare."""
        known = [k for k in self.kept if k.slack is not None]
        return min(known, key=lambda k: k.slack or 0.0, default=None)

    def of(self, channel: str, promise: str) -> Kept | None:
        """One promise's figures, or None."""
        return next((k for k in self.kept if (k.channel, k.promise) == (channel, promise)), None)


@dataclass(frozen=True, slots=True)
class PoolStaff:
    """People of one team by slot of the week."""

    name: str
    channels: tuple[str, ...]
    agents: np.ndarray = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClosedForms:
    """What closed forms alone say of a proved requirement: from here an estimate moves on."""

    needed: Requirement
    """Their own answer to the same question."""
    floor: np.ndarray = field(repr=False)
    """Whole people they see needed for calls, chats and the site's least people, by slot."""
    proof: Proof
    """What they expect of the very people that were proved."""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Agents needed by slot of the week to keep every promise, per channel and together."""

    interval_min: int
    channels: tuple[ChannelRequirement, ...]
    agents_real: np.ndarray = field(repr=False)
    agents: np.ndarray = field(repr=False)
    """People on all channels together that keep every promise, proved by simulation."""
    headcount: np.ndarray = field(repr=False)
    """People to put on the roster so that `agents` are on duty: ceil(agents / (1 − shrinkage)).

    The classic view of published examples; hours are paid without this last rounding.
    """
    load: np.ndarray = field(repr=False)
    open_slots: np.ndarray = field(repr=False)
    """Share of each slot that is open, 0–1."""
    shrinkage: float
    weeks: float
    """Weeks of history behind the volumes."""
    seed: int
    notes: tuple[Note, ...] = ()
    skipped: tuple[tuple[str, Note], ...] = ()
    """Channels without a requirement, each with its reason."""
    pools: tuple[PoolStaff, ...] = ()
    """Teams; together they are `agents`."""
    proof: Proof | None = None
    estimated: bool = False
    """From closed forms alone: an answer at once, that a simulation has not confirmed yet."""
    formulas: ClosedForms | None = field(default=None, repr=False, compare=False)
    """What closed forms say of the same question; None where nobody asked them."""

    def __post_init__(self) -> None:
        for array in (self.agents_real, self.agents, self.headcount, self.load, self.open_slots):
            array.setflags(write=False)

    def channel(self, name: str) -> ChannelRequirement | None:
        """The requirement of one channel, or None."""
        return next((c for c in self.channels if c.channel == name), None)
