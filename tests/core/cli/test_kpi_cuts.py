"""`aforo kpis` by any cut: filters, groups, comparison, targets, and refusals that help."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run
from core.sample import write_sample


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return [str(f) for f in write_sample(tmp_path_factory.mktemp("cuts"), contacts=1500, seed=3)]


def answer(capsys: pytest.CaptureFixture[str], files: list[str], *options: str) -> dict[str, Any]:
    assert run(["kpis", *files, *options, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_filters_name_any_dimension(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    whole = answer(capsys, files, "--by", "channel,weekday")
    cell = whole["groups"]["email"]["groups"]["Mon"]["kpis"]
    part = answer(capsys, files, "--filter", "channel=EMAIL", "--filter", "weekday=monday")
    assert part["kpis"]["volume"]["value"] == cell["volume"]["value"] > 0
    both = answer(capsys, files, "--filter", "channel=email,phone")
    volumes = [whole["groups"][c]["kpis"]["volume"]["value"] for c in ("email", "phone")]
    assert both["kpis"]["volume"]["value"] == sum(volumes)


def test_that_months_group_by_the_date_of_each_kpi(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    whole = answer(capsys, files, "--by", "month")
    assert whole["by"] == ["month"]
    months = [name for name in whole["groups"] if name != "Unknown"]
    assert months == sorted(months)
    resolved = [g["kpis"]["fcr"]["n"] for g in whole["groups"].values() if "fcr" in g["kpis"]]
    assert sum(resolved) == whole["kpis"]["fcr"]["n"]


def test_that_a_comparison_with_any_days_is_told_with_its_base(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--from", "2026-03-01", "--to", "2026-03-31")
    got = answer(capsys, files, *options, "--compare", "2026-01-01..2026-01-31")
    base = answer(capsys, files, "--from", "2026-01-01", "--to", "2026-01-31")
    change = got["kpis"]["volume"]["change"]
    assert change["before"] == base["kpis"]["volume"]["value"]
    assert got["comparison"]["start"] == "2026-01-01"
    assert got["comparison"]["end"] == "2026-02-01"
    alone = answer(capsys, files, *options, "--compare", "none")
    assert "change" not in alone["kpis"]["volume"]


def test_that_targets_are_judged_for_all_and_for_a_group(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    options = ("--target", "csat=100%", "--target", "frt@channel=email=200d", "--step", "month")
    whole, mail = answer(capsys, files, *options)["targets"]
    assert (whole["status"], whole["target"], whole["group"]) == ("missed", 1.0, None)
    assert (mail["status"], mail["target"]) == ("on_target", 200 * 86400)
    assert mail["group"] == {"channel": "email"}
    assert {one["status"] for one in mail["steps"]} == {"on_target"}


def test_that_csv_has_a_row_for_each_kpi_of_each_group(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["kpis", *files, "--by", "channel", "--csv", "--target", "csat=0.5"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    whole = {row["kpi"]: row for row in rows if not row["channel"]}
    parts = [row for row in rows if row["channel"] and row["kpi"] == "volume"]
    total = sum(float(row["value"]) for row in parts)
    assert total == float(whole["volume"]["value"])
    assert (whole["csat"]["target"], whole["csat"]["status"]) == ("0.5", "on_target")
    assert whole["ces"]["reason"]


def test_that_tables_put_small_groups_in_brackets(
    files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["kpis", *files, "--by", "agent,topic"]) == 0
    said = capsys.readouterr().out
    assert "CSAT by agent and topic" in said
    assert re.search(r"\(\d+\.\d %\)", said)
    assert "fewer than 20 contacts" in said


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--by", "chanel"), "did you mean “channel”"),
        (("--by", "shoe size"), "Choose one of"),
        (("--by", "channel,channel"), "two different dimensions"),
        (("--by", "channel,team,agent"), "one dimension, or two"),
        (("--filter", "channel=emial"), "did you mean “email”"),
        (("--filter", "topic=refund"), "did you mean “Return or refund”"),
        (("--filter", "channel"), "dimension=value"),
        (("--filter", "weekday=Someday"), "“Sun”"),
        (("--target", "csta=0.8"), "did you mean “csat”"),
        (("--target", "csat=85"), "85% or 0.85"),
        (("--target", "csat"), "KPI=value"),
        (("--compare", "last"), "2026-01-01..2026-01-31"),
        (("--step", "fortnight", "--target", "csat=0.8"), "day"),
    ],
)
def test_that_a_slip_is_answered_with_what_there_is(
    files: list[str], capsys: pytest.CaptureFixture[str], options: tuple[str, ...], says: str
) -> None:
    assert run(["kpis", *files, *options, "--json"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert says in told.err


def test_that_two_formats_at_once_are_wrong_usage(files: list[str]) -> None:
    assert run(["kpis", *files, "--json", "--csv"]) == 2


def test_that_an_empty_view_gives_reasons_and_no_crash(
    files: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    got = answer(capsys, files, "--from", "2031-01-01", "--by", "channel,month")
    assert got["kpis"]["volume"]["value"] == 0
    assert got["findings"] == []
