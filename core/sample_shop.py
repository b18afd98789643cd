"""The invented shop behind the sample: who writes, when, how long the work takes, who does it.

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
from itertools import accumulate

import numpy as np

FIRST_DAY = date(2026, 1, 1)
DAYS = 90
ZONE = "Europe/Madrid"
CAMPAIGN = (date(2026, 2, 9), date(2026, 2, 16))
"""The week before and of St Valentine's Day: twice the usual contacts."""
HOLIDAYS = (date(2026, 1, 1), date(2026, 1, 6))
CLOCK_CHANGE = date(2026, 3, 29)
"""Between 02:00 and 03:00 of this day the local clock does not exist."""

DAY_S = 86_400
OPEN_S, CLOSE_S = 9 * 3600, 18 * 3600
EXPORTED_S = DAYS * DAY_S
"""The export was made when the quarter ended; nothing later is known."""
PRODUCTIVE_SHARE = 0.72
"""Share of desk time that becomes recorded work."""

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


@dataclass(frozen=True, slots=True)
class Channel:
    """How one channel is used: its share of contacts, its week, its day, its work."""

    name: str
    share: float
    weekdays: tuple[float, ...]
    hours: tuple[float, ...]
    work_min: Quantiles
    """Minutes of work on one contact (phone: talk only)."""
    live: bool = False
    """Reachable in office hours only."""


_LIVE_HOURS = (0,) * 9 + (8, 12, 13, 11, 8, 7, 9, 10, 8) + (0,) * 6
_MAIL_HOURS = (2, 1, 1, 0.5, 0.5, 1, 2, 4, 8, 11, 12, 11, 9, 7, 7, 8, 9, 8, 7, 6, 6, 7, 6, 4)
_EVENING_HOURS = (3, 2, 1, 0.5, 0.5, 0.5, 1, 3, 5, 6, 7, 7, 7, 6, 5, 5, 6, 7, 8, 9, 11, 12, 9, 6)

EMAIL = Channel(
    "Email", 0.50, (21, 17, 16, 15, 14, 8, 9), _MAIL_HOURS, (4, 7, 9.5, 12, 15, 18.5, 23, 31, 62)
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
    (1.5, 4, 6, 7.5, 9.5, 11.5, 14, 18, 36),
    live=True,
)
WHATSAPP = Channel(
    "WhatsApp",
    0.08,
    (16, 15, 15, 14, 15, 13, 12),
    _EVENING_HOURS,
    (1, 3, 4.5, 6, 7.5, 9.5, 12, 16, 34),
)
SOCIAL = Channel(
    "Instagram",
    0.06,
    (13, 13, 13, 13, 15, 17, 16),
    _EVENING_HOURS,
    (1, 2.5, 3.5, 5, 6.5, 8, 10.5, 14, 28),
)
CHANNELS = (EMAIL, PHONE, CHAT, WHATSAPP, SOCIAL)
DESK_CHANNELS = (EMAIL, WHATSAPP, SOCIAL)

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
AFTER_SALES: Shares = (("Jon Arana", 1), ("Katia Ferri", 1))
AFTER_SALES_TOPICS = ("Return or refund", "Damaged item")
PRODUCTS: Shares = (
    ("Ceramics", 28),
    ("Lighting", 24),
    ("Textiles", 20),
    ("Garden", 16),
    ("Kitchen", 12),
)
PRIORITIES: Shares = (("Urgent", 3), ("High", 13), ("Normal", 66), ("Low", 18))
LANGUAGES: Shares = (("Spanish", 68), ("Italian", 17), ("English", 15))
CUSTOMER_TYPES: Shares = (("New", 42), ("Returning", 47), ("Business", 11))

PATIENCE_S: Quantiles = (6, 40, 85, 135, 195, 275, 385, 560, 1200)
PICK_UP_S: Quantiles = (3, 5, 6, 8, 9, 11, 13, 16, 24)
HOLD_S: Quantiles = (8, 18, 26, 35, 47, 62, 85, 130, 300)
WRAP_S: Quantiles = (5, 18, 28, 38, 50, 66, 90, 135, 320)
CUSTOMER_DELAY_H: Quantiles = (0.1, 0.6, 1.4, 3, 6, 12, 20, 34, 90)
FOLLOW_UP_H: Quantiles = (0.1, 0.4, 0.7, 1.1, 1.6, 2.3, 3.3, 5, 9.5)
"""Office hours until the agent answers a message that is not the first."""
SURVEY_DELAY_H: Quantiles = (0.1, 0.5, 1, 2, 5, 10, 18, 30, 70)
TOUCHES: Shares = (("1", 58), ("2", 24), ("3", 12), ("4", 6))

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

NAMES = (
    "Ana Belda", "Bruno Leal", "Carla Sanz", "Dario Conti", "Elena Prats", "Felix Romero",
    "Gaia Neri", "Hugo Vidal", "Irene Soto", "Jon Arana", "Katia Ferri", "Leo Marques",
)  # fmt: skip


def staff(first: int, count: int) -> list[str]:
    """Names of `count` people from the first-th on; beyond the twelve, numbers."""
    return [
        NAMES[i] if i < len(NAMES) else f"Agent {i + 1:03d}" for i in range(first, first + count)
    ]


def is_open(day: int) -> bool:
    """Whether the office works on the n-th day of the sample."""
    when = FIRST_DAY + timedelta(days=day)
    return when.weekday() < 5 and when not in HOLIDAYS


_OPEN_DAYS = [day for day in range(DAYS + 120) if is_open(day)]
_OPENED_BEFORE = list(accumulate((is_open(day) for day in range(DAYS + 120)), initial=0))
_OPEN_LENGTH_S = CLOSE_S - OPEN_S


def office_time(moment_s: float) -> float:
    """Office seconds from the start of the sample to a moment."""
    day, second = divmod(moment_s, DAY_S)
    today = min(max(second - OPEN_S, 0), _OPEN_LENGTH_S) if is_open(int(day)) else 0
    return _OPENED_BEFORE[int(day)] * _OPEN_LENGTH_S + today


def moment_of(office_s: float) -> float:
    """The moment at which that many office seconds have passed."""
    whole, rest = divmod(office_s, _OPEN_LENGTH_S)
    return _OPEN_DAYS[int(whole)] * DAY_S + OPEN_S + rest


def after_office_hours(moment_s: float, hours: float) -> float:
    """The moment some office hours after another."""
    return moment_of(office_time(moment_s) + hours * 3600)


def arrivals(channel: Channel, count: int, draws: Draws) -> list[int]:
    """Seconds from the start of the sample at which contacts arrive, in order."""
    cells: list[int] = []
    weights: list[float] = []
    for day in range(DAYS):
        when = FIRST_DAY + timedelta(days=day)
        factor = channel.weekdays[when.weekday()] * (0.85 + 0.3 * draws.share())
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
    edges = [round(total * edge / sum(shares)) for edge in accumulate(shares)]
    return [after - before for before, after in zip([0, *edges], edges, strict=False)]
