"""The compiled simulation, contact by contact against the plain one on the same draws."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.model.scenario import ServiceType
from core.staffing.simulation.duty import events_of, seats_of
from core.staffing.simulation.laws import (
    ONE_TOUCH,
    Touches,
    constant,
    empirical,
    exponential,
    geometric_touches,
    lognormal,
    weibull,
)
from core.staffing.simulation.replication import Replicator, Span, replicator
from core.staffing.simulation.timeline import ALWAYS, Opening, Timeline
from core.staffing.simulation.values import (
    Break,
    ChannelModel,
    Discipline,
    OpenItems,
    Outside,
    Pool,
    Replay,
    Shift,
    ShiftEnd,
    SimulationModel,
)
from tests.core.staffing.simulation.plain_simulation import PlainSimulation

SLOTS, SLOT_S, CYCLES = 12, 600.0, 2
LENGTH = SLOTS * SLOT_S
NAMES = ("calls", "chats", "mail", "tickets")


def _timeline(cyclic: bool) -> Timeline:
    slot = np.arange(SLOTS)
    return Timeline(np.arange(SLOTS + 1) * SLOT_S, slot // 4, slot, 10, cyclic)


LAWS = st.sampled_from(
    [
        exponential(240.0), lognormal(300.0, 1.4), constant(200.0), weibull(150.0, 0.7),
        empirical([30.0, 100.0, 500.0]), empirical([60.0, 400.0], [0.5, 0.3]).scaled(1.5),
    ]
)  # fmt: skip
FINITE = LAWS.filter(lambda law: math.isfinite(law.mean_s))
OPENINGS = st.sampled_from(
    [
        ALWAYS, Opening(np.array([600.0]), np.array([6000.0])),
        Opening(np.array([0.0, 3100.0]), np.array([2500.0, LENGTH])),
        Opening(np.empty(0), np.empty(0)),
    ]
)  # fmt: skip


@st.composite
def _channels(draw: st.DrawFn, name: str, discipline: Discipline) -> ChannelModel:
    kind = draw(st.sampled_from(list(ServiceType)))
    volume = np.array(
        draw(st.lists(st.sampled_from([0.0, 0.5, 2.0, 5.0]), min_size=SLOTS, max_size=SLOTS))
    )
    replay = None
    if draw(st.integers(0, 4)) == 0:
        moments = draw(st.lists(st.floats(0, LENGTH - 1), max_size=25))
        replay = Replay(np.sort(np.array(moments)), draw(st.sampled_from([0.6, 1.0, 1.7])), 90.0)
    deferred, chat = kind is ServiceType.DEFERRED, kind is ServiceType.CHAT
    touches: Touches = ONE_TOUCH
    if draw(st.booleans()):
        touches = draw(st.sampled_from([geometric_touches(0.4), Touches((0.5, 0.2, 0.3))]))
    return ChannelModel(
        name, kind, tuple(draw(st.lists(FINITE, min_size=1, max_size=2))),
        None if replay else volume, replay,
        draw(st.sampled_from([0.0, 0.3])), draw(st.booleans()),
        np.linspace(0.6, 1.5, SLOTS) if draw(st.booleans()) else None,
        touches, exponential(900.0),
        draw(st.sampled_from([0.0, 0.3])), lognormal(1200.0, 0.5),
        None if deferred and draw(st.booleans()) else draw(st.none() | LAWS),
        draw(st.sampled_from([0.0, 0.3])), draw(st.sampled_from([None, None, 0, 3])),
        draw(st.sampled_from([0.0, 0.6])), exponential(200.0),
        draw(st.integers(0, 2)), discipline,
        draw(st.sampled_from([None, 400.0, 3000.0])), draw(OPENINGS),
        draw(st.sampled_from(list(Outside))),
        draw(st.sampled_from([(), (200.0, 260.0), (200.0, 300.0, 420.0)])) if chat else (),
        draw(st.sampled_from([None, 300.0])), draw(st.sampled_from(list(ShiftEnd))),
    )  # fmt: skip


@st.composite
def _pools(draw: st.DrawFn, name: str, channels: tuple[str, ...]) -> Pool:
    able = draw(st.lists(st.sampled_from(channels), min_size=1, unique=True))
    skills = tuple((channel, draw(st.sampled_from([1.0, 0.8, 1.3]))) for channel in able)
    absence = draw(st.sampled_from([0.0, 0.0, 0.3]))
    if draw(st.booleans()):
        people = st.sampled_from([0.0, 1.0, 1.0, 2.0, 3.0, 1.5])
        staff = np.array(draw(st.lists(people, min_size=SLOTS, max_size=SLOTS)))
        return Pool(name, skills, staff, (), absence)
    shifts: list[Shift] = []
    for person in range(draw(st.integers(1, 3))):
        begin = draw(st.sampled_from([0.0, 600.0, 1800.0, 4200.0]))
        length = draw(st.sampled_from([1500.0, 3000.0, 5400.0]))
        breaks = [Break(begin + 500.0, 300.0), Break(begin + 900.0, 100.0)]
        some = tuple(breaks[: draw(st.integers(0, 2))])
        shifts.append(Shift(f"person {person}", begin, begin + length, some))
    return Pool(name, skills, None, tuple(shifts), absence)


@st.composite
def _models(draw: st.DrawFn) -> SimulationModel:
    names = NAMES[: draw(st.integers(1, 3))]
    discipline = draw(st.sampled_from(list(Discipline)))
    channels = tuple(draw(_channels(name, discipline)) for name in names)
    pools = tuple(draw(_pools(f"team {i}", names)) for i in range(draw(st.integers(1, 3))))
    items: tuple[OpenItems, ...] = ()
    if draw(st.integers(0, 2)) == 0:
        items = (
            OpenItems(
                names[0], np.array([50.0, 9000.0, 700.0, 700.5]), np.array([0, 1, 2, 0]),
                np.array([False, True, False, True]),
            ),
        )  # fmt: skip
    return SimulationModel(
        _timeline(draw(st.booleans())), channels, pools,
        draw(st.sampled_from([0, 0, 1, 2])), draw(st.booleans()), items,
    )  # fmt: skip


def _plain(ready: Replicator, replication: int = 0) -> PlainSimulation:
    events = events_of(
        ready.model.timeline, ready.template.openings, ready.pools, ready.span.cycles,
        ready.seed, replication,
    )  # fmt: skip
    end = ready.span.cycles * ready.model.timeline.length_s
    seats = [seats_of(pool) for pool in ready.pools]
    return PlainSimulation(ready.model, ready.pools, ready.draw(replication), events, end, seats)


@settings(
    max_examples=120, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip
@given(model=_models(), seed=st.integers(0, 10_000))
def test_that_every_contact_lives_as_in_the_plain_simulation(
    model: SimulationModel, seed: int
) -> None:
    ready = replicator(model, Span(0, CYCLES if model.timeline.cyclic else 1), seed)
    record = ready(0)
    plain = _plain(ready)
    contacts = [c for c in plain.run() if c.state > 0]
    assert record.state.tolist() == [c.state for c in contacts]
    for name in ("arrival", "offered", "first_start", "first_end", "ended", "waited", "worked"):
        expected = [getattr(c, name) for c in contacts]
        np.testing.assert_allclose(record.times[name], expected, rtol=1e-9, atol=1e-6, err_msg=name)
    n, groups = len(model.channels), len(ready.pools)
    area = record.area.sum(axis=0)
    found = {
        "queue": area[:n].sum(), "work": area[n : 2 * n].sum(), "open": area[2 * n : 3 * n].sum(),
        "duty": area[-2 * groups : -groups].sum(), "over": area[-groups:].sum(),
    }  # fmt: skip
    for name, seconds in found.items():
        assert seconds == pytest.approx(plain.totals[name], rel=1e-9, abs=1e-5), name
    names = [channel.name for channel in model.channels]
    for group in range(groups):
        for ch, name in enumerate(names):
            seconds = area[(3 + group) * n + ch]
            assert seconds == pytest.approx(plain.busy.get((group, name), 0.0), rel=1e-9, abs=1e-5)


def test_that_the_random_models_use_every_kind_of_ending() -> None:
    from core.staffing.simulation import desk

    seen: set[int] = set()

    @settings(max_examples=60, deadline=None, derandomize=True, database=None)
    @given(model=_models(), seed=st.integers(0, 10_000))
    def look(model: SimulationModel, seed: int) -> None:
        span = Span(0, CYCLES if model.timeline.cyclic else 1)
        seen.update(replicator(model, span, seed)(0).state.tolist())

    look()
    assert seen >= {desk.RESOLVED, desk.ABANDONED, desk.BLOCKED, desk.OUTSIDE_HOURS, desk.WAITING}
