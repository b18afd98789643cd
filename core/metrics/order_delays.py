"""How soon after a contact its customer ordered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from core.metrics.facts import Facts


def order_delay(facts: Facts) -> np.ndarray | None:
    """Seconds from a contact to the order that it led to; NaN for contacts that led to none.

    An order of the same customer and moment that several contacts name belongs to the latest of
    them before it; where no customer is known, each row names an order of its own.
    """
    ordered, created = facts.array("ordered_at"), facts.array("created_at")
    if ordered is None or created is None:
        return None
    gaps = ordered - created
    delay = np.where(np.isnat(gaps), np.nan, gaps.view(np.int64) / 1e6)
    delay = np.where(delay >= 0, delay, np.nan)
    customers = facts.array("customer")
    if customers is None:
        return delay
    named = np.flatnonzero(~np.isnan(delay) & (customers >= 0))
    # Latest contact first within an order, so that the first of each run is the one that counts.
    order = named[np.lexsort((delay[named], ordered[named], customers[named]))]
    again = np.zeros(len(order), np.bool_)
    again[1:] = (customers[order[1:]] == customers[order[:-1]]) & (
        ordered[order[1:]] == ordered[order[:-1]]
    )
    delay[order[again]] = np.nan
    return delay
