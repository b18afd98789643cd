"""Typed numbers and durations in three languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from widgets.number_box import (
    DurationEdit,
    DurationSpinBox,
    LocaleDoubleSpinBox,
    duration_text,
    parse_duration,
    parse_number,
)

LOCALES = ("en_GB", "es_ES", "it_IT")


def typed(qtbot, box, text):
    line = box.findChild(QLineEdit)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    return box.value()


@pytest.mark.parametrize("name", LOCALES)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12.5", 12.5),
        ("12,5", 12.5),
        ("0,85", 0.85),
        ("0.125", 0.12),
        ("7", 7.0),
        ("16,40", 16.4),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1.234.567", 1234567.0),
    ],
)
def test_that_both_decimal_signs_are_read_alike_in_every_language(qtbot, name, text, value):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(name))
    box.setRange(0, 1e9)
    assert typed(qtbot, box, text) == pytest.approx(value, abs=0.0051)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("en_GB", "1,500", 1500),
        ("en_GB", "1.500", 1.5),
        ("it_IT", "1.500", 1500),
        ("it_IT", "1,500", 1.5),
        ("es_ES", "1.500", 1500),
        ("es_ES", "1,500", 1.5),
    ],
)
def test_that_three_digits_follow_the_language_and_the_result_is_shown(qtbot, name, text, value):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    locale = QLocale(name)
    box.setLocale(locale)
    box.setRange(0, 1e6)
    assert typed(qtbot, box, text) == value
    assert box.text() == (
        locale.toString(1500.0, "f", 0) if value == 1500 else locale.toString(1.5, "f", 2)
    )


@pytest.mark.parametrize("name", LOCALES)
@pytest.mark.parametrize("value", [0.5, 12.25, 999.99, 1234.5, 12345.0, 1234567.89])
def test_that_what_a_box_shows_is_read_back_as_the_same_number(qtbot, name, value):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(name))
    box.setRange(0, 1e9)
    box.setValue(value)
    assert box.valueFromText(box.text()) == value


@pytest.mark.parametrize("text", ["", "abc", "1..2", "1,2,3", "12.34.5", "--3", "1.23.456"])
def test_that_what_is_no_number_is_none(text):
    assert parse_number(text) is None


def test_that_a_value_out_of_range_goes_to_the_nearest_end(qtbot):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale("en_GB"))
    box.setRange(0, 99.9)
    assert typed(qtbot, box, "250") == 99.9


def test_that_arrows_step_one_and_page_keys_ten(qtbot):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    box.setValue(50)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    assert box.value() == 51
    qtbot.keyClick(box, Qt.Key.Key_PageDown)
    assert box.value() == 41


def test_that_the_wheel_over_a_box_is_left_to_the_panel(qtbot):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    box.setValue(50)
    point = QPointF(5, 5)
    event = QWheelEvent(
        point,
        point,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    box.wheelEvent(event)
    assert box.value() == 50
    assert not event.isAccepted()


def test_that_a_missing_value_is_a_dash_until_a_number_is_typed(qtbot):
    box = LocaleDoubleSpinBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale("it_IT"))
    box.setSpecialValueText("—")
    box.setValue(0)
    assert box.text() == "—"
    assert typed(qtbot, box, "16,40") == 16.4


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("4h", 14400),
        ("90 s", 90),
        ("2d", 172800),
        ("1:30", 90),
        ("1:02:03", 3723),
        ("6", 360),
        ("6,5", 390),
        ("6.5 min", 390),
        ("1h 15min", 4500),
        ("1:30 h", 5400),
        ("2 ore", 7200),
        ("3 días", 259200),
        ("2 giorni", 172800),
        ("20seg", 20),
    ],
)
def test_that_durations_are_read_as_typed(text, seconds):
    assert parse_duration(text) == seconds


def test_that_a_clock_time_is_hours_where_the_box_counts_hours():
    assert parse_duration("1:30", unit_s=3600) == 5400


def test_that_a_day_can_be_worth_the_open_hours_of_a_day():
    assert parse_duration("2d", day_s=9 * 3600) == 64800


@pytest.mark.parametrize("text", ["", "soon", "4x", "1:75", "1:2:3:4", "-5 min", "h"])
def test_that_what_is_no_duration_is_none(text):
    assert parse_duration(text) is None


@pytest.mark.parametrize("seconds", [1, 20, 60, 90, 120, 290, 3600, 5400, 14400, 86400, 172800])
@pytest.mark.parametrize("name", LOCALES)
def test_that_a_duration_written_is_read_back(seconds, name):
    locale = QLocale(name)
    assert parse_duration(duration_text(seconds, locale), locale.decimalPoint()) == seconds


def test_that_a_duration_box_takes_any_unit_and_shows_minutes(qtbot):
    box = DurationSpinBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale("it_IT"))
    assert typed(qtbot, box, "290 s") == 290
    assert box.text() == "4:50"
    assert typed(qtbot, box, "6,5") == 390


def test_that_a_duration_in_a_sentence_is_edited_and_told_once(qtbot):
    edit = DurationEdit()
    qtbot.addWidget(edit)
    edit.set_duration(4 * 3600, pattern="in {0}", unit_s=3600)
    seen = []
    edit.edited.connect(seen.append)
    edit.selectAll()
    qtbot.keyClicks(edit, "90 min")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert seen == [5400.0]
    edit.selectAll()
    qtbot.keyClicks(edit, "never")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert seen == [5400.0]
    assert edit.seconds == 5400.0


def test_that_a_box_speaks_the_language_of_now_and_not_that_of_its_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.setLocale(QLocale("en_GB"))
    QLocale.setDefault(QLocale("it_IT"))
    box = LocaleDoubleSpinBox()
    box.setParent(window)
    box.setDecimals(1)
    box.setValue(49.9)
    assert box.text() == "49,9"
