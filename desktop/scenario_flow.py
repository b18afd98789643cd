"""How the Scenarios page gets its answer: columns one by one, then all of them side by side.

After a pause the worker staffs every scenario; columns are fetched as they are known. The newest
request wins, and one that was called off by hand says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.model.scenario import Scenario
from core.problems import Note, Problem
from desktop.scenario_figures import prepared, staffed
from desktop.tasks import TaskRunner

if TYPE_CHECKING:
    from core.results import Results
    from core.staffing.side_by_side import Column, SideBySide

WAIT_MS = 120
"""Edits closer together than this are computed once."""
_LOOK_MS = 100
"""How often columns that are staffed by now are fetched from the worker."""
_KEY = "scenarios"


class ScenarioFlow(QObject):
    """Staffs all scenarios and keeps what is known of each meanwhile."""

    arrived = Signal()
    """More is known of some columns."""
    answered = Signal(object)
    """The SideBySide of all scenarios."""
    refused = Signal()
    """There is no answer: `why` says the reason, or `stopped` that somebody called it off."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._results: Results | None = None
        self.fresh: list[tuple[int, Column]] = []
        """Columns that the worker knows more of than is shown, by place."""
        self.columns: tuple[Column | None, ...] = ()
        """What is known of each scenario; None while it is staffed for the first time."""
        self._scenarios: tuple[Scenario, ...] = ()
        self.why: Note | None = None
        self.stopped = False
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.compute)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.take_fresh)
        tasks.stopped.connect(self._on_stopped)

    @property
    def waiting(self) -> bool:
        """Whether an edit waits for the pause before it is computed."""
        return self._wait.isActive()

    def forget(self) -> None:
        """What was staffed, and what is being staffed, says nothing of what is in view."""
        self._wait.stop()
        self._look.stop()
        self._tasks.cancel(_KEY)
        self._results = None
        self.columns, self.fresh = (), []

    def give(self, results: Results) -> None:
        """Of which results the next answer is."""
        self._results = results

    def follow(self, scenarios: Sequence[Scenario]) -> None:
        """Keep what is staffed of these scenarios; the answer for them is still to come.

        Where only prices changed it is here at once.
        """
        self.why, self.stopped, self._scenarios = None, False, tuple(scenarios)
        known = [column for column in self.columns if column is not None]
        own = {id(column.scenario): column for column in known}
        named = {column.scenario.name: column for column in known}
        self.columns = tuple(
            own.get(id(scenario)) or named.get(scenario.name) for scenario in scenarios
        )
        if known and self._results is not None:
            from core.staffing.side_by_side import repriced

            self.columns = repriced(self._results.planning(), self.columns, scenarios)

    @property
    def whole(self) -> SideBySide | None:
        """All scenarios as they are now, proved and compared; None while anything is to come."""
        columns = [column for column in self.columns if column is not None]
        pairs = list(zip(columns, self._scenarios, strict=False))
        if len(pairs) != len(self._scenarios) or not pairs:
            return None
        if not all(_proved(column, scenario) for column, scenario in pairs):
            return None
        held, others = columns[0].outcome is not None, columns[1:]
        if columns[0].differences or (
            held and any(c.outcome and not c.differences for c in others)
        ):
            return None  # not compared, or with another baseline
        from core.staffing.side_by_side import SideBySide

        return SideBySide(tuple(columns))

    def compute_soon(self) -> None:
        """Compute after a pause, so that edits close together are computed once."""
        self._wait.start()

    def compute(self) -> None:
        """Staff every scenario now."""
        results = self._results
        if results is None or len(results.project.scenarios) == 1:
            return
        self._wait.stop()
        self.why, self.stopped = None, False
        fresh: list[tuple[int, Column]] = []
        self.fresh = fresh
        self._look.start()
        self._tasks.run(
            _KEY,
            prepared,
            lambda _ready: self._staff(results, fresh),
            failed=self._on_failed,
            label=QCoreApplication.translate(
                "StaffingPage", "Preparing the simulations, once for this computer"
            ),
        )

    def _staff(self, results: Results, fresh: list[tuple[int, Column]]) -> None:
        self._tasks.run(
            _KEY,
            lambda progress: staffed(results, fresh, progress),
            self._on_staffed,
            failed=self._on_failed,
            label=QCoreApplication.translate("ScenariosPage", "Comparing the scenarios"),
        )

    def _on_staffed(self, found: SideBySide) -> None:
        self._look.stop()
        staffed_now = [id(column.scenario) for column in found.columns]
        if self._scenarios and staffed_now != [id(scenario) for scenario in self._scenarios]:
            return  # An edit has overtaken it; its own answer follows, or is here.
        self.columns = found.columns
        self.answered.emit(found)

    def take_fresh(self) -> None:
        """Take the columns that the worker knows something of by now."""
        if not self.fresh:
            return
        columns = list(self.columns)
        while self.fresh:
            place, column = self.fresh.pop(0)
            if place >= len(columns) or _proved(columns[place], column.scenario):
                continue
            if self._scenarios and column.scenario is not self._scenarios[place]:
                continue
            columns[place] = column
            if place == 0:
                # What others differed from is no more.
                columns[1:] = [c and replace(c, differences=()) for c in columns[1:]]
        self.columns = tuple(columns)
        self.arrived.emit()

    def _on_failed(self, error: BaseException) -> None:
        self._look.stop()
        self.why = error.note if isinstance(error, Problem) else Note("staffing_failed")
        self.refused.emit()

    def _on_stopped(self, key: str) -> None:
        if key == _KEY:
            self._look.stop()
            self.take_fresh()
            self.stopped = True
            self.refused.emit()


def _proved(column: Column | None, scenario: Scenario) -> bool:
    """Whether a column already shows the simulated answer for a scenario."""
    if column is None or column.scenario is not scenario:
        return False
    return column.outcome is None or not column.outcome.requirement.estimated
