"""Tables under each other: columns unite, categories unite, what a table lacks is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import numpy as np
import pandas as pd


def stacked(tables: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Tables under each other; a column that one lacks is missing there, categories unite."""
    filled = [table for table in tables if len(table)] or list(tables[:1])
    if len(filled) < 2:
        return filled[0] if filled else pd.DataFrame()
    names = dict.fromkeys(name for table in filled for name in table.columns)
    return pd.DataFrame({name: _stacked_column(name, filled) for name in names})


def _stacked_column(name: str, tables: Sequence[pd.DataFrame]) -> pd.Series:
    kind = next(table[name].dtype for table in tables if name in table)
    pieces = [table[name] if name in table else _absent(len(table), kind) for table in tables]
    if isinstance(kind, pd.CategoricalDtype):
        held = [pd.Categorical(piece) for piece in pieces]
        return pd.Series(pd.api.types.union_categoricals(held))
    return cast("pd.Series", pd.concat(pieces, ignore_index=True))


def _absent(rows: int, kind: object) -> pd.Series:
    if kind == np.dtype(bool):
        return pd.Series(np.zeros(rows, bool))
    return pd.Series([None] * rows, dtype=kind)  # type: ignore[call-overload]
