"""What is simulated: channels, pools of people and the rules by which they meet."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum, StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.model.scenario import ServiceType
from core.problems import Problem
from core.staffing.simulation.laws import ONE_TOUCH, Law, Touches
from core.staffing.simulation.timeline import ALWAYS, Opening, Timeline

Floats = NDArray[np.float64]


class Outside(StrEnum):
    """What happens to live contacts that arrive while their channel is closed."""

    LOST = "lost"
    CALLBACK = "callback"
    """They leave their number and enter the queue at opening, with patience without end."""


class ShiftEnd(IntEnum):
    """What happens to deferred work in hand when its agent leaves; live work is always finished."""

    FINISH = 0
    """Finished first; the time over is overtime."""
    KEEP = 1
    """Paused and gone on with by the same agent when next on duty."""
    RETURN = 2
    """Back to the queue with the time that remains and its original age."""


class Discipline(IntEnum):
    """Who is first among waiting contacts of one priority."""

    FIFO = 0
    EDF = 1
    """Earliest deadline first; `deadline_s` of the channel on its business clock."""


@dataclass(frozen=True, slots=True)
class Promised:
    """A promise to be measured: a share of contacts within a time."""

    measure: str
    """service_level, picked_up, first_reply, resolution or abandonment."""
    share: float
    within_s: float = math.inf
    clock: str = "calendar"
    """calendar or business."""
    variant: str = "offered"
    """service_level: offered, virtual, answered or offered_less_short_abandons."""


@dataclass(frozen=True, eq=False)
class Replay:
    """The imported log played again, thinned or doubled for volume what-ifs."""

    arrival_s: Floats = field(repr=False)
    """Seconds from the start of the timeline, sorted. Shape (contacts,)."""
    factor: float = 1.0
    """Volume relative to the log: below 1 contacts are left out, above 1 some come twice."""
    jitter_s: float = 0.0
    """A doubled contact arrives up to so much earlier or later than its original."""


@dataclass(frozen=True, eq=False)
class ChannelModel:
    """One channel: when contacts arrive, what work they are and how customers behave."""

    name: str
    kind: ServiceType
    handle: tuple[Law, ...]
    """Worked seconds of the 1st, 2nd, … touch; the last law holds for all later ones. Chat: the
    wall-clock length while the agent holds one chat."""
    volume: Floats | None = field(default=None, repr=False)
    """Mean contacts in each slot of the timeline, Poisson. Shape (slots,)."""
    replay: Replay | None = field(default=None, repr=False)
    """Instead of `volume`."""
    day_cv2: float = 0.0
    """Variance of the gamma factor that each day's volume shares, mean 1."""
    shared_day_factor: bool = False
    """Whether the day's factor is that of all channels that share it."""
    slot_factor: Floats | None = field(default=None, repr=False)
    """Handle time relative to its mean when begun in each slot. Shape (slots,)."""
    touches: Touches = ONE_TOUCH
    customer_delay: Law | None = None
    """From a touch until the customer is back, on the wall clock."""
    reopen_share: float = 0.0
    """Probability that a solved contact is opened again, after `reopen_delay`."""
    reopen_delay: Law | None = None
    patience: Law | None = None
    """None: nobody gives up."""
    balk_share: float = 0.0
    """Share of those who would have to wait that leave at once."""
    queue_limit: int | None = None
    """Most contacts waiting; more are blocked. 0 is a loss system."""
    redial_share: float = 0.0
    """Share of abandoners who try again, after `redial_delay`."""
    redial_delay: Law | None = None
    priority: int = 1
    """Smaller is served first; agents never break off work for it, save by `live_interrupts`."""
    discipline: Discipline = Discipline.FIFO
    deadline_s: float | None = None
    opening: Opening = ALWAYS
    """When the channel can be reached, and the business clock of its promises."""
    outside: Outside = Outside.LOST
    chat_durations_s: tuple[float, ...] = ()
    """Chat: mean length while the agent holds 1, 2, … K chats; their ratios stretch the work."""
    affinity_s: float | None = None
    """A returning contact waits so long for the agent who had it before anyone may take it."""
    shift_end: ShiftEnd = ShiftEnd.FINISH
    promises: tuple[Promised, ...] = ()

    @property
    def concurrency(self) -> int:
        """Most contacts of this channel that one agent holds at once."""
        return max(1, len(self.chat_durations_s)) if self.kind is ServiceType.CHAT else 1

    @property
    def touches_mean(self) -> float:
        """Touches a contact needs, reopening included."""
        return self.touches.mean / (1 - self.reopen_share)

    def contacts_a_cycle(self) -> float:
        """Contacts expected in one run through the timeline."""
        if self.replay is not None:
            return self.replay.arrival_s.size * self.replay.factor
        return float(self.volume.sum()) if self.volume is not None else 0.0


