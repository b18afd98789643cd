"""The panel groups rows by channel, adds and removes promises, and keeps a baseline closed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit

from core.model.requirement import Assumption
from core.model.scenario import KeptOver, Scenario
from desktop.staffing_panel import OWN_HOURS, StaffingPanel
from desktop.staffing_rows import plan_of

CHANNELS = ("email", "phone", "chat", "web", "social")
MEASURED = {(name, "aht_s"): Assumption("aht_s", 360.0, "data", 900) for name in CHANNELS}


class Robot:
    """Edits a panel as a planner would, each edit given back as the store would."""

    def __init__(self, qtbot, channels=CHANNELS):
        self.qtbot, self.channels = qtbot, channels
        self.panel, self.scenario, self.labels = StaffingPanel(), Scenario(), []
        qtbot.addWidget(self.panel)
        self.panel.edited.connect(self._on_edited)
        self.show()
        self.panel.resize(336, 620)
        self.panel.show()

    def _on_edited(self, label, scenario, key):
        self.labels.append(label)
        self.scenario = scenario
        self.show()

    def show(self):
        self.panel.set_scenario(self.scenario, self.channels, MEASURED)

    def type(self, key, text):
        box = self.panel.rows[key].box.findChild(QLineEdit)
        box.selectAll()
        self.qtbot.keyClicks(box, text)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)


@pytest.fixture
def robot(qtbot):
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield lambda *channels: Robot(qtbot, channels or CHANNELS)
    QLocale.setDefault(before)


def test_that_five_channels_start_folded_but_the_first_and_say_their_promises(robot):
    panel = robot().panel
    opened = [key for key, fold in panel.folds.items() if fold.is_open]
    assert opened == ["promise.email", "rules", "money"]
    assert panel.folds["promise.phone"].head.summary.replace("\u00a0", " ") == "80 % in 20 s"
    assert panel.folds["assumed.web"].head.summary == "6:00 each"


def test_that_a_part_is_opened_and_closed_by_keyboard(robot, qtbot):
    fold = robot().panel.folds["promise.phone"]
    qtbot.keyClick(fold.head, Qt.Key.Key_Right)
    assert fold.is_open
    qtbot.keyClick(fold.head, Qt.Key.Key_Left)
    assert not fold.is_open
    qtbot.keyClick(fold.head, Qt.Key.Key_Space)
    assert fold.is_open
    assert QAccessible.queryAccessibleInterface(fold.head).text(QAccessible.Text.Name) == "Calls"


def test_that_a_row_asked_for_is_unfolded(robot):
    panel = robot().panel
    panel.show_row("phone.aht_s")
    assert panel.folds["assumed.phone"].is_open


def test_that_a_promise_is_added_changed_and_removed(robot, qtbot):
    made = robot()
    made.panel._on_promise_added("phone", "max_abandonment")
    row = made.panel.rows["phone.max_abandonment"]
    assert row.box.value() == 5.0
    assert made.panel.folds["promise.phone"].is_open
    made.type("phone.max_abandonment", "3 %")
    assert plan_of(made.scenario, "phone").max_abandonment == pytest.approx(0.03)
    assert row.reset.accessibleName() == "Remove Calls: give up at most"
    qtbot.mouseClick(made.panel.rows["phone.max_abandonment"].reset, Qt.MouseButton.LeftButton)
    assert made.scenario == Scenario()
    assert "phone.max_abandonment" not in made.panel.rows


@pytest.mark.parametrize(
    ("typed", "hours"), [("2d", 18), ("4h", 4), ("90 s", 0.025), ("1,5 h", 1.5)]
)
def test_that_the_longest_wait_takes_units_and_business_days(robot, typed, hours):
    made = robot()
    made.panel._on_promise_added("email", "longest_wait_s")
    made.type("email.longest_wait_s", typed)
    assert plan_of(made.scenario, "email").longest_wait_s == pytest.approx(hours * 3600)


def test_that_nonsense_is_explained_next_to_its_row_until_something_is_typed(robot, qtbot):
    made = robot()
    row = made.panel.rows["email.frt"]
    made.type("email.frt", "lots")
    assert row.reason == "“lots” is no number. Type one such as 90."
    assert row.box.value() == 90
    assert made.scenario == Scenario()
    made.type("email.frt", "95")
    assert row.reason == ""
    made.type("email.frt", "120")
    assert row.reason == "1 to 99.9 is possible."
    row.within.setFocus()
    row.within.selectAll()
    qtbot.keyClicks(row.within, "soon")
    qtbot.keyClick(row.within, Qt.Key.Key_Return)
    assert row.reason.startswith("“soon” is no time.")


def test_that_a_channel_gets_opening_hours_of_its_own_and_loses_them(robot, qtbot):
    made = robot()
    made.panel._on_promise_added("chat", OWN_HOURS)
    row = made.panel.own_hours["chat"]
    row.box.selectAll()
    qtbot.keyClicks(row.box, "Mon-Fri 10:00-12:00")
    qtbot.keyClick(row.box, Qt.Key.Key_Return)
    assert made.scenario.calendar.of("chat").hours.open_hours_a_week == 10
    assert made.scenario.calendar.of("email").hours.open_hours_a_week == 45
    qtbot.mouseClick(made.panel.own_hours["chat"].reset, Qt.MouseButton.LeftButton)
    assert made.scenario == Scenario()


def test_that_rules_of_mixed_work_are_shown_only_where_there_is_such_work(robot):
    mixed, mail = robot().panel, robot("email", "web").panel
    assert "blending_threshold" in mixed.rows
    assert mixed.interrupts is not None
    assert "blending_threshold" not in mail.rows
    assert mail.interrupts is None
    assert mail.kept is None


def test_that_over_what_promises_are_kept_and_interruption_are_edited(robot):
    made = robot()
    made.panel.kept.picked.emit("week")
    assert made.scenario.kept is KeptOver.WEEK
    made.panel.interrupts.click()
    assert not made.scenario.live_interrupts
    made.type("blending_threshold", "2")
    assert made.scenario.blending_threshold == 2
    assert len(set(made.labels)) == 3


def test_that_a_closed_baseline_is_shown_and_cannot_be_edited(robot, qtbot):
    panel = robot().panel
    panel.set_closed(True)
    assert panel.closed.isVisible()
    assert not panel.rows["email.frt"].box.isEnabled()
    with qtbot.waitSignal(panel.asked) as asked:
        panel.closed.findChildren(type(panel.adders["email"]))[0].click()
    assert asked.args == ["duplicate"]
    panel.set_closed(False)
    assert panel.rows["email.frt"].box.isEnabled()


def test_that_an_edit_of_one_row_leaves_what_is_typed_in_another(robot):
    made = robot()
    other = made.panel.rows["email.frt"].box.findChild(QLineEdit)
    other.setText("9")
    made.scenario = replace(made.scenario, minimum_agents=2)
    made.show()
    assert other.text() == "9"
    assert made.panel.rows["minimum_agents"].box.value() == 2
