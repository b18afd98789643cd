"""The same table written as CSV, Excel, OpenDocument, JSON or Parquet is the same table."""

from __future__ import annotations

import csv
import json
import re
import tempfile
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from core.ingest.importing import read_file, to_dataset
from core.ingest.reading import read_table
from core.intake import with_datasets
from core.model.project import Project
from core.results import Results
from tests.core.ingest.test_reading import rows_of

Rows = list[list[str]]
HEADER = ["Ticket ID", "Status", "Channel", "Note"]


def as_csv(path: Path, rows: Rows) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)


def as_zip(path: Path, rows: Rows) -> None:
    inner = path.with_name("inner.csv")
    as_csv(inner, rows)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(inner, "a/b/inner.csv")
    inner.unlink()


def as_xlsx(path: Path, rows: Rows) -> None:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append([None] * len(row))
        for column, text in enumerate(row, start=1):
            cell = book.active.cell(book.active.max_row, column)
            cell.value, cell.data_type = text or None, "s" if text else "n"
    book.save(path)


def as_ods(path: Path, rows: Rows) -> None:
    body = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(c)}</text:p>'
            "</table:table-cell>"
            if c
            else "<table:table-cell/>"
            for c in row
        )
        + "</table:table-row>"
        for row in rows
    )
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="Sheet1">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")


def as_json(path: Path, rows: Rows) -> None:
    records = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    path.write_text(json.dumps(records), encoding="utf-8")


def as_lines(path: Path, rows: Rows) -> None:
    records = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")


def as_parquet(path: Path, rows: Rows) -> None:
    columns = list(zip(*rows[1:], strict=True))
    parquet.write_table(pa.table(dict(zip(rows[0], map(list, columns), strict=True))), path)


def as_html(path: Path, rows: Rows) -> None:
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows
    )
    path.write_text(f"<html><body><table>{body}</table></body></html>", encoding="utf-8")


WRITERS: dict[str, Callable[[Path, Rows], None]] = {
    "csv": as_csv,
    "zip": as_zip,
    "xlsx": as_xlsx,
    "ods": as_ods,
    "json": as_json,
    "ndjson": as_lines,
    "parquet": as_parquet,
    "html": as_html,
}

_WORDS = st.from_regex(
    r"[A-Za-zÀ-ÿñçß€0-9]([A-Za-zÀ-ÿñçß€0-9 ,;:'<&#@=+.-]{0,18}[A-Za-zñ])?", fullmatch=True
).filter(lambda words: not re.search("[Ã-ß]€", words))
"""Nobody can tell “Ã€” written on purpose from an “À” garbled before."""


@st.composite
def contact_tables(draw: st.DrawFn) -> Rows:
    """Tickets with a number, a status, a channel and a free remark."""
    count = draw(st.integers(3, 12))
    rows = [HEADER]
    for index in range(count):
        status = draw(st.sampled_from(["open", "closed", "pending"]))
        channel = draw(st.sampled_from(["Email", "Teléfono", "Chat"]))
        note = " ".join(draw(st.one_of(st.just(""), _WORDS)).split())
        rows.append([f"T{100 + index}", status, channel, note])
    if not any(row[3] for row in rows[1:]):
        rows[1][3] = "filled"
    return rows


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(rows=contact_tables())
def test_that_every_way_of_writing_a_table_reads_the_same(rows: Rows) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for kind, write in WRITERS.items():
            path = Path(folder) / f"table.{kind}"
            write(path, rows)
            table = read_table(path)
            assert list(table.header) == rows[0], kind
            assert rows_of(table) == rows[1:], kind


START = datetime(2024, 3, 4, 9, 0)


def _contacts(native: bool) -> list[list[object]]:
    """Calls and mails with moments, durations and scores; natively or as a CSV says them."""
    out: list[list[object]] = [
        ["Ticket ID", "Created at", "First reply at", "Solved at", "Channel", "Agent", "Status",
         "Talk time", "Satisfaction rating"],
    ]  # fmt: skip
    for index in range(60):
        created = START + timedelta(minutes=37 * index)
        replied = created + timedelta(minutes=5 + index % 50)
        solved = replied + timedelta(hours=1 + index % 30, seconds=index)
        talk = timedelta(seconds=60 + 13 * index)
        score = 1 + index % 5
        channel = ("email", "phone", "chat")[index % 3]
        status = "Solved" if index % 7 else "Open"
        late = None if index % 7 == 0 else solved
        row: list[object] = [
            f"T{index}", created, replied, late, channel, f"Ann {index % 4}", status, talk, score,
        ]  # fmt: skip
        out.append(row if native else [_as_csv_says(cell) for cell in row])
    return out


def _as_csv_says(cell: object) -> object:
    if isinstance(cell, datetime):
        return f"{cell:%Y-%m-%d %H:%M:%S}"
    if isinstance(cell, timedelta):
        minutes, seconds = divmod(int(cell.total_seconds()), 60)
        return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
    return "" if cell is None else cell


def _csv_twin(path: Path) -> None:
    as_csv(path, _contacts(native=False))  # type: ignore[arg-type]


def _xlsx_twin(path: Path) -> None:
    book = openpyxl.Workbook()
    for row in _contacts(native=True):
        book.active.append(row)
    book.save(path)


def _json_twin(path: Path) -> None:
    head, *rows = _contacts(native=False)
    path.write_text(json.dumps({"data": [dict(zip(head, row, strict=True)) for row in rows]}))


def _parquet_twin(path: Path) -> None:
    head, *rows = _contacts(native=True)
    columns = map(list, zip(*rows, strict=True))
    parquet.write_table(pa.table(dict(zip(map(str, head), columns, strict=True))), path)


@pytest.mark.parametrize("twin", [_xlsx_twin, _json_twin, _parquet_twin])
def test_that_twins_of_a_file_give_identical_figures(tmp_path: Path, twin) -> None:
    made = tmp_path / "made.csv"
    other = tmp_path / "other.bin"
    _csv_twin(made)
    twin(other)
    expected, found = (_figures(path) for path in (made, other))
    assert found.keys() == expected.keys()
    known = {key for key, value in expected.items() if value is not None}
    assert {"aht", "csat", "frt", "full_resolution_time"} < known
    for key, value in expected.items():
        assert found[key] == pytest.approx(value, nan_ok=True), key


def _figures(path: Path) -> dict[str, float | None]:
    dataset = to_dataset(read_file(path), path.name)
    results = Results(with_datasets(Project(), [dataset]))
    return {key: measure.value for key, measure in results.measures.items()}
