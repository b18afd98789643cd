"""A usual week typed by hand: the same figures in a project, a file and the whole pipeline."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendar import parse_opening_hours
from core.cli.main import run
from core.document import open_project, save
from core.model.dataset import Kind
from core.model.project import Project
from core.model.scenario import Cost
from core.model.volumes import TypedChannel, TypedVolumes
from core.pasted_contacts import pasted_week
from core.problems import Problem
from core.results import Results
from core.staffing.band import band
from core.typed_volumes import (
    contacts_of,
    typed_volumes,
    usual_monday,
    with_typed_volumes,
)
from core.volumes_file import read_volumes, volumes_toml
from core.volumes_spread import Profile, day_totals, with_day_total, with_hour_total

MONDAY = date(2026, 3, 2)
OFFICE = parse_opening_hours("Mon-Fri 09:00-18:00")
EMAIL = TypedChannel("email", 360.0, 200.0)
FILE = """opening_hours = "Mon-Fri 09:00-18:00"
week_of = 2026-03-04
[channels.email]
a_week = 200
handle_time = "6min"
"""


def week(*channels: TypedChannel, hours: str = "Mon-Fri 09:00-18:00", step: int = 60):
    """A usual week."""
    return TypedVolumes(parse_opening_hours(hours), channels, MONDAY, step)


def results_of(volumes: TypedVolumes) -> Results:
    """Everything that is computed from a typed week."""
    return Results(with_typed_volumes(Project(), volumes, "Typed week"))


def test_that_contacts_a_week_come_evenly_while_it_is_open() -> None:
    spread = contacts_of(EMAIL, week(EMAIL, hours="Mon-Fri 09:00-17:30")).reshape(7, 24)
    np.testing.assert_allclose(spread[0, 8:19], np.array([0, *[2] * 8, 1, 0]) * 200 / 85)
    assert spread.sum() == pytest.approx(200)
    assert not spread[5:].any()


def test_that_a_typed_shape_is_kept_and_scaled() -> None:
    shape = np.zeros(168)
    shape[[9, 10, 34]] = [1, 3, 4]
    alone = TypedChannel("phone", 240.0, None, tuple(shape.tolist()))
    np.testing.assert_array_equal(contacts_of(alone, week(alone)), shape)
    scaled = replace(alone, a_week=80.0)
    np.testing.assert_allclose(contacts_of(scaled, week(scaled)), shape * 10)


def test_that_the_whole_pipeline_works_on_it() -> None:
    found = results_of(week(EMAIL, TypedChannel("phone", 240.0, 90.0)))
    assert found.measures["volume"].value == pytest.approx(290)
    assert found.measures["csat"].value is None
    grid = found.heatmap("weekday", "hour")
    np.testing.assert_allclose(grid.values[0, 9:18], 290 / 45)
    assert found.scenario.calendar.hours == OFFICE
    demand = found.demand
    assert {c.channel: c.aht_s.value for c in demand.channels} == {"email": 360, "phone": 240}
    assert {c.aht_s.source for c in demand.channels} == {"yours"}
    assert [c.per_week for c in demand.channels] == pytest.approx([200, 90])
    codes = {n.code for c in demand.channels for n in c.notes}
    assert codes == {"patience_no_abandonment_data"}


def test_that_a_typed_week_is_what_is_planned_for_not_a_sample() -> None:
    found = results_of(week(EMAIL))
    needed = found.requirement()
    around = band(needed, found.demand, found.scenario)
    np.testing.assert_array_equal(around.at(0.10), around.at(0.95))
    assert not [n for c in needed.channels for n in c.notes if n.code == "history_short"]


def test_that_no_handle_time_typed_is_the_usual_one_and_said() -> None:
    demand = results_of(week(replace(EMAIL, handle_s=None))).demand
    assert demand.channels[0].aht_s.source == "default"
    assert "aht_default" in {n.code for n in demand.channels[0].notes}


def test_that_the_shape_is_said() -> None:
    hourly = TypedChannel("chat", None, None, (1.0,) * 168)
    told = typed_volumes(week(EMAIL, hourly), "Typed week").warnings
    assert [(n.code, n.data["a_week"]) for n in told] == [
        ("volumes_spread_evenly", 200), ("volumes_as_typed", 168),
    ]  # fmt: skip


def test_that_it_is_saved_opened_and_edited(tmp_path: Path) -> None:
    project = with_typed_volumes(Project(), week(EMAIL), "Typed week")
    save(project, tmp_path / "p.aforo")
    opened = open_project(tmp_path / "p.aforo")
    assert opened == project
    assert opened.datasets[0].typed == week(EMAIL)
    more = week(replace(EMAIL, a_week=300.0), hours="Mon-Sat 08:00-20:00")
    edited = with_typed_volumes(opened, more, "another name")
    assert [(d.name, d.kind) for d in edited.datasets] == [("Typed week", Kind.INTERVALS)]
    assert Results(edited, Results(opened)).measures["volume"].value == pytest.approx(300)
    assert edited.scenario.calendar.hours == more.hours


def test_that_opening_hours_edited_in_the_plan_stay() -> None:
    project = with_typed_volumes(Project(), week(EMAIL), "Typed week")
    own = replace(project.scenario.calendar, hours=parse_opening_hours("Mon-Fri 10:00-14:00"))
    project = project.with_scenario(replace(project.scenario, calendar=own))
    edited = with_typed_volumes(project, week(EMAIL, hours="Mon-Sat 08:00-20:00"), "")
    assert edited.scenario.calendar == own


@pytest.mark.parametrize(
    ("volumes", "code"),
    [
        (week(), "volumes_none"),
        (week(replace(EMAIL, channel="  ")), "volumes_channel_unnamed"),
        (week(EMAIL, EMAIL), "volumes_channel_twice"),
        (week(EMAIL, step=7), "volumes_interval"),
        (week(replace(EMAIL, contacts=(1.0,) * 7)), "volumes_slots"),
        (week(replace(EMAIL, a_week=-1.0)), "volumes_impossible"),
        (week(replace(EMAIL, a_week=float("nan"))), "volumes_impossible"),
        (week(replace(EMAIL, handle_s=0.0)), "volumes_handle_time"),
        (week(EMAIL, hours="closed"), "volumes_never_open"),
        (week(replace(EMAIL, a_week=None)), "volumes_empty"),
    ],
)
def test_that_an_impossible_week_is_one_sentence(volumes: TypedVolumes, code: str) -> None:
    with pytest.raises(Problem) as refused:
        typed_volumes(volumes, "Typed week")
    assert refused.value.note.code == code


def test_that_the_week_is_over_so_that_no_day_is_to_come() -> None:
    for day in range(1, 29):
        today = date(2026, 2, day)
        monday = usual_monday(today)
        assert monday.weekday() == 0
        assert 7 <= (today - monday).days <= 13


def test_that_a_pasted_grid_is_the_week() -> None:
    found = pasted_week("\tMon\tTue\n9:00\t12\t8\n10:00\t6,5\t0\nTotal\t18\t8")
    grid = np.array(found.contacts).reshape(7, 24)
    assert grid[:2, 9:11].tolist() == [[12, 6.5], [8, 0]]
    assert (found.interval_min, grid.sum(), len(found.unread)) == (60, 26.5, 1)
    halves = pasted_week("\tMon\tTue\n9:00\t12\t8\n9:30\t6\t0\n10:00\t1\t1")
    assert (halves.interval_min, sum(halves.contacts)) == (30, 28)
    for text, code in (("Mon-Fri 09:00-17:00 3", "volumes_no_grid"),
                       ("\tMon\tTue\n9:10\t1\t1", "volumes_interval")):  # fmt: skip
        with pytest.raises(Problem) as refused:
            pasted_week(text)
        assert refused.value.note.code == code


@settings(max_examples=40, deadline=None)
@given(
    st.lists(st.floats(0, 5000).map(lambda n: round(n, 3)), min_size=336, max_size=336),
    st.sampled_from(["email", "Front desk", 'a "b" c', "señor"]),
    st.sampled_from([None, 12.5, 360.0, 7200.0]),
)
def test_that_a_file_says_the_same_week(
    tmp_path_factory: pytest.TempPathFactory, cells: list[float], name: str, handle: float | None
) -> None:
    channel = TypedChannel(name.casefold(), handle, None, (*cells[:-1], 1.0))
    volumes = week(channel, TypedChannel("email2", 60.0, 12.5), step=30)
    path = tmp_path_factory.mktemp("v") / "v.toml"
    path.write_text(volumes_toml(volumes), "utf-8")
    assert read_volumes(path) == volumes


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('nothing = 1', "holds no volumes"), ("[channels.email]\nweekly = 2", "weekly"),
        ("[channels.email]\na_week = -2", "a_week"), ("[channels.email", "cannot be read"),
        ('[channels.email]\ncontacts = "hello"', "no grid"),
        ("[channels.email]\na_week = 0", "has no contacts"),
        ("week_of = 3\n[channels.a]\na_week=1", "day"),
        ('opening_hours = "noon"\n[channels.a]\na_week=1', "noon"),
    ],
)  # fmt: skip
def test_that_a_bad_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], written: str, said: str
) -> None:
    path = tmp_path / "v.toml"
    path.write_text(written, "utf-8")
    assert run(["kpis", str(path), "--json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "fault of its own" not in err


def test_that_the_command_line_plans_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, scenario = tmp_path / "v.toml", tmp_path / "s.toml"
    path.write_text(FILE, "utf-8")
    promise = '[channels.email]\nfrt = { share = 0.9, within = "4h" }'
    scenario.write_text(f"[cost]\nhourly = 20\n{promise}", "utf-8")
    assert run(["staff", str(path), "--scenario", str(scenario), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    found = results_of(week(EMAIL))
    needed = found.requirement()
    assert [row["agents"] for row in answer["total"]] == [
        int(n) for n, o in zip(needed.agents, needed.open_slots, strict=True) if o > 0
    ]  # fmt: skip
    priced = found.project.with_scenario(replace(found.scenario, cost=Cost(hourly=20.0)))
    cost = Results(priced, found).cost()
    assert answer["cost"]["total"] == pytest.approx(cost.total_month)
    kept = answer["achieved"]["email"]["frt"]
    assert kept["value"] >= 0.9
    # 20 hours of work a week; nobody can do it in less.
    assert answer["hours"] >= 200 * 360 / 3600


def test_that_contacts_by_day_come_evenly_over_the_hours_of_each_day() -> None:
    email = TypedChannel("email", 360.0, days=(90.0, 18.0, 0, 0, 4.0, 12.0, 0))
    spread = contacts_of(email, week(email, hours="Mon-Thu 09:00-18:00; Fri 09:00-11:00"))
    grid = spread.reshape(7, 24)
    assert grid[0, 9:18].tolist() == [10] * 9
    assert grid[1, 9:18].tolist() == [2] * 9
    assert grid[4, 9:11].tolist() == [2, 2]
    # Closed on Saturday: as many as hours in which others are open, Fridays counted where open.
    np.testing.assert_allclose(grid[5, 9:18], np.array([5, 5, *[4] * 7]) * 12 / 38)
    assert grid.sum(axis=1).tolist() == pytest.approx([90, 18, 0, 0, 4, 12, 0])
    told = typed_volumes(week(email), "Typed week").warnings
    assert [(n.code, n.data["a_week"]) for n in told] == [("volumes_by_day", 124)]


@pytest.mark.parametrize(
    ("day", "total", "profile", "expected"),
    [
        (0, 12.0, Profile.OWN, {9: 4, 10: 8}), (1, 9.0, Profile.OTHERS, {9: 3, 10: 6}),
        (4, 6.0, Profile.OTHERS, {10: 6}), (5, 3.0, Profile.ELSEWHERE, {9: 1, 10: 2}),
        (0, 0.0, Profile.OWN, {}),
    ],
)  # fmt: skip
def test_that_the_total_of_a_day_is_spread_as_said(
    day: int, total: float, profile: Profile, expected: dict[int, float]
) -> None:
    contacts = np.zeros(168)
    contacts[[9, 10]] = [1, 2]
    channel = TypedChannel("email", 360.0, None, tuple(contacts.tolist()))
    volumes = week(channel, hours="Mon-Thu 09:00-18:00; Fri 10:00-18:00")
    found, how = with_day_total(channel, volumes, day, total)
    grid = np.array(found.contacts).reshape(7, 24)
    assert how is profile
    assert {h: n for h, n in enumerate(grid[day].tolist()) if n} == expected
    others = [n for n in range(7) if n != day]
    np.testing.assert_array_equal(grid[others], contacts.reshape(7, 24)[others])


def test_that_the_total_of_an_empty_week_or_hour_is_spread_over_what_is_open() -> None:
    empty = TypedChannel("email", 360.0, None, (0.0,) * 168)
    volumes = week(empty, hours="Mon-Tue 09:00-12:00; Fri 09:00-10:00")
    monday, how = with_day_total(empty, volumes, 0, 9.0)
    assert how is Profile.OPEN
    assert np.array(monday.contacts).reshape(7, 24)[0, 9:12].tolist() == [3, 3, 3]
    ten, how = with_hour_total(empty, volumes, 10, 4.0)
    assert how is Profile.OPEN
    assert np.array(ten.contacts).reshape(7, 24)[:, 10].tolist() == [2, 2, 0, 0, 0, 0, 0]
    more, how = with_hour_total(monday, volumes, 9, 6.0)
    assert how is Profile.OWN
    assert np.array(more.contacts).reshape(7, 24)[:, 9].tolist() == [6, 0, 0, 0, 0, 0, 0]
    assert day_totals(more.contacts) == (12, 0, 0, 0, 0, 0, 0)


def test_that_days_are_written_and_read_in_a_file(tmp_path: Path) -> None:
    email = TypedChannel("email", 360.0, None, (), (40.0, 30.0, 30.5, 30.0, 20.0, 0.0, 0.0))
    path = tmp_path / "v.toml"
    path.write_text(volumes_toml(week(email)), "utf-8")
    assert read_volumes(path) == week(email)
    path.write_text("[channels.email]\na_day = [40, 30, 30, 30, 20]\n", "utf-8")
    assert read_volumes(path).channels[0].days == (40, 30, 30, 30, 20, 0, 0)
    for wrong in ("[1, 2]", "20", '["a", 1, 1, 1, 1]', "[-1, 2, 2, 2, 2]"):
        path.write_text(f"[channels.email]\na_day = {wrong}\n", "utf-8")
        with pytest.raises(Problem) as refused:
            read_volumes(path)
        assert refused.value.note.data["line"] == 2
