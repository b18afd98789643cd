"""What an opened card says: its inputs, its other definitions, its course and its spread."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.model.measure import Measure
from core.model.scenario import Filter
from desktop import formats, kpi_axes, outlier_words
from desktop.kpi_extras import extra_name, extra_unit
from desktop.kpi_figures import SMALL, Breakdown, KpiCourse
from desktop.messages import sentence
from desktop.overview_figures import OverviewFigures, parse_key, step_end
from desktop.overview_tables import dimension_name
from desktop.words import language_place
from widgets.data_table import Cell, Column
from widgets.pointed_chart import Axes
from widgets.trend_chart import TrendContent

_MEDIANS = ("median", "days")


def worked(measure: Measure, figures: OverviewFigures) -> str:
    """The formula with its numbers put in, or "" where a few numbers would not tell it."""
    translate = QCoreApplication.translate
    value = formats.measure_text(measure, figures.currency)
    if measure.value is None or not measure.n:
        return ""
    if measure.unit == "share":
        hits = measure.value * measure.n
        if abs(hits - round(hits)) > 1e-6 * max(hits, 1):
            return ""
        return f"{formats.number(round(hits))} / {formats.number(measure.n)} = {value}"
    if measure.unit == "s" and measure.variant in _MEDIANS and measure.n >= SMALL:
        words = translate("KpiDetail", "Half of {n} times are shorter than {value}.")
        return words.format(n=formats.number(measure.n), value=value)
    if measure.unit == "per_day" and measure.extras.get("days"):
        days = formats.number(measure.extras["days"])
        return f"{formats.number(measure.n)} / {days} = {value}"
    return ""


def stands_on(measure: Measure) -> list[tuple[str, str, float]]:
    """Name, text and number of contacts that could count, those used, and the others by reason."""
    translate = QCoreApplication.translate
    rows = []
    if measure.eligible is not None and measure.eligible >= measure.n:
        left = measure.eligible - measure.n
        rows.append((translate("KpiDetail", "Could count"), measure.eligible))
        rows.append((translate("KpiDetail", "Counted"), measure.n))
        if left:
            rows.append((translate("KpiDetail", "Not counted"), left))
    else:
        rows.append((translate("KpiDetail", "Counted"), measure.n))
    for key, value in measure.extras.items():
        if value and extra_unit(measure, key) == "count" and measure.unit != "count":
            rows.append((extra_name(key), value))
    rows += [(outlier_words.class_left_out(key), count) for key, count in measure.excluded]
    return [(name, formats.number(count), float(count)) for name, count in rows]


def other_definitions(measure: Measure, currency: str) -> list[list[str | Cell]]:
    """The same KPI counted otherwise: value, n and, where it is missing, why."""
    from core.metrics.catalogue import variant_name

    rows: list[list[str | Cell]] = []
    named = set[str]()
    for figure in measure.variants:
        named.add(figure.key)
        why = sentence(figure.reason) if figure.value is None and figure.reason else ""
        clock = {
            "business": QCoreApplication.translate("Formats", "business hours"),
            "calendar": QCoreApplication.translate("Formats", "calendar hours"),
        }.get(figure.clock, "")
        name = variant_name(figure.key, language_place())
        words = name if not clock or clock in name else f"{name}, {clock}"
        text = formats.value_text(figure.value, figure.unit, currency)
        rows.append(_definition(words, text, figure.value, figure.n, why))
    for key, value in measure.extras.items():
        unit = extra_unit(measure, key)
        if value is None or key in named or (unit == "count" and measure.unit != "count"):
            continue
        rows.append(_definition(extra_name(key), formats.value_text(value, unit, currency), value))
    return rows


def _definition(
    name: str, text: str, value: float | None, n: int | None = None, why: str = ""
) -> list[str | Cell]:
    role = "text_muted" if value is None else ""
    return [
        Cell(name[:1].upper() + name[1:], tooltip=why),
        Cell(text, float("nan") if value is None else value, role=role, tooltip=why),
        Cell("" if n is None else formats.number(n), n, role="text_muted"),
    ]


def definition_columns() -> list[Column]:
    """The heads over other definitions."""
    return [
        Column(QCoreApplication.translate("OverviewPage", "Definition"), stretch=True),
        Column(QCoreApplication.translate("OverviewPage", "Value"), numeric=True),
        Column("n", numeric=True),
    ]


def trend(
    course: KpiCourse, measure: Measure, figures: OverviewFigures
) -> tuple[Axes, TrendContent, str]:
    """The frame and lines of a KPI's course, and one sentence about it."""
    currency, unit = figures.currency, measure.unit
    starts = [parse_key(key) for key in course.keys]
    before = course.before[: len(starts)]
    side = kpi_axes.marks(
        (*course.values, *before, *course.target, *(m[1] for m in course.milestones)),
        unit,
        currency,
    )
    pale = tuple(
        n < SMALL or _cut(start, course.step, figures.period)
        for n, start in zip(course.n, starts, strict=True)
    )
    ticks, major = step_ticks(course.keys, course.step)
    sentences = tuple(_step_sentence(course, place, unit, currency) for place in range(len(starts)))
    aimed = course.target[-1] if course.target else None
    target = (
        QCoreApplication.translate("KpiDetail", "target {target}").format(
            target=formats.target_text(aimed, unit, currency)
        )
        if aimed is not None
        else ""
    )
    reached = []
    for day, value, state in course.milestones:
        place = next((i for i, start in enumerate(starts) if _holds(start, course.step, day)), -1)
        if place >= 0:
            reached.append((place, value, state))
    content = TrendContent(course.values, pale, before, course.target, target, tuple(reached))
    return Axes(ticks, major, side, sentences), content, extremes(course, pale, unit, currency)


