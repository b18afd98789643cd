"""One suspicion about imported data: what, how grave, how often, and examples to look up."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
import pandas as pd

from core.ingest.rows.frames import column
from core.problems import Note, note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.model.calendar import BusinessCalendar
    from core.model.dataset import Dataset

Severity = Literal["info", "warning", "serious"]
"""info explains a gap, warning changes some figures, serious can make conclusions wrong."""
SEVERITIES: tuple[Severity, ...] = ("serious", "warning", "info")
MOST_EXAMPLES = 5


@dataclass(frozen=True, slots=True)
class QualityFinding:
    """One suspicion about the data."""

    note: Note
    """What was found, as a sentence with its figures."""
    severity: Severity
    file: str
    """The data set it is about, or "" for all together."""
    field: str
    """The field it is about, or ""."""
    rows: int
    """How many rows show it."""
    share: float
    """Of the rows that could show it, 0-1."""
    examples: tuple[tuple[str, int, str], ...] = ()
    """File, row of the file (0 where unknown) and value of a few of them."""

    @property
    def advice(self) -> Note:
        """What to do about it, with the same figures."""
        return Note(f"advice_{self.note.code}", self.note.data)

    @property
    def code(self) -> str:
        """The kind of suspicion."""
        return self.note.code


@dataclass(frozen=True, slots=True)
class Subject:
    """A data set under examination."""

    dataset: Dataset
    calendar: BusinessCalendar | None = None

    @property
    def table(self) -> pd.DataFrame:
        """Its rows."""
        return self.dataset.table

    @property
    def zone(self) -> str:
        """The clock on which its days are counted."""
        return self.calendar.zone if self.calendar is not None else self.dataset.zone or "UTC"

    def has(self, *names: str) -> bool:
        """Whether all the fields are there."""
        return all(name in self.table for name in names)

    def found(
        self,
        code: str,
        severity: Severity,
        field: str,
        hits: NDArray[np.bool_] | int,
        of: int,
        examples: tuple[tuple[str, int, str], ...] | None = None,
        **data: object,
    ) -> QualityFinding:
        """A finding about rows of the table; examples name the contact where it has a number."""
        rows = int(hits if isinstance(hits, int) else hits.sum())
        if examples is None:
            examples = () if isinstance(hits, int) else self.examples(hits, field)
        share = rows / of if of else 0.0
        told = note(
            code, rows=rows, n=of, share=share, **({"field": field} if field else {}), **data
        )
        return QualityFinding(told, severity, self.dataset.name, field, rows, share, examples)

    def examples(self, hits: NDArray[np.bool_], field: str) -> tuple[tuple[str, int, str], ...]:
        """The first few rows that show something: number of the contact and value."""
        places = np.flatnonzero(hits)[:MOST_EXAMPLES]
        shown = [name for name in ("ticket_id", field) if name in self.table]
        parts = [
            column(self.table, name).iloc[places].astype("str").fillna("").tolist()
            for name in shown
        ]
        texts = [": ".join(cells) for cells in zip(*parts, strict=True)] if parts else []
        return tuple((self.dataset.name, 0, text) for text in dict.fromkeys(texts))


Check = Callable[[Subject], Iterator[QualityFinding]]
"""Looks for one kind of suspicion in a data set."""
