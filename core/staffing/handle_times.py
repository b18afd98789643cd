"""How long work takes, from measured times: mean with its band, spread, and the known traps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.model.requirement import Assumption
from core.problems import Note, note

Floats = NDArray[np.float64]

LEAST_HANDLED = 5
"""Fewer measured times say nothing."""
_RESAMPLES, _MOST_RESAMPLED = 200, 2000
_SEED = 20_260_101
_SYMMETRIC = 0.5
"""Skew of the logarithms up to which times count as lognormal."""
_Z_99 = 2.3263478740408408
_SIGMA_LEFT = 0.981954
"""Standard deviation of a normal winsorised at 1–99 %: √(0.98 - 2zφ(z) + 0.02z²)."""
_ELAPSED_FROM_S = 1800.0
_LONG_WORK_S = 3600.0


@dataclass(frozen=True, slots=True)
class HandleTimes:
    """Mean and spread of worked time."""

    aht_s: Assumption
    cv: float
    """Standard deviation over the mean."""


def measured_handle_times(times_s: Floats) -> HandleTimes | None:
    """Mean winsorised at 1–99 % with a bootstrap band, and the spread; None below five times.

    Timers left open would carry the mean away, so the extremes count as the 1st and 99th per cent.
    Where the logarithms are symmetric the times are taken to be lognormal: what the extremes lose
    of its mean is added again, and its spread is √(e^σ² - 1).
    """
    times = times_s[np.isfinite(times_s) & (times_s > 0)]
    if times.size < LEAST_HANDLED:
        return None
    kept = np.clip(times, *np.quantile(times, [0.01, 0.99]))
    mean, sigma = float(kept.mean()), _lognormal_sigma(kept)
    cv = float(kept.std(ddof=1)) / mean
    if sigma is not None:
        kept = kept / _left_of_mean(sigma)
        mean, cv = float(kept.mean()), math.sqrt(math.expm1(sigma**2))
    return HandleTimes(Assumption("aht_s", mean, "data", times.size, _band(kept)), cv)


def _band(times: Floats) -> tuple[float, float]:
    """95 % of the means of resampled times; large samples by resampling part of them."""
    draws = np.random.default_rng(_SEED)
    size = min(times.size, _MOST_RESAMPLED)
    means = np.array([times[draws.integers(0, times.size, size)].mean() for _ in range(_RESAMPLES)])
    narrower = math.sqrt(size / times.size)
    centre = float(times.mean())
    low, high = centre + (np.quantile(means, [0.025, 0.975]) - centre) * narrower
    return float(low), float(high)


def _lognormal_sigma(kept: Floats) -> float | None:
    """Standard deviation of the logarithms of winsorised times; None where they are lopsided."""
    logs = np.log(kept)
    sigma = float(logs.std(ddof=1))
    if sigma < 1e-9:
        return 0.0
    skew = float((((logs - logs.mean()) / sigma) ** 3).mean())
    return sigma / _SIGMA_LEFT if abs(skew) < _SYMMETRIC and sigma < 2 else None


def _left_of_mean(sigma: float) -> float:
    """Mean of a lognormal winsorised at 1–99 % over its own mean."""
    inside = _normal_share(_Z_99 - sigma) - _normal_share(-_Z_99 - sigma)
    extremes = 0.01 * (math.exp(_Z_99 * sigma) + math.exp(-_Z_99 * sigma))
    return inside + extremes * math.exp(-(sigma**2) / 2)


def _normal_share(z: float) -> float:
    return (1 + math.erf(z / math.sqrt(2))) / 2


def traps(
    channel: str, times_s: Floats, elapsed_s: Floats, *, deferred: bool, parts: tuple[str, ...]
) -> list[Note]:
    """Remarks where what is called handle time is perhaps not worked time.

    `elapsed_s` is from arrival to solution, `parts` are the columns that the times come from.
    """
    found: list[Note] = []
    both = np.isfinite(times_s) & np.isfinite(elapsed_s) & (elapsed_s > 0) & (times_s > 0)
    if deferred and both.any():
        same = np.abs(times_s[both] - elapsed_s[both]) <= 0.02 * elapsed_s[both] + 1
        if same.mean() > 0.5 and np.median(times_s[both]) > _ELAPSED_FROM_S:
            found.append(note("aht_is_elapsed", channel=channel, share=float(same.mean())))
    known = times_s[np.isfinite(times_s) & (times_s > 0)]
    if not found and known.size and float(np.median(known)) > _LONG_WORK_S:
        found.append(note("aht_very_long", channel=channel, aht_s=float(np.median(known))))
    if "handle_time" not in parts and "talk_time" in parts and "wrap_time" not in parts:
        found.append(note("wrap_up_missing", channel=channel))
    return found
