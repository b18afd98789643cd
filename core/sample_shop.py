"""The invented shop behind the sample: who writes, when, and how long the work takes.

Every random number comes from the raw 64-bit stream of Philox and every quantity from a table by
plain additions and multiplications, never from logarithms, whose last digit differs between
machines. The same seed therefore writes the same bytes everywhere.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import accumulate, pairwise

import numpy as np

from core.model.scenario import Cost

FIRST_DAY = date(2026, 1, 1)
DAYS = 90
ZONE = "Europe/Madrid"
CAMPAIGN = (date(2026, 2, 9), date(2026, 2, 16))
"""The week before and of St Valentine's Day: twice the usual contacts."""
HOLIDAYS = (date(2026, 1, 1), date(2026, 1, 6))
CLOCK_CHANGE = date(2026, 3, 29)
"""Between 02:00 and 03:00 of this day the local clock does not exist."""
GROWTH = 0.14
"""By how much the last day is busier than the first."""

COST = Cost(hourly=17.5, overhead_month=900.0, technology_month=350.0)
"""What the shop pays in euros: a loaded hour, and overhead and technology a month."""

DAY_S = 86_400
OPEN_S, CLOSE_S = 9 * 3600, 18 * 3600
EXPORTED_S = DAYS * DAY_S
"""The export was made when the quarter ended; nothing later is known."""

Quantiles = tuple[float, ...]
"""Values at nine evenly spaced shares from 0 to 1; between them a straight line."""
Shares = tuple[tuple[str, float], ...]


class Draws:
    """An endless stream of random choices for one purpose, the same on every machine."""

    def __init__(self, seed: int, purpose: int) -> None:
        self._bits = np.random.Philox(key=seed % 2**64 + (purpose << 64))
        self._shares = self._stream()

    def _stream(self) -> Iterator[float]:
        while True:
            for raw in self._bits.random_raw(1024).tolist():
                yield (raw >> 11) / 2**53

    def share(self) -> float:
        """A number from 0 up to 1."""
        return next(self._shares)

    def chance(self, probability: float) -> bool:
        """True with the given probability."""
        return self.share() < probability

    def quantile(self, table: Quantiles) -> float:
        """A value distributed as the table says."""
        place = self.share() * (len(table) - 1)
        below = int(place)
        return table[below] + (table[below + 1] - table[below]) * (place - below)

    def pick(self, shares: Shares) -> str:
        """A name, in proportion to its share."""
        edges = _edges(shares)
        return shares[bisect_right(edges, self.share() * edges[-1])][0]


@cache
def _edges(shares: Shares) -> list[float]:
    return list(accumulate(weight for _, weight in shares))


def mean(table: Quantiles) -> float:
    """The mean of values distributed as the table says."""
    total = 0.0
    for low, high in pairwise(table):
        total += (low + high) / 2
    return total / (len(table) - 1)


@dataclass(frozen=True, slots=True)
class Channel:
    """How one channel is used: its share of contacts, its week, its day, its work."""

    name: str
    share: float
    weekdays: tuple[float, ...]
    hours: tuple[float, ...]
    work_min: Quantiles
    """Minutes of work on one answer; phone: talk only; chat: its length if it is the only one."""
    live: bool = False
    """Reachable in office hours only."""


_LIVE_HOURS = (0,) * 9 + (8, 12, 13, 11, 8, 7, 9, 10, 8) + (0,) * 6
_MAIL_HOURS = (2, 1, 1, 0.5, 0.5, 1, 2, 4, 8, 11, 12, 11, 9, 7, 7, 8, 9, 8, 7, 6, 6, 7, 6, 4)
_EVENING_HOURS = (3, 2, 1, 0.5, 0.5, 0.5, 1, 3, 5, 6, 7, 7, 7, 6, 5, 5, 6, 7, 8, 9, 11, 12, 9, 6)

