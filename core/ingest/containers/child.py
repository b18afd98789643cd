"""Files whose content can outgrow their size are read in a child process that may die alone.

The child imports nothing heavy before it has to. Bulk travels back as plain bytes, ahead of one
small value that says what they are.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.ingest.containers.signature import WORKBOOKS
from core.problems import Problem
from core.progress import Progress

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

Part = bytes | bytearray | memoryview
Send = Callable[[Part], int]
"""Hands one piece of bulk back; gives its number, by which the answer refers to it."""

_POLL_S = 0.04
_SAID = 200
_CHUNK = 1 << 22
_FLOOR_BYTES = 700 << 20
_CEILING_BYTES = 3 << 30
_CODE_BYTES = 1 << 30
_LEAST_S = 20.0
_MOST_S = 600.0
_BYTES_PER_S = 500_000
_CRASHES = (-4, -7, -8, -11, 0xC0000005 - (1 << 32))
"""Exit codes of a process that read where it must not: illegal instruction, bus, arithmetic and
segmentation faults, and what Windows calls an access violation."""
_OF_WORKBOOKS = WORKBOOKS | {"zip", "compound"}


@dataclass(frozen=True, slots=True)
class Task:
    """A function of one module to be called in the child as `work(task, send)`."""

    module: str
    path: str
    name: str
    """Of the file, as messages show it."""
    kind: str
    options: dict[str, Any] = field(default_factory=dict)
    seconds: float = _LEAST_S


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child made of the file."""

    value: Any
    parts: tuple[bytearray, ...]


class RefusedError(Exception):
    """The file gives no table; carries the code and data of the Problem to raise."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.code = code
        self.data = data


def allow(inside: float) -> None:
    """In the child: let it take more memory, for content that is known to need so many bytes."""
    if sys.platform != "win32":
        _set_memory_limit(int(min(_CEILING_BYTES, _FLOOR_BYTES + inside)))


def seconds_for(size: int) -> float:
    """How long the reading of a file of so many bytes may take."""
    return min(_MOST_S, _LEAST_S + size / _BYTES_PER_S)


def memory_can_be_capped() -> bool:
    """Whether this system lets a process limit the memory it takes."""
    return sys.platform.startswith("linux")


class Child:
    """A child process at work; `with` ends it whatever happens."""

    def __init__(self, task: Task) -> None:
        self._task = task
        context = multiprocessing.get_context("spawn")
        self._receiving, sending = context.Pipe(duplex=False)
        self._process = context.Process(target=_serve, args=(sending, task), daemon=True)
        self._process.start()
        sending.close()

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._receiving.close()

    def answer(self, progress: Progress) -> Answer:
        """Wait for the child, telling progress often; a child that died or dawdles is a Problem."""
        began = time.monotonic()
        parts: list[bytearray] = []
        try:
            while True:
                while not self._receiving.poll(_POLL_S):
                    self._watch(time.monotonic() - began, progress)
                kind, *rest = self._receiving.recv()
                if kind == "part":
                    parts.append(self._part(rest[0], progress))
                    continue
                break
        except (EOFError, ConnectionError):
            raise self._death() from None
        progress(0.95)
        if kind == "refused":
            raise Problem(rest[0], **({"file": self._task.name} | rest[1]))
        return Answer(rest[0], tuple(parts))

    def _watch(self, waited: float, progress: Progress) -> None:
        progress(0.9 * (1 - 0.5 ** (waited / 2)))
        if waited > self._task.seconds:
            raise Problem(
                "workbook_too_slow", file=self._task.name, seconds=round(self._task.seconds)
            )

    def _part(self, size: int, progress: Progress) -> bytearray:
        """One piece of bulk, received in slices so that it can be cancelled between them."""
        held = bytearray(size)
        at = 0
        while at < size:
            at += self._receiving.recv_bytes_into(held, at)
            progress(0.9)
        return held

    def _death(self) -> Problem:
        self._process.join()
        ended = self._process.exitcode
        if ended == 1:  # Python ended before reading began
            return Problem("workbook_reader_missing", file=self._task.name)
        if ended in _CRASHES:
            return Problem(_broken(self._task), file=self._task.name)
        return Problem(_too_large(self._task), file=self._task.name)


def run(task: Task, progress: Progress) -> Answer:
    """Do a task in a child and wait for its answer."""
    with Child(task) as child:
        return child.answer(progress)


def _serve(connection: Connection, task: Task) -> None:
    """Entry point of the child: do the task, send its parts and ("done", value), end."""
    _limit_memory()
    _silence_errors()
    try:
        answer: tuple[Any, ...] = ("done", _work(connection, task))
    except RefusedError as refusal:
        answer = ("refused", refusal.code, refusal.data)
    except Problem as problem:
        answer = ("refused", problem.note.code, dict(problem.note.data))
    except MemoryError:
        answer = ("refused", _too_large(task), {})
    except RecursionError:
        answer = ("refused", "nested_too_deep", {})
    except BaseException as error:  # a reader's panics are no Exception
        answer = ("refused", *_refusal_of(error, task))
    connection.send(answer)
    connection.close()


def _work(connection: Connection, task: Task) -> Any:
    import importlib

    sent = 0

    def send(part: Part) -> int:
        nonlocal sent
        view = memoryview(part).cast("B")
        connection.send(("part", len(view)))
        for start in range(0, len(view), _CHUNK):
            connection.send_bytes(view[start : start + _CHUNK])
        sent += 1
        return sent - 1

    return importlib.import_module(task.module).work(task, send)


def _refusal_of(error: BaseException, task: Task) -> tuple[str, dict[str, object]]:
    said = str(error)[:_SAID]
    lower = said.lower()
    if "password" in lower or type(error).__name__ == "PasswordError":
        return "workbook_password", {}
    if "limit exceeded" in lower or "malloc" in lower or "realloc" in lower:
        return _too_large(task), {}
    return _broken(task), {"detail": said}


def _broken(task: Task) -> str:
    return "workbook_broken" if task.kind in _OF_WORKBOOKS else "file_broken"


def _too_large(task: Task) -> str:
    return "workbook_too_large" if task.kind in _OF_WORKBOOKS else "file_needs_too_much_memory"


def _limit_memory() -> None:
    """A first limit; reading may raise it, up to the ceiling, once it knows what is inside."""
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        most = _CEILING_BYTES + _CODE_BYTES
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    _set_memory_limit(_FLOOR_BYTES)


def _set_memory_limit(limit: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    with contextlib.suppress(ValueError, OSError):
        soft, _ = resource.getrlimit(resource.RLIMIT_DATA)
        if soft == resource.RLIM_INFINITY or limit > soft or limit == _FLOOR_BYTES:
            resource.setrlimit(resource.RLIMIT_DATA, (limit, _CEILING_BYTES))


def _silence_errors() -> None:
    """A reader's panics and aborts write to standard error; the parent says it better."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 2)
