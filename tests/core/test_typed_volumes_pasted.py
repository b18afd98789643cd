"""Contacts of a week pasted from a spreadsheet: every contact once, no number guessed."""

from __future__ import annotations

import pytest

from core.pasted_contacts import pasted_week, written_number
from core.problems import Problem


def monday(text: str) -> dict[float, float]:
    """Contacts of Monday by hour of the day, the empty slots left out."""
    week = pasted_week(text)
    slots = 24 * 60 // week.interval_min
    return {
        at * week.interval_min / 60: n for at, n in enumerate(week.contacts[:slots]) if n
    }  # fmt: skip


def of_cell(cell: str, beside: str = "7") -> tuple[float, list[str]]:
    """The contacts read from one cell of a grid, and the codes of what was not read."""
    week = pasted_week(f"\tMon\tTue\n09:00\t{cell}\t{beside}")
    return week.contacts[9], [one.why.code for one in week.unread]


@pytest.mark.parametrize(
    ("cell", "beside", "contacts"),
    [
        ("1250", "7", 1250), ("12000", "7", 12000), ("1 250", "7", 1250),
        ("1\u00a0250", "7", 1250), ("1\u202f250,5", "7", 1250.5), ("1’250.5", "7", 1250.5),
        ("1.250,5", "7", 1250.5), ("1,250.5", "7", 1250.5), ("1.250.000", "7", 1_250_000),
        ("6,5", "7", 6.5), ("6.5", "7", 6.5), ("0,125", "7", 0.125), ("1250.500", "7", 1250.5),
        # What the other cells say about the decimal sign settles what one alone leaves open.
        ("1.250", "6,5", 1250), ("1.250", "6.5", 1.25), ("1,250", "6.5", 1250),
        ("1,250", "6,5", 1.25), ("1.250", "2.500.000", 1250), ("10000000", "7", 1e7),
    ],
)  # fmt: skip
def test_that_a_number_is_read_as_its_country_writes_it(
    cell: str, beside: str, contacts: float
) -> None:
    assert of_cell(cell, beside) == (contacts, [])


@pytest.mark.parametrize(
    ("cell", "beside", "code"),
    [
        ("1.250", "7", "volumes_number_unclear"), ("1,250", "7", "volumes_number_unclear"),
        ("999.999", "7", "volumes_number_unclear"),
        ("10000001", "7", "volumes_cell_too_many"), ("many", "7", "volumes_cell_unknown"),
        ("-3", "7", "volumes_cell_unknown"), ("1 25", "7", "volumes_cell_unknown"),
        ("12.50.00", "7", "volumes_cell_unknown"),
    ],
)  # fmt: skip
def test_that_a_number_that_is_not_clear_is_told_and_not_guessed(
    cell: str, beside: str, code: str
) -> None:
    assert of_cell(cell, beside) == (0, [code])


def test_that_signs_that_contradict_each_other_leave_a_number_unclear() -> None:
    week = pasted_week("\tMon\tTue\tWed\n09:00\t1.250\t6,5\t6.5")
    assert sum(week.contacts) == 13
    (left,) = week.unread
    assert (left.line, left.text, left.why.code) == (2, "1.250", "volumes_number_unclear")
    assert dict(left.why.data) == {"large": "1250", "small": "1.25"}


def test_that_nothing_read_is_a_problem_that_says_why() -> None:
    with pytest.raises(Problem) as refused:
        pasted_week("\tMon\tTue\n09:00\t1.250\t2.500")
    assert refused.value.note.code == "volumes_line_unread"


def test_that_rows_of_unequal_length_count_every_contact_once() -> None:
    hours = monday("\tMon\tTue\n09:00-13:00\t40\t40\n13:00-14:00\t10\t10")
    assert hours == {9: 10, 10: 10, 11: 10, 12: 10, 13: 10}
    halves = monday("\tMon\tTue\n09:00-10:00\t10\t10\n10:00-10:30\t4\t4")
    assert halves == {9: 5, 9.5: 5, 10: 4}
    quarters = monday("\tMon\tTue\n09:00-09:15\t3\t1\n09:15-10:00\t9\t1")
    assert quarters == {9: 3, 9.25: 3, 9.5: 3, 9.75: 3}


def test_that_rows_at_half_past_stay_there() -> None:
    found = monday("\tMon\tTue\n08:30\t10\t1\n09:30\t20\t2\n10:30\t30\t3")
    assert found == {8.5: 5, 9: 5, 9.5: 10, 10: 10, 10.5: 15, 11: 15}


def test_that_a_row_past_midnight_goes_on_the_next_day() -> None:
    week = pasted_week("\tMon\tSun\n22:00-02:00\t8\t4")
    assert {at: n for at, n in enumerate(week.contacts) if n} == {
        0: 1, 1: 1, 22: 2, 23: 2, 24: 2, 25: 2, 166: 1, 167: 1,
    }  # fmt: skip


def test_that_times_above_and_days_beside_are_the_same_week() -> None:
    across = pasted_week(
        "\t09:00-13:00\t13:00-14:00\t14:30-15:00\nMon\t40\t10\t3\nTotal\t40\t10\t3"
    )
    assert across.interval_min == 30
    assert (across.contacts[18], across.contacts[26], sum(across.contacts)) == (5, 5, 53)
    assert [one.why.code for one in across.unread] == ["roster_total_left_out"]


def test_that_a_time_or_a_day_there_twice_counts_once() -> None:
    week = pasted_week("\tMon\tTue\n09:00-11:00\t10\t0\n10:00-12:00\t6\t0")
    assert sum(week.contacts) == 10
    assert [one.why.code for one in week.unread] == ["volumes_time_twice"]
    for text in ("\tMon\tMon\n09:00\t1\t2", "\t9:00\t10:00\t11:00\nMon\t1\t1\t1\nMon\t2\t2\t2"):
        with pytest.raises(Problem) as refused:
            pasted_week(text)
        assert refused.value.note.code == "volumes_day_twice"


def test_that_a_number_cut_by_the_commas_between_cells_is_told() -> None:
    week = pasted_week("time,Mon,Tue\n09:00,1,250,7\n10:00,5,6\n")
    assert sum(week.contacts) == 11
    assert [(one.line, one.why.code) for one in week.unread] == [(2, "volumes_row_long")]


@pytest.mark.parametrize("value", [0.0, 1.25, 12.345, 999.999, 1250.5, 1e-9, 1e7])
def test_that_a_written_number_is_read_back(value: float) -> None:
    week = pasted_week(f"\tMon\tTue\n09:00\t{written_number(value)}\t7")
    assert (week.contacts[9], week.unread) == (value, ())
