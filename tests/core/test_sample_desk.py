"""The invented shop at work: nobody does two things at once, nothing is lost, rules are kept."""

from __future__ import annotations

import pytest

from core import sample_shop as shop
from core.sample_contact import AGENT, CUSTOMER, REOPEN, SOLVE, Contact, contacts_of
from core.sample_desk import Desk
from core.sample_team import AFTER_SALES, FRONT, MAIL, Duty, Person, people, work_hours

_DAY = Duty(9 * 3600, 17 * 3600, ((13 * 3600, 3600),))
_EVERY_DAY = tuple(_DAY if shop.is_open(day) else None for day in range(shop.DAYS))


def _person(name: str = "Ana", team: str = MAIL) -> Person:
    return Person(name, team, _EVERY_DAY)


def _at(clock: str, day: int = 1) -> int:
    """A moment of 2 January 2026, a Friday, or of a later day."""
    hours, minutes = clock.split(":")
    return day * shop.DAY_S + int(hours) * 3600 + int(minutes) * 60


def _mail(created: int, *minutes: float, delays_h: tuple[float, ...] = ()) -> Contact:
    works, delays = [m * 60 for m in minutes], [h * 3600 for h in delays_h]
    return Contact(created, shop.EMAIL, "Payment", "Normal", works, delays, frozenset())


def _live(created: int, minutes: float, channel: shop.Channel = shop.PHONE) -> Contact:
    contact = Contact(created, channel, "Payment", "Normal", [minutes * 60], [], frozenset())
    contact.patience_s = 300.0
    return contact


def _lived(people: list[Person], *contacts: Contact) -> None:
    Desk(people, contacts).run()


def test_that_mail_is_answered_in_order_and_urgent_mail_first() -> None:
    first, second, urgent = (_mail(_at("06:00", 1) + i, 10) for i in range(3))
    urgent.priority = shop.URGENT
    _lived([_person()], first, second, urgent)
    assert [c.solved for c in (urgent, first, second)] == [
        _at("09:10"), _at("09:20"), _at("09:30"),
    ]  # fmt: skip


def test_that_a_call_breaks_off_mail_which_is_gone_on_with_afterwards() -> None:
    mail, call = _mail(_at("09:00"), 30), _live(_at("09:10"), 5)
    _lived([_person(team=FRONT)], mail, call)
    assert (call.wait_s, call.solved) == (0, _at("09:15"))
    assert (mail.solved, mail.worked_s) == (_at("09:35"), 1800)


def test_that_calls_wait_for_the_front_desk_alone_and_customers_give_up() -> None:
    first, second, third = _live(_at("09:00"), 4), _live(_at("09:01"), 4), _live(_at("09:02"), 4)
    third.patience_s = 100.0
    _lived([_person(team=FRONT), _person("Bruno", MAIL)], first, second, third)
    assert (second.wait_s, second.agent) == (180, "Ana")
    assert (third.abandoned, third.wait_s, third.agent) == (True, 100, "")


def test_that_two_chats_at_once_take_longer_each_and_a_third_waits() -> None:
    chats = [_live(_at("10:00"), 10, shop.CHAT) for _ in range(3)]
    _lived([_person(team=FRONT)], *chats)
    assert [chat.wait_s for chat in chats] == [0, 0, 300]
    assert chats[0].worked_s == chats[1].worked_s == pytest.approx(10 * 60 * shop.CHAT_STRETCH[1])
    assert chats[2].abandoned


def test_that_breaks_wait_for_calls_and_not_for_mail_and_evenings_leave_work_for_others() -> None:
    before, call, evening = _mail(_at("12:55"), 10), _live(_at("12:58"), 6), _mail(_at("16:50"), 30)
    _lived([_person(team=FRONT)], before, call, evening)
    assert call.solved == _at("13:04")
    # Three minutes are done before the call and seven after the break, which is an hour whole.
    assert before.solved == _at("14:11")
    # Ten minutes are done on Friday and twenty on Monday.
    assert evening.solved == _at("09:20", day=4)


