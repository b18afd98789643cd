"""What a requirement says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.model.requirement import Achieved, CostSummary, Kept, Proof, Response
from core.model.scenario import KeptOver
from desktop.staffing_words import (
    answer_sentence,
    cost_sentence,
    evidence_sentence,
    hours_sentence,
    promise_text,
    usual_days,
)
from widgets.example_week import example_requirement


def plain(text):
    return text.replace("\u00a0", " ")


def flat(requirement, people):
    """The same requirement with one number of people in every open hour."""
    agents = np.where(requirement.open_slots > 0, people, 0)
    return replace(requirement, agents=agents, agents_real=agents * 1.0)


def test_that_the_answer_names_people_and_days():
    said = plain(answer_sentence(example_requirement()))
    assert said == "You need 6 to 8 people at work on Mondays and 5 to 6 from Tuesday to Friday."


def test_that_one_person_is_not_people():
    requirement = example_requirement()
    one = (requirement.open_slots > 0).astype(int)
    said = plain(answer_sentence(replace(requirement, agents=one)))
    assert said == "You need 1 person at work from Monday to Friday."


def test_that_nobody_needed_is_said_and_not_zero_people():
    requirement = example_requirement()
    said = answer_sentence(replace(requirement, agents=np.zeros(168, int)))
    assert "0" not in said


def test_that_the_evidence_says_what_is_kept_and_what_one_fewer_would_keep():
    said = plain(evidence_sentence(flat(example_requirement(), 6)))
    assert said == (
        "6 people keep 94 % (±2 points) of first replies within 4 business hours on email; "
        "5 would keep 78 % (±3 points), 7 would keep 99 % (±1 point)."
    )


def test_that_closed_forms_have_no_half_width():
    said = plain(evidence_sentence(example_requirement(), "phone"))
    assert said.startswith("This keeps 85 % of contacts answered within 20 s on calls;")
    assert "±" not in said


def test_that_a_share_of_nothing_is_called_work_piling_up():
    requirement = flat(example_requirement(), 6)
    phone, email = requirement.channels
    hopeless = replace(email, curve=((-1, 0.0, 0.0), (0, 0.94, 0.02)))
    said = evidence_sentence(replace(requirement, channels=(phone, hopeless)))
    assert said.endswith("with one person fewer work piles up.")


def test_that_the_promise_with_least_to_spare_is_spoken_of_not_the_one_with_most_work():
    requirement = example_requirement()
    calls = Kept(
        "phone", "service_level", 0.8, 20, "calendar", False, 0.91, 0.01, 900,
        over=KeptOver.INTERVAL, weakest=0.81,
    )  # fmt: skip
    mails = Kept("email", "frt", 0.9, 4 * 3600, "business", False, 0.999, 0.001, 2000)
    fewer = Response(-1, (replace(calls, value=0.62), replace(mails, value=0.99)), ((0, 0),) * 2)
    proof = Proof((calls, mails), (fewer,), 0.7, 50, 0.95, 0.0)
    said = plain(evidence_sentence(replace(requirement, proof=proof)))
    assert said == (
        "This keeps 91 % (±1 point) of contacts answered within 20 s on calls (81 % in the weakest"
        " hour); one person fewer at every hour would keep 62 % (±1 point)."
    )
    assert "on email" in evidence_sentence(replace(requirement, proof=proof), "email")
    piles = replace(proof, responses=(replace(fewer, piles_up=True),))
    said = evidence_sentence(replace(requirement, proof=piles))
    assert said.endswith("with one person fewer work piles up.")


@pytest.mark.parametrize(
    ("seconds", "clock", "words"),
    [
        (20, "calendar", "20 s"),
        (3600, "business", "1 business hour"),
        (14400, "business", "4 business hours"),
        (5400, "business", "90 min of business hours"),
    ],
)
def test_that_a_time_limit_names_its_clock(seconds, clock, words):
    text = plain(promise_text(Achieved("frt", 0.9, seconds, 0.9, clock=clock)))
    assert text.endswith(f"within {words}")


def test_that_hours_are_a_sum_that_can_be_checked():
    assert plain(hours_sentence(475.0, 0.22)) == (
        "475 h ÷ (1 − 22.0 % not available) = 609 paid h a week"
    )


def test_that_money_is_said_only_as_far_as_it_is_known():
    none = CostSummary("EUR", 100.0, None, 0, 0, None, 10, 12, None, None)
    assert cost_sentence(none) == ""
    some = replace(none, labour_month=1000.0, total_month=1000.0, per_ticket=4.1)
    assert plain(cost_sentence(some)) == "1,000 €" + " a month, 4.10 € a contact"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([0], "on Mondays"), ([0, 1], "on Mondays and on Tuesdays"),
        ([1, 2, 3, 4], "from Tuesday to Friday"),
        ([0, 2, 4], "on Mondays, on Wednesdays and on Fridays"),
    ],
)  # fmt: skip
def test_that_days_are_said_as_people_say_them(days, words):
    assert usual_days(days) == words


def test_that_hours_without_anybody_are_said_as_up_to():
    requirement = example_requirement()
    agents = np.where(requirement.open_slots > 0, 1, 0)
    agents[9:12] = 0
    said = answer_sentence(replace(requirement, agents=agents, agents_real=agents * 1.0))
    assert plain(said).startswith("You need up to 1 person at work")
