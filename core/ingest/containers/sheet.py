"""Cells as the child hands them back: kinds, text without loss, and bytes that travel in bulk."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

Cell = str | float | int | bool | date | datetime | time | timedelta
Rows = list[list[Cell]]
Area = tuple[tuple[int, int], tuple[int, int]]
"""First and last row and column of merged cells, counted from 0."""
Span = tuple[int, int, int]
"""Number of a part and the bytes of it, from and to."""

_PART_BYTES = 1 << 23
_OLDEST_DAY = 400


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its kind (moment, date, time, number, boolean or None for text) and cells.

    Numbers are doubles with NaN for blank. Moments without lengths are 32-bit days since 1970 of
    all cells, then their seconds of the day. Everything else is UTF-8 text with a length per cell.
    """

    kind: str | None
    cells: bytes
    lengths: bytes | None


@dataclass(frozen=True, slots=True)
class SentColumn:
    """A column whose bytes went ahead in the parts."""

    kind: str | None
    cells: Span
    lengths: Span | None


MOST_COLUMNS = 16_384
"""Columns that a sheet can have."""
MOST_LISTED = 10_000
"""Cells that are listed one by one; beyond, they are only counted."""
Listed = tuple[int, int, str]
"""Row from 1, column from 0, and what the file says there."""


@dataclass(slots=True)
class Survey:
    """What was found about one sheet."""

    errors: int = 0
    error_cells: list[Listed] = field(default_factory=list)
    uncalculated: int = 0
    formula_cells: list[Listed] = field(default_factory=list)
    hidden_rows: int = 0
    hidden_columns: list[int] = field(default_factory=list)
    """Counted from 0, each once."""
    padded: dict[int, int] = field(default_factory=dict)
    """Columns whose format shows leading zeros that the numbers do not have: cells in each."""

    def error(self, row: int, column: int, said: str) -> None:
        """Take note of a cell that holds an error."""
        self.errors += 1
        if self.errors <= MOST_LISTED:
            self.error_cells.append((row, column, said))

    def hide(self, left: int, right: int) -> None:
        """Take note of hidden columns, from and to."""
        if len(self.hidden_columns) >= MOST_COLUMNS:
            return
        known = set(self.hidden_columns)
        reach = range(max(0, left), min(right + 1, MOST_COLUMNS))
        self.hidden_columns += [column for column in reach if column not in known]

    def formula(self, row: int, column: int, said: str) -> None:
        """Take note of a formula without a value."""
        self.uncalculated += 1
        if self.uncalculated <= MOST_LISTED:
            self.formula_cells.append((row, column, said))


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet or table as read, every row and column of it."""

    name: str = ""
    sheets: tuple[str, ...] = ()
    """Visible sheets, or the tables of a file without sheets, in its order."""
    hidden: tuple[str, ...] = ()
    """Sheets that are not shown by spreadsheet programs."""
    head: tuple[tuple[str, ...], ...] = ()
    """The first rows as text; `columns` hold the rest."""
    columns: tuple[SentColumn, ...] = ()
    rows: int = 0
    numbers: Span | None = None
    """Row numbers of the rows below the head, 64-bit; None where they simply follow."""
    first_number: int = 1
    """Number of the first row of the head."""
    header_known: bool = False
    """Whether the first row holds names for certain, as in JSON and Parquet."""
    merged: tuple[Area, ...] = ()
    aside: tuple[tuple[int, str, str], ...] = ()
    notes: tuple[tuple[str, dict[str, object]], ...] = ()
    """Remarks of the reader: code and particulars."""
    last: tuple[tuple[str, ...], ...] = ()
    """The last rows as text where only the first rows were read."""
    complete: bool = True
    survey: Survey | None = None
    """What the sheet says beside its cells, where the reader of its cells sees that too."""


class Packer:
    """Puts many small pieces of bulk into few parts."""

    def __init__(self, send: Callable[[bytearray], int]) -> None:
        self._send = send
        self._held = bytearray()
        self._part = 0

    def add(self, piece: bytes) -> Span:
        """Take a piece along; gives where it will be found."""
        if self._held and len(self._held) + len(piece) > _PART_BYTES:
            self.flush()
        start = len(self._held)
        self._held += piece
        return (self._part, start, len(self._held))

    def column(self, column: Column) -> SentColumn:
        """Take a column along."""
        lengths = None if column.lengths is None else self.add(column.lengths)
        return SentColumn(column.kind, self.add(column.cells), lengths)

    def flush(self) -> None:
        """Send what is held."""
        self._part = self._send(self._held) + 1
        self._held = bytearray()


def as_text(cell: Cell) -> str:
    """A cell as text without loss: ISO 8601 moments, [h]:mm:ss times, whole numbers plain."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int | float):
        return number_text(cell)
    if isinstance(cell, timedelta):
        return elapsed_text(cell)
    if isinstance(cell, time):
        return time_text(cell)
    return cell.isoformat()


def number_text(number: float) -> str:
    """A number as short as it can be written exactly, whole ones without a decimal point."""
    if isinstance(number, float) and not abs(number) < 1e300:
        return repr(number)
    return str(int(number)) if number == number // 1 else repr(number)


def time_text(moment: time) -> str:
    """A time of day as h:mm:ss, with the fraction of a second where there is one."""
    plain = f"{moment.hour}:{moment.minute:02}:{moment.second:02}"
    return f"{plain}.{moment.microsecond:06}".rstrip("0") if moment.microsecond else plain


