"""Suspicions from single columns: missing, constant, zero, far out, on two scales, one agent."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from core.ingest.checks.finding import Check, QualityFinding, Severity, Subject
from core.ingest.rows.frames import column
from core.model.dataset import Kind
from core.model.fields import FIELDS, FieldType

FEWEST = 20
_IMPORTANT: dict[str, tuple[float, Severity]] = {
    "created_at": (0.01, "serious"),
    "ticket_id": (0.01, "warning"),
    "channel": (0.05, "warning"),
    "agent": (0.30, "info"),
    "team": (0.20, "info"),
    "topic": (0.20, "info"),
    "status": (0.05, "warning"),
    "priority": (0.30, "info"),
    "customer_id": (0.20, "info"),
    "interval_start": (0.01, "serious"),
    "offered": (0.05, "warning"),
    "asa": (0.05, "info"),
    "abandoned_count": (0.02, "warning"),
}
"""Field → the share of blanks that is worth a word, and how grave it is."""


def _missing(subject: Subject) -> Iterator[QualityFinding]:
    """Blanks in fields that KPIs group by or count from."""
    n = len(subject.table)
    for name, (most, severity) in _IMPORTANT.items():
        if n < FEWEST or name not in subject.table:
            continue
        blank = column(subject.table, name).isna().to_numpy()
        if blank.mean() >= most:
            yield subject.found("quality_missing", severity, name, blank, n)


def _closed_without_end(subject: Subject) -> Iterator[QualityFinding]:
    """Contacts whose status says solved but that have no moment of it."""
    if not subject.has("status", "resolved_at"):
        return
    done = column(subject.table, "status").isin(["resolved", "closed"]).to_numpy()
    lost = done & column(subject.table, "resolved_at").isna().to_numpy()
    n, blanked = int(done.sum()), _blanked(subject, "resolved_at")
    # Moments blanked while importing are told with their own reason.
    if n >= FEWEST and (lost.sum() - blanked) / n >= 0.02:
        severity: Severity = "serious" if lost.sum() / n >= 0.3 else "warning"
        yield subject.found("quality_solved_without_moment", severity, "resolved_at", lost, n)


def _blanked(subject: Subject, field: str) -> int:
    aside, mapped = subject.dataset.set_aside, subject.dataset.mapping.of(field)
    if aside is None or mapped is None:
        return 0
    cells = (column(aside, "scope") == "cell") & (column(aside, "column") == mapped.column)
    return int(cells.sum())


def _durations(subject: Subject) -> Iterator[tuple[str, NDArray[np.float64]]]:
    """Every length of time, and the time to the solution where its moments are known."""
    table = subject.table
    for name in table.columns:
        if str(name) in FIELDS and FIELDS[str(name)].type is FieldType.DURATION:
            yield str(name), column(table, str(name)).to_numpy(dtype=np.float64)
    timed = subject.has("created_has_time") and bool(table["created_has_time"].any())
    for name in ("first_response_at", "resolved_at"):
        if timed and subject.has("created_at", name):
            spent = column(table, name) - column(table, "created_at")
            yield name, spent.dt.total_seconds().to_numpy(dtype=np.float64)


_SUMS = frozenset({"pending_time", "customer_delay", "reply_time", "longest_reply_time"})
"""Made by folding: 0 is what most contacts have."""


def _constants(subject: Subject) -> Iterator[QualityFinding]:
    """One exact value far more often than any other in a column that should vary: filled in."""
    for name, seconds in _durations(subject):
        known = seconds[~np.isnan(seconds) & (seconds != 0)]
        if len(known) < 100 or name in _SUMS:
            continue
        # By sorting, which leaves the interpreter to others meanwhile; a table of counts keeps it.
        values, times = np.unique(known, return_counts=True)
        if len(values) < 30:
            continue
        second, most = np.partition(times, -2)[-2:]
        if most < max(0.05 * len(known), 4 * second):
            continue
        value = float(values[np.argmax(times)])
        hits = seconds == value
        yield subject.found("quality_constant", "warning", name, hits, len(known), value_s=value)


def _zeros(subject: Subject) -> Iterator[QualityFinding]:
    """Lengths of time of exactly zero among those that took place."""
    for name, seconds in _durations(subject):
        took_place = ~np.isnan(seconds)
        if name in ("talk_time", "handle_time", "hold_time", "wrap_time") and subject.has(
            "answered"
        ):
            took_place &= column(subject.table, "answered").fillna(False).to_numpy(dtype=bool)
        zero = took_place & (seconds == 0)
        n = int(took_place.sum())
        if name in _SUMS or name in ("hold_time", "wait_time", "ivr_time", "wrap_time") or n < 50:
            continue
        if zero.sum() / n >= 0.05:
            yield subject.found("quality_zero", "warning", name, zero, n)


def _outliers(subject: Subject) -> Iterator[QualityFinding]:
    """Lengths of time more than ten times what all but a thousandth stay under."""
    for name, seconds in _durations(subject):
        known = seconds[~np.isnan(seconds)]
        if len(known) < 200:
            continue
        # In fewer than a few thousand the thousandth is one row: the outlier itself.
        usual = float(np.quantile(known, 0.999 if len(known) >= 5_000 else 0.98))
        with np.errstate(invalid="ignore"):
            far = seconds > 10 * usual
        if usual > 0 and far.any():
            yield subject.found(
                "quality_outliers", "warning", name, far, len(known),
                limit_s=10 * usual, longest_s=float(np.nanmax(seconds)),
            )  # fmt: skip


def _two_scales(subject: Subject) -> Iterator[QualityFinding]:
    """Answers that look like two scales in one column: mostly up to 5, some up to 10."""
    for name in ("csat", "ces"):
        if name not in subject.table:
            continue
        scores = column(subject.table, name).to_numpy(dtype=np.float64)
        known = scores[~np.isnan(scores)]
        above = scores > 5
        low = int((known <= 5).sum())
        if len(known) < FEWEST or not above.any() or known.max() > 10:
            continue
        # On a single scale to 10 the upper half is where most answers are.
        if low >= 0.6 * len(known) and (known == 5).sum() > 2 * (known == 6).sum():
            yield subject.found("quality_two_scales", "serious", name, above, len(known))


def _one_agent(subject: Subject) -> Iterator[QualityFinding]:
    """One name on nearly everything: a shared login or an automatic assignment."""
    if subject.dataset.kind is not Kind.CONTACTS or not subject.has("agent"):
        return
    agents = column(subject.table, "agent").dropna()
    if len(agents) < 100:
        return
    counts = agents.value_counts()
    if len(counts) > 1 and counts.iloc[0] >= 0.9 * len(agents):
        hits = (
            (column(subject.table, "agent") == counts.index[0]).fillna(False).to_numpy(dtype=bool)
        )
        yield subject.found(
            "quality_one_agent", "info", "agent", hits, len(agents), agent=str(counts.index[0])
        )


VALUE_CHECKS: tuple[Check, ...] = (
    _missing, _closed_without_end, _constants, _zeros, _outliers, _two_scales, _one_agent,
)  # fmt: skip
