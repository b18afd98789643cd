"""Hours, weekdays, topics and people off the pattern, with nobody accused by chance."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.metrics.chance import binomial_tail, surely
from core.metrics.facts import UNKNOWN
from core.metrics.remarks.seen import (
    LEAST_IN_GROUP,
    POINTS,
    Seen,
    bad_of,
    field_of,
    kpi_of,
    named,
)
from core.metrics.selection import View
from core.metrics.time_dimensions import CYCLES, cycle_codes
from core.model.finding import Finding
from core.problems import Note, note

QUESTIONS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("promise", "weekday", ("channel",)),
    ("promise", "hour", ("channel",)),
    ("promise", "team", ("channel", "weekday")),
    ("promise", "priority", ("channel", "weekday")),
    ("promise", "topic", ("channel", "weekday")),
    ("csat", "channel", ()),
    ("csat", "topic", ("channel",)),
    ("csat", "product", ("channel",)),
    ("csat", "agent", ("channel", "topic")),
    ("fcr", "agent", ("channel", "topic")),
    ("fcr", "topic", ("channel",)),
    ("reopen_rate", "agent", ("channel", "topic")),
    ("reopen_rate", "topic", ("channel",)),
    ("repeat_contact_rate", "topic", ("channel",)),
    ("abandonment_rate", "hour", ("channel",)),
    ("abandonment_rate", "weekday", ("channel",)),
    ("aht", "agent", ("channel", "topic")),
)
"""KPI, dimension, and what the groups are compared within: the same topics and channels."""
_ADVICE = {
    "csat": "advice_csat",
    "fcr": "advice_fcr",
    "reopen_rate": "advice_fcr",
    "repeat_contact_rate": "advice_topics",
    "abandonment_rate": "advice_cover_peak",
    "aht": "advice_aht",
    "promise": "advice_frt",
}
_LONG_DONE = ("aht",)
"""More work for us, but no customer let down."""


@dataclass(frozen=True, slots=True)
class OffPattern:
    """A group whose share of bad contacts chance does not explain."""

    label: str
    n: int
    hits: int
    expected: float
    """Bad contacts that the same mix of contacts has elsewhere."""
    worse: bool

    @property
    def gap(self) -> float:
        """Points (0–1) above or below what is expected."""
        return (self.hits - self.expected) / self.n


def off_pattern(
    bad: np.ndarray,
    codes: np.ndarray,
    labels: tuple[str, ...],
    strata: np.ndarray,
    *,
    both_sides: bool = False,
) -> list[OffPattern]:
    """Groups whose bad contacts are more (or fewer) than chance gives on the same strata.

    Arrays have shape (contacts,); a contact that is not known, or in no group, has NaN or -1.
    Under chance a group's bad contacts are drawn from those of its strata without replacement.
    """
    used = ~np.isnan(bad) & (codes >= 0)
    bad, codes, strata = bad[used], codes[used], strata[used]
    if not len(bad):
        return []
    share = np.bincount(strata, bad) / np.maximum(np.bincount(strata), 1)
    n = np.bincount(codes, minlength=len(labels))
    hits = np.bincount(codes, bad, minlength=len(labels))
    expected = np.bincount(codes, share[strata], minlength=len(labels))
    tried = [i for i in range(len(labels)) if n[i] >= LEAST_IN_GROUP and labels[i] != UNKNOWN]
    sides = (True, False) if both_sides else (True,)
    asked = [(i, worse) for i in tried for worse in sides]
    chances = [_tail(hits[i], n[i], expected[i], worse) for i, worse in asked]
    return [
        OffPattern(labels[i], int(n[i]), int(hits[i]), float(expected[i]), worse)
        for (i, worse), sure in zip(asked, surely(chances), strict=True)
        if sure and abs(hits[i] - expected[i]) >= POINTS * n[i]
    ]


def _tail(hits: float, n: int, expected: float, worse: bool) -> float:
    share = expected / n
    if worse:
        return binomial_tail(int(hits), int(n), share) if hits > expected else 1.0
    return binomial_tail(int(n - hits), int(n), 1 - share) if hits < expected else 1.0


def group_remarks(seen: Seen) -> Iterator[Finding]:
    """The group of each question that costs most customers; for agents also who does best."""
    for kpi, dimension, within in QUESTIONS:
        placed = codes_of(seen.selection.created, dimension)
        found = None if placed is None else bad_of(seen.selection, seen.scenario, kpi)
        if found is None:
            continue
        view, bad = found
        coded = codes_of(view, dimension)
        if coded is None:
            continue
        codes, labels = coded
        both = dimension == "agent"
        parts = off_pattern(bad, codes, labels, _strata(view, within), both_sides=both)
        for worse in (True, False):
            side = [part for part in parts if part.worse is worse]
            if side:
                most = max(side, key=lambda part: abs(part.hits - part.expected))
                yield _finding(seen, kpi_of(kpi, view), kpi, dimension, most)


def codes_of(view: View, dimension: str) -> tuple[np.ndarray, tuple[str, ...]] | None:
    """Code of each contact and the labels; None where the data do not have the dimension."""
    if dimension in CYCLES:
        if dimension == "hour" and not view.facts.hours_known:
            return None
        codes = cycle_codes(view.facts, dimension, "created")[view.rows]
        return codes.astype(np.int64), CYCLES[dimension]
    found = view.facts.dimension(dimension)
    if found is None or len(found.labels) < 2:
        return None
    return found.codes[view.rows], found.labels


def _strata(view: View, within: tuple[str, ...]) -> np.ndarray:
    """One code for each combination of what groups are compared within."""
    strata = np.zeros(len(view), np.int64)
    for dimension in within:
        coded = codes_of(view, dimension)
        if coded is not None:
            strata = strata * (len(coded[1]) + 1) + coded[0] + 1
    return strata


def _remark(seen: Seen, kpi: str, question: str, dimension: str, part: OffPattern) -> Note:
    share, expected = part.hits / part.n, part.expected / part.n
    facts = seen.selection.facts
    one_promise = facts.feeds("frt") != (facts.feeds("wait_time") and facts.feeds("call_answered"))
    if question == "promise" and dimension in CYCLES and one_promise:
        when: object = int(part.label) if dimension == "hour" else part.label
        code = f"weakest_{dimension}_{kpi}"
        kept = {"share": 1 - share, "overall": 1 - expected}
        return note(code, **{dimension: when}, **kept, n=part.n)
    code = "group_worse" if part.worse else "group_better"
    return note(
        "moment_worse" if dimension in CYCLES else code,
        field=field_of(dimension),
        label=named(dimension, part.label),
        what=note(f"bad_{question}", share=share),
        share=share,
        expected=expected,
        n=part.n,
    )


def _finding(seen: Seen, kpi: str, question: str, dimension: str, part: OffPattern) -> Finding:
    remark = _remark(seen, kpi, question, dimension, part)
    weight = abs(part.hits - part.expected)
    if question in _LONG_DONE or not part.worse:
        weight *= 0.1
    advice = "advice_agents" if dimension == "agent" else _ADVICE[question]
    if question == "promise" and dimension in CYCLES:
        advice = "advice_cover_peak"
    return Finding(
        remark,
        kpi,
        weight,
        seen.view.choosing(dimension, (part.label,)),
        advice,
        "worse" if part.worse else "better",
    )
