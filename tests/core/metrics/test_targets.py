"""Targets held against their KPIs: for all, for a group, by milestones, step by step."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from core.metrics.compute import grouped, measures
from core.metrics.facts import prepare
from core.metrics.targets import attainment
from core.model.scenario import Filter, Scenario, Target
from core.problems import Problem
from core.scenario_file import read_scenario
from tests.core.metrics.tables import UTC, contacts


def rated() -> pd.DataFrame:
    """Thirty answers a month: half, then two thirds, then nine in ten of them good."""
    good = {1: 15, 2: 20, 3: 27}
    days = [f"2024-{month:02}-{day % 28 + 1:02}T10:00" for month in good for day in range(30)]
    answers = [5 if place < good[month] else 1 for month in good for place in range(30)]
    channels = ["email" if place % 2 else "phone" for place in range(90)]
    return contacts(created_at=days, csat=answers, channel=channels)


STEPS = ((date(2024, 1, 31), 0.52), (date(2024, 2, 29), 0.60), (date(2024, 6, 30), 0.95))


def test_that_each_month_is_held_against_what_was_aimed_at_by_its_end() -> None:
    facts, target = prepare(rated(), UTC), Target("csat", 0.98, milestones=STEPS)
    found = attainment(facts, Scenario(calendar=UTC), Filter(), target)
    assert [step.key for step in found.steps] == ["2024-01-01", "2024-02-01", "2024-03-01"]
    assert [step.value for step in found.steps] == [0.5, pytest.approx(2 / 3), 0.9]
    # In January 52 % was due, in February 60 %, in March still the 95 % of June.
    assert [step.target for step in found.steps] == [0.52, 0.60, 0.95]
    assert [step.status for step in found.steps] == ["near", "on_target", "missed"]
    assert [found.counted(s) for s in ("on_target", "near", "missed")] == [1, 1, 1]
    assert [m.status for m in found.milestones] == ["near", "on_target", "ahead"]
    assert (found.to_date, found.to_date_n) == (pytest.approx(62 / 90), 90)
    assert found.status == "missed"
    assert found.slope == pytest.approx(0.2)


def test_that_parts_of_weeks_at_the_ends_of_a_period_are_not_counted() -> None:
    # Thursday 1 February to Tuesday 20 February 2024: two whole weeks between two parts.
    days = [f"2024-02-{day:02}T10:00" for day in range(1, 21) for _ in range(20)]
    facts = prepare(contacts(created_at=days, csat=[5] * len(days)), UTC)
    found = attainment(facts, Scenario(calendar=UTC), Filter(), Target("csat", 0.5), "week")
    assert [step.cut for step in found.steps] == [True, False, False, True]
    assert found.counted("on_target") == 2


def test_that_after_the_last_milestone_the_target_itself_counts() -> None:
    target = Target("csat", 0.98, milestones=STEPS)
    assert target.on(date(2024, 6, 30)) == 0.95
    assert target.on(date(2024, 7, 1)) == 0.98
    assert Target("csat", 0.98).on(None) == 0.98


def test_that_a_target_of_a_group_counts_its_contacts_alone() -> None:
    facts = prepare(rated(), UTC)
    found = attainment(
        facts, Scenario(calendar=UTC), Filter(), Target("volume", 10.0, ("channel", "email"))
    )
    assert [step.value for step in found.steps] == [15, 15, 15]
    few = attainment(
        facts, Scenario(calendar=UTC), Filter(), Target("csat", 0.5, ("channel", "email"))
    )
    assert all(step.small for step in few.steps)
    assert few.counted("on_target") == 0
    assert few.slope is None


def test_that_less_is_better_where_the_kpi_says_so() -> None:
    table = contacts(
        created_at=["2024-03-04T10:00"] * 20, first_response_at=["2024-03-04T11:00"] * 20
    )
    facts, scenario = prepare(table, UTC), Scenario(calendar=UTC)
    for value, state in ((7200.0, "on_target"), (3500.0, "near"), (1800.0, "missed")):
        assert attainment(facts, scenario, Filter(), Target("frt", value)).status == state


def test_that_attainment_counts_targets_met_among_those_with_enough_contacts() -> None:
    facts = prepare(rated(), UTC)
    targets = (
        Target("csat", 0.6),
        Target("csat", 0.7, ("channel", "phone")),
        Target("csat", 0.99, ("channel", "email")),
        Target("nps", 50.0),
    )
    scenario = Scenario(calendar=UTC, targets=targets)
    found = measures(facts, scenario, Filter())["target_attainment"]
    by_channel = grouped(facts, scenario, Filter(), "channel")
    phone, email = (by_channel[c]["csat"].value or 0.0 for c in ("phone", "email"))
    near = 0.7 * 0.95 <= phone < 0.7
    met = 1 + (phone >= 0.7) + (email >= 0.99)
    assert found.value == pytest.approx(met / 3)
    assert (found.extras["judged"], found.extras["targets"]) == (3, 4)
    assert found.extras["near"] == near
    assert [part.key for part in found.parts][1] == "csat channel=phone"
    alone = by_channel["phone"]["target_attainment"]
    # Of the phone's contacts: the target for all and its own, none of the others.
    assert alone.extras["judged"] == 2


def test_that_without_targets_there_is_a_reason() -> None:
    found = measures(prepare(rated(), UTC), Scenario(calendar=UTC), Filter())["target_attainment"]
    assert found.reason is not None
    assert (found.value, found.reason.code) == (None, "needs_targets")


def test_that_the_scenario_file_knows_groups_and_milestones(tmp_path: Path) -> None:
    file = tmp_path / "s.toml"
    file.write_text(
        "[targets]\n"
        "frt = 3600\n"
        "[[targets.csat]]\n"
        "value = 0.9\n"
        "milestones = { 2024-06-30 = 0.85, 2024-03-31 = 0.8 }\n"
        "[[targets.csat]]\n"
        "value = 0.8\n"
        'group = { team = "Sales" }\n',
        "utf-8",
    )
    steps = ((date(2024, 3, 31), 0.8), (date(2024, 6, 30), 0.85))
    assert read_scenario(file).targets == (
        Target("frt", 3600.0),
        Target("csat", 0.9, milestones=steps),
        Target("csat", 0.8, ("team", "Sales")),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("csat = { valu = 0.8 }", "scenario_key_unknown"),
        ("csat = { group = { team = 'a' } }", "scenario_key_missing"),
        ("csat = { value = 0.8, group = { team = 'a', agent = 'b' } }", "scenario_target_group"),
        ("csat = { value = 0.8, milestones = { soon = 0.7 } }", "scenario_type"),
        ("csat = 'high'", "scenario_type"),
    ],
)
def test_that_a_target_that_cannot_be_is_refused_by_line(
    tmp_path: Path, text: str, code: str
) -> None:
    file = tmp_path / "s.toml"
    file.write_text(f"[targets]\n{text}\n", "utf-8")
    with pytest.raises(Problem) as refused:
        read_scenario(file)
    assert refused.value.note.code == code
    assert refused.value.note.data["line"] == 2


def test_that_the_scenario_file_knows_filter_and_comparison(tmp_path: Path) -> None:
    file = tmp_path / "s.toml"
    file.write_text(
        'compare = "2026-01-01..2026-01-31"\n'
        "tolerance = 0.05\n"
        "[filter]\n"
        "from = 2026-03-01\n"
        'to = "2026-03-31"\n'
        'channel = ["email", "chat"]\n'
        'tier = "1"\n'
        'Shop = "Rome"\n',
        "utf-8",
    )
    found = read_scenario(file)
    assert found.filter == Filter(
        start=date(2026, 3, 1),
        end=date(2026, 4, 1),
        channels=("email", "chat"),
        custom=(("Shop", ("Rome",)),),
        values=(("tier", ("1",)),),
    )
    assert (found.compare, found.tolerance) == ("custom", 0.05)
    assert found.compare_days == (date(2026, 1, 1), date(2026, 2, 1))


@pytest.mark.parametrize(
    "text",
    ['compare = "last"', "tolerance = 3", "[filter]\nchannel = 3", '[filter]\nfrom = "soon"'],
)
def test_that_a_view_that_cannot_be_names_its_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "s.toml"
    file.write_text(f"{text}\n", "utf-8")
    with pytest.raises(Problem) as refused:
        read_scenario(file)
    assert refused.value.note.data["line"] == text.count("\n") + 1
