"""Work runs off the window's thread and comes home in order."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.problems import Problem
from core.progress import Cancelled, Progress
from desktop.tasks import TURN_S, WORKERS, PageTasks, TaskRunner


@pytest.fixture
def tasks(qtbot: QtBot) -> TaskRunner:
    runner = TaskRunner()
    yield runner
    assert runner.close(60.0)


def test_that_results_arrive_on_the_thread_of_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[tuple[bool, bool]] = []
    main = threading.main_thread()

    def done(worked_on_main: bool) -> None:
        seen.append((worked_on_main, threading.current_thread() is main))

    tasks.run("a", lambda progress: threading.current_thread() is main, done)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]


def test_that_the_newest_request_wins_and_the_old_one_stops(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    began, stopped, results = threading.Event(), threading.Event(), []

    def slow(progress: Progress) -> str:
        began.set()
        try:
            for _ in range(500):
                time.sleep(0.01)
                progress(0.5)
        except Cancelled:
            stopped.set()
            raise
        return "old"

    tasks.run("key", slow, results.append)
    assert began.wait(5)
    tasks.run("key", lambda progress: "new", results.append)
    qtbot.waitUntil(lambda: results == ["new"])
    assert stopped.wait(5)
    assert results == ["new"]


def test_that_a_problem_reaches_the_caller_or_else_the_window(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    def fail(progress: Progress) -> None:
        raise Problem("file_missing", path="x.csv")

    caught: list[BaseException] = []
    remarks: list[object] = []
    tasks.remarked.connect(remarks.append)
    tasks.run("a", fail, lambda _: None, failed=caught.append)
    qtbot.waitUntil(lambda: bool(caught))
    assert not remarks
    with qtbot.waitSignal(tasks.remarked) as blocker:
        tasks.run("b", fail, lambda _: None)
    assert blocker.args[0].code == "file_missing"


def test_that_a_defect_is_reported(qtbot: QtBot, tasks: TaskRunner) -> None:
    def fail(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.crashed) as blocker:
        tasks.run("a", fail, lambda _: None)
    assert isinstance(blocker.args[0], ZeroDivisionError)


def test_that_quick_work_never_shows_and_long_work_does(qtbot: QtBot, tasks: TaskRunner) -> None:
    shown: list[tuple[float, object]] = []
    began = time.monotonic()
    tasks.activity_changed.connect(lambda activity: shown.append((time.monotonic(), activity)))
    with qtbot.waitSignal(tasks.idle):
        tasks.run("quick", lambda progress: time.sleep(0.1), lambda _: None, label="Quick")
    assert not shown

    def long(progress: Progress) -> None:
        for step in range(60):
            progress(step / 60)
            time.sleep(0.01)

    with qtbot.waitSignal(tasks.idle):
        tasks.run("long", long, lambda _: None, label="Long")
    activities = [activity for _, activity in shown if activity is not None]
    assert activities
    assert shown[0][0] - began >= 0.3
    assert len(activities) <= 8
    assert shown[-1][1] is None


def test_that_cancelling_calls_nobody_back(qtbot: QtBot, tasks: TaskRunner) -> None:
    results: list[object] = []
    began = threading.Event()

    def slow(progress: Progress) -> int:
        began.set()
        time.sleep(0.1)
        return 1

    tasks.run("a", slow, results.append)
    assert began.wait(5)
    tasks.cancel("a")
    with qtbot.waitSignal(tasks.idle):
        tasks.run("b", lambda progress: time.sleep(0.3), lambda _: None)
    assert results == []


def test_that_closing_waits_for_work_that_listens(qtbot: QtBot) -> None:
    runner = TaskRunner()
    began = threading.Event()

    def endless(progress: Progress) -> None:
        began.set()
        while True:
            progress(0.0)
            time.sleep(0.01)

    runner.run("a", endless, lambda _: None)
    assert began.wait(5)
    assert runner.close(timeout_s=5)


def slow_steps(name: str, told: list[str], count: int = 6) -> Iterator[None]:
    """Steps that each take as long as a turn may."""
    for step in range(count):
        time.sleep(TURN_S * 1.2)
        told.append(f"{name}{step}")
        yield


def test_that_spread_steps_leave_turns_to_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    told: list[str] = []
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: told.append("turn"))
    timer.start()
    with qtbot.waitSignal(tasks.idle):
        tasks.spread("a", slow_steps("a", told))
        assert tasks.busy
    timer.stop()
    steps = [place for place, word in enumerate(told) if word != "turn"]
    assert len(steps) == 6
    assert all(later - sooner > 1 for sooner, later in pairwise(steps))
    assert not tasks.busy


def test_that_newer_spread_steps_take_the_place_of_older_ones(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    told: list[str] = []
    tasks.spread("key", slow_steps("old", told, 50))
    qtbot.waitUntil(lambda: len(told) > 1)
    done = len(told)
    with qtbot.waitSignal(tasks.idle):
        tasks.spread("key", slow_steps("new", told, 2))
    assert told[done:] == ["new0", "new1"]


def test_that_spread_steps_can_be_finished_at_once_or_given_up(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    told: list[str] = []
    tasks.spread("a", slow_steps("a", told, 3))
    tasks.spread("b", slow_steps("b", told, 3))
    tasks.finish("a")
    tasks.finish("nothing")
    assert told == ["a0", "a1", "a2"]
    with qtbot.waitSignal(tasks.idle):
        tasks.cancel("b")
    assert told == ["a0", "a1", "a2"]


def test_that_a_defect_in_a_spread_step_is_reported_and_ends_it(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    def failing() -> Iterator[None]:
        yield
        raise ZeroDivisionError

    with qtbot.waitSignals([tasks.crashed, tasks.idle]):
        tasks.spread("a", failing())
    assert not tasks.busy


@pytest.mark.skipif(sys.platform != "linux", reason="threads have priorities of their own on Linux")
def test_that_workers_stand_back_for_the_window(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[int] = []

    def work(progress: Progress) -> int:
        return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())

    tasks.run("a", work, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0] > os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def test_that_what_steps_leave_to_be_painted_counts_as_their_time(
    qtbot: QtBot, tasks: TaskRunner
) -> None:
    """A step is done in no time and painted in much: the next one waits for its turn."""
    turns: list[int] = []
    ticks = [0]
    timer = QTimer(interval=0)
    timer.timeout.connect(lambda: ticks.__setitem__(0, ticks[0] + 1))
    timer.start()

    def steps() -> Iterator[float]:
        for _ in range(4):
            turns.append(ticks[0])
            yield TURN_S
        turns.append(ticks[0])

    tasks.spread("a", steps())
    qtbot.waitUntil(lambda: len(turns) == 5)
    timer.stop()
    assert len(set(turns)) == 5


def test_that_what_pages_asked_for_ends_with_them_but_files_are_written(
    qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
) -> None:
    told: list[Path] = []
    shown: list[object] = []
    pages, go = PageTasks(tasks, told.append), threading.Event()
    path = tmp_path / "report.xlsx"

    def write(progress: Progress) -> Path:
        go.wait(5)
        path.write_bytes(b"whole")
        return path

    pages.write("save", write, shown.append)
    pages.run("count", lambda progress: go.wait(5), shown.append)
    pages.spread("fill", (shown.append("filled") for _ in range(3)))
    pages.end()
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert shown == []
    assert told == [path]
    assert path.read_bytes() == b"whole"


def test_that_a_file_is_told_to_the_page_that_is_still_there(
    qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
) -> None:
    told: list[Path] = []
    shown: list[Path] = []
    pages = PageTasks(tasks, told.append)
    pages.write("save", lambda progress: tmp_path, shown.append)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert (shown, told) == ([tmp_path], [])


def test_that_closing_does_not_wait_for_what_never_began(qtbot: QtBot) -> None:
    tasks, go = TaskRunner(), threading.Event()
    for place in range(WORKERS + 2):
        tasks.run(f"{place}", lambda progress: go.wait(10), lambda found: None)
    began = time.monotonic()
    go.set()
    assert tasks.close(30.0)
    assert time.monotonic() - began < 15
