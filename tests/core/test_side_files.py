"""Tables beside the contacts, from their files to their KPIs."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.model.project import Project
from core.results import Results

TICKETS = "Ticket ID,Created at,Resolved at,Channel,Agent,Customer ID,Converted,Sales amount\n"
FILES = {
    "tickets.csv": TICKETS
    + "".join(
        f"T{n},2026-01-{n % 28 + 1:02d} 09:{n:02d}:00,2026-01-{n % 28 + 2:02d} 10:00:00,"
        f"{'phone' if n % 4 else 'social'},{'Ana' if n % 2 else 'Ben'},C{n % 10},"
        f"{'no' if n % 20 else 'yes'},{'' if n % 20 else 50}\n"
        for n in range(60)
    ),
    "states.csv": (
        "Agent,Status,Start time,End time\n"
        "Ana,Busy,2026-01-05 09:00,2026-01-05 11:00\n"
        "Ana,Available,2026-01-05 11:00,2026-01-05 12:00\n"
        "Ben,On call,2026-01-05 09:00,2026-01-05 10:00\n"
        "Ben,Break,2026-01-05 10:00,2026-01-05 10:30\n"
        "Ben,Ready,2026-01-05 10:30,2026-01-05 11:30\n"
    ),
    "tasks.csv": (
        "Task ID,Assigned to,Assigned at,Completed at,Reassigned from\n"
        "1,Ana,2026-01-05 09:00,2026-01-05 10:00,\n"
        "2,Ana,2026-01-05 09:00,2026-01-06 10:00,\n"
        "2,Ben,2026-01-06 10:00,,Ana\n"
        "3,Ben,2026-01-07 10:00,2026-01-07 11:00,\n"
    ),
    "customers.csv": "Customer ID,Category,Total spend,Customer since,Active,Retention spend\n"
    + "".join(
        f"C{n},{'Gold' if n % 2 else 'Silver'},{100 + n},2024-01-{n + 1:02d},"
        f"{'yes' if n % 3 else 'no'},{n}\n"
        for n in range(10)
    ),
    "costs.csv": (
        "Month,Channel,Labour cost,Overhead\n2026-01,social,300,60\n2026-01,phone,900,90\n"
    ),
}


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """Everything that the files give together."""
    folder: Path = tmp_path_factory.mktemp("side")
    datasets = []
    for name, text in FILES.items():
        path = folder / name
        path.write_text(text, "utf-8")
        datasets.append(to_dataset(read_file(path), name))
    return Results(with_datasets(Project(), datasets))


@pytest.mark.parametrize(
    ("kpi", "value", "n"),
    [
        ("cost_per_ticket", 1350 / 60, 60),
        ("cost_per_resolution", 1350 / 60, 60),
        ("social_cost_to_serve", 360 / 15, 15),
        ("social_spend", (100 + 102 + 104 + 106 + 108) / 5, 5),
        ("social_cost_to_retain", (0 + 2 + 4 + 6 + 8) / 3, 3),
        ("social_category_mix", 1.0, 5),
        ("customer_retention", 0.6, 10),
        ("sales_conversion", 3 / 60, 60),
        ("sales_total", 150.0, 3),
        ("occupancy", 3 / 5, 5),
        ("tasks_completion", 3 / 4, 4),
    ],
)
def test_that_files_beside_the_contacts_reach_their_kpis(
    results: Results, kpi: str, value: float, n: int
) -> None:
    found = results.measures[kpi]
    assert found.value == pytest.approx(value), found.reason
    assert found.n == n


def test_that_groups_follow_the_columns_that_the_files_have(results: Results) -> None:
    agents = results.groups("agent")
    assert agents["Ana"]["occupancy"].value == pytest.approx(2 / 3)
    assert agents["Ben"]["tasks_completion"].value == pytest.approx(0.5)
    channels = results.groups("channel")
    assert channels["social"]["cost_per_ticket"].value == pytest.approx(360 / 15)
    assert channels["phone"]["cost_per_ticket"].variant == "month_opex"
    reason = channels["phone"]["tasks_completion"].reason
    assert reason is not None
    assert reason.code == "side_table_uncut"


def test_that_typed_paid_hours_make_utilisation_work(results: Results) -> None:
    from dataclasses import replace
    from datetime import date

    from core.model.inputs import Inputs, MonthPeople

    assert results.measures["utilisation"].value is None
    inputs = Inputs(people=(MonthPeople(date(2026, 1, 1), paid_hours=10.0),))
    typed = Results(replace(results.project, inputs=inputs), results)
    assert typed.measures["utilisation"].value == pytest.approx(5 / 10)
