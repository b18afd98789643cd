"""What a file is read as, and what reading it gave."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.question import Question, Unmapped
from core.model.volumes import TypedVolumes
from core.problems import Note

if TYPE_CHECKING:
    import pandas as pd


class Grain(StrEnum):
    """What one row of the file is."""

    CONTACT = "contact"
    LEG = "leg"
    """One stretch of a call: a queue, a person."""
    EVENT = "event"
    """One activity or update of a contact."""
    MESSAGE = "message"
    SURVEY = "survey"
    AGENT_STATE = "agent_state"
    """An agent in an interval, or an agent in one state."""
    TASK = "task"
    CUSTOMER = "customer"
    INTERVAL = "interval"
    """Totals of an interval of a day, or of a day."""
    PIVOT = "pivot"
    """One row a day with a column for each hour, or one row an hour with a column a day."""
    MONTHLY = "monthly"
    """Totals of a month, quarter or year."""
    COST = "cost"
    """What a month cost."""


class Kind(StrEnum):
    """What a data set holds once rows are folded."""

    CONTACTS = "contacts"
    SURVEYS = "surveys"
    INTERVALS = "intervals"
    AGENTS = "agents"
    TASKS = "tasks"
    CUSTOMERS = "customers"
    COSTS = "costs"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How bytes become cells. Rows are numbered as in the file, from 1."""

    format: str
    """csv, xlsx, xls, xlsb, ods, xml (of Excel 2003), html, json, jsonl, parquet or arrow."""
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    header_row: int = 1
    """1-based row holding the header; 0 when the table has none, below 0 when it is to be found:
    then sheet and member alone are obeyed and all the rest is found."""
    footer_rows: int = 0
    """Rows at the end that are totals or filter notes, set aside with that reason."""
    quote: str = '"'
    """Character around cells that hold the delimiter or line ends; "" when quotes are text."""
    escape: str = ""
    """Character that makes a quote, delimiter or line end after it plain text; "" for none."""
    header_rows: int = 1
    """Rows the header takes from `header_row` on; several are joined as "Group / Name"."""
    first_row: int = 0
    """Row where the data start; 0 is right below the header."""
    last_row: int = 0
    """Last row that belongs to the table; 0 is the end of the file."""
    repair: bool = False
    """Whether UTF-8 that an earlier program took for another encoding (“Ã©”) is put right."""
    member: str | None = None
    """File inside an archive that is the table."""
    columns: str | None = None
    """Columns of the sheet that the table takes, such as "A:D"; None is all."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """One field of Aforo read from one column of the file (or two, for date + time)."""

    field: str
    """A field name of `core.model.fields`."""
    column: str
    """Header as shown by the raw table (duplicates made distinct)."""
    confidence: float
    """0–1; below 0.8 the user is asked."""
    format: str | None = None
    """For moments: one explicit strptime format, or "excel" for native Excel cells."""
    unit: str | None = None
    """For durations: ms, s, min, h, d, "clock" (h:mm:ss text or Excel time) or "text" (2h 15m)."""
    time_column: str | None = None
    """Second column with the time of day, when date and time are apart."""
    values: tuple[tuple[str, str], ...] = ()
    """Raw value → meaning, for status, channel, boolean and satisfaction columns."""
    scale: tuple[float, float] | None = None
    """Lowest and highest answer possible, for satisfaction columns."""
    why: Note | None = None
    alternatives: tuple[str, ...] = ()
    """Other formats or units that fit every value; more than none means the user must choose."""
    rivals: tuple[str, ...] = ()
    """Other columns that could feed the field, the best first."""
    zone_column: str | None = None
    """Second column naming the IANA zone of each row's moment, when zones differ by row."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Everything needed to import a file again: one frozen value for preview and import."""

    dialect: Dialect
    grain: Grain
    columns: tuple[ColumnMapping, ...]
    zone: str | None = None
    """IANA zone of moments without an offset; None keeps the clock as written in the file."""
    header: tuple[str, ...] = ()
    """All headers of the table, mapped or not."""
    default_channel: str | None = None
    """Channel of a file that has no channel column (a call file is "phone")."""
    included: tuple[str, ...] = ()
    """Reasons of `core.ingest.ledger.INCLUDABLE` whose rows are taken in all the same."""

    def of(self, field: str) -> ColumnMapping | None:
        """The column that feeds a field, or None."""
        return next((column for column in self.columns if column.field == field), None)


@dataclass(frozen=True, slots=True)
class Dataset:
    """One imported file: the folded table and how it was read."""

    name: str
    kind: Kind
    table: pd.DataFrame = field(repr=False, compare=False)
    mapping: Mapping
    zone: str | None
    source_sha256: str
    imported_at: datetime
    rows_read: int = 0
    set_aside: pd.DataFrame | None = field(default=None, repr=False, compare=False)
    warnings: tuple[Note, ...] = ()
    made_up: bool = False
    """True for Aforo's own sample, so that every page can say so."""
    rows_used: int = 0
    """Rows of the file that the table was made of: rows read less rows set aside."""
    source_bytes: int = 0
    """Size of the file, to see whether it changed since."""
    typed: TypedVolumes | None = None
    """The usual week it was made of, where it was typed and no file is behind it."""


@dataclass(frozen=True, slots=True)
class Preview:
    """The first raw cells as text, for the import page."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    row_numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What reading a file (or its first rows) with a mapping gave.

    `rows_read` = rows used + rows set aside; `table` holds folded contacts, survey answers or
    intervals (columns of `core.model.fields`); `set_aside` has columns
    file, row, column, value, reason (a Note code) and scope: "row" where the row is not used,
    "cell" where only the cell was blanked or altered.
    """

    mapping: Mapping
    kind: Kind
    table: pd.DataFrame = field(repr=False, compare=False)
    set_aside: pd.DataFrame = field(repr=False, compare=False)
    rows_read: int
    rows_used: int
    warnings: tuple[Note, ...]
    preview: Preview = field(repr=False, compare=False)
    source_sha256: str = ""
    complete: bool = True
    """False when only the first rows were read."""
    questions: tuple[Question, ...] = ()
    """What a person should settle, when the mapping was proposed and not given."""
    unmapped: tuple[Unmapped, ...] = ()
    """Columns that feed nothing, with the reason, when the mapping was proposed."""
    source_bytes: int = 0
    """Size of the file; 0 when it did not come from one."""
