"""What makes imported data doubtful, as plain values and as lines for reading."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from core.messages import sentence, template

if TYPE_CHECKING:
    from core.ingest.checks.finding import QualityFinding
    from core.ingest.raw import RawTable
    from core.model.dataset import Mapping

MOST_LINES = 8


def quality_answer(findings: Sequence[QualityFinding]) -> list[dict[str, Any]]:
    """Findings as plain values, the gravest first."""
    return [
        {
            "code": found.code,
            "severity": found.severity,
            "message": sentence(found.note),
            "advice": advice_sentence(found),
            "file": found.file,
            "field": found.field,
            "rows": found.rows,
            "share": found.share,
            "examples": [
                {"file": file, "row": row or None, "value": value}
                for file, row, value in found.examples
            ],
        }
        for found in findings
    ]


def advice_sentence(found: QualityFinding) -> str:
    """What to do about a finding; empty where nothing is advised."""
    advice = found.advice
    return sentence(advice) if template(advice.code) is not None else ""


def quality_lines(answer: Sequence[dict[str, Any]]) -> Iterator[str]:
    """The gravest findings in a few lines."""
    if not answer:
        return
    lines = [
        f"  {found['severity']}: {found['message']}"
        + f"\n    → {found['advice']}" * bool(found["advice"])
        for found in answer[:MOST_LINES]
    ]
    if len(answer) > MOST_LINES:
        lines.append(f"  and {len(answer) - MOST_LINES} more with --json")
    yield "\n".join(["Data quality:", *lines])


def quality_of_table(raw: RawTable, mapping: Mapping) -> list[dict[str, Any]]:
    """Findings about a table that is only looked into; none where it cannot be imported yet."""
    from core.ingest.importing import import_table, to_dataset
    from core.ingest.quality import data_quality
    from core.problems import Problem

    try:
        dataset = to_dataset(import_table(raw, mapping, preview=True), raw.source_name)
    except Problem:
        return []
    return quality_answer(data_quality([dataset]))
