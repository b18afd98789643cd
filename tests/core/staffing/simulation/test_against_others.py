"""The simulation beside SimPy and Ciw on days that change by the hour, with the same inputs."""

from __future__ import annotations

import random
import warnings
from dataclasses import replace

import numpy as np
import pytest

from core.model.scenario import ServiceType
from core.staffing.simulation.estimates import student_t
from core.staffing.simulation.laws import exponential
from core.staffing.simulation.run import simulate
from core.staffing.simulation.timeline import Timeline
from core.staffing.simulation.values import ChannelModel, Pool, SimulationModel

RATES = (10.0, 40.0, 70.0, 50.0, 20.0, 5.0)
"""Contacts in each of six hours."""
AGENTS = (1, 2, 4, 3, 2, 1)
HANDLE_S, PATIENCE_S, TARGET_S = 200.0, 240.0, 30.0
DAY = Timeline(np.arange(7) * 3600.0, np.zeros(6, np.int64), np.arange(6), 60, cyclic=False)
RUNS = 150


def _model(agents: tuple[int, ...], patience_s: float | None) -> SimulationModel:
    channel = ChannelModel(
        "calls", ServiceType.LIVE, (exponential(HANDLE_S),), np.array(RATES),
        patience=None if patience_s is None else exponential(patience_s),
    )  # fmt: skip
    pool = Pool("team", (("calls", 1.0),), np.array(agents, dtype=np.float64))
    return SimulationModel(DAY, (channel,), (pool,))


def _close(ours: list[float], theirs: list[float]) -> bool:
    """Whether two independent means agree within three half-widths of their difference."""
    spread = np.sqrt(np.var(ours, ddof=1) / len(ours) + np.var(theirs, ddof=1) / len(theirs))
    half = student_t(min(len(ours), len(theirs)) - 1) * spread
    return bool(abs(np.mean(ours) - np.mean(theirs)) <= 3 * half)


def _ours(model: SimulationModel) -> tuple[list[float], list[float]]:
    """Share answered in time and abandoned share, run by run."""
    result = simulate(model, replications=RUNS)
    answered, lost = [], []
    for record in result.records:
        n = record.state.size
        wait = record.times["first_start"] - record.times["offered"]
        answered.append(float((wait <= TARGET_S).sum()) / n)
        lost.append(float((record.state == 6).sum()) / n)
    return answered, lost


def _arrivals(chance: random.Random) -> list[float]:
    moments: list[float] = []
    for hour, rate in enumerate(RATES):
        at = chance.expovariate(rate / 3600)
        while at < 3600:
            moments.append(hour * 3600 + at)
            at += chance.expovariate(rate / 3600)
    return moments


def test_that_impatient_calls_fare_as_in_simpy_while_the_staff_changes() -> None:
    simpy = pytest.importorskip("simpy", reason="SimPy is not installed")
    chance = random.Random(11)

    def day() -> tuple[float, float]:
        world = simpy.Environment()
        waiting: list = []
        state = {"busy": 0, "on": AGENTS[0], "answered": 0, "lost": 0}

        def let_in() -> None:
            while waiting and state["busy"] < state["on"]:
                state["busy"] += 1
                waiting.pop(0).succeed()

        def shifts():
            for agents in AGENTS[1:]:
                yield world.timeout(3600)
                state["on"] = agents
                let_in()

        def call(at: float):
            yield world.timeout(at)
            if state["busy"] >= state["on"]:
                turn = world.event()
                waiting.append(turn)
                gives_up = world.timeout(chance.expovariate(1 / PATIENCE_S))
                yield turn | gives_up
                if not turn.triggered:
                    waiting.remove(turn)
                    state["lost"] += 1
                    return
            else:
                state["busy"] += 1
            state["answered"] += world.now - at <= TARGET_S
            yield world.timeout(chance.expovariate(1 / HANDLE_S))
            state["busy"] -= 1
            let_in()

        moments = _arrivals(chance)
        world.process(shifts())
        for at in moments:
            world.process(call(at))
        world.run(until=6 * 3600)
        return state["answered"] / len(moments), state["lost"] / len(moments)

    theirs = [day() for _ in range(RUNS)]
    answered, lost = _ours(_model(AGENTS, PATIENCE_S))
    assert _close(answered, [one for one, _ in theirs])
    assert _close(lost, [one for _, one in theirs])


def test_that_patient_calls_fare_as_in_ciw_while_arrivals_change() -> None:
    ciw = pytest.importorskip("ciw", reason="Ciw is not installed")
    agents, warm = 3, 6 * 3600.0

    def day(seed: int) -> float:
        ciw.seed(seed)
        network = ciw.create_network(
            arrival_distributions=[
                ciw.dists.PoissonIntervals(
                    rates=[rate / 3600 for rate in RATES],
                    endpoints=[3600.0 * (i + 1) for i in range(6)], max_sample_date=warm,
                )
            ],
            service_distributions=[ciw.dists.Exponential(1 / HANDLE_S)],
            number_of_servers=[agents],
        )  # fmt: skip
        world = ciw.Simulation(network)
        world.simulate_until_max_time(2 * warm)
        waits = [record.waiting_time for record in world.get_all_records()]
        return float(np.mean(np.array(waits) <= TARGET_S))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = [day(seed) for seed in range(40)]
    # Two days, the second empty, so that every call is answered before the end.
    longer = Timeline(
        np.arange(13) * 3600.0, np.zeros(12, np.int64), np.arange(12), 60, cyclic=False
    )
    model = _model((agents,) * 6, None)
    channel = replace(model.channels[0], volume=np.array([*RATES, *(0.0,) * 6]))
    pool = replace(model.pools[0], staff=np.full(12, float(agents)))
    answered, _ = _ours(SimulationModel(longer, (channel,), (pool,)))
    assert _close(answered, theirs)
    assert 0.2 < np.mean(answered) < 0.9


def test_that_the_comparison_would_notice_one_agent_more() -> None:
    fewer = _ours(_model(AGENTS, PATIENCE_S))
    more = _ours(_model(tuple(a + 1 for a in AGENTS), PATIENCE_S))
    assert not _close(fewer[0], more[0])
    assert not _close(fewer[1], more[1])
