"""Chat with several conversations at once: the exact state-dependent chain, balanced routing.

An agent holding k chats finishes one every h_k seconds of wall clock each; new chats go to the
agent with the fewest. No divide-by-concurrency rule is offered: it is wrong by several agents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.problems import Problem
from core.staffing.erlang import Performance, with_patience
from core.staffing.search import EXACT_HIT, Target, check_load

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ChatPace:
    """Mean wall-clock chat length, seconds, while an agent holds 1, 2, … K chats."""

    durations_s: tuple[float, ...]

    def __post_init__(self) -> None:
        if not self.durations_s or min(self.durations_s) <= 0:
            raise Problem("chat_durations_impossible")

    @property
    def most(self) -> int:
        """K, the most chats one agent holds."""
        return len(self.durations_s)

    @property
    def chats_per_s(self) -> float:
        """Chats one fully loaded agent completes a second: K/h_K."""
        return self.most / self.durations_s[-1]


def chat_pace(aht_s: float, concurrency: int, durations_s: Sequence[float] = ()) -> ChatPace:
    """The measured lengths by open chats, or the handle time for every k when none are known.

    Raises Problem when the number of lengths is not the concurrency.
    """
    if durations_s and len(durations_s) != concurrency:
        raise Problem("chat_durations_count", given=len(durations_s), concurrency=concurrency)
    return ChatPace(tuple(durations_s) or (aht_s,) * concurrency)


@dataclass(frozen=True, slots=True)
class ConcurrencyAdvice:
    """What each number of chats at once is worth."""

    chats_per_h: tuple[float, ...]
    """Completed by a fully loaded agent holding 1, 2, … K chats: k/h_k."""
    best: int
    """The most chats worth holding: beyond it an agent completes no more, or fewer."""


def concurrency_advice(pace: ChatPace) -> ConcurrencyAdvice:
    """How many chats at once pay: only while k/h_k rises."""
    rates = [3600 * (k + 1) / length for k, length in enumerate(pace.durations_s)]
    best = 1
    while best < len(rates) and rates[best] > rates[best - 1] * (1 + 1e-12):
        best += 1
    return ConcurrencyAdvice(tuple(rates), best)


def completion_rates(pace: ChatPace, agents: int) -> Floats:
    """Chats completed a second with N = 1 … cK chats open, shared out evenly. Shape (cK,)."""
    lengths = np.array([np.inf, *pace.durations_s, np.inf])
    held, extra = np.divmod(np.arange(1, agents * pace.most + 1), agents)
    return (agents - extra) * held / lengths[held] + extra * (held + 1) / lengths[held + 1]


def chat_performance(
    arrivals_per_s: float,
    agents: int,
    pace: ChatPace,
    target_s: float,
    patience_s: float | None = None,
) -> Performance:
    """Waits, service level and busy share of one interval of chats; scalars as 0-d arrays.

    `load` is the least agents that keep up, λ·h_K/K. Occupancy is the share of agents holding at
    least one chat. Without patience and with too few agents: overload and its growth, no waits.
    """
    load = arrivals_per_s / pace.chats_per_s
    if arrivals_per_s <= 0 or agents <= 0:
        return _nothing(load, float(agents), patience_s, arrivals_per_s)
    rates = completion_rates(pace, agents)
    # State probabilities as logarithms: hundreds of chats neither over- nor underflow.
    log_state = np.concatenate([[0.0], np.cumsum(np.log(arrivals_per_s / rates))])
    capacity = agents * pace.chats_per_s
    if patience_s is None:
        result = _patient(arrivals_per_s, capacity, log_state, load, agents, target_s)
    else:
        before = log_state[:-1]
        log_beta = before[-1] - (before.max() + np.log(np.exp(before - before.max()).sum()))
        result = with_patience(
            *(np.asarray(v) for v in (arrivals_per_s, capacity, log_beta, patience_s, target_s)),
            load=np.asarray(load), agents=np.asarray(float(agents)), speed=np.asarray(capacity),
        )  # fmt: skip
    return replace(result, occupancy=_busy_share(log_state, agents, result.delay_probability))


@dataclass(frozen=True, slots=True)
class ChatNeeded:
    """Agents for a chat interval and what they achieve."""

    whole: int
    real: float
    """Between whole - 1 and whole, where the line between their service levels meets the target."""
    performance: Performance


def chat_agents_needed(
    arrivals_per_s: float, pace: ChatPace, target: Target, patience_s: float | None = None
) -> ChatNeeded:
    """Least agents whose chain meets the target; zero chats need nobody."""
    if arrivals_per_s <= 0:
        return ChatNeeded(0, 0.0, chat_performance(0.0, 0, pace, target.within_s, patience_s))
    check_load(arrivals_per_s / pace.chats_per_s)

    def tried(agents: int) -> tuple[float, Performance]:
        result = chat_performance(arrivals_per_s, agents, pace, target.within_s, patience_s)
        return float(target.margin(result)), result

    missed = int(np.floor(arrivals_per_s / pace.chats_per_s)) if patience_s is None else 0
    agents, before, step = missed + 1, -np.inf, 1
    while (found := tried(agents))[0] < -EXACT_HIT:
        missed, before, step = agents, found[0], 2 * step
        agents = missed + step
    while agents - missed > 1:
        middle = (missed + agents) // 2
        margin, result = tried(middle)
        if margin >= -EXACT_HIT:
            agents, found = middle, (margin, result)
        else:
            missed, before = middle, margin
    margin, result = found
    part = -before / (margin - before) if np.isfinite(before) and margin > before else 1.0
    return ChatNeeded(agents, agents - 1 + min(1.0, part), result)


def _patient(
    arrivals: float, capacity: float, log_state: Floats, load: float, agents: int, target_s: float
) -> Performance:
    """P(W<=T) = 1 - P(N>=cK)·e^(-(M-λ)T), ASA = P(N>=cK)/(M-λ)."""
    if capacity <= arrivals:
        return _nothing(load, float(agents), None, arrivals, growth=arrivals - capacity)
    weight = np.exp(log_state - log_state.max())
    tail = weight[-1] / (1 - arrivals / capacity)
    delayed = tail / (weight[:-1].sum() + tail)
    spare = capacity - arrivals
    within = 1 - delayed * np.exp(-spare * target_s)
    asa = delayed / spare
    values = (delayed, within, within, 0.0, 0.0, asa, asa, arrivals * asa, 0.0)
    return _scalars(load, agents, values, overload=False, growth=0.0)


def _busy_share(log_state: Floats, agents: int, delayed: Floats) -> Floats:
    """E[min(N, c)]/c with the waiting states counted as everybody busy."""
    if np.isnan(delayed):
        return np.asarray(1.0)
    before = np.exp(log_state[:-1] - log_state[:-1].max())
    holding = np.minimum(np.arange(before.size), agents) / agents
    share = float((before * holding).sum() / before.sum())
    return np.asarray((1 - delayed) * share + delayed)


def _nothing(
    load: float,
    agents: float,
    patience_s: float | None,
    arrivals: float,
    growth: float | None = None,
) -> Performance:
    """No chats at all, or chats that nobody keeps up with."""
    if arrivals <= 0:
        return _scalars(load, agents, (np.nan,) * 8 + (0.0,), overload=False, growth=0.0)
    if patience_s is not None:
        lost = (1.0, 0.0, 0.0, np.nan, 1.0, np.nan, patience_s, arrivals * patience_s, 0.0)
        return _scalars(load, agents, lost, overload=True, growth=0.0)
    left = arrivals if growth is None else growth
    return _scalars(load, agents, (np.nan,) * 8 + (1.0,), overload=True, growth=left * 3600)


def _scalars(
    load: float, agents: float, values: Sequence[float], *, overload: bool, growth: float
) -> Performance:
    delayed, within, virtual, short, lost, asa, wait, queue, busy = map(np.asarray, values)
    return Performance(
        np.asarray(load), np.asarray(agents), delayed, within, virtual, short, lost, asa, wait,
        queue, busy, np.asarray(overload), np.asarray(growth),
    )  # fmt: skip
