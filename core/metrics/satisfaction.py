"""What customers said about it: satisfaction and recommendation."""

from __future__ import annotations

from functools import cache

import numpy as np

from core.metrics.facts import Facts
from core.metrics.measuring import Computation, known, measured, needs, share_of, unavailable
from core.metrics.selection import Selection, View
from core.model.measure import Measure
from core.problems import note

LEAST_NPS_SCALE = 5
"""Answers that never exceed this are not a 0–10 recommendation."""
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
    return _scale_up_to(float(np.nanmax(facts.known("csat"))))


def satisfied_from(facts: Facts) -> float:
    """The least answer that counts as satisfied on the scale of the data."""
    return _scale(facts)[1]


@cache
def _scale_up_to(highest: float) -> tuple[float, float, str]:
    least, variant = next((s, v) for top, s, v in _SCALES if highest <= top)
    return highest, least, variant


def _anchor(selection: Selection) -> str:
    if selection.facts.has("answered_at"):
        return "surveyed"
    if selection.facts.has("resolved_at") or selection.facts.has("closed_at"):
        return "resolved"
    return "created" if selection.facts.has("created_at") else ""


def _answers(view: View, name: str) -> np.ndarray:
    answers = view[name][view["counted"]]
    return answers[~np.isnan(answers)]


def csat(selection: Selection) -> Measure:
    """Satisfied / rated; unrated contacts stay out; mean score and top box beside it."""
    if not known(selection, "csat"):
        return needs("csat", selection, "csat")
    view = selection.surveyed
    answers = _answers(view, "csat")
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
        int((answers >= least).sum()),
        n,
        eligible=int(view["counted"].sum()),
        variant=variant,
        anchor=_anchor(selection),
        extras=extras,
    )


def csat_response_rate(selection: Selection) -> Measure:
    """Rated / surveyed; only where the file says who was asked."""
    if not known(selection, "csat") or not known(selection, "surveyed"):
        return needs("csat_response_rate", selection, "csat", "surveyed")
    view = selection.surveyed
    rated = view["counted"] & ~np.isnan(view["csat"])
    asked = view["counted"] & ((view["surveyed"] == 1) | rated)
    return share_of(
        "csat_response_rate", int(rated.sum()), int(asked.sum()), anchor=_anchor(selection)
    )


def nps(selection: Selection) -> Measure:
    """Promoters (9–10) minus detractors (0–6) in points; refused on a scale that stops at 5."""
    if not known(selection, "nps"):
        return needs("nps", selection, "nps")
    highest = float(np.nanmax(selection.facts.known("nps")))
    if highest <= LEAST_NPS_SCALE:
        return unavailable("nps", note("nps_scale_too_short", highest=highest))
    answers = _answers(selection.surveyed, "nps")
    n = len(answers)
    promoters, detractors = int((answers >= 9).sum()), int((answers <= 6).sum())
    extras = {
        "promoters": promoters / n if n else None,
        "passives": (n - promoters - detractors) / n if n else None,
        "detractors": detractors / n if n else None,
        "mean": float(answers.mean()) if n else None,
    }
    return measured(
        "nps",
        100 * (promoters - detractors) / n if n else None,
        n,
        eligible=int(selection.surveyed["counted"].sum()),
        anchor=_anchor(selection),
        extras=extras,
    )


COMPUTED: dict[str, Computation] = {
    "csat": lambda selection, _: csat(selection),
    "csat_response_rate": lambda selection, _: csat_response_rate(selection),
    "nps": lambda selection, _: nps(selection),
}
"""KPI id → how it is counted."""
