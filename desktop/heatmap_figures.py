"""Everything the Heatmap page shows, computed away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.measure import Heatmap
from core.model.scenario import Filter, Scenario
from core.problems import Note, Problem
from core.progress import Progress, no_progress

if TYPE_CHECKING:
    from core.results import Results

TIMES = ("weekday", "hour", "date", "week", "month")
CATEGORIES = ("channel", "topic", "team", "agent", "priority")
OF_DAYS = ("weekday", "date", "week", "month")
"""Dimensions that part the days of a period among their values."""
_SMALL_BY = {"channel": "channels", "topic": "topics", "team": "teams", "agent": "agents"}
SMALL_MAPS = 3


@dataclass(frozen=True, slots=True)
class HeatmapChoice:
    """What is mapped and how: two dimensions, a measure, and total, rate (a day) or share."""

    rows: str = "weekday"
    columns: str = "hour"
    measure: str = "volume"
    mode: str = "total"


@dataclass(slots=True)
class Remembered:
    """What was last mapped; the window holds it while pages are made anew in another language."""

    choice: HeatmapChoice = HeatmapChoice()


@dataclass(frozen=True, slots=True)
class HeatmapFigures:
    """A heatmap with what explains it."""

    choice: HeatmapChoice
    heatmap: Heatmap
    dated: Heatmap | None
    """Contacts by date and hour, when a slot of the week is mapped."""
    small_by: str
    small: Mapping[str, Heatmap]
    """The same map for the largest values of `small_by`, each alone."""
    period: Filter
    scenario: Scenario
    sources: tuple[str, ...]
    measures: tuple[str, ...]
    """Measures that have a value in view, for the choice."""
    dimensions: tuple[str, ...]
    """Dimensions that the data can be mapped by."""
    names: Mapping[str, tuple[str, str, str]]
    """Names of the measures: English, Spanish, Italian."""


def heatmap_figures(
    results: Results, choice: HeatmapChoice, progress: Progress = no_progress
) -> HeatmapFigures:
    """Compute a heatmap, its dates and its small maps; a Problem when it cannot be mapped."""
    from core.metrics.catalogue import CATALOGUE
    from core.metrics.heatmap import MEASURES

    heatmap = _mapped(results, choice)
    progress(0.5)
    small_by, small = _small_maps(results, choice)
    progress(0.8)
    known = results.measures
    names = {name: CATALOGUE[name].names for name in MEASURES if name in CATALOGUE}
    return HeatmapFigures(
        choice=choice,
        heatmap=heatmap,
        dated=results.heatmap("date", "hour") if _is_week(choice) else None,
        small_by=small_by,
        small=small,
        period=results.period,
        scenario=results.scenario,
        sources=tuple(dataset.name for dataset in results.project.datasets),
        measures=tuple(m for m in names if m in known and known[m].value is not None),
        dimensions=(*TIMES, *(c for c in CATEGORIES if results.combined.has(c))),
        names=names,
    )


def refusal(error: BaseException) -> Note | None:
    """The remark of a heatmap that cannot be made, or None for a defect."""
    return error.note if isinstance(error, Problem) else None


def _mapped(results: Results, choice: HeatmapChoice) -> Heatmap:
    heatmap = results.heatmap(choice.rows, choice.columns, choice.measure)
    if heatmap.reason is not None and heatmap.n == 0:
        raise Problem(heatmap.reason.code, **heatmap.reason.data)
    return heatmap


def _is_week(choice: HeatmapChoice) -> bool:
    return {choice.rows, choice.columns} == {"weekday", "hour"} and choice.measure == "volume"


def _small_maps(results: Results, choice: HeatmapChoice) -> tuple[str, dict[str, Heatmap]]:
    """The map of each of the largest groups, by the first dimension that has at least two."""
    from core.metrics.heatmap import heatmap

    if choice.measure != "volume" or "date" in (choice.rows, choice.columns):
        return "", {}
    for dimension, field in _SMALL_BY.items():
        if dimension in (choice.rows, choice.columns) or not results.combined.has(dimension):
            continue
        keys = [key for key in results.groups(dimension) if key != "Unknown"]
        if len(keys) < 2:
            continue
        return dimension, {
            key: heatmap(
                results.facts,
                replace(results.scenario.filter, **{field: (key,)}),
                choice.rows,
                choice.columns,
            )
            for key in keys[:SMALL_MAPS]
        }
    return "", {}
