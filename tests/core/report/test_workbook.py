"""The workbook is whole, safe to open, and recalculates to Aforo's numbers."""

from __future__ import annotations

import os
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from core.model.report import BOARD, FULL, PLANNER, SECTIONS, SectionChoice
from core.problems import Problem
from core.report.words import LANGUAGES, word
from core.report.workbook import write_workbook
from tests.core.report.hand_made import HOSTILE, hand_made, project, scenario, spoken
from tests.core.report.reading import assert_formulas_agree, cells, texts, written

EVERYTHING = replace(FULL.choosing(*SECTIONS), raw_data=True)
_COLUMN_LIMIT, _TEXT_LIMIT = 16_384, 32_767


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory, language: str) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.xlsx"
    write_workbook(hand_made(), path, sentence=spoken, plan=EVERYTHING, language=language)
    return path


@pytest.fixture(scope="module")
def book(path: Path) -> Any:
    return load_workbook(path)


def test_that_libreoffice_computes_every_formula_to_the_number_of_aforo(
    path: Path, recalculated: Callable[[Path], Path]
) -> None:
    assert assert_formulas_agree(path, recalculated) > 120


def test_that_every_sheet_is_there_and_named_in_the_language(book: Any, language: str) -> None:
    wanted = [word(f"section_{key}", language) for key in SECTIONS]
    named = [name[:31] for name in (*wanted, word("aside_rows", language))]
    assert book.sheetnames == [*named, word("section_raw", language)]


def test_that_hostile_text_stays_text_everywhere(book: Any) -> None:
    found = [cell for sheet in book for cell in cells(sheet) if HOSTILE in str(cell.value)]
    assert {cell.parent.title for cell in found} >= {
        book.sheetnames[place] for place in (5, 6, 8, 11, 13, 17, 22)
    }
    for cell in found:
        assert cell.data_type in ("s", "inlineStr"), (cell.parent.title, cell.coordinate)
        if str(cell.value).startswith("="):
            assert cell.quotePrefix, (cell.parent.title, cell.coordinate)


def test_that_no_text_that_a_program_would_run_is_without_its_mark(book: Any) -> None:
    for sheet in book:
        for cell in cells(sheet):
            if cell.data_type == "s" and str(cell.value).startswith(("=", "+", "@")):
                assert cell.quotePrefix, (sheet.title, cell.coordinate, cell.value)


def test_that_formulas_use_only_functions_of_every_version_and_program(book: Any) -> None:
    known = {
        "ABS", "AND", "EXP", "FALSE", "IF", "INT", "ISNUMBER", "MAX", "MIN", "N", "POISSON",
        "SQRT", "SUM", "SUMIFS", "SUMPRODUCT", "TRUE",
    }  # fmt: skip
    used = {
        name
        for sheet in book
        for cell in cells(sheet)
        if cell.data_type == "f"
        for name in re.findall(r"([A-Z][A-Z.]+)\(", str(cell.value))
    }
    assert used <= known
    assert {"POISSON", "SUMPRODUCT", "SUMIFS"} <= used


def test_that_the_package_has_no_name_twice_and_every_part_is_xml(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        assert archive.testzip() is None
        for name in names:
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))


def test_that_everything_is_within_what_excel_can_hold(book: Any) -> None:
    lowered = [name.lower() for name in book.sheetnames]
    assert len(lowered) == len(set(lowered))
    for sheet in book:
        assert 0 < len(sheet.title) <= 31
        assert not set("[]:*?/\\") & set(sheet.title)
        assert sheet.max_column <= _COLUMN_LIMIT
        assert all(len(cell.value) <= _TEXT_LIMIT for cell in cells(sheet) if cell.data_type == "s")
        assert not sheet.merged_cells.ranges


def test_that_tables_have_names_and_headers_of_their_own(book: Any) -> None:
    names = [name for sheet in book for name in sheet.tables]
    assert len(names) == len(set(names)) > 8
    for sheet in book:
        for table in sheet.tables.values():
            first, _ = table.ref.split(":")
            row = sheet[first].row
            heads = [column.name for column in table.tableColumns]
            assert len({head.lower() for head in heads}) == len(heads)
            assert [cell.value for cell in sheet[row][: len(heads)]] == heads


def test_that_every_formula_has_the_number_of_aforo_stored_beside_it(path: Path, book: Any) -> None:
    stored = load_workbook(path, data_only=True)
    for sheet in book:
        for cell in cells(sheet):
            if cell.data_type == "f":
                assert stored[sheet.title][cell.coordinate].value is not None, cell.coordinate


