"""What can be chosen follows the data; what is chosen is one value."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from core.model.scenario import Filter
from widgets.choice import Choice
from widgets.filter_bar import DaysPopup, FilterBar, FilterChoices
from widgets.filter_chips import FilterChip, FilterChips, FilterDimension
from widgets.multi_choice import MultiChoice

OFFER = FilterChoices(
    date(2025, 12, 29), date(2026, 3, 31), [("email", "Email"), ("phone", "Calls")]
)


def make(qtbot: QtBot, view: Filter) -> FilterBar:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.set_view(OFFER, view, "previous")
    bar.show()
    return bar


def period(bar: FilterBar) -> Choice:
    return next(c for c in bar.findChildren(Choice) if c.accessibleName() == "Period")


def pick(choice: Choice, key: str) -> None:
    choice.setCurrentIndex(choice.findData(key))
    choice.activated.emit(choice.currentIndex())


def test_that_months_end_before_the_next_one_begins(qtbot: QtBot) -> None:
    bar = make(qtbot, Filter())
    with qtbot.waitSignal(bar.filter_edited) as blocker:
        pick(period(bar), "2026-02-01")
    assert blocker.args == [Filter(start=date(2026, 2, 1), end=date(2026, 3, 1))]


def test_that_the_last_three_months_count_from_the_last_day(qtbot: QtBot) -> None:
    bar = make(qtbot, Filter())
    with qtbot.waitSignal(bar.filter_edited) as blocker:
        pick(period(bar), "last3")
    assert blocker.args == [Filter(start=date(2026, 1, 1))]


def test_that_chosen_days_are_shown_and_kept(qtbot: QtBot) -> None:
    bar = make(qtbot, Filter(start=date(2026, 3, 2), end=date(2026, 3, 9)))
    assert period(bar).currentText().replace("\u00a0", " ") == "2–8 Mar 2026"


def test_that_showing_a_filter_emits_nothing(qtbot: QtBot) -> None:
    bar = make(qtbot, Filter())
    with qtbot.assertNotEmitted(bar.filter_edited):
        bar.set_view(OFFER, Filter(channels=("email",)), "none")


def test_that_ticking_every_value_means_all(qtbot: QtBot) -> None:
    choice = MultiChoice("Channels")
    qtbot.addWidget(choice)
    choice.set_choices(OFFER.channels, ("email",))
    picked: list[object] = []
    choice.picked.connect(picked.append)
    choice.open()
    boxes = {box.text(): box for box in choice.findChildren(QCheckBox)}
    boxes["Calls"].click()
    boxes["Email"].click()
    assert picked == [None, ("phone",)]
    assert choice.accessibleName() == "Channels: Calls"


def test_that_the_wheel_never_changes_a_value(qtbot: QtBot) -> None:
    bar = make(qtbot, Filter())
    choice = period(bar)
    choice.setFocus(Qt.FocusReason.OtherFocusReason)
    before = choice.key
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, -120), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    choice.wheelEvent(event)
    assert choice.key == before
    assert not event.isAccepted()


TOPICS = FilterDimension("topic", "Topic", [("delivery", "delivery"), ("refund", "refund")])
TIERS = FilterDimension("tier", "Tier", [("1", "1"), ("2", "2")])
RICH = replace(OFFER, more=[TOPICS, TIERS])


def rich(qtbot: QtBot, view: Filter) -> FilterBar:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.set_view(RICH, view, "previous")
    bar.resize(1200, 90)
    bar.show()
    return bar


def chips(bar: FilterBar) -> dict[str, FilterChip]:
    return {chip.key: chip for chip in bar.findChildren(FilterChips)[0].chips}


def test_that_further_filters_are_offered_and_stand_as_chips(qtbot: QtBot) -> None:
    bar = rich(qtbot, Filter(topics=("refund",)))
    shown = chips(bar)
    assert list(shown) == ["topic"]
    assert shown["topic"].choice.accessibleName() == "Topic: refund"
    menu = bar.findChildren(FilterChips)[0].menu(bar)
    assert [action.text() for action in menu.actions()] == ["Tier"]


def test_that_a_chosen_value_is_a_filter_of_its_dimension(qtbot: QtBot) -> None:
    bar = rich(qtbot, Filter())
    line = bar.findChildren(FilterChips)[0]
    assert not line.isVisible()
    line.ask("tier")
    chip = chips(bar)["tier"]
    boxes = {box.text(): box for box in chip.choice.findChildren(QCheckBox)}
    with qtbot.waitSignal(bar.filter_edited) as blocker:
        boxes["2"].click()
    (edited,) = blocker.args
    assert edited == Filter(values=(("tier", ("1",)),))
    bar.set_view(RICH, edited, "previous")
    # The same chip keeps its open list while values are ticked.
    assert chips(bar)["tier"] is chip


def test_that_a_chip_is_dropped_by_its_cross_and_by_the_delete_key(qtbot: QtBot) -> None:
    view = Filter(topics=("refund",)).choosing("tier", ("1",))
    bar = rich(qtbot, view)
    with qtbot.waitSignal(bar.filter_edited) as blocker:
        chips(bar)["topic"].findChildren(QPushButton)[0].click()
    assert blocker.args == [Filter().choosing("tier", ("1",))]
    bar.set_view(RICH, view, "previous")
    with qtbot.waitSignal(bar.filter_edited) as blocker:
        qtbot.keyClick(chips(bar)["tier"].choice, Qt.Key.Key_Delete)
    assert blocker.args == [Filter(topics=("refund",))]


def test_that_all_chips_can_be_dropped_at_once(qtbot: QtBot) -> None:
    view = Filter(channels=("email",), topics=("refund",)).choosing("tier", ("1",))
    bar = rich(qtbot, view)
    (clear,) = (b for b in bar.findChildren(QPushButton) if b.text() == "Drop all")
    with qtbot.waitSignal(bar.filter_edited) as blocker:
        clear.click()
    assert blocker.args == [Filter(channels=("email",))]


def test_that_a_value_the_data_lack_can_still_be_dropped(qtbot: QtBot) -> None:
    bar = rich(qtbot, Filter().choosing("language", ("Klingon",)))
    assert chips(bar)["language"].choice.accessibleName() == "language: Klingon"


def test_that_any_days_can_be_compared_with(qtbot: QtBot) -> None:
    bar = rich(qtbot, Filter())
    compare = next(c for c in bar.findChildren(Choice) if c.accessibleName() == "Compare with")
    pick(compare, "choose")
    popup = bar.findChildren(DaysPopup)[0]
    popup.first.setDate(QDate(2026, 1, 5))
    popup.last.setDate(QDate(2026, 1, 11))
    with qtbot.waitSignal(bar.compare_days_edited) as blocker:
        popup._on_applied()
    assert blocker.args == [date(2026, 1, 5), date(2026, 1, 12)]
    bar.set_view(RICH, Filter(), "custom", (date(2026, 1, 5), date(2026, 1, 12)))
    assert compare.currentText().replace("\u00a0", " ") == "5–11 Jan 2026"
    # Nothing is emitted while the days are chosen.
    assert compare.key == "custom"


def test_that_the_comparison_says_what_to_know_of_it(qtbot: QtBot) -> None:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.set_view(replace(RICH, remarks=["The data begin later."]), Filter(), "year")
    compare = next(c for c in bar.findChildren(Choice) if c.accessibleName() == "Compare with")
    assert "The data begin later." in compare.toolTip()


def test_that_a_scenario_is_chosen_once_there_are_several(qtbot: QtBot) -> None:
    bar = rich(qtbot, Filter())
    bar.show()
    choice = next(c for c in bar.findChildren(Choice) if c.accessibleName() == "Scenario")
    bar.set_scenarios(["Baseline"], 0)
    assert not choice.isVisible()
    bar.set_scenarios(["Baseline", "Wages up"], 1)
    assert choice.isVisible()
    assert choice.currentText() == "Wages up"
    with qtbot.waitSignal(bar.scenario_picked) as blocker:
        pick(choice, "0")
    assert blocker.args == [0]


def test_that_a_usual_week_has_no_dates_and_nothing_to_be_compared_with(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.set_view(replace(OFFER, usual=True), Filter(), "previous")
    assert bar._period.currentText() == "a usual week"
    assert bar._compare.isHidden()
    bar.set_view(OFFER, Filter(), "previous")
    assert bar._period.currentText().startswith("all: ")
    assert not bar._compare.isHidden()
