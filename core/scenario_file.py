"""A scenario in words a planner can read and edit: the TOML file of the command line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

from core.calendar import parse_opening_hours
from core.durations import parse_duration
from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.scenario import (
    DEFAULT_SERVICE_TYPE,
    ChannelPlan,
    Cost,
    Hiring,
    KeptOver,
    Premium,
    Promise,
    Roster,
    Scenario,
    ServiceType,
    Team,
)
from core.model.scenario_limits import MOST_PEOPLE, check_hiring, check_scenario
from core.problems import note
from core.scenario_view import VIEW_KEYS, targets_of, with_view
from core.toml_values import DAY_S, Table, TomlValues, read_table

_TOP = {
    "name", "interval_min", "timezone", "opening_hours", "holidays", "shrinkage", "max_occupancy",
    "minimum_agents", "channels", "cost", "targets", "volume", "handle_time", "teams", "hiring",
    "live_interrupts", "blending_threshold", "kept", "variants", "roster", "goals",
}  # fmt: skip
_CHANNEL = {
    "kind", "service_level", "frt", "resolution", "aht", "patience", "concurrency",
    "chat_durations", "weekly_volume", "volume", "handle_time", "deflected", "complexity",
    "max_abandonment", "longest_wait", "opening_hours", "touches",
}  # fmt: skip
_UNFIT = {
    True: {"service_level": "frt", "max_abandonment": "frt"},
    False: {"frt": "service_level"},
}
"""Promises that a deferred channel, or a live one, cannot keep, and what to promise instead."""
_PROMISE = {"share", "within", "clock", "variant", "kept"}
_COST = {
    "currency", "hourly", "overhead_month", "technology_month", "overtime_surcharge",
    "deflected_each", "premiums",
}  # fmt: skip
_PREMIUM = {"name", "hours", "surcharge"}
_TEAM = {"name", "channels"}
_HIRING = {
    "people", "weekly_hours", "attrition_year", "ramp", "growth_month", "months", "hire_cost",
}  # fmt: skip
_VARIANTS = ("offered", "virtual", "answered", "offered_less_short_abandons")


def read_scenario(path: Path, base: Scenario | None = None) -> Scenario:
    """The scenario written in a TOML file; what it leaves out comes from `base`.

    Raises Problem naming the line and the fix for an unknown key, a share outside 0–1 or an
    impossible time.
    """
    text, table = read_table(path)
    read = _Reader(path.name, text).scenario(table, base or Scenario())
    check_scenario(read)
    if read.hiring is not None:
        check_hiring(read, read.hiring)
    return read


class _Reader(TomlValues):
    """The scenario that a table describes, over the one it starts from."""

    def scenario(self, table: Table, base: Scenario) -> Scenario:
        self.known(table, _TOP | VIEW_KEYS)
        calendar = base.calendar
        if "opening_hours" in table:
            with self.at("opening_hours"):
                calendar = replace(
                    calendar, hours=parse_opening_hours(self.text(table, "opening_hours"))
                )
        if "timezone" in table:
            calendar = replace(calendar, zone=self._zone(table))
        if "holidays" in table:
            calendar = replace(calendar, country=self.text(table, "holidays") or None)
        calendar = replace(calendar, channels=self._channel_hours(table, calendar))
        read = replace(
            with_view(self, table, base),
            name=self.text(table, "name", base.name),
            interval_min=self._interval(table, base.interval_min),
            calendar=calendar,
            channels=self._channels(table, base, calendar),
            shrinkage=self._shrinkage(table, base),
            max_occupancy=self._occupancy(table, base.max_occupancy),
            minimum_agents=self._minimum(table, base.minimum_agents),
            cost=self._cost(table, base),
            targets=targets_of(self, table) or base.targets,
            volume_factor=self.amount(table, "volume", base.volume_factor),
            handle_time_factor=self.positive(table, "handle_time", base.handle_time_factor),
            teams=self._teams(table) or base.teams,
            live_interrupts=self.flag(table, "live_interrupts", base.live_interrupts),
            blending_threshold=self.whole(table, "blending_threshold", base.blending_threshold),
            hiring=self._hiring(table, base.hiring),
            kept=self._kept(table) or base.kept,
            variants=self._variants(table, base),
        )
        return replace(read, roster=self._roster(table, read)) if "roster" in table else read

    def _roster(self, table: Table, read: Scenario) -> Roster | None:
        """People on duty in the words of `--agents`, of all or by team; "" is nobody put in."""
        from core.staffing.roster import worded_roster

        written = table["roster"]
        if written == "":
            return None
        teams = self.table(table, "roster") if isinstance(written, dict) else table
        keys = list(teams) if isinstance(written, dict) else ["roster"]
        words: dict[str, str] = {}
        for key in keys:
            value = teams[key]
            words[key] = f"{value:g}" if isinstance(value, int | float) else self.text(teams, key)
        with self.at("roster"):
            return worded_roster(words if isinstance(written, dict) else words["roster"], read)

    def _channel_hours(
        self, table: Table, calendar: BusinessCalendar
    ) -> tuple[tuple[str, OpeningHours], ...]:
        """Channels with hours of their own; "" gives one the hours of the rest again."""
        hours = dict(calendar.channels)
        channels = self.table(table, "channels")
        for name in channels:
            written = self.table(channels, name)
            if "opening_hours" not in written:
                continue
            with self.at("opening_hours"):
                text = self.text(written, "opening_hours")
                hours.pop(name, None)
                if text:
                    hours[name] = parse_opening_hours(text)
        return tuple(sorted(hours.items()))

    def _channels(
        self, table: Table, base: Scenario, calendar: BusinessCalendar
    ) -> tuple[tuple[str, ChannelPlan], ...]:
        plans = dict(base.channels)
        channels = self.table(table, "channels")
        for name in channels:
            written = self.table(channels, name)
            open_day_s = _open_day_s(calendar.of(name).hours)
            plans[name] = self._plan(name, written, plans.get(name), open_day_s)
        return tuple(plans.items())

    def _plan(
        self, channel: str, table: Table, base: ChannelPlan | None, open_day_s: float
    ) -> ChannelPlan:
        self.known(table, _CHANNEL)
        kind = self.text(
            table, "kind", str(DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED))
        )
        if kind not in set(ServiceType):
            raise self.problem(
                "scenario_value_unknown", "kind", value=kind, known="live, chat, deferred"
            )
        unfit = _UNFIT[kind == ServiceType.DEFERRED]
        for key, instead in unfit.items():
            if key in table:
                raise self.problem(
                    "scenario_promise_unfit", key, channel=channel, kind=kind, instead=instead
                )
        plan = base or ChannelPlan(ServiceType(kind))
        return replace(
            plan,
            kind=ServiceType(kind),
            service_level=self._promise(table, "service_level", plan.service_level, open_day_s),
            frt=self._promise(table, "frt", plan.frt, open_day_s),
            resolution=self._promise(table, "resolution", plan.resolution, open_day_s),
            aht_s=self.seconds(table, "aht", plan.aht_s),
            patience_s=self.seconds(table, "patience", plan.patience_s),
            concurrency=self._concurrency(table, plan.concurrency),
            chat_durations_s=self._durations(table, plan.chat_durations_s),
            weekly_volume=self.amount(table, "weekly_volume")
            if "weekly_volume" in table
            else plan.weekly_volume,
            volume_factor=self.amount(table, "volume", plan.volume_factor),
            handle_time_factor=self.positive(table, "handle_time", plan.handle_time_factor),
            deflected=self.below_one(table, "deflected", plan.deflected),
            complexity=self.amount(table, "complexity", plan.complexity),
            max_abandonment=self.below_one(table, "max_abandonment")
            if "max_abandonment" in table
            else plan.max_abandonment,
            longest_wait_s=self.seconds(table, "longest_wait", plan.longest_wait_s, open_day_s),
            touches=self.positive(table, "touches", 1.0) if "touches" in table else plan.touches,
        )

    def _promise(
        self, table: Table, key: str, base: Promise | None, open_day_s: float
    ) -> Promise | None:
        if key not in table:
            return base
        clock = "calendar" if key == "service_level" else "business"
        written = self.table(table, key)
        self.known(written, _PROMISE)
        self.needed(written, key, "share", "within")
        said_clock = self.text(written, "clock", clock)
        if said_clock not in ("calendar", "business"):
            raise self.problem(
                "scenario_value_unknown", "clock", value=said_clock, known="calendar, business"
            )
        variant = self.text(written, "variant", "offered")
        if variant not in _VARIANTS:
            raise self.problem(
                "scenario_value_unknown", "variant", value=variant, known=", ".join(_VARIANTS)
            )
        share = self.share(written, "share", 0.0)
        if not 0 < share <= 0.999:
            raise self.problem("scenario_share_impossible", "share", value=share)
        day_s = open_day_s if said_clock == "business" else DAY_S
        within_s = cast(float, self.seconds(written, "within", None, day_s))
        kept = self._kept(written, deferred=key != "service_level")
        return Promise(share, within_s, said_clock, variant, kept)

    def _kept(self, table: Table, *, deferred: bool = False) -> KeptOver | None:
        """Over what a promise is kept; what waits for hours has no interval of its own."""
        if "kept" not in table:
            return None
        known = [over for over in KeptOver if not (deferred and over is KeptOver.INTERVAL)]
        said = self.text(table, "kept")
        if said not in known:
            names = ", ".join(known)
            raise self.problem("scenario_value_unknown", "kept", value=said, known=names)
        return KeptOver(said)

    def _cost(self, table: Table, base: Scenario) -> Cost:
        written = self.table(table, "cost")
        self.known(written, _COST)
        cost = base.cost
        return replace(
            cost,
            currency=self.text(written, "currency", cost.currency),
            hourly=self.amount(written, "hourly") if "hourly" in written else cost.hourly,
            overhead_month=self.amount(written, "overhead_month", cost.overhead_month),
            technology_month=self.amount(written, "technology_month", cost.technology_month),
            overtime_surcharge=self.amount(written, "overtime_surcharge", cost.overtime_surcharge),
            deflected_each=self.amount(written, "deflected_each", cost.deflected_each),
            premiums=tuple(self._premium(p) for p in self.tables(written, "premiums"))
            or cost.premiums,
        )

    def _premium(self, table: Table) -> Premium:
        self.known(table, _PREMIUM)
        self.needed(table, "premiums", "name", "hours", "surcharge")
        with self.at("hours"):
            hours = parse_opening_hours(self.text(table, "hours"))
        return Premium(self.text(table, "name"), hours, self.amount(table, "surcharge"))

    def _minimum(self, table: Table, base: int) -> int:
        least = self.whole(table, "minimum_agents", base)
        if least > MOST_PEOPLE:
            raise self.problem(
                "scenario_value_unknown", "minimum_agents", value=least, known=f"0 … {MOST_PEOPLE}"
            )
        return least

    def _teams(self, table: Table) -> tuple[Team, ...]:
        teams = tuple(self._team(t) for t in self.tables(table, "teams"))
        names = [team.name for team in teams]
        for name in names:
            if names.count(name) > 1:
                raise self.problem("scenario_team_twice", "teams", name=name)
        return teams

    def _team(self, table: Table) -> Team:
        self.known(table, _TEAM)
        self.needed(table, "teams", "name", "channels")
        name = self.text(table, "name")
        written = table.get("channels")
        if not name.strip():
            raise self.problem("scenario_key_missing", "teams", missing="name")
        if not written:
            raise self.problem("scenario_key_missing", "teams", missing="channels")
        if isinstance(written, list):
            return Team(
                name, tuple((str(channel), 1.0) for channel in cast("list[object]", written))
            )
        factors = self.table(table, "channels")
        return Team(name, tuple((key, self.positive(factors, key)) for key in factors))

    def _variants(self, table: Table, base: Scenario) -> tuple[tuple[str, str], ...]:
        """KPIs and the definition that counts; the usual one is chosen by its own name."""
        from core.metrics.catalogue import CATALOGUE
        from core.metrics.variants import variant_key

        chosen = dict(base.variants)
        written = self.table(table, "variants")
        self.known(written, set(CATALOGUE))
        for kpi in written:
            text = self.text(written, kpi)
            key = variant_key(kpi, text)
            if key is None:
                known = ", ".join(CATALOGUE[kpi].variants)
                raise self.problem("scenario_value_unknown", kpi, value=text, known=known)
            chosen[kpi] = key
        return tuple(sorted(chosen.items()))

    def _hiring(self, table: Table, base: Hiring | None) -> Hiring | None:
        if "hiring" not in table:
            return base
        written = self.table(table, "hiring")
        self.known(written, _HIRING)
        if base is None:
            self.needed(written, "hiring", "people")
        plan = base or Hiring(0.0)
        months = self.whole(written, "months", plan.months)
        if not 1 <= months <= 60:
            raise self.problem("scenario_value_unknown", "months", value=months, known="1 … 60")
        growth = self.number(written, "growth_month", plan.growth_month)
        if not -1 < growth <= 1:
            raise self.problem(
                "scenario_value_unknown", "growth_month", value=growth, known="-1 … 1"
            )
        return Hiring(
            people=self.amount(written, "people", plan.people),
            weekly_hours=self.positive(written, "weekly_hours", plan.weekly_hours),
            attrition_year=self.below_one(written, "attrition_year", plan.attrition_year),
            ramp=self.shares(written, "ramp", plan.ramp),
            growth_month=growth,
            months=months,
            hire_cost=self.amount(written, "hire_cost", plan.hire_cost),
        )

    def _shrinkage(self, table: Table, base: Scenario) -> tuple[tuple[str, float], ...]:
        if "shrinkage" not in table:
            return base.shrinkage
        written = table["shrinkage"]
        if isinstance(written, int | float):
            return (("shrinkage", self.below_one(table, "shrinkage")),)
        parts = self.table(table, "shrinkage")
        return tuple((name, self.below_one(parts, name)) for name in parts)

    def _interval(self, table: Table, base: int) -> int:
        minutes = self.whole(table, "interval_min", base)
        if minutes not in (15, 30, 60):
            raise self.problem(
                "scenario_value_unknown", "interval_min", value=minutes, known="15, 30, 60"
            )
        return minutes

    def _concurrency(self, table: Table, base: int) -> int:
        chats = self.whole(table, "concurrency", base)
        if not 1 <= chats <= 20:
            raise self.problem("scenario_value_unknown", "concurrency", value=chats, known="1 … 20")
        return chats

    def _durations(self, table: Table, base: tuple[float, ...]) -> tuple[float, ...]:
        if "chat_durations" not in table:
            return base
        written = table["chat_durations"]
        if not isinstance(written, list) or not written:
            raise self.problem(
                "scenario_type", "chat_durations", wanted='a list such as ["8min", "10min"]'
            )
        with self.at("chat_durations"):
            return tuple(parse_duration(str(item)) for item in cast("list[object]", written))

    def _zone(self, table: Table) -> str:
        from zoneinfo import ZoneInfo

        zone = self.text(table, "timezone")
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            why = note("zone_unknown", zone=zone)
            raise self.problem("scenario_line_unusable", "timezone", why=why) from None
        return zone

    def _occupancy(self, table: Table, base: float) -> float:
        if "max_occupancy" not in table:
            return base
        value = self.share(table, "max_occupancy", 0.0)
        if value == 0:
            why = note("occupancy_out_of_range", value=value)
            raise self.problem("scenario_line_unusable", "max_occupancy", why=why)
        return value


def _open_day_s(hours: OpeningHours) -> float:
    """Length of a usual open day in seconds, what "1d" means on a business clock."""
    open_days = sum(1 for day in hours.days if day)
    return hours.open_hours_a_week * 3600 / open_days if open_days else DAY_S
