"""Worked examples of the KPI reference on replies, effort, mood, praise, tiers, alikeness."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from core.metrics.compute import grouped, measures
from core.metrics.facts import prepare
from core.metrics.outcome import quartile_distance
from core.metrics.side_tables import SideTables
from core.model.inputs import Inputs, PlatformDay
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from tests.core.metrics.conftest import Compute
from tests.core.metrics.tables import UTC, contacts

MIN, HOUR = 60.0, 3600.0


def at(minutes: float) -> str:
    """A moment so many minutes after Monday 4 March 2024, 10:00 UTC."""
    return str(np.datetime64("2024-03-04T10:00:00") + np.timedelta64(round(minutes * 60), "s"))


def by(measure: Measure, variant: str) -> float | None:
    """A KPI by one of its definitions."""
    figure = measure.by(variant)
    assert figure is not None, variant
    return figure.value


def test_that_a_conversation_has_the_mean_of_its_replies(kpis: Compute) -> None:
    table = contacts(created_at=[at(0)], replies=[2], reply_time=[14 * MIN])
    found = kpis(table)["avg_reply_time"]
    assert (found.value, found.n) == (7 * MIN, 2)


def test_that_replies_are_pooled_and_not_averaged_twice(kpis: Compute) -> None:
    table = contacts(created_at=[at(0)] * 2, replies=[2, 1], reply_time=[14 * MIN, 31 * MIN])
    found = kpis(table)["avg_reply_time"]
    assert (found.value, found.n) == (15 * MIN, 3)
    assert by(found, "contact_means") == 19 * MIN


def test_that_ease_is_a_mean_a_share_and_an_index(kpis: Compute) -> None:
    found = kpis(contacts(ces=[7, 7, 6, 6, 5, 4, 3, 2, 6, 7]))["ces"]
    assert (found.value, found.variant, found.n) == (pytest.approx(5.30), "ease_1_7", 10)
    assert by(found, "easy_share") == 0.60
    assert by(found, "index") == pytest.approx(40.0)


def test_that_sla_by_priority_recombines_to_the_pooled_share() -> None:
    table = contacts(
        created_at=[at(0)] * 60,
        resolved_at=[at(60)] * 60,
        priority=["urgent"] * 10 + ["high"] * 50,
        sla_res_met=[True] * 9 + [False] + [True] * 40 + [False] * 10,
    )
    scenario = Scenario(calendar=UTC)
    groups = grouped(prepare(table, UTC), scenario, Filter(), "priority")
    found = {label: group["sla_attainment"].value for label, group in groups.items()}
    assert found == {"urgent": 0.90, "high": 0.80}
    whole = measures(prepare(table, UTC), scenario, Filter())["sla_attainment"]
    assert whole.value == pytest.approx(0.817, abs=5e-4)


def test_that_complaints_and_praise_are_shares_of_the_contacts(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 450,
        is_complaint=[True] * 27 + [False] * 423,
        is_applause=[True] * 36 + [False] * 414,
    )
    found = kpis(table)
    assert found["complaint_share"].value == pytest.approx(0.060)
    assert found["applause_rate"].value == pytest.approx(0.080)


def test_that_approvals_per_follower_and_post_do_not_become_praise() -> None:
    day = PlatformDay("Social", date(2024, 3, 4), followers=12_000, posts=40, approvals=240)
    side = SideTables(Inputs(platforms=(day,)))
    table = contacts(created_at=[at(0)] * 2, is_applause=[True, False])
    facts = prepare(table, UTC, side=side)
    found = measures(facts, Scenario(calendar=UTC), Filter())["applause_rate"]
    assert found.value == 0.5
    assert by(found, "approvals_per_follower") == pytest.approx(0.020)
    assert by(found, "approvals_per_post") == pytest.approx(6.0)


def test_that_agents_are_as_alike_as_their_quartiles(kpis: Compute) -> None:
    assert quartile_distance(np.array([4.0, 5.0, 6.0, 8.0])) == pytest.approx(0.318, abs=5e-4)
    hours = {"Ana": 4, "Ben": 5, "Cho": 6, "Dia": 8}
    table = contacts(
        created_at=[at(0)] * 80,
        resolved_at=[at(60 * h) for h in hours.values() for _ in range(20)],
        agent=[name for name in hours for _ in range(20)],
    )
    found = kpis(table)["consistency"]
    assert (found.value, found.n) == (pytest.approx(1.75 / 5.5), 80)
    assert found.extras["agents"] == 4


def test_that_moods_rise_by_the_mean_of_last_less_first(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 4,
        sentiment_first=["-0.6", "-0.3", "0.1", "-0.2"],
        sentiment_last=["0.2", "-0.1", "0.6", "0.4"],
    )
    found = kpis(table)["sentiment_change"]
    assert (found.value, found.n) == (pytest.approx(0.525), 4)
    assert by(found, "share_improved") == 1.0


def test_that_a_blank_tier_is_unknown_and_never_the_first(kpis: Compute) -> None:
    tiers = ["1"] * 300 + ["2"] * 90 + ["3"] * 30 + [None] * 80
    table = contacts(created_at=[at(0)] * 500, resolved_at=[at(60)] * 500, tier=tiers)
    found = kpis(table)["tier_share"]
    assert (found.value, found.top) == (0.60, (("1", 300),))
    assert {part.key: part.value for part in found.parts} == {
        "1": 0.60, "2": 0.18, "3": 0.06, "Unknown": 0.16,
    }  # fmt: skip


def test_that_the_median_of_interactions_stands_beside_their_mean(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 6,
        resolved_at=[at(60)] * 5 + [None],
        agent_messages=[1, 2, 3, 6, None, 5],
        customer_messages=[1, 1, 2, 4, 3, 4],
    )
    found = kpis(table)["interactions_per_ticket"]
    assert (found.value, by(found, "median"), found.n, found.eligible) == (5.0, 4.0, 4, 5)


def test_that_working_days_are_a_definition_of_their_own(kpis: Compute) -> None:
    days = [f"2024-04-{1 + i % 30:02}T12:00" for i in range(420)]
    april = Filter(start=date(2024, 4, 1), end=date(2024, 5, 1))
    found = kpis(contacts(created_at=days), april)["requests_per_day"]
    assert (found.value, by(found, "peak_day")) == (14.0, 14.0)
