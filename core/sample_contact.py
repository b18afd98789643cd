"""One contact of the invented shop: what it needs, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from core import sample_shop as shop
from core.sample_shop import Channel, Draws

AGENT, CUSTOMER, REOPEN, SOLVE = "agent", "customer", "reopen", "solve"
CANCELLED, SPAM, UNANSWERED = "Cancelled", "Spam", "Unanswered"


@dataclass(eq=False, slots=True)
class Contact:
    """Everything about it that does not depend on the people is drawn before it arrives."""

    created: int
    channel: Channel
    topic: str
    priority: str
    works_s: list[float]
    """Work of each answer; of a chat its length if it is the only one in hand."""
    delays_s: list[float]
    """Until the customer is back after each answer but the last."""
    reopens_after: frozenset[int]
    """Answers that seemed to solve it and did not."""
    hold_s: float = 0.0
    wrap_s: float = 0.0
    patience_s: float = 0.0
    ring_s: float = 0.0
    """From being given to somebody until that person says hello."""
    escalates: bool = False
    """Whether after-sales takes over from the second answer on."""
    fate: str = ""
    """Why nobody works on it."""
    number: str = ""
    left_s: float = 0.0
    """Work left on the answer in hand."""
    entered: float = 0.0
    """When it joined its queue."""
    begun: float = 0.0
    done: int = 0
    """Answers given."""
    worked_s: float = 0.0
    agent: str = ""
    team: str = ""
    reassigned: int = 0
    escalated: bool = False
    wait_s: float | None = None
    """Live contacts: until somebody said hello, or it gave up."""
    abandoned: bool = False
    events: list[tuple[float, str]] = field(default_factory=list)
    """Moments and what happened, in order."""
    csat: str = ""

    @property
    def rank(self) -> tuple[int, float]:
        """Who is served first among written contacts."""
        return (0 if self.priority == shop.URGENT else 1, self.entered)

    def count(self, *kinds: str) -> int:
        """How many events of the given kinds there were."""
        return sum(kind in kinds for _, kind in self.events)

    @property
    def replied(self) -> float | None:
        """When the first answer was sent, or a chat was taken."""
        return next((moment for moment, _ in self.events), None)

    @property
    def solved(self) -> float | None:
        """When it was solved for good, or None while open."""
        return self.events[-1][0] if self.events and self.events[-1][1] == SOLVE else None

    @property
    def closed(self) -> float | None:
        """After four quiet days the desk closes a ticket; a chat that gave up, at once."""
        if self.abandoned:
            return self.created + (self.wait_s or 0.0)
        quiet = self.created if self.fate in (CANCELLED, UNANSWERED) else self.solved
        after = None if quiet is None else quiet + 4 * shop.DAY_S
        return after if after is not None and after < shop.EXPORTED_S else None

    @property
    def status(self) -> str:
        """The state at export."""
        if self.fate in (CANCELLED, SPAM):
            return self.fate
        if self.closed is not None:
            return "Closed"
        if not self.events:
            return "New"
        return {SOLVE: "Solved", AGENT: "Pending"}.get(self.events[-1][1], "Open")

    @property
    def late(self) -> bool:
        """Whether its customer waited too long: four office hours for an answer, else a minute."""
        if self.wait_s is not None:
            return self.wait_s > 60
        replied = self.replied
        if replied is None:
            return True
        return shop.office_time(replied) - shop.office_time(self.created) > 4 * 3600


def contacts_of(channel: Channel, count: int, seed: int) -> list[Contact]:
    """Everybody who will write or call on one channel, in order of arrival."""
    draws = Draws(seed, 10 + shop.CHANNELS.index(channel))
    moments = shop.arrivals(channel, count, draws)
    return [(_live if channel.live else _written)(moment, channel, draws) for moment in moments]


def _live(moment: int, channel: Channel, draws: Draws) -> Contact:
    work_s = draws.quantile(channel.work_min) * 60
    contact = Contact(
        moment, channel, draws.pick(shop.TOPICS), draws.pick(shop.PRIORITIES), [work_s], [],
        frozenset(),
    )  # fmt: skip
    if channel is shop.PHONE:
        contact.hold_s = draws.quantile(shop.HOLD_S) if draws.chance(0.35) else 0.0
        contact.wrap_s = draws.quantile(shop.WRAP_S)
        contact.works_s[0] += contact.hold_s + contact.wrap_s
    contact.patience_s = draws.quantile(shop.PATIENCE_S)
    contact.ring_s = draws.quantile(shop.PICK_UP_S)
    return contact


def _written(moment: int, channel: Channel, draws: Draws) -> Contact:
    topic, answers = draws.pick(shop.TOPICS), int(draws.pick(shop.TOUCHES))
    reopens: list[int] = []
    while draws.chance(shop.REOPENED):
        reopens.append(answers)
        answers += 1
    longer = shop.TOPIC_WORK[topic] * 60
    works = [draws.quantile(channel.work_min) * longer for _ in range(answers)]
    delays = [draws.quantile(shop.CUSTOMER_DELAY_H) * 3600 for _ in range(answers - 1)]
    contact = Contact(
        moment, channel, topic, draws.pick(shop.PRIORITIES), works, delays, frozenset(reopens)
    )
    takes_over = draws.chance(shop.ESCALATED)
    contact.escalates = takes_over and answers > 1 and topic in shop.AFTER_SALES_TOPICS
    contact.fate = draws.pick(shop.FATES) if channel is shop.EMAIL else ""
    return contact
