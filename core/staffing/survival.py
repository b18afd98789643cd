"""Times that were only partly seen: curves and means that those still waiting do not bias."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Survival:
    """Share that lasts beyond each time at which something ended (Kaplan, Meier)."""

    times: Floats
    """Ascending, those at which at least one ended."""
    share: Floats
    """Share that lasts longer than each of them, descending."""
    at_risk: NDArray[np.int64]
    ended: NDArray[np.int64]
    total_time: float
    """Everything that was seen, added up."""

    @property
    def n(self) -> int:
        """Times seen, ended or not."""
        return int(self.at_risk[0]) if self.times.size else 0

    @property
    def mean(self) -> float:
        """Area under the curve, its end carried on at the rate at which all of it fell.

        Where the longest time seen had ended, the curve is 0 there and nothing is added.
        """
        edges = np.concatenate([[0.0], self.times])
        level = np.concatenate([[1.0], self.share])
        area = float((np.diff(edges) * level[:-1]).sum())
        rate = self.ended.sum() / self.total_time
        return area + float(level[-1]) / float(rate)


def kaplan_meier(times: ArrayLike, ended: ArrayLike) -> Survival | None:
    """The curve of times of which `ended` tells whether the end was seen; None without any end."""
    seen = np.asarray(times, dtype=np.float64)
    events = np.asarray(ended, dtype=np.bool_)
    if not events.any() or not seen.sum() > 0:
        return None
    moments, place = np.unique(seen, return_inverse=True)
    gone = np.bincount(place, minlength=moments.size)
    over = np.bincount(place, events, minlength=moments.size).astype(np.int64)
    risk = seen.size - np.concatenate([[0], np.cumsum(gone)[:-1]])
    share = np.cumprod(1 - over / risk).astype(np.float64)
    kept = over > 0
    return Survival(moments[kept], share[kept], risk[kept], over[kept], float(seen.sum()))
