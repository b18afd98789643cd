"""What one person more or fewer would do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt

from widgets.response_curve import ResponseCurve

POINTS = ((-2, 0.45, 0.04), (-1, 0.78, 0.03), (0, 0.943, 0.02), (1, 0.99, 0.01), (2, 1.0, 0.0))


@pytest.fixture
def curve(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    curve = ResponseCurve()
    qtbot.addWidget(curve)
    curve.resize(300, 220)
    curve.set_curve(POINTS, 0.9, base=6, axis="people on email")
    curve.show()
    yield curve
    QLocale.setDefault(before)


def said(curve):
    return curve.sentence.replace("\u00a0", " ")


def test_that_the_answer_is_chosen_first_and_names_its_people(curve):
    assert said(curve) == "6 people: 94 % (±2 points)"


def test_that_arrow_keys_say_the_next_point_and_stop_at_the_ends(curve, qtbot):
    qtbot.keyClick(curve, Qt.Key.Key_Left)
    assert said(curve) == "5 people: 78 % (±3 points)"
    for _ in range(9):
        qtbot.keyClick(curve, Qt.Key.Key_Right)
    assert said(curve) == "8 people: 100 %"
    assert curve.accessibleDescription() == curve.sentence


def test_that_without_one_number_of_people_the_points_are_relative(curve, qtbot):
    curve.set_curve(POINTS, 0.9, base=None, axis="")
    assert said(curve).startswith("As planned")
    qtbot.keyClick(curve, Qt.Key.Key_Left)
    assert said(curve).startswith("1 fewer")


def test_that_an_empty_curve_says_and_draws_nothing(curve):
    curve.set_curve((), None, base=None, axis="")
    assert curve.sentence == ""
    assert not curve.grab().isNull()


def test_that_every_point_has_its_number_where_the_word_for_the_plan_is_too_wide(curve):
    curve.set_curve(tuple((extra, 0.9, 0.0) for extra in (-2, -1, 0, 1)), 0.9, base=None, axis="")
    assert curve._ticks(400)[2] == "plan"
    assert curve._ticks(60) == ["−2", "−1", "0", "+1"]
