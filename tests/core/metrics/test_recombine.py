"""Every definition of every KPI that combines: put together it is the whole, or it is refused."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import grouped, measures
from core.metrics.facts import prepare
from core.metrics.recombine import recombined
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from core.problems import Problem
from tests.core.metrics.made_noise import noise
from tests.core.metrics.tables import UTC

COMBINING = [
    (kpi.id, variant if not variant.endswith(":") else f"{variant}14")
    for kpi in CATALOGUE.values()
    if kpi.combines
    for variant in kpi.variants
]
REFUSED = {("sales_total", "per_sale"), ("audience_growth", "relative"),
           ("audience_growth", "each_day"), ("volume", "customers")}  # fmt: skip


@pytest.fixture(scope="module")
def facts():
    """Contacts with as many columns as KPIs need, none of them alike in two groups."""
    table, rng = noise(7, 600), np.random.default_rng(8)
    n = len(table)
    table["channel"] = table["channel"].cat.rename_categories(["email", "chat", "phone"])
    table["sales_amount"] = np.where(rng.random(n) < 0.3, rng.lognormal(3, 1, n), np.nan)
    table["customer_messages"] = rng.integers(1, 5, n).astype(float)
    table["ces"] = rng.integers(1, 8, n).astype(float)
    table["nps"] = rng.integers(0, 11, n).astype(float)
    table["hold_time"] = np.where(rng.random(n) < 0.4, rng.lognormal(4, 1, n), 0.0)
    table["talk_time"] = rng.lognormal(5, 0.5, n)
    table["wrap_time"] = rng.lognormal(4, 0.5, n)
    table["queue_wait"] = rng.lognormal(3, 1, n)
    table["sentiment_start"] = rng.uniform(-1, 1, n)
    table["sentiment_end"] = rng.uniform(-1, 1, n)
    table["rephrase_count"] = rng.integers(0, 3, n).astype(float)
    table["likes"] = rng.integers(0, 9, n).astype(float)
    return prepare(table, UTC)


@pytest.mark.parametrize(("kpi", "variant"), COMBINING)
def test_that_a_definition_adds_up_or_is_refused(facts, kpi: str, variant: str) -> None:  # pyright: ignore[reportMissingParameterType, reportUnknownParameterType]
    scenario = Scenario(calendar=UTC, variants=((kpi, variant),))
    whole = measures(facts, scenario, Filter())[kpi]
    if whole.value is None or whole.variant != variant:
        return  # these contacts do not tell it
    groups = [group[kpi] for group in grouped(facts, scenario, Filter(), "product").values()]
    try:
        together = recombined(groups)
    except Problem:
        return
    assert together.value == pytest.approx(whole.value)
    assert together.n == whole.n


@pytest.mark.parametrize(("kpi", "variant"), sorted(REFUSED))
def test_that_what_is_no_sum_is_not_added(kpi: str, variant: str) -> None:
    part = replace(Measure(kpi, 12.5, "count", 40), variant=variant)
    with pytest.raises(Problem, match="never_recombined"):
        recombined([part, part])
