"""Which numbers can be changed, and that each edit can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.scenario import ChannelPlan, Promise, Scenario, ServiceType
from desktop.staffing_rows import assumption_rows, default_plan, plan_of, promise_rows, with_plan
from widgets.example_week import example_requirement

CHANNELS = ("phone", "chat", "email")


@pytest.fixture
def rows():
    scenario, requirement = Scenario(), example_requirement()
    found = (
        *promise_rows(scenario, CHANNELS),
        *assumption_rows(scenario, CHANNELS, requirement),
    )
    return {row.key: row for row in found}


def test_that_each_kind_of_channel_has_its_promise_and_assumptions(rows):
    assert {"phone.service_level", "chat.service_level", "email.frt"} <= set(rows)
    assert "email.patience_s" not in rows
    assert {"phone.aht_s", "phone.patience_s", "chat.concurrency", "email.aht_s"} <= set(rows)
    assert {"shrinkage.breaks", "shrinkage.meetings", "shrinkage.absence"} <= set(rows)
    assert {"minimum_agents", "max_occupancy", "cost.hourly", "cost.overhead_month"} <= set(rows)


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("phone.service_level", 90.0), ("email.frt", 95.0), ("max_occupancy", 80.0),
        ("phone.aht_s", 300.0), ("chat.patience_s", 240.0), ("chat.concurrency", 3.0),
        ("shrinkage.absence", 12.0), ("minimum_agents", 2.0), ("cost.hourly", 16.4),
        ("cost.technology_month", 400.0),
    ],
)  # fmt: skip
def test_that_what_is_typed_is_shown_marked_and_reset_to_the_start(rows, key, typed):
    row, scenario = rows[key], Scenario()
    assert not row.show(scenario).changed
    edited = row.edit(scenario, typed)
    assert row.show(edited).value == pytest.approx(typed)
    assert row.show(edited).changed
    assert row.reset(edited) == scenario


def test_that_a_measured_value_is_shown_with_its_count(rows):
    shown = rows["email.aht_s"].show(Scenario())
    assert shown.value == 360.0
    assert shown.provenance == "your data, n = 5,380"


def test_that_a_channel_without_a_measured_value_shows_none_and_not_zero(rows):
    shown = rows["chat.aht_s"].show(Scenario())
    assert shown.value is None
    assert shown.provenance == "not measured"


def test_that_a_promise_never_reaches_a_hundred_per_cent(rows):
    edited = rows["phone.service_level"].edit(Scenario(), 100.0)
    assert plan_of(edited, "phone").service_level.share == pytest.approx(0.999)


def test_that_the_time_limit_keeps_share_and_clock(rows):
    row = rows["email.frt"]
    edited = row.edit_within(row.edit(Scenario(), 95.0), 7200.0)
    assert plan_of(edited, "email").frt == Promise(0.95, 7200.0, clock="business")
    assert row.within(edited).seconds == 7200.0
    assert row.within(edited).business


def test_that_one_channel_changes_alone_and_the_usual_plan_is_not_written_down():
    mine = replace(default_plan("email"), aht_s=400.0)
    scenario = with_plan(with_plan(Scenario(), "email", mine), "web", replace(mine, aht_s=90.0))
    assert [name for name, _ in scenario.channels] == ["email", "web"]
    assert plan_of(scenario, "email").aht_s == 400.0
    assert with_plan(scenario, "email", default_plan("email")).plan("email") is None


def test_that_a_written_resolution_promise_has_its_own_row():
    plan = ChannelPlan(ServiceType.DEFERRED, resolution=Promise(0.8, 2 * 86400.0, clock="business"))
    scenario = Scenario(channels=(("email", plan),))
    keys = [row.key for row in promise_rows(scenario, ("email",))]
    assert keys == ["email.resolution", "max_occupancy"]
