"""The contacts of one replication, drawn before anybody works: the same for every staffing."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from core.staffing.compiled import compiled
from core.staffing.simulation import streams
from core.staffing.simulation.desk import ARRIVAL, TOUCH
from core.staffing.simulation.streams import (
    DAY_FACTOR,
    DELAY,
    KEEP,
    REOPEN,
    TIME,
    TOUCH_COUNT,
    WORK,
    channel_key,
    gamma_factor,
    mix,
    poisson,
    uniform,
)
from core.staffing.simulation.tables import Laws, laws_of
from core.staffing.simulation.timeline import Timeline
from core.staffing.simulation.values import ChannelModel, OpenItems, Replay, SimulationModel

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Keys = NDArray[np.uint64]
Places = tuple[Integers, Integers]
"""Places of some contacts, and where each channel begins among them, and the end."""

_OPEN_ITEM = -7
_MOST_ROUNDS = 50
_KEPT_UP_TO = 100_000
"""Contacts of a replication up to which it is kept; a few hundred megabytes at most in all."""
_SHARED = ""
"""The channel name whose day factors the channels that share them use."""


@dataclass(frozen=True, eq=False)
class Contacts:
    """One replication's contacts, channel after channel, each channel in order of arrival."""

    first: Integers
    """Where each channel's contacts begin, and the end. Shape (channels + 1,)."""
    arrival_s: Floats = field(repr=False)
    """Seconds from the start; open items from before it are negative."""
    key: Keys = field(repr=False)
    touch_first: Integers = field(repr=False)
    """Where each contact's touches begin, and the end. Shape (contacts + 1,)."""
    work_s: Floats = field(repr=False)
    """Of each touch, before skill and slot factors."""
    delay_s: Floats = field(repr=False)
    """From the end of each touch until the customer is back."""
    status: Integers = field(repr=False)
    """Open items: 1 had a first reply already, 2 waits for its customer, 3 both. Else 0."""
    known: dict[tuple[float, float], Places] = field(
        default_factory=dict[tuple[float, float], "Places"], repr=False
    )
    """Places by the time they were asked for: every staffing asks for the same."""

    @property
    def n(self) -> int:
        """Contacts in all channels."""
        return self.arrival_s.size

    def measured(self, begin_s: float, end_s: float) -> Places:
        """Those that arrive between two moments, and the open items."""
        if (begin_s, end_s) not in self.known:
            arrival = self.arrival_s
            own = np.flatnonzero((arrival >= begin_s) & (arrival < end_s) | (arrival < 0))
            self.known[begin_s, end_s] = own, np.searchsorted(own, self.first)
        return self.known[begin_s, end_s]

    @cached_property
    def rows(self) -> np.ndarray:
        """The contacts as the event loop reads them: all channels in order of arrival."""
        order = np.argsort(self.arrival_s, kind="stable")
        rows = np.empty(self.n, ARRIVAL)
        rows["at"], rows["key"] = self.arrival_s[order], self.key[order]
        rows["status"], rows["number"] = self.status[order], order
        rows["touch"] = self.touch_first[order]
        rows["last_touch"] = self.touch_first[order + 1] - 1
        rows["channel"] = np.searchsorted(self.first, order, side="right")
        return rows

    @cached_property
    def touches(self) -> np.ndarray:
        """The touches as the event loop reads them."""
        rows = np.empty(self.work_s.size, TOUCH)
        rows["work"], rows["delay"] = self.work_s, self.delay_s
        return rows


def draw_contacts(model: SimulationModel, cycles: int, seed: int, replication: int) -> Contacts:
    """Arrivals over so many runs of the timeline, with the work of every touch.

    Kept for a while, because a search tries one staffing after the other on the same contacts.
    """
    expected = cycles * sum(channel.contacts_a_cycle() for channel in model.channels)
    drawn = _kept if expected <= _KEPT_UP_TO else _drawn
    return drawn(model.timeline, model.channels, model.open_items, cycles, seed, replication)


def _drawn(
    timeline: Timeline, channels: tuple[ChannelModel, ...], open_items: tuple[OpenItems, ...],
    cycles: int, seed: int, replication: int,
) -> Contacts:  # fmt: skip
    parts = [
        _channel(timeline, channel, open_items, cycles, seed, replication) for channel in channels
    ]
    sizes = [part.n for part in parts]
    touches = np.cumsum([0, *(part.work_s.size for part in parts)])
    starts = [part.touch_first[:-1] + at for part, at in zip(parts, touches, strict=False)]
    return Contacts(
        np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64),
        np.concatenate([part.arrival_s for part in parts]),
        np.concatenate([part.key for part in parts]),
        np.concatenate([*starts, touches[-1:]]).astype(np.int64),
        np.concatenate([part.work_s for part in parts]),
        np.concatenate([part.delay_s for part in parts]),
        np.concatenate([part.status for part in parts]),
    )


_kept = lru_cache(maxsize=32)(_drawn)


