"""How long contacts took by their timestamps, to hold columns of lengths of time against."""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from core.ingest.fields.evidence import ColumnEvidence
from core.ingest.typed.call_lengths import PARTS
from core.ingest.typed.cells import sample_rows
from core.ingest.typed.moments import GOOD, read_moments
from core.model.dataset import ColumnMapping

_ENDS = {
    "first_response_duration": ("first_response_at",),
    "resolution_duration": ("resolved_at", "closed_at"),
}
"""Moments that end a length of time which began with the contact."""


def ticket_lengths(
    field: str, moments: Mapping[str, ColumnMapping], by_header: Mapping[str, ColumnEvidence]
) -> np.ndarray | None:
    """Seconds from the creation to what a column of lengths says it measures up to."""
    return _between(moments, _ENDS.get(field, ()), by_header)


def call_lengths(
    field: str, moments: Mapping[str, ColumnMapping], by_header: Mapping[str, ColumnEvidence]
) -> np.ndarray | None:
    """Seconds from start to end of each call, where a file tells both to the minute at least."""
    ends = [moments[name] for name in ("created_at", "closed_at") if name in moments]
    timed = all(re.search("%[HI]|excel|epoch", end.format or "") for end in ends)
    if field not in PARTS or len(ends) < 2 or not timed:
        return None
    lengths = _between(moments, ("closed_at",), by_header)
    # Days without hours tell nothing about a call.
    days_only = lengths is not None and not (lengths[~np.isnan(lengths)] % 86_400).any()
    return None if days_only else lengths


def _between(
    moments: Mapping[str, ColumnMapping],
    ends: tuple[str, ...],
    by_header: Mapping[str, ColumnEvidence],
) -> np.ndarray | None:
    """Seconds from the creation to the first of these moments that the file has."""
    start = moments.get("created_at")
    end = next((moments[name] for name in ends if name in moments), None)
    if start is None or end is None or start.format is None or end.format is None:
        return None
    sides: list[np.ndarray] = []
    for side in (start, end):
        cells = by_header[side.column].cells
        read = read_moments(cells.take(pa.array(sample_rows(len(cells)))), side.format or "")
        sides.append(np.where(read.state == GOOD, read.values, np.datetime64("NaT")))
    return (sides[1] - sides[0]) / np.timedelta64(1, "s")
