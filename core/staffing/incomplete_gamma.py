"""Incomplete gamma functions as Erlang's formulas need them: scaled, so that nothing overflows.

All functions take and give arrays of one shape.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_SERIES_ENDS = 1e-18
_TINY = 1e-300
_LONG_SERIES = 4000.0
"""Beyond this many growing terms the continued fraction is used instead of the series."""


def inverse_blocking_of_part(load: Floats, part: Floats) -> Floats:
    """1/B for a fraction of a server by the upper gamma function: 1 + f·e^A·A^(-f)·Γ(f, A)."""
    inverse = np.ones(load.shape)
    inverse[(part > 0) & (load <= 0)] = np.inf
    small = (part > 0) & (load > 0) & (load < 1.5)
    if small.any():
        inverse[small] = 1 + _scaled_gamma_by_series(part[small], load[small])
    large = (part > 0) & (load >= 1.5)
    if large.any():
        inverse[large] = 1 + part[large] * upper_gamma_fraction(part[large], load[large])
    return inverse


def _scaled_gamma_by_series(part: Floats, load: Floats) -> Floats:
    """f·e^A·A^(-f)·Γ(f, A) for small loads: the complete gamma less its lower series."""
    total = np.ones(load.shape)
    term = np.ones(load.shape)
    for n in range(1, 40):
        term = -term * load / n
        total = total + term * part / (part + n)
    complete = np.array([math.gamma(1 + x) for x in part.tolist()])
    return np.exp(load) * (load**-part * complete - total)


def upper_gamma_fraction(shape: Floats, x: Floats) -> Floats:
    """e^x·x^(-a)·Γ(a, x) by Legendre's continued fraction (modified Lentz)."""
    b = x + 1 - shape
    c = np.full(x.shape, 1 / _TINY)
    d = 1 / b
    value = d
    for i in range(1, 2_000_000):
        numerator = -i * (i - shape)
        b = b + 2
        d = numerator * d + b
        d = 1 / np.where(np.abs(d) < _TINY, _TINY, d)
        c = b + numerator / c
        c = np.where(np.abs(c) < _TINY, _TINY, c)
        step = c * d
        value = value * step
        if np.abs(step - 1).max(initial=0.0) < 1e-15:
            break
    return value


def series(b: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """ln S, -d ln S/db and the share lost, for S(b, y) = Σ yⁿ/[b(b+1)…(b+n)].

    The third is Σ (n+1)yⁿ/[b…(b+n+1)] / S: abandonment without cancellation when b > y.
    """
    shape = b.shape
    flat_b, flat_y = b.ravel(), y.ravel()
    log_s, slope, lost = (np.empty(flat_b.shape) for _ in range(3))
    long = flat_y - flat_b > _LONG_SERIES
    for mask, method in ((~long, _sum_series), (long, _series_by_gamma)):
        if mask.any():
            log_s[mask], slope[mask], lost[mask] = method(flat_b[mask], flat_y[mask])
    return log_s.reshape(shape), slope.reshape(shape), lost.reshape(shape)


def _sum_series(b: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """The series term by term, rescaled before it overflows; intervals leave as they converge."""
    results = [np.empty(b.shape) for _ in range(3)]
    active = np.arange(b.size)
    term = 1 / b
    harmonic, total, weighted, lost = 1 / b, term, term / b, term / (b + 1)
    scale = np.zeros(b.shape)
    for n in range(1, 5_000_000):
        term = term * (y / (b + n))
        harmonic = harmonic + 1 / (b + n)
        total = total + term
        weighted = weighted + term * harmonic
        lost = lost + term * ((n + 1) / (b + n + 1))
        if n % 8:
            continue
        done = (term * (n + 1) < _SERIES_ENDS * total) & (n > y - b)
        if done.any():
            where = active[done]
            results[0][where] = np.log(total[done]) + scale[done]
            results[1][where] = weighted[done] / total[done]
            results[2][where] = lost[done] / total[done]
            if done.all():
                break
            keep = ~done
            active, b, y = active[keep], b[keep], y[keep]
            term, harmonic, total = term[keep], harmonic[keep], total[keep]
            weighted, lost, scale = weighted[keep], lost[keep], scale[keep]
        if total.max() > 1e200:
            factor = np.where(total > 1e200, 1e-200, 1.0)
            term, total = term * factor, total * factor
            weighted, lost = weighted * factor, lost * factor
            scale = scale - np.log(factor)
    return results[0], results[1], results[2]


def _series_by_gamma(b: Floats, y: Floats) -> tuple[Floats, Floats, Floats]:
    """S = e^y·y^(-b)·(Γ(b) - Γ(b, y)) for y far above b, where the series would be long."""
    step = 1e-4 * b
    log_s = _log_lower_gamma(b, y)
    slope = (_log_lower_gamma(b - step, y) - _log_lower_gamma(b + step, y)) / (2 * step)
    return log_s, slope, (np.exp(-log_s) + y - b) / y


def _log_lower_gamma(b: Floats, y: Floats) -> Floats:
    """ln[e^y·y^(-b)·γ(b, y)], with the two large exponents subtracted before they round."""
    excess = (y - b) / b
    log_gamma_rest = np.array([_stirling_rest(x) for x in b.tolist()])
    complete = b * (excess - np.log1p(excess)) + log_gamma_rest
    return complete + np.log1p(-upper_gamma_fraction(b, y) * np.exp(-complete))


def _stirling_rest(x: float) -> float:
    """ln Γ(x) - x·ln x + x."""
    if x < 100:
        return math.lgamma(x) - x * math.log(x) + x
    return 0.5 * math.log(2 * math.pi / x) + 1 / (12 * x) - 1 / (360 * x**3)
