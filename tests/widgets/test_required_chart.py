"""The week as a chart that can be walked and heard."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QImage

from widgets.example_week import example_requirement
from widgets.required_chart import (
    BesideRequired,
    RequiredChart,
    people_words,
    required_axes,
    slot_sentence,
)
from widgets.theme import load_theme
from widgets.week_shape import week_shape


@pytest.fixture
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def chart(qtbot, english):
    chart = RequiredChart()
    qtbot.addWidget(chart)
    chart.resize(840, 280)
    chart.set_requirement(example_requirement())
    chart.show()
    return chart


def test_that_a_slot_says_when_people_load_and_service(english):
    shape = week_shape(example_requirement(), "phone")
    people, load = people_words(shape, 10), float(shape.load[10])
    said = slot_sentence(shape, 10).replace("\u00a0", " ")
    assert said == f"Mon 10–11: {people}, load {load:.1f}, 84 % in 20 s"


def test_that_a_small_team_sees_its_need_before_rounding(english):
    requirement, one = example_requirement(), np.ones(168)
    small = replace(requirement, channels=(), agents=(2 * one).astype(int), agents_real=1.3 * one)
    assert people_words(week_shape(small), 10) == "1.3 → 2 people"
    whole = replace(small, agents_real=2.0 * one)
    assert people_words(week_shape(whole), 10) == "2 people"
    large = replace(small, agents=(20 * one).astype(int), agents_real=19.3 * one)
    assert people_words(week_shape(large), 10) == "20 people"


def test_that_people_seen_at_work_are_drawn_said_and_the_worst_shortage_named(chart):
    requirement = example_requirement()
    duty = requirement.agents.astype(float)
    duty[33] -= 3
    duty[34] -= 1
    beside = BesideRequired(on_duty=duty, duty_words="Seen at work")
    chart.set_requirement(requirement, None, beside)
    assert chart.worst_shortage() == (33, 3)
    assert ("dash", "Seen at work") in chart.legend()
    assert ("dots", "On the roster, with absences") in chart.legend()
    chart.set_requirement(requirement)
    assert ("dots", "On the roster, with absences") in chart.legend()
    assert "dash" not in dict(chart.legend())
    chart.set_requirement(requirement, None, beside)
    chart.choose_slot(33)
    assert f"{duty[33]:.1f} seen at work" in chart.sentence
    chart.set_requirement(requirement, None, replace(beside, on_duty=requirement.agents + 0.0))
    assert chart.worst_shortage() is None


def test_that_the_band_of_busy_days_fits_and_is_in_the_legend(chart):
    requirement = example_requirement()
    beside = BesideRequired(requirement.agents * 0.5, requirement.agents * 3.0, "Most days")
    chart.set_requirement(requirement, None, beside)
    assert ("band", "Most days") in chart.legend()
    axes = chart.axes(QRectF(0, 0, 800, 240))
    assert axes.top >= 3 * requirement.agents.max()
    plain = RequiredChart()
    plain.resize(chart.size())
    plain.set_requirement(requirement)
    assert colours(chart) - colours(plain)


def test_that_a_slot_without_a_defined_service_level_names_none(english):
    requirement = example_requirement()
    phone = requirement.channels[0]
    level = np.full(168, np.nan)
    changed = replace(requirement, channels=(replace(phone, service_level=level),))
    assert "%" not in slot_sentence(week_shape(changed, "phone"), 10)


def test_that_half_hours_are_named_to_the_minute(english):
    requirement = example_requirement()
    half = {
        name: np.repeat(getattr(requirement, name), 2)
        for name in ("agents", "agents_real", "headcount", "load", "open_slots")
    }
    shape = week_shape(replace(requirement, interval_min=30, channels=(), **half))
    assert slot_sentence(shape, 21).startswith("Mon\u00a010:30–11:00: ")


def test_that_arrow_keys_walk_from_closing_to_the_next_opening(chart, qtbot):
    chart.choose_slot(17)
    with qtbot.waitSignal(chart.slot_chosen) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert told.args == [24 + 9]
    qtbot.keyClick(chart, Qt.Key.Key_PageDown)
    assert chart.slot == 2 * 24 + 9
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.slot == 4 * 24 + 17
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.slot == 9
    assert chart.accessibleDescription() == chart.sentence


def test_that_the_chosen_slot_is_forgotten_when_it_is_closed_in_the_new_week(chart):
    chart.choose_slot(17)
    requirement = example_requirement()
    hours = np.arange(168)
    shorter = (hours % 24 >= 9) & (hours % 24 < 14) & (hours < 120)
    chart.set_requirement(
        replace(requirement, open_slots=shorter * 1.0, agents=requirement.agents * shorter)
    )
    assert chart.slot is None


def test_that_every_slot_is_found_again_under_the_middle_of_its_column():
    axes = required_axes(QRectF(0, 0, 800, 240), week_shape(example_requirement()))
    for slot in axes.slots():
        assert axes.slot_at(axes.column(slot).center()) == slot
    assert axes.slot_at(QPointF(-5, 100)) is None


def test_that_the_axis_holds_the_tallest_line():
    requirement = example_requirement()
    axes = required_axes(QRectF(0, 0, 800, 240), week_shape(requirement), roster=True)
    assert axes.top >= requirement.headcount.max()
    assert axes.y(axes.top) == pytest.approx(axes.plot.top())


def colours(widget):
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(image.height())
    }


def test_that_load_and_required_line_are_drawn_in_their_own_colours(chart):
    theme = load_theme("light")
    found = colours(chart)
    assert theme.color("load").name() in found
    assert theme.color("accent").name() in found


def test_that_a_week_of_nobody_draws_without_a_line(qtbot):
    requirement = example_requirement()
    nobody = np.zeros(168)
    chart = RequiredChart()
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    chart.set_requirement(
        replace(
            requirement,
            agents=nobody.astype(int),
            agents_real=nobody,
            load=nobody,
            headcount=nobody.astype(int),
            open_slots=nobody,
            channels=(),
        )
    )
    assert not chart.grab().isNull()
