"""What is said of one scenario against another: broken promises first, nothing left out."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.requirement import Achieved
from core.model.scenario import (
    ChannelPlan,
    Cost,
    Filter,
    Hiring,
    KeptOver,
    Promise,
    Roster,
    Scenario,
    ServiceType,
    Target,
    Team,
)
from core.staffing.side_by_side import Column, SideBySide
from core.staffing.waterfall import Step
from desktop.scenario_changes import all_changes, subtitle
from desktop.scenario_charts import frontier_values, waterfall_chart
from desktop.scenario_table import Shown, comparison
from desktop.scenario_words import answer, caveats
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


def test_that_a_month_that_costs_the_same_is_not_called_dearer():
    project = scenarios_project("Few")
    found = side_by_side(cheaper(project))
    few = found.columns[1]
    same = tuple(
        replace(d, after=(d.before or 0.0) + 0.2) if d.measure == "total_month" else d
        for d in few.differences
    )
    said = answer(replace(found, columns=(found.columns[0], replace(few, differences=same))), 1)
    assert "a month as before." in said
    assert "more" not in said


def test_that_amounts_in_another_currency_are_not_compared():
    project = scenarios_project("Dollars")
    base, other = project.scenarios
    dollars = replace(other, cost=replace(other.cost, currency="USD", hourly=99.0))
    project = replace(project, scenarios=(base, dollars))
    found = side_by_side(project)
    changes = [d.change for d in found.columns[1].differences if d.unit == "money"]
    assert changes == [None] * 5
    table = comparison(Shown(project, found.columns))
    keys = [row.key for row in table.rows]
    for measure in ("labour", "per_resolution", "total_month"):
        cell = table.columns[1].cells[keys.index(measure)]
        assert (cell.difference, cell.verdict) == ("other currency", "")
        assert cell.sentence.endswith("amounts in different currencies have no difference.")
    assert "The first scenario counts in" in " ".join(caveats(found.columns[1]))
    assert "$" not in answer(found, 1)
    assert table.columns[1].cells[keys.index("paid_hours_week")].difference == ""


BASE = Scenario(
    channels=(("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 14400.0))),),
    cost=Cost(hourly=20.0),
)
EMAIL = BASE.channels[0][1]
OTHER: dict[str, object] = {
    "filter": Filter(channels=("email",)), "compare": "year", "interval_min": 30,
    "calendar": BusinessCalendar(OpeningHours(((),) * 7)), "channels": (),
    "shrinkage": (), "max_occupancy": 0.7, "minimum_agents": 2, "cost": Cost(hourly=21.0),
    "targets": (Target("frt", 0.9),), "volume_factor": 1.1, "handle_time_factor": 0.9,
    "teams": (Team("A", (("email", 1.0),)),), "live_interrupts": False, "blending_threshold": 2,
    "hiring": Hiring(5.0), "kept": KeptOver.WEEK, "compare_days": (date(2026, 1, 1),) * 2,
    "tolerance": 0.1, "variants": (("frt", "x"),), "roster": Roster(60, (("all", (1.0,) * 168),)),
    "excluded": ("too_long",), "outlier_cap_days": 7.0,
}  # fmt: skip


@pytest.mark.parametrize("name", [f.name for f in fields(Scenario)])
def test_that_no_difference_reads_as_nothing(name: str):
    if name in ("name", "cards"):
        other = replace(BASE, **{name: "Other" if name == "name" else ("frt",)})
        assert subtitle(other, BASE) == "nothing changed yet"
        return
    other = replace(BASE, **{name: OTHER[name]})
    for one, two in ((other, BASE), (BASE, other)):
        assert all_changes(one, two)
        assert subtitle(one, two) != "nothing changed yet"
    # Where nothing stood before there is no percentage, but still a difference.
    assert all_changes(replace(BASE, volume_factor=1.0), replace(BASE, volume_factor=0.0))


@pytest.mark.parametrize(
    ("plan", "said"),
    [
        (replace(EMAIL, frt=None), "Email: a promise less"),
        (replace(EMAIL, frt=Promise(0.9, 14400.0, kept=KeptOver.DAY)),
         "Email: kept on every weekday"),
        (replace(EMAIL, frt=Promise(0.9, 14400.0, clock="business")), "Email: on opening hours"),
        (replace(EMAIL, frt=Promise(0.9, 14400.0, variant="answered")), "Email: answered only"),
        (replace(EMAIL, frt=Promise(0.8, 14400.0)), "Email: 80 % in 4 h"),
        (replace(EMAIL, deflected=0.2, aht_s=900.0),
         "Email: 20 % deflected, Email: other handle time"),
        (replace(EMAIL, touches=3.0, patience_s=60.0),
         "Email: other number of replies, Email: other patience"),
    ],
)  # fmt: skip
def test_that_each_change_of_a_channel_is_told(plan: ChannelPlan, said: str):
    assert plain(all_changes(replace(BASE, channels=(("email", plan),)), BASE)) == said


def test_that_only_what_was_typed_is_told_of_a_channel_without_a_plan():
    """Whoever types a promise time has not touched the usual assumptions of the channel."""
    bare = replace(BASE, channels=())
    typed = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 28800.0, clock="business"))
    assert plain(all_changes(replace(bare, channels=(("email", typed),)), bare)) == (
        "Email: 90 % in 8 h"
    )


def test_that_no_change_is_just_other_rules_or_assumptions():
    said = [all_changes(replace(BASE, **{name: other}), BASE) for name, other in OTHER.items()]
    assert not [words for words in said if "other rules" in words or "assumptions" in words]


@pytest.mark.parametrize(
    ("hourly", "said"),
    [(20.004, "+0.02 % wage"), (21.6, "+8 % wage"), (20.5, "+2.5 % wage"), (19.0, "−5 % wage")],
)
def test_that_a_small_raise_does_not_read_as_none(hourly: float, said: str):
    assert plain(subtitle(replace(BASE, cost=Cost(hourly=hourly)), BASE)) == said


def test_that_another_currency_is_told():
    assert subtitle(replace(BASE, cost=replace(BASE.cost, currency="USD")), BASE) == "in USD"


def test_that_a_cell_tells_how_its_promise_differs_from_its_row():
    project = scenarios_project("Daily")
    found = side_by_side(project)
    first, column = found.columns
    need = column.outcome.requirement
    (mail,) = (own for own in need.channels if own.channel == "email")
    daily = replace(mail.achieved[0], over=KeptOver.DAY, clock="calendar")
    channels = tuple(replace(c, achieved=(daily,)) if c is mail else c for c in need.channels)
    outcome = replace(column.outcome, requirement=replace(need, channels=channels))
    table = comparison(Shown(project, (first, replace(column, outcome=outcome))))
    row = [row.key for row in table.rows].index("email frt")
    assert plain(table.columns[1].cells[row].difference) == "4 h · kept on every weekday"
    assert table.columns[0].cells[row].difference == ""


def test_that_plans_in_another_currency_stand_on_no_axis_of_this_one():
    project = scenarios_project("Abroad")
    base, other = project.scenarios
    dollars = replace(other, cost=replace(other.cost, currency="USD"))
    found = side_by_side(replace(project, scenarios=(base, dollars)))
    line = [found.columns[0].outcome]
    names = [p.name for p in frontier_values(line, found, 0, "email frt").points if p.name]
    assert len(names) == 1
    assert "Abroad" not in names[0]


def test_that_a_step_too_small_to_read_has_no_sign():
    found = side_by_side(scenarios_project("A"))
    steps = (Step("labour", "overtime", -0.001, 1.0, 0.9), Step("labour", "wage", 0.2, 24.0, 25.0))
    bars = [row.bars[0].text for row in waterfall_chart(steps, *found.columns).rows[1:-1]]
    assert [plain(text) for text in bars] == ["0.00 €", "+0.20 €"]


def test_that_a_promise_of_its_own_is_told_where_shares_are_compared():
    project = scenarios_project("Slower")
    base, other = project.scenarios
    own = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.5, 4 * 3600.0, clock="business"))
    project = replace(project, scenarios=(base, replace(other, channels=(("email", own),))))
    found = side_by_side(project)
    remarks = [d for d in found.columns[1].differences if d.remark is not None]
    assert remarks
    table = comparison(Shown(project, found.columns))
    told = "promises something else than the first scenario"
    assert any(told in cell.sentence for cell in table.columns[1].cells)
    assert told in caveats(found.columns[1])[0]


def test_that_a_dearer_month_is_told_where_no_resolution_can_be_priced():
    project = scenarios_project("Dearer")
    base, other = project.scenarios
    found = side_by_side(
        replace(project, scenarios=(base, replace(other, cost=replace(other.cost, hourly=99.0))))
    )
    column = found.columns[1]
    changes = tuple(
        replace(d, before=None) if d.measure == "per_resolution" else d for d in column.differences
    )
    found = SideBySide((found.columns[0], replace(column, differences=changes)))
    said = plain(answer(found, 1))
    assert said.startswith("“Dearer” costs ")
    assert said.endswith(" more.")
    assert " a month: " in said
