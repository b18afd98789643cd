"""Which definition of a KPI is the one that counts, where the planner chose another."""

from __future__ import annotations

import math
from dataclasses import replace

from core.durations import parse_duration
from core.metrics.catalogue import CATALOGUE
from core.model.measure import Measure
from core.model.scenario import Scenario
from core.problems import Problem, note

NUMBERS = {"same_topic": (1.0, 30.0), "any_topic": (1.0, 30.0), "within": (1.0, math.inf)}
"""Least and most number of a definition that has one: days of a repeat, seconds of a promise."""


def as_chosen(found: Measure, scenario: Scenario) -> Measure:
    """The KPI by the chosen definition; the usual one is then among its variants.

    Without a value where the data do not give the chosen definition, never by another one.
    """
    wanted = dict(scenario.variants).get(found.id)
    if wanted is None or wanted == found.variant:
        return found
    usual = found.by(found.variant)
    others = tuple(figure for figure in found.variants if figure.key != wanted)
    if usual is not None:
        others = (usual, *others)
    chosen = found.by(wanted)
    if chosen is None:
        reason = found.reason or note("variant_unavailable", variant=wanted)
        return replace(found, value=None, n=0, variant=wanted, reason=reason, variants=others)
    return replace(
        found,
        value=chosen.value,
        unit=chosen.unit,
        n=chosen.n,
        variant=wanted,
        clock=chosen.clock,
        reason=chosen.reason,
        variants=others,
    )


def variant_key(kpi: str, text: str) -> str | None:
    """The key of a definition as a person writes it ("within 8h", "same_topic 14"), or None.

    The usual definition may be named too.
    """
    known = CATALOGUE[kpi].variants
    written = text.strip()
    if written in known and not written.endswith(":"):
        return written
    name, _, number = written.replace(":", " ", 1).partition(" ")
    if f"{name}:" not in known or not number.strip():
        return None
    try:
        amount = float(number) if name != "within" or number.isdigit() else parse_duration(number)
    except (ValueError, Problem):
        return None
    return f"{name}:{amount:g}" if _sensible(name, amount) else None


def parameter(scenario: Scenario, kpi: str, variant: str) -> float | None:
    """The number of a chosen definition that has one ("within:3600" is 3600), else None."""
    name, _, number = dict(scenario.variants).get(kpi, "").partition(":")
    if name != variant:
        return None
    try:
        amount = float(number)
    except ValueError:
        return None
    return amount if _sensible(name, amount) else None


def _sensible(name: str, amount: float) -> bool:
    least, most = NUMBERS[name]
    return math.isfinite(amount) and least <= amount <= most
