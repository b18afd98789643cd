"""Everything around a table: JSON, web pages, Excel's XML, Parquet, archives, several tables."""

from __future__ import annotations

import gzip
import io
import json
import time
import zipfile
from datetime import date, datetime, timedelta
from datetime import time as clock
from decimal import Decimal
from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest
from pyarrow import feather, parquet

from core.ingest.containers import child, opened_cells
from core.ingest.containers.sheet_preview import preview_of
from core.ingest.reading import list_sheets, read_table
from core.model.dataset import Dialect
from core.problems import Problem
from tests.core.ingest.test_excel import rewrite
from tests.core.ingest.test_reading import codes, rows_of

RECORDS = [
    {"id": 125000000000000001, "via": {"channel": "email", "source": {"rel": None}}, "ok": True},
    {"id": 7, "via": {"channel": "chat"}, "late": 1.50, "tags": ["vip", "es"]},
]
FLAT = [
    ["125000000000000001", "email", "", "TRUE", "", ""],
    ["7", "chat", "", "", "1.50", "vip, es"],
]
NAMES = ("id", "via.channel", "via.source.rel", "ok", "late", "tags")
WRITTEN = json.dumps(RECORDS).replace("1.5,", "1.50,").replace("1.5}", "1.50}")


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    "text",
    [
        WRITTEN,
        f'{{"count": 2, "next_page": null, "tickets": {WRITTEN}}}',
        f'{{"data": {{"result": {{"items": {WRITTEN}}}}}, "users": []}}',
        "\ufeff" + WRITTEN,
    ],
    ids=["list", "envelope", "deep", "mark"],
)
def test_that_records_are_found_in_every_envelope(tmp_path: Path, text: str) -> None:
    table = read_table(put(tmp_path, "export.csv", text))
    assert table.header == NAMES
    assert rows_of(table) == FLAT
    assert table.row_numbers.tolist() == [1, 2]
    assert table.dialect.format == "json"
    assert rows_of(read_table(tmp_path / "export.csv", table.dialect)) == FLAT


def test_that_records_of_wide_characters_are_read(tmp_path: Path) -> None:
    path = put(tmp_path, "export.json", WRITTEN.encode("utf-16"))
    assert rows_of(read_table(path)) == FLAT


@pytest.mark.parametrize(
    "text",
    [
        '{"columns": ["id", "who"], "data": [[1, "Añ"], [2, null]]}',
        '{"id": [1, 2], "who": ["Añ", null]}',
        '{"id": {"0": 1, "1": 2}, "who": {"0": "Añ", "1": null}}',
        '[["id", "who"], [1, "Añ"], [2, null]]',
        '{"id": 1, "who": "Añ"}\n{"id": 2}',
        '{"id": 1,\n "who": "Añ"}\n{"id": 2}',
    ],
    ids=["split", "columns", "indexed", "rows", "lines", "pretty lines"],
)
def test_that_every_shape_of_json_gives_the_same_table(tmp_path: Path, text: str) -> None:
    table = read_table(put(tmp_path, "export.json", text))
    assert table.header == ("id", "who")
    assert rows_of(table) == [["1", "Añ"], ["2", ""]]


def test_that_records_by_key_keep_the_key(tmp_path: Path) -> None:
    path = put(tmp_path, "e.json", '{"T1": {"a": 1, "b": 2}, "T2": {"a": 3, "b": 4}}')
    table = read_table(path)
    assert (table.header, rows_of(table)) == (
        ("key", "a", "b"),
        [["T1", "1", "2"], ["T2", "3", "4"]],
    )


def test_that_custom_fields_become_columns_and_deeper_lists_are_told(tmp_path: Path) -> None:
    fields = [{"id": 11, "value": "gold"}, {"id": 12, "value": None}]
    record = {"id": 1, "custom_fields": fields, "comments": [{"by": 3, "said": "x", "at": "y"}]}
    table = read_table(put(tmp_path, "e.json", json.dumps([record, {"id": 2}])))
    assert table.header == ("id", "custom_fields.11", "custom_fields.12", "comments")
    assert rows_of(table)[0] == ["1", "gold", "", '[{"by":3,"said":"x","at":"y"}]']
    assert "nested_lists" in codes(table)


