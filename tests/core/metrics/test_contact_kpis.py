"""KPIs of contacts on tables small enough to count by hand: what is left out, apart, or refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from core.ingest.combine import combine
from core.ingest.importing import read_file, to_dataset
from core.metrics.compute import measures
from core.metrics.facts import prepare
from core.metrics.feelings import graded, mood_scores
from core.metrics.side_tables import SideTables
from core.metrics.tags import tags_of
from core.model.inputs import Inputs, SurveyMonth, TopicRule
from core.model.measure import Measure
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType
from tests.core.metrics.conftest import Compute
from tests.core.metrics.tables import UTC, contacts

MIN, HOUR, DAY = 60.0, 3600.0, 86400.0


def at(minutes: float | None) -> str | None:
    """A moment so many minutes after Monday 4 March 2024, 10:00 UTC."""
    if minutes is None:
        return None
    return str(np.datetime64("2024-03-04T10:00:00") + np.timedelta64(round(minutes * 60), "s"))


def by(measure: Measure, variant: str) -> float | None:
    figure = measure.by(variant)
    assert figure is not None, variant
    return figure.value


def parts(measure: Measure) -> dict[str, float | None]:
    return {part.key: part.value for part in measure.parts}


def reason(measure: Measure) -> str:
    assert measure.value is None
    assert measure.reason is not None
    return measure.reason.code


def test_that_reply_times_come_from_messages_and_not_from_contacts(
    tmp_path: Path, kpis: Compute
) -> None:
    path = tmp_path / "messages.csv"
    path.write_text(
        "Ticket ID,Message date,Author type,Body\n"
        "1,2024-03-04 10:00,customer,hello\n1,2024-03-04 10:02,customer,anybody?\n"
        "1,2024-03-04 10:06,agent,yes\n1,2024-03-04 10:10,customer,thanks but\n"
        "1,2024-03-04 10:18,agent,done\n"
        "2,2024-03-04 11:00,customer,hello\n2,2024-03-04 11:31,agent,hello\n",
        "utf-8",
    )
    folded = combine([to_dataset(read_file(path), "messages")]).contacts
    found = kpis(folded)["avg_reply_time"]
    assert (found.value, found.n) == (15 * MIN, 3)
    assert by(found, "contact_means") == 19 * MIN
    assert by(kpis(folded)["slowest_response"], "any_reply") == 31 * MIN
    rows = contacts(created_at=[at(0)], first_response_at=[at(5)])
    assert reason(kpis(rows)["avg_reply_time"]) == "needs_messages"


def test_that_the_slowest_reply_names_its_contact(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 4,
        first_response_at=[at(5), at(90), at(-10), at(500)],
        ticket_id=["A", "B", "C", "D"],
        direction=["inbound", "inbound", "inbound", "outbound"],
    )
    found = kpis(table)["slowest_response"]
    # C was replied to before it came, D was begun by an agent: neither counts.
    assert (found.value, found.top, found.n) == (90 * MIN, (("B", 5400),), 2)


def test_that_priorities_are_read_from_urgent_down_to_unknown(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 5,
        first_response_at=[at(40), at(10), at(20), at(60), at(7)],
        resolved_at=[at(100)] * 5,
        priority=["low", "urgent", "urgent", None, "P0 boss"],
    )
    found = kpis(table)["response_by_severity"]
    assert (found.value, found.n, found.top) == (15 * MIN, 2, (("urgent", 2),))
    assert list(parts(found)) == ["urgent", "low", "P0 boss", "Unknown"]
    assert by(found, "resolution_most_urgent") == 100 * MIN


def test_that_a_deadline_passed_without_reply_is_missed(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 5,
        customer_deadline=[at(60), at(60), at(60), at(900), None],
        first_response_at=[at(50), at(90), None, None, at(5)],
        updated_at=[at(600)] * 5,
    )
    found = kpis(table)["customer_deadline_met"]
    assert (found.value, found.n, found.eligible) == (pytest.approx(1 / 3), 3, 4)
    assert by(found, "median_slack") == -10 * MIN
    assert found.extras["waiting_in_time"] == 1


def test_that_only_what_needs_a_reply_is_in_the_response_rate(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0), at(0), at(0), at(0), at(0), at(2900)],
        first_response_at=[at(30), at(2000), None, None, None, None],
        status=["closed", "closed", "excluded", "open", "open", "open"],
        direction=["inbound", "inbound", "inbound", "outbound", "inbound", "inbound"],
        answered=[None, None, None, None, True, None],
        updated_at=[at(3000)] * 6,
    )
    found = kpis(table)["response_rate"]
    assert (found.value, found.n) == (pytest.approx(2 / 3), 3)
    day = found.by("within_24_h")
    assert day is not None
    assert (day.value, day.n) == (0.5, 2)  # the last one is younger than a day


def test_that_chats_wait_in_the_queue_and_between_answers(kpis: Compute) -> None:
    chats = {
        "created_at": [at(0)] * 3,
        "channel": ["chat", "chat", "phone"],
        "wait_time": [30, 60, 999],
    }
    alone = kpis(contacts(**chats))["chat_wait"]
    assert (alone.value, alone.variant, alone.n) == (45.0, "queue_only", 2)
    whole = kpis(
        contacts(**chats, reply_time=[120, 240, None], last_touch_at=[at(10), at(8), None])
    )["chat_wait"]
    assert (whole.value, whole.variant, by(whole, "queue_only")) == (180.0, "queue_and_gaps", 45.0)
    assert by(whole, "share_of_length") == pytest.approx((120 / 600 + 240 / 480) / 2)
    calls = contacts(created_at=[at(0)], channel=["phone"], wait_time=[9])
    assert reason(kpis(calls)["chat_wait"]) == "no_chats"


def test_that_posts_run_to_their_solution_or_to_a_named_stand_in(kpis: Compute) -> None:
    posts = {
        "created_at": [at(0)] * 4,
        "channel": ["social", "social", "social", "email"],
        "direction": ["inbound", "inbound", "outbound", "inbound"],
        "resolved_at": [at(100), at(200), at(1), at(1)],
    }
    proxy = kpis(contacts(**posts))["post_to_solution"]
    assert (proxy.value, proxy.variant) == (150 * MIN, "resolved_proxy")
    dated = kpis(contacts(**posts, solution_at=[at(20), at(40), at(1), at(1)]))["post_to_solution"]
    assert (dated.value, dated.variant, dated.n) == (30 * MIN, "solution", 2)
    assert by(dated, "resolved_proxy") == 150 * MIN
    letters = contacts(created_at=[at(0)], channel=["email"], resolved_at=[at(9)])
    assert reason(kpis(letters)["post_to_solution"]) == "no_social_posts"


def test_that_low_scores_are_counted_with_their_topics(kpis: Compute) -> None:
    table = contacts(
        csat=[1, 2, 2, 3, 5, None],
        topic=["Delivery", "Delivery", None, "Billing", "Billing", "Billing"],
        csat_comment=["late", None, "rude", "slow", "nice", None],
    )
    found = kpis(table)["csat_low_reasons"]
    assert (found.value, found.n, found.eligible) == (3.0, 5, 6)
    assert found.top == (("Delivery", 2), ("Unknown", 1))
    assert (by(found, "up_to_3"), by(found, "with_comment")) == (4.0, 2.0)
    assert kpis(contacts(csat=[0, 1, 1]))["csat_low_reasons"].value == 1.0  # bad of good and bad


def test_that_the_response_rate_of_the_resolved_needs_no_survey_list(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 4, resolved_at=[at(9)] * 3 + [None], csat=[5, None, None, 1]
    )
    found = kpis(table)["csat_response_rate"]
    assert reason(found) == "needs_column"
    assert by(found, "of_resolved") == pytest.approx(1 / 3)


def test_that_few_answers_of_the_team_stay_hidden(kpis: Compute) -> None:
    few = kpis(contacts(esat=[5, 4, 2, 1]))["esat"]
    assert (reason(few), few.n, few.variants) == ("too_few_answers", 4, ())
    enough = kpis(contacts(esat=[5, 4, 4, 2, 1]))["esat"]
    assert (enough.value, by(enough, "mean")) == (0.6, 3.2)


def test_that_surveys_counted_by_hand_stand_in_for_answers() -> None:
    months = (
        SurveyMonth(date(2024, 3, 1), "esat", "Nord", favourable=3, answers=4),
        SurveyMonth(date(2024, 3, 1), "esat", "Sud", favourable=5, answers=6),
        SurveyMonth(date(2024, 3, 1), "expectation_met", favourable=30, answers=40),
    )
    table = contacts(created_at=[at(0)] * 2, team=["Nord", "Sud"])
    facts = prepare(table, UTC, side=SideTables(Inputs(surveys=months)))
    scenario = Scenario(calendar=UTC)
    whole = measures(facts, scenario, Filter())
    assert (whole["esat"].value, whole["esat"].n, whole["esat"].variant) == (0.8, 10, "typed")
    assert whole["expectation_met"].value == 0.75
    north = measures(facts, scenario, Filter(teams=("Nord",)))["esat"]
    assert reason(north) == "too_few_answers"


def test_that_expectations_are_read_in_any_language(kpis: Compute) -> None:
    table = contacts(
        expectation=["Exceeded", "cumplida", "Non soddisfatta", "Met", "who knows", None],
        improvement=["Speed", "Speed", "Other", None, "Tone", None],
    )
    found = kpis(table)["expectation_met"]
    assert (found.value, found.n, found.eligible) == (0.75, 4, 6)
    assert by(found, "exceeded") == 0.25
    assert parts(found) == {"Speed": 2.0, "Other": 1.0, "Tone": 1.0}


def test_that_moods_are_words_or_numbers() -> None:
    words = ("Positive", "neutral", "negativo", "0,4", "−0.5", "blue")
    assert mood_scores(words, graded(words)) == pytest.approx(
        [1, 0, -1, 0.4, -0.5, np.nan], nan_ok=True
    )
    words = ("very positive", "positive", "negative", "very negative")
    assert mood_scores(words, graded(words)).tolist() == [1.0, 0.5, -0.5, -1.0]


def test_that_contacts_without_a_mood_are_not_neutral(kpis: Compute) -> None:
    table = contacts(sentiment_last=["positive", "negative", "negative", "neutral", None])
    found = kpis(table)["sentiment_mix"]
    assert (found.value, found.n, found.eligible) == (0.25, 4, 5)
    assert parts(found) == {"positive": 0.25, "neutral": 0.25, "negative": 0.5, "unscored": 0.2}
    assert (by(found, "neutral"), by(found, "negative")) == (0.25, 0.5)


def test_that_complaints_are_found_by_their_topic_until_somebody_says_otherwise() -> None:
    table = contacts(
        created_at=[at(0)] * 5,
        topic=["Queja por retraso", "Reclamação", "Delivery", "Elogio", None],
        channel=["email", "email", "chat", "chat", "chat"],
    )
    scenario = Scenario(calendar=UTC)
    usual = measures(prepare(table, UTC), scenario, Filter())
    found = usual["complaint_share"]
    assert (found.value, found.variant) == (0.4, "by_topic")
    assert parts(found) == {"chat": 0.0, "email": 1.0}
    assert usual["applause_rate"].value == 0.2
    rules = (TopicRule("Delivery", complaint=True), TopicRule("reclamação", complaint=False))
    typed = prepare(table, UTC, side=SideTables(Inputs(topics=rules)))
    assert measures(typed, scenario, Filter())["complaint_share"].value == 0.4
    none = measures(prepare(table.assign(topic=None), UTC), scenario, Filter())
    assert reason(none["complaint_share"]) == "needs_column"


def test_that_endorsements_add_the_columns_there_are_and_list_them(kpis: Compute) -> None:
    found = kpis(contacts(likes=[3, 1, None], shares=[2, None, None]))["endorsements"]
    assert (found.value, found.n, by(found, "total")) == (3.0, 2, 6.0)
    assert parts(found) == {"shares": 2.0, "likes": 4.0}


def test_that_no_answer_does_not_acknowledge_a_solution(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 5,
        resolved_at=[at(9)] * 4 + [None],
        solution_ack=[True, False, None, None, None],
    )
    found = kpis(table)["solution_ack"]
    assert (found.value, found.n, by(found, "of_answers")) == (0.25, 4, 0.5)
    assert found.extras["unanswered_share"] == 0.5


def test_that_asking_again_is_counted_in_chats(kpis: Compute) -> None:
    table = contacts(rephrase_count=[2, 0, None, 7], channel=["chat", "chat", "chat", "email"])
    found = kpis(table)["rephrase_rate"]
    assert (found.value, found.n, by(found, "share_of_chats")) == (1.0, 2, 0.5)
    assert kpis(contacts(rephrase_count=[2, 0]))["rephrase_rate"].value == 1.0


def test_that_help_content_covers_topics_that_were_named() -> None:
    table = contacts(created_at=[at(0)] * 4, topic=["Login", "Login", "Billing", "Other"])
    rules = (TopicRule("login", in_help=True), TopicRule("Billing", in_help=False))
    facts = prepare(table, UTC, side=SideTables(Inputs(topics=rules)))
    found = measures(facts, Scenario(calendar=UTC), Filter())["kb_covered_share"]
    assert (found.value, found.n, found.variant) == (pytest.approx(2 / 3), 3, "by_topic")


def test_that_too_few_agents_say_nothing_of_how_alike_they_work(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 61,
        resolved_at=[at(60)] * 61,
        agent=[name for name in ("Ana", "Ben", "Cho") for _ in range(20)] + ["Dia"],
    )
    found = kpis(table)["consistency"]
    assert reason(found) == "consistency_too_few"
    assert found.reason is not None
    assert found.reason.data["found"] == 3


def test_that_a_customer_with_two_contacts_is_affected_once(kpis: Compute) -> None:
    table = contacts(
        customer_id=["a", "a", "b", "c", "c", None],
        topic=["Delivery", "Delivery", "Delivery", "Billing", None, "Delivery"],
    )
    found = kpis(table)["customers_affected"]
    assert (found.value, found.top) == (2.0, (("Delivery", 2), ("Billing", 1)))
    assert by(found, "share_of_customers") == pytest.approx(2 / 3)
    assert found.n == 5


def test_that_several_tags_count_once_each() -> None:
    labels = ("Billing", "Billing; Refund", "Refund", "Returns, exchanges", "Unknown")
    assert tags_of(labels) == [
        ("Billing",), ("Billing", "Refund"), ("Refund",), ("Returns, exchanges",), ("Unknown",),
    ]  # fmt: skip


def test_that_shares_of_several_tags_may_exceed_the_whole(kpis: Compute) -> None:
    table = contacts(topic=["Billing", "Billing; Refund", "Refund", "Billing; Refund"])
    found = kpis(table)["top_topics"]
    assert found.top == (("Billing", 3), ("Refund", 3))
    assert parts(found) == {"Billing": 0.75, "Refund": 0.75}
    assert found.value == 1.5


def test_that_the_topic_that_rises_most_is_held_against_the_days_before(kpis: Compute) -> None:
    days = ["2024-03-04"] * 3 + ["2024-03-05"] * 4
    topics = ["A", "A", "B", "B", "B", "B", "A"]
    table = contacts(created_at=[f"{day}T12:00" for day in days], topic=topics)
    tuesday = Filter(start=date(2024, 3, 5), end=date(2024, 3, 6))
    assert by(kpis(table, tuesday)["top_topics"], "rising_most") == 2.0
    both = Filter(start=date(2024, 3, 4), end=date(2024, 3, 6))
    rising = kpis(table, both)["top_topics"].by("rising_most")
    assert rising is not None
    assert rising.reason is not None
    assert rising.reason.code == "needs_full_comparison"


def test_that_first_contact_resolution_has_the_definitions_of_six_products(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 4,
        resolved_at=[at(30), at(30), at(90), at(90)],
        first_response_at=[at(30), at(29.5), at(10), at(10)],
        pending_time=[0, 60, 0, None],
        customer_messages=[1, 2, 1, 1],
        reassignments=[0, 0, 0, 2],
        solution_ack=[True, None, False, None],
        agent_messages=[1, 1, 2, 1],
        reopens=[0, 1, 0, 0],
    )
    found = kpis(table)["fcr"]
    assert found.value == 0.5
    assert {figure.key: figure.value for figure in found.variants} == {
        "one_reply_only": 0.75,
        "never_pending": pytest.approx(2 / 3),
        "with_first_reply": 0.5,
        "no_customer_reply": 0.75,
        "one_agent": 0.75,
        "confirmed": 0.25,
    }


def test_that_a_customer_who_comes_back_was_not_helped_the_first_time(kpis: Compute) -> None:
    day = 1440
    table = contacts(
        created_at=[at(0), at(5 * day), at(20 * day), at(28 * day), at(0)],
        resolved_at=[at(1), at(5 * day + 1), at(20 * day + 1), at(28 * day + 1), at(1)],
        customer_id=["a", "a", "a", "a", "b"],
        topic=["T"] * 5,
    )
    quiet = kpis(table)["fcr"].by("no_repeat_7_days")
    assert quiet is not None
    # The fourth contact of a is too young to know; the first was followed by another.
    assert (quiet.value, quiet.n) == (0.75, 4)


def test_that_open_contacts_are_shown_by_age(kpis: Compute) -> None:
    ages = [0.5, 2, 2.5, 6, 20, 40]
    table = contacts(
        created_at=[at(-day * 1440) for day in ages],
        resolved_at=[None] * 6,
        closed_at=[None] * 5 + [at(1)],
        updated_at=[at(0)] * 6,
        status=["open"] * 6,
    ).drop(columns="closed_at")
    table = table.assign(resolved_at=table["resolved_at"].where(table.index != 5, table.created_at))
    found = kpis(table)["backlog"]
    assert found.value == 5.0
    assert parts(found) == {
        "under_1_day": 1.0, "1_to_3_days": 2.0, "3_to_7_days": 1.0, "7_to_30_days": 1.0,
        "over_30_days": 0.0,
    }  # fmt: skip


def test_that_the_youngest_contacts_can_be_left_out_of_a_cohort(kpis: Compute) -> None:
    day = 1440
    # Twenty contacts solved after two days; four of the last day are still open.
    created = [at(i * day) for i in range(20)] + [at(21.5 * day)] * 4
    resolved = [at(i * day + 2 * day) for i in range(20)] + [None] * 4
    table = contacts(created_at=created, resolved_at=resolved, updated_at=[at(22 * day)] * 24)
    found = kpis(table)["resolution_rate_cohort"]
    assert found.value == pytest.approx(20 / 24)
    assert found.extras["recent"] == 4
    older = found.by("without_recent")
    assert older is not None
    assert (older.value, older.n) == (1.0, 20)


def test_that_own_promises_stand_in_for_sla_verdicts(kpis: Compute) -> None:
    plan = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, HOUR), resolution=Promise(0.8, DAY))
    scenario = Scenario(calendar=UTC, channels=(("email", plan),))
    table = contacts(
        created_at=[at(0)] * 4,
        first_response_at=[at(30), at(90), at(10), at(5)],
        resolved_at=[at(60), at(2000), at(1440), None],
        channel=["email", "email", "email", "web"],
    )
    found = kpis(table, None, scenario)["sla_attainment"]
    assert (found.value, found.n, found.variant) == (pytest.approx(2 / 3), 3, "own_resolution")
    assert by(found, "own_first_response") == pytest.approx(2 / 3)
    assert reason(kpis(table)["sla_attainment"]) == "needs_column"


def test_that_waits_and_holds_have_their_other_definitions(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0), at(5), at(9)],
        channel=["phone", "phone", "email"],
        answered=[True, False, None],
        wait_time=[10, 70, None],
        talk_time=[100, None, None],
        hold_time=[90, None, 0],
        first_response_at=[at(1), None, None],
        resolved_at=[at(100), None, None],
        status=["closed", "closed", "open"],
        updated_at=[at(60)] * 3,
    )
    found = kpis(table)
    assert (found["longest_queue_delay"].value, by(found["longest_queue_delay"], "answered")) == (
        70.0, 10.0,
    )  # fmt: skip
    assert by(found["longest_queue_delay"], "oldest_unanswered") == 91 * MIN
    assert (found["hold_time"].value, by(found["hold_time"], "over_60_s")) == (45.0, 0.5)
    assert by(found["hold_time"], "per_held") == 90.0
    assert (found["aht"].value, by(found["aht"], "talk"), by(found["aht"], "elapsed")) == (
        190.0, 100.0, 100 * MIN,
    )  # fmt: skip


def test_that_resolution_can_leave_waiting_for_the_customer_out(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 3,
        resolved_at=[at(60), at(120), at(30)],
        closed_at=[at(100), at(200), at(300)],
        pending_time=[600, 3600, 7200],
    )
    found = kpis(table)["full_resolution_time"]
    assert found.value == 60 * MIN
    assert by(found, "without_pending") == 50 * MIN  # 50, 60 and never below nothing
    assert by(found, "to_closed") == 200 * MIN


def test_that_first_replies_can_be_counted_without_the_bot(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 3,
        first_response_at=[at(10), at(20), at(30)],
        bot_time=[60, None, 120],
    )
    found = kpis(table)["frt"]
    assert (found.value, by(found, "without_bot")) == (20 * MIN, 18.5 * MIN)


def test_that_replies_at_closed_hours_are_told(kpis: Compute) -> None:
    from core.model.calendar import BusinessCalendar
    from core.model.scenario import OFFICE_HOURS

    table = contacts(
        created_at=["2024-03-04T07:00", "2024-03-04T10:00"],
        first_response_at=["2024-03-04T10:00", "2024-03-04T20:00"],
    )
    found = kpis(table, None, Scenario(calendar=BusinessCalendar(OFFICE_HOURS)))["off_hours_share"]
    assert (found.value, by(found, "replied_off_hours")) == (0.5, 0.5)


def test_that_the_busiest_day_of_the_month_is_a_mean_of_its_days(kpis: Compute) -> None:
    days = ["2024-03-01"] * 4 + ["2024-04-01"] * 2 + ["2024-04-30"]
    found = kpis(contacts(created_at=[f"{day}T09:00" for day in days]))["time_distribution"]
    assert by(found, "busiest_monthday") == 3.0
    assert by(found, "busiest_month") == 4.0


def test_that_a_shared_definition_of_groups_is_one_priority_or_tier(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 4, escalated=[True, False, True, None], tier=["1", "1", "2", "2"]
    )
    found = kpis(table)["escalation_rate"]
    assert (found.value, found.n) == (pytest.approx(2 / 3), 3)
    assert parts(found) == {"1": 0.5, "2": 1.0}


def test_that_a_column_of_averages_stands_in_for_messages_and_is_named(
    tmp_path: Path, kpis: Compute
) -> None:
    path = tmp_path / "tickets.csv"
    path.write_text(
        "Ticket ID,Created at,Resolved at,Average response time (minutes)\n"
        "1,2024-03-04 10:00,2024-03-04 12:00,7\n2,2024-03-04 10:00,2024-03-04 12:00,31\n"
        "3,2024-03-04 10:00,2024-03-04 12:00,\n",
        "utf-8",
    )
    found = kpis(combine([to_dataset(read_file(path), "tickets")]).contacts)["avg_reply_time"]
    assert (found.value, found.n, found.eligible) == (19 * MIN, 2, 3)
    assert found.variant == "contact_column"


def test_that_messages_go_before_a_column_of_averages(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 2,
        replies=[2, 1],
        reply_time=[14 * MIN, 31 * MIN],
        avg_reply_duration=[8 * MIN, 30 * MIN],
    )
    found = kpis(table)["avg_reply_time"]
    assert (found.value, found.variant, by(found, "contact_column")) == (
        15 * MIN,
        "pooled",
        19 * MIN,
    )


def test_that_confirmed_and_used_solutions_are_told_apart(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 5,
        resolved_at=[at(9)] * 5,
        solution_ack=[True, False, None, None, True],
        solution_used=[None, True, True, None, True],
    )
    found = kpis(table)["solution_ack"]
    assert (found.value, found.n) == (4 / 5, 5)
    assert (by(found, "confirmed_only"), by(found, "of_answers")) == (2 / 5, 1.0)


@pytest.mark.parametrize(
    ("known", "lacking"), [("solution_ack", "solution_used"), ("solution_used", "solution_ack")]
)
def test_that_confirmed_alone_names_the_column_that_would_tell(
    kpis: Compute, known: str, lacking: str
) -> None:
    table = contacts(created_at=[at(0)], resolved_at=[at(9)], **{known: [True]})
    found = kpis(table)["solution_ack"]
    apart = found.by("confirmed_only")
    assert found.value == 1.0
    assert apart is not None
    assert apart.reason is not None
    assert apart.reason.data["field"] == lacking


def test_that_a_log_tells_what_customers_made_of_solutions(tmp_path: Path, kpis: Compute) -> None:
    path = tmp_path / "log.csv"
    rows = {
        1: ("Create ticket", "Resolve ticket", "Solution rejected", "Customer confirmed"),
        2: ("Create ticket", "Resolve ticket", "Article used"),
        3: ("Create ticket", "Resolve ticket", "Confirmed by customer", "Solution rejected"),
        4: ("Create ticket", "Resolve ticket"),
    }
    lines = [
        f"{contact},{event},2024-03-04 1{hour}:00"
        for contact, events in rows.items()
        for hour, event in enumerate(events)
    ]
    path.write_text("\n".join(["Case ID,Activity,Complete Timestamp", *lines]) + "\n", "utf-8")
    folded = combine([to_dataset(read_file(path), "log")]).contacts
    found = kpis(folded)["solution_ack"]
    assert (found.value, found.n) == (2 / 4, 4)
    assert (by(found, "confirmed_only"), by(found, "of_answers")) == (1 / 4, 2 / 3)
    # What a customer says is no work of an agent.
    assert folded["touches"].tolist() == [1, 1, 1, 1]
