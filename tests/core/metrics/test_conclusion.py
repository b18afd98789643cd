"""What a KPI comes to, in sentences that claim no more than the contacts show."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from core.messages import italian_elisions, sentence
from core.metrics.catalogue import CATALOGUE
from core.metrics.compare import changes, comparison_filter
from core.metrics.compute import whole_measures
from core.metrics.conclusion import conclusion
from core.metrics.contact_values import CONTACT_VALUES
from core.metrics.facts import prepare
from core.metrics.remarks.seen import seen_of
from core.metrics.side_tables import SideTables
from core.model.scenario import Filter, Scenario, Target
from core.problems import Note
from core.translations import speaker
from tests.core.metrics.made_noise import SCENARIO, SECOND_HALF, noise
from tests.core.metrics.tables import contacts

FRESH = date(2024, 2, 26)
MOVED = ("conclusion_better", "conclusion_worse", "conclusion_rose", "conclusion_fell")


def concluded(
    table: pd.DataFrame,
    kpi: str,
    view: Filter = SECOND_HALF,
    scenario: Scenario = SCENARIO,
    side: SideTables | None = None,
) -> tuple[Note, ...]:
    facts = prepare(table, scenario.calendar, side=side)
    now = whole_measures(facts, scenario, view)
    earlier = comparison_filter(facts, view, scenario.compare)
    moved = {}
    if earlier is not None:
        moved = changes(now, whole_measures(facts, scenario, earlier), scenario.tolerance)
    return conclusion(seen_of(facts, scenario, view, now, moved), kpi)


def codes(said: tuple[Note, ...]) -> list[str]:
    return [one.code for one in said]


def unhappy_shoes(seed: int = 8) -> pd.DataFrame:
    """Customers of one product are content until the second half, and then not."""
    table = noise(seed, 4000)
    fresh = (table["created_at"].dt.date >= FRESH).to_numpy()
    shoes = (table["product"] == "shoes").to_numpy()
    table["csat"] = np.where(fresh & shoes & table["csat"].notna(), 2.0, table["csat"])
    return table


def test_that_a_change_says_its_size_its_segment_and_its_target() -> None:
    table = unhappy_shoes()
    scenario = replace(SCENARIO, targets=(Target("csat", 0.9),))
    moved, segment, target = concluded(table, "csat", scenario=scenario)
    assert moved.code == "conclusion_worse"
    fresh = (table["created_at"].dt.date >= FRESH).to_numpy()
    rated = table["csat"].notna().to_numpy()
    happy = (table["csat"] >= 4).to_numpy()
    now, before = happy[rated & fresh].mean(), happy[rated & ~fresh].mean()
    # Some answers belong to the day after their contact.
    assert moved.data["value"] == pytest.approx(now, abs=0.005)
    assert moved.data["before"] == pytest.approx(before, abs=0.005)
    size = moved.data["by"]
    assert isinstance(size, Note)
    assert size.data["points"] == pytest.approx(100 * (before - now), abs=0.6)
    assert (segment.code, segment.data["label"]) == ("moved_by_share", "shoes")
    assert target.code == "conclusion_target_missed"


def test_that_what_chance_may_do_is_called_so_and_blames_nobody() -> None:
    table = noise(8, 4000)
    fresh = np.flatnonzero((table["created_at"].dt.date >= FRESH) & table["csat"].notna())
    table["csat"] = np.where(table["csat"].notna(), np.arange(len(table)) % 2 + 3.0, np.nan)
    # Some thirty answers in each half, seven in ten satisfied now and six in ten before.
    early = np.flatnonzero((table["created_at"].dt.date < FRESH) & table["csat"].notna())
    for rows, good in ((fresh, 21), (early, 18)):
        answers = np.full(len(rows), np.nan)
        answers[:30] = np.where(np.arange(30) < good, 5.0, 1.0)
        table.loc[table.index[rows], "csat"] = answers
    assert codes(concluded(table, "csat")) == ["conclusion_chance"]


def test_that_small_changes_hold_steady_by_the_tolerance() -> None:
    table = unhappy_shoes()
    scenario = replace(SCENARIO, tolerance=0.9)
    assert codes(concluded(table, "csat", scenario=scenario)) == ["conclusion_steady"]


def test_that_nothing_is_concluded_from_few_answers_nor_without_a_past() -> None:
    table = noise(8, 4000)
    table.loc[table.index[19:], "csat"] = np.nan
    table.loc[table.index[:19], "csat"] = 5.0
    assert codes(concluded(table, "csat", Filter())) == ["conclusion_small"]
    assert codes(concluded(noise(8, 4000), "csat", Filter())) == ["conclusion_alone"]


def test_that_a_weak_base_is_named_and_not_taken_for_no_past() -> None:
    table = noise(8, 4000)
    early = (table["created_at"].dt.date < FRESH) & table["csat"].notna()
    table.loc[table.index[np.flatnonzero(early)[10:]], "csat"] = np.nan
    assert codes(concluded(table, "csat")) == ["conclusion_value", "change_base_small"]


def test_that_a_missing_value_gives_its_reason() -> None:
    (said,) = concluded(noise(8, 2000), "nps")
    assert said.code == "needs_column"


def test_that_volume_rises_without_being_better_or_worse() -> None:
    table = noise(8, 4000)
    fresh = table[table["created_at"].dt.date >= FRESH]
    said = concluded(pd.concat([table, fresh, fresh], ignore_index=True), "volume")
    assert said[0].code == "conclusion_rose"
    assert sentence(said[0]).startswith("Volume: up by ")


def test_that_one_longest_wait_is_told_without_a_test() -> None:
    table = noise(9, 4000)
    place = int(np.flatnonzero(table["created_at"].dt.date >= FRESH)[0])
    late = table["created_at"].iloc[place] + pd.Timedelta(hours=900)
    table.loc[table.index[place], "first_response_at"] = late
    assert codes(concluded(table, "slowest_response")) == ["conclusion_untested"]


def busy(now: float, before: float) -> SideTables:
    """An agent's log of 56 days in each half, busy for a share that sways by one point in 55."""
    days = pd.date_range(SECOND_HALF.start, periods=56).union(
        pd.date_range(end=FRESH - timedelta(days=1), periods=56)
    )
    sway = 1 + 0.01 * np.sin(np.arange(len(days)))
    share = np.where(days.date >= FRESH, now, before) * sway
    log = contacts(
        interval_start=[f"{day:%Y-%m-%d}T09:00" for day in days],
        agent=["Ana"] * len(days),
        interacting_time=28800 * share,
        idle_time=28800 * (1 - share),
    )
    return SideTables(agents=log)


