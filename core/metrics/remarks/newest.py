"""From which day on the contacts are those of the last import."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from core.calendar import local_parts
from core.model.dataset import Dataset, Kind


def newest_since(datasets: Sequence[Dataset], zone: str) -> date | None:
    """First local day of the file imported last, where it goes on after all earlier ones.

    None for a first import, and for files that cover the same days: there is nothing new then.
    """
    spans = [(dataset.imported_at, span) for dataset in datasets if (span := _span(dataset))]
    if not spans:
        return None
    newest = max(imported for imported, _ in spans)
    begins = min(first for imported, (first, _) in spans if imported == newest)
    ended = [last for imported, (_, last) in spans if imported < newest]
    if not ended or begins <= max(ended):
        return None
    return local_parts(np.array([begins]), zone).day[0].item()


def _span(dataset: Dataset) -> tuple[np.datetime64, np.datetime64] | None:
    """First and last moment of creation in a file of contacts."""
    if dataset.kind is not Kind.CONTACTS or "created_at" not in dataset.table:
        return None
    moments = np.asarray(dataset.table["created_at"], dtype="M8[us]")
    known = moments[~np.isnat(moments)]
    return (known.min(), known.max()) if len(known) else None
