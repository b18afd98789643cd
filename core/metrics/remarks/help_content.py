"""Topics that customers ask about although the help answers them: content gaps."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.metrics.facts import UNKNOWN
from core.metrics.remarks.seen import LEAST_IN_GROUP, TOUCHED, Seen
from core.metrics.solution import answered_in_help
from core.metrics.tags import tagged
from core.model.finding import Finding
from core.problems import note

MOSTLY = 0.5
"""From this share of a topic's contacts on, it is the article that fails and not the customer."""


def help_remarks(seen: Seen) -> Iterator[Finding]:
    """The topic with most contacts that the help answers already."""
    view = seen.selection.created
    dimension, answered = view.facts.dimension("topic"), answered_in_help(seen.selection)
    if dimension is None or answered is None:
        return
    found = tagged(dimension, view.codes("topic")[answered >= 0])
    hits = np.bincount(
        found.tags, answered[answered >= 0][found.rows] == 1, minlength=len(found.labels)
    )
    gaps = [
        place
        for place, label in enumerate(found.labels)
        if label != UNKNOWN
        and hits[place] >= LEAST_IN_GROUP
        and hits[place] >= MOSTLY * found.counts[place]
    ]
    if not gaps:
        return
    most = max(gaps, key=lambda place: (hits[place], found.labels[place]))
    topic, contacts, n = found.labels[most], int(hits[most]), int(found.counts[most])
    remark = note("content_gap", topic=topic, share=contacts / n, contacts=contacts, n=n)
    shown = seen.view.choosing("topic", (topic,))
    yield Finding(remark, "kb_covered_share", TOUCHED * contacts, shown, "advice_help", "worse")
