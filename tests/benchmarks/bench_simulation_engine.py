"""The simulation engine: one queue beside C++ on the same draws, and the full model.

`python -m tests.benchmarks.bench_simulation_engine` from the project's root.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from core.cli.loading import sample_results
from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import ServiceType
from core.staffing.calibration import measure_demand
from core.staffing.requirement import requirement
from core.staffing.simulation import kernel
from core.staffing.simulation.arrivals import _drawn
from core.staffing.simulation.laws import exponential, geometric_touches, lognormal
from core.staffing.simulation.replication import Span, replicator
from core.staffing.simulation.single_queue import serve
from core.staffing.simulation.timeline import week_timeline
from core.staffing.simulation.values import (
    ChannelModel,
    Pool,
    ShiftEnd,
    SimulationModel,
)

WEEK = week_timeline(60)
DAY_SHAPE = np.array(
    [0.2] * 7 + [0.6, 1.2, 1.8, 2, 2, 1.8, 1.7, 1.8, 1.8, 1.6, 1.4, 1, 0.8] + [0.4] * 4
)
OFFICE = OpeningHours(tuple(((480, 1200),) if day < 6 else () for day in range(7)))


def main(quick: bool = False) -> None:
    """Print contacts a second and ratios; `quick` only proves that everything starts."""
    weeks, repeats = (1, 1) if quick else (40, 7)
    _single(weeks, repeats)
    for name, model in (("one queue", _calls()), ("full model", _full())):
        _general(name, model, 1 if quick else 10, repeats)
    for per_week, goal_s in ((None, 2.0), (1_000 if quick else 400_000, 20.0)):
        _requirement(per_week, goal_s)


def _calls() -> SimulationModel:
    volume = np.tile(DAY_SHAPE, 7) * 25
    channel = ChannelModel(
        "calls", ServiceType.LIVE, (exponential(300.0),), volume, patience=exponential(300.0)
    )
    staff = np.ceil(volume / 12 * 1.15 + 1)
    return SimulationModel(WEEK, (channel,), (Pool("team", (("calls", 1.0),), staff),))


def _full() -> SimulationModel:
    """Calls, chats and two kinds of mail; three pools, touches, policies, business clock."""
    opening = WEEK.opening(BusinessCalendar(OFFICE))
    shape = np.tile(DAY_SHAPE, 7)
    deferred = {
        "touches": geometric_touches(0.3), "customer_delay": exponential(20_000.0),
        "opening": opening, "shift_end": ShiftEnd.RETURN,
    }  # fmt: skip
    channels = (
        ChannelModel(
            "calls", ServiceType.LIVE, (lognormal(280.0, 1.0),), 12 * shape,
            patience=exponential(240.0), opening=opening, priority=0,
        ),
        ChannelModel(
            "chats", ServiceType.CHAT, (lognormal(500.0, 0.8),), 6 * shape, opening=opening,
            patience=exponential(180.0), priority=0, chat_durations_s=(500.0, 600.0, 760.0),
        ),
        ChannelModel("mail", ServiceType.DEFERRED, (lognormal(360.0, 1.2),), 8 * shape, **deferred),
        ChannelModel(
            "tickets", ServiceType.DEFERRED, (lognormal(600.0, 1.2),), 3 * shape, **deferred
        ),
    )  # fmt: skip
    opened = np.zeros(168)
    for begin, end in zip(opening.start_s, opening.end_s, strict=True):
        opened[int(begin // 3600) : int(end // 3600)] = 1.0
    pools = (
        Pool("voice", (("calls", 1.0), ("mail", 1.1)), 4 * opened),
        Pool("chat", (("chats", 1.0), ("mail", 1.0)), 3 * opened),
        Pool("all", (("calls", 1.0), ("chats", 1.1), ("mail", 1.0), ("tickets", 1.0)), 5 * opened),
    )
    return SimulationModel(WEEK, channels, pools)


def _single(weeks: int, repeats: int) -> None:
    model = _calls()
    contacts = replicator(model, Span(0, weeks), 1).draw(0)
    chance = np.random.default_rng(1)
    patience = chance.exponential(300.0, contacts.n)
    edges = np.arange(168 * weeks + 1) * 3600.0
    assert model.pools[0].staff is not None
    people = np.tile(model.pools[0].staff, weeks).astype(np.int64)
    edges[-1] = np.inf
    starts, room = np.empty(contacts.n), np.empty(200)

    def ours() -> None:
        serve(contacts.arrival_s, contacts.work_s, patience, edges, people, np.inf, room, starts)

    taken = _best(ours, repeats)
    print(f"one queue, {contacts.n:,} contacts on given draws")
    print(f"  ours  {contacts.n / taken / 1e6:7.2f} M contacts/s")
    peer = _cpp([contacts.arrival_s, contacts.work_s, patience, edges, people.astype(float)])
    if peer is None:
        print("  g++ is not installed: no ratio")
    else:
        same = abs(peer[1] - float(np.nansum(starts))) <= 1e-6 * peer[1]
        speed = contacts.n / peer[0] / 1e6
        print(f"  C++   {speed:7.2f} M contacts/s  ratio {peer[0] / taken:.2f}  same: {same}")


def _cpp(arrays: list[np.ndarray]) -> tuple[float, float] | None:
    compiler = shutil.which("g++")
    if compiler is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        program, data = Path(folder, "peer"), Path(folder, "draws")
        source = Path(__file__).with_name("single_queue.cpp")
        subprocess.run([compiler, "-O3", "-o", program, source], check=True)
        with data.open("wb") as file:
            for array in arrays:
                file.write(np.int64(array.size).tobytes() + array.tobytes())
        out = subprocess.run([program, data], check=True, capture_output=True, text=True).stdout
    taken, total = out.split()
    return float(taken), float(total)


def _general(name: str, model: SimulationModel, weeks: int, repeats: int) -> None:
    ready = replicator(replace(model), Span(1, weeks, 1), 1)
    contacts = ready.draw(0)
    drawing = _best(lambda: _drawn(model.timeline, model.channels, (), weeks + 2, 1, 0), repeats)
    whole = _best(lambda: ready.run(contacts, 0), repeats)
    inside, real = [0.0], kernel.run

    def timed(*arguments: object) -> float:
        begun = time.perf_counter()
        end = real(*arguments)  # type: ignore[arg-type]
        inside[0] = time.perf_counter() - begun
        return end

    kernel.run = timed
    best = np.inf
    for _ in range(repeats):
        ready.run(contacts, 0)
        best = min(best, inside[0])
    kernel.run = real
    n, touches = contacts.n, contacts.work_s.size
    print(f"{name}, {n:,} contacts with {touches:,} touches, by the general engine")
    for what, taken in (("kernel", best), ("kernel and records", whole), ("draws", drawing)):
        speeds = n / taken / 1e6, touches / taken / 1e6
        print(f"  {what:20} {speeds[0]:6.2f} M contacts/s {speeds[1]:6.2f} M touches/s")


def _requirement(per_week: int | None, goal_s: float) -> None:
    """The sample's week, as it is or scaled to so many contacts, sought and proved."""
    results = sample_results()
    demand = measure_demand(results.combined.contacts, results.scenario, results.scenario.filter)
    measured = sum(channel.per_week for channel in demand.channels)
    factor = 1.0 if per_week is None else per_week / measured
    scenario = replace(results.scenario, volume_factor=factor)
    taken = _best(lambda: requirement(demand, scenario), 1)
    print(f"requirement of a week of {measured * factor:,.0f} contacts, proved: {taken:.2f} s")
    print(f"  goal {goal_s:.0f} s, ratio {taken / goal_s:.2f}")


def _best(work: Callable[[], object], repeats: int) -> float:
    work()
    taken: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return min(taken)


if __name__ == "__main__":
    main("--quick" in sys.argv)
