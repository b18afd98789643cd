"""The reference values that ship with the application: complete, recomputed, and able to fail."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from core.staffing.verification import Case, Verification, reference_cases, verify
from core.staffing.verification_cover import cover
from core.staffing.verification_models import MODELS


@cache
def _verified() -> Verification:
    return verify()


@pytest.mark.parametrize("case", reference_cases(), ids=lambda case: case.id)
def test_that_a_reference_value_is_reproduced(case: Case) -> None:
    checks = [check for check in _verified().checks if check.case.id == case.id]
    assert checks, "a case that checks nothing proves nothing"
    assert [(c.quantity, c.expected, c.got) for c in checks if not c.passed] == []
    assert case.source


def test_that_no_published_case_is_missing_or_altered(shared: Path) -> None:
    published = json.loads((shared / "domain" / "reference_values.json").read_text("utf-8"))
    ours = {case.id: case for case in reference_cases()}
    assert [case["id"] for case in published if case["id"] not in ours] == []
    for case in published:
        own = ours[case["id"]]
        if case["model"] == "relation":
            assert own.given["tolerance"] <= case["tolerance"]["*"]
            continue
        assert own.given == case["inputs"], case["id"]
        figures = {k: v for k, v in case["expected"].items() if not isinstance(v, str)}
        assert {k: value for k, (value, _) in own.expected.items()} == figures
        for key, (_, tolerance) in own.expected.items():
            given = case["tolerance"].get(key, case["tolerance"].get("*"))
            assert tolerance <= given, case["id"]


def test_that_a_wrong_value_fails_its_case_only() -> None:
    right, wrong = reference_cases()[:2]
    wrong = replace(wrong, expected={**wrong.expected, "asa_s": (99.0, 0.001)})
    found = verify([right, wrong])
    assert found.failed == (wrong,)
    off = next(check for check in found.checks if not check.passed)
    assert (off.quantity, off.expected) == ("asa_s", 99.0)
    assert off.difference == pytest.approx(99 - 3.673525, abs=1e-3)


def test_that_no_case_is_so_lax_that_a_formula_three_percent_off_would_pass(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever is planned with may not drift unseen: every single case notices."""

    def drifted(figures: Any) -> Any:
        numbers = np.asarray(figures, dtype=np.float64)
        return numbers * 1.03 + (numbers == 0)

    for kind, answer in MODELS.items():

        def off(given: Any, answer: Any = answer) -> dict[str, Any]:
            return {name: drifted(found) for name, found in answer(given).items()}

        monkeypatch.setitem(MODELS, kind, off)
    found = verify()
    assert [case.id for case in found.failed] == [case.id for case in reference_cases()]


def test_that_a_quantity_without_a_number_fails() -> None:
    case = replace(reference_cases()[0], expected={"no_such_figure": (1.0, 0.5)})
    assert verify([case]).failed == (case,)


@pytest.mark.parametrize("period", [0, 7, 20, 29])
def test_that_a_heavier_requirement_is_not_proved_by_the_old_cover(period: int) -> None:
    case = next(case for case in reference_cases() if case.model == "shift_cover")
    heavier: dict[str, Any] = dict(case.given)
    agents = list(heavier["requirement_agents_by_period"])
    agents[period] += 5
    heavier["requirement_agents_by_period"] = agents
    assert "optimal_paid_periods" not in cover(heavier)
