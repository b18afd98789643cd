"""How many contacts each class of outliers kept out of a figure."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from core.ingest.outliers import LEFT_OUT_AS
from core.metrics.facts import Facts
from core.metrics.selection import Selection, select
from core.model.scenario import Filter


def left_out_of(facts: Facts, view: Filter) -> Selection | None:
    """The contacts of a filter that are left out as outliers; None where nothing is."""
    return None if facts.left_out is None else select(facts.left_out, view)


def left_out_by(facts: Facts, view: Filter, dimension: str) -> Mapping[str, Selection]:
    """The contacts left out of each value of a dimension; empty where nothing is."""
    whole = left_out_of(facts, view)
    return {} if whole is None else dict(whole.by_dimension(dimension))


def counts(left: Selection | None, anchor: str) -> tuple[tuple[str, int], ...]:
    """Classes with the contacts that they keep out, by the date that anchors a KPI."""
    if left is None:
        return ()
    held = left.facts.contacts[LEFT_OUT_AS].cat
    rows = left.anchored(anchor).rows
    found = np.bincount(held.codes.to_numpy()[rows], minlength=len(held.categories))
    return tuple((str(k), int(n)) for k, n in zip(held.categories, found, strict=True) if n)
