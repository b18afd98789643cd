"""Long work off the window's thread, and what must be done on it, a moment at a time."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, QTimer, Signal, Slot

from core.problems import Note, Problem
from core.progress import Cancelled, Progress

T = TypeVar("T")
log = logging.getLogger(__name__)

WORKERS = 3
"""Simulations of people and of scenarios may take one each: what a page counts need not wait."""
SWITCH_S = 0.0005
"""How long a worker that runs Python keeps the interpreter once the window wants it.

Painting gives the interpreter away dozens of times a turn, and waits for it as often: with the
usual 5 ms, a turn of 80 ms takes 700 beside such a worker, with this one 290.
"""
NICENESS = 10
"""How far workers stand back for the window where both want a processor, on the scale of Unix.

Painting waits for the interpreter dozens of times a turn, and each time for a processor that two
workers hold: as their equal, a turn of 30 ms takes 80 beside them, before them 35.
"""
TURN_S = 0.006
"""Work on the window's own thread goes on for so long, then input and painting have their turn."""
PAUSE_MS = 6
"""So long that what was changed in a turn is painted before the next; Qt gathers paints for 5."""
SHOWN_AFTER_S = 0.3
TICK_MS = 100


@dataclass(frozen=True, slots=True)
class Activity:
    """What the progress strip shows: words, share done 0–1, and the key that cancels it."""

    key: str
    label: str
    share: float


@dataclass(eq=False)
class _Job:
    key: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    label: str
    began_at: float = field(default_factory=time.monotonic)
    share: float = 0.0
    unwanted: threading.Event = field(default_factory=threading.Event)

    def report(self, share: float) -> None:
        if self.unwanted.is_set():
            raise Cancelled
        self.share = share


class TaskRunner(QObject):
    """Runs functions on worker threads and gives their results back on the window's thread.

    The newest request with a key wins: the older one is cancelled at its next progress call and
    its result is never delivered. What can only be done on the window's thread, such as showing
    those results, is spread over its turns in the same way.
    """

    activity_changed = Signal(object)
    """The longest-running shown Activity, or None; at most ten times a second."""
    remarked = Signal(object)
    """A Note of a Problem that the caller had no own way to show."""
    crashed = Signal(object)
    """An exception that is a defect of Aforo, after it was logged."""
    stopped = Signal(str)
    """A request was called off by hand; carries its key."""
    idle = Signal()
    """The last request ended."""
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_S)
        self._executor = ThreadPoolExecutor(
            WORKERS, thread_name_prefix="aforo", initializer=_stand_back
        )
        self._jobs: dict[str, _Job] = {}
        self._spread: dict[str, Iterator[object]] = {}
        self._started: set[Future[None]] = set()
        self._closing = False
        self._shown: Activity | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._turns = QTimer(self, singleShot=True, interval=PAUSE_MS)
        # What waits when the pause is over, be it a key or another paint, goes first.
        self._turns.timeout.connect(self._on_turn, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended)

    def run(
        self,
        key: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[BaseException], None] | None = None,
        label: str = "",
        lasts: bool = False,
    ) -> None:
        """Do `work(progress)` on a worker and hand what it returns to `done` on this thread.

        A raised Problem goes to `failed`, or else to the window's message area; any other
        exception is logged and reported, then handed to `failed` too. Without a label the work
        never shows in the progress strip. What `lasts` ends with the window, not with the page
        that asked for it: `done` and `failed` must know that the page may have gone.
        """
        if self._closing:
            return
        self.cancel(key)
        job = _Job(key, work, done, failed, label)
        self._jobs[key] = job
        self._started = {future for future in self._started if not future.done()}
        self._started.add(self._executor.submit(self._work, job))
        self._timer.start()

    def write(
        self,
        key: str,
        work: Callable[[Progress], Path],
        done: Callable[[Path], None],
        *,
        after: Callable[[], object] | None = None,
        label: str = "",
    ) -> None:
        """Let `work(progress)` write a file, do what comes `after`, hand its path to `done`."""

        def tell(path: Path) -> None:
            done(path)
            if after is not None:
                after()

        self.run(key, work, tell, label=label)

    def spread(self, key: str, steps: Iterator[object]) -> None:
        """Go through steps on this thread, a moment a turn, so that the window never stops.

        Each step is short and leaves the window as something that may be seen and used. It may
        yield how many seconds the window will take to paint what it changed: those count as well.
        """
        if not self._closing:
            self.cancel(key)
            self._spread[key] = steps
            self._turns.start()

    def finish(self, key: str) -> None:
        """Go through the rest of spread steps now, for whoever needs all of them done."""
        for _step in self._spread.pop(key, iter(())):
            pass

    def cancel(self, key: str) -> None:
        """Give up a request; neither its callbacks nor its next steps are called any more."""
        self._spread.pop(key, None)
        job = self._jobs.pop(key, None)
        if job is not None:
            job.unwanted.set()
            self._on_tick()

    def stop(self, key: str) -> None:
        """Give up a request because somebody pressed Cancel, and tell whoever made it."""
        if key in self._jobs:
            self.cancel(key)
            self.stopped.emit(key)

    @property
    def busy(self) -> bool:
        """Whether any request is waited for."""
        return bool(self._jobs or self._spread)

    def close(self, timeout_s: float = 3.0) -> bool:
        """Cancel everything and wait; True when every worker came home in time."""
        self._closing = True
        self._timer.stop()
        self._turns.stop()
        for job in self._jobs.values():
            job.unwanted.set()
        self._jobs.clear()
        self._spread.clear()
        self._executor.shutdown(wait=False, cancel_futures=True)
        # What never began is cancelled, which `wait` does not take for done.
        begun = [future for future in self._started if not future.cancelled()]
        return not wait(begun, timeout_s).not_done

    def _work(self, job: _Job) -> None:
        result: object = None
        error: BaseException | None = None
        if job.unwanted.is_set():
            return
        try:
            result = job.work(job.report)
        except Cancelled:
            return
        except BaseException as raised:
            error = raised
        if not job.unwanted.is_set() and not self._closing:
            self._ended.emit(job, result, error)

    @Slot(object, object, object)
    def _on_ended(self, job: _Job, result: object, error: BaseException | None) -> None:
        if self._closing or self._jobs.get(job.key) is not job:
            return
        del self._jobs[job.key]
        self._on_tick()
        try:
            if error is None:
                job.done(result)
            else:
                self._fail(job, error)
        finally:
            if not self.busy:
                self.idle.emit()

    def _on_turn(self) -> None:
        """Do steps of the newest spread work, then of older, until the moment is over."""
        if self._closing:
            return
        until = time.perf_counter() + TURN_S
        for key, steps in reversed(list(self._spread.items())):
            while self._spread.get(key) is steps and time.perf_counter() < until:
                until -= self._step(key, steps)
        if self._spread:
            self._turns.start()
        elif not self.busy:
            self.idle.emit()

    def _step(self, key: str, steps: Iterator[object]) -> float:
        """Do one step and return the seconds it leaves to be painted.

        The last step, or a defect, ends the work.
        """
        try:
            told = next(steps)
            return told if isinstance(told, float) else 0.0
        except StopIteration:
            pass
        except Exception as raised:
            log.error("%s failed", key, exc_info=raised)
            self.crashed.emit(raised)
        if self._spread.get(key) is steps:
            del self._spread[key]
        return 0.0

    def _fail(self, job: _Job, error: BaseException) -> None:
        if not isinstance(error, Problem):
            log.error("%s failed", job.key, exc_info=error)
            self.crashed.emit(error)
        elif job.failed is None:
            remark: Note = error.note
            self.remarked.emit(remark)
        if job.failed is not None:
            job.failed(error)

    def _on_tick(self) -> None:
        now = time.monotonic()
        shown = [
            job for job in self._jobs.values() if job.label and now - job.began_at >= SHOWN_AFTER_S
        ]
        oldest = min(shown, key=lambda job: job.began_at, default=None)
        activity = Activity(oldest.key, oldest.label, oldest.share) if oldest else None
        if activity != self._shown:
            self._shown = activity
            self.activity_changed.emit(activity)
        if not self._jobs:
            self._timer.stop()


