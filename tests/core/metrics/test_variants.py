"""Which definition of a KPI counts: chosen by the planner, named, never swapped silently."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from core.document import open_project, save
from core.metrics.compute import grouped, measures
from core.metrics.distribution import distribution
from core.metrics.evidence import evidence
from core.metrics.facts import prepare
from core.metrics.headline import headline
from core.metrics.heatmap import heatmap
from core.metrics.recombine import recombined
from core.metrics.targets import attainment
from core.metrics.trend import trend
from core.metrics.variants import variant_key
from core.model.calendar import OpeningHours
from core.model.project import Project
from core.model.scenario import Filter, Scenario, Target
from core.problems import Problem
from core.scenario_file import read_scenario
from tests.core.metrics.conftest import Compute
from tests.core.metrics.tables import UTC, contacts


def at(minutes: float | None) -> str | None:
    """A moment so many minutes after Monday 4 March 2024, 10:00 UTC."""
    if minutes is None:
        return None
    return str(np.datetime64("2024-03-04T10:00:00") + np.timedelta64(round(minutes * 60), "s"))


def choosing(**variants: str) -> Scenario:
    """A scenario in which other definitions count."""
    return Scenario(calendar=UTC, variants=tuple(variants.items()))


def replies(*minutes: float | None):
    return contacts(
        created_at=[at(0)] * len(minutes),
        first_response_at=[at(m) for m in minutes],
        channel=["email"] * len(minutes),
        updated_at=[at(2000)] * len(minutes),
    )


def test_that_a_chosen_definition_counts_and_the_usual_one_stands_beside(kpis: Compute) -> None:
    frt = kpis(replies(5, 33, 75), None, choosing(frt="mean"))["frt"]
    assert (frt.value, frt.variant, frt.n) == (pytest.approx(113 / 3 * 60), "mean", 3)
    median = frt.by("median")
    assert median is not None
    assert median.value == 33 * 60
    assert [figure.key for figure in frt.variants].count("mean") == 0


def test_that_any_time_can_be_the_one_replied_within(kpis: Compute) -> None:
    table = replies(5, 33, 75, 1500, None)
    within = kpis(table, None, choosing(frt_within="within:3600"))["frt_within"]
    # Two of four replies came within the hour; the fifth still waits, and longer than it.
    assert (within.value, within.n, within.variant) == (0.4, 5, "within:3600")
    assert within.clock == "calendar"
    day = within.by("within_24_h")
    assert day is not None
    assert (day.value, day.n) == (0.6, 5)


def test_that_any_window_can_make_a_contact_a_repeat(kpis: Compute) -> None:
    day = 1440
    table = contacts(
        created_at=[at(0), at(10 * day), at(12 * day), at(0)],
        customer_id=["a", "a", "a", "b"],
        topic=["Delivery", "Delivery", "Billing", "Delivery"],
    )
    usual = kpis(table)["repeat_contact_rate"]
    assert (usual.value, usual.n) == (0.0, 4)
    found = kpis(table, None, choosing(repeat_contact_rate="same_topic:14"))
    assert found["repeat_contact_rate"].value == 0.25
    found = kpis(table, None, choosing(repeat_contact_rate="any_topic:14"))
    assert found["repeat_contact_rate"].value == 0.5


def test_that_a_definition_the_data_do_not_give_is_refused_not_replaced(kpis: Compute) -> None:
    frt = kpis(replies(5, 33), None, choosing(frt="without_bot"))["frt"]
    assert (frt.value, frt.variant) == (None, "without_bot")
    assert frt.reason is not None
    assert frt.reason.code == "variant_unavailable"
    assert frt.variants[0].key == "median"


def test_that_effort_is_read_on_the_scale_that_was_declared(kpis: Compute) -> None:
    table = contacts(ces=[1, 1, 2, 4, 5])
    usual = kpis(table)["ces"]
    assert (usual.variant, usual.by("easy_share").value) == ("effort_1_5", 0.6)  # pyright: ignore[reportOptionalMemberAccess]
    ease = kpis(table, None, choosing(ces="ease_1_5"))["ces"]
    assert (ease.variant, ease.value) == ("ease_1_5", usual.value)
    assert ease.by("easy_share").value == 0.4  # pyright: ignore[reportOptionalMemberAccess]
    beyond = kpis(contacts(ces=[1, 6]), None, choosing(ces="effort_1_5"))["ces"]
    assert beyond.reason is not None
    assert beyond.reason.code == "ces_beyond_scale"


def test_that_a_person_may_write_a_definition_with_its_number() -> None:
    assert variant_key("frt_within", "within 4h") == "within:14400"
    assert variant_key("frt_within", "within:90 min") == "within:5400"
    assert variant_key("repeat_contact_rate", "same_topic 14") == "same_topic:14"
    assert variant_key("frt", "mean") == "mean"
    for kpi, text in (
        ("frt", "fastest"), ("frt_within", "within"), ("frt_within", "within:"),
        ("repeat_contact_rate", "same_topic soon"), ("repeat_contact_rate", "same_topic -3"),
        ("frt_within", "within 3 parsecs"),
    ):  # fmt: skip
        assert variant_key(kpi, text) is None, text


def test_that_definitions_are_written_in_a_scenario_file(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text("[variants]\nfrt = 'mean'\nfrt_within = 'within 8h'\n", "utf-8")
    found = read_scenario(path)
    assert found.variants == (("frt", "mean"), ("frt_within", "within:28800"))
    path.write_text("[variants]\nfrt = 'fastest'\n", "utf-8")
    with pytest.raises(Problem, match="scenario_value_unknown"):
        read_scenario(path)
    path.write_text("[variants]\nfastness = 'mean'\n", "utf-8")
    with pytest.raises(Problem, match="scenario_key_unknown"):
        read_scenario(path)


def test_that_definitions_are_saved_with_the_project(tmp_path: Path) -> None:
    project = Project()
    chosen = project.with_scenario(replace(project.scenario, variants=(("frt", "mean"),)))
    assert chosen != project
    save(chosen, tmp_path / "p.aforo")
    assert open_project(tmp_path / "p.aforo").scenario.variants == (("frt", "mean"),)


def test_that_a_median_of_a_kpi_that_combines_does_not(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0)] * 3,
        resolved_at=[at(9)] * 3,
        agent_messages=[1, 2, 6],
        customer_messages=[1, 1, 3],
    )
    usual = kpis(table)["interactions_per_ticket"]
    assert recombined([usual, usual]).n == 6
    scenario = choosing(interactions_per_ticket="median")
    median = kpis(table, None, scenario)["interactions_per_ticket"]
    with pytest.raises(Problem, match="never_recombined"):
        recombined([median, median])
    with pytest.raises(Problem, match="never_recombined"):
        recombined([usual, median])


def held_calls():
    """Two calls at ten, one of them held for long; two at eleven, never held."""
    return contacts(
        created_at=[at(0), at(1), at(60), at(61)],
        channel=["phone"] * 4,
        hold_time=[90.0, 10.0, 0.0, 0.0],
        reopens=[2, 1, 0, 0],
        status=["resolved"] * 4,
        resolved_at=[at(200)] * 4,
    )


def test_that_a_map_has_the_unit_of_the_chosen_definition() -> None:
    facts = prepare(held_calls(), UTC)
    held = heatmap(facts, Filter(), "channel", "hour", "hold_time", choosing(hold_time="over_60_s"))
    assert (held.unit, held.total) == ("share", 0.25)
    assert held.values[0, list(held.column_keys).index("10")] == 0.5
    reopened = heatmap(
        facts, Filter(), "channel", "hour", "reopen_rate", choosing(reopen_rate="per_contact")
    )
    assert (reopened.unit, reopened.total) == ("score", 0.75)


def test_that_a_map_card_and_course_agree_on_the_chosen_definition(kpis: Compute) -> None:
    table = replies(5, 33, 75)
    facts, mean = prepare(table, UTC), choosing(frt="mean")
    card = kpis(table, None, mean)["frt"].value
    found = heatmap(facts, Filter(), "channel", "hour", "frt", mean)
    assert found.total == pytest.approx(card)
    assert found.total == pytest.approx(113 / 3 * 60)
    assert heatmap(facts, Filter(), "channel", "hour", "frt").total == 33 * 60
    # Named as the usual one, it is mapped as before.
    usual = heatmap(facts, Filter(), "channel", "hour", "frt", choosing(frt="median"))
    assert usual.total == 33 * 60


def test_that_a_map_of_messages_has_none_where_nobody_wrote(kpis: Compute) -> None:
    table = contacts(
        created_at=[at(0), at(1), at(60)],
        channel=["email", "email", "chat"],
        agent_messages=[3, 2, 1],
        customer_messages=[1, 1, 1],
    )
    scenario = choosing(volume="messages")
    found = heatmap(prepare(table, UTC), Filter(), "channel", "hour", "volume", scenario)
    assert found.total == kpis(table, None, scenario)["volume"].value == 9
    email = list(found.row_keys).index("email")
    assert found.values[email, list(found.column_keys).index("11")] == 0
    along = trend(prepare(table, UTC), scenario, Filter(), "volume", "day")
    assert along.values[""].tolist() == [9.0]


def test_that_courses_and_groups_have_the_unit_of_the_chosen_definition() -> None:
    facts, scenario = prepare(held_calls(), UTC), choosing(hold_time="over_60_s")
    along = trend(facts, scenario, Filter(), "hold_time", "day")
    assert (along.unit, along.values[""].tolist()) == ("share", [0.25])
    phone = grouped(facts, scenario, Filter(), "channel")["phone"]["hold_time"]
    assert (phone.unit, phone.value) == ("share", 0.25)
    assert trend(facts, Scenario(calendar=UTC), Filter(), "hold_time", "day").unit == "s"


def test_that_which_way_is_better_follows_the_definition() -> None:
    table = contacts(created_at=[at(0)] * 20, ces=[2] * 20)
    facts = prepare(table, UTC)
    for scale, state in (("effort_1_5", "on_target"), ("ease_1_7", "missed")):
        scenario = replace(choosing(ces=scale), targets=(Target("ces", 3.0),))
        found = attainment(facts, scenario, Filter(), scenario.targets[0])
        assert [step.status for step in found.steps] == [state]
        said = headline(scenario, measures(facts, scenario, Filter()), 1)
        assert said.code == ("headline_kept" if state == "on_target" else "headline_missed")


def test_that_the_spread_and_the_contacts_follow_the_chosen_definition() -> None:
    week = replace(UTC, hours=OpeningHours((((540, 1020),),) * 7))
    table = contacts(
        created_at=["2024-03-04T08:00"] * 3,
        first_response_at=["2024-03-04T10:00", "2024-03-04T11:00", "2024-03-04T12:00"],
        channel=["email"] * 3,
    )
    scenario = replace(choosing(frt="business_median"), calendar=week)
    facts = prepare(table, week)
    # Open from nine to five: the hour before counts on the calendar alone.
    spread = distribution(facts, scenario, Filter(), "frt")
    assert dict(spread.percentiles)[0.5] == 2 * 3600
    assert evidence(facts, scenario, Filter(), "frt").values.tolist() == [10800, 7200, 3600]
    usual = Scenario(calendar=week)
    assert dict(distribution(facts, usual, Filter(), "frt").percentiles)[0.5] == 3 * 3600


@pytest.mark.parametrize(
    ("kpi", "variant"),
    [
        ("frt", "mean"), ("frt_within", "within_24_h"), ("frt_within", "within:3600"),
        ("csat", "mean"), ("csat", "top_box"), ("reopen_rate", "per_contact"),
        ("repeat_contact_rate", "any_topic_7_days"), ("repeat_contact_rate", "same_topic:14"),
        ("interactions_per_ticket", "agent_only"), ("full_resolution_time", "mean"),
    ],
)  # fmt: skip
def test_that_contacts_have_the_mean_that_the_chosen_definition_says(
    kpis: Compute, kpi: str, variant: str
) -> None:
    facts = prepare(noisy_table(), UTC)
    scenario = choosing(**{kpi: variant})
    card = kpis(noisy_table(), None, scenario)[kpi]
    found = evidence(facts, scenario, Filter(), kpi)
    assert card.value is not None
    assert (float(found.values.mean()), len(found.values), found.unit) == (
        pytest.approx(card.value), card.n, card.unit,
    )  # fmt: skip


def noisy_table():
    """Forty contacts of eight customers with all that the definitions ask for."""
    random = np.random.default_rng(4)
    created = np.sort(random.integers(0, 40 * 1440, 40))
    replied = [None if place % 9 == 0 else int(c + random.integers(1, 3000))
               for place, c in enumerate(created)]  # fmt: skip
    return contacts(
        created_at=[at(int(c)) for c in created],
        first_response_at=[at(r) for r in replied],
        resolved_at=[at(None if r is None else r + 500) for r in replied],
        status=["open" if r is None else "resolved" for r in replied],
        customer_id=[f"c{n}" for n in random.integers(0, 8, 40)],
        topic=[("Billing", "Delivery")[n] for n in random.integers(0, 2, 40)],
        channel=["email"] * 40,
        csat=[*random.integers(1, 6, 39).tolist(), 5],
        reopens=random.integers(0, 3, 40).tolist(),
        agent_messages=random.integers(1, 5, 40).tolist(),
        customer_messages=random.integers(1, 5, 40).tolist(),
    )


def test_that_a_definition_without_values_of_contacts_says_so() -> None:
    facts = prepare(noisy_table(), UTC)
    scenario = choosing(repeat_contact_rate="contacts_per_customer")
    for found in (
        distribution(facts, scenario, Filter(), "repeat_contact_rate"),
        evidence(facts, scenario, Filter(), "repeat_contact_rate"),
    ):
        assert found.reason is not None
        assert found.reason.code == "no_values_by_definition"
        assert found.reason.data["variant"] == "contacts_per_customer"
