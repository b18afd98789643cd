"""Every row and value set aside, held so that a million of them can be filtered and scrolled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

ALL = ""
"""Key of "every file" and of "every reason"."""


@dataclass(frozen=True, slots=True)
class AsideRows:
    """Rows set aside as columns of codes and texts; texts are looked up when they are shown."""

    table: pd.DataFrame = field(repr=False, compare=False)
    files: tuple[str, ...]
    reasons: tuple[str, ...]
    """Codes of the reasons, most rows first."""
    columns: tuple[str, ...]
    file_of: np.ndarray = field(repr=False, compare=False)
    reason_of: np.ndarray = field(repr=False, compare=False)
    column_of: np.ndarray = field(repr=False, compare=False)
    whole_row: np.ndarray = field(repr=False, compare=False)
    """Shape (rows,): whether the row itself is not used, or only the cell."""
    row_of: np.ndarray = field(repr=False, compare=False)
    value_of: Any = field(repr=False, compare=False)
    includable: tuple[str, ...] = ()
    """Reasons that may be overruled."""

    @property
    def rows(self) -> int:
        """How many entries there are."""
        return len(self.row_of)

    def value(self, place: int) -> str:
        """What stands in the cell."""
        value = self.value_of[place]
        return "" if value is None or value != value else str(value)

    def chosen(self, file: str = ALL, reason: str = ALL) -> np.ndarray:
        """Places of the entries of a file and of a reason, in file order."""
        import numpy as np

        wanted = np.ones(self.rows, bool)
        if file != ALL:
            wanted &= self.file_of == self.files.index(file)
        if reason != ALL:
            wanted &= self.reason_of == self.reasons.index(reason)
        return np.flatnonzero(wanted)

    def counts(self, file: str = ALL) -> dict[str, int]:
        """How many entries each reason has, in one file or in all."""
        import numpy as np

        wanted = self.reason_of if file == ALL else self.reason_of[self.chosen(file)]
        found = np.bincount(wanted, minlength=len(self.reasons))
        return {code: int(n) for code, n in zip(self.reasons, found, strict=True) if n}

    def files_with(self, reason: str) -> tuple[str, ...]:
        """The files that hold a reason."""
        import numpy as np

        if reason not in self.reasons:
            return ()
        held = np.unique(self.file_of[self.reason_of == self.reasons.index(reason)])
        return tuple(self.files[code] for code in held)


def aside_rows(tables: Sequence[tuple[str, pd.DataFrame | None]], progress: Progress) -> AsideRows:
    """The rows set aside of several files, given as (name of the file, its list)."""
    import numpy as np
    import pandas as pd

    from core.ingest.ledger import INCLUDABLE, empty_ledger, stacked

    named = []
    for name, table in tables:
        if table is not None and len(table):
            files = pd.Categorical.from_codes(np.zeros(len(table), np.int8), categories=[name])
            named.append(table.assign(file=files))
    progress(0.2)
    table = stacked(named) if named else empty_ledger()
    progress(0.6)
    file_of, files = _coded(table["file"])
    reason_of, reasons = _coded(table["reason"])
    column_of, columns = _coded(table["column"])
    most = np.argsort(-np.bincount(reason_of, minlength=len(reasons)), kind="stable")
    ranked = np.empty(len(reasons), np.int64)
    ranked[most] = np.arange(len(reasons))
    return AsideRows(
        table,
        files,
        tuple(reasons[place] for place in most),
        columns,
        file_of,
        ranked[reason_of] if len(reasons) else reason_of,
        column_of,
        (table["scope"] == "row").to_numpy(),
        table["row"].to_numpy(),
        table["value"].array,
        tuple(INCLUDABLE),
    )


def _coded(column: pd.Series) -> tuple[np.ndarray, tuple[str, ...]]:
    import numpy as np

    held = column.astype("str").astype("category")
    codes = held.cat.codes.to_numpy().astype(np.int64)
    return np.maximum(codes, 0), tuple(str(name) for name in held.cat.categories) or ("",)
