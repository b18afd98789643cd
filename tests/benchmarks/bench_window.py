"""How long the window stops while a planner works on a million contacts, in a process of its own.

`gap` is the longest time between two turns of the event loop, what a hand feels: on a quiet
computer it is to stay under 50 ms while filters change. `own` is the most processor time that the
window's own thread took in one turn: what Aforo answers for, whatever else the computer does.
`ratio` is the gap against those 50 ms; nothing that changes filters may be over 1 on a computer
with nothing else to do.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv

MOST_MS = 50
"""A window that stops for longer is felt to stop."""
_ROOT = Path(__file__).parents[2]
_CHANNELS = np.array(["email", "chat", "phone", "whatsapp"])
_TEAMS = np.array(["North", "South", "Back office"])
_PRIORITIES = np.array(["low", "normal", "high", "urgent"])


def write_year(path: Path, contacts: int, seed: int = 7) -> None:
    """A year of made-up tickets as CSV: office days, four channels, forty agents, some answers."""
    random = np.random.default_rng(seed)
    day = np.sort(random.integers(0, 365, contacts))
    second = (np.clip(random.normal(13, 4, contacts), 0, 23.9) * 3600).astype(int)
    created = np.datetime64("2025-01-01", "s") + (day * 86_400 + second).astype("m8[s]")
    replied = created + random.lognormal(8.5, 1.3, contacts).astype(int).astype("m8[s]")
    solved = replied + random.lognormal(10, 1.2, contacts).astype(int).astype("m8[s]")
    solved[random.random(contacts) < 0.08] = np.datetime64("NaT")
    score = pd.array(random.integers(1, 6, contacts), dtype="Int64")
    score[random.random(contacts) < 0.8] = pd.NA
    table = pd.DataFrame(
        {
            "Ticket ID": np.arange(contacts) + 100_000,
            "Created at": created,
            "First reply at": replied,
            "Solved at": solved,
            "Channel": _CHANNELS[random.choice(4, contacts, p=[0.5, 0.2, 0.22, 0.08])],
            "Agent": _named("Agent", random.integers(1, 41, contacts)),
            "Team": _TEAMS[random.integers(0, 3, contacts)],
            "Topic": _named("Topic", random.integers(1, 16, contacts)),
            "Priority": _PRIORITIES[random.choice(4, contacts, p=[0.2, 0.6, 0.15, 0.05])],
            "CSAT": score,
        }
    )
    pyarrow.csv.write_csv(pa.Table.from_pandas(table, preserve_index=False), path)


def _named(what: str, numbers: np.ndarray) -> np.ndarray:
    return np.array([f"{what} {number:02d}" for number in range(int(numbers.max()) + 1)])[numbers]


def main(quick: bool = False) -> None:
    """Print the longest gap and the longest own turn of everything that a planner does."""
    contacts = 5_000 if quick else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        # An installed Aforo has its modules compiled; compiling one holds everything up.
        compiled = {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        environment = {**os.environ, **compiled, "QT_QPA_PLATFORM": "offscreen"}
        path = Path(folder) / "year.csv"
        write_year(path, contacts)
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.one_window", str(path)],
            cwd=_ROOT, env=environment, check=True, capture_output=True, text=True,
        )  # fmt: skip
    told = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    print(f"{contacts:,} contacts; longest turn of each, in ms")
    for one in told:
        times = f"gap {one['gap_ms']:6.0f}   own {one['own_ms']:6.0f}"
        ratio = f"ratio {one['gap_ms'] / MOST_MS:5.2f}"
        print(f"{one['phase']:28s} {times}   {ratio}   shown after {one['took_s']:.2f} s")


if __name__ == "__main__":
    main(quick="--quick" in sys.argv)
