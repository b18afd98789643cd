"""Top issues: the most frequent topics, the customers they affect and who owns their cause."""

from __future__ import annotations

import numpy as np

from core.metrics.customer_groups import customer_table, distinct
from core.metrics.facts import UNKNOWN, Dimension, Facts
from core.metrics.selection import Selection, View, select
from core.metrics.tags import Tagged, tagged
from core.model.inputs import TopicRule
from core.model.scenario import Filter
from core.model.tables import SMALL, IssueRow, IssueTable
from core.problems import note

TOP = 5


def top_issues(
    facts: Facts, view: Filter, before: Filter | None = None, top: int = TOP
) -> IssueTable:
    """The `top` topics by contacts, all others and the unknown; shares are of all contacts.

    A contact with several topics counts once for each, as in the KPI of top topics.
    `before` is the comparison period, for the change of each share in points.
    """
    topics = facts.dimension("topic")
    if topics is None:
        reason = note("needs_column", field="topic", fields=("topic",))
        return IssueTable((), None, None, 0, 0, reason)
    selection = select(facts, view)
    seen = selection.created
    found = tagged(topics, seen.codes("topic"))
    labels, counts = found.labels, found.counts
    earlier = None if before is None else select(facts, before).created
    named = [i for i, label in enumerate(labels) if label != UNKNOWN and counts[i]]
    order = sorted(named, key=lambda i: (-counts[i], labels[i]))
    first, others = order[:top], order[top:]
    unknown = [i for i, label in enumerate(labels) if label == UNKNOWN and counts[i]]
    table = _Rows(selection, topics, found, earlier)
    rows = tuple(table.row(labels[i], [i]) for i in first)
    return IssueTable(
        rows,
        table.row("", others) if others else None,
        table.row(UNKNOWN, unknown) if unknown else None,
        len(named),
        found.contacts,
        notes=found.notes,
    )


class _Rows:
    """Rows of topics over one selection."""

    def __init__(
        self, selection: Selection, topics: Dimension, found: Tagged, earlier: View | None
    ) -> None:
        self.view = selection.created
        self.facts = selection.facts
        self.found = found
        self.earlier: Tagged | None = None
        if earlier is not None and len(earlier) >= SMALL:
            self.earlier = tagged(topics, earlier.codes("topic"))
        self.rules = {row.topic.casefold(): row for row in self.facts.side.inputs.topics}
        self.customers = customer_table(self.facts)

    def row(self, label: str, places: list[int]) -> IssueRow:
        """One topic, or several together."""
        n = int(self.found.counts[places].sum())
        share = n / self.found.contacts
        mine = np.zeros(self.found.contacts, np.bool_)
        mine[self.found.rows[np.isin(self.found.tags, places)]] = True
        rule = self.rules.get(label.casefold())
        typed = rule is not None and bool(rule.department)
        return IssueRow(
            topic=label,
            n=n,
            share=share,
            customers=self._customers(mine),
            department=self._department(mine, rule),
            department_typed=typed,
            change=self._change(share, places),
            kb_covered=None if rule is None else rule.in_help,
        )

    def _customers(self, mine: np.ndarray) -> int | None:
        if self.customers is None:
            return None
        return len(distinct(self.customers.codes[self.view.rows][mine], self.customers))

    def _department(self, mine: np.ndarray, rule: TopicRule | None) -> str:
        """As typed, else the one that most of the contacts name, else nothing."""
        if rule is not None and rule.department:
            return rule.department
        dimension = self.facts.dimension("department")
        if dimension is None or not mine.any():
            return ""
        counts = np.bincount(self.view.codes("department")[mine], minlength=len(dimension.labels))
        known = [i for i, label in enumerate(dimension.labels) if label != UNKNOWN and counts[i]]
        return dimension.labels[max(known, key=lambda i: counts[i])] if known else ""

    def _change(self, share: float, places: list[int]) -> float | None:
        if self.earlier is None:
            return None
        return share - int(self.earlier.counts[places].sum()) / self.earlier.contacts
