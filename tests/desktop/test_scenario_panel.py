"""Rows of the scenario panel come and go without the others being made anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.model.scenario import Cost, Scenario
from desktop.scenario_panel import ScenarioPanel
from desktop.tasks import TaskRunner

CHANNELS = ("email",)


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[ScenarioPanel]:
    tasks = TaskRunner()
    made = ScenarioPanel(tasks)
    qtbot.addWidget(made)
    made.resize(400, 600)
    made.set_scenario(Scenario("A"), Scenario(), CHANNELS, "A")
    tasks.finish("scenarios.panel")
    yield made
    tasks.close()


def priced(scenario: Scenario, hourly: float | None, currency: str = "EUR") -> Scenario:
    cost = Cost(hourly=hourly, currency=currency)
    return replace(scenario, cost=cost)


def next_box(row_part: QWidget, panel: ScenarioPanel) -> QWidget:
    """The number box the keyboard comes to next."""
    boxes = {row.box for row in panel.rows.values()}
    found = row_part.nextInFocusChain()
    while found not in boxes:
        found = found.nextInFocusChain()
    return found


def test_that_a_first_wage_adds_its_row_among_the_others(panel: ScenarioPanel) -> None:
    before = dict(panel.rows)
    panel.set_scenario(priced(Scenario("A"), 24.0), priced(Scenario(), 20.0), CHANNELS, "A")
    assert list(panel.rows)[:2] == ["cost.hourly", "wage.change"]
    assert all(panel.rows[key] is row for key, row in before.items())
    assert panel.rows["wage.change"].box.value() == 20
    wage, change = panel.rows["cost.hourly"], panel.rows["wage.change"]
    group = wage.parentWidget().layout()
    assert group.indexOf(change) == group.indexOf(wage) + 1
    assert next_box(wage.reset, panel) is change.box
    third = panel.rows[list(panel.rows)[2]]
    assert next_box(change.reset, panel) is third.box


def test_that_a_wage_taken_back_takes_its_row_away(panel: ScenarioPanel) -> None:
    before = dict(panel.rows)
    panel.set_scenario(priced(Scenario("A"), 24.0), priced(Scenario(), 20.0), CHANNELS, "A")
    change = panel.rows["wage.change"]
    panel.set_scenario(Scenario("A"), Scenario(), CHANNELS, "A")
    assert panel.rows == before
    assert change.isHidden()
    assert change.parentWidget().layout().indexOf(change) < 0


def test_that_another_currency_names_every_row_that_is_money(panel: ScenarioPanel) -> None:
    dollars = priced(Scenario(), None, "USD")
    panel.set_scenario(replace(dollars, name="A"), dollars, CHANNELS, "A")
    panel._tasks.finish("scenarios.panel")
    assert panel.rows["cost.hourly"].unit_label.text() != "€"