def extremes(course: KpiCourse, pale: tuple[bool, ...], unit: str, currency: str) -> str:
    """The lowest and the highest step, without those that are shown pale."""
    known = [
        (value, key)
        for key, value, cut in zip(course.keys, course.values, pale, strict=True)
        if value is not None and not cut
    ]
    if len(known) < 2:
        return ""
    (low, low_at), (high, high_at) = min(known), max(known)
    said = QCoreApplication.translate(
        "OverviewPage", "Lowest {low} ({low_day}), highest {high} ({high_day})."
    ).format(
        low=formats.value_text(low, unit, currency),
        low_day=step_name(low_at, course.step),
        high=formats.value_text(high, unit, currency),
        high_day=step_name(high_at, course.step),
    )
    hollow = QCoreApplication.translate(
        "OverviewPage", "Hollow dots: part of a step or under 20 contacts, left out here."
    )
    return f"{said} {hollow}" if any(pale) else said


def step_name(key: str, step: str) -> str:
    """A day, week or month as it is spoken."""
    start = parse_key(key)
    if step == "day":
        return f"{formats.weekday_name(start.weekday())} {formats.day(start)}"
    return formats.month(start) if step == "month" else formats.period(start, step_end(start, step))


def groups_table(
    parts: Breakdown, measure: Measure, figures: OverviewFigures
) -> tuple[list[Column], list[list[str | Cell]]]:
    """A KPI by a dimension: name, value, a bar and n; few contacts are grey and have no bar."""
    title = QCoreApplication.translate("OverviewPage", "Value")
    columns = [
        Column(dimension_name(parts.dimension)),
        Column(title, numeric=True),
        Column("", stretch=True),
        Column("n", numeric=True),
    ]
    known = [m.value for _label, m in parts.parts if m.value is not None and not m.small]
    top = max((abs(value) for value in known), default=0.0)
    rows = [_group_row(parts.dimension, label, m, top, figures) for label, m in parts.parts]
    return columns, rows


def _group_row(
    dimension: str, label: str, measure: Measure, top: float, figures: OverviewFigures
) -> list[str | Cell]:
    why = sentence(measure.reason) if measure.reason else formats.basis(measure)
    counts = measure.unit == "count"
    pale = measure.value is None or (measure.small and not counts)
    role = "text_muted" if pale else ""
    value = float("nan") if measure.value is None else measure.value
    text = formats.measure_text(measure, figures.currency)
    bar = 0.0 if pale or not top else abs(value) / top
    return [
        formats.group_name(dimension, label),
        Cell(text, value, role=role, tooltip=why),
        Cell("", value, role="" if bar else "surface", tooltip=why, bar=bar),
        Cell(formats.number(measure.n), measure.n, role="text_muted"),
    ]


def step_ticks(keys: Sequence[str], step: str) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    """The words under each step, and which of them are bold."""
    starts = [parse_key(key) for key in keys]
    ticks, major = [], []
    for place, day in enumerate(starts):
        before = starts[place - 1] if place else None
        new_year = before is None or before.year != day.year
        new_month = new_year or (before is not None and before.month != day.month)
        if step == "month":
            ticks.append(formats.month(day) if new_year else formats.month_name(day.month))
            major.append(new_year)
        else:
            named = step == "week" or day.weekday() == 0 or new_month
            ticks.append(formats.day(day, year=False) if named else str(day.day))
            major.append(new_month if step == "week" else day.weekday() == 0)
    return tuple(ticks), tuple(major)


def _step_sentence(course: KpiCourse, place: int, unit: str, currency: str) -> str:
    translate = QCoreApplication.translate
    when = step_name(course.keys[place], course.step)
    parts = [f"{formats.value_text(course.values[place], unit, currency)} (n = {course.n[place]})"]
    if place < len(course.before) and course.before[place] is not None:
        before = translate("KpiDetail", "before {value} ({day})")
        text = formats.value_text(course.before[place], unit, currency)
        named = step_name(course.before_keys[place], course.step)
        parts.append(before.format(value=text, day=named))
    aimed = course.target[place] if place < len(course.target) else None
    if aimed is not None:
        target = translate("KpiDetail", "target {target}")
        parts.append(target.format(target=formats.target_text(aimed, unit, currency)))
    return f"{when}: {', '.join(parts)}"


def _cut(start: date, step: str, period: Filter) -> bool:
    """Whether the period only touches a step."""
    if step == "day" or period.start is None or period.end is None:
        return False
    return start < period.start or step_end(start, step) > period.end


def _holds(start: date, step: str, day: date) -> bool:
    return start <= day < step_end(start, step)
