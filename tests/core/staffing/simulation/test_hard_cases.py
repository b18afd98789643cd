"""Cases in which simulations are usually wrong: held to theory, to counting and to each other."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from math import comb, lgamma
from typing import Any

import numpy as np
import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import ServiceType
from core.progress import Cancelled
from core.staffing.erlang import erlang_a, erlang_c
from core.staffing.simulation.desk import RESOLVED
from core.staffing.simulation.estimates import Estimate
from core.staffing.simulation.laws import Law, exponential, geometric_touches, lognormal, weibull
from core.staffing.simulation.outcomes import SimulationResult
from core.staffing.simulation.replication import Replicator, Span, replicator
from core.staffing.simulation.run import simulate
from core.staffing.simulation.timeline import Timeline, dated_timeline, elapsed
from core.staffing.simulation.values import (
    Break,
    ChannelModel,
    OpenItems,
    Outside,
    Pool,
    Shift,
    ShiftEnd,
    SimulationModel,
)
from tests.core.staffing.simulation.models import WEEK, queue

OFFICE = OpeningHours(tuple(((540, 1080),) if day < 5 else () for day in range(7)))
CALENDAR = BusinessCalendar(OFFICE, "Europe/Madrid", "ES")
SPRING = dated_timeline(date(2026, 3, 23), 14, "Europe/Madrid", 60)
AUTUMN = dated_timeline(date(2026, 10, 19), 14, "Europe/Madrid", 60)


def _agrees(found: Estimate, theory: float, least: float = 0.0) -> bool:
    return abs(float(found.value) - theory) <= max(3 * float(found.half_width), least)


def _wild(
    timeline: Timeline, policy: ShiftEnd, threshold: int, *, interrupts: bool, absence: float
) -> SimulationModel:
    """Calls, chats and mail; two skills; named shifts with breaks; all that people do at once."""
    opening, slots = timeline.opening(CALENDAR), timeline.slots
    calls = ChannelModel(
        "calls", ServiceType.LIVE, (lognormal(240.0, 0.8),), np.full(slots, 6.0),
        patience=weibull(150.0, 0.7), redial_share=0.5, redial_delay=exponential(1800.0),
        balk_share=0.05, queue_limit=6, priority=0, opening=opening, outside=Outside.CALLBACK,
    )  # fmt: skip
    chats = ChannelModel(
        "chats", ServiceType.CHAT, (lognormal(500.0, 0.6),), np.full(slots, 3.0),
        patience=lognormal(300.0, 1.3), priority=0, opening=opening,
        chat_durations_s=(500.0, 620.0, 800.0),
    )  # fmt: skip
    mail = ChannelModel(
        "mail", ServiceType.DEFERRED, (lognormal(400.0, 1.2), exponential(200.0)),
        np.full(slots, 1.5), day_cv2=0.1, opening=opening, touches=geometric_touches(0.3),
        customer_delay=exponential(20_000.0), reopen_share=0.1, reopen_delay=exponential(90_000.0),
        shift_end=policy,
    )  # fmt: skip
    inside = elapsed(opening, timeline.length_s, timeline.edges_s)
    open_share = np.diff(inside) / np.diff(timeline.edges_s)
    days = range(timeline.day[-1] + 1)
    starts = [timeline.edges_s[np.searchsorted(timeline.day, day)] + 8.5 * 3600 for day in days]
    shifts = tuple(
        Shift("Ana", at, at + 7 * 3600, (Break(at + 2 * 3600, 900.0), Break(at + 4 * 3600, 1800.0)))
        for at in starts
    )
    pools = (
        Pool("both", (("calls", 1.0), ("chats", 1.2), ("mail", 1.1)), 2.5 * open_share,
             absence=absence),
        Pool("mail", (("mail", 0.9),), 1.0 * open_share),
        Pool("shift", (("calls", 0.8), ("mail", 1.0)), shifts=shifts, absence=absence),
    )  # fmt: skip
    items = OpenItems(
        "mail", np.linspace(0.0, 500_000.0, 40), np.arange(40) % 3, np.arange(40) % 4 == 3
    )
    return SimulationModel(timeline, (calls, chats, mail), pools, threshold, interrupts, (items,))


CASES = [
    (timeline, policy, threshold, interrupts, absence)
    for timeline in (SPRING, AUTUMN)
    for policy, threshold, interrupts, absence in (
        (ShiftEnd.FINISH, 0, False, 0.0), (ShiftEnd.KEEP, 1, True, 0.2),
        (ShiftEnd.RETURN, 2, False, 0.2), (ShiftEnd.KEEP, 0, True, 0.0),
    )
]  # fmt: skip


def _case_name(case: tuple[Timeline, ShiftEnd, int, bool, float]) -> str:
    timeline, policy, threshold, interrupts, absence = case
    season = "spring" if timeline is SPRING else "autumn"
    return f"{season} {policy.name.lower()} {threshold} {interrupts} {absence}"


@pytest.fixture(scope="module", params=CASES, ids=_case_name)
def wild(request: pytest.FixtureRequest) -> SimulationResult:
    timeline, policy, threshold, interrupts, absence = request.param
    model = _wild(timeline, policy, threshold, interrupts=interrupts, absence=absence)
    return simulate(model, replications=3)


def test_that_contacts_are_conserved_in_every_hour(wild: SimulationResult) -> None:
    """Open at the end of each hour = arrived until then - ended until then, channel by channel."""
    edges = wild.model.timeline.edges_s[1:]
    for record in wild.records:
        for number in range(3):
            own = (record.channel == number) & (record.state != 8)
            came = np.sort(np.maximum(record.times["arrival"][own], 0.0))
            gone = record.times["ended"][own]
            gone = np.sort(gone[~np.isnan(gone)])
            there = np.searchsorted(came, edges, "right") - np.searchsorted(gone, edges, "right")
            assert record.sampled[:, number, 1].tolist() == there.tolist()
        assert np.bincount(record.state, minlength=9).sum() == record.channel.size


def test_that_every_drawn_contact_is_there_once(wild: SimulationResult) -> None:
    """What was drawn beforehand is what came; only those who call again are more."""
    runner = _runner(wild.model, wild.seed)
    for number, record in enumerate(wild.records):
        drawn = runner.draw(number)
        for channel, name in enumerate(("calls", "chats", "mail")):
            came = record.times["arrival"][record.channel == channel]
            expected = drawn.arrival_s[drawn.first[channel] : drawn.first[channel + 1]]
            assert came[: expected.size].tolist() == expected.tolist()
            again = came.size - expected.size
            gave_up = ((record.channel == channel) & (record.state == 6)).sum()
            assert 0 <= again <= gave_up
            assert (again > 0) == (name == "calls")


def test_that_time_is_conserved_in_total(wild: SimulationResult) -> None:
    """Little, exactly: contact-seconds open and waiting are those of the contacts; and everybody
    on duty is busy, idle or, past the end of duty, finishing."""
    for record in wild.records:
        for number in range(3):
            own = (record.channel == number) & (record.state != 8)
            ended = record.times["ended"]
            until = np.where(np.isnan(ended), record.end_s, ended)
            there = (until - np.maximum(record.times["arrival"], 0.0))[own].sum()
            assert record.area[:, 6 + number].sum() == pytest.approx(there, rel=1e-9)
            waited = record.times["waited"][own].sum()
            # Open items have waited before the start, which is not counted in the hours.
            early = np.minimum(record.times["arrival"][own], 0.0).sum()
            queued = record.area[:, number].sum()
            assert waited + early <= queued * (1 + 1e-9) + 1e-3
            assert queued <= waited * (1 + 1e-9) + 1e-3
            worked = record.times["worked"][own].sum()
            assert record.area[:, 3 + number].sum() == pytest.approx(worked, rel=1e-9)
    spare = wild.hours("duty").value + wild.hours("overtime").value
    busy = sum(wild.hours(name).value for name in ("calls", "mail"))
    assert float(spare - busy - wild.hours("chats").value) == pytest.approx(
        float(wild.hours("idle").value), rel=1e-9
    )


def _runner(model: SimulationModel, seed: int) -> Replicator:
    return replicator(model, Span(0, 1, 0), seed)


@pytest.mark.parametrize("policy", list(ShiftEnd))
@pytest.mark.parametrize("interrupts", [False, True])
def test_that_no_work_is_lost_or_done_twice(policy: ShiftEnd, interrupts: bool) -> None:
    """Whatever interrupts a contact, its work is what was drawn for its touches."""
    wild = _wild(SPRING, policy, 1, interrupts=interrupts, absence=0.2)
    only = tuple(
        replace(pool, skills=tuple((name, 1.0) for name, _ in pool.skills)) for pool in wild.pools
    )
    model = replace(wild, pools=only)
    result = simulate(model, replications=2)
    runner = _runner(model, result.seed)
    for number, record in enumerate(result.records):
        drawn = runner.draw(number)
        channel = 2
        span = slice(drawn.first[channel], drawn.first[channel + 1])
        work = np.add.reduceat(drawn.work_s, drawn.touch_first[:-1])[span]
        own = record.channel == channel
        done = record.state[own] == RESOLVED
        assert done.sum() > 200
        worked = record.times["worked"][own]
        np.testing.assert_allclose(worked[done], work[done], rtol=1e-9)
        assert (worked[~done] <= work[~done] * (1 + 1e-9)).all()


def test_that_a_holiday_and_the_missing_hour_are_closed() -> None:
    """Good Friday 2026 and the night of 29 March: nobody is there, mail waits, hours are 23."""
    model = _wild(SPRING, ShiftEnd.KEEP, 0, interrupts=False, absence=0.0)
    pools = (model.pools[0], model.pools[1])
    result = simulate(replace(model, pools=pools), replications=4)
    day = SPRING.day
    assert np.bincount(day)[6] == 23
    duty = np.bincount(day, result.hours("duty", by="slot").value)
    expected = np.where(np.isin(np.arange(14), [5, 6, 11, 12, 13]), 0.0, 3.5 * 9)
    np.testing.assert_allclose(duty, expected, atol=1e-9)
    late = result.channel("mail").backlog().queue.value
    assert late[np.flatnonzero(day == 11)[-1]] > late[np.flatnonzero(day == 10)[-1]] + 10


def _general(patience: Callable[[np.ndarray], np.ndarray], agents: int) -> dict[str, float]:
    """M/M/c+G with load 10 by quadrature (Baccelli and Hebuterne; Zeltyn and Mandelbaum)."""
    per_s, mu, limit = 10 / 180.0, 1 / 180.0, 20.0
    x = np.linspace(0.0, 40_000.0, 800_001)
    still = patience(x)
    step = x[1] - x[0]
    willing = np.concatenate([[0.0], np.cumsum((still[1:] + still[:-1]) / 2 * step)])
    density = np.exp(per_s * willing - agents * mu * x)
    j = np.trapezoid(density, x)
    load = per_s / mu
    states = [
        np.exp((n - agents + 1) * np.log(load) - lgamma(n + 1) + lgamma(agents))
        for n in range(agents)
    ]
    total = sum(states) + per_s * j
    early = x <= limit
    served = np.trapezoid(still[early] * density[early], x[early])
    return {
        "abandonment": float((1 + (per_s - agents * mu) * j) / total),
        "wait": float(per_s * np.trapezoid(willing * density, x) / total),
        "level": float(1 - per_s * j / total + per_s * served / total),
    }


def _weibull(scale: float, shape: float) -> Callable[[np.ndarray], np.ndarray]:
    return lambda x: np.exp(-((x / scale) ** shape))


def _lognormal(mean: float, cv: float) -> Callable[[np.ndarray], np.ndarray]:
    sigma = np.sqrt(np.log(1 + cv * cv))
    middle = np.log(mean) - sigma * sigma / 2

    def still(x: np.ndarray) -> np.ndarray:
        from math import erfc

        z = (np.log(np.maximum(x, 1e-12)) - middle) / (sigma * np.sqrt(2))
        grid = np.linspace(-12, 12, 20_001)
        return np.interp(z, grid, 0.5 * np.array([erfc(v) for v in grid]))

    return still


@pytest.mark.parametrize(
    ("law", "still"),
    [
        (weibull(200.0, 0.6), _weibull(200.0, 0.6)), (weibull(200.0, 2.0), _weibull(200.0, 2.0)),
        (lognormal(240.0, 0.5), _lognormal(240.0, 0.5)),
        (lognormal(240.0, 2.0), _lognormal(240.0, 2.0)),
    ],
    ids=["impatient at once", "patient at first", "much alike", "very different"],
)  # fmt: skip
@pytest.mark.parametrize("agents", [9, 11])
def test_that_any_patience_serves_as_its_theory_says(
    law: Law, still: Callable[[np.ndarray], np.ndarray], agents: int
) -> None:
    calls = simulate(
        queue(200.0, agents, patience=law), replications=6, weeks=1, warm_up_weeks=1
    ).channel("calls")
    theory = _general(still, agents)
    assert _agrees(calls.abandonment(), theory["abandonment"], 0.001)
    assert _agrees(calls.mean_wait(), theory["wait"], 0.3)
    assert _agrees(calls.service_level(20.0), theory["level"], 0.002)


def _with_mail(agents: int, threshold: int, *, interrupts: bool) -> SimulationModel:
    """Calls beside mail without end, all of three minutes."""
    calls = ChannelModel(
        "calls", ServiceType.LIVE, (exponential(180.0),), np.full(168, 100.0), priority=0
    )
    mail = ChannelModel("mail", ServiceType.DEFERRED, (exponential(180.0),), np.zeros(168))
    pool = Pool("team", (("calls", 1.0), ("mail", 1.0)), np.full(168, float(agents)))
    items = OpenItems("mail", np.zeros(40_000))
    once = replace(WEEK, cyclic=False)
    return SimulationModel(once, (calls, mail), (pool,), threshold, interrupts, (items,))


@pytest.mark.parametrize("threshold", [0, 1, 2])
def test_that_mail_leaves_as_many_people_free_as_it_must(threshold: int) -> None:
    """With mail without end, at least c - threshold are busy: calls see a birth-death chain that
    never falls below that (Bhulai and Koole)."""
    agents, load = 8, 5.0
    result = simulate(_with_mail(agents, threshold, interrupts=False), replications=8)
    weights = np.ones(400)
    for n in range(1, 400):
        weights[n] = weights[n - 1] * load / min(agents - threshold + n, agents)
    waits = weights[threshold:].sum() / weights.sum()
    queue_length = (weights[threshold:] * np.arange(400 - threshold)).sum() / weights.sum()
    calls = result.channel("calls")
    assert _agrees(calls.mean_wait(), queue_length / 100.0 * 3600, 0.4)
    at_once = calls.service_level(0.0)
    assert _agrees(at_once, 1 - waits, 0.004)


def test_that_calls_which_interrupt_mail_wait_as_if_there_were_none() -> None:
    result = simulate(_with_mail(7, 0, interrupts=True), replications=8)
    alone = erlang_c(5.0, 7.0, 180.0, 20.0)
    calls = result.channel("calls")
    assert _agrees(calls.mean_wait(), float(alone.asa_s), 0.3)
    assert _agrees(calls.service_level(20.0), float(alone.answered_within), 0.002)
    # What calls leave of the time is mail's, to the last second.
    assert float(result.hours("idle").value) == pytest.approx(0.0, abs=1.0)
    assert float(result.hours("mail").value) == pytest.approx(2.0 * 168, rel=0.02)


def test_that_a_slower_team_is_a_longer_handle_time() -> None:
    base = queue(60.0, 5.0)
    slow = replace(base, pools=(replace(base.pools[0], skills=(("calls", 1.25),)),))
    calls = simulate(slow, replications=8, weeks=2, warm_up_weeks=1).channel("calls")
    theory = erlang_c(60 * 225 / 3600, 5.0, 225.0, 20.0)
    assert _agrees(calls.mean_wait(), float(theory.asa_s), 0.5)
    assert _agrees(calls.service_level(20.0), float(theory.answered_within), 0.002)


def test_that_absence_serves_as_the_mixture_of_its_days() -> None:
    """Each of six is away one day in five: Erlang A, weighted by how many there are."""
    base = queue(80.0, 6.0, patience=exponential(240.0))
    away = replace(base, pools=(replace(base.pools[0], absence=0.2),))
    calls = simulate(away, replications=40, weeks=4, warm_up_weeks=1).channel("calls")
    mixed = sum(
        comb(6, there) * 0.8**there * 0.2 ** (6 - there)
        * (float(erlang_a(4.0, float(there), 180.0, 240.0, 20.0).abandonment) if there else 1.0)
        for there in range(7)
    )  # fmt: skip
    assert _agrees(calls.abandonment(), mixed, 0.004)
    full = float(erlang_a(4.0, 6.0, 180.0, 240.0, 20.0).abandonment)
    assert not _agrees(calls.abandonment(), full, 0.004)


class _Backwards(Executor):
    """Whatever is asked is done last first."""

    def map(  # type: ignore[override]
        self, fn: Callable[..., Any], *iterables: Iterable[Any], **_: Any
    ) -> Iterator[Any]:
        jobs = list(zip(*iterables, strict=True))
        done = {job: fn(*job) for job in reversed(jobs)}
        return iter([done[job] for job in jobs])


@pytest.mark.parametrize("kind", ["threads", "processes", "backwards"])
def test_that_any_executor_gives_the_very_same_result(kind: str) -> None:
    model = _wild(AUTUMN, ShiftEnd.RETURN, 1, interrupts=True, absence=0.2)
    alone = simulate(model, replications=3, seed=5)
    executors: dict[str, Callable[[], Executor]] = {
        "threads": lambda: ThreadPoolExecutor(3),
        "processes": lambda: ProcessPoolExecutor(1, multiprocessing.get_context("spawn")),
        "backwards": _Backwards,
    }
    with executors[kind]() as executor:
        beside = simulate(model, replications=3, seed=5, executor=executor)
    for one, other in zip(alone.records, beside.records, strict=True):
        np.testing.assert_array_equal(one.state, other.state)
        np.testing.assert_array_equal(one.area, other.area)
        for name, column in one.times.items():
            np.testing.assert_array_equal(column, other.times[name])


@pytest.mark.parametrize("after", [0, 2])
def test_that_a_simulation_stops_where_it_is_told(after: int) -> None:
    calls = 0

    def stop(_: float) -> None:
        nonlocal calls
        calls += 1
        if calls > after:
            raise Cancelled

    with ThreadPoolExecutor(2) as executor, pytest.raises(Cancelled):
        simulate(queue(20.0, 3.0), replications=30, weeks=2, executor=executor, progress=stop)
    assert calls == after + 1
