"""What customers said about it: satisfaction and recommendation."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np

from core.metrics.facts import Facts
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
    unavailable,
)
from core.metrics.selection import Selection, View
from core.metrics.tags import tagged
from core.model.measure import Figure, Measure
from core.problems import note

LEAST_NPS_SCALE = 5
"""Answers that never exceed this are not a 0–10 recommendation."""
LOW, MIDDLING = 0.4, 0.6
"""The lower part of a scale that is a low answer: two of five, three of five."""
TOP = 5
_SCALES = (
    (1.0, 1.0, "good_bad"),
    (2.0, 2.0, "2_of_2"),
    (3.0, 3.0, "3_of_3"),
    (5.0, 4.0, "top_2_of_5"),
    (7.0, 6.0, "top_2_of_7"),
    (10.0, 9.0, "top_2_of_10"),
    (float("inf"), 80.0, "80_of_100"),
)
"""Highest answer seen, least satisfied answer, variant."""


def _scale(facts: Facts) -> tuple[float, float, str]:
    """Highest answer of all the data, least answer that counts as satisfied, and the variant."""
    return _scale_up_to(highest_answer(facts, "csat"))


def highest_answer(facts: Facts, name: str) -> float:
    """The highest answer of all the data, which tells the scale."""
    return facts.once(f"highest_{name}", lambda: float(np.nanmax(facts.known(name))))


def satisfied_from(facts: Facts) -> float:
    """The least answer that counts as satisfied on the scale of the data."""
    return _scale(facts)[1]


@cache
def _scale_up_to(highest: float) -> tuple[float, float, str]:
    least, variant = next((s, v) for top, s, v in _SCALES if highest <= top)
    return highest, least, variant


def anchor_of(selection: Selection) -> str:
    """The date that puts an answer into a period."""
    if selection.facts.has("answered_at") or selection.facts.has("survey_at"):
        return "surveyed"
    if selection.facts.has("resolved_at") or selection.facts.has("closed_at"):
        return "resolved"
    return "created" if selection.facts.has("created_at") else ""


def answers_of(view: View, name: str) -> np.ndarray:
    """The answers of the contacts that count, blanks left out."""

    def told() -> np.ndarray:
        answers = view[name]
        return answers[view["counted"] & ~np.isnan(answers)]

    return view.once(f"answers {name}", told)


def csat(selection: Selection) -> Measure:
    """Satisfied / rated; unrated contacts stay out; mean score and top box beside it."""
    if not known(selection, "csat"):
        return needs("csat", selection, "csat")
    view = selection.surveyed
    answers = answers_of(view, "csat")
    highest, least, variant = _scale(selection.facts)
    n = len(answers)
    extras = {
        "mean": float(answers.mean()) if n else None,
        "top_box": float((answers >= highest).sum() / n) if n else None,
        "low": float((answers <= 2).sum() / n) if n and variant == "top_2_of_5" else None,
        "satisfied": float((answers >= least).sum()),
    }
    return share_of(
        "csat",
        tally(answers >= least),
        n,
        eligible=tally(view["counted"]),
        variant=variant,
        anchor=anchor_of(selection),
        extras=extras,
        variants=(
            another("mean", extras["mean"], n, "score"),
            ratio("top_box", tally(answers >= highest), n),
            *_by_moment(view, least),
        ),
    )


def _by_moment(view: View, least: float) -> tuple[Figure, ...]:
    """Answers given before the contact was resolved apart from those given afterwards.

    A survey after the first contact and one after the solution ask for different things.
    """
    if not view.facts.feeds("survey_answered") or not view.facts.feeds("resolution_moment"):
        return ()
    given, done, ratings = view["survey_answered"], view["resolution_moment"], view["csat"]
    dated = view["counted"] & ~np.isnan(ratings) & ~np.isnat(given) & ~np.isnat(view["created_at"])
    after = dated & (given >= done)
    told = (("after_first_contact", dated & ~after), ("after_resolution", after))
    return tuple(ratio(key, tally(rows & (ratings >= least)), tally(rows)) for key, rows in told)


def csat_low_reasons(selection: Selection) -> Measure:
    """How many answers were low, with the topics they are about; comments on request only."""
    if not known(selection, "csat"):
        return needs("csat_low_reasons", selection, "csat")
    view = selection.surveyed
    n = len(answers_of(view, "csat"))
    low, middling = low_rated(view, LOW), low_rated(view, MIDDLING)
    commented = low & _commented(selection, view)
    value = tally(low)
    return measured(
        "csat_low_reasons",
        float(value) if n else None,
        n,
        eligible=tally(view["counted"]),
        anchor=anchor_of(selection),
        top=_topics_of(view, low),
        variants=(
            another("up_to_3", float(middling.sum()) if n else None, n, "count"),
            another("with_comment", float(commented.sum()) if n else None, n, "count"),
        ),
    )


def low_rated(view: View, share: float) -> np.ndarray:
    """Contacts whose answer is in the lower part of the scale of the data: 0.4 is 1 or 2 of 5."""
    highest = highest_answer(view.facts, "csat")
    limit = 0.0 if highest <= 1 else np.floor(share * highest)
    return view["counted"] & (view["csat"] <= limit)


def _commented(selection: Selection, view: View) -> np.ndarray:
    for name in ("csat_comment", "comment"):
        if selection.facts.feeds_column(name):
            column = selection.facts.contacts[name].notna().to_numpy(dtype=np.bool_)
            return column[view.rows]
    return np.zeros(len(view), np.bool_)


def _topics_of(view: View, rows: np.ndarray) -> tuple[tuple[str, int], ...]:
    """The topics of some contacts with their counts, most first."""
    dimension = view.facts.dimension("topic")
    if dimension is None:
        return ()
    found = tagged(dimension, view.codes("topic")[rows])
    labels, counts = found.labels, found.counts
    order = sorted(range(len(counts)), key=lambda place: (-counts[place], labels[place]))
    return tuple((labels[p], int(counts[p])) for p in order[:TOP] if counts[p])


def csat_response_rate(selection: Selection) -> Measure:
    """Rated / surveyed; only where the file says who was asked. Of the resolved beside it."""
    of_resolved = _rated_of_resolved(selection)
    if not known(selection, "csat") or not known(selection, "surveyed"):
        found = needs("csat_response_rate", selection, "csat", "surveyed")
        return replace(found, variants=of_resolved)
    view = selection.surveyed
    rated = view["counted"] & ~np.isnan(view["csat"])
    asked = view["counted"] & ((view["surveyed"] == 1) | rated)
    return share_of(
        "csat_response_rate",
        tally(rated),
        tally(asked),
        anchor=anchor_of(selection),
        variants=of_resolved,
    )


def _rated_of_resolved(selection: Selection) -> tuple[Figure, ...]:
    resolved = selection.resolved.get("resolved")
    if not known(selection, "csat") or resolved is None:
        return ()
    rated = resolved & ~np.isnan(selection.resolved["csat"])
    return (ratio("of_resolved", tally(rated), tally(resolved)),)


def nps(selection: Selection) -> Measure:
    """Promoters (9–10) minus detractors (0–6) in points; refused on a scale that stops at 5."""
    if not known(selection, "nps"):
        return needs("nps", selection, "nps")
    highest = highest_answer(selection.facts, "nps")
    if highest <= LEAST_NPS_SCALE:
        return unavailable("nps", note("nps_scale_too_short", highest=highest))
    answers = answers_of(selection.surveyed, "nps")
    n = len(answers)
    promoters, detractors = tally(answers >= 9), tally(answers <= 6)
    score = 100 * (promoters - detractors) / n if n else None
    extras = {
        "promoters": promoters / n if n else None,
        "passives": (n - promoters - detractors) / n if n else None,
        "detractors": detractors / n if n else None,
        "mean": float(answers.mean()) if n else None,
    }
    return measured(
        "nps",
        score,
        n,
        eligible=tally(selection.surveyed["counted"]),
        anchor=anchor_of(selection),
        extras=extras,
        variants=(another("one_to_ten", score, n, "score"),),
    )


COMPUTED: dict[str, Computation] = {
    "csat": lambda selection, _: csat(selection),
    "csat_response_rate": lambda selection, _: csat_response_rate(selection),
    "csat_low_reasons": lambda selection, _: csat_low_reasons(selection),
    "nps": lambda selection, _: nps(selection),
}
"""KPI id → how it is counted."""
