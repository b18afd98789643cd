"""Which segment of the contacts moved a KPI most: a contribution, never a cause."""

from __future__ import annotations

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.chance import LEVEL, surely, two_shares
from core.metrics.chosen_values import chosen_values
from core.metrics.contribution import Contribution, contributions
from core.metrics.remarks.groups import codes_of
from core.metrics.remarks.seen import (
    ADVICE,
    LEAST_IN_GROUP,
    TOUCHED,
    Seen,
    field_of,
    named,
)
from core.metrics.remarks.tested_changes import over_usual
from core.metrics.selection import DIMENSIONS, View
from core.model.finding import Finding
from core.problems import note

DOMINATES = 0.3
"""A segment is named when it makes up this part of the change, and more than its size explains."""


def segment_of(seen: Seen, kpi: str) -> Finding | None:
    """The segment that contributes most to a change, of any category in the data."""
    return tried_segments(seen, kpi)[0]


def tried_segments(seen: Seen, kpi: str) -> tuple[Finding | None, bool]:
    """The segment that contributes most, and whether there were any to look at."""
    if seen.before is None:
        return None, False
    if kpi == "volume":
        return _volume_segment(seen)
    pair = _indicators(seen, kpi)
    if pair is None:
        return None, False
    tried = False
    found: list[tuple[str, tuple[Contribution, float]]] = []
    for dimension in DIMENSIONS:
        parts = None if dimension == "status" else _parts(pair, dimension)
        if parts is None:
            continue
        tried = True
        part = _leading(*parts)
        if part is not None:
            found.append((dimension, part))
    if not found:
        return None, tried
    dimension, (part, whole) = max(found, key=lambda item: abs(item[1][0].total / item[1][1]))
    return _segment_finding(seen, kpi, dimension, part, whole), True


def _indicators(
    seen: Seen, kpi: str
) -> tuple[tuple[View, np.ndarray], tuple[View, np.ndarray]] | None:
    """A yes or no of each contact of both periods, as the KPI counts them."""
    assert seen.before is not None
    declared = chosen_values(kpi, seen.selection, seen.scenario)
    if declared is None or declared.unit != "share":
        return over_usual(seen, kpi)
    found: list[tuple[View, np.ndarray]] = []
    for selection in (seen.selection, seen.before):
        view = selection.anchored(CATALOGUE[kpi].anchor)
        values = declared.of(view, seen.scenario)
        if values is None:
            return None
        found.append((view, values))
    return found[0], found[1]


def _parts(
    pair: tuple[tuple[View, np.ndarray], tuple[View, np.ndarray]], dimension: str
) -> tuple[tuple[str, ...], list[np.ndarray]] | None:
    """Yes and contacts of both periods by label; None without two groups, one of them no mite."""
    sums: list[np.ndarray] = []
    labels: tuple[str, ...] = ()
    for view, flags in pair:
        coded = codes_of(view, dimension)
        if coded is None:
            return None
        codes, labels = coded
        known = ~np.isnan(flags)
        sums.append(np.bincount(codes[known], flags[known], minlength=len(labels)))
        sums.append(np.bincount(codes[known], minlength=len(labels)).astype(float))
    there = (sums[1] + sums[3] > 0).sum()
    large = np.minimum(sums[1], sums[3]) >= LEAST_IN_GROUP
    return (labels, sums) if there > 1 and large.any() else None


def _leading(labels: tuple[str, ...], sums: list[np.ndarray]) -> tuple[Contribution, float] | None:
    """The segment of a category that contributes most, beyond its size and beyond chance."""
    hits, n, hits_before, n_before = sums
    parts = contributions(labels, hits, n, hits_before, n_before)
    whole = sum(part.total for part in parts)
    tried = [i for i, p in enumerate(parts) if min(p.n, p.n_before) >= LEAST_IN_GROUP]
    chances = [
        min(
            two_shares(hits[i], n[i], hits_before[i], n_before[i]),
            two_shares(n[i], n.sum(), n_before[i], n_before.sum()),
        )
        for i in tried
    ]
    sure = [parts[i] for i, held in zip(tried, surely(chances, LEVEL / 20), strict=True) if held]
    telling = [
        part
        for part in sure
        if whole
        and part.total / whole >= DOMINATES
        and part.total / whole >= 1.3 * (part.n + part.n_before) / (n.sum() + n_before.sum())
    ]
    if not telling:
        return None
    return max(telling, key=lambda part: part.total / whole), whole


def _segment_finding(
    seen: Seen, kpi: str, dimension: str, part: Contribution, whole: float
) -> Finding:
    by_rate = abs(part.rate) >= abs(part.mix)
    declared = chosen_values(kpi, seen.selection, seen.scenario)
    unit = "share" if declared is None else declared.unit
    code = {"share": "moved_by_share", "s": "moved_by_slow"}.get(unit, "moved_by_above")
    code = code if by_rate else "moved_by_mix"
    remark = note(
        code,
        kpi=kpi,
        field=field_of(dimension),
        label=named(dimension, part.label),
        part_share=min(part.total / whole, 1.0),
        value=part.value,
        before=part.value_before,
        measured_in="share",
        contacts=part.n,
        contacts_before=part.n_before,
    )
    better = seen.changes[kpi].better
    return Finding(
        remark,
        kpi,
        abs(part.total) * seen.measures[kpi].n,
        seen.view.choosing(dimension, (part.label,)),
        "" if better else ADVICE.get(kpi, ""),
        "better" if better else "worse",
    )


def _volume_segment(seen: Seen) -> tuple[Finding | None, bool]:
    """The segment that brings most of the more (or fewer) contacts, and whether any was there."""
    assert seen.before is not None
    now, before = seen.selection, seen.before
    days = [(s.end - s.start).days if s.end and s.start else 0 for s in (now, before)]
    change = len(now.created) - len(before.created)
    if not all(days) or not change:
        return None, False
    tried = False
    best: tuple[float, str, str, int, int] | None = None
    for dimension in DIMENSIONS:
        counted = [codes_of(selection.created, dimension) for selection in (now, before)]
        if dimension == "status" or counted[0] is None or counted[1] is None:
            continue
        labels = counted[0][1]
        n, n_before = (np.bincount(c[0], minlength=len(labels)) for c in counted if c is not None)
        if (n + n_before > 0).sum() < 2:
            continue
        tried = True
        chances = [
            two_shares(n[i], n.sum(), n_before[i], n_before.sum()) if n[i] + n_before[i] else 1.0
            for i in range(len(labels))
        ]
        held = surely(chances, LEVEL / 20)
        for i, label in enumerate(labels):
            part = (n[i] - n_before[i]) / change
            usual = (n[i] + n_before[i]) / (n.sum() + n_before.sum())
            if held[i] and part >= max(DOMINATES, 1.3 * usual) and (not best or part > best[0]):
                best = (float(part), dimension, label, int(n[i]), int(n_before[i]))
    if best is None:
        return None, tried
    part, dimension, label, n_now, n_then = best
    remark = note(
        "volume_moved_by",
        field=field_of(dimension),
        label=named(dimension, label),
        part_share=min(part, 1.0),
        contacts=n_now,
        contacts_before=n_then,
    )
    view = seen.view.choosing(dimension, (label,))
    found = Finding(remark, "volume", TOUCHED * abs(n_now - n_then), view, "advice_topics")
    return found, True
