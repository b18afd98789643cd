"""Definitions of KPIs that few files allow, each by hand and against a plain count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.metrics.catalogue import CATALOGUE, variant_name
from core.metrics.compute import measures
from core.metrics.facts import prepare
from core.metrics.side_tables import SideTables
from core.model.calendar import BusinessCalendar
from core.model.inputs import Inputs, MonthCost, SurveyMonth
from core.model.measure import Measure
from core.model.scenario import ChannelPlan, Cost, Filter, Scenario, ServiceType

ALWAYS = BusinessCalendar(parse_opening_hours("Mon-Sun 00:00-24:00"))
DAY = timedelta(days=1)
START = datetime(2026, 3, 2, 9)


def counted(
    rows: list[dict[str, object]], scenario: Scenario | None = None, inputs: Inputs | None = None
) -> dict[str, Measure]:
    """The KPIs of rows written by hand; blank cells are None."""
    table = pd.DataFrame(rows)
    for name in table:
        if str(name).endswith("_at"):
            table[name] = pd.to_datetime(table[name], utc=True).astype("datetime64[us, UTC]")
        elif name in ("channel", "agent", "team", "topic"):
            table[name] = table[name].astype("category")
        elif name in ("converted", "escalated"):
            table[name] = table[name].astype("boolean")
        elif name != "customer_id":
            table[name] = table[name].astype(float)
    side = SideTables(inputs or Inputs())
    return measures(prepare(table, ALWAYS, side=side), scenario or Scenario(), Filter())


def of(found: dict[str, Measure], kpi: str, key: str) -> tuple[float | None, int]:
    figure = found[kpi].by(key)
    assert figure is not None
    return figure.value, figure.n


def test_that_answers_before_the_solution_stand_apart_from_those_after() -> None:
    def row(csat: float | None, answered: timedelta | None, solved: timedelta | None) -> dict:
        return {
            "created_at": START,
            "resolved_at": None if solved is None else START + solved,
            "survey_at": None if answered is None else START + answered,
            "csat": csat,
        }

    rows = [
        row(5, DAY, 2 * DAY),  # before: satisfied
        row(2, DAY, 2 * DAY),  # before: not
        row(1, DAY, None),  # never solved: before, not satisfied
        row(4, 3 * DAY, 2 * DAY),  # after: satisfied
        row(5, 2 * DAY, 2 * DAY),  # at the very moment: after, satisfied
        row(3, 4 * DAY, 2 * DAY),  # after: not
        row(5, None, 2 * DAY),  # no moment of the answer: in neither
        row(None, 3 * DAY, 2 * DAY),  # no answer
    ]
    found = counted(rows)
    assert found["csat"].value == 4 / 7
    assert of(found, "csat", "after_first_contact") == (pytest.approx(1 / 3), 3)
    assert of(found, "csat", "after_resolution") == (pytest.approx(2 / 3), 3)
    assert found["csat"].anchor == "surveyed"


def test_that_without_moments_of_answers_nothing_is_apart() -> None:
    found = counted([{"created_at": START, "resolved_at": START + DAY, "csat": 5.0}])
    assert found["csat"].by("after_resolution") is None


def test_that_an_order_counts_once_for_the_latest_contact_before_it() -> None:
    def row(who: str, day: int, ordered: int | None) -> dict[str, object]:
        order = None if ordered is None else START + ordered * DAY
        return {"created_at": START + day * DAY, "customer_id": who, "ordered_at": order,
                "converted": ordered is not None}  # fmt: skip

    rows = [
        row("a", 0, 4),  # the same order as the next line, which is nearer to it
        row("a", 2, 4),  # two days after: within three
        row("b", 0, 5),  # five days after: within five
        row("c", 0, 6),  # too late
        row("d", 3, 1),  # ordered before the contact: no sale of it
        row("e", 0, None),
        row("a", 0, 1),  # another order of the same customer, within three
    ]
    found = counted(rows)
    assert of(found, "sales_conversion", "order_within_3_days") == (pytest.approx(2 / 7), 7)
    assert of(found, "sales_conversion", "order_within_5_days") == (pytest.approx(3 / 7), 7)
    nobody = [{key: cell for key, cell in row.items() if key != "customer_id"} for row in rows]
    assert of(counted(nobody), "sales_conversion", "order_within_5_days")[0] == 4 / 7


def test_that_without_dates_of_orders_the_column_is_named() -> None:
    found = counted([{"created_at": START, "converted": True}])
    figure = found["sales_conversion"].by("order_within_3_days")
    assert figure is not None
    assert figure.reason is not None
    assert figure.reason.data["field"] == "ordered_at"


def test_that_orders_agree_with_a_plain_count() -> None:
    random = np.random.default_rng(5)
    rows = [
        {
            "created_at": START + timedelta(hours=int(random.integers(0, 400))),
            "customer_id": f"c{random.integers(0, 12)}",
            "ordered_at": START + int(random.integers(0, 20)) * DAY
            if random.random() < 0.7
            else None,
        }
        for _ in range(200)
    ]
    for days in (3, 5):
        latest: dict[tuple[object, object], datetime] = {}
        for row in rows:
            created, ordered = row["created_at"], row["ordered_at"]
            if (
                isinstance(ordered, datetime)
                and isinstance(created, datetime)
                and created <= ordered
            ):
                key = (row["customer_id"], ordered)
                latest[key] = max(latest.get(key, created), created)
        hits = sum(ordered - made <= days * DAY for (_who, ordered), made in latest.items())  # type: ignore[operator]
        told = of(counted(rows), "sales_conversion", f"order_within_{days}_days")
        assert told == (pytest.approx(hits / 200), 200)


def test_that_a_bot_is_laid_on_the_cost_by_channel() -> None:
    rows = [
        {"created_at": START + n % 20 * DAY, "resolved_at": START + n % 20 * DAY,
         "channel": "email" if n < 60 else "phone"}
        for n in range(100)
    ]  # fmt: skip
    inputs = Inputs(costs=(MonthCost(date(2026, 3, 1), total=3100.0),))
    plain = counted(rows, inputs=inputs)
    each = plain["cost_per_resolution"].value
    assert each is not None
    figure = plain["cost_per_resolution"].by("with_bot")
    assert figure is not None
    assert figure.reason is not None
    assert figure.reason.code == "cost_needs_deflection"
    plan = ChannelPlan(ServiceType.DEFERRED, deflected=0.5, complexity=0.2)
    scenario = Scenario(channels=(("email", plan),), cost=Cost(deflected_each=0.1))
    wanted = (60 * (0.5 * 1.2 * each + 0.5 * 0.1) + 40 * each) / 100
    found = counted(rows, scenario, inputs)
    assert of(found, "cost_per_resolution", "with_bot") == (pytest.approx(wanted), 100)
    assert of(found, "cost_per_ticket", "with_bot") == (pytest.approx(wanted), 100)


def test_that_checks_on_samples_are_a_share_and_up_is_good() -> None:
    rows = [{"created_at": START, "resolved_at": START + DAY, "team": "first"}]
    inputs = Inputs(
        surveys=(
            SurveyMonth(date(2026, 3, 1), "checklist", "", 18.0, 24.0),
            SurveyMonth(date(2026, 3, 1), "esat", "", 3.0, 8.0),
        )
    )
    found = counted(rows, inputs=inputs)
    assert found["consistency"].value is None
    assert of(found, "consistency", "checklist") == (0.75, 24)
    chosen = counted(rows, Scenario(variants=(("consistency", "checklist"),)), inputs)[
        "consistency"
    ]
    assert (chosen.value, chosen.unit) == (0.75, "share")
    assert CATALOGUE["consistency"].direction_of("checklist") == "up"
    assert counted(rows)["consistency"].by("checklist") is None


def test_that_the_same_department_may_hand_on_within_itself() -> None:
    def row(departments: float | None, moves: float, escalated: bool) -> dict[str, object]:
        return {"created_at": START, "resolved_at": START + DAY, "departments": departments,
                "reassignments": moves, "escalated": escalated}  # fmt: skip

    rows = [
        row(1, 0, False),
        row(1, 2, False),
        row(2, 1, False),
        row(1, 0, True),
        row(None, 0, False),
    ]
    found = counted(rows)
    assert of(found, "first_instance", "same_department") == (0.5, 4)
    assert found["first_instance"].value == 2 / 5
    alone = [{key: cell for key, cell in one.items() if key != "reassignments"} for one in rows]
    assert counted(alone)["first_instance"].value is None
    assert of(counted(alone), "first_instance", "same_department") == (0.5, 4)


@pytest.mark.parametrize(
    ("kpi", "key"),
    [
        ("csat", "after_first_contact"),
        ("csat", "after_resolution"),
        ("sales_conversion", "order_within_3_days"),
        ("sales_conversion", "order_within_5_days"),
        ("cost_per_resolution", "with_bot"),
        ("cost_per_ticket", "with_bot"),
        ("consistency", "checklist"),
        ("first_instance", "same_department"),
        ("occupancy", "chat_slots"),
        ("sales_conversion", "per_ticket"),
    ],
)
def test_that_each_is_declared_with_words(kpi: str, key: str) -> None:
    assert key in CATALOGUE[kpi].variants
    assert len({variant_name(key, language) for language in range(3)} - {key}) == 3


def test_that_rows_may_come_in_any_order() -> None:
    rows = [
        {"created_at": START + n % 9 * DAY, "resolved_at": START + (n % 9 + n % 3) * DAY,
         "survey_at": START + (n % 9 + 1) * DAY, "csat": float(n % 5 + 1),
         "customer_id": f"c{n % 7}",
         "ordered_at": START + (n % 11) * DAY, "departments": float(n % 2 + 1), "channel": "email"}
        for n in range(90)
    ]  # fmt: skip
    other = [rows[place] for place in np.random.default_rng(1).permutation(90)]
    ours, theirs = counted(rows), counted(other)
    for kpi in ("csat", "sales_conversion", "first_instance"):
        assert replace(ours[kpi], top=()) == replace(theirs[kpi], top=())
