"""Targets and milestones of a KPI between the values of the project and the lines people type."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.scenario import Target
from desktop import formats
from desktop.overview_tables import dimension_name
from widgets.figures import currency_symbol, month_name
from widgets.number_box import duration_text, parse_duration, parse_number

Group = tuple[str, str] | None
Lines = Sequence[Sequence[str]]
_EARLIEST, _LATEST = 1990, 2200
_PERCENT = 100.0


@dataclass(frozen=True, slots=True)
class GoalFault:
    """What is wrong with a line, and in which cell."""

    row: int
    column: int
    words: str


@dataclass(frozen=True, slots=True)
class GoalUnit:
    """How the values of a KPI are written."""

    unit: str
    currency: str = "EUR"

    def text(self, value: float) -> str:
        """A value as it is typed; with every digit that it has."""
        if self.unit == "s":
            return duration_text(value, QLocale())
        figure = _figure(value * _PERCENT if self.unit == "share" else value)
        suffix = {"share": "%", "money": currency_symbol(self.currency)}.get(self.unit, "")
        return f"{figure}{formats.NBSP}{suffix}" if suffix else figure

    def read(self, text: str) -> float | None:
        """The value that a text says, or None."""
        point = QLocale().decimalPoint()
        if self.unit == "s":
            return parse_duration(text, point)
        plain = text.replace("%", "").replace(currency_symbol(self.currency), "")
        value = parse_number(plain.replace(self.currency, ""), point)
        if value is None or not math.isfinite(value):
            return None
        return round(value / _PERCENT, 9) if self.unit == "share" else value

    @property
    def example(self) -> str:
        """A value as it may be typed."""
        return self.text({"s": 14400.0, "share": 0.8, "money": 4.5}.get(self.unit, 12.0))


def all_contacts() -> str:
    """The words for no group."""
    return QCoreApplication.translate("KpiGoal", "All contacts")


def group_text(group: Group) -> str:
    """A group as it is typed: "Channel: Email"."""
    if group is None:
        return all_contacts()
    return f"{dimension_name(group[0])}: {formats.group_name(*group)}"


def groups_by_text(groups: Sequence[tuple[str, Sequence[str]]]) -> dict[str, Group]:
    """The groups that can be typed, by their words, all contacts first."""
    named: dict[str, Group] = {all_contacts(): None}
    for dimension, labels in groups:
        named |= {group_text((dimension, label)): (dimension, label) for label in labels}
    return named


def lines_of(targets: Sequence[Target], kpi: str, unit: GoalUnit) -> list[tuple[str, str, str]]:
    """The lines of a KPI's targets: each group's milestones in order, then its target."""
    lines: list[tuple[str, str, str]] = []
    for target in sorted(targets, key=lambda one: one.group or ("", "")):
        if target.kpi != kpi:
            continue
        name = group_text(target.group)
        lines += [(name, formats.day(day), unit.text(value)) for day, value in target.milestones]
        lines.append((name, "", unit.text(target.value)))
    return lines


def read_lines(
    lines: Lines,
    kpi: str,
    unit: GoalUnit,
    groups: Mapping[str, Group],
    exact: Mapping[str, float] | None = None,
) -> tuple[tuple[Target, ...], tuple[GoalFault, ...]]:
    """The targets that the lines say, and what is wrong with the others.

    A group with milestones only keeps the value of the latest one as its target. `exact` holds
    values by the text that stands for them, so that rounding for reading changes nothing.
    """
    plain = {text.casefold(): group for text, group in groups.items()}
    found: dict[Group, dict[date | None, float]] = {}
    places: dict[tuple[Group, date | None], int] = {}
    faults: list[GoalFault] = []
    for row, line in enumerate(lines):
        if not any(line):
            continue
        read = _read_line(row, line, unit, plain, exact or {})
        if isinstance(read, GoalFault):
            faults.append(read)
            continue
        group, day, value = read
        if (group, day) in places:
            faults.append(GoalFault(row, 1, _twice(places[group, day])))
            continue
        places[group, day] = row
        found.setdefault(group, {})[day] = value
    return tuple(_target(kpi, group, steps) for group, steps in found.items()), tuple(faults)


def _read_line(
    row: int,
    line: Sequence[str],
    unit: GoalUnit,
    groups: Mapping[str, Group],
    exact: Mapping[str, float],
) -> tuple[Group, date | None, float] | GoalFault:
    translate = QCoreApplication.translate
    whom, when, what = (text.strip() for text in line)
    if whom and whom.casefold() not in groups:
        words = translate("KpiGoal", "“{text}” is no group of these data: choose one of the list.")
        return GoalFault(row, 0, words.format(text=whom))
    day = read_day(when) if when else None
    if when and day is None:
        words = translate("KpiGoal", "“{text}” is no day: write it like {example}.")
        return GoalFault(row, 1, words.format(text=when, example=formats.day(date(2026, 3, 31))))
    if not what:
        return GoalFault(row, 2, translate("KpiGoal", "Say also which value is aimed at."))
    value = exact.get(what, unit.read(what))
    if value is None:
        words = translate("KpiGoal", "“{text}” is no such value: write it like {example}.")
        return GoalFault(row, 2, words.format(text=what, example=unit.example))
    return groups[whom.casefold()] if whom else None, day, value


def _twice(row: int) -> str:
    words = QCoreApplication.translate("KpiGoal", "The same group and day stand in line {line}.")
    return words.format(line=row + 1)


def _target(kpi: str, group: Group, steps: Mapping[date | None, float]) -> Target:
    dated = tuple(sorted((day, value) for day, value in steps.items() if day is not None))
    value = steps[None] if None in steps else dated[-1][1]
    return Target(kpi, value, group, dated)


def read_day(text: str) -> date | None:
    """The day that a text says in the current language or as ISO; None where it says none.

    Two numbers before a year are day and month, unless the language writes the month first.
    """
    plain = re.sub(r"[\s\u00a0\u202f]+", " ", text).strip().casefold()
    iso = re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", plain)
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    named = re.fullmatch(r"(\d{1,2})\.?(?: de)? ?([^\W\d]+)\.?(?: de)? ?(\d{4}|\d{2})", plain)
    if named:
        return _made(_year(named[3]), _month(named[2]), int(named[1]))
    numbers = re.fullmatch(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})", plain)
    if not numbers:
        return None
    first, second = int(numbers[1]), int(numbers[2])
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    month_first = short[:1] == "M" and first <= 12
    return _made(_year(numbers[3]), *((first, second) if month_first else (second, first)))


def _month(name: str) -> int:
    """The month of a name or of its beginning, 0 where there is none."""
    full = [month_name(month, short=False).casefold() for month in range(1, 13)]
    fits = [place for place, known in enumerate(full, 1) if known.startswith(name)]
    return fits[0] if len(fits) == 1 and len(name) >= 3 else 0


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text)


def _made(year: int, month: int, day: int) -> date | None:
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _figure(value: float) -> str:
    """A number with the digits it has, in the marks of the language."""
    shortest = next((d for d in range(10) if math.isclose(round(value, d), value)), 9)
    return formats.number(value, shortest)
