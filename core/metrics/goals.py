"""How many of the targets are met, near or missed over some contacts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.measuring import another, measured, unavailable
from core.metrics.selection import Selection, View
from core.model.measure import Figure, Measure, status
from core.model.scenario import Scenario, Target
from core.problems import note

TARGET_ATTAINMENT = "target_attainment"


def target_attainment(
    selection: Selection, scenario: Scenario, of: Callable[[str, Selection | None], Measure]
) -> Measure:
    """Targets met / targets with enough contacts; each target is among the parts.

    `of` gives a KPI of the selection (None) or of the contacts of a target's group. The rows are
    those behind all targets judged.
    """
    targets = [t for t in scenario.targets if t.kpi in CATALOGUE and t.kpi != TARGET_ATTAINMENT]
    if not targets:
        return unavailable(TARGET_ATTAINMENT, note("needs_targets"))
    day = None if selection.end is None else selection.end - timedelta(days=1)
    found = [(t, of(t.kpi, _cut(selection, t))) for t in targets]
    states = Counter(_state(t, m, t.on(day)) for t, m in found)
    judged = states["on_target"] + states["near"] + states["missed"]
    rows = sum(m.n for t, m in found if _state(t, m, t.on(day)) != "none")
    met = states["on_target"]
    near = met + states["near"]
    return measured(
        TARGET_ATTAINMENT,
        met / judged if judged else None,
        rows,
        anchor="",
        extras={
            "targets": float(len(targets)),
            "judged": float(judged),
            "met": float(met),
            "near": float(states["near"]),
            "missed": float(states["missed"]),
        },
        variants=(another("met_or_near", near / judged if judged else None, rows, "share"),),
        parts=[_part(t, m) for t, m in found],
    )


def _state(target: Target, found: Measure, aimed: float) -> str:
    direction = CATALOGUE[target.kpi].direction_of(found.variant)
    return "none" if found.small else status(found.value, aimed, direction)


def _part(target: Target, found: Measure) -> Figure:
    key = target.kpi if target.group is None else f"{target.kpi} {'='.join(target.group)}"
    return another(key, found.value, found.n, found.unit, reason=found.reason)


def _cut(selection: Selection, target: Target) -> Selection | None:
    """The contacts of a target's group; None where it is for all."""
    if target.group is None:
        return None
    dimension, label = target.group
    parts = dict(selection.by_dimension(dimension))
    none = View(selection.facts, np.empty(0, np.int64))
    nobody = replace(selection, created=none, resolved=none, surveyed=none, ever=none, totals=None)
    return parts.get(label, nobody)
