"""Which contacts are in view: one filter, one set of rows for each date that anchors a KPI."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from typing import TypeVar

import numpy as np

from core.metrics.facts import NO_DAY, UNKNOWN, Facts
from core.metrics.interval_facts import too_long
from core.metrics.tags import several_tags, tag_names
from core.metrics.time_dimensions import ALIASES, CYCLES, RUNS, cycle_codes
from core.metrics.view import EVERY_ROW, View
from core.model.fields import CUSTOM, custom_field, custom_header
from core.model.scenario import TIME_DIMENSIONS, Filter
from core.problems import Problem

T = TypeVar("T")
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
    known |= {alias: meant for alias, meant in ALIASES.items() if meant in others}
    wanted = name.strip().casefold().replace(" ", "_")
    header = custom_field(name.strip().casefold())
    found = known.get(wanted) or known.get(header) or known.get(name.strip().casefold())
    if found is None:
        headers = tuple(custom_header(column) or column for column in custom)
        there = (*others, *DIMENSIONS, *headers)
        near = get_close_matches(wanted, [text.casefold() for text in there], 1)
        meant = next((text for text in there if near and text.casefold() == near[0]), None)
        if meant is not None:
            raise Problem("dimension_meant", dimension=name, meant=meant, known=there)
        raise Problem("dimension_unknown", dimension=name, known=there)
    return found


def dimensions_known(facts: Facts) -> tuple[str, ...]:
    """The categories that the data can be cut by: those that some contact or total has."""
    named = (*DIMENSIONS, *(str(c) for c in facts.contacts.columns if str(c).startswith(CUSTOM)))
    tables = [facts, *([facts.totals] if facts.totals is not None else [])]
    return tuple(
        name
        for name in named
        if any((found := t.dimension(name)) is not None and found.labels for t in tables)
    )


ANCHORS = ("created", "resolved", "surveyed")
_NOWHERE = np.iinfo(np.int64).min

Period = tuple[date | None, date | None]
"""First day and the day after the last; None where no date is known."""


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
    """First day in view that the data cover; None without dates."""
    end: date | None
    """First day after those: a count per day is divided by the days between."""
    bounded: bool
    """Whether the filter names a period at all."""
    asked: Period
    """The period as asked for, wherever the data end: rows beside the contacts are cut to it."""
    totals: Selection | None = None
    """Totals by interval that lie wholly in the period; None where no file holds any."""
    narrowed: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Dimension and labels that the contacts were narrowed to, so that tables beside the contacts
    can be cut alike."""

    @property
    def counted_totals(self) -> Selection | None:
        """The totals, or None where the filter keeps none of them."""
        return self.totals if self.totals is not None and len(self.totals.ever) else None

    def anchored(self, anchor: str) -> View:
        """The rows whose anchor date is in the period."""
        return {"resolved": self.resolved, "surveyed": self.surveyed}.get(anchor, self.created)

    def by_dimension(self, name: str) -> Iterator[tuple[str, Selection]]:
        """One selection for each value of a dimension that occurs anywhere in the data.

        Moments put a contact into the hour, weekday or month of the date that anchors the KPI.
        """
        if name in RUNS:
            yield from self._by_run(name)
            return
        totals = dict(self.totals.by_dimension(name)) if self.totals is not None else {}
        for label, part in self._by_own_dimension(name):
            narrowed = (*self.narrowed, (name, (label,)))
            yield label, replace(part, totals=totals.pop(label, None), narrowed=narrowed)
        for label, part in totals.items():
            yield label, self._nothing_but(part)

    def _by_own_dimension(self, name: str) -> Iterator[tuple[str, Selection]]:
        if name in CYCLES:
            yield from self._by_cycle(name)
            return
        dimension = self.facts.dimension(name)
        if dimension is None:
            if self.facts.rows or self.totals is None:
                yield UNKNOWN, self
            return
        labels = tag_names(self.facts, name)
        views = (self.created, self.resolved, self.surveyed, self.ever)
        apart = {id(view): view for view in views}
        same = {key: view.by_label(name, len(labels)) for key, view in apart.items()}
        for place, label in enumerate(labels):
            created, resolved, surveyed, ever = (same[id(view)][place] for view in views)
            yield (
                label,
                replace(self, created=created, resolved=resolved, surveyed=surveyed, ever=ever),
            )

    def _by_cycle(self, name: str) -> Iterator[tuple[str, Selection]]:
        """One selection for each hour, weekday or day of the month, the unknown last."""
        labels = (*CYCLES[name], UNKNOWN)
        apart: dict[str, list[View]] = {}
        for anchor, view in self._anchored_views():
            codes = cycle_codes(self.facts, name, anchor)[view.rows].astype(np.int16)
            unplaced = (codes < 0) | _too_long(view, name)
            apart[anchor] = view.parts(np.where(unplaced, len(labels) - 1, codes), len(labels))
        for place, label in enumerate(labels):
            yield label, self._part(apart, place)

    def _by_run(self, name: str) -> Iterator[tuple[str, Selection]]:
        """One selection for each day, week, … that anything in view falls on, the unknown last."""
        run = RUNS[name]
        coded: dict[str, np.ndarray] = {}
        for anchor, view in self._anchored_views():
            days = view[f"{anchor}_day"]
            dated = (days != NO_DAY) & ~_too_long(view, name)
            coded[anchor] = np.where(dated, run.code_of(np.where(dated, days, 0)), _NOWHERE)
        known = [codes[codes != _NOWHERE] for codes in coded.values()]
        known = [codes for codes in known if len(codes)]
        first = min((int(codes.min()) for codes in known), default=0)
        count = max((int(codes.max()) for codes in known), default=-1) - first + 1
        apart = {
            anchor: view.parts(
                np.where(coded[anchor] == _NOWHERE, count, coded[anchor] - first), count + 1
            )
            for anchor, view in self._anchored_views()
        }
        within = None if self.totals is None else dict(self.totals._by_run(name))
        for place in range(count + 1):
            label = UNKNOWN if place == count else run.key(first + place)
            part = self._part(apart, place)
            if place < count:
                part = replace(part, ever=self.ever)
            if within is not None:
                part = replace(part, totals=within.pop(label, None))
            if place < count:
                part = part._bounded(run.first_day(first + place), run.first_day(first + place + 1))
            yield label, part
        for label, totals in (within or {}).items():
            yield label, self._nothing_but(totals)

    def _anchored_views(self) -> list[tuple[str, View]]:
        return [(anchor, self.anchored(anchor)) for anchor in ANCHORS]

    def _part(self, apart: dict[str, list[View]], place: int) -> Selection:
        """The contacts of one group, each anchor by its own date."""
        created, resolved, surveyed = (apart[anchor][place] for anchor in ANCHORS)
        return replace(self, created=created, resolved=resolved, surveyed=surveyed, ever=created)

    def _bounded(self, first: date, after: date) -> Selection:
        """The same contacts with the days of their group, as far as they are in view."""
        start = max(first, self.start) if self.start is not None else first
        end = min(after, self.end) if self.end is not None else after
        if start >= end:
            start, end = first, after
        return replace(self, start=start, end=end, bounded=True, asked=(start, end))

    def _nothing_but(self, totals: Selection) -> Selection:
        none = View(self.facts, np.empty(0, np.int64))
        return replace(
            self, created=none, resolved=none, surveyed=none, ever=none,
            start=totals.start, end=totals.end, asked=totals.asked, totals=totals,
            narrowed=totals.narrowed,
        )  # fmt: skip

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
                asked=(edges[place], edges[place + 1]),
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
    start, end = covered_days(facts, view)
    whole = asked_days(facts, view)
    return Selection(
        facts,
        **anchored,
        ever=ever,
        start=start,
        end=end,
        bounded=bounded,
        asked=whole,
        totals=_totals(facts, view, (start, end), whole),
        narrowed=tuple(wanted_values(view).items()),
    )


