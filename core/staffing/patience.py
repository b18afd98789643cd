"""Any patience, not only exponential: M/M/c+G by quadrature.

Baccelli and Hebuterne 1981, Zeltyn and Mandelbaum 2005.
How long customers are willing to wait is a survival curve. Measured curves come from the waits of
everybody (Kaplan, Meier): those who were answered tell that they were patient at least that long.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.problems import Problem
from core.staffing.erlang import Performance, log_beta
from core.staffing.incomplete_gamma import series, upper_gamma_fraction

Floats = NDArray[np.float64]

_PANELS = 64
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(12)
_NEGLIGIBLE = 42.0
"""Parts of the integrand below e^-42 of its peak are left out."""
_ROUGHLY = 12
"""Halvings after which a border of what counts is near enough."""
_TINY = 1e-300


class Patience(Protocol):
    """How long customers are willing to wait."""

    @property
    def mean_s(self) -> float:
        """Mean patience in seconds."""
        ...

    def willing(self, waited_s: Floats) -> Floats:
        """Share still willing to wait after so many seconds."""
        ...

    def waited(self, until_s: Floats) -> Floats:
        """Mean seconds a customer would wait if never answered, up to this moment: ∫ willing."""
        ...


@dataclass(frozen=True, slots=True)
class ExponentialPatience:
    """Giving up at a constant rate: Erlang A's assumption."""

    mean_s: float

    def __post_init__(self) -> None:
        _positive("patience_s", self.mean_s)

    def willing(self, waited_s: Floats) -> Floats:
        """e^(-t/mean)."""
        return np.exp(-waited_s / self.mean_s)

    def waited(self, until_s: Floats) -> Floats:
        """mean·(1 - e^(-t/mean))."""
        return -self.mean_s * np.expm1(-until_s / self.mean_s)


@dataclass(frozen=True, slots=True)
class WeibullPatience:
    """Giving up ever faster (shape above 1) or ever slower (below 1)."""

    mean_s: float
    shape: float

    def __post_init__(self) -> None:
        _positive("patience_s", self.mean_s)
        _positive("patience_shape", self.shape)

    @property
    def scale_s(self) -> float:
        """Seconds after which 63 % have given up."""
        return self.mean_s / math.gamma(1 + 1 / self.shape)

    def willing(self, waited_s: Floats) -> Floats:
        """e^(-(t/scale)^shape)."""
        return np.exp(-((waited_s / self.scale_s) ** self.shape))

    def waited(self, until_s: Floats) -> Floats:
        """scale/shape·γ(b, y), b = 1/shape, y = (t/scale)^shape.

        By the positive series of γ where it is short, else as what is left of the mean.
        """
        b = 1 / self.shape
        passed = np.asarray((until_s / self.scale_s) ** self.shape, dtype=np.float64)
        part = np.full(passed.shape, float(self.mean_s))
        part[passed <= 0] = 0.0
        near = (passed > 0) & (passed <= b + 2)
        if near.any():
            y = passed[near]
            log_s, _, _ = series(np.full(y.shape, b), y)
            part[near] = self.scale_s * b * np.exp(b * np.log(y) - y + log_s)
        rest = (passed > b + 2) & (passed < 700)
        if rest.any():
            y = passed[rest]
            left = upper_gamma_fraction(np.full(y.shape, b), y) * np.exp(b * np.log(y) - y)
            part[rest] = self.mean_s - self.scale_s * b * left
        return part


