"""Missed promises, load, KPIs and differences on a map, against plain counting."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.metrics.facts import Facts, prepare
from core.metrics.heatmap import MEASURES, heatmap
from core.metrics.heatmap_difference import difference
from core.metrics.heatmap_kpis import MAPPED_KPIS
from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.measure import Heatmap
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType
from core.problems import Problem
from tests.core.metrics.tables import UTC, contacts

FORTNIGHT = Filter(start=date(2024, 3, 25), end=date(2024, 4, 8))
MADRID = BusinessCalendar(ALWAYS_OPEN, "Europe/Madrid")
PROMISES = Scenario(
    channels=(
        ("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 3600.0))),
        ("phone", ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0))),
    )
)


def _at(found: Heatmap, row: str, column: str) -> float:
    return float(found.values[found.row_keys.index(row), found.column_keys.index(column)])


def _mail_and_calls() -> pd.DataFrame:
    """Monday 4 March 2024: four emails at ten, four calls at eleven."""
    ten, eleven = ("2024-03-04T10:00",) * 4, ("2024-03-04T11:00",) * 4
    replies = ["2024-03-04T10:30", "2024-03-04T12:00", None, None]
    return contacts(
        created_at=[*ten, *eleven[:3], "2024-03-04T11:30"],
        channel=["email"] * 4 + ["phone"] * 4,
        first_response_at=[*replies, None, None, None, None],
        status=["resolved", "resolved", "open", "resolved", *["resolved"] * 4],
        resolved_at=[None, None, None, "2024-03-04T18:00", None, None, None, None],
        wait_time=[None] * 4 + [10.0, 50.0, 40.0, 3.0],
        answered=[None] * 4 + [True, True, False, False],
        abandoned=[None] * 4 + [False, False, True, True],
    )


def test_that_a_promise_is_judged_by_the_channel_of_each_contact() -> None:
    facts = prepare(_mail_and_calls(), UTC)
    found = heatmap(facts, Filter(), "channel", "hour", "missed_share", PROMISES)
    # Emails: in time, late, open for eight hours; the one solved without a reply tells nothing.
    assert _at(found, "email", "10") == pytest.approx(2 / 3)
    # Calls: in time, late, gave up; who hung up at once tells nothing.
    assert _at(found, "phone", "11") == pytest.approx(2 / 3)
    assert found.total == pytest.approx(4 / 6)
    assert found.n == 6


def test_that_what_waits_less_than_promised_is_neither_kept_nor_missed() -> None:
    table = contacts(
        created_at=["2024-03-04T10:00", "2024-03-04T10:50"],
        channel=["email", "email"],
        first_response_at=["2024-03-04T10:55", None],
        status=["resolved", "open"],
    )
    found = heatmap(prepare(table, UTC), Filter(), "channel", "hour", "missed_share", PROMISES)
    assert found.n == 1
    assert found.total == 0.0


def test_that_a_map_of_promises_without_replies_or_waits_says_why_it_is_empty() -> None:
    facts = prepare(contacts(created_at=["2024-03-04T10:00"]), UTC)
    found = heatmap(facts, Filter(), "weekday", "hour", "missed_share")
    assert found.reason is not None
    assert found.reason.code == "promise_not_measurable"


def _random_calls(seed: int, rows: int = 400) -> tuple[Facts, pd.DataFrame]:
    """Calls and emails over two weeks around the night the clocks go forward in Madrid."""
    draw = np.random.default_rng(seed)
    minutes = draw.integers(0, 14 * 24 * 60, rows)
    created = np.datetime64("2024-03-25T00:00", "m") + minutes.astype("m8[m]")
    talk = np.where(draw.random(rows) < 0.8, draw.integers(30, 900, rows), np.nan)
    table = contacts(
        created_at=[str(moment) for moment in created],
        channel=[("phone", "email")[one] for one in draw.integers(0, 2, rows)],
        talk_time=[None if np.isnan(one) else float(one) for one in talk],
        status=[("resolved", "cancelled")[int(one)] for one in draw.random(rows) < 0.1],
        reopens=[float(one) for one in draw.integers(0, 2, rows)],
        resolved_at=[str(moment + np.timedelta64(60, "m")) for moment in created],
    )
    return prepare(table, MADRID), table


def _local(table: pd.DataFrame) -> pd.Series:
    return table["created_at"].dt.tz_convert("Europe/Madrid")


def test_that_load_is_the_seconds_of_work_in_an_hour_each_time_it_occurred() -> None:
    facts, table = _random_calls(1)
    found = heatmap(facts, Filter(), "weekday", "hour", "load")
    table = table[table["status"] != "cancelled"]
    mean = table.groupby("channel", observed=True)["talk_time"].transform("mean")
    work, local = table["talk_time"].fillna(mean), _local(table)
    tuesday_nine = work[(local.dt.day_of_week == 1) & (local.dt.hour == 9)].sum()
    assert _at(found, "Tue", "09") == pytest.approx(tuesday_nine / (2 * 3600))
    # The clocks skip 2–3 on Sunday 31 March, so that hour came once in two weeks.
    assert found.occurrences[6, 2] == 1
    sunday_two = work[(local.dt.day_of_week == 6) & (local.dt.hour == 2)].sum()
    assert _at(found, "Sun", "02") == pytest.approx(sunday_two / 3600)
    hours = found.occurrences.sum()
    assert found.total == pytest.approx(work.sum() / (3600 * hours))
    in_row = found.occurrences.sum(axis=1)
    assert (found.row_totals * in_row).sum() * 3600 == pytest.approx(work.sum())


def test_that_load_by_channel_adds_up_over_channels() -> None:
    facts, _ = _random_calls(2)
    found = heatmap(facts, Filter(), "channel", "hour", "load")
    assert found.values.sum(axis=0) == pytest.approx(found.column_totals)
    assert found.row_totals.sum() == pytest.approx(found.total)


def test_that_load_needs_hours_on_one_side() -> None:
    facts, _ = _random_calls(3)
    found = heatmap(facts, Filter(), "weekday", "channel", "load")
    assert found.reason is not None
    assert found.reason.code == "load_needs_hours"


def test_that_load_of_totals_is_their_contacts_times_their_mean() -> None:
    totals = pd.DataFrame(
        {
            "interval_start": pd.to_datetime(
                ["2024-03-04T09:00", "2024-03-04T09:30"], utc=True
            ).as_unit("us"),
            "interval_end": pd.to_datetime(
                ["2024-03-04T09:30", "2024-03-04T10:00"], utc=True
            ).as_unit("us"),
            "offered": [10.0, 20.0],
            "mean_handle_time": [180.0, 90.0],
        }
    )
    found = heatmap(prepare(contacts(), UTC, totals), Filter(), "weekday", "hour", "load")
    assert _at(found, "Mon", "09") == pytest.approx((10 * 180 + 20 * 90) / 3600)


@pytest.mark.parametrize("rows", ["weekday", "monthday", "quarter", "year"])
def test_that_a_kpi_in_a_cell_is_the_kpi_of_its_contacts(rows: str) -> None:
    facts, table = _random_calls(4)
    found = heatmap(facts, Filter(), rows, "channel", "reopen_rate")
    local, done = _local(table), table["status"] == "resolved"
    keys = {
        "weekday": local.dt.day_name().str[:3],
        "monthday": local.dt.day.map("{:02}".format),
        "quarter": local.dt.year.astype(str) + "-Q" + local.dt.quarter.astype(str),
        "year": local.dt.year.astype(str),
    }[rows]
    for row in found.row_keys:
        for column in found.column_keys:
            here = table[done & (keys == row) & (table["channel"] == column)]
            value = _at(found, row, column)
            if here.empty:
                assert np.isnan(value)
            else:
                assert value == pytest.approx((here["reopens"] > 0).mean())
    assert found.total == pytest.approx((table[done]["reopens"] > 0).mean())


def test_that_every_kpi_of_the_map_gives_a_map_or_a_reason() -> None:
    facts, _ = _random_calls(5)
    for kpi in MAPPED_KPIS:
        found = heatmap(facts, Filter(), "weekday", "hour", kpi)
        assert (found.total is None) == (found.reason is not None), kpi


def test_that_a_measure_nobody_knows_is_refused_with_those_there_are() -> None:
    facts, _ = _random_calls(6)
    with pytest.raises(Problem) as refused:
        heatmap(facts, Filter(), "weekday", "hour", "happiness")
    assert refused.value.note.data["known"] == MEASURES


def _volumes(start: date, end: date, rows: str = "weekday", columns: str = "hour") -> Heatmap:
    """One contact a day at nine, two on Mondays, from 1 January to 31 March 2024."""
    days = np.arange(np.datetime64("2024-01-01"), np.datetime64("2024-04-01"))
    monday = (days.astype(np.int64) + 3) % 7 == 0
    moments = [
        f"{day}T09:15" for day, two in zip(days, monday, strict=True) for _ in range(1 + two)
    ]
    table = contacts(created_at=moments, channel=["email"] * len(moments))
    return heatmap(prepare(table, UTC), Filter(start=start, end=end), rows, columns)


def test_that_a_month_with_more_mondays_is_not_busier() -> None:
    january = _volumes(date(2024, 1, 1), date(2024, 2, 1))  # five Mondays
    february = _volumes(date(2024, 2, 1), date(2024, 3, 1))  # four
    found = difference(february, january, (29, 31))
    assert found.per_occurrence
    assert _at(february, "Mon", "09") - _at(january, "Mon", "09") == -2
    nine = found.now.column_keys.index("09")
    assert found.values[:, nine] == pytest.approx(np.zeros(7))
    assert found.row_totals == pytest.approx(np.zeros(7))
    assert found.total == pytest.approx(33 / 29 - 36 / 31)


def test_that_maps_without_time_are_compared_by_day() -> None:
    january = _volumes(date(2024, 1, 1), date(2024, 2, 1), "channel", "topic")
    assert january.reason is not None
    january = _volumes(date(2024, 1, 1), date(2024, 2, 1), "channel", "weekday")
    february = _volumes(date(2024, 2, 1), date(2024, 3, 1), "channel", "weekday")
    found = difference(february, january, (29, 31))
    assert found.values == pytest.approx(np.zeros((1, 7)))


def test_that_dates_cannot_be_compared_slot_by_slot() -> None:
    january = _volumes(date(2024, 1, 1), date(2024, 2, 1), "date", "hour")
    with pytest.raises(Problem) as refused:
        difference(january, january, (31, 31))
    assert refused.value.note.code == "difference_needs_recurring"


def test_that_a_channel_only_one_period_knows_had_no_contacts_in_the_other() -> None:
    def month(channels: list[str], day: str) -> Heatmap:
        last = f"{day[:-1]}8T12:00"  # so that the data cover the period to its end
        table = contacts(
            created_at=[*(f"{day}T09:00" for _ in channels), last], channel=[*channels, "email"]
        )
        view = Filter(start=date.fromisoformat(day), end=date.fromisoformat(f"{day[:-1]}9"))
        return heatmap(prepare(table, UTC), view, "channel", "hour")

    now, before = month(["email", "chat"], "2024-03-04"), month(["email", "email"], "2024-02-05")
    found = difference(now, before, (5, 4))
    nine = found.now.column_keys.index("09")
    by_channel = dict(zip(found.now.row_keys, found.values[:, nine].tolist(), strict=True))
    assert by_channel == pytest.approx({"email": 1 / 5 - 2 / 4, "chat": 1 / 5})


def test_that_other_measures_differ_in_their_own_unit_and_stay_empty_where_one_is() -> None:
    facts, _ = _random_calls(7)
    weeks = [
        heatmap(facts, Filter(start=start, end=end), "weekday", "hour", "aht")
        for start, end in (
            (date(2024, 4, 1), date(2024, 4, 8)),
            (date(2024, 3, 25), date(2024, 4, 1)),
        )
    ]
    found = difference(weeks[0], weeks[1], (7, 7))
    assert not found.per_occurrence
    assert np.array_equal(
        np.isnan(found.values), np.isnan(weeks[0].values) | np.isnan(weeks[1].values)
    )
    assert found.total == pytest.approx((weeks[0].total or 0) - (weeks[1].total or 0))


def test_that_a_weekday_in_view_alone_occurs_as_often_as_it_did() -> None:
    facts, table = _random_calls(8)
    view = FORTNIGHT.choosing("weekday", ("Mon",))
    found = heatmap(facts, view, "channel", "hour", "load")
    assert found.occurrences.max() == 2
    table = table[table["status"] != "cancelled"]
    mean = table.groupby("channel", observed=True)["talk_time"].transform("mean")
    work, local = table["talk_time"].fillna(mean), _local(table)
    monday_nine = work[(local.dt.day_of_week == 0) & (local.dt.hour == 9)].sum()
    nine = found.column_keys.index("09")
    # The mean of a channel that fills gaps is that of the contacts in view.
    assert found.column_totals[nine] == pytest.approx(monday_nine / (2 * 3600), rel=0.15)
    assert heatmap(facts, view, "weekday", "hour").row_keys == ("Mon",)


def test_that_months_in_view_alone_are_the_only_ones_mapped() -> None:
    facts, _ = _random_calls(9)
    view = FORTNIGHT.choosing("month", ("2024-04",))
    found = heatmap(facts, view, "month", "weekday")
    assert found.row_keys == ("2024-04",)
    assert found.occurrences.sum() == 7