def _channel(
    timeline: Timeline, channel: ChannelModel, open_items: tuple[OpenItems, ...], cycles: int,
    seed: int, replication: int,
) -> Contacts:  # fmt: skip
    root = np.uint64(mix(channel_key(seed, channel.name), replication))
    arrivals, keys = _new(timeline, channel, cycles, seed, replication, root)
    done = np.zeros(arrivals.size, np.int64)
    pending = np.zeros(arrivals.size, np.bool_)
    for items in open_items:
        if items.channel == channel.name:
            ages, had, waits, own = _open_items(items, root)
            arrivals, keys = np.concatenate([-ages, arrivals]), np.concatenate([own, keys])
            done, pending = np.concatenate([had, done]), np.concatenate([waits, pending])
    laws, places = laws_of([*channel.handle, channel.customer_delay, channel.reopen_delay])
    touch_first, work, delay = _work(channel, laws, places, keys, done, pending)
    return Contacts(
        np.array([0, arrivals.size]),
        arrivals,
        keys,
        touch_first,
        work,
        delay,
        (done > 0) + 2 * pending.astype(np.int64),
    )


def _new(
    timeline: Timeline, channel: ChannelModel, cycles: int, seed: int, replication: int,
    root: np.uint64,
) -> tuple[Floats, Keys]:  # fmt: skip
    if channel.replay is not None:
        return _replayed(timeline, channel.replay, cycles, root)
    assert channel.volume is not None
    days = root
    if channel.shared_day_factor:
        days = np.uint64(mix(channel_key(seed, _SHARED), replication))
    counts = _counts(root, days, channel.day_cv2, channel.volume, timeline.day, cycles)
    return _moments(root, counts, timeline.edges_s)


def _replayed(
    timeline: Timeline, replay: Replay, cycles: int, root: np.uint64
) -> tuple[Floats, Keys]:
    whole = math.floor(replay.factor + 1e-12)
    copies = whole + (1 if replay.factor - whole > 1e-12 else 0)
    arrivals, keys = _copies(
        root, replay.arrival_s, cycles, timeline.length_s, copies, replay.factor, replay.jitter_s
    )
    order = np.argsort(arrivals, kind="stable")
    return arrivals[order], keys[order]


def _open_items(
    items: OpenItems, root: np.uint64
) -> tuple[Floats, Integers, NDArray[np.bool_], Keys]:
    order = np.argsort(-items.age_s, kind="stable")
    n = items.age_s.size
    done = np.zeros(n, np.int64) if items.touches_done is None else items.touches_done
    pending = np.zeros(n, np.bool_) if items.pending is None else items.pending
    keys = _item_keys(root, n)
    return items.age_s[order], done[order].astype(np.int64), pending[order], keys[order]


def _work(
    channel: ChannelModel,
    laws: Laws,
    places: Integers,
    keys: Keys,
    done: Integers,
    pending: NDArray[np.bool_],
) -> tuple[Integers, Floats, Floats]:
    touches = channel.touches
    cumulative = np.cumsum(np.asarray(touches.shares, dtype=np.float64))
    cumulative[-1] = 1.0
    returning = -1.0 if touches.return_share is None else touches.return_share
    counts, rounds = _touch_counts(keys, done, cumulative, returning, channel.reopen_share)
    first = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    work, delay = _touches(
        keys, done, pending, first, rounds, laws.table, laws.values, laws.cumulative,
        places[: len(channel.handle)], int(places[-2]), int(places[-1]),
        cumulative, returning,
    )  # fmt: skip
    return first, work, delay


@compiled
def _counts(
    root: np.uint64, days: np.uint64, variance: float, means: Floats, day: Integers, cycles: int
) -> Integers:
    """Contacts in each slot of each cycle, Poisson around the day's own level."""
    slots = means.size
    n_days = day[slots - 1] + 1
    counts = np.zeros(cycles * slots, dtype=np.int64)
    factors = mix(days, DAY_FACTOR)
    for cycle in range(cycles):
        in_cycle = mix(root, cycle)
        last, factor = -1, 1.0
        for slot in range(slots):
            if day[slot] != last:
                last = day[slot]
                if variance > 0:
                    factor = gamma_factor(mix(factors, cycle * n_days + last), variance)
            u = uniform(mix(in_cycle, slot), streams.COUNT)
            counts[cycle * slots + slot] = poisson(means[slot] * factor, u)
    return counts


