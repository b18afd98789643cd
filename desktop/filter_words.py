"""What can be filtered by, in words: the categories of the data, weekdays and hours."""

from __future__ import annotations

from desktop.heatmap_labels import dimension_name, label, long_label
from desktop.view import View
from widgets.filter_chips import FilterDimension

OWN_FIELD = ("channel", "team")
"""Dimensions that the filter bar always shows."""
MOST_VALUES = 300
"""More values than anybody ticks are left to the command line; those of most contacts stay."""
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def further_filters(view: View) -> list[FilterDimension]:
    """Every dimension that tells contacts apart beside channel and team."""
    found = [
        FilterDimension(
            name, dimension_name(name), [(v, label(name, v)) for v in values[:MOST_VALUES]]
        )
        for name, values in view.dimensions
        if name not in OWN_FIELD and len(values) > 1
    ]
    days = [(day, label("weekday", day)) for day in _WEEKDAYS]
    found.append(FilterDimension("weekday", dimension_name("weekday"), days))
    if view.hours_known:
        hours = [(f"{h:02}", long_label("hour", f"{h:02}")) for h in range(24)]
        found.append(FilterDimension("hour", dimension_name("hour"), hours))
    return found
