"""Suspicions from when things happened: gaps, cut days, other clocks, bulk closings, the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import cast

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.calendar import closed_days, local_parts
from core.ingest.checks.finding import MOST_EXAMPLES, Check, QualityFinding, Severity, Subject
from core.ingest.rows.frames import column
from core.ingest.typed.moments import instants
from core.model.dataset import Kind

FEWEST = 200
SURE_OF_SOME = 8.0
"""Contacts expected from which none at all is no chance: e^-8 is 3 in 10,000."""
_NIGHT = 6
_BULK_SHARE = 0.05


def _future(subject: Subject) -> Iterator[QualityFinding]:
    """Contacts created after the file was imported."""
    name = "interval_start" if subject.dataset.kind is Kind.INTERVALS else "created_at"
    if name not in subject.table:
        return
    limit = np.datetime64(subject.dataset.imported_at.replace(tzinfo=None), "us")
    moments = instants(column(subject.table, name))
    late = moments > limit + np.timedelta64(1, "D")
    if late.any():
        yield subject.found(
            "quality_future", "serious", name, late, int((~np.isnat(moments)).sum())
        )


def _arrivals(subject: Subject) -> tuple[NDArray[np.datetime64], NDArray[np.int8]] | None:
    """Local day and hour of every contact with a time of day; None where too few."""
    if subject.dataset.kind is not Kind.CONTACTS or not subject.has("created_at"):
        return None
    moments = instants(column(subject.table, "created_at"))
    known = ~np.isnat(moments)
    if int(known.sum()) < FEWEST:
        return None
    parts = local_parts(moments[known], subject.zone)
    return parts.day, parts.hour


def _timed(subject: Subject) -> bool:
    return subject.has("created_at", "created_has_time") and bool(
        column(subject.table, "created_has_time").mean() > 0.5
    )


def _days_missing(subject: Subject) -> Iterator[QualityFinding]:
    """Days without any contact where the same weekday is otherwise busy."""
    arrivals = _arrivals(subject)
    if arrivals is None:
        return
    counts, first = _by_day(arrivals[0])
    weekday = (first.weekday() + np.arange(len(counts))) % 7
    if len(counts) < 21:
        return
    expected = np.array([np.median(counts[weekday == w]) for w in range(7)])[weekday]
    expected = expected / _clumping(counts, expected)
    lost = (counts == 0) & (expected >= SURE_OF_SOME)
    lost &= ~_closed(subject, first, len(counts))
    n = int((expected >= SURE_OF_SOME).sum())
    if not lost.any():
        return
    days = [first + timedelta(days=int(d)) for d in np.flatnonzero(lost)]
    severity: Severity = "serious" if len(days) > 0.05 * n and len(days) > 3 else "warning"
    shown = tuple((subject.dataset.name, 0, day.isoformat()) for day in days[:MOST_EXAMPLES])
    yield subject.found(
        "quality_days_missing", severity, "created_at", len(days), n, shown,
        first=days[0], last=days[-1], longest_gap=_longest_run(lost),
    )  # fmt: skip


def _by_day(days: NDArray[np.datetime64]) -> tuple[NDArray[np.int64], date]:
    first = days.min()
    offsets = (days - first).astype(np.int64)
    counts = np.bincount(offsets) if offsets.max() < 40_000 else np.zeros(0, np.int64)
    return counts, cast("date", first.astype(object))


def _clumping(counts: NDArray[np.float64] | NDArray[np.int64], usual: NDArray[np.float64]) -> float:
    """How much more counts scatter than by chance: where they come in clumps, none is likelier."""
    busy = (usual >= SURE_OF_SOME) & (counts > 0)
    if not busy.any():
        return 1.0
    return max(1.0, float(((counts[busy] - usual[busy]) ** 2 / usual[busy]).mean()))


def _closed(subject: Subject, first: date, days: int) -> NDArray[np.bool_]:
    shut = np.zeros(days, bool)
    if subject.calendar is not None:
        for day in closed_days(subject.calendar, first, first + timedelta(days=days - 1)):
            shut[(day - first).days] = True
    return shut


def _longest_run(hits: NDArray[np.bool_]) -> int:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], hits.astype(np.int8), [0]))))
    return int((edges[1::2] - edges[::2]).max(initial=0))


def _hours_missing(subject: Subject) -> Iterator[QualityFinding]:
    """Hours without any contact on days that have some, where that hour is otherwise busy."""
    arrivals = _arrivals(subject)
    if arrivals is None or not _timed(subject):
        return
    days, hours = arrivals
    counts, first = _by_day(days)
    if len(counts) < 21:
        return
    cells = np.zeros((len(counts), 24))
    np.add.at(cells, ((days - np.datetime64(first)).astype(np.int64), hours.astype(np.int64)), 1)
    weekday = (first.weekday() + np.arange(len(counts))) % 7
    usual = np.array([np.median(cells[weekday == w], axis=0) for w in range(7)])[weekday]
    usual = usual / _clumping(cells, usual)
    inside = np.zeros(len(counts), bool)
    inside[1:-1] = counts[1:-1] > 0
    lost = (cells == 0) & (usual >= SURE_OF_SOME) & inside[:, None]
    n = int(((usual >= SURE_OF_SOME) & inside[:, None]).sum())
    places = np.argwhere(lost)
    if len(places):
        shown = tuple(
            (subject.dataset.name, 0, f"{first + timedelta(days=int(d))} {int(h):02d}:00")
            for d, h in places[:MOST_EXAMPLES]
        )
        yield subject.found("quality_hours_missing", "warning", "created_at", len(places), n, shown)


def _cut_days(subject: Subject) -> Iterator[QualityFinding]:
    """A first or last day that holds only part of what such a day usually brings."""
    arrivals = _arrivals(subject)
    if arrivals is None or not _timed(subject):
        return
    days, hours = arrivals
    counts, first = _by_day(days)
    if len(counts) < 14:
        return
    weekday = (first.weekday() + np.arange(len(counts))) % 7
    for place, code in ((0, "quality_starts_mid_day"), (len(counts) - 1, "quality_ends_mid_day")):
        others = counts[(weekday == weekday[place]) & (np.arange(len(counts)) != place)]
        usual = float(np.median(others)) if len(others) else 0.0
        day = first + timedelta(days=place)
        on_day = hours[days == np.datetime64(day)]
        edge = int(on_day.min()) if place == 0 else int(on_day.max())
        typical = float(np.median(hours))
        cut = edge > typical if place == 0 else edge < typical
        if usual >= SURE_OF_SOME and counts[place] < 0.5 * usual and cut:
            shown = ((subject.dataset.name, 0, f"{day} {edge:02d}:00"),)
            yield subject.found(
                code, "info", "created_at", int(counts[place]), int(usual), shown, day=day
            )


def _clock(subject: Subject) -> Iterator[QualityFinding]:
    """Most contacts at night: moments are probably written on another clock."""
    arrivals = _arrivals(subject)
    if arrivals is None or not _timed(subject):
        return
    counts = np.bincount(arrivals[1].astype(np.int64), minlength=24).astype(float)
    wrapped = np.concatenate((counts[-1:], counts, counts[:1]))
    smooth = (wrapped[:-2] + wrapped[1:-1] + wrapped[2:]) / 3
    peak, night = int(smooth.argmax()), float(counts[:_NIGHT].sum() / counts.sum())
    # Round-the-clock services have no peak worth the name.
    if peak >= _NIGHT or night < 0.35 or smooth.max() < 2 * counts.mean():
        return
    yield subject.found(
        "quality_clock", "serious", "created_at", int(counts[:_NIGHT].sum()),
        int(counts.sum()), (), hour=peak, zone=subject.zone,
    )  # fmt: skip


def _bulk(subject: Subject) -> Iterator[QualityFinding]:
    """Many contacts solved or closed within one minute: closed by a rule or by the armful."""
    for name in ("resolved_at", "closed_at"):
        if name not in subject.table:
            continue
        moments = instants(column(subject.table, name))
        known = ~np.isnat(moments)
        n = int(known.sum())
        minutes = moments.astype("M8[m]")
        if n < 100 or bool((moments[known].astype("M8[D]") == moments[known]).mean() > 0.5):
            continue
        least = max(10.0, 0.005 * n)
        sizes = pd.Series(minutes).groupby(minutes).transform("size").to_numpy()
        hits = known & (np.nan_to_num(sizes) >= least)
        if hits.sum() / n >= _BULK_SHARE:
            largest = int(np.nanmax(np.where(hits, sizes, 0)))
            yield subject.found("quality_bulk_closing", "warning", name, hits, n, largest=largest)


def _same_second(subject: Subject) -> Iterator[QualityFinding]:
    """More contacts share their very second than chance would have: copied or made-up moments.

    With n contacts in s seconds of activity, chance lets about n/s of them share one.
    """
    if subject.dataset.kind is not Kind.CONTACTS or not _timed(subject):
        return
    moments = instants(column(subject.table, "created_at"))
    known = moments[~np.isnat(moments)]
    # Moments to the minute share it as a matter of course.
    if len(known) < FEWEST or bool((known.astype("M8[m]") == known).mean() > 0.5):
        return
    seconds = pd.Series(moments.astype("M8[s]"))
    hits = (seconds.duplicated(keep=False) & seconds.notna()).to_numpy()
    active = np.unique(known.astype("M8[h]")).size * 3600
    share = float(hits.sum()) / len(known)
    if share >= 0.05 and share > 10 * len(known) / active:
        yield subject.found(
            "quality_same_second", "warning", "created_at", hits, len(known),
            expected=min(1.0, len(known) / active),
        )  # fmt: skip


def _intervals_missing(subject: Subject) -> Iterator[QualityFinding]:
    """Holes in a series of totals: months or days between the first and the last without a row."""
    if subject.dataset.kind is not Kind.INTERVALS or not subject.has("interval_start"):
        return
    starts = instants(column(subject.table, "interval_start"))
    monthly = str(subject.dataset.mapping.grain) == "monthly"
    unit = "M" if monthly else "D"
    held = np.unique(starts[~np.isnat(starts)].astype(f"M8[{unit}]"))
    if len(held) < 6:
        return
    lost = np.setdiff1d(np.arange(held[0], held[-1] + 1), held)
    if not monthly:
        lost = _busy_weekdays_only(lost, held)
    if len(lost):
        shown = tuple((subject.dataset.name, 0, str(start)) for start in lost[:MOST_EXAMPLES])
        yield subject.found(
            "quality_intervals_missing", "warning", "interval_start", len(lost),
            len(held) + len(lost), shown, first=str(lost[0]), last=str(lost[-1]),
        )  # fmt: skip


def _busy_weekdays_only(
    lost: NDArray[np.datetime64], held: NDArray[np.datetime64]
) -> NDArray[np.datetime64]:
    """Of the missing days those on weekdays that mostly have a row."""
    weekday = (lost.astype(np.int64) + 3) % 7
    present = np.bincount((held.astype(np.int64) + 3) % 7, minlength=7)
    weeks = (held[-1] - held[0]).astype(np.int64) / 7 + 1
    return lost[present[weekday] >= 0.7 * weeks]


MOMENT_CHECKS: tuple[Check, ...] = (
    _future, _days_missing, _hours_missing, _cut_days, _clock, _bulk, _same_second,
    _intervals_missing,
)  # fmt: skip
