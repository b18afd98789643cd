"""The Overview is filled a little a turn, and nothing old stays beside what is new."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from core.model.finding import Finding
from core.model.measure import Measure
from core.problems import note
from desktop.overview_figures import Course, OverviewFigures
from desktop.pages import overview
from desktop.pages.overview import OverviewPage
from desktop.store import Store
from desktop.tasks import TaskRunner
from tests.desktop.made_figures import DAYS, figures, measures
from widgets.card_grid import CardGrid
from widgets.data_table import DataTable
from widgets.findings_strip import FindingsStrip
from widgets.kpi_card import KpiCard
from widgets.stacked_days import StackedDays

LARGE_PARTS = (
    (KpiCard, "set_content"),
    (DataTable, "set_rows"),
    (StackedDays, "set_stack"),
    (FindingsStrip, "set_findings"),
    (CardGrid, "_arrange"),
)
"""What costs most to show: one of them a step is enough."""


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.close(60.0)


def made_page(qtbot: QtBot, tasks: TaskRunner) -> OverviewPage:
    page = OverviewPage(Store(), tasks)
    qtbot.addWidget(page)
    page.resize(1265, 790)
    page.show()
    return page


def spring() -> OverviewFigures:
    """Other figures in every part of the page, and a card less."""
    values = {
        kpi: replace(measure, value=None if measure.value is None else measure.value * 0.5)
        for kpi, measure in measures().items()
    }
    agents = {f"Agent {n}": {"volume": Measure("volume", 10.0 + n, "count", 10)} for n in range(45)}
    said = note("callers_gave_up", abandoned=946, share=0.1892, n=5000)
    return figures(
        measures=values,
        cards=tuple(values)[:-1],
        volume=Course(DAYS, {"email": (5.0,) * len(DAYS)}),
        groups=agents,
        dimension="agent",
        findings=(Finding(said, "frt", 1.0, "frt", tone="worse"),),
    )


def seen(page: OverviewPage) -> tuple[object, ...]:
    """Everything that the page says."""
    banner = page.banner
    return (
        (banner.answer, banner.evidence),
        tuple(card.content for card in page.cards),
        page.findings.accessibleName(),
        page.days.stack,
        page.table.accessibleName(),
        page.table.cells(),
    )


def test_that_no_step_shows_more_than_one_large_part(
    qtbot: QtBot, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = made_page(qtbot, tasks)
    page.set_figures(figures())
    shown: list[str] = []
    for owner, name in LARGE_PARTS:
        real = getattr(owner, name)

        def counted(self: object, *args: object, real=real, name=name) -> object:
            shown.append(name)
            return real(self, *args)

        monkeypatch.setattr(owner, name, counted)
    most, steps = 0, 0
    for _step in page._filling(spring()):
        most, steps = max(most, len(shown)), steps + 1
        shown.clear()
    assert most == 1
    assert len(shown) <= 2  # the last step closes up what the others moved
    assert steps >= 12


def test_that_newer_figures_leave_nothing_of_those_that_were_being_shown(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    # As one computation delivers them: the newer ones keep the bars and groups of the older.
    older = figures()
    newer = replace(older, changes={}, findings=spring().findings)
    fresh = made_page(qtbot, tasks)
    fresh.set_figures(newer)
    wanted = seen(fresh)
    page = made_page(qtbot, tasks)
    page.set_figures(spring())
    whole = sum(1 for _step in page._filling(older))
    for done in range(whole + 1):
        page.set_figures(spring())
        steps = page._filling(older)
        for _step in range(done):
            next(steps, None)
        page.fill(newer)
        qtbot.waitUntil(lambda: not tasks.busy)
        assert seen(page) == wanted, f"after {done} steps"


def test_that_the_older_filling_stops_where_it_is(qtbot: QtBot, tasks: TaskRunner) -> None:
    page = made_page(qtbot, tasks)
    page.set_figures(figures())
    before = seen(page)
    page.fill(spring())
    page.fill(figures())
    assert tasks.busy
    qtbot.waitUntil(lambda: not tasks.busy)
    assert seen(page) == before
    page.fill(spring())
    qtbot.waitUntil(lambda: not tasks.busy)
    assert seen(page) != before
    assert page.figures is not None
    assert page.figures.dimension == "agent"


def test_that_nothing_of_the_project_before_stands_beside_another(
    qtbot: QtBot, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = threading.Event()
    page = made_page(qtbot, tasks)
    page.set_figures(spring())
    page.body.sections.show()
    page.show_results(None)
    monkeypatch.setattr(overview, "begin", lambda *_asked: go.wait(10))
    monkeypatch.setattr(page, "_on_advanced", lambda *_found: None)
    page.show_results(object())  # type: ignore[arg-type]
    assert page.banner.answer == "Counting the contacts…"
    assert not page.body.inside.isVisibleTo(page)
    steps = page.body.filled(None, figures(), ())
    page.body.inside.show()
    for _step in steps:
        if not page.evidence.isHidden():
            break
        assert page.body.sections.isHidden()
    assert page.days.stack == seen_stack(figures(), qtbot, tasks)
    go.set()


def seen_stack(wanted: OverviewFigures, qtbot: QtBot, tasks: TaskRunner) -> object:
    """The bars of a page that never showed anything else."""
    fresh = made_page(qtbot, tasks)
    fresh.set_figures(wanted)
    return fresh.days.stack