def asked_days(facts: Facts, view: Filter) -> Period:
    """The dates of a filter, those it leaves open filled in from the data; half-open."""
    last = facts.last_day
    following = None if last is None else date.fromordinal(last.toordinal() + 1)
    return view.start or facts.first_day, view.end or following


def covered_days(facts: Facts, view: Filter) -> Period:
    """The days of a filter that the data cover: of April nothing is known when they end in March.

    A filter wholly before or after the data keeps its dates, and finds nothing in them.
    """
    start, end = asked_days(facts, view)
    first, after = asked_days(facts, Filter())
    if start is None or end is None or first is None or after is None:
        return start, end
    inside = max(start, first), min(end, after)
    return inside if inside[0] < inside[1] else (start, end)


def _totals(facts: Facts, view: Filter, covered: Period, asked: Period) -> Selection | None:
    """The totals of a filter; one that reaches beyond the period is not counted."""
    if facts.totals is None:
        return None
    chosen = replace(select(facts.totals, view), start=covered[0], end=covered[1], asked=asked)
    if view.end is None:
        return chosen
    inside = chosen.created["end_day"] < np.datetime64(view.end).astype(np.int64)
    rows = np.arange(facts.totals.rows)[chosen.created.rows][inside]
    return replace(chosen, created=View(facts.totals, rows))


