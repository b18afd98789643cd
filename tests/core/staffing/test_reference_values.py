"""Every published or derived staffing value of the reference file, to its own tolerance."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.model.calendar import OpeningHours
from core.staffing.business_week import business_week
from core.staffing.chat import ChatPace, chat_agents_needed, chat_performance
from core.staffing.deferred import (
    DeferredWork,
    Goal,
    capacity_beside_live,
    draw,
    share_within,
    simulate,
    throughput_agents,
)
from core.staffing.deferred_bound import flat_staff
from core.staffing.erlang import (
    VARIANTS,
    Performance,
    erlang_a,
    erlang_b,
    erlang_c,
    offered_for_blocking,
)
from core.staffing.moving_load import modified_offered_load
from core.staffing.redials import erlang_a_with_redials
from core.staffing.rounding import (
    agents_for_occupancy,
    compound_shrinkage,
    gross_agents,
    round_up,
)
from core.staffing.search import (
    Target,
    agents_for_delay_probability,
    agents_needed,
    classic_headcount,
)
from core.staffing.touches import touched_work

Values = dict[str, Any]
FILE = Path(__file__).parents[4] / "shared" / "domain" / "reference_values.json"
ELSEWHERE = ("relation", "shift_cover")
"""Relations are properties (test_erlang_properties); shifts belong to scheduling."""


def _cases() -> list[Any]:
    if not FILE.exists():
        reason = "the reference values are not beside this checkout"
        return [pytest.param(None, marks=pytest.mark.skip(reason=reason))]
    cases = json.loads(FILE.read_text("utf-8"))
    return [pytest.param(c, id=c["id"]) for c in cases if c["model"] not in ELSEWHERE]


def _load(i: Values) -> float:
    if "load_erlangs" in i:
        return i["load_erlangs"]
    return i["offered_contacts"] * i["aht_s"] / i["interval_s"]


def _values(result: Performance) -> Values:
    return {
        "load_erlangs": result.load,
        "delay_probability": result.delay_probability,
        "service_level": result.service_level(),
        "service_level_offered": result.service_level("offered"),
        "occupancy": result.occupancy,
        "asa_s": result.asa_s,
        "abandonment": result.abandonment,
        "mean_wait_all_s": result.mean_wait_all_s,
        "mean_queue": result.mean_queue,
        "overload": bool(result.overload),
        "queue_growth_contacts_per_h": result.growth_per_h,
        "probability_wait_exceeds_target": 1 - result.service_level(),
        **{f"sl_{name}": result.service_level(name) for name in VARIANTS},
        "probability_virtual_wait_exceeds_target": 1 - result.virtual_within,
        "probability_actual_wait_exceeds_target": (
            1 - result.answered_within - result.abandoned_within
        ),
    }


def _c(i: Values) -> Values:
    if "agents" not in i:
        needed = agents_needed(_load(i), i["aht_s"], _target(i))
        return {"net_agents": max(float(needed.whole), i["minimum_agents"]), "overload": False}
    target = i.get("target_wait_s", 0)
    return _values(erlang_c(_load(i), i["agents"], i.get("aht_s", 1), target))


def _target(i: Values) -> Target:
    cap = i.get("max_occupancy")
    return Target(i["target_service_level"], i["target_wait_s"], max_occupancy=cap)


def _c_requirement(i: Values) -> Values:
    net = float(agents_needed(_load(i), i["aht_s"], _target(i)).whole)
    gross = classic_headcount(net, i.get("shrinkage", 0.0))
    reached = erlang_c(_load(i), net, i["aht_s"], i["target_wait_s"])
    return _values(reached) | {"net_agents": net, "gross_agents": gross}


def _a(i: Values) -> Values:
    target = i.get("target_wait_s", 0)
    return _values(erlang_a(_load(i), i["agents"], i["aht_s"], i["patience_mean_s"], target))


def _redial(i: Values) -> Values:
    given = (_load(i), i["agents"], i["aht_s"], i["patience_mean_s"], i["target_wait_s"])
    found = erlang_a_with_redials(*given, i["redial_share_of_abandoners"])
    without = {"service_level_offered_without_redials": erlang_a(*given).service_level()}
    return _values(found.performance) | without | {"load_multiplier": found.load_multiplier}


def _b_inverse(i: Values) -> Values:
    offered = offered_for_blocking(i["servers"], i["blocking"])
    carried = offered * (1 - erlang_b(offered, i["servers"]))
    return {"offered_erlangs": offered, "carried_erlangs": carried}


def _backlog(i: Values) -> Values:
    per_day = i["arrivals_per_day"] + i["backlog_contacts"] / i["clear_in_days"]
    aht_h = i["aht_min"] / 60
    real = throughput_agents(per_day * aht_h, i["productive_h_per_agent_day"])
    capacity = i["productive_h_per_agent_day"] / aht_h
    return {
        "work_per_day_contacts": per_day, "capacity_per_agent_day_contacts": capacity,
        "net_agents_real": real, "net_agents": round_up(real),
    }  # fmt: skip


def _throughput(i: Values) -> Values:
    tickets = i.get("tickets_per_week") or i["tickets_per_month"]
    hours = i.get("productive_h_per_agent_month")
    hours = hours or i["paid_h_per_agent_week"] * i["productive_share"]
    real = throughput_agents(tickets * i["aht_min"] / 60, hours)
    return {"net_agents_real": real, "net_agents": round_up(real)}


def _gross(i: Values) -> Values:
    real = gross_agents(i["net_agents"], i["shrinkage"])
    return {"gross_agents_real": real, "gross_agents": round_up(real)}


def _chat(i: Values) -> Values:
    rate = i["offered_contacts"] / i["interval_s"]
    pace = ChatPace(tuple(i["chat_duration_s_by_concurrency"]))
    crews = np.atleast_1d(i["agents"])
    results = [chat_performance(rate, int(c), pace, i["target_wait_s"]) for c in crews]
    later = [chat_performance(rate, int(c), pace, 60.0) for c in crews]
    needed = chat_agents_needed(rate, pace, Target(0.8, 30.0))
    return {
        "delay_probability": [float(r.delay_probability) for r in results],
        "asa_s": [float(r.asa_s) for r in results],
        "service_level": [float(r.service_level()) for r in results],
        "service_level_at_60_s": [float(r.service_level()) for r in later],
        "agents_for_80pct_in_30_s": needed.whole,
        "stable_above_agents_real": float(results[0].load),
    }


@cache
def _email() -> DeferredWork:
    case = next(c for c in json.loads(FILE.read_text("utf-8")) if c["id"] == "D1-sim")
    i = case["inputs"]
    shape = np.outer(i["weekday_factor_mon_to_sun"], i["hourly_shape_contacts_00_to_23"]).ravel()
    hours = OpeningHours(tuple(((540, 1020),) if day < 5 else () for day in range(7)))
    volume = shape * i["contacts_per_week"] / shape.sum()
    return DeferredWork("email", volume, business_week(hours, 60), i["aht_min"] * 60.0)


def _deferred(i: Values) -> Values:
    work = _email()
    draws = draw(work, 208, seed=11)
    shares: dict[str, list[list[float]]] = {"picked_up": [], "replied": []}
    enough = []
    for agents in i["agents_flat"]:
        waits = simulate(draws, np.full(168, float(agents)))
        for until, rows in shares.items():
            goals = [Goal(0.9, h * 3600.0, until=until) for h in i["goal_business_h"]]
            rows.append([share_within(waits, goal).value for goal in goals])
        if shares["picked_up"][-1][i["goal_business_h"].index(4)] >= 0.9:
            enough.append(agents)
    return {
        "rows": "agents_flat", "columns": "goal_business_h",
        "share_picked_up_within_goal": shares["picked_up"],
        "share_replied_within_goal": shares["replied"], "agents_for_90pct_in_4h": enough[0],
    }  # fmt: skip


def _fluid(i: Values) -> Values:
    work = _email()
    return {
        "agents_real_100pct_within_goal": [
            flat_staff(work.volume, work.week, work.aht_s, h * 3600.0) for h in i["goal_business_h"]
        ],
        "load_erlangs_over_open_hours": work.load,
        "throughput_agents": round_up(work.load),
    }


def _shortcuts(i: Values) -> Values:
    """What wrong methods answer: shown beside ours only to explain a difference."""
    goal = Target(i["target_service_level"], i.get("target_wait_s", 0.0))
    if "goal_business_h" in i:
        monday = _email().volume[9:17] * 360.0 / 3600.0
        late = Target(i["target_service_level"], i["goal_business_h"] * 3600.0)
        needed = agents_needed(monday, 360.0, late).whole
        return {"hourly_erlang_c_agents_monday_09_to_16": needed.tolist()}
    rate = i["offered_contacts"] / i["interval_s"]
    k = i["max_concurrency"]

    def divided(aht_min: float, by: float) -> float:
        aht = aht_min * 60 / by
        return float(agents_needed(rate * aht, aht, goal).whole)

    return {
        "erlang_c_aht_8min_divided_by_3": divided(8, k),
        "erlang_c_aht_13min_divided_by_3": divided(13, k),
        "erlang_c_aht_13min_divided_by_2_5": divided(13, 2.5),
        "load_aht_8min_over_3": round_up(rate * 480 / k),
        "load_aht_13min_over_3": round_up(rate * 780 / k),
    }


def _erlang_r(i: Values) -> Values:
    found = [
        touched_work(
            i["new_tickets_per_h"], i["touch_aht_min"] / 60, i["return_probability"],
            i["customer_delay_h"], agents, i["frt_goal_h"],
        )
        for agents in i["agents"]
    ]  # fmt: skip
    return {
        "touches_per_resolution": found[0].touches,
        "load_erlangs": found[0].load,
        "mean_wait_per_touch_h": [f.mean_wait_h for f in found],
        "mean_resolution_h": [f.mean_resolution_h for f in found],
        "share_first_touch_started_within_goal": [f.share_first_touch_within for f in found],
        "resolution_floor_h": found[0].floor_h,
    }


def _mol(i: Values) -> Values:
    own = np.array(i["arrivals_per_h"]) * i["aht_min"] / 60
    before = i["initial_load_erlangs"]
    load = modified_offered_load(own, i["aht_min"] * 60, i["interval_h"] * 3600, before)
    return {"sipp_load_erlangs": own, "mean_load_erlangs": load.mean, "end_load_erlangs": load.end}


def _floor(i: Values) -> Values:
    return {"net_agents": round_up(agents_for_occupancy(i["load_erlangs"], i["max_occupancy"]))}


METHODS: dict[str, Callable[[Values], Values]] = {
    "erlang_b": lambda i: {"blocking": erlang_b(i["load_erlangs"], i["servers"])},
    "erlang_b_inverse": _b_inverse,
    "erlang_c": _c,
    "erlang_c_requirement": _c_requirement,
    "erlang_c_requirement_by_delay_probability": lambda i: {
        "net_agents": agents_for_delay_probability(i["load_erlangs"], i["max_delay_probability"])[0]
    },
    "erlang_a": _a,
    "erlang_a_limit_to_erlang_c": _a,
    "erlang_a_limit_to_erlang_b": _a,
    "erlang_a_theta_equals_mu": _a,
    "erlang_a_service_level_definitions": _a,
    "erlang_a_redial": _redial,
    "backlog_throughput": _backlog,
    "throughput": _throughput,
    "shrinkage": _gross,
    "gross_rounding": _gross,
    "shrinkage_compound": lambda i: {
        "shrinkage_compound": compound_shrinkage(i["components"]),
        "shrinkage_added": sum(i["components"]),
    },
    "blend_fill": lambda i: {
        "agent_time_share_for_deferred": capacity_beside_live(
            i["live_occupancy"], 1.0, i["max_occupancy"]
        )
    },
    "occupancy_floor": _floor,
    "email_naive_check": lambda i: {
        "load_erlangs": _load(i), "net_agents_lower_bound": round_up(_load(i))
    },
    "chat_chain": _chat,
    "deferred_simulation": _deferred,
    "deferred_fluid_flat": _fluid,
    "counter_example": _shortcuts,
    "erlang_r_steady": _erlang_r,
    "mol_load": _mol,
}  # fmt: skip


@pytest.mark.parametrize("case", _cases())
def test_that_a_reference_value_is_reproduced(case: Values) -> None:
    found = METHODS[case["model"]](case["inputs"])
    for key, expected in case["expected"].items():
        if isinstance(expected, str):
            assert found[key] == expected
            continue
        tolerance = case["tolerance"].get(key, case["tolerance"].get("*"))
        assert tolerance is not None, f"{case['id']} gives no tolerance for {key}"
        got = np.asarray(found[key], dtype=float)
        wanted = np.asarray(expected, dtype=float)
        assert got.size == wanted.size, key
        np.testing.assert_allclose(
            got.reshape(wanted.shape), wanted, rtol=0, atol=tolerance + 1e-15, err_msg=key
        )
