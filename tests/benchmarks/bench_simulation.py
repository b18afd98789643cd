"""Deferred work simulated on the business clock: ours, a plain heap and, where installed, SimPy.

`python -m tests.benchmarks.bench_simulation` from the project's root.
"""

from __future__ import annotations

import heapq
import statistics
import sys
import time
from collections.abc import Callable

import numpy as np

from core.model.calendar import OpeningHours
from core.staffing.business_week import business_week
from core.staffing.deferred import DeferredSearch, DeferredWork, Draws, Goal, draw, simulate

OFFICE = OpeningHours(tuple(((540, 1020),) if day < 5 else () for day in range(7)))
AGENTS = 20


def main(quick: bool = False) -> None:
    """Print contacts a second and ratios; `quick` only proves that everything starts."""
    weeks, repeats = (2, 1) if quick else (200, 5)
    work = DeferredWork("email", np.full(168, 5000 / 168), business_week(OFFICE, 60), 480.0, 1.2)
    draws = draw(work, weeks, seed=1)
    n = draws.arrival_s.size
    staff = np.full(168, float(AGENTS))
    drawing = _median(lambda: draw(work, weeks, seed=1), repeats)
    ours = _median(lambda: simulate(draws, staff), repeats)
    plain = _median(lambda: _plain(draws), 1)
    print(f"{n:,} contacts, {AGENTS} agents, business clock")
    print(f"draws         {drawing:8.3f} s {n / drawing / 1e6:8.2f} M contacts/s")
    print(f"kernel        {ours:8.3f} s {n / ours / 1e6:8.2f} M contacts/s")
    _line("plain heap", n / plain, plain / ours)
    few = min(n, 500 if quick else 20_000)
    peer = _simpy(draws, few)
    if peer is None:
        print("SimPy is not installed: no ratio")
    else:
        taken = _median(peer, 1) / few
        _line("SimPy", 1 / taken, taken * n / ours)
    search = DeferredWork("email", np.full(168, 1344 / 168), work.week, 360.0)
    whole = _median(lambda: DeferredSearch(search, Goal(0.9, 14_400.0), 1, 0.85).needed(), 1)
    print(f"least staff of 1,344 emails a week, 90 % in 4 h, confirmed: {whole:.2f} s")


def _line(name: str, contacts_per_s: float, ratio: float) -> None:
    print(f"{name:24} {contacts_per_s / 1e6:7.2f} M contacts/s  ratio {ratio:.1f}")


def _median(work: Callable[[], object], repeats: int) -> float:
    work()
    taken: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _plain(draws: Draws) -> list[float]:
    free = [0.0] * AGENTS
    starts: list[float] = []
    pairs = zip(draws.arrival_open_s.tolist(), draws.handle_s.tolist(), strict=True)
    for arrival, handle in pairs:
        start = max(arrival, free[0])
        heapq.heapreplace(free, start + handle)
        starts.append(start)
    return starts


def _simpy(draws: Draws, contacts: int) -> Callable[[], None] | None:
    try:
        import simpy
    except ImportError:
        return None

    def run() -> None:
        world = simpy.Environment()
        desk = simpy.Resource(world, capacity=AGENTS)

        def contact(arrival: float, handle: float):
            yield world.timeout(arrival)
            with desk.request() as turn:
                yield turn
                yield world.timeout(handle)

        for i in range(contacts):
            world.process(contact(float(draws.arrival_open_s[i]), float(draws.handle_s[i])))
        world.run()

    return run


if __name__ == "__main__":
    main("--quick" in sys.argv)
