"""A usual week typed by hand as a data set, so that all works on it as on an imported file."""

from __future__ import annotations

import hashlib
import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from core.model.dataset import ColumnMapping, Dataset, Dialect, Grain, Kind
from core.model.dataset import Mapping as FieldMapping
from core.model.project import Project
from core.model.volumes import MOST_CONTACTS, WEEK_MIN, TypedChannel, TypedVolumes
from core.problems import Note, Problem, note
from core.volumes_spread import spread_days

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

TYPED = "typed"
"""Format of a data set that was typed, and the column that marks its totals as meant exactly."""
_MOST_HANDLE_S = 7 * 86_400.0
_MOST_WEEKS_BACK = 8
_DAYS = 7


def usual_monday(today: date) -> date:
    """Monday of the last whole week: days to come would look like a wrong clock."""
    return today - timedelta(days=today.weekday() + 7)


def typed_volumes(volumes: TypedVolumes, name: str, *, zone: str | None = None) -> Dataset:
    """The week as totals by interval: one row for each slot of the week of each channel.

    Slots without contacts are rows with none, so that a quiet hour is known to be quiet. A week in
    which the clocks change stands for no other: the one before it is taken. Raises
    Problem for a channel without a name, named twice, without contacts or hours, and for numbers
    that cannot be.
    """
    checked = [(_checked(channel, volumes), channel) for channel in volumes.channels]
    names = [_known_as(channel) for channel in volumes.channels]
    for one in names:
        if names.count(one) > 1:
            raise Problem("volumes_channel_twice", channel=one)
    if not checked:
        raise Problem("volumes_none")
    table = _table(volumes, checked, zone)
    fields = ("interval_start", "channel", "offered", "mean_handle_time")
    mapping = FieldMapping(
        Dialect(TYPED), Grain.INTERVAL,
        tuple(ColumnMapping(field, field, 1.0) for field in fields), zone, fields,
    )  # fmt: skip
    sha = hashlib.sha256(repr((volumes, zone)).encode()).hexdigest()
    return Dataset(
        name, Kind.INTERVALS, table, mapping, zone, sha, datetime.now(UTC), len(table),
        rows_used=len(table), warnings=_remarks(volumes), typed=volumes,
    )  # fmt: skip


def with_typed_volumes(
    project: Project, volumes: TypedVolumes, name: str, *, zone: str | None = None
) -> Project:
    """The project with its typed week: a new data set, or another one in place of the earlier.

    Its times are those of the plan's zone unless another is given. The opening hours typed with it
    are those of the plan until somebody edits them there.
    """
    held, of_plan = typed_in(project), project.scenario.calendar.zone
    # A plan in UTC may only wait for the first file to say its zone: no zone leaves it free to.
    zone = zone or (of_plan if of_plan != "UTC" else None)
    if held is None:
        from core.intake import with_datasets

        return with_datasets(project, (typed_volumes(volumes, name, zone=zone),))
    assert held.typed is not None
    fresh = typed_volumes(volumes, held.name, zone=zone)
    datasets = tuple(fresh if d is held else d for d in project.datasets)
    before, now = held.typed.hours, volumes.hours
    scenarios = tuple(
        replace(s, calendar=replace(s.calendar, hours=now)) if s.calendar.hours == before else s
        for s in project.scenarios
    )
    return replace(project, datasets=datasets, scenarios=scenarios)


def on_plan_clock(project: Project) -> Project:
    """The project with every typed week on the clock of its plan, where that is another one."""
    zone = project.scenario.calendar.zone
    datasets = tuple(
        typed_volumes(d.typed, d.name, zone=zone)
        if d.typed is not None and (d.zone or "UTC") != zone
        else d
        for d in project.datasets
    )
    same = all(now is before for now, before in zip(datasets, project.datasets, strict=True))
    return project if same else replace(project, datasets=datasets)


def typed_in(project: Project) -> Dataset | None:
    """The data set of a project that was typed, or None."""
    return next((d for d in project.datasets if d.typed is not None), None)


