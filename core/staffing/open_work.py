"""Today's open work: what the data still show waiting at their end, by channel and with ages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.metrics.facts import Facts
from core.model.scenario import Scenario, ServiceType
from core.problems import Note, Problem, note
from core.staffing.assumptions import plan_of
from core.staffing.calibration import in_view, needs_work
from core.staffing.contact_columns import labels
from core.staffing.demand import Demand

Flags = NDArray[np.bool_]
Integers = NDArray[np.int64]
Moments = NDArray[np.datetime64]

OLD_DAYS = 90
"""An item open for longer is asked about: many a file forgets to close what nobody works on."""
_WITH_CUSTOMER = ("pending_customer", "on_hold")


@dataclass(frozen=True, eq=False)
class OpenWork:
    """Contacts of one channel that are not over, oldest first. Shape (contacts,) each."""

    channel: str
    created_at: Moments = field(repr=False)
    """UTC."""
    replied: Flags = field(repr=False)
    """Whether they had a first reply."""
    awaited: Flags = field(repr=False)
    """Whether they wait for their customer or a third party, and not for an agent."""
    touches_done: Integers = field(repr=False)

    @property
    def n(self) -> int:
        """How many there are."""
        return self.created_at.size

    def ages_s(self, at: np.datetime64) -> NDArray[np.float64]:
        """Seconds on the wall since each was created."""
        return (at - self.created_at) / np.timedelta64(1, "us") / 1e6

    def where(self, kept: Flags) -> OpenWork:
        """Some of them."""
        return OpenWork(
            self.channel, self.created_at[kept], self.replied[kept], self.awaited[kept],
            self.touches_done[kept],
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class OpenToday:
    """All open work at the last moment that the data know of."""

    at: np.datetime64
    """UTC."""
    channels: tuple[OpenWork, ...]
    notes: tuple[Note, ...] = ()

    def channel(self, name: str) -> OpenWork | None:
        """The open work of one channel, or None."""
        return next((own for own in self.channels if own.channel == name), None)


def open_today(facts: Facts, scenario: Scenario, demand: Demand) -> OpenToday:
    """Open contacts of the deferred channels in view, at the latest moment seen in any column.

    The dates of the view do not matter: whatever is open is open today. Raises Problem where the
    file cannot tell what is open: without creation dates, or without dates of resolution and
    statuses.
    """
    created, is_open = facts.array("created_at"), facts.array("open")
    if created is None or np.isnat(facts.data_end):
        raise Problem("projection_needs_created")
    if facts.array("resolved") is None or is_open is None:
        raise Problem("projection_needs_resolved")
    contacts = facts.contacts
    rows = is_open & in_view(contacts, scenario.filter) & needs_work(contacts)
    undated = int((rows & np.isnat(created)).sum())
    rows = rows & ~np.isnat(created)
    names = labels(contacts, "channel")
    channels: list[OpenWork] = []
    elsewhere: dict[str, int] = {}
    for name in dict.fromkeys(names[rows].tolist()):
        own = rows & (names == name)
        if demand.channel(name) is None or not _deferred(name, scenario):
            elsewhere[name] = int(own.sum())
            continue
        channels.append(_work(facts, name, np.flatnonzero(own), created))
    notes = tuple(_remarks(facts.data_end, channels, elsewhere, undated))
    return OpenToday(facts.data_end, tuple(channels), notes)


def _deferred(channel: str, scenario: Scenario) -> bool:
    return plan_of(channel, scenario).kind is ServiceType.DEFERRED


def _work(facts: Facts, channel: str, rows: Integers, created: Moments) -> OpenWork:
    own = rows[np.argsort(created[rows], kind="stable")]
    replied = np.zeros(own.size, np.bool_)
    reply = facts.array("reply_moment")
    if reply is not None:
        replied = ~np.isnat(reply[own])
    status = facts.dimension("status")
    awaited = np.zeros(own.size, np.bool_)
    if status is not None:
        awaited = status.selected(_WITH_CUSTOMER)[own]
    touches = replied.astype(np.int64)
    counted = facts.array("agent_messages")
    if counted is not None:
        touches = np.maximum(touches, np.nan_to_num(counted[own]).astype(np.int64))
    return OpenWork(channel, created[own], touches > 0, awaited, touches)


def _remarks(
    at: np.datetime64, channels: list[OpenWork], elsewhere: dict[str, int], undated: int
) -> Iterator[Note]:
    if undated:
        yield note("open_items_undated", n=undated)
    for name, n in elsewhere.items():
        yield note("open_items_not_projected", channel=name, n=n)
    for own in channels:
        old = int((own.ages_s(at) > OLD_DAYS * 86_400).sum())
        if old:
            yield note("open_items_old", channel=own.channel, n=old, days=OLD_DAYS)
        unsaid = int((own.replied & ~own.awaited).sum())
        if unsaid:
            yield note("open_items_replied", channel=own.channel, n=unsaid)
