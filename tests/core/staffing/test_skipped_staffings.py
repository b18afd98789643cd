"""Staffings that a search does not simulate because the work alone refuses them: none is missed."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.requirement import Requirement
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType
from core.staffing import team_savings
from core.staffing.calibration import measure_demand
from core.staffing.requirement import requirement
from core.staffing.team_trial import Trial, Trials

BASE = Scenario(
    calendar=BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00")),
    channels=(
        ("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.7, 8 * 3600.0, "business"))),
        ("phone", ChannelPlan(ServiceType.LIVE, patience_s=120.0)),
    ),
)


def _contacts() -> pd.DataFrame:
    """Four weeks of calls, and of emails that come at any hour."""
    rng = np.random.default_rng(12)
    n = 1600
    email = np.arange(n) % 2 == 0
    day = rng.integers(0, 5, n) + 7 * rng.integers(0, 4, n)
    second = np.where(email, rng.integers(0, 86_400, n), rng.integers(9 * 3600, 17 * 3600, n))
    created = pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(day * 86_400 + second, "s")
    table = pd.DataFrame({
        "created_at": created.as_unit("us"), "channel": np.where(email, "email", "phone"),
        "handle_time": rng.lognormal(6.0, 0.6, n),
    })  # fmt: skip
    return table.sort_values("created_at", ignore_index=True)


@pytest.fixture(scope="module")
def contacts() -> pd.DataFrame:
    return _contacts()


def _sought(
    contacts: pd.DataFrame, scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> tuple[Requirement, int]:
    """The requirement and the staffings that were simulated for it in the search."""
    tried = 0
    real = Trials.met_by

    def counted(self: Trials, staff: np.ndarray) -> Trial:
        nonlocal tried
        tried += 1
        return real(self, staff)

    with monkeypatch.context() as patch:
        patch.setattr(Trials, "met_by", counted)
        found = requirement(measure_demand(contacts, scenario, Filter()), scenario)
    return found, tried


def _never(*_: object) -> bool:
    return False


@pytest.mark.parametrize(("cap", "factor"), [(0.8, 1.0), (0.6, 1.0), (0.7, 1.3), (0.95, 1.0)])
def test_that_skipping_changes_no_answer(
    contacts: pd.DataFrame, cap: float, factor: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = replace(BASE, max_occupancy=cap, handle_time_factor=factor)
    quick, few = _sought(contacts, scenario, monkeypatch)
    monkeypatch.setattr(team_savings, "too_busy", _never)
    slow, many = _sought(contacts, scenario, monkeypatch)
    np.testing.assert_array_equal(quick.agents, slow.agents)
    assert quick.proof is not None
    assert slow.proof is not None
    assert quick.proof.kept == slow.proof.kept
    assert few <= many


def test_that_a_cap_that_binds_saves_most_of_the_search(
    contacts: pd.DataFrame, monkeypatch: pytest.MonkeyPatch
) -> None:
    scenario = replace(BASE, max_occupancy=0.6)
    found, few = _sought(contacts, scenario, monkeypatch)
    monkeypatch.setattr(team_savings, "too_busy", _never)
    _, many = _sought(contacts, scenario, monkeypatch)
    assert few < 0.75 * many
    assert found.proof is not None
    assert found.proof.occupancy < 0.61
