"""The simulation against formulas that are exact where they apply, within three half-widths."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import ServiceType
from core.staffing import deferred
from core.staffing.business_week import business_week
from core.staffing.chat import chat_pace, chat_performance
from core.staffing.erlang import VARIANTS, erlang_a, erlang_b, erlang_c
from core.staffing.moving_load import weekly_offered_load
from core.staffing.simulation.estimates import Estimate
from core.staffing.simulation.laws import (
    exponential,
    geometric_touches,
    lognormal,
    weibull,
)
from core.staffing.simulation.run import simulate
from core.staffing.simulation.timeline import week_timeline
from core.staffing.simulation.values import (
    ChannelModel,
    Pool,
    Promised,
    ShiftEnd,
    SimulationModel,
)
from core.staffing.touches import touched_work
from tests.core.staffing.simulation.models import WEEK, queue


def _agrees(found: Estimate, exact: float, *, least: float = 0.0) -> bool:
    return abs(float(found.value) - exact) <= 3 * float(found.half_width) + least


def test_that_patient_calls_wait_as_erlang_c_says() -> None:
    result = simulate(queue(200.0, 13.0), replications=12, weeks=2, warm_up_weeks=1)
    calls, exact = result.channel("calls"), erlang_c(10.0, 13.0, 180.0, 20.0)
    assert _agrees(calls.service_level(20.0), float(exact.answered_within))
    assert _agrees(calls.asa(), float(exact.asa_s))
    assert _agrees(result.occupancy(), 10 / 13)
    assert float(calls.asa().half_width) < 0.1 * float(exact.asa_s)


@pytest.mark.parametrize("variant", VARIANTS)
def test_that_impatient_calls_are_served_as_erlang_a_says(variant: str) -> None:
    model = queue(200.0, 12.0, patience=exponential(300.0))
    calls = simulate(model, replications=12, weeks=2, warm_up_weeks=1).channel("calls")
    exact = erlang_a(10.0, 12.0, 180.0, 300.0, 20.0)
    assert _agrees(calls.service_level(20.0, variant), float(exact.service_level(variant)))
    assert _agrees(calls.abandonment(), float(exact.abandonment))
    assert _agrees(calls.mean_wait(), float(exact.mean_wait_all_s))


def test_that_a_full_house_blocks_as_erlang_b_says() -> None:
    calls = simulate(
        queue(200.0, 12.0, queue_limit=0), replications=8, weeks=2, warm_up_weeks=1
    ).channel("calls")
    blocked = float(calls.blocked().value) / float(calls.offered().value)
    assert blocked == pytest.approx(float(erlang_b(10.0, 12.0)), abs=0.004)


@pytest.mark.parametrize("cv", [0.5, 1.5])
def test_that_one_agent_waits_as_pollaczek_and_khinchine_say(cv: float) -> None:
    model = queue(12.0, 1.0, lognormal(180.0, cv), kind=ServiceType.LIVE)
    calls = simulate(model, replications=20, weeks=20, warm_up_weeks=1).channel("calls")
    exact = 12 / 3600 * 180**2 * (1 + cv * cv) / (2 * (1 - 0.6))
    assert _agrees(calls.asa(), exact)
    assert float(calls.asa().half_width) < 0.15 * exact


def test_that_chats_are_shared_out_as_the_chain_says(shared: Path) -> None:
    cases = json.loads((shared / "domain/reference_values.json").read_text())
    case = next(c for c in cases if c["id"] == "D2")
    durations = tuple(float(d) for d in case["inputs"]["chat_duration_s_by_concurrency"])
    model = queue(
        60.0, 6.0, exponential(durations[0]), kind=ServiceType.CHAT, chat_durations_s=durations
    )
    chats = simulate(model, replications=16, weeks=6, warm_up_weeks=1).channel("calls")
    assert _agrees(chats.service_level(30.0), case["expected"]["service_level"][1])
    assert _agrees(chats.asa(), case["expected"]["asa_s"][1])


def test_that_impatient_chats_are_served_as_the_chain_with_patience_says() -> None:
    durations = (480.0, 600.0, 780.0)
    model = queue(
        70.0, 5.0, exponential(480.0), kind=ServiceType.CHAT, chat_durations_s=durations,
        patience=exponential(120.0),
    )  # fmt: skip
    chats = simulate(model, replications=12, weeks=6, warm_up_weeks=1).channel("calls")
    exact = chat_performance(70 / 3600, 5, chat_pace(480.0, 3, durations), 30.0, 120.0)
    assert _agrees(chats.service_level(30.0), float(exact.answered_within))
    assert _agrees(chats.abandonment(), float(exact.abandonment))


@pytest.mark.parametrize("agents", [4.0, 5.0])
def test_that_returning_tickets_resolve_as_erlang_r_says(agents: float) -> None:
    model = queue(
        10.0, agents, exponential(720.0), kind=ServiceType.DEFERRED,
        touches=geometric_touches(0.4), customer_delay=exponential(6 * 3600.0),
    )  # fmt: skip
    tickets = simulate(model, replications=16, weeks=20, warm_up_weeks=2).channel("calls")
    exact = touched_work(10.0, 0.2, 0.4, 6.0, agents, 1.0)
    assert exact.mean_resolution_h is not None
    assert exact.share_first_touch_within is not None
    assert _agrees(tickets.times("resolution").mean, exact.mean_resolution_h * 3600)
    picked = tickets.promise(Promised("picked_up", 0.9, 3600.0))
    assert _agrees(picked, exact.share_first_touch_within)


def test_that_with_people_without_end_nobody_waits_and_resolution_is_its_floor() -> None:
    shape = np.tile(np.r_[np.zeros(8), 20.0, 80.0, 60.0, 30.0, np.zeros(12)], 7)
    channel = ChannelModel(
        "mail", ServiceType.DEFERRED, (exponential(1800.0),), shape,
        touches=geometric_touches(0.3), customer_delay=exponential(4 * 3600.0),
    )  # fmt: skip
    pool = Pool("team", (("mail", 1.0),), np.full(168, 300.0))
    result = simulate(
        SimulationModel(WEEK, (channel,), (pool,)), replications=10, weeks=6, warm_up_weeks=1
    )
    mail = result.channel("mail")
    assert float(mail.mean_wait().value) == 0.0
    floor = touched_work(10.0, 0.5, 0.3, 4.0, 300.0, 1.0).floor_h * 3600
    assert _agrees(mail.times("resolution").mean, floor)


def test_that_the_mean_number_busy_follows_the_moving_load() -> None:
    shape = np.tile(np.r_[np.zeros(8), 20.0, 80.0, 60.0, 30.0, np.zeros(12)], 7)
    channel = ChannelModel("mail", ServiceType.DEFERRED, (exponential(1800.0),), shape)
    pool = Pool("team", (("mail", 1.0),), np.full(168, 200.0))
    result = simulate(
        SimulationModel(WEEK, (channel,), (pool,)), replications=12, weeks=8, warm_up_weeks=1
    )
    busy = result.hours("mail", by="slot")
    exact = weekly_offered_load(shape * 0.5, 1800.0, 3600.0).mean
    off = np.abs(busy.value - exact) <= 3 * busy.half_width + 0.01
    assert off.mean() > 0.98
    assert float(busy.value.sum()) == pytest.approx(float(exact.sum()), rel=0.03)


D1_SHARES = {4: 0.7193, 5: 0.8949, 6: 0.9596, 7: 0.994}


@pytest.mark.parametrize("agents", sorted(D1_SHARES))
def test_that_mail_in_office_hours_is_picked_up_as_in_the_golden_case(
    agents: int, shared: Path
) -> None:
    cases = json.loads((shared / "domain/reference_values.json").read_text())
    case = next(c for c in cases if c["id"] == "D1-sim")
    inputs, expected = case["inputs"], case["expected"]
    hour = np.array(inputs["hourly_shape_contacts_00_to_23"], dtype=np.float64)
    shape = np.outer(inputs["weekday_factor_mon_to_sun"], hour).ravel()
    shape *= inputs["contacts_per_week"] / shape.sum()
    office = OpeningHours(tuple(((540, 1020),) if day < 5 else () for day in range(7)))
    timeline = week_timeline(60)
    opening = timeline.opening(BusinessCalendar(office))
    open_slots = np.zeros(168)
    for begin, end in zip(opening.start_s, opening.end_s, strict=True):
        open_slots[int(begin // 3600) : int(end // 3600)] = 1.0
    channel = ChannelModel(
        "mail", ServiceType.DEFERRED, (exponential(360.0),), shape, opening=opening,
        shift_end=ShiftEnd.RETURN,
    )  # fmt: skip
    pool = Pool("team", (("mail", 1.0),), agents * open_slots)
    result = simulate(
        SimulationModel(timeline, (channel,), (pool,)), replications=10, weeks=26, warm_up_weeks=4
    )
    row = inputs["agents_flat"].index(agents)
    for column, hours in enumerate(inputs["goal_business_h"]):
        for measure, key in (("picked_up", "picked_up"), ("first_reply", "replied")):
            promised = Promised(measure, 0.9, hours * 3600.0, "business")
            found = result.channel("mail").promise(promised)
            golden = expected[f"share_{key}_within_goal"][row][column]
            assert float(found.value) == pytest.approx(golden, abs=0.025), (measure, hours)


@pytest.mark.parametrize("agents", [3.0, 4.0, 9.0])
def test_that_the_quick_search_for_mail_agrees_with_the_engine(agents: float) -> None:
    office = OpeningHours(tuple(((540, 1020),) if day < 5 else () for day in range(7)))
    volume = np.tile(np.r_[np.full(8, 0.5), np.full(12, 4.0), np.full(4, 1.0)], 7)
    work = deferred.DeferredWork("mail", volume, business_week(office, 60), 900.0, 1.2)
    staff = agents * work.week.open_share
    goal = deferred.Goal(0.9, 4 * 3600.0, "business", "replied")
    quick = deferred.share_within(deferred.simulate(deferred.draw(work, 260, 3), staff), goal)
    timeline = week_timeline(60)
    channel = ChannelModel(
        "mail", ServiceType.DEFERRED, (lognormal(900.0, 1.2),), volume,
        opening=timeline.opening(BusinessCalendar(office)), shift_end=ShiftEnd.KEEP,
    )  # fmt: skip
    model = SimulationModel(timeline, (channel,), (Pool("team", (("mail", 1.0),), staff),))
    result = simulate(model, replications=20, weeks=13, warm_up_weeks=4)
    found = result.channel("mail").promise(Promised("first_reply", 0.9, 4 * 3600.0, "business"))
    assert 0.05 < float(found.value) < 0.995
    spread = math.hypot(float(found.half_width), quick.half_width)
    assert abs(float(found.value) - quick.value) <= 3 * spread


def test_that_weibull_patience_gives_up_as_the_general_formula_says() -> None:
    from core.staffing.simulation.laws import Law

    law: Law = weibull(300.0, 1.0)
    model = queue(200.0, 12.0, patience=law)
    calls = simulate(model, replications=6, weeks=2, warm_up_weeks=1).channel("calls")
    assert _agrees(calls.abandonment(), float(erlang_a(10.0, 12.0, 180.0, 300.0, 20.0).abandonment))


def test_that_redialling_raises_the_load_to_its_fixed_point(shared: Path) -> None:
    cases = json.loads((shared / "domain/reference_values.json").read_text())
    expected = next(c for c in cases if c["id"] == "X2")["expected"]
    model = queue(
        200.0, 12.0, patience=exponential(300.0), redial_share=0.5,
        redial_delay=exponential(3 * 3600.0),
    )  # fmt: skip
    calls = simulate(model, replications=12, weeks=2, warm_up_weeks=1).channel("calls")
    offered = float(calls.offered().value) / (200.0 * 168)
    assert offered == pytest.approx(expected["load_multiplier"], abs=0.006)
    level = calls.service_level(20.0)
    assert _agrees(level, expected["service_level_offered"], least=0.002)


def test_that_two_equal_classes_may_swap_priority_without_changing_the_mean_wait() -> None:
    def waits(first: int, second: int) -> float:
        volume = np.full(168, 30.0)
        channels = tuple(
            ChannelModel(name, ServiceType.LIVE, (exponential(180.0),), volume, priority=priority)
            for name, priority in (("a", first), ("b", second))
        )
        pool = Pool("team", (("a", 1.0), ("b", 1.0)), np.full(168, 4.0))
        result = simulate(
            SimulationModel(WEEK, channels, (pool,)), replications=8, weeks=4, warm_up_weeks=1
        )
        by_name = [float(result.channel(name).asa().value) for name in ("a", "b")]
        assert (by_name[0] < by_name[1]) == (first < second)
        return sum(by_name) / 2

    assert waits(0, 1) == pytest.approx(waits(1, 0), rel=0.02)
    exact = float(erlang_c(3.0, 4.0, 180.0, 20.0).asa_s)
    assert waits(0, 1) == pytest.approx(exact, rel=0.06)


def test_that_a_change_of_unit_changes_nothing() -> None:
    model = queue(20.0, 2.0, lognormal(180.0, 1.2), patience=exponential(200.0))
    result = simulate(model, replications=3, weeks=1, warm_up_weeks=1)
    channel = model.channels[0]
    timeline = replace(WEEK, edges_s=WEEK.edges_s / 60.0)
    assert channel.patience is not None
    in_minutes = replace(
        model, timeline=timeline,
        channels=(
            replace(
                channel, handle=(channel.handle[0].scaled(1 / 60),),
                patience=channel.patience.scaled(1 / 60),
            ),
        ),
    )  # fmt: skip
    again = simulate(in_minutes, replications=3, weeks=1, warm_up_weeks=1)
    first, second = result.channel("calls"), again.channel("calls")
    assert float(first.asa().value) == pytest.approx(60 * float(second.asa().value), rel=1e-9)
    assert float(first.service_level(20.0).value) == float(second.service_level(20 / 60).value)
