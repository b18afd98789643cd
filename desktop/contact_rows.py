"""The contacts behind a KPI held by column, so that a million are sorted and searched at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from core.model.fields import FIELDS
from desktop import formats
from desktop.words import field_name

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    import pandas as pd

    from core.metrics.evidence import Evidence
    from core.results import Results

_NAMED = ("channel", "priority")
_IN_WORDS = ("share", "s", "money", "per_day", "months")
"""Units of values that are copied as they are written, with what makes them plain."""
VALUE = "value"
"""Name of the column of what each contact contributes."""


@dataclass(frozen=True, slots=True)
class ContactColumn:
    """One column of the contacts: its head, how a cell reads, what it is sorted and found by."""

    name: str
    title: str
    numeric: bool
    text: Callable[[int], str] = field(repr=False, compare=False)
    """The words of the n-th contact."""
    keys: np.ndarray = field(repr=False, compare=False)
    """What it is sorted by, NaN or −1 where empty. Shape (contacts,)."""
    found: Callable[[str], np.ndarray] | None = field(repr=False, compare=False, default=None)
    """Which contacts hold a piece of text, whatever its case; None: not searched."""
    exact: Callable[[int], object] | None = field(repr=False, compare=False, default=None)
    """The number of the n-th contact where a copy holds it; None: the words."""


@dataclass(frozen=True, slots=True)
class ContactRows:
    """Contacts in the order that tells most first."""

    columns: tuple[ContactColumn, ...]
    places: np.ndarray = field(repr=False, compare=False)
    """Their positions in `contacts`. Shape (contacts,)."""
    contacts: pd.DataFrame = field(repr=False, compare=False)
    """All contacts with exact values; never copied."""
    zone: str = "UTC"
    """The local clock of its moments."""

    @property
    def rows(self) -> int:
        """How many contacts there are."""
        return len(self.places)

    def arranged(self, column: int | None, descending: bool, text: str = "") -> np.ndarray:
        """Places of the contacts that hold all words, sorted; empty cells stay last either way."""
        import numpy as np

        order = np.arange(self.rows)
        if column is not None:
            order = _sorted(self.columns[column].keys, descending)
        words = text.casefold().split()
        if not words:
            return order
        mask = np.ones(self.rows, np.bool_)
        for word in words:
            mask &= self._holding(word)
        return order[mask[order]]

    def _holding(self, word: str) -> np.ndarray:
        import numpy as np

        hit = np.zeros(self.rows, np.bool_)
        for column in self.columns:
            if column.found is not None:
                hit |= column.found(word)
        return hit

    def exported(self, order: np.ndarray) -> pd.DataFrame:
        """The contacts of an order as a table with heads to be read; moments are ISO 8601."""
        import pandas as pd

        parts: list[pd.Series] = []
        for column in self.columns:
            if column.name == VALUE:
                part = pd.Series(column.keys[order])
            else:
                part = self.contacts[column.name].iloc[self.places[order]].reset_index(drop=True)
                part = _iso(part, self.zone) if part.dtype.kind == "M" else part
            parts.append(part.rename(column.title))
        return pd.concat(parts, axis=1)


def contact_rows(results: Results, kpi: str, kpi_title: str) -> ContactRows:
    """The contacts behind a KPI with the columns that show why they count."""
    found = results.evidence(kpi)
    zone = results.scenario.calendar.zone
    columns = [_column(found, name, zone) for name in found.columns]
    if _tells(found):
        columns.append(_value_column(found, kpi_title, results.scenario.cost.currency))
    return ContactRows(tuple(columns), found.rows, found.contacts, zone)


def write_contacts(rows: ContactRows, order: np.ndarray, path: Path, csv_for: str = "plain") -> int:
    """Write contacts as CSV, safe to open in a spreadsheet; returns how many."""
    from core.report.table_file import write_csv

    table = rows.exported(order)
    return write_csv(table.astype(object).where(table.notna(), ""), path, csv_for)


def _tells(found: Evidence) -> bool:
    """Whether the contacts differ in what they contribute."""
    import numpy as np

    return len(found.values) > 0 and bool(np.ptp(found.values) > 0)


def _sorted(keys: np.ndarray, descending: bool) -> np.ndarray:
    import numpy as np

    empty = np.isnan(keys) if keys.dtype.kind == "f" else keys < 0
    order = np.argsort(-keys if descending else keys, kind="stable")
    missing = empty[order]
    return np.concatenate([order[~missing], order[missing]]) if missing.any() else order


def _value_column(found: Evidence, title: str, currency: str) -> ContactColumn:
    values, unit = found.values, found.unit
    yes = QCoreApplication.translate("KpiContacts", "yes")
    no = QCoreApplication.translate("KpiContacts", "no")

    def text(place: int) -> str:
        value = float(values[place])
        if unit == "share":
            return yes if value >= 0.5 else no
        return formats.value_text(value, unit, currency)

    told = None if unit in _IN_WORDS else _of(values)
    return ContactColumn(VALUE, title, unit != "share", text, values, exact=told)


def _column(found: Evidence, name: str, zone: str) -> ContactColumn:
    import pandas as pd

    column: pd.Series = found.contacts[name].iloc[found.rows]  # pyright: ignore[reportAssignmentType]
    if column.dtype.kind == "M":
        return _moments(name, column, ZoneInfo(zone))
    if pd.api.types.is_bool_dtype(column.dtype):
        return _flags(name, column)
    if pd.api.types.is_numeric_dtype(column.dtype):
        return _numbers(name, column)
    if isinstance(column.dtype, pd.CategoricalDtype):
        return _categories(name, column)
    return _texts(name, column)


def _moments(name: str, column: pd.Series, zone: tzinfo) -> ContactColumn:
    import numpy as np

    moments = np.asarray(column, dtype="M8[us]")
    keys = moments.view(np.int64).astype(np.float64)
    keys[np.isnat(moments)] = np.nan

    def text(place: int) -> str:
        micros = keys[place]
        if micros != micros:
            return ""
        at = datetime.fromtimestamp(micros / 1e6, UTC).astimezone(zone)
        return f"{formats.day(at.date())}{formats.NBSP}{at.hour}:{at.minute:02d}"

    return ContactColumn(name, field_name(name), True, text, keys)


def _numbers(name: str, column: pd.Series) -> ContactColumn:
    import numpy as np

    keys = column.to_numpy(dtype=np.float64, na_value=np.nan)
    timed = name in FIELDS and FIELDS[name].type.value == "duration"

    def text(place: int) -> str:
        value = float(keys[place])
        if value != value:
            return ""
        if timed:
            return formats.duration(value)
        return formats.number(value, 0 if value.is_integer() else 2)

    told = None if timed else _of(keys)
    return ContactColumn(name, field_name(name), True, text, keys, exact=told)


def _of(values: np.ndarray) -> Callable[[int], object]:
    """The number of the n-th contact."""
    return lambda place: float(values[place])


def _flags(name: str, column: pd.Series) -> ContactColumn:
    import numpy as np

    keys = column.to_numpy(dtype=np.float64, na_value=np.nan)
    yes = QCoreApplication.translate("KpiContacts", "yes")
    no = QCoreApplication.translate("KpiContacts", "no")

    def text(place: int) -> str:
        value = keys[place]
        return "" if value != value else yes if value else no

    return ContactColumn(name, field_name(name), False, text, keys)


def _categories(name: str, column: pd.Series) -> ContactColumn:
    import numpy as np

    codes = column.cat.codes.to_numpy().astype(np.int32)
    labels = [str(label) for label in column.cat.categories]
    shown = [formats.group_name(name, label) if name in _NAMED else label for label in labels]
    ranks = np.empty(len(shown) + 1, np.int32)
    ranks[np.argsort([label.casefold() for label in shown], kind="stable")] = np.arange(len(shown))
    ranks[-1] = -1
    keys = ranks[codes]
    if len(shown) < np.iinfo(np.int16).max:
        keys = keys.astype(np.int16)  # sorted by radix: ten times faster than wide integers

    def text(place: int) -> str:
        code = int(codes[place])
        return "" if code < 0 else shown[code]

    def found(word: str) -> np.ndarray:
        hits = np.array([*(word in label.casefold() for label in shown), False])
        return hits[codes]

    return ContactColumn(name, field_name(name), False, text, keys, found)


def _texts(name: str, column: pd.Series) -> ContactColumn:
    import numpy as np
    import pyarrow as pa
    import pyarrow.compute

    pc: Any = pyarrow.compute
    held = pa.array(column, pa.large_string(), from_pandas=True)
    keys = np.asarray(pc.rank(held, tiebreaker="dense"), dtype=np.int64).astype(np.float64)
    keys[np.asarray(held.is_null())] = np.nan

    def text(place: int) -> str:
        value = held[place].as_py()
        return "" if value is None else value

    def found(word: str) -> np.ndarray:
        hits = pc.match_substring(held, word, ignore_case=True)
        return np.asarray(pc.fill_null(hits, False))

    return ContactColumn(name, field_name(name), False, text, keys, found)


def _iso(column: pd.Series, zone: str) -> pd.Series:
    """Moments as ISO 8601 on the local clock; empty where unknown."""
    local = column if column.dt.tz is None else column.dt.tz_convert(zone)
    return local.dt.strftime("%Y-%m-%dT%H:%M:%S%z").astype(object)
