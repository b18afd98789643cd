"""The model laid out as rows for the compiled loops."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import ServiceType
from core.staffing.simulation.desk import ROW
from core.staffing.simulation.laws import Law
from core.staffing.simulation.streams import LAW
from core.staffing.simulation.timeline import Opening
from core.staffing.simulation.values import ChannelModel, Outside, Pool, SimulationModel

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

LIVE, CHAT, DEFERRED = 0, 1, 2
_KINDS = {ServiceType.LIVE: LIVE, ServiceType.CHAT: CHAT, ServiceType.DEFERRED: DEFERRED}


@dataclass(frozen=True, eq=False)
class Laws:
    """Several laws in arrays."""

    table: np.ndarray = field(repr=False)
    values: Floats = field(repr=False)
    cumulative: Floats = field(repr=False)


@dataclass(frozen=True, eq=False)
class Template:
    """The rows with which every replication of a model begins, before any contact."""

    rows: np.ndarray = field(repr=False)
    laws: Laws
    counts: int
    """Running counts: queue, in work and open by channel, busy by group and channel, then duty
    and overtime by group."""
    openings: tuple[Opening, ...]
    """Each channel's windows inside one cycle."""


def laws_of(laws: Sequence[Law | None]) -> tuple[Laws, Integers]:
    """The laws in arrays and each one's place there; a missing one is no time at all."""
    table = np.zeros(len(laws) + 1, LAW)
    values: list[Floats] = []
    at = 0
    for row, law in enumerate(laws, start=1):
        if law is not None:
            table[row] = (law.kind, law.scale_s, law.shape, at, law.values_s.size)
            values.append(law.values_s)
            at += law.values_s.size
    shares = [law.cumulative for law in laws if law is not None]
    places = [0 if law is None else row for row, law in enumerate(laws, start=1)]
    joined = np.concatenate([*values, np.zeros(1)]), np.concatenate([*shares, np.ones(1)])
    return Laws(table, *joined), np.array(places, dtype=np.int64)


def ordered_pools(pools: Sequence[Pool], names: Sequence[str]) -> list[Pool]:
    """Pools in an order that knows no names of people: fewest skills, then what and how fast."""

    def rank(pool: Pool) -> tuple[int, list[tuple[int, float]], str]:
        return len(pool.skills), sorted((names.index(n), f) for n, f in pool.skills), pool.name

    return sorted(pools, key=rank)


def template_of(model: SimulationModel, pools: Sequence[Pool], seats: Sequence[int]) -> Template:
    """The rows of a model whose pools, in order, have so many seats."""
    n, groups, slots = len(model.channels), len(pools), model.timeline.slots
    most = max((channel.concurrency for channel in model.channels), default=1)
    openings = tuple(_inside(c.opening, model.timeline.length_s) for c in model.channels)
    counts = 3 * n + groups * n + 2 * groups
    sizes = (
        1, n, groups, sum(seats), counts, groups * n, groups * most, n * most, n * slots,
        sum(opening.start_s.size for opening in openings),
    )  # fmt: skip
    at = np.cumsum((0, *sizes)).tolist()
    _, channel, group, seat, counter, pair, chain, stretch, slowness, window, contact = at
    rows = np.zeros(contact, ROW)
    clock = {
        "channels": n, "groups": groups, "group": group, "seats": sum(seats), "seat": seat,
        "most": most, "slots": slots, "counter": counter, "stretch": stretch, "contact": contact,
        "threshold": model.blending_threshold, "cycle_s": model.timeline.length_s,
    }  # fmt: skip
    for name, value in clock.items():
        rows[0][name] = value
    laws, places = laws_of([law for c in model.channels for law in (c.patience, c.redial_delay)])
    for i, own in enumerate(model.channels):
        fields = _channel(model, own, places[2 * i : 2 * i + 2])
        fields |= {
            "slow_from": slowness + i * slots,
            "window": window,
            "windows": openings[i].start_s.size,
        }
        for name, value in fields.items():
            rows[channel + i][name] = value
        _fill(rows["factor"], stretch + i * most, _stretch(own, most))
        _fill(rows["factor"], slowness + i * slots, _slowness(own, slots))
        _windows(rows[window : window + openings[i].start_s.size], openings[i])
        window += openings[i].start_s.size
    _groups(rows, model, pools, seats, pair, chain)
    return Template(rows, laws, counts, openings)


def _groups(
    rows: np.ndarray, model: SimulationModel, pools: Sequence[Pool], seats: Sequence[int],
    pair: int, chain: int,
) -> None:  # fmt: skip
    names = [channel.name for channel in model.channels]
    clock = rows[0]
    seat = int(clock["seat"])
    for g, (pool, own_seats) in enumerate(zip(pools, seats, strict=True)):
        row = int(clock["group"]) + g
        for name, pace in pool.skills:
            rows[pair + g * len(names) + names.index(name)]["factor"] = pace
        pauses = any(model.channel(name).shift_end > 0 for name, _ in pool.skills)
        fields = {
            "first_seat": seat, "own_seats": own_seats,
            "chains": chain + g * int(clock["most"]), "pairs": pair + g * len(names) - 1,
            "named": bool(pool.shifts), "skills": len(pool.skills), "pauses": pauses,
        }  # fmt: skip
        for name, value in fields.items():
            rows[row][name] = value
        for name, value in (("team", row), ("level", -1), ("place", -1)):
            rows[name][seat : seat + own_seats] = value
        seat += own_seats


def _channel(model: SimulationModel, channel: ChannelModel, laws: Integers) -> dict[str, float]:
    deferred = channel.kind is ServiceType.DEFERRED
    return {
        "kind": _KINDS[channel.kind], "chats": channel.concurrency,
        "priority": channel.priority, "edf": channel.discipline,
        "deadline": np.inf if channel.deadline_s is None else channel.deadline_s,
        "callback": channel.outside is Outside.CALLBACK,
        "patience": int(laws[0]) if channel.patience else -1, "balk": channel.balk_share,
        "limit": -1 if channel.queue_limit is None else channel.queue_limit,
        "redial": channel.redial_share, "redial_delay": int(laws[1]),
        "affinity": -1.0 if channel.affinity_s is None else channel.affinity_s,
        "shift_end": channel.shift_end if deferred else 0,
        "interrupts": model.live_interrupts and channel.kind is not ServiceType.DEFERRED,
    }  # fmt: skip


def _inside(opening: Opening, length: float) -> Opening:
    """The windows that lie inside one cycle, those that touch made one."""
    starts, ends = np.clip(opening.start_s, 0.0, length), np.clip(opening.end_s, 0.0, length)
    real = ends > starts
    return Opening(starts[real], ends[real])


def _stretch(channel: ChannelModel, most: int) -> Floats:
    """Chat length with 1, 2, … chats over that with one."""
    lengths = np.asarray(channel.chat_durations_s or (1.0,), dtype=np.float64)
    ratio = lengths / lengths[0]
    return ratio[np.minimum(np.arange(most), ratio.size - 1)]


def _slowness(channel: ChannelModel, slots: int) -> Floats:
    return np.ones(slots) if channel.slot_factor is None else channel.slot_factor


def _fill(column: Floats, at: int, values: Floats) -> None:
    column[at : at + values.size] = values


def _windows(rows: np.ndarray, opening: Opening) -> None:
    rows["opens"], rows["closes"] = opening.start_s, opening.end_s
    rows["passed"] = np.concatenate([[0.0], np.cumsum(opening.end_s - opening.start_s)])[:-1]
