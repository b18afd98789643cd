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
_NO_SPREAD = 1e-9
"""Variance of the factor below which all days count as alike."""


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
    if cv2 < _NO_SPREAD:
        return np.ones(shares.shape)
    return np.array(_quantiles(float(cv2), tuple(shares.tolist())))


def gamma_quantiles_each(cv2: Floats, shares: Floats) -> Floats:
    """The same for many variances at once: quantiles by share and variance.

    Shape (shares, variances); equal variances are worked out once.
    """
    each, back = np.unique(cv2, return_inverse=True)
    if not (np.isfinite(each).all() and (each >= 0).all()):
        raise Problem("overdispersion_impossible", value=float(each.min(initial=0.0)))
    found = np.ones((shares.size, each.size))
    spread = each >= _NO_SPREAD
    if spread.any():
        wanted = np.broadcast_to(np.log(shares)[:, None], (shares.size, int(spread.sum())))
        found[:, spread] = np.exp(_log_quantiles(each[spread], wanted))
    return found[:, back]


@lru_cache(maxsize=64)
def _quantiles(cv2: float, shares: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(np.exp(_log_quantiles(np.array([cv2]), np.log(np.array(shares)))).tolist())


def _log_quantiles(cv2: Floats, wanted: Floats) -> Floats:
    """Bisection in the logarithm, where even a very small share has digits."""
    k = np.broadcast_to(1 / cv2, wanted.shape)
    low = np.broadcast_to(-700.0 * np.maximum(cv2, 1.0), wanted.shape)
    high = np.broadcast_to(np.log(60.0) + np.log1p(cv2) * 4, wanted.shape)
    for _ in range(70):
        middle = (low + high) / 2
        below = _log_share(k, middle) < wanted
        low, high = np.where(below, middle, low), np.where(below, high, middle)
    return high


def _log_share(k: Floats, log_factor: Floats) -> Floats:
    """ln P(G <= e^log_factor) for gamma factors of shape k and mean 1."""
    y = np.exp(log_factor) * k
    log_s, _, _ = series(k, np.maximum(y, 1e-300))
    each, back = np.unique(k, return_inverse=True)
    complete = np.array([math.lgamma(x) for x in each.tolist()])[back].reshape(k.shape)
    return k * (log_factor + np.log(k)) - y + log_s - complete


def share_of_days(cv2: float, factor: float) -> float:
    """Share of days whose volume is at most `factor` times the mean: "n covers 80 % of Mondays"."""
    if cv2 < _NO_SPREAD:
        return float(factor >= 1)
    if factor <= 0:
        return 0.0
    share = _log_share(np.array([1 / cv2]), np.array([math.log(factor)]))
    return min(1.0, math.exp(float(share[0])))


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
