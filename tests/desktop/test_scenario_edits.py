"""Scenarios are made, named, ordered, frozen and shared without losing one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.model.project import Project
from core.model.scenario import Cost, Filter, Hiring, Roster, Scenario
from desktop import scenario_edits as edits
from desktop.manual_joined import ByHand
from desktop.scenario_commands import ScenarioCommands
from desktop.store import Store
from desktop.tasks import PageTasks, TaskRunner

MARCH = Filter(date(2026, 3, 1), date(2026, 4, 1))


def project(*names: str, active: int = 0, frozen: bool = True) -> Project:
    scenarios = tuple(Scenario(name) for name in ("Baseline", *names))
    return Project((), scenarios, active, frozen=frozen and len(scenarios) > 1)


def names(made: Project) -> list[str]:
    return [scenario.name for scenario in made.scenarios]


def test_that_the_first_what_if_freezes_the_baseline_and_is_in_view() -> None:
    made = edits.duplicated(project(), 0, "A")
    assert names(made) == ["Baseline", "A"]
    assert (made.frozen, made.active) == (True, 1)
    assert replace(made.scenarios[1], name="Baseline") == made.scenarios[0]


def test_that_a_later_what_if_leaves_an_open_baseline_open() -> None:
    opened = edits.with_frozen(project("A"), frozen=False)
    assert not edits.duplicated(opened, 1, "B").frozen


def test_that_only_a_frozen_baseline_beside_others_is_closed() -> None:
    both = project("A")
    assert edits.closed(both)
    assert not edits.closed(both, 1)
    assert not edits.closed(replace(both, frozen=False))
    assert not edits.closed(replace(project(), frozen=True))


def test_that_new_names_are_free() -> None:
    taken = project("What if 1", "What if 3")
    assert edits.numbered_name(taken, "What if {n}") == "What if 2"
    assert edits.free_name(taken, "As it is") == "As it is"
    assert edits.free_name(taken, "What if 1") == "What if 1 2"


@pytest.mark.parametrize("name", ["", "   ", "B", "A"])
def test_that_blank_and_taken_names_change_nothing(name: str) -> None:
    both = project("A", "B")
    assert edits.renamed(both, 1, name) is both


def test_that_spaces_of_a_name_are_tidied() -> None:
    assert names(edits.renamed(project("A"), 1, "  Fewer   calls "))[1] == "Fewer calls"


@pytest.mark.parametrize(("active", "place", "left"), [(2, 1, 1), (1, 1, 0), (0, 2, 0), (2, 2, 1)])
def test_that_the_view_follows_when_another_is_deleted(active: int, place: int, left: int) -> None:
    assert edits.removed(project("A", "B", active=active), place).active == left


def test_that_the_baseline_cannot_be_deleted_and_left_alone_is_open() -> None:
    both = project("A")
    assert edits.removed(both, 0) is both
    alone = edits.removed(both, 1)
    assert names(alone) == ["Baseline"]
    assert not alone.frozen


def test_that_what_ifs_change_places_but_not_with_the_baseline() -> None:
    three = project("A", "B", "C", active=3)
    assert names(edits.moved(three, 3, 1)) == ["Baseline", "C", "A", "B"]
    assert edits.moved(three, 3, 1).active == 1
    assert names(edits.moved(three, 1, 9)) == ["Baseline", "B", "C", "A"]
    assert edits.moved(three, 1, 0) is three
    assert edits.moved(three, 0, 2) is three


def test_that_another_scenario_becomes_the_baseline() -> None:
    made = edits.with_baseline(project("A", "B", active=0), 2, "Former baseline")
    assert names(made) == ["B", "Former baseline", "A"]
    assert made.scenario.name == "Former baseline"
    assert made.frozen


def test_that_an_edit_of_what_is_in_view_reaches_all_that_saw_the_same() -> None:
    three = project("A", "B", active=1)
    own = edits.edited(three, 2, replace(three.scenarios[2], filter=Filter(channels=("chat",))))
    shown = edits.with_filter(own, MARCH)
    assert [s.filter for s in shown.scenarios] == [MARCH, MARCH, Filter(channels=("chat",))]


def test_that_the_comparison_is_shared_as_what_is_in_view_is() -> None:
    three = project("A", "B")
    own = edits.edited(three, 2, replace(three.scenarios[2], compare="none"))
    days = date(2026, 1, 1), date(2026, 2, 1)
    made = edits.with_comparison(own, "custom", days)
    assert [(s.compare, s.compare_days) for s in made.scenarios] == [
        ("custom", days), ("custom", days), ("none", None),
    ]  # fmt: skip


def test_that_a_price_reaches_those_without_one() -> None:
    own = edits.edited(project("A", "B"), 2, Scenario("B", cost=Cost(hourly=30.0)))
    assert [s.cost.hourly for s in edits.priced(own, 24.0).scenarios] == [24.0, 24.0, 30.0]


def test_that_todays_people_stand_first_and_nothing_else_changes() -> None:
    before = project("A", active=1)
    roster = Roster(30, (("all", (1.0,) * 336),))
    made = edits.as_it_is(before, roster, "As it is", "As needed")
    assert names(made) == ["As it is", "As needed", "A"]
    assert made.scenario.name == "A"
    assert made.scenarios[0].roster == roster
    assert made.scenarios[2:] == before.scenarios[1:]
    assert names(edits.as_it_is(made, roster, "Now", "As needed")) == ["Now", *names(made)]


def test_that_hiring_typed_once_is_that_of_all_and_later_of_one() -> None:
    first = edits.with_hiring(project("A"), 1, Hiring(4.0))
    assert [s.hiring for s in first.scenarios] == [Hiring(4.0), Hiring(4.0)]
    later = edits.with_hiring(first, 1, Hiring(5.0))
    assert [s.hiring for s in later.scenarios] == [Hiring(4.0), Hiring(5.0)]


def test_that_todays_people_are_held_against_though_the_page_has_gone(qtbot: QtBot) -> None:
    project, page = Project(), QObject()
    store = Store(project)
    commands = ScenarioCommands(store, page)
    delete(page)
    roster = Roster(60, (("all", (1.0,) * 168),))
    commands.hold_against(project, roster)
    assert store.project.scenarios[0].roster == roster
    store.undo()
    store.open(replace(project, datasets=(object(),)))  # type: ignore[arg-type]
    commands.hold_against(project, roster)
    assert store.project.scenario.roster is None


def test_that_people_seen_are_put_in_though_the_page_has_gone(qtbot: QtBot, tmp_path: Path) -> None:
    class Page(QObject):
        answered, chosen = Signal(object), Signal(str)

    page, runner = Page(), TaskRunner()
    page.flow = page.mode = page
    page.store, page.tasks = Store(Project()), PageTasks(runner, lambda path: None)
    roster = Roster(60, (("all", (1.0,) * 168),))
    by_hand, store = ByHand(page), page.store  # type: ignore[arg-type]
    by_hand._on_seen_asked("seen", lambda progress: roster)
    page.tasks.end()
    delete(page)
    qtbot.waitUntil(lambda: not runner.busy)
    assert store.project.scenario.roster == roster
    runner.close()
