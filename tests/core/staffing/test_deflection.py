"""A bot that takes a fifth of the chats, followed by hand from the volume to the money."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from core.model.scenario import Scenario
from core.results import Results
from core.staffing.differences import cost_parts
from core.staffing.side_by_side import Column
from core.staffing.waterfall import waterfall
from tests.core.staffing.known_desk import BASE, CALLS, CHAT, CHATS, WEEKS, project

SHARE, HARDER, FEE = 0.2, 0.15, 0.30
MONTH_H = 365.25 / 12 / 7
BOT = replace(
    BASE,
    name="Bot",
    channels=(("chat", replace(CHAT, deflected=SHARE, complexity=HARDER)), *BASE.channels[1:]),
    cost=replace(BASE.cost, deflected_each=FEE, technology_month=350.0, overtime_surcharge=0.5),
)
OTHER = replace(BASE, cost=replace(BASE.cost, overtime_surcharge=0.5))
DAYS = 26
"""From Monday 5 to Friday 30 January: the days that the contacts cover."""


@pytest.fixture(scope="module")
def columns() -> tuple[Column, Column]:
    before, after = Results(project(OTHER, BOT)).side_by_side().columns
    return before, after


def _by_hand(column: Column, scenario: Scenario, overtime_h: float) -> float:
    """Cost of a resolution from the people of each hour, as on the back of an envelope."""
    assert column.outcome is not None
    people = column.outcome.requirement.agents
    paid_week = sum(int(n) for n in people) / (0.92 * 0.95 * 0.90)
    labour = (paid_week + overtime_h * 1.5) * MONTH_H * 20.0
    deflected_week = CHATS / WEEKS * dict(scenario.channels)["chat"].deflected
    technology = scenario.cost.technology_month + deflected_week * MONTH_H * FEE
    # Three in four contacts of the data are resolved; a bot's contacts stay among them.
    resolutions = 0.75 * (CALLS + CHATS) / DAYS * 365.25 / 12
    return (labour + 900.0 + technology) / resolutions


def test_that_a_fifth_fewer_chats_reach_people_and_take_longer(
    columns: tuple[Column, Column],
) -> None:
    before, after = (c.outcome.requirement for c in columns if c.outcome is not None)
    old, new = before.channel("chat"), after.channel("chat")
    assert old is not None
    assert new is not None
    assert old.volume.sum() == pytest.approx(CHATS / WEEKS)
    np.testing.assert_allclose(new.volume, old.volume * (1 - SHARE))
    lengths = [
        next(a.value for a in found.assumptions if a.name == "aht_s") for found in (old, new)
    ]
    assert lengths[0] is not None
    assert lengths[1] == pytest.approx(lengths[0] * (1 + HARDER))
    calls = [r.channel("phone") for r in (before, after)]
    assert calls[0] is not None
    assert calls[1] is not None
    np.testing.assert_array_equal(calls[0].volume, calls[1].volume)


def test_that_the_cost_of_a_resolution_is_the_one_worked_out_by_hand(
    columns: tuple[Column, Column],
) -> None:
    for column, scenario in zip(columns, (OTHER, BOT), strict=True):
        assert column.outcome is not None
        cost = column.outcome.cost
        overtime_h = cost.overtime_hours_week / 1.5
        # What is worked after closing time is minutes a week at this desk.
        assert 0 < overtime_h < 2
        assert cost.per_resolution == pytest.approx(_by_hand(column, scenario, overtime_h))
        assert cost.resolutions_month == pytest.approx(900 / DAYS * 365.25 / 12)


def test_that_the_bot_is_technology_and_no_labour(columns: tuple[Column, Column]) -> None:
    before, after = (c.outcome for c in columns if c.outcome is not None)
    deflected = 20 * MONTH_H
    assert after.cost.deflected_month == pytest.approx(deflected)
    assert after.cost.technology_month == pytest.approx(350 + deflected * FEE)
    assert after.cost.paid_hours_week < before.cost.paid_hours_week
    parts = dict(cost_parts(after.cost))
    assert after.cost.per_resolution == pytest.approx(math.fsum(p or 0.0 for p in parts.values()))
    told = {step.cause: step for step in waterfall(before.cost, after.cost)}
    assert set(told) <= {"hours", "overtime", "technology"}
    each = (250 + deflected * FEE) / (900 / DAYS * 365.25 / 12)
    assert told["technology"].change == pytest.approx(each)
    assert told["hours"].change < 0


def test_that_a_bot_pays_only_where_it_saves_more_than_it_costs(
    columns: tuple[Column, Column],
) -> None:
    before, after = (c.outcome for c in columns if c.outcome is not None)
    told = {d.measure: d for d in columns[1].differences}
    saved = (before.cost.paid_hours_week - after.cost.paid_hours_week) * MONTH_H * 20.0
    extra = 250 + 20 * MONTH_H * FEE
    overtime = (after.cost.overtime_hours_week - before.cost.overtime_hours_week) * MONTH_H * 20.0
    assert told["total_month"].change == pytest.approx(extra + overtime - saved)
