"""Cases of work that moves from hour to hour, and of days that differ: answered as planned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from core.model.calendar import OpeningHours
from core.staffing.business_week import business_week
from core.staffing.carried_queue import fluid_queue, stationary_backlog_carryover
from core.staffing.deferred_bound import cheapest_staff, flat_staff_for_share, least_staff
from core.staffing.moving_load import lagged_load
from core.staffing.overdispersion import day_factors, share_of_days
from core.staffing.search import Target, most_load
from core.staffing.square_root import square_root
from core.staffing.touches import moving_touches
from core.staffing.verification import Values

Found = dict[str, Any]


def _carried(given: Values) -> Found:
    found = stationary_backlog_carryover(
        given["offered_contacts"], given["agents"], given["aht_s"], given["interval_s"]
    )
    asa = found.performance.asa_s[0]
    return {"offered": found.offered, "carried": found.carried, "asa_s_first": asa}


def _fluid(given: Values) -> Found:
    patience = given.get("patience_mean_s")
    queue = fluid_queue(
        given["offered_contacts"], given["agents"], given["aht_s"], given["interval_s"], patience
    )
    return {"waiting": queue}


def _lag(given: Values) -> Found:
    loads = lagged_load(given["loads"], given["aht_s"], given["interval_s"], given["cv"])
    return {"loads": loads}


def _moving_touches(given: Values) -> Found:
    found = moving_touches(
        np.full(24, given["new_tickets_per_h"]), given["touch_aht_min"] / 60,
        given["return_probability"], given["customer_delay_h"], 1.0,
    )  # fmt: skip
    tickets = found.with_customers_end[-1]
    return {"load_erlangs": found.load[-1], "tickets_with_customers": tickets}


def _most_load(given: Values) -> Found:
    target = Target(given["target_service_level"], given["target_wait_s"])
    return {"load_erlangs": most_load(given["agents"], given["aht_s"], target)}


def _square_root(given: Values) -> Found:
    patience = given.get("patience_mean_s")
    found = square_root(given["load_erlangs"], given["agents"], given["aht_s"], patience)
    return {} if found is None else {"beta": found.beta, "delay": found.delay_probability}


def _days(given: Values) -> Found:
    cv2 = given["day_cv2"]
    return {
        "share_up_to_factor": share_of_days(cv2, given["factor"]),
        "variance": day_factors(cv2).var(),
    }


def _fluid_staff(given: Values) -> Found:
    """A week whose work all comes on Saturday and is due in Monday's first hours."""
    opened = OpeningHours(tuple(((540, 1020),) if day < 5 else () for day in range(7)))
    week = business_week(opened, 60)
    volume = np.zeros(168)
    volume[5 * 24 + 12] = given["contacts"]
    work = (volume, week, given["aht_s"], given["goal_business_h"] * 3600.0)
    price = np.ones(168)
    price[:10] = 2.0
    smooth = least_staff(*work).agents
    cheap = cheapest_staff(*work, cost=price).agents
    return {
        "smoothest": smooth[9:13],
        "cheapest": cheap[9:13],
        "half_the_weeks": flat_staff_for_share(*work, 0.5),
    }


FLOWS: dict[str, Callable[[Values], Found]] = {
    "carried_queue": _carried,
    "fluid_queue": _fluid,
    "lagged_load": _lag,
    "moving_touches": _moving_touches,
    "most_load": _most_load,
    "square_root": _square_root,
    "busy_days": _days,
    "fluid_staff": _fluid_staff,
}
"""Kind of case → the figures it gives."""
