"""Agents needed through the week as a heatmap, to be read beside the volume."""

from __future__ import annotations

import numpy as np

from core.model.measure import Heatmap
from core.model.requirement import Requirement
from core.problems import Problem

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SIDES = ("weekday", "hour")


def required_heatmap(requirement: Requirement, rows: str, columns: str) -> Heatmap:
    """People on duty by weekday and hour; an hour holds the most that any part of it needs.

    Totals are agent-hours of a day, of an hour through the week, and of the week. Hours that are
    closed are NaN. Raises Problem("agents_by_week_only") for any other two dimensions.
    """
    if {rows, columns} != set(_SIDES):
        raise Problem("agents_by_week_only")
    weeks = requirement.weeks
    each = 60 // requirement.interval_min
    people = requirement.agents.reshape(7, 24, each).astype(np.float64)
    opened = requirement.open_slots.reshape(7, 24, each).max(axis=2) > 0
    needed = people.max(axis=2)
    values = np.where(opened | (needed > 0), needed, np.nan)
    hours = people.sum(axis=2) * requirement.interval_min / 60
    load = requirement.load.reshape(7, 24, each).mean(axis=2)
    keys = tuple(f"{hour:02}" for hour in range(24))
    parts = (values, load, np.full((7, 24), weeks))
    if rows == "hour":
        parts = tuple(part.T.copy() for part in parts)
    totals = hours.sum(axis=1), hours.sum(axis=0)
    day_first = rows == "weekday"
    return Heatmap(
        rows,
        columns,
        "agents",
        "agents",
        WEEKDAYS if day_first else keys,
        keys if day_first else WEEKDAYS,
        parts[0],
        parts[1],
        totals[0] if day_first else totals[1],
        totals[1] if day_first else totals[0],
        float(hours.sum()),
        parts[2],
        n=round(sum(float(channel.volume.sum()) for channel in requirement.channels) * weeks),
    )