def test_that_every_name_points_to_a_filled_cell(book: Any, path: Path) -> None:
    stored = load_workbook(path, data_only=True)
    wanted = {"wage", "overhead", "volume_change", "handle_time_change", "shrinkage_if"}
    assert wanted | {"agents_on_calls", "hourly", "paid_hours_week"} <= set(book.defined_names)
    for defined in book.defined_names.values():
        ((sheet, cell),) = defined.destinations
        assert stored[sheet][cell.replace("$", "")].value is not None, defined.name


def test_that_charts_keep_their_axes_and_say_what_they_show(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        charts = [name for name in names if name.startswith("xl/charts/chart")]
        kinds = set()
        for name in charts:
            xml = archive.read(name).decode()
            kinds |= set(re.findall(r"<(lineChart|barChart|scatterChart)", xml))
            assert '<delete val="0"' in xml
            assert '<delete val="1"' not in xml
        drawings = [name for name in names if re.fullmatch(r"xl/drawings/drawing\d+\.xml", name)]
        said = [
            picture.get("descr", "")
            for name in drawings
            for picture in ElementTree.fromstring(archive.read(name)).iter()
            if picture.tag.endswith("}cNvPr")
        ]
    assert kinds == {"lineChart", "barChart", "scatterChart"}
    assert len(said) == len(charts) > 10
    assert all(len(text) > 10 for text in said)


def test_that_every_sheet_prints_one_page_wide_with_numbers(book: Any) -> None:
    for sheet in book:
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.right.text == "&P / &N"
        assert int(sheet.page_setup.paperSize) == 9


def test_that_a_header_stays_in_sight_only_where_it_leaves_room(book: Any) -> None:
    for sheet in book:
        if sheet.freeze_panes is not None:
            assert int(re.sub(r"\D", "", sheet.freeze_panes)) <= 10


def test_that_the_workbook_says_who_wrote_it_and_what_it_is(book: Any, language: str) -> None:
    assert book.properties.creator == "Aforo"
    assert book.properties.title == word("report_title", language)
    assert book.properties.language == language


def test_that_the_status_of_a_step_is_chosen_from_a_list(book: Any, language: str) -> None:
    sheet = book[word("section_actions", language)]
    rules = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    assert word("action_started", language) in rules[0].formula1
    statuses = [cell for cell in cells(sheet) if cell.value == word("action_started", language)]
    assert any(statuses[0].coordinate in rule.sqref for rule in rules)


def test_that_the_cover_leads_to_every_sheet(book: Any, language: str) -> None:
    cover = book[word("section_cover", language)]
    targets = {cell.hyperlink.location for cell in cells(cover) if cell.hyperlink}
    assert len(targets) == len(SECTIONS) - 1
    for target in targets:
        name = target.rpartition("!")[0].strip("'").replace("''", "'")
        assert name in book.sheetnames


def test_that_without_formulas_there_are_none_and_the_numbers_are_the_same(tmp_path: Path) -> None:
    plain = written(tmp_path / "a.xlsx", plan=replace(FULL, formulas=False))
    written(tmp_path / "b.xlsx", plan=FULL)
    live = load_workbook(tmp_path / "b.xlsx", data_only=True)
    assert not [c for sheet in plain for c in cells(sheet) if c.data_type == "f"]
    for sheet in plain:
        other = live[sheet.title]
        for cell in cells(sheet):
            wanted = other[cell.coordinate].value
            same = cell.value == pytest.approx(wanted) if isinstance(wanted, float) else True
            assert same, (sheet.title, cell.coordinate, cell.value, wanted)


@pytest.mark.parametrize("plan", [PLANNER, FULL.choosing("cost", "what_if")])
def test_that_a_part_of_the_report_stands_by_itself(
    tmp_path: Path, plan: Any, recalculated: Callable[[Path], Path]
) -> None:
    written(tmp_path / "r.xlsx", plan=plan)
    assert_formulas_agree(tmp_path / "r.xlsx", recalculated)


def test_that_a_section_takes_the_name_its_author_gave(tmp_path: Path) -> None:
    choices = (
        SectionChoice("summary", name="=cmd|' /C calc'!A1 [x]/y" + "z" * 50, note="Read me"),
    )
    book = written(tmp_path / "r.xlsx", plan=replace(FULL, sections=choices, rows_set_aside=False))
    (sheet,) = book.worksheets
    assert len(sheet.title) == 31
    assert sheet["A1"].data_type == "s"
    assert "Read me" in texts(sheet)


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x1d\x5f\xa8" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def test_that_a_companys_picture_and_colour_are_used(
    tmp_path: Path, recalculated: Callable[[Path], Path]
) -> None:
    (tmp_path / "logo.png").write_bytes(_png(200, 50))
    look = replace(
        BOARD, colors=("7A1FA2",), logo=str(tmp_path / "logo.png"), organisation="A & B <Ltd>"
    )
    book = written(tmp_path / "r.xlsx", plan=look)
    with zipfile.ZipFile(tmp_path / "r.xlsx") as archive:
        assert archive.read("xl/media/image1.png") == _png(200, 50)
        drawing = archive.read("xl/drawings/drawing1.xml").decode()
    assert 'descr="A &amp; B &lt;Ltd&gt;"' in drawing
    assert book["Summary"]["A4"].font.color.rgb == "007A1FA2"
    assert book["Cover"].oddFooter.left.text == "A && B <Ltd> · &A"
    assert_formulas_agree(tmp_path / "r.xlsx", recalculated)


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0"])
def test_that_a_picture_that_is_none_is_one_problem(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(Problem) as caught:
        written(tmp_path / "r.xlsx", plan=replace(BOARD, logo=str(tmp_path / "logo.png")))
    assert caught.value.note.code == "logo_unreadable"
    assert not (tmp_path / "r.xlsx").exists()


def test_that_a_missing_picture_and_an_unknown_section_are_problems(tmp_path: Path) -> None:
    for plan, code in (
        (replace(BOARD, logo=str(tmp_path / "none.png")), "logo_missing"),
        (replace(BOARD, sections=(SectionChoice("gossip"),)), "report_section_unknown"),
        (replace(BOARD, language="fr"), "language_unknown"),
    ):
        with pytest.raises(Problem) as caught:
            written(tmp_path / "r.xlsx", plan=plan)
        assert caught.value.note.code == code


@pytest.mark.parametrize("mark", ["~$r.xlsx", ".~lock.r.xlsx#"])
def test_that_a_file_open_in_an_office_program_is_not_replaced(tmp_path: Path, mark: str) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"theirs")
    (tmp_path / mark).write_bytes(b"")
    with pytest.raises(Problem) as caught:
        written(tmp_path / "r.xlsx")
    assert caught.value.note.code == "report_open_elsewhere"
    assert (tmp_path / "r.xlsx").read_bytes() == b"theirs"


