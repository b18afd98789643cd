"""`aforo report`: presets, plans, sections; what was left out; never over an open file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from core.cli.main import run
from core.model.report import BOARD
from core.report_file import read_plan
from core.sample import write_sample


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    paths = write_sample(tmp_path_factory.mktemp("sample"), contacts=400)
    return [str(path) for path in paths]


def _answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    return json.loads(capsys.readouterr().out)


def test_that_sections_come_in_the_order_named_and_in_the_language(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.xlsx"
    options = ["--sections", "definitions,cover", "--language", "it", "--json"]
    assert run(["report", *files, "--out", str(out), *options]) == 0
    answer = _answer(capsys)
    book = load_workbook(out)
    assert answer["sheets"] == book.sheetnames
    assert book.sheetnames[:2] == ["Definizioni", "Copertina"]
    assert answer["rows"] == sum(sheet.max_row for sheet in book)
    assert (answer["path"], answer["language"]) == (str(out), "it")


def test_that_what_is_left_out_is_said_with_its_reason(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--out", str(tmp_path / "r.xlsx"), "--sections", "cover,scenarios,actions"]
    assert run(["report", *files, *options]) == 0
    said = capsys.readouterr().out
    assert "Left out: scenarios. There is only one scenario." in said
    assert "Left out: actions. The action plan has no steps yet." in said


def test_that_a_plan_file_and_its_template_agree(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, template = tmp_path / "plan.toml", tmp_path / "template.toml"
    plan.write_text('title = "For the board"\nsections = ["cover"]\nraw_data = true\n', "utf-8")
    options = ["--plan", str(plan), "--plan-template", str(template), "--anonymous", "--json"]
    assert run(["report", *files, "--out", str(tmp_path / "r.xlsx"), *options]) == 0
    sheets = _answer(capsys)["sheets"]
    assert isinstance(sheets, list)
    assert (sheets[0], sheets[-1]) == ("Cover", "Contacts")
    book = load_workbook(tmp_path / "r.xlsx")
    assert book["Cover"]["A1"].value == "For the board"
    listed = {cell.value for row in book["Contacts"].iter_rows(min_row=5) for cell in row}
    assert "Agent 01" in listed
    assert read_plan(template, BOARD).keys == ("cover",)


def test_that_every_table_is_written_for_the_excel_of_a_country(
    files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    options = ["--sections", "scoreboard,heatmap", "--language", "it", "--json"]
    options += ["--tables", str(folder), "--csv-for", "excel-it"]
    assert run(["report", *files, "--out", str(tmp_path / "r.xlsx"), *options]) == 0
    written = _answer(capsys)["tables"]
    assert written == [str(path) for path in sorted(folder.iterdir())]
    book = load_workbook(tmp_path / "r.xlsx", data_only=True)
    lines = (folder / Path(written[0]).name).read_text("utf-8-sig").splitlines()
    rows = {line.split(";")[0]: line.split(";")[1] for line in lines[1:]}
    for label, shown in book["KPI e obiettivi"].iter_rows(min_row=5, max_col=2, values_only=True):
        if isinstance(shown, float):
            assert float(rows[label].replace(",", ".")) == pytest.approx(shown), label


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--sections", "gossip"], 2, "gossip is no section"),
        (["--sections", ","], 2, "is no section"),
        (["--language", "fr"], 2, "en, es or it"),
        (["--preset", "boar"], 1, "board, full, planner"),
        (["--plan", "none.toml"], 1, "none.toml"),
        (["--preset", "board", "--plan", "p.toml"], 2, "choose one of"),
        (["--csv-for", "excel-fr"], 2, "is not one of plain"),
        (["--tables", "nowhere"], 2, "nowhere is no folder"),
    ],
)
def test_that_a_slip_is_refused_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], options: list[str], code: int, said: str
) -> None:
    out = tmp_path / "r.xlsx"
    assert run(["report", str(tmp_path / "absent.csv"), "--out", str(out), *options]) == code
    heard = " ".join(capsys.readouterr().err.replace("│", " ").split())
    assert said in heard
    assert not out.exists()


def test_that_a_file_open_in_excel_is_named_before_anything_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "r.xlsx"
    out.write_bytes(b"theirs")
    (tmp_path / "~$r.xlsx").write_bytes(b"")
    assert run(["report", str(tmp_path / "absent.csv"), "--out", str(out)]) == 1
    assert "open in another program" in capsys.readouterr().err
    assert out.read_bytes() == b"theirs"
