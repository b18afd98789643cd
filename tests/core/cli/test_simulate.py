"""`aforo simulate`: what people already on the roster achieve."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.cli.main import run
from core.problems import Problem
from core.staffing.business_week import business_week
from core.staffing.staff_text import parse_staff

Capture = pytest.CaptureFixture[str]
HOURS = 'opening_hours = "Mon-Fri 09:00-18:00"\n'


@pytest.fixture
def tickets(tmp_path: Path, capsys: Capture) -> Path:
    assert run(["sample", "--out", str(tmp_path), "--contacts", "600"]) == 0
    capsys.readouterr()
    (tmp_path / "s.toml").write_text(
        HOURS + "[cost]\nhourly = 20.0\n[channels.email]\nhandle_time = 1.0\n", "utf-8"
    )
    return tmp_path / "made-up-tickets.csv"


def _answer(tickets: Path, capsys: Capture, *agents: str) -> dict[str, Any]:
    asked = [f"--agents={text}" for text in agents]
    scenario = str(tickets.parent / "s.toml")
    assert run(["simulate", str(tickets), "--scenario", scenario, *asked, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_more_people_serve_better_and_cost_what_they_are_paid(
    tickets: Path, capsys: Capture
) -> None:
    few, many = _answer(tickets, capsys, "2"), _answer(tickets, capsys, "4")
    assert few.keys() >= {"achieved", "occupancy", "backlog_end", "cost", "replications", "seed"}
    assert many["achieved"]["email"]["frt"]["value"] >= few["achieved"]["email"]["frt"]["value"]
    assert many["occupancy"] == pytest.approx(few["occupancy"] / 2, rel=0.03)
    # 45 open hours with shrinkage of the default parts, and hardly any overtime.
    assert few["hours"] == pytest.approx(2 * 45 / (0.92 * 0.95 * 0.90))
    assert many["cost"]["labour"] == pytest.approx(2 * few["cost"]["labour"], rel=0.02)


def test_that_every_contact_of_a_week_is_accounted_for(tickets: Path, capsys: Capture) -> None:
    found = _answer(tickets, capsys, "2")
    for name, own in found["channels"].items():
        week = {key: one["value"] for key, one in own["contacts_week"].items()}
        ends = week["handled"] + week["abandoned"] + week["blocked"] + week["open"]
        assert week["offered"] == pytest.approx(ends)
        assert week["arrived"] == pytest.approx(week["offered"] + week["outside"])
        for one in own["contacts_week"].values():
            assert one["read"] == pytest.approx(one["value"], abs=0.5 * one["half_width"] or 1e-5)
        if name == "chat":
            assert own["times_s"] == {}
            levels = own["service_levels"]
            assert set(levels) == {
                "offered", "virtual", "answered", "offered_less_short_abandons"
            }  # fmt: skip
            assert levels["offered"]["value"] <= levels["offered_less_short_abandons"]["value"]
            kept = found["achieved"]["chat"]["service_level"]
            assert levels["offered"]["value"] == pytest.approx(kept["value"], abs=0.03)
            # Markov: who waits longer than t adds more than t to the mean; the promise is 60 s.
            asa, in_time = own["waits_s"]["asa"]["value"], levels["answered"]["value"]
            assert 60 * (1 - in_time) <= asa < own["waits_s"]["mean_wait"]["value"] + 1
            assert 0 < asa < 1
        else:
            reply = own["times_s"]["first_reply"]
            order = [reply[key]["value"] for key in ("p50", "p80", "p90", "p95")]
            assert order == sorted(order)
            assert own["times_s"]["picked_up"]["mean"]["value"] < reply["mean"]["value"]
            assert own["times_s"]["resolution"]["mean"]["value"] >= reply["mean"]["value"]
            ages = [one["value"] for one in own["open_by_age"]]
            assert len(ages) == 4
            assert found["backlog_end"][name]["value"] <= sum(ages) * 1.5 + 1


def test_that_the_requirement_simulated_as_a_roster_keeps_its_promises(
    tickets: Path, capsys: Capture
) -> None:
    scenario = str(tickets.parent / "s.toml")
    assert run(["staff", str(tickets), "--scenario", scenario, "--json"]) == 0
    need = json.loads(capsys.readouterr().out)
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    monday = np.datetime64(need["total"][0]["start"], "D")
    parts: list[str] = []
    for row in need["total"]:
        moment = np.datetime64(row["start"])
        day = days[int((moment.astype("M8[D]") - monday).astype(int)) % 7]
        hour = int((moment - moment.astype("M8[D]")) / np.timedelta64(1, "h"))
        parts.append(f"{day} {hour:02d}:00-{hour + 1:02d}:00 = {row['agents']}")
    found = _answer(tickets, capsys, "; ".join(parts))
    for channel, promises in need["proof"]["achieved"].items():
        for name, promise in promises.items():
            value = found["achieved"][channel][name]["value"]
            assert value == pytest.approx(promise["value"], abs=0.02), (channel, name)


def test_that_tables_are_for_reading(tickets: Path, capsys: Capture) -> None:
    assert run(["simulate", str(tickets), "--agents", "3"]) == 0
    text = capsys.readouterr().out
    for part in ("What these people achieve", "wait when the week ends", "seed", "Contacts a week"):
        assert part in text


@pytest.mark.parametrize(
    ("agents", "said"),
    [
        ("lots", "lots"),
        ("Mon-Fri 09:00-18:00 = -1", "-1"),
        ("Mon-Fri nine = 2", "nine"),
        ("Night shift | 2", "Night shift"),
        ("0", "cannot settle"),
        ("0,05", "cannot settle"),
    ],
)
def test_that_impossible_people_are_one_sentence(
    tickets: Path, capsys: Capture, agents: str, said: str
) -> None:
    assert run(["simulate", str(tickets), f"--agents={agents}"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "fault of its own" not in err


def test_that_people_are_read_slot_by_slot() -> None:
    week = business_week(parse_opening_hours("Mon-Fri 09:00-17:00"), 60)
    flat = parse_staff("2,5", week).reshape(7, 24)
    assert (flat[:5, 9:17] == 2.5).all()
    assert flat.sum() == pytest.approx(2.5 * 40)
    written = parse_staff("Mon-Fri 09:00-13:30 = 3; Mon 12:00-14:00 = 1", week).reshape(7, 24)
    np.testing.assert_allclose(written[0, 8:15], [0, 3, 3, 3, 4, 2.5, 0])
    np.testing.assert_allclose(written[1, 8:15], [0, 3, 3, 3, 3, 1.5, 0])
    # Where a slot is open in part, whoever is there all of that part is one person.
    late = business_week(parse_opening_hours("Mon-Fri 09:30-17:00"), 60)
    half = parse_staff("Mon 09:30-10:00 = 2; Tue 09:30-09:45 = 2; Sat 09:30-10:00 = 2", late)
    assert half.reshape(7, 24)[[0, 1, 5], 9].tolist() == [2.0, 1.0, 1.0]
    with pytest.raises(Problem):
        parse_staff("Mon-Fri 09:00-13:00", week)


def test_that_a_roster_in_the_scenario_is_who_is_on_duty(tickets: Path, capsys: Capture) -> None:
    words = "Mon-Fri 09:00-13:00 = 3; Mon-Fri 13:00-18:00 = 2.5; Sat 10:00-12:00 = 1"
    asked = _answer(tickets, capsys, words)
    scenario = tickets.parent / "s.toml"
    plain = scenario.read_text("utf-8")
    for written in (f'roster = "{words}"\n', f'roster = {{ everybody = "{words}" }}\n'):
        scenario.write_text(written + plain, "utf-8")
        assert _answer(tickets, capsys) == asked
    scenario.write_text("roster = 3\n" + plain, "utf-8")
    assert _answer(tickets, capsys) == _answer(tickets, capsys, "3")


def test_that_somebody_must_be_on_duty(tickets: Path, capsys: Capture) -> None:
    scenario = tickets.parent / "s.toml"
    assert run(["simulate", str(tickets), "--scenario", str(scenario)]) == 2
    assert "--agents" in capsys.readouterr().err
    plain = scenario.read_text("utf-8")
    for written, said in (
        ('roster = "lots"\n', "lots"), ('roster = { nights = "2" }\n', "nights"),
        ('roster = ""\n', "--agents"),
    ):  # fmt: skip
        scenario.write_text(written + plain, "utf-8")
        assert run(["simulate", str(tickets), "--scenario", str(scenario)]) in (1, 2)
        out, err = capsys.readouterr()
        assert out == ""
        assert said in err
