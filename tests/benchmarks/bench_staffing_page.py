"""How soon the Staffing page answers a slider, and whether it or the Scenarios page ever stops.

Goals on a quiet computer: from the slider to the painted estimate 50 ms, and no turn of the event
loop longer than 50 ms: while a page opens, while people are proved behind, or at any press.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

_ROOT = Path(__file__).parents[2]
GOAL_MS = 50


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
        over = sum(time > GOAL_MS for time in times)
        print(
            f"slider to repaint, {words:20s} median {middle:5.1f} ms, longest {longest:5.1f} ms,"
            f" {over} of {len(times)} over {GOAL_MS}"
        )
    for one in told:
        if one["phase"] != "slider":
            gap, own, took = one["gap_ms"], one["own_ms"], one["took_s"]
            mark = "  <-- over" if gap > GOAL_MS else ""
            times = f"gap {gap:5.0f} ms   own {own:5.0f} ms   after {took:.1f} s"
            print(f"{one['phase']:24s} {times}{mark}")


if __name__ == "__main__":
    main(quick="--quick" in sys.argv)
