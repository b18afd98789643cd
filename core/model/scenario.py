"""What is promised, what is assumed and what it costs: the inputs a planner edits."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from core.model.calendar import BusinessCalendar, OpeningHours

OFFICE_HOURS = OpeningHours(tuple(((540, 1080),) if day < 5 else () for day in range(7)))


class ServiceType(StrEnum):
    """How a channel is worked."""

    LIVE = "live"
    CHAT = "chat"
    DEFERRED = "deferred"


DEFAULT_SERVICE_TYPE = {"phone": ServiceType.LIVE, "chat": ServiceType.CHAT}
"""Every other channel is deferred work."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which contacts are in view; None means all. `end` is the first day not included."""

    start: date | None = None
    end: date | None = None
    channels: tuple[str, ...] | None = None
    teams: tuple[str, ...] | None = None
    agents: tuple[str, ...] | None = None
    topics: tuple[str, ...] | None = None
    priorities: tuple[str, ...] | None = None
    custom: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Values wanted of columns that the file brought along, by header."""


@dataclass(frozen=True, slots=True)
class Promise:
    """A share of contacts within a time: 90 % of first replies in 4 business hours."""

    share: float
    within_s: float
    clock: str = "calendar"
    """calendar or business."""
    variant: str = "offered"
    """Live channels: offered, virtual, answered or offered_less_short_abandons."""


@dataclass(frozen=True, slots=True)
class ChannelPlan:
    """Promises and assumptions for one channel; None is "measured from the data"."""

    kind: ServiceType
    service_level: Promise | None = None
    """Live and chat: answered within."""
    frt: Promise | None = None
    """Deferred: first reply within."""
    resolution: Promise | None = None
    aht_s: float | None = None
    patience_s: float | None = None
    concurrency: int = 1
    chat_durations_s: tuple[float, ...] = ()
    """Mean chat length while an agent holds 1, 2, … chats; empty: aht for all."""
    weekly_volume: float | None = None


DEFAULT_LIVE_PROMISE = Promise(0.80, 20.0)
DEFAULT_CHAT_PROMISE = Promise(0.80, 60.0)
DEFAULT_FRT_PROMISE = Promise(0.90, 4 * 3600.0, clock="business")


@dataclass(frozen=True, slots=True)
class Cost:
    """What an hour and a month cost."""

    currency: str = "EUR"
    hourly: float | None = None
    """Loaded cost of one paid hour; None: no money is shown."""
    overhead_month: float = 0.0
    technology_month: float = 0.0


@dataclass(frozen=True, slots=True)
class Scenario:
    """One named set of promises and assumptions over the same data."""

    name: str = "Baseline"
    filter: Filter = Filter()
    compare: str = "previous"
    """previous, year or none."""
    interval_min: int = 60
    calendar: BusinessCalendar = BusinessCalendar(OFFICE_HOURS)
    channels: tuple[tuple[str, ChannelPlan], ...] = ()
    """Plans by channel; channels of the data that are not named get the defaults of their kind."""
    shrinkage: tuple[tuple[str, float], ...] = (
        ("breaks", 0.08),
        ("meetings", 0.05),
        ("absence", 0.10),
    )
    """Named components, compounded, each a share of the paid time left by the previous ones."""
    max_occupancy: float = 0.85
    minimum_agents: int = 0
    cost: Cost = Cost()
    targets: tuple[tuple[str, float], ...] = field(default=())
    """KPI id → target value in the KPI's own unit (shares 0–1, seconds)."""

    def plan(self, channel: str) -> ChannelPlan | None:
        """The plan written for a channel, or None."""
        return dict(self.channels).get(channel)
