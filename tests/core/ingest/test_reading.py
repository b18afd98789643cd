from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.ingest.raw import RawTable
from core.ingest.reading import list_sheets, read_table
from core.model.dataset import Dialect
from core.problems import Problem
from core.progress import Cancelled


def rows_of(table: RawTable) -> list[list[str]]:
    return [list(row) for row in zip(*(c.to_pylist() for c in table.columns), strict=True)]


def codes(table: RawTable) -> set[str]:
    return {remark.code for remark in table.warnings}


@pytest.fixture
def write(tmp_path: Path):
    def _write(content: bytes | str, name: str = "export.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return _write


REAL = [
    ("support-tickets/customer_support_tickets.csv", 8469, 17, ","),
    ("call-center-xlsx/01 Call-Center-Dataset.xlsx", 5000, 10, None),
    ("segnalazioni-it/segnalazioni-municipium.csv", 4651, 7, ";"),
    ("servicenow-event-log/incident_event_log.csv", 5998, 36, ","),
    ("helpdesk-event-log/finale.csv", 21348, 16, ","),
    ("monthly-aggregate/Call_Center_Metrics_for_the_Health_Service_System.csv", 160, 6, ","),
]


@pytest.mark.parametrize(("file", "rows", "columns", "delimiter"), REAL)
def test_that_real_exports_are_read_whole(
    shared: Path, file: str, rows: int, columns: int, delimiter: str | None
) -> None:
    path = shared / "data" / file
    table = read_table(path)
    assert (table.rows, len(table.header)) == (rows, columns)
    assert table.dialect.delimiter == delimiter
    assert all(len(column) == rows for column in table.columns)
    assert not table.set_aside
    assert not table.warnings
    assert table.complete
    assert table.source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("file", [entry[0] for entry in REAL if entry[3]])
def test_that_real_exports_agree_with_the_csv_module_cell_by_cell(shared: Path, file: str) -> None:
    path = shared / "data" / file
    table = read_table(path)
    with path.open(newline="", encoding="utf-8-sig") as stream:
        reader = csv.reader(stream, delimiter=table.dialect.delimiter or ",")
        next(reader)
        expected, lines, line = [], [], reader.line_num
        for row in reader:
            expected.append(row)
            lines.append(line + 1)
            line = reader.line_num
    assert rows_of(table) == expected
    assert table.row_numbers.tolist() == lines


def test_that_a_repeated_header_name_is_made_distinct(shared: Path) -> None:
    table = read_table(shared / "data" / "helpdesk-event-log" / "finale.csv")
    assert table.header[4:7] == ("Variant", "Variant index", "Variant (2)")


SPECTRUM = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates",
    "newlines", "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
]  # fmt: skip


@pytest.mark.parametrize("name", SPECTRUM)
def test_that_csv_spectrum_gives_the_published_answers(shared: Path, name: str) -> None:
    folder = shared / "suites" / "csv-spectrum"
    table = read_table(folder / "csvs" / f"{name}.csv")
    answer = json.loads((folder / "json" / f"{name}.json").read_bytes())
    rows = [dict(zip(table.header, row, strict=True)) for row in rows_of(table)]
    if name == "location_coordinates":
        # The published answer is one object, and its phone number is not the one in the file.
        answer = [answer | {"Contact Phone Number": "2095257564"}]
    assert rows == answer


_CELL = st.text(
    st.characters(codec="utf-8", exclude_characters="\ufeff", exclude_categories=["Cs", "Cc"]),
    max_size=8,
) | st.sampled_from(
    ["", "1,5", "a;b", 'say "hi"', "two\nlines", "x\ty", "2021-01-01", " pad ", "ab\x0bcde\x0cfg",
     "next\x85line and more", "three\r\nlines", '"', '""', "\n"]
)  # fmt: skip


@st.composite
def written_tables(draw: st.DrawFn):
    width = draw(st.integers(2, 5))
    rows = draw(st.lists(st.lists(_CELL, min_size=width, max_size=width), min_size=1, max_size=12))
    rows = [["id" + str(index), *row[1:]] for index, row in enumerate(rows)]
    delimiter = draw(st.sampled_from(",;\t|"))
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]))
    return rows, delimiter, quoting, newline, encoding


@given(written_tables())
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_that_any_table_written_in_any_dialect_reads_back_equal(tmp_path: Path, drawn) -> None:
    rows, delimiter, quoting, newline, encoding = drawn
    header = [f"Name {chr(97 + column)}" for column in range(len(rows[0]))]
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=delimiter, quoting=quoting, lineterminator=newline)
    writer.writerows([header, *rows])
    path = tmp_path / "round.csv"
    path.write_bytes(stream.getvalue().encode(encoding))
    asked = Dialect("csv", encoding=encoding, delimiter=delimiter)
    table = read_table(path, asked)
    assert table.header == tuple(header)
    assert rows_of(table) == rows
    reader = csv.reader(io.StringIO(stream.getvalue(), newline=""), delimiter=delimiter)
    starts, line = [], 0
    for _ in reader:
        starts.append(line + 1)
        line = reader.line_num
    assert table.row_numbers.tolist() == starts[1:]


