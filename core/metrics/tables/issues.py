"""Top issues: the most frequent topics, the customers they affect and who owns their cause."""

from __future__ import annotations

import numpy as np

from core.metrics.customer_groups import customer_table, distinct
from core.metrics.facts import UNKNOWN, Facts
from core.metrics.selection import Selection, View, select
from core.model.inputs import TopicRule
from core.model.scenario import Filter
from core.model.tables import SMALL, IssueRow, IssueTable
from core.problems import note

TOP = 5


def top_issues(
    facts: Facts, view: Filter, before: Filter | None = None, top: int = TOP
) -> IssueTable:
    """The `top` topics by contacts, all others and the unknown; shares are of all contacts.

    `before` is the comparison period, for the change of each share in points.
    """
    topics = facts.dimension("topic")
    if topics is None:
        reason = note("needs_column", field="topic", fields=("topic",))
        return IssueTable((), None, None, 0, 0, reason)
    selection = select(facts, view)
    seen = selection.created
    codes = seen.codes("topic")
    n = len(codes)
    counts = np.bincount(codes, minlength=len(topics.labels))
    earlier = None if before is None else select(facts, before).created
    named = [i for i, label in enumerate(topics.labels) if label != UNKNOWN and counts[i]]
    order = sorted(named, key=lambda i: (-counts[i], topics.labels[i]))
    first, others = order[:top], order[top:]
    unknown = [i for i, label in enumerate(topics.labels) if label == UNKNOWN and counts[i]]
    table = _Rows(selection, earlier)
    rows = tuple(table.row(topics.labels[i], [i]) for i in first)
    return IssueTable(
        rows,
        table.row("", others) if others else None,
        table.row(UNKNOWN, unknown) if unknown else None,
        len(named),
        n,
    )


class _Rows:
    """Rows of topics over one selection."""

    def __init__(self, selection: Selection, earlier: View | None) -> None:
        self.view = selection.created
        self.facts = selection.facts
        self.codes = self.view.codes("topic")
        self.earlier = None if earlier is None or len(earlier) < SMALL else earlier.codes("topic")
        self.rules = {row.topic.casefold(): row for row in self.facts.side.inputs.topics}
        self.customers = customer_table(self.facts)
        dimension = self.facts.dimension("topic")
        self.labels = 0 if dimension is None else len(dimension.labels)

    def row(self, label: str, places: list[int]) -> IssueRow:
        """One topic, or several together."""
        chosen = np.zeros(self.labels, np.bool_)
        chosen[places] = True
        mine = chosen[self.codes]
        n = int(mine.sum())
        share = n / len(self.codes)
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
        return share - float(np.isin(self.earlier, places).mean())
