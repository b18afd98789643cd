"""What is promised, what is assumed and what it costs: the inputs a planner edits."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.fields import custom_field, custom_header
from core.model.outliers import DEFAULT_CAP_DAYS

OFFICE_HOURS = OpeningHours(tuple(((540, 1080),) if day < 5 else () for day in range(7)))


class ServiceType(StrEnum):
    """How a channel is worked."""

    LIVE = "live"
    CHAT = "chat"
    DEFERRED = "deferred"


class KeptOver(StrEnum):
    """Over what a share of contacts must be reached."""

    INTERVAL = "interval"
    """In each interval of the week by itself, as Erlang tables staff: no hour pays for another."""
    DAY = "day"
    """On each weekday: a good afternoon may pay for a bad morning."""
    WEEK = "week"
    """Over all contacts of the week: busy, cheap hours may pay for quiet, dear ones."""


DEFAULT_SERVICE_TYPE = {"phone": ServiceType.LIVE, "chat": ServiceType.CHAT}
"""Every other channel is deferred work."""


TIME_DIMENSIONS = ("hour", "weekday", "monthday", "date", "week", "month", "quarter", "year")
"""Dimensions of the moment that puts a contact into a period."""
_OWN_FIELD = {
    "channel": "channels",
    "team": "teams",
    "agent": "agents",
    "topic": "topics",
    "priority": "priorities",
}
"""Dimensions that a filter keeps in a field of their own."""


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
    values: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Values wanted of any other dimension, by its name: language, tier, weekday, hour, month."""

    @property
    def wanted(self) -> dict[str, tuple[str, ...]]:
        """The values wanted of each dimension; dimensions left open are absent."""
        own = {name: getattr(self, field) for name, field in _OWN_FIELD.items()}
        known = {name: labels for name, labels in own.items() if labels is not None}
        custom = {custom_field(header): labels for header, labels in self.custom}
        return known | custom | dict(self.values)

    def choosing(self, dimension: str, labels: tuple[str, ...] | None) -> Filter:
        """The same filter with other values wanted of one dimension; None leaves it open."""
        if dimension in _OWN_FIELD:
            return replace(self, **{_OWN_FIELD[dimension]: labels})  # pyright: ignore[reportArgumentType]
        header = custom_header(dimension)
        if header is not None:
            return replace(self, custom=_with(self.custom, header, labels))
        return replace(self, values=_with(self.values, dimension, labels))