def wanted_values(view: Filter) -> dict[str, tuple[str, ...]]:
    """The values a filter wants, by dimension; dimensions it leaves open are absent."""
    return view.wanted


def _in_dimensions(facts: Facts, view: Filter) -> np.ndarray | None:
    """Contacts that have the wanted values; moments are those of creation."""
    chosen: np.ndarray | None = None
    for name, labels in view.wanted.items():
        dimension = facts.dimension(name)
        if name in TIME_DIMENSIONS:
            hit = _at_times(facts, name, labels)
        elif dimension is None:
            hit = np.full(facts.rows, UNKNOWN in labels)
        else:
            hit = dimension.selected(_with_tags(facts, name, labels))
        chosen = hit if chosen is None else chosen & hit
    return chosen


def _with_tags(facts: Facts, name: str, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """The labels wanted, and those that hold a wanted tag beside others."""
    dimension, by_label = facts.dimension(name), several_tags(facts, name)
    if by_label is None or dimension is None:
        return wanted
    pairs = zip(dimension.labels, by_label, strict=True)
    return (*wanted, *(label for label, tags in pairs if any(tag in wanted for tag in tags)))


def _at_times(facts: Facts, name: str, labels: tuple[str, ...]) -> np.ndarray:
    """Contacts created in one of the hours, on one of the weekdays, days, months, …"""
    if name in CYCLES:
        codes = cycle_codes(facts, name, "created").astype(np.int64)
        wanted = [CYCLES[name].index(label) for label in labels if label in CYCLES[name]]
    else:
        days = facts.known("created_day")
        dated = days != NO_DAY
        codes = np.where(dated, RUNS[name].code_of(np.where(dated, days, 0)), -1)
        keys = {RUNS[name].key(int(code)): int(code) for code in np.unique(codes[dated])}
        wanted = [keys[label] for label in labels if label in keys]
    # A month before 1970 has a negative code, but no service desk that old exports anything.
    return np.isin(codes, [*wanted, *([-1] if UNKNOWN in labels else [])])


def _too_long(view: View, name: str) -> np.ndarray:
    """Totals that last longer than one key of a dimension of time."""
    lasts = view.get("lasts_min")
    return np.zeros(len(view), np.bool_) if lasts is None else too_long(lasts, name)


def _in_period(facts: Facts, anchor: str, view: Filter, chosen: np.ndarray | None) -> View:
    days = facts.known(f"{anchor}_day")
    first = np.datetime64(view.start or date.min).astype(np.int64)
    hit = days >= max(int(first), np.iinfo(np.int32).min + 1)
    if view.end is not None:
        hit &= days < np.datetime64(view.end).astype(np.int64)
    if chosen is not None:
        hit &= chosen
    return View(facts, np.flatnonzero(hit))
