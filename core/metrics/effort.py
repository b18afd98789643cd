"""What a contact takes of the people's time, for costs that several channels share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from core.metrics.facts import Facts

KNOWN_SHARE = 0.9
"""Handle time divides costs only where at least this share of the contacts has one."""


def handle_seconds(facts: Facts) -> np.ndarray | None:
    """Handle time of each contact: talk, hold and wrap, else the column; None without either."""
    talk, whole = facts.array("talk_time"), facts.array("handle_time")
    if talk is None:
        return whole
    total = talk.copy()
    for name in ("hold_time", "wrap_time"):
        part = facts.array(name)
        if part is not None:
            total += np.nan_to_num(part)
    return total if whole is None else np.where(np.isnan(total), whole, total)


def effort(facts: Facts) -> np.ndarray | None:
    """Seconds of work of each contact, mean where unknown; None where too few have a handle time.

    Contacts that nobody worked on (given up, spam) took none.
    """
    seconds = handle_seconds(facts)
    if seconds is None:
        return None
    worked = facts.known("counted").copy()
    answered = facts.array("call_answered")
    if answered is not None:
        worked &= answered != 0
    told = worked & ~np.isnan(seconds)
    if not told.any() or told.sum() < KNOWN_SHARE * worked.sum():
        return None
    mean = float(seconds[told].mean())
    return np.where(worked, np.where(np.isnan(seconds), mean, seconds), 0.0)