@pytest.mark.parametrize("now", [0.629, 0.749])
def test_that_shares_of_seconds_are_not_tested_as_if_each_day_were_a_yes_or_no(now: float) -> None:
    said = concluded(noise(8, 4000), "occupancy", side=busy(now, 0.55))
    assert codes(said) == ["conclusion_untested"]
    assert (said[0].data["n"], said[0].data["n_before"]) == (56, 56)
    assert sentence(said[0]).endswith("whether chance alone does that was not tested.")


def test_that_what_was_not_tested_is_called_neither_better_nor_worse() -> None:
    table = noise(8, 4000)
    fresh = (table["created_at"].dt.date >= FRESH).to_numpy()
    table["severity"] = pd.Categorical(np.where(np.arange(len(table)) % 2, "high", "low"))
    slower = table["created_at"] + 20 * (table["first_response_at"] - table["created_at"])
    table["first_response_at"] = slower.where(fresh, table["first_response_at"])
    table["resolved_at"] = table["first_response_at"] + pd.Timedelta(hours=1)
    for kpi in CATALOGUE:
        told = codes(concluded(table, kpi))
        if kpi not in (*CONTACT_VALUES, "volume", "backlog"):
            moved = [code for code in told if code in MOVED]
            assert not moved, kpi
    assert codes(concluded(table, "frt"))[0] == "conclusion_worse"


def test_that_groups_are_spoken_of_only_where_there_are_any() -> None:
    table = noise(8, 4000)
    fresh = (table["created_at"].dt.date >= FRESH).to_numpy()
    table["csat"] = np.where(table["csat"].notna(), np.where(fresh, 2.0, 5.0), np.nan)
    assert codes(concluded(table, "csat")) == ["conclusion_worse", "conclusion_no_segment"]
    alone = table.drop(columns=["channel", "topic", "agent", "product"])
    alone = alone.assign(channel=pd.Categorical(["email"] * len(table)))
    assert codes(concluded(alone, "csat")) == ["conclusion_worse"]
    # Who is left in the backlog is looked at by no group.
    for rows, step in ((fresh, 2), (~fresh, 20)):
        table.loc[table.index[np.flatnonzero(rows)[::step]], "resolved_at"] = pd.NaT
    assert codes(concluded(table, "backlog")) == ["conclusion_worse"]


@pytest.mark.parametrize("kpi", sorted(CATALOGUE))
def test_that_every_kpi_is_concluded_in_three_languages(kpi: str) -> None:
    table = unhappy_shoes()
    for language in ("en", "es", "it"):
        for said in concluded(table, kpi):
            words = speaker(language)(said)
            assert "{" not in words
            assert words.endswith(".")


def test_that_italian_articles_meet_numbers_as_people_say_them() -> None:
    assert italian_elisions("Il 8 % dal 11 % al 1,5 % nel 85 %") == (
        "L'8 % dall'11 % all'1,5 % nell'85 %"
    )
    plain = "il 10 %, del 1.317, il 18 %, dal 110 e il 7,8 %"
    assert italian_elisions(plain) == plain
