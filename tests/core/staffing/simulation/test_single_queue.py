"""The fast queue against the general engine, contact by contact."""

from __future__ import annotations

import numpy as np
import pytest

from core.model.scenario import ServiceType
from core.staffing.simulation import streams
from core.staffing.simulation.laws import exponential, lognormal
from core.staffing.simulation.replication import Span, replicator
from core.staffing.simulation.single_queue import serve
from core.staffing.simulation.timeline import Timeline
from core.staffing.simulation.values import ChannelModel, Pool, SimulationModel


@pytest.mark.parametrize("patience_s", [None, 150.0])
@pytest.mark.parametrize("seed", range(6))
def test_that_the_fast_queue_serves_as_the_general_engine(
    seed: int, patience_s: float | None
) -> None:
    chance = np.random.default_rng(seed)
    slots = 48
    staff = chance.integers(0, 5, slots)
    timeline = Timeline(
        np.arange(slots + 1) * 900.0, np.zeros(slots, np.int64), np.arange(slots), 15, False
    )
    law = None if patience_s is None else exponential(patience_s)
    channel = ChannelModel(
        "calls", ServiceType.LIVE, (lognormal(240.0, 1.3),), chance.uniform(0, 12, slots),
        patience=law,
    )  # fmt: skip
    pool = Pool("team", (("calls", 1.0),), staff.astype(np.float64))
    ready = replicator(SimulationModel(timeline, (channel,), (pool,)), Span(0, 1), seed)
    contacts = ready.draw(0)
    expected = ready.run(contacts, 0).times["first_start"]
    patience = np.empty(0)
    if patience_s is not None:
        u = np.array([streams.uniform(key, streams.PATIENCE) for key in contacts.key])
        patience = -patience_s * np.log1p(-u)
    starts = np.empty(contacts.n)
    serve(
        contacts.arrival_s, contacts.work_s, patience, timeline.edges_s, staff, timeline.length_s,
        np.empty(64), starts,
    )  # fmt: skip
    np.testing.assert_allclose(starts, expected, rtol=0, atol=1e-6)
    assert np.isfinite(starts).sum() > 50
