"""Several data sets as one: contacts under each other, answers and side tables joined to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd

from core.ingest.ledger import empty_ledger
from core.ingest.ledger import stacked as stacked_ledgers
from core.ingest.rows.frames import column
from core.ingest.rows.joins import (
    join_agents,
    join_answers,
    join_costs,
    join_customers,
    join_tasks,
)
from core.ingest.rows.overlap import Once, contacts_once, keyed_once, same_rows_once
from core.ingest.rows.totals_once import counted_totals
from core.model.dataset import Dataset, Kind
from core.problems import Note, note


@dataclass(frozen=True, slots=True)
class Combined:
    """Everything imported, ready to be counted.

    `contacts` holds every contact once, with the answers joined by contact number; `surveys` are
    the answers that join no contact, so that satisfaction is still known; `intervals` are totals
    with their `interval_end`, of the channels and days that have no single contacts; `agents`,
    `tasks`, `customers` and `costs` are the side tables. None where no file holds such rows.
    """

    contacts: pd.DataFrame = field(repr=False)
    intervals: pd.DataFrame | None = field(repr=False, default=None)
    surveys: pd.DataFrame = field(repr=False, default_factory=pd.DataFrame)
    notes: tuple[Note, ...] = ()
    agents: pd.DataFrame | None = field(repr=False, default=None)
    """An agent in an interval or in one state: agent, interval_start, times by state."""
    tasks: pd.DataFrame | None = field(repr=False, default=None)
    """A task: task_id, agent, assigned_at, completed_at, reassigned_from, ticket_id."""
    customers: pd.DataFrame | None = field(repr=False, default=None)
    """A customer once: customer_id, spend, customer_since, customer_category and so on."""
    costs: pd.DataFrame | None = field(repr=False, default=None)
    """Cost of a month, and of a channel, team or kind where the file tells."""
    repeated: pd.DataFrame = field(repr=False, default_factory=empty_ledger)
    """Contacts, answers and intervals not counted because another file holds them too, with the
    columns of the list of rows set aside."""
    unmatched: pd.DataFrame = field(repr=False, default_factory=empty_ledger)
    """Answers, tasks, customers and agents that join no contact, listed alike; they are used."""

    def labels(self, name: str) -> dict[str, int]:
        """Values of a category of contacts and totals, those of most rows first."""
        found: Counter[str] = Counter()
        for table in (self.contacts, self.intervals):
            if table is not None and name in table:
                counts = column(table, name).value_counts()
                found.update({str(value): int(n) for value, n in counts.items() if n})
        return dict(found.most_common())

    def has(self, name: str) -> bool:
        """Whether contacts or totals hold a column."""
        return any(table is not None and name in table for table in (self.contacts, self.intervals))


def combine(datasets: Sequence[Dataset]) -> Combined:
    """Put data sets together; what several files hold counts once, and that is noted."""
    parts = {kind: [d for d in datasets if d.kind is kind] for kind in Kind}
    totals = counted_totals(parts[Kind.INTERVALS], parts[Kind.CONTACTS])
    once = {
        Kind.CONTACTS: contacts_once(parts[Kind.CONTACTS]),
        Kind.SURVEYS: same_rows_once(parts[Kind.SURVEYS], "answers_in_several_files", "ticket_id"),
        Kind.INTERVALS: keyed_once(
            totals.files,
            ("interval_start", "channel", "team", "topic"),
            "intervals_in_several_files",
        ),
        Kind.AGENTS: same_rows_once(parts[Kind.AGENTS], "rows_in_several_files", "agent"),
        Kind.TASKS: same_rows_once(parts[Kind.TASKS], "rows_in_several_files", "task_id"),
        Kind.CUSTOMERS: keyed_once(
            parts[Kind.CUSTOMERS], ("customer_id",), "rows_in_several_files", same_columns=False
        ),
        Kind.COSTS: same_rows_once(parts[Kind.COSTS], "rows_in_several_files", "cost_month"),
    }
    notes = [remark for made in once.values() for remark in made.notes]
    notes += totals.notes
    contacts, intervals = once[Kind.CONTACTS].table, once[Kind.INTERVALS].table
    if len(contacts) and len(intervals):
        notes.append(note("totals_beside_contacts", rows=len(intervals)))
    contacts, surveys, answers = join_answers(contacts, once[Kind.SURVEYS].table, notes)
    contacts, customers = join_customers(contacts, once[Kind.CUSTOMERS].table, notes)
    tasks = join_tasks(contacts, once[Kind.TASKS].table, notes)
    agents = join_agents(contacts, once[Kind.AGENTS].table, notes)
    join_costs(contacts, once[Kind.COSTS].table, notes)
    present = {kind: _present(parts[kind], once[kind]) for kind in Kind}
    return Combined(
        contacts,
        present[Kind.INTERVALS],
        surveys,
        tuple(notes),
        agents=present[Kind.AGENTS],
        tasks=present[Kind.TASKS],
        customers=present[Kind.CUSTOMERS],
        costs=present[Kind.COSTS],
        repeated=stacked_ledgers([*(made.repeated for made in once.values()), totals.covered]),
        unmatched=stacked_ledgers([answers, customers, tasks, agents]),
    )


def _present(datasets: Sequence[Dataset], once: Once) -> pd.DataFrame | None:
    return once.table if datasets else None
