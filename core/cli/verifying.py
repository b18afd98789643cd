"""What `aforo verify` answers: every reference value beside what is computed now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.cli.terminal import Answer, Table

if TYPE_CHECKING:
    from core.staffing.verification import Verification


def answer(found: Verification) -> Answer:
    """How many cases pass and fail, and each recomputed value."""
    failed = len(found.failed)
    return {
        "cases": len(found.cases),
        "passed": len(found.cases) - failed,
        "failed": failed,
        "values": [
            {
                "id": check.case.id,
                "model": check.case.model,
                "quantity": check.quantity,
                "expected": check.expected,
                "got": check.got,
                "difference": check.difference,
                "tolerance": check.tolerance,
                "passed": check.passed,
                "source": check.case.source,
            }
            for check in found.checks
        ],
    }


def tables(answer: Answer) -> Iterator[Table | str]:
    """Every value for reading: expected, got, difference, source; failures once more at the end."""
    header = ("Case", "Quantity", "Expected", "Got", "Difference", "", "Source")
    rows = [row for value in answer["values"] for row in _rows(value)]
    yield Table("Reference values, recomputed", header, rows)
    wrong = [row for value in answer["values"] if not value["passed"] for row in _rows(value)]
    if wrong:
        yield Table("Off by more than their tolerance", header, wrong)
    yield (
        f"{answer['cases']} cases recomputed: {answer['passed']} agree with their source, "
        f"{answer['failed']} do not."
    )


def _rows(value: Answer) -> Iterator[tuple[str, ...]]:
    """One line a number, a list by its furthest element: its first cells would say nothing."""
    verdict = "ok" if value["passed"] else "OFF"
    yield (
        value["id"], value["quantity"], _short(value["expected"]), _short(value["got"]),
        f"{value['difference']:.1e}", verdict, value["source"],
    )  # fmt: skip


def _short(value: object) -> str:
    """A number with ten digits at most, a list as its first and last."""
    if isinstance(value, tuple | list):
        return f"{_short(value[0])} … {_short(value[-1])}"
    return "—" if value is None else f"{value:.10g}"
