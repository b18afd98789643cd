"""KPIs on a map: each cell holds the KPI of the contacts created in it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.metrics.compute import measure
from core.metrics.heatmap_measures import Fill
from core.metrics.selection import Selection
from core.metrics.view import EVERY_ROW, Rows, View
from core.model.scenario import Scenario

MAPPED_KPIS = (
    "frt_within",
    "service_level",
    "sla_attainment",
    "fcr",
    "first_instance",
    "reopen_rate",
    "escalation_rate",
    "repeat_contact_rate",
    "interactions_per_ticket",
    "hold_time",
    "nps",
    "ces",
    "complaint_share",
    "applause_rate",
    "avg_reply_time",
    "response_rate",
    "kb_covered_share",
)
"""KPIs of single contacts that have a meaning in a cell; what compares dates (backlog, flow) or
needs the whole week (time pattern) has none."""


def by_creation(selection: Selection, rows: View | None = None) -> Selection:
    """The selection with every date counted by the creation of the contact; of some rows alone."""
    own = selection.created if rows is None else rows
    return replace(selection, created=own, resolved=own, surveyed=own, ever=own, totals=None)


def kpi_fill(kpi: str, selection: Selection, scenario: Scenario, used: Rows) -> Fill:
    """The filler of a KPI: value and n of each group of the used contacts.

    All dates count by the creation of the contact, so that a cell answers for what came in it.
    """
    view = selection.created
    rows = np.arange(view.facts.rows)[view.rows] if isinstance(view.rows, slice) else view.rows
    placed = View(view.facts, rows if used is EVERY_ROW else rows[used])

    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        values, counts = np.full(groups, 0.0 if kpi == "volume" else np.nan), np.zeros(groups)
        for place, part in enumerate(placed.parts(codes, groups)):
            if len(part):
                found = measure(kpi, by_creation(selection, part), scenario)
                values[place] = np.nan if found.value is None else found.value
                counts[place] = found.n
        return values, counts

    return fill
