"""One KPI for each value of a dimension, all groups counted in one go: for long tables."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import grouped, unit_of
from core.metrics.contact_values import CONTACT_VALUES
from core.metrics.facts import Facts
from core.metrics.quantiles import grouped_mean, grouped_quantile
from core.metrics.remarks.groups import codes_of
from core.metrics.selection import dimension_named, select
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario


@dataclass(frozen=True, slots=True)
class GroupValues:
    """A KPI by group: largest volume first, moments in their order."""

    kpi: str
    unit: str
    labels: tuple[str, ...]
    values: np.ndarray = field(repr=False)
    """NaN where a group has no value. Shape (groups,)."""
    n: np.ndarray = field(repr=False)
    """Rows behind each value; below 20 shown grey and never ranked."""


def group_values(
    facts: Facts, scenario: Scenario, view: Filter, dimension: str, kpi: str
) -> GroupValues:
    """A KPI for each value of a dimension, equal to that of each group by itself.

    Shares, means and medians over single contacts are counted for all groups at once; others, and
    chosen definitions, one group after the other.
    """
    name = dimension_named(facts, dimension, TIME_DIMENSIONS)
    at_once = kpi in CONTACT_VALUES and kpi not in dict(scenario.variants)
    shared = facts.totals is None and facts.surveys is None and name not in TIME_DIMENSIONS
    if at_once and shared and kpi not in _APART:
        found = _at_once(facts, scenario, view, name, kpi)
        if found is not None:
            return found
    groups = grouped(facts, scenario, view, name)
    measures = [group[kpi] for group in groups.values()]
    values = [np.nan if m.value is None else m.value for m in measures]
    return GroupValues(
        kpi,
        unit_of(kpi, select(facts, view), scenario),
        tuple(groups),
        np.array(values),
        np.array([float(m.n) for m in measures]),
    )


_APART = ("longest_queue_delay", "nps")
"""KPIs that are neither the mean nor the median of their contacts' values."""


def _at_once(
    facts: Facts, scenario: Scenario, view: Filter, name: str, kpi: str
) -> GroupValues | None:
    selection = select(facts, view)
    seen = selection.anchored(CATALOGUE[kpi].anchor)
    values = CONTACT_VALUES[kpi].of(seen, scenario)
    coded, came = codes_of(seen, name), codes_of(selection.created, name)
    if values is None or coded is None or came is None:
        return None
    codes, labels = coded
    median = CATALOGUE[kpi].variants[0] == "median"
    by = grouped_quantile(values, 0.5) if median else grouped_mean(values)
    found, n = by(codes, len(labels))
    volume = np.bincount(came[0], minlength=len(labels)).astype(np.float64)
    if kpi == "volume":
        found = n = volume
    there = [i for i in range(len(labels)) if volume[i] or n[i]]
    order = sorted(there, key=lambda i: (-volume[i], labels[i]))
    unit = CATALOGUE[kpi].unit
    return GroupValues(kpi, unit, tuple(labels[i] for i in order), found[order], n[order])
