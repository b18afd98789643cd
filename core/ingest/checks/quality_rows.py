"""Suspicions from the rows and cells set aside: impossible orders, negative times, duplicates."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from core.ingest.checks.finding import MOST_EXAMPLES, Check, QualityFinding, Severity, Subject
from core.ingest.ledger import reason_counts
from core.ingest.rows.frames import column, rows
from core.ingest.typed.moments import instants
from core.model.dataset import Kind

FEWEST = 20
_SERIOUS_SHARE = 0.05
_REASONS: dict[str, tuple[str, str]] = {
    "first_response_before_created": ("quality_impossible_order", "first_response_at"),
    "resolved_before_created": ("quality_impossible_order", "resolved_at"),
    "closed_before_created": ("quality_impossible_order", "closed_at"),
    "resolved_before_first_response": ("quality_impossible_order", "resolved_at"),
    "duration_negative": ("quality_negative_durations", ""),
    "duplicate_row": ("quality_exact_duplicates", "ticket_id"),
    "older_version": ("quality_same_number", "ticket_id"),
    "answer_off_scale": ("quality_off_scale", "csat"),
    "date_unreadable": ("quality_dates_unreadable", "created_at"),
}


def _set_aside(subject: Subject) -> Iterator[QualityFinding]:
    """What importing put aside, as far as it says something about the data."""
    aside = subject.dataset.set_aside
    if aside is None or not len(aside):
        return
    reasons = column(aside, "reason").astype("str")
    for reason, count in reason_counts(aside).items():
        code, field = _REASONS.get(reason, ("", ""))
        if not code:
            continue
        hits = rows(aside, (reasons == reason).to_numpy())
        of = _could_show(subject, reason, field, count)
        share = count / of if of else 0.0
        severity: Severity = "serious" if share >= _SERIOUS_SHARE else "warning"
        if reason in ("duplicate_row", "older_version") and share < _SERIOUS_SHARE:
            severity = "info"
        # A handful among few says little; impossible moments are worth a word at any number.
        if code == "quality_impossible_order" or of >= FEWEST:
            columns = ", ".join(sorted(set(column(hits, "column").astype("str"))))
            examples = _examples(hits)
            yield subject.found(code, severity, field, count, of, examples, columns=columns)


def _could_show(subject: Subject, reason: str, field: str, count: int) -> int:
    """How many rows could have shown a reason: those with both moments, or all."""
    table = subject.table
    if field in table and reason.endswith(("_created", "_response", "_scale")):
        return int(column(table, field).notna().sum()) + count
    return subject.dataset.rows_read or len(table)


def _examples(hits: pd.DataFrame) -> tuple[tuple[str, int, str], ...]:
    few = hits.head(MOST_EXAMPLES)
    return tuple(
        (str(file), int(row), str(value))
        for file, row, value in zip(few["file"], few["row"], few["value"], strict=True)
    )


def _near_duplicates(subject: Subject) -> Iterator[QualityFinding]:
    """Different numbers for the same customer, topic and second: one contact entered twice."""
    if subject.dataset.kind is not Kind.CONTACTS:
        return
    if not subject.has("ticket_id", "created_at", "customer_id", "created_has_time"):
        return
    table = subject.table
    known = column(table, "customer_id").notna() & column(table, "created_has_time")
    known &= column(table, "created_at").notna()
    if int(known.sum()) < FEWEST:
        return
    names = [n for n in ("created_at", "customer_id", "channel", "topic") if n in table]
    repeated = table.loc[known, names].duplicated().to_numpy()
    hits = np.zeros(len(table), bool)
    hits[np.flatnonzero(known.to_numpy())[repeated]] = True
    if hits.sum() >= 3 and hits.sum() / known.sum() >= 0.002:
        yield subject.found(
            "quality_near_duplicates", "warning", "ticket_id", hits, int(known.sum())
        )


def _replies_after_solutions(subject: Subject) -> Iterator[QualityFinding]:
    """First replies later than the solution: replies that were no first ones, or wrong clocks."""
    if not subject.has("first_response_at", "resolved_at", "created_at"):
        return
    table = subject.table
    both = column(table, "first_response_at").notna() & column(table, "resolved_at").notna()
    late = instants(column(table, "resolved_at")) < instants(column(table, "first_response_at"))
    n = int(both.sum())
    if n >= FEWEST and late.sum() / n >= 0.01:
        yield subject.found("quality_replied_after_solved", "warning", "first_response_at", late, n)


def _counts(subject: Subject) -> Iterator[QualityFinding]:
    """Totals where more was handled and abandoned than offered."""
    if subject.dataset.kind is not Kind.INTERVALS or not subject.has("offered"):
        return
    table = subject.table
    offered = column(table, "offered").to_numpy(dtype=np.float64)
    used = np.zeros(len(table))
    parts = [name for name in ("handled", "abandoned_count") if name in table]
    for name in parts:
        used += np.nan_to_num(column(table, name).to_numpy(dtype=np.float64))
    hits = used > offered + 0.5
    if parts and hits.any():
        severity: Severity = "warning" if hits.mean() >= _SERIOUS_SHARE else "info"
        yield subject.found("quality_counts_disagree", severity, "offered", hits, len(table))


ROW_CHECKS: tuple[Check, ...] = (_set_aside, _near_duplicates, _replies_after_solutions, _counts)
