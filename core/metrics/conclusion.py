"""What one KPI comes to in the period, in sentences: what moved, by how much, and by whom."""

from __future__ import annotations

from collections.abc import Iterator

from core.metrics.catalogue import CATALOGUE
from core.metrics.catalogue.declaration import LARGEST
from core.metrics.remarks.seen import Seen
from core.metrics.remarks.segments import tried_segments
from core.metrics.remarks.tested_changes import chance_of
from core.model.measure import Change, Measure, status
from core.problems import Note, note

LEVEL = 0.05
"""One KPI is asked about, not forty: a change is taken for one when chance does it once in 20."""
_TARGETS = {
    "on_target": "conclusion_target_met",
    "near": "conclusion_target_near",
    "missed": "conclusion_target_missed",
}


def conclusion(seen: Seen, kpi: str) -> tuple[Note, ...]:
    """The KPI in sentences: how it moved, the segment that contributes most, its target.

    A difference that chance alone may make is called so, and no segment is named for it; one that
    cannot be tested says that it was not. Without a value there is the reason, from fewer than 20
    rows nothing is concluded.
    """
    now = seen.measures.get(kpi)
    if now is None or now.value is None:
        return () if now is None or now.reason is None else (now.reason,)
    if now.small and now.unit != "count":
        return (note("conclusion_small", **_said(seen, now), n=now.n),)
    return (*_moved(seen, now), *_against_target(seen, now))


def _said(seen: Seen, now: Measure) -> dict[str, object]:
    """How sentences write the values of a KPI."""
    return {
        "kpi": now.id,
        "within_s": now.extras.get("within_s"),
        "value": now.value,
        "measured_in": now.unit,
        "currency": seen.scenario.cost.currency,
    }


def _moved(seen: Seen, now: Measure) -> Iterator[Note]:
    change, said = seen.changes.get(now.id), _said(seen, now)
    if change is None or change.difference is None:
        yield note("conclusion_alone" if change is None else "conclusion_value", **said, n=now.n)
        if change is not None and change.reason is not None:
            yield change.reason
        return
    said |= {"before": change.before.value, "n": now.n}
    if abs(change.difference) < seen.scenario.tolerance - 1e-9:
        yield note("conclusion_steady", **said)
        return
    # The longest of all waits is that of one contact: there is nothing to test.
    tested = CATALOGUE[now.id].combines != LARGEST
    chance = chance_of(seen, now, change) if tested else None
    if chance is None or chance > LEVEL:
        code = "conclusion_untested" if chance is None else "conclusion_chance"
        yield note(code, **said, n_before=change.before.n)
        return
    yield note(_course(change), **said, by=_size(change))
    found, tried = tried_segments(seen, now.id)
    if found is not None:
        yield found.note
    elif tried:
        yield note("conclusion_no_segment")


def _course(change: Change) -> str:
    if change.better is not None:
        return "conclusion_better" if change.better else "conclusion_worse"
    return "conclusion_rose" if (change.difference or 0.0) > 0 else "conclusion_fell"


def _size(change: Change) -> Note:
    """By how much: points of shares and scores, a part of what it was for the rest."""
    points = change.points
    if points is None:
        return note("by_part", part_share=abs(change.difference or 0.0))
    size = round(abs(points), 1)
    return note("by_point") if size == 1 else note("by_points", points=size)


def _against_target(seen: Seen, now: Measure) -> Iterator[Note]:
    aimed = seen.scenario.aimed_at(now.id, seen.view)
    aimed = now.extras.get("target") if aimed is None else aimed
    state = status(now.value, aimed, CATALOGUE[now.id].direction_of(now.variant))
    if state in _TARGETS and not now.small:
        yield note(
            _TARGETS[state],
            target=aimed,
            measured_in=now.unit,
            currency=seen.scenario.cost.currency,
        )
