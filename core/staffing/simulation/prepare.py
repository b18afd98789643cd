"""Compiles the simulations for this computer once, in a process of its own.

`python -m core.staffing.simulation.prepare` does it at once; a window begins it after its first
paint, so that nobody waits half a minute for the first staffing and nothing stutters meanwhile.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from core.model.calendar import ALWAYS_OPEN
from core.model.scenario import ServiceType
from core.progress import Progress
from core.staffing import deferred
from core.staffing.business_week import business_week
from core.staffing.machine_code import tidy
from core.staffing.simulation.laws import exponential
from core.staffing.simulation.run import preparing, simulate
from core.staffing.simulation.timeline import week_timeline
from core.staffing.simulation.values import (
    ChannelModel,
    OpenItems,
    Pool,
    Replay,
    Shift,
    SimulationModel,
)

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

_POLL_S = 0.1
_children: list[BaseProcess] = []
_beginning = threading.Lock()


def prepare() -> None:
    """Simulate a little of everything, so that every kernel is compiled and kept."""
    week = week_timeline(60)
    hourly = np.full(week.slots, 0.5)
    mail = ChannelModel("mail", ServiceType.DEFERRED, (exponential(60.0),), hourly, day_cv2=0.1)
    log = Replay(np.array([100.0, 5000.0]))
    calls = replace(mail, name="calls", kind=ServiceType.LIVE, volume=None, replay=log)
    pools = (
        Pool("team", (("mail", 1.0),), hourly * 4, absence=0.05),
        Pool("shift", (("calls", 1.0),), shifts=(Shift("A", 0.0, 600_000.0),)),
    )
    items = (OpenItems("mail", np.array([60.0])),)
    model = SimulationModel(week, (mail, calls), pools, open_items=items)
    simulate(model, replications=1, weeks=1, warm_up_weeks=0)
    work = deferred.DeferredWork("mail", hourly, business_week(ALWAYS_OPEN, 60), 60.0)
    deferred.simulate(deferred.draw(work, 1, 1), hourly * 2)


def begin() -> None:
    """Prepare in a child process unless it is done or under way; returns at once."""
    with _beginning:
        if _children or preparing() is None:
            return
        child = multiprocessing.get_context("spawn").Process(target=main, daemon=True)
        child.start()
        _children.append(child)


def under_way() -> bool:
    """Whether a child compiles the simulations now, which takes from other work."""
    return any(child.is_alive() for child in _children)


def await_ready(progress: Progress) -> None:
    """Begin where nobody has and wait for the child; it may fail, then the work compiles itself."""
    begin()
    for child in _children:
        while child.is_alive():
            progress(0.0)
            child.join(_POLL_S)


def main() -> None:
    """Prepare behind whatever else the computer does."""
    if hasattr(os, "nice"):
        os.nice(5)
    prepare()
    with contextlib.suppress(OSError):
        tidy()


if __name__ == "__main__":
    main()
