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
