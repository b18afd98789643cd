"""KPIs by two dimensions at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from core.metrics.compute import group_measures, grouped, whole_measures
from core.metrics.facts import Facts
from core.metrics.left_out import left_out_by
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
    left = left_out_by(facts, view, rows)
    for place, row in enumerate(of_rows):
        lost = dict(left[row].by_dimension(columns)) if row in left else {}
        for column, part in parts[row].by_dimension(columns):
            cells[row, column] = group_measures(
                part, scenario, whole, None, (rows, columns), lost.get(column)
            )
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


_NOBODY = Filter(channels=())
