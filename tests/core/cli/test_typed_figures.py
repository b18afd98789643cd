"""Typed figures and composed tables on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run

Capture = pytest.CaptureFixture[str]
HEAD = "Ticket ID,Created at,Resolved at,Channel,Agent,Topic,Tier\n"


@pytest.fixture
def tickets(tmp_path: Path) -> Path:
    """Forty resolved contacts of January 2026, two agents, two tiers."""
    path = tmp_path / "tickets.csv"
    rows = [
        f"T{n},2026-01-{n % 28 + 1:02d} 09:{n:02d}:00,2026-01-{n % 28 + 2:02d} 10:00:00,"
        f"{'email' if n % 4 else 'phone'},{'Ana' if n % 2 else 'Ben'},"
        f"{'Delivery' if n % 5 else 'Refund'},{1 if n % 10 else 2}\n"
        for n in range(40)
    ]
    path.write_text(HEAD + "".join(rows), "utf-8")
    return path


def answer(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert run([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_that_typed_costs_make_costs_known(tickets: Path, tmp_path: Path, capsys: Capture) -> None:
    before = answer(capsys, "kpis", str(tickets))
    assert "type them by month" in before["not_available"]["cost_per_ticket"]
    typed = tmp_path / "typed.toml"
    typed.write_text('[[costs]]\nmonth = "2026-01"\ntotal = 3100\n', "utf-8")
    period = ("--from", "2026-01-01", "--to", "2026-01-31")
    after = answer(capsys, "kpis", str(tickets), "--inputs", str(typed), *period)
    cost = after["kpis"]["cost_per_ticket"]
    assert (cost["value"], cost["n"], cost["variant"]) == (pytest.approx(77.5), 40, "month_opex")


def test_that_files_of_several_tables_add_up(
    tickets: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "costs.csv").write_text("month,total\n2026-01,3100\n", "utf-8")
    (tmp_path / "people.csv").write_text("month;headcount;leavers\n01/2026;24;1\n", "utf-8")
    found = answer(
        capsys, "kpis", str(tickets), "--inputs", str(tmp_path / "costs.csv"),
        "--inputs", str(tmp_path / "people.csv"),
    )["kpis"]  # fmt: skip
    assert found["staff_attrition"]["value"] == pytest.approx(0.5)
    assert "cost_per_resolution" in found


def test_that_a_project_keeps_what_was_typed(
    tickets: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "costs.csv").write_text("month,total\n2026-01,3100\n", "utf-8")
    out = str(tmp_path / "p.aforo")
    typed = ("--inputs", str(tmp_path / "costs.csv"))
    assert run(["import", str(tickets), "--out", out, *typed]) == 0
    capsys.readouterr()
    assert "cost_per_ticket" in answer(capsys, "kpis", out)["kpis"]


def test_that_a_template_is_written_and_never_over_the_data(
    tickets: Path, tmp_path: Path, capsys: Capture
) -> None:
    out = tmp_path / "template.toml"
    assert answer(capsys, "kpis", str(tickets), "--inputs-template", str(out))["path"] == str(out)
    assert run(["kpis", str(tickets), "--inputs", str(out)]) == 0
    assert run(["kpis", str(tickets), "--inputs", str(out), "--inputs-template", str(out)]) == 1
    assert "output" not in capsys.readouterr().out


def test_that_a_slip_in_the_file_is_one_line_with_its_number(
    tickets: Path, tmp_path: Path, capsys: Capture
) -> None:
    typed = tmp_path / "typed.toml"
    typed.write_text('[[costs]]\nmonth = "January"\ntotal = 5\n', "utf-8")
    assert run(["kpis", str(tickets), "--inputs", str(typed)]) == 1
    assert "typed.toml, line 2: month is “January”" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("scorecard", "no single rank"),
        ("channels", "Cost per ticket"),
        ("topics", "Department"),
        ("tiers", "resolved by tier"),
        ("flow", "left over"),
        ("comments", "lowest ratings first"),
    ],
)
def test_that_every_table_is_read_and_given_as_json(
    tickets: Path, capsys: Capture, name: str, words: str
) -> None:
    found = answer(capsys, "kpis", str(tickets), "--table", name)
    assert found["table"] == name
    assert run(["kpis", str(tickets), "--table", name]) == 0
    assert words in capsys.readouterr().out


def test_that_tables_hold_what_the_file_holds(tickets: Path, capsys: Capture) -> None:
    card = answer(capsys, "kpis", str(tickets), "--table", "scorecard")
    assert {row["agent"]: row["n"] for row in card["rows"]} == {"Ana": 20, "Ben": 20}
    topics = answer(capsys, "kpis", str(tickets), "--table", "topics")
    assert [(row["topic"], row["n"]) for row in topics["rows"]] == [("Delivery", 32), ("Refund", 8)]
    tiers = answer(capsys, "kpis", str(tickets), "--table", "tiers")
    assert tiers["tier_shares"] == [0.9, 0.1]
    months = answer(capsys, "kpis", str(tickets), "--table", "flow", "--step", "month")
    assert [row["created"] for row in months["rows"]] == [40]


def test_that_an_unknown_table_and_a_missing_column_are_refused(
    tickets: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert run(["kpis", str(tickets), "--table", "nothing"]) == 1
    assert "scorecard, channels" in capsys.readouterr().err
    plain = tmp_path / "plain.csv"
    plain.write_text("Ticket ID,Created at\n1,2026-01-02 10:00:00\n2,2026-01-03 10:00:00\n")
    assert run(["kpis", str(plain), "--table", "tiers"]) == 1
    assert "Needs a column for" in capsys.readouterr().err


def test_that_the_workbook_takes_typed_figures(
    tickets: Path, tmp_path: Path, capsys: Capture
) -> None:
    import openpyxl

    typed = tmp_path / "typed.toml"
    typed.write_text('[[costs]]\nmonth = "2026-01"\ntotal = 3100\n', "utf-8")
    priced = tmp_path / "priced.toml"
    priced.write_text("[cost]\nhourly = 20\n", "utf-8")
    out = tmp_path / "report.xlsx"
    options = ["--inputs", str(typed), "--scenario", str(priced), "--out", str(out)]
    assert run(["report", str(tickets), *options]) == 0
    capsys.readouterr()
    sheet = openpyxl.load_workbook(out)["KPIs and targets"]
    cells = {row[0]: row[1] for row in sheet.iter_rows(values_only=True) if row[0]}
    # The data end on 28 January, three days from the edge of the month, and so cover it.
    assert cells["Cost per ticket"] == pytest.approx(3100 / 40)
