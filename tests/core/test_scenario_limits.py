"""Numbers that cannot be meant are refused once, in a planner's words, and never computed with."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.calendar import parse_opening_hours
from core.cli.main import run
from core.messages import sentence
from core.model.scenario import (
    ChannelPlan,
    Hiring,
    Premium,
    Promise,
    Roster,
    Scenario,
    ServiceType,
    Target,
    Team,
)
from core.model.scenario_limits import (
    CHANNEL,
    COST,
    HIRING,
    SCENARIO,
    Limits,
    check_hiring,
    check_scenario,
)
from core.problems import Problem
from core.results import Results
from core.scenario_file import read_scenario
from tests.core.staffing.known_desk import BASE, CHAT, project

NO_NUMBERS = (math.nan, math.inf, -math.inf, 1e300, -1e-9)
HIRED = Hiring(3.0, ramp=(0.5,))


def _chat(plan: ChannelPlan) -> Scenario:
    return replace(BASE, channels=(("chat", plan), BASE.channels[1]))


def _around(limits: Limits) -> Iterator[float]:
    """The first values beyond a limit on either side."""
    step = 1 if limits.kind == "whole" else 1e-6 * max(1.0, abs(limits.most))
    yield from (limits.least - step, limits.most + step)


def _bad() -> Iterator[tuple[str, Scenario]]:
    for name, limits in SCENARIO.items():
        for value in (*NO_NUMBERS, *_around(limits)):
            if name == "growth_month" or not limits.hold(value):
                yield f"{name} {value}", replace(BASE, **{name: value})
    for name, limits in CHANNEL.items():
        for value in (*NO_NUMBERS, *_around(limits)):
            yield f"chat {name} {value}", _chat(replace(CHAT, **{name: value}))
    for name, limits in COST.items():
        for value in (*NO_NUMBERS, *_around(limits)):
            yield f"cost {name} {value}", replace(BASE, cost=replace(BASE.cost, **{name: value}))
    for value in (*NO_NUMBERS, 0.0):
        late = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, value))
        yield f"frt within {value}", _chat(late)
        yield f"share {value}", _chat(replace(CHAT, service_level=Promise(value, 60.0)))
        yield f"team {value}", replace(BASE, teams=(Team("a", (("phone", value),)),))
        yield f"lengths {value}", _chat(replace(CHAT, chat_durations_s=(60.0, value)))
    for value in NO_NUMBERS:
        night = Premium("Night", parse_opening_hours("Mon-Sun 22:00-24:00"), value)
        yield f"premium {value}", replace(BASE, cost=replace(BASE.cost, premiums=(night,)))
        yield f"shrinkage {value}", replace(BASE, shrinkage=(("breaks", 0.1), ("away", value)))
    yield "all promised", _chat(replace(CHAT, resolution=Promise(1.0, 60.0)))
    yield "all away", replace(BASE, shrinkage=(("breaks", 0.8), ("away", 0.8)))
    yield "21 chats", _chat(replace(CHAT, chat_durations_s=(60.0,) * 21))
    yield "target", replace(BASE, targets=(Target("csat", math.nan),))
    for minutes in (0, -60, 7, 90):
        yield f"steps {minutes}", replace(BASE, interval_min=minutes)
        yield f"roster {minutes}", replace(BASE, roster=Roster(minutes, (("everybody", (1.0,)),)))


def _said(problem: Problem) -> str:
    text = sentence(problem.note)
    assert BASE.name in text
    assert not any(raw in text for raw in ("{", "number_", "scenario_", "Note("))
    return text


@pytest.mark.parametrize(("named", "scenario"), [pytest.param(n, s, id=n) for n, s in _bad()])
def test_that_a_number_nobody_can_mean_is_refused(named: str, scenario: Scenario) -> None:
    with pytest.raises(Problem) as refused:
        check_scenario(scenario)
    assert _said(refused.value).endswith(".")
    assert named


@pytest.mark.parametrize("name", list(HIRING))
def test_that_a_hiring_plan_is_held_to_its_limits(name: str) -> None:
    for value in (*NO_NUMBERS, *_around(HIRING[name])):
        if HIRING[name].hold(value):
            continue
        with pytest.raises(Problem) as refused:
            check_hiring(BASE, replace(HIRED, **{name: value}))
        _said(refused.value)
    for odd in ((math.nan,), (1.5,), (-0.1,), (0.5,) * 25):
        with pytest.raises(Problem):
            check_hiring(BASE, replace(HIRED, ramp=odd))
    check_hiring(BASE, HIRED)


def test_that_growth_without_measure_is_no_plan() -> None:
    with pytest.raises(Problem) as refused:
        check_hiring(BASE, replace(HIRED, growth_month=0.5, months=24))
    assert refused.value.note.code == "hiring_growth_impossible"
    check_hiring(BASE, replace(HIRED, growth_month=0.05, months=24))


def test_that_the_ends_of_every_limit_can_be_meant() -> None:
    for name, limits in SCENARIO.items():
        for value in (limits.least, limits.most):
            if not (limits.above and value == limits.least):
                check_scenario(replace(BASE, **{name: value}))
    for name, limits in CHANNEL.items():
        for value in (limits.least, limits.most):
            check_scenario(_chat(replace(CHAT, **{name: value})))
    for name, limits in COST.items():
        for value in (limits.least, limits.most):
            check_scenario(replace(BASE, cost=replace(BASE.cost, **{name: value})))
    check_scenario(Scenario())


@pytest.mark.parametrize(
    "odd",
    [
        replace(BASE, cost=replace(BASE.cost, hourly=-3.0)),
        replace(BASE, handle_time_factor=0.0),
    ],
)
def test_that_every_question_refuses_it_alike(odd: Scenario) -> None:
    results = Results(project(odd))
    asked: list[Any] = [
        results.requirement, results.estimate, results.cost, results.sensitivity, results.frontier,
        results.grid, results.week_course, results.explained,
    ]  # fmt: skip
    codes: set[str] = set()
    for question in asked:
        with pytest.raises(Problem) as refused:
            question()
        codes.add(refused.value.note.code)
    assert len(codes) == 1
    column = Results(project(odd, BASE)).side_by_side().columns[0]
    assert column.reason is not None
    assert column.reason.code in codes


def test_that_a_roster_in_impossible_steps_spoils_only_itself() -> None:
    odd = replace(BASE, roster=Roster(0, (("everybody", (1.0,)),)))
    results = Results(project(BASE, odd))
    column = results.side_by_side().columns[1]
    assert column.reason is not None
    assert column.reason.code == "scenario_steps_impossible"
    alone = Results(replace(results.project, active=1), results)
    for question in (alone.given, alone.roster_cost):
        with pytest.raises(Problem):
            question()
    assert alone.requirement().agents.sum() > 0


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        (replace(HIRED, attrition_year=1.0), "scenario_share_out"),
        (replace(HIRED, weekly_hours=0.0), "scenario_number_impossible"),
        (replace(HIRED, ramp=(2.0,)), "scenario_share_out"),
    ],
)
def test_that_an_odd_hiring_plan_spoils_nothing_but_itself(odd: Hiring, code: str) -> None:
    results = Results(project(replace(BASE, hiring=odd)))
    with pytest.raises(Problem) as refused:
        results.hiring()
    assert refused.value.note.code == code
    assert results.estimate().agents.sum() > 0


def test_that_more_work_than_a_country_has_is_refused_before_it_is_simulated() -> None:
    huge = _chat(replace(CHAT, weekly_volume=1e6, aht_s=7 * 86_400.0))
    for question in (Results(project(huge)).requirement, Results(project(huge)).estimate):
        with pytest.raises(Problem) as refused:
            question()
        assert refused.value.note.code == "staffing_too_large"
    long = _chat(replace(CHAT, aht_s=7 * 86_400.0, handle_time_factor=100.0))
    with pytest.raises(Problem) as refused:
        Results(project(long)).estimate()
    assert refused.value.note.code == "scenario_time_out"
    assert "Chat" in _said(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "volume = 1e12", "handle_time = 1e-12", "max_occupancy = 1e-12", "minimum_agents = 100000",
        "[channels.chat]\ndeflected = 0.9999999", "[channels.chat]\naht = 1e-12",
        "[channels.chat]\naht = '900000 h'", "[cost]\nhourly = 1e14", "[cost]\nhourly = -1",
        "[channels.phone]\nservice_level = { share = 0.8, within = '9999999 h' }",
        "shrinkage = { a = 0.9, b = 0.9 }", "[hiring]\npeople = 3\nattrition_year = 0.9999",
        "[hiring]\npeople = 3\ngrowth_month = 1.0\nmonths = 60",
        "[[teams]]\nname = 'a'\nchannels = { phone = 1e-9 }",
    ],
)  # fmt: skip
def test_that_a_written_scenario_is_held_to_the_same(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "odd.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(Problem):
        read_scenario(file)
    calls = tmp_path / "calls.csv"
    calls.write_text("created,channel\n2026-01-05 10:00,phone\n", "utf-8")
    assert run(["staff", str(calls), "--scenario", str(file)]) == 1
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert said.strip()
