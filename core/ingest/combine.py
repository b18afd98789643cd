"""Several data sets as one: contacts under each other, answers joined to their contacts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import cast

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.frames import column, rows
from core.ingest.ledger import empty_ledger
from core.model.dataset import Dataset, Kind
from core.problems import Note, note

_ANSWERS = ("csat", "nps", "ces", "surveyed")


@dataclass(frozen=True, slots=True)
class Combined:
    """Everything imported, ready to be counted.

    `contacts` holds every contact once, with the answers joined by contact number; `surveys` are
    the answers that join no contact, so that satisfaction is still known; `intervals` are
    pre-counted rows; `agents`, `tasks`, `customers` and `costs` are the side tables. None where
    no file holds such rows.
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


def combine(datasets: Sequence[Dataset]) -> Combined:
    """Put data sets together; contacts found in several files count once, and that is noted."""
    notes: list[Note] = []
    parts = {kind: [d.table for d in datasets if d.kind is kind] for kind in Kind}
    contacts = _without_repeats(_stacked(parts[Kind.CONTACTS]), parts[Kind.CONTACTS], notes)
    answers = _stacked(parts[Kind.SURVEYS])
    contacts, orphans = _joined(contacts, answers, notes)
    intervals = _stacked(parts[Kind.INTERVALS]) if parts[Kind.INTERVALS] else None
    return Combined(contacts, intervals, orphans, tuple(notes))


def _stacked(tables: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Tables under each other; a column that one lacks is missing there, categories unite."""
    if not tables:
        return pd.DataFrame()
    if len(tables) == 1:
        return tables[0]
    names = dict.fromkeys(name for table in tables for name in table.columns)
    return pd.DataFrame({name: _stacked_column(name, tables) for name in names})


def _stacked_column(name: str, tables: Sequence[pd.DataFrame]) -> pd.Series:
    kind = next(table[name].dtype for table in tables if name in table)
    pieces = [table[name] if name in table else _absent(len(table), kind) for table in tables]
    if isinstance(kind, pd.CategoricalDtype):
        held = [pd.Categorical(piece) for piece in pieces]
        return pd.Series(pd.api.types.union_categoricals(held))
    return cast("pd.Series", pd.concat(pieces, ignore_index=True))


def _absent(rows: int, kind: object) -> pd.Series:
    if kind == np.dtype(bool):
        return pd.Series(np.zeros(rows, bool))
    return pd.Series([None] * rows, dtype=kind)  # type: ignore[call-overload]


def _without_repeats(
    contacts: pd.DataFrame, parts: Sequence[pd.DataFrame], notes: list[Note]
) -> pd.DataFrame:
    """Drop contacts that an earlier file holds (same number, channel and creation)."""
    keys = [name for name in ("ticket_id", "channel", "created_at") if name in contacts]
    if len(parts) < 2 or "ticket_id" not in keys:
        return contacts
    source = np.repeat(np.arange(len(parts)), [len(part) for part in parts])
    # Whole numbers instead of texts: comparing a million ticket numbers takes milliseconds.
    coded = pd.DataFrame({name: pd.factorize(column(contacts, name))[0] for name in keys})
    repeated = coded.duplicated().to_numpy() & (coded["ticket_id"] >= 0).to_numpy()
    # A number used twice within one file was judged when that file was imported.
    repeated &= ~coded.assign(file=source).duplicated().to_numpy()
    if repeated.any():
        notes.append(note("contacts_in_several_files", rows=int(repeated.sum())))
    return rows(contacts, ~repeated).reset_index(drop=True) if repeated.any() else contacts


def _joined(
    contacts: pd.DataFrame, answers: pd.DataFrame, notes: list[Note]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    if not len(answers):
        return contacts, answers
    if "ticket_id" not in answers or "ticket_id" not in contacts or not len(contacts):
        notes.append(note("answers_without_contacts", answers=len(answers)))
        return contacts, answers
    known = pd.Series(_places(answers, contacts) >= 0, index=answers.index)
    latest = rows(answers, known)
    if "answered_at" in latest:
        latest = latest.sort_values("answered_at", kind="stable", na_position="first")
    repeated = int(column(latest, "ticket_id").duplicated(keep="last").sum())
    latest = latest.drop_duplicates("ticket_id", keep="last")
    orphans = rows(answers, ~known).reset_index(drop=True)
    notes.append(
        note(
            "answers_joined",
            joined=len(latest),
            orphans=len(orphans),
            repeated=repeated,
            answers=len(answers),
        )
    )
    return _with_answers(contacts, latest), orphans


def _places(table: pd.DataFrame, known: pd.DataFrame) -> np.ndarray:
    """For each row, where `known` first has its contact number; -1 where it has not."""
    numbers, held = (pa.array(column(t, "ticket_id"), pa.string()) for t in (table, known))
    # The stubs of pyarrow do not know its generated functions.
    places = pc.index_in(numbers, value_set=held, skip_nulls=True)  # pyright: ignore[reportAttributeAccessIssue]
    return places.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)


def _with_answers(contacts: pd.DataFrame, latest: pd.DataFrame) -> pd.DataFrame:
    contacts = contacts.copy(deep=False)
    # A number that stands for several contacts takes the answer once, with its last contact.
    places = np.where(contacts["ticket_id"].duplicated(keep="last"), -1, _places(contacts, latest))
    for name in (*_ANSWERS, "answered_at"):
        if name not in latest:
            continue
        known = column(latest, name)
        known = known.astype("boolean") if name == "surveyed" else known
        taken = pd.api.extensions.take(known.array, places, allow_fill=True)
        found = pd.Series(taken, index=contacts.index)
        contacts[name] = contacts[name].fillna(found) if name in contacts else found
    return contacts
