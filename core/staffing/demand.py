"""What staffing starts from: each channel's week as the imported history shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from core.model.requirement import Assumption
from core.problems import Note

if TYPE_CHECKING:
    import numpy as np

    from core.staffing.chat_concurrency import ChatLengths
    from core.staffing.patience import MeasuredPatience
    from core.staffing.ticket_touches import TicketTouches

DEFAULT_AHT_S = {"phone": 300.0, "chat": 600.0, "email": 360.0}
"""Handle time where the data have none: five minutes a call with its notes, ten a chat and six an
email are the middle of what planning guides use. Always shown as a default, to be typed over."""
OTHER_AHT_S = 360.0
ENOUGH_WEEKS, ENOUGH_CONTACTS = 4, 200
"""Below either, a requirement carries the remark that the history is short."""


@dataclass(frozen=True, slots=True)
class ChannelDemand:
    """One channel's mean week and how it is worked, as measured."""

    channel: str
    volume: np.ndarray = field(repr=False)
    """Contacts in each slot of the local week, per occurrence of that slot. Shape (slots,)."""
    open_volume: np.ndarray = field(repr=False)
    """The part of `volume` that arrived inside opening hours."""
    n: int
    """Contacts counted."""
    aht_s: Assumption
    cv: float | None = None
    """Standard deviation of handle time over its mean; None where not measured."""
    patience_s: Assumption | None = None
    """Mean patience, censored estimate; None where abandonments have no waits."""
    notes: tuple[Note, ...] = ()
    patience_curve: MeasuredPatience | None = None
    """Share still willing to wait, Kaplan-Meier; None with too few that gave up."""
    redial_share: Assumption | None = None
    """Share of those who gave up that call again; the volumes contain those calls."""
    course: TicketTouches | None = None
    """Touches, customer delay and reopens; None where the file does not tell."""
    chat_lengths: ChatLengths | None = None
    """Mean chat length by chats held; None where it cannot be told."""
    day_cv2: Assumption | None = None
    """Variance of the day's factor beyond chance; None with too few repeated days."""
    exact: bool = False
    """Whether the volumes were typed: they are what is planned for, not a sample of it."""

    @property
    def per_week(self) -> float:
        """Contacts in a mean week."""
        return float(self.volume.sum())


@dataclass(frozen=True, slots=True)
class Demand:
    """All channels in view over the same slots of the local week, Monday 00:00 first."""

    interval_min: int
    first_day: date
    last_day: date
    channels: tuple[ChannelDemand, ...]
    skipped: tuple[tuple[str, Note], ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def weeks(self) -> float:
        """Weeks of history behind the volumes."""
        return ((self.last_day - self.first_day).days + 1) / 7

    def channel(self, name: str) -> ChannelDemand | None:
        """The demand of one channel, or None."""
        return next((c for c in self.channels if c.channel == name), None)
