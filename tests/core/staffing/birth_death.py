"""Slow, obvious references: queues as chains of states, solved state by state."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Chain:
    """Stationary figures of a queue in which state n dies at `deaths[n]`."""

    delay_probability: float
    abandonment: float
    mean_queue: float
    answered_within: float


def abandoning_queue(
    arrivals: float, work_rates: list[float], theta: float, target_s: float, most: int = 6000
) -> Chain:
    """Arrivals wait when all of `work_rates` (by state 1 … n) are in use; waiters leave at theta.

    The share answered in time follows each arrival's place in the queue: the time to reach the
    front is a sum of exponential stages, integrated here by small steps of the pure-death chain.
    """
    full = len(work_rates)
    deaths = [*work_rates, *(work_rates[-1] + k * theta for k in range(1, most))]
    log_p = np.concatenate([[0.0], np.cumsum(np.log(arrivals) - np.log(deaths))])
    p = np.exp(log_p - log_p.max())
    p /= p.sum()
    waiting = np.maximum(np.arange(p.size) - full, 0)
    queue = float((p * waiting).sum())
    within = float(p[:full].sum()) + _served_in_time(p[full:], work_rates[-1], theta, target_s)
    return Chain(float(p[full:].sum()), theta * queue / arrivals, queue, within)


def _served_in_time(ahead: np.ndarray, rate: float, theta: float, target_s: float) -> float:
    """Share of all arrivals that wait and are served before they leave and before the target."""
    used = int(np.searchsorted(np.cumsum(ahead), ahead.sum() * (1 - 1e-13))) + 1
    places = np.arange(used)
    speed = rate + places * theta
    # State j: j others in front. One Poisson sum over jumps of the uniformised chain.
    top = float(speed.max())
    horizon = top + theta
    jumps = math.ceil(horizon * target_s + 12 * math.sqrt(horizon * target_s) + 60)
    alive = ahead[:used].copy()
    served, total = 0.0, 0.0
    log_weight = -horizon * target_s
    tail = 1.0
    for k in range(jumps):
        tail -= math.exp(log_weight)
        gone = alive[0] * speed[0] / horizon
        served += gone * max(tail, 0.0)
        total += gone
        stay = alive * (1 - (speed + theta) / horizon)
        move = np.zeros(used)
        move[:-1] = alive[1:] * speed[1:] / horizon
        alive = stay + move
        log_weight += math.log(horizon * target_s) - math.log(k + 1)
    return served
