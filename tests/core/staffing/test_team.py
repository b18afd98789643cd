"""All channels together: the least people, proved, and proved again by other contacts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.requirement import Requirement
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType, Team
from core.problems import Problem
from core.staffing.calibration import measure_demand
from core.staffing.demand import Demand
from core.staffing.requirement import requirement
from core.staffing.simulation.run import simulate
from core.staffing.team import promises_of, team_model
from core.staffing.team_trial import Trials

WEEK = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00"))
BASE = Scenario(calendar=WEEK)
PHONE = ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0))
EMAIL = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 4 * 3600.0, "business"))


def _contacts(calls: int = 900, mails: int = 900) -> pd.DataFrame:
    """Four weeks of calls in office hours and of emails at all hours, of ten minutes each."""
    rng = np.random.default_rng(8)
    weekday = rng.integers(0, 5, calls) + 7 * rng.integers(0, 4, calls)
    call = weekday * 86_400 + rng.integers(9 * 3600, 17 * 3600, calls)
    mail = rng.integers(0, 28 * 86_400, mails)
    second = np.concatenate([call, mail])
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(second, unit="s")
    return pd.DataFrame(
        {
            "created_at": created.as_unit("us"),
            "channel": np.repeat(["phone", "email"], [calls, mails]),
            "handle_time": np.concatenate([np.full(calls, 300.0), rng.lognormal(6.3, 0.4, mails)]),
        }
    )


@pytest.fixture(scope="module")
def demand() -> Demand:
    return measure_demand(_contacts(), BASE, Filter())


@pytest.fixture(scope="module")
def found(demand: Demand) -> Requirement:
    return requirement(demand, BASE)


def _again(
    demand: Demand, scenario: Scenario, found: Requirement, more: int = 0
) -> dict[str, float]:
    """Every promise by a simulation of its own: another seed, other lengths."""
    pairs = [(d, c) for c in found.channels if (d := demand.channel(c.channel)) is not None]
    model = team_model(pairs, scenario)
    opened = found.open_slots > 0
    staff = {p.name: np.where(opened, np.maximum(p.agents + more, 0), 0) for p in found.pools}
    result = simulate(model.with_staff(staff), replications=16, weeks=24, seed=77)
    asked = [promise for d, c in pairs for promise in promises_of(d, c)]
    return {
        f"{p.channel} {p.name}": float(result.channel(p.channel).promise(p.promised).value)
        - p.target
        for p in asked
    }


def test_that_other_contacts_confirm_every_promise(demand: Demand, found: Requirement) -> None:
    spare = _again(demand, BASE, found)
    assert set(spare) == {"phone service_level", "email frt"}
    assert min(spare.values()) > -0.01


def test_that_the_proof_says_what_it_rests_on(found: Requirement) -> None:
    proof = found.proof
    assert proof is not None
    assert proof.weeks >= 100
    assert {k.promise for k in proof.kept} == {"service_level", "frt"}
    for kept in proof.kept:
        assert kept.value is not None
        assert kept.value - kept.half_width >= kept.target - 1e-9
        assert kept.half_width <= 0.01
    assert proof.occupancy <= BASE.max_occupancy + 0.01
    assert proof.binding is not None
    assert found.agents.sum() == sum(pool.agents.sum() for pool in found.pools)


def test_that_more_people_serve_better_and_fewer_worse(found: Requirement) -> None:
    assert found.proof is not None
    by_more = {r.more: r for r in found.proof.responses}
    assert {1, 2} <= by_more.keys()
    fewer = by_more.get(-1)
    for index, kept in enumerate(found.proof.kept):
        better = by_more[1].kept[index]
        assert kept.value is not None
        assert better.value is not None
        assert better.value >= kept.value
        assert by_more[1].changes[index][0] == pytest.approx(better.value - kept.value)
        if fewer is not None:
            worse = fewer.kept[index].value
            assert worse is not None
            assert worse <= kept.value


def test_that_one_team_needs_no_more_than_one_for_each_channel(
    demand: Demand, found: Requirement
) -> None:
    apart = replace(BASE, teams=(Team("Calls", (("phone", 1.0),)), Team("Mail", (("email", 1.0),))))
    two = requirement(demand, apart)
    assert [pool.channels for pool in two.pools] == [("phone",), ("email",)]
    assert two.agents.sum() >= found.agents.sum()
    assert min(_again(demand, apart, two).values()) > -0.01


def test_that_calls_that_must_wait_for_the_email_in_hand_need_more_people(
    demand: Demand, found: Requirement
) -> None:
    patient = replace(BASE, live_interrupts=False)
    polite = requirement(demand, patient)
    assert polite.agents.sum() >= found.agents.sum()
    assert min(_again(demand, patient, polite).values()) > -0.01


def test_that_slow_people_need_company(demand: Demand, found: Requirement) -> None:
    slow = replace(BASE, teams=(Team("Novices", (("phone", 1.5), ("email", 1.5))),))
    assert requirement(demand, slow).agents.sum() > found.agents.sum()


def test_that_a_promise_on_the_longest_wait_is_staffed_for(
    demand: Demand, found: Requirement
) -> None:
    plan = replace(EMAIL, longest_wait_s=3 * 3600.0)
    strict = requirement(demand, replace(BASE, channels=(("phone", PHONE), ("email", plan))))
    assert strict.proof is not None
    kept = strict.proof.of("email", "longest_wait")
    assert kept is not None
    assert kept.value is not None
    assert kept.value >= 0.9
    assert strict.agents.sum() > found.agents.sum()


def test_that_the_same_seed_gives_the_same_people_whoever_computes(
    demand: Demand, found: Requirement
) -> None:
    with ThreadPoolExecutor(2) as executor:
        again = requirement(demand, BASE, executor=executor)
    np.testing.assert_array_equal(again.agents, found.agents)
    assert again.proof == found.proof


def test_that_a_channel_without_a_team_is_named(demand: Demand) -> None:
    with pytest.raises(Problem) as refused:
        requirement(demand, replace(BASE, teams=(Team("Calls", (("phone", 1.0),)),)))
    assert refused.value.note.code == "team_missing"
    assert refused.value.note.data["channel"] == "email"


def test_that_a_minimum_holds_in_every_open_hour(demand: Demand) -> None:
    least = requirement(demand, replace(BASE, minimum_agents=4))
    assert (least.agents[least.open_slots > 0] >= 4).all()
    assert (least.agents[least.open_slots == 0] == 0).all()


def test_that_people_of_a_slot_open_in_part_work_only_in_that_part(demand: Demand) -> None:
    half = replace(
        BASE, calendar=BusinessCalendar(parse_opening_hours("Mon-Fri 09:30-17:30")),
        channels=(("phone", PHONE), ("email", replace(EMAIL, frt=Promise(0.6, 20 * 3600.0)))),
    )  # fmt: skip
    own = replace(half, filter=Filter(channels=("email",)), max_occupancy=1.0)
    mails = measure_demand(_contacts(), own, own.filter)
    busy = replace(own, handle_time_factor=6.0)
    need = requirement(mails, busy)
    paid = float((need.agents * need.open_slots).sum())
    work = sum(float(c.volume.sum()) for c in need.channels) * 6 * 586 / 3600
    assert need.proof is not None
    assert paid >= work * 0.97
    assert need.proof.occupancy == pytest.approx(work / paid, rel=0.06)


def test_that_too_few_people_are_said_to_fall_behind(demand: Demand) -> None:
    relaxed = replace(EMAIL, frt=Promise(0.9, 24 * 3600.0, "business"))
    own = replace(
        BASE, max_occupancy=1.0, handle_time_factor=8.0, channels=(("email", relaxed),)
    )  # fmt: skip
    mails = replace(demand, channels=tuple(c for c in demand.channels if c.channel == "email"))
    proof = requirement(mails, own).proof
    assert proof is not None
    falls_behind = {r.more: r.piles_up for r in proof.responses}
    assert not falls_behind[1]
    assert falls_behind[min(falls_behind)]


def test_that_large_teams_are_tried_over_fewer_weeks(demand: Demand) -> None:
    pairs = [(d, c) for c in requirement(demand, BASE).channels if (d := demand.channel(c.channel))]
    small = team_model(pairs, BASE)
    busy = [replace(c, volume=c.volume * 400) for c in small.channels if c.volume is not None]
    large = Trials(replace(small, channels=tuple(busy)), 1, 24_000, lambda: None)
    few = Trials(small, 1, 24_000, lambda: None)
    assert large.weeks < few.weeks
    assert large.contacts < 30 * 400 * 450


def test_that_the_same_people_asked_for_twice_in_a_row_are_met_once(
    demand: Demand, found: Requirement
) -> None:
    pairs = [(d, c) for c in found.channels if (d := demand.channel(c.channel)) is not None]
    trials = Trials(team_model(pairs, BASE), 1, 1, lambda: None)
    people = np.full((1, found.agents.size), 3.0)
    first = trials.met_by(people)
    assert trials.met_by(people.copy()) is first
    people[0, 40:60] = 4.0
    assert trials.met_by(people).occupancy() < first.occupancy()
