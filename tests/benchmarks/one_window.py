"""`python -m tests.benchmarks.one_window FILE`: a window at work on a file, as JSON lines.

Each line tells of one thing that a planner does: the longest time between two turns of the event
loop (`gap_ms`, what a hand feels; other work on the computer counts), the most processor time that
the window's own thread took in one turn (`own_ms`, what Aforo answers for), and how long it took
until everything was shown (`took_s`).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtCore import QTimer

    from desktop.application import Application

TICK_MS = 4
PATIENCE_S = 90.0
_QUIET_S = 0.25
"""A window is at rest when nothing was under way for so long."""


@dataclass
class Turns:
    """The longest turn of the event loop since the last look."""

    gap_s: float = 0.0
    own_s: float = 0.0
    at: float = 0.0
    own_at: float = 0.0

    def begin(self) -> None:
        """Forget what was."""
        self.gap_s = self.own_s = 0.0
        self.at, self.own_at = time.perf_counter(), time.thread_time()

    def tick(self) -> None:
        """The event loop came round."""
        now, own = time.perf_counter(), time.thread_time()
        self.gap_s = max(self.gap_s, now - self.at)
        self.own_s = max(self.own_s, own - self.own_at)
        self.at, self.own_at = now, own


class Robot:
    """Does one thing after another in a window and measures each."""

    def __init__(self, parts: Application) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.parts = parts
        self.turns = Turns()
        self._timer: QTimer = QTimer(interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """The event loop came round."""
        self.turns.tick()

    def phase(self, name: str, act: Callable[[], object], quiet_s: float = _QUIET_S) -> None:
        """Do something, wait until the window is at rest and tell how it went."""
        began = time.perf_counter()
        self.turns.begin()
        act()
        self.rest(quiet_s)
        took = time.perf_counter() - began - quiet_s
        told = {
            "phase": name,
            "gap_ms": round(self.turns.gap_s * 1000, 1),
            "own_ms": round(self.turns.own_s * 1000, 1),
            "took_s": round(took, 2),
        }
        print(json.dumps(told), flush=True)

    def rest(self, quiet_s: float = _QUIET_S) -> None:
        """Let the window work until nothing is under way for a moment."""
        until, quiet = time.monotonic() + PATIENCE_S, 0.0
        while quiet < quiet_s and time.monotonic() < until:
            spin(0.05)
            quiet = 0.0 if self.parts.tasks.busy else quiet + 0.05

    def part(self, begins: float, ends: float) -> dict[str, date]:
        """A part of the days that the contacts cover, as a filter."""
        moments = self.parts.store.project.datasets[0].table["created_at"]
        first, span = moments.min(), moments.max() - moments.min()
        return {"start": (first + span * begins).date(), "end": (first + span * ends).date()}

    def filtered(self, **changes: Any) -> None:
        """Put other contacts in view."""
        store = self.parts.store
        scenario = store.project.scenario
        chosen = replace(scenario.filter, **changes)
        store.apply("filter", store.project.with_scenario(replace(scenario, filter=chosen)))


def spin(seconds: float) -> None:
    """Let the event loop run for a while."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def overview(robot: Robot) -> None:
    """Filters, cards, contacts of the Overview."""
    window, store, phase = robot.parts.window, robot.parts.store, robot.phase
    phase("overview, first", lambda: window.show_page("overview"))
    page: Any = window.shelf.current
    bar: Any = window.frame.filter_bar
    spring = robot.part(1 / 6, 1 / 2)
    phase("a third of the period", lambda: robot.filtered(**spring))
    phase("one channel", lambda: robot.filtered(channels=("email",)))
    phase("all channels", lambda: robot.filtered(channels=None))
    agent = str(store.project.datasets[0].table["agent"].dropna().iloc[0])
    phase("one agent", lambda: robot.filtered(agents=(agent,)))
    phase("undo", store.undo)
    phase("against the year before", lambda: bar.compare_edited.emit("year"))
    phase("against the period before", lambda: bar.compare_edited.emit("previous"))
    phase("table by agent", lambda: page.evidence.dimension_picked.emit("agent"))
    phase("four filters in a row", lambda: _burst(robot))
    along = page.body.verticalScrollBar()
    phase("scroll down", lambda: along.setValue(along.maximum()))
    phase("scroll to the end", lambda: along.setValue(along.maximum()))
    phase("one channel, scrolled", lambda: robot.filtered(channels=("chat",)))
    phase("all channels, scrolled", lambda: robot.filtered(channels=None))
    phase("scroll up", lambda: along.setValue(0))
    phase("choose cards", page.change_cards)
    phase("one more card", lambda: page.chooser.picker.toggle("requests_per_day"))
    phase("close the panel", lambda: page.chooser.shut())
    phase("open a card", lambda: page.open_card("frt"))
    phase("its groups by agent", lambda: page.detail.parts.dimension_picked.emit("agent"))
    phase("its contacts", lambda: page.detail.show_part("contacts"))
    table = page.detail.contacts.table
    phase("sort by moments", lambda: table.sort_by(1))
    phase("sort by text", lambda: table.sort_by(0))
    phase("search", lambda: page.detail.contacts.line.setText("agent 07"), 0.5)
    phase("one channel, contacts", lambda: robot.filtered(channels=("chat",)))
    phase("figures of the card", lambda: page.detail.show_part("figures"))
    phase("all channels, card open", lambda: robot.filtered(channels=None))
    phase("back to the cards", lambda: page.detail.shut())


