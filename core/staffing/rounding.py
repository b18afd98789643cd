"""From real agents to people: one rounding at the end, shrinkage as a share of paid time."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem

Floats = NDArray[np.float64]


def round_up(agents: ArrayLike) -> Floats:
    """Whole people for real agents: the next integer, unless only float noise is above one."""
    x = np.asarray(agents, dtype=np.float64)
    return np.maximum(np.ceil(x - 1e-9 * np.maximum(1.0, np.abs(x))), 0.0)


def compound_shrinkage(components: Iterable[float]) -> float:
    """Share of paid time lost: each component takes from the time the previous ones left.

    Raises Problem when a component is outside 0–1 or nothing is left.
    """
    left = 1.0
    for component in components:
        if not 0 <= component < 1:
            raise Problem("shrinkage_out_of_range", value=component)
        left *= 1 - component
    return 1 - left


def gross_agents(net: ArrayLike, shrinkage: float) -> Floats:
    """Real people on the roster for net agents: net/(1 - s); round with `round_up` afterwards."""
    if not 0 <= shrinkage < 1:
        raise Problem("shrinkage_out_of_range", value=shrinkage)
    return np.asarray(net, dtype=np.float64) / (1 - shrinkage)


def agents_for_occupancy(busy: ArrayLike, max_occupancy: float) -> Floats:
    """Real agents that keep `busy` erlangs of handled work at or below the occupancy cap."""
    if not 0 < max_occupancy <= 1:
        raise Problem("occupancy_out_of_range", value=max_occupancy)
    return np.asarray(busy, dtype=np.float64) / max_occupancy
