"""A made-up quarter of a small shop's support, for first run, documentation and tests.

Three files, named as made up: tickets (email, chat, WhatsApp, Instagram), calls and survey
answers. First replies come from people working through a queue in office hours, so Monday's email
is late because the weekend's is answered first, and the campaign week is late altogether. On
purpose the ticket file holds 3 duplicate rows, 5 unreadable dates and some blank cells, and the
surveys 2 answers to tickets that are in no file.
"""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from pathlib import Path
from typing import TYPE_CHECKING

from core import sample_shop as shop
from core.sample_shop import Draws

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


@dataclass(slots=True)
class _Ticket:
    """One contact of the ticket file while it is being lived."""

    created: int
    channel: shop.Channel
    number: str = ""
    topic: str = ""
    agent: str = ""
    team: str = ""
    work_min: float = 0.0
    wait_s: int | None = None
    abandoned: bool = False
    spam: bool = False
    escalated: bool = False
    late: bool = False
    events: list[tuple[float, str]] = field(default_factory=list)
    """Moments and what happened: agent, customer, reopen or solve (the reply that solves)."""
    csat: str = ""

    def known(self) -> list[tuple[float, str]]:
        """What had happened when the export was made."""
        return [event for event in self.events if event[0] < shop.EXPORTED_S]

    def count(self, *kinds: str) -> int:
        """How many events of the given kinds the export knows."""
        return sum(kind in kinds for _, kind in self.known())

    @property
    def solved(self) -> float | None:
        """When it was solved for good, or None while open."""
        known = self.known()
        return known[-1][0] if known and known[-1][1] == "solve" else None

    @property
    def closed(self) -> float | None:
        """Four quiet days after solving the desk closes a ticket; a chat left early at once."""
        if self.abandoned:
            return self.created + (self.wait_s or 0)
        solved = self.solved
        after = None if solved is None else solved + 4 * shop.DAY_S
        return after if after is not None and after < shop.EXPORTED_S else None

    @property
    def status(self) -> str:
        """The state at export."""
        known = self.known()
        if self.spam:
            return "Spam"
        if self.closed is not None:
            return "Closed"
        if not known:
            return "New"
        return {"solve": "Solved", "agent": "Pending"}.get(known[-1][1], "Open")


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
    shares = [channel.share for channel in shop.CHANNELS]
    counts = dict(zip(shop.CHANNELS, shop.split(contacts, shares), strict=True))
    customers = max(1, int(contacts * 0.62))
    tickets = _tickets(counts, seed)
    calls, call_answers = _calls(counts[shop.PHONE], customers, seed)
    answers = sorted(
        [*_surveys(tickets, seed), *call_answers], key=lambda a: (a.answered, a.number)
    )
    paths = tuple(folder / name for name in FILES)
    _write(paths[0], TICKET_HEADER, _blemished(_ticket_rows(tickets, customers, seed)))
    _write(paths[1], CALL_HEADER, calls)
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


def _tickets(counts: dict[shop.Channel, int], seed: int) -> list[_Ticket]:
    desk = [t for c in shop.DESK_CHANNELS for t in _arriving(c, counts[c], seed)]
    chats = _arriving(shop.CHAT, counts[shop.CHAT], seed)
    _work_desk(sorted(desk, key=lambda t: t.created), seed)
    _work_chats(chats, seed)
    tickets = sorted([*desk, *chats], key=lambda t: t.created)
    for index, ticket in enumerate(tickets):
        ticket.number = f"T-{10001 + index}"
    return tickets


def _arriving(channel: shop.Channel, count: int, seed: int) -> list[_Ticket]:
    draws = Draws(seed, 10 + shop.CHANNELS.index(channel))
    tickets = [_Ticket(created, channel) for created in shop.arrivals(channel, count, draws)]
    for ticket in tickets:
        ticket.topic = draws.pick(shop.TOPICS)
        ticket.work_min = round(draws.quantile(channel.work_min), 1)
        ticket.spam = channel is shop.EMAIL and draws.chance(0.012)
    return tickets