def _stand_back() -> None:
    """Let the window have a processor before this worker."""
    if sys.platform == "linux":
        # Here priorities belong to each thread, and Qt has none between usual and idle.
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
    else:
        QThread.currentThread().setPriority(QThread.Priority.LowPriority)


class PageTasks:
    """The runner as pages use it: what they asked for ends with them.

    Pages are made anew with each look and language; an answer has nowhere to go in the old ones.
    A file that is being written is finished all the same, and told.
    """

    def __init__(self, tasks: TaskRunner, written: Callable[[Path], None]) -> None:
        """`written` is told of files whose page has gone."""
        self._tasks, self._written = tasks, written
        self._keys: set[str] = set()
        self._gone = False
        self.activity_changed = tasks.activity_changed
        self.stopped, self.remarked = tasks.stopped, tasks.remarked

    def run(
        self,
        key: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[BaseException], None] | None = None,
        label: str = "",
        lasts: bool = False,
    ) -> None:
        """As `TaskRunner.run`."""
        (self._keys.discard if lasts else self._keys.add)(key)
        self._tasks.run(key, work, done, failed=failed, label=label, lasts=lasts)

    def write(
        self,
        key: str,
        work: Callable[[Progress], Path],
        done: Callable[[Path], None],
        *,
        after: Callable[[], object] | None = None,
        label: str = "",
    ) -> None:
        """As `TaskRunner.write`: finished whatever becomes of the pages, and so is what is after.

        `after` must know that the page may have gone.
        """

        def tell(path: Path) -> None:
            (self._written if self._gone else done)(path)

        self._tasks.write(key, work, tell, after=after, label=label)

    def spread(self, key: str, steps: Iterator[object]) -> None:
        """As `TaskRunner.spread`."""
        self._keys.add(key)
        self._tasks.spread(key, steps)

    def finish(self, key: str) -> None:
        """As `TaskRunner.finish`."""
        self._tasks.finish(key)

    def cancel(self, key: str) -> None:
        """As `TaskRunner.cancel`."""
        self._tasks.cancel(key)

    def end(self) -> None:
        """The pages go: give up what they asked for."""
        self._gone = True
        for key in self._keys:
            self._tasks.cancel(key)
