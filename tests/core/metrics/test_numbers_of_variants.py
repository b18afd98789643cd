"""The number of a definition that has one: days of a repeat, time of a promise."""

from __future__ import annotations

import pytest

from core.metrics.variants import parameter, variant_key
from core.model.scenario import Scenario
from tests.core.metrics.conftest import Compute
from tests.core.metrics.tables import UTC, contacts

ODD = ("inf", "-inf", "nan", "0", "0.5", "31", "1e400", "soon")


@pytest.mark.parametrize("number", ODD)
@pytest.mark.parametrize("window", ["same_topic", "any_topic"])
def test_that_a_repeat_comes_within_a_day_to_thirty(
    kpis: Compute, window: str, number: str
) -> None:
    assert variant_key("repeat_contact_rate", f"{window} {number}") is None
    # A project saved by other hands may hold it all the same.
    chosen = Scenario(calendar=UTC, variants=(("repeat_contact_rate", f"{window}:{number}"),))
    assert parameter(chosen, "repeat_contact_rate", window) is None
    table = contacts(
        created_at=["2024-03-01", "2024-03-02"], customer_id=["a", "a"], topic=["x", "x"]
    )
    found = kpis(table, None, chosen)["repeat_contact_rate"]
    assert found.value is None
    assert found.reason is not None
    assert found.reason.code == "variant_unavailable"


@pytest.mark.parametrize(("written", "key"), [("1", "1"), ("30", "30"), ("7.5", "7.5")])
def test_that_the_ends_of_the_range_are_in_it(written: str, key: str) -> None:
    assert variant_key("repeat_contact_rate", f"any_topic {written}") == f"any_topic:{key}"


@pytest.mark.parametrize("time", ["inf", "nan", "0", "-5", "9" * 400, "1e400 h"])
def test_that_a_promise_has_a_time_that_ends(time: str) -> None:
    assert variant_key("frt_within", f"within {time}") is None
    chosen = Scenario(variants=(("frt_within", f"within:{time}"),))
    assert parameter(chosen, "frt_within", "within") is None
