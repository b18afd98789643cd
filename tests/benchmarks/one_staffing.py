"""`python -m tests.benchmarks.one_staffing MOVES`: a slider of the Staffing page, as JSON lines.

Each move tells how long the window took from the slider's move until everything that changed was
painted (`wall_ms`, what a hand feels; other work on the computer counts) and how much of the
window's own processor time that was (`own_ms`, what Aforo answers for). Then the simulation runs
behind, and the longest turns of the event loop meanwhile are told.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from core.sample import sample_datasets
from tests.benchmarks.one_window import Robot

_LOWEST, _STEP = 400, 37
"""Where the slider starts and by how much it moves, in thousandths of its length."""


def sample_shown() -> Robot:
    """A window that shows the staffing of the sample, proved and at rest."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from core.intake import with_datasets
    from desktop.application import make_application

    parts = make_application(Path(tempfile.mkdtemp()))
    parts.window.resize(1440, 900)
    parts.window.show()
    robot = Robot(parts)
    robot.rest()
    project = with_datasets(parts.store.project, sample_datasets())
    parts.store.open(project)
    robot.rest()
    robot.phase("staffing, first", lambda: parts.window.show_page("staffing"), 0.6)
    return robot


def moved(robot: Robot, place: int) -> dict[str, float]:
    """Move the slider of the e-mail promise and paint what changed."""
    page: Any = robot.parts.window.shelf.current
    slider = page.panel.rows["email.frt"].slider
    began, own = time.perf_counter(), time.thread_time()
    slider.setValue(place)
    # Whatever the move made dirty is painted before this returns.
    robot.parts.app.sendPostedEvents()
    for part in (page.banner, page.panel, page.chart, page.evidence):
        part.repaint()
    return {
        "wall_ms": round((time.perf_counter() - began) * 1000, 1),
        "own_ms": round((time.thread_time() - own) * 1000, 1),
    }


def main() -> None:
    """Move the slider, then let the simulation run, and print a line for each."""
    robot = sample_shown()
    page: Any = robot.parts.window.shelf.current
    page.panel.show_row("email.frt")
    for count in range(int(sys.argv[1])):
        told = moved(robot, _LOWEST + count * _STEP % 500)
        print(json.dumps({"phase": "slider", **told}), flush=True)
    robot.phase("simulation behind", lambda: None, 0.6)
    sys.stdout.flush()
    robot.parts.tasks.close()
    os._exit(0)


if __name__ == "__main__":
    main()
