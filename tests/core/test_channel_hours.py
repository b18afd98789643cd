"""Channels with opening hours of their own: clocks, promises, files and documents."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.cli.main import run
from core.document import open_project, save
from core.metrics.business_time import BusinessTime
from core.metrics.compute import measures
from core.metrics.facts import prepare
from core.metrics.heatmap import heatmap
from core.model.calendar import BusinessCalendar, either
from core.model.measure import Heatmap
from core.model.project import Project
from core.model.scenario import OFFICE_HOURS, Filter, Scenario
from core.scenario_file import read_scenario
from tests.core.metrics.tables import contacts

NIGHTS = parse_opening_hours("Mon-Sun 22:00-06:00")
MORNINGS = parse_opening_hours("Mon-Fri 09:00-14:00")
CALENDAR = BusinessCalendar(OFFICE_HOURS, channels=(("chat", NIGHTS), ("phone", MORNINGS)))


def test_that_a_channel_has_its_own_hours_and_others_those_of_all() -> None:
    assert CALENDAR.of("phone").hours == MORNINGS
    assert CALENDAR.of("email").hours == OFFICE_HOURS
    assert CALENDAR.of("email").channels == ()


def test_that_people_of_several_channels_are_wanted_while_any_is_open() -> None:
    both = CALENDAR.together(["email", "phone"]).hours
    assert both == OFFICE_HOURS
    evening = parse_opening_hours("Mon 18:00-20:00")
    assert either([OFFICE_HOURS, evening]).days[0] == ((540, 1200),)
    assert CALENDAR.together(["chat"]).hours == NIGHTS
    assert either([NIGHTS, OFFICE_HOURS]).open_hours_a_week == pytest.approx(7 * 8 + 45)


WEEK = Filter(start=date(2024, 3, 4), end=date(2024, 3, 11))


def _table() -> pd.DataFrame:
    """One contact a channel: Monday 13:30 to Tuesday 09:30, and one at night."""
    return contacts(
        created_at=["2024-03-04T13:30"] * 3 + ["2024-03-04T23:00"],
        first_response_at=["2024-03-05T09:30"] * 4,
        channel=["email", "phone", "chat", "chat"],
    )


def test_that_business_time_runs_on_the_hours_of_each_contacts_channel() -> None:
    facts = prepare(_table(), CALENDAR)
    hours = (facts.known("frt_business") / 3600).tolist()
    # Office: 13:30–18:00 and 9:00–9:30; mornings: half an hour each day; nights: 22–6, then 23–6.
    assert hours == [5.0, 1.0, 8.0, 7.0]


def test_that_outside_hours_is_outside_those_of_the_channel() -> None:
    facts = prepare(_table(), CALENDAR)
    by_channel = {
        name: measures(facts, Scenario(calendar=CALENDAR), Filter(channels=(name,)))
        for name in ("email", "phone", "chat")
    }
    found = {name: m["off_hours_share"].value for name, m in by_channel.items()}
    assert found == {"email": 0.0, "phone": 0.0, "chat": 0.5}


def test_that_some_rows_keep_the_clock_of_their_channel() -> None:
    facts = prepare(_table(), CALENDAR)
    starts, ends = facts.known("created_at")[[3, 1]], facts.known("first_response_at")[[3, 1]]
    seconds = facts.clock.seconds_between(starts, ends, np.array([3, 1]))
    assert (seconds / 3600).tolist() == [7.0, 1.0]


def test_that_channels_with_the_same_hours_share_one_clock() -> None:
    calendar = BusinessCalendar(OFFICE_HOURS, channels=(("phone", OFFICE_HOURS),))
    facts = prepare(_table(), calendar)
    clock = facts.clock
    assert isinstance(clock, BusinessTime)
    assert len({id(one) for one in clock.clocks}) == 1


def test_that_missed_promises_use_the_hours_of_the_channel() -> None:
    table = contacts(
        created_at=["2024-03-04T13:30", "2024-03-04T13:30", "2024-03-06T12:00"],
        channel=["email", "web", "web"],
        status=["open", "open", "resolved"],
        resolved_at=[None, None, "2024-03-06T18:00"],
        first_response_at=[None, None, "2024-03-06T12:30"],
    )
    calendar = BusinessCalendar(OFFICE_HOURS, channels=(("web", parse_opening_hours("Fri 9-10")),))
    scenario = Scenario(calendar=calendar)
    found = heatmap(
        prepare(table, calendar), Filter(), "channel", "weekday", "missed_share", scenario
    )
    by_channel = dict(zip(found.row_keys, found.values[:, 0].tolist(), strict=True))
    # After two days and more the email is late; the web form has not opened since.
    assert by_channel["email"] == 1.0
    assert np.isnan(by_channel["web"])


def test_that_a_scenario_file_gives_channels_their_hours(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_text(
        'opening_hours = "Mon-Fri 09:00-18:00"\n'
        "[channels.phone]\n"
        'opening_hours = "Mon-Fri 09:00-14:00; Sat 10:00-13:00"\n'
        'resolution = { share = 0.8, within = "1d", clock = "business" }\n',
        encoding="utf-8",
    )
    scenario = read_scenario(path)
    phone = scenario.calendar.of("phone").hours
    assert phone == parse_opening_hours("Mon-Fri 09:00-14:00; Sat 10:00-13:00")
    plan = scenario.plan("phone")
    assert plan is not None
    assert plan.resolution is not None
    # A usual day of the phone is 28 hours in six days.
    assert plan.resolution.within_s == pytest.approx(28 / 6 * 3600)


def test_that_a_document_keeps_the_hours_of_channels(tmp_path: Path) -> None:
    project = Project().with_scenario(Scenario(calendar=CALENDAR))
    save(project, tmp_path / "plan.aforo")
    assert open_project(tmp_path / "plan.aforo").scenario.calendar == CALENDAR


def test_that_the_command_line_takes_hours_for_all_and_for_one_channel(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "contacts.csv"
    rows = ["1,2024-03-04 13:30,email", "2,2024-03-04 15:30,phone", "3,2024-03-04 10:00,phone"]
    path.write_text("\n".join(["ticket id,created at,channel", *rows]) + "\n", encoding="utf-8")
    hours = ["--hours", "Mon-Fri 09:00-18:00", "--hours", "Phone = Mon-Fri 09:00-14:00"]
    assert run(["kpis", str(path), *hours, "--by", "channel", "--json"]) == 0
    groups = json.loads(capsys.readouterr().out)["groups"]
    assert groups["email"]["kpis"]["off_hours_share"]["value"] == 0.0
    assert groups["phone"]["kpis"]["off_hours_share"]["value"] == 0.5
    assert run(["kpis", str(path), "--hours", "phone = whenever"]) == 1
    assert "whenever" in capsys.readouterr().err


def _map(rows: str, columns: str, *channels: str, hours: tuple[str, ...] = ()) -> Heatmap:
    """A week of the table, with a form on Sunday night that ends it."""
    form = contacts(created_at=["2024-03-10T23:30"], channel=["web"])
    facts = prepare(pd.concat([_table(), form], ignore_index=True), CALENDAR)
    view = replace(WEEK, channels=channels, values=(("hour", hours),) if hours else ())
    return heatmap(facts, view, rows, columns, "volume", Scenario(calendar=CALENDAR))


def test_that_closed_hours_of_the_channels_in_view_hold_no_data() -> None:
    phone = _map("weekday", "hour", "phone")
    assert phone.values[0, 13] == 1
    assert phone.values[1, 9] == 0
    # Mornings from nine to two; the hours of all others would have left the afternoon a zero.
    assert np.isnan(phone.values[0, [8, 14, 17]]).all()
    assert np.isnan(phone.values[5:]).all()
    both = _map("weekday", "hour", "phone", "email")
    assert (both.values[0, [9, 17]] == 0).all()
    assert np.isnan(both.values[0, [8, 18]]).all()
    turned = _map("hour", "weekday", "phone")
    assert np.array_equal(turned.values, phone.values.T, equal_nan=True)


def test_that_what_came_while_closed_leaves_quiet_hours_a_zero() -> None:
    chat = _map("weekday", "hour", "chat")
    assert chat.values[0, [13, 23]].tolist() == [1, 1]
    assert not np.isnan(chat.values).any()


def test_that_a_map_of_some_hours_is_closed_in_the_same_ones() -> None:
    found = _map("weekday", "hour", "phone", hours=("08", "13"))
    assert np.isnan(found.values[0, 0])
    assert found.values[0, 1] == 1
