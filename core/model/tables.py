"""Tables composed of several KPIs: agents, channels, topics, tiers, and the flow over time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.model.measure import Measure
from core.problems import Note

SMALL = 20
"""Below so many contacts a row is grey, and nothing is suggested from it."""


@dataclass(frozen=True, slots=True)
class SameTopic:
    """An agent beside the others on the very same topics, so that hard topics are no blame."""

    n: int
    """Contacts with a first reply on topics that enough contacts share."""
    faster: float | None
    """Share of them replied to sooner than the median of their topic; half is usual."""
    csat_n: int
    csat_points: float | None
    """CSAT less that of the same topics over all agents, in points (0–1)."""


@dataclass(frozen=True, slots=True)
class AgentRow:
    """One agent of the scorecard."""

    agent: str
    n: int
    """Contacts created in view."""
    measures: Mapping[str, Measure] = field(repr=False)
    """The KPIs of the scorecard by id; frt has its mean among its variants."""
    messages: float | None
    """Messages written to customers on the contacts in view."""
    replies: float | None
    """Replies sent, where the files count them."""
    comments: int
    """Survey comments; their texts are shown on request alone."""
    same_topic: SameTopic | None
    self_rating: float | None = None
    """How they rate their own work, 1 to 5, as typed."""

    @property
    def small(self) -> bool:
        """Whether there are too few contacts to tell anything."""
        return self.n < SMALL


@dataclass(frozen=True, slots=True)
class Scorecard:
    """Agents side by side; never one rank, since no single number says who is good."""

    rows: tuple[AgentRow, ...]
    """Most contacts first, the unknown agent last."""
    kpis: tuple[str, ...]
    """The KPIs shown, in order."""
    notes: tuple[Note, ...] = ()
    reason: Note | None = None
    median_self_rating: float | None = None
    """Median of the agents' own ratings, beside which each stands; None below three of them."""
    """Why there are no rows."""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment of a survey."""

    ticket: str
    agent: str
    topic: str
    rating: float | None
    text: str


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One channel: how much comes in, how satisfied, how fast, at what cost."""

    channel: str
    share: float | None
    """Share of all contacts in view."""
    measures: Mapping[str, Measure] = field(repr=False)
    suggestion: Note | None = None
    """What the figures suggest; the planner decides. Never from fewer than 20 contacts."""


@dataclass(frozen=True, slots=True)
class ChannelTable:
    """Channels side by side, most contacts first."""

    rows: tuple[ChannelRow, ...]
    kpis: tuple[str, ...]
    reason: Note | None = None


@dataclass(frozen=True, slots=True)
class IssueRow:
    """One topic: how many contacts and customers, and who owns its cause."""

    topic: str
    n: int
    share: float
    """Of all contacts in view, those without a topic included."""
    customers: int | None
    """Different customers, where the files name them."""
    department: str
    department_typed: bool
    """Whether a person said who owns it, rather than the files."""
    change: float | None
    """Share less that of the comparison period, in points (0–1)."""
    kb_covered: bool | None
    """Whether the help pages cover it, as typed."""


@dataclass(frozen=True, slots=True)
class IssueTable:
    """The most frequent topics, then all others together, then contacts without a topic."""

    rows: tuple[IssueRow, ...]
    other: IssueRow | None
    unknown: IssueRow | None
    topics: int
    """Different topics in view."""
    n: int
    """All contacts in view."""
    reason: Note | None = None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class TierTable:
    """Who solves what: contacts resolved by tier (rows) and topic (columns)."""

    tiers: tuple[str, ...]
    """"Unknown" is a row of its own, never tier 1."""
    topics: tuple[str, ...]
    """The most frequent topics; "" is all others, "Unknown" those without one."""
    resolved: tuple[tuple[int, ...], ...]
    """Shape (tiers, topics)."""
    tier_totals: tuple[int, ...]
    topic_totals: tuple[int, ...]
    """A contact with several topics counts for each; `tier_totals` count it once."""
    reason: Note | None = None
    notes: tuple[Note, ...] = ()

    def share_of_topic(self, tier: int, topic: int) -> float | None:
        """Share of a topic's resolved contacts that a tier resolved."""
        whole = self.topic_totals[topic]
        return self.resolved[tier][topic] / whole if whole else None

    def share_of_tier(self, tier: int) -> float | None:
        """Share of all resolved contacts that a tier resolved."""
        whole = sum(self.tier_totals)
        return self.tier_totals[tier] / whole if whole else None


@dataclass(frozen=True, slots=True)
class FlowStep:
    """One day, week or month: what came, what was resolved, what was left."""

    start: str
    """ISO date on which it begins."""
    created: int
    resolved: int
    backlog: int | None
    """Open at its end; a lower bound, since reopened contacts are missed."""
    flow: float | None
    """Resolved in it / created in it; may exceed 1."""
    cohort: float | None
    """Of those created in it, the share resolved by the end of the data."""
    cohort_inside: float | None
    """Of those created in it, the share resolved within it."""
    censored: bool
    """Whether its contacts are too young to judge: they may yet be resolved."""


@dataclass(frozen=True, slots=True)
class FlowTable:
    """Created, resolved and left over, step by step."""

    step: str
    rows: tuple[FlowStep, ...]
    backlog_before: int | None
    """Open before the first step."""
    p90_resolution_s: float | None
    """Contacts younger than this are too young to judge."""
    reason: Note | None = None
