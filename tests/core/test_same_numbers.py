"""One scenario, one set of figures: alone, beside others, in the command line and the workbook."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pandas as pd
import pytest
from openpyxl import load_workbook

from core.calendar import parse_opening_hours
from core.cli.main import run
from core.document import open_project, save
from core.model.project import Project
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import Roster, Scenario
from core.report.workbook import write_workbook
from core.results import Results
from core.staffing.side_by_side import Column
from tests.core.report.reading import under
from tests.core.staffing.known_desk import BASE, CHAT, contacts, project

HOURS = np.tile(np.arange(24), 7)
WORKDAY = np.arange(168) < 5 * 24


class Told(NamedTuple):
    """The figures of one scenario, wherever they are shown."""

    peak: float
    agents_hours: float
    paid_hours: float
    total: float | None
    per_resolution: float | None
    per_ticket: float | None


Stands = dict[tuple[str, str], tuple[float | None, float, str]]
"""Channel and promise → the share reached, its half-width and the verdict."""


def _stands(need: Requirement) -> Stands:
    return {
        (channel.channel, kept.promise): (kept.value, kept.half_width, str(kept.state))
        for channel in need.channels
        for kept in channel.achieved
    }


def _answered(achieved: dict[str, Any]) -> Stands:
    return {
        (channel, promise): (one["value"], one["half_width"], one["state"])
        for channel, promises in achieved.items()
        for promise, one in promises.items()
    }


def _told(need: Requirement, cost: CostSummary) -> Told:
    hours = float((need.agents * need.open_slots).sum() * need.interval_min / 60)
    return Told(
        float(need.agents.max()), hours, cost.paid_hours_week, cost.total_month,
        cost.per_resolution, cost.per_ticket,
    )  # fmt: skip


def _scenarios() -> tuple[Scenario, ...]:
    base = replace(BASE, cost=replace(BASE.cost, overtime_surcharge=0.5, deflected_each=0.3))
    shorter = replace(base.calendar, hours=parse_opening_hours("Mon-Fri 09:00-14:00"))
    people = np.where(WORKDAY & (HOURS >= 9) & (HOURS < 17), 4.0, 0.0)
    bot = (("chat", replace(CHAT, deflected=0.2)), *base.channels[1:])
    return (
        base,
        replace(base, name="Dearer", cost=replace(base.cost, hourly=21.6)),
        replace(base, name="Bot", channels=bot),
        replace(base, name="Shorter", calendar=shorter),
        replace(base, name="Without slips", excluded=("negative_time",)),
        replace(base, name="By hand", roster=Roster(60, (("everybody", tuple(people.tolist())),))),
    )


def _with_slips() -> Project:
    """The desk with a quarter of its contacts answered before they came, so that they are slips."""
    table = contacts()
    slips = np.arange(len(table)) % 4 == 1
    replied = table["created_at"] + pd.to_timedelta(np.where(slips, -300, 60), unit="s")
    plain = project(*_scenarios())
    data = replace(plain.datasets[0], table=table.assign(first_response_at=replied))
    return replace(plain, datasets=(data,))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("same") / "desk.aforo"
    save(_with_slips(), path)
    return path


@pytest.fixture(scope="module")
def opened(file: Path) -> Project:
    return open_project(file)


@pytest.fixture(scope="module")
def alone(opened: Project) -> tuple[Told, ...]:
    """Each scenario by itself, nothing handed over from another."""

    def each() -> Iterator[Told]:
        for place, scenario in enumerate(opened.scenarios):
            results = Results(replace(opened, scenarios=(scenario,), active=0))
            if scenario.roster is not None:
                given = results.given()
                yield _told(given.requirement, given.cost)
                continue
            found = _told(results.requirement(), results.cost())
            assert found == _told(results.requirement(), results.planning().outcome(scenario).cost)
            assert place < 5
            yield found

    return tuple(each())


@pytest.fixture(scope="module")
def columns(opened: Project) -> tuple[Column, ...]:
    """All scenarios beside each other, as the page of scenarios shows them."""
    return Results(opened).side_by_side().columns


@pytest.fixture(scope="module")
def promised(columns: tuple[Column, ...]) -> tuple[Stands, ...]:
    """What each scenario reaches of its promises, and the verdict."""
    return tuple(_stands(column.outcome.requirement) for column in columns if column.outcome)


def _asked(*words: str) -> dict[str, Any]:
    out = StringIO()
    with redirect_stdout(out):
        assert run([*words, "--json"]) == 0
    return json.loads(out.getvalue())


def test_that_every_what_if_differs_from_the_baseline(alone: tuple[Told, ...]) -> None:
    each = [told.per_resolution for told in alone]
    assert None not in each
    assert len(set(each)) == len(each)


def test_that_a_column_beside_others_is_the_scenario_alone(
    columns: tuple[Column, ...], alone: tuple[Told, ...]
) -> None:
    for column, told in zip(columns, alone, strict=True):
        assert column.outcome is not None
        assert _told(column.outcome.requirement, column.outcome.cost) == told
    base = alone[0]
    for column, told in zip(columns[1:], alone[1:], strict=True):
        known = {d.measure: d for d in column.differences}
        for measure, before, after in (
            ("paid_hours_week", base.paid_hours, told.paid_hours),
            ("total_month", base.total, told.total),
            ("per_resolution", base.per_resolution, told.per_resolution),
        ):
            assert (known[measure].before, known[measure].after) == (before, after)


def test_that_whichever_is_in_view_its_page_says_the_same(
    opened: Project, alone: tuple[Told, ...]
) -> None:
    first = Results(opened)
    first.side_by_side()
    for place, told in enumerate(alone):
        if opened.scenarios[place].roster is not None:
            continue
        results = Results(replace(opened, active=place), first)
        assert _told(results.requirement(), results.cost()) == told
        each = results.all_measures()["cost_per_resolution"].value
        assert each == told.per_resolution


def test_that_the_command_line_compares_the_same(
    file: Path, alone: tuple[Told, ...], promised: tuple[Stands, ...]
) -> None:
    answer = _asked("scenarios", str(file))
    for one, told, stands in zip(answer["scenarios"], alone, promised, strict=True):
        assert _answered(one["achieved"]) == stands
        cost = one["cost"]
        assert one["agents_hours"] == told.agents_hours
        assert one["paid_hours"] == told.paid_hours
        assert (cost["total"], cost["per_resolution"]) == (told.total, told.per_resolution)
        assert cost["per_ticket"] == told.per_ticket


def test_that_the_command_line_staffs_the_same(
    opened: Project, tmp_path: Path, alone: tuple[Told, ...], promised: tuple[Stands, ...]
) -> None:
    for place, told in enumerate(alone):
        path = tmp_path / f"{place}.aforo"
        save(replace(opened, active=place), path)
        by_hand = opened.scenarios[place].roster is not None
        answer = _asked("simulate" if by_hand else "staff", str(path))
        cost = answer["cost"]
        assert _answered(answer["achieved"]) == promised[place]
        assert answer["hours"] == told.paid_hours
        assert (cost["total"], cost["per_resolution"]) == (told.total, told.per_resolution)
        assert cost["per_ticket"] == told.per_ticket
        if not by_hand:
            assert max(row["agents"] for row in answer["total"]) == told.peak


def test_that_the_workbook_holds_the_same(
    opened: Project, tmp_path: Path, alone: tuple[Told, ...], promised: tuple[Stands, ...]
) -> None:
    path = tmp_path / "report.xlsx"
    write_workbook(Results(opened), path)
    sheet = load_workbook(path, data_only=True)["Scenarios"]
    heads = {"peak": "Agents at the busiest hour", "paid_hours": "Paid hours a week",
             "total": "Total a month", "per_resolution": "Cost per resolution"}  # fmt: skip
    for scenario, told in zip(opened.scenarios, alone, strict=True):
        for figure, head in heads.items():
            found = under(sheet, head, scenario.name)
            assert found == pytest.approx(getattr(told, figure), rel=1e-12), (scenario.name, head)
    for scenario, stands in zip(opened.scenarios, promised, strict=True):
        states = [state for _, _, state in stands.values()]
        missed, near = states.count("missed"), states.count("just_missed")
        shape = "▲" if missed else "◐" if near else "●"
        assert under(sheet, "Promises", scenario.name).startswith(shape), scenario.name
