"""Every KPI of contacts against counting them one by one; what holds for any contacts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from typing import Any

import numpy as np
import pandas as pd
import pytest

from core.metrics.catalogue import CATALOGUE
from core.metrics.compute import grouped, measures
from core.metrics.facts import prepare
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from tests.core.metrics.plain_kpis import Row, made_rows, plain_kpis
from tests.core.metrics.tables import UTC, contacts

EPOCH = np.datetime64("2024-03-01T00:00", "s")
SCENARIO = Scenario(calendar=UTC)
_COLUMNS = {
    "status": "status", "channel": "channel", "direction": "direction", "agent": "agent",
    "tier": "tier", "priority": "priority", "topic": "topic", "product": "product",
    "customer_id": "customer", "answered": "answered", "wait_time": "wait", "talk_time": "talk",
    "hold_time": "hold", "wrap_time": "wrap", "agent_messages": "agent_messages",
    "customer_messages": "customer_messages", "reopens": "reopens",
    "reassignments": "reassignments", "escalated": "escalated", "csat": "csat",
    "csat_comment": "commented", "surveyed": "surveyed", "nps": "nps", "ces": "ces",
    "esat": "esat", "expectation": "expectation", "improvement": "improvement",
    "sla_res_met": "sla_res", "sla_frt_met": "sla_frt", "fcr_flag": "fcr",
    "is_complaint": "complaint", "is_applause": "applause", "solution_ack": "ack",
    "rephrase_count": "rephrased", "likes": "likes", "shares": "shares", "kb_covered": "covered",
    "sentiment_first": "mood_first", "sentiment_last": "mood_last", "replies": "replies",
    "reply_time": "reply_time", "longest_reply_time": "longest", "pending_time": "pending",
    "bot_time": "bot", "solution_used": "used", "avg_reply_duration": "own_mean",
}  # fmt: skip
_MOMENTS = {
    "created_at": "created", "first_response_at": "replied", "resolved_at": "resolved",
    "closed_at": "closed", "first_resolved_at": "first_resolved", "solution_at": "solution",
    "customer_deadline": "deadline",
}  # fmt: skip


def same(one: float | None, other: float | None) -> bool:
    """Whether two numbers agree to rounding, or both are missing."""
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-11, abs_tol=1e-11)


def table(rows: list[Row]) -> pd.DataFrame:
    def moments(name: str) -> list[str | None]:
        return [None if r[name] is None else str(EPOCH + r[name]) for r in rows]

    return contacts(
        **{column: moments(name) for column, name in _MOMENTS.items()},
        **{column: [r[name] for r in rows] for column, name in _COLUMNS.items()},
    )


@cache
def counted(seed: int, size: int) -> tuple[dict[str, float | None], Mapping[str, Measure]]:
    rows = made_rows(seed, size)
    return plain_kpis(rows), measures(prepare(table(rows), UTC), SCENARIO, Filter())


KEYS = tuple(plain_kpis(made_rows(0, 12)))
FROM_CONTACTS = {key.partition("/")[0] for key in KEYS}
CASES = ((1, 1), (2, 6), (3, 40), (4, 40), (5, 300))


@pytest.mark.parametrize("key", KEYS)
def test_that_a_kpi_equals_counting_contacts_one_by_one(key: str) -> None:
    kpi, _, variant = key.partition("/")
    for seed, size in CASES:
        plain, found = counted(seed, size)
        measure = found[kpi]
        figure = measure.by(variant) if variant else measure.by(measure.variant)
        value = None if figure is None else figure.value
        assert same(value, plain[key]), (seed, size, value, plain[key])
        assert figure is None or (figure.value is None) == (figure.reason is not None)


def test_that_every_kpi_of_contacts_is_counted_plainly_too() -> None:
    from core.metrics.compute import _COMPUTED  # pyright: ignore[reportPrivateUsage]

    assert set(_COMPUTED) - FROM_CONTACTS == {"time_distribution"}


def test_that_variants_are_those_declared() -> None:
    for seed, size in CASES:
        for kpi, measure in counted(seed, size)[1].items():
            declared = CATALOGUE[kpi].variants
            keys = [measure.variant, *(figure.key for figure in measure.variants)]
            assert set(keys) <= set(declared), kpi
            assert len(keys) == len(set(keys)), kpi


def numbers(measure: Measure) -> dict[str, Any]:
    """Everything a measure says, as numbers that can be compared."""
    figures = {f"variant {f.key}": f.value for f in measure.variants}
    parts = {f"part {f.key}": f.value for f in measure.parts}
    return {"value": measure.value, "n": measure.n, **figures, **parts, **dict(measure.extras)}


def assert_same(one: Measure, other: Measure) -> None:
    first, second = numbers(one), numbers(other)
    assert first.keys() == second.keys(), one.id
    different = {
        key: (first[key], second[key]) for key in first if not same(first[key], second[key])
    }
    assert different == {}, one.id


@pytest.mark.parametrize("seed", [11, 12])
def test_that_the_order_of_rows_changes_nothing(seed: int) -> None:
    rows = made_rows(seed, 60)
    other = [rows[place] for place in np.random.default_rng(seed).permutation(len(rows))]
    one, two = (measures(prepare(table(r), UTC), SCENARIO, Filter()) for r in (rows, other))
    for kpi, measure in one.items():
        assert_same(measure, two[kpi])


@pytest.mark.parametrize("seed", [21, 22])
def test_that_unrelated_contacts_change_nothing_of_the_others(seed: int) -> None:
    rows = made_rows(seed, 50)
    strangers = [
        {**r, "channel": "fax", "customer": f"other {place}", "agent": "Zoe"}
        for place, r in enumerate(made_rows(seed + 100, 30))
    ]
    view = Filter(channels=("email", "chat", "social", "Unknown"))
    alone = measures(prepare(table(rows), UTC), SCENARIO, view)
    latest = max(r[name] or 0 for r in rows for name in ("resolved", "closed", "created"))
    for stranger in strangers:  # they must not move the end of the data, which is "now"
        for name in ("created", "replied", "resolved", "closed", "first_resolved"):
            stranger[name] = None if stranger[name] is None else min(stranger[name], latest)
    both = measures(prepare(table([*rows, *strangers]), UTC), SCENARIO, view)
    skipped = {"resolution_rate_cohort", "requests_per_day", "time_distribution", "volume"}
    for kpi, measure in alone.items():
        if kpi not in skipped:  # those know the span, or the usual times, of all the data
            assert_same(measure, both[kpi])


@pytest.mark.parametrize(
    "kpi", [k.id for k in CATALOGUE.values() if k.combines and k.id in FROM_CONTACTS]
)
def test_that_groups_recombine_to_the_whole(kpi: str) -> None:
    from core.metrics.recombine import recombined

    rows = made_rows(31, 80)
    facts = prepare(table(rows), UTC)
    whole = measures(facts, SCENARIO, Filter())[kpi]
    groups = [group[kpi] for group in grouped(facts, SCENARIO, Filter(), "tier").values()]
    together = recombined(groups)
    assert same(together.value, whole.value)
    assert whole.value is None or together.n == whole.n


@pytest.mark.parametrize("kpi", ["frt", "full_resolution_time", "consistency", "chat_wait"])
def test_that_medians_refuse_to_be_recombined(kpi: str) -> None:
    from core.metrics.recombine import recombined
    from core.problems import Problem

    _, found = counted(5, 300)
    with pytest.raises(Problem, match="never_recombined"):
        recombined([found[kpi], found[kpi]])


@pytest.mark.parametrize(
    "kpi", [k.id for k in CATALOGUE.values() if k.combines == "pooled" and k.id in FROM_CONTACTS]
)
def test_that_a_period_cut_in_two_adds_up(kpi: str) -> None:
    from core.metrics.recombine import recombined

    facts = prepare(table(made_rows(41, 80)), UTC)
    first, middle, last = date(2024, 2, 28), date(2024, 3, 21), date(2024, 5, 20)
    assert (middle - first) > timedelta(0)
    whole, *parts = (
        measures(facts, SCENARIO, Filter(start=start, end=end))[kpi]
        for start, end in ((first, last), (first, middle), (middle, last))
    )
    together = recombined(parts)
    assert same(together.value, whole.value)


def check_every_number_has_a_value_or_a_reason(found: Mapping[str, Measure]) -> None:
    for kpi, measure in found.items():
        assert (measure.value is None) == (measure.reason is not None), kpi
        for figure in (*measure.variants, *measure.parts):
            assert (figure.value is None) == (figure.reason is not None), (kpi, figure.key)
            assert figure.value is None or math.isfinite(figure.value), (kpi, figure.key)


@pytest.mark.parametrize("seed", range(12))
def test_that_any_columns_give_a_value_or_a_reason(seed: int) -> None:
    whole = table(made_rows(seed, 25))
    rng = np.random.default_rng(seed)
    chosen = [name for name in whole.columns if rng.random() < (0.15, 0.5, 0.85)[seed % 3]]
    part = whole[chosen] if chosen else whole[["created_at"]]
    check_every_number_has_a_value_or_a_reason(measures(prepare(part, UTC), SCENARIO, Filter()))


def test_that_empty_and_blank_tables_give_reasons() -> None:
    whole = table(made_rows(1, 9))
    blank = whole.copy()
    for name in blank.columns.difference(["created_at", "status"]):
        blank[name] = pd.Series([None] * len(blank), dtype=blank[name].dtype)
    never = whole.assign(status=pd.Categorical(["excluded"] * len(whole)))
    for frame in (whole.iloc[:0], blank, never, blank.drop(columns="status")):
        found = measures(prepare(frame, UTC), SCENARIO, Filter())
        check_every_number_has_a_value_or_a_reason(found)
        assert found["csat"].value is None
    later = Filter(start=date(2030, 1, 1), end=date(2030, 2, 1))
    check_every_number_has_a_value_or_a_reason(measures(prepare(whole, UTC), SCENARIO, later))
