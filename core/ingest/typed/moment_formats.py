"""The one layout of a column of moments, by the evidence of all its cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from core.ingest.fields.vocabulary import is_null
from core.ingest.typed.cells import Shape, null_cells, shapes, text_array
from core.ingest.typed.moment_layouts import BARE, Layouts, day_order, layouts_of, pattern_of
from core.ingest.typed.moments import GOOD, Cell, read_moments

if TYPE_CHECKING:
    from numpy.typing import NDArray

_STRAY = 0.02
"""Share of cells that may contradict the order of day and month of all the others."""
_MANY_ROWS = 20_000
"""Above so many rows a sample settles what is settled by any cell."""
_LEAST_MOMENTS, _LEAST_ONE_LAYOUT = 0.5, 0.3


@dataclass(frozen=True, slots=True)
class FoundFormat:
    """The layout of a column, or the readings that fit it equally well."""

    format: str | None
    """None when only the user can tell."""
    alternatives: tuple[str, ...] = ()
    share: float = 1.0
    """Share of the filled cells that the layout reads."""
    proven: bool = True
    """False when the order of day and month was taken from elsewhere."""
    samples: tuple[str, ...] = ()
    """Three cells; where the order is open, cells that the two orders read differently."""
    others: tuple[str, ...] = ()
    """Layouts of the cells that are moments in another layout, the most frequent first."""

    @property
    def bare(self) -> bool:
        """Whether the cells are plain numbers, which only a header can tell from other numbers."""
        return self.format in BARE


@dataclass
class _Written:
    """How many cells are written in one layout of the date, and what their numbers allow."""

    rows: int = 0
    times: Counter[str] = field(default_factory=Counter)
    day_first: int = 0
    """Rows whose second number cannot be a month."""
    month_first: int = 0
    neither: int = 0
    open: int = 0
    """Rows that are two different days in the two orders."""
    samples: list[str] = field(default_factory=list)
    leading: NDArray[np.int64] = field(default_factory=lambda: np.zeros(100, np.int64))
    """How often each number leads, and each ends, in dates whose year has two digits."""
    ending: NDArray[np.int64] = field(default_factory=lambda: np.zeros(100, np.int64))


def find_format(
    column: pa.Array | pa.ChunkedArray, values: Sequence[str], order: str = ""
) -> FoundFormat | None:
    """The one layout of a column, proven on every cell; `values` are some of its distinct cells.

    `order` ("dm" or "md") is how the rest of the file proved to write day and month. None when
    fewer than half of the cells are moments.
    """
    probe = [value for value in values[:: max(1, len(values) // 200)] if not is_null(value)]
    if sum(bool(layouts_of(value).dates) for value in probe) < _LEAST_ONE_LAYOUT * len(probe):
        return None
    cells = text_array(column)
    total = max(1, len(cells) - int(null_cells(cells).sum()))
    census = _census(pa.array(values, pa.string())) if len(cells) > _MANY_ROWS else {}
    if census and _is_plain(census, len(values)):
        # No other cell can change how a date is read that has one reading.
        ((dates, written),) = census.items()
        return _decided(dates, written, len(values), order, ())
    census = _census(cells)
    if not census or sum(w.rows for w in census.values()) < _LEAST_MOMENTS * total:
        return None
    dates, written = max(census.items(), key=lambda item: (item[1].rows, item[0]))
    if written.rows < _LEAST_ONE_LAYOUT * total:
        return None
    others = sorted((d for d in census if d != dates), key=lambda d: (-census[d].rows, d))
    return _decided(dates, written, total, order, tuple(other[0] for other in others))


def _is_plain(census: dict[tuple[str, ...], _Written], cells: int) -> bool:
    """Whether all sampled cells are moments of one layout whose date has one reading."""
    ((dates, written), *others) = census.items()
    return not others and len(dates) == 1 and dates[0] not in BARE and written.rows == cells


def _census(cells: pa.Array) -> dict[tuple[str, ...], _Written]:
    """What the cells look like, look by look, for the whole column."""
    census: dict[tuple[str, ...], _Written] = {}
    for shape in shapes(cells):
        text = shape.example.decode("utf-8", "surrogateescape")
        found = _layouts_of_shape(shape, text)
        if not found.dates:
            continue
        written = census.setdefault(found.dates, _Written())
        written.rows += len(shape.rows)
        written.times[found.time] += len(shape.rows)
        if len(found.dates) > 1:
            _count_orders(written, shape, text, found)
        elif len(written.samples) < 3:
            written.samples.append(text.strip())
    return census


def _layouts_of_shape(shape: Shape, text: str) -> Layouts:
    """The layouts of cells that differ in their digits; plain numbers are judged by several."""
    if not text.strip().replace(".", "").replace(",", "").isdigit():
        return layouts_of(text)
    places = range(0, len(shape.rows), max(1, len(shape.rows) // 20))
    found = [layouts_of(shape.digits[:, place].tobytes().decode()) for place in places]
    return Counter(found).most_common(1)[0][0]


def _count_orders(written: _Written, shape: Shape, text: str, found: Layouts) -> None:
    match = pattern_of(found.dates[0] + found.time).fullmatch(text)
    if match is None:
        return
    cell = Cell(shape, match)
    first, second = np.asarray(cell.number("d", 1)), np.asarray(cell.number("m", 1))
    high, low = first > 12, second > 12
    written.day_first += int((high & ~low).sum())
    written.month_first += int((low & ~high).sum())
    written.neither += int((high & low).sum())
    differs = np.flatnonzero(~high & ~low & (first != second))
    written.open += len(differs)
    if cell.held("y"):
        written.leading += np.bincount(first, minlength=100)[:100]
        written.ending += np.bincount(np.asarray(cell.number("y", 0)), minlength=100)[:100]
    for place in differs[: 12 if len(written.samples) < 3 else 0]:
        text = shape.digits[:, place].tobytes().decode("utf-8", "replace").strip()
        if len(written.samples) < 3 and text not in written.samples:
            written.samples.append(text)


def _decided(
    dates: tuple[str, ...], written: _Written, total: int, order: str, others: tuple[str, ...]
) -> FoundFormat:
    time, lost = _time_of(written.times)
    readable, samples = written.rows - lost, tuple(written.samples)
    if len(dates) == 1 or (len(dates) == 3 and _year_first(written)):
        return FoundFormat(dates[-1] + time, share=readable / total, samples=samples, others=others)
    by_order = {day_order(date): date + time for date in dates if day_order(date)}
    wrong = {"dm": written.month_first, "md": written.day_first}
    best = min(wrong, key=lambda name: (wrong[name], name))
    share = (readable - wrong[best] - written.neither) / total
    rival = "md" if best == "dm" else "dm"
    alternatives = (by_order["dm"], by_order["md"])
    if wrong["dm"] == wrong["md"] == 0:
        return _open(by_order, written.open, order, share, samples, others)
    if wrong[best] > _STRAY * total or 4 * wrong[best] > wrong[rival]:
        return FoundFormat(None, alternatives, share, samples=samples, others=others)
    return FoundFormat(by_order[best], share=share, samples=samples, others=others)


def _open(
    by_order: dict[str, str],
    different: int,
    order: str,
    share: float,
    samples: tuple[str, ...],
    others: tuple[str, ...],
) -> FoundFormat:
    """Both orders fit every cell: it matters only where they are different days."""
    if not different:
        return FoundFormat(by_order["dm"], share=share, samples=samples, others=others)
    if order in by_order:
        rest = tuple(layout for name, layout in by_order.items() if name != order)
        return FoundFormat(by_order[order], rest, share, False, samples, others)
    return FoundFormat(None, tuple(by_order.values()), share, samples=samples, others=others)


def _year_first(written: _Written) -> bool:
    """Whether 25-02-13 starts with its year: no other order fits, or years would be scattered."""
    ending, leading = np.flatnonzero(written.ending), np.flatnonzero(written.leading)
    if ending.max(initial=0) > 31:
        return False
    impossible = written.neither + min(written.day_first, written.month_first)
    if int(written.leading[32:].sum()) + impossible > 0.5 * written.rows:
        return True
    scattered = len(ending) > 10 and np.ptp(ending) > 10
    return bool(scattered and len(leading) <= 4 and np.ptp(leading) <= 5)


def _time_of(times: Counter[str]) -> tuple[str, int]:
    """The fullest layout of the time of day most cells share, and how many cells it cannot read."""
    kinds: Counter[tuple[bool, bool, str]] = Counter()
    for time, rows in times.items():
        if time:
            kinds[_kind_of(time)] += rows
    if not kinds:
        return "", 0
    kind = max(kinds, key=lambda held: (kinds[held], held))
    best = max((t for t in times if t and _kind_of(t) == kind), key=lambda t: (len(t), times[t], t))
    lost = sum(times.values()) - kinds[kind] - (0 if "%z" in best else times[""])
    return best, lost


def _kind_of(time: str) -> tuple[bool, bool, str]:
    """What must be equal for one layout to read two: half days, an offset, the sign between."""
    sign = time[time.find("%") + 2 : time.find("%") + 3]
    return "%I" in time, "%z" in time, sign


def readings_of(
    samples: Sequence[str], layouts: Sequence[str]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each sample with the day it is in each layout (ISO 8601), to be shown with a question."""
    read = [read_moments(pa.array(list(samples), pa.string()), layout) for layout in layouts]
    return tuple(
        (sample, tuple(_day_text(r.values[row], r.state[row]) for r in read))
        for row, sample in enumerate(samples)
    )


def _day_text(value: np.datetime64, state: int) -> str:
    return str(value.astype("datetime64[D]")) if state == GOOD else ""


def spoken_readings(samples: Sequence[str], layouts: Sequence[str]) -> str:
    """Samples with the day they are in each layout: `03/04/2025 = 2025-04-03 / 2025-03-04`."""
    read = readings_of(samples, layouts)
    return ", ".join(
        f"{sample} = {' / '.join(day for day in days if day)}" for sample, days in read
    )
