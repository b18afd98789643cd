"""The chat chain against a chain solved state by state, and its limits."""

from __future__ import annotations

import numpy as np
import pytest

from core.problems import Problem
from core.staffing.chat import (
    ChatPace,
    chat_agents_needed,
    chat_pace,
    chat_performance,
    completion_rates,
)
from core.staffing.erlang import erlang_a
from core.staffing.search import Target
from tests.core.staffing.birth_death import abandoning_queue

PACE = ChatPace((480.0, 600.0, 780.0))


@pytest.mark.parametrize("agents", [3, 5, 6])
@pytest.mark.parametrize("patience", [60.0, 400.0])
def test_that_impatient_chats_equal_their_birth_death_chain(agents: int, patience: float) -> None:
    rates = completion_rates(PACE, agents).tolist()
    chain = abandoning_queue(60 / 3600, rates, 1 / patience, 30.0)
    found = chat_performance(60 / 3600, agents, PACE, 30.0, patience)
    assert float(found.delay_probability) == pytest.approx(chain.delay_probability, abs=1e-10)
    assert float(found.abandonment) == pytest.approx(chain.abandonment, abs=1e-10)
    assert float(found.answered_within) == pytest.approx(chain.answered_within, abs=1e-9)


def test_that_one_chat_at_a_time_is_erlang_a() -> None:
    chat = chat_performance(10 / 180, 12, ChatPace((180.0,)), 20.0, 300.0)
    calls = erlang_a(10, 12, 180, 300, 20)
    assert float(chat.answered_within) == pytest.approx(float(calls.answered_within), abs=1e-12)
    assert float(chat.asa_s) == pytest.approx(float(calls.asa_s), rel=1e-9)


def test_that_open_chats_are_shared_out_evenly() -> None:
    # 7 chats with 3 agents: two hold 2, one holds 3.
    assert completion_rates(PACE, 3)[6] == pytest.approx(2 * 2 / 600 + 3 / 780)


def test_that_the_real_requirement_rounds_to_the_whole_one() -> None:
    needed = chat_agents_needed(60 / 3600, PACE, Target(0.8, 30.0))
    assert needed.whole == 6
    assert 5 < needed.real <= 6
    assert chat_agents_needed(0.0, PACE, Target(0.8, 30.0)).real == 0


def test_that_too_few_chat_agents_are_overload_not_a_number() -> None:
    found = chat_performance(60 / 3600, 4, PACE, 30.0)
    assert bool(found.overload)
    assert np.isnan(found.asa_s)
    assert float(found.growth_per_h) == pytest.approx(60 - 4 * 3 / 780 * 3600)


def test_that_lengths_must_match_the_concurrency() -> None:
    with pytest.raises(Problem) as caught:
        chat_pace(480.0, 3, (480.0, 600.0))
    assert caught.value.note.code == "chat_durations_count"
