"""The course of a week and the times of answers as charts that can be walked and heard."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QLocale, QPointF, QRectF, Qt

from widgets.answer_curves import AnswerCurve, AnswerCurves
from widgets.course_chart import Course, CourseChart
from widgets.example_week import example_requirement
from widgets.fold import Fold
from widgets.proof_mark import ProofMark
from widgets.text import Text
from widgets.week_shape import week_shape


@pytest.fixture
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def occupancy(half=0.02):
    requirement = example_requirement()
    opened = requirement.open_slots > 0
    busy = np.where(opened, 0.7, np.nan)
    return Course(busy, np.full(168, half), True, "Busy", "95 % sure", "{value} busy", 0.85, "cap")


@pytest.fixture
def chart(qtbot, english):
    chart = CourseChart("Occupancy by hour")
    qtbot.addWidget(chart)
    chart.resize(800, 240)
    chart.set_course(week_shape(example_requirement()), occupancy())
    chart.show()
    return chart


def test_that_a_slot_says_its_share_with_its_half_width(chart):
    chart.choose_slot(10)
    assert chart.sentence.replace("\u00a0", " ") == "Mon 10–11: 70 % ±2 busy"
    assert chart.accessibleDescription() == chart.sentence


def test_that_a_missing_figure_is_a_dash_and_not_zero(chart):
    shape = week_shape(example_requirement())
    values = occupancy().values.copy()
    values[10] = np.nan
    missing = Course(values, np.zeros(168), True, "Busy", "", "{value} busy")
    chart.set_course(shape, missing)
    chart.choose_slot(10)
    assert chart.sentence.endswith("— busy")
    assert not chart.grab().isNull()


def test_that_band_and_limit_are_in_the_legend_only_where_there_are_any(chart):
    assert [kind for kind, _ in chart.legend()] == ["line", "band", "dots"]
    plain = Course(occupancy().values, np.zeros(168), True, "Busy", "", "{value} busy")
    chart.set_course(week_shape(example_requirement()), plain)
    assert [kind for kind, _ in chart.legend()] == ["line"]


def test_that_a_count_has_an_axis_that_holds_it_with_its_band(chart):
    waiting = Course(
        np.full(168, 37.0), np.full(168, 8.0), False, "Waiting", "95 %", "{value} wait"
    )
    chart.set_course(week_shape(example_requirement()), waiting)
    axes = chart.axes(QRectF(0, 0, 800, 240))
    assert axes.top >= 45
    chart.choose_slot(10)
    assert chart.sentence.endswith("37 ±8.0 wait")


def curve(name="Email", **given):
    times = tuple(3600.0 * n for n in range(9))
    kept = tuple(n / 8 for n in range(9))
    return AnswerCurve(name, times, kept, (0.01,) * 9, 0, **given)


@pytest.fixture
def curves(qtbot, english):
    shown = AnswerCurves()
    qtbot.addWidget(shown)
    shown.resize(400, 260)
    promised = curve(promise=(4 * 3600.0, 0.9), clock_words="business hours")
    shown.set_curves([promised, curve("Web form")])
    shown.show()
    return shown


def test_that_a_curve_is_first_read_at_its_promise(curves):
    said = curves.sentence.replace("\u00a0", " ")
    assert said == "Email: 50 % ±1.0 within 4 h of business hours"


def test_that_arrow_keys_walk_along_a_curve_and_to_the_next(curves, qtbot):
    qtbot.keyClick(curves, Qt.Key.Key_Right)
    assert "within 5" in curves.sentence
    qtbot.keyClick(curves, Qt.Key.Key_Down)
    assert curves.sentence.startswith("Web form:")
    for _ in range(20):
        qtbot.keyClick(curves, Qt.Key.Key_Left)
    assert "0\u00a0%" in curves.sentence
    assert curves.accessibleDescription() == curves.sentence


def test_that_a_point_is_drawn_where_its_time_and_share_are(curves):
    plot = curves._plot()
    assert curves._point(plot, 0, 8) == QPointF(plot.right(), plot.top())
    middle = curves._point(plot, 0, 4)
    assert middle.x() == pytest.approx(plot.center().x())
    assert middle.y() == pytest.approx(plot.center().y())


def test_that_ticks_are_round_and_fit(curves):
    ticks = curves._ticks(curves._plot().width())
    assert 2 <= len(ticks) <= 8
    assert all(tick % 3600 == 0 for tick in ticks)
    assert ticks[-1] <= 8 * 3600


def test_that_no_curves_say_nothing(curves):
    curves.set_curves([])
    assert curves.sentence == ""
    assert not curves.grab().isNull()


def test_that_a_fold_hides_what_is_in_it_and_tells_when_it_opens(qtbot):
    fold = Fold()
    inside = Text("inside")
    fold.body.addWidget(inside)
    fold.head.set_words("Email", "90 % in 4 h")
    qtbot.addWidget(fold)
    fold.show()
    assert not inside.isVisible()
    with qtbot.waitSignal(fold.toggled) as told:
        qtbot.mouseClick(fold.head, Qt.MouseButton.LeftButton)
    assert told.args == [True]
    assert inside.isVisible()
    assert fold.head.accessibleDescription() == "90 % in 4 h"


def test_that_a_mark_has_a_link_only_where_something_can_be_done(qtbot):
    mark = ProofMark()
    qtbot.addWidget(mark)
    mark.set_mark("near", "Estimate", "Confirm it")
    mark.show()
    with qtbot.waitSignal(mark.activated):
        mark._link.click()
    assert (mark.words, mark.link) == ("Estimate", "Confirm it")
    mark.set_mark("on_target", "Checked")
    assert mark.link == ""
    mark.set_mark("none", "")
    assert not mark.isVisible()
