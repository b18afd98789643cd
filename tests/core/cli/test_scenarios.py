"""`aforo scenarios`: a folder of what-ifs beside the baseline."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def calls(tmp_path: Path, capsys: Capture) -> Path:
    assert run(["sample", "--out", str(tmp_path), "--contacts", "600"]) == 0
    capsys.readouterr()
    (tmp_path / "base.toml").write_text("[cost]\nhourly = 20.0\noverhead_month = 500\n", "utf-8")
    return tmp_path / "made-up-calls.csv"


def _folder(path: Path, **files: str) -> Path:
    path.mkdir()
    for name, text in files.items():
        (path / f"{name}.toml").write_text(text, "utf-8")
    return path


def _asked(calls: Path, folder: Path, capsys: Capture, *more: str) -> dict[str, Any]:
    base = str(calls.parent / "base.toml")
    arguments = ["scenarios", str(calls), "--scenario", base, "--scenarios", str(folder), *more]
    assert run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_a_raise_stands_beside_the_baseline(calls: Path, capsys: Capture) -> None:
    folder = _folder(
        calls.parent / "what-if",
        raise_of_8="[cost]\nhourly = 21.6\n",
        growth='name = "A tenth more calls"\nvolume = 1.1\n[hiring]\npeople = 1\nmonths = 3\n',
    )
    answer = _asked(calls, folder, capsys)
    base, growth, dearer = answer["scenarios"]
    assert answer["baseline"] == base["name"]
    assert (growth["name"], dearer["name"]) == ("A tenth more calls", "raise_of_8")
    assert base["difference"] == {}
    assert dearer["agents_hours"] == base["agents_hours"]
    assert dearer["cost"]["labour"] == pytest.approx(1.08 * base["cost"]["labour"])
    change = dearer["difference"]["total_month"]["change"]
    # Overtime is that of other contacts than the proof saw.
    assert change == pytest.approx(0.08 * base["cost"]["labour"], rel=1e-3)
    assert growth["paid_hours"] >= base["paid_hours"]
    assert [m["month"][8:] for m in growth["hiring"]] == ["01"] * 3
    assert set(base["achieved"]["phone"]) == {"service_level"}


def test_that_levers_frontier_and_grid_come_on_request(calls: Path, capsys: Capture) -> None:
    folder = _folder(calls.parent / "what-if", same="volume = 1.0\n")
    answer = _asked(calls, folder, capsys, "--sensitivity", "--frontier", "--grid")
    base = answer["scenarios"][0]
    levers = {swing["lever"]: swing for swing in answer["sensitivity"]}
    assert levers["hourly"]["low"]["paid_hours"] == base["paid_hours"]
    points = answer["frontier"]["points"]
    promised = [point["promised"]["phone service_level"] for point in points]
    assert promised == sorted(promised)
    grid = answer["grid"]
    middle = grid["volume"].index(1.0), grid["handle_time"].index(1.0)
    assert grid["paid_hours"][middle[0]][middle[1]] == base["paid_hours"]


def test_that_scenarios_are_tables_for_reading(calls: Path, capsys: Capture) -> None:
    folder = _folder(calls.parent / "what-if", growth="volume = 1.1\n")
    base = str(calls.parent / "base.toml")
    asked = ["scenarios", str(calls), "--scenario", base, "--scenarios", str(folder)]
    assert run([*asked, "--sensitivity"]) == 0
    text = capsys.readouterr().out
    for part in ("Paid hours a week", "growth", "What matters most", "Cost per resolution"):
        assert part in text


@pytest.mark.parametrize(
    ("files", "said"),
    [({}, "holds no scenario file"), ({"bad": "volumes = 2\n"}, "volumes")],
)
def test_that_a_folder_that_cannot_be_compared_says_why(
    calls: Path, capsys: Capture, files: dict[str, str], said: str
) -> None:
    folder = _folder(calls.parent / "what-if", **files)
    assert run(["scenarios", str(calls), "--scenarios", str(folder)]) == 1
    assert said in capsys.readouterr().err


def test_that_a_file_in_place_of_a_folder_is_refused(calls: Path, capsys: Capture) -> None:
    assert run(["scenarios", str(calls), "--scenarios", str(calls)]) == 1
    assert "is not a folder" in capsys.readouterr().err
