"""Filters, comparison and targets as they are written on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from core.durations import parse_duration
from core.model.scenario import TIME_DIMENSIONS, Filter, Target
from core.problems import Problem
from core.results import Results
from core.scenario_view import capped, compared, excluding

if TYPE_CHECKING:
    from core.metrics.facts import Facts

MOST_NAMED = 12
"""Values named in a refusal; a desk may have thousands of topics."""


def cut(
    results: Results,
    filters: Sequence[str] = (),
    compare: str | None = None,
    targets: Sequence[str] = (),
    excluded: str | None = None,
    cap: str | None = None,
) -> Results:
    """The results with the options applied over what the scenario says.

    `filters` are "channel=email,web", `compare` is previous, year, none or two days joined by
    "..", `targets` are "csat=85%" or "frt@channel=email=2h"; `excluded` are classes of outliers
    with commas between, `cap` is how long a contact may sensibly take, such as "90d".
    """
    scenario = results.scenario
    if excluded is not None:
        scenario = excluding(scenario, excluded.split(","))
    if cap is not None:
        scenario = capped(scenario, cap)
    view = scenario.filter
    for text in filters:
        view = _filtered(results.facts, view, text)
    scenario = replace(scenario, filter=view)
    if compare is not None:
        scenario = compared(scenario, compare)
    aimed = tuple(_target(results, text) for text in targets)
    named = {(target.kpi, target.group) for target in aimed}
    kept = tuple(t for t in scenario.targets if (t.kpi, t.group) not in named)
    scenario = replace(scenario, targets=(*kept, *aimed))
    return Results(results.project.with_scenario(scenario), results)


def dimensions_of(results: Results, text: str) -> tuple[str, ...]:
    """The one or two dimensions of a text such as "channel,weekday"."""
    from core.metrics.selection import dimension_named

    names = [text] if "," not in text else [part.strip() for part in text.split(",")]
    if len(names) > 2 or not all(names):
        raise Problem("by_unreadable", text=text)
    return tuple(dimension_named(results.facts, name, TIME_DIMENSIONS) for name in names)


def kpi_named(text: str) -> str:
    """The KPI of an id. Raises Problem for one that is none, with the nearest there is."""
    from core.metrics.catalogue import CATALOGUE

    kpi = text.strip()
    if kpi in CATALOGUE:
        return kpi
    near = get_close_matches(kpi, list(CATALOGUE), 1)
    if near:
        raise Problem("kpi_meant", text=kpi, meant=near[0])
    raise Problem("kpi_unknown", kpi=kpi)


def _filtered(facts: Facts, view: Filter, text: str) -> Filter:
    from core.metrics.selection import dimension_named

    name, equals, wanted = text.partition("=")
    if not equals or not name.strip() or not wanted.strip():
        raise Problem("filter_unreadable", text=text)
    dimension = dimension_named(facts, name, TIME_DIMENSIONS)
    labels = _labels(facts, dimension)
    # A value may hold a comma itself.
    parts = [wanted] if wanted.strip() in labels else wanted.split(",")
    return view.choosing(dimension, tuple(_label(dimension, labels, part) for part in parts))


def _labels(facts: Facts, dimension: str) -> tuple[str, ...]:
    """The values that a dimension has anywhere in the data."""
    from core.metrics.facts import NO_DAY, UNKNOWN
    from core.metrics.tags import tag_names
    from core.metrics.time_dimensions import CYCLES, RUNS

    if dimension in CYCLES:
        return (*CYCLES[dimension], UNKNOWN)
    if dimension in RUNS:
        run, days = RUNS[dimension], facts.known("created_day")
        codes = sorted({int(code) for code in run.code_of(days[days != NO_DAY])})
        return (*(run.key(code) for code in codes), UNKNOWN)
    tables = [facts, *([facts.totals] if facts.totals is not None else [])]
    found = [t.dimension(dimension) for t in tables]
    labels = [label for one in found if one is not None for label in one.labels]
    labels += tag_names(facts, dimension)
    return tuple(dict.fromkeys([*labels, UNKNOWN]))


def _label(dimension: str, labels: tuple[str, ...], text: str) -> str:
    wanted = text.strip()
    known = {label.casefold(): label for label in labels}
    if dimension == "weekday":
        known |= {day: day[:3].capitalize() for day in _WEEKDAYS}
    if dimension in ("hour", "monthday") and wanted.isdigit():
        wanted = f"{int(wanted):02}"
    found = known.get(wanted.casefold())
    if found is not None:
        return found
    near = [key for key in known if wanted.casefold() in key]
    near = near or get_close_matches(wanted.casefold(), list(known), 1)
    named = labels[:MOST_NAMED]
    if near:
        meant = known[near[0]]
        raise Problem("value_meant", dimension=dimension, value=wanted, meant=meant, known=named)
    raise Problem("value_unknown", dimension=dimension, value=wanted, known=named)


_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _target(results: Results, text: str) -> Target:
    from core.metrics.catalogue import CATALOGUE
    from core.metrics.selection import dimension_named

    named, equals, value = text.rpartition("=")
    kpi, at, group = named.partition("@")
    kpi = kpi.strip()
    if not equals or (at and "=" not in group):
        raise Problem("target_unreadable", text=text)
    kpi = kpi_named(kpi)
    chosen = None
    if at:
        dimension, _, label = group.partition("=")
        dimension = dimension_named(results.facts, dimension, TIME_DIMENSIONS)
        chosen = (dimension, _label(dimension, _labels(results.facts, dimension), label))
    return Target(kpi, _value(value.strip(), CATALOGUE[kpi].unit, text), chosen)


def _value(text: str, unit: str, whole: str) -> float:
    """A target in the KPI's unit: "85%" or 0.85 of a share, "2h" or 7200 of a time."""
    try:
        if text.endswith("%"):
            return float(text[:-1].replace(",", ".")) / 100
        value = float(text.replace(",", "."))
    except ValueError:
        if unit != "s":
            raise Problem("target_unreadable", text=whole) from None
        return parse_duration(text)
    if unit == "share" and not 0 <= value <= 1:
        raise Problem("target_share", text=whole, value=value)
    return value
