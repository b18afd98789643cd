"""One file on its way into the project: how it is read, what that gives, and what is asked."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from core.model.dataset import ColumnMapping, Dialect, ImportResult, Preview
from core.model.dataset import Mapping as ColumnsMapping
from core.model.fields import FIELDS, FieldType
from core.model.question import Question, Unmapped
from core.problems import Note

SURE = 0.8
"""Below this confidence a reading is doubtful."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What the import page says under the table."""

    first: date | None = None
    last: date | None = None
    channels: tuple[tuple[str, int], ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()
    """Codes of why rows or values were set aside, most first."""
    rows_aside: int = 0
    """Rows that are not used at all."""
    values_aside: int = 0
    """Values left out of rows that are used."""
    known: int = 0
    """Contacts whose number is in the project already."""
    same_file: str = ""
    """Name of the imported file that holds the very same bytes, or ""."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A row or cell of the preview that was set aside; `column` is "" for a line without cells."""

    row: int
    column: str
    reason: str
    whole_row: bool
    text: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """The first lines of a file as cells, read before anything is made of them."""

    preview: Preview
    dialect: Dialect
    spots: tuple[Spot, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a worker found in a file."""

    result: ImportResult
    figures: Figures
    spots: tuple[Spot, ...] = ()
    sheets: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    """Files inside an archive that could be the table."""
    tables: tuple[Dialect, ...] = ()
    """The tables of a file that holds several, each as the dialect that reads it."""
    remembered: bool = False
    """Whether the mapping is the one used last time for these headers."""
    problem: Note | None = None
    """Why nothing can be imported yet from a table that can be shown."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file chosen for import, as far as it is read."""

    path: Path
    name: str = ""
    """What it is called when that is not the name of the file."""
    reading: Reading | None = None
    shown_cells: Shown | None = None
    """First lines read newer than `reading`, while the rest is on its way."""
    mapping: ColumnsMapping | None = None
    """The mapping edited by hand, or None while the proposed one stands."""
    dialect: Dialect | None = None
    """The dialect chosen by hand, or None while the detected one stands."""
    zone: str | None = None
    detected: bool = False
    """Whether the mapping used last time is to be left alone."""
    asked: tuple[Question, ...] = ()
    """What the proposal could not know; kept while the mapping is edited."""
    unmapped: tuple[Unmapped, ...] = ()
    problem: Note | None = None
    busy: bool = True
    stopped: bool = False
    """Whether the user stopped the reading."""
    answers: dict[str, str] = field(default_factory=dict)
    """Answers that the proposal itself was made with, by the key of their question."""
    confirmed: frozenset[str] = field(default_factory=frozenset)
    """Fields, and keys of questions, that the user settled."""

    @property
    def title(self) -> str:
        """What the file is called."""
        return self.name or self.path.name

    @property
    def pasted(self) -> bool:
        """Whether it came from the clipboard and has no file of its own."""
        return bool(self.name)

    @property
    def result(self) -> ImportResult | None:
        """What reading gave so far."""
        return self.reading.result if self.reading is not None else None

    @property
    def shown(self) -> ColumnsMapping | None:
        """The mapping to show and edit."""
        if self.mapping is not None:
            return self.mapping
        return self.result.mapping if self.result is not None else None

    @property
    def questions(self) -> tuple[Question, ...]:
        """What waits for an answer, those that keep a column from being read first."""
        shown = self.shown
        if shown is None:
            return ()
        asked = [question for question in self.asked if self._is_open(question, shown)]
        about = {question.field for question in asked}
        # A mapping of last time comes without questions, but may have left one open.
        left = [c for c in shown.columns if undecided(c) and c.field not in about]
        asked += [question_about(column) for column in left]
        return tuple(sorted(asked, key=_urgency))

    @property
    def ready(self) -> bool:
        """Whether the whole file is read and every reading is decided."""
        result, shown = self.result, self.shown
        return (
            not self.busy
            and not self.stopped
            and self.problem is None
            and result is not None
            and shown is not None
            and result.complete
            and result.rows_used > 0
            and not any(undecided(column) for column in shown.columns)
        )

    def _is_open(self, question: Question, shown: ColumnsMapping) -> bool:
        if question.key in self.confirmed:
            return False
        column = shown.of(question.field)
        # A column read otherwise by hand settles what was asked about its field.
        return question.field not in self.confirmed or (column is not None and undecided(column))


def _urgency(question: Question) -> tuple[bool, bool]:
    """What keeps a column from being read first, dates before all."""
    return question.proposed is not None, question.kind != "date_order"


def undecided(column: ColumnMapping) -> bool:
    """Whether a column has several readings and none is chosen."""
    return bool(column.alternatives) and column.format is None and column.unit is None


def question_about(column: ColumnMapping) -> Question:
    """What a column with several readings asks when the file itself was not asked about it."""
    moment = FIELDS[column.field].type is FieldType.MOMENT
    why = column.why or Note("chosen_by_hand")
    kind = "date_order" if moment else "unit"
    return Question(kind, column.field, (column.column,), (), column.alternatives, None, why)
