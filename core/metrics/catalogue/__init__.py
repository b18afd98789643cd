"""Every KPI, declared once; a family of KPIs to a module."""

from __future__ import annotations

from core.metrics.catalogue.calls import CALLS
from core.metrics.catalogue.customers import CUSTOMERS
from core.metrics.catalogue.declaration import Kpi
from core.metrics.catalogue.flow import FLOW
from core.metrics.catalogue.goals import GOALS
from core.metrics.catalogue.money import MONEY
from core.metrics.catalogue.outcome import OUTCOME
from core.metrics.catalogue.people import PEOPLE
from core.metrics.catalogue.satisfaction import SATISFACTION
from core.metrics.catalogue.sentiment import SENTIMENT
from core.metrics.catalogue.solution import SOLUTION
from core.metrics.catalogue.speed import SPEED
from core.metrics.catalogue.variant_words import variant_name
from core.metrics.catalogue.volume import VOLUME

__all__ = ["CATALOGUE", "FAMILIES", "Kpi", "variant_name"]

FAMILIES: dict[str, tuple[Kpi, ...]] = {
    "volume": VOLUME,
    "speed": SPEED,
    "calls": CALLS,
    "satisfaction": SATISFACTION,
    "sentiment": SENTIMENT,
    "outcome": OUTCOME,
    "flow": FLOW,
    "solution": SOLUTION,
    "money": MONEY,
    "people": PEOPLE,
    "customers": CUSTOMERS,
    "goals": GOALS,
}
"""The KPIs that belong together, in the order people read them."""

CATALOGUE: dict[str, Kpi] = {kpi.id: kpi for family in FAMILIES.values() for kpi in family}
"""KPI id → declaration, in the order people read them."""
