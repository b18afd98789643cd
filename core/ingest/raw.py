"""The table exactly as read: every cell is text or a native Excel value, nothing interpreted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.model.dataset import Dialect
from core.problems import Note

if TYPE_CHECKING:
    import numpy as np
    import pyarrow as pa


@dataclass(frozen=True, slots=True)
class RawTable:
    """Cells by column, with the row of the file each came from.

    CSV columns are pyarrow strings exactly as written ("" for an empty cell). Excel columns are
    pyarrow strings too, native values written out losslessly: moments as ISO 8601
    (`2021-01-01T09:12:58`), dates as `2021-01-01`, times of day and elapsed times as `[h]:mm:ss`,
    booleans as TRUE/FALSE, whole numbers without a decimal point; `native` names such columns.
    """

    source_name: str
    dialect: Dialect
    header: tuple[str, ...]
    """Column names, trimmed; duplicates made distinct as "Name (2)", empty as "Column 3"."""
    columns: tuple[pa.ChunkedArray | pa.Array, ...] = field(repr=False)
    row_numbers: np.ndarray = field(repr=False)
    """Shape (rows,): 1-based row (CSV: physical line where the record starts) in the file."""
    native: tuple[str | None, ...] = ()
    """For each column, the native Excel kind of most cells: moment, date, time, number, boolean,
    or None for text."""
    set_aside: tuple[tuple[int, str, str], ...] = ()
    """Rows that are no data: (row number, reason code, text), e.g. totals, ragged, preamble."""
    warnings: tuple[Note, ...] = ()
    source_sha256: str = ""
    complete: bool = True
    """False when reading stopped at a row limit."""
    sheets: tuple[str, ...] = ()
    """Visible sheets of a workbook, or tables of a web page or JSON document."""
    members: tuple[str, ...] = ()
    """Files of an archive that may hold tables."""
    blanked: tuple[tuple[int, str, str, str], ...] = ()
    """Cells that read as blank: (row number, column, what the file says, reason code)."""
    tables: tuple[Dialect, ...] = ()
    """Where a text holds several tables: each of them, as the dialect that reads it."""

    @property
    def rows(self) -> int:
        """Number of data rows."""
        return len(self.row_numbers)
