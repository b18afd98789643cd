"""What is declared of a KPI: its names, formula, unit, needs, and which way is better."""

from __future__ import annotations

from dataclasses import dataclass

Words = tuple[str, str, str]
"""English, Spanish, Italian."""
NO_WORDS: Words = ("", "", "")

STANDARD_GROUPS = (
    "hour", "weekday", "monthday", "date", "week", "month", "quarter", "year",
    "channel", "team", "agent", "priority", "topic", "language", "customer_type",
    "tier", "product", "department",
)  # fmt: skip
"""What a KPI may be grouped by unless it declares less; a file's own columns always belong."""

SUM, POOLED, LARGEST, NEVER = "sum", "pooled", "largest", ""
"""How the values of groups give that of all: added, weighted by n, the largest, or not at all."""


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
    """Stable keys of its definitions, the default first; named by `variant_name`."""
    edge: Words = NO_WORDS
    """What is left out, kept apart or never guessed, in one sentence."""
    advice: Words = NO_WORDS
    """What helps where it is weak; empty where nothing general can be said."""
    groups: tuple[str, ...] = STANDARD_GROUPS
    """Dimensions by which it tells something."""
    combines: str = NEVER
    """How the values of disjoint groups give that of all: sum, pooled, largest or never."""
    directions: tuple[tuple[str, str], ...] = ()
    """Variants whose direction is not that of the KPI."""

    def direction_of(self, variant: str) -> str:
        """Which way is better when the KPI is counted by one of its definitions."""
        return dict(self.directions).get(variant, self.direction)

    def sensible_by(self, dimension: str) -> bool:
        """Whether the KPI tells something for each value of a dimension."""
        return dimension in self.groups or dimension not in STANDARD_GROUPS


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
    edge: Words = NO_WORDS,
    advice: Words = NO_WORDS,
    groups: tuple[str, ...] = STANDARD_GROUPS,
    combines: str = NEVER,
    directions: tuple[tuple[str, str], ...] = (),
) -> Kpi:
    """Declare a KPI; the default variant first."""
    return Kpi(
        identifier, names, formula, unit, direction, anchor, needs, variants, edge, advice, groups,
        combines, directions,
    )  # fmt: skip
