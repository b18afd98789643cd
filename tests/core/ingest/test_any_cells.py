"""Whatever the cells hold, reading them ends in values, blanks and a list, never in an error."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ingest.typed.durations import cross_check, find_unit, read_durations
from core.ingest.typed.moment_columns import time_of_day
from core.ingest.typed.moment_formats import find_format
from core.ingest.typed.moments import GOOD, MISSING, SENTINEL, UNREADABLE, read_moments
from core.ingest.typed.numbers import find_decimal, read_numbers

LOOKS = st.one_of(
    st.text(max_size=30),
    st.from_regex(r"[-+(]?[0-9.,:' ]{1,12}[hmsdEe%)]?", fullmatch=True),
    st.from_regex(
        r"\A[0-9]{1,4}[-/. ][0-9]{1,2}[-/. ][0-9]{1,4}"
        r"([T ][0-9]{1,2}[:.][0-9]{2}( [ap]m|Z|[+-][0-9]{2}:[0-9]{2}| CST| Europe/[A-Z][a-z]+)?)?\Z"
    ),
    st.sampled_from(
        ["9" * 5000, "9" * 400 + ":00:00", "1e999", "PT" + "9" * 60 + "H", "9" * 400 + "h",
         "٣/٤/٢٠٢٥", "١٢:٣٠", "2024-01-01 10:00 Europe/Nowhere", "2024-01-01 10:00 +99:99",
         "1" * 47 + "é", "0000-00-00", "24:00", "P", "()", "-", "2024-13-45 99:99", "²³"]
    ),
)  # fmt: skip
LAYOUTS = (
    "%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M%z", "%m/%d/%y %I:%M %p", "excel", "excel_serial", "epoch",
    "epoch_ms", "%G-W%V-%u", "%d %b %Y", "%H:%M %d/%m/%Y",
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(LOOKS, max_size=25), st.sampled_from(LAYOUTS))
def test_that_any_cells_can_be_read_as_moments(cells: list[str], layout: str) -> None:
    column = pa.array(cells, pa.string())
    found = find_format(column, [cell for cell in cells if cell.strip()])
    for one in {layout, *((found.alternatives or (found.format,)) if found else ())}:
        read = read_moments(column, str(one))
        assert set(read.state.tolist()) <= {GOOD, MISSING, UNREADABLE, SENTINEL}
        assert (np.isnat(read.values) == (read.state != GOOD)).all()


@settings(deadline=None)
@given(st.lists(LOOKS, max_size=25), st.sampled_from(["ms", "s", "d", "clock", "h:mm", "text"]))
def test_that_any_cells_can_be_read_as_lengths_of_time_and_numbers(
    cells: list[str], unit: str
) -> None:
    column = pa.array(cells, pa.string())
    unknown = find_unit(cells, header_unit=None, vendor_unit=None)
    cross_check(cells, np.full(len(cells), 60.0), unknown, business_hours=False)
    lengths = read_durations(column, unit)
    numbers = read_numbers(column, find_decimal(column, cells).replace("?", "."))
    for read, values in ((lengths, lengths.seconds), (numbers, numbers.values)):
        assert (np.isfinite(values) == ~(read.missing | read.unreadable)).all()
        assert not (read.missing & read.unreadable).any()


@settings(deadline=None)
@given(LOOKS)
def test_that_any_cell_is_a_time_of_day_or_none(cell: str) -> None:
    seconds = time_of_day(cell)
    assert seconds is None or 0 <= seconds <= 86_400
