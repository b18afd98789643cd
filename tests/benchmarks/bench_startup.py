"""Time to the first painted window, offscreen, each in a process of its own, in turn."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent

_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication(sys.argv[:1])
window = QLabel("bare"); window.resize(1440, 900); window.show(); window.grab()
"""
_OURS = """
import tempfile
from pathlib import Path
from desktop.application import make_application
parts = make_application(Path(tempfile.mkdtemp()))
parts.window.resize(1440, 900); parts.window.show(); parts.window.grab()
import os, sys
sys.stdout.flush(); parts.tasks.close(); os._exit(0)
"""
_EVERYTHING_FIRST = "import pandas, pyqtgraph, numba, openpyxl, pyarrow\n" + _OURS
_PROGRAMS = {"bare window": _BARE, "Aforo": _OURS, "Aforo, everything first": _EVERYTHING_FIRST}


def main(quick: bool) -> None:
    """Print the median whole-process time to a painted window and the ratio to a bare one."""
    rounds = 1 if quick else 7
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    times: dict[str, list[float]] = {name: [] for name in _PROGRAMS}
    for _ in range(rounds):
        for name, code in _PROGRAMS.items():
            started = time.perf_counter()
            subprocess.run(
                [sys.executable, "-c", code],
                cwd=ROOT, env=environment, check=True, capture_output=True,
            )  # fmt: skip
            times[name].append(time.perf_counter() - started)
    bare = statistics.median(times["bare window"])
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(f"{name:25} {middle:.2f} s   {middle / bare:.2f} × bare window")


if __name__ == "__main__":
    main(quick="--quick" in sys.argv)
