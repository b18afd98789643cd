"""What is said of one scenario against another: broken promises first, nothing left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.requirement import Achieved
from core.model.scenario import KeptOver, Roster
from core.staffing.side_by_side import Column, SideBySide
from desktop.scenario_table import Shown, comparison
from desktop.scenario_words import answer
from tests.desktop.made_scenarios import compared, made_outcome, scenarios_project

pytestmark = pytest.mark.usefixtures("qapp")


def side_by_side(project) -> SideBySide:
    """The scenarios of a project by the formula."""
    columns = [Column(s, made_outcome(s), None, (), None) for s in project.scenarios]
    return SideBySide((columns[0], *(compared(columns[0], c) for c in columns[1:])))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def cheaper(project):
    """The project with a second scenario of fewer, cheaper people put in by hand."""
    base, other = project.scenarios
    few = replace(other, roster=Roster(60, (("all", (1.0,) * 168),)))
    return replace(project, scenarios=(base, few))


def test_that_a_saving_that_breaks_a_promise_is_not_praised_first():
    said = plain(answer(side_by_side(cheaper(scenarios_project("Few"))), 1))
    first, rest = said.split(". ", 1)
    assert first == "Breaks Email, reply in 4 h: 75 % instead of 90 %"
    assert rest.startswith("In “Few” each resolution costs")
    assert "less" in rest


def test_that_a_promise_the_baseline_breaks_too_is_no_news():
    project = cheaper(scenarios_project("Few"))
    few = project.scenarios[1]
    dearer = replace(few, cost=replace(few.cost, hourly=30.0))
    said = answer(side_by_side(replace(project, scenarios=(few, dearer))), 1)
    assert "Breaks" not in said


def test_that_the_weakest_hour_is_named_where_it_alone_breaks_the_promise():
    found = side_by_side(scenarios_project("Lunch"))
    column = found.columns[1]
    assert column.outcome is not None
    need = column.outcome.requirement
    own = Achieved("service_level", 0.8, 20.0, 0.855, over=KeptOver.INTERVAL, weakest=0.28)
    channels = tuple(replace(c, achieved=(own,)) if c.channel == "phone" else c
                     for c in need.channels)  # fmt: skip
    outcome = replace(column.outcome, requirement=replace(need, channels=channels))
    column = replace(column, outcome=outcome)
    both = (found.columns[0], column)
    said = plain(answer(SideBySide(both), 1))
    assert said.startswith(
        "Breaks Calls, answered in 20 s: 28 % in the weakest hour instead of 80 %."
    )
    table = comparison(Shown(scenarios_project("Lunch"), both))
    row = [row.key for row in table.rows].index("phone service_level")
    cell = table.columns[1].cells[row]
    assert (cell.status, plain(cell.word)) == ("missed", "missed: 28 % in an hour")
    assert "missed: 28 % in the weakest hour" in plain(cell.sentence)


def test_that_amounts_in_another_currency_are_not_compared():
    project = scenarios_project("Dollars")
    base, other = project.scenarios
    dollars = replace(other, cost=replace(other.cost, currency="USD", hourly=99.0))
    project = replace(project, scenarios=(base, dollars))
    found = side_by_side(project)
    assert {d.measure for d in found.columns[1].differences if d.unit == "money"} == set()
    table = comparison(Shown(project, found.columns))
    keys = [row.key for row in table.rows]
    for measure in ("labour", "per_resolution", "total_month"):
        cell = table.columns[1].cells[keys.index(measure)]
        assert (cell.difference, cell.verdict) == ("other currency", "")
        assert cell.sentence.endswith("other currency.")
    assert "$" not in answer(found, 1)
    assert table.columns[1].cells[keys.index("paid_hours_week")].difference == ""
