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


def mood_scores(labels: tuple[str, ...]) -> np.ndarray:
    """Each label as a mood from −1 to 1, a number as it is written, NaN for anything else.

    Where a file says "very positive" or "very negative", the plain words are worth half.
    """
    words = [mood_of(label) for label in labels]
    graded = any(word is not None and word.startswith("very") for word in words)
    scores = [_score(label, word, graded) for label, word in zip(labels, words, strict=True)]
    return np.array(scores, dtype=np.float64)


def _score(label: str, word: str | None, graded: bool) -> float:
    if word is not None:
        return _MOODS[word] * (_HALF if graded and not word.startswith("very") else 1.0)
    try:
        number = float(label.replace(",", ".").replace("−", "-"))
    except ValueError:
        return np.nan
    return number if np.isfinite(number) else np.nan


def _mood(name: str) -> Callable[[Facts], np.ndarray | None]:
    def moods(facts: Facts) -> np.ndarray | None:
        """The mood of each contact, NaN where it has none."""
        dimension = facts.dimension(name)
        return None if dimension is None else mood_scores(dimension.labels)[dimension.codes]

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
