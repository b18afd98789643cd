"""Computed numbers that never stand alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.problems import Note

if TYPE_CHECKING:
    import numpy as np

NEAR = 0.05
"""A value within this share of its target is near it."""
NO_EXTRAS: Mapping[str, float | None] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Figure:
    """One more number of a KPI: by another definition of it, or for one of its parts."""

    key: str
    """Variant key of the catalogue, or the label of the part as the files have it."""
    value: float | None
    n: int
    """Rows the value is computed from."""
    unit: str
    clock: str = ""
    """calendar or business for durations, else empty."""
    reason: Note | None = None
    """Why there is no value."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One KPI's value with what is needed to trust it; `value` None always has a `reason`."""

    id: str
    value: float | None
    unit: str
    """s (seconds), share (0–1), count, score, money, per_day."""
    n: int
    """Rows the value is computed from."""
    eligible: int | None = None
    """Rows that could have entered; n / eligible is the usable share."""
    variant: str = ""
    """Which definition was used, as a stable key of the catalogue."""
    anchor: str = ""
    """created, resolved, surveyed or call: the date that puts a row into a period."""
    clock: str = ""
    """calendar or business for durations, else empty."""
    reason: Note | None = None
    extras: Mapping[str, float | None] = field(default_factory=lambda: NO_EXTRAS)
    """More of the same KPI: p90, mean, max, other variants by key."""
    top: tuple[tuple[str, int], ...] = ()
    """For list KPIs (top topics): label and count, most first."""
    variants: tuple[Figure, ...] = ()
    """The same KPI by its other definitions, by key of the catalogue."""
    parts: tuple[Figure, ...] = ()
    """For KPIs that are a list: each entry with a value of its own."""
    excluded: tuple[tuple[str, int], ...] = ()
    """Classes of outliers left out, with the contacts of these rows' dates and groups in each."""

    def by(self, variant: str) -> Figure | None:
        """The KPI by one of its definitions, or None where the data do not give it."""
        if variant == self.variant:
            return Figure(variant, self.value, self.n, self.unit, self.clock, self.reason)
        return next((figure for figure in self.variants if figure.key == variant), None)

    @property
    def usable_share(self) -> float | None:
        """n / eligible, or None when nothing was eligible."""
        return self.n / self.eligible if self.eligible else None

    @property
    def small(self) -> bool:
        """True below 20 rows: shown grey and never ranked."""
        return self.n < 20


@dataclass(frozen=True, slots=True)
class Heatmap:
    """A grid of one measure over two dimensions; NaN is "no data", 0 is zero.

    `values` has shape (rows, columns). `occurrences` counts how often each row's (or cell's) slot
    happened in the period, so that volume can be shown per occurrence. Totals are computed from
    the contacts, not from the cells.
    """

    row_dimension: str
    column_dimension: str
    measure: str
    unit: str
    row_keys: tuple[str, ...]
    column_keys: tuple[str, ...]
    values: np.ndarray = field(repr=False)
    counts: np.ndarray = field(repr=False)
    row_totals: np.ndarray = field(repr=False)
    column_totals: np.ndarray = field(repr=False)
    total: float | None
    occurrences: np.ndarray = field(repr=False)
    """Shape (rows, columns): how many times the slot occurred in the period."""
    n: int = 0
    undated: int = 0
    """Contacts left out because their moment has no hour or no date."""
    reason: Note | None = None
    notes: tuple[Note, ...] = ()
    """What to know when reading it: that a contact with several tags is in several cells."""

    def __post_init__(self) -> None:
        for array in (self.values, self.counts, self.row_totals, self.column_totals):
            array.setflags(write=False)
        self.occurrences.setflags(write=False)


@dataclass(frozen=True, slots=True)
class Change:
    """A measure against the comparison period."""

    before: Measure
    difference: float | None
    """Points (0–1) for shares, part of the scale (0–1) for scores, relative change else; None when
    the base is 0 or small."""
    in_points: bool
    better: bool | None
    """None when the direction is neutral or nothing changed."""
    verdict: str = ""
    """improving, stagnant (within the tolerance) or worsening; "" without direction or base."""
    reason: Note | None = None
    """Why there is no difference."""
    span: float = 1.0
    """Highest less lowest score of the scale; of shares, which run from 0 to 1, it is 1."""

    @property
    def points(self) -> float | None:
        """The change in points: of a share in hundredths, of a score in its own; None without."""
        if self.difference is None or not self.in_points:
            return None
        return self.difference * (100.0 if self.before.unit == "share" else self.span)


def status(value: float | None, target: float | None, direction: str) -> str:
    """on_target, near (within 5 % of the target), missed, or none without value or target."""
    if value is None or target is None or direction not in ("up", "down"):
        return "none"
    room = abs(target) * NEAR
    short = target - value if direction == "up" else value - target
    return "on_target" if short <= 1e-12 else "near" if short <= room else "missed"
