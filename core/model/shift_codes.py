"""Shift codes of a roster, such as M for the morning, with the hours that they stand for."""

from __future__ import annotations

from dataclasses import dataclass

Windows = tuple[tuple[int, int], ...]
"""Start and end of each stretch in minutes of the day; an end past 1440 is on the next morning."""


@dataclass(frozen=True, slots=True)
class ShiftCode:
    """What a short code in somebody's day means."""

    code: str
    windows: Windows = ()
    """Hours of work; empty: a day off."""


def code_key(code: str) -> str:
    """The code as it is looked up: "m", "M" and "M." are one."""
    return code.casefold().strip(" .")
