"""One channel of a typed week: its name, contacts, time for one, and how they come."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from core.model.volumes import TypedChannel
from desktop.staffing_words import channel_title
from desktop.volumes_draft import CHANNELS, week_total
from widgets.button import button
from widgets.choice import Choice
from widgets.number_box import DurationSpinBox, LocaleDoubleSpinBox
from widgets.theme import unit

_MOST_CONTACTS = 10_000_000
_MOST_HANDLE_S = 7 * 86_400
EVENLY, DAILY, HOURLY = "evenly", "daily", "hourly"


class ChannelLine(QWidget):
    """The boxes of one channel; it stays while the channel's numbers change."""

    edited = Signal(object)
    """The channel as it is typed now."""
    shaped = Signal(str)
    """Its week is to be spread evenly, or typed by day or hour by hour."""
    total_typed = Signal(object)
    """Another total of its week, or None."""
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._channel = TypedChannel("")
        self.name = Choice("", translate("Volumes", "Channel"))
        self.name.picked.connect(self._on_named)
        self.a_week = LocaleDoubleSpinBox()
        self.a_week.setRange(0, _MOST_CONTACTS)
        self.a_week.setDecimals(1)
        self.a_week.setSingleStep(10)
        self.a_week.setSpecialValueText(" ")
        self.a_week.valueChanged.connect(self._on_total)
        self.handle = DurationSpinBox()
        self.handle.setRange(0, _MOST_HANDLE_S)
        self.handle.setSpecialValueText(translate("Volumes", "usual"))
        self.handle.valueChanged.connect(self._on_handle)
        for box in (self.a_week, self.handle):
            box.setFixedHeight(round(7.5 * unit()))
        self.shape = Choice("", translate("Volumes", "How they come"))
        self.shape.picked.connect(self.shaped)
        self.remove = button(
            "", self.removed.emit, kind="flat", icon_name="trash",
            name=translate("Volumes", "Remove the channel"),
        )  # fmt: skip

    def parts(self) -> tuple[QWidget, ...]:
        """The boxes, for a grid that aligns them with those of other channels."""
        return self.name, self.a_week, self.handle, self.shape, self.remove

    def show_channel(self, channel: TypedChannel, taken: set[str], *, alone: bool) -> None:
        """Show a channel; names that others have are not offered."""
        translate = QCoreApplication.translate
        self._channel = channel
        names = [name for name in (*CHANNELS, channel.channel) if name not in taken]
        own = list(dict.fromkeys(names))
        self.name.set_choices([(name, channel_title(name)) for name in own], channel.channel)
        title = channel_title(channel.channel)
        for box, value, words in (
            (self.a_week, week_total(channel), translate("Volumes", "{channel}: contacts a week")),
            (self.handle, channel.handle_s or 0.0,
             translate("Volumes", "{channel}: time for one contact")),
        ):  # fmt: skip
            box.setAccessibleName(words.format(channel=title))
            blocked = box.blockSignals(True)
            box.setValue(value)
            box.blockSignals(blocked)
        self.shape.set_choices(
            [
                (EVENLY, translate("Volumes", "evenly over the opening hours")),
                (DAILY, translate("Volumes", "by day, as typed below")),
                (HOURLY, translate("Volumes", "hour by hour, as typed below")),
            ],
            HOURLY if channel.contacts else DAILY if channel.days else EVENLY,
        )
        self.remove.setVisible(not alone)

    def _on_named(self, name: str) -> None:
        self.edited.emit(replace(self._channel, channel=name))

    def _on_total(self, value: float) -> None:
        self.total_typed.emit(value or None)

    def _on_handle(self, value: float) -> None:
        self.edited.emit(replace(self._channel, handle_s=value or None))
