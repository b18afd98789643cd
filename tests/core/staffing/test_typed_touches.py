"""Replies typed instead of measured."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.requirement import Assumption
from core.model.scenario import ChannelPlan, Scenario, ServiceType
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.estimate import estimate
from core.staffing.ticket_touches import TicketTouches
from core.staffing.typed_touches import shares_with_mean, typed_touches, with_touches

SHARES = (0.5, 0.3, 0.2)
MEASURED = 1.7


def mail(course: TicketTouches | None) -> Demand:
    volume = np.zeros(168)
    for day in range(5):
        volume[day * 24 + 9 : day * 24 + 17] = 10.0
    aht = Assumption("aht_s", 600.0, "data", 1000, (590.0, 610.0))
    own = ChannelDemand("email", volume, volume, 1000, aht, cv=1.0, course=course)
    return Demand(60, date(2026, 1, 5), date(2026, 3, 29), (own,))


def measured() -> TicketTouches:
    return TicketTouches(
        Assumption("touches", MEASURED, "data", 1000, (1.6, 1.8)), SHARES,
        Assumption("customer_delay_s", 20_000.0, "data", 400), None,
    )  # fmt: skip


def scenario(touches: float | None, kind: ServiceType = ServiceType.DEFERRED) -> Scenario:
    return Scenario(channels=(("email", ChannelPlan(kind, touches=touches)),))


@given(
    st.lists(st.floats(0.01, 1.0), min_size=1, max_size=6).map(
        lambda parts: tuple(part / sum(parts) for part in parts)
    ),
    st.floats(1.0, 12.0),
)
def test_that_shares_reach_the_mean_that_is_typed(shares: tuple[float, ...], mean: float) -> None:
    found = shares_with_mean(shares, mean)
    assert min(found) >= 0
    assert sum(found) == pytest.approx(1.0)
    reached = sum(n * share for n, share in enumerate(found, start=1))
    assert reached == pytest.approx(mean)


def test_that_measured_touches_stay_where_none_are_typed() -> None:
    assert typed_touches(scenario(None)) == ()
    assert typed_touches(scenario(2.0, ServiceType.LIVE)) == ()
    assert with_touches(mail(measured()), (("phone", 2.0),)).channels[0].course == measured()


def test_that_fewer_replies_are_less_work_of_the_same_length_each() -> None:
    found = with_touches(mail(measured()), typed_touches(scenario(1.36))).channels[0]
    assert found.aht_s.value == pytest.approx(600 * 1.36 / MEASURED)
    assert found.aht_s.band == pytest.approx((590 * 0.8, 610 * 0.8))
    assert found.course is not None
    assert found.course.touches == Assumption("touches", 1.36, "yours")
    assert found.course.customer_delay_s == measured().customer_delay_s


def test_that_uncounted_replies_are_handle_times_one_after_the_other() -> None:
    asked = scenario(1.5)
    found = estimate(with_touches(mail(None), typed_touches(asked)), asked)
    plan = replace(scenario(None).channels[0][1], aht_s=900.0)
    longer = Scenario(channels=(("email", plan),))
    same = estimate(mail(None), longer)
    assert found.load.tolist() == pytest.approx(same.load.tolist())
    assert found.agents.tolist() == same.agents.tolist()


def test_that_more_replies_take_more_people() -> None:
    few, many = (
        estimate(with_touches(mail(measured()), typed_touches(asked)), asked)
        for asked in (scenario(1.2), scenario(3.6))
    )
    assert many.load.sum() == pytest.approx(3 * few.load.sum(), rel=0.15)
    assert many.agents.sum() > 2 * few.agents.sum()


def test_that_a_typed_handle_time_is_of_all_replies_together() -> None:
    typed = scenario(3.0)
    plan = replace(typed.channels[0][1], aht_s=900.0)
    asked = replace(typed, channels=(("email", plan),))
    found = estimate(with_touches(mail(measured()), typed_touches(asked)), asked)
    (told,) = (a for a in found.channels[0].assumptions if a.name == "aht_s")
    assert told.value == 900.0
    assert found.load.sum() == pytest.approx(400 * 900.0 / 3600, rel=0.1)
