"""`aforo scenarios`: a folder of what-ifs beside the baseline."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run
from core.document import open_project, save
from core.model.scenario import Roster
from core.results import Results
from core.staffing.waterfall import waterfall

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
    levers = ("What matters most", "Handle time", "-10 %: ", "+5 points: ")
    for part in ("Paid hours a week", "growth", "Cost per resolution", *levers):
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


@pytest.fixture
def saved(calls: Path, capsys: Capture) -> Path:
    """A project of three scenarios: needed, dearer, and a roster of a team that is not there."""
    path = calls.parent / "desk.aforo"
    assert run(["import", str(calls), "--out", str(path)]) == 0
    capsys.readouterr()
    project = open_project(path)
    base = replace(project.scenario, cost=replace(project.scenario.cost, hourly=20.0))
    dearer = replace(base, name="Dearer", cost=replace(base.cost, hourly=21.6))
    night = replace(base, name="Night", roster=Roster(60, (("night", (1.0,) * 168),)))
    save(replace(project, scenarios=(base, dearer, night)), path)
    return path


def test_that_a_saved_project_brings_its_own_scenarios(saved: Path, capsys: Capture) -> None:
    assert run(["scenarios", str(saved), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    columns = Results(open_project(saved)).side_by_side().columns
    base, dearer, night = answer["scenarios"]
    for told, column in zip((base, dearer), columns, strict=False):
        assert column.outcome is not None
        assert told["name"] == column.scenario.name
        assert told["cost"]["per_resolution"] == column.outcome.cost.per_resolution
        assert told["paid_hours"] == column.outcome.cost.paid_hours_week
        for d in column.differences:
            assert told["difference"][d.measure]["change"] == d.change
    assert (night["cost"], night["agents_hours"], night["difference"]) == (None, None, {})
    assert "night" in night["reason"]
    (step,) = dearer["steps"]
    first, second = columns[0].outcome, columns[1].outcome
    assert first is not None
    assert second is not None
    assert step["change"] == waterfall(first.cost, second.cost)[0].change
    assert (step["cause"], step["before"], step["after"]) == ("wage", 20.0, 21.6)


def test_that_a_saved_project_reads_as_tables(saved: Path, capsys: Capture) -> None:
    assert run(["scenarios", str(saved)]) == 0
    text = capsys.readouterr().out
    for part in ("Dearer against", "Hourly cost", "Together", "Night: "):
        assert part in text


def test_that_days_on_the_command_line_hold_for_every_scenario(
    saved: Path, capsys: Capture
) -> None:
    project = open_project(saved)
    save(replace(project, scenarios=project.scenarios[:2]), saved)
    first, _ = Results(project).first_last()
    start = str(first)[:8] + "15"
    assert run(["scenarios", str(saved), "--from", start, "--json"]) == 0
    base, dearer = json.loads(capsys.readouterr().out)["scenarios"]
    assert base["paid_hours"] == dearer["paid_hours"]
    assert run(["scenarios", str(saved), "--json"]) == 0
    whole, _ = json.loads(capsys.readouterr().out)["scenarios"]
    assert whole["cost"]["total"] != base["cost"]["total"]


def test_that_one_scenario_alone_asks_for_another(calls: Path, capsys: Capture) -> None:
    assert run(["scenarios", str(calls)]) == 1
    assert "--scenarios" in capsys.readouterr().err


def test_that_todays_people_give_every_scenario_a_hiring_plan(calls: Path, capsys: Capture) -> None:
    folder = _folder(calls.parent / "what-if", own="[hiring]\npeople = 1\nmonths = 3\n")
    answer = _asked(calls, folder, capsys, "--hiring", "2.5")
    base, own = answer["scenarios"]
    assert len(base["hiring"]) == 12
    assert len(own["hiring"]) == 3
    assert base["hiring"][0]["need"] == pytest.approx(base["paid_hours"] / 40)
    assert base["hiring"][0]["employed"] >= 2.5


def test_that_promises_say_whether_they_are_kept_and_where_least(
    calls: Path, capsys: Capture
) -> None:
    folder = _folder(
        calls.parent / "what-if",
        dollars='[cost]\ncurrency = "USD"\n',
        daily='kept = "day"\n',
    )
    daily, dollars = _asked(calls, folder, capsys)["scenarios"][1:]
    kept = daily["achieved"]["phone"]["service_level"]
    assert kept["met"] is True
    assert kept["weakest"] >= kept["target"] - kept["weakest_half_width"]
    assert "promise of the first" in daily["difference"]["phone service_level"]["remark"]
    money = dollars["difference"]["per_resolution"]
    assert (money["change"], dollars["cost"]["currency"]) == (None, "USD")
    assert "different currencies" in money["reason"]
    base = str(calls.parent / "base.toml")
    assert run(["scenarios", str(calls), "--scenario", base, "--scenarios", str(folder)]) == 0
    text = capsys.readouterr().out
    assert text.count("different currencies") == 1
    assert text.count("promise of the first") == 1
    assert "Currency" in text
