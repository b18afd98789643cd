"""The requirement as a band: against days drawn one by one, and days simulated call by call."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.requirement import Assumption, Requirement
from core.model.scenario import ChannelPlan, Promise, Scenario, ServiceType
from core.staffing.band import SHARES, Band, band
from core.staffing.demand import ChannelDemand, Demand
from core.staffing.erlang import erlang_a
from core.staffing.requirement import requirement
from core.staffing.simulation.run import simulate
from core.staffing.team import sure_spread, team_model

NOON = 12
"""A slot in the middle of the day, where the load has settled."""
CV2, AHT_S, PATIENCE_S = 0.06, 300.0, 120.0
MONDAYS = BusinessCalendar(parse_opening_hours("Mon 09:00-17:00"))
LIVE = ChannelPlan(ServiceType.LIVE, service_level=Promise(0.8, 20.0))
MAIL = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 4 * 3600.0, "business"))


def _spread(low: float = 0.04) -> Assumption:
    return Assumption("day_cv2", CV2, "data", 400, (low, CV2 + 0.02))


def _phone(per_hour: float, spread: Assumption | None) -> ChannelDemand:
    volume = np.zeros(168)
    volume[9:17] = per_hour
    return ChannelDemand(
        "phone", volume, volume.copy(), round(volume.sum() * 400),
        Assumption("aht_s", AHT_S, "data"), 1.0, Assumption("patience_s", PATIENCE_S, "data"),
        day_cv2=spread,
    )  # fmt: skip


def _demand(*channels: ChannelDemand) -> Demand:
    """Nearly eight years of Mondays: the mean is known, so that only the days differ."""
    return Demand(60, date(2018, 1, 1), date(2025, 8, 31), channels)


SCENARIO = Scenario(
    calendar=MONDAYS, channels=(("phone", LIVE), ("email", MAIL)), max_occupancy=1.0
)
"""Without a cap on occupancy, so that days are judged by their promise alone."""


@pytest.fixture(scope="module")
def calls() -> tuple[Demand, Requirement, Band]:
    demand = _demand(_phone(120.0, _spread()))
    found = requirement(demand, SCENARIO)
    return demand, found, band(found, demand, SCENARIO)


def test_that_people_of_the_band_keep_the_promise_on_their_share_of_days(
    calls: tuple[Demand, Requirement, Band],
) -> None:
    _, _, found = calls
    days = np.random.default_rng(3).gamma(1 / CV2, CV2, 100_000)
    for share in SHARES:
        enough, fewer = (
            erlang_a(
                10 * days, found.at(share)[NOON] - gone, AHT_S, PATIENCE_S, 20.0
            ).answered_within
            for gone in (0, 1)
        )
        kept = float((enough >= 0.8).mean())
        assert kept >= share - 0.01
        assert float((fewer >= 0.8).mean()) < share + 0.01


def test_that_the_share_of_days_covered_is_counted_right(
    calls: tuple[Demand, Requirement, Band],
) -> None:
    _, needed, found = calls
    days = np.random.default_rng(4).gamma(1 / CV2, CV2, 100_000)
    for more in range(3):
        level = erlang_a(10 * days, needed.agents[NOON] + more, AHT_S, PATIENCE_S, 20.0)
        counted = float((level.answered_within >= 0.8).mean())
        assert found.covered[more, NOON] == pytest.approx(counted, abs=0.02)
    assert np.isnan(found.covered[:, 0]).all()


def test_that_simulated_days_agree(calls: tuple[Demand, Requirement, Band]) -> None:
    """Many callers, so that a day's service is that of its volume and not of its luck."""
    demand = _demand(_phone(1200.0, _spread()))
    _, small, _ = calls
    own = replace(
        small.channels[0], volume=demand.channels[0].volume, load=small.channels[0].load * 10
    )
    model = team_model([(demand.channels[0], own)], SCENARIO)
    found = band(replace(small, channels=(own,)), demand, SCENARIO)
    people = found.channels[0].agents[SHARES.index(0.8)]
    result = simulate(model.with_staff({"everybody": people}), replications=4, weeks=75, seed=5)
    kept, counted = result.channel("phone").sums(model.channels[0].promises[0], by="week")
    share = float((kept / counted >= 0.8).mean())
    assert share == pytest.approx(0.8, abs=3 * np.sqrt(0.8 * 0.2 / 300) + 0.01)


def test_that_a_short_history_widens_the_band() -> None:
    long = _demand(_phone(60.0, None))
    short = replace(long, first_day=date(2025, 8, 4))
    found = requirement(long, SCENARIO)
    wide = [band(found, demand, SCENARIO).at(0.95)[NOON] for demand in (long, short)]
    assert wide[1] > wide[0]
    assert wide[0] >= found.channels[0].agents[NOON]


def test_that_waiting_work_grows_with_the_day_and_the_team_needs_what_its_channels_need() -> None:
    phone = _phone(30.0, _spread())
    mail = replace(phone, channel="email", patience_s=None)
    demand = _demand(phone, mail)
    found = requirement(demand, SCENARIO)
    bands = band(found, demand, SCENARIO)
    days = np.quantile(np.random.default_rng(6).gamma(1 / CV2, CV2, 400_000), SHARES)
    email = found.channels[1].agents_real[NOON]
    own = bands.channels[1].agents[:, NOON]
    assert (np.abs(own - np.ceil(email * days)) <= 1).all()
    assert (np.diff(bands.agents, axis=0) >= 0).all()
    together = bands.agents[:, NOON]
    assert (together <= sum(c.agents[:, NOON] for c in bands.channels)).all()
    assert (bands.agents[:, found.open_slots == 0] == 0).all()


def test_that_the_proof_spreads_days_only_where_they_surely_differ() -> None:
    sure, doubtful = _phone(120.0, _spread()), _phone(120.0, _spread(low=0.0))
    assert sure_spread(sure) == CV2
    assert sure_spread(doubtful) == 0.0
    assert sure_spread(_phone(120.0, None)) == 0.0
    calm, moody = (requirement(_demand(phone), SCENARIO) for phone in (doubtful, sure))
    assert moody.agents.sum() > calm.agents.sum()
    assert "busy_days_counted" in {n.code for n in moody.channels[0].notes}
    assert "busy_days_counted" not in {n.code for n in calm.channels[0].notes}
