"""The worked examples of the KPI reference, each as its authors print it."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.metrics.compare import changes
from core.metrics.quantiles import quantile, spread
from core.model.calendar import BusinessCalendar
from core.model.requirement import CostSummary
from core.model.scenario import OFFICE_HOURS, ChannelPlan, Filter, Promise, Scenario, ServiceType
from tests.core.metrics.conftest import Compute
from tests.core.metrics.tables import MARCH, UTC, contacts

MIN = 60.0


def at(minutes: float | None) -> str | None:
    """A moment so many minutes after Monday 4 March 2024, 10:00 UTC."""
    if minutes is None:
        return None
    return str(np.datetime64("2024-03-04T10:00:00") + np.timedelta64(round(minutes * 60), "s"))


def replies(*minutes: float | None, **more: list[object]):
    return contacts(
        created_at=[at(0)] * len(minutes), first_response_at=[at(m) for m in minutes], **more
    )


def test_that_first_response_leads_with_the_median(kpis: Compute) -> None:
    frt = kpis(replies(5, 33, 75))["frt"]
    assert frt.value == 33 * MIN
    assert frt.extras["mean"] == pytest.approx(37.67 * MIN, abs=0.3)
    assert frt.extras["p90"] is None
    assert quantile(np.array([5.0, 33.0, 75.0]), 0.9) == pytest.approx(66.6)


def test_that_an_unanswered_contact_is_no_zero(kpis: Compute) -> None:
    table = replies(5, 33, 75, None, updated_at=[None, None, None, at(200)])
    frt = kpis(table)["frt"]
    assert frt.extras["mean"] == pytest.approx(37.67 * MIN, abs=0.3)
    assert (frt.n, frt.eligible) == (3, 4)
    assert frt.extras["oldest_open"] == 200 * MIN


def test_that_first_response_belongs_to_the_day_of_creation(kpis: Compute) -> None:
    table = contacts(created_at=["2024-03-31T23:50"], first_response_at=["2024-04-01T00:20"])
    april = Filter(start=date(2024, 4, 1), end=date(2024, 5, 1))
    assert kpis(table, MARCH)["frt"].value == 30 * MIN
    assert kpis(table, april)["frt"].n == 0
    assert kpis(table, april)["frt"].value is None


def test_that_an_outlier_moves_the_mean_and_not_the_median(kpis: Compute) -> None:
    frt = kpis(replies(2, 4, 5, 7, 9, 12, 15, 20, 60, 480))["frt"]
    assert frt.value == 10.5 * MIN
    assert frt.extras["mean"] == pytest.approx(61.4 * MIN)
    assert frt.extras["p90"] == pytest.approx(102.0 * MIN)


def test_that_satisfaction_is_four_and_five_of_the_rated(kpis: Compute) -> None:
    scores = [5, 5, 5, 4, 4, 4, 4, 3, 2, 1, *[None] * 5]
    csat = kpis(contacts(csat=scores))["csat"]
    assert csat.value == 0.70
    assert (csat.n, csat.eligible) == (10, 15)
    assert csat.extras["mean"] == pytest.approx(3.70)
    assert csat.extras["top_box"] == 0.30


def test_that_good_and_bad_are_a_scale_of_their_own(kpis: Compute) -> None:
    table = contacts(csat=[1] * 45 + [0] * 5 + [None] * 30, surveyed=[True] * 80)
    found = kpis(table)
    assert found["csat"].value == 0.90
    assert found["csat"].variant == "good_bad"
    assert found["csat_response_rate"].value == 0.625


def test_that_promoters_less_detractors_are_nps(kpis: Compute) -> None:
    assert kpis(contacts(nps=[10, 10, 9, 9, 9, 8, 7, 6, 3, 0]))["nps"].value == 20.0


def test_that_nps_refuses_a_scale_of_five(kpis: Compute) -> None:
    nps = kpis(contacts(nps=[1, 2, 3, 4, 5]))["nps"]
    assert nps.value is None
    assert nps.reason is not None
    assert nps.reason.code == "nps_scale_too_short"


def hundred_calls():
    """80 answered (68 after 8 s, 12 after 45 s), 20 abandoned (8 at 5 s, 2 at 15 s, 10 at 60 s)."""
    waits = [8] * 68 + [45] * 12 + [5] * 8 + [15] * 2 + [60] * 10
    return contacts(
        created_at=[at(i) for i in range(100)],
        channel=["phone"] * 100,
        wait_time=waits,
        answered=[True] * 80 + [False] * 20,
        ticket_id=[f"{i:03}" for i in range(100)],
    )


def test_that_every_service_level_has_its_own_number(kpis: Compute) -> None:
    level = kpis(hundred_calls())["service_level"]
    assert level.value == pytest.approx(0.739, abs=5e-4)
    assert level.variant == "no_short"
    assert level.extras["offered"] == 0.68
    assert level.extras["answered"] == 0.85
    assert level.extras["removed"] == 0.78
    assert level.extras["offered_less_short_abandons"] == pytest.approx(0.756, abs=5e-4)
    assert (level.extras["within_s"], level.extras["target"]) == (20.0, 0.80)


def test_that_abandonment_names_its_short_variants(kpis: Compute) -> None:
    rate = kpis(hundred_calls())["abandonment_rate"]
    assert rate.value == 0.20
    assert rate.extras["short_out_of_both"] == pytest.approx(0.130, abs=5e-4)
    assert rate.extras["short_out_of_numerator"] == 0.12


def test_that_speed_of_answer_is_of_the_answered(kpis: Compute) -> None:
    found = kpis(hundred_calls())
    assert found["asa"].value == pytest.approx(13.55)
    assert found["asa"].extras["with_abandoned"] == pytest.approx(17.54)
    assert found["longest_queue_delay"].value == 60.0
    assert found["longest_queue_delay"].top == (("090", 60),)


def test_that_calls_the_team_makes_are_in_no_queue(kpis: Compute) -> None:
    coming = hundred_calls().assign(direction=pd.Categorical(["inbound"] * 100))
    made = hundred_calls().assign(direction=pd.Categorical(["outbound"] * 100), wait_time=300.0)
    alone, both = kpis(coming), kpis(pd.concat([coming, made], ignore_index=True))
    for kpi in ("service_level", "abandonment_rate", "asa", "longest_queue_delay"):
        assert (both[kpi].value, both[kpi].n) == (alone[kpi].value, alone[kpi].n), kpi


def test_that_handle_time_says_what_it_includes(kpis: Compute) -> None:
    calls = {"talk_time": [240.0] * 100, "hold_time": [15.0] * 100}
    whole = kpis(contacts(**calls, wrap_time=[45.0] * 100))
    assert (whole["aht"].value, whole["aht"].variant) == (300.0, "talk_hold_wrap")
    assert whole["hold_time"].value == 15.0
    less = kpis(contacts(**calls))["aht"]
    assert (less.value, less.variant) == (255.0, "talk_hold")


def test_that_cost_is_divided_by_what_its_name_says() -> None:
    from core.metrics.compute import cost_measures

    cost = CostSummary("EUR", 0, 18000, 0, 0, 18000, 1200, 1500, 15.0, 12.0)
    found = cost_measures(cost)
    assert (found["cost_per_resolution"].value, found["cost_per_resolution"].n) == (15.0, 1200)
    assert (found["cost_per_ticket"].value, found["cost_per_ticket"].n) == (12.0, 1500)


MARCH_CONTACTS = [
    ("2024-02-26", "2024-03-02"), ("2024-02-28", None), ("2024-03-01", "2024-03-01"),
    ("2024-03-05", "2024-03-09"), ("2024-03-10", "2024-03-12"), ("2024-03-15", None),
    ("2024-03-20", "2024-04-03"), ("2024-03-25", "2024-03-26"), ("2024-03-30", None),
    ("2024-03-31", "2024-04-02"),
]  # fmt: skip


def test_that_flow_cohort_and_backlog_are_told_apart(kpis: Compute) -> None:
    created, resolved = zip(*MARCH_CONTACTS, strict=True)
    table = contacts(created_at=created, resolved_at=resolved, updated_at=["2024-04-05"] * 10)
    found = kpis(table, MARCH)
    assert found["resolution_rate_flow"].value == pytest.approx(5 / 8)
    assert found["resolution_rate_cohort"].value == pytest.approx(6 / 8)
    assert found["resolution_rate_cohort"].extras["inside_period"] == pytest.approx(4 / 8)
    assert found["backlog"].value == 5
    assert found["backlog"].value == 2 + 8 - 5


def resolved_ten(**columns: list[object]):
    return contacts(created_at=[at(0)] * 10, resolved_at=[at(60)] * 10, **columns)


MESSAGES = [1, 1, 1, 1, 2, 3, 1, 2, 0, 4]
REOPENS = [0, 0, 1, 0, 0, 0, 0, 0, 0, 2]
TRANSFERS = [0, 0, 0, 1, 0, 1, 0, 0, 0, 2]


def test_that_first_contact_resolution_has_four_different_answers(kpis: Compute) -> None:
    table = resolved_ten(agent_messages=MESSAGES, reopens=REOPENS, reassignments=TRANSFERS)
    found = kpis(table)
    assert found["fcr"].value == 0.40
    assert found["fcr"].extras["one_reply_only"] == 0.50
    assert found["first_instance"].value == 0.70
    assert found["first_instance"].extras["one_touch"] == 0.30


def test_that_first_contact_resolution_never_guesses_a_missing_column(kpis: Compute) -> None:
    fcr = kpis(resolved_ten(agent_messages=MESSAGES))["fcr"]
    assert fcr.value is None
    assert fcr.reason is not None
    assert fcr.reason.data["field"] == "reopens"
    flagged = kpis(resolved_ten(fcr_flag=[True] * 4 + [False] * 4 + [None] * 2))["fcr"]
    assert (flagged.value, flagged.n, flagged.variant) == (0.5, 8, "flagged")


def test_that_sla_is_pooled_and_open_ones_are_apart(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 62,
        resolved_at=[at(60)] * 60 + [None] * 2,
        due_at=[at(30)] * 62,
        priority=["urgent"] * 10 + ["high"] * 52,
        sla_res_met=[True] * 9 + [False] + [True] * 40 + [False] * 10 + [None] * 2,
    )
    sla = kpis(table)["sla_attainment"]
    assert sla.value == pytest.approx(0.817, abs=5e-4)
    assert sla.n == 60
    assert sla.extras["open_past_due"] == 2


def test_that_reopened_contacts_are_a_share_of_the_resolved(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 240, resolved_at=[at(60)] * 240, reopens=[1] * 18 + [0] * 222
    )
    assert kpis(table)["reopen_rate"].value == 0.075


def test_that_interactions_leave_open_and_blank_contacts_out(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 6,
        resolved_at=[at(60)] * 5 + [None],
        agent_messages=[1, 2, 3, 6, None, 5],
        customer_messages=[1, 1, 2, 4, 3, 4],
    )
    found = kpis(table)["interactions_per_ticket"]
    assert (found.value, found.extras["median"]) == (5.0, 4.0)
    assert (found.n, found.eligible) == (4, 5)


def test_that_requests_per_day_print_their_divisor(kpis: Compute) -> None:
    # April 2024 has 30 days and 22 weekdays, one of them closed.
    calendar = BusinessCalendar(OFFICE_HOURS, closed_days=frozenset({date(2024, 4, 1)}))
    days = [f"2024-04-{1 + i % 30:02}T12:00" for i in range(420)]
    april = Filter(start=date(2024, 4, 1), end=date(2024, 5, 1))
    found = kpis(contacts(created_at=days), april, Scenario(calendar=calendar))
    assert found["requests_per_day"].value == 14.0
    assert found["requests_per_day"].extras["working_days"] == 21
    assert found["requests_per_day"].extras["per_working_day"] == 20.0


def test_that_a_promise_counts_the_late_and_forgives_the_young(kpis: Compute) -> None:
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 60 * MIN, clock="calendar"))
    scenario = Scenario(calendar=UTC, channels=(("email", plan),))
    created = [at(0), at(0), at(0), at(170), at(0)]
    replied = [at(30), at(90), None, None, None]
    table = contacts(
        created_at=created,
        first_response_at=replied,
        channel=["email"] * 5,
        status=["open"] * 4 + ["excluded"],
        updated_at=[at(200)] * 5,
    )
    found = kpis(table, None, scenario)["frt_within"]
    assert (found.value, found.n, found.eligible) == (pytest.approx(1 / 3), 3, 4)
    assert found.extras["waiting_in_time"] == 1


def test_that_the_default_promise_runs_on_the_business_clock(kpis: Compute) -> None:
    scenario = Scenario(calendar=BusinessCalendar(OFFICE_HOURS, "Europe/Madrid"))
    # Friday 17:00 in Madrid to Monday 11:00 is three open hours, 66 by the calendar.
    table = contacts(
        created_at=["2024-03-08T16:00"], first_response_at=["2024-03-11T10:00"], channel=["email"]
    )
    found = kpis(table, None, scenario)
    assert found["frt_within"].value == 1.0
    assert found["frt_within"].clock == "business"
    assert found["frt"].value == 66 * 3600
    assert found["frt"].extras["business_median"] == 3 * 3600


def test_that_calls_and_chats_are_not_held_to_the_reply_promise(kpis: Compute) -> None:
    table = replies(5, 6, channel=["phone", "chat"])
    within = kpis(table)["frt_within"]
    assert within.reason is not None
    assert within.reason.code == "no_deferred_contacts"


def test_that_a_spread_ignores_missing_and_negative_values() -> None:
    found = spread(np.array([np.nan, -5.0, 1.0, 3.0]))
    assert (found.n, found.median, found.mean, found.largest) == (2, 2.0, 2.0, 3.0)
    assert spread(np.array([np.nan])).median is None


def test_that_shares_change_in_points_and_times_in_percent(kpis: Compute) -> None:
    mean = Scenario(calendar=UTC, variants=(("frt", "mean"),))
    before, now = (
        kpis(replies(*minutes, csat=[5] * good + [2] * (len(minutes) - good)), None, mean)
        for minutes, good in (([50] * 25, 16), ([5, 33, 75] * 10, 21))
    )
    found = changes(now, before)
    assert (before["csat"].value, now["csat"].value) == (0.64, 0.70)
    assert found["csat"].in_points
    assert found["csat"].difference == pytest.approx(0.06)  # not 9.4 %
    assert (before["frt"].value, found["frt"].in_points) == (50 * MIN, False)
    assert now["frt"].value == pytest.approx(37.67 * MIN, abs=0.3)
    assert found["frt"].difference == pytest.approx(-0.247, abs=5e-4)
