"""`python -m tests.benchmarks.one_staffing MOVES`: a slider of the Staffing page, as JSON lines.

Each move tells how long the window took from the slider's move until its estimate stood in headline
and chart (`wall_ms`, what a hand feels; other work on the computer counts) and how much of the
window's own processor time that was (`own_ms`, what Aforo answers for). The other phases tell of
the longest turn of the event loop: pages at their first opening, and the simulation behind.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from core.progress import no_progress
from core.sample import sample_datasets
from tests.benchmarks.one_window import Robot, spin

_LOWEST, _STEP = 400, 37
"""Where the slider starts and by how much it moves, in thousandths of its length."""
_PATIENCE_S = 2.0
_TICK_S = 0.001
_BREATH_S = 0.08
"""Between two moves: a hand that drags is no faster, and the window does what is left to do."""


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
    # What the window imports by itself while its user looks for a file.
    from desktop.application import import_slow_modules

    import_slow_modules(no_progress)
    project = with_datasets(parts.store.project, sample_datasets())
    parts.store.open(project)
    robot.rest()
    robot.phase("staffing, first", lambda: parts.window.show_page("staffing"), 0.6)
    return robot


def moved(robot: Robot, place: int) -> dict[str, float]:
    """Move the slider of the e-mail promise; the time until its estimate is painted.

    The banner and the chart are what a hand waits for; rows and table follow in later turns.
    """
    page: Any = robot.parts.window.shelf.current
    app, flow = robot.parts.app, page.flow
    told: list[object] = []
    flow.answered.connect(told.append)
    began, own = time.perf_counter(), time.thread_time()
    page.panel.rows["email.frt"].slider.setValue(place)
    while not told and time.perf_counter() - began < _PATIENCE_S:
        spin(_TICK_S)  # a loop that never sleeps would keep the interpreter from a worker
    # Whatever the estimate made dirty is painted before this returns.
    app.sendPostedEvents()
    page.chart.repaint()
    took = {
        "wall_ms": round((time.perf_counter() - began) * 1000, 1),
        "own_ms": round((time.thread_time() - own) * 1000, 1),
    }
    flow.answered.disconnect(told.append)
    return took


def staffing(robot: Robot) -> None:
    """What else is opened on the Staffing page, each for the first time and once more."""
    page: Any = robot.parts.window.shelf.current
    robot.phase("one channel", lambda: page.choose_channel("email"))
    robot.phase("all channels", lambda: page.choose_channel("*"))
    for view in ("promises", "times", "occupancy", "backlog", "week"):
        robot.phase(f"view: {view}", lambda wanted=view: page.evidence.show_view(wanted))
    robot.phase("how it is computed", page.show_how)
    robot.phase("back to the chart", page.how.closed.emit)
    robot.phase("people by hand, first", lambda: page.mode.chosen.emit("manual"))
    robot.phase("people needed again", lambda: page.mode.chosen.emit("needed"))
    robot.phase("people by hand again", lambda: page.mode.chosen.emit("manual"))
    robot.phase("people needed at last", lambda: page.mode.chosen.emit("needed"))


def scenarios(robot: Robot) -> None:
    """A what-if from nothing: made, changed, looked at and taken back."""
    window, store = robot.parts.window, robot.parts.store
    robot.phase("scenarios, first", lambda: window.show_page("scenarios"))
    robot.phase("new scenario", lambda: window.do("scenario.new"), 0.6)
    page: Any = window.shelf.current
    page.panel.want_row("cost.hourly")
    robot.phase("a wage", lambda: page.panel.rows["cost.hourly"].edited.emit(24.0), 0.6)
    robot.phase("the baseline", lambda: page.choose(0))
    robot.phase("the what-if", lambda: page.choose(1))
    robot.phase("contacts by handle time", lambda: page.analyses.pick("grid"), 0.6)
    robot.phase("another scenario", lambda: window.do("scenario.new"), 0.6)
    robot.phase("undo", store.undo)
    robot.phase("to the staffing", lambda: window.show_page("staffing"), 0.6)
    robot.phase("to the scenarios", lambda: window.show_page("scenarios"), 0.6)


def main() -> None:
    """Move the slider, then let the simulation run, and print a line for each."""
    robot = sample_shown()
    page: Any = robot.parts.window.shelf.current
    page.panel.show_row("email.frt")
    for count in range(int(sys.argv[1])):
        told = moved(robot, _LOWEST + count * _STEP % 500)
        spin(_BREATH_S)
        print(json.dumps({"phase": "slider", **told}), flush=True)
    robot.phase("simulation behind", lambda: None, 0.6)
    staffing(robot)
    scenarios(robot)
    sys.stdout.flush()
    robot.parts.tasks.close()
    os._exit(0)


if __name__ == "__main__":
    main()