def elapsed_text(elapsed: timedelta) -> str:
    """An elapsed time as [h]:mm:ss, hours running past 24, with a sign when negative."""
    sign = "-" if elapsed < timedelta(0) else ""
    elapsed = abs(elapsed)
    minutes, seconds = divmod(elapsed.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    plain = f"{sign}{elapsed.days * 24 + hours}:{minutes:02}:{seconds:02}"
    return f"{plain}.{elapsed.microseconds:06}".rstrip("0") if elapsed.microseconds else plain


_KINDS: dict[type, str] = {
    datetime: "moment",
    date: "date",
    time: "time",
    timedelta: "time",
    float: "number",
    int: "number",
    bool: "boolean",
}


def as_column(cells: Sequence[Cell]) -> Column:
    """A column in the form it travels; the kind is that of most cells that are not blank."""
    types = set(map(type, cells))
    if types <= {str}:
        return text_column(None, cells)  # pyright: ignore[reportArgumentType]
    blank = str in types and all(cell == "" for cell in cells if type(cell) is str)
    if str not in types or blank:
        plain = types - {str}
        if plain <= {float, int}:
            nan = float("nan")
            doubles = array("d", [nan if c == "" else c for c in cells] if blank else cells)  # pyright: ignore
            return Column("number", doubles.tobytes(), None)
        if plain == {bool}:
            return text_column("boolean", list(map(_BOOLEANS.__getitem__, cells)))  # pyright: ignore
        if datetime in plain and plain <= {datetime, date}:
            return _counted_moments(cells) or text_column("moment", _moments(cells))
    kind = _kind_of_most(cells)
    return text_column(kind, _texts(cells, kind))


NO_DAY = -(2**31)
"""Stands for a blank among days."""
_FIRST_DAY = datetime(1970, 1, 1)
_BLANK = timedelta(NO_DAY // 4)


def _counted_moments(cells: Sequence[Cell]) -> Column | None:
    """Moments as days and seconds, which is quicker than text; None where that is not exact."""
    try:
        passed = [
            cell - _FIRST_DAY
            if type(cell) is datetime
            else datetime(cell.year, cell.month, cell.day) - _FIRST_DAY  # pyright: ignore
            if cell != ""
            else _BLANK
            for cell in cells
        ]
    except TypeError:  # with a zone
        return None
    if any(elapsed.microseconds for elapsed in passed):
        return None
    days = array("i", [NO_DAY if e is _BLANK else e.days for e in passed])
    seconds = array("i", [elapsed.seconds for elapsed in passed])
    return Column("moment", days.tobytes() + seconds.tobytes(), None)


_BOOLEANS = {True: "TRUE", False: "FALSE", "": ""}


def _moments(cells: Sequence[Cell]) -> list[str]:
    """Moments as text; a date among them is one at midnight whose time was not shown."""
    return [
        cell.isoformat()
        if type(cell) is datetime
        else cell.isoformat() + "T00:00:00"
        if type(cell) is date
        else as_text(cell)
        for cell in cells
    ]


def _kind_of_most(cells: Sequence[Cell]) -> str | None:
    counts: Counter[str | None] = Counter()
    for type_, count in Counter(map(type, cells)).items():
        counts[_KINDS.get(type_)] += count
    counts[None] -= cells.count("")
    if counts["moment"] and counts["date"]:
        counts["moment"] += counts.pop("date")
    return max(counts, key=lambda kind: counts[kind])


def _texts(cells: Iterable[Cell], kind: str | None) -> list[str]:
    if kind == "moment":
        return _moments(list(cells))
    if kind == "time":
        return [_elapsed(cell) for cell in cells]
    return [as_text(cell) for cell in cells]


def _elapsed(cell: Cell) -> str:
    """A cell of a column of times: a day or more shows as a date just after the calendar began.

    Both calendars count: day 0 of one is 1899-12-31 (1899-12-30 after the leap day that never
    was), of the other 1904-01-01.
    """
    if isinstance(cell, date) and not isinstance(cell, datetime):
        cell = datetime(cell.year, cell.month, cell.day)
    if isinstance(cell, datetime):
        late = cell >= datetime(1900, 3, 1)
        for start in (datetime(1899, 12, 30 if late else 31), datetime(1904, 1, 1)):
            if timedelta(0) <= cell - start < timedelta(days=_OLDEST_DAY):
                return elapsed_text(cell - start)
    return as_text(cell)


def text_column(kind: str | None, cells: Sequence[str]) -> Column:
    """Text as bytes and the length of each cell."""
    joined = "".join(cells)
    if joined.isascii():
        return Column(kind, joined.encode(), _lengths(cells, len(joined)))
    encoded = [cell.encode("utf-8", "replace") for cell in cells]
    return Column(kind, b"".join(encoded), array("i", map(len, encoded)).tobytes())


def _lengths(cells: Sequence[str], total: int) -> bytes:
    """Length of each cell; moments are mostly equally long, which is told by the longest."""
    if cells and total == len(cells) * len(cells[0]) and max(map(len, cells)) == len(cells[0]):
        return (array("i", [len(cells[0])]) * len(cells)).tobytes()
    return array("i", map(len, cells)).tobytes()
