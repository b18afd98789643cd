"""Contacts a day, stacked."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from widgets.stacked_days import Series, Stack, StackedDays, axis_steps, ticks_that_fit
from widgets.theme import current_theme


def stack(days: int = 31) -> Stack:
    return Stack(
        tuple(str(day + 1) for day in range(days)),
        tuple(day % 7 == 1 for day in range(days)),
        (
            Series("Email", 0, tuple(float(day + 1) for day in range(days))),
            Series("Chat", 1, (10.0,) * days),
        ),
        tuple(f"day {day + 1}: {day + 11} contacts" for day in range(days)),
    )


@pytest.fixture
def chart(qtbot: QtBot) -> StackedDays:
    chart = StackedDays()
    qtbot.addWidget(chart)
    chart.resize(700, 260)
    chart.set_stack(stack(), "Contacts a day")
    chart.show()
    return chart


@pytest.mark.parametrize("top", [0, 1, 3, 41, 99, 720, 12_340])
def test_that_the_axis_has_few_round_marks_and_reaches_the_highest_bar(top: float) -> None:
    steps = axis_steps(top)
    assert steps[0] == 0
    assert steps[-1] >= top
    assert 2 <= len(steps) <= 5
    assert all(step == int(step) for step in steps)


def test_that_arrow_keys_walk_the_bars_and_say_their_sentence(
    chart: StackedDays, qtbot: QtBot
) -> None:
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "day 1: 11 contacts"
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.accessibleDescription() == "day 31: 41 contacts"
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.place == 30


def test_that_the_pointer_says_the_same_sentence(chart: StackedDays, qtbot: QtBot) -> None:
    center = chart._bar_rect(4).center().toPoint()
    qtbot.mouseMove(chart, center)
    assert chart.accessibleDescription() == "day 5: 15 contacts"


def test_that_bars_are_as_tall_as_their_contacts(chart: StackedDays) -> None:
    theme, image = current_theme(), chart.grab().toImage()
    x = round(chart._bar_rect(30).center().x())
    column = [image.pixelColor(x, y).name() for y in range(image.height())]
    first, second = (column.count(theme.series_color(place).name()) for place in (0, 1))
    assert first / second == pytest.approx(3.1, rel=0.1)


def test_that_only_mondays_are_labelled_when_days_do_not_fit(chart: StackedDays) -> None:
    days = stack(60)
    assert ticks_that_fit(days, 40) == list(range(60))
    assert all(days.major[place] for place in ticks_that_fit(days, 6))


def test_that_an_empty_stack_paints_without_bars(chart: StackedDays) -> None:
    chart.set_stack(Stack(), "Nothing")
    assert not chart.grab().isNull()
    assert chart._place_at(QPoint(300, 100).x()) == -1


def test_that_uneven_months_keep_their_names_and_some_weeks_between_them() -> None:
    weeks = ("28 Dec", "4 Jan", "11 Jan", "18 Jan", "25 Jan", "1 Feb", "8 Feb", "15 Feb",
             "22 Feb", "1 Mar", "8 Mar", "15 Mar", "22 Mar", "29 Mar")  # fmt: skip
    major = tuple(place in (0, 1, 5, 9) for place in range(len(weeks)))
    shown = ticks_that_fit(Stack(weeks, major, (), weeks), 36)
    assert {0, 5, 9} <= set(shown)
    assert len(shown) >= 6
    assert all(later - sooner >= 2 for sooner, later in pairwise(shown))
