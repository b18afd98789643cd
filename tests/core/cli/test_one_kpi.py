"""`aforo kpis --kpi` and `--exclude`: one KPI opened, and outliers left out."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run
from tests.core.metrics.test_left_out import ALL, HEAD, line


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "tickets.csv"
    path.write_text(HEAD + "".join(map(line, ALL)), encoding="utf-8")
    return str(path)


def answer(capsys: pytest.CaptureFixture[str], *argv: str) -> dict[str, Any]:
    capsys.readouterr()
    assert run(["kpis", *argv, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_the_spread_adds_up_to_the_kpi(capsys: pytest.CaptureFixture[str], file: str) -> None:
    found = answer(capsys, file, "--kpi", "frt", "--distribution")
    assert found["kpi"] == "frt"
    spread = found["distribution"]
    assert sum(spread["counts"]) + spread["beyond"] == spread["n"] == found["n"]
    told = {p["share"]: p["value"] for p in spread["percentiles"]}
    assert told[0.5] == pytest.approx(found["value"])
    doubled = answer(capsys, file, "--kpi", "frt", "--log")["distribution"]
    assert doubled["scale"] == "log"
    assert sum(doubled["counts"]) == doubled["n"]
    assert doubled["percentiles"] == spread["percentiles"]


def test_that_the_course_recombines_to_the_count(
    capsys: pytest.CaptureFixture[str], file: str
) -> None:
    found = answer(capsys, file, "--kpi", "volume", "--trend", "month")
    assert sum(found["trend"]["values"]) == found["value"] == 300
    apart = answer(capsys, file, "--kpi", "volume", "--trend", "month", "--by", "channel")["trend"]
    assert set(apart["groups"]) == {"email", "web"}
    summed = [
        sum(pair) for pair in zip(*(g["values"] for g in apart["groups"].values()), strict=True)
    ]
    assert summed == found["trend"]["values"]


def test_that_the_contacts_behind_are_written(
    capsys: pytest.CaptureFixture[str], file: str, tmp_path: Path
) -> None:
    out = tmp_path / "behind.csv"
    found = answer(capsys, file, "--kpi", "frt", "--contacts", str(out))
    with out.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == found["contacts_behind"]["rows"] == found["n"]
    values = [float(row["value_s"]) for row in rows]
    assert values == sorted(values, reverse=True)
    assert rows[0]["created_at"] == "2024-12-03T09:00:00"


def test_that_attainment_is_told_for_the_targets_given(
    capsys: pytest.CaptureFixture[str], file: str
) -> None:
    found = answer(capsys, file, "--kpi", "csat", "--attainment", "--target", "csat=90%")
    (aimed,) = found["attainment"]
    assert aimed["target"] == 0.9
    assert aimed["status"] == "missed"
    assert aimed["value"] == pytest.approx(found["value"])
    assert answer(capsys, file, "--kpi", "csat", "--attainment")["attainment"] == []


def test_that_a_class_is_left_out_and_said(capsys: pytest.CaptureFixture[str], file: str) -> None:
    whole = answer(capsys, file)
    listed = {o["class"]: o for o in whole["outliers"]}
    assert listed["quick_close"]["rows"] == 17
    assert listed["quick_close"]["ids"][:2] == ["T10", "T20"]
    cut = answer(capsys, file, "--exclude", "quick_close,no_agent")
    assert cut["kpis"]["volume"]["value"] == 300 - 17 - listed["no_agent"]["rows"]
    assert cut["kpis"]["volume"]["excluded"] == {
        "quick_close": 17,
        "no_agent": listed["no_agent"]["rows"],
    }
    assert "excluded" not in whole["kpis"]["volume"]
    assert {o["class"] for o in cut["outliers"] if o["excluded"]} == {"quick_close", "no_agent"}


def test_that_the_cap_and_the_list_of_outliers_are_the_user_s(
    capsys: pytest.CaptureFixture[str], file: str, tmp_path: Path
) -> None:
    out = tmp_path / "outliers.csv"
    found = answer(capsys, file, "--outlier-cap", "1000d", "--outliers", str(out))
    listed = {o["class"]: o["rows"] for o in found["outliers"]}
    assert listed["too_long"] == 0
    with out.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert len(rows) == sum(listed.values())
    assert {row["outlier"] for row in rows} == {key for key, n in listed.items() if n}


def test_that_tables_are_for_reading(capsys: pytest.CaptureFixture[str], file: str) -> None:
    argv = ["kpis", file, "--kpi", "frt", "--distribution", "--trend", "month", "--attainment"]
    assert run(argv) == 0
    said = capsys.readouterr().out
    assert "Share at or below" in said
    assert "By month" in said
    assert "No target is set: --target sets one." in said
    assert run(["kpis", file, "--exclude", "no_agent"]) == 0
    assert "quick_close" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["--distribution"], 2, "--kpi names the KPI"),
        (["--kpi", "frtt"], 1, "frt"),
        (["--exclude", "quick"], 1, "“quick” is no class of outliers. Known: negative_time"),
        (["--outlier-cap", "long"], 1, "long"),
        (["--kpi", "frt", "--contacts", "x.xlsx"], 1, ".csv"),
    ],
)
def test_that_slips_are_said(
    capsys: pytest.CaptureFixture[str], file: str, argv: list[str], code: int, said: str
) -> None:
    assert run(["kpis", file, *argv]) == code
    assert said in capsys.readouterr().err


def test_that_help_documents_the_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["kpis", "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "contacts_behind" in told
    assert "percentiles" in told


def test_that_a_kpi_is_concluded_in_words(capsys: pytest.CaptureFixture[str], file: str) -> None:
    found = answer(capsys, file, "--kpi", "frt")
    assert len(found["conclusion"]) >= 1
    assert found["conclusion"][0].startswith("First response time")
    assert run(["kpis", file, "--kpi", "frt"]) == 0
    assert found["conclusion"][0] in capsys.readouterr().out
