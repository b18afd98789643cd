"""Which segment moved a share: by its own rate, or by bringing more or fewer of the contacts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one segment adds to the change of a share; a contribution, never a cause."""

    label: str
    rate: float
    """Points (0–1) by the segment's own share having changed."""
    mix: float
    """Points (0–1) by the segment weighing more or less among all."""
    n: int
    n_before: int
    value: float | None
    value_before: float | None

    @property
    def total(self) -> float:
        """Points (0–1) of the whole change."""
        return self.rate + self.mix


def contributions(
    labels: tuple[str, ...],
    hits: np.ndarray,
    n: np.ndarray,
    hits_before: np.ndarray,
    n_before: np.ndarray,
) -> tuple[Contribution, ...]:
    """The change of a share taken apart by segment; the parts add up to the change exactly.

    Arrays have shape (segments,). Rate and mix are weighed by the mean of both periods, so that
    no rest is left (Kitagawa 1955); mix is counted against the mean share of all.
    """
    total, total_before = n.sum(), n_before.sum()
    if not total or not total_before:
        return ()
    weight, weight_before = n / total, n_before / total_before
    share = _shares(hits, n, hits_before, n_before)
    share_before = _shares(hits_before, n_before, hits, n)
    usual = (hits.sum() / total + hits_before.sum() / total_before) / 2
    rate = (share - share_before) * (weight + weight_before) / 2
    mix = (weight - weight_before) * ((share + share_before) / 2 - usual)
    return tuple(
        Contribution(
            label,
            float(rate[i]),
            float(mix[i]),
            int(n[i]),
            int(n_before[i]),
            float(share[i]) if n[i] else None,
            float(share_before[i]) if n_before[i] else None,
        )
        for i, label in enumerate(labels)
    )


def _shares(hits: np.ndarray, n: np.ndarray, other: np.ndarray, n_other: np.ndarray) -> np.ndarray:
    """Share of each segment; that of the other period where this one has no contacts."""
    own = np.divide(hits, n, out=np.full(len(n), np.nan), where=n > 0)
    theirs = np.divide(other, n_other, out=np.zeros(len(n)), where=n_other > 0)
    return np.where(np.isnan(own), theirs, own)
