"""People seen at work: a team whose every hour is known, and files that cannot say."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.scenario import Filter, Scenario
from core.staffing.seen_at_work import seen_at_work

SCENARIO = Scenario(calendar=BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00")))
SHIFTS = {"Ana": (9, 17), "Ben": (9, 13)}


def _replies(weeks: int = 4, days: int = 5) -> pd.DataFrame:
    """Everybody replies every ten minutes of a shift, to what came the evening before."""
    rows = [
        (day, agent, 60 * begin + minute)
        for week in range(weeks)
        for day in (7 * week + d for d in range(days))
        for agent, (begin, end) in SHIFTS.items()
        for minute in range(5, 60 * (end - begin), 10)
    ]
    monday = pd.Timestamp("2026-01-05", tz="UTC")
    moment = [monday + pd.Timedelta(days=d, minutes=m) for d, _, m in rows]
    evening = [monday + pd.Timedelta(days=d, hours=-4, minutes=m % 60) for d, _, m in rows]
    return pd.DataFrame(
        {
            "created_at": pd.DatetimeIndex(evening).as_unit("us"),
            "first_response_at": pd.DatetimeIndex(moment).as_unit("us"),
            "channel": "email",
            "agent": [agent for _, agent, _ in rows],
        }
    )


def test_that_people_are_counted_from_their_first_to_their_last_reply() -> None:
    found = seen_at_work(_replies(), SCENARIO)
    assert found.people is not None
    assert found.note.code == "on_duty_seen"
    day = found.people.reshape(7, 24)
    for weekday in range(1, 4):
        assert day[weekday, 9:13].tolist() == [2.0] * 4
        assert day[weekday, 13:17].tolist() == [1.0] * 4
        assert day[weekday, :9].sum() + day[weekday, 17:].sum() == 0
    assert day[5:, :17].sum() == 0


def test_that_half_the_weeks_count_half() -> None:
    contacts = _replies()
    tuesdays = contacts["first_response_at"].dt.day_of_week == 1
    late = contacts["first_response_at"] >= pd.Timestamp("2026-01-19", tz="UTC")
    found = seen_at_work(contacts[~(tuesdays & late & (contacts["agent"] == "Ana"))], SCENARIO)
    assert found.people is not None
    assert found.people[24 + 15] == pytest.approx(0.5, abs=0.01)


def test_that_closed_days_are_left_out() -> None:
    contacts = _replies()
    gone = contacts["first_response_at"].dt.date == date(2026, 1, 13)
    calendar = BusinessCalendar(SCENARIO.calendar.hours, closed_days=frozenset({date(2026, 1, 13)}))
    found = seen_at_work(contacts[~gone], Scenario(calendar=calendar))
    assert found.people is not None
    assert found.people[24 + 10] == pytest.approx(2.0)


def test_that_the_filter_chooses_days_and_people() -> None:
    view = Scenario(
        calendar=SCENARIO.calendar, filter=Filter(agents=("Ben",), start=date(2026, 1, 12))
    )
    found = seen_at_work(_replies(), view)
    assert found.people is not None
    assert found.people.max() == pytest.approx(1.0)
    assert found.weeks < seen_at_work(_replies(), SCENARIO).weeks


@pytest.mark.parametrize(
    ("contacts", "why"),
    [
        (_replies().iloc[:0], "on_duty_needs_contacts"),
        (_replies().drop(columns="agent"), "on_duty_no_agents"),
        (_replies().drop(columns="created_at"), "on_duty_no_contacts"),
        (_replies().iloc[:1], "on_duty_too_short"),
        (_replies(weeks=1), "on_duty_too_short"),
        (
            _replies().assign(
                created_at=lambda c: c["created_at"].dt.floor("D"),
                first_response_at=lambda c: c["first_response_at"].dt.floor("D"),
            ),
            "on_duty_only_dates",
        ),
    ],
)
def test_that_files_that_cannot_say_say_why(contacts: pd.DataFrame, why: str) -> None:
    found = seen_at_work(contacts, SCENARIO)
    assert found.people is None
    assert found.note.code == why


def test_that_a_view_without_days_says_so() -> None:
    later = Scenario(calendar=SCENARIO.calendar, filter=Filter(start=date(2027, 1, 1)))
    assert seen_at_work(_replies(), later).note.code == "on_duty_no_contacts"
    assert np.isfinite(seen_at_work(_replies(), SCENARIO).weeks)
