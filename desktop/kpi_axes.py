"""Round marks up the side of a chart, in the unit of its KPI."""

from __future__ import annotations

import math
from collections.abc import Iterable

from desktop import formats

_SECONDS = (
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 14400, 21600, 43200,
    86400, 172800, 345600, 604800,
)  # fmt: skip
_MOST_MARKS = 5
_FROM_ZERO = 0.55
"""An axis begins at zero unless the lowest value is nearer to the highest than this."""


def marks(
    values: Iterable[float | None], unit: str, currency: str = "EUR"
) -> tuple[tuple[float, str], ...]:
    """Marks that hold all values, lowest first; from zero unless that would flatten the line."""
    known = [value for value in values if value is not None and value == value]
    low, high = (min(known), max(known)) if known else (0.0, 1.0)
    if low >= 0 and low < _FROM_ZERO * high:
        low = 0.0
    if high <= low:
        low, high = (0.0, low) if low > 0 else (low, low + 1.0)
    step = _step((high - low) / (_MOST_MARKS - 1), unit)
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    if unit == "share" and high <= 1:
        last = min(last, math.ceil(1 / step - 1e-9))
    places = [place * step for place in range(first, max(last, first + 1) + 1)]
    return tuple((value, mark_text(value, unit, step, currency)) for value in places)


def mark_text(value: float, unit: str, step: float, currency: str = "EUR") -> str:
    """A round value as short as it can be written."""
    if unit == "share":
        return formats.share(value, _decimals(100 * step))
    if unit == "s":
        if value >= 3600 and step % 3600 and step >= 60:
            return formats.duration(value)
        return formats.number(0) if value == 0 else formats.whole_duration(value)
    text = formats.number(value, _decimals(step))
    return f"{text}{formats.NBSP}{formats.currency_symbol(currency)}" if unit == "money" else text


def _decimals(step: float) -> int:
    """The decimals that tell the marks of a step apart without rounding any of them."""
    return next((count for count in range(6) if math.isclose(step, round(step, count))), 6)


def _step(rough: float, unit: str) -> float:
    if unit == "s":
        found = next((float(step) for step in _SECONDS if step >= rough), 0.0)
        if found:
            return found
        return 604800.0 * _round_up(rough / 604800.0)
    step = _round_up(rough)
    if unit == "count":
        return 5.0 if step == 2.5 else max(step, 1.0)
    return step


def _round_up(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(m * power for m in (1, 2, 2.5, 5, 10) if m * power >= rough * (1 - 1e-9))
