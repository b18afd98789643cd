"""Bad input: one clear sentence on standard error, exit code 1, nothing on standard output."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import openpyxl
import pytest

from core.cli.main import run


def png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def bad_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    kind: str = request.param
    if kind == "protected":
        return request.getfixturevalue("shared") / "suites" / "calamine" / "pass_protected.xlsx"
    if kind == "no rows":
        book = openpyxl.Workbook()
        book.active.append(["Created at", "Channel"])
        book.save(tmp_path / "no rows.xlsx")
        return tmp_path / "no rows.xlsx"
    if kind == "no cells":
        openpyxl.Workbook().save(tmp_path / "no cells.xlsx")
        return tmp_path / "no cells.xlsx"
    contents = {
        "empty.csv": b"",
        "picture.xlsx": png(),
        "cut.xlsx": b"PK\x03\x04" + bytes(200),
        "binary.csv": bytes(range(256)) * 40,
        "header only.csv": b"Ticket ID,Created at\r\n",
    }
    file = tmp_path / kind
    if kind in contents:
        file.write_bytes(contents[kind])
    elif kind == "folder":
        file.mkdir()
    return file


KINDS = [
    "empty.csv",
    "picture.xlsx",
    "cut.xlsx",
    "binary.csv",
    "header only.csv",
    "protected",
    "no rows",
    "no cells",
    "folder",
    "absent.csv",
]


@pytest.mark.parametrize("bad_file", KINDS, indirect=True)
@pytest.mark.parametrize("command", ["kpis", "inspect"])
def test_that_bad_input_is_one_sentence(
    bad_file: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run([command, str(bad_file), "--json"])
    out, err = capsys.readouterr()
    if command == "inspect" and bad_file.name in ("header only.csv", "no rows.xlsx"):
        assert code in (0, 1)
        return
    assert code == 1
    assert out == ""
    assert err.strip()
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "text",
    ["Name\nAna\nLuis\nMarta\n", "Name,City\nAna,Bilbao\nLuis,Roma\n"],
    ids=["one column", "no dates"],
)
def test_that_a_table_without_contacts_says_what_it_needs(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "people.csv"
    file.write_text(text, "utf-8")
    code = run(["kpis", str(file), "--json"])
    out, err = capsys.readouterr()
    assert "Traceback" not in err
    if code == 0:
        assert "frt" in out
        assert "created" in out.lower()
    else:
        assert code == 1
        assert err.strip()


@pytest.mark.parametrize(
    "arguments",
    [["kpis"], ["erlang", "--volume", "10"], ["nonsense"], ["sample"],
     ["erlang", "--volume", "100", "--interval-min", "30", "--aht-s", "180"]],
)  # fmt: skip
def test_that_wrong_usage_exits_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert capsys.readouterr().out == ""


def test_that_ctrl_c_is_a_sentence_and_not_an_exit_code_of_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("core.cli.loading.load", interrupted)
    assert run(["kpis", str(tmp_path / "any.csv"), "--json"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.strip() == "Stopped before it was finished; nothing was written."


def test_that_cells_are_written_whole_or_not_at_all(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, kept = tmp_path / "t.csv", tmp_path / "kept.csv"
    file.write_text('Ticket ID,Created at,Note\n1,2026-01-05 10:00,"a, ""b"""\n', "utf-8")
    kept.write_text("mine", "utf-8")
    kept.chmod(0o400)
    assert run(["inspect", str(file), "--cells", str(kept), "--json"]) == 1
    assert capsys.readouterr().out == ""
    assert kept.read_text("utf-8") == "mine"
    fresh = tmp_path / "fresh.csv"
    assert run(["inspect", str(file), "--cells", str(fresh), "--json"]) == 0
    expected = b'Ticket ID,Created at,Note\r\n1,2026-01-05 10:00,"a, ""b"""\r\n'
    assert fresh.read_bytes() == expected
