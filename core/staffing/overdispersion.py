"""Busy and quiet days: volumes that spread more than chance, and what it does to a promise.

A day's volume is its mean times a factor G that is gamma distributed with mean 1. Service at fixed
staff falls with its spread, and the requirement becomes a band (Whitt; Avramidis et al.).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from core.problems import Problem
from core.staffing.erlang import Performance
from core.staffing.incomplete_gamma import series

Floats = NDArray[np.float64]

MIDPOINTS = 2000


def day_factors(cv2: float, n: int = MIDPOINTS) -> Floats:
    """Equally likely day factors: the gamma quantiles at (i + 1/2)/n, scaled to mean 1. Shape (n,).

    `cv2` is the variance of the factor. Raises Problem when it is not a finite number from 0.
    """
    factors = gamma_quantiles(cv2, (np.arange(n) + 0.5) / n)
    return factors / factors.mean()


def gamma_quantiles(cv2: float, shares: Floats) -> Floats:
    """Quantiles of a gamma distribution with mean 1 and variance `cv2`."""
    if not (np.isfinite(cv2) and cv2 >= 0):
        raise Problem("overdispersion_impossible", value=cv2)
    if cv2 < 1e-9:
        return np.ones(shares.shape)
    return np.array(_quantiles(float(cv2), tuple(shares.tolist())))


@lru_cache(maxsize=64)
def _quantiles(cv2: float, shares: tuple[float, ...]) -> tuple[float, ...]:
    """Bisection in the logarithm, where even a very small share has digits."""
    k, wanted = 1 / cv2, np.log(np.array(shares))
    low, high = np.full(wanted.shape, -700.0 * max(cv2, 1.0)), np.full(wanted.shape, np.log(60.0))
    high = high + np.log1p(cv2) * 4
    for _ in range(70):
        middle = (low + high) / 2
        below = _log_share(k, middle) < wanted
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return tuple((np.exp(high)).tolist())


def _log_share(k: float, log_factor: Floats) -> Floats:
    """ln P(G <= e^log_factor) for a gamma factor of shape k and mean 1."""
    y = np.exp(log_factor) * k
    log_s, _, _ = series(np.full(y.shape, k), np.maximum(y, 1e-300))
    return k * (log_factor + np.log(k)) - y + log_s - math.lgamma(k)


def share_of_days(cv2: float, factor: float) -> float:
    """Share of days whose volume is at most `factor` times the mean: "n covers 80 % of Mondays"."""
    if cv2 < 1e-9:
        return float(factor >= 1)
    if factor <= 0:
        return 0.0
    return min(1.0, math.exp(float(_log_share(1 / cv2, np.array([math.log(factor)]))[0])))


def service_over_days(
    cv2: float, level: Callable[[Floats], Floats], *, n: int = MIDPOINTS
) -> float:
    """E[G·SL(G)]/E[G]: the share of contacts in time over busy and quiet days alike.

    `level` gives the service level for volume factors of shape (n,); days on which it does not
    exist (overload without abandonment) count as nobody in time.
    """
    factors = day_factors(cv2, n)
    reached = np.nan_to_num(level(factors), nan=0.0)
    return float((factors * reached).sum() / factors.sum())


def performance_over_days(
    cv2: float,
    one_day: Callable[[Floats], Performance],
    variant: str = "offered",
    *,
    n: int = MIDPOINTS,
) -> float:
    """The same from a model of one interval, under one of the four service levels."""
    return service_over_days(cv2, lambda g: one_day(g).service_level(variant), n=n)


def spread_of_days(counts: Floats, cell: NDArray[np.int64]) -> tuple[float, int]:
    """cv² beyond chance of counts that repeat: Σ(s² - m)/Σm² pooled over cells, and their number.

    `counts` are contacts, `cell` says which counts are of the same kind (the same weekday). Pooling
    the sums, not the ratios, keeps cells with few contacts from shouting. Never below 0.
    """
    n = np.bincount(cell)
    total = np.bincount(cell, counts)
    square = np.bincount(cell, counts * counts)
    repeated = n > 1
    mean = total[repeated] / n[repeated]
    variance = (square[repeated] - n[repeated] * mean**2) / (n[repeated] - 1)
    # The mean of a few counts is itself uncertain: E[m²] is above the square of the true mean.
    squares = float((mean**2 - variance / n[repeated]).sum())
    if squares <= 0:
        return 0.0, int(n[repeated].sum())
    return max(0.0, float((variance - mean).sum()) / squares), int(n[repeated].sum())
