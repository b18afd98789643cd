"""The Summary sheet: what was looked at, the headline numbers, the people needed, the sources."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import numpy as np

from core.calendar import format_opening_hours
from core.metrics.catalogue import CATALOGUE
from core.model.measure import Measure
from core.model.requirement import Requirement
from core.report import styles
from core.report.kpis import put_change, put_value
from core.report.page import Page
from core.report.source import ResultsSource, Staffing, measures_with_cost, rows_not_used
from core.report.staffing import slot_label
from core.report.words import LANGUAGES, known_word

HEADLINES = (
    "volume", "frt", "frt_within", "full_resolution_time", "service_level", "abandonment_rate",
    "csat", "cost_per_resolution", "fcr", "backlog", "requests_per_day",
)  # fmt: skip
MOST_HEADLINES = 8


def write_summary(page: Page, results: ResultsSource, staffing: Staffing) -> None:
    """Write the sheet a reader sees first: one page that stands alone."""
    page.widths(44, 16, 12, 12, 14, 14, 40)
    page.title(page.word("report_title"), _period_line(page, results))
    if any(dataset.made_up for dataset in results.project.datasets):
        page.line(page.word("made_up"), styles.WARNING)
        page.row += 1
    if staffing.requirement is not None:
        _answer(page, staffing.requirement, staffing)
    _headline(page, results, measures_with_cost(results, staffing))
    if staffing.requirement is not None:
        _people(page, staffing.requirement, staffing)
    elif staffing.reason is not None:
        page.heading(page.word("people_needed"))
        page.line(page.word("no_staffing") + ": " + page.sentence(staffing.reason), styles.MUTED)
    page.row += 1
    _filters(page, results)
    _sources(page, results)
    _remarks(page, results, staffing)
    page.print_setup(pages_high=1)


def _period_line(page: Page, results: ResultsSource) -> str:
    period = results.period
    if period.start is None or period.end is None:
        return page.word("no_period")
    last = period.end - timedelta(days=1)
    zone = results.scenario.calendar.zone
    return page.word(
        "period_line", first=period.start.isoformat(), last=last.isoformat(), zone=zone
    )


def _answer(page: Page, requirement: Requirement, staffing: Staffing) -> None:
    """The sentence the report exists for."""
    busiest = int(np.argmax(requirement.agents_real))
    text = page.word(
        "answer",
        agents=int(requirement.agents[busiest]),
        headcount=int(requirement.headcount[busiest]),
        slot=slot_label(busiest, requirement.interval_min, page.language),
    )
    cost = staffing.cost
    if cost is not None and cost.per_resolution is not None:
        amount = f"{cost.per_resolution:.2f}"
        text += " " + page.word("answer_cost", amount=amount, currency=cost.currency)
    page.line(text, styles.LEAD)
    page.row += 1


def _headline(page: Page, results: ResultsSource, measures: Mapping[str, Measure]) -> None:
    page.heading(page.word("headline"))
    changes = ("before", "change", "verdict") if results.changes else ()
    keys = ("kpi", "value", "n", *changes)
    page.header([page.word(key) for key in keys], numbers=range(2, 6))
    known = [name for name in HEADLINES if name in measures]
    shown = [name for name in known if measures[name].value is not None][:MOST_HEADLINES]
    for name in shown:
        measure = measures[name]
        page.text(1, CATALOGUE[name].names[LANGUAGES.index(page.language)])
        put_value(page, 2, measure, results.scenario.cost.currency, styles.STRONG)
        page.number(3, measure.n, "count", styles.MUTED)
        if name in results.changes:
            put_change(page, 4, measure, results.changes[name])
        page.row += 1
    page.row += 1


def _people(page: Page, requirement: Requirement, staffing: Staffing) -> None:
    page.heading(page.word("people_needed"))
    busiest = int(np.argmax(requirement.agents_real))
    rows: list[tuple[str, float, str]] = [
        ("peak_agents", int(requirement.agents.max()), "people"),
        ("peak_headcount", int(requirement.headcount.max()), "people"),
        ("shrinkage", requirement.shrinkage, "share"),
        ("weeks_of_history", requirement.weeks, "hours"),
    ]
    if staffing.cost is not None:
        rows.insert(2, ("paid_hours_week", staffing.cost.paid_hours_week, "hours"))
    for key, value, unit in rows:
        page.text(1, page.word(key))
        page.number(2, value, unit, styles.STRONG)
        page.row += 1
    page.text(1, page.word("busiest_hour"))
    page.text(2, slot_label(busiest, requirement.interval_min, page.language), styles.STRONG)
    page.row += 1


def _filters(page: Page, results: ResultsSource) -> None:
    page.heading(page.word("filters"))
    scenario = results.scenario
    everything, nothing = page.word("all"), page.word("none")
    chosen = scenario.filter.channels
    channels = chosen and [known_word("channel", name, page.language) for name in chosen]
    rows = (
        ("scenario", scenario.name),
        ("opening_hours", format_opening_hours(scenario.calendar.hours, page.language)),
        ("zone", scenario.calendar.zone),
        ("holidays", scenario.calendar.country or nothing),
        ("channels", ", ".join(channels or ()) or everything),
        ("teams", ", ".join(scenario.filter.teams or ()) or everything),
        ("agents_filter", ", ".join(scenario.filter.agents or ()) or everything),
        ("topics", ", ".join(scenario.filter.topics or ()) or everything),
        ("priorities", ", ".join(scenario.filter.priorities or ()) or everything),
    )
    for key, text in rows:
        page.text(1, page.word(key), styles.MUTED)
        page.text(2, text)
        page.row += 1
    page.row += 1


def _sources(page: Page, results: ResultsSource) -> None:
    page.heading(page.word("sources"))
    page.header([page.word(key) for key in ("file", "rows_read", "rows_aside")], numbers=(2, 3))
    for dataset in results.project.datasets:
        page.text(1, dataset.name)
        page.number(2, dataset.rows_read, "count")
        page.number(3, rows_not_used(dataset), "count")
        page.row += 1
    page.row += 1


def _remarks(page: Page, results: ResultsSource, staffing: Staffing) -> None:
    notes = [*results.combined.notes, *(staffing.requirement.notes if staffing.requirement else ())]
    if notes:
        page.heading(page.word("remarks"))
    for note in dict.fromkeys(notes):
        page.line(page.sentence(note), styles.MUTED)
