"""The figures of the usual week: people, hours, who was seen at work, and cost, day by day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from core.model.requirement import Requirement
from widgets.required_chart import BesideRequired
from widgets.week_shape import WeekShape
from widgets.week_table import WeekRow

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.model.week_course import OnDuty
    from core.staffing.band import Band

LOW, HIGH = 0.10, 0.90
"""The band holds the people of all days but the quietest and the busiest tenth."""


def week_rows(
    shape: WeekShape,
    shrinkage: float,
    on_duty: NDArray[np.float64] | None = None,
    hourly: float | None = None,
) -> tuple[list[WeekRow], WeekRow]:
    """The days with people, contacts or somebody at work, and the week."""
    rows = [
        _row(shape, shrinkage, on_duty, hourly, day)
        for day in range(7)
        if shape.people(day) is not None
        or shape.contacts(day) > 0
        or (on_duty is not None and on_duty[shape.day(day)].sum() > 0)
    ]
    return rows, _row(shape, shrinkage, on_duty, hourly, None)


def _row(
    shape: WeekShape,
    shrinkage: float,
    on_duty: NDArray[np.float64] | None,
    hourly: float | None,
    day: int | None,
) -> WeekRow:
    days = [people for d in range(7) if (people := shape.people(d)) is not None]
    whole = (min(p[0] for p in days), max(p[1] for p in days)) if days else None
    needed = shape.needed_hours(day)
    paid = needed / (1 - shrinkage)
    seen = None
    if on_duty is not None:
        part = slice(None) if day is None else shape.day(day)
        seen = float(on_duty[part].sum()) * shape.interval_min / 60
    return WeekRow(
        day, shape.contacts(day), whole if day is None else shape.people(day), needed, paid,
        seen, None if hourly is None else paid * hourly,
    )  # fmt: skip


def beside_required(
    requirement: Requirement,
    channel: str | None,
    band: Band | None,
    on_duty: OnDuty | None,
    band_words: str,
    duty_words: str,
) -> BesideRequired:
    """The band and the people seen at work that belong to one channel, or to all of them.

    People are seen at work on whatever they do: beside a single channel they are left out.
    """
    low = high = duty = None
    own = None
    if band is not None:
        alone = channel is None or len(requirement.channels) == 1
        single = None if alone else next((c for c in band.channels if c.channel == channel), None)
        if alone or single is not None:
            rows = band.agents if single is None else single.agents
            low, high = (_at(rows, band.shares, share) for share in (LOW, HIGH))
    if on_duty is not None and on_duty.people is not None:
        own = on_duty.people if on_duty.interval_min == requirement.interval_min else None
    if own is not None and (channel is None or len(requirement.channels) == 1):
        duty = own
    if low is not None and high is not None and not (high > low).any():
        low = high = None
    return BesideRequired(low, high, band_words, duty, duty_words)


def _at(rows: NDArray[np.float64], shares: tuple[float, ...], share: float) -> NDArray[np.float64]:
    place = min(range(len(shares)), key=lambda index: abs(shares[index] - share))
    return rows[place]