def test_that_short_and_long_rows_are_set_aside_with_their_line(write) -> None:
    table = read_table(write('a,b,c\n1,x,3\nlost,y\n"x\ny",6,7\n8,9,10,11\n12,13,14\n'))
    assert rows_of(table) == [["1", "x", "3"], ["x\ny", "6", "7"], ["12", "13", "14"]]
    assert table.row_numbers.tolist() == [2, 4, 7]
    assert table.set_aside == ((3, "row_too_short", "lost,y"), (6, "row_too_long", "8,9,10,11"))
    assert "rows_ragged" in codes(table)


def test_that_blank_lines_do_not_shift_row_numbers(write) -> None:
    table = read_table(write("a,b\n\n1,2\r\n\r\n\n3,4\n"))
    assert table.row_numbers.tolist() == [3, 6]


def test_that_rows_of_empty_cells_are_counted_not_read(write) -> None:
    table = read_table(write("a,b\n1,2\n,\n,\n3,4\n"))
    assert rows_of(table) == [["1", "2"], ["3", "4"]]
    assert next(n for n in table.warnings if n.code == "blank_rows").data["count"] == 2


def test_that_titles_before_and_totals_after_are_set_aside(write) -> None:
    text = "Monthly report\nFrom;2024-01-01\n\nTicket;Channel;Minutes\n"
    text += "T1;Phone;3\nT2;Chat;4\nTotal;;7\n"
    table = read_table(write(text))
    assert table.header == ("Ticket", "Channel", "Minutes")
    assert (table.dialect.header_row, table.dialect.footer_rows) == (4, 1)
    assert [row[:2] for row in table.set_aside] == [
        (1, "preamble"), (2, "preamble"), (7, "footer"),
    ]  # fmt: skip
    assert table.row_numbers.tolist() == [5, 6]


def test_that_a_sep_line_names_the_delimiter(write) -> None:
    table = read_table(write("sep=;\nname;note\nAnna;a,b\nLuis;c,d\n"))
    assert (table.dialect.delimiter, table.dialect.header_row) == (";", 2)
    assert rows_of(table) == [["Anna", "a,b"], ["Luis", "c,d"]]


def test_that_the_given_dialect_is_obeyed_exactly(write) -> None:
    path = write("a;b\n1;2\nTotal;9\n")
    asked = Dialect("csv", encoding="latin-1", delimiter=",", header_row=0, footer_rows=0)
    table = read_table(path, asked)
    assert rows_of(table) == [["a;b"], ["1;2"], ["Total;9"]]
    assert table.dialect == asked


def test_that_a_found_dialect_reads_the_same_table_again(write) -> None:
    text = "Report\n\nTicket;Channel;Minutes\nT1;Phone;3\nT2;Chat;4\nTotal;;7\n"
    path = write(text)
    found = read_table(path)
    again = read_table(path, found.dialect)
    assert rows_of(again) == rows_of(found)
    assert again.header == found.header
    assert again.set_aside == found.set_aside
    assert again.row_numbers.tolist() == found.row_numbers.tolist()


def test_that_a_table_without_a_header_keeps_its_first_row(write) -> None:
    table = read_table(write("1,2021-01-01,Phone\n2,2021-01-02,Chat\n"))
    assert table.dialect.header_row == 0
    assert table.header == ("Column 1", "Column 2", "Column 3")
    assert table.rows == 2
    assert "header_missing" in codes(table)


def test_that_a_header_with_fewer_names_than_cells_gains_columns(write) -> None:
    table = read_table(write("a,b\n1,2,\n3,4,\n"))
    assert table.header == ("a", "b", "Column 3")
    assert rows_of(table) == [["1", "2", ""], ["3", "4", ""]]
    assert "header_short" in codes(table)


def test_that_a_header_pasted_in_the_middle_is_no_contact(write) -> None:
    table = read_table(write("id,channel\n1,Phone\nid,channel\n2,Chat\n"))
    assert table.rows == 2
    assert table.set_aside[0][:2] == (3, "header_again")


def test_that_a_quote_that_is_never_closed_costs_one_row(write) -> None:
    table = read_table(write('a,b\n1,x\n2,"open\n3,y\n4,z\n'))
    assert rows_of(table) == [["1", "x"], ["3", "y"], ["4", "z"]]
    assert table.set_aside == ((3, "quote_not_closed", '2,"open'),)


def test_that_quotes_inside_plain_text_are_text(write) -> None:
    table = read_table(write('a,b\n1,5" screen\n2,plain\n3,7" tablet\n'))
    assert [row[1] for row in rows_of(table)] == ['5" screen', "plain", '7" tablet']


