"""The course of closed forms, where a search begins that else had too many people to take off.

A channel by itself is staffed weekday by weekday, so work that came at night and is due soon after
opening asks for its first hour's people all day long. Closed forms know the hours, but not the
chance that simulation finds: their course grows where late work waits until all is kept.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.model.scenario import Scenario
from core.staffing.demand import Demand
from core.staffing.estimate_people import sketch_of
from core.staffing.estimate_sketch import rounded_in_turn
from core.staffing.simulation.values import SimulationModel

Floats = NDArray[np.float64]

_GROWTH = 0.03
"""Part of the week's people that comes to the course at a time."""
_MOST_GROWTHS = 40
_FAR = 2.0
"""Times the course's people from which on a first start is left for it: sooner, taking people off
ends about as low, and in as few steps as from there."""


def closed_course(demand: Demand, scenario: Scenario, model: SimulationModel) -> Floats | None:
    """Real people of each team as closed forms want them, unrounded; None where they see other
    teams. Shape (pools, slots)."""
    crews = {(c.line.name, c.line.skills): c.real for c in sketch_of(demand, scenario).crews}
    pools = [(pool.name, tuple(name for name, _ in pool.skills)) for pool in model.pools]
    return np.stack([crews[pool] for pool in pools]) if set(pools) <= set(crews) else None


def far_above(staff: Floats, least: Floats, course: Floats) -> bool:
    """Whether a staffing has far more people than the course with those that are never spared."""
    return float(staff.sum()) > _FAR * float(_whole(course, least).sum())


def enough_course(
    course: Floats,
    least: Floats,
    most: float,
    wanting: Callable[[Floats], Floats | None],
) -> Floats | None:
    """The course in whole people, grown where it is wanting; None where it takes `most` or more.

    `wanting` tells by slot how much late work people could have helped, or None when all is kept.
    """
    real = course
    for _ in range(_MOST_GROWTHS):
        staff = _whole(real, least)
        if staff.sum() >= most:
            return None
        late = wanting(staff)
        if late is None:
            return staff
        real = _grown(real, late)
    return None


def _grown(real: Floats, late: Floats) -> Floats:
    """More people where most late work waits; alike everywhere where none does."""
    total = real.sum(axis=0)
    hours = late * (total > 0)
    if not hours.sum() > 0:
        return real * (1 + _GROWTH)
    more = _GROWTH * total.sum() * hours / hours.sum()
    return real * (1 + more / np.where(total > 0, total, 1.0))


def _whole(real: Floats, least: Floats) -> Floats:
    above = np.maximum(real - least, 0.0)
    return least + np.stack([rounded_in_turn(own) for own in above])
