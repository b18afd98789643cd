"""What changed against the period before, beyond chance, and what moved it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.metrics.chance import LEVEL
from core.metrics.remarks.load import gave_up
from core.metrics.remarks.seen import ADVICE, ENOUGH, MOVED, POINTS, TOUCHED, Seen
from core.metrics.remarks.segments import segment_of
from core.metrics.remarks.tested_changes import chance_of
from core.model.finding import Finding
from core.problems import note

TOLD_MOVES = (
    "volume", "frt", "frt_within", "full_resolution_time", "service_level", "asa", "csat",
    "abandonment_rate", "aht", "fcr", "reopen_rate", "backlog",
)  # fmt: skip
"""KPIs whose change says something about the service, as its customers meet it."""
SHARES_OF_TOTALS = ("abandonment_rate", "service_level")


def move_remarks(seen: Seen) -> Iterator[Finding]:
    """The largest change beyond chance, and the segment that contributes most to it."""
    moves = [
        (size, kpi) for kpi in TOLD_MOVES if kpi in seen.changes and (size := _size(seen, kpi)) >= 1
    ]
    if not moves:
        return
    kpi = max(moves)[1]
    moved = _moved(seen, kpi)
    yield moved
    found = segment_of(seen, kpi)
    if found is not None:
        # What explains a change stands after it, never before.
        yield replace(found, weight=min(found.weight, moved.weight))


def total_remarks(seen: Seen) -> Iterator[Finding]:
    """What totals by interval can tell: how many gave up, and a share that moved beyond chance.

    The days behind a total are not known, so neither hours nor drifts are claimed from it.
    """
    lost = gave_up(seen)
    if lost is not None:
        yield lost
    for kpi in SHARES_OF_TOTALS:
        if kpi in seen.changes and _size(seen, kpi) >= 1:
            yield _moved(seen, kpi)


def _size(seen: Seen, kpi: str) -> float:
    """How far a KPI moved, in steps worth remarking; 0 when chance alone may explain it."""
    now, change = seen.measures[kpi], seen.changes[kpi]
    moved = abs(change.difference or 0.0)
    if min(now.n, change.before.n) < ENOUGH or now.value is None or not moved:
        return 0.0
    if change.better is None and kpi != "volume":
        return 0.0
    chance = chance_of(seen, now, change)
    if chance is None or chance > LEVEL:
        return 0.0
    return moved / POINTS if change.in_points else moved / MOVED


def _moved(seen: Seen, kpi: str) -> Finding:
    change, now = seen.changes[kpi], seen.measures[kpi]
    part = abs(change.difference or 0.0)
    if kpi == "volume":
        code = "contacts_more" if (change.difference or 0) > 0 else "contacts_fewer"
        remark = note(code, change=part, contacts=now.n, contacts_before=change.before.n)
        weight = TOUCHED * abs(now.n - change.before.n)
        return Finding(remark, kpi, weight, kpi, "advice_volume")
    remark = note(
        "got_better" if change.better else "got_worse",
        kpi=kpi,
        within_s=now.extras.get("within_s"),
        value=now.value,
        before=change.before.value,
        measured_in=now.unit,
        currency=seen.scenario.cost.currency,
        n=now.n,
    )
    weight = part * now.n if change.in_points else min(part, 1.0) * now.n * TOUCHED
    advice = "" if change.better else ADVICE[kpi]
    return Finding(remark, kpi, weight, kpi, advice, "better" if change.better else "worse")
