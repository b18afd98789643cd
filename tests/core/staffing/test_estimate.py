"""The estimate at once: against the proved requirement, the search behind it, and by hand."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption, Requirement
from core.model.scenario import ChannelPlan, KeptOver, Promise, Scenario, ServiceType, Team
from core.problems import Problem
from core.staffing.backlog_moments import work_ahead
from core.staffing.business_week import business_week
from core.staffing.chat import chat_agents_needed, chat_pace
from core.staffing.deferred import DeferredWork, Goal, draw, share_within, simulate
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.estimate import ALONE_WITHIN, MOVED_WITHIN, estimate
from core.staffing.estimate_people import sketch_of
from core.staffing.estimate_sketch import rounded_in_turn
from core.staffing.live_table import calls_needed, chats_needed
from core.staffing.live_week import target_of
from core.staffing.requirement import requirement
from core.staffing.search import Target, agents_needed
from core.staffing.ticket_touches import TicketTouches

OFFICE = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00"))
DAY = np.array([0.6] * 9 + [3.0, 4.0, 3.5, 2.5, 2.0, 2.5, 3.0, 2.0] + [0.8] * 7)
LIVE = ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0))
MAIL = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 4 * 3600.0, "business"))
SCENARIO = Scenario(calendar=OFFICE, channels=(("phone", LIVE), ("email", MAIL)))


def _week(a_day: np.ndarray, weekend: float) -> np.ndarray:
    return np.concatenate([np.tile(a_day, 5), np.tile(a_day * weekend, 2)])


def _phone(scale: float = 3.0, patience_s: float | None = 150.0) -> ChannelDemand:
    volume = _week(DAY * scale, 0.0)
    volume[np.arange(168) % 24 < 9] = volume[np.arange(168) % 24 >= 17] = 0.0
    patience = None if patience_s is None else Assumption("patience_s", patience_s, "data")
    return ChannelDemand(
        "phone", volume, volume.copy(), 4000, Assumption("aht_s", 300.0, "data"), 0.9, patience
    )


def _mail(scale: float = 3.0) -> ChannelDemand:
    volume = _week(DAY * scale, 0.3)
    opened = np.where((np.arange(168) % 24 >= 9) & (np.arange(168) % 24 < 17), volume, 0.0)
    opened[120:] = 0.0
    course = TicketTouches(
        Assumption("touches", 1.5, "data"), (0.6, 0.3, 0.1),
        Assumption("customer_delay_s", 30_000.0, "data"), None,
    )  # fmt: skip
    return ChannelDemand(
        "email", volume, opened, 5000, Assumption("aht_s", 600.0, "data"), 1.0, course=course
    )


def _demand(*channels: ChannelDemand) -> Demand:
    return Demand(60, date(2026, 1, 5), date(2026, 3, 29), channels)


def _hours(found: Requirement) -> float:
    return float((found.agents * found.open_slots).sum()) * found.interval_min / 60


BOTH = _demand(_phone(), _mail())


@pytest.fixture(scope="module")
def sure() -> Requirement:
    return requirement(BOTH, SCENARIO)


def test_that_the_estimate_of_the_proved_inputs_is_the_proved_answer(sure: Requirement) -> None:
    found = estimate(BOTH, SCENARIO, sure)
    assert found.estimated
    assert not sure.estimated
    assert (found.agents == sure.agents).all()
    assert sure.proof is not None
    assert found.proof is not None
    for kept in found.proof.kept:
        proved = sure.proof.of(kept.channel, kept.promise)
        assert proved is not None
        assert kept.value == proved.value
        assert kept.half_width == 0.0
    for own, then in zip(found.channels, sure.channels, strict=True):
        assert (own.agents == then.agents).all()
        assert own.assumptions == then.assumptions
        assert {n.code for n in own.notes} == {n.code for n in then.notes}


def _mail_promising(share: float) -> Scenario:
    return replace(SCENARIO, channels=(
        ("phone", LIVE), ("email", replace(MAIL, frt=Promise(share, 4 * 3600.0, "business"))),
    ))  # fmt: skip


@pytest.mark.parametrize(
    "changed",
    [
        replace(SCENARIO, handle_time_factor=1.2),
        replace(SCENARIO, handle_time_factor=0.8),
        replace(SCENARIO, volume_factor=1.2),
        replace(SCENARIO, volume_factor=0.8),
        _mail_promising(0.8),
        _mail_promising(0.95),
        replace(SCENARIO, max_occupancy=0.95),
        replace(SCENARIO, minimum_agents=4),
    ],
    ids=["aht+", "aht-", "volume+", "volume-", "80%", "95%", "cap", "minimum"],
)
def test_that_hours_lie_within_the_stated_tolerance(changed: Scenario, sure: Requirement) -> None:
    proved = _hours(requirement(BOTH, changed))
    alone, moved = estimate(BOTH, changed), estimate(BOTH, changed, sure)
    assert _hours(alone) == pytest.approx(proved, rel=ALONE_WITHIN)
    assert _hours(moved) == pytest.approx(proved, rel=MOVED_WITHIN)


def test_that_nobody_is_staffed_below_the_load(sure: Requirement) -> None:
    for factor in np.linspace(0.5, 2.0, 7).tolist():
        changed = replace(SCENARIO, volume_factor=factor)
        work_h = sum(float(c.volume.sum()) * (c.aht_s.value or 0) for c in BOTH.channels) / 3600
        for found in (estimate(BOTH, changed), estimate(BOTH, changed, sure)):
            assert _hours(found) >= factor * work_h


def test_that_a_slider_moves_hours_without_jumps(sure: Requirement) -> None:
    factors = np.arange(0.8, 1.21, 0.02).tolist()
    hours = np.array(
        [_hours(estimate(BOTH, replace(SCENARIO, handle_time_factor=f), sure)) for f in factors]
    )
    steps = np.diff(hours) / hours[:-1]
    assert (steps > -0.02).all()
    assert (steps < 0.06).all()
    assert hours[-1] / hours[0] == pytest.approx(1.2 / 0.8, rel=0.15)


def test_that_more_people_never_keep_less_and_fewer_never_more(sure: Requirement) -> None:
    for found in (estimate(BOTH, SCENARIO), estimate(BOTH, SCENARIO, sure)):
        assert found.proof is not None
        assert [r.more for r in found.proof.responses] == [-2, -1, 1, 2]
        for channel in found.channels:
            shares = [share for _, share, _ in channel.curve]
            assert len(shares) == 5
            assert np.diff(shares).min() >= -1e-9


def test_that_an_estimate_is_a_small_part_of_the_work_of_a_proof(sure: Requirement) -> None:
    began = time.process_time()
    requirement(BOTH, SCENARIO)
    proved = time.process_time() - began
    began = time.process_time()
    for step in range(5):
        estimate(BOTH, replace(SCENARIO, handle_time_factor=1.0 + step / 50), sure)
    assert (time.process_time() - began) / 5 < proved / 15


def test_that_an_estimate_moves_on_from_an_estimate(sure: Requirement) -> None:
    near = replace(SCENARIO, volume_factor=1.1)
    first = estimate(BOTH, near, sure)
    assert (estimate(BOTH, near, first).agents == first.agents).all()


def test_that_other_teams_and_intervals_start_afresh(sure: Requirement) -> None:
    teams = replace(
        SCENARIO, teams=(Team("calls", (("phone", 1.0),)), Team("mails", (("email", 1.0),)))
    )
    found = estimate(BOTH, teams, sure)
    assert [pool.name for pool in found.pools] == ["calls", "mails"]
    assert (found.agents == sum(pool.agents for pool in found.pools)).all()
    assert _hours(found) == pytest.approx(_hours(requirement(BOTH, teams)), rel=ALONE_WITHIN)
    with pytest.raises(Problem, match="staffing_interval_changed"):
        estimate(BOTH, replace(SCENARIO, interval_min=30), sure)


def test_that_calls_that_may_not_break_off_mail_take_more_people(sure: Requirement) -> None:
    patient = replace(SCENARIO, live_interrupts=False)
    assert _hours(estimate(BOTH, patient)) > 1.2 * _hours(estimate(BOTH, SCENARIO))
    proved = _hours(requirement(BOTH, patient))
    assert _hours(estimate(BOTH, patient)) == pytest.approx(proved, rel=0.3)
    assert _hours(estimate(BOTH, patient, sure)) == pytest.approx(proved, rel=0.3)


def test_that_a_week_as_a_whole_takes_fewer_people_than_every_hour() -> None:
    calls = _demand(_phone(scale=12.0))
    each, week = (
        estimate(calls, replace(SCENARIO, kept=kept)) for kept in (KeptOver.INTERVAL, KeptOver.WEEK)
    )
    assert _hours(week) < _hours(each)
    assert week.proof is not None
    kept = week.proof.of("phone", "service_level")
    assert kept is not None
    assert (kept.value or 0) >= 0.8


def test_that_a_lone_agent_answers_a_quiet_line() -> None:
    """One call an hour of 5 minutes: ρ = 1/12, 1 - ρ·e^(-(1-ρ)·20/300) = 92 % at once or soon."""
    quiet = replace(_phone(patience_s=None), volume=_at_nine(1.0), open_volume=_at_nine(1.0))
    found = estimate(_demand(quiet), SCENARIO)
    assert found.agents.tolist() == np.where(_at_nine(1.0) > 0, 1, 0).tolist()
    rho = 1 / 12
    assert found.channels[0].achieved[0].value == pytest.approx(
        1 - rho * math.exp(-(1 - rho) * 20 / 300), abs=1e-9
    )
    real = found.agents_real[9]
    assert 0 < real < 1
    assert (found.agents == requirement(_demand(quiet), SCENARIO).agents).all()


def _at_nine(calls: float) -> np.ndarray:
    volume = np.zeros(168)
    volume[[24 * day + 9 for day in range(5)]] = calls
    return volume


def test_that_hours_without_contacts_need_nobody_and_the_site_its_least_people() -> None:
    quiet = replace(_phone(), volume=_at_nine(1.0), open_volume=_at_nine(1.0))
    nobody = estimate(_demand(quiet), SCENARIO)
    assert nobody.agents.sum() == 5
    two = estimate(_demand(quiet), replace(SCENARIO, minimum_agents=2))
    opened = two.open_slots > 0
    assert (two.agents[opened] == 2).all()
    assert (two.agents[~opened] == 0).all()
    assert "minimum_applied" in {n.code for n in two.notes}


def test_that_two_quiet_lines_share_people_by_the_square_root() -> None:
    """Two lines alike: loads add, margins as √2, and never fewer than either alone."""
    one = _phone(scale=6.0)
    both = _demand(one, replace(one, channel="support"))
    scenario = replace(SCENARIO, channels=(("phone", LIVE), ("support", LIVE)), max_occupancy=1.0)
    alone = estimate(_demand(one), scenario).channels[0]
    together = sketch_of(both, scenario).crews[0].real
    margin = alone.agents_real - alone.load
    busy = alone.load > 0
    expected = 2 * alone.load + math.sqrt(2) * margin
    np.testing.assert_allclose(together[busy], np.maximum(expected, 2 * alone.load)[busy])
    assert (together >= alone.agents_real - 1e-9).all()


@pytest.mark.parametrize("volume", [0.01, 1.0])
def test_that_next_to_no_contacts_are_staffed_or_said(volume: float) -> None:
    rare = replace(_mail(), volume=_at_nine(volume / 5), open_volume=_at_nine(volume / 5), n=1)
    found = estimate(_demand(rare), SCENARIO)
    assert [c.channel for c in found.channels] + [name for name, _ in found.skipped] == ["email"]
    nothing = replace(rare, volume=np.zeros(168), open_volume=np.zeros(168))
    skipped = estimate(_demand(nothing), SCENARIO)
    assert [why.code for _, why in skipped.skipped] == ["channel_without_contacts"]
    assert skipped.agents.sum() == 0
    assert skipped.proof is None


def test_that_a_promise_shorter_than_the_work_is_said() -> None:
    short = replace(
        SCENARIO, channels=(("email", replace(MAIL, frt=Promise(0.9, 10.0, "business"))),)
    )
    found = estimate(_demand(_mail()), short)
    assert [why.code for _, why in found.skipped] == ["promise_shorter_than_work"]


@pytest.mark.parametrize("top", [2.0, 20.0, 120.0])
def test_that_the_table_of_loads_agrees_with_the_search(top: float) -> None:
    load = np.random.default_rng(2).uniform(0.0, top, 30)
    for share, within_s, patience_s in ((0.8, 20.0, 200.0), (0.95, 10.0, 90.0), (0.8, 20.0, None)):
        target = target_of(Promise(share, within_s), 0.85)
        read = calls_needed(load, 300.0, patience_s, target)
        searched = agents_needed(load, 300.0, target, patience_s).real
        assert np.abs(read - searched)[load > 1].max() < 0.1
        assert np.abs(np.ceil(read) - np.ceil(searched)).max() <= 1


def test_that_the_table_of_chats_agrees_with_the_chain() -> None:
    pace = chat_pace(600.0, 3, (300.0, 390.0, 540.0))
    target = Target(0.8, 60.0, max_occupancy=0.9)
    load = np.array([0.25, 1.0, 4.0])
    exact = [chat_agents_needed(a * pace.chats_per_s, pace, target).real for a in load.tolist()]
    np.testing.assert_allclose(chats_needed(load, pace, None, target), exact, atol=1e-9)
    assert chats_needed(np.zeros(3), pace, None, target).tolist() == [0.0, 0.0, 0.0]


def test_that_work_ahead_is_exact_where_nothing_is_left_over() -> None:
    """Far more people than work: half a slot's work has come, half a slot's could be done."""
    work = np.full((1, 168), 100.0)
    capacity = np.full((1, 168), 100_000.0)
    mean, spread = work_ahead(capacity, work, np.full((1, 168), 16.0))
    np.testing.assert_allclose(mean, 50.0 - 50_000.0, rtol=1e-6)
    np.testing.assert_allclose(spread**2, 8.0, rtol=1e-3)


@pytest.mark.parametrize("people", [3, 4, 5])
def test_that_shares_of_waiting_work_are_near_the_simulated(people: int) -> None:
    mail = replace(_mail(), course=None)
    sketch = sketch_of(_demand(mail), SCENARIO)
    week = business_week(OFFICE.hours, 60)
    staff = np.where(week.open_share > 0, float(people), 0.0)
    work = DeferredWork("email", mail.volume, week, 600.0, mail.cv)
    simulated = share_within(simulate(draw(work, 200, 3), staff), Goal(0.9, 4 * 3600.0)).value
    told = sketch.waiting_shares([{"everybody": staff}], "email")[0]
    assert told == pytest.approx(simulated, abs=0.06)


def test_that_rounding_in_turn_is_never_short_and_never_a_person_over() -> None:
    real = np.random.default_rng(1).uniform(0.0, 3.0, 168)
    whole = rounded_in_turn(real)
    over = np.cumsum(whole) - np.cumsum(real)
    assert over.min() >= -1e-5
    assert over.max() < 1.0
    assert (whole >= 0).all()
    assert rounded_in_turn(np.array([2.0, 0.0, 3.0])).tolist() == [2.0, 0.0, 3.0]
    assert rounded_in_turn(np.array([0.0, 0.1, 0.1])).tolist() == [0.0, 1.0, 0.0]


def test_that_a_promise_of_every_hour_shows_its_weakest_one(sure: Requirement) -> None:
    calls = _demand(_phone())
    alone = estimate(calls, replace(SCENARIO, channels=(("phone", LIVE),)))
    (kept,) = alone.channels[0].achieved
    some = calls.channels[0].open_volume > 0
    assert kept.weakest is not None
    assert kept.value is not None
    # One queue of calls: its weakest hour is that of the Erlang A behind each of them.
    levels = alone.channels[0].service_level[some]
    assert kept.weakest == pytest.approx(float(levels.min()), abs=1e-3)
    assert kept.weakest < kept.value
    assert kept.met
    again = estimate(BOTH, SCENARIO, sure)
    proved = sure.channels[0].achieved[0]
    assert proved.weakest is not None
    moved = again.channels[0].achieved[0]
    assert (moved.weakest, moved.weakest_half_width) == (
        proved.weakest, proved.weakest_half_width
    )  # fmt: skip
    assert (moved.met, moved.over) == (proved.met, KeptOver.INTERVAL)


def test_that_an_hour_too_few_breaks_an_estimated_promise() -> None:
    calls = _demand(_phone())
    sketch = sketch_of(calls, replace(SCENARIO, channels=(("phone", LIVE),)))
    staff = {crew.line.name: crew.whole for crew in sketch.crews}
    name = next(iter(staff))
    monday = int(np.argmax(staff[name] > 0))
    lonely = {name: np.where(np.arange(168) == monday, 1.0, staff[name] + 3)}
    (kept,) = [k for k in sketch.proof(lonely).kept if k.promise == "service_level"]
    assert kept.value is not None
    assert kept.value > kept.target
    assert kept.achieved.met is False
    found = sketch.staffed(
        lonely, sketch.real, sketch.load, sketch.proof(lonely), sketch.channels
    )  # fmt: skip
    assert found.channels[0].achieved[0].met is False


def test_that_no_hour_is_moved_below_the_people_of_its_calls(sure: Requirement) -> None:
    site = replace(SCENARIO, minimum_agents=9)
    assert sure.agents.max() < 9
    moved = estimate(BOTH, site, sure)
    opened = moved.open_slots > 0
    assert (moved.agents[opened] >= 9).all()
    calls = replace(SCENARIO, channels=(
        ("phone", replace(LIVE, service_level=Promise(0.99, 5.0))), ("email", MAIL),
    ))  # fmt: skip
    floor = sketch_of(BOTH, calls).floor
    then = sure.formulas
    assert then is not None
    spared = np.maximum(then.floor - sure.agents, 0.0)
    assert (estimate(BOTH, calls, sure).agents >= floor - spared).all()


def test_that_every_waiting_channel_keeps_its_promise_when_people_are_moved() -> None:
    social = replace(_mail(2.0), channel="social")
    demand = _demand(_phone(), _mail(), social)

    def promising(email: float, other: float) -> Scenario:
        plans = [
            (name, replace(MAIL, frt=Promise(0.9, hours * 3600.0, "business")))
            for name, hours in (("email", email), ("social", other))
        ]
        return replace(SCENARIO, channels=(("phone", LIVE), *plans))

    proved = requirement(demand, promising(8.0, 8.0))
    for hours in ((2.0, 8.0), (8.0, 2.0), (2.0, 2.0)):
        found = estimate(demand, promising(*hours), proved)
        assert found.proof is not None
        for kept in found.proof.kept:
            if kept.promise == "frt":
                assert kept.value is not None
                assert kept.best is None or kept.best > kept.target
                assert kept.value >= kept.target - 1e-9


def test_that_nobody_is_taken_off_who_is_not_there() -> None:
    small = Demand(60, date(2026, 1, 5), date(2026, 3, 30), (_phone(0.8), _mail(0.5)))
    proved = requirement(small, SCENARIO)
    assert proved.agents.max() == 2
    for found in (proved, estimate(small, SCENARIO), estimate(small, SCENARIO, proved)):
        assert found.proof is not None
        most = int(found.agents.max())
        assert [r.more for r in found.proof.responses if r.more < 0] == [
            more for more in (-2, -1) if -more < most
        ]