@dataclass(frozen=True, slots=True)
class MeasuredPatience:
    """A measured survival curve: shares still willing at ever later waits.

    Between two waits customers leave at a constant rate; after the last at the mean rate so far.
    """

    waits_s: tuple[float, ...]
    """Ascending, above 0."""
    still_willing: tuple[float, ...]
    """At those waits, descending, above 0."""

    def __post_init__(self) -> None:
        times, shares = np.array([0.0, *self.waits_s]), np.array([1.0, *self.still_willing])
        falls = times.size > 1 and times.size == shares.size and shares[-1] < 1
        if (
            not falls
            or (np.diff(times) <= 0).any()
            or (np.diff(shares) > 0).any()
            or min(shares) <= 0
        ):
            raise Problem("patience_curve_impossible")

    @property
    def mean_s(self) -> float:
        """Mean of the curve with its tail."""
        return float(self.waited(np.array([np.inf]))[0])

    def _pieces(self) -> tuple[Floats, Floats, Floats, Floats]:
        """Start, share willing there, leaving rate and seconds waited before, of each piece."""
        start = np.array([0.0, *self.waits_s])
        share = np.array([1.0, *self.still_willing])
        rate = np.append(np.diff(-np.log(share)) / np.diff(start), -np.log(share[-1]) / start[-1])
        length = np.diff(start)
        inside = share[:-1] * length * _mean_left(rate[:-1] * length)
        return start, share, rate, np.concatenate([[0.0], np.cumsum(inside)])

    def willing(self, waited_s: Floats) -> Floats:
        """The curve, falling exponentially between its points."""
        start, share, rate, _ = self._pieces()
        piece = np.searchsorted(start, waited_s, side="right") - 1
        return share[piece] * np.exp(-rate[piece] * (waited_s - start[piece]))

    def waited(self, until_s: Floats) -> Floats:
        """The area under the curve."""
        start, share, rate, before = self._pieces()
        piece = np.searchsorted(start, until_s, side="right") - 1
        own = until_s - start[piece]
        endless = np.isinf(own)
        passed = np.where(endless, 0.0, own)
        inside = share[piece] * passed * _mean_left(rate[piece] * passed)
        return before[piece] + np.where(endless, share[-1] / rate[-1], inside)


def _mean_left(x: Floats) -> Floats:
    """(1 - e^-x)/x, 1 at 0."""
    safe = np.where(x == 0, 1.0, x)
    return np.where(x == 0, 1.0, -np.expm1(-safe) / safe)


def erlang_with_patience(
    load: ArrayLike,
    agents: ArrayLike,
    aht_s: ArrayLike,
    patience: Patience,
    target_s: ArrayLike = 0.0,
) -> Performance:
    """What agents achieve when customers give up after any patience (exact, M/M/c+G).

    Erlang A with a(1-e^(-θx)) replaced by λ∫₀ˣ(1-G), integrated with the exponent shifted by its
    maximum, so that overload stays finite. Arguments broadcast.
    """
    a, c, h, t = (
        np.array(v, dtype=np.float64).ravel()
        for v in np.broadcast_arrays(*map(np.asarray, (load, agents, aht_s, target_s)))
    )
    shape = np.broadcast(*map(np.asarray, (load, agents, aht_s, target_s))).shape
    busy = (a > 0) & (c > 0)
    safe_a, safe_c = np.where(a > 0, a, 1.0), np.where(c > 0, c, 1.0)
    queue = _Waiting(safe_a / h, safe_c / h, patience)
    peak, low, high = queue.reach()
    within_t = np.clip(t, low, high)
    early, late = queue.integrals(low, within_t, peak), queue.integrals(within_t, high, peak)
    both = early + late
    # weight = βλe^peak, as a logarithm: overload makes it astronomically large.
    log_weight = log_beta(safe_a, safe_c) + np.log(safe_a / h) + peak
    scale = np.exp(np.minimum(log_weight, 0.0)) / (
        np.exp(-np.maximum(log_weight, 0.0)) + np.exp(np.minimum(log_weight, 0.0)) * both[0]
    )
    waits, virtual_late = scale * both[0], scale * late[0]
    gave_up = np.clip(waits - scale * both[1], 0.0, 1.0)
    within = np.clip(1 - waits + scale * early[1], 0.0, 1.0)
    actual_late = virtual_late * patience.willing(t)
    answered_wait = scale * both[2] / np.maximum(1 - gave_up, _TINY)
    wait_all = scale * both[3]
    nobody = (a > 0) & (c <= 0)

    def known(values: Floats, alone: ArrayLike) -> Floats:
        return np.where(busy, values, np.where(nobody, alone, np.nan)).reshape(shape)

    return Performance(
        a.reshape(shape), c.reshape(shape), known(waits, 1.0), known(within, 0.0),
        known(1 - virtual_late, 0.0), known(np.maximum(1 - actual_late - within, 0.0),
        1 - patience.willing(t)), known(gave_up, 1.0), known(answered_wait, np.nan),
        known(wait_all, patience.mean_s),
        known(safe_a / h * wait_all, safe_a / h * patience.mean_s),
        np.where(busy, np.minimum(1.0, safe_a * (1 - gave_up) / safe_c), 0.0).reshape(shape),
        ((a > 0) & (c <= a)).reshape(shape), np.zeros(shape),
    )  # fmt: skip


