"""A usual week in a file of the command line: `[channels.email]` with its contacts a week."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

from core.calendar import format_opening_hours, parse_opening_hours
from core.durations import format_duration
from core.model.calendar import OpeningHours
from core.model.scenario import OFFICE_HOURS
from core.model.volumes import WEEK_MIN, TypedChannel, TypedVolumes
from core.pasted_contacts import pasted_week, written_number
from core.problems import Problem
from core.toml_values import Table, TomlValues
from core.typed_volumes import usual_monday

_TOP = {"opening_hours", "week_of", "channels"}
_CHANNEL = {"a_week", "a_day", "handle_time", "contacts"}
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def read_volumes(path: Path) -> TypedVolumes:
    """The usual week of a TOML file; without opening hours office hours, Monday to Friday 9–18.

    Raises Problem naming the line and the fix for an unknown key and for what cannot be read.
    """
    try:
        text = path.read_text("utf-8")
        table = tomllib.loads(text)
    except FileNotFoundError:
        raise Problem("file_missing", file=path.name) from None
    except UnicodeDecodeError:
        raise Problem("volumes_not_utf8", path=path.name) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise Problem("file_unreadable", file=path.name, detail=detail) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Problem("volumes_not_toml", path=path.name, why=str(error)) from None
    return _Reader(path.name, text).volumes(table, path)


class _Reader(TomlValues):
    """The usual week that a table describes."""

    def volumes(self, table: Table, path: Path) -> TypedVolumes:
        if "channels" not in table:
            raise Problem("volumes_foreign", path=path.name)
        self.known(table, _TOP)
        channels = self.table(table, "channels")
        read = [self._channel(name, self.table(channels, name)) for name in channels]
        steps = {step for _, step in read if step}
        if len(steps) > 1:
            raise self.problem("volumes_steps_differ", "contacts", steps=sorted(steps))
        found = tuple(channel for channel, _ in read)
        return TypedVolumes(
            self._hours(table), found, self._monday(table), steps.pop() if steps else 60
        )

    def _channel(self, name: str, table: Table) -> tuple[TypedChannel, int]:
        self.known(table, _CHANNEL)
        step, contacts = 0, ()
        if "contacts" in table:
            with self.at("contacts"):
                week = pasted_week(self.text(table, "contacts"))
                if week.unread:
                    first = week.unread[0]
                    raise Problem(
                        "volumes_line_unread", line=first.line, text=first.text, why=first.why
                    )
            step, contacts = week.interval_min, week.contacts
        a_week = self.amount(table, "a_week") if "a_week" in table else None
        days = self._days(table) if "a_day" in table else ()
        handle = self.seconds(table, "handle_time", None)
        return TypedChannel(name.strip().casefold(), handle, a_week, contacts, days), step

    def _days(self, table: Table) -> tuple[float, ...]:
        """Seven numbers, Monday first, or the five of a working week."""
        given = table["a_day"]
        if not isinstance(given, list) or len(given) not in (5, 7):
            raise self.problem("volumes_days_wanted", "a_day")
        days = [self.amount({"a_day": one}, "a_day") for one in given]
        return tuple(days + [0.0] * (7 - len(days)))

    def _hours(self, table: Table) -> OpeningHours:
        if "opening_hours" not in table:
            return OFFICE_HOURS
        with self.at("opening_hours"):
            return parse_opening_hours(self.text(table, "opening_hours"))

    def _monday(self, table: Table) -> date:
        day = table.get("week_of")
        if day is None:
            return usual_monday(date.today())
        if not isinstance(day, date):
            raise self.problem("scenario_type", "week_of", wanted="a day, such as 2026-03-02")
        return date.fromordinal(day.toordinal() - day.weekday())


def volumes_toml(volumes: TypedVolumes) -> str:
    """The week as the TOML file that `read_volumes` reads."""
    lines = [
        f'opening_hours = "{format_opening_hours(volumes.hours)}"',
        f"week_of = {volumes.monday.isoformat()}",
    ]
    for channel in volumes.channels:
        lines += ["", f"[channels.{_key(channel.channel)}]"]
        if channel.a_week is not None:
            lines.append(f"a_week = {channel.a_week:.12g}")
        if channel.handle_s is not None:
            lines.append(f'handle_time = "{format_duration(channel.handle_s)}"')
        if channel.days and not channel.contacts:
            lines.append(f"a_day = [{', '.join(f'{n:.12g}' for n in channel.days)}]")
        if channel.contacts:
            lines += ['contacts = """', *_grid(channel.contacts, volumes.interval_min), '"""']
    return "\n".join(lines) + "\n"


def _grid(contacts: tuple[float, ...], step: int) -> list[str]:
    """Times of day by weekdays, as a spreadsheet would copy them."""
    slots = WEEK_MIN // step // 7
    lines = ["\t".join(["", *_DAYS])]
    for slot in range(slots):
        start = slot * step
        cells = [written_number(contacts[day * slots + slot]) for day in range(7)]
        lines.append("\t".join([f"{start // 60}:{start % 60:02d}", *cells]))
    return lines


def _key(name: str) -> str:
    plain = name.replace("_", "").replace("-", "")
    if plain.isascii() and plain.isalnum():
        return name
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