def test_that_a_failed_save_leaves_the_old_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"old")
    monkeypatch.setattr("core.atomic.RENAME_PAUSES_S", ())

    def refuse(*_: object) -> None:
        raise PermissionError(13, "held")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(Problem) as caught:
        written(tmp_path / "r.xlsx")
    assert caught.value.note.code == "save_not_allowed"
    assert os.listdir(tmp_path) == ["r.xlsx"]


def test_that_progress_rises_to_one(tmp_path: Path) -> None:
    shares: list[float] = []
    written(tmp_path / "r.xlsx", progress=shares.append, plan=EVERYTHING)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


class _StoppedError(Exception):
    """Somebody pressed Cancel."""


def test_that_stopping_at_any_moment_leaves_nothing_half_written(tmp_path: Path) -> None:
    (tmp_path / "r.xlsx").write_bytes(b"old")
    told: list[float] = []
    written(tmp_path / "whole.xlsx", progress=told.append, plan=EVERYTHING)
    os.remove(tmp_path / "whole.xlsx")
    for stop in told[:: max(1, len(told) // 6)]:

        def cancel(share: float, stop: float = stop) -> None:
            if share >= stop:
                raise _StoppedError

        with pytest.raises(_StoppedError):
            written(tmp_path / "r.xlsx", progress=cancel, plan=EVERYTHING)
        assert os.listdir(tmp_path) == ["r.xlsx"]
        assert (tmp_path / "r.xlsx").read_bytes() == b"old"


def test_that_the_summary_counts_sheets_and_rows(tmp_path: Path) -> None:
    summary = write_workbook(hand_made(), tmp_path / "r.xlsx", sentence=spoken, plan=EVERYTHING)
    book = load_workbook(tmp_path / "r.xlsx")
    assert summary.sheets == tuple(book.sheetnames)
    assert summary.rows == sum(sheet.max_row for sheet in book)


def test_that_one_scenario_and_no_staffing_still_make_a_report(tmp_path: Path) -> None:
    alone = project(scenarios=(scenario(),), actions=())
    book = written(tmp_path / "r.xlsx", results=hand_made(project=alone, staffed=False))
    missing = ("Scenarios", "Action plan", "People by hour", "Promises", "Cost", "What if")
    assert not set(missing) & set(book.sheetnames)
    cover = texts(book["Cover"])
    assert "Left out. [nothing_to_staff] why=no dates" in cover
    assert {"Left out. [report_one_scenario] ", "Left out. [report_no_steps] "} <= cover