@dataclass(frozen=True)
class _Waiting:
    """The law of the virtual wait: density ∝ e^(λ·waited(x) - capacity·x). Shapes (n,)."""

    arrivals: Floats
    capacity: Floats
    patience: Patience

    def exponent(self, x: Floats) -> Floats:
        """Logarithm of the density at waits of shape (n,) or (n, nodes)."""
        wide = (slice(None), None) if x.ndim == 2 else slice(None)
        waited = self.patience.waited(x.ravel()).reshape(x.shape)
        return self.arrivals[wide] * waited - self.capacity[wide] * x

    def reach(self) -> tuple[Floats, Floats, Floats]:
        """The exponent's maximum and the waits between which the density counts."""
        # It is concave: customers only ever become fewer. Its top is where those left match.
        top = self._crossing(lambda x: self.arrivals * self.patience.willing(x) - self.capacity)
        peak = self.exponent(top)
        floor = peak - _NEGLIGIBLE
        high = self._crossing(lambda x: self.exponent(x) - floor, begin=top, steps=_ROUGHLY)
        low, up = np.zeros(top.shape), top.copy()
        for _ in range(_ROUGHLY if top.any() else 0):
            middle = (low + up) / 2
            outside = self.exponent(middle) < floor
            low, up = np.where(outside, middle, low), np.where(outside, up, middle)
        return peak, np.where(self.exponent(np.zeros(top.shape)) >= floor, 0.0, low), high

    def _crossing(
        self,
        value: Callable[[Floats], Floats],
        begin: Floats | None = None,
        steps: int = 30,
    ) -> Floats:
        """Where a value that falls through 0 does so, at or after `begin`."""
        low = np.zeros(self.arrivals.shape) if begin is None else begin.copy()
        step = 1 / self.capacity
        high = low + step
        while (rising := value(high) > 0).any():
            step = np.where(rising, 2 * step, step)
            low, high = np.where(rising, high, low), np.where(rising, high + step, high)
        for _ in range(steps):
            middle = (low + high) / 2
            above = value(middle) > 0
            low, high = np.where(above, middle, low), np.where(above, high, middle)
        start = np.zeros(low.shape) if begin is None else begin
        return np.where(value(start) > 0, high, start)

    def integrals(self, low: Floats, high: Floats, peak: Floats) -> Floats:
        """∫ of the density times 1, willing, x·willing and waited. Shape (4, n), over e^peak."""
        # Cubed places: panels crowd at the start, where short patience bends the curve.
        width = (high - low)[:, None]
        place = ((np.arange(_PANELS)[:, None] + (_NODES + 1) / 2) / _PANELS).ravel()
        x = low[:, None] + width * place**3
        weight = np.tile(_WEIGHTS / 2 / _PANELS, _PANELS) * 3 * place**2 * width
        density = np.exp(self.exponent(x) - peak[:, None]) * weight
        willing = self.patience.willing(x.ravel()).reshape(x.shape) * density
        waited = self.patience.waited(x.ravel()).reshape(x.shape) * density
        parts = (density, willing, x * willing, waited)
        return np.array([part.sum(axis=1) for part in parts])


def _positive(name: str, value: float) -> None:
    if not (math.isfinite(value) and value > 0):
        raise Problem("interval_not_positive", name=name, value=value)
