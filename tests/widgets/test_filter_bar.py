"""What can be chosen follows the data; what is chosen is one value."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from core.model.scenario import Filter
from widgets.choice import Choice
from widgets.filter_bar import FilterBar, FilterChoices
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
