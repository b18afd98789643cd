"""The scenarios side by side: what each figure reads, against the baseline and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.project import Project
from core.model.requirement import Achieved, PromiseState
from core.model.scenario import KeptOver, Scenario
from desktop import scenario_edits
from desktop.formats import exact, money, number, period, share
from desktop.messages import sentence
from desktop.scenario_changes import all_changes, kept_words, subtitle
from desktop.scenario_names import scenario_name
from desktop.scenario_words import (
    LEAST_SHARE,
    achieved_text,
    change_of,
    promise_goal,
    promise_label,
    signed,
)
from desktop.staffing_words import limit_text, promise_text, status_of, verdict, weakest_words
from widgets.comparison import Comparison, ComparisonCell, ComparisonColumn, ComparisonRow
from widgets.figures import DASH, NBSP, hour_span, weekday_name

if TYPE_CHECKING:
    from core.staffing.differences import Difference
    from core.staffing.side_by_side import Column

PEOPLE, ACTION = "people", "action"
"""Keys of the row of people at the peak, and of the row of things to do."""
MONEY = ("labour", "overhead", "technology", "per_resolution", "total_month")
FIGURES = ("paid_hours_week", *MONEY)


@dataclass(frozen=True)
class Shown:
    """What the table is built from: the project and its columns, as far as they are staffed."""

    project: Project
    columns: tuple[Column | None, ...]
    """None while a scenario is being staffed for the first time."""
    stopped: bool = False
    """Whether somebody called the staffing off before all was known."""

    @property
    def priced(self) -> bool:
        """Whether any scenario has a price for an hour."""
        return any(s.cost.hourly is not None for s in self.project.scenarios)


def comparison(shown: Shown) -> Comparison:
    """Rows and columns of the side-by-side table."""
    promises = _promises(shown)
    rows = (
        *(_promise_row(channel, kept) for (channel, _), kept in promises.items()),
        *_figure_rows(shown),
        ComparisonRow(ACTION, ""),
    )
    columns = tuple(_column(shown, place, promises) for place in range(len(shown.columns)))
    return Comparison(rows, columns)


def _promises(shown: Shown) -> dict[tuple[str, str], Achieved]:
    """Every promise of any scenario, as the first one that makes it does."""
    found: dict[tuple[str, str], Achieved] = {}
    for column in shown.columns:
        if column is not None and column.outcome is not None:
            for key, kept in column.outcome.achieved.items():
                found.setdefault(key, kept)
    return found


def _promise_row(channel: str, kept: Achieved) -> ComparisonRow:
    return ComparisonRow(
        f"{channel} {kept.promise}", promise_label(kept, channel), promise_goal(kept),
        shorter=share(kept.target, 0),
    )  # fmt: skip


def _figure_rows(shown: Shown) -> tuple[ComparisonRow, ...]:
    translate = QCoreApplication.translate
    each = translate("ScenariosPage", "per resolution")
    return (
        ComparisonRow(PEOPLE, translate("ScenariosPage", "People at the peak"), _peak(shown)),
        ComparisonRow("paid_hours_week", translate("ScenariosPage", "Paid hours a week")),
        ComparisonRow("labour", translate("ScenariosPage", "Labour"), each),
        ComparisonRow("overhead", translate("ScenariosPage", "Overhead"), each),
        ComparisonRow("technology", translate("ScenariosPage", "Technology"), each),
        ComparisonRow(
            "per_resolution", translate("ScenariosPage", "Cost per resolution"), bold=True
        ),
        ComparisonRow("total_month", translate("ScenariosPage", "Cost a month")),
    )


def _peak(shown: Shown) -> str:
    """When the baseline has most people on duty."""
    first = shown.columns[0] if shown.columns else None
    when = None if first is None else _peak_of(first)
    return "" if when is None else when[1]


def _peak_of(column: Column) -> tuple[float, str] | None:
    """Most people on duty at once, and when first."""
    if column.outcome is None or not column.outcome.requirement.agents.size:
        return None
    need = column.outcome.requirement
    slot = int(need.agents.argmax())
    day, minute = divmod(slot * need.interval_min, 1440)
    return float(need.agents[slot]), f"{weekday_name(day)} {hour_span(minute // 60)}"


def _column(
    shown: Shown, place: int, promises: dict[tuple[str, str], Achieved]
) -> ComparisonColumn:
    project, column = shown.project, shown.columns[place]
    scenario, base = project.scenarios[place], project.scenarios[0]
    first = shown.columns[0]
    held = first is not None and first.scenario is base
    stale = column is not None and (column.scenario is not scenario or not held)
    cells: tuple[ComparisonCell, ...] = ()
    reason = ""
    if column is None:
        text = DASH if shown.stopped else "…"
        cells = tuple(ComparisonCell(text=text) for _ in range(len(promises) + 1 + len(FIGURES)))
    elif column.outcome is None:
        reason = "" if column.reason is None else sentence(column.reason)
        cells = tuple(ComparisonCell() for _ in range(len(promises) + 1 + len(FIGURES)))
    else:
        kept_here = column.outcome.achieved
        cells = (
            *(_promise_cell(column, k, kept_here.get(k), meant) for k, meant in promises.items()),
            _people_cell(column, first if place else None),
            *(_figure_cell(column, measure, first) for measure in FIGURES),
        )
    if column is None or stale:
        reason, about = "", _not_yet(shown)
    elif column.outcome is not None and column.outcome.requirement.estimated:
        about = (
            QCoreApplication.translate("ScenariosPage", "estimate, not checked")
            if shown.stopped
            else QCoreApplication.translate("ScenariosPage", "estimate, being checked")
        )
    else:
        about = _subtitle(project, place, scenario, base)
    return ComparisonColumn(
        scenario_name(scenario), about,
        QCoreApplication.translate("ScenariosPage", "in view")
        if place == project.active and len(project.scenarios) > 1
        else "",
        place == 0, (*cells, _action(project, place)), reason, stale,
    )  # fmt: skip


def _not_yet(shown: Shown) -> str:
    """Under the name of a scenario that is not staffed as it is now."""
    if shown.stopped:
        return QCoreApplication.translate("ScenariosPage", "not computed")
    return QCoreApplication.translate("ScenariosPage", "computing…")


def _subtitle(project: Project, place: int, scenario: Scenario, base: Scenario) -> str:
    translate = QCoreApplication.translate
    if place == 0:
        if len(project.scenarios) > 1 and project.frozen:
            return translate("ScenariosPage", "Baseline, frozen")
        return translate("ScenariosPage", "Baseline")
    if scenario.filter != base.filter:
        view = scenario.filter
        days = view.start, view.end
        if view.start and view.end and days != (base.filter.start, base.filter.end):
            words = translate("ScenariosPage", "other contacts: {period}")
            return words.format(period=period(view.start, view.end))
        return translate("ScenariosPage", "looks at other contacts")
    return subtitle(scenario, base)


def _action(project: Project, place: int) -> ComparisonCell:
    translate = QCoreApplication.translate
    scenario, base = project.scenarios[place], project.scenarios[0]
    name = scenario_name(scenario)
    if scenario_edits.closed(project, place):
        words = translate("ScenariosPage", "Unfreeze")
        about = translate("ScenariosPage", "“{name}” is frozen: unfreeze it to change it.")
        return ComparisonCell(words, sentence=about.format(name=name), link=True)
    words = translate("ScenariosPage", "Change…")
    about = translate("ScenariosPage", "Change what “{name}” assumes.").format(name=name)
    changes = all_changes(scenario, base)
    if changes:
        differs = translate("ScenariosPage", "It differs in: {changes}.")
        about = f"{about} {differs.format(changes=changes)}"
    return ComparisonCell(words, sentence=about, link=True)


def _promise_cell(
    column: Column, key: tuple[str, str], kept: Achieved | None, meant: Achieved
) -> ComparisonCell:
    translate = QCoreApplication.translate
    if kept is None or kept.value is None:
        words = translate("ScenariosPage", "not promised") if kept is None else DASH
        return ComparisonCell(words, sentence=words)
    status, word = status_of(kept), verdict(kept)
    full = word
    if kept.state is PromiseState.JUST_MISSED:
        word = translate("ScenariosPage", "just missed")
    elif kept.met_over_week and kept.broken_in_part:
        full = f"{word}: {weakest_words(kept)}"
        word = _missed_in_part(kept)
    other = _own_promise(kept, meant)
    said = translate("ScenariosPage", "{name}: {share} of {promise}, {goal}, {word}").format(
        name=scenario_name(column.scenario), share=achieved_text(kept),
        promise=promise_text(kept), goal=promise_goal(kept), word=full,
    )  # fmt: skip
    change = _promise_change(column, key)
    told = f"{said}; {change}." if change else f"{said}."
    found = change_of(column, " ".join(key))
    if found is not None and found.remark is not None:
        told = f"{told} {sentence(found.remark)}"
    return ComparisonCell(
        achieved_text(kept), other, "", status, word, told,
        exact(kept.value),
    )  # fmt: skip


def _missed_in_part(kept: Achieved) -> str:
    """The verdict on a promise that only the week as a whole keeps: "missed: 28 % in an hour"."""
    if kept.over is KeptOver.DAY:
        words = QCoreApplication.translate("ScenariosPage", "missed: {share} on a day")
    else:
        words = QCoreApplication.translate("ScenariosPage", "missed: {share} in an hour")
    return words.format(share=share(kept.weakest, 0))


def _own_promise(kept: Achieved, meant: Achieved) -> str:
    """What a scenario promises that its row does not say: "95 %", "95 % · 2 h"."""
    parts = []
    if kept.target != meant.target:
        parts.append(share(kept.target, 0))
    if (kept.within_s, kept.clock) != (meant.within_s, meant.clock):
        parts.append(limit_text(kept.within_s, kept.clock))
    if kept.over is not meant.over:
        parts.append(kept_words(kept.over))
    return " · ".join(parts)


def _promise_change(column: Column, key: tuple[str, str]) -> str:
    """By how many points a promise's share differs from the baseline's, with how sure that is."""
    found = change_of(column, " ".join(key))
    if found is None or found.change is None:
        return ""
    translate, size = QCoreApplication.translate, number(abs(found.change) * 100, 1)
    if abs(found.change) < LEAST_SHARE:
        return translate("ScenariosPage", "as in the baseline")
    pattern = (
        translate("ScenariosPage", "{points} points more than the baseline{sure}")
        if found.change > 0
        else translate("ScenariosPage", "{points} points less than the baseline{sure}")
    )
    return pattern.format(points=size, sure=_sure(found))


def _sure(found: Difference) -> str:
    """The half-width of a change with what it stands on; empty where nothing was simulated."""
    if found.half_width <= 0:
        return ""
    size = {
        "share": number(found.half_width * 100, 1),
        "money": number(found.half_width, 2 if found.half_width < 10 else 0),
    }.get(found.unit, number(found.half_width, 1))
    if not found.n:
        return f" (±{NBSP}{size})"
    return f" (±{NBSP}{size}, n{NBSP}={NBSP}{number(found.n)})"


def _people_cell(column: Column, first: Column | None) -> ComparisonCell:
    peak = _peak_of(column)
    if peak is None:
        return ComparisonCell(DASH)
    people, when = peak
    base = None if first is None else _peak_of(first)
    change = 0.0 if base is None else people - base[0]
    text = _count(people)
    words = QCoreApplication.translate(
        "ScenariosPage", "{name}: {people} people at the same time, first on {when}."
    )
    return ComparisonCell(
        text, signed(_count(abs(change)), change) if change else "", _verdict(change),
        sentence=words.format(name=scenario_name(column.scenario), people=text, when=when),
        exact=exact(people),
    )  # fmt: skip


def _count(people: float) -> str:
    return number(people, 0 if float(people).is_integer() else 1)


def _figure_cell(column: Column, measure: str, first: Column | None) -> ComparisonCell:
    value, currency = figure(column, measure), column.scenario.cost.currency
    if value is None:
        return _missing_cell(column, measure)
    change = change_of(column, measure)
    text = figure_text(measure, value, currency)
    base = currency if first is None else first.scenario.cost.currency
    if currency != base and measure != "paid_hours_week":
        words = QCoreApplication.translate("ScenariosPage", "other currency")
        said = _figure_sentence(column, measure, text, None)
        why = "" if change is None or change.reason is None else f" {sentence(change.reason)}"
        return ComparisonCell(text, words, sentence=f"{said}{why}", exact=exact(value))
    least = _least(measure)
    size = abs(change.change) if change is not None and change.change is not None else 0.0
    if change is None or change.change is None or size < least:
        return ComparisonCell(
            text, sentence=_figure_sentence(column, measure, text, change), exact=exact(value)
        )
    differs = signed(figure_text(measure, size, currency), change.change)
    sure = size > change.half_width
    return ComparisonCell(
        text, differs, _verdict(change.change) if sure else "",
        sentence=_figure_sentence(column, measure, text, change), exact=exact(value),
    )  # fmt: skip


def figure(column: Column, measure: str) -> float | None:
    """A figure of a column by its name; None where it cannot be known."""
    from core.staffing.differences import cost_parts

    if column.outcome is None:
        return None
    cost = column.outcome.cost
    if measure in ("labour", "overhead", "technology"):
        return dict(cost_parts(cost))[measure]
    values = {
        "paid_hours_week": cost.paid_hours_week,
        "per_resolution": cost.per_resolution,
        "total_month": cost.total_month,
    }
    return values[measure]


def figure_text(measure: str, value: float, currency: str) -> str:
    """A figure as it reads: 2,714 h, 4.34 €, 52,021 €."""
    if measure == "paid_hours_week":
        return f"{number(value, 0 if abs(value) >= 99.5 else 1)}{NBSP}h"
    return money(value, currency, 0 if measure == "total_month" else 2)


def _least(measure: str) -> float:
    """The smallest change that would not read as nothing."""
    return {"paid_hours_week": 0.05, "total_month": 0.5}.get(measure, 0.005)


def _missing_cell(column: Column, measure: str) -> ComparisonCell:
    """A dash with its reason; without a wage the first of the money says how to mend it."""
    translate = QCoreApplication.translate
    if column.scenario.cost.hourly is None:
        why = translate("ScenariosPage", "No price of an hour is typed, so no money is shown.")
        if measure == "per_resolution":
            words = translate("ScenariosPage", "type the wage")
            return ComparisonCell(words, sentence=why, link=True)
        return ComparisonCell(DASH, sentence=why)
    reason = None if column.outcome is None else column.outcome.cost.reason
    return ComparisonCell(DASH, sentence="" if reason is None else sentence(reason))


def _figure_sentence(column: Column, measure: str, text: str, change: Difference | None) -> str:
    translate, name = QCoreApplication.translate, scenario_name(column.scenario)
    of = {
        "paid_hours_week": translate("ScenariosPage", "{name}: {figure} paid a week"),
        "labour": translate("ScenariosPage", "{name}: {figure} of labour for each resolution"),
        "overhead": translate("ScenariosPage", "{name}: {figure} of overhead for each resolution"),
        "technology": translate(
            "ScenariosPage", "{name}: {figure} of technology for each resolution"
        ),
        "per_resolution": translate("ScenariosPage", "{name}: {figure} for each resolution"),
        "total_month": translate("ScenariosPage", "{name}: {figure} a month"),
    }[measure].format(name=name, figure=text)
    if change is None or change.change is None:
        return f"{of}."
    size = abs(change.change)
    if size < _least(measure):
        return f"{of}, {translate('ScenariosPage', 'as in the baseline')}."
    amount = figure_text(measure, size, column.scenario.cost.currency)
    pattern = (
        translate("ScenariosPage", "{amount} more than the baseline{sure}")
        if change.change > 0
        else translate("ScenariosPage", "{amount} less than the baseline{sure}")
    )
    return f"{of}, {pattern.format(amount=amount, sure=_sure(change))}."


def _verdict(change: float) -> str:
    """More people, hours and money are worse, fewer better."""
    return "missed" if change > 0 else "on_target" if change < 0 else ""
