"""One editable number of a scenario."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible

from widgets.assumption_row import AssumptionRow
from widgets.elided_label import ElidedLabel
from widgets.slider import Range

SHARE = Range(1, 99.9, 1, 1, (50, 99))
SECONDS = Range(1, 86400, 10, 0, (20, 7200), logarithmic=True)


@pytest.fixture
def row(qtbot):
    row = AssumptionRow(SHARE)
    row.setLocale(QLocale("en_GB"))
    row.set_texts("Email, first reply", "%")
    qtbot.addWidget(row)
    row.show()
    return row


def test_that_showing_a_value_emits_nothing(row, qtbot):
    with qtbot.assertNotEmitted(row.edited):
        row.set_value(90, "your data, n = 5,380", changed=False)
    assert row.box.value() == 90
    assert row.slider.value() == SHARE.notch(90)


def test_that_a_step_by_key_is_told_and_moves_the_slider(row, qtbot):
    row.set_value(90, "", changed=False)
    with qtbot.waitSignal(row.edited) as told:
        qtbot.keyClick(row.box, Qt.Key.Key_Down)
    assert told.args == [89.0]
    assert row.slider.value() == SHARE.notch(89)


def test_that_page_keys_on_the_slider_step_ten(row, qtbot):
    row.set_value(70, "", changed=False)
    with qtbot.waitSignal(row.edited) as told:
        qtbot.keyClick(row.slider, Qt.Key.Key_PageUp)
    assert told.args[0] == pytest.approx(80, abs=1)
    assert row.box.value() == told.args[0]


def test_that_only_a_changed_value_can_be_reset_and_is_marked(row, qtbot):
    row.set_value(90, "", changed=False)
    assert not row.reset.isEnabled()
    assert not row.box.marked
    row.set_value(95, "yours; default 90 %", changed=True)
    assert row.box.marked
    with qtbot.waitSignal(row.reset_requested):
        qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)


def test_that_every_part_has_an_accessible_name(row):
    row.set_within(14400, "in {0}")
    for part in (row.box, row.slider, row.reset, row.within):
        found = QAccessible.queryAccessibleInterface(part)
        assert "Email, first reply" in found.text(QAccessible.Text.Name)


def test_that_an_unknown_optional_value_is_a_dash_and_not_zero(qtbot):
    row = AssumptionRow(Range(0, 1000, 0.5, 2, (0, 60)))
    qtbot.addWidget(row)
    row.set_texts("Cost of a paid hour", "€", optional=True)
    row.set_value(None, "type it to see money", changed=False)
    assert row.box.text() == "—"


@pytest.mark.parametrize("limits", [SHARE, SECONDS, Range(0, 500, 1, 0, (0, 10))])
def test_that_every_place_of_a_slider_gives_a_value_that_stands_near_it(limits):
    for notch in range(0, 1001, 50):
        value = limits.value(notch)
        assert limits.minimum <= value <= limits.maximum
        assert value == pytest.approx(round(value / limits.step) * limits.step)
    assert limits.notch(limits.value(0)) == pytest.approx(0, abs=40)
    assert limits.notch(limits.value(1000)) == pytest.approx(1000, abs=15)


def test_that_a_value_beyond_the_slider_stays_in_the_box(row):
    row.set_value(20, "", changed=True)
    assert row.box.value() == 20
    assert row.slider.value() == 0


def test_that_a_long_label_ends_in_an_ellipsis_and_says_the_whole_in_its_tooltip(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.set_whole("Chiamata, conversazione e lavoro dopo la chiamata")
    label.show()
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole
