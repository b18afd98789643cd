"""Whatever people and files call things, workbook and CSV hold it as text."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from openpyxl import load_workbook

from core.report.content import Report
from core.report.csv_folder import write_tables
from core.report.table_file import CSV_FOR
from core.report.workbook import save_report
from tests.core.report.hostile import TRAPS, hostile, hostile_plan
from tests.core.report.reading import assert_formulas_agree, cells, composed

_TEXT_LIMIT = 32_767
_STARTS = ("=", "+", "@")


@cache
def _report(trap: str) -> Report:
    return composed(hostile(trap), hostile_plan(trap))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The workbook of a trap, written once for all that look into it."""
    folder = tmp_path_factory.mktemp("hostile")

    def path_of(trap: str) -> Path:
        path = folder / f"{TRAPS.index(trap)}.xlsx"
        if not path.exists():
            save_report(_report(trap), path)
        return path

    return path_of


@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_name_breaks_or_runs_in_the_workbook(
    written: Callable[[str], Path], trap: str
) -> None:
    book = load_workbook(written(trap))
    assert len(book.sheetnames) == len({name.lower() for name in book.sheetnames}) > 20
    for sheet in book:
        assert 0 < len(sheet.title) <= 31
        for table in sheet.tables.values():
            heads = [column.name for column in table.tableColumns]
            assert len({head.lower() for head in heads}) == len(heads)
            assert all(0 < len(head) <= 255 for head in heads)
        for cell in cells(sheet):
            assert len(str(cell.value)) <= _TEXT_LIMIT
            if cell.data_type in ("s", "inlineStr") and str(cell.value).startswith(_STARTS):
                assert cell.quotePrefix, (sheet.title, cell.coordinate)
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.formula1 or "") <= 255
            assert len(rule.prompt or "") <= 255
        for part in (sheet.oddHeader, sheet.oddFooter):
            assert sum(len(side.text or "") for side in (part.left, part.center, part.right)) < 255


@pytest.mark.parametrize("trap", TRAPS)
def test_that_every_part_is_sound_charts_and_drawings_too(
    written: Callable[[str], Path], trap: str
) -> None:
    """What Excel would repair: broken XML, parts named twice, texts too long, cells not there."""
    book = load_workbook(written(trap))
    with zipfile.ZipFile(written(trap)) as archive:
        names = archive.namelist()
        assert len(names) == len(set(names))
        parts = {
            name: archive.read(name).decode("utf-8")
            for name in names
            if name.endswith((".xml", ".rels"))
        }
    for name, xml in parts.items():
        root = ElementTree.fromstring(xml)
        assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", xml), name
        if "/drawings/" in name and name.endswith(".xml"):
            told = [one.get("descr", "") for one in root.iter() if one.tag.endswith("}cNvPr")]
            assert all(0 < len(words) <= 1_000 for words in told), name
            ids = [one.get("id") for one in root.iter() if one.tag.endswith("}cNvPr")]
            assert len(ids) == len(set(ids)), name
        if "/charts/" in name:
            _assert_cells_there(root, book, named=bool(trap))
            assert all(len(one.text or "") <= _TEXT_LIMIT for one in root.iter())
    known = parts["[Content_Types].xml"]
    assert all(f'PartName="/{name}"' in known for name in parts if "/charts/" in name)


def _assert_cells_there(chart: ElementTree.Element, book: object, *, named: bool) -> None:
    for reference in (one.text or "" for one in chart.iter() if one.tag.endswith("}f")):
        sheet, _, place = reference.rpartition("!")
        title = sheet.strip("'").replace("''", "'")
        assert title in book.sheetnames, reference  # type: ignore[attr-defined]
        found = book[title][place.replace("$", "")]  # type: ignore[index]
        rows = found if isinstance(found, tuple) else ((found,),)
        filled = any(cell.value is not None for row in rows for cell in row)
        assert filled or not named, reference


@pytest.mark.parametrize("trap", [TRAPS[0], TRAPS[8], TRAPS[10]])
def test_that_formulas_agree_whatever_sheets_are_called(
    written: Callable[[str], Path], recalculated: Callable[[Path], Path], trap: str
) -> None:
    assert assert_formulas_agree(written(trap), recalculated) > 120


@pytest.mark.parametrize("reader", CSV_FOR)
@pytest.mark.parametrize("trap", TRAPS)
def test_that_no_name_runs_in_a_csv_file(tmp_path: Path, trap: str, reader: str) -> None:
    paths = write_tables(_report(trap), tmp_path, reader)
    assert len(paths) == len(set(paths)) > 20
    for path in paths:
        text = path.read_text("utf-8-sig")
        for row in csv.reader(text.splitlines(), delimiter=CSV_FOR[reader][0]):
            risky = [cell for cell in row if cell.startswith(("=", "@"))]
            assert not risky, (path.name, risky)


def test_that_a_csv_file_names_units_that_sheets_show_in_the_number(tmp_path: Path) -> None:
    report = _report(TRAPS[0])
    (table,) = (t for s in report.sections for t in s.tables() if t.key == "kpis")
    assert set(table.column("unit")) <= {"", "contacts", "a day"}
    (path,) = (p for p in write_tables(report, tmp_path) if p.stem.endswith("kpis"))
    with path.open(encoding="utf-8-sig", newline="") as file:
        units = {row["KPI"]: row["Unit"] for row in csv.DictReader(file)}
    assert units["First response time"] == "s"
    assert units["CSAT"] == "0-1"
