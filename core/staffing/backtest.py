"""The staffing model against the user's own past: what it would have said beside what happened.

For each past week the work is fitted on earlier weeks only; then the real contacts arrive and the
people seen at work serve them in the simulation.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import BusinessClock, local_midnight, local_parts
from core.model.calendar import BusinessCalendar
from core.model.scenario import (
    DEFAULT_CHAT_PROMISE,
    DEFAULT_FRT_PROMISE,
    DEFAULT_LIVE_PROMISE,
    DEFAULT_SERVICE_TYPE,
    Filter,
    Promise,
    Scenario,
    ServiceType,
)
from core.problems import Note, Problem, note
from core.progress import Progress, no_progress
from core.staffing.backtest_days import Day, Days, days_of, together
from core.staffing.backtest_model import PastChannel, PastStretch, past_stretch
from core.staffing.calibration import in_view, measure_demand, needs_work
from core.staffing.contact_columns import labels, moments
from core.staffing.demand import ENOUGH_CONTACTS, ENOUGH_WEEKS, Demand
from core.staffing.observed import observed
from core.staffing.usual_week import usual_week

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

REPLICATIONS = 20
MOST_WEEKS = 8
"""Latest weeks that are tested."""
WORST_ERROR = 0.05
"""Mean error above which recommendations carry a warning."""
LEAST_EFFICIENCY, MOST_EFFICIENCY = 0.3, 1.1
_UNBELIEVABLE = 0.7
_BAND_HOLDS = 0.8
_FIT_WEEKS = 8
_FIT_REPLICATIONS, _STEPS = 8, 7
_FIT_SHARE = 0.75
"""Of the time that a back-test takes."""


@dataclass(frozen=True, slots=True)
class ChannelBackTest:
    """One channel's predicted and real service over the tested weeks."""

    channel: str
    promise: Promise
    n: int
    """Contacts compared."""
    predicted: float
    """Share in time."""
    observed: float
    bias: float
    """Predicted less observed, share."""
    mean_error: float
    """Mean absolute error of a day, weighted by contacts."""
    inside_band: float
    """Share of days whose real value is inside the 90 % band."""
    predicted_p50_s: float | None
    predicted_p90_s: float | None
    observed_p50_s: float | None
    observed_p90_s: float | None
    days: tuple[Day, ...] = field(repr=False)
    verdict: Note
    notes: tuple[Note, ...] = ()

    @property
    def trusted(self) -> bool:
        """Whether the error is small enough to plan with.

        Days of few contacts differ from any prediction by chance; that alone is no fault, as long
        as the band holds them.
        """
        return _small(self.bias, self.mean_error, self.inside_band)


@dataclass(frozen=True, slots=True)
class BackTest:
    """The staffing model judged by the past."""

    weeks: tuple[date, ...]
    """Mondays of the tested weeks."""
    efficiency: float
    """True productive share of the time seen on duty, fitted before the tested weeks; 1: none."""
    channels: tuple[ChannelBackTest, ...]
    skipped: tuple[tuple[str, Note], ...] = ()
    notes: tuple[Note, ...] = ()
    seed: int = 0

    def channel(self, name: str) -> ChannelBackTest | None:
        """The back-test of one channel, or None."""
        return next((c for c in self.channels if c.channel == name), None)


