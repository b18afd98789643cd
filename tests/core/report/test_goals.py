"""The scoreboard says what KPIs come to in words, and what they are for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.model.goal import GoalSheet
from core.model.report import FULL
from core.model.scenario import Scenario, Target
from core.progress import no_progress
from core.report.content import Table, Text
from core.report.draft import Draft
from core.report.goals import goal_sheet, in_words
from core.translations import speaker
from tests.core.report.hand_made import hand_made, project


def draft(language: str = "en", **changes: object) -> Draft:
    made = project(**changes)
    return Draft(
        hand_made(project=made), FULL, language, speaker(language), no_progress
    )  # fmt: skip


def test_that_a_note_follows_what_the_figures_say() -> None:
    goals = (GoalSheet("csat", note="Two were ill.\nKeep the new macro."),)
    heading, *lines = in_words(draft(goals=goals))
    assert isinstance(heading, Text)
    assert heading.text == "In words"
    (csat,) = [one.text for one in lines if isinstance(one, Text) and "CSAT" in one.text]
    assert csat == "CSAT: 50 % (n = 40). Note: Two were ill. Keep the new macro."


def test_that_the_want_of_an_earlier_period_is_not_told_for_each_kpi() -> None:
    assert in_words(draft(goals=())) == []


def test_that_a_goal_sheet_names_aims_in_their_order() -> None:
    goals = (
        GoalSheet("frt", "solve", "How long do they wait?", "Contract.", "week"),
        GoalSheet("aht", note="Only a note."),
    )
    made = project(goals=goals)
    scenario = replace(
        made.scenario,
        targets=(
            Target("csat", 0.85, milestones=((date(2026, 6, 30), 0.8),)),
            Target("csat", 0.9, ("channel", "phone")),
        ),
    )
    (table,) = goal_sheet(draft(scenarios=(scenario,), goals=goals))
    assert isinstance(table, Table)
    assert table.column("kpi") == ("First response time", "CSAT")
    assert table.rows[0][1:] == (
        "issues solved", "How long do they wait?", "Contract.", "every week", "",
    )  # fmt: skip
    assert table.rows[1][-1] == "80 % (30 Jun 2026), 85 %; Calls: 90 %"


def without_targets() -> tuple[Scenario, ...]:
    return (replace(project().scenario, targets=()),)


def test_that_without_any_goal_or_target_there_is_no_sheet() -> None:
    assert goal_sheet(draft(scenarios=without_targets(), goals=())) == []


def test_that_a_target_alone_makes_a_line_and_a_note_alone_makes_none() -> None:
    noted = (GoalSheet("aht", note="Only a note."),)
    assert goal_sheet(draft(scenarios=without_targets(), goals=noted)) == []
    for goals in ((), noted):
        (table,) = goal_sheet(draft(goals=goals))
        assert isinstance(table, Table)
        assert table.column("kpi") == ("CSAT",)
        assert [column.key for column in table.columns] == ["kpi", "targets"]


def test_that_the_sheet_speaks_the_language_of_the_report() -> None:
    goals = (GoalSheet("csat", "improve", cadence="month"),)
    (table,) = goal_sheet(draft("it", goals=goals))
    assert isinstance(table, Table)
    assert table.title == "Scheda degli obiettivi"
    assert table.column("objective") == ("miglioramento continuo",)
    assert table.column("looked_at") == ("ogni mese",)
