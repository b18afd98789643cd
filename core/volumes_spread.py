"""Totals of a typed week spread over its hours, each by a profile that can be said in words."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from core.model.volumes import TypedChannel, TypedVolumes

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]


class Profile(Enum):
    """How a typed total was spread."""

    OWN = "own"
    """As what stood there: every number grows or shrinks by the same factor."""
    OTHERS = "others"
    """As the other days of the week come, or the other hours of the days."""
    OPEN = "open"
    """Evenly over the opening hours of the day, or the days open at that hour."""
    ELSEWHERE = "elsewhere"
    """Evenly over the hours in which other days are open: that day itself is closed."""


def spread_days(days: tuple[float, ...], volumes: TypedVolumes) -> Floats:
    """Contacts by slot of the week from seven totals of days, each even over its opening hours.

    A closed day takes the hours in which others are open, since what comes in does not ask. Where
    it never opens, all is 0. Shape (slots,).
    """
    import numpy as np

    opened = _open_grid(volumes)
    shape = np.where(opened.any(axis=1, keepdims=True), opened, opened.sum(axis=0))
    sums = shape.sum(axis=1, keepdims=True)
    even = np.divide(shape, sums, out=np.zeros_like(shape), where=sums > 0)
    return (even * np.array(days, dtype=np.float64)[:, None]).ravel()


def day_totals(contacts: tuple[float, ...]) -> tuple[float, ...]:
    """Contacts of each weekday from those by slot. Shape (7,)."""
    import numpy as np

    found: tuple[float, ...] = tuple(
        np.array(contacts, dtype=np.float64).reshape(7, -1).sum(axis=1).tolist()
    )
    return found


def open_days(volumes: TypedVolumes) -> tuple[float, ...]:
    """Open time of each weekday, in slots. Shape (7,)."""
    found: tuple[float, ...] = tuple(_open_grid(volumes).sum(axis=1).astype(float).tolist())
    return found


def with_day_total(
    channel: TypedChannel, volumes: TypedVolumes, day: int, total: float
) -> tuple[TypedChannel, Profile]:
    """The channel, typed hour by hour, with another total of a weekday, and how it was spread.

    The day's own hours grow or shrink alike; a day with nothing comes as the others do, and
    where they have nothing either, evenly over its opening hours.
    """
    import numpy as np

    grid, opened = _grid(channel), _open_grid(volumes)
    others = grid.sum(axis=0) - grid[day]
    elsewhere = others if others.any() else np.array(opened.sum(axis=0))
    ways = (
        (Profile.OWN, grid[day]), (Profile.OTHERS, others * (opened[day] > 0)),
        (Profile.OPEN, opened[day]), (Profile.ELSEWHERE, elsewhere),
    )  # fmt: skip
    profile, shape = _first(ways)
    grid[day] = shape * (total / shape.sum())
    return _with_grid(channel, grid), profile


def with_hour_total(
    channel: TypedChannel, volumes: TypedVolumes, slot: int, total: float
) -> tuple[TypedChannel, Profile]:
    """The channel, typed hour by hour, with another total of a time of day over the week.

    Its own days grow or shrink alike; a time with nothing comes as the days do that are open then,
    and where they have nothing either, evenly over them.
    """
    import numpy as np

    grid, opened = _grid(channel), _open_grid(volumes)
    others = grid.sum(axis=1) - grid[:, slot]
    elsewhere = np.where(opened.any(axis=1), 1.0, 0.0)
    ways = (
        (Profile.OWN, grid[:, slot]), (Profile.OTHERS, others * (opened[:, slot] > 0)),
        (Profile.OPEN, opened[:, slot]), (Profile.ELSEWHERE, elsewhere),
    )  # fmt: skip
    profile, shape = _first(ways)
    grid[:, slot] = shape * (total / shape.sum())
    return _with_grid(channel, grid), profile


def _first(ways: tuple[tuple[Profile, Floats], ...]) -> tuple[Profile, Floats]:
    """The first profile that has anything; all hours alike where nothing is ever open."""
    for profile, shape in ways:
        if shape.any():
            return profile, shape
    return Profile.ELSEWHERE, ways[0][1] + 1.0


def _grid(channel: TypedChannel) -> Floats:
    import numpy as np

    return np.array(channel.contacts, dtype=np.float64).reshape(7, -1)


def _with_grid(channel: TypedChannel, grid: Floats) -> TypedChannel:
    return replace(channel, a_week=None, contacts=tuple(grid.ravel().tolist()), days=())


def _open_grid(volumes: TypedVolumes) -> Floats:
    """Share of each slot that is open, by weekday. Shape (7, slots of a day)."""
    import numpy as np

    from core.staffing.business_week import business_week

    share = business_week(volumes.hours, volumes.interval_min).open_share
    return share.astype(np.float64).reshape(7, -1)
