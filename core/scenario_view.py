"""What of a scenario says which contacts are in view and what they are held against, in TOML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from core.durations import parse_duration
from core.model.fields import custom_field
from core.model.outliers import OUTLIER_CLASSES
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario, Target
from core.problems import Problem
from core.toml_values import Table, TomlValues

COMPARISONS = ("previous", "year", "none")
VIEW_KEYS = {"filter", "compare", "tolerance", "exclude", "outlier_cap"}
_TARGET = {"value", "group", "milestones"}
_DIMENSIONS = {
    "channel", "team", "agent", "topic", "priority", "product", "department", "language", "tier",
    "customer_type", "status", *TIME_DIMENSIONS,
}  # fmt: skip


def with_view(values: TomlValues, table: Table, base: Scenario) -> Scenario:
    """The scenario with the filter, comparison and tolerance that a table writes."""
    scenario = replace(base, tolerance=values.share(table, "tolerance", base.tolerance))
    if "compare" in table:
        with values.at("compare"):
            scenario = compared(scenario, values.text(table, "compare"))
    if "filter" in table:
        written = values.table(table, "filter")
        scenario = replace(scenario, filter=_filter(values, written, base.filter))
    if "exclude" in table:
        with values.at("exclude"):
            scenario = excluding(scenario, _labels(values, "exclude", table["exclude"]))
    if "outlier_cap" in table:
        with values.at("outlier_cap"):
            scenario = capped(scenario, values.text(table, "outlier_cap"))
    return scenario


def excluding(scenario: Scenario, classes: Sequence[str]) -> Scenario:
    """The scenario with other classes of outliers left out; "none" leaves nothing out."""
    named = [name.strip() for name in classes if name.strip() not in ("", "none")]
    for name in named:
        if name not in OUTLIER_CLASSES:
            raise Problem("outlier_class_unknown", text=name, known=OUTLIER_CLASSES)
    return replace(scenario, excluded=tuple(key for key in OUTLIER_CLASSES if key in named))


def capped(scenario: Scenario, text: str) -> Scenario:
    """The scenario with another cap on how long a contact may sensibly take: "365d"."""
    days = parse_duration(text) / 86400
    if days <= 0:
        raise Problem("duration_text_unreadable", text=text)
    return replace(scenario, outlier_cap_days=days)


def compared(scenario: Scenario, text: str) -> Scenario:
    """The scenario compared with "previous", "year", "none", or days as 2026-01-01..2026-01-31."""
    if text in COMPARISONS:
        return replace(scenario, compare=text, compare_days=None)
    first, dots, last = text.partition("..")
    try:
        days = date.fromisoformat(first.strip()), date.fromisoformat(last.strip())
    except ValueError:
        raise Problem("compare_unreadable", text=text, known=COMPARISONS) from None
    if not dots or days[0] > days[1]:
        raise Problem("period_empty", start=days[0], end=days[1])
    after = days[1] + timedelta(days=1)
    return replace(scenario, compare="custom", compare_days=(days[0], after))


def targets_of(values: TomlValues, table: Table) -> tuple[Target, ...]:
    """The targets of a table: "csat = 0.85", or tables with value, group and milestones."""
    from core.metrics.catalogue import CATALOGUE

    written = values.table(table, "targets")
    values.known(written, set(CATALOGUE))
    found: list[Target] = []
    for kpi in written:
        if isinstance(written[kpi], int | float):
            found.append(Target(kpi, values.number(written, kpi)))
        else:
            found += [_target(values, kpi, part) for part in values.tables(written, kpi)]
    return tuple(found)


def _target(values: TomlValues, kpi: str, table: Table) -> Target:
    values.known(table, _TARGET)
    values.needed(table, kpi, "value")
    group = values.table(table, "group")
    if len(group) > 1:
        raise values.problem("scenario_target_group", "group")
    chosen = next(((name, values.text(group, name)) for name in group), None)
    steps = values.table(table, "milestones")
    milestones = sorted((_day(values, day, day), values.number(steps, day)) for day in steps)
    return Target(kpi, values.number(table, "value"), chosen, tuple(milestones))


def _filter(values: TomlValues, written: Mapping[str, object], base: Filter) -> Filter:
    view = base
    for key, value in written.items():
        if key == "from":
            view = replace(view, start=_day(values, key, value))
        elif key == "to":
            view = replace(view, end=_day(values, key, value) + timedelta(days=1))
        else:
            # A key that is no dimension of ours is a column that the file brought along.
            dimension = key if key in _DIMENSIONS else custom_field(key)
            view = view.choosing(dimension, _labels(values, key, value))
    return view


def _day(values: TomlValues, key: str, value: object) -> date:
    try:
        return value if isinstance(value, date) else date.fromisoformat(str(value))
    except ValueError:
        raise values.problem("scenario_type", key, wanted="a day such as 2026-03-31") from None


def _labels(values: TomlValues, key: str, value: object) -> tuple[str, ...]:
    items = cast("list[object]", value) if isinstance(value, list) else [value]
    if not items or not all(isinstance(item, str) for item in items):
        raise values.problem("scenario_type", key, wanted='a text or a list such as ["email"]')
    return tuple(str(item) for item in items)
