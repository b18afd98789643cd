"""`aforo kpis` and `aforo staff` for a period that runs past the end of the data."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run

Capture = pytest.CaptureFixture[str]
MARCH, SPRING = ("--from=2026-03-01", "--to=2026-03-31"), ("--from=2026-03-01", "--to=2026-04-30")


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Eight contacts on each day of February and March."""
    lines = ["Created at,Resolved at,Channel"]
    for day in (date(2026, 2, 1) + timedelta(days=d) for d in range(59)):
        lines += [f"{day} {hour:02}:00,{day} {hour:02}:30,email" for hour in range(9, 17)]
    (tmp_path / "s.toml").write_text("[cost]\nhourly = 20.0\n", "utf-8")
    path = tmp_path / "tickets.csv"
    path.write_text("\n".join(lines), "utf-8")
    return path


def answer(capsys: Capture, *asked: str) -> dict[str, Any]:
    assert run([*asked, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_days_without_data_are_told_and_dilute_nothing(export: Path, capsys: Capture) -> None:
    march, spring = (answer(capsys, "kpis", str(export), *days) for days in (MARCH, SPRING))
    assert spring["kpis"] == march["kpis"]
    assert spring["kpis"]["requests_per_day"]["value"] == 8.0
    assert spring["headline"] == march["headline"]
    told = [one["code"] for one in spring["comparison"]["notes"]]
    assert told[0] == "period_partly_covered"
    assert told[1:] == [one["code"] for one in march["comparison"]["notes"]]
    assert run(["kpis", str(export), *SPRING]) == 0
    assert "The data cover 31 of the 61 days" in capsys.readouterr().out


def test_that_a_month_of_work_is_not_halved(export: Path, capsys: Capture) -> None:
    scenario = f"--scenario={export.parent / 's.toml'}"
    march, spring = (
        answer(capsys, "staff", str(export), scenario, *days)["cost"] for days in (MARCH, SPRING)
    )
    assert march["per_ticket"] == pytest.approx(march["total"] / (248 / 31 * 365.25 / 12))
    assert spring == march
