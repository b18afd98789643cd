"""Laws that hold for every input, tried on a spread of teams, patience and targets."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.staffing.chat import ChatPace, chat_performance
from core.staffing.erlang import erlang_a, erlang_c
from core.staffing.patience import ExponentialPatience, erlang_with_patience
from core.staffing.search import Target, agents_needed

Floats = NDArray[np.float64]

_LOADS = np.array([0.1, 0.7, 2.0, 5.5, 12.0, 40.0, 120.0])
_MARGINS = np.array([-0.4, 0.0, 0.15, 0.6, 2.0])
"""Agents over the load, as a share of it, at least one agent."""
_HANDLE_S, _PATIENCE_S, _TARGETS_S = (60.0, 600.0), (15.0, 300.0, 86_400.0), (0.0, 20.0, 300.0)
_CHATS = ChatPace((480.0, 600.0, 780.0))


def violations(law: str, tolerance: float) -> int:
    """How many of the tried inputs break a law by more than the tolerance; 0 when it holds."""
    return _LAWS[law](tolerance)


def _grid() -> tuple[Floats, Floats, Floats, Floats, Floats]:
    """Load, agents, handle time, patience and target of every combination."""
    load, margin, aht, patience, target = (
        axis.ravel() for axis in np.meshgrid(_LOADS, _MARGINS, _HANDLE_S, _PATIENCE_S, _TARGETS_S)
    )
    return load, np.maximum(1.0, np.round(load * (1 + margin))), aht, patience, target


def _abandonment(tolerance: float) -> int:
    """P(Ab) of the closed form = E[W]/patience, with E[W] by quadrature over the virtual wait."""
    load, agents, aht, patience, _ = _grid()
    lost = erlang_a(load, agents, aht, patience).abandonment
    broken = 0
    for mean in _PATIENCE_S:
        own = patience == mean
        waits = erlang_with_patience(load[own], agents[own], aht[own], ExponentialPatience(mean))
        broken += int((np.abs(lost[own] - waits.mean_wait_all_s / mean) > tolerance).sum())
    return broken


def _staff(tolerance: float) -> int:
    load, agents, aht, patience, target = _grid()
    more, fewer = (
        erlang_a(load, agents + extra, aht, patience, target).answered_within for extra in (1, 0)
    )
    worse = int((more < fewer - tolerance).sum())
    more, fewer = (erlang_c(load, agents + extra, aht, target).answered_within for extra in (1, 0))
    worse += int((more < fewer - tolerance).sum())
    levels = [
        float(chat_performance(60 / 3600, crew, _CHATS, 30.0, 300.0).answered_within)
        for crew in range(1, 12)
    ]
    return worse + int((np.diff(levels) < -tolerance).sum())


def _load(tolerance: float) -> int:
    load, agents, aht, patience, target = _grid()
    now = erlang_a(load, agents, aht, patience, target).answered_within
    heavier = (
        erlang_a(load * 1.1, agents, aht, patience, target),
        erlang_a(load * 1.1, agents, aht * 1.1, patience, target),
        erlang_a(load, agents, aht, patience, target / 2),
    )
    return sum(int((h.answered_within > now + tolerance).sum()) for h in heavier)


def _pooling(tolerance: float) -> int:
    one, other = (axis.ravel() for axis in np.meshgrid(_LOADS, _LOADS))
    worse = 0
    for patience in (None, 300.0):
        goal = Target(0.8, 20.0)
        apart = agents_needed(one, 180.0, goal, patience, fractional=False).whole
        apart = apart + agents_needed(other, 180.0, goal, patience, fractional=False).whole
        pooled = agents_needed(one + other, 180.0, goal, patience, fractional=False).whole
        worse += int((pooled > apart + tolerance).sum())
    return worse


_LAWS: dict[str, Callable[[float], int]] = {
    "abandonment": _abandonment,
    "staff": _staff,
    "load": _load,
    "pooling": _pooling,
}
