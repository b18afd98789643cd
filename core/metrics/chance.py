"""What chance alone may do: exact tails, and how many comparisons were made to find them.

Remarks accuse hours, topics and people, so each is held against what pure chance would show. The
tails are exact, or err on the safe side; they are shared among all comparisons of one question
(Holm 1979) and all questions (Bonferroni), so that views without any pattern give none.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import erfc, sqrt

import numpy as np

LEVEL = 0.001
"""Chance of any remark of one question where there is nothing; some forty questions are asked, so
that at most one view in twenty-five says anything by chance."""
_FAR = 60
"""Standard deviations behind which a tail adds nothing to a double."""


@lru_cache(maxsize=4)
def _log_factorials(size: int) -> np.ndarray:
    """Logarithms of 0!, 1!, … (size - 1)!."""
    return np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, size)))])


def log_factorials(n: int) -> np.ndarray:
    """Logarithms of the factorials up to at least n!, kept between calls."""
    return _log_factorials(1 << max(12, int(n + 1).bit_length()))


def binomial_tail(hits: int, n: int, share: float) -> float:
    """Chance of at least so many hits in n, each with the share.

    Where the hits were drawn without replacement, or with shares that differ and have this mean,
    the true chance beyond the mean is smaller (Hoeffding 1956, Uhlmann 1966).
    """
    if hits <= 0 or share >= 1:
        return 1.0
    if hits > n or share <= 0:
        return 0.0
    spread = sqrt(n * share * (1 - share)) + 1
    k = np.arange(hits, min(n, int(max(hits, n * share) + _FAR * spread)) + 1)
    logs = log_factorials(n)
    terms = logs[n] - logs[k] - logs[n - k] + k * np.log(share) + (n - k) * np.log1p(-share)
    return float(min(np.exp(terms).sum(), 1.0))


def poisson_tail(count: int, mean: float) -> float:
    """Chance of at least so many where the mean is known."""
    if count <= 0:
        return 1.0
    if mean <= 0:
        return 0.0
    k = np.arange(count, int(max(count, mean) + _FAR * (sqrt(mean) + 1)) + 1)
    return float(min(np.exp(k * np.log(mean) - mean - log_factorials(int(k[-1]))[k]).sum(), 1.0))


def two_shares(hits: float, n: float, hits_before: float, n_before: float) -> float:
    """Two-sided chance that two shares differ so much, with the correction of Yates (1934)."""
    pooled = (hits + hits_before) / (n + n_before)
    spread = sqrt(pooled * (1 - pooled) * (1 / n + 1 / n_before))
    if not spread:
        return 1.0
    correction = (1 / n + 1 / n_before) / 2
    gap = max(abs(hits / n - hits_before / n_before) - correction, 0.0)
    return two_sided(gap / spread)


def two_sided(z: float) -> float:
    """Chance of a normal value so many standard deviations from its mean, on either side."""
    return erfc(abs(z) / sqrt(2))


def trend_chance(values: np.ndarray) -> float:
    """Two-sided chance that a course without trend rises or falls so steadily.

    Mann (1945) and Kendall (1975), with the correction for continuity; equal values count half.
    """
    n = len(values)
    first, second = np.triu_indices(n, 1)
    score = float(np.sign(values[second] - values[first]).sum())
    ties = np.unique(values, return_counts=True)[1]
    variance = (n * (n - 1) * (2 * n + 5) - float((ties * (ties - 1) * (2 * ties + 5)).sum())) / 18
    if variance <= 0:
        return 1.0
    return two_sided(max(abs(score) - 1, 0) / sqrt(variance))


def surely(chances: Sequence[float], level: float = LEVEL) -> list[bool]:
    """Which of several comparisons hold together at a level, the likeliest first (Holm 1979)."""
    held = [False] * len(chances)
    for rank, place in enumerate(np.argsort(chances, kind="stable")):
        if chances[place] > level / (len(chances) - rank):
            break
        held[place] = True
    return held
