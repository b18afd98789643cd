"""Whether the tasks that were given out get done."""

from __future__ import annotations

import numpy as np
import pandas as pd

from core.metrics.measuring import Computation, another, measured, unavailable
from core.metrics.selection import Selection
from core.metrics.side_tables import SideRows
from core.model.measure import Measure
from core.problems import Note, note


def tasks_completion(selection: Selection) -> Measure:
    """Completed / assigned tasks; net of reassigning: those whose last owner completed them.

    Tools that complete a task for whoever hands it on count it twice, so the net is beside it.
    """
    tasks = selection.facts.side.tasks
    if tasks is None or ("completed_at" not in tasks.table and "status" not in tasks.table):
        return unavailable("tasks_completion", note("needs_tasks"))
    rows = tasks.among(selection)
    if isinstance(rows, Note):
        return unavailable("tasks_completion", rows)
    done = completed(tasks)[rows]
    n, hits = len(rows), int(done.sum())
    last = last_rows(tasks)[rows]
    unique, own = int(last.sum()), int((done & last).sum())
    extras = {
        "assigned": float(n),
        "completed": float(hits),
        "tasks": float(unique),
        "by_reassigning": float(n - unique),
    }
    return measured(
        "tasks_completion",
        hits / n if n else None,
        n,
        anchor="",
        extras=extras,
        variants=[another("net", own / unique if unique else None, unique, "share")],
    )


def completed(tasks: SideRows) -> np.ndarray:
    """Which rows are done: by the date of completion, else by their status."""
    if "completed_at" in tasks.table:
        return tasks.table["completed_at"].notna().to_numpy()
    status = tasks.dimension("status")
    assert status is not None
    return status.selected(("resolved", "closed"))


def last_rows(tasks: SideRows) -> np.ndarray:
    """Which rows are the last of their task, so that one handed on counts once, with its owner."""
    if "task_id" not in tasks.table:
        return np.ones(len(tasks), np.bool_)
    moments = np.full(len(tasks), np.datetime64("NaT", "us"))
    if "assigned_at" in tasks.table:
        moments = np.asarray(tasks.table["assigned_at"], dtype="M8[us]")
    codes = pd.factorize(tasks.table["task_id"])[0]
    # Rows without a date come first: a later, dated one says more of the task.
    order = np.lexsort((np.where(np.isnat(moments), np.datetime64(0, "us"), moments), codes))
    final = np.ones(len(tasks), np.bool_)
    final[order[:-1]] = codes[order][1:] != codes[order][:-1]
    return final


COMPUTED: dict[str, Computation] = {
    "tasks_completion": lambda selection, _: tasks_completion(selection)
}
"""KPI id → how it is counted."""