def _work_desk(tickets: Sequence[_Ticket], seed: int) -> None:
    """Let the mail desk answer written contacts in order of arrival, in office hours."""
    draws = Draws(seed, 30)
    real = [ticket for ticket in tickets if not ticket.spam]
    hours = sum(ticket.work_min for ticket in real) / 60 / shop.PRODUCTIVE_SHARE
    office_h = shop.office_time(shop.EXPORTED_S) / 3600
    people = shop.staff(0, max(1, round(hours / office_h / 0.66)))
    free = [(0.0, index) for index in range(len(people))]
    for ticket in real:
        free_at, who = heappop(free)
        arrived = shop.office_time(ticket.created)
        start = max(free_at, arrived)
        busy_s = ticket.work_min * 60 / shop.PRODUCTIVE_SHARE
        heappush(free, (start + busy_s, who))
        replied = start + busy_s * 0.6
        ticket.late = replied - arrived > 4 * 3600
        ticket.agent, ticket.team = people[who], "Mail desk"
        _converse(ticket, shop.moment_of(replied), int(draws.pick(shop.TOUCHES)), draws)


def _work_chats(tickets: Sequence[_Ticket], seed: int) -> None:
    """Let the front desk take chats, two at a time each; who waits too long leaves."""
    draws = Draws(seed, 31)
    people = shop.staff(8, max(1, round(len(tickets) / 840 * 1.4)))
    work_s = [ticket.work_min * 60 for ticket in tickets]
    waits = _live_waits([ticket.created for ticket in tickets], work_s, 2 * len(people), draws)
    for ticket, (wait_s, left, slot) in zip(tickets, waits, strict=True):
        ticket.wait_s, ticket.abandoned = wait_s, left
        if left:
            continue
        ticket.agent, ticket.team = people[slot % len(people)], "Front desk"
        ticket.late = wait_s > 120
        touches = 1 if draws.chance(0.86) else 2
        _converse(ticket, ticket.created + wait_s, touches, draws, ticket.work_min * 60)


def _converse(
    ticket: _Ticket, replied: float, touches: int, draws: Draws, length_s: float = 0.0
) -> None:
    """Play a ticket from its first reply through follow-ups and reopens to the end."""
    moment = replied
    if length_s or touches > 1:
        ticket.events.append((replied, "agent"))
    for _ in range(touches - 1):
        moment = _follow_up(ticket, moment, "customer", draws)
    _solve(ticket, moment + length_s if touches == 1 else moment)
    while draws.chance(0.055):
        moment = _follow_up(ticket, ticket.events[-1][0], "reopen", draws)
        _solve(ticket, moment)
    ticket.escalated = touches > 2 and ticket.topic in shop.AFTER_SALES_TOPICS and draws.chance(0.7)
    if ticket.escalated:
        ticket.agent, ticket.team = draws.pick(shop.AFTER_SALES), "After-sales"


def _follow_up(ticket: _Ticket, moment: float, kind: str, draws: Draws) -> float:
    asked = moment + draws.quantile(shop.CUSTOMER_DELAY_H) * 3600
    replied = shop.after_office_hours(asked, draws.quantile(shop.FOLLOW_UP_H))
    ticket.events += [(asked, kind), (replied, "agent")]
    return replied


def _solve(ticket: _Ticket, moment: float) -> None:
    """The last reply is the one that solves, and in a chat it is the end of the chat."""
    if ticket.events and ticket.events[-1] == (moment, "agent"):
        ticket.events.pop()
    ticket.events.append((moment, "solve"))


def _live_waits(
    arrived: Sequence[int], work_s: Sequence[float], places: int, draws: Draws
) -> list[tuple[int, bool, int]]:
    """Wait in seconds, whether the customer left, and who took it, for contacts in order."""
    free = [(0.0, index) for index in range(places)]
    waits: list[tuple[int, bool, int]] = []
    for moment, length_s in zip(arrived, work_s, strict=True):
        free_at, who = free[0]
        queued = max(0.0, free_at - moment)
        patience = draws.quantile(shop.PATIENCE_S)
        wait = queued + draws.quantile(shop.PICK_UP_S)
        if wait > patience:
            waits.append((int(patience), True, -1))
            continue
        heappop(free)
        heappush(free, (moment + wait + length_s, who))
        waits.append((int(wait), False, who))
    return waits


