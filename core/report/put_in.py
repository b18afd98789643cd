"""People put in by hand: what they keep and cost, to be told beside the people needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.requirement import CostSummary, Kept, PromiseState
from core.model.scenario import Roster
from core.problems import Note, Problem
from core.progress import Progress
from core.report.source import ResultsSource

if TYPE_CHECKING:
    from core.report.draft import Draft


@dataclass(frozen=True, slots=True)
class PutIn:
    """People put in by hand, and what is known of them."""

    duty_h: float
    """Hours on duty a week."""
    kept: tuple[Kept, ...]
    """Their promises on simulated contacts; empty where that cannot be said."""
    cost: CostSummary | None
    reason: Note | None
    """Why no promise can be judged, such as more work than they can do."""

    @property
    def piles_up(self) -> bool:
        """Whether more work comes in than they can do."""
        return self.reason is not None and self.reason.code == "no_steady_state"


def hours_on_duty(roster: Roster) -> float:
    """Hours a week of all people put in."""
    return sum(sum(people) for _, people in roster.people) * roster.interval_min / 60


def put_in(results: ResultsSource, progress: Progress) -> PutIn | None:
    """What the people of the scenario in view achieve; None where nobody was put in."""
    roster = results.scenario.roster
    if roster is None or not hours_on_duty(roster):
        return None
    hours = hours_on_duty(roster)
    try:
        given = results.given(progress)
    except Problem as problem:
        return PutIn(hours, (), _cost(results), problem.note)
    return PutIn(hours, given.kept, given.cost, None)


def told(draft: Draft) -> tuple[str, ...]:
    """What they keep and cost, and what would be needed, in sentences; nothing without any."""
    found = draft.put_in
    if found is None:
        return ()
    lines = [_hours(draft, "put_in_hours", found.duty_h, found.cost), verdict(draft, found)]
    needed, cost = draft.staffing.requirement, draft.staffing.cost
    if needed is not None and cost is not None:
        duty = cost.paid_hours_week * (1 - needed.shrinkage)
        lines.append(_hours(draft, "put_in_needed", duty, cost))
    own = None if found.cost is None else found.cost.total_month
    if own is not None and cost is not None and cost.total_month is not None:
        amount, other = draft.figure(own, "money"), draft.figure(cost.total_month, "money")
        lines.append(draft.word("put_in_cost", amount=amount, needed=other))
    return (" ".join(lines[:2]), " ".join(lines[2:])) if lines[2:] else (" ".join(lines),)


def verdict(draft: Draft, found: PutIn) -> str:
    """Which promises they keep, just miss within chance, or miss."""
    if found.reason is not None:
        return draft.say(found.reason)
    judged = [kept for kept in found.kept if kept.state is not PromiseState.UNKNOWN]
    near = [kept for kept in judged if kept.state is PromiseState.JUST_MISSED]
    missed = [kept for kept in judged if kept.state is PromiseState.MISSED]
    if not missed:
        return draft.word("put_in_keep_nearly" if near else "put_in_keep_all")
    if len(missed) == len(judged):
        return draft.word("put_in_keep_none")
    said = draft.word(
        "put_in_keep_some", kept=len(judged) - len(missed) - len(near), count=len(judged),
        missed=_channels(draft, missed),
    )  # fmt: skip
    return f"{said} {draft.word('put_in_near', near=_channels(draft, near))}" if near else said


def _channels(draft: Draft, kept: Sequence[Kept]) -> str:
    return ", ".join(dict.fromkeys(draft.known("channel", one.channel) for one in kept))


def _hours(draft: Draft, key: str, duty: float, cost: CostSummary | None) -> str:
    paid = draft.figure(None if cost is None else cost.paid_hours_week, "hours")
    return draft.word(key, duty=draft.figure(duty, "hours"), paid=paid)


def _cost(results: ResultsSource) -> CostSummary | None:
    try:
        return results.roster_cost()
    except Problem:
        return None
