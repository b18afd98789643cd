"""One interval without any file: agents from a promise, or what given agents achieve."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.problems import Note, Problem, note
from core.staffing.chat import (
    ChatPace,
    chat_agents_needed,
    chat_pace,
    chat_performance,
    concurrency_advice,
)
from core.staffing.erlang import VARIANTS, Performance, wait_quantile
from core.staffing.interval_models import Interval, live_performance
from core.staffing.moving_load import hourly_erlang_unsafe
from core.staffing.overdispersion import performance_over_days, share_of_days
from core.staffing.rounding import gross_agents, round_up
from core.staffing.search import EXACT_HIT, Target, check_load, least_real, least_whole
from core.staffing.square_root import SquareRoot, mean_wait_of_other_work, square_root
from core.staffing.touches import TouchedWork, touched_work

Floats = NDArray[np.float64]

_QUANTILES = (0.5, 0.8, 0.9, 0.95)
_DAYS_TRIED = 400
_NEVER_S = 1e9
"""A wait of thirty years is none that ends."""


@dataclass(frozen=True, slots=True)
class CrewFigures:
    """What one number of agents would do."""

    agents: float
    headcount: int
    service_level: float | None
    occupancy: float | None
    asa_s: float | None
    probability_of_wait: float | None
    abandonment: float | None
    keeps_target: bool | None
    """None where nothing is promised, or nobody comes to whom it could be kept."""
    days_covered: float | None
    """Share of days busy enough or quieter that the promise holds; None without a day spread."""


@dataclass(frozen=True, slots=True)
class IntervalAnswer:
    """Agents of one interval and what they achieve; None where there is no such number."""

    model: str
    """erlang_c, erlang_a, erlang_a_general, chat_chain or erlang_r."""
    agents: float
    """Productive people: whole from a promise, as given otherwise."""
    agents_real: float
    """Least productive agents before rounding."""
    headcount: int
    """People on the roster with shrinkage, rounded once from `agents` (the textbook view)."""
    headcount_real: float
    """`agents_real` with shrinkage, unrounded: what to add up over intervals."""
    load: float
    """Erlangs, redials and touches included; for chat the least agents that keep up."""
    service_level: float | None
    """Answered within the target, in the chosen variant."""
    service_levels: dict[str, float | None]
    occupancy: float | None
    asa_s: float | None
    probability_of_wait: float | None
    abandonment: float | None
    mean_wait_all_s: float | None
    overload: bool
    queue_growth_per_h: float
    variant: str
    wait_quantiles_s: dict[str, float | None]
    """Seconds within which a patient customer is answered, by share."""
    neighbours: tuple[CrewFigures, ...]
    """One agent fewer, these, one more."""
    most_volume: float | None
    """Contacts that these agents can be offered with the promise kept; None without a promise."""
    load_multiplier: float
    """Attempts over first calls: above 1 with redials."""
    service_level_over_days: float | None
    """The same over busy and quiet days; None without a day spread."""
    asa_with_spread_s: float | None
    """Mean wait when handle times spread other than exponentially (approximation)."""
    square_root: SquareRoot | None
    """Why this many: load plus a margin in roots of the load. An explanation, not the answer."""
    resolution: TouchedWork | None
    """Tickets with several touches: touches, mean resolution, floor."""
    chats_per_h: tuple[float, ...]
    """Chats an agent completes holding 1, 2, … at once; empty without chats."""
    notes: tuple[Note, ...]


def one_interval(asked: Interval, target: Target, agents: float | None = None) -> IntervalAnswer:
    """Agents that keep a target, or what `agents` achieve, in one interval.

    Without agents the target must promise something. Raises Problem on impossible inputs.
    """
    asked.check(agents)
    check_load(max(asked.load, agents or 0.0))
    if agents is None and not target.promises:
        raise Problem("interval_needs_target")
    question = _Question(asked, target)
    real = question.least() if agents is None else agents
    return question.answer(float(real), float(round_up(real) if agents is None else agents))


@dataclass(frozen=True)
class _Question:
    asked: Interval
    target: Target

    @property
    def pace(self) -> ChatPace | None:
        """Chat lengths by concurrency, or None for one contact at a time."""
        asked = self.asked
        if max(asked.concurrency, len(asked.chat_durations_s)) <= 1:
            return None
        return chat_pace(asked.aht_s, asked.concurrency, asked.chat_durations_s)

    def perform(self, agents: Floats, within_s: float | Floats, factor: float = 1.0) -> Performance:
        """What agents of shape (n,) achieve with `factor` times the volume."""
        if self.pace is None:
            return live_performance(self.asked, agents, within_s, factor).performance
        return _chats(self.asked, self.pace, agents, within_s, factor)

    def margin(self, agents: Floats) -> Floats:
        """How far agents are above the target; below 0: missed."""
        found = self.perform(agents, self.target.within_s)
        plain = self.target.margin(found)
        if self.asked.day_cv == 0 or self.target.share is None:
            return plain
        over_days = np.array([self.over_days(float(c)) for c in agents.ravel()])
        return np.minimum(plain, over_days.reshape(agents.shape) - self.target.share)

    def over_days(self, agents: float) -> float:
        """Service level over busy and quiet days."""

        def one_day(factors: Floats) -> Performance:
            crew = np.full(factors.shape, agents)
            return live_performance(self.asked, crew, self.target.within_s, factors).performance

        cv2 = self.asked.day_cv**2
        return performance_over_days(cv2, one_day, self.target.variant, n=_DAYS_TRIED)

    def least(self) -> float:
        """Least real agents that keep the target; no contacts need nobody."""
        if self.asked.arrivals_per_s <= 0:
            return 0.0
        patient = self.asked.patience is None
        if self.pace is not None:
            mean_s = None if self.asked.patience is None else self.asked.patience.mean_s
            rate = self.asked.arrivals_per_s
            return chat_agents_needed(rate, self.pace, self.target, mean_s).real
        load = np.array([self.asked.load])
        start = np.floor(load) + 1
        whole = least_whole(self.margin, start, start - 1 if patient else np.zeros(1))
        low = np.maximum(whole - 1, load) if patient else whole - 1
        return float(least_real(self.margin, low, whole)[0])

    def most_volume(self, agents: float) -> float | None:
        """Contacts in the interval at which the target is only just kept."""
        if not self.target.promises or self.asked.volume <= 0 or agents <= 0:
            return None
        crew = np.array([agents])

        def kept(factor: float) -> bool:
            found = self.perform(crew, self.target.within_s, factor)
            return bool((self.target.margin(found) >= -EXACT_HIT).all())

        return _largest(kept) * self.asked.volume

    def crew(self, agents: float) -> CrewFigures:
        """The figures of one number of agents."""
        found = self.perform(np.array([agents]), self.target.within_s)
        spread = self.asked.day_cv**2
        most = self.most_volume(agents) if spread and self.asked.volume else None
        judged = self.target.promises and self.asked.volume > 0
        kept = bool(self.margin(np.array([agents]))[0] >= -EXACT_HIT) if judged else None
        return CrewFigures(
            agents, int(round_up(gross_agents(agents, self.asked.shrinkage))),
            _known(found.service_level(self.target.variant)), _busy(found, agents),
            _known(found.asa_s), _known(found.delay_probability), _known(found.abandonment), kept,
            None if most is None else share_of_days(spread, most / self.asked.volume),
        )  # fmt: skip

    def quantiles(self, agents: float) -> dict[str, float | None]:
        """Waits within which shares of patient customers are answered; None where none ever is."""
        if self.asked.volume <= 0:
            return dict.fromkeys((f"{share:g}" for share in _QUANTILES), None)
        if self.pace is None and self.asked.patience is None:
            waits = wait_quantile(self.asked.load, agents, self.asked.aht_s, _QUANTILES)
            return {f"{share:g}": _known(w) for share, w in zip(_QUANTILES, waits, strict=True)}

        crew = np.full(len(_QUANTILES), agents)
        if np.isnan(self.perform(crew, np.zeros(crew.shape)).virtual_within).any():
            return dict.fromkeys((f"{share:g}" for share in _QUANTILES), None)
        waits = _least_waits(lambda t: self.perform(crew, t).virtual_within, np.array(_QUANTILES))
        found = [float(w) if w < _NEVER_S else None for w in waits]
        return {f"{share:g}": w for share, w in zip(_QUANTILES, found, strict=True)}

    def answer(self, real: float, people: float) -> IntervalAnswer:
        """Everything about so many agents."""
        asked, target = self.asked, self.target
        result = self.perform(np.array([people]), target.within_s)
        levels = {variant: _known(result.service_level(variant)) for variant in VARIANTS}
        live = live_performance(asked, np.array([people]), target.within_s)
        known = math.isfinite(float(result.delay_probability[0]))
        patience = None if asked.patience is None else asked.patience.mean_s
        asa = _known(result.asa_s)
        return IntervalAnswer(
            model="chat_chain" if self.pace else live.model,
            agents=int(people) if people.is_integer() else people,
            agents_real=real,
            headcount=int(round_up(gross_agents(people, asked.shrinkage))),
            headcount_real=float(gross_agents(real, asked.shrinkage)),
            load=float(result.load[0]),
            service_level=levels[target.variant],
            service_levels=levels,
            occupancy=_busy(result, people),
            asa_s=asa,
            probability_of_wait=_known(result.delay_probability),
            abandonment=_known(result.abandonment),
            mean_wait_all_s=_known(result.mean_wait_all_s),
            overload=bool(result.overload[0]),
            queue_growth_per_h=float(result.growth_per_h[0]),
            variant=target.variant,
            wait_quantiles_s=self.quantiles(people),
            neighbours=tuple(self.crew(c) for c in (people - 1, people, people + 1) if c >= 0),
            most_volume=self.most_volume(people),
            load_multiplier=1.0 if self.pace else live.load_multiplier,
            service_level_over_days=self.over_days(people) if asked.day_cv else None,
            asa_with_spread_s=_spread(asa, asked, self.pace),
            square_root=square_root(float(result.load[0]), people, asked.aht_s, patience)
            if self.pace is None and known
            else None,
            resolution=self._resolution(people),
            chats_per_h=concurrency_advice(self.pace).chats_per_h if self.pace else (),
            notes=tuple(self._notes(result)),
        )

    def _resolution(self, people: float) -> TouchedWork | None:
        asked = self.asked
        if asked.return_share == 0:
            return None
        new_per_h = asked.volume / asked.interval_min * 60
        return touched_work(
            new_per_h, asked.aht_s / 3600, asked.return_share, asked.customer_delay_s / 3600,
            people, self.target.within_s / 3600,
        )  # fmt: skip

    def _notes(self, result: Performance) -> list[Note]:
        asked, notes = self.asked, list[Note]()
        interval_s = asked.interval_min * 60
        if self.pace is None:
            if hourly_erlang_unsafe(result.load, result.load, asked.aht_s, interval_s).any():
                notes.append(note("interval_too_short", aht_s=asked.aht_s, interval_s=interval_s))
        else:
            advice = concurrency_advice(self.pace)
            if advice.best < self.pace.most:
                notes.append(note("concurrency_too_high", most=self.pace.most, worth=advice.best))
            if not asked.chat_durations_s:
                notes.append(note("chat_lengths_equal", concurrency=self.pace.most))
        if bool(result.overload[0]):
            load, lost = float(result.load[0]), _known(result.abandonment)
            if asked.patience is None:
                growth = float(result.growth_per_h[0])
                notes.append(note("interval_overload", per_h=growth, load=load))
            else:
                notes.append(note("interval_overload_abandoned", share=lost, load=load))
        return notes


def _chats(
    asked: Interval, pace: ChatPace, agents: Floats, within_s: float | Floats, factor: float
) -> Performance:
    """The chain for each whole number of agents, as arrays of one shape."""
    if (agents != np.floor(agents)).any():
        raise Problem("chat_agents_whole", agents=float(agents[0]))
    patience = None if asked.patience is None else asked.patience.mean_s
    each = [
        chat_performance(asked.arrivals_per_s * factor, int(c), pace, t, patience)
        for c, t in zip(agents, np.broadcast_to(within_s, agents.shape).tolist(), strict=True)
    ]
    fields = Performance.__dataclass_fields__
    return Performance(*(np.array([getattr(one, name) for one in each]) for name in fields))


def _largest(kept: Callable[[float], bool]) -> float:
    """Largest factor that is kept, to 1e-9; 0 when none is."""
    low, high = 0.0, 1.0
    while kept(high) and high < 1e6:
        low, high = high, 2 * high
    while high - low > 1e-9 * high and high > 1e-9:
        middle = (low + high) / 2
        low, high = (middle, high) if kept(middle) else (low, middle)
    return low


def _least_waits(within: Callable[[Floats], Floats], shares: Floats) -> Floats:
    """Seconds within which each share is answered, to a hundredth of a second."""
    low, high = np.zeros(shares.shape), np.ones(shares.shape)
    at_once = within(low) >= shares
    while (late := (within(high) < shares) & (high < _NEVER_S)).any():
        low, high = np.where(late, high, low), np.where(late, 2 * high, high)
    while (high - low > 0.01).any():
        middle = (low + high) / 2
        met = within(middle) >= shares
        low, high = np.where(met, low, middle), np.where(met, middle, high)
    return np.where(at_once, 0.0, high)


def _spread(asa_s: float | None, asked: Interval, pace: ChatPace | None) -> float | None:
    if asa_s is None or asked.cv is None or pace is not None:
        return None
    return mean_wait_of_other_work(asa_s, asked.cv)


def _busy(found: Performance, agents: float) -> float | None:
    """Busy share of the agents; nobody is neither busy nor idle."""
    return _known(found.occupancy) if agents > 0 else None


def _known(value: Floats) -> float | None:
    number = float(np.ravel(value)[0])
    return number if math.isfinite(number) else None
