"""Cells of a pasted roster: nothing is lost without a word, nobody is at work twice at one time."""

from __future__ import annotations

import pytest

from core.calendar import parse_opening_hours
from core.model.shift_codes import ShiftCode
from core.problems import Problem
from core.staffing.business_week import business_week
from core.staffing.roster_cells import shift_hours
from core.staffing.roster_text import PastedRoster, read_roster

WEEK = business_week(parse_opening_hours("Mon-Sun 00:00-24:00"), 60)
CODES = (ShiftCode("M", ((420, 900),)), ShiftCode("T", ((840, 1320),)))


def cell(text: str) -> PastedRoster:
    """A roster in which one person has one cell, beside somebody on another day."""
    return read_roster(f"Name\tMon\tTue\nAna\t{text}\t\nBob\t\t10-11", WEEK, CODES)


def reasons(found: PastedRoster) -> list[tuple[str, str]]:
    """Parts not understood, each with the reason."""
    return [(one.text, one.why.code) for one in found.unread]


@pytest.mark.parametrize(
    ("text", "hours"),
    [("M+16-20", 12), ("M / 16-20", 12), ("M/16-20", 12), ("9-13+T", 12), ("9-13 / T", 12),
     ("9-13 T", 12), ("16:00 - 20:00 M", 12), ("M T", 15), ("M/T", 15), ("M y T", 15),
     ("9-17 / 16-20", 11), ("9-13 y 16-20", 8), ("9:00–13:00 · 16:00–20:00", 8),
     ("0900-1300 16-20", 8), ("de 9 a 13 y de 16 a 20", 8), ("dalle 9 alle 13", 4),
     ("9-13 h", 4), ("9-13 H", 4), ("9-13 HRS", 4), ("9-13*", 4), ("9,30-13,30", 4),
     ("9,30-13", 3.5), ("9-17,30", 8.5), ("9-13,16-20", 8), ("9,30–13,30, 16-20", 8),
     ("9-13 / libre", 4), ("(9-17)", 8)],
)  # fmt: skip
def test_that_all_hours_and_codes_of_a_cell_count_once(text: str, hours: float) -> None:
    found = cell(text)
    assert found.people.sum() == hours + 1
    assert found.people.max() == 1
    assert found.unread == ()
    assert all(one.windows for one in found.codes)


@pytest.mark.parametrize(
    ("text", "hours"),
    [("9-17 (13-14)", 7), ("9-17 [13:00–13:30]", 7.5), ("9-17 (break 13-14)", 7),
     ("9-17 pausa 13-14", 7), ("22-6 (2-3)", 7), ("M (9:00-9:30)", 7.5), ("M (7-15)", 8),
     ("6-23 (13-16)", 14), ("9-20 (11-12) (14-16)", 8)],
)  # fmt: skip
def test_that_a_break_in_brackets_is_taken_out(text: str, hours: float) -> None:
    found = cell(text)
    assert found.people.sum() == hours + 1
    assert found.unread == ()


@pytest.mark.parametrize(
    ("text", "hours", "why"),
    [("9-13 ???", 4, [("???", "roster_cell_no_shift")]),
     ("M+25-26", 8, [("25-26", "roster_time_impossible")]),
     ("9-13 (16-20)", 4, [("16:00-20:00", "roster_break_outside")]),
     ("9-17 13-14", 8, [("13:00-14:00", "roster_hours_inside")]),
     ("9-17 (30 min)", 8, [("30 min", "roster_cell_no_shift")]),
     ("9-17,20", 8, [("20", "roster_cell_no_shift")]),
     ("06:00-23:00", 0, [("06:00-23:00", "roster_hours_long")])],
)  # fmt: skip
def test_that_what_is_not_understood_is_named_and_the_rest_kept(
    text: str, hours: float, why: list[tuple[str, str]]
) -> None:
    found = cell(text)
    assert found.people.sum() == hours + 1
    assert reasons(found) == why
    assert {(one.name, one.column) for one in found.unread} == {("Ana", "Mon")}


