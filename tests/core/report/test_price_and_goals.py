"""Milestones, own ratings and the price of service stand in the workbook with their numbers."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from core.model.report import FULL, ON_REQUEST, PLANNER
from core.problems import Problem
from core.report.content import plain
from core.report.words import LANGUAGES
from core.staffing.scenarios import POINTS
from tests.core.report.hand_made import HOSTILE, hand_made
from tests.core.report.reading import composed, texts, under, written


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_each_milestone_says_what_was_reached_by_when(language: str) -> None:
    report = composed(plan=FULL.choosing("scoreboard"), language=language)
    table = next(t for t in report.sections[0].tables() if t.key == "milestones")
    assert table.column("aim") == (0.8, 0.85)
    assert [str(day) for day in table.column("by")] == ["2026-03-31", "2026-06-30"]
    assert table.column("reached") == (0.7, None)
    assert [str(state)[:1] for state in table.column("status")] == ["▲", "–"]


def test_that_targets_without_milestones_have_no_table_of_them() -> None:
    made = hand_made()
    bare = replace(made.scenario.targets[0], milestones=())
    scenario = replace(made.scenario, targets=(bare,))
    made.project = replace(made.project, scenarios=(scenario, *made.project.scenarios[1:]))
    report = composed(made, FULL.choosing("scoreboard"))
    assert "milestones" not in {t.key for t in report.sections[0].tables()}


def test_that_own_ratings_stand_in_the_scorecard_beside_their_median(tmp_path: Path) -> None:
    book = written(tmp_path / "r.xlsx", plan=FULL.choosing("agents"))
    sheet = book["Agent scorecard"]
    assert under(sheet, "Own rating, 1 to 5", "Ana") is None
    assert under(sheet, "Own rating, 1 to 5", HOSTILE) == 4.5
    assert any("middle of all own ratings is 4" in text for text in texts(sheet))


def test_that_the_price_of_service_is_a_native_cloud_of_points(tmp_path: Path) -> None:
    report = composed(plan=FULL.choosing("frontier"))
    (table,) = report.sections[0].tables()
    found = hand_made().frontier()
    assert table.column("total")[:-1] == tuple(one.cost.total_month for one in found.points)
    assert table.column("kept") == (*(one.kept_share for one in found.points), None)
    assert table.column("here")[-1] == found.here.kept_share
    assert len(table.rows) == len(POINTS) + 1
    written(tmp_path / "r.xlsx", plan=FULL.choosing("frontier"))
    with zipfile.ZipFile(tmp_path / "r.xlsx") as archive:
        chart = archive.read("xl/charts/chart1.xml").decode()
    assert "<scatterChart>" in chart
    assert chart.count("<ser>") == 2


def test_that_without_a_wage_the_price_is_told_in_hours() -> None:
    made = hand_made()
    free = replace(made.scenario, cost=replace(made.scenario.cost, hourly=None))
    made.project = replace(made.project, scenarios=(free,))
    (chart,) = composed(made, FULL.choosing("frontier")).sections[0].charts()
    assert chart.categories == "hours"


def test_that_slow_sections_are_in_only_where_asked_for() -> None:
    assert not set(ON_REQUEST) & set(FULL.keys)
    assert set(ON_REQUEST) <= set(PLANNER.keys)


def test_that_a_plan_without_people_leaves_the_price_out_with_its_reason() -> None:
    made = hand_made()

    def refuse(progress: object = None) -> None:
        raise Problem("nothing_to_staff", why="no dates")

    made.frontier = refuse  # type: ignore[method-assign, assignment]
    report = composed(made, FULL.choosing("cover", "frontier"))
    assert [section.key for section in report.sections] == ["cover"]
    assert [key for key, _ in report.left_out] == ["frontier"]


def test_that_a_roster_is_printed_by_hour_with_its_hours() -> None:
    (section,) = composed(plan=FULL.choosing("schedule")).sections
    *_, hours, days, nights = section.tables()
    assert hours.column("week") == (6.0, 3.0)
    assert [plain(item) for item in hours.total[1:]] == [6.0, 0, 0, 0, 0, 0, 3.0, 9.0]
    assert days.column("start") == ("09:00", "09:30", "10:00", "10:30", "11:00", "11:30")
    assert days.column("d0") == (2.0,) * 6
    assert nights.column("d6") == (1.5,) * 4
    assert nights.title.endswith("Nights")


def test_that_without_a_roster_there_is_no_schedule_and_the_cover_says_so() -> None:
    made = hand_made()
    made.project = replace(made.project, scenarios=(replace(made.scenario, roster=None),))
    report = composed(made, FULL.choosing("cover", "schedule"))
    assert [key for key, _ in report.left_out] == ["schedule"]
