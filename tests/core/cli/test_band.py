"""`aforo staff`: busy days, one person more or fewer, and the cost of a contact from below."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.cli.band_answers import band_sentence
from core.cli.main import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def asked(tmp_path: Path, capsys: Capture) -> list[str]:
    assert run(["sample", "--out", str(tmp_path), "--contacts", "900"]) == 0
    capsys.readouterr()
    scenario = tmp_path / "s.toml"
    scenario.write_text(
        'opening_hours = "Mon-Fri 09:00-15:00"\n[cost]\nhourly = 20.0\n', encoding="utf-8"
    )
    return ["staff", str(tmp_path / "made-up-calls.csv"), "--scenario", str(scenario)]


def test_that_the_band_and_the_marginals_are_in_the_answer(
    asked: list[str], capsys: Capture
) -> None:
    assert run([*asked, "--marginals", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    band = answer["band"]
    assert set(band["agents"]) == {"0.10", "0.50", "0.80", "0.90", "0.95"}
    assert all(len(people) == 168 for people in band["agents"].values())
    people = [sum(own) for own in band["agents"].values()]
    assert people == sorted(people)
    peaks = band["peaks"]
    assert [peak["weekday"] for peak in peaks][:2] == ["Monday", "Tuesday"]
    assert all(peak["covered"] == sorted(peak["covered"]) for peak in peaks)
    marginals = answer["marginals"]
    assert {(m["group"], m["more"]) for m in marginals["changes"]} >= {("weekday", 1), ("hour", 1)}
    assert {p["hour"] for p in marginals["hour_cost"]} == set(range(9, 15))
    check = marginals["cost_check"]
    parts = check["bottom_up"] + check["premiums"] + check["overtime"] + check["gap"]
    assert check["labour"] == pytest.approx(parts)
    assert check["channels"]["phone"]["contact"] > 0


def test_that_a_person_reads_how_many_days_are_covered(asked: list[str], capsys: Capture) -> None:
    assert run(asked) == 0
    shown = capsys.readouterr().out
    assert "Busy and quiet days: on" in shown
    assert "One person more or fewer" not in shown
    assert run([*asked, "--marginals"]) == 0
    shown = capsys.readouterr().out
    assert "One person more or fewer" in shown
    assert "Cost of a contact from below" in shown


@pytest.mark.parametrize(
    ("agents", "covered", "said"),
    [
        (1, (0.57, 1.0, 1.0), "1 person is enough on 57% of days, 2 on 100%."),
        (8, (0.65, 0.94, 1.0), "8 people are enough on 65% of days, 9 on 94%."),
        (2, (1.0, 1.0, 1.0), "2 people are enough on 100% of days."),
    ],
)
def test_that_a_small_team_is_spoken_of_as_people(
    agents: int, covered: tuple[float, ...], said: str
) -> None:
    peak = {"weekday": "Monday", "hour": "07:00", "agents": agents, "covered": covered}
    told = band_sentence({"peaks": [peak]})
    assert told is not None
    assert told.endswith(f"the fullest hour, {said}")
