"""People on duty in words: "3", or "Mon-Fri 09:00-13:00 = 4; Sat 10:00-14:00 = 1.5"."""

from __future__ import annotations

import math
import re

import numpy as np
from numpy.typing import NDArray

from core.calendar import parse_opening_hours
from core.problems import Problem
from core.staffing.business_week import BusinessWeek, business_week

Floats = NDArray[np.float64]

_MOST = 100_000
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def parse_staff(text: str, week: BusinessWeek) -> Floats:
    """People in each slot of the week; one number alone is for every open slot.

    Parts separated by ";" add up where they overlap; a part that covers a share of a slot (of its
    open part where it is open in part) counts for that share. Raises Problem naming the part that
    cannot be read. Shape (slots,).
    """
    if _NUMBER.fullmatch(text.strip()):
        return np.where(week.open_share > 0, _people(text, text), 0.0)
    people = np.zeros(week.open_share.size)
    for part in filter(None, (p.strip() for p in text.split(";"))):
        hours, sign, number = part.rpartition("=")
        if not sign:
            raise Problem("staff_unreadable", text=text, part=part)
        own = business_week(parse_opening_hours(hours.strip()), week.interval_min)
        people += _covered(own, week) * _people(number, text)
    return people


def _covered(part: BusinessWeek, week: BusinessWeek) -> Floats:
    """Share of each slot, or of its open part where there is one, inside a part's hours."""
    counted = week.open_minutes.reshape(-1, week.interval_min)
    counted = counted | ~counted.any(axis=1, keepdims=True)
    inside = part.open_minutes.reshape(counted.shape) & counted
    return inside.sum(axis=1) / counted.sum(axis=1)


def _people(number: str, text: str) -> float:
    if not _NUMBER.fullmatch(number.strip()):
        raise Problem("staff_unreadable", text=text, part=number.strip())
    people = float(number.strip().replace(",", "."))
    if not math.isfinite(people) or people > _MOST:
        raise Problem("staff_unreadable", text=text, part=number.strip())
    return people
