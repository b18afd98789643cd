"""Laws of chance a channel follows: how long things take and how often agents must touch them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem

Floats = NDArray[np.float64]


class LawKind(IntEnum):
    """How a time is drawn; the numbers are what the compiled loops read."""

    CONSTANT = 0
    EXPONENTIAL = 1
    LOGNORMAL = 2
    WEIBULL = 3
    EMPIRICAL = 4


@dataclass(frozen=True, eq=False)
class Law:
    """A distribution of times in seconds; made by the functions below."""

    kind: LawKind
    mean_s: float
    """Infinite where part of the customers never give up."""
    cv: float
    """Standard deviation over the mean."""
    scale_s: float
    shape: float = 1.0
    values_s: Floats = field(default_factory=lambda: np.empty(0), repr=False)
    cumulative: Floats = field(default_factory=lambda: np.empty(0), repr=False)
    """Share of times up to each value, ending at 1. Shape of `values_s`."""

    def scaled(self, factor: float) -> Law:
        """The same law with every time multiplied, a change of unit included."""
        if not factor > 0:
            raise Problem("simulation_time_impossible", value=factor)
        return Law(
            self.kind, self.mean_s * factor, self.cv, self.scale_s * factor, self.shape,
            self.values_s * factor, self.cumulative,
        )  # fmt: skip


def constant(seconds: float) -> Law:
    """Always the same time."""
    return Law(LawKind.CONSTANT, _time(seconds, zero=True), 0.0, seconds)


def exponential(mean_s: float) -> Law:
    """Memoryless times: what Erlang's formulas assume."""
    return Law(LawKind.EXPONENTIAL, _time(mean_s), 1.0, mean_s)


def lognormal(mean_s: float, cv: float) -> Law:
    """Right-skewed times like real handle times: σ² = ln(1 + cv²), median = mean·e^(-σ²/2)."""
    if not (math.isfinite(cv) and cv >= 0):
        raise Problem("simulation_spread_impossible", value=cv)
    variance = math.log1p(cv * cv)
    median = _time(mean_s) * math.exp(-variance / 2)
    return Law(LawKind.LOGNORMAL, mean_s, cv, median, math.sqrt(variance))


def weibull(scale_s: float, shape: float) -> Law:
    """Times with P(T > t) = e^-(t/scale)^shape; below shape 1 those who waited long stay."""
    if not (math.isfinite(shape) and shape > 0):
        raise Problem("simulation_spread_impossible", value=shape)
    unit = math.gamma(1 + 1 / shape)
    spread = math.sqrt(max(0.0, math.gamma(1 + 2 / shape) / unit**2 - 1))
    return Law(LawKind.WEIBULL, _time(scale_s) * unit, spread, scale_s, shape)


def empirical(values_s: ArrayLike, shares: ArrayLike | None = None) -> Law:
    """Times as measured, resampled; `shares` weigh them (a Kaplan-Meier curve's steps).

    Shares that sum to less than 1 leave the rest without end: customers who never give up.
    """
    values = np.asarray(values_s, dtype=np.float64).ravel()
    weights = np.full(values.size, 1.0) if shares is None else np.asarray(shares, np.float64)
    if values.size == 0 or weights.shape != values.shape or not weights.min() >= 0:
        raise Problem("simulation_measured_times_unusable", n=int(values.size))
    if shares is None:
        weights = weights / values.size
    left = 1.0 - float(weights.sum())
    if not (np.nanmin(values) >= 0 and left > -1e-9) or np.isnan(values).any():
        raise Problem("simulation_measured_times_unusable", n=int(values.size))
    order = np.argsort(values, kind="stable")
    values, weights = values[order], weights[order]
    if left > 1e-9:
        values, weights = np.append(values, np.inf), np.append(weights, left)
    cumulative = np.cumsum(weights)
    cumulative[-1] = 1.0
    mean, cv = _moments(values, weights)
    return Law(LawKind.EMPIRICAL, mean, cv, 1.0, 1.0, values, cumulative)


@dataclass(frozen=True, slots=True)
class Touches:
    """How many times agents work on one contact."""

    shares: tuple[float, ...] = (1.0,)
    """P(1 touch), P(2), …; used where `return_share` is None."""
    return_share: float | None = None
    """Probability that the customer comes back after a touch: geometric, k = 1/(1-p)."""

    def __post_init__(self) -> None:
        if self.return_share is not None:
            if not 0 <= self.return_share < 0.99:
                raise Problem("simulation_share_impossible", value=self.return_share)
        elif min(self.shares, default=-1) < 0 or abs(sum(self.shares) - 1) > 1e-6:
            raise Problem("simulation_share_impossible", value=sum(self.shares))

    @property
    def mean(self) -> float:
        """Touches a contact needs, reopening left out."""
        if self.return_share is not None:
            return 1 / (1 - self.return_share)
        return sum((i + 1) * share for i, share in enumerate(self.shares))


ONE_TOUCH = Touches()


def geometric_touches(return_share: float) -> Touches:
    """Touches with a constant probability of coming back (Erlang-R)."""
    return Touches(return_share=return_share)


def measured_touches(counts: Sequence[int]) -> Touches:
    """Touches as counted: `counts[i]` contacts had i + 1 of them."""
    total = sum(counts)
    if total <= 0:
        raise Problem("simulation_measured_times_unusable", n=0)
    return Touches(tuple(count / total for count in counts))


def _time(seconds: float, *, zero: bool = False) -> float:
    if not (math.isfinite(seconds) and (seconds > 0 or (zero and seconds == 0))):
        raise Problem("simulation_time_impossible", value=seconds)
    return seconds


def _moments(values: Floats, weights: Floats) -> tuple[float, float]:
    if not np.isfinite(values).all():
        return math.inf, math.nan
    mean = float((values * weights).sum())
    variance = float((weights * (values - mean) ** 2).sum())
    return mean, math.sqrt(max(0.0, variance)) / mean if mean > 0 else 0.0
