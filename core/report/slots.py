"""Slots of the week in words."""

from __future__ import annotations

from core.report.words import word

MINUTES_A_DAY = 1440


def slot_label(slot: int, interval_min: int, language: str) -> str:
    """A slot of the week in words, such as "Mon 09:00"."""
    day, minute = divmod(slot * interval_min, MINUTES_A_DAY)
    return f"{word(f'weekday_{day}', language)} {minute // 60:02d}:{minute % 60:02d}"
