"""Totals of intervals beside single contacts: how long each lasts, and which count."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from core.ingest.ledger import empty_ledger
from core.ingest.rows.frames import column, rows
from core.ingest.rows.overlap import listed_rows
from core.ingest.rows.stacking import stacked
from core.ingest.typed.moments import instants
from core.ingest.typed.zones import to_utc
from core.model.dataset import Dataset, Grain
from core.problems import Note, note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Moments = NDArray[np.datetime64]

END = "interval_end"
"""Moment at which a total ends, worked out from where the next one begins."""
COVERED = "counted_as_contacts"
"""Reason of totals left out because single contacts stand for them."""
_DAY_MIN = 24 * 60
_SHORTEST_WEEK_D, _SHORTEST_MONTH_D = 6, 27
_DAYS_A_MONTH = 30.44
_UNKNOWN = ""
Span = tuple[str, np.datetime64, np.datetime64]
"""A channel, "" where it is not told, with the moments of its first and last contact."""


@dataclass(frozen=True, slots=True)
class CountedTotals:
    """Files of totals with the rows that are counted, and the rows that are not."""

    files: list[Dataset]
    covered: pd.DataFrame = field(repr=False, default_factory=empty_ledger)
    """Totals left out, with the columns of the list of rows set aside."""
    notes: tuple[Note, ...] = ()


def _with_ends(dataset: Dataset) -> Dataset:
    """A data set of totals whose every row says when it ends.

    An interval lasts as long as most of the file's starts are apart; from a month on, whole months
    of the local calendar. A single interval lasts an hour, a single date a day.
    """
    table = dataset.table
    if "interval_start" not in table or END in table:
        return dataset
    starts = instants(column(table, "interval_start"))
    ends = pd.Series(_ends(starts, dataset), index=table.index).dt.tz_localize("UTC")
    return replace(dataset, table=table.assign(**{END: ends}))


def _ends(starts: Moments, dataset: Dataset) -> Moments:
    zone = dataset.zone or "UTC"
    local = _on_the_clock(starts, zone)
    moments = np.unique(local[~np.isnat(local)])
    timed = bool((moments != moments.astype("M8[D]")).any())
    minutes = _usual_gap(moments, timed)
    days = minutes / _DAY_MIN
    if timed and minutes < _DAY_MIN:
        return starts + np.timedelta64(minutes, "m")
    if dataset.mapping.grain is Grain.MONTHLY or days >= _SHORTEST_MONTH_D:
        months = max(1, round(days / _DAYS_A_MONTH))
        ends = (local.astype("M8[M]") + months).astype("M8[us]")
    else:
        ends = local + np.timedelta64(7 if days >= _SHORTEST_WEEK_D else 1, "D")
    return to_utc(ends.astype("M8[us]"), zone)[0]


def _usual_gap(moments: Moments, timed: bool) -> int:
    """Minutes that most neighbouring starts are apart, the shorter of two that are as frequent."""
    gaps = np.diff(moments).astype("m8[m]").astype(np.int64)
    gaps = gaps[gaps > 0]
    if not len(gaps):
        return 60 if timed else _DAY_MIN
    lengths, times = np.unique(gaps, return_counts=True)
    return int(lengths[np.argmax(times)])


def _on_the_clock(moments: Moments, zone: str) -> Moments:
    clock = pd.Series(moments).dt.tz_localize("UTC").dt.tz_convert(zone)
    return clock.dt.tz_localize(None).to_numpy(dtype="M8[us]")


def counted_totals(files: Sequence[Dataset], contacts: Sequence[Dataset]) -> CountedTotals:
    """Files of totals, each row with its end, without those that single contacts stand for.

    A total is left out where it reaches into the days between the first and the last contact of
    its channel in one file; where either does not say its channel, they may be the same contacts.
    """
    files = [_with_ends(dataset) for dataset in files]
    spans = [span for dataset in contacts for span in _spans(dataset.table)]
    if not spans:
        return CountedTotals(files)
    hits = [_covered(dataset.table, spans) for dataset in files]
    count = int(sum(hit.sum() for hit in hits))
    if not count:
        return CountedTotals(files)
    source = np.repeat(np.arange(len(files)), [int(hit.sum()) for hit in hits])
    gone = stacked([rows(d.table, hit) for d, hit in zip(files, hits, strict=True)])
    listed = listed_rows(files, source, gone, "interval_start", COVERED)
    kept = [
        replace(d, table=rows(d.table, ~hit).reset_index(drop=True))
        for d, hit in zip(files, hits, strict=True)
    ]
    return CountedTotals(kept, listed, (note("totals_of_known_contacts", rows=count),))


def _covered(totals: pd.DataFrame, spans: Sequence[Span]) -> NDArray[np.bool_]:
    covered = np.zeros(len(totals), bool)
    if END not in totals:
        return covered
    starts, ends = (instants(column(totals, name)) for name in ("interval_start", END))
    channel = _channels(totals)
    for name, first, last in spans:
        same = np.isin(channel, (name, _UNKNOWN)) | (name == _UNKNOWN)
        covered |= same & (starts <= last) & (ends > first)
    return covered


def _channels(table: pd.DataFrame) -> NDArray[np.object_]:
    if "channel" not in table:
        return np.full(len(table), _UNKNOWN, dtype=object)
    return column(table, "channel").astype(object).fillna(_UNKNOWN).to_numpy(dtype=object)


def _spans(contacts: pd.DataFrame) -> Iterator[Span]:
    """First and last moment of each channel's contacts."""
    if "created_at" not in contacts:
        return
    created, channel = instants(column(contacts, "created_at")), _channels(contacts)
    dated = ~np.isnat(created)
    for name in pd.unique(channel[dated]):
        own = created[dated & (channel == name)]
        yield str(name), own.min(), own.max()
