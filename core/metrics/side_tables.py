"""What stands beside the contacts, typed or imported, in one place; what was typed wins."""

from __future__ import annotations

import math
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from core.calendar import local_parts
from core.metrics.facts import NO_DAY, UNKNOWN, Dimension, dimension_of
from core.model.inputs import Inputs, MonthCost
from core.problems import Note, note

if TYPE_CHECKING:
    from core.metrics.selection import Selection


class SideRows:
    """A table beside the contacts (agents' time, tasks) that can be cut like them."""

    def __init__(self, table: pd.DataFrame, moment: str, zone: str) -> None:
        self.table = table
        self.days = _days(table, moment, zone)
        """Local day of each row; NO_DAY where it has none."""
        self._dimensions: dict[str, Dimension | None] = {}

    def __len__(self) -> int:
        return len(self.table)

    def numbers(self, name: str) -> np.ndarray | None:
        """A column of numbers, NaN where not known; None where the files have no such column."""
        if name not in self.table:
            return None
        found = np.asarray(self.table[name], dtype=np.float64)
        return None if np.isnan(found).all() else found

    def dimension(self, name: str) -> Dimension | None:
        """A category of the rows, or None where the files have no such column."""
        if name not in self._dimensions:
            self._dimensions[name] = dimension_of(self.table, name)
        return self._dimensions[name]

    def among(self, selection: Selection) -> np.ndarray | Note:
        """Places of the rows in the period and filter, or why the table cannot be cut so."""
        kept = np.ones(len(self), np.bool_)
        for name, labels in selection.narrowed:
            dimension = self.dimension(name)
            if dimension is None:
                return note("side_table_uncut", dimension=name)
            kept &= dimension.selected(labels)
        if selection.bounded:
            first, after = (_day_code(day) for day in selection.asked)
            kept &= (self.days != NO_DAY) & (self.days >= first) & (self.days < after)
        return np.flatnonzero(kept)


@dataclass(frozen=True, slots=True)
class Costs:
    """Every cost of a month, each counted once."""

    rows: tuple[MonthCost, ...] = ()
    typed: frozenset[date] = frozenset()
    """Months whose costs were typed."""

    @property
    def currencies(self) -> frozenset[str]:
        """The currencies named, blank ones left out."""
        return frozenset(row.currency.upper() for row in self.rows if row.currency)


class SideTables:
    """Costs, people, customers, tasks and the like, typed and imported, ready for counting."""

    def __init__(
        self,
        inputs: Inputs | None = None,
        *,
        zone: str = "UTC",
        costs: pd.DataFrame | None = None,
        agents: pd.DataFrame | None = None,
        tasks: pd.DataFrame | None = None,
        customers: pd.DataFrame | None = None,
    ) -> None:
        self.inputs = inputs or Inputs()
        self.customers = customers
        self._imported_costs = costs
        self.agents = _side_rows(agents, "interval_start", zone)
        self.tasks = _side_rows(tasks, "assigned_at", zone)
        self.notes: tuple[Note, ...] = ()
        """What was set aside because something typed or more detailed counts instead."""
        self.costs = self._met_costs()
        self.memo: dict[Any, Any] = {}
        """What KPIs of one table share, by what it is of."""

    def with_inputs(self, inputs: Inputs) -> SideTables:
        """The same imported tables beside other typed figures."""
        other = copy(self)
        other.inputs, other.notes, other.memo = inputs, (), {}
        other.costs = other._met_costs()
        return other

    def _met_costs(self) -> Costs:
        typed = frozenset(row.month for row in self.inputs.costs)
        read = _imported_costs(self._imported_costs)
        beaten = sorted({row.month for row in read} & typed)
        if beaten:
            self.notes += (note("costs_typed_win", months=tuple(f"{m:%Y-%m}" for m in beaten)),)
        rows = [*self.inputs.costs, *(row for row in read if row.month not in typed)]
        once, doubled = _without_totals(row for row in rows if row.amount is not None)
        if doubled:
            self.notes += (note("costs_total_beside_parts", months=tuple(doubled)),)
        return Costs(tuple(once), typed)


def _side_rows(table: pd.DataFrame | None, moment: str, zone: str) -> SideRows | None:
    return None if table is None or not len(table) else SideRows(table, moment, zone)


def _days(table: pd.DataFrame, moment: str, zone: str) -> np.ndarray:
    if moment not in table:
        return np.full(len(table), NO_DAY, np.int64)
    day = local_parts(np.asarray(table[moment], dtype="M8[us]"), zone).day
    return np.where(np.isnat(day), NO_DAY, day.astype(np.int64))


def _day_code(day: date | None) -> int:
    assert day is not None
    return day.toordinal() - date(1970, 1, 1).toordinal()


def _imported_costs(table: pd.DataFrame | None) -> list[MonthCost]:
    """One row for each month, channel and team of the files; kinds of cost add up."""
    if table is None or not len(table) or "cost_month" not in table:
        return []
    months = np.asarray(table["cost_month"], dtype="M8[us]").astype("M8[M]")
    parts = {"labour": "labour_cost", "overhead": "overhead_cost", "technology": "technology_cost"}
    numbers = {
        field: np.asarray(table[name], dtype=np.float64)
        for field, name in (*parts.items(), ("total", "cost"))
        if name in table
    }
    labels = [_labels(table, name) for name in ("channel", "team")]
    found: dict[tuple[date, str, str], MonthCost] = {}
    for place in range(len(table)):
        if np.isnat(months[place]):
            continue
        key = (months[place].astype("M8[D]").item(), labels[0][place], labels[1][place])
        amounts = {
            field: float(values[place])
            for field, values in numbers.items()
            if not math.isnan(values[place])
        }
        found[key] = _added(found.get(key, MonthCost(*key)), amounts)
    return list(found.values())


def _labels(table: pd.DataFrame, name: str) -> list[str]:
    if name not in table:
        return [""] * len(table)
    return ["" if pd.isna(label) else str(label) for label in table[name]]


def _added(row: MonthCost, amounts: dict[str, float]) -> MonthCost:
    sums = {field: (getattr(row, field) or 0.0) + amount for field, amount in amounts.items()}
    return replace(row, **sums)


def _without_totals(rows: Iterable[MonthCost]) -> tuple[list[MonthCost], list[str]]:
    """The rows less those that are the sum of the other rows of their month, and those months.

    A row for all channels beside rows of single channels is what they share, unless it is their
    sum: then it would count twice.
    """
    months: dict[date, list[MonthCost]] = {}
    for row in rows:
        months.setdefault(row.month, []).append(row)
    doubled: list[str] = []
    for month, held in months.items():
        whole = [row for row in held if not row.channel and not row.team]
        parts = sum(row.amount or 0.0 for row in held if row not in whole)
        amount = sum(row.amount or 0.0 for row in whole)
        if whole and parts and math.isclose(amount, parts, rel_tol=0.005):
            doubled.append(f"{month:%Y-%m}")
            months[month] = [row for row in held if row not in whole]
    return [row for held in months.values() for row in held], doubled


def label_place(labels: tuple[str, ...], wanted: str) -> int | None:
    """Where a typed label stands among those of the data, capitals and blanks ignored."""
    plain = " ".join(wanted.split()).casefold()
    if plain == UNKNOWN.casefold():
        return labels.index(UNKNOWN) if UNKNOWN in labels else None
    return next((i for i, label in enumerate(labels) if label.casefold() == plain), None)
