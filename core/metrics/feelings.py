"""What contacts say about how customers felt, as numbers: moods and endorsements."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from core.ingest.fields.vocabulary import mood_of

if TYPE_CHECKING:
    from core.metrics.facts import Facts

ENDORSEMENTS = ("endorsements", "shares", "likes", "embeds", "mentions")
"""Columns that are added where the files have them."""
_MOODS = {
    "very positive": 1.0,
    "positive": 1.0,
    "neutral": 0.0,
    "negative": -1.0,
    "very negative": -1.0,
}
_HALF = 0.5
"""A plain positive beside a very positive is half of it."""


def graded(labels: tuple[str, ...]) -> bool:
    """Whether some label says "very positive" or "very negative"."""
    return any((mood_of(label) or "").startswith("very") for label in labels)


def mood_scores(labels: tuple[str, ...], with_grades: bool) -> np.ndarray:
    """Each label as a mood from −1 to 1, a number as it is written, NaN for anything else.

    Where the file has grades ("very positive"), the plain words are worth half.
    """
    scores = [_score(label, mood_of(label), with_grades) for label in labels]
    return np.array(scores, dtype=np.float64)


def _score(label: str, word: str | None, with_grades: bool) -> float:
    if word is not None:
        return _MOODS[word] * (_HALF if with_grades and not word.startswith("very") else 1.0)
    try:
        number = float(label.replace(",", ".").replace("−", "-"))
    except ValueError:
        return np.nan
    return number if np.isfinite(number) else np.nan


def _mood(name: str) -> Callable[[Facts], np.ndarray | None]:
    def moods(facts: Facts) -> np.ndarray | None:
        """The mood of each contact, NaN where it has none."""
        dimension = facts.dimension(name)
        if dimension is None:
            return None
        # First and last mood are one scale, whichever of them holds the grades.
        both = [facts.dimension(column) for column in ("sentiment_first", "sentiment_last")]
        with_grades = any(graded(one.labels) for one in both if one is not None)
        return mood_scores(dimension.labels, with_grades)[dimension.codes]

    return moods


def _endorsed(facts: Facts) -> np.ndarray | None:
    """Endorsements of each contact, all kinds added; NaN where none of them is counted."""
    columns = [facts.known(name) for name in ENDORSEMENTS if facts.feeds(name)]
    if not columns:
        return None
    total = np.zeros(facts.rows)
    told = np.zeros(facts.rows, dtype=bool)
    for column in columns:
        total += np.nan_to_num(column)
        told |= ~np.isnan(column)
    return np.where(told, total, np.nan)


FEELINGS: dict[str, Callable[[Facts], np.ndarray | None]] = {
    "mood_first": _mood("sentiment_first"),
    "mood_last": _mood("sentiment_last"),
    "endorsed": _endorsed,
}
"""Arrays over all contacts, by name."""
