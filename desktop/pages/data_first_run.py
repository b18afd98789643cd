"""What a new user sees: the question Aforo answers, three doors, and the three steps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from widgets.button import button
from widgets.icons import icon_pixmap
from widgets.scrolled import Scrolled
from widgets.text import Text
from widgets.theme import current_theme, unit

WIDEST_UNITS = 240


class FirstRun(Scrolled):
    """Three doors into Aforo; files can be dropped anywhere."""

    asked = Signal(str)
    """A door was opened: sample, import or open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self.setAccessibleName(QCoreApplication.translate("FirstRun", "Welcome to Aforo"))
        inside = QWidget()
        column = QWidget()
        column.setMaximumWidth(WIDEST_UNITS * u)
        line = QHBoxLayout(inside)
        line.addWidget(column)
        rows = QVBoxLayout(column)
        rows.setSpacing(4 * u)
        rows.addStretch(1)
        rows.addLayout(self._make_welcome())
        rows.addSpacing(2 * u)
        rows.addLayout(self._make_doors())
        rows.addWidget(self._make_drop())
        rows.addLayout(self._make_without())
        rule = QFrame()
        rule.setProperty("kind", "rule")
        rows.addSpacing(3 * u)
        rows.addWidget(rule)
        rows.addLayout(self._make_steps())
        exports = QCoreApplication.translate(
            "FirstRun",
            "Reads exports of Zendesk, Freshdesk, Intercom, HubSpot, Jira and Zoho, "
            "and any table with a date in each row.",
        )
        rows.addWidget(Text(exports, role="muted", wrap=True))
        rows.addStretch(2)
        self.set_content(inside)

    def _make_welcome(self) -> QVBoxLayout:
        translate = QCoreApplication.translate
        words = QVBoxLayout()
        words.setSpacing(2 * unit())
        words.addWidget(Text(translate("FirstRun", "Welcome to Aforo"), role="muted"))
        question = translate(
            "FirstRun",
            "How many people do you need, when, and what does it cost to keep your promise to "
            "customers?",
        )
        words.addWidget(Text(question, "value", wrap=True))
        lead = translate(
            "FirstRun",
            "Aforo reads the list of contacts your helpdesk or telephone system already exports, "
            "and answers in plain sentences.",
        )
        label = Text(lead, "lead", "muted", weight=QFont.Weight.Normal, wrap=True)
        words.addWidget(label)
        return words

    def _make_doors(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        doors = QHBoxLayout()
        doors.setSpacing(4 * unit())
        sample = translate(
            "FirstRun",
            "Three months of an invented online shop: emails, chats, calls and survey answers. "
            "See every page filled in.",
        )
        file = translate(
            "FirstRun",
            "One export is enough: CSV or Excel, a row for each contact, with the date it was "
            "created.",
        )
        project = translate(
            "FirstRun", "An .aforo file that you saved, or that a colleague sent you."
        )
        opens = self.asked.emit
        for door in (
            _door("play", translate("FirstRun", "Try the sample"), sample,
                  translate("FirstRun", "Open the sample"), lambda: opens("sample"), "", "primary"),
            _door("file", translate("FirstRun", "Open a file"), file,
                  translate("FirstRun", "Choose a file…"), lambda: opens("import"), "Ctrl+I"),
            _door("folder", translate("FirstRun", "Open a project"), project,
                  translate("FirstRun", "Choose a project…"), lambda: opens("open"), "Ctrl+O"),
        ):  # fmt: skip
            doors.addWidget(door, 1)
        return doors

    def _make_drop(self) -> QFrame:
        u = unit()
        zone = QFrame()
        zone.setProperty("kind", "drop")
        zone.setMinimumHeight(13 * u)
        line = QHBoxLayout(zone)
        line.setSpacing(3 * u)
        words = QCoreApplication.translate("FirstRun", "or drop files anywhere in this window")
        line.addStretch(1)
        line.addWidget(_picture("drop", 4 * u, "text_muted", words))
        line.addWidget(Text(words, role="muted"))
        line.addStretch(1)
        return zone

    def _make_without(self) -> QHBoxLayout:
        """Ways in for who has no export."""
        translate = QCoreApplication.translate
        line = QHBoxLayout()
        line.setSpacing(2 * unit())
        line.addWidget(Text(translate("FirstRun", "No export at hand?"), role="muted"))
        for words, action in (
            (translate("FirstRun", "Type the contacts of a usual week"), "week"),
            (translate("FirstRun", "Work out one interval"), "interval"),
        ):
            line.addWidget(button(words, partial(self.asked.emit, action), kind="link"))
        line.addStretch(1)
        return line

    def _make_steps(self) -> QHBoxLayout:
        translate = QCoreApplication.translate
        steps = QHBoxLayout()
        steps.setSpacing(4 * unit())
        for place, (title, words) in enumerate(
            (
                (
                    translate("FirstRun", "Bring a file"),
                    translate(
                        "FirstRun",
                        "Aforo proposes what each column means and shows what it sets aside, with "
                        "the reason.",
                    ),
                ),
                (
                    translate("FirstRun", "Say what you promise"),
                    translate(
                        "FirstRun", "For example: 90 % of emails answered within 4 business hours."
                    ),
                ),
                (
                    translate("FirstRun", "Take the answer"),
                    translate("FirstRun", "People by hour, their cost, and an Excel workbook."),
                ),
            ),
            1,
        ):
            steps.addLayout(_step(place, title, words), 1)
        return steps


def _picture(name: str, size: int, role: str, words: str) -> QLabel:
    label = QLabel()
    screen_ratio = label.devicePixelRatioF()
    label.setPixmap(icon_pixmap(name, size, current_theme().color(role), screen_ratio))
    label.setAccessibleName(words)
    return label


def _door(
    picture: str,
    title: str,
    words: str,
    open_words: str,
    opened: Callable[[], object],
    keys: str,
    kind: str = "",
) -> QFrame:
    u = unit()
    door = QFrame()
    door.setProperty("kind", "card")
    door.setAccessibleName(title)
    column = QVBoxLayout(door)
    column.setContentsMargins(6 * u, 6 * u, 6 * u, 5 * u)
    column.setSpacing(2 * u)
    column.addWidget(_picture(picture, 8 * u, "accent", title))
    column.addSpacing(3 * u)
    column.addWidget(Text(title, "lead"))
    column.addWidget(Text(words, role="muted", wrap=True))
    column.addStretch(1)
    column.addSpacing(2 * u)
    line = QHBoxLayout()
    line.addWidget(button(open_words, opened, kind=kind))
    line.addWidget(Text(keys, "caption", "muted"))
    line.addStretch(1)
    column.addLayout(line)
    return door


def _step(place: int, title: str, words: str) -> QHBoxLayout:
    u = unit()
    number = Text(str(place), weight=QFont.Weight.DemiBold)
    number.setAlignment(Qt.AlignmentFlag.AlignCenter)
    number.setProperty("kind", "step")
    number.setFixedSize(6 * u, 6 * u)
    text = QVBoxLayout()
    text.setSpacing(u // 2)
    text.addWidget(Text(title, weight=QFont.Weight.DemiBold))
    text.addWidget(Text(words, role="muted", wrap=True))
    text.addStretch(1)
    line = QHBoxLayout()
    line.setSpacing(3 * u)
    line.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(text, 1)
    return line
