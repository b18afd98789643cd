"""Numbers and names as the terminal reads them, in English."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from core.durations import duration_text
from core.model.scenario import TIME_DIMENSIONS

_ISO = re.compile(r"(\d{4}-\d\d)(-\d\d)?(?:[T ](\d\d:\d\d)\S*)?")


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


_VERDICTS = {
    "kept": "● met",
    "just_missed": "◐ just missed, within chance",
    "missed": "▲ missed",
    "unknown": "– unknown",
}


def verdict(promise: dict[str, Any]) -> str:
    """The verdict on a promise as answered, and the weakest part where it is made for each."""
    said = _VERDICTS[promise["state"]]
    if promise["state"] != "missed" or promise["weakest"] is None:
        return said
    part = {"interval": "in one interval", "day": "on one weekday"}.get(promise["kept"])
    return said if part is None else f"{said}: {value(promise['weakest'], 'share')} {part}"


def when(moment: date | datetime | str) -> str:
    """A month, day or moment as people read it: Mar 2026, 2 Mar 2026, 2 Mar 2026 09:15; another
    text as it is."""
    text = moment if isinstance(moment, str) else moment.isoformat()
    found = _ISO.fullmatch(text)
    if found is None:
        return text
    month, day, clock = found.groups()
    try:
        first = date.fromisoformat(f"{month}{day or '-01'}")
    except ValueError:
        return text
    said = f"{first.day} {first:%b %Y}" if day else f"{first:%b %Y}"
    return f"{said} {clock}" if clock else said


def label(dimension: str, key: str) -> str:
    """A group of a dimension as people read it; only those of the calendar are days."""
    return when(key) if dimension in TIME_DIMENSIONS else key


def plain(value: Any) -> str:
    """Any value of an answer as short text."""
    if isinstance(value, float):
        return f"{value:,.4f}"
    return "—" if value is None else str(value)
