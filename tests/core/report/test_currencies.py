"""Scenarios in different currencies: each in its own, and nothing subtracted that cannot be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from core.messages import sentence
from core.model.report import FULL
from core.progress import no_progress
from core.report.content import Cell, Charts, Section, Table, Text
from core.report.draft import Draft
from core.report.scenarios import scenarios
from core.results import Results
from core.staffing.side_by_side import SideBySide
from tests.core.staffing.known_desk import BASE, project

DOLLARS = replace(BASE, name="In dollars", cost=replace(BASE.cost, currency="USD", hourly=22.0))


@pytest.fixture(scope="module")
def results() -> Results:
    # The scenario in view is not the first, so that its currency is nobody else's by chance.
    dearer = replace(BASE, name="Dearer", cost=replace(BASE.cost, hourly=25.0))
    return Results(replace(project(BASE, DOLLARS, dearer), active=1))


@pytest.fixture(scope="module")
def found(results: Results) -> SideBySide:
    return results.side_by_side()


@pytest.fixture(scope="module")
def section(results: Results) -> Section:
    source: Any = results
    return scenarios(Draft(source, FULL, "en", sentence, no_progress))


def _table(section: Section, name: str) -> dict[str, tuple[Any, ...]]:
    table = next(b for b in section.blocks if isinstance(b, Table) and b.key == name)
    return {str(row[0]): row for row in table.rows}


def test_that_amounts_in_two_currencies_have_a_reason_and_no_difference(found: SideBySide) -> None:
    _, dollars, dearer = found.columns
    told = {d.measure: d for d in dollars.differences}
    for measure in ("total_month", "per_resolution", "labour", "overhead", "technology"):
        one = told[measure]
        assert one.before is not None
        assert one.after is not None
        assert one.change is None
        assert one.reason is not None
        assert sentence(one.reason).startswith("The first scenario counts in EUR and this one in U")
    assert told["paid_hours_week"].change == 0
    assert all(d.reason is None and d.change is not None for d in dearer.differences)


def test_that_every_amount_stands_in_its_own_currency(section: Section) -> None:
    own = {"Today": "money:EUR", "In dollars": "money:USD", "Dearer": "money:EUR"}
    for table, places in (("scenarios", (3, 4)), ("scenario_costs", (1, 2, 3, 4))):
        for name, row in _table(section, table).items():
            assert [row[at].unit for at in places] == [own[name]] * len(places)
    rows = _table(section, "scenarios")
    assert rows["In dollars"][5] is None
    assert isinstance(rows["Dearer"][5], Cell)
    table = next(b for b in section.blocks if isinstance(b, Table) and b.key == "differences")
    money = [row for row in table.rows if row[0] == "In dollars" and "EUR" in str(row[2])]
    assert [row[3].unit for row in money] == ["money:USD"] * 5  # type: ignore[union-attr]
    assert all(row[4].value is None and row[4].formula == "" for row in money)  # type: ignore[union-attr]


def test_that_it_is_said_and_no_bars_compare_currencies(section: Section) -> None:
    said = [b.text for b in section.blocks if isinstance(b, Text)]
    assert sum("different currencies" in text for text in said) == 1
    drawn = [chart for b in section.blocks if isinstance(b, Charts) for chart in b.charts]
    assert [chart.table for chart in drawn] == ["scenarios"]
