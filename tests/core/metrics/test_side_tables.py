"""KPIs of costs, customers, people, tasks and sales, by hand-computed examples."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
import pytest

from core.metrics.compute import grouped, whole_measures
from core.metrics.facts import prepare
from core.metrics.people import with_plan
from core.metrics.side_tables import SideTables
from core.model.inputs import (
    CustomerCount,
    Inputs,
    MonthCost,
    MonthPeople,
    PlatformDay,
    SocialMonth,
)
from core.model.measure import Measure
from core.model.requirement import Requirement
from core.model.scenario import ChannelPlan, Cost, Filter, Scenario, ServiceType
from tests.core.metrics.tables import MARCH, UTC, contacts

EUROS = Scenario(calendar=UTC)
MONTH = date(2024, 3, 1)
APRIL = date(2024, 4, 1)


def kpis_of(
    table: pd.DataFrame,
    inputs: Inputs | None = None,
    view: Filter | None = None,
    scenario: Scenario = EUROS,
    **tables: pd.DataFrame,
) -> Mapping[str, Measure]:
    """All KPIs of contacts beside typed figures and other tables."""
    facts = prepare(table, scenario.calendar, None, None, SideTables(inputs, **tables))
    return whole_measures(facts, scenario, view or Filter())


def many(created: int, resolved: int, **columns: list[Any]) -> pd.DataFrame:
    """Contacts of March 2024, of which the first ones are resolved."""
    moments = ["2024-03-05T10:00"] * created
    done = ["2024-03-06T10:00"] * resolved + [None] * (created - resolved)
    return contacts(created_at=moments, resolved_at=done, **columns)


def variant(measure: Measure, key: str) -> float | None:
    found = measure.by(key)
    assert found is not None, key
    return found.value


def test_that_month_costs_are_divided_by_what_the_name_says() -> None:
    table = many(1500, 1200, reopens=[1] * 100 + [0] * 1400)
    inputs = Inputs(costs=(MonthCost(MONTH, labour=12000, overhead=4000, technology=2000),))
    found = kpis_of(table, inputs, MARCH)
    assert found["cost_per_resolution"].value == pytest.approx(15.0)
    assert found["cost_per_resolution"].n == 1200
    assert found["cost_per_ticket"].value == pytest.approx(12.0)
    assert variant(found["cost_per_ticket"], "with_reopened") == pytest.approx(11.25)
    assert found["cost_per_ticket"].variant == "month_opex"
    assert found["cost_per_ticket"].extras["labour"] == pytest.approx(12000)


def test_that_part_of_a_month_bears_its_part_of_the_cost() -> None:
    table = contacts(created_at=["2024-03-01T10:00"] * 10 + ["2024-03-20T10:00"] * 90)
    inputs = Inputs(costs=(MonthCost(MONTH, total=3100),))
    ten_days = Filter(start=MONTH, end=date(2024, 3, 11))
    assert kpis_of(table, inputs, ten_days)["cost_per_ticket"].value == pytest.approx(100.0)


@pytest.mark.parametrize(
    ("first", "last", "share"),
    [(1, 31, 1.0), (2, 29, 1.0), (4, 28, 1.0), (5, 28, 27 / 31), (4, 27, 27 / 31)],
)
def test_that_data_that_stop_near_the_edge_of_a_month_cover_it(
    first: int, last: int, share: float
) -> None:
    table = contacts(created_at=[f"2024-03-{day:02}T10:00" for day in (first, last)])
    found = kpis_of(table, Inputs(costs=(MonthCost(MONTH, total=3100),)))["cost_per_ticket"]
    assert found.extras["cost"] == pytest.approx(3100 * share)


def test_that_months_without_a_cost_stay_out_of_both_sides() -> None:
    table = contacts(created_at=["2024-03-05T10:00"] * 10 + ["2024-04-05T10:00"] * 30)
    inputs = Inputs(costs=(MonthCost(MONTH, total=100),))
    both = Filter(start=MONTH, end=date(2024, 5, 1))
    found = kpis_of(table, inputs, both)["cost_per_ticket"]
    assert (found.value, found.n, found.eligible) == (pytest.approx(10.0), 10, 40)
    assert (found.extras["months"], found.extras["months_in_view"]) == (1, 2)


def test_that_shared_costs_are_split_by_handle_time_and_say_so() -> None:
    table = contacts(
        created_at=["2024-03-05T10:00"] * 4,
        channel=["phone", "phone", "email", "email"],
        handle_time=[300.0, 300.0, 100.0, 100.0],
    )
    inputs = Inputs(costs=(MonthCost(MONTH, total=80),))
    whole = kpis_of(table, inputs, MARCH)["cost_per_ticket"]
    assert whole.value == pytest.approx(20.0)
    assert whole.extras["common_cost"] == pytest.approx(80.0)
    assert {part.key: part.value for part in whole.parts} == {
        "phone": pytest.approx(30.0),
        "email": pytest.approx(10.0),
    }
    phone = kpis_of(table, inputs, replace(MARCH, channels=("phone",)))["cost_per_ticket"]
    assert (phone.value, phone.variant) == (pytest.approx(30.0), "opex_by_handle_time")


def test_that_shared_costs_are_split_by_contacts_without_handle_times() -> None:
    table = contacts(
        created_at=["2024-03-05T10:00"] * 4, channel=["phone", "email", "email", "email"]
    )
    rows = (MonthCost(MONTH, total=80), MonthCost(MONTH, channel="Phone", total=30))
    found = kpis_of(table, Inputs(costs=rows), replace(MARCH, channels=("phone",)))
    assert found["cost_per_ticket"].value == pytest.approx(20 + 30)
    assert found["cost_per_ticket"].variant == "opex_by_contacts"


def test_that_costs_of_the_groups_add_up_to_the_whole() -> None:
    table = contacts(
        created_at=["2024-03-05T10:00"] * 5,
        channel=["phone", "email", "email", None, "chat"],
        team=["a", "a", "b", "b", None],
    )
    rows = (MonthCost(MONTH, total=100), MonthCost(MONTH, channel="email", total=40))
    facts = prepare(table, UTC, None, None, SideTables(Inputs(costs=rows)))
    for dimension in ("channel", "team"):
        groups = grouped(facts, EUROS, MARCH, dimension)
        total = sum(g["cost_per_ticket"].extras["cost"] or 0.0 for g in groups.values())
        assert total == pytest.approx(140.0), dimension


def test_that_costs_in_several_currencies_are_refused() -> None:
    rows = (
        MonthCost(MONTH, total=80, currency="EUR"),
        MonthCost(APRIL, total=80, currency="USD"),
    )
    found = kpis_of(many(5, 5), Inputs(costs=rows))["cost_per_ticket"]
    assert found.value is None
    assert found.reason is not None
    assert found.reason.code == "several_currencies"
    dollars = Scenario(calendar=UTC, cost=Cost(currency="USD"))
    other = kpis_of(many(5, 5), Inputs(costs=rows[:1]), scenario=dollars)["cost_per_ticket"]
    assert other.reason is not None
    assert other.reason.code == "costs_in_other_currency"


def test_that_no_resolution_gives_no_cost_and_a_reason() -> None:
    inputs = Inputs(costs=(MonthCost(MONTH, total=80),))
    found = kpis_of(many(5, 0), inputs, MARCH)["cost_per_resolution"]
    assert found.value is None
    assert found.reason is not None
    assert found.reason.code == "cost_needs_resolutions"


def test_that_typed_costs_win_over_imported_ones_and_say_so() -> None:
    imported = pd.DataFrame(
        {
            "cost_month": pd.to_datetime(["2024-03-01", "2024-03-01", "2024-04-01"], utc=True),
            "cost": [500.0, 100.0, 60.0],
        }
    )
    side = SideTables(Inputs(costs=(MonthCost(MONTH, total=80),)), costs=imported)
    assert sorted((row.month, row.amount) for row in side.costs.rows) == [(MONTH, 80), (APRIL, 60)]
    assert [note.code for note in side.notes] == ["costs_typed_win"]
    alone = SideTables(costs=imported)
    assert sum(row.amount or 0 for row in alone.costs.rows) == 660


def test_that_a_row_that_sums_the_others_counts_once() -> None:
    rows = (
        MonthCost(MONTH, total=100),
        MonthCost(MONTH, channel="phone", total=60),
        MonthCost(MONTH, channel="email", total=40),
    )
    side = SideTables(Inputs(costs=rows))
    assert sum(row.amount or 0 for row in side.costs.rows) == 100
    assert [note.code for note in side.notes] == ["costs_total_beside_parts"]


def test_that_one_more_contact_costs_what_the_months_say() -> None:
    created = [10, 20, 40]
    moments = [f"2024-0{m}-05T10:00" for m, n in zip((1, 2, 3), created, strict=True)
               for _ in range(n)]  # fmt: skip
    costs = tuple(
        MonthCost(date(2024, m, 1), total=1000.0 + 5 * n)
        for m, n in zip((1, 2, 3), created, strict=True)
    )
    view = Filter(start=date(2024, 1, 1), end=APRIL)
    found = kpis_of(contacts(created_at=moments), Inputs(costs=costs), view)["cost_per_ticket"]
    assert variant(found, "marginal") == pytest.approx(5.0)


def test_that_retention_leaves_new_customers_out() -> None:
    row = CustomerCount(MONTH, start=1000, new=200, end=1150, served=500, still_active=430)
    found = kpis_of(many(5, 5), Inputs(customers=(row,)), MARCH)["customer_retention"]
    assert found.value == pytest.approx(0.95)
    assert variant(found, "churn") == pytest.approx(0.05)
    assert variant(found, "served") == pytest.approx(0.86)


def test_that_retention_over_months_joins_their_ends() -> None:
    rows = (
        CustomerCount(MONTH, start=1000, new=100, end=1050),
        CustomerCount(APRIL, start=1050, new=50, end=1000),
    )
    spring = Filter(start=MONTH, end=date(2024, 5, 1))
    found = kpis_of(many(5, 5), Inputs(customers=rows), spring)["customer_retention"]
    assert found.value == pytest.approx((1000 - 150) / 1000)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        (CustomerCount(MONTH, start=0, new=5, end=5), "no_customers_at_start"),
        (CustomerCount(MONTH, start=10, new=0, end=11), "retention_impossible"),
    ],
)
def test_that_impossible_retention_has_no_value(row: CustomerCount, code: str) -> None:
    found = kpis_of(many(5, 5), Inputs(customers=(row,)), MARCH)["customer_retention"]
    assert found.value is None
    assert found.reason is not None
    assert found.reason.code == code


def test_that_a_missing_month_is_named() -> None:
    rows = (
        CustomerCount(date(2024, 1, 1), start=10, new=0, end=9),
        CustomerCount(MONTH, start=9, new=0, end=8),
    )
    quarter = Filter(start=date(2024, 1, 1), end=APRIL)
    found = kpis_of(many(5, 5), Inputs(customers=rows), quarter)["customer_retention"]
    assert found.reason is not None
    assert found.reason.data["months"] == ("2024-02",)


CUSTOMERS = contacts(
    customer_id=["a", "b", "c", "d", "e"],
    spend=[100.0, 300.0, 50.0, 70.0, None],
    customer_since=["2023-03-31", "2024-04-30", "2022-03-31", None, None],
    customer_category=["Gold", "Silver", "Gold", "Gold", None],
    retention_spend=[10.0, 20.0, 5.0, 5.0, 5.0],
    customer_active=[True, False, True, True, True],
)
SOCIAL_CONTACTS = contacts(
    created_at=["2024-03-05T10:00"] * 5 + ["2024-03-31T00:00"],
    customer_id=["a", "b", "a", "c", "d", "e"],
    channel=["social", "social", "phone", "phone", "email", "email"],
)


def test_that_spend_is_shown_for_both_groups() -> None:
    found = kpis_of(SOCIAL_CONTACTS, view=MARCH, customers=CUSTOMERS)["social_spend"]
    assert (found.value, found.n) == (200.0, 2)
    assert (found.extras["rest"], found.parts[1].n) == (60.0, 2)
    assert (variant(found, "median"), variant(found, "total")) == (200.0, 400.0)


def test_that_tenure_leaves_future_dates_out() -> None:
    found = kpis_of(SOCIAL_CONTACTS, view=MARCH, customers=CUSTOMERS)["social_tenure"]
    assert found.n == 1  # b becomes a customer after the data end
    assert found.value == pytest.approx(366 / (365.25 / 12))


def test_that_retention_spend_is_for_those_who_stayed() -> None:
    found = kpis_of(SOCIAL_CONTACTS, view=MARCH, customers=CUSTOMERS)["social_cost_to_retain"]
    assert (found.value, found.n) == (30.0, 1)
    assert variant(found, "per_customer") == 15.0
    assert found.parts[1].value == pytest.approx(15 / 3)
    gone = CUSTOMERS.assign(customer_active=pd.array([False] * 5, dtype="boolean"))
    none = kpis_of(SOCIAL_CONTACTS, view=MARCH, customers=gone)["social_cost_to_retain"]
    assert none.reason is not None
    assert none.reason.code == "nobody_retained"


def test_that_categories_of_both_groups_stand_side_by_side() -> None:
    found = kpis_of(SOCIAL_CONTACTS, view=MARCH, customers=CUSTOMERS)["social_category_mix"]
    shares = {part.key: part.value for part in found.parts}
    assert shares["social: Gold"] == 0.5
    assert shares["rest: Gold"] == pytest.approx(2 / 3)
    assert shares["rest: Unknown"] == pytest.approx(1 / 3)


def test_that_cost_to_serve_compares_social_with_the_rest() -> None:
    table = contacts(
        created_at=["2024-03-05T10:00"] * 12000, channel=["social"] * 3000 + ["phone"] * 9000
    )
    rows = (
        MonthCost(MONTH, channel="social", total=12000),
        MonthCost(MONTH, channel="phone", total=45000),
    )
    found = kpis_of(table, Inputs(costs=rows), MARCH)["social_cost_to_serve"]
    assert found.value == pytest.approx(4.0)
    assert {part.key: part.value for part in found.parts}["rest"] == pytest.approx(5.0)
    unsplit = kpis_of(table, Inputs(costs=(MonthCost(MONTH, total=5),)), MARCH)
    reason = unsplit["social_cost_to_serve"].reason
    assert reason is not None
    assert reason.code == "needs_channel_costs"


def test_that_social_return_counts_calls_avoided_and_sales() -> None:
    row = SocialMonth(MONTH, deflected=4000, phone_cost=5.0, social_cost=2.0, sales=6000,
                      cost=12000)  # fmt: skip
    found = kpis_of(many(5, 5), Inputs(social=(row,)), MARCH)["social_roi"]
    assert found.value == pytest.approx(0.5)
    assert variant(found, "without_deflection") == pytest.approx(-0.5)
    free = kpis_of(many(5, 5), Inputs(social=(replace(row, cost=0.0),)), MARCH)["social_roi"]
    assert free.reason is not None
    assert free.reason.code == "no_social_cost"


def test_that_followers_grow_from_the_last_count_before_the_period() -> None:
    days = (
        PlatformDay("X", date(2024, 2, 28), followers=1000),
        PlatformDay("X", date(2024, 3, 31), followers=1100),
        PlatformDay("Y", date(2024, 3, 10), followers=500),
        PlatformDay("Y", date(2024, 3, 20), followers=450),
        PlatformDay("Z", date(2024, 3, 10), followers=9),
    )
    found = kpis_of(many(5, 5), Inputs(platforms=days), MARCH)["audience_growth"]
    assert found.value == 50
    assert {part.key: part.value for part in found.parts} == {"X": 100, "Y": -50}
    assert variant(found, "relative") == pytest.approx(50 / 1500)


def test_that_sales_are_counted_and_billed() -> None:
    sold = [True] * 36 + [False] * 1164
    table = contacts(
        created_at=["2024-03-05T10:00"] * 1200,
        converted=sold,
        sales_amount=[150.0] * 36 + [None] * 1164,
    )
    found = kpis_of(table)
    assert found["sales_conversion"].value == pytest.approx(0.03)
    assert found["sales_total"].value == 5400
    assert variant(found["sales_total"], "per_sale") == 150.0


def test_that_sales_per_ticket_leave_calls_out() -> None:
    calls = {"channel": ["phone"] * 6, "answered": [True] * 6, "converted": [True] + [False] * 5}
    tickets = {"channel": ["email"] * 4, "answered": [None] * 4,
               "converted": [True, True, False, False]}  # fmt: skip
    both = many(10, 10, **{name: calls[name] + tickets[name] for name in calls})
    found = kpis_of(both)["sales_conversion"]
    assert found.value == pytest.approx(3 / 10)
    assert variant(found, "per_ticket") == pytest.approx(2 / 4)
    assert kpis_of(many(6, 6, **calls))["sales_conversion"].by("per_ticket") is None


def test_that_refunds_lower_sales_but_not_gross() -> None:
    table = contacts(created_at=["2024-03-05T10:00"] * 3, sales_amount=[100.0, -30.0, None])
    found = kpis_of(table)
    assert found["sales_total"].value == 70.0
    assert variant(found["sales_total"], "gross") == 100.0
    assert (found["sales_conversion"].value, found["sales_conversion"].variant) == (
        pytest.approx(1 / 3),
        "with_amount",
    )


def test_that_a_column_that_only_ticks_sales_means_no_where_blank() -> None:
    table = contacts(created_at=["2024-03-05T10:00"] * 4, converted=[True, None, None, None])
    found = kpis_of(table)["sales_conversion"]
    assert (found.value, found.variant) == (0.25, "ticked")


def test_that_sales_in_several_currencies_are_not_added_up() -> None:
    table = contacts(created_at=["2024-03-05T10:00"] * 2, sales_amount=[100.0, 50.0])
    table["custom:Currency"] = pd.Categorical(["EUR", "USD"])
    found = kpis_of(table)["sales_total"]
    assert found.value is None
    assert found.reason is not None
    assert found.reason.data["currencies"] == ("EUR", "USD")
    euros = kpis_of(table, view=Filter(custom=(("Currency", ("EUR",)),)))["sales_total"]
    assert euros.value == 100.0


def fifty_tasks() -> pd.DataFrame:
    """45 tasks in 50 rows: five were handed on, which completed them for the first owner."""
    first = [("2024-03-05T10:00", "2024-03-06T10:00")] * 5  # handed on: completed by doing so
    second = [("2024-03-06T10:00", None)] * 5
    own = [("2024-03-05T10:00", "2024-03-07T10:00")] * 40
    assigned, done = zip(*first, *second, *own, strict=True)
    return contacts(
        task_id=[f"t{i}" for i in range(5)] * 2 + [f"t{i}" for i in range(5, 45)],
        agent=["ana"] * 5 + ["ben"] * 5 + ["ana"] * 20 + ["ben"] * 20,
        assigned_at=assigned,
        completed_at=done,
    )


def test_that_handing_tasks_on_inflates_only_the_gross() -> None:
    found = kpis_of(many(5, 5), tasks=fifty_tasks())["tasks_completion"]
    assert (found.value, found.n) == (0.90, 50)
    net = found.by("net")
    assert net is not None
    assert (net.value, net.n) == (pytest.approx(40 / 45), 45)


def test_that_tasks_follow_their_agent_and_refuse_other_cuts() -> None:
    table = many(2, 2, agent=["ana", "ben"], channel=["phone", "phone"])
    ben = kpis_of(table, view=Filter(agents=("ben",)), tasks=fifty_tasks())["tasks_completion"]
    assert (ben.n, ben.value) == (25, pytest.approx(20 / 25))
    cut = kpis_of(table, view=Filter(channels=("phone",)), tasks=fifty_tasks())
    reason = cut["tasks_completion"].reason
    assert reason is not None
    assert (reason.code, reason.data["dimension"]) == ("side_table_uncut", "channel")


def shift(**columns: list[Any]) -> pd.DataFrame:
    return contacts(interval_start=["2024-03-05T09:00", "2024-03-05T10:00"], agent=["a", "b"],
                    **columns)  # fmt: skip


LOG = shift(interacting_time=[15000.0, 10500.0], idle_time=[1500.0, 3000.0])


def test_that_occupancy_and_utilisation_name_their_divisors() -> None:
    paid = LOG.assign(paid_time=[18000.0, 18000.0])
    found = kpis_of(many(5, 5), agents=paid)
    assert found["occupancy"].value == pytest.approx(0.85)
    assert found["utilisation"].value == pytest.approx(30000 / 36000)
    assert variant(found["utilisation"], "busy_of_paid") == pytest.approx(25500 / 36000)


def test_that_chats_held_side_by_side_fill_slots() -> None:
    # Two agents on duty for five hours each; their chats last 54,000 s in all, three at once.
    log = shift(
        channel=["chat", "chat"], on_queue_time=[18000.0, 18000.0], idle_time=[3000.0, 6000.0],
        handle_time=[30000.0, 24000.0],
    )  # fmt: skip
    plan = ChannelPlan(ServiceType.CHAT, concurrency=3)
    three = replace(EUROS, channels=(("chat", plan),))
    found = kpis_of(many(5, 5, channel=["chat"] * 5), scenario=three, agents=log)["occupancy"]
    assert variant(found, "chat_slots") == pytest.approx(54000 / (3 * 36000))
    calls = log.assign(channel=pd.Categorical(["phone", "phone"]))
    beside = pd.concat([log, calls], ignore_index=True)
    beside["channel"] = pd.Categorical(["chat", "chat", "phone", "phone"])
    both = kpis_of(many(5, 5, channel=["chat"] * 5), scenario=three, agents=beside)["occupancy"]
    assert variant(both, "chat_slots") == pytest.approx(0.5)
    assert kpis_of(many(5, 5), scenario=three, agents=LOG)["occupancy"].by("chat_slots") is None


def test_that_typed_paid_hours_win() -> None:
    paid = LOG.assign(paid_time=[1.0, 1.0])
    inputs = Inputs(people=(MonthPeople(MONTH, paid_hours=10.0),))
    found = kpis_of(many(5, 5), inputs, MARCH, agents=paid)["utilisation"]
    assert (found.value, found.variant) == (pytest.approx(30000 / 36000), "paid_typed")


def test_that_more_work_than_paid_is_refused() -> None:
    found = kpis_of(many(5, 5), agents=LOG.assign(paid_time=[100.0, 100.0]))["utilisation"]
    assert found.value is None
    assert found.reason is not None
    assert found.reason.code == "worked_more_than_paid"


def test_that_turnover_is_annualised_and_small_teams_tell_the_count() -> None:
    rows = tuple(
        MonthPeople(date(2024, m, 1), headcount=h, leavers=1)
        for m, h in ((1, 24.0), (2, 25.0), (3, 26.0))
    )
    quarter = Filter(start=date(2024, 1, 1), end=APRIL)
    found = kpis_of(many(5, 5), Inputs(people=rows), quarter)["staff_attrition"]
    assert found.value == pytest.approx(3 / 25 * 4)
    few = Inputs(people=(MonthPeople(MONTH, headcount=6, leavers=2),))
    small = kpis_of(many(5, 5), few, MARCH)["staff_attrition"]
    assert small.value is None
    assert small.reason is not None
    assert small.reason.data["leavers"] == 2


def test_that_rows_of_teams_stand_for_all_where_no_row_does() -> None:
    rows = (
        MonthPeople(MONTH, team="north", headcount=20, leavers=1),
        MonthPeople(MONTH, team="south", headcount=30, leavers=2),
    )
    found = kpis_of(many(5, 5), Inputs(people=rows), MARCH)["staff_attrition"]
    assert found.extras["headcount"] == 50
    table = many(2, 2, team=["North", "south"])
    north = kpis_of(table, Inputs(people=rows), replace(MARCH, teams=("North",)))
    assert north["staff_attrition"].value == pytest.approx(12 / 20)


def test_that_everything_missing_says_what_would_make_it_work() -> None:
    found = kpis_of(many(5, 5))
    for kpi in ("customer_retention", "staff_attrition", "tasks_completion", "occupancy",
                "utilisation", "social_roi", "audience_growth", "cost_per_ticket",
                "social_spend"):  # fmt: skip
        reason = found[kpi].reason
        assert found[kpi].value is None, kpi
        assert reason is not None, kpi
        assert reason.code.startswith("needs_"), kpi


def random_world(seed: int) -> tuple[pd.DataFrame, Inputs]:
    rng = np.random.default_rng(seed)
    n = int(rng.integers(40, 90))
    day = [date(2024, 1, 1) + timedelta(days=int(d)) for d in rng.integers(0, 120, n)]
    done = [None if rng.random() < 0.3 else d + timedelta(days=int(rng.integers(0, 40)))
            for d in day]  # fmt: skip
    table = contacts(
        created_at=[f"{d}T12:00" for d in day],
        resolved_at=[d and f"{d}T12:00" for d in done],
        channel=[str(c) for c in rng.choice(["phone", "email", "social"], n)],
        team=[str(c) for c in rng.choice(["a", "b"], n)],
        handle_time=[float(s) for s in rng.integers(60, 900, n)],
    )
    costs = [
        MonthCost(date(2024, m, 1), channel=str(rng.choice(["", "phone", "email"])),
                  team=str(rng.choice(["", "a"])), total=float(rng.integers(100, 900)))
        for m in rng.choice([1, 2, 3, 4], 5)
    ]  # fmt: skip
    unique = {(row.month, row.channel, row.team): row for row in costs}
    return table, Inputs(costs=tuple(unique.values()))


def plainly(table: pd.DataFrame, inputs: Inputs, view: Filter, channel: str | None) -> Any:
    """Cost per ticket by walking over every contact and every cost."""
    rows = list(SideTables(inputs).costs.rows)
    first, after = view.start, view.end
    assert first is not None
    assert after is not None
    held = [
        (moment.date(), label, team, seconds)
        for moment, label, team, seconds in zip(
            table["created_at"], table["channel"], table["team"], table["handle_time"], strict=True
        )
        if first <= moment.date() < after
    ]

    def covers(row: MonthCost, contact: Any) -> bool:
        day, label, team, _ = contact
        same_month = (day.year, day.month) == (row.month.year, row.month.month)
        return same_month and row.channel in ("", label) and row.team in ("", team)

    cost = 0.0
    counted: set[int] = set()
    for row in rows:
        days = [row.month + timedelta(days=d) for d in range(31)]
        days = [day for day in days if day.month == row.month.month]
        inside = sum(first <= day < after for day in days) / len(days)
        scope = [place for place, contact in enumerate(held) if covers(row, contact)]
        mine = [place for place in scope if channel in (None, held[place][1])]
        counted |= set(mine)
        whole = sum(held[place][3] for place in scope)
        if whole:
            part = sum(held[place][3] for place in mine) / whole
        else:
            part = 1.0 if channel is None and inside else 0.0
        cost += (row.amount or 0.0) * inside * part
    return cost, len(counted)


@pytest.mark.parametrize("seed", range(12))
def test_that_costs_agree_with_walking_over_every_contact(seed: int) -> None:
    table, inputs = random_world(seed)
    view = Filter(start=date(2024, 1, 11), end=date(2024, 4, 21))
    for channel in (None, "phone", "email", "social"):
        cut = view if channel is None else replace(view, channels=(channel,))
        found = kpis_of(table, inputs, cut)["cost_per_ticket"]
        cost, n = plainly(table, inputs, view, channel)
        assert found.n == n
        if n:
            assert found.value == pytest.approx(cost / n)
            assert found.extras["cost"] == pytest.approx(cost)


@pytest.mark.parametrize("seed", range(4))
def test_that_the_order_of_rows_changes_nothing(seed: int) -> None:
    table, inputs = random_world(seed)
    mixed = table.sample(frac=1, random_state=seed).reset_index(drop=True)
    upside = replace(inputs, costs=tuple(reversed(inputs.costs)))
    for kpi in ("cost_per_ticket", "cost_per_resolution", "social_cost_to_serve"):
        one, other = kpis_of(table, inputs)[kpi], kpis_of(mixed, upside)[kpi]
        assert other.value == pytest.approx(one.value)
        assert other.n == one.n


def test_that_unrelated_rows_change_nothing() -> None:
    found = kpis_of(many(5, 5), Inputs(costs=(MonthCost(MONTH, total=50),)), MARCH)
    more = Inputs(
        costs=(MonthCost(MONTH, total=50), MonthCost(date(2019, 1, 1), total=9e9)),
        people=(MonthPeople(date(2019, 1, 1), headcount=5, leavers=5),),
    )
    assert kpis_of(many(5, 5), more, MARCH)["cost_per_ticket"] == found["cost_per_ticket"]


def test_that_the_plan_estimates_occupancy_only_where_no_log_tells_it() -> None:
    slots = np.zeros(168)
    slots[9:17] = 1.0
    requirement = Requirement(60, (), 3 * slots, 4 * slots, 5 * slots, 3 * slots, slots, 0.2, 8, 1)
    known = kpis_of(many(5, 5), agents=LOG)["occupancy"]
    planned = with_plan(None, requirement)
    assert planned is not None
    assert (planned.value, planned.variant) == (pytest.approx(0.75), "planned")
    beside = with_plan(known, requirement)
    assert beside is not None
    assert (beside.value, variant(beside, "planned")) == (known.value, pytest.approx(0.75))


@pytest.mark.parametrize("seed", range(4))
def test_that_costs_of_months_add_up_to_those_of_the_period(seed: int) -> None:
    table, inputs = random_world(seed)
    edges = [date(2024, 1, 11), date(2024, 2, 1), date(2024, 3, 1), date(2024, 4, 21)]
    whole = kpis_of(table, inputs, Filter(start=edges[0], end=edges[-1]))["cost_per_ticket"]
    parts = [
        kpis_of(table, inputs, Filter(start=start, end=end))["cost_per_ticket"]
        for start, end in pairwise(edges)
    ]
    assert sum(part.n for part in parts) == whole.n
    cost = sum(part.extras.get("cost") or 0.0 for part in parts)
    assert cost == pytest.approx(whole.extras["cost"])


def test_that_totals_by_interval_are_contacts_to_pay_for() -> None:
    starts = pd.to_datetime(["2024-03-05T09:00"], utc=True)
    totals = pd.DataFrame(
        {
            "interval_start": starts,
            "interval_end": starts + pd.Timedelta(hours=1),
            "offered": [30.0],
            "channel": pd.Categorical(["phone"]),
        }
    )
    table = contacts(created_at=["2024-03-05T10:00"] * 20, channel=["email"] * 20)
    side = SideTables(Inputs(costs=(MonthCost(MONTH, total=100),)))
    facts = prepare(table, UTC, totals, None, side)
    found = whole_measures(facts, EUROS, MARCH)["cost_per_ticket"]
    assert (found.value, found.n) == (pytest.approx(2.0), 50)
