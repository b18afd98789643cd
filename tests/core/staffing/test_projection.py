"""From today's open work on: dates, late contacts and people against counting by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import pytest

from core.calendar import BusinessClock, parse_opening_hours
from core.metrics.facts import prepare
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType, Team
from core.problems import Problem
from core.progress import Cancelled
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.given import described
from core.staffing.open_work import OpenToday, OpenWork, open_today
from core.staffing.projected import Projection
from core.staffing.projected_weeks import ahead_of, business_ages_s, laid_out
from core.staffing.projection import project
from core.staffing.team import team_model
from core.staffing.ticket_touches import TicketTouches

MADRID = BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00"), "Europe/Madrid", "ES")
HALF_HOUR = 1800.0


def _scenario(promise_h: float = 4.0, **changes: object) -> Scenario:
    plan = ChannelPlan(
        ServiceType.DEFERRED, frt=Promise(0.9, promise_h * 3600, "business"), aht_s=HALF_HOUR
    )
    return replace(
        Scenario(calendar=MADRID, channels=(("email", plan),)),
        **changes,  # type: ignore[arg-type]
    )


def _demand(per_h: float = 0.0, interval_min: int = 60, cv: float | None = 1e-9) -> Demand:
    volume = np.full(7 * 1440 // interval_min, per_h * interval_min / 60)
    email = ChannelDemand(
        "email", volume, volume.copy(), 500, Assumption("aht_s", HALF_HOUR, "data"), cv
    )
    return Demand(interval_min, date(2026, 1, 5), date(2026, 3, 1), (email,))


def _at(local: str, zone: str = "Europe/Madrid") -> np.datetime64:
    moment = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    return np.datetime64(moment.astimezone(UTC).replace(tzinfo=None), "us")


def _work(created: list[str], replied: bool = False, awaited: bool = False) -> OpenWork:
    moments = np.sort(np.array([_at(text) for text in created], dtype="M8[us]"))
    n = moments.size
    return OpenWork(
        "email", moments, np.full(n, replied), np.full(n, awaited),
        np.full(n, int(replied), np.int64),
    )  # fmt: skip


def _today(at: str, *work: OpenWork) -> OpenToday:
    return OpenToday(_at(at), work)


OFFICE = np.where((np.arange(168) < 120) & ((np.arange(168) % 24 - 9) // 8 == 0), 1.0, 0.0)


def _staff(people: float, interval_min: int = 60) -> dict[str, np.ndarray]:
    """So many in opening hours; all around the clock where slots are shorter than an hour."""
    around = np.full(7 * 1440 // interval_min, people)
    return {"everybody": around if interval_min < 60 else OFFICE * people}


MONDAY = [f"2026-01-12 09:{minute:02d}" for minute in range(16)]


def _project(
    today: OpenToday, people: float = 1.0, demand: Demand | None = None,
    scenario: Scenario | None = None, by: date | None = None,
) -> Projection:  # fmt: skip
    own = scenario or _scenario()
    return project(demand or _demand(), own, _staff(people), today, by=by)


def test_that_a_backlog_without_newcomers_is_counted_by_hand() -> None:
    """Sixteen mails of half an hour from Monday noon on: ten by five, the last begun on Tuesday
    at 11:30. Created at 9:05, two are answered within four hours and 14 are not."""
    found = _project(_today("2026-01-12 12:00", _work(["2026-01-12 09:05"] * 16)))
    assert found.at == datetime(2026, 1, 12, 12)
    assert found.waiting == 16
    assert found.cleared.half == found.cleared.sure == datetime(2026, 1, 13, 11, 30)
    assert found.cleared.share == 1.0
    assert float(found.cleared.days.value) == pytest.approx(23.5 / 24)
    assert float(found.cleared.days.half_width) == pytest.approx(0.0, abs=1e-6)
    (late,) = found.late
    assert (late.open, late.late_already) == (16, 0)
    assert (float(late.will_be_late.value), float(late.will_be_late.half_width)) == (14.0, 0.0)
    ((channel, waiting, usual),) = found.backlog
    # Six, or the tenth as well where it is in hand when the doors close.
    assert (channel, waiting.value[1]) == ("email", 0.0)
    assert waiting.value[0] == pytest.approx(6.0, abs=0.5)
    assert not usual.value.any()
    assert found.days[:2] == (date(2026, 1, 12), date(2026, 1, 13))
    # Nobody comes, and who was open already is no newcomer.
    assert np.isnan(found.new[0].weeks.value).all()
    assert found.grows is None


@pytest.mark.parametrize(
    ("by", "people", "hours"),
    [(date(2026, 1, 12), 1, 5.0), (date(2026, 1, 13), 0, 0.0)],
)
def test_that_the_people_who_clear_it_by_a_day_are_counted_by_hand(
    by: date, people: int, hours: float
) -> None:
    """Eight hours of work: one person needs until Tuesday, two are through on Monday at four."""
    (more,) = _project(_today("2026-01-12 12:00", _work(MONDAY)), by=by).more
    assert (more.by, more.people, more.team, more.share) == (by, people, "everybody", 1.0)
    assert more.hours == pytest.approx(hours)


def test_that_nobody_clears_in_no_time() -> None:
    (more,) = _project(_today("2026-01-12 17:30", _work(MONDAY)), by=date(2026, 1, 12)).more
    assert more.people is None
    assert more.share == 0.0


def test_that_holidays_and_the_clock_change_are_lived_through() -> None:
    """From Thursday before Easter 2026 on (2 and 3 April are holidays of Spain's Madrid zone; the
    clock changed on 29 March): what Wednesday leaves is done after the holiday on Friday."""
    scenario = _scenario()
    work = _work(["2026-03-27 16:00"] * 20)
    found = _project(_today("2026-03-27 16:00", work), scenario=scenario)
    # Friday 16-17: two; Monday 16, and the last two from nine on Tuesday.
    assert found.cleared.half == datetime(2026, 3, 31, 9, 30)
    easter = _project(_today("2026-04-02 16:00", _work(["2026-04-02 10:00"] * 4)))
    # Good Friday is closed in all of Spain, Maundy Thursday is not everywhere.
    assert easter.cleared.half == datetime(2026, 4, 6, 9, 30)


@pytest.mark.parametrize(
    ("at", "end", "hours"),
    [
        ("2026-03-27 16:10", "2026-03-30 00:00", 54.8333),
        ("2026-10-23 16:10", "2026-10-26 00:00", 56.8333),
    ],
)
def test_that_a_weekend_of_a_clock_change_is_an_hour_shorter_or_longer(
    at: str, end: str, hours: float
) -> None:
    ahead = ahead_of(_at(at), 3, MADRID, 60)
    assert ahead.timeline.length_s / 3600 == pytest.approx(hours, abs=1e-3)
    assert ahead.moment(ahead.timeline.length_s) == datetime.fromisoformat(end)
    assert ahead.part[0] == pytest.approx(50 / 60)
    assert (ahead.part[1:] == 1).all()
    # Friday 16:10 to 17:00, and nothing at the weekend.
    assert ahead.opening_for("email").end_s.tolist() == [50 * 60]
    assert ahead.timeline.slot_of_week[0] == 4 * 24 + 16


def test_that_people_come_when_they_are_said_to_and_not_on_holidays() -> None:
    """Two on Saturday mornings, when the doors are closed: four mails of Friday evening are done
    by eleven. The Saturday of Epiphany 2024 is a holiday: then on Monday."""
    staff = {"everybody": OFFICE.copy()}
    staff["everybody"][5 * 24 + 10 : 5 * 24 + 12] = 2.0
    for friday, cleared in (
        ("2026-01-09", datetime(2026, 1, 10, 10, 30)), ("2024-01-05", datetime(2024, 1, 8, 10, 30)),
    ):  # fmt: skip
        today = _today(f"{friday} 17:00", _work([f"{friday} 16:00"] * 4))
        assert project(_demand(), _scenario(), staff, today).cleared.half == cleared


def test_that_an_hour_begun_brings_the_rest_of_its_contacts() -> None:
    scenario = _scenario()
    model = team_model(described(_demand(6.0), scenario), scenario)
    ahead = ahead_of(_at("2026-01-12 12:40"), 1, MADRID, 60)
    laid = laid_out(model, _staff(2.0), np.ones(10_080, np.bool_), ahead, [])
    volume = laid.channels[0].volume
    assert volume is not None
    assert volume.tolist() == pytest.approx([2.0] + [6.0] * 11)
    people = laid.pools[0].staff
    assert people is not None
    assert people.tolist() == [2.0] * 5 + [0.0] * 7


def test_that_ages_run_on_the_business_clock() -> None:
    work = _work(["2026-01-08 10:00", "2026-01-09 18:00", "2026-01-12 11:15"])
    ages = business_ages_s(work, _at("2026-01-12 12:00"), MADRID)
    assert (ages / 3600).tolist() == pytest.approx([7 + 8 + 3, 3, 0.75])
    clock = BusinessClock(MADRID, date(2026, 1, 1), date(2026, 1, 31))
    end = np.full(3, _at("2026-01-12 12:00"))
    assert ages.tolist() == clock.seconds_between(work.created_at, end).tolist()


def test_that_what_is_late_already_is_not_counted_twice() -> None:
    """Two are over their four hours; the third is answered as third, after 90 minutes."""
    work = _work(["2026-01-09 09:00", "2026-01-09 15:00", "2026-01-12 10:40"])
    (late,) = _project(_today("2026-01-12 12:00", work)).late
    assert (late.open, late.late_already, float(late.will_be_late.value)) == (3, 2, 0.0)
    (soon,) = _project(_today("2026-01-12 12:00", work), scenario=_scenario(2.5)).late
    assert float(soon.will_be_late.value) == 1.0


def test_that_a_backlog_met_by_newcomers_lasts_as_a_busy_period() -> None:
    """Twenty mails of half an hour at a load of a half last 10 h / (1 - 0.5) in the mean."""
    around = replace(MADRID, hours=parse_opening_hours("Mon-Sun 00:00-24:00"), country=None)
    scenario = _scenario(calendar=around, interval_min=15)
    today = _today("2026-01-12 12:00", _work(["2026-01-12 11:00"] * 20))
    found = project(_demand(1.0, 15, cv=None), scenario, _staff(1.0, 15), today)
    hours = 24 * float(found.cleared.days.value)
    # Newcomers may wait a quarter of an hour longer: that much work is not waited for.
    assert found.cleared.share == 1.0
    assert hours == pytest.approx(20.0, abs=3 * 24 * float(found.cleared.days.half_width) + 0.5)
    assert 24 * float(found.cleared.days.half_width) < 5


def test_that_a_larger_backlog_and_fewer_people_take_longer() -> None:
    demand = _demand(0.7, cv=0.8)
    today = _today("2026-01-12 12:00", _work(MONDAY))
    few, many = (_project(today, people, demand) for people in (3.0, 5.0))
    assert float(many.cleared.days.value) < float(few.cleared.days.value)
    assert float(many.late[0].will_be_late.value) < float(few.late[0].will_be_late.value)
    double = _project(_today("2026-01-12 12:00", _work(MONDAY * 2)), 3.0, demand)
    assert float(double.cleared.days.value) > float(few.cleared.days.value)
    assert len(few.new) == 1
    assert few.new[0].weeks.value[0] < few.new[0].weeks.value[2] + 0.05


def test_that_falling_behind_is_said_and_never_cleared() -> None:
    found = _project(_today("2026-01-12 12:00", _work(MONDAY)), 1.0, _demand(0.7))
    assert found.grows is not None
    # 0.7 · 168 half hours come, 40 hours are there.
    assert found.grows.growth == pytest.approx(0.7 * 168 - 80)
    assert found.cleared.half is None
    # Early in the week a day may catch up; the weekend's mail never is.
    assert found.cleared.share < 0.3
    assert np.isnan(float(found.cleared.days.value))
    assert found.until - found.at < timedelta(days=35)


def test_that_nothing_is_left_of_a_backlog_once_it_is_cleared() -> None:
    demand, today = _demand(0.3), _today("2026-01-12 12:00", _work(MONDAY))
    found = _project(today, 2.0, demand)
    ((_, waiting, usual),) = found.backlog
    assert waiting.value[0] > usual.value[0]
    assert waiting.value[-1] == pytest.approx(usual.value[-1], abs=1e-9)


def test_that_nothing_open_is_cleared_at_once() -> None:
    found = _project(_today("2026-01-12 12:00", _work([])))
    assert (found.waiting, found.cleared.half) == (0, datetime(2026, 1, 12, 12))
    assert found.late[0].open == 0


def test_that_replies_given_are_owed_no_more() -> None:
    found = _project(_today("2026-01-12 12:00", _work(MONDAY, replied=True)))
    assert found.late[0].open == 0
    assert found.waiting == 16
    # Sixteen less the ten of the afternoon; the last may be in hand when the doors close.
    assert float(found.backlog[0][1].value[0]) == pytest.approx(6.0, abs=0.5)


def test_that_customers_nobody_knows_to_come_back_are_left_out_and_said() -> None:
    work = _work(MONDAY, replied=True, awaited=True)
    found = _project(_today("2026-01-12 12:00", work))
    assert "open_items_awaited" in [n.code for n in found.notes]
    assert found.waiting == 0
    assert found.work[0].n == 16
    course = TicketTouches(
        Assumption("touches", 1.5, "data"), (0.5, 0.5),
        Assumption("customer_delay_s", 7200.0, "data"), None,
    )  # fmt: skip
    demand = _demand()
    back = replace(demand, channels=(replace(demand.channels[0], course=course),))
    known = _project(_today("2026-01-12 12:00", work), demand=back)
    assert "open_items_awaited" not in [n.code for n in known.notes]
    assert float(known.backlog[0][1].value[0]) > 0


@pytest.mark.parametrize("by", [date(2026, 1, 11), date(2027, 6, 1)])
def test_that_a_day_out_of_reach_is_refused(by: date) -> None:
    with pytest.raises(Problem) as refused:
        _project(_today("2026-01-12 12:00", _work(MONDAY)), by=by)
    assert refused.value.note.code == "projection_day"


def test_that_people_join_the_team_that_knows_only_the_full_channel() -> None:
    volume = np.full(168, 0.01)
    demand = _demand(0.01)
    chat = replace(demand.channels[0], channel="social", volume=volume, open_volume=volume)
    demand = replace(demand, channels=(demand.channels[0], chat))
    both = Team("both", (("email", 1.0), ("social", 1.0)))
    teams = (both, Team("mail", (("email", 1.0),)))
    staff = {"both": OFFICE, "mail": np.zeros(168)}
    today = _today("2026-01-12 12:00", _work(MONDAY * 2))
    found = project(
        demand, _scenario(teams=teams), staff, today, by=date(2026, 1, 13)
    ).more[0]  # fmt: skip
    assert (found.team, found.people) == ("mail", 1)


def test_that_a_projection_can_be_cancelled() -> None:
    def stop(_: float) -> None:
        raise Cancelled

    today = _today("2026-01-12 12:00", _work(MONDAY))
    with pytest.raises(Cancelled):
        project(_demand(), _scenario(), _staff(1.0), today, progress=stop)


def _contacts() -> pd.DataFrame:
    rows = [
        ("2026-01-05 09:00", "2026-01-05 10:00", "2026-01-06 10:00", "closed", "email"),
        ("2026-01-07 09:00", None, None, "new", "email"),
        ("2026-01-06 09:00", "2026-01-06 10:00", None, "pending_customer", "email"),
        ("2026-01-08 09:00", "2026-01-08 09:30", None, "open", "email"),
        ("2026-01-08 10:00", None, None, "excluded", "email"),
        ("2026-01-08 11:00", None, None, "open", "chat"),
        ("2025-06-08 11:00", None, None, "open", "email"),
        (None, None, None, "open", "email"),
        ("2026-01-08 10:30", None, None, "on_hold", "email"),
    ]
    names = ("created_at", "first_response_at", "resolved_at", "status", "channel")
    table = pd.DataFrame(rows, columns=list(names))
    for name in names[:3]:
        table[name] = pd.to_datetime(table[name], utc=True).astype("datetime64[us, UTC]")
    table["agent_messages"] = [1.0, 0.0, 3.0, np.nan, 0.0, 0.0, 2.0, np.nan, 0.0]
    return table.astype({"status": "category", "channel": "category"})


def test_that_the_file_tells_what_is_open() -> None:
    facts = prepare(_contacts(), MADRID)
    scenario = _scenario(filter=Filter(start=date(2026, 1, 8)))
    chat = replace(_demand().channels[0], channel="chat")
    demand = replace(_demand(), channels=(_demand().channels[0], chat))
    today = open_today(facts, scenario, demand)
    assert today.at == np.datetime64("2026-01-08T11:00")
    (email,) = today.channels
    assert [str(moment)[:10] for moment in email.created_at] == [
        "2025-06-08", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-08",
    ]  # fmt: skip
    # The oldest was answered twice, though nobody says when.
    assert email.replied.tolist() == [True, True, False, True, False]
    assert email.awaited.tolist() == [False, True, False, False, True]
    assert email.touches_done.tolist() == [2, 3, 0, 1, 0]
    said = {n.code: n.data.get("n") for n in today.notes}
    assert said == {
        "open_items_undated": 1, "open_items_not_projected": 1, "open_items_old": 1,
        "open_items_replied": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("without", "code"),
    [
        (["created_at"], "projection_needs_created"),
        (["resolved_at", "status"], "projection_needs_resolved"),
    ],
)
def test_that_a_file_that_cannot_tell_says_why(without: list[str], code: str) -> None:
    facts = prepare(_contacts().drop(columns=without), MADRID)
    with pytest.raises(Problem) as refused:
        open_today(facts, _scenario(), _demand())
    assert refused.value.note.code == code
