"""How the staffing page gets its answer: closed forms at once, the simulation behind them.

An edit is answered by an estimate on the window's thread while that stays cheap, else by a worker.
After a pause the simulation proves it; whatever an edit has overtaken is given up.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from core.model.project import Project
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Scenario
from core.problems import Note, Problem
from desktop.staffing_answer import (
    OF_THE_WEEK,
    Certainty,
    Staffing,
    counted_alike,
    measured_alike,
    measured_of,
    other_data,
    prepared,
    results_after,
    staffed_alike,
    staffing,
    their_week,
)
from desktop.tasks import TaskRunner

if TYPE_CHECKING:
    from core.results import Results
    from core.staffing.backtest import BackTest

WAIT_MS = 150
"""Edits closer together than this are simulated once."""
CHEAP_S = 0.03
"""After an estimate that took longer than this the next one is left to a worker."""
PROOF, MORE, TRIED = "staffing", "staffing.more", "staffing.backtest"
"""Keys of the requests: the people proved, what their week is like, the model on past weeks."""
_ESTIMATE = "staffing.estimate"


class StaffingFlow(QObject):
    """Answers one project after another; the newest wins, and what is shown says how sure it is."""

    answered = Signal(object)
    """Another Staffing to show."""
    refused = Signal(object)
    """The Problem because of which nothing can be staffed."""
    emptied = Signal()
    """What was shown says nothing of the data in view; their own answer follows."""

    def __init__(
        self,
        tasks: TaskRunner,
        results_after: Callable[[Project, Results], Results] = results_after,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._after = tasks, results_after
        self._results: Results | None = None
        self._counted: Results | None = None
        self._shown: Staffing | None = None
        self._sure: Requirement | None = None
        self._slow = self._estimating = self._unpriced = False
        self._next: Results | None = None
        self._tries: list[tuple[Scenario, BackTest | Note]] = []
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.confirm)
        tasks.stopped.connect(self._on_stopped)

    @property
    def shown(self) -> Staffing | None:
        """The last answer, or None."""
        return self._shown

    @property
    def results(self) -> Results | None:
        """The results that the last answer is of."""
        return self._results

    @property
    def waiting(self) -> bool:
        """Whether an edit waits for the pause before it is simulated."""
        return self._wait.isActive()

    def forget(self) -> None:
        """Start over: nothing is imported."""
        self._give_up()
        self._drop_estimate()
        self._results = self._counted = None
        self._forget_answers()

    def give(self, results: Results) -> None:
        """Answer results whose contacts are counted; those of an edit already answered go on."""
        known = self._results is not None and results.project is self._results.project
        answered = self._shown is not None or self._estimating
        self._counted = results
        if not known or not answered:
            self._take(results)
            return
        self._results = results
        if self._unpriced:
            self._price_anew(results)

    def edit(self, project: Project) -> None:
        """Answer an edit at once, before the contacts are counted again."""
        if self._results is not None and self._shown is not None:
            self._take(self._after(project, self._results))

    def confirm(self) -> None:
        """Prove what is shown by simulation now."""
        results = self._results
        if results is None:
            return
        self._wait.stop()
        if self._shown is not None and self._shown.certainty is Certainty.UNCONFIRMED:
            self._tell(replace(self._shown, certainty=Certainty.ESTIMATE))
        self._tasks.run(
            PROOF, prepared, lambda _ready: self._prove(results), failed=self._on_failed,
            label=QCoreApplication.translate(
                "StaffingPage", "Preparing the simulations, once for this computer"
            ),
        )  # fmt: skip

    def _take(self, results: Results) -> None:
        before, self._results = self._results, results
        self._give_up()
        if before is not None and other_data(before.project, results.project):
            self._drop_estimate()
            self._forget_answers()
            self.emptied.emit()
        shown = self._shown
        if before is None or shown is None:
            self._estimate_behind(results)
        elif shown.certainty is Certainty.CHECKED and staffed_alike(
            before.scenario, results.scenario
        ):
            self._drop_estimate()
            self._price_anew(results)
        elif (
            measured_alike(before.scenario, results.scenario)
            and self._counted_for(results) is not None
            and not self._slow
        ):
            self._drop_estimate()
            self._estimate_now(results)
        else:
            self._estimate_behind(results)

    def _give_up(self) -> None:
        """What was under way for an answer that is none any more; estimates finish."""
        self._wait.stop()
        self._unpriced = False
        for key in (PROOF, MORE, TRIED):
            self._tasks.cancel(key)

    def _forget_answers(self) -> None:
        """What was found of one set of data is true of no other."""
        self._shown = self._sure = None
        self._tries.clear()
        self._slow = False

    def _drop_estimate(self) -> None:
        self._tasks.cancel(_ESTIMATE)
        self._estimating, self._next = False, None

    def _price_anew(self, results: Results) -> None:
        """The same people at other prices, or with others away: known already.

        Where their contacts are counted otherwise, the price waits until they are.
        """
        from core.staffing.staffed import with_absences

        assert self._shown is not None
        self._unpriced = self._counted_for(results) is None
        if self._unpriced:
            return
        found = with_absences(self._shown.requirement, results.scenario)
        cost = self._cost(found, results)
        self._sure = found
        self._tell(replace(self._shown, requirement=found, cost=cost, scenario=results.scenario))
        self._go_on(results)

    def _estimate_now(self, results: Results) -> None:
        try:
            found = self._estimated(results)
        except Exception as error:
            self._on_failed(error)
            if not isinstance(error, Problem):
                raise
            return
        self._on_estimated(found)

    def _estimate_behind(self, results: Results) -> None:
        """Estimate by a worker: the newest of the edits that came meanwhile is next.

        None is called off for a newer one, or a slider in motion would never be answered.
        """
        if self._estimating:
            self._next = results
            return
        self._estimating = True
        self._tasks.run(
            _ESTIMATE,
            lambda _progress: self._estimated(results),
            self._on_estimated_behind,
            failed=self._on_estimate_failed,
            label=QCoreApplication.translate("StaffingPage", "Estimating the people needed"),
        )

    def _on_estimated_behind(self, estimated: tuple[Staffing, float]) -> None:
        self._estimating = False
        following, self._next = self._next, None
        if following is None:
            self._on_estimated(estimated)
            return
        self._tell(estimated[0])
        self._estimate_behind(following)

    def _on_estimate_failed(self, error: BaseException) -> None:
        self._estimating = False
        following, self._next = self._next, None
        if following is None:
            self._on_failed(error)
        else:
            self._estimate_behind(following)

    def _estimated(self, results: Results) -> tuple[Staffing, float]:
        """The estimate, and the processor seconds that it took.

        What other programs take meanwhile says nothing about how dear estimates are.
        """
        began = time.thread_time()
        requirement = results.estimate(self._sure)
        cost = self._cost(requirement, results)
        found = Staffing(
            requirement, cost, Certainty.ESTIMATE, results.scenario, measured_of(results)
        )
        return found, time.thread_time() - began

    def _cost(self, requirement: Requirement, results: Results) -> CostSummary:
        """What people cost, by the contacts counted last: an edit of the staffing moves none."""
        counted = self._counted_for(results) or results
        return counted.cost_of(requirement, results.scenario)

    def _counted_for(self, results: Results) -> Results | None:
        """The results counted last, where their counts hold for these too."""
        counted = self._counted
        if counted is None or other_data(counted.project, results.project):
            return None
        return counted if counted_alike(counted.scenario, results.scenario) else None

    def _on_estimated(self, estimated: tuple[Staffing, float]) -> None:
        found, took_s = estimated
        self._slow = took_s > CHEAP_S
        self._tell(found)
        self._wait.start()

    def _prove(self, results: Results) -> None:
        self._tasks.run(
            PROOF,
            lambda progress: staffing(results, progress),
            lambda found: self._on_proved(results, found),
            failed=self._on_failed,
            label=QCoreApplication.translate("StaffingPage", "Confirming by simulation"),
        )

    def _on_proved(self, results: Results, found: Staffing) -> None:
        self._sure = found.requirement
        self._tell(found)
        if found.requirement.channels:
            self._go_on(results)

    def _go_on(self, results: Results) -> None:
        """What the week of the people is like, then how the model fares on past weeks."""
        shown = self._shown
        if shown is not None and shown.course is not None and not shown.overtaken:
            self._try_on_past(results)
            return
        assert shown is not None
        self._tasks.run(
            MORE,
            lambda progress: their_week(results, shown, progress),
            lambda more: self._on_week_known(results, more),
            failed=lambda _error: self._try_on_past(results),
            label=QCoreApplication.translate("StaffingPage", "Simulating the week"),
        )

    def _on_week_known(self, results: Results, more: Staffing) -> None:
        if self._shown is not None:
            known = {name: getattr(more, name) for name in OF_THE_WEEK}
            self._tell(replace(self._shown, **known, overtaken=False))
        self._try_on_past(results)

    def _try_on_past(self, results: Results) -> None:
        known = next((t for s, t in self._tries if staffed_alike(s, results.scenario)), None)
        if known is not None:
            self._on_tried(results, known)
            return
        self._tasks.run(
            TRIED,
            results.back_test,
            lambda tried: self._on_tried(results, tried),
            failed=lambda error: self._on_tried(
                results, error.note if isinstance(error, Problem) else Note("backtest_failed")
            ),
            label=QCoreApplication.translate("StaffingPage", "Trying the model on past weeks"),
        )

    def _on_tried(self, results: Results, tried: BackTest | Note) -> None:
        self._tries = [*self._tries[-7:], (results.scenario, tried)]
        if self._shown is not None:
            self._tell(replace(self._shown, tried=tried))

    def _on_stopped(self, key: str) -> None:
        """The simulation was called off by hand: what is shown stays, and says so."""
        if key == _ESTIMATE:
            self._drop_estimate()
        if self._shown is None:
            if key in (_ESTIMATE, PROOF):
                self.refused.emit(Problem("staffing_stopped"))
        elif key == _ESTIMATE or (key == PROOF and self._shown.certainty is Certainty.ESTIMATE):
            self._tell(replace(self._shown, certainty=Certainty.UNCONFIRMED))
        elif key == TRIED:
            self._tell(replace(self._shown, tried=Note("backtest_stopped")))

    def _on_failed(self, error: BaseException) -> None:
        """Nothing is shown that no simulation will check any more."""
        self._shown = None
        self.refused.emit(error if isinstance(error, Problem) else Problem("staffing_failed"))

    def _tell(self, found: Staffing) -> None:
        """Show an answer; until its own are known, it keeps what was seen of people and days."""
        old = self._shown
        if old is not None and found.course is None and old is not found:
            known = {name: getattr(found, name) or getattr(old, name) for name in OF_THE_WEEK}
            same = old.requirement is found.requirement
            found = replace(
                found, **known, tried=found.tried or old.tried, overtaken=old.overtaken or not same
            )
        self._shown = found
        self.answered.emit(found)
