"""Which contacts are in view: one filter, one set of rows for each date that anchors a KPI."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

import numpy as np

from core.metrics.facts import UNKNOWN, Facts
from core.model.fields import CUSTOM, custom_field, custom_header
from core.model.scenario import Filter
from core.problems import Problem

DIMENSIONS = (
    "channel",
    "agent",
    "team",
    "topic",
    "priority",
    "product",
    "department",
    "language",
    "tier",
    "customer_type",
    "status",
)
"""Categories that contacts can be grouped by, beside the columns a file brought along."""
_FILTERS = {
    "channels": "channel",
    "teams": "team",
    "agents": "agent",
    "topics": "topic",
    "priorities": "priority",
}


def is_category(name: str) -> bool:
    """Whether a dimension is a category, a column that a file brought along included."""
    return name in DIMENSIONS or custom_header(name) is not None


def dimension_named(facts: Facts, name: str, others: tuple[str, ...] = ()) -> str:
    """The dimension that a name or a header of the files stands for.

    `others` are names that are allowed as well; raises Problem("dimension_unknown") listing what
    there is.
    """
    custom = [str(column) for column in facts.contacts.columns if str(column).startswith(CUSTOM)]
    known = {known.casefold(): known for known in (*custom, *others, *DIMENSIONS)}
    wanted = name.casefold()
    found = known.get(wanted) or known.get(custom_field(wanted).casefold())
    if found is None:
        headers = tuple(custom_header(column) or column for column in custom)
        raise Problem("dimension_unknown", dimension=name, known=(*others, *DIMENSIONS, *headers))
    return found


ANCHORS = ("created", "resolved", "surveyed")

Rows = np.ndarray | slice
EVERY_ROW = slice(None)


class View:
    """Some rows of the facts; arrays asked for by name are cut to them once."""

    def __init__(self, facts: Facts, rows: Rows) -> None:
        self.facts = facts
        self.rows = rows
        self._cut: dict[str, np.ndarray | None] = {}

    def __len__(self) -> int:
        return self.facts.rows if isinstance(self.rows, slice) else len(self.rows)

    def get(self, name: str) -> np.ndarray | None:
        """A named array cut to the rows, or None when no file feeds it."""
        if name not in self._cut:
            array = self.facts.array(name)
            self._cut[name] = None if array is None else array[self.rows]
        return self._cut[name]

    def __getitem__(self, name: str) -> np.ndarray:
        array = self.get(name)
        assert array is not None, name
        return array

    def codes(self, dimension: str) -> np.ndarray:
        """Codes of a dimension cut to the rows."""
        found = self.facts.dimension(dimension)
        assert found is not None, dimension
        return found.codes[self.rows]

    def parts(self, codes: np.ndarray, groups: int) -> list[View]:
        """The rows apart by group code; a code outside 0..groups-1 belongs to none."""
        if groups < np.iinfo(np.int16).max:
            codes = codes.astype(np.int16)  # sorted by radix: ten times faster than wide integers
        order = np.argsort(codes, kind="stable")
        edges = np.searchsorted(codes[order], np.arange(groups + 1))
        rows = order if isinstance(self.rows, slice) else self.rows[order]
        return [View(self.facts, rows[first:last]) for first, last in pairwise(edges)]


@dataclass(frozen=True, slots=True)
class Selection:
    """The contacts of one filter, by anchor, with the period they were cut to."""

    facts: Facts
    created: View
    resolved: View
    surveyed: View
    ever: View
    """All contacts of the filter, whatever their dates."""
    start: date | None
    """First day in view; None without dates."""
    end: date | None
    """First day after the view."""
    bounded: bool
    """Whether the filter names a period at all."""
    totals: Selection | None = None
    """Totals by interval that lie wholly in the period; None where no file holds any."""

    @property
    def counted_totals(self) -> Selection | None:
        """The totals, or None where the filter keeps none of them."""
        return self.totals if self.totals is not None and len(self.totals.ever) else None

    def anchored(self, anchor: str) -> View:
        """The rows whose anchor date is in the period."""
        return {"resolved": self.resolved, "surveyed": self.surveyed}.get(anchor, self.created)

    def by_dimension(self, name: str) -> Iterator[tuple[str, Selection]]:
        """One selection for each value of a dimension that occurs anywhere in the data."""
        totals = dict(self.totals.by_dimension(name)) if self.totals is not None else {}
        for label, part in self._by_own_dimension(name):
            yield label, replace(part, totals=totals.pop(label, None))
        none = View(self.facts, np.empty(0, np.int64))
        for label, part in totals.items():
            yield (
                label,
                replace(self, created=none, resolved=none, surveyed=none, ever=none, totals=part),
            )

    def _by_own_dimension(self, name: str) -> Iterator[tuple[str, Selection]]:
        dimension = self.facts.dimension(name)
        if dimension is None:
            if self.facts.rows or self.totals is None:
                yield UNKNOWN, self
            return
        groups = len(dimension.labels)
        views = (self.created, self.resolved, self.surveyed, self.ever)
        apart = {id(view): view for view in views}
        same = {key: view.parts(view.codes(name), groups) for key, view in apart.items()}
        for place, label in enumerate(dimension.labels):
            created, resolved, surveyed, ever = (same[id(view)][place] for view in views)
            yield (
                label,
                replace(self, created=created, resolved=resolved, surveyed=surveyed, ever=ever),
            )

    def by_period(self, anchor: str, edges: list[date]) -> Iterator[Selection]:
        """One selection for each period between neighbouring days, for KPIs of one anchor."""
        view = self.anchored(anchor)
        name = anchor if anchor in ANCHORS else "created"
        days = np.array([np.datetime64(day).astype(np.int64) for day in edges])
        codes = np.searchsorted(days, view[f"{name}_day"], side="right") - 1
        parts = view.parts(codes, len(edges) - 1)
        # Flow compares two anchors, so the rows resolved in the period are cut as well.
        resolved = parts
        if name == "created":
            other = self.resolved
            codes = np.searchsorted(days, other["resolved_day"], side="right") - 1
            resolved = other.parts(codes, len(edges) - 1)
        totals: list[Selection | None] = [None] * (len(edges) - 1)
        if self.totals is not None and name == "created":
            totals = list(self.totals.by_period(anchor, edges))
        for place, part in enumerate(parts):
            yield replace(
                self,
                created=part,
                resolved=resolved[place],
                surveyed=part,
                start=edges[place],
                end=edges[place + 1],
                bounded=True,
                totals=totals[place],
            )


def select(facts: Facts, view: Filter) -> Selection:
    """The contacts of a filter; days are local and half-open, a date that is missing is outside."""
    chosen = _in_dimensions(facts, view)
    bounded = view.start is not None or view.end is not None
    ever = View(facts, EVERY_ROW if chosen is None else np.flatnonzero(chosen))
    anchored = {
        anchor: _in_period(facts, anchor, view, chosen) if bounded else ever for anchor in ANCHORS
    }
    following = None
    if facts.last_day is not None:
        following = date.fromordinal(facts.last_day.toordinal() + 1)
    start, end = view.start or facts.first_day, view.end or following
    return Selection(
        facts,
        **anchored,
        ever=ever,
        start=start,
        end=end,
        bounded=bounded,
        totals=_totals(facts, view, start, end),
    )


def _totals(facts: Facts, view: Filter, start: date | None, end: date | None) -> Selection | None:
    """The totals of a filter; one that reaches beyond the period is not counted."""
    if facts.totals is None:
        return None
    chosen = replace(select(facts.totals, view), start=start, end=end)
    if view.end is None:
        return chosen
    inside = chosen.created["end_day"] < np.datetime64(view.end).astype(np.int64)
    rows = np.arange(facts.totals.rows)[chosen.created.rows][inside]
    return replace(chosen, created=View(facts.totals, rows))


def wanted_values(view: Filter) -> dict[str, tuple[str, ...]]:
    """The values a filter wants, by dimension; dimensions it leaves open are absent."""
    named = {name: getattr(view, field) for field, name in _FILTERS.items()}
    wanted = {name: labels for name, labels in named.items() if labels is not None}
    return wanted | {custom_field(header): labels for header, labels in view.custom}


def _in_dimensions(facts: Facts, view: Filter) -> np.ndarray | None:
    chosen: np.ndarray | None = None
    for name, labels in wanted_values(view).items():
        dimension = facts.dimension(name)
        if dimension is None:
            hit = np.full(facts.rows, UNKNOWN in labels)
        else:
            hit = dimension.selected(labels)
        chosen = hit if chosen is None else chosen & hit
    return chosen


def _in_period(facts: Facts, anchor: str, view: Filter, chosen: np.ndarray | None) -> View:
    days = facts.known(f"{anchor}_day")
    first = np.datetime64(view.start or date.min).astype(np.int64)
    hit = days >= max(int(first), np.iinfo(np.int32).min + 1)
    if view.end is not None:
        hit &= days < np.datetime64(view.end).astype(np.int64)
    if chosen is not None:
        hit &= chosen
    return View(facts, np.flatnonzero(hit))
