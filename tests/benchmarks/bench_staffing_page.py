"""How soon the Staffing page answers a slider, and whether it stops while the simulation runs.

Goals on a quiet computer: from the slider to the painted estimate 50 ms, no turn of the event loop
longer than 50 ms while the people are proved behind.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]


def main(quick: bool = False) -> None:
    """Print slider to repaint (median and longest) and the longest turns behind it."""
    moves = 4 if quick else 40
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.one_staffing", str(moves)],
        cwd=_ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    sliders = [one for one in told if one["phase"] == "slider"]
    for name, words in (("wall_ms", "by the clock"), ("own_ms", "own processor time")):
        times = [one[name] for one in sliders]
        middle, longest = statistics.median(times), max(times)
        print(f"slider to repaint, {words:20s} median {middle:5.1f} ms, longest {longest:5.1f} ms")
    for one in told:
        if one["phase"] != "slider":
            gap, own, took = one["gap_ms"], one["own_ms"], one["took_s"]
            print(f"{one['phase']:20s} gap {gap:5.0f} ms   own {own:5.0f} ms   after {took:.1f} s")


if __name__ == "__main__":
    main(quick="--quick" in sys.argv)
