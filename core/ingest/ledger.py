"""Rows and cells set aside while importing, each with its row of the file and the reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa

from core.ingest.rows.frames import column as column_of
from core.ingest.typed.cells import text_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.raw import RawTable

COLUMNS = ("file", "row", "column", "value", "reason", "scope")
"""Columns of the table of rows set aside. Scope is "row" (not used) or "cell" (blanked, the row
used); in lists over several files also "repeat" (counted in another file) and "join" (used, but
joined to nothing)."""
_NAMES = ("file", "column", "reason", "scope")

INCLUDABLE = ("duplicate_row", "older_version", "internal_call", "totals_row", "date_unreadable")
"""Reasons that a user may overrule: such rows are then taken in. Exact repeats, earlier versions
of a contact, calls between colleagues and rows of totals count like any other; a row whose date
cannot be read counts without a date. Everything else cannot be used at all."""
_BLANK_STAYS = frozenset({"date_unreadable"})
"""Reasons whose row can be used while the cell still cannot."""


@dataclass(frozen=True, slots=True)
class _Part:
    """Positions in the raw table that share a column, a reason and a scope."""

    positions: NDArray[np.int64]
    column: str
    reason: str
    scope: str


@dataclass
class Ledger:
    """What was set aside so far; rows are positions in the raw table until they are listed."""

    raw: RawTable
    dropped: NDArray[np.bool_]
    included: frozenset[str] = frozenset()
    """Reasons whose rows are used all the same."""
    counts: Counter[str] = field(default_factory=Counter)
    taken_in: Counter[str] = field(default_factory=Counter)
    """Rows used although a reason spoke against them."""
    _parts: list[_Part] = field(default_factory=list)

    @classmethod
    def of(cls, raw: RawTable, included: Sequence[str] = ()) -> Ledger:
        """An empty ledger; what reading the file put aside is listed with it."""
        return cls(raw, np.zeros(raw.rows, bool), frozenset(included) & frozenset(INCLUDABLE))

    def drop_rows(self, positions: NDArray[np.int64], column: str, reason: str) -> None:
        """Set whole rows aside, once each, showing the cell of `column` that made it so."""
        fresh = positions[~self.dropped[positions]]
        if reason in self.included:
            self.taken_in[reason] += len(fresh)
            if reason in _BLANK_STAYS:
                self._list(fresh, column, reason, "cell")
            return
        self.dropped[fresh] = True
        self._list(fresh, column, reason, "row")

    def blank_cells(self, positions: NDArray[np.int64], column: str, reason: str) -> None:
        """List cells that were blanked while their row still counts."""
        self._list(positions[~self.dropped[positions]], column, reason, "cell")

    def table(self) -> pd.DataFrame:
        """Everything set aside in file order: text once, everything repeated as categories."""
        parts = [self._frame(part) for part in self._parts]
        if self.raw.blanked:
            parts.insert(0, self._blank_already())
        if self.raw.set_aside:
            parts.insert(0, self._before())
        if not parts:
            return empty_ledger()
        table = stacked(parts)
        rows = table["row"].to_numpy()
        if bool((rows[1:] >= rows[:-1]).all()):
            return table
        return table.iloc[np.argsort(rows, kind="stable")].reset_index(drop=True)

    def _list(self, positions: NDArray[np.int64], column: str, reason: str, scope: str) -> None:
        if len(positions):
            self.counts[reason] += len(positions)
            self._parts.append(_Part(positions, column, reason, scope))

    def _before(self) -> pd.DataFrame:
        """What was no data row: titles, footers, torn lines."""
        numbers, reasons, texts = zip(*self.raw.set_aside, strict=True)
        return self._listed(numbers, [""] * len(numbers), texts, reasons, "row")

    def _blanked(self) -> pd.DataFrame:
        """Cells that the reader already took for blank, such as errors of a formula."""
        numbers, columns, texts, reasons = zip(*self.raw.blanked, strict=True)
        return self._listed(numbers, columns, texts, reasons, "cell")

    def _listed(
        self,
        numbers: Sequence[int],
        columns: Sequence[str],
        texts: Sequence[str],
        reasons: Sequence[str],
        scope: str,
    ) -> pd.DataFrame:
        return pd.DataFrame(
            {
                "file": _repeated(self.raw.source_name, len(numbers)),
                "row": np.array(numbers, np.int64),
                "column": pd.Categorical(pd.array(list(columns), dtype="str")),
                "value": pd.array(list(texts), dtype="str"),
                "reason": pd.Categorical(pd.array(list(reasons), dtype="str")),
                "scope": _repeated(scope, len(numbers)),
            }
        )

    def _blank_already(self) -> pd.DataFrame:
        """Cells that were blank for the reader although the file says something there."""
        numbers, columns, texts, reasons = zip(*self.raw.blanked, strict=True)
        return pd.DataFrame(
            {
                "file": _repeated(self.raw.source_name, len(numbers)),
                "row": np.array(numbers, np.int64),
                "column": pd.Categorical(pd.array(list(columns), dtype="str")),
                "value": pd.array(list(texts), dtype="str"),
                "reason": pd.Categorical(pd.array(list(reasons), dtype="str")),
                "scope": _repeated("cell", len(numbers)),
            }
        )

    def _frame(self, part: _Part) -> pd.DataFrame:
        rows = len(part.positions)
        return pd.DataFrame(
            {
                "file": _repeated(self.raw.source_name, rows),
                "row": self.raw.row_numbers[part.positions].astype(np.int64),
                "column": _repeated(part.column, rows),
                "value": self._cells(part),
                "reason": _repeated(part.reason, rows),
                "scope": _repeated(part.scope, rows),
            }
        )

    def _cells(self, part: _Part) -> pd.Series:
        if part.column not in self.raw.header:
            return pd.Series([""] * len(part.positions), dtype="str")
        cells = text_array(self.raw.columns[self.raw.header.index(part.column)])
        return pd.Series(cells.take(pa.array(part.positions)).to_pandas(), dtype="str")


def empty_ledger() -> pd.DataFrame:
    """The table of rows set aside when there are none."""
    kinds = {name: "int64" if name == "row" else "str" for name in COLUMNS}
    table = pd.DataFrame({name: pd.Series(dtype=kind) for name, kind in kinds.items()})
    return table.astype(dict.fromkeys(_NAMES, "category"))


def stacked(tables: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Tables of rows set aside under each other; what repeats stays categories."""
    filled = [table for table in tables if len(table)]
    if len(filled) < 2:
        return filled[0] if filled else empty_ledger()
    columns: dict[str, object] = {}
    for name in COLUMNS:
        pieces = [column_of(table, name) for table in filled]
        if name in _NAMES:
            held = [pd.Categorical(piece.astype("category")) for piece in pieces]
            columns[name] = pd.api.types.union_categoricals(held)
        else:
            columns[name] = pd.concat(pieces, ignore_index=True)
    return pd.DataFrame(columns)


def reason_counts(table: pd.DataFrame, scope: str | None = None) -> dict[str, int]:
    """How many rows or cells each reason set aside, most first; `scope` "row" or "cell"."""
    reasons = column_of(table, "reason")
    wanted = reasons if scope is None else reasons.loc[column_of(table, "scope") == scope]
    counts = wanted.value_counts()
    return {str(reason): int(n) for reason, n in counts.items() if n}


def _repeated(text: str, rows: int) -> pd.Categorical:
    return pd.Categorical.from_codes(
        np.zeros(rows, np.int8), categories=pd.Index([text], dtype="str")
    )
