"""One replication: its contacts, its people and what became of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from core.staffing.simulation import kernel
from core.staffing.simulation.arrivals import Contacts, draw_contacts
from core.staffing.simulation.desk import LIVED, ROW, TIMER
from core.staffing.simulation.duty import events_of, seats_of
from core.staffing.simulation.tables import Template, ordered_pools, template_of
from core.staffing.simulation.values import Pool, SimulationModel

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

TIMES = ("arrival", "offered", "first_start", "first_end", "ended", "waited", "worked")
"""Columns of `Record.times`, seconds from the start or of duration; NaN: did not happen."""


@dataclass(frozen=True, slots=True)
class Span:
    """How long a replication runs, in cycles."""

    warm_up: int
    measured: int
    after: int = 0
    """Cycles gone on with after the measured ones, so that their contacts can be finished."""
    arrivals_after: bool = True

    @property
    def cycles(self) -> int:
        """All of them."""
        return self.warm_up + self.measured + self.after


@dataclass(frozen=True, eq=False)
class Record:
    """What became of the contacts that arrived in the measured cycles, and where time went."""

    rows: np.ndarray = field(repr=False)
    """What became of each contact (`LIVED`); `waited` and `worked` up to the end where it goes on.
    Channel after channel, at last those who tried again."""
    first: Integers = field(repr=False)
    """Where each channel's contacts begin, and the end of all but those who tried again."""
    area: Floats = field(repr=False)
    """Seconds by slot and count (see `Template.counts`), the measured cycles added up."""
    sampled: Floats = field(repr=False)
    """Queue, open contacts and queued seconds at each slot's end, added up over the cycles.
    Shape (slots, channels, 3)."""
    cycle_ends: Floats = field(repr=False)
    """The same at the end of every cycle, warm-up included. Shape (cycles, channels, 3)."""
    end_s: float

    @cached_property
    def times(self) -> dict[str, Floats]:
        """Each of `TIMES` by contact."""
        return {name: self.rows[name] for name in TIMES}

    @property
    def channel(self) -> Integers:
        """Number of each contact's channel in the model."""
        return self.rows["channel"]

    @property
    def state(self) -> Integers:
        """What became of each contact, as `desk` numbers it."""
        return self.rows["state"]

    def of_channel(self, number: int) -> list[np.ndarray]:
        """The rows of one channel's contacts, in one or two pieces."""
        again = self.rows[self.first[-1] :]
        drawn = self.rows[self.first[number] : self.first[number + 1]]
        return [drawn, again[again["channel"] == number]] if again.size else [drawn]


@dataclass(frozen=True, eq=False)
class Replicator:
    """A model made ready to be run as often as needed."""

    model: SimulationModel
    span: Span
    seed: int
    pools: tuple[Pool, ...]
    """In the order of the groups of the kernel."""
    template: Template

    def __call__(self, replication: int) -> Record:
        """Run one replication."""
        return self.run(self.draw(replication), replication)

    def draw(self, replication: int) -> Contacts:
        """The contacts of one replication."""
        span = self.span
        cycles = span.cycles if span.arrivals_after else span.cycles - span.after
        return draw_contacts(self.model, cycles, self.seed, replication)

    def run(self, contacts: Contacts, replication: int) -> Record:
        """What becomes of given contacts."""
        absent = any(pool.absence > 0 for pool in self.pools)
        events = self._events(replication) if absent else self._same_events
        again = any(channel.redial_share > 0 for channel in self.model.channels)
        room = int(1.3 * contacts.n) + 64 if again else contacts.n
        while (record := self._lived(contacts, events, room)) is None:
            room *= 2
        return record

    @cached_property
    def _same_events(self) -> np.ndarray:
        """What the clock brings where nobody is ever absent."""
        return self._events(0)

    def _events(self, replication: int) -> np.ndarray:
        timeline, cycles = self.model.timeline, self.span.cycles
        return events_of(
            timeline, self.template.openings, self.pools, cycles, self.seed, replication
        )

    def _lived(self, contacts: Contacts, events: np.ndarray, room: int) -> Record | None:
        """The replication, or None where there was no room for all who tried again."""
        template, span = self.template, self.span
        length, slots = self.model.timeline.length_s, self.model.timeline.slots
        n = len(self.model.channels)
        head = template.rows.size
        w = np.empty(head + room, ROW)
        numbers_of(w)[:head] = numbers_of(template.rows)
        w[0]["used"], w[0]["contacts"] = head, contacts.n
        lived = np.empty(room, LIVED)
        timers = np.empty(2 * room + head, TIMER)
        area, sampled = np.zeros((slots + 1, template.counts)), np.zeros((slots + 1, n, 3))
        ended = np.zeros((span.cycles + 1, n, 3))
        borders = length * np.array(
            [span.warm_up, span.warm_up + span.measured, span.cycles], dtype=np.float64
        )
        end_s = kernel.run(
            w, timers, contacts.touches, contacts.rows, lived, events,
            self.model.timeline.edges_s, borders, template.laws.table, template.laws.values,
            template.laws.cumulative, area, sampled, ended,
        )  # fmt: skip
        if w[0]["contacts"] > room:
            return None
        rows, first = self._measured(lived, contacts, int(w[0]["contacts"]), borders)
        return Record(
            rows, first, area[:slots], sampled[:slots], ended[: span.cycles], float(end_s)
        )

    def _measured(
        self, lived: np.ndarray, contacts: Contacts, used: int, borders: Floats
    ) -> tuple[np.ndarray, Integers]:
        """Those who arrived in the measured time or before everything, and where channels begin."""
        places, first = contacts.measured(float(borders[0]), float(borders[1]))
        if used > contacts.n:
            again = lived["arrival"][contacts.n : used]
            own = np.flatnonzero((again >= borders[0]) & (again < borders[1]))
            places = np.concatenate([places, own + contacts.n])
        return numbers_of(lived).take(places, axis=0).reshape(-1).view(LIVED), first


def numbers_of(rows: np.ndarray) -> Integers:
    """Rows as plain numbers: rows of named fields are copied one field at a time."""
    return rows.view(np.int64).reshape(rows.size, rows.itemsize // 8)


def replicator(model: SimulationModel, span: Span, seed: int) -> Replicator:
    """The model laid out for the compiled loops."""
    pools = tuple(ordered_pools(model.pools, [channel.name for channel in model.channels]))
    seats = [seats_of(pool) for pool in pools]
    return Replicator(model, span, seed, pools, template_of(model, pools, seats))
