"""The people of the invented shop: their teams, shifts, breaks and days off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from core import sample_shop as shop
from core.sample_shop import Channel, Draws

FRONT, MAIL, AFTER_SALES = "Front desk", "Mail desk", "After-sales"
BUSY_SHARE = 0.88
"""Part of the time at work that goes into contacts, over the whole quarter."""
_HOUR = 3600
_NAMES = (
    "Ana Belda", "Bruno Leal", "Carla Sanz", "Dario Conti", "Elena Prats", "Felix Romero",
    "Gaia Neri", "Hugo Vidal", "Irene Soto", "Jon Arana", "Katia Ferri", "Leo Marques",
)  # fmt: skip
_SEASONAL_NAMES = ("Marta Ruiz", "Nico Galli")


@dataclass(frozen=True, slots=True)
class Duty:
    """One day at work, in seconds of the day."""

    starts: int
    ends: int
    breaks: tuple[tuple[int, int], ...]
    """When each is due and how long it is; it begins after the call or chat in hand."""

    @property
    def hours(self) -> float:
        """Hours at work without breaks."""
        length = self.ends - self.starts
        for _, rest in self.breaks:
            length -= rest
        return length / _HOUR


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who answers customers."""

    name: str
    team: str
    duties: tuple[Duty | None, ...]
    """One for each day of the sample; None: not at work."""

    @property
    def live(self) -> bool:
        """Whether calls and chats go to this person; all do written work."""
        return self.team == FRONT

    def works(self, day: int) -> bool:
        """Whether the person comes on the n-th day."""
        return day < len(self.duties) and self.duties[day] is not None


_REST = 600


def _full(begin: int, lunch: int) -> Duty:
    rests = ((begin + 2) * _HOUR - 900, _REST), (lunch * _HOUR, _HOUR), ((begin + 6) * _HOUR, _REST)
    return Duty(begin * _HOUR, (begin + 8) * _HOUR, rests)


_EARLY, _LATE = _full(9, 13), _full(10, 14)
_MORNING = Duty(9 * _HOUR, 14 * _HOUR, ((11 * _HOUR + 900, _REST),))
_MEETING = _full(10, 13)
"""On Mondays the front desk's late shift has its break with the others: nobody is there at one."""
_EARLY_WEEK, _LATE_WEEK = (_EARLY,) * 5, (_LATE,) * 5
_ROSTER: tuple[tuple[str, tuple[Duty | None, ...]], ...] = (
    (FRONT, _EARLY_WEEK),
    (FRONT, (_MEETING, _LATE, _LATE, _LATE, _LATE)),
    (MAIL, _EARLY_WEEK),
    (AFTER_SALES, _LATE_WEEK),
    (FRONT, (None, _MORNING, _MORNING, _MORNING, None)),
    (MAIL, _LATE_WEEK),
    (AFTER_SALES, (_EARLY, _EARLY, _EARLY, None, None)),
)
"""The order in which a growing shop hires: team, and duty from Monday to Friday."""


def work_hours(counts: Mapping[Channel, int]) -> float:
    """Hours of work that so many contacts of each channel mean, over the whole quarter."""
    touches = weights = 0.0
    for number, weight in shop.TOUCHES:
        touches += int(number) * weight
        weights += weight
    answers = touches / weights + shop.REOPENED
    minutes = 0.0
    for channel, count in counts.items():
        each = shop.mean(channel.work_min)
        if channel is shop.PHONE:
            each += (0.35 * shop.mean(shop.HOLD_S) + shop.mean(shop.WRAP_S)) / 60
        minutes += count * each * (1 if channel.live else answers)
    return minutes / 60


def people(counts: Mapping[Channel, int], seed: int) -> list[Person]:
    """Enough people for the quarter's work, hired in the order of the roster.

    A shop of any size has somebody in each team. In the weeks of the campaign, others help out.
    """
    needed = work_hours(counts) / BUSY_SHARE / len(shop.OPEN_DAYS)
    hired: list[Person] = []
    hours = 0.0
    while hours < needed or len(hired) < 4:
        team, week = _ROSTER[len(hired) % len(_ROSTER)]
        draws = Draws(seed, 200 + len(hired))
        hired.append(Person(_name(len(hired)), team, _duties(week, draws)))
        for duty in week:
            hours += 0.0 if duty is None else duty.hours / len(week)
    return hired + _seasonal(max(1, round(len(hired) * 0.35)))


def _name(index: int) -> str:
    return _NAMES[index] if index < len(_NAMES) else f"Agent {index + 1:03d}"


def _seasonal(count: int) -> list[Person]:
    first, last = shop.CAMPAIGN[0], shop.CAMPAIGN[1] + timedelta(days=7)
    duties = tuple(
        _EARLY if first <= _date(day) < last and shop.is_open(day) else None
        for day in range(shop.DAYS)
    )
    names = [*_SEASONAL_NAMES, *(f"Seasonal {n + 1:03d}" for n in range(2, count))]
    return [Person(name, MAIL, duties) for name in names[:count]]


def _duties(week: tuple[Duty | None, ...], draws: Draws) -> tuple[Duty | None, ...]:
    """The person's days at work: three days of holiday and now and then one of illness."""
    away = int(draws.share() * len(shop.OPEN_DAYS))
    holiday = set(shop.OPEN_DAYS[away : away + 3])
    duties: list[Duty | None] = []
    for day in range(shop.DAYS):
        ill, when = draws.chance(0.025), _date(day)
        free = (ill or day in holiday) and not shop.CAMPAIGN[0] <= when < shop.CAMPAIGN[1]
        duties.append(None if free or not shop.is_open(day) else week[when.weekday()])
    return tuple(duties)


def _date(day: int) -> date:
    return shop.FIRST_DAY + timedelta(days=day)