def heatmap(robot: Robot) -> None:
    """Filters and measures of the Heatmap page."""
    from desktop.heatmap_figures import HeatmapChoice

    window, phase = robot.parts.window, robot.phase
    phase("heatmap, first", lambda: window.show_page("heatmap"))
    page: Any = window.shelf.current
    autumn = robot.part(2 / 3, 11 / 12)
    phase("heatmap: period", lambda: robot.filtered(**autumn))
    phase("heatmap: one channel", lambda: robot.filtered(channels=("email",)))
    phase("heatmap: all channels", lambda: robot.filtered(channels=None))
    phase("heatmap: another measure", lambda: page.choose(replace(page.choice, measure="frt")))
    phase("heatmap: topics", lambda: page.choose(replace(page.choice, rows="topic")))
    phase("heatmap: volume", lambda: page.choose(replace(page.choice, measure="volume")))
    phase("heatmap: agents by month", lambda: page.choose(HeatmapChoice("agent", "month")))
    phase("heatmap: days by hours", lambda: page.choose(HeatmapChoice("day", "hour")))
    phase("heatmap: a week again", lambda: page.choose(HeatmapChoice()))
    for mode in ("share", "rate", "difference", "total"):
        phase(f"heatmap: as {mode}", lambda wanted=mode: page._on_mode_chosen(wanted))
    phase("back to the overview", lambda: window.show_page("overview"))
    phase("back to the heatmap", lambda: window.show_page("heatmap"))
    phase("to the data", lambda: window.show_page("data"))
    phase("to the overview", lambda: window.show_page("overview"))


def _burst(robot: Robot) -> None:
    """Four filters so close together that none but the last is wanted."""
    from PySide6.QtCore import QTimer

    for place, channels in enumerate((("email",), ("chat",), ("phone",), None)):
        QTimer.singleShot(120 * place, lambda wanted=channels: robot.filtered(channels=wanted))


def opened(path: Path, made: Callable[[Application], Robot] = Robot) -> Robot:
    """A window that shows the contacts of a file, at rest."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from desktop.application import make_application

    parts = make_application(Path(tempfile.mkdtemp()))
    parts.window.resize(1440, 900)
    parts.window.show()
    robot = made(parts)
    # What the window imports by itself while its user looks for a file.
    import core.metrics.compute  # noqa: F401
    import desktop.pages.heatmap
    import desktop.pages.overview
    import desktop.pages.scenarios
    import desktop.pages.staffing  # noqa: F401
    from core.ingest.importing import read_file, to_dataset
    from core.intake import with_datasets

    parts.window.prepare_pages()
    robot.rest()

    project = with_datasets(parts.store.project, (to_dataset(read_file(path), path.name),))
    robot.phase("open", lambda: parts.store.open(project))
    return robot


def main() -> None:
    """Go through everything and print a line for each."""
    robot = opened(Path(sys.argv[1]))
    overview(robot)
    heatmap(robot)
    sys.stdout.flush()
    robot.parts.tasks.close()
    os._exit(0)


if __name__ == "__main__":
    main()
