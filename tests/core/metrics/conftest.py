"""The KPIs of hand-written tables."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

from core.metrics.compute import measures
from core.metrics.facts import prepare
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from tests.core.metrics.tables import UTC

Compute = Callable[..., dict[str, Measure]]


@pytest.fixture
def kpis() -> Compute:
    """All KPIs of a hand-written table, in the UTC calendar unless another is given."""

    def compute(
        table: pd.DataFrame,
        view: Filter | None = None,
        scenario: Scenario | None = None,
        intervals: pd.DataFrame | None = None,
    ) -> dict[str, Measure]:
        scenario = scenario or Scenario(calendar=UTC)
        facts = prepare(table, scenario.calendar, intervals)
        return measures(facts, scenario, view or Filter())

    return compute
