"""Groups that share one pass over the contacts have the arrays and numbers of groups alone."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from core.metrics import view as views
from core.metrics.compute import grouped
from core.metrics.facts import Facts, prepare
from core.metrics.view import EVERY_ROW, View
from core.model.scenario import Filter, Scenario

_SCENARIO = Scenario()
_KPIS = ("volume", "frt", "frt_within", "full_resolution_time", "csat", "fcr")


def _facts(seed: int, rows: int = 3000) -> Facts:
    random = np.random.default_rng(seed)
    created = np.datetime64("2025-01-01", "us") + random.integers(0, 10**13, rows).astype("m8[us]")
    replied = created + random.integers(-100, 10**5, rows).astype("m8[s]")
    replied[random.random(rows) < 0.2] = np.datetime64("NaT")
    solved = created + random.integers(0, 10**6, rows).astype("m8[s]")
    solved[random.random(rows) < 0.3] = np.datetime64("NaT")
    channel = np.array(["email", "whatsapp", "chat", "phone"])[random.integers(0, 4, rows)]
    agent = np.array([f"Agent {n}" for n in range(40)])[random.integers(0, 40, rows)]
    score = np.where(random.random(rows) < 0.5, np.nan, random.integers(1, 6, rows))
    table = pd.DataFrame(
        {
            "created_at": created, "first_response_at": replied, "resolved_at": solved,
            "channel": pd.Categorical(channel), "agent": pd.Categorical(agent), "csat": score,
            "created_has_time": np.ones(rows, dtype=bool),
        }
    )  # fmt: skip
    return prepare(table, _SCENARIO.calendar)


def _told(facts: Facts, view: Filter) -> dict[str, dict[str, str]]:
    groups = grouped(facts, _SCENARIO, view, "agent")
    return {label: {kpi: repr(found[kpi]) for kpi in _KPIS} for label, found in groups.items()}


@pytest.mark.parametrize("chosen", [Filter(), Filter(channels=("email", "whatsapp", "phone"))])
@pytest.mark.parametrize("seed", range(3))
def test_that_groups_in_one_pass_come_to_the_same_to_the_last_bit(
    seed: int, chosen: Filter, monkeypatch: pytest.MonkeyPatch
) -> None:
    together = _told(_facts(seed), chosen)
    monkeypatch.setattr(views, "_ALONE", 10**9)
    assert together == _told(_facts(seed), chosen)


@pytest.mark.parametrize("rows", [EVERY_ROW, np.arange(0, 3000, 3)])
def test_that_each_part_holds_its_own_rows_in_their_order(rows: views.Rows) -> None:
    facts = _facts(7)
    whole = View(facts, rows)
    codes = np.random.default_rng(1).integers(-1, 5, len(whole))
    seen = []
    for place, part in enumerate(whole.parts(codes, 5)):
        expected = np.arange(3000)[rows][codes == place]
        assert part.places.tolist() == expected.tolist()
        found = part["created_at"]
        assert (found == facts.known("created_at")[expected]).all()
        inner = facts.dimension("channel")
        assert inner is not None
        assert (part.codes("channel") == inner.codes[expected]).all()
        for channel, smaller in enumerate(part.parts(part.codes("channel"), 4)):
            own = expected[inner.codes[expected] == channel]
            assert (smaller["created_at"] == facts.known("created_at")[own]).all()
        seen.append(found)
    assert not seen[-1].flags.writeable  # the parts share one array
