"""Everything the Heatmap page shows, computed away from the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.model.fields import custom_header
from core.model.measure import Heatmap
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario
from core.problems import Note, Problem
from core.progress import Progress, no_progress

if TYPE_CHECKING:
    from core.metrics.heatmap_difference import HeatmapDifference
    from core.results import Results

TIMES = ("weekday", "hour", "date", "week", "month", "monthday", "quarter", "year")
OF_DAYS = ("weekday", "date", "week", "month", "monthday", "quarter", "year")
"""Dimensions that part the days of a period among their values."""
AGENTS = "agents"
"""The measure, and its unit, of people needed by weekday and hour."""
_RECURRING = ("weekday", "hour", "monthday")
_SMALL_BY = {"channel": "channels", "topic": "topics", "team": "teams", "agent": "agents"}
SMALL_MAPS = 3


@dataclass(frozen=True, slots=True)
class HeatmapChoice:
    """What is mapped and how: two dimensions, a measure, and total, rate (a day), share, or the
    difference from the period compared with."""

    rows: str = "weekday"
    columns: str = "hour"
    measure: str = "volume"
    mode: str = "total"


@dataclass(slots=True)
class Remembered:
    """What was last mapped; the window holds it while pages are made anew in another language."""

    choice: HeatmapChoice = HeatmapChoice()
    held: tuple[HeatmapChoice, tuple[float, float]] | None = None
    """Ends of the scale kept for other periods and filters, and of what map they are."""
    one_scale: bool = False
    """Whether the small maps share one scale."""

    def scale_for(self, choice: HeatmapChoice) -> tuple[float, float] | None:
        """The scale kept for a map of the same measure, mode and sides, or None."""
        return self.held[1] if self.held is not None and self.held[0] == choice else None


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
    small_of: int
    """How many values `small_by` has in view, those without a map too."""
    period: Filter
    scenario: Scenario
    sources: tuple[str, ...]
    measures: tuple[str, ...]
    """Measures that have a value in view, for the choice."""
    dimensions: tuple[str, ...]
    """Dimensions that the data can be mapped by."""
    names: Mapping[str, tuple[str, str, str]]
    """Names of the measures: English, Spanish, Italian."""
    difference: HeatmapDifference | None = None
    """The map less that of the period compared with, where both have these slots."""
    comparison: Filter | None = None
    """The period compared with, where there is one."""


def heatmap_figures(
    results: Results, choice: HeatmapChoice, progress: Progress = no_progress
) -> HeatmapFigures:
    """Compute a heatmap, its dates and its small maps; a Problem when it cannot be mapped."""
    from core.metrics.catalogue import CATALOGUE
    from core.metrics.heatmap import MEASURES

    choice = _possible(results, choice)
    heatmap = _mapped(results, choice, progress)
    progress(0.5)
    small_by, small, small_of = _small_maps(results, choice)
    progress(0.8)
    names = {name: CATALOGUE[name].names for name in MEASURES if name in CATALOGUE}
    return HeatmapFigures(
        choice=choice,
        heatmap=heatmap,
        dated=results.heatmap("date", "hour") if _is_week(choice) else None,
        small_by=small_by,
        small=small,
        small_of=small_of,
        period=results.period,
        scenario=results.scenario,
        sources=tuple(dataset.name for dataset in results.project.datasets),
        measures=_measures(results, MEASURES),
        dimensions=(*TIMES, *_categories(results)),
        names=names,
        difference=_difference(results, choice),
        comparison=results.comparison,
    )


def _measures(results: Results, known: tuple[str, ...]) -> tuple[str, ...]:
    """Measures that have a value in view; agents wherever hours are known."""
    found = results.measures
    promised = any(found[k].value is not None for k in ("frt_within", "service_level"))
    timed = results.facts.hours_known or results.combined.intervals is not None
    worked = found["aht"].value is not None and timed
    own = {"missed_share": promised, "load": worked, "share": False}
    shown = [m for m in known if own.get(m, m in found and found[m].value is not None)]
    after = [m for m in ("volume", "missed_share", "load") if m in shown]
    agents = (AGENTS,) if worked else ()
    return (*after, *agents, *(m for m in shown if m not in after))


def _categories(results: Results) -> tuple[str, ...]:
    """Categories of the contacts that any file feeds, own columns included."""
    from core.metrics.selection import DIMENSIONS

    columns = (str(column) for column in results.combined.contacts.columns)
    own = tuple(column for column in columns if custom_header(column) is not None)
    return tuple(name for name in (*DIMENSIONS, *own) if results.combined.has(name))


def _possible(results: Results, choice: HeatmapChoice) -> HeatmapChoice:
    """The choice, without a comparison where there is no period to compare with."""
    if choice.mode == "difference" and results.comparison is None:
        return replace(choice, mode="total")
    return choice


def _difference(results: Results, choice: HeatmapChoice) -> HeatmapDifference | None:
    """The difference of a map whose slots come round in every period."""
    sides = {choice.rows, choice.columns} & set(TIME_DIMENSIONS)
    if results.comparison is None or choice.measure == AGENTS or not sides <= set(_RECURRING):
        return None
    return results.heatmap_difference(choice.rows, choice.columns, choice.measure)


def refusal(error: BaseException) -> Note | None:
    """The remark of a heatmap that cannot be made, or None for a defect."""
    return error.note if isinstance(error, Problem) else None


def _mapped(results: Results, choice: HeatmapChoice, progress: Progress) -> Heatmap:
    heatmap = results.heatmap(choice.rows, choice.columns, choice.measure, progress=progress)
    if heatmap.reason is not None and heatmap.n == 0:
        raise Problem(heatmap.reason.code, **heatmap.reason.data)
    return heatmap


def _is_week(choice: HeatmapChoice) -> bool:
    return {choice.rows, choice.columns} == {"weekday", "hour"} and choice.measure == "volume"


def _small_maps(results: Results, choice: HeatmapChoice) -> tuple[str, dict[str, Heatmap], int]:
    """The map of each of the largest groups, by the first dimension that has at least two, and
    how many groups there are."""
    from core.metrics.heatmap import heatmap

    if choice.measure == AGENTS or "date" in (choice.rows, choice.columns):
        return "", {}, 0
    for dimension, field in _SMALL_BY.items():
        if dimension in (choice.rows, choice.columns) or not results.combined.has(dimension):
            continue
        keys = [key for key in results.groups(dimension) if key != "Unknown"]
        if len(keys) < 2:
            continue
        largest = {
            key: heatmap(
                results.facts,
                replace(results.scenario.filter, **{field: (key,)}),
                choice.rows,
                choice.columns,
                choice.measure,
                results.scenario,
            )
            for key in keys[:SMALL_MAPS]
        }
        return dimension, largest, len(keys)
    return "", {}, 0
