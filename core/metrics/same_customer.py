"""Contacts of the same customer: how long since the one before and until the next."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from core.metrics.facts import Facts

REPEAT_DAYS = 7.0
"""A contact within so many days of the one before is about the same thing once more."""
_DAY_US = 86_400_000_000.0


def _customers(facts: Facts) -> np.ndarray | None:
    """Whole number of each contact's customer; -1 where it is not known."""
    if not facts.feeds_column("customer_id"):
        return None
    return pd.factorize(facts.contacts["customer_id"])[0].astype(np.int32)


def _customer_topics(facts: Facts) -> np.ndarray | None:
    """Whole number of each pair of customer and topic; -1 where the customer is not known."""
    customers, topics = facts.array("customer"), facts.dimension("topic")
    if customers is None or topics is None:
        return customers
    pairs = customers.astype(np.int64) * len(topics.labels) + topics.codes
    codes = pd.factorize(np.where(customers < 0, -1, pairs), use_na_sentinel=False)[0]
    return np.where(customers < 0, -1, codes).astype(np.int32)


def _gaps(key: str) -> Callable[[Facts], np.ndarray | None]:
    def gaps(facts: Facts) -> np.ndarray | None:
        """Days since the customer's contact before; infinite for the first, NaN if not known."""
        created, keys = facts.array("created_at"), facts.array(key)
        if created is None or keys is None:
            return None
        order = _in_order(created, keys)
        days = np.diff(created[order]).view(np.int64) / _DAY_US
        same = keys[order[1:]] == keys[order[:-1]]
        since = np.full(facts.rows, np.inf)
        since[order[1:]] = np.where(same, days, np.inf)
        since[(keys < 0) | np.isnat(created)] = np.nan
        return since

    return gaps


def _following(facts: Facts) -> np.ndarray | None:
    """Days until the customer's next contact on the topic; infinite for the last, else NaN."""
    created, keys = facts.array("created_at"), facts.array("customer_topic")
    if created is None or keys is None:
        return None
    order = _in_order(created, keys)
    days = np.diff(created[order]).view(np.int64) / _DAY_US
    same = keys[order[1:]] == keys[order[:-1]]
    until = np.full(facts.rows, np.inf)
    until[order[:-1]] = np.where(same & ~np.isnan(days), days, np.inf)
    until[(keys < 0) | np.isnat(created)] = np.nan
    return until


def _in_order(created: np.ndarray, keys: np.ndarray) -> np.ndarray:
    """Contacts by customer and moment; those without a moment come last of their customer."""
    return np.lexsort((created, keys))


def _within(name: str) -> Callable[[Facts], np.ndarray | None]:
    def again(facts: Facts) -> np.ndarray | None:
        """1 where the same customer came back within seven days, 0 not, -1 customer unknown."""
        since = facts.array(name)
        if since is None:
            return None
        return np.where(np.isnan(since), -1, since <= REPEAT_DAYS).astype(np.int8)

    return again


SAME_CUSTOMER: dict[str, Callable[[Facts], np.ndarray | None]] = {
    "customer": _customers,
    "customer_topic": _customer_topics,
    "days_since_topic": _gaps("customer_topic"),
    "days_since_any": _gaps("customer"),
    "days_until_topic": _following,
    "repeat_topic": _within("days_since_topic"),
    "repeat_any": _within("days_since_any"),
}
"""Arrays over all contacts, by name."""