EMAIL = Channel(
    "Email", 0.50, (21, 17, 16, 15, 14, 8, 9), _MAIL_HOURS, (2, 5, 7, 9, 10.5, 12.5, 16, 21, 43)
)
PHONE = Channel(
    "Phone",
    0.22,
    (25, 20, 19, 19, 17, 0, 0),
    _LIVE_HOURS,
    (0.7, 1.8, 2.7, 3.5, 4.4, 5.4, 6.9, 9.4, 21),
    live=True,
)
CHAT = Channel(
    "Chat",
    0.14,
    (22, 20, 20, 20, 18, 0, 0),
    _LIVE_HOURS,
    (1.5, 3.5, 5, 6.5, 8, 10, 12.5, 16, 32),
    live=True,
)
WHATSAPP = Channel(
    "WhatsApp",
    0.08,
    (16, 15, 15, 14, 15, 13, 12),
    _EVENING_HOURS,
    (0.8, 1.8, 2.6, 3.4, 4.3, 5.4, 6.8, 9.2, 20),
)
SOCIAL = Channel(
    "Instagram",
    0.06,
    (13, 13, 13, 13, 15, 17, 16),
    _EVENING_HOURS,
    (0.7, 1.5, 2.2, 3, 3.8, 4.7, 6, 8.2, 17),
)
CHANNELS = (EMAIL, PHONE, CHAT, WHATSAPP, SOCIAL)
CHATS_AT_ONCE = 2
CHAT_STRETCH = (1.0, 1.3)
"""How much longer a chat takes while its agent holds one, two."""

TOPICS: Shares = (
    ("Where is my order", 30),
    ("Return or refund", 19),
    ("Damaged item", 11),
    ("Product question", 14),
    ("Change of order", 8),
    ("Payment", 7),
    ("Invoice", 6),
    ("Voucher code", 5),
)
TOPIC_WORK = {
    "Where is my order": 0.8,
    "Return or refund": 1.15,
    "Damaged item": 1.35,
    "Product question": 1.0,
    "Change of order": 1.0,
    "Payment": 1.1,
    "Invoice": 0.85,
    "Voucher code": 0.75,
}
"""Work on a written answer against that of the channel."""
AFTER_SALES_TOPICS = ("Return or refund", "Damaged item")
PRODUCTS: Shares = (
    ("Ceramics", 28),
    ("Lighting", 24),
    ("Textiles", 20),
    ("Garden", 16),
    ("Kitchen", 12),
)
URGENT = "Urgent"
PRIORITIES: Shares = ((URGENT, 3), ("High", 13), ("Normal", 66), ("Low", 18))
LANGUAGES: Shares = (("Spanish", 68), ("Italian", 17), ("English", 15))
CUSTOMER_TYPES: Shares = (("New", 42), ("Returning", 47), ("Business", 11))

PATIENCE_S: Quantiles = (1, 32, 69, 113, 166, 235, 333, 499, 1120)
PICK_UP_S: Quantiles = (1, 2, 2, 3, 3, 4, 4, 5, 8)
HOLD_S: Quantiles = (8, 18, 26, 35, 47, 62, 85, 130, 300)
WRAP_S: Quantiles = (5, 18, 28, 38, 50, 66, 90, 135, 320)
CUSTOMER_DELAY_H: Quantiles = (0.1, 0.6, 1.4, 3, 6, 12, 20, 34, 90)
SURVEY_DELAY_H: Quantiles = (0.1, 0.5, 1, 2, 5, 10, 18, 30, 70)
TOUCHES: Shares = (("1", 58), ("2", 24), ("3", 12), ("4", 6))
REOPENED, ESCALATED = 0.055, 0.3
"""Chance that a solution does not last; that after-sales takes over a return with questions."""
FATES: Shares = (("", 980.5), ("Spam", 12), ("Cancelled", 5), ("Unanswered", 2.5))
"""What becomes of an email; nobody works on those with a name."""

