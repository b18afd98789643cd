"""Rows and cells set aside while importing, each with its row of the file and the reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.raw import RawTable

COLUMNS = ("file", "row", "column", "value", "reason", "scope")
"""Columns of the table of rows set aside; scope is "row" (not used) or "cell" (blanked)."""


@dataclass
class Ledger:
    """What was set aside so far; rows are positions in the raw table until they are listed."""

    raw: RawTable
    dropped: NDArray[np.bool_]
    _parts: list[pd.DataFrame] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, raw: RawTable) -> Ledger:
        """An empty ledger that already lists what reading the file put aside."""
        ledger = cls(raw, np.zeros(raw.rows, bool))
        if raw.set_aside:
            numbers, reasons, texts = zip(*raw.set_aside, strict=True)
            ledger._parts.append(
                ledger._frame(list(numbers), "", list(texts), list(reasons), "row")
            )
        return ledger

    def drop_rows(self, positions: NDArray[np.int64], column: str, reason: str) -> None:
        """Set whole rows aside, once each, showing the cell of `column` that made it so."""
        fresh = positions[~self.dropped[positions]]
        self.dropped[fresh] = True
        self._list(fresh, column, reason, "row")

    def blank_cells(self, positions: NDArray[np.int64], column: str, reason: str) -> None:
        """List cells that were blanked while their row still counts."""
        self._list(positions[~self.dropped[positions]], column, reason, "cell")

    def table(self) -> pd.DataFrame:
        """Everything set aside in file order."""
        parts = [part for part in self._parts if len(part)]
        if not parts:
            return pd.DataFrame(
                {name: pd.Series(dtype="int64" if name == "row" else "str") for name in COLUMNS}
            )
        return pd.concat(parts, ignore_index=True).sort_values(
            "row", kind="stable", ignore_index=True
        )

    def _list(self, positions: NDArray[np.int64], column: str, reason: str, scope: str) -> None:
        if not len(positions):
            return
        self.counts[reason] += len(positions)
        cells = (
            self.raw.columns[self.raw.header.index(column)].take(pa.array(positions)).to_pylist()
        )
        numbers = self.raw.row_numbers[positions]
        self._parts.append(
            self._frame(list(numbers), column, [c or "" for c in cells], reason, scope)
        )

    def _frame(
        self,
        numbers: list[int],
        column: str,
        values: list[str],
        reason: str | list[str],
        scope: str,
    ) -> pd.DataFrame:
        parts = dict(
            zip(
                COLUMNS, (self.raw.source_name, numbers, column, values, reason, scope), strict=True
            )
        )
        frame = pd.DataFrame(parts, columns=list(COLUMNS))
        return frame.astype({name: "str" for name in COLUMNS if name != "row"} | {"row": "int64"})
