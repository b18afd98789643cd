"""The lower part of the Overview, its findings and the action plan."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from core.model.measure import Measure
from core.model.tables import (
    AgentRow,
    FlowStep,
    FlowTable,
    IssueRow,
    IssueTable,
    Scorecard,
    TierTable,
)
from desktop import section_words
from desktop.overview_sections import Section
from desktop.pages.overview import OverviewPage
from tests.desktop.made_figures import figures
from tests.desktop.robots import WindowRobot
from tests.page_pictures import POOR


@pytest.fixture
def page(sample_once: None, robot: WindowRobot) -> OverviewPage:
    robot.do("sample")
    robot.do("page.overview")
    page = robot.window.shelf.current
    assert isinstance(page, OverviewPage)
    return page


def section(page: OverviewPage, name: str) -> Section:
    """A section of the page, computed."""
    return next(found for found in page.sections.sections if found.name == name)


def compute_all(page: OverviewPage, robot: WindowRobot) -> None:
    """Scroll down to the last section."""
    page.sections.show_seen(QRect(0, 0, 10_000, 100_000))
    robot.rest()


def cells(found: Section) -> list[list[str]]:
    return found.table.cells()


def test_that_a_section_is_computed_only_when_it_comes_into_sight(
    page: OverviewPage, robot: WindowRobot
) -> None:
    agents = section(page, "scorecard")
    assert agents.results is None
    bar = page.body.verticalScrollBar()

    def scrolled_to_it() -> bool:
        bar.setValue(bar.maximum())
        return agents.results is not None

    robot.qtbot.waitUntil(scrolled_to_it)
    assert page.figures is not None


def test_that_every_row_of_the_table_beside_the_bars_is_in_sight(page: OverviewPage) -> None:
    assert page.table.model().rowCount() > 4
    assert page.table.verticalScrollBar().maximum() == 0


def test_that_sections_in_sight_that_lack_columns_say_so_at_once(
    robot: WindowRobot, tmp_path: Path
) -> None:
    poor = tmp_path / "poor.csv"
    poor.write_text(POOR, encoding="utf-8")
    robot.import_file(poor)
    robot.press_primary()
    robot.rest()
    page = robot.window.shelf.current
    assert isinstance(page, OverviewPage)
    robot.qtbot.waitUntil(lambda: not robot.tasks.busy and not section(page, "issues").isVisible())
    assert section(page, "channels").results is not None


def test_that_sections_agree_with_the_cards(page: OverviewPage, robot: WindowRobot) -> None:
    compute_all(page, robot)
    volume = page.figures.measure("volume").value  # type: ignore[union-attr]
    agents, issues, channels = (
        cells(section(page, name)) for name in ("scorecard", "issues", "channels")
    )
    assert sum(float(row[1]) for row in agents[1:]) == volume
    place = issues[0].index("Contacts")
    assert sum(float(row[place]) for row in issues[1:]) == volume
    assert sum(float(row[1]) for row in channels[1:]) == volume
    shares = [float(row[1]) for row in issues[1:]]
    assert sum(shares) == pytest.approx(1.0)


def test_that_the_flow_shows_as_bars_and_as_a_table(page: OverviewPage, robot: WindowRobot) -> None:
    compute_all(page, robot)
    flow = section(page, "flow")
    rows = cells(flow)[1:]
    content = flow.chart.content  # type: ignore[attr-defined]
    assert [float(row[1]) for row in rows] == list(content.came)
    assert [float(row[2]) for row in rows] == list(content.resolved)
    assert not flow.table.isVisible()
    robot.press_in(flow, "Table")
    assert flow.table.isVisible()


def test_that_a_finding_shows_its_evidence_and_undo_goes_back(
    page: OverviewPage, robot: WindowRobot
) -> None:
    from core.model.scenario import Filter

    found = page.figures.findings  # type: ignore[union-attr]
    place = next(i for i, f in enumerate(found) if isinstance(f.evidence, Filter))
    before = robot.store.project.scenario.filter
    page.findings.followed.emit(place, "show")
    robot.rest()
    assert robot.store.project.scenario.filter == found[place].evidence
    robot.do("undo")
    assert robot.store.project.scenario.filter == before
    kpi = next(i for i, f in enumerate(found) if isinstance(f.evidence, str))
    page.findings.followed.emit(kpi, "show")
    robot.rest()
    assert page.detail.kpi == found[kpi].evidence


def test_that_a_finding_goes_into_the_action_plan_once(
    page: OverviewPage, robot: WindowRobot
) -> None:
    shown = page.figures
    assert shown is not None
    page.findings.followed.emit(0, "plan")
    robot.rest()
    (item,) = robot.store.project.actions
    assert item.finding == shown.findings[0].note
    assert item.step
    assert "In the action plan" in robot.buttons(page.findings)
    assert robot.store.undo_label == "Add to the action plan"
    assert page.figures is not None
    assert page.figures.measures["volume"] is shown.measures["volume"]
    robot.do("undo")
    assert robot.store.project.actions == ()


def test_that_a_section_is_taken_along_as_cells(page: OverviewPage, robot: WindowRobot) -> None:
    compute_all(page, robot)
    agents = section(page, "scorecard")
    agents.taking.copy()
    lines = QGuiApplication.clipboard().mimeData().text().splitlines()
    assert [line.split("\t") for line in lines] == [
        [" ".join(cell.split()) for cell in row] for row in cells(agents)
    ]


def test_that_agents_with_few_contacts_are_grey() -> None:
    few = AgentRow("New", 3, {"csat": Measure("csat", 1.0, "share", 3)}, None, None, 0, None)
    many = AgentRow("Old", 90, {"csat": Measure("csat", 0.8, "share", 90)}, None, None, 0, None)
    columns, rows, _total = section_words.scorecard(Scorecard((many, few), ("csat",)), figures())
    assert [column.title for column in columns] == ["Agent", "Contacts", "CSAT"]
    assert [cell.role for cell in rows[0]] == ["", "", ""]  # type: ignore[union-attr]
    assert [cell.role for cell in rows[1]] == ["text_muted"] * 3  # type: ignore[union-attr]


def test_that_issues_beyond_the_first_have_no_bar() -> None:
    first = IssueRow("Refund", 30, 0.6, 20, "Finance", False, 0.05, None)
    other = IssueRow("", 20, 0.4, 18, "", False, None, None)
    columns, rows, _total = section_words.issues(IssueTable((first,), other, None, 4, 50))
    assert [column.title for column in columns] == [
        "Topic", "", "Share", "Contacts", "Customers", "Change", "Department",
    ]  # fmt: skip
    assert [row[1].bar for row in rows] == [1.0, 0.0]  # type: ignore[union-attr]
    assert rows[0][5].text == "+5.0"  # type: ignore[union-attr]


def test_that_tiers_share_each_topic() -> None:
    found = TierTable(("1", "2"), ("Refund",), ((30,), (10,)), (30, 10), (40,))
    columns, rows, total = section_words.tiers(found)
    assert [column.title for column in columns[1:3]] == ["Tier 1", "Tier 2"]
    assert [cell.text for cell in rows[0][1:]] == ["75\u00a0%", "25\u00a0%", "40"]  # type: ignore[union-attr]
    assert total is not None


def test_that_the_flow_says_what_is_left_and_what_is_too_young() -> None:
    rows = (
        FlowStep("2026-03-02", 80, 70, 40, 70 / 80, 0.95, 0.8, False),
        FlowStep("2026-03-09", 60, 30, 70, 0.5, 0.5, 0.5, True),
    )
    axes, content, words = section_words.flow_chart(FlowTable("week", rows, 30, 86400.0))
    assert words.startswith("140 came, 100 were resolved. Left over: 30 before, 70 now.")
    assert content.young == (False, True)
    assert "40 left over at the end." in axes.sentences[0]


def test_that_a_filter_without_contacts_offers_all_of_them(
    page: OverviewPage, robot: WindowRobot
) -> None:
    from dataclasses import replace

    project = robot.store.project
    view = replace(project.scenario.filter, channels=("nothing",))
    robot.store.apply("x", project.with_scenario(replace(project.scenario, filter=view)))
    robot.rest()
    assert page.empty
    robot.press_in(page, "Show all contacts")
    assert not page.empty
    assert page.cards[0].isVisible()
    assert robot.store.undo_label == "Show all contacts"