@dataclass(frozen=True, slots=True)
class Break:
    """A break of a shift, begun only after the contact in hand, always taken in full."""

    start_s: float
    length_s: float


@dataclass(frozen=True, slots=True)
class Shift:
    """A person's stay on duty, seconds from the start of the timeline."""

    person: str
    start_s: float
    end_s: float
    breaks: tuple[Break, ...] = ()


@dataclass(frozen=True, eq=False)
class Pool:
    """People with the same skills: so many in each slot, or by name and shift."""

    name: str
    skills: tuple[tuple[str, float], ...]
    """Channel and handle time relative to the channel's law."""
    staff: Floats | None = field(default=None, repr=False)
    """People on duty in each slot; part of a person is there for that part of the slot."""
    shifts: tuple[Shift, ...] = ()
    """Instead of `staff`."""
    absence: float = 0.0
    """Share of people away for a whole day, drawn for each person and day; never for breaks."""
    opening: Opening | None = field(default=None, repr=False)
    """When the people of `staff` are there at all: those of a slot only in its open part."""


@dataclass(frozen=True, eq=False)
class OpenItems:
    """Today's open work of one channel, from which a projection starts."""

    channel: str
    age_s: Floats = field(repr=False)
    """Seconds since each was created; none is negative. Shape (items,)."""
    touches_done: NDArray[np.int64] | None = field(default=None, repr=False)
    """Touches each had already; None: none."""
    pending: NDArray[np.bool_] | None = field(default=None, repr=False)
    """Which of them wait for their customer; None: none."""


@dataclass(frozen=True, eq=False)
class SimulationModel:
    """Everything a simulation needs but its length and seed."""

    timeline: Timeline
    channels: tuple[ChannelModel, ...]
    pools: tuple[Pool, ...]
    blending_threshold: int = 0
    """While a live channel is open, who could serve it takes deferred work only when more than
    so many such people are idle."""
    live_interrupts: bool = False
    """Whether a call or chat that finds nobody breaks off deferred work; its time left is kept."""
    open_items: tuple[OpenItems, ...] = ()

    def channel(self, name: str) -> ChannelModel:
        """The channel of that name; Problem when there is none."""
        for channel in self.channels:
            if channel.name == name:
                return channel
        raise Problem("simulation_channel_unknown", channel=name)

    def with_staff(self, staff: Mapping[str, ArrayLike]) -> SimulationModel:
        """The same model with other people on duty in the pools named; contacts stay the same."""
        changed = {
            name: np.broadcast_to(np.asarray(people, np.float64), (self.timeline.slots,))
            for name, people in staff.items()
        }
        if unknown := set(changed) - {pool.name for pool in self.pools}:
            raise Problem("simulation_pool_unknown", pool=sorted(unknown)[0])
        pools = tuple(
            replace(pool, staff=changed[pool.name], shifts=()) if pool.name in changed else pool
            for pool in self.pools
        )
        return replace(self, pools=pools)
