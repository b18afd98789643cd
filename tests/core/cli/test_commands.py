"""What the commands do on the made-up sample."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli.loading import sample_results
from core.cli.main import run


def test_that_the_sample_on_disk_is_the_sample_of_the_window(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["sample", "--out", str(tmp_path), "--json"]) == 0
    files = json.loads(capsys.readouterr().out)["files"]
    assert run(["kpis", *files, "--json"]) == 0
    got = json.loads(capsys.readouterr().out)["kpis"]
    for kpi, measure in sample_results().measures.items():
        if measure.value is not None:
            assert got[kpi]["value"] == pytest.approx(measure.value), kpi


def test_that_another_seed_is_another_sample(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    texts: list[str] = []
    for seed in ("1", "2"):
        folder = tmp_path / seed
        assert run(["sample", "--out", str(folder), "--seed", seed, "--contacts", "50"]) == 0
        texts.append((folder / "made-up-tickets.csv").read_text("utf-8"))
    assert texts[0] != texts[1]
    capsys.readouterr()


@pytest.fixture
def tickets(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert run(["sample", "--out", str(tmp_path), "--contacts", "400"]) == 0
    capsys.readouterr()
    return tmp_path / "made-up-tickets.csv"


@pytest.mark.parametrize(
    "arguments",
    [
        ["import", "{in}", "--out", "{in}"],
        ["report", "{in}", "--out", "{in}"],
        ["report", "{in}", "--out", "{folder}"],
        ["report", "{in}", "--out", "{folder}/report.pdf"],
        ["import", "{in}", "--out", "{folder}/p.csv"],
        ["import", "{in}", "--out", "{folder}/p.aforo", "--rejects", "{in}"],
        ["import", "{in}", "--out", "{folder}/p.aforo", "--rejects", "{folder}/p.aforo"],
        ["inspect", "{in}", "--cells", "{folder}/../{name}/made-up-tickets.csv"],
    ],
)
def test_that_nothing_read_is_ever_written_over(
    tickets: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    before = tickets.read_bytes()
    places = {"in": str(tickets), "folder": str(tickets.parent), "name": tickets.parent.name}
    assert run([a.format(**places) for a in arguments]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.strip().splitlines()) == 1
    assert "fault of its own" not in err
    assert tickets.read_bytes() == before
    assert {f.name for f in tickets.parent.iterdir()} == {
        "made-up-tickets.csv", "made-up-calls.csv", "made-up-surveys.csv",
    }  # fmt: skip


def test_that_a_channel_the_data_do_not_hold_is_remarked(
    tickets: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    scenario = tmp_path / "s.toml"
    scenario.write_text('[channels.emial]\nfrt = { share = 0.5, within = "4h" }', "utf-8")
    assert run(["staff", str(tickets), "--scenario", str(scenario), "--json"]) == 0
    notes = json.loads(capsys.readouterr().out)["notes"]
    assert any("emial" in text for text in notes)


def test_that_a_saved_project_answers_as_its_files_do(
    tickets: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = tmp_path / "p.aforo"
    assert run(["import", str(tickets), "--out", str(project)]) == 0
    capsys.readouterr()
    answers = []
    for file in (tickets, project):
        assert run(["kpis", str(file), "--json"]) == 0
        answers.append(json.loads(capsys.readouterr().out)["kpis"])
    assert answers[0] == answers[1]
    assert run(["inspect", str(project)]) == 1
    assert "project" in capsys.readouterr().err
