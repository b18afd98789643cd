"""What stands behind the people: the views of the card, the explanation, and its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QLocale

from core.model.requirement import Achieved, BindingHours, Kept, Proof, Response
from core.model.scenario import Cost, KeptOver, Scenario
from core.problems import note
from core.staffing.backtest import BackTest
from desktop.how_computed import HowComputed
from desktop.staffing_answer import Certainty, Staffing, staffing
from desktop.staffing_certainty import certainty_words, trust_words
from desktop.staffing_courses import backlog_course, hours_words, promise_cells
from desktop.staffing_evidence import StaffingEvidence
from desktop.staffing_promises import occupancy_row
from desktop.staffing_week import beside_required, week_rows
from desktop.staffing_words import peak_sentence
from desktop.tasks import TURN_S
from tests.desktop.made_staffing import MadeResults, made_course, made_project
from widgets.example_week import example_requirement
from widgets.week_shape import week_shape


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def found():
    results = MadeResults(made_project(wage=20.0))
    answer = staffing(results, lambda share: None)
    return replace(
        answer, on_duty=results.on_duty(), course=results.week_course(),
        explained=results.explained(), tried=results.back_test(),
    )  # fmt: skip


@pytest.fixture
def card(qtbot, found):
    card = StaffingEvidence()
    qtbot.addWidget(card)
    card.resize(880, 360)
    card.show()
    card.set_compact(False, 880)
    card.set_staffing(found, None)
    return card


def texts(table):
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_that_the_week_shows_who_was_at_work_what_is_missing_and_the_cost(card):
    heads = [column.title for column in card.week.model().columns]
    assert heads == ["Day", "Contacts", "People", "Needed", "Paid", "Seen at work", "Cost"]
    monday = texts(card.week)[0]
    assert monday[5].startswith("▲")
    assert monday[6].endswith("€")


def test_that_the_cost_of_a_day_is_its_paid_hours_at_the_wage(card):
    rows, total = card.rows()
    assert total.cost == pytest.approx(total.needed_h / (1 - 0.2134) * 20.0)
    assert sum(row.cost for row in rows) == pytest.approx(total.cost)
    assert total.short_h == pytest.approx(total.needed_h - total.on_duty_h)


def test_that_people_seen_at_work_stand_beside_all_channels_only(found):
    requirement = found.requirement
    whole = beside_required(requirement, None, None, found.on_duty, "", "Seen")
    assert whole.on_duty is not None
    assert beside_required(requirement, "phone", None, found.on_duty, "", "Seen").on_duty is None
    rows, _ = week_rows(week_shape(requirement), 0.2)
    assert all(row.on_duty_h is None for row in rows)


def test_that_every_view_can_be_shown_and_says_what_it_stands_on(card):
    for key, said in (("times", "diamond"), ("occupancy", "busy"), ("backlog", "wait")):
        card.show_view(key)
        assert said in card.about
        assert "96 simulated weeks" in card.about
    assert card.backlog.course.values[10] == 6.0


def test_that_what_an_edit_overtook_is_called_so(card, found):
    card.show_view("backlog")
    card.set_staffing(replace(found, overtaken=True, certainty=Certainty.ESTIMATE), None)
    assert card.about.startswith("◐ From before your last change")
    card.set_staffing(replace(found, overtaken=True, certainty=Certainty.UNCONFIRMED), None)
    assert "not simulated" in card.about
    card.set_staffing(replace(found, course=None, certainty=Certainty.ESTIMATE), None)
    assert "comes with the simulation" in card.about


def test_that_waiting_contacts_of_all_channels_are_added():
    course = made_course(example_requirement())
    both, one = backlog_course(course, None), backlog_course(course, "email")
    assert np.allclose(both.values, 2 * one.values)
    assert np.allclose(both.half_width, 2 * one.half_width)
    assert backlog_course(course, "fax") is None


def test_that_a_promise_says_its_hardest_hours_and_by_shape_whether_it_is_kept():
    requirement = example_requirement()
    phone = requirement.channels[0]
    hours = BindingHours(0, 600, 720, 0.71, 0.02, 300, 0.4)
    kept = Achieved("service_level", 0.8, 20, 0.79, 0.01, over=KeptOver.INTERVAL, hours=hours)
    missed = Achieved("abandonment", 0.05, float("inf"), 0.09, at_most=True)
    changed = replace(requirement, channels=(replace(phone, achieved=(kept, missed)),))
    first, second = promise_cells(changed, None)
    said = [cell.text.replace("\u00a0", " ") for cell in first]
    assert said == [
        "Calls: answered, 20 s", "80 %", "◐ 79.0 % ±1.0", "in every hour",
        "Mon 10–12: 71.0 % ±2.0",
    ]  # fmt: skip
    assert second[1].text.replace("\u00a0", " ") == "≤ 5 %"
    assert second[2].text.startswith("▲")
    alone = replace(kept, value=0.9, weakest=0.3, weakest_half_width=0.02)
    changed = replace(requirement, channels=(replace(phone, achieved=(alone,)),))
    assert promise_cells(changed, None)[0][2].text.startswith("▲ 90.0")
    assert hours_words(replace(hours, start_min=570)).endswith("9:30–12:00")


def test_that_the_peak_is_the_longest_stretch_of_its_first_day():
    requirement = example_requirement()
    agents = np.where(requirement.open_slots > 0, 2, 0)
    agents[33:36] = 5
    agents[60] = 5
    peak = replace(requirement, agents=agents, agents_real=agents * 1.0)
    assert peak_sentence(peak) == (
        "Most are needed on Tuesdays 9–12: 5 people at work, 7 on the roster."
    )
    flat = np.where(requirement.open_slots > 0, 2, 0)
    even = replace(requirement, agents=flat, agents_real=flat * 1.0, headcount=flat + 1)
    assert peak_sentence(even) == "With absences that is 3 on the roster."


def test_that_the_explanation_opens_every_number(qtbot, found):
    how = HowComputed()
    qtbot.addWidget(how)
    how.resize(700, 400)
    how.show()
    how.set_staffing(found)
    for words in (
        "Hourly Erlang would ask for 100 h a week where this channel by itself needs 120 h.",
        "Its people would give 60.0 % ±1.0: the promise is broken.",
        "Palm's Erlang A", "n = 2,613", "8 simulated runs of 12 weeks",
        "÷ 4,000 contacts resolved a month",
    ):  # fmt: skip
        assert words in how.words.replace("\u00a0", " ")


def test_that_each_paragraph_of_the_explanation_has_a_turn_of_its_own(qtbot, found):
    how = HowComputed()
    qtbot.addWidget(how)
    left_to_paint = [seconds for seconds in how.steps(found) if seconds]
    assert len(left_to_paint) == len(how._sections) > 3
    assert all(seconds >= TURN_S for seconds in left_to_paint)


def test_that_how_sure_an_answer_is_has_a_shape_and_words(found):
    assert certainty_words(found)[0] == "on_target"
    shape, words, link = certainty_words(replace(found, certainty=Certainty.ESTIMATE))
    assert (shape, link) == ("near", "")
    assert words.startswith("Estimate")
    assert certainty_words(replace(found, certainty=Certainty.UNCONFIRMED))[2] == "Confirm it"


def test_that_a_back_test_that_cannot_be_made_gives_its_reason():
    assert trust_words(None) == ""
    assert trust_words(note("back_test_needs_contacts")).startswith("— Trying the plan")
    few = BackTest((), 1.0, (), notes=(note("backtest_few_weeks", weeks=2),))
    assert "2 whole weeks" in trust_words(few)


class Tried:
    """A back-test of a channel as far as its verdict asks."""

    def __init__(self, channel, bias, trusted):
        self.channel, self.bias, self.trusted = channel, bias, trusted


@pytest.mark.parametrize(
    ("channels", "said"),
    [
        ([Tried("email", 0.011, True)], "● Tried on 2 of your own past weeks: what the model"),
        ([Tried("email", -0.2, False)], "▲ Tried on 2 of your own past weeks, the model was off"),
        ([Tried("email", 0.01, True), Tried("phone", 0.2, False)], "▲ On Calls it was off by 20.0"),
    ],
)
def test_that_the_verdict_says_which_channels_to_trust(channels, said):
    weeks = (date(2026, 3, 2), date(2026, 3, 9))
    assert said in trust_words(BackTest(weeks, 1.0, tuple(channels)))


def test_that_without_a_wage_no_money_is_shown(qtbot):
    results = MadeResults(made_project())
    answer = staffing(results, lambda share: None)
    card = StaffingEvidence()
    qtbot.addWidget(card)
    card.show()
    card.set_staffing(replace(answer, scenario=Scenario(cost=Cost())), None)
    assert card.wage_link.isVisible()
    assert card.rows()[1].cost is None
    with qtbot.waitSignal(card.wage_asked):
        card.wage_link.click()


def test_that_answers_know_how_far_they_are_proved():
    assert Staffing(example_requirement(), MadeResults(made_project()).cost()).certainty is (
        Certainty.CHECKED
    )


def test_that_one_more_or_fewer_is_about_the_promise_that_binds(card, found):
    kept = [
        Kept("phone", "service_level", 0.8, 20, "calendar", False, 0.82, 0.01, 900),
        Kept("email", "frt", 0.9, 4 * 3600, "business", False, 0.999, 0.001, 2000),
    ]  # fmt: skip
    more = Response(1, (replace(kept[0], value=0.95), kept[1]), ((0, 0),) * 2)
    proof = Proof(tuple(kept), (more,), 0.7, 50, 0.95, 0.0)
    card.set_staffing(replace(found, requirement=replace(found.requirement, proof=proof)), None)
    assert card._curve_title.text() == "One more or fewer: Calls"
    assert [point[:2] for point in card.curve._points] == [(0.0, 0.82), (1.0, 0.95)]


def test_that_occupancy_says_of_what_the_cap_holds(card, found):
    """Mail fills idle time, so that single hours are busier than the cap: nobody should wonder."""
    card.show_view("occupancy")
    assert "At most 85\u00a0% holds for calls and chats in every hour" in card.about
    phone = replace(found.requirement, channels=found.requirement.channels[:1])
    card.set_staffing(replace(found, requirement=phone), None)
    assert "work that waits" not in card.about
    assert "At most 85" in card.about
    row = occupancy_row()
    assert "whole week" in row.about


def test_that_a_narrow_card_shows_the_week_by_itself_and_nothing_is_cut_off(card):
    card.set_compact(False, 652)
    card.resize(652, 420)
    assert card.week.isVisible()
    assert not card.curve.isVisible()
    assert card.week.horizontalScrollBar().maximum() == 0
