"""Whoever calls while a what-if is closed is resolved by nobody; who writes is answered later."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.metrics.facts import prepare
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.scenario import (
    ChannelPlan,
    Filter,
    Promise,
    Roster,
    Scenario,
    ServiceType,
)
from core.results import Results
from core.staffing.closed_doors import resolved_while_closed
from core.staffing.cost import cost_summary
from tests.core.staffing.known_desk import BASE, contacts, project

SHORTER = replace(
    BASE,
    name="Shorter",
    calendar=replace(BASE.calendar, hours=parse_opening_hours("Mon-Fri 09:00-14:00")),
)


def _solved_by_hand(channel: str, hours: range) -> int:
    table = contacts()
    created = table["created_at"].dt.tz_convert("UTC")
    own = (table["channel"] == channel) & table["resolved_at"].notna()
    return int((own & created.dt.hour.isin(list(hours))).sum())


def test_that_resolutions_behind_closed_doors_are_not_paid_for_by_fewer_people() -> None:
    day, short = Results(project(BASE)).cost(), Results(project(SHORTER)).cost()
    assert day.resolutions_month is not None
    assert short.resolutions_month is not None
    kept = sum(_solved_by_hand(name, range(9, 14)) for name in ("phone", "chat"))
    solved = sum(_solved_by_hand(name, range(24)) for name in ("phone", "chat"))
    assert short.resolutions_month == pytest.approx(day.resolutions_month * kept / solved)
    # Every contact of the desk came in its own hours: nothing is missing there.
    closed = resolved_while_closed(Results(project(BASE)).facts, BASE, BASE.filter)
    assert closed == {}


def test_that_the_plan_says_whose_resolutions_are_gone() -> None:
    found = Results(project(SHORTER)).requirement()
    said = {n.data["channel"] for c in found.channels for n in c.notes
            if n.code == "live_outside_hours"}  # fmt: skip
    assert said == {"phone", "chat"}


def test_that_a_bot_resolves_at_night_and_written_contacts_wait() -> None:
    results = Results(project(SHORTER))
    need, counted = results.requirement(), results.planning()._counts(SHORTER)
    bot = [replace(c, plan=replace(c.plan, deflected=0.25)) for c in need.channels]
    late = {name: _solved_by_hand(name, range(14, 24)) for name in ("phone", "chat")}
    assert counted.closed == late
    flow = counted.measures["resolution_rate_flow"].extras["resolved"]
    for kind, gone in ((ServiceType.LIVE, 0.75 * sum(late.values())), (ServiceType.DEFERRED, 0.0)):
        channels = tuple(replace(c, plan=replace(c.plan, kind=kind)) for c in bot)
        own = replace(need, channels=channels)
        open_all_day = cost_summary(own, SHORTER, counted.measures, counted.period)
        short = cost_summary(own, SHORTER, *counted)
        assert short.resolutions_month is not None
        assert open_all_day.resolutions_month is not None
        part = short.resolutions_month / open_all_day.resolutions_month
        assert part == pytest.approx(1 - gone / flow)
        assert short.tickets_month == open_all_day.tickets_month


def test_that_each_channel_has_its_own_doors_and_clock() -> None:
    table = pd.DataFrame(
        {
            # 08:30 and 23:30 in Madrid, where a summer day began two hours before.
            "created_at": pd.to_datetime(
                ["2026-07-06 06:30", "2026-07-06 21:30", "2026-07-06 08:00", None], utc=True
            ).as_unit("us"),
            "resolved_at": pd.to_datetime(["2026-07-07 10:00"] * 4, utc=True).as_unit("us"),
            "channel": pd.Categorical(["phone", "chat", "phone", "phone"]),
        }
    )
    late = ("chat", parse_opening_hours("Mon-Sun 00:00-24:00"))
    calendar = BusinessCalendar(
        parse_opening_hours("Mon-Fri 09:00-17:00"), zone="Europe/Madrid", channels=(late,)
    )
    scenario = Scenario(calendar=calendar)
    found = resolved_while_closed(prepare(table, calendar), scenario, Filter())
    assert found == {"phone": 1.0}
    chats = resolved_while_closed(prepare(table, calendar), scenario, Filter(channels=("chat",)))
    assert chats == {}


def test_that_without_resolutions_or_moments_nothing_is_taken_off() -> None:
    table = contacts().drop(columns=["resolved_at"])
    assert resolved_while_closed(prepare(table, BASE.calendar), BASE, Filter()) == {}
    measures = {"resolution_rate_flow": Measure("resolution_rate_flow", None, "share", 0)}
    need = Results(project(BASE)).requirement()
    cost = cost_summary(need, BASE, measures, Filter(), {"phone": 9.0})
    assert cost.resolutions_month is None
    everything = {"phone": 1e9}
    known = Results(project(BASE)).planning()._counts(BASE)
    none_left = cost_summary(need, BASE, known.measures, known.period, everything)
    assert (none_left.resolutions_month, none_left.per_resolution) == (0.0, None)
    assert none_left.reason is not None


def _quick(channel: str) -> Scenario:
    """A reply promised sooner than it can be written: nobody can be staffed for it."""
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 1.0, "business"))
    others = tuple(pair for pair in BASE.channels if pair[0] != channel)
    return replace(BASE, channels=(*others, (channel, plan)))


def test_that_contacts_that_nobody_can_be_staffed_for_are_not_resolved_for_free() -> None:
    results = Results(project(_quick("chat")))
    need, cost = results.requirement(), results.cost()
    assert [name for name, _ in need.skipped] == ["chat"]
    whole = Results(project(BASE)).cost()
    share = _solved_by_hand("phone", range(24)) / sum(
        _solved_by_hand(name, range(24)) for name in ("phone", "chat")
    )
    assert whole.resolutions_month is not None
    assert cost.resolutions_month == pytest.approx(share * whole.resolutions_month)
    assert cost.tickets_month is not None
    assert whole.tickets_month is not None
    assert cost.tickets_month < whole.tickets_month


def test_that_work_without_people_is_not_cheap() -> None:
    scenario = replace(_quick("chat"), filter=Filter(channels=("chat",)))
    results = Results(project(scenario))
    cost = results.cost()
    assert (cost.labour_month, cost.total_month, cost.per_resolution) == (None, None, None)
    assert cost.reason == results.requirement().skipped[0][1]
    measure = results.all_measures()["cost_per_resolution"]
    assert (measure.value, measure.reason) == (None, cost.reason)


def test_that_people_on_a_roster_cost_what_they_cost_whatever_they_can_do() -> None:
    people = ("everybody", tuple([0.0] * 10 + [2.0] * 5 + [0.0] * 153))
    scenario = replace(
        _quick("chat"), filter=Filter(channels=("chat",)), roster=Roster(60, (people,))
    )
    cost = Results(project(scenario)).roster_cost()
    assert cost.paid_hours_week > 10
    assert cost.labour_month is not None
    assert cost.labour_month > 0
    # Work piles up, so that the contacts once resolved are no divisor.
    assert (cost.resolutions_month, cost.per_resolution, cost.per_ticket) == (None, None, None)
    assert cost.reason is not None
    assert cost.reason.code == "cost_piles_up"


def test_that_nothing_to_do_costs_what_stands_there_anyway() -> None:
    cost = Results(project(replace(BASE, volume_factor=0.0))).cost()
    assert cost.paid_hours_week == 0
    assert cost.total_month == BASE.cost.overhead_month + BASE.cost.technology_month
    assert (cost.resolutions_month, cost.per_resolution) == (0.0, None)
