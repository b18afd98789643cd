"""Numbers and names as the terminal reads them, in English."""

from __future__ import annotations

from typing import Any


def name(kpi: str) -> str:
    """The English name of a KPI, or the id of anything else."""
    from core.metrics.catalogue import CATALOGUE

    return CATALOGUE[kpi].names[0] if kpi in CATALOGUE else kpi


def value(number: float | None, unit: str) -> str:
    """A value with its unit; a dash when missing."""
    if number is None:
        return "—"
    if unit == "share":
        return f"{number * 100:.1f} %"
    if unit == "s":
        return duration(number)
    if unit == "count":
        return f"{number:,.0f}"
    return f"{number:,.2f}"


def duration(seconds: float) -> str:
    """Seconds as s, min:s, h:min or days, rounded to what is shown."""
    whole = round(abs(seconds))
    sign = "−" if seconds < 0 else ""
    if abs(seconds) < 100:
        return f"{sign}{abs(seconds):.1f} s"
    if whole < 3600:
        return f"{sign}{whole // 60}:{whole % 60:02d} min"
    minutes = round(whole / 60)
    if minutes < 2880:
        return f"{sign}{minutes // 60}:{minutes % 60:02d} h"
    return f"{sign}{whole / 86400:.1f} days"


def plain(value: Any) -> str:
    """Any value of an answer as short text."""
    if isinstance(value, float):
        return f"{value:,.4f}"
    return "—" if value is None else str(value)
