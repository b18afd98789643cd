"""The time zones that can be chosen; listing them takes a while, so a worker does it first."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTimeZone


@cache
def zone_names() -> tuple[str, ...]:
    """Every IANA zone with a place in its name, in alphabetical order."""
    names = (bytes(name.data()).decode() for name in QTimeZone.availableTimeZoneIds())
    return tuple(sorted(name for name in names if "/" in name and not name.startswith("Etc")))


@cache
def zone_here() -> str:
    """The zone of this computer."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
