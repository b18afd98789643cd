"""The question about one interval, and which live model answers it."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.erlang import Performance, erlang_a, erlang_c
from core.staffing.patience import ExponentialPatience, Patience, erlang_with_patience
from core.staffing.redials import with_redials

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Interval:
    """Contacts of one interval and how they are worked."""

    volume: float
    """Contacts offered; for tickets with several touches the new ones."""
    interval_min: float
    aht_s: float
    patience: Patience | None = None
    redial_share: float = 0.0
    shrinkage: float = 0.0
    concurrency: int = 1
    chat_durations_s: tuple[float, ...] = ()
    day_cv: float = 0.0
    """Spread of a day's volume beyond chance, relative to its mean."""
    cv: float | None = None
    """Spread of handle times relative to their mean; None: exponential."""
    return_share: float = 0.0
    """Share of touches after which the customer comes back."""
    customer_delay_s: float = 0.0

    @property
    def arrivals_per_s(self) -> float:
        """Touches that arrive a second."""
        return self.volume / (self.interval_min * 60) / (1 - self.return_share)

    @property
    def load(self) -> float:
        """Erlangs before redials."""
        return self.arrivals_per_s * self.aht_s

    def check(self, agents: float | None) -> None:
        """Raise Problem on the first number that cannot be."""
        if not (math.isfinite(self.volume) and self.volume >= 0):
            raise Problem("volume_impossible")
        for name in ("interval_min", "aht_s"):
            value = getattr(self, name)
            if not (math.isfinite(value) and value > 0):
                raise Problem("interval_not_positive", name=name, value=value)
        if agents is not None and not (math.isfinite(agents) and agents >= 0):
            raise Problem("agents_impossible", value=agents)
        if self.concurrency < 1:
            raise Problem("concurrency_impossible", value=self.concurrency)
        if not 0 <= self.return_share < 1:
            raise Problem("return_share_out_of_range", value=self.return_share)
        for name in ("day_cv", "cv"):
            value = getattr(self, name)
            if value is not None and not (math.isfinite(value) and value >= 0):
                raise Problem("spread_negative", name=name, value=value)
        if self.redial_share and self.patience is None:
            raise Problem("redials_need_patience")
        self._check_together()

    def _check_together(self) -> None:
        """Refuse what no model answers together."""
        chats = max(self.concurrency, len(self.chat_durations_s)) > 1
        touches = self.return_share > 0
        general = self.patience is not None and not isinstance(self.patience, ExponentialPatience)
        if chats and (general or self.redial_share or self.day_cv or touches):
            raise Problem("chat_takes_no_more")
        if touches and self.patience is not None:
            raise Problem("touches_take_no_patience")


@dataclass(frozen=True, slots=True)
class LivePerformance:
    """What agents achieve, and by which model."""

    model: str
    performance: Performance
    load_multiplier: float


def live_performance(
    asked: Interval, agents: Floats, within_s: float | Floats, factor: ArrayLike = 1.0
) -> LivePerformance:
    """Agents of shape (n,) with `factor` times the volume, one contact at a time."""
    load = asked.load * np.broadcast_to(np.asarray(factor, dtype=np.float64), agents.shape)
    patience = asked.patience
    if patience is None:
        model = "erlang_r" if asked.return_share else "erlang_c"
        return LivePerformance(model, erlang_c(load, agents, asked.aht_s, within_s), 1.0)
    model = "erlang_a" if isinstance(patience, ExponentialPatience) else "erlang_a_general"
    multiplier = np.ones(load.shape)
    if asked.redial_share:
        multiplier = np.array(_attempts(asked, tuple(load.tolist()), tuple(agents.tolist())))
    found = _impatient(asked, patience, load * multiplier, agents, within_s)
    return LivePerformance(model, found, float(multiplier.max()))


@lru_cache(maxsize=4096)
def _attempts(
    asked: Interval, load: tuple[float, ...], agents: tuple[float, ...]
) -> tuple[float, ...]:
    """Attempts over first calls; they do not depend on the target, so each is found once."""
    patience = asked.patience
    assert patience is not None
    crew = np.array(agents)

    def answered(raised: Floats) -> Performance:
        return _impatient(asked, patience, raised, crew, 0.0)

    found = with_redials(np.array(load), answered, asked.redial_share)
    return tuple(found.load_multiplier.tolist())


def _impatient(
    asked: Interval, patience: Patience, load: Floats, agents: Floats, within_s: float | Floats
) -> Performance:
    if isinstance(patience, ExponentialPatience):
        return erlang_a(load, agents, asked.aht_s, patience.mean_s, within_s)
    return erlang_with_patience(load, agents, asked.aht_s, patience, within_s)