def contacts_of(channel: TypedChannel, volumes: TypedVolumes) -> NDArray[np.float64]:
    """Contacts of a channel by slot of the week. Shape (slots,)."""
    import numpy as np

    from core.staffing.business_week import business_week

    if channel.days and not channel.contacts:
        shape = spread_days(channel.days, volumes)
        if channel.a_week is None:
            return shape
    elif not channel.contacts:
        shape = business_week(volumes.hours, volumes.interval_min).open_share.astype(np.float64)
    else:
        shape = np.array(channel.contacts, dtype=np.float64)
        if channel.a_week is None:
            return shape
    total = float(shape.sum())
    return shape * ((channel.a_week or 0.0) / total) if total > 0 else shape * 0.0


def _known_as(channel: TypedChannel) -> str:
    """The name under which contacts are counted: "Phone" and "phone " are one channel."""
    return channel.channel.strip().casefold()


def _checked(channel: TypedChannel, volumes: TypedVolumes) -> NDArray[np.float64]:
    import numpy as np

    name = channel.channel.strip()
    if not name:
        raise Problem("volumes_channel_unnamed")
    if volumes.interval_min not in (15, 30, 60):
        raise Problem("volumes_interval", minutes=volumes.interval_min)
    slots = WEEK_MIN // volumes.interval_min
    if channel.contacts and len(channel.contacts) != slots:
        raise Problem(
            "volumes_slots", channel=name, given=len(channel.contacts), slots=slots
        )  # fmt: skip
    if channel.days and len(channel.days) != _DAYS:
        raise Problem("volumes_days", channel=name, given=len(channel.days))
    typed = np.array(
        [*channel.contacts, *channel.days, channel.a_week or 0.0], dtype=np.float64
    )  # fmt: skip
    if not np.isfinite(typed).all() or (typed < 0).any() or typed.max() > MOST_CONTACTS:
        raise Problem("volumes_impossible", channel=name)
    handle = channel.handle_s
    if handle is not None and not (math.isfinite(handle) and 0 < handle <= _MOST_HANDLE_S):
        raise Problem("volumes_handle_time", channel=name)
    if not channel.contacts and volumes.hours.open_hours_a_week <= 0:
        raise Problem("volumes_never_open", channel=name)
    found = contacts_of(channel, volumes)
    if not found.any():
        raise Problem("volumes_empty", channel=name)
    return found


def _table(
    volumes: TypedVolumes,
    channels: list[tuple[NDArray[np.float64], TypedChannel]],
    zone: str | None,
) -> pd.DataFrame:
    import numpy as np
    import pandas as pd

    minutes = np.arange(0, WEEK_MIN, volumes.interval_min)
    monday = _steady_monday(volumes.monday, zone or "UTC")
    starts = _moments(monday, minutes, zone or "UTC")
    ends = starts + pd.Timedelta(minutes=volumes.interval_min)
    parts = [
        pd.DataFrame(
            {
                "interval_start": starts, "interval_end": ends,
                "channel": _known_as(channel), "offered": contacts,
                "mean_handle_time": np.nan if channel.handle_s is None else channel.handle_s,
                TYPED: True,
            }
        )
        for contacts, channel in channels
    ]  # fmt: skip
    table = pd.concat(parts, ignore_index=True)
    return table.assign(channel=table["channel"].astype("category"))


def _steady_monday(monday: date, zone: str) -> date:
    """The Monday, or the last one before it whose week has no clock change in the zone."""
    import numpy as np

    midnights = np.arange(8) * 1440
    for weeks in range(_MOST_WEEKS_BACK):
        earlier = monday - timedelta(weeks=weeks)
        days = _moments(earlier, midnights, zone).diff().dropna()
        if bool((days == timedelta(days=1)).all()):
            return earlier
    return monday


def _moments(monday: date, minutes: NDArray[np.int64], zone: str) -> pd.Series:
    """The moments so many minutes of the clock after the Monday began."""
    import numpy as np
    import pandas as pd

    local = pd.Series(np.datetime64(monday, "us") + minutes.astype("m8[m]"))
    clock = local.dt.tz_localize(zone, ambiguous=True, nonexistent="shift_forward")
    return clock.dt.tz_convert("UTC")


def _remarks(volumes: TypedVolumes) -> tuple[Note, ...]:
    """The shape of the week, said for each channel, so that no shape is taken for granted."""
    found: list[Note] = []
    for channel in volumes.channels:
        by_day = "volumes_by_day" if channel.days else "volumes_spread_evenly"
        shape = "volumes_as_typed" if channel.contacts else by_day
        total = round(float(contacts_of(channel, volumes).sum()), 2)
        found.append(note(shape, channel=channel.channel, a_week=total))
    return tuple(found)
