"""A usual week typed by hand as a data set, so that all works on it as on an imported file."""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from core.model.dataset import ColumnMapping, Dataset, Dialect, Grain, Kind
from core.model.dataset import Mapping as FieldMapping
from core.model.project import Project
from core.model.volumes import WEEK_MIN, TypedChannel, TypedVolumes
from core.problems import Note, Problem, note

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from core.staffing.roster_text import UnreadLine

TYPED = "typed"
"""Format of a data set that was typed, and the column that marks its totals as meant exactly."""
MOST_CONTACTS = 1e7
_MOST_HANDLE_S = 7 * 86_400.0


def usual_monday(today: date) -> date:
    """Monday of the last whole week: days to come would look like a wrong clock."""
    return today - timedelta(days=today.weekday() + 7)


def typed_volumes(volumes: TypedVolumes, name: str, *, zone: str | None = None) -> Dataset:
    """The week as totals by interval: one row for each slot of the week of each channel.

    Slots without contacts are rows with none, so that a quiet hour is known to be quiet. Raises
    Problem for a channel without a name, named twice, without contacts or hours, and for numbers
    that cannot be.
    """
    checked = [(_checked(channel, volumes), channel) for channel in volumes.channels]
    names = [channel.channel for channel in volumes.channels]
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

    The opening hours typed with it are those of the plan until somebody edits them there.
    """
    held = typed_in(project)
    if held is None:
        from core.intake import with_datasets

        return with_datasets(project, (typed_volumes(volumes, name, zone=zone),))
    assert held.typed is not None
    fresh = typed_volumes(volumes, held.name, zone=held.zone)
    datasets = tuple(fresh if d is held else d for d in project.datasets)
    before, now = held.typed.hours, volumes.hours
    scenarios = tuple(
        replace(s, calendar=replace(s.calendar, hours=now)) if s.calendar.hours == before else s
        for s in project.scenarios
    )
    return replace(project, datasets=datasets, scenarios=scenarios)


def typed_in(project: Project) -> Dataset | None:
    """The data set of a project that was typed, or None."""
    return next((d for d in project.datasets if d.typed is not None), None)


@dataclass(frozen=True, slots=True)
class PastedWeek:
    """Contacts of a week read from a pasted grid of times by weekdays."""

    interval_min: int
    contacts: tuple[float, ...]
    """By slot of the week."""
    unread: tuple[UnreadLine, ...]
    """Lines that were not understood, each with the reason."""


def pasted_week(text: str) -> PastedWeek:
    """The contacts of a pasted grid with weekdays above (or beside) and times of day.

    The grid's own rows are the slots. Raises Problem where it is no such grid, or its rows are
    not of 15, 30 or 60 minutes.
    """
    from core.model.calendar import ALWAYS_OPEN
    from core.staffing.business_week import business_week
    from core.staffing.roster_text import read_roster

    try:
        found = read_roster(text, business_week(ALWAYS_OPEN, 15))
    except Problem:
        raise Problem("volumes_no_grid") from None
    if found.kind != "grid":
        raise Problem("volumes_no_grid")
    if found.row_min not in (15, 30, 60):
        raise Problem("volumes_interval", minutes=found.row_min)
    contacts = found.people[:: found.row_min // 15]
    return PastedWeek(found.row_min, tuple(contacts.tolist()), found.unread)


def contacts_of(channel: TypedChannel, volumes: TypedVolumes) -> NDArray[np.float64]:
    """Contacts of a channel by slot of the week. Shape (slots,)."""
    import numpy as np

    from core.staffing.business_week import business_week

    if not channel.contacts:
        shape = business_week(volumes.hours, volumes.interval_min).open_share.astype(np.float64)
    else:
        shape = np.array(channel.contacts, dtype=np.float64)
        if channel.a_week is None:
            return shape
    total = float(shape.sum())
    return shape * ((channel.a_week or 0.0) / total) if total > 0 else shape * 0.0


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
    typed = np.array([*channel.contacts, channel.a_week or 0.0], dtype=np.float64)
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
    local = pd.Series(np.datetime64(volumes.monday, "us") + minutes.astype("m8[m]"))
    clock = local.dt.tz_localize(zone or "UTC", ambiguous=True, nonexistent="shift_forward")
    starts = clock.dt.tz_convert("UTC")
    ends = starts + pd.Timedelta(minutes=volumes.interval_min)
    parts = [
        pd.DataFrame(
            {
                "interval_start": starts, "interval_end": ends,
                "channel": channel.channel.strip().casefold(), "offered": contacts,
                "mean_handle_time": np.nan if channel.handle_s is None else channel.handle_s,
                TYPED: True,
            }
        )
        for contacts, channel in channels
    ]  # fmt: skip
    table = pd.concat(parts, ignore_index=True)
    return table.assign(channel=table["channel"].astype("category"))


def _remarks(volumes: TypedVolumes) -> tuple[Note, ...]:
    """The shape of the week, said for each channel, so that no shape is taken for granted."""
    found: list[Note] = []
    for channel in volumes.channels:
        shape = "volumes_as_typed" if channel.contacts else "volumes_spread_evenly"
        total = round(float(contacts_of(channel, volumes).sum()), 2)
        found.append(note(shape, channel=channel.channel, a_week=total))
    return tuple(found)
