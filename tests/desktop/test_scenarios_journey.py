"""A first user's way from the sample to what a solved ticket costs if something changes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.cli.main import run
from core.model.project import Project
from core.model.scenario import Promise
from desktop.pages.scenarios import ScenariosPage
from desktop.pages.staffing import StaffingPage
from tests.desktop.robots import WindowRobot

WAGE = 24.0


class ScenariosRobot:
    """A user in front of the Scenarios page."""

    def __init__(self, window: WindowRobot) -> None:
        self.window = window

    @property
    def page(self) -> ScenariosPage:
        page = self.window.window.shelf.current
        assert isinstance(page, ScenariosPage)
        return page

    def rest(self) -> None:
        """Wait until the columns show an edit, and give up the chart that is still on its way."""
        store, qtbot = self.window.store, self.window.qtbot

        def shown() -> bool:
            found = self.page.found
            wanted = store.project.scenarios
            return found is not None and tuple(c.scenario for c in found.columns) == wanted

        qtbot.waitUntil(shown, timeout=240_000)
        self.window.tasks.cancel("scenarios.tornado")

    def change(self, row: str, value: float) -> None:
        """Type a number into the panel."""
        self.window.qtbot.waitUntil(lambda: row in self.page.panel.rows)
        box = self.page.panel.rows[row].box
        box.setFocus()
        box.lineEdit().setText(f"{value:g}")
        box.interpretText()
        self.rest()

    def shown(self, row: str, place: int) -> float:
        """A figure of the table, exactly."""
        table = self.page.table.comparison
        at = [r.key for r in table.rows].index(row)
        return float(table.cell(at, place).exact.replace(",", "."))


@pytest.fixture
def journey(sample_once: None, robot: WindowRobot) -> WindowRobot:
    robot.do("sample")
    return robot


def promise(robot: WindowRobot) -> None:
    """Promise 90 % of replies by email in 4 business hours and type a wage on the staffing page."""
    project = robot.store.project
    robot.window.do("page.staffing")
    page = robot.window.shelf.current
    assert isinstance(page, StaffingPage)
    robot.qtbot.waitUntil(lambda: page.staffing is not None, timeout=240_000)
    robot.qtbot.waitUntil(lambda: {"email.frt", "cost.hourly"} <= set(page.panel.rows))
    for key, typed in (("email.frt", 92.0), ("email.frt", 90.0), ("cost.hourly", WAGE)):
        page.panel.rows[key].edited.emit(typed)
        robot.qtbot.waitUntil(lambda: robot.window.view is not None and not page.waiting)
    plan = robot.store.project.scenario.plan("email")
    assert plan is None or plan.frt == Promise(0.9, 14400.0, "business")
    assert "people" in robot.answer
    assert project.datasets is robot.store.project.datasets


def test_that_what_a_bot_saves_is_found_and_all_of_it_can_be_undone(
    journey: WindowRobot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = journey.store.project
    promise(journey)
    journey.window.do("page.scenarios")
    journey.qtbot.waitUntil(lambda: "Duplicate the baseline" in journey.buttons())
    journey.buttons()["Duplicate the baseline"].click()
    scenarios = ScenariosRobot(journey)
    scenarios.rest()
    assert {s.cost.hourly for s in journey.store.project.scenarios} == {WAGE}
    scenarios.change("chat.deflected", 20)
    project = journey.store.project
    assert project.frozen
    assert project.scenarios[1].plan("chat").deflected == pytest.approx(0.2)
    each = [scenarios.shown("per_resolution", place) for place in (0, 1)]
    assert each[1] < each[0]
    assert f"{each[1]:.2f}" in scenarios.page.banner.answer

    found = by_command_line(project, tmp_path, capsys)
    assert each == [one["cost"]["per_resolution"] for one in found["scenarios"]]
    hours = [scenarios.shown("paid_hours_week", place) for place in (0, 1)]
    assert hours == [one["paid_hours"] for one in found["scenarios"]]
    told = found["scenarios"][1]["difference"]["total_month"]
    cell = scenarios.page.table.comparison
    rows = [row.key for row in cell.rows]
    difference = cell.cell(rows.index("total_month"), 1).difference
    assert difference.replace(",", "").startswith(f"−{abs(told['change']):.0f}")

    while journey.store.undo_label is not None:
        journey.window.do("undo")
        journey.tasks.cancel("scenarios")
    assert journey.store.project.scenarios == before.scenarios


def by_command_line(
    project: Project, folder: Path, capsys: pytest.CaptureFixture[str]
) -> dict[str, Any]:
    """What `aforo scenarios` says of the saved project."""
    from core.document import save

    saved = folder / "journey.aforo"
    save(project, saved)
    capsys.readouterr()
    assert run(["scenarios", str(saved), "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_that_a_wage_rise_is_answered_within_ten_actions_in_italian(journey: WindowRobot) -> None:
    journey.do("language.it")
    actions = 1  # the sample
    journey.do("page.scenarios")
    actions += 1
    journey.buttons()["Duplica la base"].click()
    actions += 1
    scenarios = ScenariosRobot(journey)
    scenarios.rest()
    labels = {row.label.whole for row in scenarios.page.panel.rows.values()}
    assert "Costo di un'ora pagata" in labels
    assert "Gli stipendi salgono del" in {r.label.whole for r in scenarios.page.panel.rows.values()}
    scenarios.change("wage.change", 8)
    actions += 1
    assert actions <= 10
    before, after = (scenarios.shown("labour", place) for place in (0, 1))
    assert after == pytest.approx(1.08 * before)
    each = f"{scenarios.shown('per_resolution', 1):.2f}".replace(".", ",")
    assert f"ogni risoluzione costa {each}\u00a0€" in scenarios.page.banner.answer
    assert "in più" in scenarios.page.banner.answer
