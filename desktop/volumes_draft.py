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
from desktop.formats import join, number
from desktop.manual_words import clock, day_names, time_span
from desktop.staffing_words import channel_title
from widgets.roster_sheet import Sheet, Values, short_number

CHANNELS = ("email", "phone", "chat", "web", "social", "whatsapp", "sms")
"""Channels offered, those most firms have first."""
Totals = dict[tuple[int | None, int | None], float]
"""Totals by row and column; None for all rows, or all columns."""
_MOST = 10_000_000.0
_SEEN = 0.05
"""Contacts that can be seen to be missing from a total."""


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
    return sum(channel.contacts or channel.days)


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
    return replace(channel, a_week=None, contacts=contacts, days=())


def by_day(channel: TypedChannel, volumes: TypedVolumes) -> TypedChannel:
    """The channel with its contacts of each day as they are now, to be changed day by day."""
    from core.typed_volumes import contacts_of
    from core.volumes_spread import day_totals

    if channel.days:
        return channel
    contacts: tuple[float, ...] = tuple(contacts_of(channel, volumes).tolist())
    return replace(channel, a_week=None, contacts=(), days=day_totals(contacts))


def evenly(channel: TypedChannel) -> TypedChannel:
    """The channel with the same contacts a week, spread evenly over the opening hours."""
    total = round(week_total(channel), 2)
    return replace(channel, a_week=total or None, contacts=(), days=())


def with_total(channel: TypedChannel, a_week: float | None, volumes: TypedVolumes) -> TypedChannel:
    """Another total of the week; contacts typed by day or hour keep their shape.

    Where nothing is typed there yet, it comes evenly over the opening hours.
    """
    typed = channel.contacts or channel.days
    if not typed or a_week is None:
        return replace(channel, a_week=a_week)
    if not sum(typed):
        even = TypedChannel(channel.channel, channel.handle_s, a_week)
        return hour_by_hour(even, volumes) if channel.contacts else by_day(even, volumes)
    times = a_week / sum(typed)
    scaled = tuple(value * times for value in typed)
    if channel.contacts:
        return replace(channel, a_week=None, contacts=scaled)
    return replace(channel, a_week=None, days=scaled)


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
        _MOST, spread=True, digits=1, sentence=partial(_sentence, values, step, first),
    )  # fmt: skip
    return sheet, first


def days_sheet(volumes: TypedVolumes) -> Sheet:
    """The contacts of each day: a row for each channel that is typed by day."""
    daily = _daily(volumes)
    values = tuple(channel.days for channel in daily)
    names = tuple(channel_title(channel.channel) for channel in daily)
    every = QCoreApplication.translate("Volumes", "All channels")
    return Sheet(
        names, day_names(), values, most=_MOST, foot=every, summed=len(daily) > 1, spread=True,
        digits=1, sentence=partial(_day_sentence, values, (*names, every)),
    )  # fmt: skip


def with_days(volumes: TypedVolumes, values: Values) -> TypedVolumes:
    """The week with the numbers of the sheet of days."""
    rows = iter(values)
    channels = tuple(
        replace(channel, a_week=None, days=next(rows)) if channel.days else channel
        for channel in volumes.channels
    )
    return replace(volumes, channels=channels)


def scaled_days(volumes: TypedVolumes, values: Values, totals: Totals) -> tuple[TypedVolumes, str]:
    """The week with other totals in its sheet of days, and how they were spread.

    Each row and column changes in proportion. Where nothing stood, a total comes as the days are
    open, and alike on all channels.
    """
    from core.volumes_spread import open_days

    grid, opened = [list(line) for line in values], open_days(volumes)
    fresh: list[str] = []
    for (row, column), total in totals.items():
        rows = range(len(grid)) if row is None else (row,)
        columns = range(7) if column is None else (column,)
        cells = [(r, c) for r in rows for c in columns]
        parts = [grid[r][c] for r, c in cells]
        if not sum(parts):
            # One day alone takes what is typed there, closed or not.
            parts = [opened[c] if column is None else 1.0 for _r, c in cells]
            parts = parts if sum(parts) else [1.0] * len(cells)
            if column is None:
                fresh += [channel_title(_daily(volumes)[r].channel) for r in rows]
        for (r, c), part in zip(cells, parts, strict=True):
            grid[r][c] = total * part / sum(parts)
    found = with_days(volumes, tuple(tuple(line) for line in grid))
    told = [
        spread_words("day_open").format(what=name, contacts=_count(week_total(channel)))
        for name, channel in ((channel_title(c.channel), c) for c in _daily(found))
        if name in fresh
    ]
    return found, "\n".join(told)


def _daily(volumes: TypedVolumes) -> list[TypedChannel]:
    """The channels typed by day, in the order of their sheet."""
    return [channel for channel in volumes.channels if channel.days]


