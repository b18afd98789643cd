"""Which numbers can be changed, and that each edit can be taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.requirement import Assumption
from core.model.scenario import ChannelPlan, Cost, Promise, Scenario, ServiceType
from desktop.staffing_assumptions import (
    assumption_rows,
    beside_baseline,
    cost_rows,
    shrinkage_rows,
)
from desktop.staffing_promises import (
    minimum_row,
    occupancy_row,
    promise_rows,
    promises_summary,
    promises_to_add,
    with_promise,
)
from desktop.staffing_rows import default_plan, plan_of, with_plan

CHANNELS = ("phone", "chat", "email")
MEASURED = {
    ("phone", "aht_s"): Assumption("aht_s", 290.0, "data", 2613, (280.0, 300.0)),
    ("phone", "patience_s"): Assumption("patience_s", 300.0, "data", 2940),
    ("email", "aht_s"): Assumption("aht_s", 360.0, "data", 5380),
    ("web", "aht_s"): Assumption("aht_s", 360.0, "default"),
}


@pytest.fixture
def rows():
    scenario, found = Scenario(), [occupancy_row(), minimum_row()]
    for channel in CHANNELS:
        found += [*promise_rows(scenario, channel), *assumption_rows(scenario, channel, MEASURED)]
    found += [*shrinkage_rows(scenario), *cost_rows(scenario)]
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


def test_that_a_measured_value_is_shown_with_its_count_and_band(rows):
    shown = rows["email.aht_s"].show(Scenario())
    assert shown.value == 360.0
    assert shown.provenance == "your data, n = 5,380"
    banded = rows["phone.aht_s"].show(Scenario())
    assert banded.provenance == "your data, n = 2,613, 4:40–5:00"
    assert banded.shorter == "your data, n = 2,613"


def test_that_a_typed_value_keeps_what_the_data_say_beside_it(rows):
    row = rows["phone.aht_s"]
    shown = row.show(row.edit(Scenario(), 400.0))
    assert shown.provenance == "yours; your data: 4:50, n = 2,613"


def test_that_a_usual_value_is_not_called_measured():
    row, replies = assumption_rows(Scenario(), "web", MEASURED)
    assert row.show(Scenario()).provenance == "not measured: default"
    assert replies.show(Scenario()).provenance == "one: none are counted"


def test_that_replies_are_prefilled_typed_and_reset():
    counted = {("email", "touches"): Assumption("touches", 1.25, "data", 5380, (1.22, 1.28))}
    _, row = assumption_rows(Scenario(), "email", counted)
    shown = row.show(Scenario())
    assert (shown.value, shown.changed) == (1.25, False)
    assert shown.provenance == "your data, n = 5,380, 1.22–1.28"
    edited = row.edit(Scenario(), 1.1)
    assert plan_of(edited, "email").touches == 1.1
    assert row.show(edited).provenance == "yours; your data: 1.25, n = 5,380"
    assert row.reset(edited) == Scenario()


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


def test_that_a_written_resolution_promise_has_its_own_row_that_can_be_removed():
    plan = ChannelPlan(ServiceType.DEFERRED, resolution=Promise(0.8, 2 * 86400.0, clock="business"))
    scenario = Scenario(channels=(("email", plan),))
    rows = promise_rows(scenario, "email")
    assert [row.key for row in rows] == ["email.frt", "email.resolution"]
    assert [row.removable for row in rows] == [False, True]
    gone = rows[1].reset(scenario)
    assert plan_of(gone, "email").resolution is None


@pytest.mark.parametrize(
    ("channel", "names"),
    [
        ("phone", {"max_abandonment", "longest_wait_s"}),
        ("chat", {"max_abandonment", "longest_wait_s"}),
        ("email", {"resolution", "longest_wait_s"}),
    ],
)
def test_that_every_promise_that_can_be_added_gets_a_row_and_goes_again(channel, names):
    assert {name for name, _ in promises_to_add(Scenario(), channel)} == names
    for name in names:
        added = with_promise(Scenario(), channel, name, 9 * 3600.0)
        assert name not in {key for key, _ in promises_to_add(added, channel)}
        row = next(r for r in promise_rows(added, channel) if r.key == f"{channel}.{name}")
        assert row.show(added).value is not None
        assert row.reset(added) == Scenario()


def test_that_two_days_of_resolution_are_business_days_where_replies_are():
    added = with_promise(Scenario(), "email", "resolution", 9 * 3600.0)
    assert plan_of(added, "email").resolution == Promise(0.8, 18 * 3600.0, "business")


def test_that_a_folded_channel_says_its_promises_in_short():
    scenario = with_promise(Scenario(), "phone", "max_abandonment")
    said = promises_summary(scenario, "phone").replace("\u00a0", " ")
    assert said == "80 % in 20 s · given up ≤ 5 %"


def test_that_a_wage_of_a_what_if_is_never_called_that_of_the_baseline():
    base = Scenario(cost=Cost(hourly=20.0))
    dearer = replace(base, cost=Cost(hourly=21.6))
    wage = cost_rows(base)[0]
    assert wage.show(dearer).provenance == "yours"
    shown = beside_baseline(wage, wage.show(dearer), base)
    assert shown.provenance.replace("\u00a0", " ") == "this what-if; baseline: 20.00 €"
    assert shown.shorter.replace("\u00a0", " ") == "baseline: 20.00 €"
    assert beside_baseline(wage, wage.show(base), base).provenance == "yours"
    assert beside_baseline(wage, wage.show(dearer), None).provenance == "yours"
    free = beside_baseline(wage, wage.show(dearer), Scenario())
    assert free.provenance == "this what-if; none in the baseline"


def test_that_a_handle_time_typed_with_the_week_is_not_called_a_default():
    typed = {("email", "aht_s"): Assumption("aht_s", 480.0, "yours")}
    row = assumption_rows(Scenario(), "email", typed)[0]
    assert row.show(Scenario()).provenance == "yours, typed with the week"
    changed = with_plan(Scenario(), "email", replace(default_plan("email"), aht_s=300.0))
    shown = beside_baseline(row, row.show(changed), Scenario())
    assert shown.provenance == "this what-if; baseline: 8:00"