def test_that_broken_lines_of_records_are_set_aside_with_their_numbers(tmp_path: Path) -> None:
    text = '{"id": 1}\n\n{"id": 2\n[3]\n{"id": 4}\n{"id": 5}\n'
    table = read_table(put(tmp_path, "e.ndjson", text))
    assert table.dialect.format == "jsonl"
    assert rows_of(table) == [["1"], ["4"], ["5"]]
    assert table.row_numbers.tolist() == [1, 5, 6]
    assert [row[:2] for row in table.set_aside] == [
        (3, "json_line_broken"),
        (4, "json_line_broken"),
    ]


def test_that_the_lists_of_a_document_can_be_chosen(tmp_path: Path) -> None:
    text = '{"tickets": [{"id": 1, "s": 2}, {"id": 2, "s": 3}], "users": [{"name": "Ann"}]}'
    path = put(tmp_path, "e.json", text)
    table = read_table(path)
    assert table.dialect.sheet == "tickets"
    assert "sheet_chosen" in codes(table)
    assert list_sheets(path) == ("tickets", "users")
    users = read_table(path, Dialect("", sheet="users", header_row=-1))
    assert (users.header, rows_of(users)) == (("name",), [["Ann"]])


PAGE = """<html><head><meta charset="windows-1252"><title>x</title>
<style>td { color: red }</style></head><body><table><tr><td>Menu</td></tr></table>
<table id=t><caption>Llamadas</caption>
<thead><tr><th>Id<th colspan=2>D\xeda &amp; hora<th>Canal</tr>
</thead><tr><td>1<td>2024-01-01<td>10:00<td>Tel&eacute;fono<br>fijo</tr>
<tr><td rowspan="2">2</td><td>2024-01-02</td><td>11:00</td><td><b>Chat</b></td></tr>
<tr><td>2024-01-03</td><td>12:00</td><td>Web<script>evil()</script></td></tr></table></body>"""


def test_that_a_web_page_called_xls_is_read(tmp_path: Path) -> None:
    table = read_table(put(tmp_path, "export.xls", PAGE.encode("cp1252")))
    assert table.dialect.format == "html"
    assert table.dialect.sheet == "Llamadas"
    assert table.header == ("Id", "Día & hora", "Día & hora (2)", "Canal")
    assert rows_of(table) == [
        ["1", "2024-01-01", "10:00", "Teléfono fijo"],
        ["2", "2024-01-02", "11:00", "Chat"],
        ["2", "2024-01-03", "12:00", "Web"],
    ]


WORKBOOK_XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
 xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Portada"><Table>