def with_totals(
    channel: TypedChannel, volumes: TypedVolumes, totals: Totals, first: int
) -> tuple[TypedChannel, str]:
    """The channel with other totals of days, hours or the week, and how they were spread."""
    from core.volumes_spread import with_day_total, with_hour_total

    told: dict[str, list[tuple[str, int | None, int | None]]] = {}
    slots = WEEK_MIN // volumes.interval_min // 7
    for (row, day), total in totals.items():
        if row is None and day is None:
            channel = with_total(channel, total, volumes)
            name, how = QCoreApplication.translate("Volumes", "The week"), "week"
        elif day is not None:
            channel, profile = with_day_total(channel, volumes, day, total)
            name, how = day_names(short=False)[day], f"day_{profile.value}"
        else:
            slot, step = first + (row or 0), volumes.interval_min
            channel, profile = with_hour_total(channel, volumes, slot, total)
            name, how = time_span(slot * step, (slot + 1) * step), f"hour_{profile.value}"
        told.setdefault(how, []).append((name, row, day))

    def now(row: int | None, day: int | None) -> float:
        """What a total is in the end: of two typed at once the second changes the first."""
        days, rows = (range(7) if day is None else (day,)), range(slots)
        own = rows if row is None else (first + row,)
        return sum(channel.contacts[d * slots + s] for d in days for s in own)

    lines = [
        spread_words(how).format(
            what=join([name for name, _row, _day in parts]),
            contacts=_count(sum(now(row, day) for _name, row, day in parts)),
        )
        for how, parts in told.items()
    ]
    lost = QCoreApplication.translate(
        "Volumes", "{what}: the {typed} typed do not hold, since other totals came after them."
    )
    lines += [
        lost.format(what=name, typed=_count(totals[row, day]))
        for parts in told.values()
        for name, row, day in parts
        if abs(now(row, day) - totals[row, day]) >= _SEEN
    ]
    return channel, "\n".join(lines)


def spread_words(how: str) -> str:
    """The sentence of a profile by which a typed total was spread."""
    translate = QCoreApplication.translate
    own = translate(
        "Volumes", "{what}: {contacts} contacts; every number in it changed in proportion."
    )
    return {
        "day_others": translate(
            "Volumes", "{what}: {contacts} contacts, hour by hour as on the other days."
        ),
        "day_open": translate(
            "Volumes", "{what}: {contacts} contacts, evenly over the opening hours."
        ),
        "day_elsewhere": translate(
            "Volumes",
            "{what}: {contacts} contacts, over the hours of the other days, since it is closed.",
        ),
        "hour_others": translate(
            "Volumes", "{what}: {contacts} contacts, day by day as at the other hours."
        ),
        "hour_open": translate(
            "Volumes", "{what}: {contacts} contacts, evenly over the days that are open then."
        ),
        "hour_elsewhere": translate(
            "Volumes",
            "{what}: {contacts} contacts, evenly over the days that open, since it is closed then.",
        ),
    }.get(how, own)


def with_values(
    channel: TypedChannel, volumes: TypedVolumes, values: Values, first: int
) -> TypedChannel:
    """The channel with the numbers of the grid."""
    slots = WEEK_MIN // volumes.interval_min // 7
    contacts = list(channel.contacts)
    for row, line in enumerate(values):
        for day, value in enumerate(line):
            contacts[day * slots + first + row] = value
    return replace(channel, a_week=None, contacts=tuple(contacts), days=())


def put(project: Project, volumes: TypedVolumes, name: str, progress: Progress) -> Project:
    """The project with the typed week. Raises Problem for a week that cannot be."""
    from core.typed_volumes import with_typed_volumes

    return with_typed_volumes(project, volumes, name)


def cleared_words(held: TypedVolumes) -> str:
    """That the plan goes on with what was typed before everything was cleared."""
    words = QCoreApplication.translate(
        "Volumes",
        "Nothing is typed: the plan goes on with the {contacts} contacts a week typed before. Type "
        "others, or remove the typed week from the files.",
    )
    return words.format(contacts=_count(sum(week_total(channel) for channel in held.channels)))


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
        pattern = translate("Volumes", "{channel}: {contacts}, evenly over the opening hours")
        if channel.contacts:
            pattern = translate("Volumes", "{channel}: {contacts}, hour by hour as typed")
        elif channel.days:
            pattern = translate(
                "Volumes", "{channel}: {contacts}, by day as typed, evenly over each day’s hours"
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


def _day_sentence(values: Values, names: tuple[str, ...], row: int, column: int) -> str:
    translate = QCoreApplication.translate
    rows = (values[row],) if row < len(values) else values
    total = sum(sum((line[column],) if column < 7 else line) for line in rows)
    count = translate("Volumes", "{n} contacts").format(n=short_number(total, 1))
    day = day_names(short=False)[column] if column < 7 else translate("Volumes", "The week")
    words = translate("Volumes", "{channel}, {day}: {n}")
    return words.format(channel=names[min(row, len(names) - 1)], day=day, n=count)
