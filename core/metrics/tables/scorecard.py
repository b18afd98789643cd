"""The agent scorecard: several figures of each agent side by side, and never one rank."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import group_measures, whole_measures
from core.metrics.facts import UNKNOWN, Facts
from core.metrics.satisfaction import satisfied_from
from core.metrics.selection import Selection, View, select
from core.metrics.typed_months import rows_in_view
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from core.model.tables import SMALL, AgentRow, Comment, SameTopic, Scorecard
from core.problems import Note, note

SCORECARD_KPIS = (
    "frt", "slowest_response", "csat", "fcr", "aht", "reopen_rate", "interactions_per_ticket",
    "tasks_completion",
)  # fmt: skip
_LEAST_RATINGS = 3
"""A median of fewer own ratings would tell what a colleague said."""
_COMMENTS = ("csat_comment", "comment")


def scorecard(facts: Facts, scenario: Scenario, view: Filter) -> Scorecard:
    """Every agent with contacts in view; below 20 contacts a row is small and tells nothing."""
    kpis = tuple(kpi for kpi in SCORECARD_KPIS if kpi in CATALOGUE)
    agents = facts.dimension("agent")
    if agents is None:
        return Scorecard((), kpis, reason=note("needs_column", field="agent", fields=("agent",)))
    selection = select(facts, view)
    whole = whole_measures(facts, scenario, view)
    beside, own = _same_topic(facts, selection), _self_ratings(selection)
    rows = [
        replace(
            _row(label, part, group_measures(part, scenario, whole), kpis, beside.get(label)),
            self_rating=own.get(label.casefold()),
        )
        for label, part in selection.by_dimension("agent")
        if len(part.created) or len(part.resolved)
    ]
    rows.sort(key=lambda row: (row.agent == UNKNOWN, -row.n, row.agent))
    median = float(np.median(list(own.values()))) if len(own) >= _LEAST_RATINGS else None
    return Scorecard(
        tuple(rows), kpis, (note("scorecard_present_agent"),), median_self_rating=median
    )


def _self_ratings(selection: Selection) -> dict[str, float]:
    """How agents rate themselves in the months in view, by their names; means of months."""
    typed = selection.facts.side.inputs.self_ratings
    rows = rows_in_view(typed, selection, {"agent": "agent"})
    found: dict[str, list[float]] = {}
    for row in () if isinstance(rows, Note) else rows:
        if row.rating is not None:
            found.setdefault(row.agent.casefold(), []).append(row.rating)
    return {agent: sum(ratings) / len(ratings) for agent, ratings in found.items()}


def _row(
    label: str,
    part: Selection,
    measures: Mapping[str, Measure],
    kpis: tuple[str, ...],
    beside: SameTopic | None,
) -> AgentRow:
    return AgentRow(
        agent=label,
        n=len(part.created),
        measures={kpi: measures[kpi] for kpi in kpis},
        messages=_sum(part.created, "agent_messages"),
        replies=_sum(part.created, "replies"),
        comments=len(_commented(part.surveyed)),
        same_topic=beside,
    )


def _sum(view: View, name: str) -> float | None:
    values = view.get(name)
    if values is None or np.isnan(values).all():
        return None
    return float(np.nansum(values))


def _commented(view: View) -> np.ndarray:
    """Places in the view of contacts whose survey has a comment."""
    filled = np.zeros(len(view), np.bool_)
    for name in _COMMENTS:
        if view.facts.has(name):
            text = view.facts.contacts[name].iloc[view.rows].astype("str").fillna("")
            filled |= (text.str.strip() != "").to_numpy(dtype=bool)
    return np.flatnonzero(filled)


def comments(facts: Facts, view: Filter, agent: str | None = None) -> tuple[Comment, ...]:
    """The survey comments in view, of one agent or of all, the lowest ratings first."""
    selection = select(facts, view)
    seen = selection.surveyed
    places = _commented(seen)
    rows = np.arange(facts.rows)[seen.rows][places]
    told = {name: _texts(facts, rows, name) for name in ("agent", "ticket_id", "topic", *_COMMENTS)}
    ratings = facts.array("csat")
    found = [
        Comment(
            ticket=told["ticket_id"][i],
            agent=told["agent"][i],
            topic=told["topic"][i],
            rating=None if ratings is None or np.isnan(ratings[row]) else float(ratings[row]),
            text=next(text for name in _COMMENTS if (text := told[name][i])),
        )
        for i, row in enumerate(rows)
        if agent is None or told["agent"][i] == agent
    ]
    return tuple(sorted(found, key=lambda c: (np.inf if c.rating is None else c.rating, c.ticket)))


def _texts(facts: Facts, rows: np.ndarray, name: str) -> list[str]:
    if not facts.has(name):
        return [""] * len(rows)
    return facts.contacts[name].iloc[rows].astype("str").fillna("").str.strip().tolist()


def _same_topic(facts: Facts, selection: Selection) -> dict[str, SameTopic]:
    """Each agent beside all agents on the same topics; empty without topics."""
    topics, agents = facts.dimension("topic"), facts.dimension("agent")
    if topics is None or agents is None:
        return {}
    sooner, replied = _sooner(selection.created, len(agents.labels))
    above, rated = _above(selection.surveyed, len(agents.labels))
    return {
        label: SameTopic(
            n=int(replied[place]),
            faster=float(sooner[place] / replied[place]) if replied[place] >= SMALL else None,
            csat_n=int(rated[place]),
            csat_points=float(above[place] / rated[place]) if rated[place] >= SMALL else None,
        )
        for place, label in enumerate(agents.labels)
    }


def _kinds(view: View) -> tuple[np.ndarray, int]:
    """The topic and channel of each contact as one code, and how many codes there are.

    A call is answered in seconds and a mail in hours, so a topic is compared within its channel.
    """
    topics, channels = view.facts.dimension("topic"), view.facts.dimension("channel")
    assert topics is not None
    if channels is None:
        return view.codes("topic"), len(topics.labels)
    width = len(channels.labels)
    codes = view.codes("topic").astype(np.int64) * width + view.codes("channel")
    return codes, len(topics.labels) * width


def _sooner(view: View, agents: int) -> tuple[np.ndarray, np.ndarray]:
    """Contacts of each agent replied to sooner than the median of their topic, and all of them.

    A reply exactly at the median counts half; topics with few replies are left out.
    """
    times = view.get("frt")
    if times is None:
        return np.zeros(agents), np.zeros(agents)
    usable = view["counted"] & ~np.isnan(times)
    codes, topics = _kinds(view)
    codes, who, times = codes[usable], view.codes("agent")[usable], times[usable]
    order = np.lexsort((times, codes))
    counts = np.bincount(codes, minlength=topics)
    firsts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    middle = np.full(topics, np.nan)
    enough = counts >= SMALL
    ranked = times[order]
    low, high = firsts + (counts - 1) // 2, firsts + counts // 2
    middle[enough] = (ranked[low[enough]] + ranked[high[enough]]) / 2
    typical = middle[codes]
    known = ~np.isnan(typical)
    wins = (times < typical) + 0.5 * (times == typical)
    return (
        np.bincount(who[known], wins[known], minlength=agents),
        np.bincount(who[known], minlength=agents),
    )


def _above(view: View, agents: int) -> tuple[np.ndarray, np.ndarray]:
    """Satisfied answers of each agent less those expected of the same topics, and all answers."""
    answers = view.get("csat")
    if answers is None or not view.facts.feeds("csat"):
        return np.zeros(agents), np.zeros(agents)
    usable = view["counted"] & ~np.isnan(answers)
    codes, topics = _kinds(view)
    codes, who = codes[usable], view.codes("agent")[usable]
    good = (answers[usable] >= satisfied_from(view.facts)).astype(np.float64)
    counts = np.bincount(codes, minlength=topics)
    usual = np.bincount(codes, good, minlength=topics) / np.maximum(counts, 1)
    known = counts[codes] >= SMALL
    return (
        np.bincount(who[known], (good - usual[codes])[known], minlength=agents),
        np.bincount(who[known], minlength=agents),
    )
