"""How a computed number becomes a Measure, and how a missing one says why."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from core.metrics.catalogue import CATALOGUE
from core.metrics.selection import Selection
from core.model.measure import Measure
from core.problems import Note, note

Extras = Mapping[str, float | None]


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
    )


def unavailable(kpi: str, reason: Note, extras: Extras | None = None) -> Measure:
    """A KPI that these data cannot give, with the reason."""
    return measured(kpi, None, 0, reason=reason, extras=extras)


def needs(kpi: str, selection: Selection, *fields: str, extras: Extras | None = None) -> Measure:
    """A KPI whose columns no file feeds: names the fields that would make it work."""
    fields = tuple(f for f in fields if not known(selection, f)) or fields
    return unavailable(kpi, note("needs_column", field=fields[0], fields=fields), extras)


def known(selection: Selection, field: str) -> bool:
    """Whether any contact of the data has a value in a column of the files."""
    return selection.facts.has(field) and selection.facts.feeds(field)


def share_of(kpi: str, hits: int, n: int, **given: object) -> Measure:
    """A share of n rows; without rows it has no value."""
    return measured(kpi, hits / n if n else None, n, **given)  # pyright: ignore[reportArgumentType]
