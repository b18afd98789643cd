"""Every KPI, declared once; a family of KPIs to a module."""

from __future__ import annotations

from core.metrics.catalogue.calls import CALLS
from core.metrics.catalogue.declaration import Kpi
from core.metrics.catalogue.money import MONEY
from core.metrics.catalogue.outcome import OUTCOME
from core.metrics.catalogue.satisfaction import SATISFACTION
from core.metrics.catalogue.speed import SPEED
from core.metrics.catalogue.volume import VOLUME

__all__ = ["CATALOGUE", "Kpi"]

CATALOGUE: dict[str, Kpi] = {
    kpi.id: kpi
    for kpi in (
        *VOLUME,
        *SPEED,
        *CALLS,
        *SATISFACTION,
        *OUTCOME,
        *MONEY,
    )
}
"""KPI id → declaration, in the order people read them."""
