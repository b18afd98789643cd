"""How long customers wait in chats: in the queue, and for each next answer."""

from __future__ import annotations

import numpy as np

from core.metrics.facts import seconds_between
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    tally,
    unavailable,
)
from core.metrics.quantiles import Spread, spread
from core.metrics.selection import Selection, View
from core.metrics.solution import in_kind
from core.model.measure import Measure
from core.model.scenario import Scenario, ServiceType
from core.problems import note


def chat_wait(selection: Selection, scenario: Scenario) -> Measure:
    """Median of all waiting in a chat: the queue and each gap before the agent's next reply.

    Where the file holds messages their gaps tell it, the first reply included; where it holds
    only the wait in the queue, that alone is measured and the variant says so.
    """
    gaps_known = known(selection, "reply_time")
    if not gaps_known and not known(selection, "wait_time"):
        return needs("chat_wait", selection, "wait_time")
    view = selection.created
    chats = in_kind(view, scenario, ServiceType.CHAT)
    if chats is None:
        return unavailable("chat_wait", note("no_chats"))
    rows = view["counted"] & view["inbound"] & chats
    queue = spread(view["wait_time"][rows]) if known(selection, "wait_time") else Spread(0)
    found = spread(view["reply_time"][rows]) if gaps_known else queue
    variants = []
    if gaps_known:
        share = _share_of_length(view, rows)
        if queue.n:
            variants.append(another("queue_only", queue.median, queue.n, "s", clock="calendar"))
        variants.append(another("share_of_length", share.median, share.n, "share"))
    return measured(
        "chat_wait",
        found.median,
        found.n,
        eligible=tally(rows),
        variant="queue_and_gaps" if gaps_known else "queue_only",
        clock="calendar",
        extras={"p90": found.p90, "mean": found.mean, "max": found.largest},
        variants=variants,
    )


def _share_of_length(view: View, rows: np.ndarray) -> Spread:
    """Waiting as a share of the time from the first message to the agent's last."""
    created, last = view.get("created_at"), view.get("last_touch_at")
    if created is None or last is None:
        return Spread(0)
    length = seconds_between(created, last)
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = np.where(length > 0, view["reply_time"] / length, np.nan)
    return spread(np.minimum(shares, 1.0)[rows])


COMPUTED: dict[str, Computation] = {"chat_wait": chat_wait}
"""KPI id → how it is counted."""
