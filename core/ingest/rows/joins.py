"""Answers, tasks, customers, agents and costs joined to contacts by number, name or month."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from core.ingest.ledger import COLUMNS, empty_ledger
from core.ingest.rows.frames import column, rows
from core.ingest.typed.moments import instants
from core.problems import Note, note

_ANSWERS = ("csat", "nps", "ces", "surveyed", "expectation", "improvement", "comment")


def join_answers(
    contacts: pd.DataFrame, answers: pd.DataFrame, notes: list[Note]
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Contacts with their latest answers, the answers that join none, and the list of those."""
    if not len(answers):
        return contacts, answers, empty_ledger()
    if "ticket_id" not in answers or "ticket_id" not in contacts or not len(contacts):
        notes.append(note("answers_without_contacts", answers=len(answers)))
        return contacts, answers, empty_ledger()
    places, loosely = matched(column(answers, "ticket_id"), column(contacts, "ticket_id"))
    _note_loose(loosely, notes)
    known = places >= 0
    latest = rows(answers, known).assign(contact=places[known])
    if "answered_at" in latest:
        latest = latest.sort_values("answered_at", kind="stable", na_position="first")
    repeated = int(column(latest, "contact").duplicated(keep="last").sum())
    latest = latest.drop_duplicates("contact", keep="last")
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
    listed = _unmatched(column(orphans, "ticket_id"), "answer_without_contact")
    return _with_answers(contacts, latest), orphans, listed


def matched(wanted: pd.Series, held: pd.Series) -> tuple[NDArray[np.int64], int]:
    """For each wanted number, where `held` first has it (-1 nowhere), and how many only matched
    once blanks around and capitals were ignored."""
    numbers, known = _text(wanted), _text(held)
    places = _places(numbers, known)
    left = np.flatnonzero((places < 0) & wanted.notna().to_numpy())
    if not left.size:
        return places, 0
    again = _places(_plain(numbers.take(pa.array(left))), _plain(known))
    places[left] = again
    return places, int((again >= 0).sum())


def _text(values: pd.Series) -> pa.Array:
    made = pa.array(values, pa.large_string())
    return made.combine_chunks() if isinstance(made, pa.ChunkedArray) else made


# The stubs of pyarrow do not know its generated functions.
def _plain(numbers: pa.Array) -> pa.Array:
    trimmed = pc.utf8_trim_whitespace(numbers)  # pyright: ignore[reportAttributeAccessIssue]
    return pc.utf8_upper(trimmed)  # pyright: ignore[reportAttributeAccessIssue]


def _places(numbers: pa.Array, known: pa.Array) -> NDArray[np.int64]:
    found = pc.index_in(numbers, value_set=known, skip_nulls=True)  # pyright: ignore[reportAttributeAccessIssue]
    return found.fill_null(-1).to_numpy(zero_copy_only=False).astype(np.int64)


def _note_loose(loosely: int, notes: list[Note]) -> None:
    if loosely:
        notes.append(note("numbers_spelled_differently", rows=loosely))


def _with_answers(contacts: pd.DataFrame, latest: pd.DataFrame) -> pd.DataFrame:
    contacts = contacts.copy(deep=False)
    # A number that stands for several contacts takes the answer once, with its last contact.
    numbers = column(contacts, "ticket_id")
    # The number as the contact spells it, so that every contact finds its answer at once.
    spelled = numbers.iloc[column(latest, "contact").to_numpy()]
    again = numbers.duplicated(keep="last").to_numpy()
    places = np.where(again, -1, _places(_text(numbers), _text(spelled)))
    for name in (*_ANSWERS, "answered_at"):
        if name not in latest:
            continue
        known = column(latest, name)
        known = known.astype("boolean") if name == "surveyed" else known
        taken = pd.api.extensions.take(known.array, places, allow_fill=True)
        found = pd.Series(taken, index=contacts.index)
        contacts[name] = contacts[name].fillna(found) if name in contacts else found
    return contacts


def join_customers(
    contacts: pd.DataFrame, customers: pd.DataFrame, notes: list[Note]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Contacts with the category of their customer, and the customers who never made contact."""
    if not len(customers) or "customer_id" not in customers or "customer_id" not in contacts:
        return contacts, empty_ledger()
    places, loosely = matched(column(contacts, "customer_id"), column(customers, "customer_id"))
    _note_loose(loosely, notes)
    met = np.unique(places[places >= 0])
    notes.append(
        note(
            "customers_joined",
            joined=len(met),
            customers=len(customers),
            contacts=int((places >= 0).sum()),
        )
    )
    silent = np.ones(len(customers), bool)
    silent[met] = False
    listed = _unmatched(column(rows(customers, silent), "customer_id"), "customer_without_contact")
    if "customer_category" in customers and "customer_type" not in contacts:
        kinds = column(customers, "customer_category")
        taken = pd.api.extensions.take(kinds.array, places, allow_fill=True)
        contacts = contacts.assign(customer_type=pd.Series(taken, index=contacts.index))
    return contacts, listed


def join_tasks(contacts: pd.DataFrame, tasks: pd.DataFrame, notes: list[Note]) -> pd.DataFrame:
    """The tasks whose contact is in no file."""
    if not len(tasks) or "ticket_id" not in tasks or "ticket_id" not in contacts:
        return empty_ledger()
    numbers = column(tasks, "ticket_id")
    places, loosely = matched(numbers, column(contacts, "ticket_id"))
    _note_loose(loosely, notes)
    orphans = (places < 0) & numbers.notna().to_numpy()
    joined = int((places >= 0).sum())
    notes.append(note("tasks_joined", joined=joined, tasks=len(tasks), orphans=int(orphans.sum())))
    return _unmatched(column(rows(tasks, orphans), "ticket_id"), "task_without_contact")


def join_agents(contacts: pd.DataFrame, agents: pd.DataFrame, notes: list[Note]) -> pd.DataFrame:
    """The agents of the time log who handle no contact."""
    if not len(agents) or "agent" not in agents or "agent" not in contacts:
        return empty_ledger()
    named = column(agents, "agent").dropna().astype("str").drop_duplicates()
    busy = column(contacts, "agent").dropna().astype("str").drop_duplicates()
    places, _ = matched(named, busy)
    notes.append(note("agents_joined", joined=int((places >= 0).sum()), agents=len(named)))
    return _unmatched(named.loc[places < 0], "agent_without_contact")


def join_costs(contacts: pd.DataFrame, costs: pd.DataFrame, notes: list[Note]) -> None:
    """Note for how many months with contacts the cost is known."""
    if not len(costs) or "cost_month" not in costs or "created_at" not in contacts:
        return
    known = np.unique(instants(column(costs, "cost_month")).astype("M8[M]"))
    created = instants(column(contacts, "created_at"))
    months = np.unique(created[~np.isnat(created)].astype("M8[M]"))
    if len(months):
        joined = int(np.isin(months, known).sum())
        notes.append(note("costs_joined", joined=joined, months=len(months)))


def _unmatched(values: pd.Series, reason: str) -> pd.DataFrame:
    """Numbers or names that join nothing, in the form of the list of rows set aside."""
    text = values.astype("str").fillna("").reset_index(drop=True)
    rows_listed = len(text)
    if not rows_listed:
        return empty_ledger()
    repeated = {"file": "", "column": "", "reason": reason, "scope": "join"}
    listed = {name: pd.Categorical([what] * rows_listed) for name, what in repeated.items()}
    table = pd.DataFrame({**listed, "row": np.zeros(rows_listed, np.int64), "value": text})
    return table.reindex(columns=list(COLUMNS))
