"""The Scenarios page: what stands side by side, what can be done with it, and what it says."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.model.project import Project
from core.model.scenario import ChannelPlan, Filter, Hiring, Promise, Roster, ServiceType
from core.model.week_course import OnDuty
from core.problems import note
from core.staffing.cost import WEEKS_A_MONTH
from desktop.pages.scenarios import ScenariosPage
from desktop.scenario_panel import ScenarioPanel
from desktop.scenario_table import Shown, comparison
from desktop.store import Store
from desktop.tasks import TaskRunner
from tests.desktop.made_scenarios import (
    HOURS,
    IMPOSSIBLE,
    RESOLUTIONS,
    MadePlanning,
    MadeScenarios,
    scenarios_project,
)
from widgets.comparison_table import ComparisonTable
from widgets.example_week import example_requirement

BASE_EACH = HOURS * (1 - 0.0) * WEEKS_A_MONTH * 24.0 / RESOLUTIONS


class Desk:
    """The page with a store, answered by the formula as the window would."""

    def __init__(self, qtbot: QtBot, project: Project) -> None:
        self.qtbot = qtbot
        self.counting = False
        """Whether contacts are still being counted, so that no results follow an edit."""
        self.store, self.tasks = Store(project), TaskRunner()
        self.page = ScenariosPage(self.store, self.tasks)
        self.asked: list[str] = []
        self.told: list[str] = []
        self.page.asked.connect(self.asked.append)
        self.page.told.connect(self.told.append)
        qtbot.addWidget(self.page)
        self.page.resize(1300, 820)
        self.page.show()
        self.store.changed.connect(lambda project, _names: self._show(project))
        self._show(project)
        self.rest()

    def _show(self, project: Project) -> None:
        if self.counting:
            return
        self.page.show_results(MadeScenarios(project))  # type: ignore[arg-type]

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy and not self.page.waiting)

    @property
    def table(self) -> object:
        return self.page.table.comparison

    @property
    def names(self) -> list[str]:
        return [scenario.name for scenario in self.store.project.scenarios]

    def cell(self, key: str, place: int) -> object:
        rows = [row.key for row in self.page.table.comparison.rows]
        return self.page.table.comparison.cell(rows.index(key), place)

    def change_project(self, **changes: object) -> None:
        """Put another what-if in place of the first, without waiting for its figures."""
        project = self.store.project
        edited = replace(project.scenarios[1], **changes)  # type: ignore[arg-type]
        scenarios = (project.scenarios[0], edited, *project.scenarios[2:])
        self.store.apply("edit", replace(project, scenarios=scenarios))

    def change(self, key: str, value: float) -> None:
        self.rest()
        self.page.panel.rows[key].edited.emit(value)
        self.rest()


@pytest.fixture
def desks(qtbot: QtBot) -> Iterator[list[Desk]]:
    made: list[Desk] = []
    yield made
    for desk in made:
        desk.tasks.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def opened(qtbot: QtBot, desks: list[Desk]):
    def open_(*names: str, wage: float | None = 24.0, **changes: object) -> Desk:
        project = replace(scenarios_project(*names, wage=wage), **changes)  # type: ignore[arg-type]
        desks.append(Desk(qtbot, project))
        return desks[-1]

    return open_


def test_that_a_defect_is_said_and_leaves_no_comparison_to_wait_for(
    opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = opened("Wages up 8 %")

    def broken(results: object, progress: object = None, on_found: object = None) -> object:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr(MadeScenarios, "side_by_side", broken)
        desk.page.do("edit", 1)
        desk.change_project(volume_factor=1.2)
        desk.rest()
        assert desk.page.banner.answer.startswith("This could not be computed")
        desk.page.choose(0)
        assert desk.page.banner.answer.startswith("This could not be computed")
    desk.change_project(volume_factor=1.3)
    desk.rest()
    assert "could not be computed" not in desk.page.banner.answer
    assert desk.page.found is not None


def test_that_nothing_open_is_an_empty_state(qtbot: QtBot) -> None:
    page = ScenariosPage(Store(), TaskRunner())
    qtbot.addWidget(page)
    page.show_results(None)
    assert page.empty


def test_that_a_baseline_alone_offers_to_be_duplicated(opened) -> None:
    desk = opened()
    assert desk.page.empty
    desk.page._empty.pressed.emit()
    assert desk.asked == ["scenario.new"]


def test_that_a_duplicate_is_open_to_edits_beside_a_frozen_baseline(opened) -> None:
    desk = opened()
    desk.page.do("new")
    desk.rest()
    assert desk.names == ["Baseline", "What if 1"]
    assert desk.store.project.frozen
    assert not desk.page.empty
    assert desk.page.panel.isVisible()
    assert desk.table.columns[0].subtitle == "Baseline, frozen"
    assert desk.table.columns[0].frozen
    assert desk.table.columns[1].mark == "in view"
    assert desk.store.undo_label == "New scenario"
    desk.store.undo()
    assert desk.page.empty


def test_that_an_edit_mutes_at_once_what_it_overtook(opened) -> None:
    """The contacts are counted for a while before the page is given new results."""
    desk = opened("More")
    desk.counting = True
    desk.change_project(volume_factor=1.2)
    own = desk.table.columns[1]
    assert (own.stale, own.subtitle) == (True, "computing…")
    assert desk.page.banner.answer == "Comparing the scenarios…"


def test_that_other_prices_are_an_answer_at_once(opened) -> None:
    """A wage is a multiplication: it waits neither for contacts nor for a simulation."""
    desk = opened("Dearer")
    before = desk.cell("labour", 1).text
    desk.counting = True
    cost = desk.store.project.scenarios[1].cost
    desk.change_project(cost=replace(cost, hourly=cost.hourly * 1.5))
    own = desk.table.columns[1]
    assert (own.stale, own.subtitle.replace("\u00a0", " ")) == (False, "+50 % wage")
    assert desk.cell("labour", 1).text != before
    assert desk.cell("labour", 1).difference.startswith("+")
    assert not desk.page.banner.answer.startswith("Comparing")
    priced = desk.page.found
    desk.page.show_results(MadeScenarios(desk.store.project))
    desk.page.flow.compute()
    desk.rest()
    again = desk.page.found
    assert priced.columns[1].outcome.cost.per_resolution == pytest.approx(
        again.columns[1].outcome.cost.per_resolution
    )


def test_that_a_what_if_deleted_while_it_waits_is_not_staffed_any_more(opened) -> None:
    desk = opened()
    desk.page.do("new")
    desk.rest()
    desk.change_project(volume_factor=1.2)
    assert desk.page.waiting
    while desk.store.undo_label != "New scenario":
        desk.store.undo()
    desk.store.undo()
    assert desk.page.empty
    assert not desk.page.waiting
    desk.page.flow.compute()
    assert not desk.tasks.busy
    assert desk.page.found is None


def test_that_wages_rise_by_what_is_typed(opened) -> None:
    desk = opened()
    desk.page.do("new")
    desk.rest()
    desk.change("wage.change", 8)
    assert desk.store.project.scenarios[1].cost.hourly == pytest.approx(25.92)
    base, other = desk.cell("per_resolution", 0), desk.cell("per_resolution", 1)
    assert float(base.exact) == pytest.approx(BASE_EACH)
    assert float(other.exact) == pytest.approx(BASE_EACH * 1.08)
    assert other.difference == "+0.28\u00a0€"
    assert other.verdict == "missed"
    assert "0.28\u00a0€ more than the baseline" in other.sentence
    each = f"{BASE_EACH * 1.08:.2f}\u00a0€"
    assert f"“What if 1” each resolution costs {each}: 0.28\u00a0€ more" in desk.page.banner.answer
    assert desk.table.columns[1].subtitle == "+8\u00a0% wage"


def test_that_a_drag_is_one_step_and_undo_takes_it_back(opened) -> None:
    desk = opened("A")
    desk.page.do("edit", 1)
    desk.rest()
    for value in (5, 10, 20):
        desk.page.panel.rows["email.deflected"].edited.emit(value)
    desk.rest()
    assert desk.store.project.scenarios[1].plan("email").deflected == pytest.approx(0.2)
    desk.store.undo()
    desk.rest()
    assert desk.store.project.scenarios[1].plan("email") is None
    assert desk.store.undo_label is None


def test_that_a_frozen_baseline_cannot_be_changed_until_it_is_unfrozen(opened) -> None:
    desk = opened("A")
    assert desk.cell("action", 0).text == "Unfreeze"
    desk.page.do("edit", 0)
    assert not desk.page.panel.isVisible()
    desk.page.table.link_followed.emit("action", 0)
    desk.rest()
    assert not desk.store.project.frozen
    assert desk.store.undo_label == "Unfreeze the baseline"
    assert desk.cell("action", 0).text == "Change…"
    desk.page.do("edit", 0)
    assert desk.page.panel.isVisible()


def test_that_the_panel_closes_when_the_frozen_baseline_is_looked_at(opened) -> None:
    desk = opened("A")
    desk.page.do("edit", 1)
    desk.page.choose(0)
    assert not desk.page.panel.isVisible()


def test_that_scenarios_are_renamed_moved_made_the_baseline_and_deleted(opened) -> None:
    desk = opened("A", "B")
    desk.page.table.renamed.emit(1, "Wages")
    assert desk.names == ["Baseline", "Wages", "B"]
    desk.page.do("right", 1)
    assert desk.names == ["Baseline", "B", "Wages"]
    desk.page.do("baseline", 2)
    assert desk.names == ["Wages", "Former baseline", "B"]
    desk.page.do("delete", 2)
    assert desk.names == ["Wages", "Former baseline"]
    assert desk.told[-1] == "“B” is deleted."
    for _ in range(4):
        desk.store.undo()
    desk.rest()
    assert desk.names == ["Baseline", "A", "B"]
    assert desk.store.undo_label is None


def test_that_another_scenario_is_used_on_every_page(opened) -> None:
    desk = opened("A", "B")
    desk.page.choose(2)
    words = [b.text() for b in desk.page.banner.findChildren(QWidget) if hasattr(b, "text")]
    assert "Use “B”" in words
    desk.page.do("use")
    desk.rest()
    assert desk.store.project.scenario.name == "B"
    assert desk.table.columns[2].mark == "in view"
    assert desk.store.undo_label == "Put “B” in view"


def test_that_without_a_price_the_table_says_so_and_one_typed_reaches_all(opened) -> None:
    desk = opened("A", wage=None)
    assert desk.cell("per_resolution", 1).text == "type the wage"
    assert desk.cell("total_month", 1).text == "—"
    assert "No price of an hour" in desk.cell("total_month", 1).sentence
    desk.page.table.link_followed.emit("per_resolution", 0)
    assert desk.page.panel.isVisible()
    desk.change("cost.hourly", 24.0)
    assert [s.cost.hourly for s in desk.store.project.scenarios] == [24.0, 24.0]
    assert (
        desk.told[-1]
        .replace("\u00a0", " ")
        .endswith("an hour counts in Baseline too, which had no price yet.")
    )
    assert float(desk.cell("per_resolution", 0).exact) == pytest.approx(BASE_EACH)


@pytest.mark.parametrize("end", ["\r", "\t"])
def test_that_typing_the_first_wage_goes_on_in_its_box(opened, end: str) -> None:
    """With a wage the panel has a row more; the keyboard stays where it was."""
    desk = opened("A", wage=None)
    desk.page.table.link_followed.emit("per_resolution", 0)
    desk.rest()
    desk.page.window().activateWindow()
    focused = QApplication.focusWidget()
    assert focused is not None
    desk.qtbot.keyClicks(focused, "24")
    desk.qtbot.keyClick(focused, Qt.Key.Key_Return if end == "\r" else Qt.Key.Key_Tab)
    desk.rest()
    assert "wage.change" in desk.page.panel.rows
    assert desk.store.project.scenarios[1].cost.hourly == 24.0
    focused = QApplication.focusWidget()
    assert focused is not None
    assert desk.page.panel.rows["cost.hourly"].isAncestorOf(focused)


def test_that_what_cannot_be_staffed_says_why_and_leaves_the_others(opened) -> None:
    desk = opened("A", IMPOSSIBLE)
    assert desk.table.columns[2].reason
    assert desk.table.columns[1].reason == ""
    desk.page.choose(2)
    assert "cannot be staffed" in desk.page.banner.answer


def test_that_a_scenario_of_other_contacts_says_so(opened) -> None:
    desk = opened("A")
    project = desk.store.project
    other = replace(project.scenarios[1], filter=Filter(channels=("chat",)))
    desk.store.apply("x", replace(project, scenarios=(project.scenarios[0], other), active=1))
    desk.rest()
    assert desk.table.columns[1].subtitle == "looks at other contacts"
    assert "other contacts than the baseline" in desk.page.banner.evidence


def broken_promise_project() -> Project:
    """A baseline of people who break a promise, one that keeps it, and a cheap part of it."""
    project = scenarios_project("Keep every promise")
    base, better = project.scenarios
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 14400.0, "business"))
    base = replace(base, roster=Roster(60, (("all", (1.0,) * 168),)), channels=())
    better = replace(better, channels=(("email", plan),))
    return replace(project, scenarios=(base, better), active=1)


def test_that_the_headline_says_what_keeping_promises_costs(qtbot: QtBot, desks) -> None:
    project = broken_promise_project()
    desks.append(Desk(qtbot, project))
    desk = desks[-1]
    results = MadeScenarios(project).side_by_side()
    base, better = (column.outcome for column in results.columns)
    assert [kept.met for kept in base.achieved.values()].count(False) == 1
    change = better.cost.total_month - base.cost.total_month
    amount = f"{change:,.0f}\u00a0€"
    assert desk.page.banner.answer == f"Keeping every promise costs {amount} a month more."
    missed = desk.cell("email frt", 0)
    assert (missed.status, missed.word) == ("missed", "missed")
    assert desk.cell("email frt", 1).status == "on_target"


def test_that_the_cheaper_part_is_told_beside_the_whole(qtbot: QtBot, desks) -> None:
    project = broken_promise_project()
    base, better = project.scenarios
    dearer = replace(better, name="Dear", cost=replace(better.cost, hourly=30.0))
    desks.append(Desk(qtbot, replace(project, scenarios=(base, better, dearer), active=2)))
    assert "; “Keep every promise” alone costs " in desks[-1].page.banner.answer


def test_that_the_charts_stand_on_the_chosen_scenario(opened) -> None:
    desk = opened("A", "B")
    desk.page.do("edit", 1)
    desk.change("cost.technology_month", 1000.0)
    desk.page.choose(1)
    desk.rest()
    rows = desk.page.analyses.cells("waterfall")
    assert [row[0] for row in rows] == ["Baseline", "Technology", "A"]
    assert float(rows[1][1]) == pytest.approx(1000 / RESOLUTIONS)
    swings = desk.page.analyses.cells("tornado")
    wage = next(row for row in swings if row[0].startswith("Cost of an hour"))
    each = BASE_EACH + 1000 / RESOLUTIONS
    assert float(wage[1]) == pytest.approx(each - 0.1 * BASE_EACH)
    assert float(wage[2]) == pytest.approx(each + 0.1 * BASE_EACH)


def test_that_a_view_is_computed_when_it_is_picked(opened) -> None:
    desk = opened("A")
    assert desk.page.analyses.cells("grid")[1][1] == ""
    desk.page.analyses.pick("grid")
    desk.rest()
    grid = desk.page.analyses.cells("grid")
    assert [row[0] for row in grid[1:]] == [f"{n}\u00a0%" for n in (80, 90, 100, 110, 120)]
    assert float(grid[3][3]) == pytest.approx(BASE_EACH)
    assert float(grid[3][5]) == pytest.approx(1.2 * BASE_EACH)
    desk.page.analyses.pick("frontier")
    desk.rest()
    points = desk.page.analyses.frontier.values.points
    assert sum(point.kind == "line" for point in points) == 6
    assert {point.kind for point in points} == {"line", "baseline", "chosen"}


def test_that_hiring_follows_what_is_typed(opened) -> None:
    desk = opened("A")
    desk.page.choose(1)
    card = desk.page.hiring
    assert "how many people you have" in card.answer.text()
    card.rows["people"].edited.emit(8.0)
    desk.rest()
    assert desk.store.project.scenarios[0].hiring == Hiring(8.0)
    assert len(card.months) == 12
    assert card.months[0].need == pytest.approx(HOURS / 40)
    assert sum(month.hires for month in card.months) == 2
    card.ramp.setText("50, 75")
    card.ramp.setModified(True)
    card.ramp.editingFinished.emit()
    desk.rest()
    assert desk.store.project.scenarios[1].hiring.ramp == (0.5, 0.75)
    assert card.months[0].effective == pytest.approx(8 + 2 * 0.5)


@pytest.mark.parametrize("text", ["fifty", "150", "-5", "5000"])
def test_that_odd_productivities_are_refused(text: str) -> None:
    from desktop.scenario_hiring import parse_ramp

    assert parse_ramp(text) is None


def test_that_the_comparison_is_copied_as_picture_and_cells(opened) -> None:
    desk = opened("A")
    desk.page.do("copy")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    lines = data.text().split("\n")
    assert lines[0] == " ".join(desk.page.banner.answer.split())
    heads = next(line for line in lines if line.startswith("\tBaseline"))
    assert heads.split("\t") == ["", "Baseline", "A"]
    cost = next(line for line in lines if line.startswith("Cost per resolution"))
    assert float(cost.split("\t")[1]) == pytest.approx(BASE_EACH)


def test_that_a_view_is_copied_with_its_figures(opened) -> None:
    desk = opened("A")
    desk.page.analyses.copy("tornado")
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "Handle times ±10" in data.text()


class SeenAtWork(MadeScenarios):
    """Results that know who was seen at work: nobody anywhere, or one and a half people."""

    def __init__(self, project: Project, seen: object) -> None:
        super().__init__(project)
        self.on_duty = lambda: seen
        self.requirement = lambda progress=None: example_requirement()


def test_that_todays_people_are_held_against_what_is_needed(opened) -> None:
    desk = opened()
    seen = OnDuty(60, np.full(168, 1.6), 13.0, note("on_duty_seen"))
    desk.page._results = SeenAtWork(desk.store.project, seen)  # type: ignore[assignment]
    desk.page.do("today")
    desk.rest()
    assert desk.names == ["As it is", "As needed"]
    roster = desk.store.project.scenarios[0].roster
    assert roster.people == (("everybody", (2.0,) * 168),)
    assert desk.store.undo_label == "Hold against today's people"
    assert desk.table.columns[1].subtitle == "people as needed"
    desk.store.undo()
    assert desk.names == ["Baseline"]


def test_that_people_whom_nobody_saw_are_not_made_up(opened) -> None:
    desk = opened()
    told: list[object] = []
    desk.tasks.remarked.connect(told.append)
    seen = OnDuty(60, None, 0.0, note("on_duty_no_agents"))
    desk.page._results = SeenAtWork(desk.store.project, seen)  # type: ignore[assignment]
    desk.page.do("today")
    desk.rest()
    assert [remark.code for remark in told] == ["on_duty_no_agents"]
    assert desk.names == ["Baseline"]


def test_that_an_estimate_is_shown_as_one_until_it_is_proved(opened) -> None:
    desk = opened("A", "B")
    columns = desk.page.found.columns
    outcome = columns[1].outcome
    guess = replace(outcome, requirement=replace(outcome.requirement, estimated=True))
    guessed = replace(columns[1], outcome=guess, differences=())
    desk.page.flow.columns = (columns[0], None, columns[2])
    desk.page.flow.fresh = [(1, guessed)]
    desk.page.flow.take_fresh()
    assert desk.table.columns[1].subtitle == "estimate, being checked"
    assert desk.cell("paid_hours_week", 1).text == f"{HOURS:.0f}\u00a0h"
    desk.page.flow.fresh = [(1, columns[1]), (1, guessed)]
    desk.page.flow.take_fresh()
    assert desk.table.columns[1].subtitle == "nothing changed yet"


def test_that_a_comparison_called_off_says_so_and_can_be_asked_for_again(opened) -> None:
    desk = opened("A")
    desk.change_project(volume_factor=1.3)
    desk.page.flow.compute()
    desk.tasks.stop("scenarios")
    assert desk.page.banner.answer == "The comparison was called off."
    assert desk.table.columns[1].subtitle == "not computed"
    assert not desk.tasks.busy
    desk.page.banner.link_activated.emit("compare")
    assert desk.page.banner.answer == "Comparing the scenarios…"
    desk.rest()
    assert desk.page.found is not None
    assert "called off" not in desk.page.banner.answer


def test_that_a_view_called_off_says_so_and_can_be_asked_for_again(opened, monkeypatch) -> None:
    desk = opened("A")
    views = desk.page.analyses
    go_on, whole = threading.Event(), MadePlanning.outcomes

    def slowly(*given, **named):
        go_on.wait(30)
        return whole(*given, **named)

    monkeypatch.setattr(MadePlanning, "outcomes", slowly)
    views.pick("frontier")
    desk.tasks.stop("scenarios.frontier")
    go_on.set()
    assert views.left.message.text() == "This view was called off."
    assert not views.busy
    views.left.again_asked.emit("frontier")
    desk.rest()
    assert views.frontier.values.points


def test_that_the_hiring_chart_has_a_name_before_it_has_months(opened) -> None:
    desk = opened("A")
    assert desk.page.hiring.chart.accessibleName() == "Whom to hire when"
    assert not desk.page.hiring.chart.isVisibleTo(desk.page)


def test_that_figures_of_before_an_edit_are_muted(opened) -> None:
    desk = opened("A", "B")
    project = desk.store.project
    columns = desk.page.found.columns
    edited = replace(project.scenarios[1], volume_factor=1.2)
    changed = replace(project, scenarios=(project.scenarios[0], edited, project.scenarios[2]))
    muted = [column.stale for column in comparison(Shown(changed, columns)).columns]
    assert muted == [False, True, False]
    base = replace(project.scenarios[0], volume_factor=1.2)
    changed = replace(project, scenarios=(base, *project.scenarios[1:]))
    assert all(column.stale for column in comparison(Shown(changed, columns)).columns)


@pytest.mark.parametrize("language", ["en", "es", "it"])
@pytest.mark.parametrize("size", [(1080, 620), (1240, 780)])
def test_that_no_words_are_cut_off(opened, language: str, size: tuple[int, int]) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.translation import Language
    from tests.page_pictures import clipped

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    spoken = Language(app)
    spoken.use(language)
    try:
        desk = opened("Wages up 8 %", "Everything else")
        desk.page.resize(*size)
        desk.page.do("edit", 1)
        desk.page.hiring.rows["people"].edited.emit(8.0)
        desk.rest()
        for view in ("frontier", "grid", "tornado", "waterfall"):
            desk.page.analyses.pick(view)
            desk.rest()
            # Legends are rich text, whose marks are longer than what is drawn.
            assert [words for words in clipped(desk.page) if not words.startswith("<")] == []
    finally:
        spoken.use("en")


def test_that_nothing_is_made_for_a_comparison_that_there_is_not(opened) -> None:
    desk = opened()
    assert desk.page.empty
    assert not desk.page.findChildren(ComparisonTable)
    assert not desk.page.findChildren(ScenarioPanel)


def test_that_a_first_what_if_is_shown_table_and_panel_together(opened) -> None:
    desk = opened()
    desk.page.do("new")
    assert not desk.page.empty
    assert desk.page.banner.answer == "Comparing the scenarios…"
    seen: set[tuple[bool, bool]] = set()

    def whole() -> bool:
        tables = desk.page.findChildren(ComparisonTable)
        panels = desk.page.findChildren(ScenarioPanel)
        seen.add((any(t.isVisible() for t in tables), any(p.isVisible() for p in panels)))
        return (True, True) in seen

    desk.qtbot.waitUntil(whole)
    assert seen <= {(False, False), (True, True)}
