"""What no export holds and a person types: costs, people, customers, followers, topics."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class MonthCost:
    """What a month cost: its parts, or one figure for all of it."""

    month: date
    """First day of the month."""
    channel: str = ""
    """The channel it was spent on; "" is all of them."""
    team: str = ""
    """The team it was spent on; "" is all of them."""
    labour: float | None = None
    overhead: float | None = None
    technology: float | None = None
    total: float | None = None
    """The whole cost as one figure; it counts instead of its parts."""
    currency: str = ""
    """Code of the currency; "" is the one of the scenario."""

    @property
    def amount(self) -> float | None:
        """The whole cost of the row, or None where no figure is written."""
        if self.total is not None:
            return self.total
        parts = [part for part in (self.labour, self.overhead, self.technology) if part is not None]
        return sum(parts) if parts else None


@dataclass(frozen=True, slots=True)
class MonthPeople:
    """The people of a month: how many, how many left, what was paid."""

    month: date
    team: str = ""
    """"" is everybody."""
    headcount: float | None = None
    """People employed, on average over the month."""
    leavers: float | None = None
    paid_hours: float | None = None


@dataclass(frozen=True, slots=True)
class CustomerCount:
    """The customers of a month: at its start, won in it, left at its end."""

    month: date
    group: str = ""
    """A type of customers; "" is all of them."""
    start: float | None = None
    new: float | None = None
    end: float | None = None
    served: float | None = None
    """Customers who were served in the month."""
    still_active: float | None = None
    """Of those served, the ones still customers afterwards."""


@dataclass(frozen=True, slots=True)
class PlatformDay:
    """A social platform on a day."""

    platform: str
    day: date
    followers: float | None = None
    posts: float | None = None
    """Posts published on the day."""
    approvals: float | None = None
    """Likes and other signs of approval received on the day."""


@dataclass(frozen=True, slots=True)
class TopicRule:
    """What is known of a topic."""

    topic: str
    department: str = ""
    """Who owns the cause of its contacts."""
    in_help: bool | None = None
    """Whether an article of the help pages covers it."""
    complaint: bool | None = None


@dataclass(frozen=True, slots=True)
class SocialMonth:
    """What service in social media brought and cost in a month."""

    month: date
    deflected: float | None = None
    """Contacts answered there that would have been calls."""
    phone_cost: float | None = None
    """Cost of one contact by phone."""
    social_cost: float | None = None
    """Cost of one contact in social media."""
    sales: float | None = None
    cost: float | None = None
    """All that service in social media cost in the month."""


@dataclass(frozen=True, slots=True)
class SurveyMonth:
    """Answers of a survey that no export holds, counted for a month."""

    month: date
    survey: str
    """esat (the staff's satisfaction), expectation_met, or checklist: checks on sampled replies."""
    team: str = ""
    favourable: float | None = None
    """Answers 4 and 5 of 5; expectations met or exceeded; checks passed."""
    answers: float | None = None


@dataclass(frozen=True, slots=True)
class SelfRating:
    """How an agent rates their own work of a month."""

    month: date
    agent: str
    rating: float | None = None
    """1 to 5, as customers rate."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """Every figure that was typed, saved with the project."""

    costs: tuple[MonthCost, ...] = ()
    people: tuple[MonthPeople, ...] = ()
    customers: tuple[CustomerCount, ...] = ()
    platforms: tuple[PlatformDay, ...] = ()
    topics: tuple[TopicRule, ...] = ()
    social: tuple[SocialMonth, ...] = ()
    surveys: tuple[SurveyMonth, ...] = ()
    social_channels: tuple[str, ...] = ("social",)
    """Channels whose customers are the social ones."""
    self_ratings: tuple[SelfRating, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return self == Inputs()