def _calls(count: int, customers: int, seed: int) -> tuple[list[list[str]], list[_Survey]]:
    """Rows of the call file, and the survey answers given after calls."""
    draws = Draws(seed, 40)
    arrived = shop.arrivals(shop.PHONE, count, draws)
    talk = [int(draws.quantile(shop.PHONE.work_min) * 60) for _ in arrived]
    hold = [int(draws.quantile(shop.HOLD_S)) if draws.chance(0.35) else 0 for _ in arrived]
    wrap = [int(draws.quantile(shop.WRAP_S)) for _ in arrived]
    work = [float(sum(parts)) for parts in zip(talk, hold, wrap, strict=True)]
    people = shop.staff(7, max(1, round(count / 1320 * 1.2)))
    rows: list[list[str]] = []
    answers: list[_Survey] = []
    for index, (wait_s, left, who) in enumerate(_live_waits(arrived, work, len(people), draws)):
        number = f"C-{50001 + index}"
        solved = not left and draws.chance(0.84)
        worked = [""] * 3 if left else [str(talk[index]), str(hold[index]), str(wrap[index])]
        rows.append([
            number, shop.written(arrived[index]), "Inbound", "Calls", "" if left else people[who],
            draws.pick(shop.TOPICS), _customer(customers, draws), "N" if left else "Y",
            "Y" if left else "N", str(wait_s), *worked, "" if left else "Y" if solved else "N",
        ])  # fmt: skip
        ended = arrived[index] + wait_s + work[index]
        if not left and draws.chance(0.12):
            answers += _answer(number, ended, not solved or wait_s > 60, draws)
    return rows, answers


def _surveys(tickets: Iterable[_Ticket], seed: int) -> list[_Survey]:
    """Answers to the survey sent when a ticket is solved; about a fifth of customers reply."""
    draws = Draws(seed, 50)
    answers: list[_Survey] = []
    for ticket in tickets:
        if ticket.solved is None or not draws.chance(0.21):
            continue
        for answer in _answer(ticket.number, ticket.solved, ticket.late, draws):
            ticket.csat = answer.csat
            answers.append(answer)
    return answers


def _answer(number: str, ended: float, unhappy: bool, draws: Draws) -> list[_Survey]:
    csat = draws.pick(shop.SCORES_LATE if unhappy else shop.SCORES_PROMPT)
    nps = draws.pick(shop.RECOMMENDATION[csat]) if draws.chance(0.88) else ""
    phrases = shop.COMMENTS[csat]
    comment = phrases[int(draws.share() * len(phrases))] if draws.chance(0.3) else ""
    answered = ended + draws.quantile(shop.SURVEY_DELAY_H) * 3600
    return [_Survey(number, answered, csat, nps, comment)] if answered < shop.EXPORTED_S else []


def _ticket_rows(tickets: Sequence[_Ticket], customers: int, seed: int) -> list[list[str]]:
    draws = Draws(seed, 60)
    return [_ticket_row(ticket, customers, draws) for ticket in tickets]


def _ticket_row(ticket: _Ticket, customers: int, draws: Draws) -> list[str]:
    known = ticket.known()
    replied = known[0][0] if known else None
    planned = sum(kind in ("agent", "solve") for _, kind in ticket.events)
    done = ticket.count("agent", "solve")
    work_min = f"{ticket.work_min * done / planned:.1f}" if done else ""
    mail = ticket.wait_s is None
    return [
        ticket.number, shop.written(ticket.created), _moment(replied), _moment(ticket.solved),
        _moment(ticket.closed), ticket.status, ticket.channel.name, ticket.agent if done else "",
        ticket.team if done else "", "" if not done else "2" if ticket.escalated else "1",
        "" if draws.chance(0.01) else draws.pick(shop.PRIORITIES),
        "" if draws.chance(0.02) else ticket.topic, draws.pick(shop.PRODUCTS),
        draws.pick(shop.LANGUAGES), _customer(customers, draws), draws.pick(shop.CUSTOMER_TYPES),
        work_min, "" if mail else str(ticket.wait_s),
        "" if mail else "Yes" if ticket.abandoned else "No", str(done),
        str(1 + ticket.count("customer", "reopen")), str(ticket.count("reopen")),
        str(int(ticket.escalated)), "Yes" if ticket.escalated else "No", ticket.csat,
    ]  # fmt: skip


def _customer(customers: int, draws: Draws) -> str:
    return f"K-{1000 + int(draws.share() * customers)}"


def _moment(moment_s: float | None) -> str:
    return "" if moment_s is None else shop.written(moment_s)


def _blemished(rows: list[list[str]]) -> list[list[str]]:
    """The rows with the deliberate faults: five unreadable dates, three rows twice."""
    step = len(rows) // (len(UNREADABLE_DATES) + DUPLICATES + 1)
    if step == 0:
        return rows
    for index, text in enumerate(UNREADABLE_DATES):
        rows[(index + 1) * step][1] = text
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
