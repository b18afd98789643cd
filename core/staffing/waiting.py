"""How long customers are willing to wait, and whether those who gave up come again."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.model.requirement import Assumption
from core.problems import Note, note
from core.staffing.contact_columns import UNKNOWN, abandoned, answered, labels, moments, numbers
from core.staffing.patience import MeasuredPatience
from core.staffing.survival import kaplan_meier

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]

REDIAL_WINDOW_S = 3600.0
"""Calling again within the hour after giving up counts as the same need."""
_LEAST_ABANDONED_WITH_WAIT = 0.8
_LEAST_FOR_CURVE = 50
_LEAST_FOR_REDIAL = 30
_MOST_POINTS = 60


def measured_patience(
    contacts: pd.DataFrame, channel: str, rows: Flags
) -> Assumption | Note | None:
    """Mean patience: all waiting over the number who gave up (censored, exponential).

    Those who were answered were patient at least as long as they waited; averaging only those who
    gave up is biased short. None where nobody gave up, a Note where it cannot be measured.
    """
    gave_up = abandoned(contacts)
    if gave_up is None:
        return note("patience_no_abandonment_data", channel=channel)
    lost = int((rows & gave_up).sum())
    if lost == 0:
        return None
    wait = numbers(contacts, "wait_time")
    timed = int(np.isfinite(wait[rows & gave_up]).sum())
    if timed < _LEAST_ABANDONED_WITH_WAIT * lost:
        return note("patience_no_waits", channel=channel, abandoned=lost)
    patience = float(np.maximum(wait[rows & np.isfinite(wait)], 0).sum()) / timed
    if patience <= 0:
        return note("patience_no_waits", channel=channel, abandoned=lost)
    half = 1.96 / math.sqrt(timed)
    band = (patience / (1 + half), patience / max(1 - half, 0.05))
    return Assumption("patience_s", patience, "data", timed, band)


def patience_curve(contacts: pd.DataFrame, rows: Flags) -> MeasuredPatience | None:
    """The Kaplan-Meier curve of patience; None with fewer than 50 that gave up.

    Its far end, where hardly anybody still waits, is left to the mean rate of the rest.
    """
    gave_up, wait = abandoned(contacts), numbers(contacts, "wait_time")
    if gave_up is None:
        return None
    known = rows & np.isfinite(wait) & (wait > 0)
    if int((known & gave_up).sum()) < _LEAST_FOR_CURVE:
        return None
    curve = kaplan_meier(wait[known], gave_up[known])
    if curve is None:
        return None
    firm = (curve.at_risk >= 20) & (curve.share > 0)
    times, share = curve.times[firm], curve.share[firm]
    if times.size == 0 or share[-1] >= 1:
        return None
    every = np.unique(
        np.linspace(0, times.size - 1, min(times.size, _MOST_POINTS)).astype(np.int64)
    )
    return MeasuredPatience(tuple(times[every].tolist()), tuple(share[every].tolist()))


def waiting_traps(contacts: pd.DataFrame, channel: str, rows: Flags) -> list[Note]:
    """Remarks where waits hold menu time, or short abandons were left out before."""
    gave_up, wait = abandoned(contacts), numbers(contacts, "wait_time")
    found: list[Note] = []
    if gave_up is None:
        return found
    menu = numbers(contacts, "ivr_time")
    both = rows & np.isfinite(wait) & np.isfinite(menu)
    told = int(both.sum()) >= _LEAST_FOR_REDIAL
    if told and (wait[both] >= menu[both]).all() and float(menu[both].min()) > 0:
        found.append(note("wait_holds_menu", channel=channel))
    lost = wait[rows & gave_up & np.isfinite(wait)]
    if lost.size >= _LEAST_FOR_CURVE and lost.min() >= 5:
        # With a steady rate of giving up, many would leave in the first five seconds.
        rate = lost.size / float(np.maximum(wait[rows & np.isfinite(wait)], 0).sum())
        early = rate * float(np.minimum(np.maximum(wait[rows & np.isfinite(wait)], 0), 5).sum())
        if early >= 10:
            found.append(note("short_abandons_left_out", channel=channel, least=float(lost.min())))
    return found


def measured_redial(
    contacts: pd.DataFrame, channel: str, rows: Flags, window_s: float = REDIAL_WINDOW_S
) -> Assumption | Note | None:
    """Share of those who gave up that contact the same channel again within the window.

    Answered customers come again too; their share is taken off, so that only the redials of giving
    up are counted. None where nobody gave up, a Note without customer numbers.
    """
    gave_up = abandoned(contacts)
    if gave_up is None or not (rows & gave_up).any():
        return None
    customer = labels(contacts, "customer_id")
    named = rows & (customer != UNKNOWN)
    if int((named & gave_up).sum()) < _LEAST_FOR_REDIAL:
        return note("redial_unknown", channel=channel)
    again = _comes_again(customer[named], moments(contacts, "created_at")[named], window_s)
    lost, served = gave_up[named], answered(contacts)[named]
    n = int(lost.sum())
    share = float(again[lost].mean())
    usual = float(again[served].mean()) if served.any() else 0.0
    redial = min(1.0, max(0.0, (share - usual) / (1 - usual))) if usual < 1 else 0.0
    half = 1.96 * math.sqrt(max(share * (1 - share), 1 / n) / n)
    return Assumption(
        "redial_share", redial, "data", n, (max(0.0, redial - half), min(1.0, redial + half))
    )


def _comes_again(
    customer: NDArray[np.object_], moment: NDArray[np.datetime64], window_s: float
) -> Flags:
    """Whether the same customer's next contact follows within the window."""
    codes, _ = pd.factorize(customer)
    order = np.lexsort((moment, codes))
    same = codes[order][1:] == codes[order][:-1]
    gap = (moment[order][1:] - moment[order][:-1]) / np.timedelta64(1, "us") / 1e6
    again = np.zeros(customer.size, dtype=np.bool_)
    again[order[:-1]] = same & (gap <= window_s)
    return again
