"""A category of contacts, or of the rows of another table, as codes into its labels."""

from __future__ import annotations

import numpy as np
import pandas as pd

UNKNOWN = "Unknown"
"""Label of contacts without a value in a dimension; kept in every total."""
NO_DAY = np.iinfo(np.int32).min
"""Day code of a contact whose date is not known."""


class Dimension:
    """A category of the contacts as whole-number codes into its labels, "Unknown" included."""

    def __init__(self, labels: tuple[str, ...], codes: np.ndarray) -> None:
        self.labels = labels
        self.codes = codes

    def selected(self, labels: tuple[str, ...]) -> np.ndarray:
        """Which contacts carry one of the labels, shape (contacts,)."""
        wanted = np.array([label in labels for label in self.labels], dtype=bool)
        return wanted[self.codes]


def dimension_of(table: pd.DataFrame, name: str) -> Dimension | None:
    """A column of categories as codes, blanks as "Unknown"; None where there is no such column."""
    if name not in table.columns:
        return None
    column = table[name]
    if not isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype("category")
    raw = column.cat.codes.to_numpy()
    labels = [str(label) for label in column.cat.categories]
    times = np.bincount(raw.astype(np.intp) + 1, minlength=len(labels) + 1)
    kept = [place for place in range(len(labels)) if times[place + 1]]
    names = [labels[place] for place in kept]
    recode = np.zeros(len(labels) + 1, dtype=np.int32)
    recode[np.array(kept, dtype=np.intp) + 1] = np.arange(len(kept))
    if times[0]:
        unknown = names.index(UNKNOWN) if UNKNOWN in names else len(names)
        recode[0] = unknown
        names += [UNKNOWN] * (unknown == len(names))
    return Dimension(tuple(names), recode[raw.astype(np.intp) + 1])
