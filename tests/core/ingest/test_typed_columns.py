"""Files in, typed columns out: what is decided by evidence, asked, blanked and said."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from core.ingest.importing import read_file
from core.messages import sentence
from core.model.dataset import ImportResult
from core.problems import Note, Problem

START = datetime(2024, 3, 1, 9, 0)


def _imported(folder: Path, header: str, rows: list[str], **how: object) -> ImportResult:
    path = folder / "export.csv"
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return read_file(path, **how)  # type: ignore[arg-type]


def _note(result: ImportResult, code: str) -> Note:
    found = [note for note in result.warnings if note.code == code]
    assert len(found) == 1, [note.code for note in result.warnings]
    assert "{" not in sentence(found[0])
    return found[0]


def _reasons(result: ImportResult) -> list[tuple[int, str]]:
    table = result.set_aside
    return list(zip(table["row"].tolist(), table["reason"].astype(str).tolist(), strict=True))


def test_that_minutes_which_are_hours_are_asked_about_and_read_as_the_timestamps_say(
    tmp_path: Path,
) -> None:
    hours = [0.5, 2, 7.25, 12, 26.5, 3, 48, 5]
    rows = [
        f"{n},{START},{START + timedelta(hours=h)},{h}" for n, h in enumerate(hours, 100)
    ]  # fmt: skip
    header = "Ticket ID,Created at,Solved at,Full resolution time in minutes"
    result = _imported(tmp_path, header, rows)
    column = result.mapping.of("resolution_duration")
    assert column is not None
    assert (column.unit, column.alternatives) == ("h", ("min",))
    assert column.confidence < 0.8
    assert result.table["resolution_duration"].tolist() == [h * 3600 for h in hours]


def test_that_an_open_order_of_dates_is_refused_with_samples_read_both_ways(
    tmp_path: Path,
) -> None:
    rows = [f"{n},0{n}/04/2025 10:00" for n in range(1, 9)]
    with pytest.raises(Problem) as refused:
        _imported(tmp_path, "Ticket ID,Created at", rows)
    assert refused.value.note.data["samples"] == (
        "01/04/2025 10:00 = 2025-04-01 / 2025-01-04, 02/04/2025 10:00 = 2025-04-02 / 2025-02-04, "
        "03/04/2025 10:00 = 2025-04-03 / 2025-03-04"
    )


def test_that_each_row_of_calls_is_read_in_its_own_zone(tmp_path: Path) -> None:
    header = "call id,direction,datetime (tz offset incl.),number timezone,duration (in call)"
    rows = [
        "1,inbound,2024-07-01 10:00:00,Europe/Madrid,30",
        "2,inbound,2024-07-01 10:00:00,America/New_York,40",
        "3,inbound,2024-07-01 10:00:00,Nowhere/Land,50",
    ]
    created = _imported(tmp_path, header, rows[:2]).table["created_at"]
    assert [str(moment)[11:16] for moment in created] == ["08:00", "14:00"]
    zoned = [f"{n},inbound,2024-07-01 10:00:00,Europe/Madrid,30" for n in range(40)]
    result = _imported(tmp_path, header, zoned)
    mapping = result.mapping
    created_column = mapping.of("created_at")
    assert created_column is not None
    assert created_column.zone_column == "number timezone"
    broken = _imported(tmp_path, header, rows, mapping=mapping)
    assert _note(broken, "zone_of_row_unknown").data["rows"] == 1


def test_that_hours_of_a_clock_change_are_counted(tmp_path: Path) -> None:
    header = "Conversation ID,Conversation started at (America/New_York)"
    rows = ["1,2024-03-10 02:30:00", "2,2024-11-03 01:30:00", "3,2024-07-01 12:00:00"]
    result = _imported(tmp_path, header, rows)
    said = _note(result, "clock_change_times").data
    assert (said["repeated"], said["skipped"]) == (1, 1)
    assert [str(m)[:16] for m in result.table["created_at"]] == [
        "2024-03-10 07:00", "2024-11-03 05:30", "2024-07-01 16:00",
    ]  # fmt: skip


def test_that_a_date_and_its_time_in_two_columns_become_one_moment(tmp_path: Path) -> None:
    header = "Call Id;Date;Time;Answered (Y/N)"
    times = ["9:05 p. m.", "24:00", "19.07.17", "0,5", "soon", "12:00 AM"]
    rows = [f"{n};13/0{n}/2024;{time};Y" for n, time in enumerate(times, 1)]
    rows += [f"{n};20/05/2024;{n}:00;N" for n in range(7, 24)]
    result = _imported(tmp_path, header, rows)
    created = result.table["created_at"].astype(str).str[:19].tolist()[:6]
    assert created == [
        "2024-01-13 21:05:00", "2024-02-14 00:00:00", "2024-03-13 19:07:17", "2024-04-13 12:00:00",
        "2024-05-13 00:00:00", "2024-06-13 00:00:00",
    ]  # fmt: skip
    assert (6, "time_unreadable") in _reasons(result)


def test_that_thousands_of_a_count_need_no_question_and_those_of_money_do(tmp_path: Path) -> None:
    header = "Ticket ID;Created at;Reopens;Sales amount"
    rows = [f"{n};2024-03-0{n} 10:00;1.23{n};4.50{n}" for n in range(1, 8)]
    result = _imported(tmp_path, header, rows)
    assert result.table["reopens"].tolist() == [1230 + n for n in range(1, 8)]
    assert "sales_amount" not in result.table
    assert "4.501" in str(_note(result, "decimal_sign_unknown").data["samples"])


def test_that_another_column_of_the_file_tells_the_decimal_sign(tmp_path: Path) -> None:
    header = "Ticket ID;Created at;Handle time (min);Sales amount"
    rows = [f"{n};2024-03-0{n} 10:00;{n},5;4.50{n}" for n in range(1, 8)]
    result = _imported(tmp_path, header, rows)
    assert result.table["handle_time"].tolist() == [(n + 0.5) * 60 for n in range(1, 8)]
    assert result.table["sales_amount"].tolist() == [4500 + n for n in range(1, 8)]
    assert _note(result, "decimal_sign_from_file").data["sign"] == ","


def test_that_numbers_shortened_by_a_spreadsheet_join_nothing(tmp_path: Path) -> None:
    rows = [f"{123456789012345000 + n},2024-03-01 1{n}:00" for n in range(8)]
    rows += ["1.25E+17,2024-03-02 10:00", "1.25E+17,2024-03-02 11:00"]
    result = _imported(tmp_path, "Ticket ID,Created at", rows)
    assert len(result.table) == 10
    assert result.table["ticket_id"].isna().sum() == 2
    assert result.table["ticket_id"].tolist()[0] == "123456789012345000"
    assert [reason for _, reason in _reasons(result)] == ["id_damaged"] * 2


def test_that_rounded_long_numbers_and_decimal_ones_are_told(tmp_path: Path) -> None:
    rounded = [f"{1234567890123450 + 10 * n}0,2024-03-01 1{n}:00" for n in range(8)]
    assert _note(_imported(tmp_path, "Ticket ID,Created at", rounded), "ids_rounded")
    dotted = [f"{n}.0,2024-03-01 1{n}:00" for n in range(8)]
    result = _imported(tmp_path, "Ticket ID,Created at", dotted)
    assert result.table["ticket_id"].tolist() == [str(n) for n in range(8)]
    assert _note(result, "ids_with_decimals")


def test_that_leading_zeros_and_eighteen_digits_stay(tmp_path: Path) -> None:
    numbers = ["000123", "017", "123456789012345678", "00"]
    rows = [f"{number},2024-03-01 10:0{n}" for n, number in enumerate(numbers)]
    result = _imported(tmp_path, "Ticket ID,Created at", rows)
    assert result.table["ticket_id"].tolist() == numbers


def test_that_words_for_nothing_are_blank_and_counted(tmp_path: Path) -> None:
    words = ["n/d", "sin datos", "nessuno", "-", "Ana", ""]
    rows = [f"{n},2024-03-01 10:0{n},{word}" for n, word in enumerate(words)]
    result = _imported(tmp_path, "Ticket ID,Created at,Assignee", rows)
    assert result.table["agent"].isna().tolist() == [True] * 4 + [False, True]
    assert _note(result, "null_words").data["rows"] == 4


def test_that_moments_in_the_future_and_far_from_all_others_are_shown(tmp_path: Path) -> None:
    moments = [START + timedelta(hours=7 * n) for n in range(80)]
    rows = [f"{n},{moment}" for n, moment in enumerate(moments)]
    rows[10] = "10,2004-03-01 10:00:00"
    rows[20] = "20,2088-03-01 10:00:00"
    result = _imported(tmp_path, "Ticket ID,Created at", rows)
    far, future = _note(result, "dates_far_from_rest"), _note(result, "dates_in_future")
    assert (far.data["rows"], future.data["rows"]) == (2, 1)
    assert future.data["examples"] == "22: 2088-03-01 10:00:00"
    assert len(result.table) == 80


def test_that_dates_for_nothing_are_blank_and_counted(tmp_path: Path) -> None:
    dates = ["1900-01-01", "1899-12-30", "0000-00-00", "1970-01-01 00:00:00", "9999-12-31"]
    rows = [f"{n},2024-03-01 10:00:00,{date}" for n, date in enumerate([*dates, "2024-03-02"])]
    result = _imported(tmp_path, "Ticket ID,Created at,Solved at", rows)
    assert result.table["resolved_at"].notna().tolist() == [False] * 5 + [True]
    assert [reason for _, reason in _reasons(result)] == ["date_means_none"] * 5


def test_that_a_column_that_holds_nothing_at_all_imports(tmp_path: Path) -> None:
    rows = [f"{n},2024-03-01 10:0{n},,-" for n in range(6)]
    result = _imported(tmp_path, "Ticket ID,Created at,Solved at,Handle time (min)", rows)
    assert len(result.table) == 6
    assert all(
        name not in result.table or np.all(result.table[name].isna())
        for name in ("resolved_at", "handle_time")
    )


def test_that_dates_a_spreadsheet_swapped_are_told(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["Ticket ID", "Created at"])
    for n in range(60):
        day = START + timedelta(days=n)
        # A month-first spreadsheet opens a day-first export: what can be swapped is swapped.
        cell = day.replace(month=day.day, day=day.month) if day.day <= 12 else f"{day:%d/%m/%Y}"
        book.active.append([n, cell])
    path = tmp_path / "saved.xlsx"
    book.save(path)
    said = _note(read_file(path), "dates_swapped").data
    assert (said["rows"], said["left"], said["example"]) == (24, 36, "13/03/2024")
