"""What workbooks say beside their cells: errors, formulas without a value, hidden parts."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import openpyxl

from core.ingest.containers.survey import survey_of
from core.ingest.containers.survey_binary import survey_xlsb
from core.ingest.importing import read_file
from core.ingest.reading import read_table
from tests.core.ingest.test_reading import rows_of

ODS = """<?xml version="1.0"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
<office:body><office:spreadsheet>
<table:table table:name="Other"><table:table-row><table:table-cell
 table:formula="of:=1"/></table:table-row></table:table>
<table:table table:name="Data"><table:table-column table:number-columns-repeated="2"/>
<table:table-column table:visibility="collapse"/>
<table:table-row><table:table-cell office:value-type="string"><text:p>id</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>sum</text:p></table:table-cell>
<table:table-cell office:value-type="string"><text:p>team</text:p></table:table-cell>
</table:table-row>
<table:table-row table:number-rows-repeated="2" table:visibility="filter">
<table:table-cell office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>
<table:table-cell/><table:table-cell office:value-type="string"><text:p>A</text:p>
</table:table-cell></table:table-row>
<table:table-row>
<table:table-cell office:value-type="float" office:value="6"><text:p>6</text:p></table:table-cell>
<table:table-cell table:formula="of:=[.A1]/0" office:value-type="string"
 calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>
<table:table-cell table:formula="of:=[.B1]"/></table:table-row>
</table:table></office:spreadsheet></office:body></office:document-content>"""


def test_that_an_opendocument_sheet_is_surveyed(tmp_path: Path) -> None:
    path = tmp_path / "e.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS)
    found = survey_of(str(path), "ods", "Data")
    assert found.error_cells == [(4, 1, "#DIV/0!")]
    assert found.formula_cells == [(4, 2, "=[.B1]")]
    assert (found.hidden_rows, found.hidden_columns) == (2, [2])


def test_that_errors_of_an_old_workbook_are_listed_where_they_read_as_blank(shared: Path) -> None:
    path = shared / "suites" / "calamine" / "gh548_incorrect_sst_unique_count.xls"
    sheet = "Acute Trust Mapping"
    found = survey_of(str(path), "xls", sheet)
    from python_calamine import load_workbook

    cells = load_workbook(str(path)).get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    assert found.errors == len(found.error_cells) == 56
    assert all(cells[row - 1][column] == "" for row, column, _ in found.error_cells)


def _record(kind: int, data: bytes) -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return head + bytes([len(data)]) + data


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def test_that_a_binary_sheet_is_surveyed(tmp_path: Path) -> None:
    rows = _record(60, struct.pack("<IIIIH", 1, 2, 0, 0, 1))
    for number, hidden in ((0, 0), (4, 16)):
        rows += _record(0, struct.pack("<IIHBBB", number, 0, 0, 0, hidden, 0))
        rows += _record(3, struct.pack("<IIB", number + 1, 0, 0x2A))
        rows += _record(11, struct.pack("<IIBH", 7, 0, 0x07, 0))
    book = _record(156, struct.pack("<II", 0, 1) + _wide("rId7") + _wide("Datos"))
    path = tmp_path / "e.xlsb"
    rels = '<R xmlns="x"><Relationship Id="rId7" Target="worksheets/sheet1.bin"/></R>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/_rels/workbook.bin.rels", rels)
        archive.writestr("xl/worksheets/sheet1.bin", rows)
    found = survey_xlsb(str(path), "Datos")
    assert found.error_cells == [
        (1, 1, "#N/A"), (1, 7, "#DIV/0!"), (5, 5, "#N/A"), (5, 7, "#DIV/0!"),
    ]  # fmt: skip
    assert (found.hidden_rows, found.hidden_columns) == (1, [1, 2])


def test_that_error_cells_are_listed_with_what_stood_there(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Ticket ID", "Created at", "Channel", "Talk time"])
    for index in range(6):
        book.active.append([f"T{index}", f"2024-01-0{index + 1} 10:00", "Chat", "#N/A"])
    book.active["D3"] = "=A1"
    path = tmp_path / "e.xlsx"
    book.save(path)
    table = read_table(path)
    assert [row[3] for row in rows_of(table)] == [""] * 6
    assert table.blanked[0] == (2, "Talk time", "#N/A", "error_cell")
    listed = read_file(path).set_aside
    cells = listed[listed["scope"] == "cell"]
    assert cells["value"].tolist() == ["#N/A", "=A1", "#N/A", "#N/A", "#N/A", "#N/A"]
    assert cells["row"].tolist() == [2, 3, 4, 5, 6, 7]
