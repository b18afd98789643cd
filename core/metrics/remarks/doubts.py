"""Contacts that cannot be as the file says, or that would sway a mean: listed, never dropped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np

from core.metrics.facts import UNKNOWN, seconds_between
from core.metrics.remarks.seen import LEAST_IN_GROUP, TOUCHED, Seen
from core.metrics.selection import View
from core.model.finding import Finding
from core.problems import note

LONGEST_S = 365 * 86400.0
"""A contact open for longer is taken for one that nobody closed."""
AT_ONCE_S = 60.0
LEAST_SHARE = 0.01
DISAGREE_S = 120.0
MOSTLY = 0.8
"""A duration column that agrees with the moments this often measures the same thing."""


@dataclass(frozen=True, slots=True)
class Outliers:
    """Contacts of one class of doubt."""

    code: str
    kpi: str
    """The KPI they would sway."""
    rows: np.ndarray = field(repr=False)
    """Positions in the contacts. Shape (n,)."""
    of: int
    """Contacts that could have been in the class."""


Doubt = Callable[[View], tuple[np.ndarray, int] | None]


def _below_zero(name: str) -> Doubt:
    def doubt(view: View) -> tuple[np.ndarray, int] | None:
        seconds = view.get(name)
        return None if seconds is None else (seconds < 0, int((~np.isnan(seconds)).sum()))

    return doubt


def _solved_before_reply(view: View) -> tuple[np.ndarray, int] | None:
    replied, resolved = view.get("first_response_at"), view.get("resolved_at")
    if replied is None or resolved is None:
        return None
    both = ~np.isnat(replied) & ~np.isnat(resolved)
    return both & (resolved < replied), int(both.sum())


def _endless(view: View) -> tuple[np.ndarray, int] | None:
    seconds = view.get("resolution")
    if seconds is None:
        return None
    return seconds > LONGEST_S, int((~np.isnan(seconds)).sum())


def _closed_at_once(view: View) -> tuple[np.ndarray, int] | None:
    """Closed within a minute with no message of an agent: notices that close themselves."""
    seconds, messages = view.get("resolution"), view.get("agent_messages")
    if seconds is None or messages is None:
        return None
    known = ~np.isnan(seconds) & ~np.isnan(messages)
    return known & (seconds >= 0) & (seconds <= AT_ONCE_S) & (messages == 0), int(known.sum())


def _disagreeing(duration: str, end: str) -> Doubt:
    """The file's own duration against its moments, where the two mostly agree."""

    def doubt(view: View) -> tuple[np.ndarray, int] | None:
        told, created, moment = view.get(duration), view.get("created_at"), view.get(end)
        if told is None or created is None or moment is None:
            return None
        seconds = seconds_between(created, moment)
        known = ~np.isnan(told) & ~np.isnan(seconds)
        differ = known & (np.abs(told - seconds) > np.maximum(DISAGREE_S, 0.01 * np.abs(seconds)))
        if not known.any() or differ.sum() > (1 - MOSTLY) * known.sum():
            return None  # another clock, such as business hours, is no mistake
        return differ, int(known.sum())

    return doubt


def _nobody(view: View) -> tuple[np.ndarray, int] | None:
    agents, resolved = view.facts.dimension("agent"), view.get("resolved")
    if agents is None or resolved is None or UNKNOWN not in agents.labels:
        return None
    nobody = agents.codes[view.rows] == agents.labels.index(UNKNOWN)
    return resolved & nobody, int(resolved.sum())


DOUBTS: dict[str, tuple[str, Doubt]] = {
    "replied_before_created": ("frt", _below_zero("frt")),
    "resolved_before_created": ("full_resolution_time", _below_zero("resolution")),
    "resolved_before_reply": ("full_resolution_time", _solved_before_reply),
    "open_for_a_year": ("full_resolution_time", _endless),
    "closed_at_once": ("full_resolution_time", _closed_at_once),
    "reply_time_disagrees": ("frt", _disagreeing("first_response_duration", "first_response_at")),
    "resolution_time_disagrees": (
        "full_resolution_time", _disagreeing("resolution_duration", "resolved_at"),
    ),
    "resolved_by_nobody": ("fcr", _nobody),
}  # fmt: skip
"""Classes of doubt, the KPI each would sway, and how its contacts are told."""


def outliers(view: View) -> tuple[Outliers, ...]:
    """Every class of doubt with its contacts; classes without any are left out."""
    found: list[Outliers] = []
    for code, (kpi, doubt) in DOUBTS.items():
        told = doubt(view)
        if told is not None and told[0].any():
            rows = np.arange(view.facts.rows)[view.rows][told[0]]
            found.append(Outliers(code, kpi, rows, told[1]))
    return tuple(found)


def doubt_remarks(seen: Seen) -> Iterator[Finding]:
    """Classes with a hundredth of the contacts they could hold, and at least twenty."""
    for found in outliers(seen.selection.created):
        count = len(found.rows)
        if count >= LEAST_IN_GROUP and count >= LEAST_SHARE * found.of:
            remark = note(
                f"outlier_{found.code}", contacts=count, share=count / found.of, n=found.of
            )
            yield Finding(remark, found.kpi, TOUCHED * count, found.kpi, "advice_outliers")
