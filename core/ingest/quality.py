"""What makes imported data doubtful: each suspicion with its share and with examples to look up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from core.ingest.checks.finding import SEVERITIES, Check, QualityFinding, Severity, Subject
from core.ingest.checks.quality_moments import MOMENT_CHECKS
from core.ingest.checks.quality_rows import ROW_CHECKS
from core.ingest.checks.quality_values import VALUE_CHECKS
from core.ingest.ledger import reason_counts
from core.ingest.rows.totals_once import COVERED
from core.problems import note

if TYPE_CHECKING:
    from core.ingest.combine import Combined
    from core.model.calendar import BusinessCalendar
    from core.model.dataset import Dataset

__all__ = ["QualityFinding", "Severity", "data_quality"]

CHECKS: tuple[Check, ...] = (*ROW_CHECKS, *VALUE_CHECKS, *MOMENT_CHECKS)
_MOST_UNMATCHED = 0.2
_SIDES = {
    "answer_without_contact": "answers_joined",
    "task_without_contact": "tasks_joined",
    "customer_without_contact": "customers_joined",
}


def data_quality(
    datasets: Sequence[Dataset],
    combined: Combined | None = None,
    calendar: BusinessCalendar | None = None,
) -> tuple[QualityFinding, ...]:
    """What makes the data doubtful, the gravest first.

    Each check needs enough rows to tell a pattern from chance and says nothing otherwise; a
    finding is a suspicion to look into, nothing is changed by it. `calendar` gives the clock and
    the closed days.
    """
    found = [
        finding
        for dataset in datasets
        for check in CHECKS
        for finding in check(Subject(dataset, calendar))
    ]
    if combined is not None:
        found += list(_across_files(combined))
    found += list(_scales(datasets))
    return tuple(sorted(found, key=lambda f: (SEVERITIES.index(f.severity), -f.share)))


def _across_files(combined: Combined) -> Iterator[QualityFinding]:
    """Rows that several files hold, and rows that join nothing."""
    repeated = sum(n for reason, n in reason_counts(combined.repeated).items() if reason != COVERED)
    if repeated:
        of = repeated + len(combined.contacts)
        told = note("quality_repeated_across_files", rows=repeated, n=of, share=repeated / of)
        yield QualityFinding(told, "info", "", "ticket_id", repeated, repeated / of)
    sizes = {
        remark.code: int(str(remark.data.get(name, 0)))
        for remark in combined.notes
        for name in ("answers", "tasks", "customers")
        if name in remark.data
    }
    for reason, rows in reason_counts(combined.unmatched).items():
        of = sizes.get(_SIDES.get(reason, ""), 0)
        if of >= 20 and rows / of > _MOST_UNMATCHED and reason != "customer_without_contact":
            told = note(f"quality_{reason}", rows=rows, n=of, share=rows / of)
            yield QualityFinding(told, "warning", "", "ticket_id", rows, rows / of)


def _scales(datasets: Sequence[Dataset]) -> Iterator[QualityFinding]:
    """Files whose answers are on different scales: their scores must not be averaged."""
    for field in ("csat", "ces"):
        scales = {
            (d.name, mapped.scale)
            for d in datasets
            if (mapped := d.mapping.of(field)) is not None
            and mapped.scale is not None
            and len(d.table)
        }
        tops = sorted({f"{low:g}-{high:g}" for _, scale in scales for low, high in [scale]})
        if len(tops) > 1:
            told = note("quality_scales_differ", field=field, scales=", ".join(tops))
            rows = int(np.sum([d.table[field].notna().sum() for d in datasets if field in d.table]))
            yield QualityFinding(told, "serious", "", field, rows, 1.0)