def _with(
    chosen: tuple[tuple[str, tuple[str, ...]], ...], name: str, labels: tuple[str, ...] | None
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Choices by name, in the order of the names, so that equal filters are equal values."""
    others = {key: kept for key, kept in chosen if key != name}
    return tuple(sorted((others if labels is None else others | {name: labels}).items()))


@dataclass(frozen=True, slots=True)
class Target:
    """A value that a KPI should reach, for all contacts or for one group, with its milestones."""

    kpi: str
    value: float
    """In the KPI's own unit (shares 0–1, seconds)."""
    group: tuple[str, str] | None = None
    """Dimension and label of the contacts it is for; None: all in view."""
    milestones: tuple[tuple[date, float], ...] = ()
    """Values to have reached by a day, in order; after the last one the value itself counts."""

    def on(self, day: date | None) -> float:
        """The value aimed at on a day: that of the next milestone, after the last the target."""
        ahead = (value for due, value in self.milestones if day is not None and day <= due)
        return next(ahead, self.value)


@dataclass(frozen=True, slots=True)
class Promise:
    """A share of contacts within a time: 90 % of first replies in 4 business hours."""

    share: float
    within_s: float
    clock: str = "calendar"
    """calendar or business."""
    variant: str = "offered"
    """Live channels: offered, virtual, answered or offered_less_short_abandons."""
    kept: KeptOver | None = None
    """None: calls and chats over what the scenario says, deferred work over the week."""


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
    volume_factor: float = 1.0
    """Contacts that arrive, times this: 1.1 is ten percent more."""
    handle_time_factor: float = 1.0
    """Handle time, measured or typed, times this."""
    deflected: float = 0.0
    """Share of contacts that a bot or a help page resolves before anybody works on them."""
    complexity: float = 0.0
    """By how much longer the contacts that are left take once the easy ones are deflected."""
    max_abandonment: float | None = None
    """Live and chat: share of offered contacts that may give up at most."""
    longest_wait_s: float | None = None
    """In nine of ten weeks nobody waits longer than this for a first reply or an answer."""
    touches: float | None = None
    """Deferred: replies that a contact takes in all; None: as measured. Each takes as long as it
    does, so fewer are less work; a typed `aht_s` is of all of them together."""

    @property
    def lengthening(self) -> float:
        """Handle time against the measured or typed one."""
        return self.handle_time_factor * (1 + self.complexity)


DEFAULT_LIVE_PROMISE = Promise(0.80, 20.0)
DEFAULT_CHAT_PROMISE = Promise(0.80, 60.0)
DEFAULT_FRT_PROMISE = Promise(0.90, 4 * 3600.0, clock="business")


@dataclass(frozen=True, slots=True)
class Premium:
    """Hours that are paid more: nights, Sundays, holidays."""

    name: str
    hours: OpeningHours
    surcharge: float
    """Added share of the hourly cost: 0.25 is a quarter more."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What an hour and a month cost."""

    currency: str = "EUR"
    hourly: float | None = None
    """Loaded cost of one paid hour; None: no money is shown."""
    overhead_month: float = 0.0
    technology_month: float = 0.0
    overtime_surcharge: float = 0.0
    """Added share of the hourly cost for time worked after the shift's end."""
    deflected_each: float = 0.0
    """What a bot or a help page costs for each contact it resolves."""
    premiums: tuple[Premium, ...] = ()


@dataclass(frozen=True, slots=True)
class Team:
    """People who work the same channels, as one pool for the requirement."""

    name: str
    channels: tuple[tuple[str, float], ...]
    """Channel and this team's handle time against the channel's mean (1.2: a fifth slower)."""


@dataclass(frozen=True, slots=True)
class Hiring:
    """Today's people and what becomes of newcomers, for the plan of the next months."""

    people: float
    """Full-time people trained and employed today."""
    weekly_hours: float = 40.0
    """Paid hours a week of one full-time person."""
    attrition_year: float = 0.0
    """Share of people who leave within a year."""
    ramp: tuple[float, ...] = ()
    """Productivity of a newcomer in the first, second, … month against a trained person."""
    growth_month: float = 0.0
    """Growth of the workload from month to month."""
    months: int = 12
    hire_cost: float = 0.0
    """One-off cost of finding and training one person."""


@dataclass(frozen=True, slots=True)
class Roster:
    """People put on duty by hand."""

    interval_min: int
    people: tuple[tuple[str, tuple[float, ...]], ...]
    """Team and its people by slot of the week, Monday 00:00 local first, absences already off."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """One named set of promises and assumptions over the same data."""

    name: str = "Baseline"
    filter: Filter = Filter()
    compare: str = "previous"
    """previous, year, none, or custom for `compare_days`."""
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
    targets: tuple[Target, ...] = field(default=())
    volume_factor: float = 1.0
    """Contacts of every channel, times this."""
    handle_time_factor: float = 1.0
    """Handle time of every channel, times this."""
    teams: tuple[Team, ...] = ()
    """Who works what; empty: everybody works every channel."""
    live_interrupts: bool = True
    """Whether a call or chat that finds nobody free breaks off deferred work for a while."""
    blending_threshold: int = 0
    """Deferred work is begun only while more than so many people wait for calls and chats."""
    hiring: Hiring | None = None
    kept: KeptOver = KeptOver.INTERVAL
    """Over what service levels of calls and chats are kept where the promise does not say it."""
    cards: tuple[str, ...] = ()
    """KPIs that have a card on the Overview, in their order; empty: those that Aforo proposes."""
    compare_days: tuple[date, date] | None = None
    """First day of the period of a custom comparison, and the day after its last."""
    tolerance: float = 0.03
    """A change of less than 3 points, or 3 % of what it was, is no change."""
    variants: tuple[tuple[str, str], ...] = ()
    """KPI id → the definition that counts, by key of the catalogue; others by the usual one."""
    roster: Roster | None = None
    """Who is there, put in by hand; None: the people that the promises need."""
    excluded: tuple[str, ...] = ()
    """Classes of outliers that are left out of every figure, by key of `OUTLIER_CLASSES`."""
    outlier_cap_days: float = DEFAULT_CAP_DAYS
    """A reply or resolution that took longer is an outlier."""

    def plan(self, channel: str) -> ChannelPlan | None:
        """The plan written for a channel, or None."""
        return dict(self.channels).get(channel)

    def target(self, kpi: str, group: tuple[str, str] | None = None) -> Target | None:
        """The target of a KPI for a group, or for all contacts; None where nobody set one."""
        found = (t for t in self.targets if t.kpi == kpi and t.group == group)
        return next(found, None)

    def aimed_at(
        self, kpi: str, period: Filter, group: tuple[str, str] | None = None
    ) -> float | None:
        """The value aimed at on the last day of a period, milestones counted; None without one."""
        target = self.target(kpi, group)
        last = None if period.end is None else period.end - timedelta(days=1)
        return None if target is None else target.on(last)
