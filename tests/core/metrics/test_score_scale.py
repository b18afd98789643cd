"""Scores change in points of their scale, never in per cent."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from core.calendar import parse_opening_hours
from core.metrics.catalogue import CATALOGUE
from core.metrics.compare import changes
from core.metrics.compute import measures
from core.metrics.facts import prepare
from core.metrics.satisfaction import _SCALES
from core.metrics.score_scale import span
from core.metrics.surveys import SCALES
from core.model.calendar import BusinessCalendar
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario

ALWAYS = BusinessCalendar(parse_opening_hours("Mon-Sun 00:00-24:00"))


def answered(name: str, scores: list[float], **variants: str) -> dict[str, Measure]:
    table = pd.DataFrame(
        {
            "created_at": pd.to_datetime(["2026-03-02"] * len(scores), utc=True),
            name: np.array(scores),
        }
    )
    scenario = Scenario(variants=tuple(variants.items()))
    return measures(prepare(table, ALWAYS), scenario, Filter())


def test_that_a_mean_answer_rises_by_points() -> None:
    before = answered("csat", [4.0] * 16 + [3.0] * 4, csat="mean")
    now = answered("csat", [5.0] * 10 + [3.0] * 10, csat="mean")
    found = changes(now, before)["csat"]
    assert (found.before.value, now["csat"].value) == (pytest.approx(3.8), 4.0)
    assert found.in_points
    assert found.points == pytest.approx(0.2)
    assert found.difference == pytest.approx(0.05)  # of a scale that is four long
    assert found.verdict == "improving"


def test_that_a_small_rise_on_the_scale_is_none() -> None:
    before = answered("csat", [4.0] * 20, csat="mean")
    now = answered("csat", [4.0] * 18 + [5.0] * 2, csat="mean")
    assert changes(now, before)["csat"].points == pytest.approx(0.1)
    assert changes(now, before)["csat"].verdict == "stagnant"  # a fortieth of the scale


def test_that_recommendation_and_effort_change_in_their_own_points() -> None:
    nps = changes(answered("nps", [10.0] * 20), answered("nps", [10.0] * 10 + [7.0] * 10))["nps"]
    assert nps.points == pytest.approx(50.0)
    assert nps.difference == pytest.approx(0.5)
    before, now = answered("ces", [6.0] * 20), answered("ces", [6.0] * 10 + [7.0] * 10)
    assert changes(now, before)["ces"].points == pytest.approx(0.5)
    index = [answered("ces", scores, ces="index") for scores in ([6.0] * 20, [2.0] * 19 + [7.0])]
    assert changes(index[1], index[0])["ces"].points == pytest.approx(-190.0)


def test_that_counts_and_ratios_stay_relative() -> None:
    for kpi in ("interactions_per_ticket", "consistency", "endorsements", "rephrase_rate"):
        assert CATALOGUE[kpi].unit == "score"
        assert span(Measure(kpi, 3.0, "score", 30, variant=CATALOGUE[kpi].variants[0])) is None


@pytest.mark.parametrize("key", SCALES)
def test_that_every_scale_of_effort_has_its_length(key: str) -> None:
    lowest = {"ease_0_10": 0}.get(key, 1)
    assert span(Measure("ces", 3.0, "score", 30, variant=key)) == SCALES[key].highest - lowest


def test_that_every_scale_of_satisfaction_has_its_length() -> None:
    for top, least, variant in _SCALES:
        usual = Measure("csat", 0.5, "share", 30, variant=variant)
        mean = answered("csat", [min(top, 100.0)] * 20 + [1.0] * 10, csat="mean")["csat"]
        assert usual.variant in [figure.key for figure in mean.variants], (top, least)
        assert (span(mean) or 0) >= {1.0: 1, 2.0: 1, 3.0: 2, 5.0: 4, 7.0: 6, 10.0: 9}.get(top, 100)
