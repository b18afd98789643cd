"""How the values of a KPI are spread over its contacts: a histogram and percentiles."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from core.metrics.chosen_values import chosen_values
from core.metrics.contact_values import CONTACT_VALUES, contacts_of
from core.metrics.facts import Facts
from core.metrics.log_bins import log_edges
from core.metrics.quantiles import quantile
from core.metrics.selection import select
from core.model.scenario import Filter, Scenario
from core.problems import Note, note

SHARES = (0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99)
"""Percentiles that are told, as shares."""
MOST_SHOWN = 0.95
"""The histogram ends at this percentile; what lies beyond is counted in its last figure."""
_BINS = 24
_STEPS_S = (
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200,
    86400, 172800, 345600, 604800, 1209600, 2592000,
)  # fmt: skip
"""Widths of bins of durations that people count in: seconds, minutes, hours, days, weeks."""
_FEW = 12
"""Whole numbers up to this many different ones have a bin of their own."""


@dataclass(frozen=True, slots=True)
class Distribution:
    """The spread of a KPI's contacts. `counts[i]` lie from `edges[i]` to before `edges[i + 1]`."""

    kpi: str
    unit: str
    edges: np.ndarray = field(repr=False)
    """Shape (bins + 1,)."""
    counts: np.ndarray = field(repr=False)
    """Shape (bins,)."""
    percentiles: tuple[tuple[float, float], ...]
    """Share and value; p90 and higher need ten values, p99 a hundred."""
    n: int
    beyond: int
    """Contacts at or above the last edge."""
    mean: float | None = None
    largest: float | None = None
    scale: str = "linear"
    """linear, or log: from the second on, each bin is twice as wide as the last."""
    reason: Note | None = None
    """Why there is none."""


def distribution(
    facts: Facts, scenario: Scenario, view: Filter, kpi: str, scale: str = "linear"
) -> Distribution:
    """The histogram and percentiles of a KPI of single contacts.

    A yes-or-no KPI has two bins, "no" from 0 and "yes" from 1. Percentiles interpolate linearly
    between order statistics, as the KPI itself does. `scale` "log" widens the bins and holds every
    contact; values that it says nothing of keep the linear one.
    """
    if kpi not in CONTACT_VALUES:
        return _none(kpi, "", note("no_distribution", kpi=kpi))
    selection = select(_answers(facts, kpi), view)
    declared = chosen_values(kpi, selection, scenario)
    if declared is None:
        variant = dict(scenario.variants)[kpi]
        return _none(kpi, "", note("no_values_by_definition", kpi=kpi, variant=variant))
    values, unit = declared.of(contacts_of(selection, kpi), scenario), declared.unit
    if values is None:
        return _none(kpi, unit, note("needs_values", kpi=kpi))
    ordered = np.sort(values[~np.isnan(values)])
    if not len(ordered):
        return _none(kpi, unit, note("nothing_to_measure", needs=()))
    doubling = log_edges(ordered, unit) if scale == "log" else None
    edges = _edges(ordered, unit) if doubling is None else doubling
    places = np.searchsorted(ordered, edges)
    counts = np.diff(places)
    return Distribution(
        kpi,
        unit,
        edges,
        counts,
        tuple((share, quantile(ordered, share)) for share in _told(len(ordered))),
        len(ordered),
        int(len(ordered) - places[-1]),
        float(ordered.mean()),
        float(ordered[-1]),
        "linear" if doubling is None else "log",
    )


def _answers(facts: Facts, kpi: str) -> Facts:
    """Answers without a contact count in what customers said."""
    return facts.with_answers if kpi in ("csat", "nps") else facts


def _told(n: int) -> list[float]:
    """Percentiles that so many values can give: at least one value must lie beyond."""
    return [share for share in SHARES if n * min(share, 1 - share) > 1 - 1e-9 or share == 0.5]


def _edges(ordered: np.ndarray, unit: str) -> np.ndarray:
    if unit == "share":
        return np.array([0.0, 1.0, 2.0])
    top = float(quantile(ordered, MOST_SHOWN))
    if unit in ("count", "score") and bool((ordered == np.round(ordered)).all()):
        first, last = float(ordered[0]), max(float(np.ceil(top)), float(ordered[0]))
        if last - first < _FEW:
            return np.arange(first, last + 2)
    if unit == "s":
        width = next((float(w) for w in _STEPS_S if top / w <= _BINS), top / _BINS)
        # The last edge lies above the percentile, so that a bin never cuts it.
        return np.arange(0.0, np.floor(top / width) * width + 1.5 * width, width)
    low = float(ordered[0])
    width = _round_up((top - low) / _BINS) if top > low else 1.0
    first = np.floor(low / width) * width
    return first + width * np.arange(int((top - first) // width) + 2)


def _round_up(width: float) -> float:
    """The next of 1, 2, 5, 10, 20, 50, …"""
    size = 10.0 ** np.floor(np.log10(width))
    return float(next(size * step for step in (1, 2, 5, 10) if size * step >= width * (1 - 1e-9)))


def _none(kpi: str, unit: str, reason: Note) -> Distribution:
    none = np.empty(0)
    return Distribution(kpi, unit, none, none.astype(np.int64), (), 0, 0, reason=reason)
