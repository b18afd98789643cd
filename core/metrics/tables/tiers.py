"""Who solves what: contacts resolved by tier and topic."""

from __future__ import annotations

import numpy as np

from core.metrics.facts import UNKNOWN, Dimension, Facts
from core.metrics.selection import select
from core.metrics.tags import Tagged, tagged
from core.model.scenario import Filter
from core.model.tables import TierTable
from core.problems import Note, note

TOP = 8


def tier_by_topic(facts: Facts, view: Filter, top: int = TOP) -> TierTable:
    """Resolved contacts by tier and the most frequent topics; blank tiers stay apart.

    A contact with several topics counts once for each, and once in the total of its tier.
    """
    tiers, topics = facts.dimension("tier"), facts.dimension("topic")
    if tiers is None:
        return _nothing(note("needs_column", field="tier", fields=("tier", "topic")))
    if facts.array("resolved") is None:
        return _nothing(note("needs_column", field="resolved_at", fields=("resolved_at",)))
    seen = select(facts, view).resolved
    done = seen["resolved"]
    by_tier = seen.codes("tier")[done]
    if topics is None:
        unknown = np.zeros(len(by_tier), np.int64)
        found = Tagged((UNKNOWN,), np.arange(len(by_tier)), unknown, len(by_tier))
    else:
        found = tagged(topics, seen.codes("topic")[done])
    labels, by_topic = _topics(found, top)
    order = _tier_order(tiers)
    tier_of = by_tier.astype(np.int64)[found.rows]
    grid = np.bincount(
        tier_of * len(labels) + by_topic, minlength=len(order) * len(labels)
    ).reshape(-1, len(labels))[order]
    totals = np.bincount(by_tier, minlength=len(order))[order]
    kept = [place for place in range(len(order)) if totals[place]]
    return TierTable(
        tuple(tiers.labels[order[place]] for place in kept),
        labels,
        tuple(tuple(int(count) for count in grid[place]) for place in kept),
        tuple(int(totals[place]) for place in kept),
        tuple(int(count) for count in grid.sum(axis=0)),
        notes=found.notes,
    )


def _nothing(reason: Note) -> TierTable:
    return TierTable((), (), (), (), (), reason)


def _tier_order(tiers: Dimension) -> list[int]:
    """Tiers by name, the unknown last."""
    return sorted(
        range(len(tiers.labels)), key=lambda i: (tiers.labels[i] == UNKNOWN, tiers.labels[i])
    )


def _topics(found: Tagged, top: int) -> tuple[tuple[str, ...], np.ndarray]:
    """The most frequent topics, "" for all others and "Unknown", with the place of each line."""
    names, counts = found.labels, found.counts
    named = [i for i, label in enumerate(names) if label != UNKNOWN and counts[i]]
    order = sorted(named, key=lambda i: (-counts[i], names[i]))
    first, others = order[:top], order[top:]
    labels = [names[i] for i in first]
    place = np.zeros(len(names), np.int64)
    place[first] = np.arange(len(first))
    if others:
        place[others] = len(labels)
        labels.append("")
    unknown = [i for i, label in enumerate(names) if label == UNKNOWN and counts[i]]
    if unknown:
        place[unknown] = len(labels)
        labels.append(UNKNOWN)
    return tuple(labels), place[found.tags]
