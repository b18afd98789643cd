"""The hiring plan against a month-by-month count of single cohorts."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.scenario import Hiring
from core.problems import Problem
from core.results import Results
from core.staffing.hiring import HiringMonth, hiring_plan, next_monday
from tests.core.staffing.known_desk import BASE, project

START = date(2026, 11, 15)
plans = st.builds(
    Hiring,
    people=st.floats(0, 40),
    weekly_hours=st.sampled_from([20.0, 37.5, 40.0]),
    attrition_year=st.floats(0, 0.9),
    ramp=st.lists(st.floats(0, 1), max_size=4).map(tuple),
    growth_month=st.floats(-0.1, 0.2),
    months=st.integers(1, 18),
)


def _effective(hiring: Hiring, hires: list[int]) -> list[float]:
    """What the same hires are worth, every cohort followed by hand."""
    stay = (1 - hiring.attrition_year) ** (1 / 12)
    ramp = [*hiring.ramp, 1.0]
    worth: list[float] = []
    for month in range(len(hires)):
        total = hiring.people * stay**month
        for began, count in enumerate(hires[: month + 1]):
            age = month - began
            total += count * stay**age * ramp[min(age, len(ramp) - 1)]
        worth.append(total)
    return worth


def _plan(hiring: Hiring, hours: float) -> tuple[HiringMonth, ...]:
    return hiring_plan(hiring, hours, START, hourly=20.0)


@given(plans, st.floats(0, 2000))
def test_that_every_cohort_is_worth_its_ramp(hiring: Hiring, hours: float) -> None:
    plan = _plan(hiring, hours)
    assert [m.effective for m in plan] == pytest.approx(_effective(hiring, [m.hires for m in plan]))


@given(plans, st.floats(0, 2000))
def test_that_nobody_is_missing_once_newcomers_are_trained(hiring: Hiring, hours: float) -> None:
    plan = _plan(hiring, hours)
    for month in plan[len(hiring.ramp) :]:
        assert month.gap <= 1e-6 * max(1.0, month.need)


@given(plans, st.floats(0, 2000))
def test_that_one_hire_fewer_leaves_a_gap(hiring: Hiring, hours: float) -> None:
    plan = _plan(hiring, hours)
    lead = len(hiring.ramp)
    hires = [m.hires for m in plan]
    for index, count in enumerate(hires):
        if count and index + lead < len(plan):
            # Whoever starts later is not trained by then.
            fewer = [*hires[:index], count - 1, *[0] * (len(hires) - index - 1)]
            need = plan[index + lead].need
            assert _effective(hiring, fewer)[index + lead] < need


def test_that_the_plan_of_a_small_team_is_the_one_worked_out_by_hand() -> None:
    # 200 paid hours are five people; four are there, a newcomer is worth half for one month.
    hiring = Hiring(people=4, ramp=(0.5,), months=3, hire_cost=1000.0)
    first, second, third = hiring_plan(hiring, 200, START, hourly=10.0)
    assert (first.hires, first.effective, first.gap) == (1, 4.5, 0.5)
    assert (second.hires, second.effective, second.gap) == (0, 5.0, 0.0)
    assert [m.month for m in (first, second, third)] == [
        date(2026, 11, 1), date(2026, 12, 1), date(2027, 1, 1)
    ]  # fmt: skip
    month = 5 * 40 * 365.25 / 12 / 7 * 10
    assert first.cost == pytest.approx(month + 1000)
    assert second.cost == pytest.approx(month)


def test_that_ramp_and_attrition_are_those_of_a_table_made_by_hand() -> None:
    """One in ten leaves each month; newcomers are worth half in their first month. Ten trained
    people are needed throughout: month by month on paper, everybody's leaving at its end."""
    hiring = Hiring(people=10, attrition_year=1 - 0.9**12, ramp=(0.5,), months=3)
    by_hand = (
        # hires, employed, worth trained, leavers
        (2, 12.0, 11.0, 1.2),  # 9 would be left of 10: one short, and one in ten of two leaves
        (1, 11.8, 11.3, 1.18),  # 10.8 trained + 1; 9.72 would be left
        (1, 11.62, 11.12, 1.162),  # 0.9 · 11.8 = 10.62 trained + 1; 9.558 would be left
    )
    for month, expected in zip(hiring_plan(hiring, 400, START), by_hand, strict=True):
        found = month.hires, month.employed, month.effective, month.leavers
        assert found == pytest.approx(expected)
        assert (month.need, month.gap, month.cost) == (10.0, 0.0, None)


def test_that_growth_is_hired_for_before_it_comes() -> None:
    """Ten percent more each month, trained after two months at 0 and 0.5."""
    hiring = Hiring(people=10, ramp=(0.0, 0.5), months=3, growth_month=0.1)
    plan = hiring_plan(hiring, 400, START)
    # Needed 10, 11, 12.1, 13.31, 14.641: three start now for the third month, one or two a month.
    assert [m.need for m in plan] == pytest.approx([10, 11, 12.1])
    assert [m.hires for m in plan] == [3, 1, 1]
    assert [m.effective for m in plan] == pytest.approx([10, 11.5, 13.5])


def test_that_a_week_without_hours_is_refused() -> None:
    with pytest.raises(Problem) as refused:
        hiring_plan(Hiring(people=1, weekly_hours=0), 100, START)
    assert refused.value.note.code == "weekly_hours_not_positive"


def _results(hiring: Hiring | None) -> Results:
    return Results(project(replace(BASE, hiring=hiring)))


def test_that_the_plan_of_a_scenario_is_that_of_the_hours_its_promises_need() -> None:
    results = _results(Hiring(people=2, weekly_hours=37.5, months=4))
    plan = results.hiring()
    assert plan == hiring_plan(
        Hiring(people=2, weekly_hours=37.5, months=4), results.cost().paid_hours_week,
        date(2026, 2, 2), 20.0,
    )  # fmt: skip


def test_that_growing_work_needs_the_people_staffed_for_it() -> None:
    """The last month of the plan needs what the work of that month takes when it is staffed."""
    results = _results(Hiring(people=2, growth_month=0.08, months=12))
    last = results.hiring()[-1]
    grown = replace(BASE, volume_factor=1.08**11)
    hours = Results(project(grown)).cost().paid_hours_week
    assert last.need == pytest.approx(hours / 40)
    # Eleven months of 8 % are 2.3 times the work: a larger team needs fewer people for each call.
    assert last.need < 1.08**11 * results.hiring()[0].need


def test_that_without_todays_people_the_plan_asks_for_them() -> None:
    with pytest.raises(Problem) as refused:
        _results(None).hiring()
    assert refused.value.note.code == "hiring_missing"


@pytest.mark.parametrize(
    ("last", "monday"),
    [("2026-01-30T16:59:00", date(2026, 2, 2)), ("2026-02-02T00:00:00", date(2026, 2, 9))],
)
def test_that_the_first_week_begins_after_the_data(last: str, monday: date) -> None:
    assert next_monday(last) == monday


@pytest.mark.parametrize("growth", [0.002, -0.002])
def test_that_a_little_growth_moves_people_a_little(growth: float) -> None:
    """Two thousandths more work takes no whole person more, and yet as much more on the mean."""
    plan = _results(Hiring(people=2, growth_month=growth, months=7)).hiring()
    moved = math.log(plan[-1].need / plan[0].need) / math.log((1 + growth) ** 6)
    assert 0.3 < moved < 1.3


def test_that_work_that_stays_takes_the_same_people() -> None:
    plan = _results(Hiring(people=2, months=3)).hiring()
    assert len({month.need for month in plan}) == 1
