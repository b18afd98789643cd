"""Totals by interval, day and month, alone and beside single contacts, against hand counts."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from core.ingest.importing import read_file, to_dataset
from core.ingest.proposal import propose
from core.ingest.reading import read_table
from core.intake import with_datasets
from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.dataset import Grain, Kind
from core.model.project import Project
from core.model.scenario import ChannelPlan, Filter, Scenario, ServiceType
from core.problems import Problem
from core.report.workbook import write_workbook
from core.results import Results

TOTALS = Path(__file__).parent.parent / "data" / "totals"
OPEN = BusinessCalendar(ALWAYS_OPEN, "UTC")


def results_of(*paths: Path, scenario: Scenario | None = None) -> Results:
    """The results of files imported as they propose, always open unless a scenario says else."""
    datasets = tuple(to_dataset(read_file(path), path.name) for path in paths)
    return Results(Project(datasets, (scenario or Scenario(calendar=OPEN),)))


def lines(name: str) -> list[dict[str, str]]:
    """The rows of a fixture as plain text, read by another parser."""
    with (TOTALS / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def half_hours() -> Results:
    """Four weeks of two queues by the half hour."""
    return results_of(TOTALS / "amazon_connect_interval.csv")


def test_that_half_hours_fill_the_week(half_hours: Results) -> None:
    expected = np.zeros((7, 24))
    for row in lines("amazon_connect_interval.csv"):
        day, hour = row["StartInterval"].split("T")
        expected[date.fromisoformat(day).weekday(), int(hour[:2])] += int(row["Contacts queued"])
    grid = half_hours.heatmap("weekday", "hour")
    assert np.array_equal(np.nan_to_num(grid.values), expected)
    assert grid.n == expected.sum() == half_hours.measures["volume"].value
    assert grid.undated == 0
    assert grid.occurrences[0, 9] == 4


def test_that_means_of_a_cell_are_weighted_by_its_contacts(half_hours: Results) -> None:
    rows = [r for r in lines("amazon_connect_interval.csv") if "T09:" in r["StartInterval"]]
    seconds = [int(m) * 60 + int(s) for _, m, s in (r["Average handle time"].split(":")
               for r in rows if r["Average handle time"] != "-")]  # fmt: skip
    handled = [int(r["Contacts handled"]) for r in rows if r["Average handle time"] != "-"]
    by_hour = half_hours.heatmap("hour", "channel", "aht")
    assert by_hour.values[9, 0] == pytest.approx(np.average(seconds, weights=handled))
    lost = half_hours.heatmap("hour", "channel", "abandonment_rate").values[9, 0]
    gone, came = (sum(int(r[f"Contacts {c}"]) for r in rows) for c in ("abandoned", "queued"))
    assert lost == pytest.approx(gone / came)


def test_that_what_needs_contacts_says_so(half_hours: Results) -> None:
    refused = half_hours.heatmap("weekday", "hour", "csat").reason
    assert refused is not None
    assert refused.code == "needs_contacts"
    reason = half_hours.measures["nps"].reason
    assert reason is not None
    assert reason.code == "needs_contacts"


def test_that_queues_part_the_totals(half_hours: Results) -> None:
    teams = half_hours.groups("team")
    expected = {
        queue: sum(
            int(r["Contacts queued"])
            for r in lines("amazon_connect_interval.csv")
            if r["Queue"] == queue
        )
        for queue in ("Sales", "Support")
    }
    assert {team: found["volume"].value for team, found in teams.items()} == expected
    one = Results(
        half_hours.project.with_scenario(Scenario(calendar=OPEN, filter=Filter(teams=("Sales",))))
    )
    assert one.measures["volume"].value == expected["Sales"]
    assert one.heatmap("weekday", "hour").n == expected["Sales"]


def test_that_half_hours_are_staffed(half_hours: Results) -> None:
    rows = lines("amazon_connect_interval.csv")
    demand = half_hours.demand
    phone = demand.channel("phone")
    assert phone is not None
    mondays = ("2026-03-02", "2026-03-09", "2026-03-16", "2026-03-23")
    monday_ten = sum(
        int(r["Contacts queued"])
        for r in rows
        if r["StartInterval"][:13] in {f"{day}T10" for day in mondays}
    )
    assert phone.volume[10] == pytest.approx(monday_ten / 4)
    assert phone.per_week == pytest.approx(sum(int(r["Contacts queued"]) for r in rows) / 4)
    assert phone.aht_s.value == pytest.approx(half_hours.measures["aht"].value)
    low, high = phone.aht_s.band or (0.0, 0.0)
    assert low < phone.aht_s.value < high < phone.aht_s.value * 1.05
    waited = sum(
        _seconds(r["Average queue answer time"]) * int(r["Contacts handled"])
        + _seconds(r["Average queue abandon time"]) * int(r["Contacts abandoned"])
        for r in rows
    )
    gone = sum(int(r["Contacts abandoned"]) for r in rows)
    assert phone.patience_s is not None
    assert phone.patience_s.value == pytest.approx(waited / gone)
    assert phone.patience_s.n == gone
    assert half_hours.requirement().agents[10] > 0


def test_that_totals_with_handle_times_of_weeks_are_staffed_with_a_usual_one(
    tmp_path: Path,
) -> None:
    rows = lines("amazon_connect_interval.csv")
    path = tmp_path / "weeks.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows({**row, "Average handle time": "500:00:00"} for row in rows)
    phone = results_of(path).demand.channel("phone")
    assert phone is not None
    assert (phone.aht_s.value, phone.aht_s.source) == (300.0, "default")
    assert "aht_unbelievable" in {n.code for n in phone.notes}


def _seconds(text: str) -> int:
    hours, minutes, seconds = (text if text != "-" else "0:0:0").split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds)


def test_that_a_finer_plan_spreads_hours_evenly() -> None:
    plan = Scenario(calendar=OPEN, interval_min=30)
    demand = results_of(TOTALS / "calls_hour_by_day.csv", scenario=plan).demand
    phone = demand.channel("phone")
    assert phone is not None
    # Two Mondays of 8 and 9 calls from 9 to 10.
    assert phone.volume[18:20].tolist() == [17 / 4, 17 / 4]
    assert "totals_spread_in_interval" in {remark.code for remark in phone.notes}
    hourly = results_of(TOTALS / "calls_hour_by_day.csv").demand.channel("phone")
    assert hourly is not None
    assert hourly.volume[9] == 17 / 2
    assert hourly.per_week == pytest.approx(phone.per_week)


def test_that_a_wide_table_is_mapped_by_date_and_hour() -> None:
    results = results_of(TOTALS / "calls_hour_by_day.csv")
    grid = results.heatmap("date", "hour")
    assert (grid.row_keys[0], grid.row_keys[-1]) == ("2026-03-02", "2026-03-16")
    assert grid.values[0, 8:14].tolist() == [3, 8, 12, 10, 6, 2]
    assert grid.values[-1, 8:14].tolist() == [5, 9, 13, 11, 7, 2]
    assert grid.total == 157  # the row of totals is not counted again


def test_that_genesys_counts_are_read_in_milliseconds() -> None:
    results = results_of(TOTALS / "genesys_queue_interval.csv")
    channels = results.groups("channel")
    assert {name: m["volume"].value for name, m in channels.items()} == {"phone": 90, "chat": 36}
    # 18 calls of 240 s, 27 of 260 s, 16 of 250 s and 22 of 230 s.
    assert channels["phone"]["aht"].value == pytest.approx(
        (18 * 240 + 27 * 260 + 16 * 250 + 22 * 230) / 83
    )
    assert channels["phone"]["asa"].value == pytest.approx(
        (18 * 15 + 27 * 25 + 16 * 10 + 22 * 20) / 83
    )
    assert channels["chat"]["abandonment_rate"].value == pytest.approx(1 / 36)


def test_that_days_have_dates_and_weekdays_but_no_hours() -> None:
    results = results_of(TOTALS / "daily_tickets_es.csv")
    by_weekday = results.heatmap("weekday", "channel")
    assert by_weekday.column_keys == ("phone", "chat")
    assert by_weekday.values[0].tolist() == [120, 80]
    assert by_weekday.values[6].tolist() == [40, 70]
    refused = results.heatmap("weekday", "hour")
    assert refused.reason is not None
    assert refused.reason.code == "totals_too_coarse_hour"
    with pytest.raises(Problem) as caught:
        results.requirement()
    assert caught.value.note.code == "staffing_totals_no_hours"


def test_that_a_typed_week_is_spread_over_the_opening_hours() -> None:
    plan = ChannelPlan(ServiceType.LIVE, weekly_volume=700.0, aht_s=300.0)
    scenario = replace(Scenario(), channels=(("phone", plan),))  # Monday to Friday, 9 to 18
    results = results_of(TOTALS / "monthly_calls.csv", scenario=scenario)
    phone = results.demand.channel("phone")
    assert phone is not None
    busy = phone.volume[phone.volume > 0]
    assert len(busy) == 45
    assert np.ptp(busy) == pytest.approx(0)
    assert phone.per_week == pytest.approx(20_300 / 151 * 7)
    found = results.requirement().channels[0]
    # 700 calls of 300 s over 45 hours are 1.3 busy people.
    assert found.load[9] == pytest.approx(700 / 45 * 300 / 3600)


def test_that_months_follow_each_other() -> None:
    results = results_of(TOTALS / "monthly_calls.csv")
    assert results.first_last() == ("2026-01-01", "2026-05-31")
    months = results.trend("volume", "month")
    assert months.values[""].tolist() == [4000, 3600, 4400, 4200, 4100]
    days = results.trend("volume", "day")
    assert (days.step, days.keys) == ("month", months.keys)
    grid = results.heatmap("month", "channel")
    assert grid.values[:, 0].tolist() == [4000, 3600, 4400, 4200, 4100]
    for finer in ("week", "date", "weekday", "hour"):
        reason = results.heatmap(finer, "channel").reason
        assert reason is not None
        assert reason.code == f"totals_too_coarse_{finer}"


def test_that_a_month_cut_by_the_period_is_not_counted() -> None:
    view = Scenario(calendar=OPEN, filter=Filter(date(2026, 2, 1), date(2026, 3, 15)))
    results = results_of(TOTALS / "monthly_calls.csv", scenario=view)
    assert results.measures["volume"].value == 3600
    inside = replace(view, filter=Filter(date(2026, 3, 2), date(2026, 3, 15)))
    measure = results_of(TOTALS / "monthly_calls.csv", scenario=inside).measures["volume"]
    assert measure.value is None
    assert measure.reason is not None
    assert measure.reason.code == "totals_cut_by_period"


CHATS = """Chat ID,Created at,Channel,Status
1,2026-03-02 09:15,chat,Solved
2,2026-03-02 10:15,chat,Solved
3,2026-03-13 10:45,chat,Solved
"""


def test_that_totals_of_a_channel_known_by_contact_do_not_count_twice(tmp_path: Path) -> None:
    chats = tmp_path / "chats.csv"
    chats.write_text(CHATS, "utf-8")
    both = results_of(chats, TOTALS / "genesys_queue_interval.csv")
    assert both.measures["volume"].value == 3 + 90
    channels = both.groups("channel")
    assert {name: m["volume"].value for name, m in channels.items()} == {"phone": 90, "chat": 3}
    told = {remark.code: dict(remark.data) for remark in both.combined.notes}
    assert told["totals_of_known_contacts"] == {"rows": 4}
    assert told["totals_beside_contacts"] == {"rows": 4}
    left_out = both.set_aside()
    assert set(left_out.loc[left_out["scope"] == "repeat", "reason"]) == {"counted_as_contacts"}
    grid = both.heatmap("hour", "channel")
    assert grid.column_keys == ("phone", "chat")
    assert grid.values[9].tolist() == [36, 1]
    assert grid.values[10].tolist() == [54, 2]
    trend = both.trend("volume", "day", "channel")
    assert {name: values.sum() for name, values in trend.values.items()} == {"phone": 90, "chat": 3}
    assert both.demand.channel("phone") is not None


def test_that_means_of_contacts_and_totals_are_pooled(tmp_path: Path) -> None:
    calls = tmp_path / "calls.csv"
    calls.write_text(
        "Call ID,Call time,Answered,Speed of answer in seconds,Talk time in seconds\n"
        "1,2026-05-02 09:15,Y,100,700\n2,2026-05-02 10:15,Y,50,500\n3,2026-05-03 10:45,N,,\n",
        "utf-8",
    )
    both = results_of(calls, TOTALS / "genesys_queue_interval.csv")
    asa = both.measures["asa"]
    totals = 18 * 15 + 27 * 25 + 16 * 10 + 22 * 20 + 8 * 9 + 11 * 12 + 6 * 5 + 10 * 8
    assert asa.value == pytest.approx((150 + totals) / (2 + 83 + 35))
    assert (asa.n, asa.variant) == (120, "contacts_and_totals")
    lost = both.measures["abandonment_rate"]
    assert lost.value == pytest.approx((1 + 7 + 1) / (3 + 90 + 36))
    summary = write_workbook(both, tmp_path / "report.xlsx")
    assert summary.path.exists()


def test_that_totals_of_other_days_count_beside_contacts(tmp_path: Path) -> None:
    chats = tmp_path / "chats.csv"
    chats.write_text(CHATS.replace("2026-03", "2026-05"), "utf-8")
    both = results_of(chats, TOTALS / "genesys_queue_interval.csv")
    assert both.measures["volume"].value == 3 + 126


def test_that_totals_without_a_channel_give_way_to_contacts_of_the_same_days(
    tmp_path: Path,
) -> None:
    chats, totals = tmp_path / "chats.csv", tmp_path / "totals.csv"
    chats.write_text(CHATS, "utf-8")
    totals.write_text(
        "Date,Offered,Handled\n2026-03-02,5,5\n2026-03-05,6,6\n2026-03-20,7,7\n", "utf-8"
    )
    both = results_of(chats, totals)
    assert both.measures["volume"].value == 3 + 7


def test_that_opening_hours_are_seen_in_totals() -> None:
    dataset = to_dataset(read_file(TOTALS / "amazon_connect_interval.csv"), "totals")
    assert dataset.kind is Kind.INTERVALS
    hours = with_datasets(Project(), (dataset,)).scenario.calendar.hours
    assert hours.days == (((540, 1020),),) * 5 + ((),) * 2


def test_that_columns_are_proposed_for_the_grain_that_is_said(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_text("Date,Calls,Answered\n2026-03-02,20,18\n2026-03-03,30,27\n", "utf-8")
    raw = read_table(path)
    assert propose(raw).mapping.grain is Grain.INTERVAL
    said = propose(raw, grain=Grain.CONTACT).mapping
    assert said.grain is Grain.CONTACT
    assert said.of("created_at") is not None
    assert said.of("interval_start") is None