<Row><Cell><Data ss:Type="String">Informe</Data></Cell></Row></Table></Worksheet>
<Worksheet ss:Name="Datos"><Table><Row>{head}</Row>
<Row><Cell><Data ss:Type="Number">1</Data></Cell>
<Cell><Data ss:Type="DateTime">2024-01-01T10:00:05.000</Data></Cell>
<Cell><Data ss:Type="DateTime">1899-12-31T00:10:05.000</Data></Cell>
<Cell ss:Index="5"><Data ss:Type="Error">#N/A</Data></Cell></Row>
<Row ss:Index="4" ss:Hidden="1"><Cell><Data ss:Type="Number">2.5</Data></Cell>
<Cell><Data ss:Type="DateTime">2024-01-02T00:00:00.000</Data></Cell>
<Cell><Data ss:Type="DateTime">1900-01-01T06:10:05.000</Data></Cell>
<Cell ss:Index="5" ss:Formula="=RC[-4]"/></Row></Table></Worksheet></Workbook>"""
HEAD = "".join(
    f'<Cell{at}><Data ss:Type="String">{name}</Data></Cell>'
    for at, name in (("", "Id"), ("", "Creado"), ("", "Duración"), (' ss:Index="5"', "Nota"))
)


def test_that_the_xml_of_excel_2003_is_read(tmp_path: Path) -> None:
    table = read_table(put(tmp_path, "export.xls", WORKBOOK_XML.format(head=HEAD)))
    assert (table.dialect.format, table.dialect.sheet) == ("xml", "Datos")
    assert table.header == ("Id", "Creado", "Duración", "Nota")
    assert rows_of(table) == [
        ["1", "2024-01-01T10:00:05", "0:10:05", ""],
        ["2.5", "2024-01-02T00:00:00", "30:10:05", ""],
    ]
    assert table.row_numbers.tolist() == [2, 4]
    assert table.native == ("number", "moment", "time", None)
    assert table.blanked == (
        (2, "Nota", "#N/A", "error_cell"),
        (4, "Nota", "=RC[-4]", "formula_without_value"),
    )
    assert {"hidden_rows", "error_cells", "formulas_not_calculated"} <= codes(table)


def test_that_entities_in_the_xml_of_excel_are_refused(tmp_path: Path) -> None:
    lol = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "lol">{lol}]>'
    text = WORKBOOK_XML.format(head=HEAD).replace("?>", "?>" + bomb, 1)
    with pytest.raises(Problem, match="xml_with_entities"):
        read_table(put(tmp_path, "export.xls", text.replace("Informe", "&l9;")))


def _arrow_table() -> pa.Table:
    return pa.table(
        {
            "id": ["007", "8", None],
            "count": [1, None, 3],
            "share": [1.5, 2.0, None],
            "at": [datetime(2024, 1, 1, 10, 0, 1), None, datetime(2024, 1, 2)],
            "zoned": pa.array(
                [datetime(2024, 1, 1, 10), None, None], pa.timestamp("ns", "Europe/Madrid")
            ),
            "day": [date(2024, 1, 1), None, None],
            "talk": [timedelta(hours=30, seconds=1), None, timedelta(0)],
            "clock": [clock(9, 5), None, None],
            "ok": [True, None, False],
            "tags": [["a", "b"], [], None],
            "who": [{"name": "Ann", "at": {"city": "Bari"}}, None, None],
            "channel": pa.array(["mail", "chat", "mail"]).dictionary_encode(),
            "cost": pa.array([Decimal("1.50"), None, Decimal("-2.00")]),
            "none": pa.nulls(3),
        }
    )


ARROW_ROWS = [
    ["007", "1", "1.5", "2024-01-01T10:00:01", "2024-01-01T10:00:00Z", "2024-01-01", "30:00:01"],
    ["8", "", "2", "", "", "", ""],
    ["", "3", "", "2024-01-02T00:00:00", "", "", "0:00:00"],
]
ARROW_REST = [
    ["9:05:00", "TRUE", "a, b", "Ann", "Bari", "mail", "1.50", ""],
    ["", "", "", "", "", "chat", "", ""],
    ["", "FALSE", "", "", "", "mail", "-2.00", ""],
]


@pytest.mark.parametrize("kind", ["parquet", "feather", "stream"])
def test_that_columnar_files_keep_every_value(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "export.csv"
    made = _arrow_table()
    if kind == "parquet":
        parquet.write_table(made, path)
    elif kind == "feather":
        feather.write_feather(made, path)
    else:
        with pa.OSFile(str(path), "wb") as file, pa.ipc.new_stream(file, made.schema) as writer:
            writer.write_table(made)
    table = read_table(path)
    expected = [a + b for a, b in zip(ARROW_ROWS, ARROW_REST, strict=True)]
    assert rows_of(table) == expected
    assert table.header[9:12] == ("tags", "who.name", "who.at.city")
    assert table.native[:8] == (
        None, "number", "number", "moment", "moment", "date", "time", "time",
    )  # fmt: skip


def test_that_a_preview_of_parquet_reads_the_first_rows(tmp_path: Path) -> None:
    path = tmp_path / "e.parquet"
    parquet.write_table(pa.table({"n": list(range(300_000))}), path)
    table = read_table(path, limit_rows=5)
    assert (rows_of(table), table.complete) == ([["0"], ["1"], ["2"], ["3"], ["4"]], False)


CSV = "id;canal\n1;chat\n2;correo\n"


def _zip(folder: Path, **members: bytes | str) -> Path:
    path = folder / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_that_the_largest_table_of_an_archive_is_read_and_others_can_be_chosen(
    tmp_path: Path,
) -> None:
    members = {
        "a/tickets.csv": CSV,
        "../../up.json": WRITTEN,
        "README.txt": "how to read this\n" * 90,
        "__MACOSX/._tickets.csv": "junk",
        "logo.png": b"\x89PNG\r\n\x1a\n" + bytes(3000),
    }
    path = _zip(tmp_path, **members)
    table = read_table(path)
    assert table.dialect.member == "../../up.json"
    assert table.members == ("a/tickets.csv", "../../up.json", "README.txt")
    assert "member_chosen" in codes(table)
    assert sorted(p.name for p in tmp_path.rglob("*")) == ["export.zip"]
    asked = read_table(path, Dialect("", member="a/tickets.csv", header_row=-1))
    assert rows_of(asked) == [["1", "chat"], ["2", "correo"]]
    assert asked.dialect.format == "csv"
    assert rows_of(read_table(path, asked.dialect)) == rows_of(asked)
    with pytest.raises(Problem, match="member_missing"):
        read_table(path, Dialect("", member="b.csv", header_row=-1))


def test_that_tables_are_found_below_several_wrappings(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["id", "canal"])
    book.active.append([1, "chat"])
    held = io.BytesIO()
    book.save(held)
    path = _zip(tmp_path, **{"export.xlsx.gz": gzip.compress(held.getvalue())})
    assert rows_of(read_table(path)) == [["1", "chat"]]
    plain = put(tmp_path, "export.csv.gz", gzip.compress(CSV.encode()))
    assert rows_of(read_table(plain)) == [["1", "chat"], ["2", "correo"]]


def test_that_an_archive_with_a_password_says_so(tmp_path: Path) -> None:
    path = _zip(tmp_path, **{"a.csv": CSV})
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    with pytest.raises(Problem, match="zip_password"):
        read_table(path)


def test_that_bombs_of_every_kind_end_as_a_sentence(tmp_path: Path) -> None:
    nothing = bytes(30 << 20)
    content: bytes = CSV.encode()
    for _ in range(6):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("inner.zip", content)
        content = held.getvalue()
    layers = put(tmp_path, "layers.zip", content)
    bombs = {
        "zip_bomb": [
            _zip(tmp_path, **{"a.csv": nothing}).rename(tmp_path / "b.zip"),
            put(tmp_path, "b.csv.gz", gzip.compress(nothing)),
        ],
        "zip_nested": [layers],
        "nested_too_deep": [put(tmp_path, "deep.json", "[" * 200_000 + '{"a":1}' + "]" * 200_000)],
        "json_without_records": [put(tmp_path, "no.json", '{"a": ' * 300 + "[]" + "}" * 300)],
    }
    for code, paths in bombs.items():
        for path in paths:
            with pytest.raises(Problem) as refused:
                read_table(path)
            assert refused.value.note.code in (code, "nested_too_deep"), path.name


def test_that_a_parquet_file_of_absurd_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.parquet"
    column = pa.DictionaryArray.from_arrays(pa.array([0] * 3_000_000, pa.int8()), ["x" * 2000])
    parquet.write_table(pa.table({"a": column}), path)
    assert path.stat().st_size < 1_000_000
    began = time.monotonic()
    with pytest.raises(Problem, match="file_needs_too_much_memory"):
        read_table(path)
    assert time.monotonic() - began < 30


def test_that_a_crash_of_the_child_is_told_as_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = put(tmp_path, "export.json", "[" * 10 + '{"a": 1}' + "]" * 10)
    monkeypatch.setattr(child, "_CRASHES", (-9,))
    with child.Child(
        child.Task("core.ingest.containers.inside", str(path), path.name, "json")
    ) as started:
        started._process.kill()
        with pytest.raises(Problem, match="file_broken"):
            started.answer(lambda _: None)


@pytest.fixture
def grid(tmp_path: Path):
    """Save rows as the one sheet of a workbook, with areas merged."""

    def _grid(rows: list[list[object]], *merged: str) -> Path:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        for area in merged:
            book.active.merge_cells(area)
        path = tmp_path / "export.xlsx"
        book.save(path)
        return path

    return _grid


def test_that_tables_side_by_side_are_told_apart(grid) -> None:
    head = ["id", "channel", "min", None, "agent", "team"]
    rows = [[i, "Phone", 3 * i, *([None, "Ann", "A"] if i < 3 else [])] for i in range(1, 6)]
    path = grid([head, *rows])
    table = read_table(path)
    assert table.header == ("id", "channel", "min")
    assert table.dialect.columns == "A:C"
    assert "tables_more" in codes(table)
    people = read_table(path, table.tables[1])
    assert (people.header, people.rows) == (("agent", "team"), 2)
    assert rows_of(read_table(path, table.dialect)) == rows_of(table)


def test_that_a_blank_column_alone_does_not_part_a_table(grid) -> None:
    table = read_table(grid([["id", "channel", None, "agent"], *[[1, "Chat", None, "Ann"]] * 4]))
    assert table.header == ("id", "channel", "agent")
    assert table.tables == ()


def test_that_a_remark_beside_the_table_is_no_column(grid) -> None:
    rows: list[list[object]] = [["id", "channel", None, None]]
    rows += [[i, "Chat", None, "see the wiki" if i == 3 else None] for i in range(6)]
    assert read_table(grid(rows)).header == ("id", "channel")


def test_that_tables_one_under_another_are_told_apart(grid) -> None:
    rows = [["Tickets"], ["id", "channel", "min"], *[[i, "Chat", i] for i in range(9)]]
    rows += [["Total", None, 36], [], ["Agents"], ["agent", "team"]]
    rows += [["Ann", "A"], ["Bob", "B"], ["Cid", "C"]]
    table = read_table(grid(rows))
    assert (table.header, table.rows) == (("id", "channel", "min"), 9)
    assert [row[1] for row in table.set_aside] == ["preamble", "footer"]
    people = read_table(grid(rows), table.tables[1])
    assert rows_of(people) == [["Ann", "A"], ["Bob", "B"], ["Cid", "C"]]
    assert rows_of(read_table(grid(rows), table.dialect)) == rows_of(table)


def test_that_headers_of_two_rows_are_joined(grid) -> None:
    rows = [["Report", None, None, None], ["Id", "Calls", None, "Team"]]
    rows += [[None, "Offered", "Handled", None], *[[i, 4, 3, "A"] for i in range(5)]]
    path = grid(rows, "A1:D1", "B2:C2", "A2:A3", "D2:D3")
    table = read_table(path)
    assert table.header == ("Id", "Calls / Offered", "Calls / Handled", "Team")
    assert (table.dialect.header_row, table.dialect.header_rows, table.rows) == (2, 2, 5)
    assert rows_of(read_table(path, table.dialect)) == rows_of(table)


def test_that_an_open_file_is_shown_at_once_under_another_dialect(
    grid, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = grid([["id", "channel"], *[[i, "Chat"] for i in range(30_000)]])
    table = read_table(path, limit_rows=200)
    monkeypatch.setattr("core.ingest.reading.Child", lambda _: pytest.fail("opened again"))
    began = time.perf_counter()
    again = read_table(path, Dialect("xlsx", sheet="Sheet", header_row=3), limit_rows=200)
    assert time.perf_counter() - began < 0.1
    assert again.header == ("1", "Chat")
    assert list_sheets(path) == ("Sheet",)
    assert table.rows == again.rows == 200


def test_that_a_file_that_changed_is_opened_again(grid) -> None:
    assert rows_of(read_table(grid([["id", "x"], [1, 2]]))) == [["1", "2"]]
    assert rows_of(read_table(grid([["id", "x"], [1, 2], [3, 4]]))) == [["1", "2"], ["3", "4"]]


def test_that_a_cover_sheet_does_not_hide_the_data(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    cover = book.active
    for line in range(40):
        cover.append([f"Remark {line} about how these figures were made", "and by whom"])
    sheet = book.create_sheet("Data")
    for row in [["id", "channel", "min"], *[[i, "Chat", i] for i in range(12)]]:
        sheet.append(row)
    secret = book.create_sheet("Secret")
    secret.append(["a", "b"])
    secret.sheet_state = "veryHidden"
    path = tmp_path / "e.xlsx"
    book.save(path)
    table = read_table(path)
    assert table.dialect.sheet == "Data"
    assert {"sheet_chosen", "hidden_sheets"} <= codes(table)


def test_that_absurdly_many_hidden_columns_do_no_harm(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["id", "canal"])
    book.active.append([1, "chat"])
    path = tmp_path / "e.xlsx"
    book.save(path)
    hidden = b"<cols>" + b'<col min="1" max="16384" hidden="1"/>' * 20_000 + b"</cols><sheetData>"
    rewrite(path, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"<sheetData>", hidden))
    table = read_table(path)
    told = {n.code: dict(n.data) for n in table.warnings}
    assert (rows_of(table), told["hidden_columns"]["count"]) == ([["1", "chat"]], 2)


def test_that_nul_characters_are_taken_out_of_records(tmp_path: Path) -> None:
    path = put(tmp_path, "e.json", json.dumps([{"id": "a\0b", "n\0": 1}]))
    table = read_table(path)
    assert (table.header, rows_of(table)) == (("id", "n"), [["ab", "1"]])


def test_that_what_excel_hides_or_only_shows_is_told(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["id", "code", "card"], [1, 7, 1.25e17], [2, 8, 3], [3, 9, 4]]:
        sheet.append(row)
    for cell in sheet["B"][1:]:
        cell.number_format = "00000"
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    path = tmp_path / "e.xlsx"
    book.save(path)
    table = read_table(path)
    told = {n.code: dict(n.data) for n in table.warnings}
    assert told["hidden_rows"]["count"] == 1
    assert told["hidden_columns"]["columns"] == "C"
    assert told["leading_zeros_shown_only"]["columns"] == "B"
    assert told["digits_lost"]["columns"] == "C"
    assert table.rows == 3


def test_that_a_preview_of_a_large_workbook_is_the_start_of_the_whole(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Small"
    for row in [["name", "value", "unit"], *[[f"n{i}", i, "h"] for i in range(300)]]:
        book.active.append(row)
    sheet = book.create_sheet("Large")
    for row in [["Report of the week"], ["Id", "Calls", None, "Moment"]]:
        sheet.append(row)
    sheet.append([None, "Offered", "Handled", None])
    start = datetime(2024, 1, 1)
    for index in range(9_000):
        sheet.append([f"T{index}", index, index / 4, start + timedelta(minutes=index)])
    for row in [["Total", 9_000, None, None], [], ["Filters: team = all"]]:
        sheet.append(row)
    sheet.merge_cells("B2:C2")
    path = tmp_path / "export.xlsx"
    book.save(path)
    whole = read_table(path)
    opened_cells.forget()
    start_of_it = read_table(path, limit_rows=200)
    assert whole.rows == 9_000
    assert not start_of_it.complete
    assert start_of_it.header == whole.header == (
        "Id", "Calls / Offered", "Calls / Handled", "Moment",
    )  # fmt: skip
    assert start_of_it.dialect == whole.dialect
    assert whole.dialect.footer_rows == 2
    assert rows_of(start_of_it) == rows_of(whole)[:200]


def test_that_a_preview_parses_the_first_rows_only(tmp_path: Path) -> None:
    path = tmp_path / "export.xlsx"
    book = openpyxl.Workbook()
    for index in range(12_000):
        book.active.append([f"T{index}", index, "a remark about it"])
    book.save(path)
    made = preview_of(str(path), 300)
    assert made is not None
    assert len(made.first.getvalue()) < 100_000
    rows = openpyxl.load_workbook(made.first).active
    assert (rows.max_row, rows["A300"].value) == (300, "T299")
    last = openpyxl.load_workbook(made.last).active
    assert last.cell(last.max_row, 1).value == "T11999"
