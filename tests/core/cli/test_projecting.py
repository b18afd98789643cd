"""`aforo simulate --from-open`: from the work open at the end of the data on."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def tickets(tmp_path: Path, capsys: Capture) -> Path:
    assert run(["sample", "--out", str(tmp_path), "--contacts", "900"]) == 0
    capsys.readouterr()
    (tmp_path / "s.toml").write_text(
        'opening_hours = "Mon-Fri 09:00-18:00"\n[cost]\nhourly = 20.0\n', "utf-8"
    )
    return tmp_path / "made-up-tickets.csv"


def _answer(tickets: Path, capsys: Capture, *more: str) -> dict[str, Any]:
    scenario = str(tickets.parent / "s.toml")
    asked = ["simulate", str(tickets), "--scenario", scenario, "--from-open", *more]
    assert run([*asked, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_the_open_work_of_the_file_is_projected(tickets: Path, capsys: Capture) -> None:
    found = _answer(tickets, capsys, "--agents", "2", "--clear-by", "2026-04-03")
    assert found.keys() >= {
        "as_of", "until", "open", "waiting", "cleared", "late", "new_contacts", "backlog_end",
        "needed", "occupancy", "replications", "seed", "notes",
    }  # fmt: skip
    assert run(["kpis", str(tickets), "--json"]) == 0
    backlog = json.loads(capsys.readouterr().out)["kpis"]["backlog"]["value"]
    live = sum("of Chat are not projected" in note for note in found["notes"])
    everything = sum(own["n"] for own in found["open"].values())
    assert backlog - 3 * live <= everything <= backlog
    waiting = sum(own["n"] - own["with_customer"] for own in found["open"].values())
    assert found["waiting"] == waiting
    assert found["as_of"] < found["cleared"]["half"] <= found["cleared"]["sure"] < found["until"]
    assert found["backlog_end"]["email"][0]["day"] == found["as_of"][:10]
    for one in found["late"]:
        assert one["late_already"] + one["will_be_late"]["value"] <= one["open"]
    (needed,) = found["needed"]
    assert needed["people"] is not None
    shares = 0.92 * 0.95 * 0.90
    assert needed["cost"] == pytest.approx(needed["hours"] / shares * 20.0)


def test_that_late_work_is_known_as_well_as_the_runs_agree(tickets: Path, capsys: Capture) -> None:
    scenario = tickets.parent / "s.toml"
    scenario.write_text(f"{scenario.read_text('utf-8')}[channels.email]\nhandle_time = 4.0\n")
    found = _answer(tickets, capsys, "--agents", "1")
    late = {one["channel"]: one for one in found["late"]}
    runs = found["replications"]
    for one in late.values():
        most = one["open"] - one["late_already"]
        # A count from 0 to `most` spreads widest when half of the runs have all of it late.
        assert one["will_be_late"]["half_width"] <= 2.1 * (most / 2) / math.sqrt(runs - 1)
    unsure = late["email"]["will_be_late"]
    assert unsure["value"] % 1 > 0, "the runs do not agree"
    # Late in p of the runs alone: the width is that of a share, at 95 %.
    share = unsure["value"] / (late["email"]["open"] - late["email"]["late_already"])
    assert unsure["half_width"] > 1.9 * math.sqrt(share * (1 - share) / runs)


def test_that_without_people_the_requirement_works_it_off(tickets: Path, capsys: Capture) -> None:
    found = _answer(tickets, capsys)
    assert found["cleared"]["share"] > 0.5
    assert found["needed"] == []


def test_that_the_same_seed_gives_the_same_course(tickets: Path, capsys: Capture) -> None:
    assert _answer(tickets, capsys, "--agents=2") == _answer(tickets, capsys, "--agents=2")


def test_that_a_person_reads_when_it_is_cleared(tickets: Path, capsys: Capture) -> None:
    asked = ["simulate", str(tickets), "--agents=2", "--from-open", "--clear-by=2026-04-10"]
    assert run(asked) == 0
    text = capsys.readouterr().out
    for part in (
        "wait for an agent. The backlog is cleared by", "By the evening of 10 Apr 2026",
        "Waiting at the end of each day", "Late already", "Those who come from now on",
    ):  # fmt: skip
        assert part in text


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (["--from-open", "--agents=2", "--clear-by=2020-01-01"], 1, "cannot be cleared by"),
        (["--from-open", "--agents=2", "--clear-by=soon"], 1, "soon"),
        (["--agents=2", "--clear-by=2026-04-10"], 2, "--from-open"),
        ([], 2, "--from-open"),
    ],
)
def test_that_what_cannot_be_asked_is_refused(
    tickets: Path, capsys: Capture, more: list[str], code: int, said: str
) -> None:
    assert run(["simulate", str(tickets), *more]) == code
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "fault of its own" not in err


def test_that_a_file_without_history_says_what_is_missing(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "t.csv"
    rows = "".join(f"{n},2026-01-{5 + n % 5:02d} 10:{n % 60:02d},email\n" for n in range(300))
    file.write_text("Ticket ID,Created at,Channel\n" + rows, "utf-8")
    assert run(["simulate", str(file), "--agents=2", "--from-open"]) == 1
    assert "neither dates of resolution nor statuses" in capsys.readouterr().err
