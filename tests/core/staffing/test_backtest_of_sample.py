"""The sample shop lived again: its people are found from their traces, its service is predicted."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from core import sample_shop as shop
from core.cli.loading import sample_results
from core.results import Results
from core.sample import DEFAULT_CONTACTS, DEFAULT_SEED
from core.sample_team import Person, people
from core.staffing.calibration import needs_work
from core.staffing.simulation.timeline import Timeline, dated_timeline
from core.staffing.staff_on_duty import UsualWeek, agents_of, presence, seen_at, staff_on_duty
from core.staffing.usual_week import usual_week


@pytest.fixture(scope="module")
def results() -> Results:
    return sample_results()


@pytest.fixture(scope="module")
def contacts(results: Results) -> pd.DataFrame:
    everything = results.combined.contacts
    return everything.loc[needs_work(everything)].reset_index(drop=True)


@pytest.fixture(scope="module")
def usual(contacts: pd.DataFrame) -> UsualWeek:
    return usual_week(contacts, shop.ZONE)


@pytest.fixture(scope="module")
def team() -> dict[str, Person]:
    shares = [channel.share for channel in shop.CHANNELS]
    counts = dict(zip(shop.CHANNELS, shop.split(DEFAULT_CONTACTS, shares), strict=True))
    return {person.name: person for person in people(counts, DEFAULT_SEED)}


def test_that_the_sample_passes_the_gate_of_its_own_back_test(results: Results) -> None:
    found = results.back_test()
    assert len(found.weeks) == 6
    assert {c.channel for c in found.channels} == {"email", "phone", "chat", "whatsapp"}
    for channel in found.channels:
        assert channel.trusted
        assert abs(channel.bias) < 0.025
        assert channel.inside_band > 0.8
        # Neither always in time nor never: otherwise nothing is tested.
        assert 0.6 < channel.observed < 0.95
    # Two rests of ten minutes in seven hours leave no trace: 0.952.
    assert found.efficiency == pytest.approx(0.952, abs=0.03)
    assert [n.code for n in found.notes] == ["efficiency_fitted"]


def _slots(usual: UsualWeek, name: str, weekday: int) -> set[float]:
    """Hours of a weekday at which somebody is usually away."""
    row = usual.names.tolist().index(name)
    away = np.flatnonzero(usual.away[row].reshape(7, 48)[weekday])
    return {slot / 2 for slot in away.tolist()}


def test_that_lunch_and_the_monday_meeting_are_seen_in_what_nobody_did(usual: UsualWeek) -> None:
    for weekday in range(5):
        assert _slots(usual, "Ana Belda", weekday) == {13, 13.5}
    # The late shift has lunch at two, but on Mondays at one.
    assert _slots(usual, "Bruno Leal", 0) == {13, 13.5}
    assert _slots(usual, "Bruno Leal", 2) == {14, 14.5}
    # Mornings only, three days a week.
    assert _slots(usual, "Elena Prats", 2) == set()
    elena = usual.names.tolist().index("Elena Prats")
    assert np.isnan(usual.comes_s[elena, [0, 4]]).all()
    assert usual.comes_s[elena, 1:4] / 3600 == pytest.approx(9, abs=0.15)
    assert usual.goes_s[elena, 1:4] / 3600 == pytest.approx(14, abs=0.15)


def _there(contacts: pd.DataFrame, usual: UsualWeek | None) -> tuple[list[str], np.ndarray]:
    """Hours each agent is taken to be at work over the quarter."""
    timeline = dated_timeline(shop.FIRST_DAY, shop.DAYS, shop.ZONE, 15)
    names, codes = agents_of(contacts, np.ones(len(contacts), dtype=np.bool_))
    second, who = seen_at(contacts, codes, timeline)
    own = None if usual is None else usual.of(names)
    found = presence(second, who, names.size, timeline, own)
    return names.tolist(), found.sum(axis=1) / 4


def test_that_people_are_counted_for_the_hours_they_worked(
    contacts: pd.DataFrame, usual: UsualWeek, team: dict[str, Person]
) -> None:
    names, hours = _there(contacts, usual)
    assert set(names) == set(team)
    rests = {name: _short_rests(person) for name, person in team.items()}
    true = np.array([
        sum(duty.hours for duty in team[name].duties if duty is not None) + rests[name]
        for name in names
    ])  # fmt: skip
    assert hours.sum() == pytest.approx(true.sum(), rel=0.05)
    assert hours == pytest.approx(true, rel=0.2)
    # Without usual hours lunch counts as work and the ends of the day are lost.
    _, plain = _there(contacts, None)
    assert plain.sum() > 1.05 * true.sum()


def _short_rests(person: Person) -> float:
    """Hours of rests too short to be seen."""
    duties = (duty for duty in person.duties if duty is not None)
    return sum(rest for duty in duties for _, rest in duty.breaks if rest < 1800) / 3600


def _day(*agents: str, reassigned: int = 0) -> tuple[pd.DataFrame, Timeline]:
    """Each agent replies at nine and solves at eleven on Monday, 1 January 2024."""
    first = pd.Timestamp("2024-01-01T09:00", tz="UTC")
    return pd.DataFrame({
        "created_at": [first - timedelta(hours=9)] * len(agents), "channel": "email",
        "agent": list(agents), "first_response_at": [first] * len(agents),
        "resolved_at": [first + timedelta(hours=2)] * len(agents), "reassignments": reassigned,
    }), dated_timeline(date(2024, 1, 1), 1, "UTC", 60)  # fmt: skip


def test_that_what_was_handed_on_does_not_tell_who_replied_first() -> None:
    own, timeline = _day("a", "b")
    every = np.ones(2, dtype=np.bool_)
    there = staff_on_duty(own, every, timeline)
    assert there is not None
    assert np.flatnonzero(there).tolist() == [9, 10, 11]
    moved, _ = _day("a", "b", reassigned=1)
    seen = staff_on_duty(moved, every, timeline)
    assert seen is not None
    assert np.flatnonzero(seen).tolist() == [11]


def test_that_people_without_a_name_have_no_usual_week() -> None:
    nameless, _ = _day("a")
    found = usual_week(nameless.drop(columns="agent"), "UTC")
    assert (found.names.size, found.away.shape) == (0, (0, 336))


def test_that_idle_people_are_not_taken_to_be_away() -> None:
    """Replies come within minutes at nine and at five; nothing waits in between."""
    days = [pd.Timestamp("2024-01-01", tz="UTC") + timedelta(days=d) for d in range(60)]
    replied = [day + timedelta(hours=h) for day in days for h in (9, 9.5, 16.5, 17)]
    quiet = pd.DataFrame({
        "created_at": [moment - timedelta(minutes=5) for moment in replied], "channel": "email",
        "agent": "a", "first_response_at": replied,
    })  # fmt: skip
    assert not usual_week(quiet, "UTC").away.any()
    # The same silence while something waits all day is an absence.
    waiting = pd.DataFrame({
        "created_at": [day + timedelta(hours=8) for day in days], "channel": "email",
        "agent": "a", "first_response_at": [day + timedelta(hours=17.25) for day in days],
    })  # fmt: skip
    busy = [
        day + timedelta(hours=9, minutes=10 * k)
        for day in days
        for k in (*range(20), *range(36, 50))
    ]
    working = pd.DataFrame({
        "created_at": [moment - timedelta(minutes=5) for moment in busy], "channel": "email",
        "agent": "a", "first_response_at": busy,
    })  # fmt: skip
    found = usual_week(pd.concat([waiting, working], ignore_index=True), "UTC")
    assert {slot % 48 / 2 for slot in np.flatnonzero(found.away[0]).tolist()} == {
        12.5,
        13,
        13.5,
        14,
        14.5,
    }
