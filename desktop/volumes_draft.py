"""A usual week while it is typed: edits of its channels, and what it says in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.model.project import Project
from core.model.scenario import OFFICE_HOURS
from core.model.volumes import WEEK_MIN, TypedChannel, TypedVolumes
from core.progress import Progress
from desktop.formats import number
from desktop.manual_words import clock, day_names, time_span
from desktop.staffing_words import channel_title
from widgets.roster_sheet import Sheet, Values, short_number

CHANNELS = ("email", "phone", "chat", "web", "social", "whatsapp", "sms")
"""Channels offered, those most firms have first."""
_MOST = 10_000_000.0


def blank_week(today: date) -> TypedVolumes:
    """One channel with nothing typed yet, in office hours."""
    from core.typed_volumes import usual_monday

    return TypedVolumes(OFFICE_HOURS, (TypedChannel(CHANNELS[0]),), usual_monday(today))


def typed_week(project: Project) -> TypedVolumes | None:
    """The usual week that a project holds, or None."""
    return next((d.typed for d in project.datasets if d.typed is not None), None)


def told(volumes: TypedVolumes) -> TypedVolumes:
    """The week without the channels that have no contacts yet."""
    return replace(volumes, channels=tuple(c for c in volumes.channels if week_total(c) > 0))


def week_total(channel: TypedChannel) -> float:
    """Contacts of a channel in a week."""
    if channel.a_week is not None:
        return channel.a_week if not channel.contacts or any(channel.contacts) else 0.0
    return sum(channel.contacts)


def with_channel(volumes: TypedVolumes, place: int, channel: TypedChannel) -> TypedVolumes:
    """The week with another channel at a place."""
    channels = list(volumes.channels)
    channels[place] = channel
    return replace(volumes, channels=tuple(channels))


def added(volumes: TypedVolumes) -> TypedVolumes:
    """The week with one more channel, the first that is not there."""
    held = {channel.channel.strip().casefold() for channel in volumes.channels}
    free = next((name for name in CHANNELS if name not in held), None)
    if free is None:
        return volumes
    return replace(volumes, channels=(*volumes.channels, TypedChannel(free)))


def without(volumes: TypedVolumes, place: int) -> TypedVolumes:
    """The week without one channel."""
    channels = tuple(c for at, c in enumerate(volumes.channels) if at != place)
    return replace(volumes, channels=channels)


def hour_by_hour(channel: TypedChannel, volumes: TypedVolumes) -> TypedChannel:
    """The channel with its contacts spread as they are now, to be changed hour by hour."""
    from core.typed_volumes import contacts_of

    if channel.contacts:
        return channel
    contacts: tuple[float, ...] = tuple(contacts_of(channel, volumes).tolist())
    return replace(channel, a_week=None, contacts=contacts)


def evenly(channel: TypedChannel) -> TypedChannel:
    """The channel with the same contacts a week, spread evenly over the opening hours."""
    total = round(week_total(channel), 2)
    return replace(channel, a_week=total or None, contacts=())


def with_total(channel: TypedChannel, a_week: float | None) -> TypedChannel:
    """Another total of the week; contacts typed hour by hour keep their shape."""
    if not channel.contacts or not any(channel.contacts) or a_week is None:
        return replace(channel, a_week=a_week)
    times = a_week / sum(channel.contacts)
    contacts = tuple(value * times for value in channel.contacts)
    return replace(channel, a_week=None, contacts=contacts)


def sheet_of(channel: TypedChannel, volumes: TypedVolumes, *, every: bool) -> tuple[Sheet, int]:
    """The contacts by time of day and weekday, and the first slot shown."""
    step, slots = volumes.interval_min, WEEK_MIN // volumes.interval_min // 7
    first, last = (0, slots) if every else _shown(channel, volumes)
    rows = range(first, last)
    values = tuple(
        tuple(channel.contacts[day * slots + slot] for day in range(7)) for slot in rows
    )  # fmt: skip
    opened = [_open(volumes, at * step) for at in range(7 * slots)]
    closed = tuple(
        tuple(not opened[day * slots + slot] for day in range(7)) for slot in rows
    )  # fmt: skip
    sheet = Sheet(
        tuple(clock(slot * step) for slot in rows), day_names(), values, (), closed, 1.0, "",
        _MOST, partial(_sentence, values, step, first),
    )  # fmt: skip
    return sheet, first


def with_values(
    channel: TypedChannel, volumes: TypedVolumes, values: Values, first: int
) -> TypedChannel:
    """The channel with the numbers of the grid."""
    slots = WEEK_MIN // volumes.interval_min // 7
    contacts = list(channel.contacts)
    for row, line in enumerate(values):
        for day, value in enumerate(line):
            contacts[day * slots + first + row] = value
    return replace(channel, a_week=None, contacts=tuple(contacts))


def put(project: Project, volumes: TypedVolumes, name: str, progress: Progress) -> Project:
    """The project with the typed week. Raises Problem for a week that cannot be."""
    from core.typed_volumes import with_typed_volumes

    return with_typed_volumes(project, volumes, name)


def answer_words(volumes: TypedVolumes) -> str:
    """The headline: how many contacts, on which channels."""
    translate, known = QCoreApplication.translate, told(volumes).channels
    if not known:
        return translate("Volumes", "Type how many contacts come in a usual week.")
    total = sum(week_total(channel) for channel in known)
    words = translate("Volumes", "{contacts} contacts a week on %n channel(s).", None, len(known))
    return words.format(contacts=_count(total))


def shape_words(volumes: TypedVolumes) -> str:
    """How the contacts of each channel are spread over the week, so that no shape is hidden."""
    translate, parts = QCoreApplication.translate, list[str]()
    for channel in told(volumes).channels:
        pattern = (
            translate("Volumes", "{channel}: {contacts}, hour by hour as typed")
            if channel.contacts
            else translate("Volumes", "{channel}: {contacts}, evenly over the opening hours")
        )
        name = channel_title(channel.channel)
        parts.append(pattern.format(channel=name, contacts=_count(week_total(channel))))
    if not parts:
        return translate("Volumes", "No file is needed: the plan is made from these figures alone.")
    return "; ".join(parts) + "."


def _count(value: float) -> str:
    return (
        number(value, 0)
        if value >= 99.5 or abs(value - round(value)) < 0.05
        else (number(value, 1))
    )


def _shown(channel: TypedChannel, volumes: TypedVolumes) -> tuple[int, int]:
    slots = WEEK_MIN // volumes.interval_min // 7
    used = [
        at % slots
        for at, value in enumerate(channel.contacts)
        if value or _open(volumes, at * volumes.interval_min)
    ]
    return (min(used), max(used) + 1) if used else (0, slots)


def _open(volumes: TypedVolumes, minute: int) -> bool:
    """Whether it is open at a minute of the week."""
    day, inside = divmod(minute, 1440)
    before = volumes.hours.days[day - 1]
    return any(start <= inside < end for start, end in volumes.hours.days[day]) or any(
        start <= inside + 1440 < end for start, end in before
    )


def _sentence(values: Values, step: int, first: int, row: int, column: int) -> str:
    translate = QCoreApplication.translate
    if row < len(values) and column < 7:
        start = (first + row) * step
        words = translate("Volumes", "{day}, {time}: {n} contacts")
        day, span = day_names(short=False)[column], time_span(start, start + step)
        return words.format(day=day, time=span, n=short_number(values[row][column]))
    lines = values if row >= len(values) else (values[row],)
    total = sum(sum((line[column],) if column < 7 else line) for line in lines)
    return translate("Volumes", "{n} contacts").format(n=short_number(total))
