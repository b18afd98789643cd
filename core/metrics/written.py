"""Columns of words as Python's own texts, made piece by piece so that a window beside goes on."""

from __future__ import annotations

import numpy as np
import pandas as pd

PIECE = 20_000
"""Rows at a time: Python's own texts are made under the interpreter's lock, about 70 ms a million.

Between two pieces another thread that waits for the interpreter, such as a window's, gets it.
"""


def as_written(column: pd.Series) -> np.ndarray:
    """The values of a column as written, as `numpy.asarray` gives them, shape (rows,)."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        labels = as_written(pd.Series(column.cat.categories))
        return _taken(labels, column.cat.codes.to_numpy())
    if not isinstance(column.dtype, pd.StringDtype):
        return np.asarray(column)
    texts = np.empty(len(column), dtype=object)
    for first in range(0, len(column), PIECE):
        piece = slice(first, first + PIECE)
        texts[piece] = np.asarray(column.iloc[piece])
    return texts


def _taken(labels: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """The label of each row; a row without one is NaN, as in pandas."""
    if bool((codes < 0).any()):
        labels = np.append(labels, np.nan)  # code -1 is the last place
    taken = np.empty(len(codes), dtype=labels.dtype)
    for first in range(0, len(codes), PIECE):
        piece = slice(first, first + PIECE)
        taken[piece] = labels[codes[piece]]
    return taken
