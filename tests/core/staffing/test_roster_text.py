"""Rosters pasted as text, against people counted by hand; lines that mean nothing are listed."""

from __future__ import annotations

import string

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.calendar import parse_opening_hours
from core.model.shift_codes import ShiftCode
from core.problems import Problem
from core.staffing.business_week import business_week
from core.staffing.roster import roster_words
from core.staffing.roster_cells import shift_hours
from core.staffing.roster_text import PastedRoster, read_roster
from core.staffing.staff_text import parse_staff

WEEK = business_week(parse_opening_hours("Mon-Fri 09:00-18:00"), 60)


def people(text: str) -> np.ndarray:
    """People of a text by weekday and hour."""
    return read_roster(text, WEEK).people.reshape(7, 24)


def codes(found: PastedRoster) -> list[tuple[int, str]]:
    """Lines not understood, each with the reason."""
    return [(one.line, one.why.code) for one in found.unread]


def test_that_lines_with_a_number_add_up() -> None:
    grid = people("Mon-Tue 09:00-12:00 2\nlunes 11:00–13:30: 1,5\n3 people Saturday 10-11")
    np.testing.assert_allclose(grid[0, 8:15], [0, 2, 2, 3.5, 1.5, 0.75, 0])
    np.testing.assert_allclose(grid[1, 8:13], [0, 2, 2, 2, 0])
    assert grid[5, 10] == 3
    assert grid.sum() == pytest.approx(3 * 2 + 3.75 + 6 + 3)


@pytest.mark.parametrize(
    "text",
    [
        "Mon-Fri 09:00-17:00 3",
        "Mon-Fri 9-17: 3",
        "3 Mon-Fri 09.00-17.00",
        "Monday to Friday 9am-5pm = 3",
        "Mon–Fri 0900–1700 x 3",
        "Front desk  Mon-Fri 09:00-17:00  3 people",
        "lun a vie 9:00-17:00 3 personas",
        "dal lunedì al venerdì dalle 9 alle 17: 3",
        "lun, mar, mié, jue y vie 09:00-17:00 3",
        "Mon-Fri;09:00;17:00;3",
        "Mon-Fri\t09:00\t17:00\t3",
        "Mon-Thu 09:00-17:00 = 3; Fri 09:00-17:00 = 3",
        "Mon-Fri 09:00-13:00 13:00-17:00 3",
    ],
)
def test_that_the_same_hours_are_read_in_every_way_of_writing(text: str) -> None:
    expected = np.zeros((7, 24))
    expected[:5, 9:17] = 3
    np.testing.assert_array_equal(people(text), expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ana  Mon 09:00-17:00  Tue 09:00-13:00\nBea  Mon 12:00-17:00",
        "Ana\tMon\t09:00\t17:00\nAna\tTue\t09:00\t13:00\nBea\tMon\t12:00\t17:00",
        "Ana Mon 09:00-17:00; Ana Tue 09:00-13:00\nBea: Mon 12:00-17:00",
        "Name\tMon\tTue\tWed\nAna\t09:00-17:00\t9-13\toff\nBea\t12:00-17:00\t\t-",
        "Nombre;lunes 16;martes 17\nAna;09:00-17:00;9:00–13:00\nBea;12-17;libre",
        "Nome,lun,mar\nAna,09:00-17:00,09:00-13:00\nBea,12:00-17:00,riposo",
        "Nome lun mar mer\nAna 09:00 - 17:00 09:00-13:00 libero\nBea B. 12:00-17:00 riposo OFF",
    ],
)
def test_that_a_shift_list_is_one_person_a_name(text: str) -> None:
    found = read_roster(text, WEEK)
    grid = found.people.reshape(7, 24)
    np.testing.assert_allclose(grid[0, 8:18], [0, 1, 1, 1, 2, 2, 2, 2, 2, 0])
    np.testing.assert_allclose(grid[1, 8:18], [0, 1, 1, 1, 1, 0, 0, 0, 0, 0])
    assert grid.sum() == 8 + 4 + 5
    assert (found.kind, found.names, found.unread) == ("shifts", 2, ())


