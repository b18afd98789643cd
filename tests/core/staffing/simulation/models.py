"""Small models that more than one test simulates."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.model.scenario import ServiceType
from core.staffing.simulation.laws import Law, exponential
from core.staffing.simulation.timeline import week_timeline
from core.staffing.simulation.values import ChannelModel, Pool, SimulationModel

WEEK = week_timeline(60)


def queue(
    per_h: float, agents: float, handle: Law | None = None, *,
    kind: ServiceType = ServiceType.LIVE, **rules: object,
) -> SimulationModel:  # fmt: skip
    """One channel that arrives and is staffed evenly all week."""
    volume = np.full(WEEK.slots, per_h)
    channel = ChannelModel("calls", kind, (handle or exponential(180.0),), volume)
    channel = replace(channel, **rules)  # type: ignore[arg-type]
    pool = Pool("team", (("calls", 1.0),), np.full(WEEK.slots, agents))
    return SimulationModel(WEEK, (channel,), (pool,))
