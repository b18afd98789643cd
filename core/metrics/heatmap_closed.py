"""Hours nobody can reach the service in, told apart from quiet ones on a map of the week."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.calendar import open_share
from core.metrics.heatmap_axes import WEEKDAYS
from core.model.calendar import BusinessCalendar
from core.model.measure import Heatmap


def without_closed(found: Heatmap, calendar: BusinessCalendar) -> Heatmap:
    """The week of contacts that never came while closed: closed hours hold no data (NaN).

    What never brought a contact outside its hours was not quiet then, it was shut. Email that
    arrives at night is left as it is, and so is any other map.
    """
    sides = (found.row_dimension, found.column_dimension)
    if found.measure != "volume" or set(sides) != {"weekday", "hour"}:
        return found
    opened = open_share(calendar, 60).reshape(7, 24) > 0
    keys = dict(zip(sides, (found.row_keys, found.column_keys), strict=True))
    days = [WEEKDAYS.index(day) for day in keys["weekday"]]
    opened = opened[np.ix_(days, [int(hour) for hour in keys["hour"]])]
    opened = opened if sides[0] == "weekday" else opened.T
    if np.nansum(found.values[~opened]):
        return found
    return replace(found, values=np.where(opened, found.values, np.nan))
