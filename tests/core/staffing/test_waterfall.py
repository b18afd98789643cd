"""Steps from one cost of a resolution to another add up, whatever changes, in whichever order."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.requirement import CostSummary
from core.staffing.cost import WEEKS_A_MONTH
from core.staffing.waterfall import CAUSES, Step, waterfall


def _cost(
    wage: float = 20.0, hours: float = 200.0, premiums: float = 0.0, overtime: float = 0.0,
    overhead: float = 0.0, technology: float = 0.0, resolutions: float = 1000.0,
) -> CostSummary:  # fmt: skip
    """The cost of a month with these causes, added up here as a bookkeeper would."""
    labour = (hours + premiums + overtime) * WEEKS_A_MONTH * wage
    total = labour + overhead + technology
    return CostSummary(
        "EUR", hours, labour, overhead, technology, total, resolutions, None, total / resolutions,
        None, None, premiums, 0.0, 1.0, overtime,
    )  # fmt: skip


amounts = st.floats(0, 5000)
costs = st.builds(
    _cost, wage=st.floats(0.5, 200), hours=st.floats(1, 5000), premiums=amounts, overtime=amounts,
    overhead=amounts, technology=amounts, resolutions=st.floats(1, 1e5),
)  # fmt: skip


def _each(cost: CostSummary) -> float:
    assert cost.per_resolution is not None
    return cost.per_resolution


@given(costs, costs)
def test_that_the_steps_add_up_to_the_difference(before: CostSummary, after: CostSummary) -> None:
    steps = waterfall(before, after)
    scale = max(_each(before), _each(after))
    together = math.fsum(step.change for step in steps)
    assert together == pytest.approx(_each(after) - _each(before), abs=1e-9 * scale)


@given(costs, costs)
def test_that_the_way_back_is_the_same_steps_downwards(
    before: CostSummary, after: CostSummary
) -> None:
    there, back = waterfall(before, after), waterfall(after, before)
    scale = max(_each(before), _each(after))
    assert [s.cause for s in there] == [s.cause for s in back]
    for one, other in zip(there, back, strict=True):
        assert one.change == pytest.approx(-other.change, abs=1e-9 * scale)


def test_that_a_step_is_the_mean_over_all_orders_of_change() -> None:
    """Every order walked through on its own: 120 ways of changing five things one by one."""
    old = {"wage": 20.0, "hours": 200.0, "overtime": 5.0, "technology": 90.0, "resolutions": 1000.0}
    new = {"wage": 22.0, "hours": 170.0, "overtime": 2.0, "technology": 400.0, "resolutions": 900.0}
    sums = dict.fromkeys(old, 0.0)
    orders = list(permutations(old))
    for order in orders:
        state = dict(old)
        for cause in order:
            before = _each(_cost(**state))
            state[cause] = new[cause]
            sums[cause] += _each(_cost(**state)) - before
    found = {step.cause: step.change for step in waterfall(_cost(**old), _cost(**new))}
    assert found == pytest.approx({cause: total / len(orders) for cause, total in sums.items()})


def test_that_a_raise_alone_is_one_step_of_its_own_size() -> None:
    (step,) = waterfall(_cost(wage=20.0, overhead=300.0), _cost(wage=21.6, overhead=300.0))
    # 200 h x 4.348 weeks x 1.60 over 1,000 resolutions.
    assert (step.part, step.cause, step.before, step.after) == ("labour", "wage", 20.0, 21.6)
    assert step.change == pytest.approx(200 * (365.25 / 12 / 7) * 1.6 / 1000)


def test_that_what_did_not_change_has_no_step() -> None:
    same = _cost(premiums=3.0, overhead=100.0)
    assert waterfall(same, same) == ()
    found = waterfall(same, _cost(premiums=3.0, overhead=150.0, resolutions=800.0))
    assert [step.cause for step in found] == ["overhead", "resolutions"]
    # More overhead is worth its mean at both numbers of resolutions.
    assert found[0].change == pytest.approx(50 * (1 / 1000 + 1 / 800) / 2)


def test_that_parts_are_those_of_the_cost_in_their_order() -> None:
    everything = _cost(21.0, 210.0, 1.0, 1.0, 1.0, 1.0, 1001.0)
    steps = waterfall(_cost(), everything)
    assert [(step.part, step.cause) for step in steps] == list(CAUSES)
    assert all(isinstance(step, Step) for step in steps)


def test_that_without_both_costs_there_is_nothing_to_explain() -> None:
    none = replace(_cost(), labour_month=None, total_month=None, per_resolution=None)
    assert waterfall(none, _cost()) == waterfall(_cost(), none) == ()
    assert waterfall(_cost(), replace(_cost(wage=30.0), currency="USD")) == ()


def test_that_nobody_paid_has_no_wage_of_their_own() -> None:
    (step,) = waterfall(_cost(hours=0.0, overhead=10.0), _cost(wage=25.0, overhead=10.0))
    assert (step.cause, step.before, step.after) == ("hours", 0.0, 200.0)
    assert step.change == pytest.approx(200 * WEEKS_A_MONTH * 25 / 1000)
