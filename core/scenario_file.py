"""A scenario in words a planner can read and edit: the TOML file of the command line."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import cast

from core.calendar import parse_opening_hours
from core.durations import parse_duration
from core.model.calendar import OpeningHours
from core.model.scenario import (
    DEFAULT_SERVICE_TYPE,
    ChannelPlan,
    Promise,
    Scenario,
    ServiceType,
)
from core.problems import Problem, note

Table = Mapping[str, object]
DAY_S = 86400.0
_MOST = 1e15

_TOP = {
    "name", "interval_min", "timezone", "opening_hours", "holidays", "shrinkage", "max_occupancy",
    "minimum_agents", "channels", "cost", "targets",
}  # fmt: skip
_CHANNEL = {
    "kind", "service_level", "frt", "resolution", "aht", "patience", "concurrency",
    "chat_durations", "weekly_volume",
}  # fmt: skip
_PROMISE = {"share", "within", "clock", "variant"}
_COST = {"currency", "hourly", "overhead_month", "technology_month"}
_VARIANTS = ("offered", "virtual", "answered", "offered_less_short_abandons")


def read_scenario(path: Path, base: Scenario | None = None) -> Scenario:
    """The scenario written in a TOML file; what it leaves out comes from `base`.

    Raises Problem naming the line and the fix for an unknown key, a share outside 0–1 or an
    impossible time.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        raise Problem("file_missing", file=path.name) from None
    except UnicodeDecodeError:
        raise Problem("scenario_not_utf8", path=path.name) from None
    except OSError as error:
        detail = error.strerror or str(error)
        raise Problem("file_unreadable", file=path.name, detail=detail) from None
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Problem("scenario_not_toml", path=path.name, why=str(error)) from None
    return _Reader(path.name, text).scenario(table, base or Scenario())