@pytest.mark.parametrize("newline", ["\r", "\n", "\r\n"])
def test_that_every_line_end_gives_the_same_table(write, newline: str) -> None:
    lines = ["a,b", '1,"x' + newline + 'y"', "2,z", ""]
    table = read_table(write(newline.join(lines)))
    assert rows_of(table) == [["1", f"x{newline}y"], ["2", "z"]]
    assert table.row_numbers.tolist() == [2, 4]


def test_that_mixed_line_ends_are_counted_as_lines(write) -> None:
    table = read_table(write("a,b\r1,2\n3,4\r\n5,6"))
    assert table.row_numbers.tolist() == [2, 3, 4]


def test_that_western_text_is_read_with_a_remark_and_can_be_overridden(write) -> None:
    path = write("name,city\nMuñoz,Málaga\nRossi,Città\n".encode("cp1252"))
    table = read_table(path)
    assert table.dialect.encoding == "cp1252"
    assert rows_of(table)[0] == ["Muñoz", "Málaga"]
    assert "encoding_assumed" in codes(table)
    other = read_table(path, Dialect("csv", encoding="cp1250", delimiter=","))
    assert rows_of(other)[0][0] == "Muńoz"
    assert "encoding_assumed" not in codes(other)


def test_that_an_encoding_that_does_not_fit_is_refused_with_the_line(write) -> None:
    path = write("name\nAnna\nMuñoz\n".encode("cp1252"))
    with pytest.raises(Problem) as problem:
        read_table(path, Dialect("csv", encoding="utf-8"))
    assert problem.value.note.code == "encoding_does_not_fit"
    assert problem.value.note.data["line"] == 3


def test_that_nul_characters_are_taken_out_and_counted(write) -> None:
    table = read_table(write(b"a,b\n1\0,2\n3,\0" + b"4\n"))
    assert rows_of(table) == [["1", "2"], ["3", "4"]]
    assert next(n for n in table.warnings if n.code == "nul_characters").data["count"] == 2


def test_that_packed_tables_are_unpacked(write, tmp_path: Path) -> None:
    text = b"id,channel\n1,Phone\n2,Chat\n"
    packed = tmp_path / "export.csv.zip"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("export.csv", text)
        archive.writestr("__MACOSX/._export.csv", b"junk")
    for path in (packed, write(gzip.compress(text), "export.csv.gz")):
        assert rows_of(read_table(path)) == [["1", "Phone"], ["2", "Chat"]]


def test_that_a_packed_workbook_is_refused_with_the_reason(write) -> None:
    for start in (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04", b"\x89PNG\r\n"):
        with pytest.raises(Problem):
            read_table(write(gzip.compress(start + bytes(600)), "export.xls.gz"))


def test_that_codes_and_words_like_none_stay_text(write) -> None:
    table = read_table(write("id,province\n0001,NA\n0002,None\n0003,null\n"))
    assert rows_of(table) == [["0001", "NA"], ["0002", "None"], ["0003", "null"]]


def test_that_a_delimiter_outside_ascii_is_read(write) -> None:
    table = read_table(write("a§b\n1§2\n"), Dialect("csv", delimiter="§"))
    assert rows_of(table) == [["1", "2"]]


def big_csv(rows: int) -> str:
    body = "".join(f'{i},"note\n{i}",{i % 7}\n' for i in range(rows))
    return f"Title\nid,note,score\n{body}Total,,99\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be", "cp1252"])
def test_that_a_preview_is_the_start_of_the_whole(write, encoding: str) -> None:
    path = write(big_csv(120_000).replace("Title", "Títle").encode(encoding))
    whole, start = read_table(path), read_table(path, limit_rows=50)
    assert start.rows == 50
    assert not start.complete
    assert whole.complete
    assert start.dialect == whole.dialect
    assert start.header == whole.header
    assert rows_of(start) == rows_of(whole)[:50]
    assert start.row_numbers.tolist() == whole.row_numbers[:50].tolist()
    assert whole.rows == 120_000
    assert whole.set_aside[-1][1] == "footer"


def test_that_a_preview_of_more_rows_than_the_first_bytes_hold_is_complete(write) -> None:
    path = write(big_csv(120_000))
    assert read_table(path, limit_rows=100_000).rows == 100_000
    assert read_table(path, limit_rows=200_000).rows == 120_000


def test_that_an_accent_late_in_the_file_decides_the_encoding_of_the_preview(write) -> None:
    body = "".join(f"{i},plain text\n" for i in range(120_000)).encode() + b"1,citt\xe0\n"
    path = write(b"id,note\n" + body)
    assert read_table(path, limit_rows=10).dialect.encoding == "cp1252"


def test_that_nobody_waits_for_a_cancelled_reading(write) -> None:
    def stop(_: float) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_table(write("a,b\n1,2\n"), progress=stop)


def test_that_a_text_file_has_no_sheets(write) -> None:
    assert list_sheets(write("a,b\n1,2\n")) == ()
