"""Typed figures in the window: taken at once, undone, marked where wrong, in three languages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel

from core.model.input_tables import INPUT_TABLES
from core.model.inputs import Inputs, MonthCost, TopicRule
from desktop.pages.data_inputs import TypedFigures
from desktop.typed_rows import lines_of, read_lines
from tests.desktop.robots import WindowRobot

JANUARY = date(2026, 1, 1)
ROWS = [f"{n},2026-01-{n % 27 + 1:02d} 09:{n % 60:02d}:00,email,Delivery\n" for n in range(1, 41)]


@pytest.fixture
def typed(robot: WindowRobot, tmp_path: Path) -> TypedFigures:
    """The panel over a small project."""
    path = tmp_path / "tickets.csv"
    path.write_text("Ticket ID,Created at,Channel,Topic\n" + "".join(ROWS))
    robot.import_file(path)
    robot.take()
    robot.do("typed.costs")
    return robot.data_page.typed


def paste(robot: WindowRobot, panel: TypedFigures, text: str) -> None:
    QApplication.clipboard().setText(text)
    panel.entries.paste()
    robot.rest()


def test_that_what_is_typed_reaches_the_kpis_and_can_be_undone(
    robot: WindowRobot, typed: TypedFigures
) -> None:
    paste(robot, typed, "2026-01\t\t\t\t\t\t3100")
    assert robot.store.project.inputs.costs == (MonthCost(JANUARY, total=3100.0),)
    results = robot.window.results
    assert results is not None
    assert results.measures["cost_per_ticket"].value is not None
    robot.do("undo")
    assert robot.store.project.inputs == Inputs()
    assert typed.entries.lines == ()
    robot.do("redo")
    assert typed.entries.lines[0][6] == "3100"


def test_that_a_wrong_line_is_explained_and_the_others_are_taken(
    robot: WindowRobot, typed: TypedFigures
) -> None:
    paste(robot, typed, "2026-01\t\t\tmany\n2026-02\t\t\t5\n2026-02\t\t\t6")
    assert robot.store.project.inputs.costs == (MonthCost(date(2026, 2, 1), labour=5.0),)
    said = typed.fault.text().splitlines()
    assert said[0].startswith("Line 1: Labour is “many”")
    assert said[1].startswith("Line 3: ")
    assert typed.entries.lines[0][3] == "many"


def test_that_the_topics_of_the_data_are_listed_to_be_filled(
    robot: WindowRobot, typed: TypedFigures
) -> None:
    robot.do("typed.topics")
    assert typed.table.name == "topics"
    robot.press("List the topics of the data")
    assert robot.store.project.inputs.topics == (TopicRule("Delivery"),)


def test_that_figures_are_written_and_read_again(
    robot: WindowRobot, typed: TypedFigures, tmp_path: Path
) -> None:
    paste(robot, typed, "2026-01\tphone\t\t\t\t\t3100.5")
    typed.write(tmp_path / "typed.toml")
    before = robot.store.project.inputs
    robot.do("undo")
    typed.read(tmp_path / "typed.toml")
    assert robot.store.project.inputs == before
    (tmp_path / "bad.toml").write_text("[[costs]]\nmonth = 3\n")
    typed.read(tmp_path / "bad.toml")
    assert "bad.toml, line 2" in typed.fault.text()
    assert robot.store.project.inputs == before


def test_that_the_panel_opens_from_the_files_and_goes_back(
    robot: WindowRobot, typed: TypedFigures
) -> None:
    robot.press("Back")
    assert not typed.isVisible()
    robot.press("Typed figures")
    assert typed.isVisible()
    assert typed.table.name == "costs"


@pytest.mark.parametrize("locale", ["en_GB", "es_ES", "it_IT"])
def test_that_every_table_is_typed_in_every_language_as_it_is_shown(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    inputs = Inputs(
        costs=(MonthCost(JANUARY, total=1234.5), MonthCost(date(2026, 2, 1), total=1.125)),
        topics=(TopicRule("Envío", department="Logística", in_help=True, complaint=False),),
    )
    for name in ("costs", "topics"):
        table = INPUT_TABLES[name]
        rows, faults = read_lines(table, lines_of(table, inputs))
        assert rows == getattr(inputs, name)
        assert faults == ()


def test_that_a_missing_kpi_leads_to_the_table_that_makes_it_work(
    robot: WindowRobot, typed: TypedFigures
) -> None:
    from core.metrics.catalogue import CATALOGUE
    from desktop.overview_words import mending

    for kpi in CATALOGUE:
        words, action = mending(kpi)
        assert words
        assert action in robot.window.commands, kpi
    assert mending("staff_attrition") == ("Type: People", "typed.people")
    robot.do(mending("customer_retention")[1])
    assert typed.table.name == "customers"


def test_that_typed_costs_that_win_over_imported_ones_are_said(
    robot: WindowRobot, typed: TypedFigures, tmp_path: Path
) -> None:
    path = tmp_path / "monthly costs.csv"
    path.write_text("Month,Total cost\n2026-01,5000\n2026-02,6000\n")
    robot.import_file(path)
    robot.take()
    robot.do("typed.costs")
    paste(robot, typed, "2026-01\t\t\t\t\t\t3100")
    results = robot.window.results
    assert results is not None
    assert results.measures["cost_per_ticket"].value is not None
    robot.press("Back")
    texts = [text.text() for text in robot.data_page.files.findChildren(QLabel)]
    assert any(
        "Typed costs count instead of the imported ones in Jan\u00a02026" in t for t in texts
    )


def test_that_what_comes_with_a_cost_has_a_name_and_its_own_unit(
    robot: WindowRobot, typed: TypedFigures
) -> None:
    from desktop.kpi_extras import extra_name, extra_unit

    paste(robot, typed, "2026-01\t\t\t2000\t1000")
    results = robot.window.results
    assert results is not None
    cost = results.measures["cost_per_ticket"]
    units = {key: extra_unit(cost, key) for key in cost.extras}
    assert (units["cost"], units["labour"], units["months"]) == ("money", "money", "count")
    assert [key for key in cost.extras if extra_name(key) == key.replace("_", " ")] == []
