"""Files that other projects broke on, and files made to break: read or refused, never worse."""

from __future__ import annotations

import csv
import random
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pytest

from core.ingest.containers import child, workbook_child
from core.ingest.containers.sheet import Packer
from core.ingest.reading import list_sheets, read_table
from core.problems import Problem
from tests.core.ingest.test_excel import rewrite
from tests.core.ingest.test_reading import rows_of

SUITES = Path(__file__).parents[4] / "shared" / "suites"
TEXTS = sorted(
    path
    for folder in ("csvkit", "clevercsv", "csv-spectrum/csvs")
    for path in (SUITES / folder).glob("*")
    if path.is_file() and path.suffix not in (".xls", ".xlsx")
)
WORKBOOKS = sorted(
    path
    for folder in ("calamine", "openpyxl", "csvkit")
    for path in (SUITES / folder).glob("*.*")
    if path.suffix.startswith((".xl", ".ods"))
)


def _name(path: Path) -> str:
    return f"{path.parent.name}-{path.name}"


def read_or_refuse(path: Path) -> str | None:
    """None when read as a sound table, else the code of the Problem."""
    began = time.monotonic()
    try:
        table = read_table(path)
    except Problem as problem:
        return problem.note.code
    finally:
        assert time.monotonic() - began < 20
    assert len(table.columns) == len(table.header) == len(table.native) > 0
    assert {len(column) for column in table.columns} == {table.rows}
    assert len(set(table.header)) == len(table.header)
    assert (table.row_numbers[1:] > table.row_numbers[:-1]).all()
    return None


@pytest.mark.skipif(not TEXTS, reason="the public test suites are not beside this checkout")
@pytest.mark.parametrize("path", TEXTS, ids=_name)
def test_that_public_text_files_are_read_or_refused(path: Path) -> None:
    read_or_refuse(path)


@pytest.mark.skipif(not WORKBOOKS, reason="the public test suites are not beside this checkout")
@pytest.mark.parametrize("path", WORKBOOKS, ids=_name)
def test_that_public_workbooks_are_read_or_refused(path: Path) -> None:
    read_or_refuse(path)


REFUSED = {
    "calamine/pass_protected.xlsx": "workbook_password",
    "calamine/pass_protected.xlsb": "workbook_password",
    "calamine/pass_protected.ods": "workbook_password",
    "calamine/issue_385.xls": "workbook_password",
    "calamine/empty_sheet.xlsx": "sheet_empty",
    "calamine/OOM_alloc3.xls": "workbook_broken",
    "calamine/issue_594_dos.ods": "workbook_too_large",
    "openpyxl/null_file.xlsx": "file_empty",
    "openpyxl/null_archive.xlsx": "zip_not_one_table",
    "csvkit/empty.csv": "file_empty",
    "csvkit/blanks_converted.csv": "table_no_rows",
    "csvkit/test_extra_header.csv": "rows_all_ragged",
}


@pytest.mark.parametrize(("file", "code"), REFUSED.items())
def test_that_a_file_without_a_table_says_why(shared: Path, file: str, code: str) -> None:
    assert read_or_refuse(shared / "suites" / file) == code


@pytest.mark.parametrize(
    ("made", "converted"),
    [
        ("dummy.xls", "testxlsx_unicode_converted.csv"),
        ("dummy.xlsx", "testxlsx_unicode_converted.csv"),
        ("test_locale.csv", None),
        ("test_utf16_big.csv", "test_utf8.csv"),
        ("test_utf16_little.csv", "test_utf8.csv"),
        ("test_utf8_bom.csv", "test_utf8.csv"),
    ],
)
def test_that_csvkit_answers_are_met(shared: Path, made: str, converted: str | None) -> None:
    folder = shared / "suites" / "csvkit"
    rows = rows_of(read_table(folder / made))
    if converted is None:
        assert rows == [["1,7", "200.000.000", ""]]
        return
    with (folder / converted).open(newline="", encoding="utf-8") as stream:
        answer = list(csv.reader(stream))[1:]
    assert rows == answer


@pytest.mark.parametrize("name", ["test.xlsx", "test.xls", "test_skip_lines.xlsx"])
def test_that_csvkit_sheets_give_their_converted_values(shared: Path, name: str) -> None:
    folder = shared / "suites" / "csvkit"
    table = read_table(folder / name)
    with (folder / "testxlsx_converted.csv").open(newline="", encoding="utf-8") as stream:
        answer = list(csv.DictReader(stream))
    got = [dict(zip(table.header, row, strict=True)) for row in rows_of(table)]
    assert len(got) == len(answer)
    for ours, theirs in zip(got, answer, strict=True):
        assert ours["text"] == theirs["text"]
        assert ours["date"] == theirs["date"]
        assert ours["integer"] == theirs["integer"]
        assert ours["boolean"] == theirs["boolean"].upper()
        assert ours["float"] == theirs["float"]
        assert ours["datetime"] == theirs["datetime"]


