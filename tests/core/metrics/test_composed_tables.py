"""The composed tables: agents, channels, topics, tiers and flow, against counting by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any

import numpy as np
import pandas as pd
import pytest

from core.metrics.compute import measures, whole_measures
from core.metrics.facts import Facts, prepare
from core.metrics.side_tables import SideTables
from core.metrics.tables.channels import channel_performance
from core.metrics.tables.flow import flow
from core.metrics.tables.issues import top_issues
from core.metrics.tables.scorecard import comments, scorecard
from core.metrics.tables.tiers import tier_by_topic
from core.model.inputs import Inputs, SelfRating, TopicRule
from core.model.scenario import Filter, Scenario
from core.problems import Problem
from tests.core.metrics.tables import MARCH, UTC, contacts

SCENARIO = Scenario(calendar=UTC)
NOON = "2024-03-05T12:00"


def facts_of(table: pd.DataFrame, inputs: Inputs | None = None) -> Facts:
    return prepare(table, UTC, None, None, SideTables(inputs))


def replied(minutes: list[float]) -> list[str]:
    start = datetime(2024, 3, 5, 12)
    return [(start + timedelta(minutes=m)).isoformat() for m in minutes]


def two_agents() -> pd.DataFrame:
    """Ana writes on the hard topic, Ben on the easy one; both as fast as anybody on it."""
    hard = [100.0 + i for i in range(40)]
    easy = [10.0 + i / 10 for i in range(40)]
    return contacts(
        created_at=[NOON] * 81,
        first_response_at=[*replied([*hard, *easy]), None],
        agent=["ana", "cleo"] * 20 + ["ben", "cleo"] * 20 + [None],
        topic=["hard"] * 40 + ["easy"] * 40 + [None],
        agent_messages=[2.0] * 80 + [1.0],
        csat=[2.0, 5.0] * 20 + [5.0] * 40 + [None],
        csat_comment=["slow"] + [None] * 79 + ["  "],
        ticket_id=[f"t{i}" for i in range(81)],
    )


def test_that_agents_are_compared_on_the_same_topic() -> None:
    card = scorecard(facts_of(two_agents()), SCENARIO, Filter())
    rows = {row.agent: row for row in card.rows}
    assert [row.agent for row in card.rows] == ["cleo", "ana", "ben", "Unknown"]
    ana, ben = rows["ana"], rows["ben"]
    assert ana.measures["frt"].value == pytest.approx(60 * 119)
    assert ben.measures["frt"].value == pytest.approx(60 * 11.9)
    for row in (ana, ben):
        assert row.same_topic is not None
        assert row.same_topic.faster == pytest.approx(0.5)
    assert ana.same_topic is not None
    assert ana.same_topic.csat_points == pytest.approx(0.0 - 0.5)
    assert ben.same_topic is not None
    assert ben.same_topic.csat_points == pytest.approx(0.0)


def test_that_an_agent_with_few_contacts_is_small_and_has_no_comparison() -> None:
    card = scorecard(facts_of(two_agents().iloc[30:60]), SCENARIO, Filter())
    assert all(row.small for row in card.rows)
    assert all(row.same_topic is None or row.same_topic.faster is None for row in card.rows)


def test_that_messages_are_added_up_and_comments_wait_to_be_asked_for() -> None:
    facts = facts_of(two_agents())
    rows = {row.agent: row for row in scorecard(facts, SCENARIO, Filter()).rows}
    assert (rows["ana"].messages, rows["ana"].comments, rows["ben"].comments) == (40.0, 1, 0)
    (comment,) = comments(facts, Filter(), "ana")
    assert (comment.ticket, comment.topic, comment.rating, comment.text) == (
        "t0",
        "hard",
        2.0,
        "slow",
    )
    assert comments(facts, Filter(), "ben") == ()


def test_that_every_contact_is_in_exactly_one_row_of_the_scorecard() -> None:
    facts = facts_of(two_agents())
    assert sum(row.n for row in scorecard(facts, SCENARIO, Filter()).rows) == 81


def test_that_no_agents_are_said() -> None:
    card = scorecard(facts_of(contacts(created_at=[NOON])), SCENARIO, Filter())
    assert card.rows == ()
    assert card.reason is not None
    assert card.reason.data["field"] == "agent"


@pytest.mark.parametrize("seed", range(3))
def test_that_the_comparison_agrees_with_comparing_one_by_one(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = 300
    minutes = [float(m) for m in rng.integers(1, 60, n)]
    agents = [str(a) for a in rng.choice(["a", "b", "c"], n)]
    topics = [str(t) for t in rng.choice(["x", "y", "z"], n, p=[0.6, 0.36, 0.04])]
    channels = [str(c) for c in rng.choice(["email", "chat"], n)]
    table = contacts(created_at=[NOON] * n, first_response_at=replied(minutes), agent=agents,
                     topic=topics, channel=channels)  # fmt: skip
    found = {r.agent: r.same_topic for r in scorecard(facts_of(table), SCENARIO, Filter()).rows}
    kinds = list(zip(topics, channels, strict=True))
    for agent in "abc":
        wins: list[float] = []
        for place in range(n):
            alike = [minutes[i] for i in range(n) if kinds[i] == kinds[place]]
            if agents[place] == agent and len(alike) >= 20:
                middle, mine = median(alike), minutes[place]
                wins.append(1.0 if mine < middle else 0.5 if mine == middle else 0.0)
        same = found[agent]
        assert same is not None
        assert (same.n, same.faster) == (len(wins), pytest.approx(sum(wins) / len(wins)))


def channel_table(phone_good: int, email_good: int) -> pd.DataFrame:
    return contacts(
        created_at=[NOON] * 100,
        channel=["phone"] * 60 + ["email"] * 40,
        csat=[5.0] * phone_good + [1.0] * (60 - phone_good) + [5.0] * email_good
        + [1.0] * (40 - email_good),
    )  # fmt: skip


def test_that_a_busy_channel_whose_customers_are_unhappy_is_suggested_for_cover() -> None:
    found = channel_performance(facts_of(channel_table(20, 38)), SCENARIO, Filter())
    assert [(row.channel, row.share) for row in found.rows] == [("phone", 0.6), ("email", 0.4)]
    assert found.rows[0].suggestion is not None
    assert found.rows[0].suggestion.code == "suggest_staff_channel"
    assert found.rows[1].suggestion is None


def test_that_nothing_is_suggested_from_few_contacts() -> None:
    few = channel_table(20, 38).iloc[[0, 59, 60, 61]]
    found = channel_performance(facts_of(few), SCENARIO, Filter())
    assert all(row.suggestion is None for row in found.rows)
    level = channel_performance(facts_of(channel_table(54, 36)), SCENARIO, Filter())
    assert all(row.suggestion is None for row in level.rows)


def issue_table() -> pd.DataFrame:
    topics = ["a"] * 7 + ["b"] * 5 + ["c"] * 4 + ["d"] * 3 + ["e"] * 2 + ["f"] + [None] * 3
    customers = [f"k{i % 3}" for i in range(len(topics))]
    customers[0] = None  # pyright: ignore[reportArgumentType]
    return contacts(
        created_at=[NOON] * len(topics),
        topic=topics,
        customer_id=customers,
        department=["Shop"] * 2 + ["Store"] * 5 + [None] * 18,
    )


def test_that_top_issues_name_customers_and_departments_and_keep_the_rest() -> None:
    inputs = Inputs(topics=(TopicRule("B", department="Logistics", in_help=True),))
    found = top_issues(facts_of(issue_table(), inputs), Filter())
    assert [(row.topic, row.n) for row in found.rows] == [
        ("a", 7), ("b", 5), ("c", 4), ("d", 3), ("e", 2),
    ]  # fmt: skip
    assert (found.rows[0].department, found.rows[0].department_typed) == ("Store", False)
    assert (found.rows[1].department, found.rows[1].department_typed) == ("Logistics", True)
    assert found.rows[1].kb_covered is True
    assert found.rows[0].customers == 3
    assert found.other is not None
    assert found.unknown is not None
    assert (found.other.n, found.unknown.n, found.topics) == (1, 3, 6)
    shares = [*(row.share for row in found.rows), found.other.share, found.unknown.share]
    assert sum(shares) == pytest.approx(1.0)


def test_that_own_ratings_stand_beside_the_median_of_the_team() -> None:
    march, april = date(2024, 3, 1), date(2024, 4, 1)
    names = ("Ana", "Ben", "Cho", "Dia")
    table = contacts(created_at=["2024-03-05T10:00"] * 4, agent=list(names))
    typed = Inputs(
        self_ratings=(
            SelfRating(march, "ana", 5.0),
            SelfRating(march, "Ben", 3.0),
            SelfRating(march, "Cho", 2.0),
            SelfRating(april, "Ana", 1.0),  # of another month
        )
    )
    view = Filter(start=march, end=april)
    found = scorecard(prepare(table, UTC, side=SideTables(typed)), Scenario(calendar=UTC), view)
    assert {row.agent: row.self_rating for row in found.rows} == {
        "Ana": 5.0, "Ben": 3.0, "Cho": 2.0, "Dia": None,
    }  # fmt: skip
    assert found.median_self_rating == 3.0
    two = replace(typed, self_ratings=typed.self_ratings[:2])
    few = scorecard(prepare(table, UTC, side=SideTables(two)), Scenario(calendar=UTC), view)
    assert few.median_self_rating is None  # of two, one would learn what the other said


def test_that_the_change_of_a_topic_is_in_points_of_its_share() -> None:
    before = issue_table().assign(
        created_at=contacts(created_at=["2024-02-05T12:00"] * 25)["created_at"],
        topic=pd.Categorical(["a"] * 20 + ["b"] * 5),
    )
    table = pd.concat([issue_table(), before], ignore_index=True)
    february = Filter(start=date(2024, 2, 1), end=date(2024, 3, 1))
    found = top_issues(facts_of(table), MARCH, february)
    assert found.rows[0].change == pytest.approx(7 / 25 - 20 / 25)
    few = top_issues(facts_of(table), MARCH, replace(february, topics=("b",)))
    assert few.rows[0].change is None


def tiers_table() -> pd.DataFrame:
    tiers = ["1"] * 300 + ["2"] * 90 + ["3"] * 30 + [None] * 80
    return contacts(
        created_at=[NOON] * 500,
        resolved_at=["2024-03-06T12:00"] * 500,
        tier=tiers,
        topic=["x", "y"] * 250,
    )


def test_that_tiers_share_what_was_resolved() -> None:
    found = tier_by_topic(facts_of(tiers_table()), Filter())
    assert found.tiers == ("1", "2", "3", "Unknown")
    shares = [found.share_of_tier(place) for place in range(4)]
    assert shares == [0.60, 0.18, 0.06, 0.16]
    assert found.share_of_topic(0, 0) == 0.6
    assert sum(map(sum, found.resolved)) == 500


def test_that_rare_topics_are_pooled_and_unknown_stays_apart() -> None:
    table = tiers_table().assign(topic=pd.Categorical(["x"] * 400 + ["y"] * 60 + ["z"] * 30
                                                      + [None] * 10))  # fmt: skip
    found = tier_by_topic(facts_of(table), Filter(), top=1)
    assert found.topics == ("x", "", "Unknown")
    assert found.topic_totals == (400, 90, 10)
    none = tier_by_topic(facts_of(contacts(created_at=[NOON])), Filter())
    assert none.reason is not None
    assert none.reason.data["field"] == "tier"


MARCH_CONTACTS = [
    ("2024-02-26", "2024-03-02"), ("2024-02-28", None), ("2024-03-01", "2024-03-01"),
    ("2024-03-05", "2024-03-09"), ("2024-03-10", "2024-03-12"), ("2024-03-15", None),
    ("2024-03-20", "2024-04-03"), ("2024-03-25", "2024-03-26"), ("2024-03-30", None),
    ("2024-03-31", "2024-04-02"),
]  # fmt: skip


def test_that_flow_cohort_and_backlog_of_a_month_are_those_of_the_kpis() -> None:
    created, resolved = zip(*MARCH_CONTACTS, strict=True)
    table = contacts(created_at=created, resolved_at=resolved, updated_at=["2024-04-05"] * 10)
    found = flow(facts_of(table), MARCH, "month")
    (step,) = found.rows
    assert (found.backlog_before, step.created, step.resolved, step.backlog) == (2, 8, 5, 5)
    assert (step.flow, step.cohort, step.cohort_inside) == (5 / 8, 6 / 8, 4 / 8)
    # Seven resolutions give no ninetieth percentile, so nothing can be called too young.
    assert (found.p90_resolution_s, step.censored) == (None, False)


def random_flow(seed: int) -> pd.DataFrame:
    rng = np.random.default_rng(seed)
    n = 150
    begin = datetime(2024, 1, 3)
    created = [begin + timedelta(hours=int(h)) for h in rng.integers(0, 24 * 80, n)]
    status = [str(s) for s in rng.choice(["open", "resolved", "excluded", "closed"], n)]
    resolved: list[Any] = [
        (c + timedelta(hours=int(rng.integers(1, 400)))).isoformat()
        if s in ("resolved", "closed") and rng.random() < 0.8
        else None
        for c, s in zip(created, status, strict=True)
    ]
    return contacts(created_at=[c.isoformat() for c in created], resolved_at=resolved,
                    status=status)  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("step", ["day", "week", "month"])
def test_that_each_step_has_the_backlog_of_the_kpi_and_all_add_up(seed: int, step: str) -> None:
    facts = facts_of(random_flow(seed))
    view = Filter(start=date(2024, 1, 10), end=date(2024, 3, 20))
    found = flow(facts, view, step)
    whole = whole_measures(facts, SCENARIO, view)
    totals = whole["resolution_rate_flow"].extras
    assert sum(row.created for row in found.rows) == totals["created"]
    assert sum(row.resolved for row in found.rows) == totals["resolved"]
    starts = [date.fromisoformat(row.start) for row in found.rows]
    for row, (start, end) in zip(found.rows, pairwise([*starts, date(2024, 3, 20)]), strict=True):
        part = whole_measures(facts, SCENARIO, Filter(start=start, end=end))
        assert row.backlog == part["backlog"].value
        assert row.cohort == part["resolution_rate_cohort"].value
        assert row.cohort_inside == part["resolution_rate_cohort"].extras["inside_period"]


def test_that_only_young_contacts_are_censored() -> None:
    facts = facts_of(random_flow(1))
    found = flow(facts, Filter(), "week")
    assert found.p90_resolution_s is not None
    young = facts.data_end - np.timedelta64(round(found.p90_resolution_s), "s")
    ends = [date.fromisoformat(row.start) + timedelta(days=7) for row in found.rows[1:]]
    assert [row.censored for row in found.rows[1:]] == [np.datetime64(end) > young for end in ends]
    assert [row.censored for row in found.rows] == sorted(row.censored for row in found.rows)


def test_that_an_unknown_step_is_refused() -> None:
    with pytest.raises(Problem) as refused:
        flow(facts_of(contacts(created_at=[NOON])), Filter(), "hour")
    assert refused.value.note.code == "trend_step_unknown"


def tagged_table() -> pd.DataFrame:
    """Five contacts of four customers: two of them of two topics, one of none."""
    return contacts(
        created_at=[NOON] * 5,
        resolved_at=["2024-03-06T12:00"] * 5,
        topic=["Billing", "Billing; Refund", "Refund", "Billing; Refund", None],
        customer_id=["a", "b", "b", "c", "d"],
        tier=["1", "1", "2", "2", "1"],
        csat=[1, 1, 5, 1, 5],
    )


def test_that_topics_count_once_per_tag_in_every_figure_of_a_page() -> None:
    facts = facts_of(tagged_table())
    found = measures(facts, SCENARIO, Filter())
    issues, tiers = top_issues(facts, Filter()), tier_by_topic(facts, Filter())
    counts = {row.topic: row.n for row in issues.rows}
    assert counts == dict(found["top_topics"].top) == {"Billing": 3, "Refund": 3}
    assert {row.topic: row.customers for row in issues.rows} == {"Billing": 3, "Refund": 2}
    assert dict(found["customers_affected"].top) == {"Billing": 3, "Refund": 2}
    assert dict(found["csat_low_reasons"].top) == {"Billing": 3, "Refund": 2}
    assert [row.share for row in issues.rows] == [0.6, 0.6]
    assert issues.unknown is not None
    assert (issues.topics, issues.n, issues.unknown.n) == (2, 5, 1)
    assert tiers.topics == ("Billing", "Refund", "Unknown")
    assert tiers.resolved == ((2, 1, 1), (1, 2, 0))
    # Of each tier's contacts none counts twice.
    assert (tiers.tier_totals, tiers.topic_totals) == ((3, 2), (3, 3, 1))
    for table in (issues, tiers):
        assert [said.code for said in table.notes] == ["topics_count_per_tag"]


def test_that_nothing_is_said_of_tags_where_each_contact_has_one_topic() -> None:
    assert top_issues(facts_of(issue_table()), Filter()).notes == ()
    assert tier_by_topic(facts_of(tiers_table()), Filter()).notes == ()


def test_that_the_change_of_a_topic_counts_tags_in_both_periods() -> None:
    before = pd.concat([tagged_table()] * 4, ignore_index=True).assign(
        created_at=contacts(created_at=["2024-02-05T12:00"] * 20)["created_at"]
    )
    table = pd.concat([tagged_table(), before], ignore_index=True)
    february = Filter(start=date(2024, 2, 1), end=date(2024, 3, 1))
    found = top_issues(facts_of(table), MARCH, february)
    assert [row.change for row in found.rows] == [0.0, 0.0]


def test_that_the_mean_of_answers_suggests_what_their_share_does() -> None:
    facts, mean = facts_of(channel_table(30, 36)), replace(SCENARIO, variants=(("csat", "mean"),))
    usual = channel_performance(facts, SCENARIO, Filter())
    chosen = channel_performance(facts, mean, Filter())
    assert any(row.suggestion is not None for row in usual.rows)
    assert [row.suggestion for row in chosen.rows] == [row.suggestion for row in usual.rows]
