"""Typed volumes: contacts of a usual week, channel by channel, where no export is at hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget
from shiboken6 import isValid

from core.model.calendar import OpeningHours
from core.model.project import Project
from core.model.volumes import TypedChannel, TypedVolumes
from core.problems import Problem
from desktop.messages import sentence
from desktop.pages.data_channel_line import DAILY, HOURLY, ChannelLine
from desktop.staffing_hours_row import HoursRow
from desktop.staffing_words import channel_title
from desktop.store import Store
from desktop.tasks import TaskRunner
from desktop.volumes_draft import (
    CHANNELS,
    Totals,
    added,
    blank_week,
    by_day,
    cleared_words,
    days_sheet,
    evenly,
    hour_by_hour,
    put,
    scaled_days,
    sheet_of,
    told,
    typed_week,
    with_channel,
    with_days,
    with_total,
    with_totals,
    with_values,
    without,
)
from widgets.button import button
from widgets.card import Card
from widgets.roster_grid import RosterGrid
from widgets.roster_sheet import Values
from widgets.text import Text
from widgets.theme import unit


class TypedWeek(Card):
    """Channels with their contacts and handle times; every edit is taken at once."""

    changed = Signal()
    """What is typed, and so the words over it, changed."""

    def __init__(self, store: Store, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate, u = QCoreApplication.translate, unit()
        super().__init__(translate("Volumes", "A usual week"), parent=parent)
        self._store, self._tasks = store, tasks
        self.draft: TypedVolumes = blank_week(date.today())
        """What is typed; channels without contacts wait to be taken."""
        self._held: TypedVolumes | None = None
        self._place = 0
        self._first = 0
        self.lines: list[ChannelLine] = []
        self._boxes = QGridLayout()
        self._boxes.setHorizontalSpacing(3 * u)
        self._boxes.setVerticalSpacing(2 * u)
        for column, words in enumerate(
            (
                translate("Volumes", "Channel"), translate("Volumes", "Contacts a week"),
                translate("Volumes", "Time for one contact, min:s"),
                translate("Volumes", "How they come"),
            )
        ):  # fmt: skip
            self._boxes.addWidget(Text(words, "caption", "muted"), 0, column)
        self._boxes.setColumnStretch(5, 1)
        self.hours = HoursRow()
        self.hours.setMaximumWidth(110 * u)
        self.hours.edited.connect(self._on_hours)
        self.add = button(
            translate("Volumes", "Add a channel"), self._on_added, icon_name="plus"
        )  # fmt: skip
        self.fault = Text("", "caption", "missed", wrap=True)
        self.fault.hide()
        self.days_title = Text(
            translate(
                "Volumes",
                "Contacts of each day; they come evenly over its opening hours, on a closed day "
                "over those of the others.",
            ),
            "caption", "muted", wrap=True,
        )  # fmt: skip
        self.days = RosterGrid(translate("Volumes", "Contacts by channel and weekday"))
        self.days.edited.connect(self._on_days)
        self.days.totals_typed.connect(self._on_day_totals)
        self.days.text_pasted.connect(self._on_days_pasted)
        self.days.refused.connect(self._say)
        self.spread = Text("", wrap=True)
        self.spread.hide()
        self.grid_title = Text("", "caption", "muted", wrap=True)
        self.every = button(translate("Volumes", "All 24 hours"), self._show_grid)
        self.every.setCheckable(True)
        self.grid = RosterGrid(translate("Volumes", "Contacts by hour and weekday"))
        self.grid.edited.connect(self._on_grid)
        self.grid.totals_typed.connect(self._on_totals)
        self.grid.text_pasted.connect(self._on_text_pasted)
        self.grid.refused.connect(self._say)
        self.body.addLayout(self._boxes)
        tools = QHBoxLayout()
        tools.addWidget(self.add)
        tools.addStretch(1)
        self.body.addLayout(tools)
        self.body.addWidget(self.hours)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.days_title)
        self.body.addWidget(self.days)
        head = QHBoxLayout()
        head.addWidget(self.grid_title, 1)
        head.addWidget(self.every)
        self.body.addLayout(head)
        self.body.addWidget(self.spread)
        self.body.addWidget(self.grid, 1)
        # Takes the room that the grid leaves while it is hidden.
        self.body.addStretch(0)
        self._show()

    def show_project(self, project: Project) -> None:
        """Show the typed week of a project, unless the boxes say it already."""
        held = typed_week(project)
        if held != self._held:
            self._held = held
            if held is None or told(self.draft) != held:
                self.draft = held or blank_week(date.today())
                # Undone or opened: what was said of the last total is of another week.
                self.spread.hide()
                self.fault.hide()
            self._show()

    def open(self) -> None:
        """Take the focus where typing begins."""
        self.show_project(self._store.project)
        self.lines[0].a_week.setFocus(Qt.FocusReason.OtherFocusReason)
        self.lines[0].a_week.selectAll()

    def _show(self) -> None:
        """Show the draft in as many lines as it has channels."""
        while len(self.lines) < len(self.draft.channels):
            self._add_line()
        alone = len(self.draft.channels) == 1
        names = [channel.channel for channel in self.draft.channels]
        for place, line in enumerate(self.lines):
            there = place < len(names)
            for part in line.parts():
                part.setVisible(there)
            if there:
                taken = {name for at, name in enumerate(names) if at != place}
                line.show_channel(self.draft.channels[place], taken, alone=alone)
        self.add.setEnabled(len(names) < len(CHANNELS))
        self.hours.set_hours(self.draft.hours)
        self._show_grid()
        self.changed.emit()

    def _add_line(self) -> None:
        place, line = len(self.lines), ChannelLine(self)
        line.hide()
        self.lines.append(line)
        line.edited.connect(partial(self._on_channel, place))
        line.total_typed.connect(partial(self._on_total, place))
        line.shaped.connect(partial(self._on_shaped, place))
        line.removed.connect(partial(self._on_removed, place))
        for column, part in enumerate(line.parts()):
            self._boxes.addWidget(part, place + 1, column)

    def _show_grid(self) -> None:
        """The days of channels typed by day, and the hours of the channel last chosen for them."""
        self._show_days()
        hourly = [at for at, channel in enumerate(self.draft.channels) if channel.contacts]
        shown = self._place if self._place in hourly else next(iter(hourly), None)
        for part in (self.grid, self.grid_title, self.every):
            part.setVisible(shown is not None)
        if shown is None:
            return
        self._place = shown
        channel = self.draft.channels[shown]
        words = QCoreApplication.translate(
            "Volumes",
            "{channel}: contacts in each hour. Paste a week from a spreadsheet, or type: hours, or"
            " a total of a day, an hour or the week.",
        )
        self.grid_title.setText(words.format(channel=channel_title(channel.channel)))
        sheet, self._first = sheet_of(channel, self.draft, every=self.every.isChecked())
        self.grid.set_sheet(sheet)

    def _show_days(self) -> None:
        sheet = days_sheet(self.draft)
        for part in (self.days, self.days_title):
            part.setVisible(bool(sheet.row_labels))
        if sheet.row_labels:
            self.days.set_sheet(sheet)
            bar = self.days.horizontalScrollBar().sizeHint().height()
            self.days.setFixedHeight(self.days.sizeHint().height() + bar)

    def _on_channel(self, place: int, channel: TypedChannel) -> None:
        self._take(with_channel(self.draft, place, channel))

    def _on_total(self, place: int, a_week: float | None) -> None:
        new = with_total(self.draft.channels[place], a_week, self.draft)
        self._take(with_channel(self.draft, place, new))

    def _on_shaped(self, place: int, shape: str) -> None:
        channel = self.draft.channels[place]
        if shape == HOURLY:
            self._place = place
            new = hour_by_hour(channel, self.draft)
        else:
            new = by_day(channel, self.draft) if shape == DAILY else evenly(channel)
        self._take(with_channel(self.draft, place, new))
        grid = {DAILY: self.days, HOURLY: self.grid}.get(shape)
        if grid is not None:
            grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_days(self, values: Values, _what: str) -> None:
        self._take(with_days(self.draft, values))

    def _on_day_totals(self, totals: Totals) -> None:
        draft, words = scaled_days(self.draft, self.days.values, totals)
        self._take(draft)
        self._say_spread(words)

    def _on_totals(self, totals: Totals) -> None:
        channel = self.draft.channels[self._place]
        new, words = with_totals(channel, self.draft, totals, self._first)
        self._take(with_channel(self.draft, self._place, new))
        self._say_spread(words)

    def _say_spread(self, words: str) -> None:
        """Say how a total that was typed came over its days and hours."""
        self.spread.setText(words)
        self.spread.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _on_removed(self, place: int) -> None:
        self._take(without(self.draft, place))

    def _on_added(self) -> None:
        self.draft = added(self.draft)
        self._show()
        self.lines[len(self.draft.channels) - 1].a_week.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_hours(self, hours: OpeningHours) -> None:
        self._take(replace(self.draft, hours=hours))

    def _on_grid(self, values: Values, _what: str) -> None:
        channel = self.draft.channels[self._place]
        new = with_values(channel, self.draft, values, self._first)
        self._take(with_channel(self.draft, self._place, new))

    def _on_days_pasted(self, _text: str) -> None:
        words = QCoreApplication.translate(
            "Volumes",
            "Nothing was taken: words stand among the numbers. Copy the numbers alone, without "
            "weekdays and channels, and paste them into the first cell.",
        )
        self._say(words)

    def _on_text_pasted(self, text: str) -> None:
        from core.pasted_contacts import pasted_week

        try:
            week = pasted_week(text)
        except Problem as problem:
            self._say(sentence(problem.note))
            return
        hourly = [c for c in self.draft.channels if c.contacts]
        if week.interval_min != self.draft.interval_min and len(hourly) > 1:
            words = QCoreApplication.translate(
                "Volumes", "The other channels are typed by other lengths of time: paste those too."
            )
            self._say(words)
            return
        channel = replace(
            self.draft.channels[self._place], a_week=None, contacts=week.contacts
        )  # fmt: skip
        draft = replace(self.draft, interval_min=week.interval_min)
        self._take(with_channel(draft, self._place, channel))
        if week.unread:
            words = QCoreApplication.translate("Volumes", "Line {line}, “{text}”: {why}")
            self._say("\n".join(
                words.format(line=u.line, text=u.text.strip()[:40], why=sentence(u.why))
                for u in week.unread
            ))  # fmt: skip

    def _take(self, draft: TypedVolumes) -> None:
        """Show what is typed, and put it into the project where it says any contacts."""
        self.fault.hide()
        self.spread.hide()
        self.draft = draft
        self._show()
        week = told(draft)
        if not week.channels:
            # What was typed before is not to arrive after it was cleared.
            self._tasks.cancel("volumes")
            if self._held is not None:
                self._say(cleared_words(self._held))
            return
        if week == self._held:
            return
        project = self._store.project
        name = QCoreApplication.translate("Volumes", "Typed week")
        self._tasks.run(
            "volumes", partial(put, project, week, name), partial(self._on_put, project, week),
            failed=self._on_failed, lasts=True,
        )  # fmt: skip

    def _on_put(self, before: Project, week: TypedVolumes, project: Project) -> None:
        if self._store.project is not before:
            if not isValid(self):
                return
            self._held = typed_week(self._store.project)
            self._take(self.draft)
            return
        self._held = week
        words = QCoreApplication.translate("Volumes", "Type the contacts of a week")
        self._store.apply(words, project)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Problem) and isValid(self):
            self._say(sentence(error.note))

    def _say(self, words: str) -> None:
        self.fault.setText(f"▲ {words}")
        self.fault.show()