def test_that_customers_who_write_again_wait_for_their_agent_while_that_one_is_there() -> None:
    mail = _mail(_at("09:00"), 5, 5, delays_h=(1,))
    other = _mail(_at("09:00") + 1, 120)
    _lived([_person(), _person("Bruno")], mail, other)
    assert mail.events == [
        (_at("09:05"), AGENT), (_at("10:05"), CUSTOMER), (_at("10:10"), SOLVE),
    ]  # fmt: skip
    assert (mail.agent, mail.reassigned, mail.worked_s) == ("Ana", 0, 600)
    away = Person("Ana", MAIL, (None, _DAY, *[None] * 40))
    over_weekend = _mail(_at("16:30"), 5, 5, delays_h=(20,))
    _lived([away, Person("Bruno", MAIL, (None, None, *_EVERY_DAY[2:]))], over_weekend)
    assert (over_weekend.agent, over_weekend.reassigned) == ("Bruno", 1)
    assert over_weekend.solved == _at("09:05", day=4)


def test_that_after_sales_takes_over_and_a_reopened_ticket_is_solved_again() -> None:
    handed = _mail(_at("09:00"), 5, 20, delays_h=(30,))
    handed.escalates = True
    again = Contact(
        _at("09:00") + 1, shop.EMAIL, "Payment", "Normal", [300, 300], [3600], frozenset({1})
    )
    _lived([_person(), _person("Jon", AFTER_SALES)], handed, again)
    assert (handed.team, handed.reassigned, handed.solved) == (AFTER_SALES, 1, _at("09:25") + 1)
    assert [kind for _, kind in again.events] == [SOLVE, REOPEN, SOLVE]


@pytest.fixture(scope="module")
def quarter() -> tuple[list[Contact], list[Person]]:
    counts = dict(
        zip(shop.CHANNELS, shop.split(6000, [c.share for c in shop.CHANNELS]), strict=True)
    )
    contacts = [c for channel, n in counts.items() for c in contacts_of(channel, n, 5)]
    team = people(counts, 5)
    Desk(team, sorted(contacts, key=lambda contact: contact.created)).run()
    return contacts, team


def test_that_nothing_is_lost_and_work_is_worked_once(
    quarter: tuple[list[Contact], list[Person]],
) -> None:
    contacts, _ = quarter
    for contact in contacts:
        answered = contact.count(AGENT, SOLVE)
        if contact.channel.live:
            assert contact.abandoned or contact.wait_s is not None
        else:
            assert answered == contact.done <= len(contact.works_s)
            assert contact.worked_s == pytest.approx(sum(contact.works_s[: contact.done]))
        assert contact.events == sorted(contact.events, key=lambda event: event[0])
        assert not (contact.fate and contact.events)


def test_that_people_are_busy_but_never_more_than_they_are_there(
    quarter: tuple[list[Contact], list[Person]],
) -> None:
    contacts, team = quarter
    # Two chats at once count twice, hence the desk without them.
    for person in team:
        own = [c for c in contacts if c.agent == person.name and c.channel is not shop.CHAT]
        there = sum(duty.hours for duty in person.duties if duty is not None)
        assert sum(c.worked_s for c in own if not c.reassigned) / 3600 < there
    worked = sum(c.worked_s for c in contacts) / 3600
    there = sum(duty.hours for p in team for duty in p.duties if duty is not None)
    assert 0.55 < worked / there < 0.9


def test_that_a_shop_hires_for_its_work() -> None:
    def hours(contacts: int) -> tuple[float, float]:
        counts = dict(
            zip(shop.CHANNELS, shop.split(contacts, [c.share for c in shop.CHANNELS]), strict=True)
        )
        team = people(counts, 1)
        there = sum(duty.hours for person in team for duty in person.duties if duty is not None)
        return work_hours(counts), there

    for contacts in (6000, 20_000, 60_000):
        work, there = hours(contacts)
        assert 0.6 < work / there < 0.9