@pytest.mark.parametrize(
    "text",
    [
        "\tMon\tTue\n09:00\t3\t2\n10:00\t4\t2,5\n11:00\t\t1",
        "Hour\tMonday\tTuesday\n9-10\t3\t2\n10-11\t4\t2.5\n11-12\t0\t1",
        "Ora;lunedì;martedì\n9;3;2\n10;4;2,5\n11;-;1",
        "\t9\t10\t11\nMon\t3\t4\t\nTue\t2\t2.5\t1",
        "9:00;10:00;11:00\nLun;3;4;0".replace("9:00;", ";9:00;", 1) + "\nMar;2;2,5;1",
    ],
)
def test_that_a_grid_is_read_either_way_round(text: str) -> None:
    found = read_roster(text, WEEK)
    grid = found.people.reshape(7, 24)
    np.testing.assert_allclose(grid[0, 9:12], [3, 4, 0])
    np.testing.assert_allclose(grid[1, 9:12], [2, 2.5, 1])
    assert grid.sum() == 12.5
    assert (found.kind, found.unread) == ("grid", ())


def test_that_half_hours_of_a_grid_last_half_an_hour() -> None:
    grid = people("\tMon\tTue\n09:00\t2\t1\n09:30\t4\t1\n10:00\t6\t1")
    np.testing.assert_allclose(grid[0, 9:11], [3, 3])


def test_that_a_night_shift_ends_on_the_next_day() -> None:
    grid = people("Sun 22:00-06:00 2")
    assert grid[6, 22:].tolist() == [2, 2]
    assert grid[0, :7].tolist() == [2, 2, 2, 2, 2, 2, 0]


def test_that_nothing_is_dropped_without_a_word() -> None:
    text = """Team roster, week 47

Mon-Fri 09:00-17:00 3
Mon 25:00-26:00 2
Tue 3
Wed 09:00-12:00
Thu 09:00-12:00 -2
10:00-12:00 4
Fri 09:00-12:00 123456
Ana Mon 06:00-23:00
Bea Mon 09:00-12:00
bea Mon 11:00-14:00
Cleo Wednesday"""
    found = read_roster(text, WEEK)
    assert codes(found) == [
        (1, "roster_line_unknown"), (4, "roster_time_impossible"), (5, "roster_no_hours"),
        (6, "roster_nobody"), (7, "roster_number_unclear"), (8, "roster_no_day"),
        (9, "roster_too_many"), (10, "roster_shift_long"), (12, "roster_name_twice"),
        (13, "roster_no_hours"),
    ]  # fmt: skip
    assert found.read == 2
    assert found.people.sum() == 3 * 40 + 3 + 2


def test_that_tables_name_the_rows_they_leave_out() -> None:
    found = read_roster(
        "Plan\t\t\n\tMon\tTue\n09:00\t3\t2\nlunch\t1\t1\n10:00\tmany\t2\nTotal\t3\t2", WEEK
    )
    assert codes(found) == [
        (1, "roster_line_above_table"), (4, "roster_row_without_hour"),
        (5, "roster_cell_no_number"), (6, "roster_total_left_out"),
    ]  # fmt: skip
    assert found.people.sum() == 3 + 2 + 2


def test_that_one_unreadable_cell_costs_itself_and_is_named() -> None:
    found = read_roster(
        "Name\tMon\tTue\tWed\nEva\t09:00-12:00\t???\t9-11\nBea\t9-12\t25-26\t06:00-23:00", WEEK
    )
    grid = found.people.reshape(7, 24)
    assert grid[:3].sum(axis=1).tolist() == [6, 0, 2]
    assert [(one.line, one.name, one.column, one.text, one.why.code) for one in found.unread] == [
        (2, "Eva", "Tue", "???", "roster_cell_no_shift"),
        (3, "Bea", "Tue", "25-26", "roster_time_impossible"),
        (3, "Bea", "Wed", "06:00-23:00", "roster_hours_long"),
    ]
    assert (found.read, found.names) == (2, 2)


