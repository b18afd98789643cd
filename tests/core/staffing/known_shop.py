"""A shop whose every parameter is known, lived by a plain loop, to be learned back from its files.

It shares no code with the planner or the sample: numpy draws everything, named people serve.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np
import pandas as pd

MONDAY = np.datetime64("2024-01-01T00:00:00", "us")
DAY_S, OPEN_S, HOURS = 86_400.0, 9 * 3600.0, 9.0


@dataclass(frozen=True)
class Truth:
    """What calibration should find again."""

    patience_s: float = 180.0
    call_s: float = 360.0
    call_cv: float = 0.8
    touch_s: float = 540.0
    touch_cv: float = 0.7
    return_share: float = 0.4
    """Probability that a customer is back after a reply."""
    customer_delay_s: float = 30_000.0
    reopen_share: float = 0.08
    day_cv2: float = 0.03
    chat_s: tuple[float, ...] = (300.0, 390.0, 540.0)
    weeks: int = 12
    calls_a_day: float = 220.0
    tickets_a_day: float = 130.0
    chats_a_day: float = 160.0
    people: int = 3

    @property
    def touches(self) -> float:
        """Mean touches of a ticket, those after a reopening included."""
        once = 1 / (1 - self.return_share)
        return once / (1 - self.reopen_share)


def known_shop(truth: Truth, seed: int) -> pd.DataFrame:
    """Twelve weeks of calls, tickets and chats in office hours, as an import has them."""
    rng = np.random.default_rng(seed)
    return pd.concat(
        [_calls(truth, rng), _tickets(truth, rng), _chats(truth, rng)], ignore_index=True
    )


def _arrivals(truth: Truth, a_day: float, rng: np.random.Generator) -> list[np.ndarray]:
    """Arrivals of each working day, seconds from the first Monday; a busy day is busy all day."""
    days: list[np.ndarray] = []
    for day in range(7 * truth.weeks):
        factor = rng.gamma(1 / truth.day_cv2, truth.day_cv2) if truth.day_cv2 else 1.0
        n = rng.poisson(a_day * factor) if day % 7 < 5 else 0
        days.append(np.sort(day * DAY_S + OPEN_S + rng.uniform(0, HOURS * 3600, n)))
    return days


def _lognormal(rng: np.random.Generator, mean: float, cv: float, n: int) -> np.ndarray:
    sigma2 = np.log1p(cv * cv)
    return rng.lognormal(np.log(mean) - sigma2 / 2, np.sqrt(sigma2), n)


def _calls(truth: Truth, rng: np.random.Generator) -> pd.DataFrame:
    rows: list[tuple[float, float, bool, str | None, float]] = []
    for arrivals in _arrivals(truth, truth.calls_a_day, rng):
        free = [(0.0, f"caller {i}") for i in range(truth.people)]
        patience = rng.exponential(truth.patience_s, arrivals.size)
        work = _lognormal(rng, truth.call_s, truth.call_cv, arrivals.size)
        for moment, willing, handle in zip(arrivals, patience, work, strict=True):
            at, who = free[0]
            start = max(at, float(moment))
            if start - moment > willing:
                rows.append((moment, willing, True, None, np.nan))
            else:
                heapq.heapreplace(free, (start + handle, who))
                rows.append((moment, start - moment, False, who, handle))
    created, wait, lost, who, handle = (list(column) for column in zip(*rows, strict=True))
    return pd.DataFrame({
        "created_at": _moments(created), "channel": "phone", "agent": who, "wait_time": wait,
        "abandoned": lost, "answered": [not gone for gone in lost], "handle_time": handle,
    })  # fmt: skip


def _tickets(truth: Truth, rng: np.random.Generator) -> pd.DataFrame:
    """Written contacts to people enough, so that each touch waits a quarter of an hour."""
    rows: list[tuple[float, float, float, float, int, int]] = []
    end, wait = 7 * truth.weeks * DAY_S, 900.0
    for moment in np.concatenate(_arrivals(truth, truth.tickets_a_day, rng)):
        now, first, solved, done, reopens, worked = float(moment), np.nan, np.nan, 0, 0, 0.0
        while now + wait < end:
            now += wait
            done += 1
            worked += float(_lognormal(rng, truth.touch_s, truth.touch_cv, 1)[0])
            first = now if done == 1 else first
            if rng.uniform() >= truth.return_share:
                solved = now
                if rng.uniform() >= truth.reopen_share:
                    break
            delay = rng.exponential(truth.customer_delay_s)
            if now + delay >= end:
                break
            reopens += np.isfinite(solved)
            solved = np.nan
            now += delay
        rows.append((moment, first, solved, worked if done else np.nan, done, reopens))
    created, first, solved, worked, done, reopens = (list(c) for c in zip(*rows, strict=True))
    return pd.DataFrame({
        "created_at": _moments(created), "channel": "email", "agent": "writer",
        "first_response_at": _moments(first), "resolved_at": _moments(solved),
        "handle_time": worked, "agent_messages": np.array(done, float),
        "reopens": np.array(reopens, float),
    })  # fmt: skip


def _chats(truth: Truth, rng: np.random.Generator) -> pd.DataFrame:
    """Each chat ends at rate 1/h_k while its agent holds k; new ones go to who holds the fewest."""
    rows: list[tuple[float, float, str]] = []
    for arrivals in _arrivals(truth, truth.chats_a_day, rng):
        held: list[list[float]] = [[] for _ in range(truth.people)]
        queue = list(arrivals)
        now = float(queue[0]) if queue else 0.0
        while queue or any(held):
            rates = [len(h) / truth.chat_s[len(h) - 1] if h else 0.0 for h in held]
            total = sum(rates)
            step = rng.exponential(1 / total) if total else np.inf
            if queue and queue[0] - now <= step:
                now = float(queue.pop(0))
                free = min(range(truth.people), key=lambda a: len(held[a]))
                if len(held[free]) < len(truth.chat_s):
                    held[free].append(now)
                continue
            now += step
            who = int(rng.choice(truth.people, p=np.array(rates) / total))
            begun = held[who].pop(int(rng.integers(len(held[who]))))
            rows.append((begun, now - begun, f"chatter {who}"))
    created, length, who = (list(column) for column in zip(*rows, strict=True))
    return pd.DataFrame({
        "created_at": _moments(created), "channel": "chat", "agent": who, "wait_time": 0.0,
        "abandoned": False, "answered": True, "handle_time": length,
    })  # fmt: skip


def _moments(seconds: list[float]) -> pd.DatetimeIndex:
    known = np.array(seconds, dtype=np.float64)
    moment = MONDAY + (np.nan_to_num(known) * 1e6).astype("m8[us]")
    return pd.DatetimeIndex(np.where(np.isnan(known), np.datetime64("NaT"), moment)).tz_localize(
        "UTC"
    )