class _Reader:
    """Turns tables into values and remembers where each key stands, for the error sentences."""

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self._lines = text.splitlines()

    def scenario(self, table: Table, base: Scenario) -> Scenario:
        self._known(table, _TOP)
        calendar = base.calendar
        if "opening_hours" in table:
            with self._at("opening_hours"):
                calendar = replace(
                    calendar, hours=parse_opening_hours(self._text(table, "opening_hours"))
                )
        if "timezone" in table:
            calendar = replace(calendar, zone=self._zone(table))
        if "holidays" in table:
            calendar = replace(calendar, country=self._text(table, "holidays") or None)
        return replace(
            base,
            name=self._text(table, "name", base.name),
            interval_min=self._interval(table, base.interval_min),
            calendar=calendar,
            channels=self._channels(table, base, _open_day_s(calendar.hours)),
            shrinkage=self._shrinkage(table, base),
            max_occupancy=self._occupancy(table, base.max_occupancy),
            minimum_agents=self._whole(table, "minimum_agents", base.minimum_agents),
            cost=self._cost(table, base),
            targets=tuple(
                (k, self._number(self._table(table, "targets"), k))
                for k in self._table(table, "targets")
            )
            or base.targets,
        )

    def _channels(
        self, table: Table, base: Scenario, open_day_s: float
    ) -> tuple[tuple[str, ChannelPlan], ...]:
        plans = dict(base.channels)
        channels = self._table(table, "channels")
        for name in channels:
            written = self._table(channels, name)
            plans[name] = self._plan(name, written, plans.get(name), open_day_s)
        return tuple(plans.items())

    def _plan(
        self, channel: str, table: Table, base: ChannelPlan | None, open_day_s: float
    ) -> ChannelPlan:
        self._known(table, _CHANNEL)
        kind = self._text(
            table, "kind", str(DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED))
        )
        if kind not in set(ServiceType):
            raise self._problem(
                "scenario_value_unknown", "kind", value=kind, known="live, chat, deferred"
            )
        plan = base or ChannelPlan(ServiceType(kind))
        return replace(
            plan,
            kind=ServiceType(kind),
            service_level=self._promise(table, "service_level", plan.service_level, open_day_s),
            frt=self._promise(table, "frt", plan.frt, open_day_s),
            resolution=self._promise(table, "resolution", plan.resolution, open_day_s),
            aht_s=self._seconds(table, "aht", plan.aht_s),
            patience_s=self._seconds(table, "patience", plan.patience_s),
            concurrency=self._concurrency(table, plan.concurrency),
            chat_durations_s=self._durations(table, plan.chat_durations_s),
            weekly_volume=self._amount(table, "weekly_volume")
            if "weekly_volume" in table
            else plan.weekly_volume,
        )

    def _promise(
        self, table: Table, key: str, base: Promise | None, open_day_s: float
    ) -> Promise | None:
        if key not in table:
            return base
        clock = "calendar" if key == "service_level" else "business"
        written = self._table(table, key)
        self._known(written, _PROMISE)
        for needed in ("share", "within"):
            if needed not in written:
                raise self._problem("scenario_key_missing", key, missing=needed)
        said_clock = self._text(written, "clock", clock)
        if said_clock not in ("calendar", "business"):
            raise self._problem(
                "scenario_value_unknown", "clock", value=said_clock, known="calendar, business"
            )
        variant = self._text(written, "variant", "offered")
        if variant not in _VARIANTS:
            raise self._problem(
                "scenario_value_unknown", "variant", value=variant, known=", ".join(_VARIANTS)
            )
        share = self._share(written, "share", 0.0)
        if not 0 < share <= 0.999:
            raise self._problem("scenario_share_impossible", "share", value=share)
        day_s = open_day_s if said_clock == "business" else DAY_S
        within_s = cast(float, self._seconds(written, "within", None, day_s))
        return Promise(share, within_s, said_clock, variant)

    def _cost(self, table: Table, base: Scenario):
        written = self._table(table, "cost")
        self._known(written, _COST)
        cost = base.cost
        return replace(
            cost,
            currency=self._text(written, "currency", cost.currency),
            hourly=self._amount(written, "hourly") if "hourly" in written else cost.hourly,
            overhead_month=self._amount(written, "overhead_month", cost.overhead_month),
            technology_month=self._amount(written, "technology_month", cost.technology_month),
        )

    def _shrinkage(self, table: Table, base: Scenario) -> tuple[tuple[str, float], ...]:
        if "shrinkage" not in table:
            return base.shrinkage
        written = table["shrinkage"]
        if isinstance(written, int | float):
            return (("shrinkage", self._below_one(table, "shrinkage")),)
        parts = self._table(table, "shrinkage")
        return tuple((name, self._below_one(parts, name)) for name in parts)

    def _interval(self, table: Table, base: int) -> int:
        minutes = self._whole(table, "interval_min", base)
        if minutes not in (15, 30, 60):
            raise self._problem(
                "scenario_value_unknown", "interval_min", value=minutes, known="15, 30, 60"
            )
        return minutes

    def _concurrency(self, table: Table, base: int) -> int:
        chats = self._whole(table, "concurrency", base)
        if not 1 <= chats <= 20:
            raise self._problem(
                "scenario_value_unknown", "concurrency", value=chats, known="1 … 20"
            )
        return chats

    def _durations(self, table: Table, base: tuple[float, ...]) -> tuple[float, ...]:
        if "chat_durations" not in table:
            return base
        written = table["chat_durations"]
        if not isinstance(written, list) or not written:
            raise self._problem(
                "scenario_type", "chat_durations", wanted='a list such as ["8min", "10min"]'
            )
        with self._at("chat_durations"):
            return tuple(parse_duration(str(item)) for item in cast("list[object]", written))

    def _zone(self, table: Table) -> str:
        from zoneinfo import ZoneInfo

        zone = self._text(table, "timezone")
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            why = note("zone_unknown", zone=zone)
            raise self._problem("scenario_line_unusable", "timezone", why=why) from None
        return zone

    def _seconds(
        self, table: Table, key: str, base: float | None, day_s: float = DAY_S
    ) -> float | None:
        if key not in table:
            return base
        value = table[key]
        if isinstance(value, int | float) and not isinstance(value, bool):
            seconds = self._number(table, key)
        else:
            with self._at(key):
                seconds = parse_duration(self._text(table, key), day_s)
        if seconds <= 0:
            raise self._problem("scenario_time_impossible", key, value=str(value))
        return seconds

    def _share(self, table: Table, key: str, base: float) -> float:
        value = self._number(table, key, base)
        if not 0 <= value <= 1:
            raise self._problem("scenario_share_impossible", key, value=value)
        return value

    def _occupancy(self, table: Table, base: float) -> float:
        if "max_occupancy" not in table:
            return base
        value = self._share(table, "max_occupancy", 0.0)
        if value == 0:
            why = note("occupancy_out_of_range", value=value)
            raise self._problem("scenario_line_unusable", "max_occupancy", why=why)
        return value

    def _below_one(self, table: Table, key: str) -> float:
        value = self._share(table, key, 0.0)
        if value >= 1:
            raise self._problem("scenario_share_impossible", key, value=value)
        return value

    def _amount(self, table: Table, key: str, base: float = 0.0) -> float:
        value = self._number(table, key, base)
        if value < 0:
            raise self._problem("scenario_amount_negative", key, value=value)
        return value

    def _whole(self, table: Table, key: str, base: int) -> int:
        value = self._amount(table, key, base)
        if not value.is_integer():
            raise self._problem("scenario_type", key, wanted="a whole number")
        return int(value)

    def _number(self, table: Table, key: str, base: float | None = None) -> float:
        value = table.get(key, base)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self._problem("scenario_type", key, wanted="a number")
        number = float(value) if abs(value) < _MOST else math.inf
        if not math.isfinite(number):
            raise self._problem("scenario_type", key, wanted=f"a number below {_MOST:.0e}")
        return number

    def _text(self, table: Table, key: str, base: str | None = None) -> str:
        value = table.get(key, base)
        if not isinstance(value, str):
            raise self._problem("scenario_type", key, wanted='a text in quotes, such as "4h"')
        return value

    def _table(self, table: Table, key: str) -> Table:
        value = table.get(key, {})
        if not isinstance(value, dict):
            raise self._problem("scenario_type", key, wanted="a table, such as { share = 0.8 }")
        return cast(Table, value)

    def _known(self, table: Table, known: set[str]) -> None:
        for key in table:
            if key not in known:
                raise self._problem("scenario_key_unknown", key, known=", ".join(sorted(known)))

    @contextmanager
    def _at(self, key: str) -> Generator[None]:
        try:
            yield
        except Problem as problem:
            raise self._problem("scenario_line_unusable", key, why=problem.note) from None

    def _problem(self, code: str, key: str, **data: object) -> Problem:
        pattern = re.compile(rf"(^|[\[.{{,\s]){re.escape(key)}\s*(=|\])")
        line = next((n for n, text in enumerate(self._lines, 1) if pattern.search(text)), 0)
        return Problem(code, **{"file": self._name, "line": line, "key": key, **data})


def _open_day_s(hours: OpeningHours) -> float:
    """Length of a usual open day in seconds, what "1d" means on a business clock."""
    open_days = sum(1 for day in hours.days if day)
    return hours.open_hours_a_week * 3600 / open_days if open_days else DAY_S