CODES = "Nombre\tlun\tmar\tmié\nEva\tM\tT\tF\nLeo\tN\tm\t9–13/16–20\nAna\tM/T\tdescanso\tL"


def test_that_codes_without_hours_are_asked_and_never_guessed() -> None:
    found = read_roster(CODES, WEEK)
    assert [(one.code, one.cells, one.windows) for one in found.codes] == [
        ("M", 3, None), ("T", 2, None), ("N", 1, None), ("L", 1, None), ("F", 1, ()),
    ]  # fmt: skip
    assert found.people.sum() == 8
    assert found.unread == ()


def test_that_codes_with_hours_are_shifts() -> None:
    told = (
        ShiftCode("m", shift_hours("9-13")), ShiftCode("T", shift_hours("13:00–17:00")),
        ShiftCode("N", shift_hours("22-6")), ShiftCode("L", shift_hours("libre")),
        ShiftCode("F", shift_hours("10-12")),
    )  # fmt: skip
    grid = read_roster(CODES, WEEK, told).people.reshape(7, 24)
    assert grid.sum(axis=1).tolist() == [4 + 2 + 8, 6 + 4 + 4, 2 + 8, 0, 0, 0, 0]
    assert grid[0, 22:].tolist() == [1, 1]
    assert grid[1, :6].tolist() == [1] * 6


def test_that_a_legend_in_the_text_says_the_hours() -> None:
    table = "\tMon\tTue\nEva\tM\tT\nLeo\tOff\tM\n"
    for legend in ("M = 9-13\nT: 13-16", "M=9:00-13:00, T=13:00-16:00", "M\t9-13\nTurno T\t13-16"):
        found = read_roster(table + legend, WEEK)
        assert found.people.sum() == 4 + 3 + 4
        assert (found.unread, found.names) == ((), 2)
        mine = read_roster(table + legend, WEEK, [ShiftCode("T", shift_hours("13-14"))])
        assert mine.people.sum() == 4 + 1 + 4


@pytest.mark.parametrize(
    ("text", "windows"),
    [("9-13", ((540, 780),)), ("9:00–13:00", ((540, 780),)), ("22-6", ((1320, 1800),)),
     ("9-13/16-20", ((540, 780), (960, 1200))), ("9-13 16-20", ((540, 780), (960, 1200))),
     ("9am-1pm y 4pm-8pm", ((540, 780), (960, 1200))), ("off", ()), ("Riposo", ())],
)  # fmt: skip
def test_that_hours_of_a_code_are_typed_as_people_write_them(
    text: str, windows: tuple[tuple[int, int], ...]
) -> None:
    assert shift_hours(text) == windows


@pytest.mark.parametrize("text", ["", "M", "9", "25-26", "06:00-23:00", "soon"])
def test_that_hours_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(Problem):
        shift_hours(text)


def test_that_weeks_beside_each_other_are_one_usual_week() -> None:
    found = read_roster(
        "\tMon 2\tTue 3\tMon 9\tTue 10\tMon 16\nEva\t9-12\t9-12\t9-12\toff\toff\n"
        "Leo\t9-12\t9-11\t9-12\t9-11\t9-12", WEEK
    )  # fmt: skip
    grid = found.people.reshape(7, 24)
    assert grid[0].sum() == pytest.approx((2 + 3) * 3 / 3)
    assert grid[1].sum() == pytest.approx((3 + 2 + 2) / 2)
    assert (found.weeks, found.names, found.unread) == (3, 2, ())


