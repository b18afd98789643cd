"""Threads for replications: the compiled loops leave the interpreter lock alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, ThreadPoolExecutor, wait
from contextlib import contextmanager
from typing import TypeVar

from core.progress import Cancelled

Asked = TypeVar("Asked")
Found = TypeVar("Found")
_LOOK_UP_S = 0.05
"""How often whoever waits for others looks whether anybody still waits for him."""


@contextmanager
def workers(given: Executor | None) -> Generator[Executor | None]:
    """The executor given, else a thread for each processor; None where there is only one."""
    processors = os.cpu_count() or 1
    if given is not None or processors < 2:
        yield given
        return
    threads = ThreadPoolExecutor(processors, thread_name_prefix="simulation")
    try:
        yield threads
    finally:
        threads.shutdown(cancel_futures=True)


def in_order(
    work: Callable[[Asked], Found],
    asked: Iterable[Asked],
    executor: Executor | None,
    tick: Callable[[], None],
) -> Iterator[Found]:
    """What work finds for each, in order; `tick` before each is called where this is called."""
    found = map(work, asked) if executor is None else executor.map(work, asked)
    tick()
    for one in found:
        yield one
        tick()


class InTurn(Executor):
    """One after the other where it is asked: for work whose threads are busy with its like."""

    def map(self, fn, *iterables, timeout=None, chunksize=1):  # type: ignore[no-untyped-def]
        """What the function finds for each, when it is asked for."""
        return map(fn, *iterables)


def as_found(
    work: Callable[[Asked, Callable[[], None]], Found],
    asked: Sequence[Asked],
    executor: Executor,
    tick: Callable[[], None],
) -> Iterator[tuple[int, Found]]:
    """What work finds for each, with its place among them, whichever is found first.

    `tick` is called here several times a second; where it raises, work is told so by the function
    that it is given to call, and what has not begun is dropped.
    """
    stopped = False

    def go_on() -> None:
        if stopped:
            raise Cancelled

    places = {executor.submit(work, one, go_on): place for place, one in enumerate(asked)}
    pending = set(places)
    try:
        while pending:
            done, pending = wait(pending, _LOOK_UP_S, return_when=FIRST_COMPLETED)
            tick()
            for one in sorted(done, key=places.__getitem__):
                yield places[one], one.result()
    finally:
        stopped = True
        for one in pending:
            one.cancel()
