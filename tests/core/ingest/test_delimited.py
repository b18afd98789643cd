"""Messy text files as exports really are: what is a row, what is not, and what is said about it."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest

from core.ingest.raw import RawTable
from core.ingest.text import text_source
from core.ingest.text.delimited import read_content, read_file_start
from core.model.dataset import Dialect
from core.problems import Problem
from core.progress import Cancelled


def read(text: str | bytes, dialect: Dialect | None = None, **options: int) -> RawTable:
    data = text.encode() if isinstance(text, str) else text
    return read_content(data, "export.csv", dialect, **options)


def rows_of(table: RawTable) -> list[list[str]]:
    return [list(row) for row in zip(*(c.to_pylist() for c in table.columns), strict=True)]


def reasons(table: RawTable) -> list[tuple[int, str]]:
    return [(line, why) for line, why, _ in table.set_aside]


def said(table: RawTable, code: str) -> dict[str, object]:
    return next(dict(remark.data) for remark in table.warnings if remark.code == code)


MESSY = {
    "two bars": ("id||name||note\n1||Ann||\n2||||x|y\n3||Cid||\"a||b\"\n",
                 ["id", "name", "note"],
                 [["1", "Ann", ""], ["2", "", "x|y"], ["3", "Cid", "a||b"]]),
    "tilde bar tilde": ("id~|~name\n1~|~Ann\n2~|~\n", ["id", "name"], [["1", "Ann"], ["2", ""]]),
    "unit separator": ("id\x1fname\n1\x1fAnn\n", ["id", "name"], [["1", "Ann"]]),
    "lined up": ("ID    Name       Start date\n1     Ann Lee    2024-01-01\n"
                 "2     Bob        2024-01-02\n3     Cid Mo     2024-01-05\n",
                 ["ID", "Name", "Start date"],
                 [["1", "Ann Lee", "2024-01-01"], ["2", "Bob", "2024-01-02"],
                  ["3", "Cid Mo", "2024-01-05"]]),
    "single quotes": ("a,b,c\n'1,5','x''y',z\n'2,5',plain,w\n",
                      ["a", "b", "c"], [["1,5", "x'y", "z"], ["2,5", "plain", "w"]]),
    "backslashes": ('a,b\n1,"say \\"hi\\", ok"\n2,"C:\\new \\\\"\n',
                    ["a", "b"], [["1", 'say "hi", ok'], ["2", "C:\\new \\"]]),
    "quotes that never close": ('id,name\n1,"Ann\n2,"Bob\n3,"Cid\n4,Dan\n', ["id", "name"],
                                [["1", '"Ann'], ["2", '"Bob'], ["3", '"Cid'], ["4", "Dan"]]),
    "sep of two": ("sep=||\na||b\n1||2\n", ["a", "b"], [["1", "2"]]),
    "sep with quotes": ('\ufeff"sep=;"\r\n"a";"b"\r\n1;2\r\n', ["a", "b"], [["1", "2"]]),
    "groups above": (",Calls,,Times,\nDate,Offered,Answered,ASA,AHT\n2024-01-01,5,4,10,200\n"
                     "2024-01-02,5,4,10,200\n",
                     ["Date", "Calls / Offered", "Calls / Answered", "Times / ASA", "Times / AHT"],
                     [[day, "5", "4", "10", "200"] for day in ("2024-01-01", "2024-01-02")]),
    "units below": ("Id,Talk,Wait\n,(min),(s)\nT1,5,10\nT2,6,11\nT3,7,12\n",
                    ["Id", "Talk / (min)", "Wait / (s)"],
                    [["T1", "5", "10"], ["T2", "6", "11"], ["T3", "7", "12"]]),
    "no header below a title": ("Report,2024\n\n1,2024-01-01,3\n2,2024-01-02,4\n3,2024-01-03,5\n",
                                ["Column 1", "Column 2", "Column 3"],
                                [["1", "2024-01-01", "3"], ["2", "2024-01-02", "4"],
                                 ["3", "2024-01-03", "5"]]),
    "twice and unnamed": ("id,name,id,,name\n1,2,3,4,5\n2,3,4,5,6\n",
                          ["id", "name", "id (2)", "Column 4", "name (2)"],
                          [["1", "2", "3", "4", "5"], ["2", "3", "4", "5", "6"]]),
    "filters at the end": ("id;fecha;canal\n1;2024-01-01;tel\n2;2024-01-02;mail\n"
                           "Filtros aplicados: canal = todos; fecha > 2024\n",
                           ["id", "fecha", "canal"],
                           [["1", "2024-01-01", "tel"], ["2", "2024-01-02", "mail"]]),
    "blank cells too many": ("id,n\n1,2\n2,3,,\n3,4,\n", ["id", "n"],
                             [["1", "2"], ["2", "3"], ["3", "4"]]),
    "double spaced": ("id,name\n\n1,a\n\n2,b\n\n3,c\n\n", ["id", "name"],
                      [["1", "a"], ["2", "b"], ["3", "c"]]),
}  # fmt: skip


@pytest.mark.parametrize("name", MESSY)
def test_that_messy_files_are_read_and_read_the_same_with_what_was_found(name: str) -> None:
    text, header, rows = MESSY[name]
    table = read(text)
    assert (list(table.header), rows_of(table)) == (header, rows)
    again = read(text, table.dialect)
    assert again.dialect == table.dialect
    assert (again.header, rows_of(again)) == (table.header, rows_of(table))
    assert again.set_aside == table.set_aside


TABLES = (
    "Calls by queue\nQueue,Offered,Answered\nSales,10,8\nHelp,20,18\n\n"
    "Calls by agent\nAgent,Talk,Hold,Wrap\nAnn,1:00,0:10,0:05\nBob,2:00,0:20,0:05\n"
    "Cid,2:00,0:20,0:05\n\nCalls by day\nDay,Calls\n2024-01-01,5\n2024-01-02,6\n"
)


def test_that_the_largest_of_several_tables_is_read_and_the_others_can_be_chosen() -> None:
    table = read(TABLES)
    assert table.header == ("Agent", "Talk", "Hold", "Wrap")
    assert [row[0] for row in rows_of(table)] == ["Ann", "Bob", "Cid"]
    assert said(table, "tables_more")["count"] == len(table.tables) == 3
    first, _, last = (read(TABLES, dialect) for dialect in table.tables)
    assert rows_of(first) == [["Sales", "10", "8"], ["Help", "20", "18"]]
    assert rows_of(last) == [["2024-01-01", "5"], ["2024-01-02", "6"]]
    assert reasons(first)[0] == (1, "preamble")
    assert {why for _, why in reasons(first)[1:]} == {"below_table"}


@pytest.mark.parametrize("index", range(3))
def test_that_every_line_of_several_tables_is_used_or_listed(index: int) -> None:
    table = read(TABLES, read(TABLES).tables[index])
    lines = {number for number, text in enumerate(TABLES.splitlines(), 1) if text}
    listed = {*table.row_numbers.tolist(), *(line for line, _ in reasons(table))}
    assert lines - listed == {table.dialect.header_row}


def test_that_labels_above_a_table_are_no_table() -> None:
    table = read("Report:;Tickets\nFrom:;01/01/2024\nTo:;31/01/2024\n\nId;Min\n1;5\n2;6\n3;7\n")
    assert table.header == ("Id", "Min")
    assert not table.tables


def test_that_missing_last_cells_are_blank_where_numbers_and_dates_prove_the_columns() -> None:
    text = "id,day,n,note,by\n1,2024-01-01,5,a,b\n2,2024-01-02,6,c,d\n3,2024-01-03,6,c,d\n"
    table = read(text + "4,2024-01-04,6\nsome text,x\n5,2024-01-05,7,x,y\n6,2024")
    assert rows_of(table)[3] == ["4", "2024-01-04", "6", "", ""]
    assert reasons(table) == [(6, "row_too_short"), (8, "row_too_short")]
    assert said(table, "rows_padded") == {"count": 1, "columns": 5, "lines": "5"}


def rows(count: int) -> list[str]:
    return [f"{n},2024-01-01,Phone,Ann,x{n}\n" for n in range(count)]


@pytest.mark.parametrize("at", [0, 17, 30_000, 59_999])
def test_that_a_quote_never_closed_costs_its_own_row_alone(at: int) -> None:
    lines = rows(60_000)
    lines[at] = f'{at},2024-01-01,Phone,Ann,"open\n'
    table = read("id,day,channel,agent,note\n" + "".join(lines))
    assert table.rows == 59_999
    assert reasons(table) == [(at + 2, "quote_not_closed")]


def test_that_two_stray_quotes_far_apart_swallow_nothing() -> None:
    lines = rows(60_000)
    lines[100] = '100,2024-01-01,Phone,Ann,"open\n'
    lines[50_000] = '50000,2024-01-01,Phone,Ann,close"\n'
    table = read("id,day,channel,agent,note\n" + "".join(lines))
    assert table.rows == 59_999
    assert reasons(table) == [(102, "quote_not_closed")]


def test_that_letters_of_many_lines_stay_one_cell() -> None:
    letter = "".join(f"Dear team, line {n}\n" for n in range(300))
    text = "id,day,letter\n" + "".join(f'{n},2024-01-01,"{letter}"\n' for n in range(20))
    table = read(text)
    assert rows_of(table)[7] == ["7", "2024-01-01", letter]
    assert (table.rows, table.set_aside) == (20, ())
    assert table.row_numbers.tolist() == [2 + 301 * n for n in range(20)]


def test_that_inches_in_text_leave_all_rows_whole() -> None:
    lines = rows(20_000)
    lines[10] = '10,2024-01-01,Phone,Ann,5" screen\n'
    lines[15_000] = '15000,2024-01-01,Phone,Ann,7" tablet\n'
    table = read("id,day,channel,agent,note\n" + "".join(lines))
    assert table.rows == 20_000
    assert table.columns[4][10].as_py() == '5" screen'


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_that_blocks_join_without_losing_or_moving_a_row(
    newline: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.ingest.text.delimited_rows.BLOCK_BYTES", 1000)
    monkeypatch.setattr("core.ingest.text.delimited_rows._PIECE_BYTES", 100)
    lines = [f'{n},"a{newline}{n}",{"x" * (n % 90)}{newline * (1 + n % 3)}' for n in range(700)]
    table = read(f"id,note,x{newline}" + "".join(lines))
    assert rows_of(table) == [[str(n), f"a{newline}{n}", "x" * (n % 90)] for n in range(700)]
    starts = [2 + sum(2 + m % 3 for m in range(n)) for n in range(700)]
    assert table.row_numbers.tolist() == starts


@pytest.mark.parametrize(
    ("dialect", "code"),
    [
        (Dialect("csv", delimiter="\n"), "delimiter_not_possible"),
        (Dialect("csv", delimiter=';"'), "delimiter_not_possible"),
        (Dialect("csv", delimiter=";", quote="''"), "quote_not_one_character"),
        (Dialect("csv", delimiter=";", escape="»"), "quote_not_one_character"),
        (Dialect("csv", delimiter=";", header_row=99), "header_row_missing"),
        (Dialect("csv", delimiter=";", first_row=99), "table_no_rows"),
    ],
)
def test_that_an_impossible_dialect_is_refused_with_the_reason(dialect: Dialect, code: str) -> None:
    with pytest.raises(Problem) as problem:
        read("a;b\n1;2\n", dialect)
    assert problem.value.note.code == code


def test_that_every_part_of_a_dialect_is_obeyed() -> None:
    text = "t\ng;;h\na;b;c\nunits;;\n1;'2;3';4\n5;6;7\n8;9;0\n\nlast;x;y\n"
    asked = Dialect(
        "csv", "utf-8", ";", header_row=2, quote="'", header_rows=2, first_row=5, last_row=7,
        footer_rows=1,
    )  # fmt: skip
    table = read(text, asked)
    assert table.header == ("g / a", "g / b", "h / c")
    assert rows_of(table) == [["1", "2;3", "4"], ["5", "6", "7"]]
    assert reasons(table) == [(1, "preamble"), (4, "preamble"), (7, "footer"), (9, "below_table")]
    plain = read(text, replace(asked, quote=""))
    assert (5, "row_too_long") in reasons(plain)


def test_that_a_row_without_end_is_refused_and_named() -> None:
    with pytest.raises(Problem) as problem:
        read(b'id,note\n1,"' + b"x" * 20_000_000 + b'"\n2,b\n')
    assert problem.value.note.code == "row_too_long_to_read"
    assert problem.value.note.data["row"] == 2


@pytest.mark.parametrize("columns", [5000, 100_000])
def test_that_very_many_columns_are_read_or_counted_in_the_refusal(columns: int) -> None:
    names = ",".join(f"c{n}" for n in range(columns))
    text = f"{names}\n" + (",".join(["1"] * columns) + "\n") * 3
    if columns == 5000:
        assert len(read(text).header) == columns
        return
    with pytest.raises(Problem) as problem:
        read(text)
    assert problem.value.note.data["columns"] == columns


def test_that_a_file_larger_than_memory_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(3 << 30)
    monkeypatch.setattr(text_source, "free_memory", lambda: 1 << 30)
    began = time.monotonic()
    with pytest.raises(Problem) as problem:
        text_source.load(path)
    assert problem.value.note.code == "memory_too_small"
    assert time.monotonic() - began < 1


def test_that_free_memory_is_a_plausible_amount() -> None:
    free = text_source.free_memory()
    assert free is None or 1 << 20 < free < 1 << 50


def test_that_a_preview_reads_little_of_a_large_file(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    start = "".join(["id,day,channel,agent,note\n", *rows(100_000)]).encode()
    with path.open("wb") as file:
        file.write(start)
        file.truncate(2 << 30)
        file.seek(0, 2)
        file.write(b"\n")
    began = time.monotonic()
    table = read_file_start(path, Dialect("csv", "utf-8", ","), limit_rows=200)
    assert (table.rows, table.complete) == (200, False)
    assert time.monotonic() - began < 2


def test_that_reading_stops_between_blocks_when_cancelled() -> None:
    data = ("id,day,channel,agent,note\n" + "".join(rows(60_000)) * 40).encode()
    calls: list[float] = []

    def stop_at_half(share: float) -> None:
        calls.append(share)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_content(data, "export.csv", progress=stop_at_half)
    assert 0.5 < calls[-1] < 0.95
    assert calls == sorted(calls)
