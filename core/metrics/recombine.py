"""Values of groups put together to the value of all, where the mathematics allows it.

No page adds groups up: each counts the contacts anew. This is the other way to the same number,
against which tests hold the counting, and it says which numbers have no such way.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.metrics.catalogue import CATALOGUE
from core.metrics.catalogue.declaration import LARGEST, POOLED, SUM
from core.metrics.measuring import measured
from core.model.measure import Measure
from core.problems import Problem


def recombined(parts: Sequence[Measure]) -> Measure:
    """One KPI of disjoint groups as that of all: added, weighted by n, or the largest.

    Raises Problem("never_recombined") for medians, percentiles and distinct customers, whose
    parts do not tell the whole, and for groups counted by different definitions.
    """
    kpi = parts[0].id
    known = [part for part in parts if part.value is not None]
    rule = _RULES.get(CATALOGUE[kpi].combines)
    variants = {part.variant for part in known}
    if rule is None or len(variants) > 1 or variants & _NEVER:
        raise Problem("never_recombined", kpi=kpi)
    if not known:
        return measured(kpi, None, 0, eligible=_eligible(parts))
    first = known[0]
    whole = measured(
        kpi,
        rule(known),
        sum(part.n for part in known),
        eligible=_eligible(parts),
        variant=first.variant,
        anchor=first.anchor,
    )
    return replace(whole, clock=first.clock, unit=first.unit)


def _eligible(parts: Sequence[Measure]) -> int | None:
    told = [part.eligible for part in parts if part.eligible is not None]
    return sum(told) if len(told) == len(parts) else None


_NEVER = frozenset(
    [
        "median", "median_slack", "contact_median", "contact_means", "inferred_time",
        "customers", "contacts_per_customer", "total", "per_sale", "relative", "each_day",
    ]
)  # fmt: skip
"""Definitions, of KPIs that combine, by which they do not."""


def _pooled(parts: Sequence[Measure]) -> float | None:
    n = sum(part.n for part in parts)
    return sum((part.value or 0.0) * part.n for part in parts) / n if n else None


_RULES: dict[str, Callable[[Sequence[Measure]], float | None]] = {
    SUM: lambda parts: sum(part.value or 0.0 for part in parts),
    POOLED: _pooled,
    LARGEST: lambda parts: max(part.value or 0.0 for part in parts),
}
