"""Contacts without any pattern, and patterns planted among them."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.scenario import ChannelPlan, Filter, Promise, Scenario, ServiceType

FIRST = np.datetime64("2024-01-01T00:00", "s")
WEEKS = 16
SECOND_HALF = Filter(start=date(2024, 2, 26), end=date(2024, 4, 22))
CHANNELS, TOPICS = ("email", "web", "social"), ("delivery", "refund", "login", "invoice")
AGENTS, PRODUCTS = tuple(f"Agent {i}" for i in range(1, 9)), ("shoes", "shirts", "hats")
WITHIN_S = 4 * 3600.0
_PLAN = ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.8, WITHIN_S))
SCENARIO = Scenario(
    calendar=BusinessCalendar(ALWAYS_OPEN),
    channels=tuple((channel, _PLAN) for channel in CHANNELS),
)


def noise(seed: int, n: int = 2000) -> pd.DataFrame:
    """Contacts of sixteen weeks, each drawn like any other whatever its hour, topic or agent."""
    rng = np.random.default_rng(seed)
    created = FIRST + rng.integers(0, WEEKS * 7 * 86400, n)
    replied = created + rng.lognormal(8.9, 1.0, n).astype(int)
    resolved = replied + rng.lognormal(9.0, 1.0, n).astype(int)
    rated = rng.random(n) < 0.5

    def category(labels: tuple[str, ...]) -> pd.Categorical:
        return pd.Categorical.from_codes(rng.integers(0, len(labels), n), list(labels))

    return pd.DataFrame(
        {
            **{
                name: pd.Series(moments.astype("M8[us]")).dt.tz_localize("UTC")
                for name, moments in (
                    ("created_at", created),
                    ("first_response_at", replied),
                    ("resolved_at", resolved),
                )
            },
            "channel": category(CHANNELS),
            "topic": category(TOPICS),
            "agent": category(AGENTS),
            "product": category(PRODUCTS),
            "customer_id": rng.integers(0, 5 * n, n).astype(str),
            "csat": np.where(
                rated, rng.choice([1, 2, 3, 4, 5], n, p=[0.1, 0.05, 0.1, 0.3, 0.45]), np.nan
            ),
            "agent_messages": rng.integers(1, 4, n).astype(float),
            "reopens": (rng.random(n) < 0.08).astype(float),
            "handle_time": rng.lognormal(6, 0.7, n),
            "created_has_time": np.ones(n, dtype=bool),
        }
    )
