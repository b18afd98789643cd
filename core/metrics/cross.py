"""KPIs by two dimensions at once, and what may be put together again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.catalogue.declaration import LARGEST, NEVER, POOLED, SUM
from core.metrics.compute import group_measures, grouped, whole_measures
from core.metrics.facts import Facts
from core.metrics.selection import dimension_named, select
from core.model.measure import Measure
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario
from core.problems import Problem
from core.progress import Progress, no_progress


@dataclass(frozen=True, slots=True)
class Cross:
    """Every KPI for each pair of values of two dimensions, with both sides' totals.

    `measures[r][c]` holds all KPIs of the contacts of a row and a column; totals are computed
    from the contacts, not from the cells, so a contact of neither unknown is counted once.
    """

    row_dimension: str
    column_dimension: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    measures: tuple[tuple[Mapping[str, Measure], ...], ...] = field(repr=False)
    row_totals: tuple[Mapping[str, Measure], ...] = field(repr=False)
    column_totals: tuple[Mapping[str, Measure], ...] = field(repr=False)

    def values(self, kpi: str) -> np.ndarray:
        """One KPI as a grid. Shape (rows, columns); NaN where it has no value."""
        grid = np.full((len(self.rows), len(self.columns)), np.nan)
        for place, cells in enumerate(self.measures):
            found = [cell[kpi].value for cell in cells]
            grid[place] = [np.nan if value is None else value for value in found]
        return grid

    def counts(self, kpi: str) -> np.ndarray:
        """Rows behind each value of a KPI. Shape (rows, columns)."""
        found = [[float(cell[kpi].n) for cell in cells] for cells in self.measures]
        return np.array(found).reshape(len(self.rows), len(self.columns))


def cross(
    facts: Facts,
    scenario: Scenario,
    view: Filter,
    rows: str,
    columns: str,
    progress: Progress = no_progress,
) -> Cross:
    """Every KPI by two dimensions: categories by volume, moments in their order.

    Raises Problem("dimension_twice") where both are the same.
    """
    rows, columns = (dimension_named(facts, name, TIME_DIMENSIONS) for name in (rows, columns))
    if rows == columns:
        raise Problem("dimension_twice", dimension=rows)
    whole = whole_measures(facts, scenario, view)
    of_rows = grouped(facts, scenario, view, rows)
    of_columns = grouped(facts, scenario, view, columns)
    cells: dict[tuple[str, str], Mapping[str, Measure]] = {}
    parts = dict(select(facts, view).by_dimension(rows))
    for place, row in enumerate(of_rows):
        for column, part in parts[row].by_dimension(columns):
            cells[row, column] = group_measures(part, scenario, whole, None, (rows, columns))
        progress((place + 1) / len(of_rows))
    nothing = partial(group_measures, select(facts, _NOBODY), scenario, whole)
    return Cross(
        rows,
        columns,
        tuple(of_rows),
        tuple(of_columns),
        tuple(tuple(cells.get((r, c)) or nothing() for c in of_columns) for r in of_rows),
        tuple(of_rows.values()),
        tuple(of_columns.values()),
    )


_APART = {
    "customers", "contact_means", "contact_median", "median_slack", "median", "per_sale",
    "relative", "each_day", "contacts_per_customer",
}  # fmt: skip
"""Definitions of a KPI that cannot be had from those of its groups, even where the usual can."""
_NOBODY = Filter(channels=())


def recombined(measures: Iterable[Measure]) -> tuple[float | None, int]:
    """Value and n of groups put together, where the mathematics allows it.

    Counts add up, shares and means are weighted by the rows behind them, the largest is the
    largest of all. A median cannot be had from its parts: Problem("not_additive") says so.
    """
    parts = list(measures)
    kinds = {(part.id, part.variant) for part in parts if part.value is not None}
    if len(kinds) > 1:
        raise Problem("groups_differ", kpi=parts[0].id)
    known = [part for part in parts if part.value is not None]
    n = sum(part.n for part in known)
    if not known:
        return None, 0
    values = [part.value or 0.0 for part in known]
    combines = NEVER if known[0].variant in _APART else CATALOGUE[known[0].id].combines
    if combines == SUM:
        return sum(values), n
    if combines == LARGEST:
        return max(values), n
    if combines == POOLED:
        weighted = (value * part.n for value, part in zip(values, known, strict=True))
        return sum(weighted) / n if n else None, n
    raise Problem("not_additive", kpi=known[0].id)