SCORES_PROMPT: Shares = (("1", 3), ("2", 3), ("3", 9), ("4", 27), ("5", 58))
SCORES_LATE: Shares = (("1", 17), ("2", 16), ("3", 21), ("4", 26), ("5", 20))
RECOMMENDATION: dict[str, Shares] = {
    "5": (("10", 46), ("9", 34), ("8", 15), ("7", 5)),
    "4": (("9", 22), ("8", 40), ("7", 28), ("6", 10)),
    "3": (("8", 10), ("7", 25), ("6", 30), ("5", 35)),
    "2": (("6", 20), ("5", 30), ("4", 25), ("3", 25)),
    "1": (("4", 15), ("2", 25), ("1", 25), ("0", 35)),
}
COMMENTS: dict[str, tuple[str, ...]] = {
    "5": (
        "Quick and kind, thank you",
        "Todo perfecto, gracias",
        'They said "tomorrow" and it was',
        "Velocissimi",
    ),
    "4": ("Good, a little slow", "Bien, aunque tardó", "Risposta chiara"),
    "3": ("It took two messages", "Normal", "Solved, but I had to ask twice"),
    "2": ("Nobody answered until Tuesday", "Demasiado lento"),
    "1": ("Still waiting, very disappointed", "He escrito tres veces; nadie contesta", "Pessimo"),
}


def is_open(day: int) -> bool:
    """Whether the office works on the n-th day of the sample."""
    when = FIRST_DAY + timedelta(days=day)
    return when.weekday() < 5 and when not in HOLIDAYS


OPEN_DAYS = [day for day in range(DAYS) if is_open(day)]
_OPENED_BEFORE = list(accumulate((is_open(day) for day in range(DAYS + 1)), initial=0))
_OPEN_LENGTH_S = CLOSE_S - OPEN_S


def office_time(moment_s: float) -> float:
    """Office seconds from the start of the sample to a moment."""
    day, second = divmod(moment_s, DAY_S)
    today = min(max(second - OPEN_S, 0), _OPEN_LENGTH_S) if is_open(int(day)) else 0
    return _OPENED_BEFORE[int(day)] * _OPEN_LENGTH_S + today


def arrivals(channel: Channel, count: int, draws: Draws) -> list[int]:
    """Seconds from the start of the sample at which contacts arrive, in order."""
    cells: list[int] = []
    weights: list[float] = []
    for day in range(DAYS):
        when = FIRST_DAY + timedelta(days=day)
        factor = channel.weekdays[when.weekday()] * (0.85 + 0.3 * draws.share())
        factor *= 1 + GROWTH * day / DAYS
        factor *= 2 if CAMPAIGN[0] <= when < CAMPAIGN[1] else 1
        if channel.live and when in HOLIDAYS:
            factor = 0
        for hour, weight in enumerate(channel.hours):
            cells.append(day * DAY_S + hour * 3600)
            weights.append(0 if when == CLOCK_CHANGE and hour == 2 else factor * weight)
    edges = list(accumulate(weights))
    places = (bisect_right(edges, draws.share() * edges[-1]) for _ in range(count))
    return sorted(cells[place] + int(draws.share() * 3600) for place in places)


def written(moment_s: float) -> str:
    """A moment as the export writes it, on the shop's clock, which skips an hour in March."""
    start = datetime(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day)
    moment = start + timedelta(seconds=int(moment_s))
    if moment.date() == CLOCK_CHANGE and moment.hour == 2:
        moment += timedelta(hours=1)
    return moment.isoformat(sep=" ")


def split(total: int, shares: Sequence[float]) -> list[int]:
    """Whole numbers in proportion to the shares that add up to the total."""
    sums = list(accumulate(shares))
    edges = [round(total * edge / sums[-1]) for edge in sums]
    return [after - before for before, after in zip([0, *edges], edges, strict=False)]
