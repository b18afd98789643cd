"""What every simulation must keep, whatever is simulated."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from core.calendar import BusinessClock
from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import ServiceType
from core.problems import Problem
from core.staffing.simulation.arrivals import draw_contacts
from core.staffing.simulation.estimates import paired
from core.staffing.simulation.laws import empirical, exponential, geometric_touches, lognormal
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.run import Precision, overload, preparing, simulate
from core.staffing.simulation.timeline import Timeline, dated_timeline, elapsed
from core.staffing.simulation.values import (
    Break,
    ChannelModel,
    OpenItems,
    Outside,
    Pool,
    Promised,
    Shift,
    ShiftEnd,
    SimulationModel,
)
from tests.core.staffing.simulation.models import WEEK, queue

OFFICE = OpeningHours(tuple(((540, 1080),) if day < 5 else () for day in range(7)))
SPRING = dated_timeline(date(2026, 3, 23), 14, "Europe/Madrid", 60)
AUTUMN = dated_timeline(date(2026, 10, 19), 7, "Europe/Madrid", 60)
CALENDAR = BusinessCalendar(OFFICE, "Europe/Madrid", "ES")


def _blend(timeline: Timeline, calendar: BusinessCalendar, **rules: object) -> SimulationModel:
    """Calls and mail, two skills, one team for both and one for mail alone."""
    opening = timeline.opening(calendar)
    slots = timeline.slots
    inside = elapsed(opening, timeline.length_s, timeline.edges_s)
    open_share = np.diff(inside) / np.diff(timeline.edges_s)
    calls = ChannelModel(
        "calls", ServiceType.LIVE, (lognormal(240.0, 0.8),), np.full(slots, 8.0),
        patience=exponential(240.0), priority=0, opening=opening, outside=Outside.CALLBACK,
    )  # fmt: skip
    mail = ChannelModel(
        "mail", ServiceType.DEFERRED, (lognormal(400.0, 1.2),), np.full(slots, 2.0),
        opening=opening, touches=geometric_touches(0.25), customer_delay=exponential(20_000.0),
        shift_end=ShiftEnd.KEEP,
    )  # fmt: skip
    both = Pool("both", (("calls", 1.0), ("mail", 1.1)), 3 * open_share)
    only = Pool("mail only", (("mail", 1.0),), 1.5 * open_share)
    return SimulationModel(timeline, (calls, mail), (both, only), **rules)  # type: ignore[arg-type]


MODELS = {
    "two skills": _blend(WEEK, BusinessCalendar(OFFICE)),
    "blending": _blend(WEEK, BusinessCalendar(OFFICE), blending_threshold=1),
    "interruption": _blend(WEEK, BusinessCalendar(OFFICE), live_interrupts=True),
    "spring clock change and holidays": _blend(SPRING, CALENDAR),
    "autumn clock change": _blend(AUTUMN, CALENDAR),
}


@pytest.fixture(scope="module", params=list(MODELS))
def result(request: pytest.FixtureRequest) -> SimulationResult:
    return simulate(MODELS[request.param], replications=6, weeks=3, warm_up_weeks=2)


def test_that_no_contact_is_lost(result: SimulationResult) -> None:
    for channel in result.model.channels:
        own = result.channel(channel.name)
        ends = own.handled(), own.abandoned(), own.blocked(), own.open()
        parts = sum(float(end.value) for end in ends)
        assert float(own.offered().value) == pytest.approx(parts, rel=1e-12)
        whole = float(own.offered().value) + float(own.outside().value)
        assert float(own.arrived().value) == pytest.approx(whole, rel=1e-12)
        by_slot = own.offered("slot").value.sum()
        assert by_slot == pytest.approx(float(own.offered().value), rel=1e-12)


def test_that_a_promise_by_day_and_over_all_is_counted_contact_by_contact(
    result: SimulationResult,
) -> None:
    timeline = result.model.timeline
    for name, promised in (
        ("mail", Promised("first_reply", 0.8, 3 * 3600.0)),
        ("calls", Promised("service_level", 0.8, 20.0)),
        ("calls", Promised("abandonment", 0.1)),
    ):
        own = result.channel(name)
        kept, counted = own.sums(promised, "day")
        slots = own.sums(promised, "slot")
        for day in range(kept.shape[1]):
            here = timeline.day == day
            np.testing.assert_array_equal(kept[:, day], slots[0][:, here].sum(axis=1))
            np.testing.assert_array_equal(counted[:, day], slots[1][:, here].sum(axis=1))
        whole = own.sums(promised)
        np.testing.assert_array_equal(whole[0], kept.sum(axis=1))
        np.testing.assert_array_equal(whole[1], counted.sum(axis=1))
    mail = result.channel("mail").met
    took = mail.time("first_end") - mail.time("arrival")
    replied = np.isfinite(took) & (took <= 3 * 3600.0 + 1e-9)
    by_hand = np.bincount(mail.run[replied], minlength=len(result.records))
    within = result.channel("mail").sums(Promised("first_reply", 0.8, 3 * 3600.0))[0]
    np.testing.assert_array_equal(within, by_hand)


def test_that_queue_and_system_obey_little(result: SimulationResult) -> None:
    for number, channel in enumerate(result.model.channels):
        waited, present, queued, there = 0.0, 0.0, 0.0, 0.0
        for record in result.records:
            own = record.channel == number
            lived = np.where(np.isnan(record.times["ended"]), record.end_s, record.times["ended"])
            inside = own & (record.state != 8)
            waited += record.times["waited"][inside].sum()
            present += (lived - np.maximum(record.times["arrival"], 0.0))[inside].sum()
            n = len(result.model.channels)
            queued += record.area[:, number].sum()
            there += record.area[:, 2 * n + number].sum()
        # The window is cut at both ends, so the two sides differ by what crosses it.
        assert queued == pytest.approx(waited, rel=0.05, abs=1e4), channel.name
        assert there == pytest.approx(present, rel=0.05, abs=1e4), channel.name


def test_that_a_run_from_start_to_end_obeys_little_exactly() -> None:
    result = simulate(MODELS["spring clock change and holidays"], replications=3)
    n = len(result.model.channels)
    for record in result.records:
        for number in range(n):
            own = (record.channel == number) & (record.state != 8)
            ended = np.where(np.isnan(record.times["ended"]), record.end_s, record.times["ended"])
            present = (ended - record.times["arrival"])[own].sum()
            waited = record.times["waited"][own].sum()
            assert record.area[:, 2 * n + number].sum() == pytest.approx(present, rel=1e-9)
            assert record.area[:, number].sum() == pytest.approx(waited, rel=1e-9)


def test_that_busy_time_is_the_handle_times() -> None:
    model = queue(20.0, 2.0, lognormal(180.0, 1.0))
    short = replace(model, timeline=replace(WEEK, cyclic=False))
    result = simulate(short, replications=3)
    for record in result.records:
        worked = record.times["worked"].sum()
        assert record.area[:, 3].sum() == pytest.approx(worked, rel=1e-9)
        n, groups = 1, 1
        duty = record.area[:, 3 * n + groups * n].sum()
        assert float(result.hours("duty").value) * 3600 == pytest.approx(duty, rel=1e-9)
    busy = float(result.hours("calls").value)
    spare = float(result.hours("idle").value)
    over = float(result.hours("overtime").value)
    assert busy + spare == pytest.approx(float(result.hours("duty").value) + over, rel=1e-9)


@pytest.mark.parametrize(
    "more", [np.full(168, 1.0), np.tile(np.r_[np.zeros(9), 2.0, np.zeros(14)], 7)]
)
def test_that_more_people_lengthen_nobodys_wait(more: np.ndarray) -> None:
    staff = np.tile(np.r_[np.full(8, 1.0), np.full(8, 3.0), np.full(8, 2.0)], 7)
    model = queue(24.0, 2.0, lognormal(240.0, 1.0)).with_staff({"team": staff})
    few = simulate(model, replications=3, weeks=2, warm_up_weeks=1)
    many = simulate(
        model.with_staff({"team": staff + more}), replications=3, weeks=2, warm_up_weeks=1
    )
    for one, other in zip(few.records, many.records, strict=True):
        np.testing.assert_array_equal(one.times["arrival"], other.times["arrival"])
        begun = one.times["first_start"], other.times["first_start"]
        assert (begun[1] <= begun[0] + 1e-6).all()
        assert (begun[1] < begun[0] - 1e-6).any()


def test_that_an_executor_changes_nothing() -> None:
    model = MODELS["blending"]
    alone = simulate(model, replications=4, weeks=1, warm_up_weeks=2)
    with ThreadPoolExecutor(2) as threads:
        together = simulate(model, replications=4, weeks=1, warm_up_weeks=2, executor=threads)
    for one, other in zip(alone.records, together.records, strict=True):
        for name, column in one.times.items():
            np.testing.assert_array_equal(column, other.times[name])
        np.testing.assert_array_equal(one.area, other.area)


def test_that_names_and_their_order_change_nothing() -> None:
    hours = ((0.0, 4000.0), (1000.0, 6000.0), (2000.0, 7000.0))
    short = replace(WEEK, cyclic=False)

    def waits(names: tuple[str, ...], order: tuple[int, ...]) -> np.ndarray:
        shifts = [
            Shift(name, begin, end, (Break(begin + 900.0, 600.0),))
            for name, (begin, end) in zip(names, hours, strict=True)
        ]
        pool = Pool("team", (("calls", 1.0),), None, tuple(shifts[i] for i in order), 0.1)
        model = replace(queue(30.0, 1.0), timeline=short, pools=(pool,))
        return simulate(model, replications=2).records[0].times["first_start"]

    one = waits(("Ana", "Bo", "Cy"), (0, 1, 2))
    np.testing.assert_array_equal(one, waits(("Zoe", "Yan", "Ada"), (2, 0, 1)))
    assert np.isfinite(one).any()


def test_that_the_seed_decides_everything() -> None:
    model = queue(20.0, 2.0, patience=exponential(100.0))
    first, again, other = (simulate(model, replications=2, weeks=1, seed=s) for s in (5, 5, 6))
    np.testing.assert_array_equal(first.records[1].times["ended"], again.records[1].times["ended"])
    assert first.records[1].times["arrival"][0] != other.records[1].times["arrival"][0]
    assert first.seed == 5


def test_that_draws_are_the_same_on_every_platform() -> None:
    calls = simulate(queue(5.0, 1.0, lognormal(300.0, 1.3)), replications=1, weeks=1, seed=1)
    times = calls.records[0].times
    assert times["arrival"][:2].tolist() == [1210209.4179782963, 1210697.6506880743]
    assert times["worked"][:2].tolist() == [323.8744508519303, 398.81629301514477]


def test_that_nothing_to_do_leaves_everybody_idle() -> None:
    result = simulate(queue(0.0, 2.0), replications=2, weeks=1)
    calls = result.channel("calls")
    assert float(calls.offered().value) == 0.0
    assert np.isnan(float(calls.asa().value))
    assert float(result.occupancy().value) == 0.0
    assert float(result.hours("idle").value) == pytest.approx(336.0)


def test_that_nobody_on_duty_serves_nobody() -> None:
    result = simulate(queue(5.0, 0.0, patience=exponential(60.0)), replications=2, weeks=1)
    calls = result.channel("calls")
    assert float(calls.handled().value) == 0.0
    assert float(calls.abandonment().value) == pytest.approx(1.0, abs=0.01)
    with pytest.raises(Problem) as found:
        simulate(queue(5.0, 0.0), replications=2, weeks=1)
    assert found.value.note.code == "no_steady_state"
    assert found.value.note.data["channels"] == ("calls",)


def test_that_overload_is_refused_with_its_growth() -> None:
    model = queue(60.0, 2.0, exponential(180.0))
    grows = overload(model)
    assert grows is not None
    assert grows.load_h == pytest.approx(3 * 168)
    assert grows.growth == pytest.approx(60 * 168 / 3)
    assert overload(queue(60.0, 3.1, exponential(180.0))) is None


def test_that_a_projection_of_overload_shows_the_growth_that_was_foretold() -> None:
    model = replace(queue(60.0, 2.0, exponential(180.0)), timeline=replace(WEEK, cyclic=False))
    backlog = simulate(model, replications=6).channel("calls").backlog()
    grown = float(backlog.open.value[-1])
    assert grown == pytest.approx(60 * 168 / 3, rel=0.05)


def _at(moments: list[float], handle_s: float, pool: Pool, **rules: object) -> SimulationResult:
    """Contacts at given moments, each with the same work."""
    from core.staffing.simulation.laws import constant
    from core.staffing.simulation.values import Replay

    timeline = replace(WEEK, cyclic=False)
    channel = ChannelModel(
        "calls", ServiceType.LIVE, (constant(handle_s),), replay=Replay(np.array(moments))
    )
    model = SimulationModel(timeline, (replace(channel, **rules),), (pool,))  # type: ignore[arg-type]
    return simulate(model, replications=1)


def test_that_one_contact_is_served_at_once() -> None:
    record = _at([100.0], 50.0, Pool("team", (("calls", 1.0),), np.full(168, 1.0))).records[0]
    assert record.times["first_start"].tolist() == [100.0]
    assert record.times["ended"].tolist() == [150.0]


def test_that_the_closing_second_is_closed() -> None:
    opening = BusinessCalendar(OpeningHours((((0, 60),), (), (), (), (), (), ())))
    pool = Pool("team", (("calls", 1.0),), np.full(168, 1.0))
    record = _at([3599.0, 3600.0], 5.0, pool, opening=WEEK.opening(opening)).records[0]
    assert record.state.tolist() == [5, 8]


@pytest.mark.parametrize(
    ("policy", "ended"),
    [(ShiftEnd.FINISH, 3700.0), (ShiftEnd.KEEP, 7300.0), (ShiftEnd.RETURN, 7300.0)],
)
def test_that_a_shift_ending_in_mid_contact_follows_its_policy(
    policy: ShiftEnd, ended: float
) -> None:
    staff = np.zeros(168)
    staff[[0, 2]] = 1.0
    pool = Pool("team", (("calls", 1.0),), staff)
    result = _at([3500.0], 200.0, pool, kind=ServiceType.DEFERRED, shift_end=policy)
    record = result.records[0]
    assert record.times["ended"].tolist() == [ended]
    assert record.times["worked"].tolist() == [200.0]
    overtime = 100.0 if policy is ShiftEnd.FINISH else 0.0
    assert float(result.hours("overtime").value) * 3600 == pytest.approx(overtime)


def test_that_a_break_begins_after_the_contact_and_is_taken_in_full() -> None:
    shift = Shift("Ana", 0.0, 3000.0, (Break(120.0, 300.0),))
    pool = Pool("team", (("calls", 1.0),), None, (shift,))
    record = _at([100.0, 200.0], 50.0, pool).records[0]
    assert record.times["first_start"].tolist() == [100.0, 450.0]


def test_that_open_items_keep_their_age_and_come_first() -> None:
    from core.staffing.simulation.laws import constant

    timeline = replace(WEEK, cyclic=False)
    channel = ChannelModel("mail", ServiceType.DEFERRED, (constant(60.0),), np.zeros(168))
    items = OpenItems("mail", np.array([1000.0, 90_000.0]))
    pool = Pool("team", (("mail", 1.0),), np.full(168, 1.0))
    model = SimulationModel(timeline, (channel,), (pool,), open_items=(items,))
    mail = simulate(model, replications=1).channel("mail")
    took = mail.times("first_reply")
    assert float(took.p95.value) == 90_060.0
    assert float(took.p50.value) == 1120.0
    assert mail.ages([3600.0], 30.0).value.tolist() == [1.0, 1.0]


def test_that_customers_awaited_today_come_back_after_their_own_time() -> None:
    """Awaited for an hour in the mean, then one minute of work: memoryless, so an hour from now."""
    from core.staffing.simulation.laws import constant

    timeline = replace(WEEK, cyclic=False)
    channel = ChannelModel(
        "mail", ServiceType.DEFERRED, (constant(60.0),), np.zeros(168),
        customer_delay=exponential(3600.0),
    )  # fmt: skip
    n = 4000
    items = OpenItems("mail", np.full(n, 7200.0), np.ones(n, np.int64), np.ones(n, np.bool_))
    pool = Pool("team", (("mail", 1.0),), np.full(168, 4000.0))
    model = SimulationModel(timeline, (channel,), (pool,), open_items=(items,))
    ended = simulate(model, replications=1).records[0].times["ended"] - 60.0
    assert ended.size == n
    assert ended.mean() == pytest.approx(3600.0, abs=3 * 3600 / np.sqrt(n))
    assert ended.std() == pytest.approx(3600.0, rel=0.08)


def test_that_absence_takes_its_share_of_people() -> None:
    model = queue(1.0, 10.0)
    away = replace(model, pools=(replace(model.pools[0], absence=0.2),))
    duty = simulate(away, replications=10, weeks=4, warm_up_weeks=1).hours("duty")
    assert float(duty.value) == pytest.approx(0.8 * 1680, abs=3 * float(duty.half_width))


def test_that_paired_differences_are_tighter_than_separate_ones() -> None:
    model = queue(60.0, 4.0, lognormal(180.0, 1.2))
    promised = Promised("service_level", 0.8, 20.0)
    few = simulate(model, replications=8, weeks=2, warm_up_weeks=1)
    many = simulate(model.with_staff({"team": 5.0}), replications=8, weeks=2, warm_up_weeks=1)
    first, second = (result.channel("calls").sums(promised) for result in (few, many))
    gain = paired(first, second)
    levels = [r.channel("calls").promise(promised) for r in (few, many)]
    assert float(gain.value) == pytest.approx(float(levels[1].value) - float(levels[0].value))
    assert float(gain.half_width) < sum(float(level.half_width) for level in levels)


def test_that_runs_go_on_until_the_precision_is_reached() -> None:
    channel = queue(60.0, 4.0).channels[0]
    promised = (Promised("service_level", 0.8, 20.0),)
    model = replace(queue(60.0, 4.0), channels=(replace(channel, promises=promised),))
    result = simulate(
        model, replications=3, weeks=1, warm_up_weeks=1, precision=Precision(0.01, 0.1)
    )
    assert result.replications > 3
    level = result.channel("calls").promise(promised[0])
    assert float(level.half_width) <= 0.01
    spent = simulate(
        model, replications=2, weeks=1, warm_up_weeks=1, precision=Precision(1e-6, 0.1, 4)
    )
    assert spent.replications == 4
    assert [note.code for note in spent.notes] == ["precision_not_reached"]


def test_that_the_business_clock_is_that_of_the_measures() -> None:
    opening = SPRING.opening(CALENDAR)
    moments = np.linspace(0, SPRING.length_s - 1, 500)
    clock = BusinessClock(CALENDAR, date(2026, 3, 23), date(2026, 4, 5))
    start = np.datetime64("2026-03-22T23:00:00", "us")
    stamps = start + (moments * 1e6).astype("m8[us]")
    expected = clock.open_seconds(stamps)
    np.testing.assert_allclose(elapsed(opening, SPRING.length_s, moments), expected, atol=1e-5)
    assert (SPRING.length_s, AUTUMN.length_s) == (335 * 3600.0, 169 * 3600.0)


def test_that_a_busy_day_factor_spreads_the_days() -> None:
    model = queue(40.0, 5.0)
    moody = replace(model, channels=(replace(model.channels[0], day_cv2=0.25),))
    result = simulate(moody, replications=30, weeks=4, warm_up_weeks=1)
    days = np.concatenate([
        np.bincount((r.times["arrival"] // 86_400).astype(int))[7:35] for r in result.records
    ])  # fmt: skip
    mean = days.mean()
    assert mean == pytest.approx(960, rel=0.06)
    assert (days.var() - mean) / mean**2 == pytest.approx(0.25, rel=0.25)


def test_that_measured_times_are_drawn_as_often_as_they_were_measured() -> None:
    law = empirical([100.0, 200.0, 400.0], [0.5, 0.3, 0.2])
    result = simulate(queue(60.0, 30.0, law), replications=2, weeks=2, warm_up_weeks=1)
    worked = np.concatenate([r.times["worked"] for r in result.records]).round()
    for value, share in ((100.0, 0.5), (200.0, 0.3), (400.0, 0.2)):
        assert (worked == value).mean() == pytest.approx(share, abs=0.02)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"volume": None}, "simulation_without_arrivals"),
        ({"volume": np.full(168, -1.0)}, "simulation_volume_impossible"),
        ({"volume": np.full(3, 1.0)}, "simulation_volume_impossible"),
        ({"handle": ()}, "simulation_without_handle_time"),
        ({"redial_share": 1.2}, "simulation_channel_share"),
        ({"redial_share": 0.2}, "simulation_without_delay"),
        ({"touches": geometric_touches(0.3)}, "simulation_without_delay"),
        ({"chat_durations_s": (60.0, -1.0)}, "chat_durations_impossible"),
    ],
)
def test_that_nonsense_is_one_clear_problem(change: dict[str, object], code: str) -> None:
    model = queue(5.0, 1.0)
    odd = replace(model, channels=(replace(model.channels[0], **change),))  # type: ignore[arg-type]
    with pytest.raises(Problem) as found:
        simulate(odd, replications=1, weeks=1)
    assert found.value.note.code == code


@pytest.mark.parametrize("seconds", [-1.0, 0.0, float("nan"), float("inf")])
def test_that_impossible_times_are_refused(seconds: float) -> None:
    with pytest.raises(Problem):
        exponential(seconds)


def test_that_a_simulation_once_run_needs_no_preparing() -> None:
    simulate(queue(5.0, 1.0), replications=1, weeks=1)
    assert preparing() is None


def test_that_other_people_meet_the_very_same_contacts() -> None:
    model = queue(20.0, 3.0)
    drawn = draw_contacts(model, 2, 1, 0)
    assert draw_contacts(model.with_staff({"team": 5.0}), 2, 1, 0) is drawn
    assert draw_contacts(model, 2, 2, 0).arrival_s[0] != drawn.arrival_s[0]
