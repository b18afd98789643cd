"""`aforo heatmap`: modes, measures, filters and pictures."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.cli.main import run


@pytest.fixture
def contacts(tmp_path: Path) -> Path:
    """Two months: one email a day at nine, in March two on Mondays; a call each Tuesday."""
    rows = ["ticket id,created at,channel,talk time (s)"]
    for month, days, extra in ((2, 29, 0), (3, 31, 1)):
        for day in range(1, days + 1):
            weekday = (day + (3 if month == 2 else 4) - 1) % 7  # 1 Feb 2024: Thu; 1 Mar: Fri
            for _ in range(1 + (extra if weekday == 0 else 0)):
                rows.append(f"{len(rows)},2024-{month:02}-{day:02} 09:15,email,600")
            if weekday == 1:
                rows.append(f"{len(rows)},2024-{month:02}-{day:02} 11:00,phone,300")
    path = tmp_path / "contacts.csv"
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def _answer(capsys: pytest.CaptureFixture[str], *words: str) -> dict:
    capsys.readouterr()
    assert run(["heatmap", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def _refused(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert run(["heatmap", *words]) == 1
    return capsys.readouterr().err.strip().splitlines()[-1]


def test_that_a_change_is_told_each_time_a_slot_comes(
    contacts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    march = ("--from", "2024-03-01", "--to", "2024-03-31", "--mode", "difference")
    found = _answer(capsys, str(contacts), *march)
    nine = found["columns"].index("09")
    changes = {day: row[nine] for day, row in zip(found["rows"], found["values"], strict=True)}
    assert changes == dict.fromkeys(("Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), 0.0) | {"Mon": 1.0}
    assert found["before"]["from"] == "2024-02-01"
    assert found["per_occurrence"] is True


def test_that_a_change_of_a_share_is_told_in_points(
    contacts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--measure", "reopen_rate", "--mode", "difference", "--from", "2024-03-01")
    table = contacts.read_text("utf-8").replace(
        "talk time (s)", "talk time (s),reopens,resolved at"
    )
    rows = [line + f",{int('-03-' in line)},2024-03-31 10:00" for line in table.splitlines()[1:]]
    contacts.write_text("\n".join([table.splitlines()[0], *rows]) + "\n", encoding="utf-8")
    capsys.readouterr()
    assert run(["heatmap", str(contacts), *words, "--rows", "channel"]) == 0
    out = capsys.readouterr().out
    assert "in points" in out
    assert "+100.0" in out


def test_that_load_and_filters_reach_the_command_line(
    contacts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("--measure", "load", "--filter", "channel=phone", "--rows", "weekday")
    found = _answer(capsys, str(contacts), *words)
    eleven = found["columns"].index("11")
    tuesday = found["values"][found["rows"].index("Tue")]
    assert found["unit"] == "erlang"
    assert tuesday[eleven] == pytest.approx(300 / 3600)


def test_that_shares_add_up_to_one(contacts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = _answer(capsys, str(contacts), "--mode", "share", "--rows", "month")
    assert sum(cell or 0 for row in found["values"] for cell in row) == pytest.approx(1.0)
    assert found["rows"] == ["2024-02", "2024-03"]


def test_that_impossible_maps_are_refused_in_a_sentence(
    contacts: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = str(contacts)
    assert "total, rate, share, difference" in _refused(capsys, file, "--mode", "odd")
    assert "--measure volume" in _refused(capsys, file, "--measure", "aht", "--mode", "rate")
    assert "There is no period" in _refused(
        capsys, file, "--mode", "difference", "--compare", "none"
    )
    assert "window's part" in _refused(capsys, file, "--png", str(tmp_path / "map.png"))
    assert "weekday and hour" in _refused(capsys, file, "--measure", "agents", "--rows", "channel")


@pytest.mark.parametrize(
    ("option", "start"), [("--png", b"\x89PNG"), ("--svg", b"<?xml"), ("--pdf", b"%PDF")]
)
def test_that_a_picture_needs_no_display(
    contacts: Path, tmp_path: Path, option: str, start: bytes
) -> None:
    path = tmp_path / f"map.{option[2:]}"
    hidden = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "desktop", "heatmap", str(contacts), option, str(path)]
    done = subprocess.run(
        [*command, "--language", "it"], capture_output=True, env=hidden, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert path.read_bytes().startswith(start)
    assert f"Written: {path}." in done.stdout.decode()


def test_that_hours_of_no_contacts_outside_opening_hours_are_closed_not_quiet(
    contacts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hours = "--hours", "Mon-Sun 09:00-12:00"
    answer = _answer(capsys, str(contacts), *hours)
    assert answer["values"][2][8:13] == [None, 8.0, 0.0, 0.0, None]
    assert answer["row_totals"][2] == 8.0
    assert run(["heatmap", str(contacts), *hours]) == 0
    assert "—" in capsys.readouterr().out
    assert _answer(capsys, str(contacts), "--hours", "Mon-Sun 10:00-12:00")["values"][2][8] == 0
