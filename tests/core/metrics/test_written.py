"""Words of a column, made piece by piece, are those of the column."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from core.metrics import written
from core.metrics.written import as_written

_WORDS = ["Ana", None, "Ñandú", "", "x" * 50]
_COLUMNS = {
    "texts": pd.Series(_WORDS * 9, dtype="str"),
    "no text": pd.Series([], dtype="str"),
    "categories": pd.Series(_WORDS * 9, dtype="str").astype("category"),
    "categories, none missing": pd.Series(["b", "a", "b"], dtype="category"),
    "numbers as categories": pd.Series([3.5, None, 1.0] * 5).astype("category"),
    "whole numbers as categories": pd.Series([3, 1, 3]).astype("category"),
    "objects": pd.Series([("a", "b"), None, "c"], dtype=object),
    "no category": pd.Series(pd.Categorical([None, None], categories=[])),
}


@pytest.mark.parametrize("name", _COLUMNS)
@pytest.mark.parametrize("piece", [1, 4, 7, 1000])
def test_that_pieces_make_the_same_words_as_the_whole(
    name: str, piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(written, "PIECE", piece)
    column = _COLUMNS[name]
    found, expected = as_written(column), np.asarray(column)
    assert found.dtype == expected.dtype
    pd.testing.assert_series_equal(pd.Series(found), pd.Series(expected))


def test_that_no_more_than_a_piece_is_made_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The interpreter is given away between pieces, so their size is how long a window waits."""
    made: list[int] = []
    real = np.asarray

    def counted(values: object, *rest: object, **more: object) -> np.ndarray:
        if isinstance(values, pd.Series):
            made.append(len(values))
        return real(values, *rest, **more)  # pyright: ignore[reportCallIssue, reportArgumentType]

    monkeypatch.setattr(written, "PIECE", 10)
    monkeypatch.setattr(written.np, "asarray", counted)
    for name in ("texts", "categories"):
        as_written(_COLUMNS[name])
    assert made
    assert max(made) <= 10
