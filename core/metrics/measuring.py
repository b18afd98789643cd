"""How a computed number becomes a Measure, and how a missing one says why."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.selection import Selection
from core.model.measure import Figure, Measure
from core.model.scenario import Scenario
from core.problems import Note, note

Extras = Mapping[str, float | None]
Computation = Callable[[Selection, Scenario], Measure]
"""How a KPI is counted: from the contacts in view and what the planner decided."""


def measured(
    kpi: str,
    value: float | None,
    n: int,
    *,
    eligible: int | None = None,
    variant: str | None = None,
    anchor: str | None = None,
    clock: str = "",
    extras: Extras | None = None,
    top: tuple[tuple[str, int], ...] = (),
    reason: Note | None = None,
    variants: Iterable[Figure] = (),
    parts: Iterable[Figure] = (),
) -> Measure:
    """A KPI's number with what is needed to trust it; without a value, nothing in view has one."""
    declared = CATALOGUE[kpi]
    if value is None and reason is None:
        reason = note("nothing_to_measure", needs=declared.needs)
    return Measure(
        id=kpi,
        value=value,
        unit=declared.unit,
        n=n,
        eligible=eligible,
        variant=declared.variants[0] if variant is None else variant,
        anchor=declared.anchor if anchor is None else anchor,
        clock=clock,
        reason=reason,
        extras=MappingProxyType(dict(extras or {})),
        top=top,
        variants=tuple(variants),
        parts=tuple(parts),
    )


def unavailable(kpi: str, reason: Note, extras: Extras | None = None) -> Measure:
    """A KPI that these data cannot give, with the reason."""
    return measured(kpi, None, 0, reason=reason, extras=extras)


def needs(kpi: str, selection: Selection, *fields: str, extras: Extras | None = None) -> Measure:
    """A KPI whose columns no file feeds: names the fields that would make it work."""
    fields = tuple(f for f in fields if not known(selection, f)) or fields
    return unavailable(kpi, note("needs_column", field=fields[0], fields=fields), extras)


def tally(rows: np.ndarray) -> int:
    """How many of some rows are marked."""
    # Ten times as fast as the sum of the marks.
    return int(np.count_nonzero(rows))


def known(selection: Selection, field: str) -> bool:
    """Whether any contact of the data has a value in a column of the files."""
    return selection.facts.has(field) and selection.facts.feeds(field)


def share_of(kpi: str, hits: int, n: int, **given: object) -> Measure:
    """A share of n rows; without rows it has no value."""
    return measured(kpi, hits / n if n else None, n, **given)  # pyright: ignore[reportArgumentType]


def another(
    key: str, value: float | None, n: int, unit: str, *, clock: str = "", reason: Note | None = None
) -> Figure:
    """Another definition of a KPI, or its number for one part; without rows it has no value."""
    if value is None and reason is None:
        reason = note("variant_without_values")
    return Figure(key, value, n, unit, clock, reason)


def ratio(key: str, hits: float, n: int, unit: str = "share") -> Figure:
    """Another definition of a KPI that is so many hits in n rows."""
    return another(key, hits / n if n else None, n, unit)
