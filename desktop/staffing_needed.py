"""The people each hour needs as a chart, and under it what stands behind the number."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from core.model.requirement import Requirement
from core.model.scenario import Scenario
from core.problems import Note
from desktop.clipboard import copy_picture_and_cells
from desktop.formats import join, opening_hours
from desktop.messages import sentence
from desktop.staffing_answer import Staffing
from desktop.staffing_certainty import trust_in_short, trust_words
from desktop.staffing_evidence import StaffingEvidence
from desktop.staffing_week import beside_required
from desktop.staffing_words import channel_title
from widgets.card import Card
from widgets.choice import Choice
from widgets.elided_label import ElidedLabel
from widgets.required_chart import RequiredChart
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import font, unit
from widgets.week_table import exact_cells

ALL = "*"
"""Key of "all channels" in the channel choice."""
_MOST_SEGMENTS = 4
_URGENT = (
    "partly_covered", "history_short", "hourly_erlang_unsafe", "outside_hours", "overload",
)  # fmt: skip


class PeopleNeeded(QScrollArea):
    """Chart and evidence of one channel, or of all together."""

    channel_picked = Signal(str)
    """Another channel is to be shown, or all ("*")."""
    how_asked = Signal(str)
    """Somebody wants to know what a part is computed from."""
    wage_asked = Signal()
    """Somebody wants to type what an hour costs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._channel = ALL
        self._choices: list[tuple[str, str]] = []
        self._compact, self._room = False, 0
        self.chart = RequiredChart()
        self.remarks = Text("", "caption", "near", wrap=True)
        self.trust = ElidedLabel()
        self.trust.setFont(font("caption"))
        self.trust.setProperty("role", "muted")
        self.segments = Segmented(QCoreApplication.translate("StaffingPage", "Channel"))
        self.segments.chosen.connect(self.channel_picked)
        self._choice = Choice("", QCoreApplication.translate("StaffingPage", "Channel"))
        self._choice.picked.connect(self.channel_picked)
        self._chart_card = Card()
        self._charts = QWidget()
        self._evidence: StaffingEvidence | None = None
        self._compose()

    @property
    def channel(self) -> str | None:
        """The channel shown, or None for all together."""
        return None if self._channel == ALL else self._channel

    @property
    def is_made(self) -> bool:
        """Whether everything is there that an answer is shown in."""
        return self._evidence is not None and self._column.indexOf(self._evidence) >= 0

    @property
    def evidence(self) -> StaffingEvidence:
        """The card under the chart."""
        for _step in self.making():
            pass
        assert self._evidence is not None
        return self._evidence

    def making(self) -> Iterator[None]:
        """Make what stands under the chart; nothing where it is there."""
        if self._evidence is None:
            made = self._evidence = StaffingEvidence(self._charts)
            made.how_asked.connect(self.how_asked)
            made.wage_asked.connect(self.wage_asked)
            made.set_compact(self._compact, self._room)
            yield
        # Whoever could not wait has gone on from here meanwhile.
        if not self.is_made:
            self._column.addWidget(self._evidence, 56)

    def choose_channel(self, channel: str) -> None:
        """Show one channel, or all together ("*"), from the next answer on."""
        self._channel = channel
        self.segments.set_current(channel)
        self._choice.set_current(channel)

    def set_channels(self, requirement: Requirement) -> None:
        """Offer the channels that are staffed."""
        names = [(c.channel, channel_title(c.channel)) for c in requirement.channels]
        if self._channel not in [ALL, *(key for key, _ in names)]:
            self._channel = ALL
        choices = [(ALL, QCoreApplication.translate("StaffingPage", "All channels")), *names]
        if len(names) == 1:
            self._channel = names[0][0]
        if self._choices != choices:
            self._choices = choices
            self.segments.set_choices(choices, self._channel)
            self._choice.set_choices(choices, self._channel)
        self.segments.setVisible(1 < len(names) < _MOST_SEGMENTS)
        self._choice.setVisible(len(names) >= _MOST_SEGMENTS)

    def set_chart(self, found: Staffing, scenario: Scenario) -> None:
        """Show the people of the channel chosen, and what must be known about them."""
        self.set_title(scenario)
        requirement, channel = found.requirement, self.channel
        translate = QCoreApplication.translate
        beside = beside_required(
            requirement,
            channel,
            None if found.overtaken else found.band,
            found.on_duty,
            translate("StaffingPage", "Required on 8 of 10 days"),
            translate("StaffingPage", "Seen at work"),
        )
        self.chart.set_requirement(requirement, channel, beside)
        remarks = self._urgent_remarks(requirement)
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))
        self.trust.set_whole(trust_words(found.tried), trust_in_short(found.tried))
        self.trust.setVisible(bool(self.trust.whole))

    def set_title(self, scenario: Scenario) -> None:
        """Title and, where there is room, what and when it is."""
        name = (
            QCoreApplication.translate("StaffingPage", "all channels")
            if self.channel is None
            else channel_title(self._channel)
        )
        hours = opening_hours(scenario.calendar.hours)
        about = QCoreApplication.translate("StaffingPage", "{channel}, usual week, {hours}")
        self._chart_card.set_title(
            QCoreApplication.translate("StaffingPage", "People by hour"),
            "" if self._compact else about.format(channel=name, hours=hours),
        )

    def set_compact(self, compact: bool, room: int) -> None:
        """In a low or narrow window the evidence is one thing at a time, `room` pixels wide."""
        u = unit()
        self._compact, self._room = compact, room
        self._column.setSpacing((3 if compact else 4) * u)
        self._chart_card.set_edge(round((2 if compact else 3.5) * u))
        if self._evidence is not None:
            self._evidence.set_compact(compact, room)

    def show_charts(self, shown: bool) -> None:
        """Show or hide everything: while an answer is computed there is nothing to see."""
        self._charts.setVisible(shown)

    def copy(self, words: list[list[str]]) -> None:
        """Put a picture of what is shown, words and the figures of the week on the clipboard."""
        rows, total = self.evidence.rows()
        translate = QCoreApplication.translate
        head = [
            translate("WeekTable", "Day"), translate("WeekTable", "Contacts a day"),
            translate("WeekTable", "People"), translate("WeekTable", "Needed"),
            translate("WeekTable", "Paid"), translate("WeekTable", "At work"),
            translate("WeekTable", "Difference"), translate("WeekTable", "Cost"),
        ]  # fmt: skip
        cells = (exact_cells(r) for r in (*rows, total))
        copy_picture_and_cells(self._charts.grab().toImage(), [*words, head, *cells])

    def _compose(self) -> None:
        self._chart_card.head.addWidget(self.segments)
        self._chart_card.head.addWidget(self._choice)
        self._chart_card.body.addWidget(self.chart, 1)
        self._chart_card.body.addWidget(self.remarks)
        self._chart_card.body.addWidget(self.trust)
        self._charts.setProperty("kind", "scrolled")
        self._column = QVBoxLayout(self._charts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._chart_card, 44)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._charts)
        self.viewport().setAutoFillBackground(False)
        self._charts.setAutoFillBackground(False)

    def _urgent_remarks(self, requirement: Requirement) -> list[str]:
        own = [c for c in requirement.channels if self.channel in (None, c.channel)]
        notes: list[Note] = [*requirement.notes, *(n for c in own for n in c.notes)]
        urgent = [n for word in _URGENT for n in notes if word in n.code]
        shown = [f"◐ {sentence(remark)}" for remark in urgent[:2]]
        if requirement.skipped and len(shown) < 2:
            names = join([channel_title(name) for name, _ in requirement.skipped])
            words = QCoreApplication.translate(
                "StaffingPage", "Not staffed: {channels}; the reasons are in “{link}”."
            )
            link = QCoreApplication.translate("StaffingPage", "How this is computed")
            shown.append("◐ " + words.format(channels=names, link=link))
        return shown
