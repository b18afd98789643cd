"""Agents for a year of intervals: ours and, where installed, pyworkforce, in one run.

`python -m tests.benchmarks.bench_erlang` from the project's root.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

import numpy as np

from core.staffing.search import Target, agents_needed

YEAR = 2 * 52 * 7 * 96
"""69,888: two channels in quarters of an hour."""
AHT_S, PATIENCE_S, INTERVAL_S = 200.0, 180.0, 900.0
GOAL = Target(0.8, 20.0)


def main(quick: bool = False) -> None:
    """Print seconds and ratios; `quick` only proves that everything starts."""
    intervals = 500 if quick else YEAR
    rng = np.random.default_rng(1)
    volume = rng.poisson(rng.uniform(0, 60, intervals))
    load = volume * AHT_S / INTERVAL_S
    repeats = 1 if quick else 7
    ours = {
        "Erlang C, whole agents": (None, False),
        "Erlang C, whole and real": (None, True),
        "Erlang A, whole agents": (PATIENCE_S, False),
        "Erlang A, whole and real": (PATIENCE_S, True),
    }
    print(f"{intervals:,} intervals, {np.unique(load).size} different loads")
    times: dict[str, float] = {}
    for name, (patience, real) in ours.items():
        times[name] = _median(
            lambda p=patience, r=real: agents_needed(load, AHT_S, GOAL, p, fractional=r), repeats
        )
        print(f"{name:28} {times[name]:8.4f} s")
    peer = _pyworkforce(volume)
    if peer is None:
        print("pyworkforce is not installed: no ratio")
        return
    theirs = _median(peer, 1)
    print(f"{'pyworkforce Erlang C':28} {theirs:8.4f} s")
    print(f"pyworkforce / ours: {theirs / times['Erlang C, whole agents']:.0f}")
    found = agents_needed(load, AHT_S, GOAL, fractional=False).whole
    more = np.array(peer()) - found[volume > 0]
    print(f"intervals where pyworkforce asks for more than the least: {(more > 0).mean():.1%}")


def _median(work: Callable[[], object], repeats: int) -> float:
    work()
    taken: list[float] = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def _pyworkforce(volume: np.ndarray) -> Callable[[], list[float]] | None:
    try:
        from pyworkforce.queuing import ErlangC
    except ImportError:
        return None

    def search() -> list[float]:
        return [
            ErlangC(
                transactions=int(v), aht=AHT_S / 60, asa=GOAL.within_s / 60,
                interval=INTERVAL_S / 60, shrinkage=0.0,
            ).required_positions(service_level=GOAL.share, max_occupancy=1.0)["raw_positions"]
            for v in volume if v > 0
        ]  # fmt: skip

    return search


if __name__ == "__main__":
    main("--quick" in sys.argv)
