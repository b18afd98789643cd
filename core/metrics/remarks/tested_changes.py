"""Whether a change between two periods is more than chance does."""

from __future__ import annotations

from math import sqrt

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.chance import two_shares, two_sided
from core.metrics.chosen_values import chosen_values
from core.metrics.contact_values import CONTACT_VALUES
from core.metrics.remarks.load import daily_counts
from core.metrics.remarks.seen import Seen
from core.metrics.selection import View
from core.model.measure import Change, Measure


def chance_of(seen: Seen, now: Measure, change: Change) -> float | None:
    """Chance of such a change where nothing changed; None where no single contact can tell.

    Only where each row is a yes or a no is a share one of rows: occupancy is one of seconds, whose
    days of the log say nothing of how much it sways.
    """
    before = change.before
    if now.unit == "share":
        declared = CONTACT_VALUES.get(now.id)
        if declared is None or declared.unit != "share":
            return None
        hits, hits_before = ((m.value or 0.0) * m.n for m in (now, before))
        return two_shares(hits, now.n, hits_before, before.n)
    if now.id == "volume":
        return _volume_chance(seen) if seen.selection.counted_totals is None else None
    if now.id == "backlog":
        return two_sided((now.n - before.n) / sqrt(now.n + before.n))
    pair = over_usual(seen, now.id)
    if pair is None:
        return None
    (_, slow), (_, slow_before) = pair
    known, known_before = (flags[~np.isnan(flags)] for flags in (slow, slow_before))
    if not len(known) or not len(known_before):
        return 1.0
    return two_shares(known.sum(), len(known), known_before.sum(), len(known_before))


def over_usual(
    seen: Seen, kpi: str
) -> tuple[tuple[View, np.ndarray], tuple[View, np.ndarray]] | None:
    """Contacts of both periods that took longer than half of all did (Mood 1950)."""
    declared = chosen_values(kpi, seen.selection, seen.scenario)
    if seen.before is None or declared is None:
        return None
    found: list[tuple[View, np.ndarray]] = []
    for selection in (seen.selection, seen.before):
        view = selection.anchored(CATALOGUE[kpi].anchor)
        values = declared.of(view, seen.scenario)
        if values is None:
            return None
        found.append((view, values))
    both = np.concatenate([values for _, values in found])
    if np.isnan(both).all():
        return None
    usual = np.nanmedian(both)
    slow = [(view, np.where(np.isnan(v), np.nan, v > usual)) for view, v in found]
    return slow[0], slow[1]


def _volume_chance(seen: Seen) -> float:
    """Chance that days of both periods differ so much in their contacts.

    The variance of a day is what is left beside its weekday, at least that of pure chance.
    """
    if seen.before is None:
        return 1.0
    means, variances = [], []
    for selection in (seen.selection, seen.before):
        if selection.start is None or selection.end is None or selection.start >= selection.end:
            return 1.0
        counts = daily_counts(selection.created, selection.start, selection.end).astype(float)
        means.append(float(counts.mean()))
        variances.append(max(_day_variance(counts), means[-1]) / len(counts))
    spread = sqrt(sum(variances))
    return two_sided((means[0] - means[1]) / spread) if spread else 1.0


def _day_variance(counts: np.ndarray) -> float:
    """Variance of days about the mean of their weekday."""
    if len(counts) < 21:
        return float(counts.var(ddof=1)) if len(counts) > 1 else 0.0
    rest = [counts[day::7] - counts[day::7].mean() for day in range(7)]
    return float((np.concatenate(rest) ** 2).sum() / (len(counts) - 7))