def test_that_rows_of_shifts_by_number_of_people_are_read() -> None:
    text = "Turno\tLun\tMar\nMañana\t3\t2\nTarde\t1\t1,5\nTotal\t4\t3,5"
    told = (ShiftCode("mañana", ((540, 780),)), ShiftCode("Tarde", ((780, 900),)))
    assert [one.code for one in read_roster(text, WEEK).codes] == ["Mañana", "Tarde"]
    found = read_roster(text, WEEK, told)
    assert found.people.reshape(7, 24)[:2].sum(axis=1).tolist() == [14, 11]
    assert codes(found) == [(4, "roster_total_left_out")]


@pytest.mark.parametrize(
    "head", ["L M X J V S D", "L M M G V S D", "M T W T F S S", "Mon Tue Wed Thu Fri Sat Sun"]
)
@pytest.mark.parametrize("sign", ["\t", ";", ",", "  ", " "])
def test_that_weekdays_by_letter_and_cells_between_spaces_are_read(head: str, sign: str) -> None:
    rows = [f"Name {head}", "Ana 9-13 9-13 10-13 off off 10-12 off", "Leo - 9-13 - - - - 9-10"]
    found = read_roster("\n".join(row.replace(" ", sign) for row in rows), WEEK)
    hours = found.people.reshape(7, 24).sum(axis=1)
    assert hours.tolist() == [4, 8, 3, 0, 0, 2, 1]
    assert found.unread == ()


def test_that_the_head_of_a_long_list_is_no_shift() -> None:
    found = read_roster("Name\tDay\tFrom\tTo\nAna\tMon\t09:00\t17:00\nAna\tTue\t9:00\t13:00", WEEK)
    assert (found.people.sum(), found.read, found.unread) == (12, 2, ())


@pytest.mark.parametrize(
    ("line", "people_there"),
    [("Agent 7 Mon 09:00-10:00", 1), ("7 agents Mon 09:00-10:00", 7),
     ("Mar  Lun 09:00-10:00", 1), ("Su Mon 09:00-10:00", 1)],
)  # fmt: skip
def test_that_names_are_not_taken_for_numbers_or_days(line: str, people_there: int) -> None:
    grid = people(line)
    assert grid[0, 9] == people_there == grid.sum()


@pytest.mark.parametrize("text", ["", "  \n\t\n", "hello", "2026-11-16 09:00-17:00 3", "\0" * 9])
def test_that_what_is_no_roster_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(Problem) as refused:
        read_roster(text, WEEK)
    assert refused.value.note.code in ("roster_text_empty", "roster_text_unreadable")


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from(string.printable + "–é€\u00a0"), max_size=120))
def test_that_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_roster(text, WEEK)
    except Problem:
        return
    assert found.read >= 1
    assert (found.people >= 0).all()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(0, 8), min_size=168, max_size=168), st.sampled_from(["\t", ";"]))
def test_that_a_grid_comes_back_as_it_was_copied(cells: list[int], sign: str) -> None:
    wanted = np.array(cells, float).reshape(24, 7) / 2
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    lines = [sign.join(["", *names])]
    lines += [sign.join([f"{h:02d}:00", *(f"{n:g}" for n in row)]) for h, row in enumerate(wanted)]
    found = read_roster("\n".join(lines), WEEK)
    np.testing.assert_array_equal(found.people.reshape(7, 24), wanted.T)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([0, 0, 0, 1, 2, 2.5, 0.25]), min_size=168, max_size=168))
def test_that_words_of_a_roster_mean_the_same_people(cells: list[float]) -> None:
    wanted = np.array(cells, float)
    words = roster_words(wanted, 60)
    np.testing.assert_allclose(parse_staff(words, WEEK), wanted)
    if wanted.any():
        np.testing.assert_allclose(read_roster(words, WEEK).people, wanted)


@pytest.mark.parametrize(("people", "kind"), [("2", "hours"), ("0.1", "shifts")])
def test_that_a_text_of_both_is_of_the_kind_of_most_of_its_time(people: str, kind: str) -> None:
    text = f"Mon-Fri 09:00-13:00 {people}\nAna Sat 9-14"
    assert (
        read_roster(text, business_week(parse_opening_hours("Mon-Sun 00:00-24:00"), 60)).kind
        == kind
    )
