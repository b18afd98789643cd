"""Files damaged at random: read, or refused with a reason, within bounded time and memory.

`AFORO_LONG=1` makes the mutations many and takes every public file through the memory check.
"""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest
from pyarrow import feather, parquet

from core.ingest.containers import opened_cells
from core.ingest.reading import read_table
from core.messages import sentence
from core.problems import Problem
from tests.core.ingest.test_hostile import WORKBOOKS

LONG = bool(os.environ.get("AFORO_LONG"))
SECONDS = 600.0 if LONG else 12.0
MOST_SECONDS = 30.0
MOST_MB = 1024

ROWS = [["id", "canal", "min", "nota"], *[[f"T{i}", "Chat", i, f"nota {i}"] for i in range(40)]]


def _xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active["E3"] = "=A1"
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def _zip() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", _csv())
        archive.writestr("b.json", _json())
    return held.getvalue()


def _csv() -> bytes:
    return "\n".join(";".join(map(str, row)) for row in ROWS).encode()


def _json() -> bytes:
    return json.dumps({"data": [dict(zip(ROWS[0], row, strict=True)) for row in ROWS[1:]]}).encode()


def _columnar(write) -> bytes:
    table = pa.table({"id": [f"T{i}" for i in range(99)], "n": list(range(99)), "l": [[1, 2]] * 99})
    held = io.BytesIO()
    write(table, held)
    return held.getvalue()


def _html() -> bytes:
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in ROWS)
    return f"<html><table>{body}</table></html>".encode()


def _xml() -> bytes:
    cells = '<Cell ss:Index="2"><Data ss:Type="Number">1</Data></Cell>'
    return (
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" '
        'xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>'
        + f'<Row ss:Index="3">{cells}</Row><Row>{cells}</Row>'
        + "</Table></Worksheet></Workbook>"
    ).encode()


WHOLE = {
    "xlsx": _xlsx,
    "zip": _zip,
    "gz": lambda: gzip.compress(_csv()),
    "json": _json,
    "ndjson": lambda: b"\n".join(json.dumps({"id": i, "s": "x"}).encode() for i in range(40)),
    "parquet": lambda: _columnar(parquet.write_table),
    "feather": lambda: _columnar(feather.write_feather),
    "html": _html,
    "xml": _xml,
}


def mutated(whole: bytes, draw: random.Random) -> bytes:
    """Bytes flipped, cut, doubled, dropped or overwritten with extremes."""
    data = bytearray(whole)
    for _ in range(draw.choice((1, 1, 2, 5, 20))):
        at = draw.randrange(len(data))
        how = draw.randrange(6)
        if how == 0:
            data[at] ^= 1 << draw.randrange(8)
        elif how == 1:
            data[at : at + 4] = draw.choice((b"\xff\xff\xff\xff", bytes(4), b"\xff\xff\xff\x7f"))
        elif how == 2:
            del data[at : at + draw.randrange(1, 40)]
        elif how == 3:
            data[at:at] = data[at : at + draw.randrange(1, 200)]
        elif how == 4 and len(data) > 60:
            del data[at:]
        else:
            data[at:at] = draw.choice((b"<", b'"', b"{", b"[", b"\0", b"&", b"999999999"))
        if not data:
            data = bytearray(b"x")
    return bytes(data)


def test_that_damaged_files_are_read_or_refused(tmp_path: Path) -> None:
    seed = random.randrange(1 << 30) if LONG else 20
    draw = random.Random(seed)
    whole = {kind: make() for kind, make in WHOLE.items()}
    ends = time.monotonic() + SECONDS
    refused: set[str] = set()
    count = 0
    while time.monotonic() < ends:
        kind = draw.choice(sorted(whole))
        path = tmp_path / f"{count}.{kind}"
        path.write_bytes(mutated(whole[kind], draw))
        began = time.monotonic()
        try:
            table = read_table(path)
            assert {len(column) for column in table.columns} == {table.rows}
        except Problem as problem:
            refused.add(sentence(problem.note))
        assert time.monotonic() - began < MOST_SECONDS, (seed, path.name)
        path.unlink()
        count += 1
    assert count > 5
    assert refused
    assert all(str(tmp_path) not in said and " " in said for said in refused)


MEASURED = """
import resource, sys, time
from pathlib import Path
from core.ingest.reading import read_table
from core.problems import Problem

def main():
    for name in sys.argv[1:]:
        began = time.monotonic()
        try:
            read_table(Path(name))
        except Problem:
            pass
        # Not ru_maxrss: through exec it keeps the highest use of whoever started this process.
        status = Path("/proc/self/status").read_text()
        own = int(status.split("VmHWM:")[1].split()[0]) >> 10
        child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss >> 10
        print(f"{time.monotonic() - began:.2f} {own + child} {name}", flush=True)

if __name__ == "__main__":
    main()
"""
HUNGRY = {
    "OOM_alloc.xls",
    "OOM_alloc2.xls",
    "OOM_alloc3.xls",
    "issue_594_dos.ods",
    "issue_666_panic.xlsb",
    "number_rows_repeated.ods",
    "ptgexp-truncated-operand.xls",
    "malformed_format.xls",
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is measured on Linux")
@pytest.mark.skipif(not WORKBOOKS, reason="the public test suites are not beside this checkout")
def test_that_public_workbooks_stay_within_time_and_memory(tmp_path: Path) -> None:
    """The largest child and the parent together, each by its highest use ever."""
    script = tmp_path / "measured.py"
    script.write_text(MEASURED, encoding="utf-8")
    files = [str(path) for path in WORKBOOKS if LONG or path.name in HUNGRY]
    done = subprocess.run(
        [sys.executable, str(script), *files],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3], timeout=900,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[3])},
    )  # fmt: skip
    lines = [line.split(maxsplit=2) for line in done.stdout.splitlines()]
    assert len(lines) == len(files)
    for seconds, megabytes, name in lines:
        assert float(seconds) < MOST_SECONDS, name
        assert int(megabytes) < MOST_MB, name


def test_that_cells_kept_for_later_stay_within_their_bound(tmp_path: Path, monkeypatch) -> None:
    opened_cells.forget()
    monkeypatch.setattr(opened_cells, "MOST_BYTES", 20_000)
    for number in range(12):
        path = tmp_path / f"{number}.json"
        path.write_bytes(_json())
        read_table(path)
        assert opened_cells.held() <= 20_000
    big = tmp_path / "big.json"
    big.write_text(json.dumps([{"id": i, "note": "x" * 50} for i in range(2_000)]))
    read_table(big)
    assert opened_cells.find(big, (None, None), None) is None