@pytest.mark.parametrize(
    ("text", "code", "hours"), [("E/T", "E", 8), ("Remote 9-17", "Remote", 8), ("LE 9-13", "LE", 4)]
)
def test_that_a_code_without_hours_is_asked_and_costs_no_hours_beside_it(
    text: str, code: str, hours: float
) -> None:
    found = cell(text)
    assert found.people.sum() == hours + 1
    assert (found.codes[0].code, found.codes[0].windows) == (code, None)


@pytest.mark.parametrize(
    "legend",
    ["M=9-13 T=16-20", "M: 9:00-13:00 T: 16:00-20:00", "Turno M=9-13 Turno T=16-20 N = 22-6",
     "Legend: M = morning 9-13, T = 16-20", "M=9-13\nT=16-20", "T = 16-20 h; M = 9:00 - 13:00"],
)  # fmt: skip
@pytest.mark.parametrize("above", [True, False])
def test_that_a_legend_gives_each_code_its_own_hours(legend: str, *, above: bool) -> None:
    table = "Name\tMon\tTue\nAna\tM\tT"
    found = read_roster(f"{legend}\n{table}" if above else f"{table}\n{legend}", WEEK)
    assert found.people.reshape(7, 24).sum(axis=1).tolist() == [4, 4, 0, 0, 0, 0, 0]
    assert found.people.reshape(7, 24)[1, 16:20].tolist() == [1] * 4
    assert found.unread == ()


def test_that_a_legend_half_understood_is_named_and_its_codes_asked() -> None:
    found = read_roster("M=9-13 T 16-20\nName\tMon\tTue\nAna\tM\t9-10", WEEK)
    assert reasons(found) == [("M=9-13 T 16-20", "roster_line_above_table")]
    assert (found.people.sum(), found.codes[0].windows) == (1, None)


def test_that_a_legend_wins_over_other_rosters_and_typed_hours_win_over_it() -> None:
    text = "Name\tMon\tTue\nAna\tM\tM\nBob\t\tT\n\nM = 8-14"
    found = read_roster(text, WEEK, (), CODES)
    assert found.people.sum() == 6 + 6 + 8
    assert [(one.windows, one.before) for one in found.codes] == [
        (((480, 840),), ((420, 900),)), (((840, 1320),), None),
    ]  # fmt: skip
    typed = read_roster(text, WEEK, CODES[:1], CODES)
    assert (typed.people.sum(), typed.codes[0].before) == (24, None)


def test_that_a_second_legend_of_a_code_is_named() -> None:
    found = read_roster("Name\tMon\tTue\nAna\tM\tM\nM = 8-14\nM = 9-10\nM=8-14", WEEK)
    assert (found.people.sum(), reasons(found)) == (12, [("M = 9-10", "roster_legend_twice")])


@pytest.mark.parametrize(
    ("text", "read"),
    [("Name\tMon\tTue\nAna\t1\t0\nM\t1\t1", 0), ("Agente\tLun\tMar\nAna\t8\t7,5", 0),
     ("\tMon\tTue\nAna\t8\t8\nM\t2\t0", 16), ("\tMon\tTue\n9-10\t2\t1\nAna\t1\t1", 3)],
)  # fmt: skip
def test_that_numbers_beside_names_are_no_people_on_a_shift(text: str, read: float) -> None:
    if not read:
        with pytest.raises(Problem) as refused:
            read_roster(text, WEEK, CODES)
        assert refused.value.note.data["why"].code == "roster_numbers_of_names"
        return
    found = read_roster(text, WEEK, CODES)
    assert found.people.sum() == read
    assert "Ana" not in [one.code for one in found.codes]
    assert [one.text.split("\t")[0] for one in found.unread] == ["Ana"]


def test_that_numbers_that_a_legend_explains_are_shifts_of_people() -> None:
    found = read_roster("Name\tMon\tTue\nAna\t1\t2\nBob\t2\t0\n1=9-13\n2=16-18", WEEK)
    assert (found.people.sum(), found.names, found.unread) == (4 + 2 + 2, 2, ())