FOREIGN = [
    (b"\x89PNG\r\n\x1a\n" + bytes(200), "photo.xlsx", "not_a_table"),
    (b"%PDF-1.7\n%\xe2\xe3", "report.csv", "not_a_table"),
    (b"<html><body><p>Please log in", "export.xls", "html_without_table"),
    (b'<?xml version="1.0"?><Workbook>', "export.xls", "workbook_broken"),
    (b'<?xml version="1.0"?><rss><item/></rss>', "export.xml", "is_xml"),
    (b'[{"id": 1', "export.csv", "json_broken"),
    (b'{"tickets": []}', "export.json", "table_no_rows"),
    (b"PAR1" + bytes(50), "export.parquet", "file_broken"),
    (b"ARROW1" + bytes(50), "export.feather", "file_broken"),
    (b"", "export.csv", "file_empty"),
    (b"\xef\xbb\xbf\r\n", "export.csv", "file_empty"),
    (b"PK\x03\x04" + b"broken archive" * 9, "export.xlsx", "zip_broken"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "export.xls", "workbook_broken"),
    (b"\x1f\x8b\x08\x00broken", "export.csv.gz", "zip_broken"),
    (b"id,channel\n", "export.csv", "table_no_rows"),
    (random.Random(3).randbytes(5000), "noise.csv", "not_a_table"),
]


@pytest.mark.parametrize(
    ("content", "name", "code"), FOREIGN, ids=[f[1] + "-" + f[2] for f in FOREIGN]
)
def test_that_content_counts_and_not_the_name(
    tmp_path: Path, content: bytes, name: str, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert read_or_refuse(path) == code


def test_that_a_csv_named_xls_is_read(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_text("id\tchannel\n1\tPhone\n", encoding="utf-8")
    assert rows_of(read_table(path)) == [["1", "Phone"]]


@pytest.mark.parametrize(
    "address", ["http://example.com/a.csv", "https://x/y.xlsx", "s3://b/k.csv"]
)
def test_that_only_local_files_are_read(address: str) -> None:
    with pytest.raises(Problem, match="not_a_local_file"):
        read_table(Path(address))
    with pytest.raises(Problem, match="not_a_local_file"):
        list_sheets(Path(address))


def test_that_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="is_a_folder"):
        read_table(tmp_path)
    with pytest.raises(Problem, match="file_missing"):
        read_table(tmp_path / "gone.csv")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_that_a_truncated_workbook_is_refused(tmp_path: Path, share: float) -> None:
    whole = tmp_path / "whole.xlsx"
    book = openpyxl.Workbook()
    for row in range(200):
        book.active.append([row, "text"])
    book.save(whole)
    content = whole.read_bytes()
    path = tmp_path / "cut.xlsx"
    path.write_bytes(content[: int(len(content) * share)])
    assert read_or_refuse(path) == "zip_broken"


def _far_apart(path: Path) -> None:
    """A workbook of a few kilobytes whose two cells span 327 million."""
    book = openpyxl.Workbook()
    book.active["A1"] = 1
    book.active["XFD20000"] = 2
    book.save(path)


def test_that_two_cells_far_apart_do_not_take_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    _far_apart(path)
    assert read_or_refuse(path) == "workbook_too_large"


def test_that_without_a_memory_cap_the_extent_is_checked_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bomb.xlsx"
    _far_apart(path)
    opened: list[str] = []
    monkeypatch.setattr("python_calamine.load_workbook", opened.append)
    with pytest.raises(child.RefusedError, match="workbook_too_large"):
        workbook_child.read(str(path), {"check_extent": True}, Packer(len))
    assert not opened


def test_that_an_archive_that_unpacks_to_gigabytes_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", bytes(60 << 20))
    assert read_or_refuse(path) == "zip_bomb"


def test_that_entity_bombs_do_not_unfold(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["a", "b"])
    book.active.append([1, 2])
    book.save(path)
    lol = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    head = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{lol}]>'.encode()
    for member in ("xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        rewrite(
            path, member, lambda xml: head + xml.partition(b"?>")[2] if b"?>" in xml else head + xml
        )
    read_or_refuse(path)


def test_that_the_reading_child_stays_light() -> None:
    """The child must not pay for pandas, Arrow or Qt before the first cell is read."""
    import subprocess

    code = "import sys, core.ingest.containers.workbook_child as w; print(sorted(sys.modules))"
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[3],
    ).stdout  # fmt: skip
    for heavy in ("pandas", "pyarrow", "numpy", "PySide6", "openpyxl"):
        assert f"'{heavy}'" not in shown
