"""What is declared of a KPI: its names, formula, unit, needs, and which way is better."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, str, str]
"""English, Spanish, Italian."""


@dataclass(frozen=True, slots=True)
class Kpi:
    """One KPI: the words for people, and the rules that make its number comparable."""

    id: str
    names: Words
    formula: Words
    """One sentence that says how the default variant is computed."""
    unit: str
    """s (seconds), share (0–1), count, score, money or per_day."""
    direction: str
    """up: more is better; down: less is better; neutral."""
    anchor: str
    """created, resolved, surveyed or call: the date that puts a row into a period."""
    needs: tuple[str, ...]
    """Fields of the contacts that make it computable."""
    variants: tuple[str, ...] = ("default",)
    """Stable keys of its definitions, the default first; the others are among the extras."""


def kpi(
    identifier: str,
    names: Words,
    formula: Words,
    *,
    unit: str,
    direction: str = "neutral",
    anchor: str = "created",
    needs: tuple[str, ...] = (),
    variants: tuple[str, ...] = ("default",),
) -> Kpi:
    """Declare a KPI; the default variant first."""
    return Kpi(identifier, names, formula, unit, direction, anchor, needs, variants)
