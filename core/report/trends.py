"""Trends: how volume, speed, satisfaction and cost went along the period."""

from __future__ import annotations

import math
from datetime import date

from core.metrics.trend import Trend
from core.model.scenario import Filter
from core.problems import Problem
from core.report.content import Block, Chart, Charts, Column, Item, Section, Series, Table
from core.report.draft import Draft
from core.report.summary import target_of

SHOWN = (
    "frt_within", "frt", "full_resolution_time", "service_level", "abandonment_rate", "csat",
    "fcr", "aht",
)  # fmt: skip
"""KPIs worth a line, in the order they earn one."""
_HEIGHT_CM = 6.8
"""Two rows of charts fill a page."""
_MOST_LINES = 5
_MOST_CHANNELS = 4
_DAYS_BY_DAY, _DAYS_BY_WEEK = 63, 400


def step_of(period: Filter) -> str:
    """day up to nine weeks, week up to about a year, month beyond."""
    if period.start is None or period.end is None:
        return "week"
    days = (period.end - period.start).days
    return "day" if days <= _DAYS_BY_DAY else "week" if days <= _DAYS_BY_WEEK else "month"


def trends(draft: Draft) -> Section:
    """Volume by channel, then a line for each KPI that has values. Raises Problem without dates."""
    step = step_of(draft.results.period)
    volume = draft.results.trend("volume", step)
    if len(volume.keys) < 2:
        raise Problem("report_no_course")
    known = [kpi for kpi in SHOWN if kpi in draft.measures]
    lines = [kpi for kpi in known if draft.measures[kpi].value is not None][:_MOST_LINES]
    courses = {kpi: draft.results.trend(kpi, volume.step) for kpi in lines}
    table = _table(draft, volume, courses)
    by_channel = _channel_table(draft, volume.step)
    blocks: list[Block] = [*draft.remarks("trends")]
    charts = _charts(draft, table, by_channel, courses)
    # Two rows of charts fill a page; more of them stand below the numbers, whole.
    blocks += [*charts[:2], table, *charts[2:]]
    if by_channel is not None:
        blocks.append(by_channel)
    subtitle = draft.word("trends_subtitle", step=draft.word(f"by_{volume.step}_step"))
    return Section("trends", draft.word("section_trends"), subtitle, tuple(blocks))


def _day(key: str) -> date:
    return date.fromisoformat(key)


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


def _table(draft: Draft, volume: Trend, courses: dict[str, Trend]) -> Table:
    """One row a step: volume and each KPI; a step without a value stays empty."""
    columns = [
        Column("step", draft.word("from_day"), "day", width=14),
        Column("volume", draft.kpi("volume"), "count", width=16),
    ]
    aimed = {kpi: target_of(draft, draft.measures[kpi]) for kpi in courses}
    for kpi, course in courses.items():
        unit = draft.unit(course.unit)
        columns.append(Column(kpi, draft.kpi(kpi), unit, width=17))
        if aimed[kpi] is not None:
            aim = f"{draft.word('target')}: {draft.kpi(kpi)}"
            columns.append(Column(f"{kpi}_aim", aim, unit, "muted", 15))
    rows: list[tuple[Item, ...]] = []
    for place, key in enumerate(volume.keys):
        values: list[float | None] = []
        for kpi, course in courses.items():
            values.append(_number(course.values[""][place]))
            values += [] if aimed[kpi] is None else [aimed[kpi]]
        rows.append((_day(key), _number(volume.values[""][place]), *values))
    title = draft.word("trends_table")
    return Table("trend", tuple(columns), tuple(rows), title, filters=True)


def _channel_table(draft: Draft, step: str) -> Table | None:
    """Contacts of each channel by step, the small ones together; None with one channel."""
    found = draft.results.trend("volume", step, "channel")
    sizes = {name: float(sum(v for v in values if v == v)) for name, values in found.values.items()}
    order = [name for name in sorted(sizes, key=lambda name: -sizes[name]) if sizes[name]]
    if len(order) < 2:
        return None
    alone = order if len(order) <= _MOST_CHANNELS + 1 else order[:_MOST_CHANNELS]
    others = order[len(alone) :]
    columns = [Column("step", draft.word("from_day"), "day", width=14)]
    columns += [
        Column(f"channel_{place}", draft.known("channel", name), "count", width=16)
        for place, name in enumerate(alone)
    ]
    if others:
        columns.append(Column("others", draft.word("others"), "count", width=16))
    rows: list[tuple[Item, ...]] = []
    for place, key in enumerate(found.keys):
        row = [_number(found.values[name][place]) for name in alone]
        if others:
            row.append(sum(_number(found.values[name][place]) or 0.0 for name in others))
        rows.append((_day(key), *row))
    title = draft.word("trends_channels")
    return Table("trend_channels", tuple(columns), tuple(rows), title, filters=True)


def _charts(
    draft: Draft, table: Table, by_channel: Table | None, courses: dict[str, Trend]
) -> list[Charts]:
    first = _volume_chart(draft, table, by_channel)
    lines = [_line(draft, kpi, course) for kpi, course in courses.items()]
    charts = [first, *lines]
    return [Charts(tuple(charts[place : place + 2])) for place in range(0, len(charts), 2)]


def _volume_chart(draft: Draft, table: Table, by_channel: Table | None) -> Chart:
    if by_channel is None:
        title = draft.kpi("volume")
        alt = draft.word("alt_line", kpi=draft.kpi("volume"))
        series = (Series("volume", role="accent"),)
        return Chart("columns", title, alt, "trend", "step", series, height_cm=_HEIGHT_CM)
    series = tuple(Series(column.key) for column in by_channel.columns[1:])
    return Chart(
        "stacked", draft.word("chart_volume"), draft.word("alt_volume"), "trend_channels", "step",
        series, height_cm=_HEIGHT_CM,
    )  # fmt: skip


def _line(draft: Draft, kpi: str, course: Trend) -> Chart:
    """A KPI as a line, beside the value aimed at where there is one."""
    values = [value for value in course.values[""] if value == value]
    whole = draft.figure(draft.measures[kpi].value, course.unit)
    low, high = (
        (draft.figure(min(values), course.unit), draft.figure(max(values), course.unit))
        if values
        else ("—", "—")
    )
    alt = draft.word("alt_course", kpi=draft.kpi(kpi), whole=whole, low=low, high=high)
    series = [Series(kpi, role="accent")]
    if target_of(draft, draft.measures[kpi]) is not None:
        series.append(Series(f"{kpi}_aim", role="text", dashed=True))
    return Chart(
        "line", draft.kpi(kpi), alt, "trend", "step", tuple(series), unit=course.unit,
        height_cm=_HEIGHT_CM, most=1.0 if course.unit == "share" and _near_one(values) else None,
    )  # fmt: skip


def _near_one(values: list[float]) -> bool:
    """Whether the axis would otherwise run beyond all of them."""
    return bool(values) and max(values) > 0.8
