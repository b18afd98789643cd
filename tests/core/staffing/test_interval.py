"""One interval without a file: what is asked, what comes back, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from core.problems import Problem
from core.staffing.erlang import erlang_a
from core.staffing.interval import IntervalAnswer, one_interval
from core.staffing.interval_models import Interval
from core.staffing.patience import ExponentialPatience, WeibullPatience
from core.staffing.search import Target

GOAL = Target(0.8, 20.0)
CALLS = {"volume": 100, "interval_min": 30, "aht_s": 180}


def _ask(target: Target = GOAL, agents: float | None = None, **more: Any) -> IntervalAnswer:
    return one_interval(Interval(**{**CALLS, **more}), target, agents)


def test_that_one_interval_gives_the_published_answer() -> None:
    found = _ask(Target(0.8, 20, max_occupancy=0.85), shrinkage=0.3)
    assert (found.model, found.agents, found.headcount) == ("erlang_c", 14, 20)
    assert found.service_level == pytest.approx(0.88835, abs=1e-5)


def test_that_too_few_agents_are_overload_with_its_growth() -> None:
    short = _ask(agents=9)
    assert short.overload
    assert short.service_level is None
    assert short.queue_growth_per_h == pytest.approx(20)
    assert [note.code for note in short.notes] == ["interval_overload"]


def test_that_the_neighbours_show_the_last_step_into_the_promise() -> None:
    found = _ask(patience=ExponentialPatience(300.0))
    assert [crew.agents for crew in found.neighbours] == [12, 13, 14]
    assert [crew.keeps_target for crew in found.neighbours] == [False, True, True]
    for crew in found.neighbours:
        level = erlang_a(10, crew.agents, 180, 300, 20).answered_within
        assert crew.service_level == pytest.approx(float(level), abs=1e-12)


def test_that_the_most_volume_just_keeps_the_promise() -> None:
    most = _ask(patience=ExponentialPatience(300.0), agents=13).most_volume
    assert most is not None
    at_the_edge = _ask(patience=ExponentialPatience(300.0), agents=13, volume=most)
    assert at_the_edge.service_level == pytest.approx(0.8, abs=1e-7)


def test_that_a_wait_quantile_is_the_wait_of_that_share() -> None:
    found = _ask(patience=ExponentialPatience(300.0), agents=12)
    within = found.wait_quantiles_s["0.9"]
    assert within is not None
    assert within > 0
    level = erlang_a(10, 12, 180, 300, within).virtual_within
    assert float(level) == pytest.approx(0.9, abs=1e-5)


@pytest.mark.parametrize(
    ("target", "agents"),
    [
        (Target(max_asa_s=10.0), 14),
        (Target(max_delay_probability=0.1), 16),
        (Target(max_asa_s=10.0, max_occupancy=0.65), 16),
    ],
)
def test_that_any_promise_can_be_asked_for(target: Target, agents: int) -> None:
    # ASA 7.84 s with 14, 17.1 s with 13; P(W>0) 10.2 % with 15; 10/16 busy is 62.5 %.
    assert _ask(target).agents == agents


def test_that_redials_and_busy_days_ask_for_more() -> None:
    patience = ExponentialPatience(300.0)
    plain = _ask(patience=patience).agents_real
    assert _ask(patience=patience, redial_share=0.8).agents_real > plain + 0.05
    busy = _ask(patience=patience, day_cv=0.3)
    assert busy.agents_real > plain + 0.3
    assert busy.service_level_over_days == pytest.approx(0.8, abs=0.05)
    covered = [crew.days_covered for crew in busy.neighbours]
    assert all(share is not None for share in covered)
    assert covered == sorted(covered, key=lambda share: share or 0)


def test_that_tickets_with_touches_have_a_floor() -> None:
    found = _ask(
        Target(within_s=3600.0), agents=4, volume=10, interval_min=60, aht_s=720,
        return_share=0.4, customer_delay_s=6 * 3600,
    )  # fmt: skip
    assert found.model == "erlang_r"
    assert found.load == pytest.approx(10 / 3)
    assert found.resolution is not None
    assert found.resolution.floor_h == pytest.approx(4.3333333333)
    assert found.resolution.mean_resolution_h == pytest.approx(4.6621941594)
    assert found.resolution.influence == pytest.approx(1 - 4.3333333333 / 4.6621941594)


def test_that_chats_at_once_come_with_advice_on_their_number() -> None:
    found = _ask(Target(0.8, 30.0), volume=60, interval_min=60, aht_s=480, concurrency=3,
                 chat_durations_s=(480.0, 600.0, 780.0))  # fmt: skip
    assert (found.model, found.agents) == ("chat_chain", 6)
    assert found.chats_per_h == pytest.approx((7.5, 12.0, 13.846153846))
    assert not found.notes
    slow = _ask(volume=60, interval_min=60, aht_s=480, concurrency=3,
                chat_durations_s=(480.0, 600.0, 950.0))  # fmt: skip
    assert [note.code for note in slow.notes] == ["concurrency_too_high"]
    assert slow.notes[0].data["worth"] == 2


def test_that_long_work_in_a_short_interval_is_flagged() -> None:
    codes = [note.code for note in _ask(aht_s=900, volume=10).notes]
    assert codes == ["interval_too_short"]


def test_that_no_contacts_need_nobody() -> None:
    found = _ask(volume=0)
    assert (found.agents, found.service_level, found.most_volume) == (0, None, None)


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"volume": -1}, "volume_impossible"),
        ({"volume": float("nan")}, "volume_impossible"),
        ({"aht_s": 0}, "interval_not_positive"),
        ({"interval_min": -5}, "interval_not_positive"),
        ({"agents": -1}, "agents_impossible"),
        ({"concurrency": 0}, "concurrency_impossible"),
        ({"return_share": 1.0}, "return_share_out_of_range"),
        ({"cv": -0.1}, "spread_negative"),
        ({"redial_share": 0.5}, "redials_need_patience"),
        ({"redial_share": 1.5, "patience": ExponentialPatience(60.0)}, "redial_share_out_of_range"),
        ({"concurrency": 2, "patience": WeibullPatience(60.0, 2.0)}, "chat_takes_no_more"),
        ({"return_share": 0.2, "patience": ExponentialPatience(60.0)}, "touches_take_no_patience"),
        ({"volume": 1e9}, "volume_too_large"),
    ],
)
def test_that_impossible_intervals_are_one_clear_problem(asked: dict[str, Any], code: str) -> None:
    given = dict(asked)
    agents = given.pop("agents", None)
    with pytest.raises(Problem) as caught:
        _ask(agents=agents, **given)
    assert caught.value.note.code == code


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"share": 1.0, "within_s": 20}, "service_level_out_of_range"),
        ({"share": 0.8, "within_s": -1}, "target_wait_negative"),
        ({"share": 0.8, "within_s": float("nan")}, "target_wait_negative"),
        ({"share": 0.8, "variant": "best"}, "service_level_variant_unknown"),
        ({"max_abandonment": 1.2}, "share_out_of_range"),
        ({"max_delay_probability": 0.0}, "share_out_of_range"),
        ({"max_asa_s": 0.0}, "asa_not_positive"),
        ({"max_occupancy": 1.1}, "occupancy_out_of_range"),
    ],
)
def test_that_impossible_promises_are_refused(given: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as caught:
        Target(**given)
    assert caught.value.note.code == code
