"""Why large teams are cheaper: the square-root laws, which explain what is computed exactly."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SquareRoot:
    """Agents seen as load plus a safety margin that grows only with the root of the load."""

    beta: float
    """Safety margin in roots of the load: c = A + β√A."""
    delay_probability: float
    """What the law says of P(W>0); beside the exact value it shows how good the law is here."""


def square_root(
    load: float, agents: float, aht_s: float, patience_s: float | None
) -> SquareRoot | None:
    """Halfin–Whitt without, Garnett–Mandelbaum–Reiman with abandonment; None without a load.

    Without abandonment a margin of zero or less settles nowhere: None.
    """
    if load <= 0 or agents <= 0:
        return None
    beta = (agents - load) / math.sqrt(load)
    if patience_s is None:
        return None if beta <= 0 else SquareRoot(beta, _halfin_whitt(beta))
    ratio = math.sqrt(aht_s / patience_s)
    waits = 1 / (1 + ratio * _hazard(beta / ratio) / _hazard(-beta))
    return SquareRoot(beta, waits)


def _halfin_whitt(beta: float) -> float:
    """[1 + βΦ(β)/φ(β)]⁻¹."""
    return 1 / (1 + beta / _hazard(-beta))


def _hazard(x: float) -> float:
    """φ(x)/(1 - Φ(x)) of the standard normal; its asymptote beyond 25."""
    if x > 25:
        return x + 1 / x - 2 / x**3
    # Never 0: beyond 37 roots of margin nobody waits, and the laws divide by it.
    density = max(math.exp(-x * x / 2) / math.sqrt(2 * math.pi), 1e-300)
    return density / (math.erfc(x / math.sqrt(2)) / 2)


def mean_wait_of_other_work(exponential_wait_s: float, cv: float) -> float:
    """Mean wait when handle times spread by `cv`: (1 + cv²)/2 of the exponential one.

    Lee and Longton, Kimura; an approximation of M/G/c, poor for few agents or cv above 1.5.
    """
    return exponential_wait_s * (1 + cv * cv) / 2
