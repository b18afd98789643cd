"""How often a ticket is worked on, how long its customer takes to answer, how often it reopens.

Tickets still open count for what they have shown so far: only closed ones would be biased short.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.model.requirement import Assumption
from core.problems import Note, note
from core.staffing.contact_columns import numbers, seconds_between
from core.staffing.survival import kaplan_meier

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]

_LEAST = 30
_LEAST_OF_GAP = 0.05
_CLOSED = ("resolved", "closed", "archived")


@dataclass(frozen=True, slots=True)
class TicketTouches:
    """What the tickets of one channel show of their course."""

    touches: Assumption
    """Mean agent touches a ticket needs, open ones counted as unfinished."""
    shares: tuple[float, ...]
    """Share of tickets with 1, 2, … touches; what lies beyond the last seen is in the last."""
    customer_delay_s: Assumption | None
    """Mean wall time from a touch until the customer is back."""
    reopen_share: Assumption | None
    """Share of solved tickets that were opened again."""


def measured_touches(
    contacts: pd.DataFrame, channel: str, rows: Flags
) -> TicketTouches | Note | None:
    """Touches from agent messages, gaps from first reply to solution, reopens as counted.

    None where the file counts no agent messages, a Note where too few tickets do.
    """
    count = numbers(contacts, "agent_messages")
    seen = rows & np.isfinite(count) & (count >= 1)
    if not seen.any():
        return None
    if int(seen.sum()) < _LEAST:
        return note("touches_few", channel=channel, n=int(seen.sum()))
    closed = _closed(contacts)
    found = _mean_touches(count[seen], closed[seen])
    if found is None:
        return note("touches_few", channel=channel, n=int(seen.sum()))
    touches, shares = found
    delay = _customer_delay(contacts, seen & closed & (count >= 2), count)
    return TicketTouches(touches, shares, delay, _reopen(contacts, rows & closed))


def _closed(contacts: pd.DataFrame) -> Flags:
    """Tickets whose work is over."""
    over = np.zeros(len(contacts), dtype=np.bool_)
    for column in ("resolved_at", "closed_at"):
        if column in contacts:
            over |= contacts[column].notna().to_numpy(dtype=np.bool_)
    if "status" in contacts:
        over |= contacts["status"].isin(_CLOSED).to_numpy(dtype=np.bool_)
    return over


def _mean_touches(count: Floats, closed: Flags) -> tuple[Assumption, tuple[float, ...]] | None:
    """Kaplan-Meier over the number of touches: a ticket still open needs at least one more."""
    curve = kaplan_meier(count + np.where(closed, 0.0, 0.5), closed)
    if curve is None:
        return None
    most = int(curve.times[-1])
    beyond = np.ones(most + 1)
    for time, share in zip(curve.times, curve.share, strict=True):
        beyond[int(time) :] = share
    # Touches beyond the longest closed ticket follow the share that came back so far.
    returns = float((count - closed).sum() / count.sum())
    mean = float(beyond[:-1].sum() + beyond[-1] / max(1e-6, 1 - returns))
    shares = -np.diff(beyond)
    shares[-1] += beyond[-1]
    half = 1.96 * float(np.std(count)) / math.sqrt(count.size)
    band = (max(1.0, mean - half), mean + half)
    return Assumption("touches", mean, "data", count.size, band), tuple(shares.tolist())


def _customer_delay(contacts: pd.DataFrame, rows: Flags, count: Floats) -> Assumption | None:
    """From first reply to solution over the touches in between, without the wait for an agent.

    A customer who is back waits about as long as at first, so the ticket's first wait is taken
    off; what is left is never below a twentieth.
    """
    first = seconds_between(contacts, "created_at", "first_response_at", "first_response_duration")
    solved = seconds_between(contacts, "created_at", "resolved_at", "resolution_duration")
    gap = (solved - first) / np.maximum(count - 1, 1)
    kept = rows & np.isfinite(gap) & (gap >= 0)
    n = int(kept.sum())
    if n < _LEAST:
        return None
    weights = (count - 1)[kept]
    passed = np.minimum(gap[kept], np.quantile(gap[kept], 0.99))
    values = passed - np.clip(first[kept], 0.0, np.quantile(first[kept], 0.99))
    least = float((passed * weights).sum() / weights.sum()) * _LEAST_OF_GAP
    mean = max(least, float((values * weights).sum() / weights.sum()))
    half = 1.96 * float(values.std(ddof=1)) / math.sqrt(n)
    return Assumption("customer_delay_s", mean, "data", n, (max(least, mean - half), mean + half))


def _reopen(contacts: pd.DataFrame, solved: Flags) -> Assumption | None:
    """Reopens over solutions: a ticket opened again twice was solved three times."""
    reopens = numbers(contacts, "reopens")
    known = solved & np.isfinite(reopens)
    n = int(known.sum())
    if n < _LEAST:
        return None
    again = float(reopens[known].sum())
    share = again / (n + again)
    half = 1.96 * math.sqrt(share * (1 - share) / (n + again))
    return Assumption("reopen_share", share, "data", n, (max(0.0, share - half), share + half))
