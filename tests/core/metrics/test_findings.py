"""Remarks find what was planted, and say nothing where there is nothing but chance."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC as UTC_CLOCK
from datetime import date, datetime

import numpy as np
import pandas as pd
import pytest

from core.messages import sentence
from core.metrics.catalogue import CATALOGUE
from core.metrics.chance import LEVEL
from core.metrics.compare import changes, comparison_filter
from core.metrics.compute import whole_measures
from core.metrics.conclusion import conclusion
from core.metrics.facts import prepare
from core.metrics.findings import findings
from core.metrics.remarks.doubts import DOUBTS, outliers
from core.metrics.remarks.groups import off_pattern
from core.metrics.remarks.moves import TOLD_MOVES
from core.metrics.remarks.newest import newest_since
from core.metrics.remarks.seen import seen_of
from core.metrics.selection import select
from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.finding import Finding, action_for
from core.model.scenario import Filter
from core.problems import note
from core.translations import speaker
from tests.core.metrics.made_noise import (
    AGENTS,
    SCENARIO,
    SECOND_HALF,
    TOPICS,
    WITHIN_S,
    noise,
)
from tests.core.metrics.tables import UTC, contacts


def told(table: pd.DataFrame, view: Filter = SECOND_HALF) -> tuple[Finding, ...]:
    facts = prepare(table, SCENARIO.calendar)
    now = whole_measures(facts, SCENARIO, view)
    earlier = comparison_filter(facts, view, "previous")
    moved = {}
    if earlier is not None:
        before = whole_measures(facts, SCENARIO, earlier)
        moved = changes({kpi: now[kpi] for kpi in TOLD_MOVES}, before)
    return findings(facts, SCENARIO, view, now, moved)


def test_that_noise_gives_no_remark_more_often_than_promised() -> None:
    sets = 200
    spoke = [seed for seed in range(sets) if told(noise(seed, 1500))]
    # Some forty questions at the level each; three standard deviations of chance on top.
    nominal = 40 * LEVEL * sets
    assert len(spoke) <= nominal + 3 * nominal**0.5, spoke


def code(found: tuple[Finding, ...], name: str) -> Finding:
    return next(one for one in found if one.code == name)


def replied_after(table: pd.DataFrame, rows: np.ndarray, seconds: float) -> None:
    late = table["created_at"] + pd.Timedelta(seconds=seconds)
    table["first_response_at"] = table["first_response_at"].where(~rows, late)


def test_that_a_slow_weekday_is_named_with_its_contacts() -> None:
    table = noise(1)
    tuesday = (table["created_at"].dt.day_of_week == 1).to_numpy()
    replied_after(table, tuesday, WITHIN_S + 60)
    found = code(told(table), "weakest_weekday_frt_within")
    assert found.note.data["weekday"] == "Tue"
    assert found.note.data["share"] == 0
    assert isinstance(found.evidence, Filter)
    assert found.evidence.wanted == {"weekday": ("Tue",)}
    assert (found.kpi, found.tone, found.advice) == ("frt_within", "worse", "advice_cover_peak")
    shown = select(prepare(table, SCENARIO.calendar), found.evidence).created
    assert len(shown) == found.note.data["n"]


def test_that_a_peak_whose_promises_are_missed_is_named_with_the_people_on_duty() -> None:
    table = noise(2)
    crowd = noise(3, 300)
    mondays = np.datetime64("2024-01-01T09:00", "us") + np.arange(16) * np.timedelta64(7, "D")
    rng = np.random.default_rng(4)
    at = mondays[rng.integers(0, 16, 300)] + rng.integers(0, 3600, 300).astype("m8[s]")
    crowd["created_at"] = pd.Series(at).dt.tz_localize("UTC")
    replied_after(crowd, np.ones(300, bool), WITHIN_S + 600)
    found = code(told(pd.concat([table, crowd], ignore_index=True)), "peak_without_people")
    assert (found.note.data["weekday"], found.note.data["hour"]) == ("Mon", 9)
    assert found.evidence.row == "Mon"  # pyright: ignore[reportAttributeAccessIssue]
    assert found.evidence.column == "09"  # pyright: ignore[reportAttributeAccessIssue]
    assert found.note.data["people"] >= 1


def test_that_an_agent_off_the_pattern_is_told_and_the_best_as_well() -> None:
    table = noise(5)
    mine, best = (table["agent"] == AGENTS[0]).to_numpy(), (table["agent"] == AGENTS[1]).to_numpy()
    table["agent_messages"] = np.where(mine, 3.0, np.where(best, 1.0, table["agent_messages"]))
    found = [one for one in told(table) if one.code.startswith("group_") and one.kpi == "fcr"]
    assert {(one.tone, one.note.data["label"]) for one in found} == {
        ("worse", AGENTS[0]),
        ("better", AGENTS[1]),
    }
    assert all(one.advice == "advice_agents" for one in found)


def test_that_an_agent_with_the_hard_topic_is_not_accused() -> None:
    table = noise(6, 4000)
    hard = (table["topic"] == TOPICS[0]).to_numpy()
    table["csat"] = np.where(hard & table["csat"].notna(), 1.0, table["csat"])
    # One agent gets nearly all of the hard topic, and does it like everybody else.
    moved = hard & (np.random.default_rng(7).random(len(table)) < 0.8)
    table["agent"] = table["agent"].where(~moved, AGENTS[0])
    found = told(table)
    topics = [one for one in found if one.note.data.get("label") == TOPICS[0]]
    assert any(one.kpi == "csat" for one in topics)
    assert not [
        one for one in found if one.note.data.get("label") == AGENTS[0] and one.kpi == "csat"
    ]


def test_that_the_segment_that_moved_a_kpi_is_a_contribution() -> None:
    table = noise(8, 4000)
    fresh = (table["created_at"].dt.date >= date(2024, 2, 26)).to_numpy()
    shoes = (table["product"] == "shoes").to_numpy()
    table["csat"] = np.where(fresh & shoes & table["csat"].notna(), 2.0, table["csat"])
    found = told(table)
    moved = code(found, "moved_by_share")
    assert (moved.kpi, moved.note.data["label"]) == ("csat", "shoes")
    assert moved.note.data["part_share"] > 0.8
    assert code(found, "got_worse").kpi == "csat"


def test_that_a_longer_reply_time_names_the_channel_it_came_from() -> None:
    table = noise(9, 4000)
    fresh = (table["created_at"].dt.date >= date(2024, 2, 26)).to_numpy()
    mail = (table["channel"] == "email").to_numpy()
    replied_after(table, fresh & mail, 40 * 3600)
    moved = code(told(table), "moved_by_slow")
    assert isinstance(moved.evidence, Filter)
    assert moved.evidence.wanted == {"channel": ("email",)}


def test_that_a_slow_drift_over_weeks_is_told() -> None:
    table = noise(10, 6000)
    days = (table["created_at"] - table["created_at"].min()).dt.days.to_numpy()
    table["handle_time"] *= 1 + days / days.max()
    found = code(told(table, Filter()), "drift")
    assert found.kpi == "aht"
    assert found.note.data["value"] / found.note.data["before"] == pytest.approx(2.0, rel=0.15)


def test_that_a_drift_has_the_unit_of_the_chosen_definition() -> None:
    table = noise(10, 6000)
    table["resolved_at"] = table["created_at"] + pd.Timedelta(hours=1)
    days = (table["created_at"] - table["created_at"].min()).dt.days.to_numpy()
    table["csat"] = np.where(np.arange(len(table)) % 100 < 95 - 80 * days / days.max(), 4.0, 2.0)
    facts, mean = prepare(table, SCENARIO.calendar), replace(SCENARIO, variants=(("csat", "mean"),))
    for scenario, unit in ((SCENARIO, "share"), (mean, "score")):
        found = findings(facts, scenario, Filter(), whole_measures(facts, scenario, Filter()), {})
        drift = next(f for f in found if f.code == "drift" and f.kpi == "csat")
        assert drift.note.data["measured_in"] == unit
        assert (drift.note.data["before"] > 1) == (unit == "score")


def test_that_satisfaction_that_drops_in_the_last_week_is_an_alert() -> None:
    table = noise(11, 4000)
    last = (table["created_at"].dt.date >= date(2024, 4, 15)).to_numpy()
    table["resolved_at"] = table["created_at"] + pd.Timedelta(hours=1)
    table["csat"] = np.where(last & table["csat"].notna(), 1.0, table["csat"])
    found = code(told(table, Filter()), "alert")
    assert found.kpi == "csat"
    assert found.note.data["share"] > 0.95
    past = replace(SECOND_HALF, end=date(2024, 4, 1))
    assert "alert" not in {one.code for one in told(table, past)}


def test_that_impossible_contacts_are_listed_by_class() -> None:
    view = select(
        prepare(
            contacts(
                created_at=["2024-03-04T10:00"] * 5,
                first_response_at=["2024-03-04T09:00"] + ["2024-03-04T11:00"] * 4,
                resolved_at=["2024-03-04T10:00:30", "2024-03-04T10:30", "2025-03-05T10:00"]
                + ["2024-03-04T12:00"] * 2,
                agent_messages=[0, 1, 1, 1, 1],
                agent=["a", "a", "a", None, "a"],
                first_response_duration=[None, 3600.0, 3600.0, 3600.0, 9000.0],
            ),
            UTC,
        ),
        Filter(),
    ).created
    found = {one.code: one.rows.tolist() for one in outliers(view)}
    assert found == {
        "replied_before_created": [0],
        "resolved_before_reply": [1],
        "open_for_a_year": [2],
        "closed_at_once": [0],
        "resolved_by_nobody": [3],
    }
    assert all(kpi in CATALOGUE for kpi, _ in DOUBTS.values())


def test_that_remarks_come_by_the_customers_they_touch() -> None:
    table = noise(12)
    replied_after(table, (table["created_at"].dt.day_of_week == 1).to_numpy(), WITHIN_S + 60)
    table["agent_messages"] = table["agent_messages"].where(table["agent"] != AGENTS[0], 3.0)
    weights = [one.weight for one in told(table)]
    assert weights == sorted(weights, reverse=True)
    assert min(weights) > 0


def test_that_a_finding_becomes_a_row_of_the_action_plan() -> None:
    table = noise(1)
    replied_after(table, (table["created_at"].dt.day_of_week == 1).to_numpy(), WITHIN_S + 60)
    found = code(told(table), "weakest_weekday_frt_within")
    row = action_for(found, "One more person on Tuesdays", 0.61)
    assert (row.finding, row.kpi, row.before) == (found.note, "frt_within", 0.61)
    assert row.evidence == found.evidence


def exact_tail(hits: int, groups: list[tuple[int, int, int]]) -> float:
    """Chance of so many hits drawn without replacement from each stratum, by counting."""
    from math import comb

    chances = np.ones(1)
    for size, bad, drawn in groups:
        parts = [comb(bad, k) * comb(size - bad, drawn - k) for k in range(drawn + 1)]
        chances = np.convolve(chances, np.array(parts) / comb(size, drawn))
    return float(chances[hits:].sum())


@pytest.mark.parametrize("seed", range(30))
def test_that_nobody_is_told_whom_the_exact_chance_would_spare(seed: int) -> None:
    from core.metrics.chance import binomial_tail

    rng = np.random.default_rng(seed)
    groups = [
        (size, int(rng.integers(1, size)), int(rng.integers(1, size // 2)))
        for size in rng.integers(20, 60, 3).tolist()
    ]
    n = sum(drawn for _, _, drawn in groups)
    mean = sum(drawn * bad / size for size, bad, drawn in groups)
    for hits in range(int(mean) + 2, n + 1):
        assert exact_tail(hits, groups) <= binomial_tail(hits, n, mean / n) * (1 + 1e-9)


def test_that_few_contacts_in_a_group_accuse_nobody() -> None:
    bad = np.array([1.0] * 15 + [0.0] * 200)
    codes = np.array([0] * 15 + [1] * 200)
    assert off_pattern(bad, codes, ("few", "many"), np.zeros(215, int)) == []


def imported(table: pd.DataFrame, day: int) -> Dataset:
    return Dataset(
        f"{day}.csv", Kind.CONTACTS, table, Mapping(Dialect("csv"), Grain.CONTACT, ()), None, "",
        datetime(2024, 5, day, tzinfo=UTC_CLOCK),
    )  # fmt: skip


def test_that_the_newest_contacts_are_those_of_the_last_import() -> None:
    table = noise(13)
    april = (table["created_at"].dt.date >= date(2024, 4, 1)).to_numpy()
    old, new = imported(table[~april], 1), imported(table[april], 2)
    assert newest_since((old, new), "UTC") == date(2024, 4, 1)
    # Two files of the same days, and one file alone, add nothing to what was there.
    assert newest_since((imported(table, 1), imported(table, 2)), "UTC") is None
    assert newest_since((old,), "UTC") is None


def test_that_contacts_a_week_drift_by_whole_contacts_and_are_called_so() -> None:
    # 60 a day in the beginning, 12 in the end: the first seven days have 409, the last seven 89.
    days = np.repeat(np.arange(140), np.linspace(60, 12, 140).astype(int))
    moments = pd.Timestamp("2024-01-01") + pd.to_timedelta(days * 24 + 9, "h")
    table = contacts(created_at=[moment.isoformat() for moment in moments])
    found = code(told(table, Filter()), "drift_volume")
    assert found.kpi == "volume"
    assert (found.note.data["before"], found.note.data["value"]) == (409.0, 88.0)
    assert sentence(found.note) == (
        "Contacts a week have drifted from about 409 to about 88 over 20 weeks."
    )


def test_that_what_explains_a_change_stands_after_it() -> None:
    table = noise(9, 4000)
    fresh = (table["created_at"].dt.date >= date(2024, 2, 26)).to_numpy()
    replied_after(table, fresh & (table["channel"] == "email").to_numpy(), 40 * 3600)
    order = [one.code for one in told(table)]
    assert order.index("got_worse") < order.index("moved_by_slow")


@pytest.mark.parametrize("marked", [19, 20])
def test_that_a_topic_the_help_answers_already_is_a_content_gap(marked: int) -> None:
    table = noise(12, 2000)
    shown = np.flatnonzero((table["topic"] == TOPICS[0]).to_numpy())[:30]
    table = table.drop(index=table.index[np.setdiff1d(
        np.flatnonzero((table["topic"] == TOPICS[0]).to_numpy()), shown
    )]).reset_index(drop=True)  # fmt: skip
    mine = np.flatnonzero((table["topic"] == TOPICS[0]).to_numpy())
    table["kb_covered"] = pd.array(np.zeros(len(table), bool), dtype="boolean")
    table.loc[mine[:marked], "kb_covered"] = True
    gaps = [one for one in told(table, Filter()) if one.code == "content_gap"]
    if marked < 20:
        assert not gaps
        return
    (gap,) = gaps
    assert gap.note.data["topic"] == TOPICS[0]
    assert gap.note.data["share"] == pytest.approx(20 / 30)
    assert (gap.note.data["contacts"], gap.note.data["n"]) == (20, 30)
    assert gap.advice == "advice_help"


def test_that_findings_are_said_as_people_say_them() -> None:
    monday = note(
        "moment_worse", label=note("label_weekday", weekday="Sat"), expected=0.224, n=60,
        what=note("bad_promise", share=0.407),
    )  # fmt: skip
    assert [speaker(language)(monday) for language in ("en", "es", "it")] == [
        "On Saturdays, 40.7 % of promises are missed; 22.4 % would be usual on the same channels "
        "(n = 60).",
        "Los sábados se incumple el 40,7 % de las promesas; en los mismos canales lo habitual "
        "sería el 22,4 % (n = 60).",
        "Il sabato non viene mantenuto il 40,7 % delle promesse; sugli stessi canali sarebbe "
        "normale il 22,4 % (n = 60).",
    ]


@pytest.mark.parametrize(("lost", "codes"), [
    (60, ["callers_gave_up", "got_worse"]), (22, ["callers_gave_up"]),
])  # fmt: skip
def test_that_totals_tell_who_gave_up_and_what_moved_beyond_chance(
    lost: int, codes: list[str]
) -> None:
    starts = pd.to_datetime([f"2024-0{month}-01" for month in (1, 2)], utc=True)
    totals = pd.DataFrame(
        {
            "interval_start": starts,
            "interval_end": pd.to_datetime(["2024-02-01", "2024-03-01"], utc=True),
            "offered": [500.0, 500.0],
            "abandoned_count": [20.0, float(lost)],
        }
    )
    facts = prepare(contacts(), SCENARIO.calendar, totals)
    view = Filter(start=date(2024, 2, 1), end=date(2024, 3, 1))
    now = whole_measures(facts, SCENARIO, view)
    earlier = comparison_filter(facts, view, "previous")
    assert earlier is not None
    moved = changes(now, whole_measures(facts, SCENARIO, earlier))
    assert [one.code for one in findings(facts, SCENARIO, view, now, moved)] == codes
    assert now["abandonment_rate"].n == 500
    assert not now["abandonment_rate"].small
    said = conclusion(seen_of(facts, SCENARIO, view, now, moved), "volume")
    assert [one.code for one in said] == ["conclusion_steady"]
