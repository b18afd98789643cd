"""verify, erlang and calibrate from the command line: keys, tables and exit codes."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from core.cli.main import run
from core.staffing import verification

ERLANG = ["erlang", "--volume", "100", "--interval-min", "30", "--aht-s", "180"]


def _json(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_verify_recomputes_every_case(capsys: pytest.CaptureFixture[str]) -> None:
    answer = _json(capsys, "verify")
    assert answer["cases"] == answer["passed"] == len(verification.reference_cases())
    assert answer["failed"] == 0
    values = answer["values"]
    assert isinstance(values, list)
    assert {"expected", "got", "difference", "source"} <= set(values[0])


def test_that_verify_fails_loudly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    right, wrong = verification.reference_cases()[:2]
    wrong = replace(wrong, expected={"asa_s": (99.0, 0.001)})
    monkeypatch.setattr(verification, "reference_cases", lambda: (right, wrong))
    assert run(["verify"]) == 1
    shown = capsys.readouterr().out
    assert "2 cases recomputed: 1 agree with their source, 1 do not." in shown
    assert shown.count("OFF") == 2
    line = next(line for line in shown.splitlines() if "OFF" in line)
    for part in (wrong.id, "asa_s", "99", "e+0", wrong.source):
        assert part in line


def test_that_one_interval_has_the_keys_of_the_contract(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = _json(capsys, *ERLANG, "--service-level", "0.8", "--within-s", "20")
    assert {
        "model", "agents", "headcount", "service_level", "occupancy", "asa_s",
        "probability_of_wait", "abandonment", "load",
    } <= set(answer)  # fmt: skip
    assert (answer["model"], answer["agents"]) == ("erlang_c", 14)


def test_that_shrinkage_parts_compound(capsys: pytest.CaptureFixture[str]) -> None:
    parts = [arg for part in ("0.2", "0.1") for arg in ("--shrinkage", part)]
    answer = _json(capsys, *ERLANG, "--agents", "18", *parts)
    assert answer["headcount"] == 25


def test_that_a_person_sees_one_agent_fewer_and_one_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run([*ERLANG, "--service-level", "0.8", "--within-s", "20", "--patience-s", "300"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("13 agents (13 people with shrinkage) for 10.00 erlangs")
    ends = ("missed", "←", "kept")
    crews = [line.split()[0] for line in shown.splitlines() if line.rstrip().endswith(ends)]
    assert crews == ["12", "13", "14"]


@pytest.mark.parametrize(
    ("options", "model"),
    [
        (["--asa-s", "10"], "erlang_c"),
        (["--abandonment", "0.03", "--patience-s", "200"], "erlang_a"),
        (["--agents", "12", "--patience-s", "200", "--patience-shape", "2"], "erlang_a_general"),
        (["--agents", "12", "--patience-s", "200", "--redial", "0.4"], "erlang_a"),
        (["--service-level", "0.8", "--within-s", "60", "--chat-s", "180,220,300"], "chat_chain"),
        (["--agents", "30", "--return-share", "0.4", "--customer-delay-h", "6"], "erlang_r"),
        (["--service-level", "0.8", "--within-s", "20", "--variant", "answered",
          "--patience-s", "200"], "erlang_a"),
    ],
)  # fmt: skip
def test_that_every_question_has_its_model(
    options: list[str], model: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _json(capsys, *ERLANG, *options)["model"] == model
    assert run([*ERLANG, *options]) == 0
    assert model.replace("_", " ") in capsys.readouterr().out


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 2),
        (["--service-level", "0.8"], 2),
        (["--agents", "5", "--chat-s", "180,long"], 2),
        (["--service-level", "1", "--within-s", "20"], 1),
        (["--service-level", "0.8", "--within-s", "20", "--variant", "best"], 1),
        (["--agents", "-2"], 1),
        (["--agents", "5", "--redial", "0.5"], 1),
        (["--agents", "5", "--shrinkage", "1.2"], 1),
        (["--agents", "5", "--patience-s", "0"], 1),
    ],
)
def test_that_nonsense_is_one_sentence(
    options: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*ERLANG, *options]) == code
    out, err = capsys.readouterr()
    assert not out
    assert err.strip()
    assert "Traceback" not in err


@pytest.mark.parametrize("crew", [[], ["--agents", "0"], ["--agents", "2"]])
def test_that_without_contacts_no_promise_is_kept_or_missed(
    capsys: pytest.CaptureFixture[str], crew: list[str]
) -> None:
    asked = ["erlang", "--volume", "0", *ERLANG[3:], "--service-level", "0.8", "--within-s", "20"]
    answer = _json(capsys, *asked, *crew)
    crews = answer["neighbours"]
    assert isinstance(crews, list)
    assert [one["keeps_target"] for one in crews] == [None] * len(crews)
    waits = answer["wait_quantiles_s"]
    assert isinstance(waits, dict)
    assert set(waits.values()) == {None}
    assert run([*asked, *crew]) == 0
    shown = capsys.readouterr().out
    assert "missed" not in shown
    assert shown.count("— ←") == 1


@pytest.mark.parametrize("patience", [[], ["--patience-s", "100"]])
def test_that_nobody_is_not_busy(capsys: pytest.CaptureFixture[str], patience: list[str]) -> None:
    answer = _json(capsys, *ERLANG, "--agents", "0", "--service-level", "0.8", "--within-s", "20",
                   *patience)  # fmt: skip
    crews = answer["neighbours"]
    assert isinstance(crews, list)
    assert answer["occupancy"] is crews[0]["occupancy"] is None
    assert crews[0]["keeps_target"] is False
    assert crews[1]["occupancy"] > 0.9
    waits = answer["wait_quantiles_s"]
    assert isinstance(waits, dict)
    assert set(waits.values()) == {None}, "nobody answers, ever"
