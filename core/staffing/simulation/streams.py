"""Random numbers that belong to a contact, a touch and a purpose, the same on every platform.

A draw is an integer hash of (seed, channel, replication, contact, touch, purpose), so that neither
more staff nor another channel's volume shifts anybody's draw. Logarithm, exponential and normal
quantile are written out in additions, products and divisions: the mathematical libraries of
different systems disagree in the last digit, and one digit can turn a whole simulation.
"""

from __future__ import annotations

import hashlib
import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.staffing.compiled import stepping

Floats = NDArray[np.float64]
Rows = Any

COUNT, DAY_FACTOR, KEEP = -1, -2, -3
"""Purposes of draws for slots, days and replayed contacts; contacts' own are 0 and above."""
TIME, TOUCH_COUNT, REOPEN, PATIENCE, BALK, REDIAL, REDIAL_DELAY = 0, 1, 2, 3, 4, 5, 6
WORK, DELAY = 16, 17
"""Purposes of the first touch; each later touch has the next pair."""

LAW = np.dtype(
    [("kind", "i8"), ("scale", "f8"), ("shape", "f8"), ("first", "i8"), ("size", "i8")], align=True
)
"""A `Law` as the compiled loops read it; measured values lie in two arrays beside it."""

_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10
_CENTRE_TOP = (
    3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3,
)  # fmt: skip
_CENTRE_BOTTOM = (
    1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
    5.2264952788528545610e3,
)  # fmt: skip
_TAIL_TOP = (
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4,
)  # fmt: skip
_TAIL_BOTTOM = (
    1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
    1.05075007164441684324e-9,
)  # fmt: skip
_FAR_TOP = (
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7,
)  # fmt: skip
_FAR_BOTTOM = (
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15,
)  # fmt: skip


def channel_key(seed: int, channel: str) -> np.uint64:
    """The root of a channel's draws; channels are told apart by name, not by order."""
    digest = hashlib.blake2b(f"{seed}/{channel}".encode(), digest_size=8).digest()
    return np.uint64(int.from_bytes(digest, "little"))


@stepping
def mix(key: np.uint64, counter: int) -> np.uint64:
    """The next key down the tree: seed, replication, slot, contact, purpose (splitmix64)."""
    x = (np.uint64(key) ^ np.uint64(counter)) + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


@stepping
def uniform(key: np.uint64, purpose: int) -> float:
    """A number strictly between 0 and 1 that belongs to this key and purpose."""
    return (float(mix(key, purpose) >> np.uint64(11)) + 0.5) / 9007199254740992.0


@stepping
def log(x: float) -> float:
    """Natural logarithm of a positive number, 2 Σ f^(2n+1)/(2n+1) with f = (m-1)/(m+1)."""
    m, e = math.frexp(x)
    if m < 0.7071067811865476:
        m, e = 2 * m, e - 1
    f = (m - 1) / (m + 1)
    s = f * f
    series = 1 / 23.0
    for n in (21.0, 19.0, 17.0, 15.0, 13.0, 11.0, 9.0, 7.0, 5.0, 3.0):
        series = series * s + 1 / n
    return e * _LN2_HIGH + (2 * f * (series * s + 1) + e * _LN2_LOW)


@stepping
def exp(x: float) -> float:
    """e^x by Taylor's series within half a power of two."""
    if x < -700:
        return 0.0
    if x > 700:
        return np.inf
    k = math.floor(x / 0.6931471805599453 + 0.5)
    r = (x - k * _LN2_HIGH) - k * _LN2_LOW
    series = 1.0
    for n in (13.0, 12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0):
        series = 1 + series * r * (1 / n)
    return math.ldexp(series, int(k))


@stepping
def _ratio(top: tuple[float, ...], bottom: tuple[float, ...], x: float) -> float:
    over, under = top[7], bottom[7]
    for i in (6, 5, 4, 3, 2, 1, 0):
        over, under = over * x + top[i], under * x + bottom[i]
    return over / under


@stepping
def normal(u: float) -> float:
    """The value a standard normal stays below with probability u (Wichura, AS 241)."""
    q = u - 0.5
    if abs(q) <= 0.425:
        return q * _ratio(_CENTRE_TOP, _CENTRE_BOTTOM, 0.180625 - q * q)
    r = math.sqrt(-log(u if q < 0 else 1 - u))
    if r <= 5:
        value = _ratio(_TAIL_TOP, _TAIL_BOTTOM, r - 1.6)
    else:
        value = _ratio(_FAR_TOP, _FAR_BOTTOM, r - 5)
    return -value if q < 0 else value


@stepping
def draw(laws: Rows, values: Floats, cumulative: Floats, law: int, u: float) -> float:
    """The time that a law gives to a uniform number, seconds; larger for larger `u`."""
    own = laws[law]
    kind = own.kind
    if kind == 0:
        return own.scale
    if kind == 2:
        return own.scale * exp(own.shape * normal(u))
    if kind == 4:
        return float(values[own.first + _place(cumulative, own.first, own.size, u)])
    wait = -log(1 - u)
    if kind == 3:
        wait = exp(log(wait) / own.shape)
    return own.scale * wait


@stepping
def _place(cumulative: Floats, first: int, size: int, u: float) -> int:
    """First place whose cumulative share reaches u; a guess finds it at once in equal shares."""
    guess = min(size - 1, int(u * size))
    if cumulative[first + guess] >= u and (guess == 0 or cumulative[first + guess - 1] < u):
        return guess
    low, high = 0, size - 1
    while low < high:
        middle = (low + high) // 2
        if cumulative[first + middle] < u:
            low = middle + 1
        else:
            high = middle
    return low


@stepping
def _log_factorial(k: int) -> float:
    if k < 16:
        product = 1.0
        for i in range(2, k + 1):
            product *= i
        return log(product)
    x = float(k)
    return (
        (x + 0.5) * log(x) - x + 0.9189385332046727
        + 1 / (12 * x) - 1 / (360 * x**3) + 1 / (1260 * x**5)
    )  # fmt: skip


@stepping
def poisson(mean: float, u: float) -> int:
    """The count that a Poisson law of this mean gives to u, by adding up probabilities."""
    if mean <= 0:
        return 0
    count = 0
    if mean > 30:
        count = max(0, int(mean - 9 * math.sqrt(mean) - 10))
    p = exp(count * log(mean) - mean - _log_factorial(count))
    reached = p
    while reached < u and (count < mean or p > 1e-18):
        count += 1
        p *= mean / count
        reached += p
    return count


@stepping
def gamma_factor(key: np.uint64, variance: float) -> float:
    """A factor of mean 1 and this variance, gamma distributed (Marsaglia and Tsang 2000)."""
    if variance <= 0:
        return 1.0
    shape = 1 / variance
    boost = 1.0
    if shape < 1:
        boost = exp(log(uniform(key, 0)) / shape)
        shape += 1
    d = shape - 1 / 3.0
    c = 1 / math.sqrt(9 * d)
    tries = 1
    while True:
        x = normal(uniform(key, 2 * tries))
        v = (1 + c * x) ** 3
        if v > 0 and log(uniform(key, 2 * tries + 1)) < 0.5 * x * x + d - d * v + d * log(v):
            return boost * d * v * variance
        tries += 1
