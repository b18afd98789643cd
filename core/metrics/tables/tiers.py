"""Who solves what: contacts resolved by tier and topic."""

from __future__ import annotations

import numpy as np

from core.metrics.facts import UNKNOWN, Dimension, Facts
from core.metrics.selection import select
from core.model.scenario import Filter
from core.model.tables import TierTable
from core.problems import Note, note

TOP = 8


def tier_by_topic(facts: Facts, view: Filter, top: int = TOP) -> TierTable:
    """Resolved contacts by tier and the most frequent topics; blank tiers stay apart."""
    tiers, topics = facts.dimension("tier"), facts.dimension("topic")
    if tiers is None:
        return _nothing(note("needs_column", field="tier", fields=("tier", "topic")))
    if facts.array("resolved") is None:
        return _nothing(note("needs_column", field="resolved_at", fields=("resolved_at",)))
    seen = select(facts, view).resolved
    done = seen["resolved"]
    by_tier = seen.codes("tier")[done]
    labels, by_topic = _topics(topics, None if topics is None else seen.codes("topic")[done], top)
    if topics is None:
        by_topic = np.zeros(len(by_tier), np.int64)
    order = _tier_order(tiers)
    grid = np.bincount(
        by_tier.astype(np.int64) * len(labels) + by_topic, minlength=len(order) * len(labels)
    ).reshape(-1, len(labels))[order]
    kept = [place for place in range(len(order)) if grid[place].any()]
    return TierTable(
        tuple(tiers.labels[order[place]] for place in kept),
        labels,
        tuple(tuple(int(count) for count in grid[place]) for place in kept),
        tuple(int(grid[place].sum()) for place in kept),
        tuple(int(count) for count in grid.sum(axis=0)),
    )


def _nothing(reason: Note) -> TierTable:
    return TierTable((), (), (), (), (), reason)


def _tier_order(tiers: Dimension) -> list[int]:
    """Tiers by name, the unknown last."""
    return sorted(
        range(len(tiers.labels)), key=lambda i: (tiers.labels[i] == UNKNOWN, tiers.labels[i])
    )


def _topics(
    topics: Dimension | None, codes: np.ndarray | None, top: int
) -> tuple[tuple[str, ...], np.ndarray]:
    """The most frequent topics, "" for all others and "Unknown", with the place of each contact."""
    if topics is None or codes is None:
        return (UNKNOWN,), np.empty(0, np.int64)
    counts = np.bincount(codes, minlength=len(topics.labels))
    named = [i for i, label in enumerate(topics.labels) if label != UNKNOWN and counts[i]]
    order = sorted(named, key=lambda i: (-counts[i], topics.labels[i]))
    first, others = order[:top], order[top:]
    labels = [topics.labels[i] for i in first]
    place = np.zeros(len(topics.labels), np.int64)
    place[first] = np.arange(len(first))
    if others:
        place[others] = len(labels)
        labels.append("")
    unknown = [i for i, label in enumerate(topics.labels) if label == UNKNOWN and counts[i]]
    if unknown:
        place[unknown] = len(labels)
        labels.append(UNKNOWN)
    return tuple(labels), place[codes]
