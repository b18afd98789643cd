"""How long the scale of a score is, so that its changes are told in points and never in per cent.

A mean answer of 4.0 that was 3.8 rose by 0.2 points: the scale begins at 1 and not at nothing, so
a ratio of two answers says nothing.
"""

from __future__ import annotations

from core.model.measure import Measure

_INDEX = 100.0
"""NPS and the index of effort run from −100 to 100; 100 points are what a share's 100 % are."""
_SENTIMENT = 2.0
_ANSWERS = {
    "good_bad": 1.0, "2_of_2": 1.0, "3_of_3": 2.0, "top_2_of_5": 4.0, "top_2_of_7": 6.0,
    "top_2_of_10": 9.0, "80_of_100": 100.0,
}  # fmt: skip
"""Definition of satisfaction → highest answer of its scale less the lowest."""


def span(measure: Measure) -> float | None:
    """Highest less lowest score of the scale that a value is on; None where it is on none."""
    if measure.unit != "score":
        return None
    if measure.id == "nps" or measure.variant == "index":
        return _INDEX
    if measure.id == "sentiment_change":
        return _SENTIMENT
    if measure.id == "esat":
        return _ANSWERS["top_2_of_5"]
    if measure.id == "csat":
        keys = (figure.key for figure in measure.variants)
        return next((_ANSWERS[key] for key in keys if key in _ANSWERS), None)
    return _effort(measure.variant) if measure.id == "ces" else None


def _effort(variant: str) -> float | None:
    """The length of a scale of effort by its name: ease_1_7 runs from 1 to 7."""
    _, *ends = variant.split("_")
    return float(ends[1]) - float(ends[0]) if len(ends) == 2 and "".join(ends).isdigit() else None
