"""Numbers and names as the terminal reads them, in English."""

from __future__ import annotations

from typing import Any

from core.durations import duration_text


def name(kpi: str) -> str:
    """The English name of a KPI, or the id of anything else."""
    from core.metrics.catalogue import CATALOGUE

    return CATALOGUE[kpi].names[0] if kpi in CATALOGUE else kpi


def variant(key: str) -> str:
    """The English words of a definition of a KPI."""
    from core.metrics.catalogue import variant_name

    return variant_name(key)


def value(number: float | None, unit: str) -> str:
    """A value with its unit; a dash when missing."""
    if number is None:
        return "—"
    if unit == "share":
        return f"{number * 100:.1f} %"
    if unit == "s":
        return duration_text(number)
    if unit in ("count", "followers"):
        return f"{number:,.0f}"
    return f"{number:,.1f} months" if unit == "months" else f"{number:,.2f}"


def plain(value: Any) -> str:
    """Any value of an answer as short text."""
    if isinstance(value, float):
        return f"{value:,.4f}"
    return "—" if value is None else str(value)