def test_that_words_of_a_day_off_shift_no_days() -> None:
    rows = "Ana M day off M\nBob annual leave M M\nEva  M  on call  M\nLeo B. M día libre libre"
    found = read_roster(f"Name   Mon  Tue  Wed\n{rows}", WEEK, CODES)
    hours = found.people.reshape(7, 24).sum(axis=1)
    assert hours.tolist() == [24, 8, 24, 0, 0, 0, 0]
    assert [(one.code, one.cells) for one in found.codes] == [("on call", 1), ("M", 7)]
    assert found.names == 4


@pytest.mark.parametrize(
    ("text", "hours"),
    [("From\tTo\tMon\tTue\n9\t10\t2\t3\n10\t11\t2\t2", 9),
     ("Desde\tHasta\tLun\tMar\n9:00\t9:30\t2\t2\n10:00\t24:00\t1\t1", 30),
     ("Dalle\tAlle\tLun\tMar\n22\t6\t1\t0\n9,30\t10,30\t2\t0", 10)],
)  # fmt: skip
def test_that_rows_last_from_one_column_to_the_next(text: str, hours: float) -> None:
    found = read_roster(text, WEEK)
    assert (found.people.sum(), found.kind, found.codes, found.unread) == (hours, "grid", (), ())


@pytest.mark.parametrize("text", ["9-13 T", "9-13 T=16-20", "9-13 30", "M (9-13)"])
def test_that_typed_hours_say_nothing_but_hours(text: str) -> None:
    with pytest.raises(Problem):
        shift_hours(text)


@pytest.mark.parametrize(
    ("text", "hours", "kind"),
    [("Nº\tNombre\tLun\tMar\n1\tAna\t9-17\t9-17\n2\tBob\tlibre\t9-17", 24, "shifts"),
     ("Id\tLun\tMar\n1\t9-17\t9-17\n2\tlibre\t9-17", 24, "shifts"),
     ("Nº\tTurno\tLun\tMar\n1\tM\t3\t2\n2\tT\t1\t1", 56, "grid"),
     ("Hora\tPuerta\tLun\tMar\n9\tA\t3\t2\n10\tA\t1\t1", 7, "grid"),
     ("\tLun\tMar\n9\t3\t2\n10\t1\t1", 7, "grid")],
)  # fmt: skip
def test_that_numbers_of_rows_are_no_times_of_day(text: str, hours: float, kind: str) -> None:
    found = read_roster(text, WEEK, CODES)
    assert (found.people.sum(), found.kind, found.unread) == (hours, kind, ())


def test_that_hours_below_no_weekday_are_named() -> None:
    found = read_roster("Name\tMon\t\tTue\nAna\t9-13\t16-20\t9-13\nBob: 9-17", WEEK)
    assert reasons(found) == [("16-20", "roster_no_day"), ("Bob: 9-17", "roster_no_day")]
    assert found.people.sum() == 8


@pytest.mark.parametrize("days", ["Mon\tTue\nAna\t22-7\t6-14", "Sun\tMon\nAna\t22-7\t6-14",
                                  "Mon\tSun\nAna\t6-14\t22-7"])  # fmt: skip
def test_that_nobody_is_at_work_twice_over_midnight(days: str) -> None:
    found = read_roster(f"Name\t{days}", WEEK)
    assert (found.people.sum(), found.people.max()) == (16, 1)
    assert [one.why.code for one in found.unread] == ["roster_name_twice"]


@pytest.mark.parametrize(
    ("line", "hours"),
    [("Ana Mon 9-17 (13-14)", [7, 0]), ("Mon 9-17 (13-14) 3", [21, 0]),
     ("Ana Mon 9-17 / 16-20", [11, 0]), ("Ana Mon libre Tue 9-13", [0, 4]),
     ("Ana Mon 9-13 Tue off", [4, 0]), ("Desk Mon 9-13 0; Tue 9-10 2", [0, 2]),
     ("lun y el martes 9-13 3", [12, 12])],
)  # fmt: skip
def test_that_a_line_counts_nobody_on_a_day_off_in_a_break_or_twice(
    line: str, hours: list[float]
) -> None:
    found = read_roster(line, WEEK)
    assert found.people.reshape(7, 24)[:2].sum(axis=1).tolist() == hours
    assert found.people.sum() == sum(hours)
    assert found.unread == ()


