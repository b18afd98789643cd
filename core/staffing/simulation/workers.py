"""Threads for replications: the compiled loops leave the interpreter lock alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

Asked = TypeVar("Asked")
Found = TypeVar("Found")


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
