"""The grid of one measure over any two of hour, weekday, date, week, month and the categories."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.metrics.compute import chosen_apart, unit_of
from core.metrics.compute import measure as kpi_measure
from core.metrics.facts import Facts
from core.metrics.heatmap_axes import (
    TIME_DIMENSIONS,
    Axis,
    Counted,
    Units,
    axis_of,
    occurrences_of,
    tag_axis,
    units_of,
)
from core.metrics.heatmap_closed import without_closed
from core.metrics.heatmap_kpis import MAPPED_KPIS, by_creation, kpi_fill
from core.metrics.heatmap_measures import (
    HEAT_MEASURES,
    TOTALS_FIELDS,
    Fill,
    HeatMeasure,
    weighted_counts,
    work_arriving,
)
from core.metrics.interval_facts import too_long
from core.metrics.measuring import known
from core.metrics.promise_kept import promise_missed
from core.metrics.quantiles import grouped_mean, weighted_mean
from core.metrics.selection import Selection, dimension_named, is_category, select
from core.metrics.view import EVERY_ROW, Rows, View
from core.model.calendar import BusinessCalendar
from core.model.measure import Heatmap
from core.model.scenario import Filter, Scenario
from core.problems import Note, Problem, note

MEASURES = (*HEAT_MEASURES, "missed_share", *MAPPED_KPIS)
"""What a heatmap can show of contacts; agents needed come from the staffing."""
_SLOT_S = 3600.0


def heatmap(
    facts: Facts,
    view: Filter,
    rows: str,
    columns: str,
    measure: str = "volume",
    scenario: Scenario | None = None,
) -> Heatmap:
    """Grid of a measure by two dimensions of the creation moment or the categories.

    Volume is a count, share a share of all, load the erlangs of work arriving in an hour each
    time it occurs, missed_share by the promises of the scenario; the others are the KPI of each
    cell's contacts. A slot that never occurred in the period, a cell without rows to compute
    from, and an hour closed by the scenario if nothing in view ever came while closed, is NaN.
    Totals are computed from the contacts. `occurrences` knows the days the clocks
    change. Totals by interval count with the contacts they stand for, where they last no longer
    than a slot.
    """
    if measure not in MEASURES:
        raise Problem("heatmap_measure_unknown", measure=measure, known=MEASURES)
    rows, columns = (dimension_named(facts, name, TIME_DIMENSIONS) for name in (rows, columns))
    selection = select(facts, view)
    plan = scenario or Scenario()
    declared = _declared(measure, selection, plan)
    unit = _unit(measure, declared, selection, plan)
    counted = _counted(selection, declared)
    units = units_of(selection, view, "hour" in (rows, columns))
    row_axis, column_axis = (axis_of(name, counted, units, view) for name in (rows, columns))
    tags = next((tag_axis(n, counted, view) for n in (rows, columns) if n == "topic"), None)
    if tags is not None:
        row_axis, column_axis = (
            tags[0] if axis.name == "topic" else replace(axis, codes=axis.codes[tags[1]])
            for axis in (row_axis, column_axis)
        )
    shape = (len(row_axis.keys), len(column_axis.keys))
    occurrences = occurrences_of(row_axis, column_axis, units, shape)
    calendar = None if scenario is None else _calendar_in_view(scenario, counted, units, view)
    reason = _refusal(selection, counted, rows, columns, measure, declared)
    if reason is None and declared is None and measure != "missed_share":
        reason = kpi_measure(measure, by_creation(selection), plan).reason
    if reason is not None:
        undated = round(counted.contacts())
        return _empty(measure, unit, row_axis, column_axis, occurrences, reason, undated)
    used, row_codes, column_codes = _placed(row_axis.codes, column_axis.codes)
    lines = used if tags is None else _lines(tags[1], used)
    fill = _filler(selection, counted, measure, declared, lines, plan)
    cells = row_codes.astype(np.int32) * shape[1] + column_codes
    values, counts = fill(cells, shape[0] * shape[1])
    row_totals, _ = fill(row_codes, shape[0])
    column_totals, _ = fill(column_codes, shape[1])
    total, placed = fill(np.zeros(len(cells), np.int8), 1)
    if tags is not None:
        # What is no tag is counted by contact: totals of the other side, and of the whole.
        once, first = np.unique(_lines(tags[1], used), return_index=True)
        of_contacts = _filler(selection, counted, measure, declared, once, plan)
        if row_axis.name == "topic":
            column_totals, _ = of_contacts(column_codes[first], shape[1])
        else:
            row_totals, _ = of_contacts(row_codes[first], shape[0])
        total, placed = of_contacts(np.zeros(len(once), np.int8), 1)
        if measure == "share":
            more = counts.sum() / placed[0] if placed[0] else 1.0
            values = values * more
            row_totals, column_totals = (
                totals * more if axis.name == "topic" else totals
                for axis, totals in ((row_axis, row_totals), (column_axis, column_totals))
            )
        used = once
    values, counts = values.reshape(shape), counts.reshape(shape)
    if declared is not None and declared.counts:
        values = np.where((occurrences > 0) | (counts > 0), values, np.nan)
    if declared is not None and declared.per_hour:
        times = _times(row_axis, column_axis, occurrences)
        values, row_totals, column_totals, total = (
            _each_hour(sums, times_of)
            for sums, times_of in zip(
                (values, row_totals, column_totals, total), times, strict=True
            )
        )
    found = Heatmap(
        rows,
        columns,
        measure,
        unit,
        row_axis.keys,
        column_axis.keys,
        values,
        counts,
        row_totals,
        column_totals,
        None if np.isnan(total[0]) else float(total[0]),
        occurrences,
        n=round(counts.sum() if tags is None else placed.sum()),
        undated=round(counted.contacts() - counted.contacts(used)),
        reason=note("promise_not_measurable")
        if measure == "missed_share" and np.isnan(total[0])
        else None,
        notes=() if tags is None else (note("topics_count_per_tag"),),
    )
    return found if calendar is None else without_closed(found, calendar)


def _lines(rows: np.ndarray, used: Rows) -> np.ndarray:
    """The rows that the used lines stand for; one with several tags more than once."""
    return rows if isinstance(used, slice) else rows[used]


def _calendar_in_view(
    scenario: Scenario, counted: Counted, units: Units, view: Filter
) -> BusinessCalendar:
    """When any of the channels that contacts in view came by is open."""
    if not scenario.calendar.channels:
        return scenario.calendar
    channels = axis_of("channel", counted, units, view)
    seen = np.unique(channels.codes[channels.codes >= 0])
    return scenario.calendar.together(channels.keys[place] for place in seen)


def _declared(measure: str, selection: Selection, scenario: Scenario) -> HeatMeasure | None:
    """How a measure fills its cells at once; None where it does so cell by cell, as its KPI.

    By another definition than the usual one every KPI is counted cell by cell.
    """
    declared = HEAT_MEASURES.get(measure)
    apart = declared is not None and chosen_apart(measure, selection, scenario) is not None
    return None if apart else declared


def _unit(
    measure: str, declared: HeatMeasure | None, selection: Selection, scenario: Scenario
) -> str:
    if measure == "missed_share":
        return "share"
    return unit_of(measure, selection, scenario) if declared is None else declared.unit


def _times(
    rows: Axis, columns: Axis, occurrences: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """How often each cell, row, column and the whole occurred; categories share their time."""
    in_row = occurrences.sum(axis=1) if columns.unit_codes is not None else occurrences.max(axis=1)
    in_column = occurrences.sum(axis=0) if rows.unit_codes is not None else occurrences.max(axis=0)
    whole = in_row.sum() if rows.unit_codes is not None else in_row.max(initial=0.0)
    return occurrences, in_row, in_column, np.array([whole])


def _each_hour(seconds: np.ndarray, times: np.ndarray) -> np.ndarray:
    """Erlangs: seconds of work in an hour of each occurrence."""
    return np.divide(
        seconds, times * _SLOT_S, out=np.full(np.shape(seconds), np.nan), where=times > 0
    )


def _counted(selection: Selection, declared: HeatMeasure | None) -> Counted:
    """The rows that feed a measure: contacts, totals or both."""
    totals = selection.counted_totals
    if totals is None or declared is None or declared.of_totals is None:
        return Counted(selection.created)
    own = selection.created
    if declared.any_of and not declared.fed(selection):
        own = View(selection.facts, np.empty(0, np.int64))
    return Counted(own, totals.created)


def _filler(
    selection: Selection,
    counted: Counted,
    measure: str,
    declared: HeatMeasure | None,
    used: Rows,
    scenario: Scenario,
) -> Fill:
    """The filler of a measure for any grouping of the used rows."""
    if measure == "missed_share":
        return grouped_mean(promise_missed(counted.contacts_view, scenario)[used])
    if declared is None:
        return kpi_fill(measure, selection, scenario, used)
    totals = counted.totals_view
    if totals is None or declared.of_totals is None:
        return declared.fill(counted.contacts_view, used)
    return _pooled(declared, counted, totals, used, share=measure == "share")


def _pooled(
    declared: HeatMeasure, counted: Counted, totals: View, used: Rows, *, share: bool
) -> Fill:
    """The filler over contacts and the totals that stand for others."""
    assert declared.of_totals is not None
    values, weights = declared.of_totals(totals)
    if len(counted.contacts_view):
        own = declared.of_contacts(counted.contacts_view)
        values = np.concatenate([own, values])
        weights = np.concatenate([np.ones(len(own)), weights])
    if declared.per_hour:
        return work_arriving(values[used], weights[used])
    if declared.counts:
        return weighted_counts(np.nan_to_num(weights[used]), share=share)
    return weighted_mean(values[used], weights[used])


def _placed(rows: np.ndarray, columns: np.ndarray) -> tuple[Rows, np.ndarray, np.ndarray]:
    """Which contacts fall on the grid at all, and their codes on both sides."""
    if not len(rows) or (rows.min() >= 0 and columns.min() >= 0):
        return EVERY_ROW, rows, columns
    used = np.flatnonzero((rows >= 0) & (columns >= 0))
    return used, rows[used], columns[used]


def _refusal(
    selection: Selection,
    counted: Counted,
    rows: str,
    columns: str,
    measure: str,
    declared: HeatMeasure | None,
) -> Note | None:
    wanted = (rows, columns)
    if not selection.facts.rows and selection.totals is not None:
        return _refusal_of_totals(selection.totals, wanted, measure, declared)
    if any(name in TIME_DIMENSIONS for name in wanted) and not known(selection, "created_at"):
        return note("needs_column", field="created_at", fields=("created_at",))
    if "hour" in wanted and not selection.facts.hours_known and counted.totals_view is None:
        return note("needs_time_of_day")
    missing = [n for n in wanted if is_category(n) and not _has_dimension(selection, n)]
    if missing:
        return note("needs_column", field=missing[0], fields=tuple(missing))
    if measure == "load" and "hour" not in wanted:
        return note("load_needs_hours")
    if declared is None:
        return None
    fields = declared.fields
    if fields and counted.totals_view is None and not declared.fed(selection):
        return note("needs_column", field=fields[0], fields=fields)
    if measure == "frt" and not selection.facts.hours_known:
        return note("needs_time_of_day")
    return None


def _refusal_of_totals(
    totals: Selection, wanted: tuple[str, str], measure: str, declared: HeatMeasure | None
) -> Note | None:
    """Why totals alone cannot be mapped this way."""
    of_totals = None if declared is None else declared.of_totals
    if declared is None or of_totals is None:
        return note("needs_contacts")
    if any(is_category(n) and totals.facts.dimension(n) is None for n in wanted):
        return note("needs_contacts")
    values, weights = of_totals(totals.created)
    if not len(values):
        return note("totals_cut_by_period") if totals.bounded else None
    lasts = totals.created["lasts_min"]
    finer = [n for n in wanted if n in TIME_DIMENSIONS and too_long(lasts, n).all()]
    if finer:
        return note(f"totals_too_coarse_{finer[0]}")
    if np.isnan(np.where(weights > 0, values, np.nan)).all() and (
        not declared.counts or declared.per_hour
    ):
        fields = TOTALS_FIELDS[measure]
        return note("needs_column", field=fields[0], fields=fields)
    return None


def _has_dimension(selection: Selection, name: str) -> bool:
    totals = selection.totals
    return selection.facts.dimension(name) is not None or (
        totals is not None and totals.facts.dimension(name) is not None
    )


def _empty(
    measure: str,
    unit: str,
    row_axis: Axis,
    column_axis: Axis,
    occurrences: np.ndarray,
    reason: Note,
    undated: int,
) -> Heatmap:
    shape = occurrences.shape
    return Heatmap(
        row_axis.name,
        column_axis.name,
        measure,
        unit,
        row_axis.keys,
        column_axis.keys,
        np.full(shape, np.nan),
        np.zeros(shape),
        np.full(shape[0], np.nan),
        np.full(shape[1], np.nan),
        None,
        occurrences,
        n=0,
        undated=undated,
        reason=reason,
    )
