"""Contacts that were resolved once, but would find a scenario's doors closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np

from core.metrics.facts import Facts
from core.metrics.selection import select
from core.model.calendar import MINUTES_A_DAY
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from core.staffing.business_week import business_week


class Counted(NamedTuple):
    """What money is divided by."""

    measures: Mapping[str, Measure]
    """KPIs of the contacts that a scenario looks at."""
    period: Filter
    """The days they cover."""
    closed: Mapping[str, float] = MappingProxyType({})
    """Contacts among the resolved that came while their channel is closed, by channel."""
    alone: Callable[[tuple[str, ...]], Mapping[str, Measure]] | None = None
    """The same KPIs of some channels alone, asked for where others are staffed by nobody."""


def resolved_while_closed(facts: Facts, scenario: Scenario, view: Filter) -> dict[str, float]:
    """Contacts resolved in view that came outside the hours of their channel, by channel.

    Who comes while nobody is there calls in vain; who writes is answered later. Contacts whose
    hour is unknown count as come in time.
    """
    channels = facts.dimension("channel")
    if channels is None or facts.array("resolved") is None or not facts.has("created_at"):
        return {}
    resolved = select(facts, view).resolved
    rows = resolved.places[resolved["resolved"].astype(np.bool_)]
    parts = facts.local("created_at")
    minute = parts.weekday.astype(np.int64) * MINUTES_A_DAY + parts.minute
    codes = channels.codes[rows]
    found: dict[str, float] = {}
    for code, name in enumerate(channels.labels):
        own = rows[(codes == code) & (parts.minute[rows] >= 0)]
        hours = scenario.calendar.of(name).hours
        opened = business_week(hours, scenario.interval_min).open_minutes
        outside = int((~opened[minute[own]]).sum())
        if outside:
            found[name] = float(outside)
    return found