@compiled
def _moments(root: np.uint64, counts: Integers, edges: Floats) -> tuple[Floats, Keys]:
    """Uniform moments inside each slot, in order: spread over buckets, then neighbours swapped."""
    slots = edges.size - 1
    total = counts.sum()
    arrivals, keys = np.empty(total), np.empty(total, np.uint64)
    most = counts.max() if counts.size else 0
    drawn, own = np.empty(most), np.empty(most, np.uint64)
    place = np.empty(most + 1, np.int64)
    at = 0
    for row in range(counts.size):
        n = counts[row]
        if n == 0:
            continue
        cycle, slot = row // slots, row % slots
        begin = cycle * edges[slots] + edges[slot]
        length = edges[slot + 1] - edges[slot]
        parent = mix(mix(root, cycle), slot)
        place[: n + 1] = 0
        for i in range(n):
            own[i] = mix(parent, i)
            drawn[i] = uniform(own[i], TIME)
            place[int(drawn[i] * n) + 1] += 1
        for i in range(n):
            place[i + 1] += place[i]
        for i in range(n):
            bucket = int(drawn[i] * n)
            k = at + place[bucket]
            place[bucket] += 1
            moment = begin + drawn[i] * length
            arrivals[k], keys[k] = moment, own[i]
        for i in range(at + 1, at + n):
            moment, key = arrivals[i], keys[i]
            k = i
            while k > at and arrivals[k - 1] > moment:
                arrivals[k], keys[k] = arrivals[k - 1], keys[k - 1]
                k -= 1
            arrivals[k], keys[k] = moment, key
        at += n
    return arrivals, keys


@compiled
def _copies(
    root: np.uint64, log: Floats, cycles: int, length: float, copies: int, factor: float,
    jitter: float,
) -> tuple[Floats, Keys]:  # fmt: skip
    """The log once a cycle, each contact kept or doubled by its own draw; unsorted."""
    most = cycles * log.size * copies
    arrivals, keys = np.empty(most), np.empty(most, np.uint64)
    end = cycles * length
    n = 0
    for cycle in range(cycles):
        for i in range(log.size):
            contact = mix(mix(root, cycle), i)
            for copy in range(copies):
                key = mix(contact, copy)
                if uniform(key, KEEP) >= factor - copy:
                    continue
                moment = cycle * length + log[i]
                if copy > 0:
                    moment += (2 * uniform(key, TIME) - 1) * jitter
                if 0 <= moment < end:
                    arrivals[n], keys[n] = moment, key
                    n += 1
    return arrivals[:n], keys[:n]


@compiled
def _item_keys(root: np.uint64, n: int) -> Keys:
    keys = np.empty(n, np.uint64)
    for i in range(n):
        keys[i] = mix(mix(root, _OPEN_ITEM), i)
    return keys


@compiled
def _needed(key: np.uint64, again: int, done: int, cumulative: Floats, returning: float) -> int:
    """Touches from now on, given that so many are done already."""
    u = uniform(mix(key, TOUCH_COUNT), again)
    if returning >= 0:
        return 1 if returning == 0 else 1 + int(streams.log(u) / streams.log(returning))
    size = cumulative.size
    if done >= size:
        return 1
    if done > 0:
        u = cumulative[done - 1] + u * (1 - cumulative[done - 1])
    touches = done
    while touches < size - 1 and cumulative[touches] < u:
        touches += 1
    return touches + 1 - done


@compiled
def _touch_counts(
    keys: Keys, done: Integers, cumulative: Floats, returning: float, reopen: float
) -> tuple[Integers, Integers]:
    """Touches of each contact and how often it is solved."""
    counts, rounds = np.ones(keys.size, np.int64), np.ones(keys.size, np.int64)
    if returning <= 0 and cumulative.size == 1 and reopen <= 0:
        return counts, rounds
    for i in range(keys.size):
        counts[i] = _needed(keys[i], 0, done[i], cumulative, returning)
        if reopen > 0:
            again = mix(keys[i], REOPEN)
            while rounds[i] < _MOST_ROUNDS and uniform(again, rounds[i]) < reopen:
                counts[i] += _needed(keys[i], rounds[i], 0, cumulative, returning)
                rounds[i] += 1
    return counts, rounds


@compiled
def _touches(
    keys: Keys, done: Integers, pending: NDArray[np.bool_], first: Integers, rounds: Integers,
    laws: np.ndarray, values: Floats, cumulative: Floats, handle: Integers, delay_law: int,
    reopen_law: int, touch_shares: Floats, returning: float,
) -> tuple[Floats, Floats]:  # fmt: skip
    """Work and following customer delay of every touch of every contact.

    Nothing follows the last touch: for who is awaited today, that place says how long still.
    """
    work, delay = np.empty(first[-1]), np.zeros(first[-1])
    last = handle.size - 1
    for i in range(keys.size):
        key, begin, n = keys[i], first[i], first[i + 1] - first[i]
        again, solved = 1, n
        if rounds[i] > 1:
            solved = _needed(key, 0, done[i], touch_shares, returning)
        for touch in range(n):
            law = int(handle[min(touch + done[i], last)])
            u = uniform(key, WORK + 2 * touch)
            work[begin + touch] = streams.draw(laws, values, cumulative, law, u)
            if touch == n - 1:
                if pending[i]:
                    u = uniform(key, DELAY + 2 * touch)
                    delay[begin + touch] = streams.draw(laws, values, cumulative, delay_law, u)
                continue
            wait = delay_law
            if touch == solved - 1:
                wait = reopen_law
                solved += _needed(key, again, 0, touch_shares, returning)
                again += 1
            u = uniform(key, DELAY + 2 * touch)
            delay[begin + touch] = streams.draw(laws, values, cumulative, wait, u)
    return work, delay
