"""A made-up quarter of a small shop's support, for first run, documentation and tests.

Three files, named as made up: tickets (email, chat, WhatsApp, Instagram), calls and survey
answers. They are what a simulated shop exports (`sample_desk`), so Monday's email is late because
the weekend's is answered first, nobody takes calls on Mondays at one, and two people help out in
the campaign week. On purpose the ticket file holds 3 duplicate rows, 5 unreadable dates and some
blank cells, and the surveys 2 answers to tickets that are in no file.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core import sample_shop as shop
from core.model.project import Project
from core.sample_contact import CUSTOMER, REOPEN, Contact, contacts_of
from core.sample_desk import Desk
from core.sample_shop import Draws
from core.sample_team import people

if TYPE_CHECKING:
    from core.model.dataset import Dataset

DEFAULT_CONTACTS = 6000
DEFAULT_SEED = 2026
DUPLICATES = 3
UNREADABLE_DATES = ("2026-02-31 10:15:00", "2026-13-04 09:40:00", "yesterday", "########", "25:61")
ORPHAN_ANSWERS = 2

FILES = ("made-up-tickets.csv", "made-up-calls.csv", "made-up-surveys.csv")
TICKET_HEADER = (
    "Ticket ID", f"Created at ({shop.ZONE})", f"First reply at ({shop.ZONE})",
    f"Solved at ({shop.ZONE})", f"Closed at ({shop.ZONE})", "Status", "Channel", "Agent", "Team",
    "Agent tier", "Priority", "Topic", "Product", "Language", "Customer ID", "Customer type",
    "Handle time (min)", "Wait time (s)", "Abandoned", "Agent interactions",
    "Customer interactions", "Reopens", "Number of reassignments", "Escalated",
    "Satisfaction score",
)  # fmt: skip
CALL_HEADER = (
    "Call ID", f"Started at ({shop.ZONE})", "Direction", "Queue", "Agent", "Topic", "Customer ID",
    "Answered (Y/N)", "Abandoned (Y/N)", "Wait time (s)", "Talk time (s)", "Hold time (s)",
    "After call work time (s)", "Resolved (Y/N)",
)  # fmt: skip
SURVEY_HEADER = (
    "Ticket ID",
    f"Survey date ({shop.ZONE})",
    "Satisfaction score",
    "NPS",
    "Comment",
)


@dataclass(frozen=True, slots=True)
class _Survey:
    """One answer to the survey sent after a contact."""

    number: str
    answered: float
    csat: str
    nps: str
    comment: str


def write_sample(
    folder: Path, contacts: int = DEFAULT_CONTACTS, seed: int = DEFAULT_SEED
) -> tuple[Path, ...]:
    """Write the three made-up files and return their paths: tickets, calls, surveys."""
    folder.mkdir(parents=True, exist_ok=True)
    tickets, calls = _lived(contacts, seed)
    customers = _Customers(max(1, int(contacts * 0.62)), seed)
    answers = sorted(
        [*_ticket_answers(tickets, seed), *_call_answers(calls, seed)],
        key=lambda answer: (answer.answered, answer.number),
    )
    paths = tuple(folder / name for name in FILES)
    _write(paths[0], TICKET_HEADER, _blemished(_ticket_rows(tickets, customers, seed)))
    _write(paths[1], CALL_HEADER, _call_rows(calls, customers, seed))
    _write(paths[2], SURVEY_HEADER, [*_orphans(), *map(_survey_row, answers)])
    return paths


def sample_datasets(seed: int = DEFAULT_SEED) -> tuple[Dataset, ...]:
    """The sample read through the normal import, marked as made up."""
    from core.ingest.importing import read_file, to_dataset

    with tempfile.TemporaryDirectory() as folder:
        paths = write_sample(Path(folder), seed=seed)
        return tuple(
            to_dataset(read_file(path, zone=shop.ZONE), path.name, made_up=True) for path in paths
        )


def sample_project(seed: int = DEFAULT_SEED) -> Project:
    """A project of the sample with what the made-up shop pays, so that every page has its money."""
    from core.intake import with_datasets

    project = with_datasets(Project(), sample_datasets(seed))
    return project.with_scenario(replace(project.scenario, cost=shop.COST))


def _lived(contacts: int, seed: int) -> tuple[list[Contact], list[Contact]]:
    """Tickets and calls of the quarter, numbered in order of arrival."""
    shares = [channel.share for channel in shop.CHANNELS]
    counts = dict(zip(shop.CHANNELS, shop.split(contacts, shares), strict=True))
    everything = [c for channel, count in counts.items() for c in contacts_of(channel, count, seed)]
    everything.sort(key=lambda contact: contact.created)
    Desk(people(counts, seed), everything).run()
    calls = [contact for contact in everything if contact.channel is shop.PHONE]
    tickets = [contact for contact in everything if contact.channel is not shop.PHONE]
    for letter, first, kind in (("T", 10001, tickets), ("C", 50001, calls)):
        for index, contact in enumerate(kind):
            contact.number = f"{letter}-{first + index}"
    return tickets, calls


class _Customers:
    """Who they are: each has one language and one type, and some write often."""

    def __init__(self, count: int, seed: int) -> None:
        draws = Draws(seed, 70)
        self._all = [
            (f"K-{1000 + index}", draws.pick(shop.LANGUAGES), draws.pick(shop.CUSTOMER_TYPES))
            for index in range(count)
        ]

    def pick(self, draws: Draws) -> tuple[str, str, str]:
        """Number, language and type of somebody."""
        often = draws.share()
        return self._all[int(often * (0.4 + 0.6 * often) * len(self._all))]


def _ticket_answers(tickets: Iterable[Contact], seed: int) -> list[_Survey]:
    """Answers to the survey sent when a ticket is solved; about a fifth of customers reply."""
    draws = Draws(seed, 50)
    answers: list[_Survey] = []
    for ticket in tickets:
        asked, unhappy = draws.chance(0.21), draws.chance(0.35)
        if ticket.solved is None or not asked:
            continue
        unhappy = ticket.late or (unhappy and ticket.count(CUSTOMER, REOPEN) > 1)
        for answer in _answer(ticket.number, ticket.solved, unhappy, draws):
            ticket.csat = answer.csat
            answers.append(answer)
    return answers


def _call_answers(calls: Iterable[Contact], seed: int) -> list[_Survey]:
    """Answers to the survey sent after some calls."""
    draws = Draws(seed, 51)
    answers: list[_Survey] = []
    for call in calls:
        asked = draws.chance(0.12)
        if asked and call.solved is not None:
            answers += _answer(call.number, call.solved, call.late, draws)
    return answers


def _answer(number: str, ended: float, unhappy: bool, draws: Draws) -> list[_Survey]:
    csat = draws.pick(shop.SCORES_LATE if unhappy else shop.SCORES_PROMPT)
    nps = draws.pick(shop.RECOMMENDATION[csat]) if draws.chance(0.88) else ""
    phrases = shop.COMMENTS[csat]
    comment = phrases[int(draws.share() * len(phrases))] if draws.chance(0.3) else ""
    answered = ended + draws.quantile(shop.SURVEY_DELAY_H) * 3600
    return [_Survey(number, answered, csat, nps, comment)] if answered < shop.EXPORTED_S else []


def _ticket_rows(tickets: Sequence[Contact], customers: _Customers, seed: int) -> list[list[str]]:
    draws = Draws(seed, 60)
    return [_ticket_row(ticket, customers.pick(draws), draws) for ticket in tickets]


def _ticket_row(ticket: Contact, customer: tuple[str, str, str], draws: Draws) -> list[str]:
    number, language, kind = customer
    chat, done = ticket.wait_s is not None, ticket.done > 0
    return [
        ticket.number, shop.written(ticket.created), _moment(ticket.replied),
        _moment(ticket.solved), _moment(ticket.closed), ticket.status, ticket.channel.name,
        ticket.agent, ticket.team, "" if not done else "2" if ticket.escalated else "1",
        "" if draws.chance(0.01) else ticket.priority, "" if draws.chance(0.02) else ticket.topic,
        draws.pick(shop.PRODUCTS), language, number, kind,
        f"{ticket.worked_s / 60:.1f}" if done else "",
        str(int(ticket.wait_s or 0)) if chat else "",
        "" if not chat else "Yes" if ticket.abandoned else "No", str(ticket.done),
        str(1 + ticket.count(CUSTOMER, REOPEN)), str(ticket.count(REOPEN)),
        str(ticket.reassigned), "Yes" if ticket.escalated else "No", ticket.csat,
    ]  # fmt: skip


def _call_rows(calls: Iterable[Contact], customers: _Customers, seed: int) -> list[list[str]]:
    draws = Draws(seed, 61)
    return [_call_row(call, customers.pick(draws)[0], draws) for call in calls]


def _call_row(call: Contact, customer: str, draws: Draws) -> list[str]:
    """One call; of its work, what is not hold or after-call work is talk."""
    solved, taken = draws.chance(0.84), call.solved is not None
    talk = call.worked_s - call.hold_s - call.wrap_s
    worked = [str(int(s)) for s in (talk, call.hold_s, call.wrap_s)] if taken else [""] * 3
    return [
        call.number, shop.written(call.created), "Inbound", "Calls", call.agent, call.topic,
        customer, "Y" if taken else "N", "Y" if call.abandoned else "N",
        str(int(call.wait_s or 0)), *worked, "" if not taken else "Y" if solved else "N",
    ]  # fmt: skip


def _moment(moment_s: float | None) -> str:
    return "" if moment_s is None else shop.written(moment_s)


def _blemished(rows: list[list[str]]) -> list[list[str]]:
    """The rows with the deliberate faults: five unreadable dates, three rows twice."""
    step = len(rows) // (len(UNREADABLE_DATES) + DUPLICATES + 1)
    if step == 0:
        return rows
    for index, text in enumerate(UNREADABLE_DATES):
        # Not of a ticket that its customer was asked about, whose answer would join nothing.
        place = (index + 1) * step
        silent = (row for row in rows[place:] if not row[-1])
        next(silent, rows[place])[1] = text
    for index in range(DUPLICATES):
        place = (len(UNREADABLE_DATES) + 1 + index) * step + index
        rows.insert(place + 1, list(rows[place]))
    return rows


def _orphans() -> list[list[str]]:
    """Answers about tickets of the year before, which are in no file."""
    return [
        [f"T-{9001 + n}", shop.written(3600 * (10 + n)), "4", "8", ""]
        for n in range(ORPHAN_ANSWERS)
    ]


def _survey_row(answer: _Survey) -> list[str]:
    return [answer.number, shop.written(answer.answered), answer.csat, answer.nps, answer.comment]


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)
