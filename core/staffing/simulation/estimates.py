"""Numbers from replications, each with how far it may be off."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_T_975 = (
    12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281,
)  # fmt: skip
"""Student's t, 97.5 %, for 1 to 10 degrees of freedom."""
_Z = 1.959963984540054


@dataclass(frozen=True, eq=False)
class Estimate:
    """A simulated number and its 95 % half-width; arrays where asked for by slot, day or week.

    NaN where nothing happened; the half-width is NaN with a single replication.
    """

    value: Floats
    half_width: Floats
    n: Floats
    """Contacts (or replications) behind it."""

    @property
    def rounded(self) -> float:
        """The value (of a single number) with no more digits than the half-width supports."""
        return round(float(self.value), decimals(float(self.half_width)))

    def __float__(self) -> float:
        """The value of a single number."""
        return float(self.value)


def decimals(half_width: float) -> int:
    """Decimals that a half-width supports: 0.004 → 3, 0.03 → 2, 12 → -1; the last is its own."""
    if not (math.isfinite(half_width) and half_width > 0):
        return 6
    return -math.floor(math.log10(half_width))


def student_t(freedom: int) -> float:
    """97.5 % quantile of Student's t (Cornish-Fisher beyond 10 degrees of freedom)."""
    if freedom < 1:
        return math.nan
    if freedom <= len(_T_975):
        return _T_975[freedom - 1]
    z, n = _Z, freedom
    return (
        z + (z**3 + z) / (4 * n) + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * n**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * n**3)
    )  # fmt: skip


def ratio(top: Floats, bottom: Floats) -> Estimate:
    """Ratio of sums over replications (first axis), so that busy replications weigh more."""
    n = bottom.sum(axis=0)
    some = n > 0
    value = np.where(some, top.sum(axis=0) / np.where(some, n, 1.0), np.nan)
    runs = bottom.shape[0]
    if runs < 2:
        return Estimate(value, np.full_like(value, np.nan), n)
    left = top - np.where(some, value, 0.0) * bottom
    spread = np.sqrt((left**2).sum(axis=0) / (runs - 1) / runs)
    half = student_t(runs - 1) * spread / np.where(some, n / runs, np.nan)
    return Estimate(value, half, n)


def average(values: Floats) -> Estimate:
    """Mean over replications (first axis)."""
    return ratio(values, np.ones_like(values))


def around(value: Floats, by_run: Floats, n: Floats) -> Estimate:
    """A value from all contacts with the spread that it has from run to run (first axis)."""
    runs = (~np.isnan(by_run)).sum(axis=0)
    enough = runs > 1
    known = np.where(np.isnan(by_run), 0.0, by_run)
    mean = known.sum(axis=0) / np.maximum(runs, 1)
    square = np.where(np.isnan(by_run), 0.0, (by_run - mean) ** 2).sum(axis=0)
    spread = np.sqrt(square / np.maximum(runs - 1, 1) / np.maximum(runs, 1))
    t = np.vectorize(student_t, otypes=[np.float64])(np.maximum(runs - 1, 1))
    return Estimate(value, np.where(enough, t * spread, np.nan), n)


def paired(first: tuple[Floats, Floats], second: tuple[Floats, Floats]) -> Estimate:
    """Second minus first ratio, run by run on the same contacts; (tops, bottoms) each."""
    a, b = ratio(*first), ratio(*second)
    runs = first[0].shape[0]
    difference = b.value - a.value
    if runs < 2:
        return Estimate(difference, np.full_like(difference, np.nan), a.n)
    left = (second[0] - b.value * second[1]) / np.maximum(b.n / runs, 1e-300)
    left = left - (first[0] - a.value * first[1]) / np.maximum(a.n / runs, 1e-300)
    spread = np.sqrt((left**2).sum(axis=0) / (runs - 1) / runs)
    return Estimate(difference, student_t(runs - 1) * spread, a.n)
