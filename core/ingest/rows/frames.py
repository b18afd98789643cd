"""Columns and rows of a table, with the types that pandas' own indexing leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


def column(table: pd.DataFrame, name: str) -> pd.Series:
    """One column."""
    return cast("pd.Series", table[name])


def rows(table: pd.DataFrame, wanted: NDArray[np.bool_] | pd.Series) -> pd.DataFrame:
    """The rows where `wanted` is true, their index kept."""
    return cast("pd.DataFrame", table[cast(Any, wanted)])


def earliest(values: pd.Series, codes: NDArray[np.int64]) -> pd.Series:
    """The smallest value of each group, by group number."""
    return cast("pd.Series", values.groupby(codes).min())


def added(values: pd.Series, codes: NDArray[np.int64]) -> NDArray[np.float64]:
    """The sum of each group's known values, by group number; NaN where none is known."""
    return cast("pd.Series", values.groupby(codes).sum(min_count=1)).to_numpy()


def per_group(table: pd.DataFrame, keys: Sequence[str], name: str, how: str) -> pd.Series:
    """For each row, the minimum, maximum, last or number of values of a column in its group."""
    grouped = table.groupby(list(keys), sort=False)[name]
    return cast("pd.Series", grouped.transform(how))
