"""Published and derived values that the staffing formulas must reproduce, recomputed on the spot.

The set ships with the application, so that everybody can check the numbers they plan with.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

import resources
from core.progress import Progress, no_progress

Values = Mapping[str, Any]
_ROUNDING = 1e-15


@dataclass(frozen=True, slots=True)
class Case:
    """One published or derived result: what is given, what must come out, and who says so."""

    id: str
    model: str
    given: Values
    expected: Mapping[str, tuple[Any, float]]
    """Quantity → value and how far a result may be from it; lists element by element."""
    source: str


@dataclass(frozen=True, slots=True)
class Check:
    """One quantity of a case, recomputed."""

    case: Case
    quantity: str
    expected: float | tuple[Any, ...]
    got: float | tuple[Any, ...] | None
    """Same shape as expected; None where the model gives no such number."""
    difference: float
    """Largest distance of any element; inf without a number."""
    tolerance: float

    @property
    def passed(self) -> bool:
        """Whether the difference is within the tolerance."""
        return self.difference <= self.tolerance + _ROUNDING


@dataclass(frozen=True, slots=True)
class Verification:
    """Every check of every case."""

    checks: tuple[Check, ...]

    @property
    def cases(self) -> tuple[Case, ...]:
        """The cases in their order, each once."""
        return tuple({check.case.id: check.case for check in self.checks}.values())

    @property
    def failed(self) -> tuple[Case, ...]:
        """Cases with at least one quantity that is off."""
        wrong = {check.case.id for check in self.checks if not check.passed}
        return tuple(case for case in self.cases if case.id in wrong)


@cache
def reference_cases() -> tuple[Case, ...]:
    """All cases that ship with the application."""
    text = resources.path("reference", "values.json").read_text("utf-8")
    return tuple(
        Case(
            case["id"], case["model"], case["given"],
            {key: (value, float(most)) for key, (value, most) in case["expect"].items()},
            case["source"],
        )
        for case in json.loads(text)
    )  # fmt: skip


def verify(cases: Sequence[Case] | None = None, progress: Progress = no_progress) -> Verification:
    """Recompute every case with the functions that plan, and compare."""
    from core.staffing.verification_models import MODELS

    chosen = reference_cases() if cases is None else cases
    checks: list[Check] = []
    for i, case in enumerate(chosen):
        progress(i / len(chosen))
        found = MODELS[case.model](case.given)
        for quantity, (expected, tolerance) in case.expected.items():
            checks.append(_check(case, quantity, expected, found.get(quantity), tolerance))
    progress(1.0)
    return Verification(tuple(checks))


def _check(case: Case, quantity: str, expected: Any, got: Any, tolerance: float) -> Check:
    wanted = np.asarray(expected, dtype=np.float64)
    if got is None or np.size(got) != wanted.size:
        return Check(case, quantity, _plain(wanted), None, float("inf"), tolerance)
    reached = np.asarray(got, dtype=np.float64).reshape(wanted.shape)
    apart = np.abs(reached - wanted)
    furthest = float(np.where(np.isnan(apart), np.inf, apart).max(initial=0.0))
    return Check(case, quantity, _plain(wanted), _plain(reached), furthest, tolerance)


def _plain(values: np.ndarray) -> float | tuple[Any, ...]:
    """A number, or nested tuples of numbers."""
    if values.ndim == 0:
        return float(values)
    return tuple(_plain(part) for part in values)
