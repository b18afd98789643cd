"""The closed forms against chains of states, limits and edges."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.problems import Problem
from core.staffing.erlang import VARIANTS, erlang_a, erlang_b, erlang_c, wait_quantile
from core.staffing.rounding import compound_shrinkage, round_up
from core.staffing.search import Target, agents_needed
from tests.core.staffing.birth_death import abandoning_queue

loads = st.floats(0.05, 40)
handle_times = st.floats(30, 1200)
patiences = st.floats(10, 2000)
targets = st.floats(0, 600)


@pytest.mark.parametrize(
    ("load", "agents", "patience"),
    [(10, 13, 300), (10, 9, 300), (0.3, 1, 40), (30, 20, 1200), (5, 5, 150), (2, 12, 30)],
)
@pytest.mark.parametrize("target", [5.0, 20.0, 240.0])
def test_that_erlang_a_equals_its_birth_death_chain(
    load: float, agents: int, patience: float, target: float
) -> None:
    aht = 180.0
    rates = [n / aht for n in range(1, agents + 1)]
    chain = abandoning_queue(load / aht, rates, 1 / patience, target)
    found = erlang_a(load, agents, aht, patience, target)
    assert float(found.delay_probability) == pytest.approx(chain.delay_probability, abs=1e-11)
    assert float(found.abandonment) == pytest.approx(chain.abandonment, abs=1e-11)
    assert float(found.mean_queue) == pytest.approx(chain.mean_queue, abs=1e-9)
    assert float(found.answered_within) == pytest.approx(chain.answered_within, abs=1e-9)


@pytest.mark.parametrize(("load", "agents"), [(10, 13), (10, 8), (1, 1), (40, 37)])
def test_that_the_answered_wait_what_is_left_of_all_waits(load: float, agents: int) -> None:
    aht, patience = 180.0, 300.0
    found = erlang_a(load, agents, aht, patience)
    # E[W; answered] = ∫ P(answered later than t) dt, by fine trapezes.
    times = np.linspace(0, 6000, 60_001)
    late = 1 - found.abandonment - erlang_a(load, agents, aht, patience, times).answered_within
    mean = float(np.trapezoid(np.maximum(late, 0), times)) / (1 - float(found.abandonment))
    assert float(found.asa_s) == pytest.approx(mean, rel=1e-5)


def test_that_fractional_servers_lie_on_the_integral() -> None:
    t = np.linspace(0, 400, 4_000_001)
    for load, servers in ((0.4, 0.5), (3.0, 2.25), (1.5, 0.75), (12.0, 14.6)):
        integrand = np.exp(-load * t + servers * np.log1p(t))
        inverse = load * float(np.trapezoid(integrand, t))
        assert float(erlang_b(load, servers)) == pytest.approx(1 / inverse, rel=1e-6)


def test_that_large_groups_neither_overflow_nor_lose_digits() -> None:
    # Poisson tail by exact logarithms: B = pmf(c)/cdf(c).
    load, servers = 5000.0, 5050
    log_pmf = [k * math.log(load) - load - math.lgamma(k + 1) for k in range(servers + 1)]
    exact = math.exp(log_pmf[-1]) / math.fsum(math.exp(x) for x in log_pmf)
    assert float(erlang_b(load, servers)) == pytest.approx(exact, rel=1e-9)
    patient = erlang_a(5000, 5050, 300, 1e7, 20)
    assert float(patient.delay_probability) == pytest.approx(
        float(erlang_c(5000, 5050, 300, 20).delay_probability), rel=1e-3
    )


def test_that_hopeless_overload_with_patient_customers_stays_finite() -> None:
    found = erlang_a(100, 20, 180, 1e6, 20)
    assert float(found.abandonment) == pytest.approx(0.8, abs=1e-9)
    assert float(found.answered_within) == pytest.approx(0, abs=1e-12)
    # Fluid limit: the queue settles where the patience left serves what the agents can.
    assert float(found.asa_s) == pytest.approx(1e6 * math.log(5), rel=1e-4)


@given(loads, st.integers(1, 80), handle_times, patiences, targets)
@settings(max_examples=60, deadline=None)
def test_that_abandonment_is_waiting_over_patience(
    load: float, agents: int, aht: float, patience: float, target: float
) -> None:
    found = erlang_a(load, agents, aht, patience, target)
    lost = float(found.abandonment)
    assert lost == pytest.approx(float(found.mean_wait_all_s) / patience, abs=1e-9)
    # Flow in = flow out: busy agents are what was not lost.
    assert float(found.occupancy) * agents == pytest.approx(load * (1 - lost), rel=1e-9)
    assert 0 <= lost <= 1
    levels = [float(found.service_level(name)) for name in VARIANTS]
    assert all(-1e-12 <= level <= 1 + 1e-9 for level in levels)


@given(loads, st.floats(0.2, 80), handle_times, patiences, targets)
@settings(max_examples=60, deadline=None)
def test_that_one_more_agent_never_worsens_the_service(
    load: float, agents: float, aht: float, patience: float, target: float
) -> None:
    for model in (
        lambda c: erlang_a(load, c, aht, patience, target),
        lambda c: erlang_c(load, max(c, load + 0.01), aht, target),
    ):
        fewer, more = (float(model(c).answered_within) for c in (agents, agents + 1))
        assert more >= fewer - 1e-12


@given(loads, st.integers(1, 80), handle_times, patiences, targets, st.floats(1.0, 1.5))
@settings(max_examples=60, deadline=None)
def test_that_more_work_or_less_time_never_helps(
    load: float, agents: int, aht: float, patience: float, target: float, more: float
) -> None:
    def level(volume: float, handle: float, within: float) -> float:
        return float(erlang_a(volume * handle, agents, handle, patience, within).answered_within)

    rate = load / aht
    now = level(rate, aht, target)
    assert level(rate * more, aht, target) <= now + 1e-12
    assert level(rate, aht * more, target) <= now + 1e-12
    assert level(rate, aht, target / more) <= now + 1e-12


@given(loads, loads, handle_times, st.none() | patiences, targets, st.floats(0.75, 0.97))
@settings(max_examples=25, deadline=None)
def test_that_pooling_two_queues_never_needs_more_agents(
    one: float, other: float, aht: float, patience: float | None, target: float, share: float
) -> None:
    # Below about 0.7 an abandoning queue may be understaffed on purpose, where pooling can hurt.
    goal = Target(share, target)
    apart = agents_needed([one, other], aht, goal, patience).whole.sum()
    assert float(agents_needed(one + other, aht, goal, patience).whole) <= apart


@given(loads, handle_times, st.none() | patiences, targets, st.floats(0.3, 0.97))
@settings(max_examples=25, deadline=None)
def test_that_the_requirement_is_the_least_that_keeps_the_promise(
    load: float, aht: float, patience: float | None, target: float, share: float
) -> None:
    needed = agents_needed(load, aht, Target(share, target), patience)
    whole, real = float(needed.whole), float(needed.real)

    def level(agents: float) -> float:
        if patience is None:
            return float(np.nan_to_num(erlang_c(load, agents, aht, target).answered_within))
        return float(erlang_a(load, agents, aht, patience, target).answered_within)

    assert level(whole) >= share - 1e-12
    assert whole <= 1 or level(whole - 1) < share
    assert level(real) >= share - 1e-12
    assert level(max(real - 1e-6, 1e-9)) < share + 1e-9
    assert float(round_up(real)) == whole


def test_that_zero_volume_needs_nobody_and_has_no_service_level() -> None:
    needed = agents_needed([0.0, 2.0], 180, Target(0.8, 20))
    assert needed.whole[0] == needed.real[0] == 0
    for found in (erlang_c(0, 3, 180, 20), erlang_a(0, 3, 180, 300, 20)):
        assert np.isnan(found.service_level())
        assert float(found.occupancy) == 0


def test_that_nobody_on_duty_means_everybody_gives_up() -> None:
    found = erlang_a(3, 0, 180, 300, 20)
    assert float(found.abandonment) == 1
    assert float(found.answered_within) == 0


def test_that_overload_without_abandonment_gives_growth_and_no_waits() -> None:
    found = erlang_c([10, 10], [9, 10], 180, 20)
    assert found.overload.tolist() == [True, True]
    np.testing.assert_allclose(found.growth_per_h, [20, 0])
    assert np.isnan(found.asa_s).all()
    assert np.isnan(found.service_level()).all()


def test_that_a_wait_quantile_is_the_time_that_keeps_the_share() -> None:
    within = float(wait_quantile(10, 12, 180, 0.9))
    assert float(erlang_c(10, 12, 180, within).answered_within) == pytest.approx(0.9)
    assert float(wait_quantile(10, 30, 180, 0.9)) == 0


def test_that_every_part_of_a_target_is_kept() -> None:
    target = Target(0.8, 20, max_asa_s=3, max_abandonment=0.01, max_occupancy=0.7)
    agents = float(agents_needed(10, 180, target, 300).whole)
    reached, short = erlang_a(10, agents, 180, 300, 20), erlang_a(10, agents - 1, 180, 300, 20)
    assert reached.asa_s <= 3
    assert reached.abandonment <= 0.01
    assert reached.occupancy <= 0.7
    assert short.asa_s > 3 or short.abandonment > 0.01 or short.occupancy > 0.7


@pytest.mark.parametrize("share", [0.0, 1.0, 1.2, -0.5])
def test_that_an_impossible_promise_is_one_clear_problem(share: float) -> None:
    with pytest.raises(Problem) as caught:
        Target(share, 20)
    assert caught.value.note.code == "service_level_out_of_range"


def test_that_a_shrinkage_part_outside_its_range_is_refused() -> None:
    with pytest.raises(Problem) as caught:
        compound_shrinkage([0.1, 1.0])
    assert caught.value.note.code == "shrinkage_out_of_range"
