"""How each kind of reference case is answered: by the very functions that plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

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
from core.staffing.patience import WeibullPatience, erlang_with_patience
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
from core.staffing.verification import Values
from core.staffing.verification_cover import cover
from core.staffing.verification_flows import FLOWS
from core.staffing.verification_laws import violations

Found = dict[str, Any]

_WEEKS, _SEED = 104, 11


def _load(given: Values) -> float:
    if "load_erlangs" in given:
        return given["load_erlangs"]
    return given["offered_contacts"] * given["aht_s"] / given["interval_s"]


def _figures(result: Performance) -> Found:
    """A performance under the names that the cases use."""
    late = 1 - result.answered_within - result.abandoned_within
    return {
        "load_erlangs": result.load, "delay_probability": result.delay_probability,
        "service_level": result.service_level(), "service_level_offered": result.service_level(),
        "occupancy": result.occupancy, "asa_s": result.asa_s, "abandonment": result.abandonment,
        "mean_wait_all_s": result.mean_wait_all_s, "mean_queue": result.mean_queue,
        "overload": bool(result.overload), "queue_growth_contacts_per_h": result.growth_per_h,
        "probability_wait_exceeds_target": 1 - result.service_level(),
        "probability_virtual_wait_exceeds_target": 1 - result.virtual_within,
        "probability_actual_wait_exceeds_target": late,
        **{f"sl_{name}": result.service_level(name) for name in VARIANTS},
    }  # fmt: skip


def _target(given: Values) -> Target:
    cap = given.get("max_occupancy")
    return Target(given["target_service_level"], given["target_wait_s"], max_occupancy=cap)


def _erlang_c(given: Values) -> Found:
    if "agents" in given:
        target = given.get("target_wait_s", 0)
        return _figures(erlang_c(_load(given), given["agents"], given.get("aht_s", 1), target))
    needed = float(agents_needed(_load(given), given["aht_s"], _target(given)).whole)
    reached = erlang_c(_load(given), needed, given["aht_s"], given["target_wait_s"])
    return _figures(reached) | {"net_agents": max(needed, given["minimum_agents"])}


def _erlang_c_requirement(given: Values) -> Found:
    net = float(agents_needed(_load(given), given["aht_s"], _target(given)).whole)
    reached = erlang_c(_load(given), net, given["aht_s"], given["target_wait_s"])
    gross = classic_headcount(net, given.get("shrinkage", 0.0))
    return _figures(reached) | {"net_agents": net, "gross_agents": gross}


def _agents_by_delay(given: Values) -> Found:
    most = given["max_delay_probability"]
    return {"net_agents": agents_for_delay_probability(given["load_erlangs"], most)}


def _patient(given: Values) -> tuple[float, float, float, float, float]:
    """Load, agents, handle time, mean patience and target of a case."""
    target = given.get("target_wait_s", 0)
    return _load(given), given["agents"], given["aht_s"], given["patience_mean_s"], target


def _general_patience(given: Values) -> Found:
    load, agents, aht, mean, target = _patient(given)
    patience = WeibullPatience(mean, given["patience_shape"])
    return _figures(erlang_with_patience(load, agents, aht, patience, target))


def _redials(given: Values) -> Found:
    found = erlang_a_with_redials(*_patient(given), given["redial_share_of_abandoners"])
    alone = erlang_a(*_patient(given)).service_level()
    return _figures(found.performance) | {
        "load_multiplier": found.load_multiplier,
        "service_level_offered_without_redials": alone,
    }


def _erlang_b_inverse(given: Values) -> Found:
    offered = offered_for_blocking(given["servers"], given["blocking"])
    carried = offered * (1 - erlang_b(offered, given["servers"]))
    return {"offered_erlangs": offered, "carried_erlangs": carried}


def _backlog(given: Values) -> Found:
    per_day = given["arrivals_per_day"] + given["backlog_contacts"] / given["clear_in_days"]
    aht_h = given["aht_min"] / 60
    real = throughput_agents(per_day * aht_h, given["productive_h_per_agent_day"])
    return {
        "work_per_day_contacts": per_day,
        "capacity_per_agent_day_contacts": given["productive_h_per_agent_day"] / aht_h,
        "net_agents_real": real,
        "net_agents": round_up(real),
    }


def _throughput(given: Values) -> Found:
    tickets = given.get("tickets_per_week") or given["tickets_per_month"]
    hours = given.get("productive_h_per_agent_month")
    hours = hours or given["paid_h_per_agent_week"] * given["productive_share"]
    real = throughput_agents(tickets * given["aht_min"] / 60, hours)
    return {"net_agents_real": real, "net_agents": round_up(real)}


def _headcount(given: Values) -> Found:
    real = gross_agents(given["net_agents"], given["shrinkage"])
    return {"gross_agents_real": real, "gross_agents": round_up(real)}


def _shrinkage(given: Values) -> Found:
    parts = given["components"]
    return {"shrinkage_compound": compound_shrinkage(parts), "shrinkage_added": sum(parts)}


def _beside_live(given: Values) -> Found:
    share = capacity_beside_live(given["live_occupancy"], 1.0, given["max_occupancy"])
    return {"agent_time_share_for_deferred": share}


def _occupancy_floor(given: Values) -> Found:
    real = agents_for_occupancy(given["load_erlangs"], given["max_occupancy"])
    return {"net_agents": round_up(real)}


def _worked_load(given: Values) -> Found:
    return {"load_erlangs": _load(given), "net_agents_lower_bound": round_up(_load(given))}


def _chat(given: Values) -> Found:
    rate = given["offered_contacts"] / given["interval_s"]
    pace = ChatPace(tuple(given["chat_duration_s_by_concurrency"]))
    within = given["target_wait_s"]
    crews = [int(c) for c in np.atleast_1d(given["agents"])]
    now = [chat_performance(rate, c, pace, within) for c in crews]
    minute = [chat_performance(rate, c, pace, 60.0) for c in crews]
    return {
        "delay_probability": [float(r.delay_probability) for r in now],
        "asa_s": [float(r.asa_s) for r in now],
        "service_level": [float(r.service_level()) for r in now],
        "service_level_at_60_s": [float(r.service_level()) for r in minute],
        "agents_for_80pct_in_30_s": chat_agents_needed(rate, pace, Target(0.8, 30.0)).whole,
        "stable_above_agents_real": float(now[0].load),
    }


def _email(given: Values) -> DeferredWork:
    """A week of e-mail from an hourly shape and weekday factors, five open days."""
    hours = given["hourly_shape_contacts_00_to_23"]
    shape = np.outer(given["weekday_factor_mon_to_sun"], hours).ravel()
    window = (int(given["open_from_h"] * 60), int(given["open_to_h"] * 60))
    opened = OpeningHours(tuple((window,) if day < 5 else () for day in range(7)))
    volume = shape * given["contacts_per_week"] / shape.sum()
    return DeferredWork("email", volume, business_week(opened, 60), given["aht_min"] * 60.0)


def _deferred(given: Values) -> Found:
    draws = draw(_email(given), _WEEKS, _SEED)
    shares: dict[str, list[list[float]]] = {"picked_up": [], "replied": []}
    for agents in given["agents_flat"]:
        waits = simulate(draws, np.full(168, float(agents)))
        for until, rows in shares.items():
            goals = (Goal(0.9, h * 3600.0, until=until) for h in given["goal_business_h"])
            rows.append([share_within(waits, goal).value for goal in goals])
    column = given["goal_business_h"].index(4)
    enough = [
        crew
        for crew, row in zip(given["agents_flat"], shares["picked_up"], strict=True)
        if row[column] >= 0.9
    ]
    return {
        "share_picked_up_within_goal": shares["picked_up"],
        "share_replied_within_goal": shares["replied"],
        "agents_for_90pct_in_4h": enough[0],
    }


def _deferred_fluid(given: Values) -> Found:
    work = _email(given)
    fluid = [
        flat_staff(work.volume, work.week, work.aht_s, h * 3600.0) for h in given["goal_business_h"]
    ]
    return {
        "agents_real_100pct_within_goal": fluid,
        "load_erlangs_over_open_hours": work.load,
        "throughput_agents": round_up(work.load),
    }


def _shortcuts(given: Values) -> Found:
    """What wrong methods answer: shown beside ours only to explain a difference."""
    if "goal_business_h" in given:
        work = _email(given)
        monday = work.volume[given["open_from_h"] : given["open_to_h"]] * work.aht_s / 3600
        late = Target(given["target_service_level"], given["goal_business_h"] * 3600.0)
        needed = agents_needed(monday, work.aht_s, late).whole
        return {"hourly_erlang_c_agents_monday_09_to_16": needed}
    rate, k = given["offered_contacts"] / given["interval_s"], given["max_concurrency"]
    goal = _target(given)

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


def _erlang_r(given: Values) -> Found:
    found = [
        touched_work(
            given["new_tickets_per_h"], given["touch_aht_min"] / 60, given["return_probability"],
            given["customer_delay_h"], agents, given["frt_goal_h"],
        )
        for agents in given["agents"]
    ]  # fmt: skip
    return {
        "touches_per_resolution": found[0].touches,
        "load_erlangs": found[0].load,
        "mean_wait_per_touch_h": [f.mean_wait_h for f in found],
        "mean_resolution_h": [f.mean_resolution_h for f in found],
        "share_first_touch_started_within_goal": [f.share_first_touch_within for f in found],
        "resolution_floor_h": found[0].floor_h,
    }


def _moving_load(given: Values) -> Found:
    own = np.array(given["arrivals_per_h"]) * given["aht_min"] / 60
    aht_s, interval_s = given["aht_min"] * 60, given["interval_h"] * 3600
    load = modified_offered_load(own, aht_s, interval_s, given["initial_load_erlangs"])
    return {"sipp_load_erlangs": own, "mean_load_erlangs": load.mean, "end_load_erlangs": load.end}


MODELS: dict[str, Callable[[Values], Found]] = {
    "erlang_b": lambda given: {"blocking": erlang_b(given["load_erlangs"], given["servers"])},
    "erlang_b_inverse": _erlang_b_inverse,
    "erlang_c": _erlang_c,
    "erlang_c_requirement": _erlang_c_requirement,
    "agents_by_delay": _agents_by_delay,
    "erlang_a": lambda given: _figures(erlang_a(*_patient(given))),
    "general_patience": _general_patience,
    "redials": _redials,
    "backlog": _backlog,
    "throughput": _throughput,
    "headcount": _headcount,
    "shrinkage_compound": _shrinkage,
    "beside_live": _beside_live,
    "occupancy_floor": _occupancy_floor,
    "worked_load": _worked_load,
    "chat_chain": _chat,
    "deferred": _deferred,
    "deferred_fluid": _deferred_fluid,
    "shortcuts": _shortcuts,
    "erlang_r": _erlang_r,
    "moving_load": _moving_load,
    "law": lambda given: {"broken": violations(given["law"], given["tolerance"])},
    "shift_cover": cover,
    **FLOWS,
}
"""Kind of case → the figures it gives."""
