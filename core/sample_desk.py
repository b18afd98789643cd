"""A quarter at the invented shop: who takes which contact when, one event after another.

Calls and chats go to whoever of the front desk is free, else a written answer is put aside for
them. Written contacts wait in one line, urgent ones first; a customer who writes again waits for
the same agent if that one comes on the next working day. Nobody is told what the day will bring.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush

from core import sample_shop as shop
from core.sample_contact import AGENT, CUSTOMER, REOPEN, SOLVE, Contact
from core.sample_team import AFTER_SALES, Person

_ARRIVES, _GIVES_UP, _RETURNS, _ENDS, _COMES, _GOES, _RESTS, _IS_BACK = range(8)
_Line = list[tuple[int, float, int, Contact]]


@dataclass(eq=False, slots=True)
class _Seat:
    """A person at work."""

    person: Person
    on: bool = False
    resting: bool = False
    owed_s: int = 0
    """Rest that is due as soon as the hands are free."""
    hand: list[Contact] = field(default_factory=list)
    aside: list[Contact] = field(default_factory=list)
    """Written answers broken off for a call, a chat or a break."""
    own: _Line = field(default_factory=list)
    """Customers of this person who wrote again."""
    since: float = 0.0
    """Since when the hands hold what they hold, or are free."""
    changes: int = 0

    @property
    def idle(self) -> bool:
        """Whether nothing keeps this person from the next contact."""
        return self.on and not self.resting and not self.owed_s and not self.hand

    @property
    def pace(self) -> float:
        """Seconds that one second of the work in hand takes."""
        chatting = self.hand[0].channel is shop.CHAT
        return shop.CHAT_STRETCH[len(self.hand) - 1] if chatting else 1.0

    def move_on(self, now: float) -> None:
        """Count the work done since the last change."""
        for contact in self.hand:
            contact.left_s -= (now - self.since) / self.pace
        self.since = now


class Desk:
    """Everybody at work and everything that waits."""

    def __init__(self, people: Sequence[Person], contacts: Iterable[Contact]) -> None:
        self.seats = [_Seat(person) for person in people]
        self.by_name = {seat.person.name: seat for seat in self.seats}
        self.live: list[Contact] = []
        self.written: _Line = []
        self.escalated: _Line = []
        self._events: list[tuple[float, int, int, Contact | _Seat, int]] = []
        self._number = 0
        for contact in contacts:
            if not contact.fate:
                self._at(contact.created, _ARRIVES, contact)
        for seat in self.seats:
            self._plan(seat)

    def run(self) -> None:
        """Let the quarter happen, up to the moment of the export."""
        while self._events and self._events[0][0] < shop.EXPORTED_S:
            now, _, kind, who, token = heappop(self._events)
            if isinstance(who, Contact):
                self._contact_event(now, kind, who)
            else:
                self._seat_event(now, kind, who, token)

    def _at(self, moment: float, kind: int, who: Contact | _Seat, token: int = 0) -> None:
        self._number += 1
        heappush(self._events, (moment, self._number, kind, who, token))

    def _plan(self, seat: _Seat) -> None:
        for day, duty in enumerate(seat.person.duties):
            if duty is None:
                continue
            begin = day * shop.DAY_S
            self._at(begin + duty.starts, _COMES, seat)
            self._at(begin + duty.ends, _GOES, seat)
            for due, length in duty.breaks:
                self._at(begin + due, _RESTS, seat, length)

    def _contact_event(self, now: float, kind: int, contact: Contact) -> None:
        if kind == _GIVES_UP:
            if contact in self.live:
                self.live.remove(contact)
                contact.abandoned, contact.wait_s = True, contact.patience_s
        elif kind == _RETURNS:
            reopened = contact.done in contact.reopens_after
            contact.events.append((now, REOPEN if reopened else CUSTOMER))
            self._line_up(contact, now)
        elif contact.channel.live:
            self._ring(contact, now)
        else:
            self._line_up(contact, now)

    def _seat_event(self, now: float, kind: int, seat: _Seat, token: int) -> None:
        if kind == _COMES:
            seat.on, seat.resting, seat.owed_s = True, False, 0
            self._look(seat, now)
        elif kind == _GOES:
            seat.on = False
            self._leave(seat, now)
        elif kind == _RESTS and seat.on:
            seat.owed_s += token
            self._put_aside(seat, now)
            if not seat.hand:
                self._rest(seat, now)
        elif kind == _IS_BACK and seat.on:
            seat.resting = False
            self._look(seat, now)
        elif kind == _ENDS and token == seat.changes:
            self._end(seat, now)

    def _ring(self, contact: Contact, now: float) -> None:
        """A call or chat finds somebody free, joins another chat, breaks off mail, or waits."""
        contact.entered = now
        seat = self._for_live(contact)
        if seat is not None:
            self._take_live(seat, contact, now)
        else:
            self.live.append(contact)
            self._at(now + contact.patience_s, _GIVES_UP, contact)

    def _for_live(self, contact: Contact) -> _Seat | None:
        front = [seat for seat in self.seats if seat.person.live and seat.on and not seat.resting]
        free = [seat for seat in front if seat.idle]
        if free:
            return min(free, key=lambda seat: seat.since)
        able = [seat for seat in front if not seat.owed_s]
        if contact.channel is shop.CHAT:
            for seat in able:
                if seat.hand[0].channel is shop.CHAT and len(seat.hand) < shop.CHATS_AT_ONCE:
                    return seat
        writing = [seat for seat in able if not seat.hand[0].channel.live]
        return max(writing, key=lambda seat: seat.hand[0].begun) if writing else None

    def _take_live(self, seat: _Seat, contact: Contact, now: float) -> None:
        """Somebody says hello."""
        contact.wait_s = now - contact.created + contact.ring_s
        self._put_aside(seat, now)
        contact.events.append((now + contact.ring_s, AGENT))
        self._begin(seat, contact, now, contact.works_s[0] + contact.ring_s)

    def _put_aside(self, seat: _Seat, now: float) -> None:
        """A written answer in hand is gone on with later."""
        if seat.hand and not seat.hand[0].channel.live:
            seat.move_on(now)
            seat.aside.append(seat.hand.pop())
            self._schedule(seat)

    def _line_up(self, contact: Contact, now: float) -> None:
        """A written contact waits for its agent, for after-sales or for anybody."""
        contact.entered = now
        contact.left_s = contact.works_s[contact.done]
        own = self.by_name.get(contact.agent)
        if own is not None and own.person.works(_working_day(now)):
            self._put(own.own, contact)
            if own.idle:
                self._look(own, now)
            return
        self._share(contact, now)

    def _share(self, contact: Contact, now: float) -> None:
        """A written contact waits for whoever is free first; the least skilled rather."""
        self._put(self.escalated if contact.escalated else self.written, contact)
        free = [seat for seat in self.seats if seat.idle and self._may(seat, contact)]
        if free:
            self._look(min(free, key=lambda seat: (seat.person.live, seat.since)), now)

    def _put(self, line: _Line, contact: Contact) -> None:
        self._number += 1
        heappush(line, (*contact.rank, self._number, contact))

    @staticmethod
    def _may(seat: _Seat, contact: Contact) -> bool:
        return not contact.escalated or seat.person.team == AFTER_SALES

    def _look(self, seat: _Seat, now: float) -> None:
        """Somebody with free hands, or with one chat, takes what comes next."""
        if seat.person.live:
            self._look_for_live(seat, now)
        if not seat.idle:
            return
        if seat.aside:
            contact = seat.aside.pop()
            self._begin(seat, contact, now, contact.left_s)
            return
        lines = [seat.own, self.written]
        if seat.person.team == AFTER_SALES:
            lines = [self.escalated] if self.escalated else lines
        lines = [line for line in lines if line]
        if lines:
            contact = heappop(min(lines, key=lambda line: line[0][:3]))[3]
            self._begin(seat, contact, now, contact.left_s)
        else:
            seat.since = now

    def _look_for_live(self, seat: _Seat, now: float) -> None:
        for contact in list(self.live):
            joins = seat.idle or (
                seat.on and not seat.owed_s and not seat.resting
                and contact.channel is shop.CHAT and seat.hand[0].channel is shop.CHAT
                and len(seat.hand) < shop.CHATS_AT_ONCE
            )  # fmt: skip
            if joins:
                self.live.remove(contact)
                self._take_live(seat, contact, now)

    def _begin(self, seat: _Seat, contact: Contact, now: float, work_s: float) -> None:
        if seat.hand:
            seat.move_on(now)
        seat.since, contact.begun, contact.left_s = now, now, work_s
        seat.hand.append(contact)
        self._schedule(seat)

    def _schedule(self, seat: _Seat) -> None:
        seat.changes += 1
        if seat.hand:
            left = min(contact.left_s for contact in seat.hand)
            self._at(seat.since + max(left, 0.0) * seat.pace, _ENDS, seat, seat.changes)

    def _end(self, seat: _Seat, now: float) -> None:
        """The contact in hand that is nearest to its end is answered."""
        seat.move_on(now)
        contact = min(seat.hand, key=lambda contact: contact.left_s)
        seat.hand.remove(contact)
        self._schedule(seat)
        self._answered(seat.person, contact, now)
        if seat.owed_s and not seat.hand and seat.on:
            self._rest(seat, now)
        elif seat.on:
            self._look(seat, now)

    def _answered(self, person: Person, contact: Contact, now: float) -> None:
        if contact.channel.live:
            contact.worked_s = now - contact.begun - contact.ring_s
        else:
            contact.worked_s += contact.works_s[contact.done]
        if contact.agent not in ("", person.name):
            contact.reassigned += 1
        contact.agent, contact.team = person.name, person.team
        contact.done += 1
        last = contact.done == len(contact.works_s)
        solves = last or contact.done in contact.reopens_after
        contact.events.append((now, SOLVE if solves else AGENT))
        if last:
            return
        if contact.escalates and not contact.escalated and not solves:
            contact.escalated = True
            contact.entered, contact.left_s = now, contact.works_s[contact.done]
            self._share(contact, now)
        else:
            self._at(now + contact.delays_s[contact.done - 1], _RETURNS, contact)

    def _rest(self, seat: _Seat, now: float) -> None:
        seat.resting = True
        self._at(now + seat.owed_s, _IS_BACK, seat)
        seat.owed_s = 0

    def _leave(self, seat: _Seat, now: float) -> None:
        """Written work is left for others; calls and chats are finished."""
        seat.resting, seat.owed_s = False, 0
        self._put_aside(seat, now)
        left = seat.aside
        seat.aside = []
        if not seat.person.works(_working_day(shop.DAY_S * (int(now // shop.DAY_S) + 1))):
            left += [entry[3] for entry in seat.own]
            seat.own = []
        for contact in left:
            self._share(contact, now)


def _working_day(now: float) -> int:
    """The day whose office hours are not over yet."""
    day, second = divmod(now, shop.DAY_S)
    first = int(day) + (second >= shop.CLOSE_S)
    while first < shop.DAYS and not shop.is_open(first):
        first += 1
    return first
