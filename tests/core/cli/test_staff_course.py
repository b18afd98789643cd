"""`aforo staff` at once and in its course: keys, the same figures as Results, and what is read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli.main import run
from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.model.project import Project
from core.results import Results

HOURS = range(9, 17)


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four weeks of calls by the half hour, as a switchboard counts them."""
    rows = [
        f"2026-03-{day:02d} {hour:02d}:00,Phone,{14 + hour * day % 7},240"
        for day in range(2, 30)
        for hour in HOURS
    ]
    path = tmp_path_factory.mktemp("calls") / "calls.csv"
    path.write_text("\n".join(["Interval start,Channel,Offered,AHT", *rows]))
    return path


def _answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def _results(path: Path) -> Results:
    dataset = to_dataset(read_file(path), path.name)
    return Results(with_datasets(Project(), (dataset,)))


def test_that_the_estimate_says_that_it_is_one(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = _answer(capsys, "staff", str(calls), "--estimate")
    assert answer["estimated"] is True
    assert {"agents_real", "total", "achieved", "proof", "on_duty"} <= set(answer)
    assert "course" not in answer
    quick = _results(calls).estimate()
    assert answer["agents_real"] == pytest.approx(quick.agents_real.tolist(), abs=1e-4)
    assert run(["staff", str(calls), "--estimate"]) == 0
    shown = capsys.readouterr().out
    assert "Estimated by closed forms alone, not proved" in shown
    assert "exact" not in shown


def test_that_the_plan_shows_its_course_and_hourly_erlang(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = _answer(capsys, "staff", str(calls))
    assert answer["estimated"] is False
    results = _results(calls)
    own = results.week_course()
    course = answer["course"]
    assert isinstance(course, dict)
    assert course["channels"]["phone"]["queue"] == pytest.approx(own.channels[0].queue.tolist())
    curve = course["channels"]["phone"]["curves"][0]
    assert (curve["promise"], curve["within_s"]) == ("service_level", 20.0)
    assert len(curve["times_s"]) == len(curve["share"]) == len(curve["half_width"])
    assert course["occupancy"][0] is None
    told = answer["explained"]
    assert isinstance(told, dict)
    hourly = results.explained().channels[0].hourly
    assert hourly is not None
    assert told["channels"]["phone"]["hourly_erlang"]["hours"] == hourly.hours
    duty = answer["on_duty"]
    assert isinstance(duty, dict)
    assert duty["people"] is None
    assert "Totals do not name who worked" in str(duty["note"])


def test_that_a_given_roster_has_its_course(
    calls: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = _answer(capsys, "simulate", str(calls), "--agents", "3")
    course = answer["course"]
    assert isinstance(course, dict)
    assert len(course["occupancy"]) == len(course["channels"]["phone"]["queue"]) == 168
    opened = [share for share in course["occupancy"] if share is not None]
    assert 0.1 < sum(opened) / len(opened) < 1.0


def test_that_contacts_without_a_time_of_day_are_refused_and_not_staffed_by_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f"2026-03-{day:02d},{day},Email" for day in range(2, 30) for _ in range(9)]
    path = tmp_path / "mail.csv"
    path.write_text("\n".join(["Created,Ticket ID,Channel", *rows]))
    scenario = tmp_path / "s.toml"
    scenario.write_text("[cost]\nhourly = 20.0\n", encoding="utf-8")
    for more in ([], ["--estimate"], ["--json"]):
        assert run(["staff", str(path), "--scenario", str(scenario), *more]) == 1
        shown = capsys.readouterr()
        assert shown.out == ""
        assert "no time of day" in shown.err
    assert run(["scenarios", str(path), "--scenarios", str(tmp_path), "--sensitivity"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "no time of day" in shown.err
