"""What one row of a file is: a contact, a part of one, an answer, a total, or a row beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from core.ingest.typed.cells import fingerprints, null_cells, sample_rows
from core.ingest.typed.moments import GOOD, read_moments
from core.model.dataset import Grain
from core.problems import Note, note

if TYPE_CHECKING:
    from core.ingest.fields.evidence import ColumnEvidence

EVENT_ROWS_PER_CONTACT = 1.5
"""From this many rows for each number on, rows are events of a contact and not contacts."""
LEG_ROWS_PER_CALL = 1.05
"""Transfers are rare: calls in legs repeat fewer numbers than logs do."""

CONTACT_GRAINS = (Grain.CONTACT, Grain.LEG, Grain.EVENT, Grain.MESSAGE)
"""Rows that are contacts or become contacts."""

Reading = Mapping[str, "ColumnEvidence"]
"""Field → the column that would feed it under one reading of the rows."""

_CONTACT_WORK = frozenset(
    [
        "status",
        "channel",
        "team",
        "priority",
        "resolved_at",
        "closed_at",
        "first_response_at",
        "first_response_duration",
        "resolution_duration",
        "talk_time",
        "handle_time",
        "wait_time",
        "answered",
        "agent_messages",
        "reopens",
    ]
)
ANSWERS = frozenset({"csat", "nps", "ces", "esat", "expectation"})
"""Fields of which one makes a row an answer."""
_COUNTS = frozenset({"offered", "handled", "abandoned_count"})
_STATE_TIMES = frozenset(
    [
        "state_time",
        "logged_in_time",
        "on_queue_time",
        "idle_time",
        "interacting_time",
        "off_queue_time",
        "paid_time",
    ]
)
_COSTS = frozenset({"cost", "labour_cost", "overhead_cost", "technology_cost"})
_NO_SIDES: Mapping[Grain, Reading] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FoundGrain:
    """The grain with the evidence for it."""

    grain: Grain
    why: Note


def find_grain(
    contact: Reading,
    survey: Reading,
    interval: Reading,
    sides: Mapping[Grain, Reading] = _NO_SIDES,
) -> FoundGrain:
    """Decide from the fields that the columns could feed under each reading of the rows."""
    rows, contacts = repeats(contact.get("ticket_id"))
    for found in (
        _totals(contact, interval),
        _agents(contact, sides.get(Grain.AGENT_STATE, {})),
        _costs(contact, sides.get(Grain.COST, {})),
        _tasks(sides.get(Grain.TASK, {})),
        _customers(contact, sides.get(Grain.CUSTOMER, {})),
        _answers(contact, survey),
        _messages(sides.get(Grain.MESSAGE, {})),
        _legs(contact, rows, contacts),
    ):
        if found is not None:
            return found
    if contacts and rows / contacts >= EVENT_ROWS_PER_CONTACT:
        return FoundGrain(Grain.EVENT, note("grain_event", rows=rows, contacts=contacts))
    return FoundGrain(Grain.CONTACT, note("grain_contact", rows=rows, contacts=contacts))


def repeats(identity: ColumnEvidence | None) -> tuple[int, int]:
    """Filled rows of the identity column and how many different numbers they hold."""
    return (0, 0) if identity is None else identity.repeats


def _totals(contact: Reading, interval: Reading) -> FoundGrain | None:
    if "interval_start" not in interval or not _COUNTS & interval.keys():
        return None
    if "ticket_id" in contact:
        return None
    columns = _headers(interval)
    if _months(interval["interval_start"]):
        return FoundGrain(Grain.MONTHLY, note("grain_monthly", columns=columns))
    return FoundGrain(Grain.INTERVAL, note("grain_interval", columns=columns))


def _months(start: ColumnEvidence) -> bool:
    """Whether each start is a month or longer after the one before."""
    found = start.moment
    if found is None or found.format is None:
        return False
    if found.format != "excel" and "%d" not in found.format:
        return True
    import pyarrow as pa

    read = read_moments(start.cells.take(pa.array(sample_rows(len(start.cells)))), found.format)
    days = np.unique(read.values[read.state == GOOD].astype("datetime64[D]"))
    gaps = np.diff(days).astype(int)
    return len(gaps) > 0 and bool(gaps.min() >= 27)


def _agents(contact: Reading, agents: Reading) -> FoundGrain | None:
    """An agent, a start, and times that only an agent spends: idle, logged in, in a state."""
    times = _STATE_TIMES & agents.keys()
    spans = "state" in agents and bool({"state_end", "state_time"} & agents.keys())
    if not {"agent", "interval_start"} <= agents.keys() or "ticket_id" in contact:
        return None
    telling = times - {"state_time"} or spans
    handled = "state_end" in agents and bool({"handle_time", "talk_time"} & agents.keys())
    if not telling and not handled:
        return None
    return FoundGrain(Grain.AGENT_STATE, note("grain_agent_state", columns=_headers(agents)))


def _costs(contact: Reading, costs: Reading) -> FoundGrain | None:
    """A month and amounts, and nothing that a contact has."""
    month = costs.get("cost_month")
    if month is None or not _COSTS & costs.keys() or _own_number(contact):
        return None
    if not re.search(r"month|mes|period|date|fecha|data", month.name.key) or not _months(month):
        return None
    return FoundGrain(Grain.COST, note("grain_cost", columns=_headers(costs)))


def _tasks(tasks: Reading) -> FoundGrain | None:
    """A task by name, with who has it or when it was done."""
    task = tasks.get("task_id")
    if task is None or not re.search(r"task|tarea|attivita", task.name.key):
        return None
    rows, different_tasks = repeats(task)
    # An activity log has a few activities over and over; tasks are hardly ever the same.
    if rows and different_tasks < 0.5 * rows:
        return None
    if not {"assigned_at", "completed_at"} & tasks.keys():
        return None
    return FoundGrain(Grain.TASK, note("grain_task", columns=_headers(tasks)))


def _customers(contact: Reading, customers: Reading) -> FoundGrain | None:
    """Each customer about once, with spend or since when, and no number of a contact."""
    identity = customers.get("customer_id")
    told = {"spend", "customer_since", "retention_spend"} & customers.keys()
    if identity is None or not told or _own_number(contact, but=identity):
        return None
    rows, people = repeats(identity)
    if not people or rows > 1.5 * people or _CONTACT_WORK & contact.keys() - {"channel", "status"}:
        return None
    return FoundGrain(Grain.CUSTOMER, note("grain_customer", columns=_headers(customers)))


def _answers(contact: Reading, survey: Reading) -> FoundGrain | None:
    answered = survey.get("answered_at")
    # "Answered at" beside a rating is when the survey came back, not a reply to a contact.
    work = {f for f, column in contact.items() if f in _CONTACT_WORK and column is not answered}
    if not ANSWERS & survey.keys() or work:
        return None
    return FoundGrain(Grain.SURVEY, note("grain_survey", columns=_headers(survey)))


def _messages(messages: Reading) -> FoundGrain | None:
    """Several rows for each conversation, each with a direction or an author."""
    told = {"direction", "message_author"} & messages.keys()
    if "message_at" not in messages or not told:
        return None
    rows, conversations = repeats(messages.get("ticket_id"))
    if rows < 1.2 * conversations:
        return None
    named = any(
        re.search(r"message|mensaje|messaggi|author|autor|sender|sent by|autoreply", c.name.key)
        for c in messages.values()
    )
    if not named:
        return None
    return FoundGrain(Grain.MESSAGE, note("grain_message", rows=rows, contacts=conversations))


def _legs(contact: Reading, rows: int, calls: int) -> FoundGrain | None:
    """Rows of one call that differ in how long was talked."""
    talk, identity = contact.get("talk_time"), contact.get("ticket_id")
    if talk is None or identity is None or rows < LEG_ROWS_PER_CALL * max(calls, 1):
        return None
    if "event" in contact or not _repeats_differ(identity, talk):
        return None
    return FoundGrain(Grain.LEG, note("grain_leg", rows=rows, contacts=calls))


def _repeats_differ(identity: ColumnEvidence, other: ColumnEvidence) -> bool:
    """Whether rows with one number mostly hold different values in another column."""
    import pandas as pd

    pairs = pd.DataFrame({"id": fingerprints(identity.cells), "v": fingerprints(other.cells)})
    repeated = pairs.duplicated("id", keep="first") & ~null_cells(identity.cells)
    same = pairs.duplicated(keep="first") & repeated
    return bool(repeated.any()) and int(same.sum()) < 0.5 * int(repeated.sum())


def _own_number(contact: Reading, but: ColumnEvidence | None = None) -> bool:
    number = contact.get("ticket_id")
    return number is not None and number is not but and (but is None or number.header != but.header)


def _headers(found: Reading) -> str:
    return ", ".join(column.header for column in found.values())
