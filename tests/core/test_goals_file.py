"""The goal sheet in the TOML file of a scenario."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from core.cli.main import app
from core.goals_file import with_goals
from core.messages import sentence
from core.model.goal import GoalSheet
from core.model.project import Project
from core.problems import Problem
from core.scenario_file import read_scenario

WRITTEN = """
[targets]
csat = 0.85

[goals.csat]
objective = "improve"
question = "Are customers content with what they get?"
cadence = "month"

[goals.frt]
reason = "Promised in the contract."
note = "Two people were ill."
"""


def file_with(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "s.toml"
    path.write_text(text, "utf-8")
    return path


def test_that_the_goal_sheet_is_read_beside_the_targets(tmp_path: Path) -> None:
    path = file_with(tmp_path, WRITTEN)
    project = with_goals(path, Project())
    assert project.goal("csat") == GoalSheet(
        "csat", "improve", "Are customers content with what they get?", "", "month"
    )
    assert project.goal("frt").note == "Two people were ill."
    target = read_scenario(path).target("csat")
    assert target is not None
    assert target.value == 0.85


def test_that_what_the_file_leaves_out_stays_as_it_was(tmp_path: Path) -> None:
    before = Project().with_goal(GoalSheet("frt", "cost", reason="Old.", cadence="week"))
    project = with_goals(file_with(tmp_path, WRITTEN), before)
    goal = project.goal("frt")
    assert (goal.objective, goal.reason, goal.cadence) == (
        "cost", "Promised in the contract.", "week",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('[goals.csta]\nnote = "x"', "csta"),
        ('[goals.csat]\nobjective = "fame"', "solve, sales, cost, improve"),
        ('[goals.csat]\ncadence = "hour"', "day, week, month, quarter, year"),
        ('[goals.csat]\nnotes = "x"', "notes"),
        ("[goals.csat]\nnote = 3", "a text"),
        (f'[goals.csat]\nnote = "{"x" * 4001}"', "4000"),
    ],
)
def test_that_a_slip_is_named_with_its_line(tmp_path: Path, text: str, wanted: str) -> None:
    with pytest.raises(Problem) as refused:
        with_goals(file_with(tmp_path, text), Project())
    assert wanted in sentence(refused.value.note)
    assert refused.value.note.data["line"] > 0  # type: ignore[operator]


def test_that_the_command_line_tells_the_goal_of_a_kpi(tmp_path: Path) -> None:
    path = file_with(tmp_path, WRITTEN)
    tickets = tmp_path / "t.csv"
    tickets.write_text(
        "Ticket ID,Created at,First response at,CSAT\n"
        + "".join(
            f"{n},2026-03-02 09:{n:02},2026-03-02 10:{n:02},{n % 5 + 1}\n" for n in range(30)
        ),
        "utf-8",
    )
    run = ["kpis", str(tickets), "--scenario", str(path)]
    shown = CliRunner().invoke(app, [*run, "--kpi", "frt"])
    assert "Reason: Promised in the contract." in shown.output
    assert "Note: Two people were ill." in shown.output
    answer = json.loads(CliRunner().invoke(app, [*run, "--json"]).stdout)
    assert [goal["kpi"] for goal in answer["goals"]] == ["csat", "frt"]
    opened = json.loads(CliRunner().invoke(app, [*run, "--kpi", "aht", "--json"]).stdout)
    assert opened["goal"] is None