@pytest.mark.parametrize("line", ["Ana Mon away Tue 9-13", "Ana Mon 9-13 Tue"])
def test_that_a_line_with_a_day_without_hours_is_named(line: str) -> None:
    found = read_roster(f"Bob Mon 9-10\n{line}", WEEK)
    assert reasons(found) == [(line, "roster_no_hours")]
    assert found.people.sum() == 1


@pytest.mark.parametrize(
    ("line", "hours", "name"),
    [("Ana Mon 9-13+T", 12, 1), ("Ana Mon 9-13 T Tue 9-13", 16, 1), ("Ana 9-13+T Mon", 12, 1),
     ("Mon 9-13+T Ana", 12, 1), ("Ana Mon T+9-13", 12, 1), ("Mon 9-13 + T 3", 36, 0),
     ("Ana\tMon\t09:00\t13:00\tT", 12, 1), ("Ana Mon M Tue T", 16, 1), ("Ana: Mon M/T", 15, 1),
     ("Ana Mon, Tue T", 16, 1), ("Ana Mon 9-13 H", 4, 1), ("Ana Mon 9,30-13,30", 4, 1),
     ("3 9-17 (13-14) Mon", 21, 0)],
)  # fmt: skip
def test_that_lines_know_codes_as_cells_do(line: str, hours: float, name: int) -> None:
    found = read_roster(line, WEEK, CODES)
    assert (found.people.sum(), found.names, found.unread) == (hours, name, ())
    assert all(one.windows for one in found.codes)


@pytest.mark.parametrize(
    ("line", "hours", "asked", "why"),
    [("Ana Mon 9-13+N", 4, ["N"], []), ("Ana Mon X Tue 9-13", 4, ["X"], []),
     ("Ana Mon 9-13 and Bea Tue 9-10", 5, ["Bea"], []),
     ("Ana Mon 9-13 covers the front desk", 4, [], [("Mon", "covers the front desk")]),
     ("Ana Mon 9-13 30 min", 4, [], [("Mon", "30 min")]),
     ("Ana 9-13 Mon 16-20", 4, [], [("", "9:00-13:00")])],
)  # fmt: skip
def test_that_what_a_line_says_besides_is_asked_or_named(
    line: str, hours: float, asked: list[str], why: list[tuple[str, str]]
) -> None:
    found = read_roster(line, WEEK)
    assert (found.people.sum(), found.names) == (hours, 1)
    assert [one.code for one in found.codes if one.windows is None] == asked
    assert [(one.column, one.text) for one in found.unread] == why


def test_that_lines_follow_their_own_legend() -> None:
    found = read_roster("Ana Mon 9-13+T\nT = 16-18\nQ = 9-10", WEEK, (), CODES)
    assert (found.people.sum(), found.codes[0].before) == (6, CODES[1].windows)
    assert reasons(found) == [("Q = 9-10", "roster_no_day")]


@pytest.mark.parametrize(
    "line", ["Mon: Ana 9-13, Bea 9-13", "Mon 9-13 Ana 9-13 Bea", "Mon 9-13 Ana Tue 9-13 Bea"]
)
def test_that_several_people_of_a_line_are_never_one(line: str) -> None:
    found = read_roster(f"Bob Mon 9-10\n{line}", WEEK)
    assert (found.people.sum(), reasons(found)) == (1, [(line, "roster_several_names")])


def test_that_shifts_with_commas_between_them_are_no_head_of_a_table() -> None:
    found = read_roster("Ana Mon M, Tue T, Wed off\nBob Mon T, Tue M, Wed M", WEEK, CODES)
    assert (found.people.sum(), found.names, found.unread) == (5 * 8, 2, ())
