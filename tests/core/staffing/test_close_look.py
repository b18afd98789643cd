"""Hours that keep a promise of calls only just: looked at closely before they are called kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.project import Project
from core.model.requirement import Achieved
from core.model.scenario import KeptOver, Roster
from core.model.volumes import TypedChannel, TypedVolumes
from core.results import Results
from core.staffing.close_look import CloseLook
from core.staffing.erlang import erlang_c
from core.staffing.given import described
from core.staffing.team import promises_of, team_model
from core.typed_volumes import with_typed_volumes

HANDLE_S, WITHIN_S, TARGET = 300.0, 20.0, 0.8
AN_HOUR = 120 / 45


@cache
def typed(hours: str, *channels: TypedChannel) -> Results:
    """A usual week with these channels."""
    week = TypedVolumes(parse_opening_hours(hours), channels, date(2026, 3, 2))
    return Results(with_typed_volumes(Project(), week, "Typed week"))


CALLS = TypedChannel("phone", HANDLE_S, 120.0)
MAIL = TypedChannel("email", None, 240.0)


def with_people(results: Results, people: np.ndarray) -> Results:
    """The same week with people put in by hand."""
    roster = Roster(results.scenario.interval_min, ((_TEAM, tuple(people.tolist())),))
    changed = replace(results.scenario, roster=roster)
    return Results(results.project.with_scenario(changed), results)


_TEAM = "everybody"


def calls_of(results: Results) -> Achieved:
    """What the people put in by hand do for the calls."""
    kept = results.given().kept
    return next(k.achieved for k in kept if k.channel == "phone")


def test_that_the_hardest_hour_of_a_small_site_keeps_what_is_promised_in_every_hour() -> None:
    for results in (typed("Mon-Fri 09:00-18:00", CALLS), typed("Mon-Fri 09:00-18:00", CALLS, MAIL)):
        proof = results.requirement().proof
        assert proof is not None
        calls = next(k for k in proof.kept if k.channel == "phone")
        assert calls.over is KeptOver.INTERVAL
        assert calls.weakest is not None
        assert calls.weakest >= TARGET
        assert calls.weakest_half_width < 0.012


def test_that_an_hour_short_by_a_point_is_found_by_the_published_formula_and_called_missed() -> (
    None
):
    one = float(erlang_c(AN_HOUR * HANDLE_S / 3600, 1, HANDLE_S, WITHIN_S).service_level())
    assert 0.785 < one < 0.795
    around_the_clock = replace(CALLS, a_week=168 * AN_HOUR)
    people = np.full(168, 3.0)
    people[30:48] = 1.0
    results = with_people(typed("Mon-Sun 00:00-24:00", around_the_clock), people)
    calls = calls_of(results)
    assert calls.value is not None
    assert calls.value > 0.95
    assert calls.hours is not None
    assert calls.weakest is not None
    assert calls.hours.value == pytest.approx(one, abs=0.006)
    assert calls.weakest + calls.weakest_half_width < TARGET
    assert not calls.met


def test_that_nothing_more_is_simulated_where_no_hour_is_in_doubt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    results = typed("Mon-Fri 09:00-18:00", CALLS, MAIL)
    results.requirement()

    def looked(*_: object) -> None:
        raise AssertionError("no hour was in doubt")

    monkeypatch.setattr(CloseLook, "taken", looked)
    plenty = with_people(results, np.where(results.requirement().agents > 0, 5.0, 0.0))
    calls = calls_of(plenty)
    assert calls.weakest is not None
    assert calls.weakest > 0.97
    assert calls.met


@pytest.mark.parametrize("interrupts", [True, False])
def test_that_waiting_work_is_simulated_too_where_calls_do_not_break_it_off(
    interrupts: bool,
) -> None:
    results = typed("Mon-Fri 09:00-18:00", CALLS, MAIL)
    scenario = replace(results.scenario, live_interrupts=interrupts)
    pairs = described(results.demand, scenario)
    model = team_model(pairs, scenario)
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    look = CloseLook(model, asked, 1, lambda: None)
    channels = {channel.name for channel in look.alone.channels}
    assert channels == ({"phone"} if interrupts else {"phone", "email"})
    assert [promise.channel for promise in look.promises] == ["phone"]
    staff = np.where(results.requirement().agents > 0, 2.0, 0.0)[None, :]
    seen = look.taken(staff).parts(look.promises[0])
    assert np.nansum(seen.n) > 10_000


def test_that_no_hour_of_a_larger_site_is_surely_short_on_contacts_that_nobody_saw() -> None:
    chats, calls = TypedChannel("chat", 400.0, 1000.0), TypedChannel("phone", 300.0, 1000.0)
    results = typed("Mon-Sun 08:00-20:00", calls, chats, MAIL)
    needed = results.requirement()
    pairs = described(results.demand, results.scenario)
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    other = CloseLook(team_model(pairs, results.scenario), asked, 77, lambda: None)
    assert {promise.channel for promise in other.promises} == {"chat", "phone"}
    seen = other.taken(needed.agents[None, :].astype(np.float64))
    for promise in other.promises:
        parts = seen.parts(promise)
        there = parts.n > 0
        assert there.sum() == 84
        assert (parts.value[there] > promise.target - 0.01).all()