def back_test(
    contacts: pd.DataFrame,
    scenario: Scenario,
    filter: Filter,  # noqa: A002
    *,
    seed: int = 20_260_101,
    fit_efficiency: bool = True,
    progress: Progress = no_progress,
) -> BackTest:
    """Predict past weeks from earlier ones with their real contacts and staff, and compare.

    Needs four whole weeks and 200 contacts a channel, agents' names and moments of reply; a
    channel without is in `skipped` with the reason. Raises Problem as `measure_demand` does.
    """
    past = _Past(contacts, scenario, filter)
    mondays = past.mondays
    if len(mondays) < ENOUGH_WEEKS:
        return BackTest((), 1.0, (), notes=(note("backtest_few_weeks", weeks=len(mondays)),))
    tested = mondays[-min(MOST_WEEKS, len(mondays) // 2) :]
    before = mondays[: len(mondays) - len(tested)][-_FIT_WEEKS:]
    efficiency, fitted = 1.0, 0.0
    if fit_efficiency:
        efficiency, fitted = past.efficiency(before, tested[0], seed, progress), _FIT_SHARE
    found: dict[str, list[Days]] = {}
    for i, monday in enumerate(tested):
        progress(fitted + (1 - fitted) * i / len(tested))
        for name, days in past.week(monday, efficiency, seed, REPLICATIONS).items():
            found.setdefault(name, []).append(days)
    progress(1.0)
    results = tuple(past.result(name, together(days)) for name, days in found.items())
    kept = tuple(r for r in results if isinstance(r, ChannelBackTest))
    short = tuple((r[0], r[1]) for r in results if not isinstance(r, ChannelBackTest))
    return BackTest(
        tuple(tested), efficiency, kept, (*past.skipped.items(), *short),
        tuple(_remarks(efficiency, kept)), seed,
    )  # fmt: skip


class _Past:
    """The dated contacts in view, by channel and whole local week."""

    def __init__(self, contacts: pd.DataFrame, scenario: Scenario, view: Filter) -> None:
        if "created_at" not in contacts:
            raise Problem("staffing_needs_created")
        dated = contacts.loc[contacts["created_at"].notna()]
        dated = dated.loc[in_view(dated, view) & needs_work(dated)].reset_index(drop=True)
        if dated.empty:
            raise Problem("staffing_no_contacts")
        self.contacts, self.scenario, self.view = dated, scenario, view
        self.skipped: dict[str, Note] = {}
        self._channels: dict[date, tuple[PastChannel, ...]] = {}
        self._stretches: dict[date, tuple[PastStretch, tuple[PastChannel, ...]] | None] = {}
        day = local_parts(moments(dated, "created_at"), scenario.calendar.zone).day
        self.first, self.last = day.min().astype(object), day.max().astype(object)
        margin = timedelta(days=400)
        self._clocks: dict[BusinessCalendar, BusinessClock] = {}
        self._until = self.last + margin
        self.names = labels(dated, "channel")
        self.usual = usual_week(dated, scenario.calendar.zone)

    def clock(self, channel: str) -> BusinessClock:
        """The business clock of a channel over the data and well beyond."""
        calendar = self.scenario.calendar.of(channel)
        if calendar not in self._clocks:
            self._clocks[calendar] = BusinessClock(calendar, self.first, self._until)
        return self._clocks[calendar]

    @property
    def mondays(self) -> list[date]:
        """First days of the whole weeks in the data; the first and last day may be part days."""
        first = max(self.first + timedelta(days=1), self.view.start or self.first)
        monday = first + timedelta(days=-first.weekday() % 7)
        last = min(self.last, self.view.end or self.last)
        count = max(0, (last - monday).days // 7)
        return [monday + timedelta(weeks=i) for i in range(count)]

    def channels(self, before: date) -> tuple[PastChannel, ...]:
        """Every channel as fitted on the days before."""
        if before not in self._channels:
            self._channels[before] = self._described(before)
        return self._channels[before]

    def _described(self, before: date) -> tuple[PastChannel, ...]:
        demand = self._fitted(before)
        if demand is None:
            return ()
        found: list[PastChannel] = []
        for channel in demand.channels:
            name = channel.channel
            kind, promise = self._promise(name)
            rows = self.names == name
            seen = observed(self.contacts.loc[rows], kind, promise, self.clock(name))
            if seen is None:
                self.skipped[name] = note("backtest_no_outcomes", channel=name)
                continue
            found.append(PastChannel(channel, kind, rows, seen))
        return tuple(found)

    def _fitted(self, before: date) -> Demand | None:
        scenario = self.scenario
        start = self.view.start or self.first
        try:
            return measure_demand(
                self.contacts, scenario, replace(self.view, start=start, end=before)
            )
        except Problem:
            return None

    def _promise(self, channel: str) -> tuple[ServiceType, Promise]:
        plan = self.scenario.plan(channel)
        kind = plan.kind if plan else DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED)
        if kind is ServiceType.DEFERRED:
            return kind, (plan.frt if plan else None) or DEFAULT_FRT_PROMISE
        default = DEFAULT_CHAT_PROMISE if kind is ServiceType.CHAT else DEFAULT_LIVE_PROMISE
        return kind, (plan.service_level if plan else None) or default

    def stretch(
        self, monday: date, before: date
    ) -> tuple[PastStretch, tuple[PastChannel, ...]] | None:
        """A week and the week after, in which its late work is finished, as fitted `before`."""
        if monday not in self._stretches:
            self._stretches[monday] = self._stretch(monday, before)
        return self._stretches[monday]

    def _stretch(
        self, monday: date, before: date
    ) -> tuple[PastStretch, tuple[PastChannel, ...]] | None:
        channels = self.channels(before)
        if not channels:
            return None
        days = min(14, (self.last - monday).days + 1)
        found = past_stretch(self.contacts, channels, self.scenario, monday, days, self.usual)
        if found is None:
            for channel in channels:
                name = channel.demand.channel
                self.skipped[name] = note("backtest_no_staff", channel=name)
            return None
        return found, channels

    def week(
        self,
        monday: date,
        efficiency: float,
        seed: int,
        replications: int,
        before: date | None = None,
    ) -> dict[str, Days]:
        """Each channel's days of one week, predicted and real; fitted on the days before it."""
        made = self.stretch(monday, before or monday)
        if made is None:
            return {}
        stretch, channels = made
        # Each week has draws of its own: the luck of one must not be that of all.
        lived = stretch.lived(efficiency, seed + monday.toordinal())
        records = [lived(replication) for replication in range(replications)]
        origin = local_midnight(monday, self.scenario.calendar.zone)
        found: dict[str, Days] = {}
        for index, past in enumerate(channels):
            name = past.demand.channel
            _, promise = self._promise(name)
            found[name] = days_of(
                past, promise, self.clock(name), stretch.timeline, origin, 7,
                [(record, record.channel == index) for record in records],
            )  # fmt: skip
        return found

    def efficiency(self, weeks: list[date], before: date, seed: int, progress: Progress) -> float:
        """The productive share at which earlier weeks come out as they were, by bisection.

        Each week begins with its real backlog, as the tested ones do; work and people are those
        fitted on everything before them.
        """

        def too_good(efficiency: float) -> float:
            return sum(
                float(days.predicted_met.sum() - days.observed_met.sum())
                for monday in weeks
                for days in self.week(monday, efficiency, seed, _FIT_REPLICATIONS, before).values()
            )

        low, high = LEAST_EFFICIENCY, MOST_EFFICIENCY
        if too_good(high) <= 0:
            return high
        for step in range(_STEPS):
            progress(_FIT_SHARE * (step + 1) / (_STEPS + 1))
            middle = (low + high) / 2
            low, high = (low, middle) if too_good(middle) > 0 else (middle, high)
        return round((low + high) / 2, 3)

    def result(self, name: str, days: Days) -> ChannelBackTest | tuple[str, Note]:
        """The comparison of one channel, or why there is none."""
        n = int(days.n.sum())
        if n < ENOUGH_CONTACTS:
            return name, note("backtest_few_contacts", channel=name, n=n)
        _, promise = self._promise(name)
        predicted = float(days.predicted_met.sum()) / n
        real = float(days.observed_met.sum()) / n
        error = float(np.abs(days.predicted_met - days.observed_met).sum()) / n
        verdict = note(
            "backtest_verdict", channel=name, predicted_share=predicted, observed_share=real,
            within_s=promise.within_s,
        )  # fmt: skip
        predicted_p50, predicted_p90, real_p50, real_p90 = days.quantiles()
        bias, inside = predicted - real, days.inside_band()
        notes = ()
        if not _small(bias, error, inside):
            points = round(100 * max(abs(bias), error), 1)
            notes = (note("backtest_error", channel=name, points=points),)
        return ChannelBackTest(
            name, promise, n, predicted, real, bias, error, inside,
            predicted_p50, predicted_p90, real_p50, real_p90, days.values(), verdict, notes,
        )  # fmt: skip


def _small(bias: float, error: float, inside: float) -> bool:
    by_chance = error <= WORST_ERROR or inside >= _BAND_HOLDS
    return abs(bias) <= WORST_ERROR and by_chance


def _remarks(efficiency: float, channels: tuple[ChannelBackTest, ...]) -> list[Note]:
    if not channels:
        return []
    if efficiency < _UNBELIEVABLE:
        return [note("efficiency_low", efficiency_share=efficiency)]
    if efficiency >= MOST_EFFICIENCY:
        return [note("efficiency_high", efficiency_share=efficiency)]
    return [note("efficiency_fitted", efficiency_share=efficiency)]
