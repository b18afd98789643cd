"""A small desk whose four weeks are known contact by contact, as an imported project."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pandas as pd

from core.calendar import parse_opening_hours
from core.model.calendar import BusinessCalendar
from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.project import Project
from core.model.scenario import ChannelPlan, Cost, Promise, Scenario, ServiceType

CALLS, CHATS, WEEKS = 800, 400, 4
CHAT = ChannelPlan(ServiceType.CHAT, service_level=Promise(0.8, 60.0))
BASE = Scenario(
    name="Today",
    calendar=BusinessCalendar(parse_opening_hours("Mon-Fri 09:00-17:00")),
    channels=(("chat", CHAT), ("phone", ChannelPlan(ServiceType.LIVE))),
    cost=Cost(hourly=20.0, overhead_month=900.0, technology_month=100.0),
)


def contacts() -> pd.DataFrame:
    """Calls and chats of 28 days, Monday to Friday in business hours; one in four is unresolved."""
    rng = np.random.default_rng(5)
    n = CALLS + CHATS
    day = rng.integers(0, 5, n) + 7 * (np.arange(n) % WEEKS)
    second = np.sort(day * 86_400 + rng.integers(9 * 3600, 17 * 3600, n))
    created = (pd.Timestamp("2026-01-05", tz="UTC") + pd.to_timedelta(second, unit="s")).as_unit(
        "us"
    )
    solved = created + pd.Timedelta(minutes=20)
    return pd.DataFrame(
        {
            "created_at": created,
            "created_has_time": True,
            "resolved_at": solved.where(np.arange(n) % 4 != 0),
            "channel": pd.Categorical(np.where(np.arange(n) % 3 == 0, "chat", "phone")),
            "handle_time": rng.lognormal(5.6, 0.5, n),
        }
    )


def project(*scenarios: Scenario) -> Project:
    """The desk with these scenarios."""
    mapping = Mapping(Dialect("csv"), Grain.CONTACT, (), "UTC")
    imported = datetime(2026, 2, 2, tzinfo=UTC)
    data = Dataset("desk.csv", Kind.CONTACTS, contacts(), mapping, "UTC", "", imported)
    return Project(datasets=(data,), scenarios=scenarios or (BASE,))
