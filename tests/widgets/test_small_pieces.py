"""Sparkline, bars, small map, legends and drawer."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.bars import Bar, LyingBars, StandingBars
from widgets.button import button
from widgets.card import Card
from widgets.drawer import Drawer
from widgets.heatmap_legend import HeatmapLegend
from widgets.legend import Legend
from widgets.scrolled import Scrolled, bar_room
from widgets.segmented import Segmented
from widgets.small_map import SmallGrid, SmallMap
from widgets.sparkline import paint_sparkline
from widgets.text_lines import text_width
from widgets.theme import font, load_theme


def spark(values: tuple[float | None, ...], target: float | None = None) -> QImage:
    theme = load_theme("light")
    image = QImage(100, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_sparkline(painter, QRectF(image.rect()), values, target, QColor("#123456"), theme)
    painter.end()
    return image


def inked(image: QImage, left: int, right: int) -> bool:
    white = QColor("white")
    return any(
        image.pixelColor(x, y) != white for x in range(left, right) for y in range(image.height())
    )


def test_that_a_sparkline_leaves_a_gap_where_nothing_is_known() -> None:
    image = spark((1.0, 2.0, None, None, 2.0, 1.0))
    assert inked(image, 0, 20)
    assert not inked(image, 45, 55)
    assert inked(image, 85, 100)


def test_that_a_single_value_draws_no_line() -> None:
    assert not inked(spark((1.0, None, None)), 0, 100)


def test_that_a_far_target_does_not_flatten_the_line() -> None:
    assert spark((0.07, 0.08, 0.09), target=0.8) == spark((0.07, 0.08, 0.09))
    assert spark((0.07, 0.08, 0.09), target=0.1) != spark((0.07, 0.08, 0.09))


def test_that_bars_read_out_their_figures(qtbot: QtBot) -> None:
    for kind in (StandingBars, LyingBars):
        bars = kind()
        qtbot.addWidget(bars)
        bars.set_bars((Bar("Email", 113.0, "113"), Bar("Chat", None, "—", 1)), "Monday 10–11")
        assert bars.accessibleDescription() == "Email 113, Chat —"
        assert not bars.grab().isNull()


def test_that_a_small_map_opens_by_mouse_and_keyboard(qtbot: QtBot) -> None:
    small = SmallMap()
    qtbot.addWidget(small)
    small.set_grid(
        SmallGrid("chat", "Chat", "3,980", "own scale", ("Mon",), ((0, "0"),), ((0.5, None),))
    )
    small.show()
    assert small.accessibleName() == "Chat, 3,980, own scale"
    with qtbot.waitSignal(small.opened) as opened:
        qtbot.keyClick(small, Qt.Key.Key_Return)
    assert opened.args == ["chat"]
    with qtbot.waitSignal(small.opened):
        qtbot.mouseClick(small, Qt.MouseButton.LeftButton)


def test_that_legends_are_as_wide_as_their_words_and_read_them(qtbot: QtBot) -> None:
    scale, names = HeatmapLegend(), Legend()
    for widget in (scale, names):
        qtbot.addWidget(widget)
    scale.set_ends("0", "413 contacts")
    narrow = scale.sizeHint().width()
    scale.set_ends("0", "413 contacts", "no data")
    assert scale.sizeHint().width() > narrow
    assert scale.accessibleName() == "0 – 413 contacts, no data"
    names.set_entries([("Email", 0), ("Others", -1)])
    assert names.accessibleName() == "Email, Others"


def test_that_a_drawer_takes_the_focus_and_gives_it_back(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(800, 500)
    behind = QPushButton("Card", page)
    drawer = Drawer("Close", page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    behind.setFocus()
    drawer.open("Service level")
    assert drawer.accessibleName() == "Service level"
    assert drawer.isAncestorOf(page.focusWidget())
    with qtbot.waitSignal(drawer.closed):
        qtbot.keyClick(drawer, Qt.Key.Key_Escape)
    assert behind.hasFocus()


def test_that_a_drawer_stays_inside_a_page_that_shrinks(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(1000, 600)
    drawer = Drawer("Close", page)
    page.show()
    drawer.open("CSAT")
    page.resize(420, 300)
    assert page.rect().contains(drawer.geometry())


def test_that_lying_bars_shorten_names_and_never_figures(qtbot: QtBot) -> None:
    bars = LyingBars()
    qtbot.addWidget(bars)
    rows = tuple(Bar(name, 220.0, "3:40 min") for name in ("Technical support", "Payment related"))
    bars.set_bars(rows, "By topic")
    bars.resize(160, bars.sizeHint().height())
    bars.setStyleSheet("background: white")
    image = bars.grab().toImage()
    ratio = round(image.devicePixelRatio())
    edge = [image.pixelColor(image.width() - ratio, y) for y in range(image.height())]
    assert len({color.rgb() for color in edge}) == 1
    assert bars.minimumSizeHint().width() > 160


def test_that_names_under_standing_bars_never_overlap(qtbot: QtBot) -> None:
    bars, drawn = StandingBars(), []
    qtbot.addWidget(bars)
    bars.set_bars(tuple(Bar(f"May 20{n:02d}", 3.0, "3") for n in range(32)), "Months")
    bars.resize(126, 90)
    slot, wide = 126 / 32, text_width("May 2000", font("caption"))
    for place, bar in enumerate(bars.bars):
        if bars.labelled(slot)[place]:
            drawn.append(bars._label_left(bar, place, slot))
    assert drawn
    assert all(later >= sooner + wide for sooner, later in pairwise(drawn))


def test_that_words_keep_their_distance_from_an_icon(qtbot: QtBot) -> None:
    worded, bare = button("Copy", icon_name="copy"), button("", icon_name="copy", name="Copy")
    for made in (worded, bare):
        qtbot.addWidget(made)
    assert worded.iconSize().width() > worded.iconSize().height()
    assert bare.iconSize().width() == bare.iconSize().height()


def test_that_cards_keep_their_edge_when_a_scroll_bar_appears(qtbot: QtBot) -> None:
    area, content = Scrolled(), QWidget()
    qtbot.addWidget(area)
    area.set_content(content)
    area.resize(400, 300)
    area.show()
    wide = content.width()
    content.setMinimumHeight(1000)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert content.width() == wide == 400 - bar_room()


def test_that_tab_comes_to_the_choice_shown_and_arrows_go_on_from_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column, before, choice = QVBoxLayout(window), QPushButton("Before"), Segmented("Step")
    choice.set_choices([("day", "Day"), ("week", "Week")], "week")
    for part in (before, choice, QPushButton("After")):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for shown in ("Week", "Day"):
        choice.set_current(shown.lower())
        before.setFocus()
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert isinstance(focused, QPushButton)
        assert focused.text() == shown
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert window.focusWidget().text() == "After"  # type: ignore[union-attr]


def test_that_a_card_that_scrolls_stays_a_card(qtbot: QtBot) -> None:
    area, card, plain = Scrolled(), Card("A week"), QWidget()
    qtbot.addWidget(area)
    area.set_content(plain)
    assert plain.property("kind") == "scrolled"
    area.set_content(card)
    assert card.property("kind") == "card"
