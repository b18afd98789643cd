"""Day and month told apart by the rest of the file."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

import pyarrow as pa
import pytest

from core.ingest.typed.day_orders import OrderEvidence, order_of_file
from core.ingest.typed.moment_formats import find_format

LAYOUTS = {"dm": "%d/%m/%Y %H:%M", "md": "%m/%d/%Y %H:%M"}


def _early_days(count: int, seed: int = 1) -> list[datetime]:
    """Moments of a year whose day of the month is never above 12, in time order."""
    draw = Random(seed)
    year = datetime(2025, 1, 1)
    days = [year + timedelta(days=step) for step in range(360)]
    early = [day for day in days if day.day <= 12]
    return sorted(
        draw.choice(early) + timedelta(minutes=draw.randrange(1440)) for _ in range(count)
    )


def _settled(
    written: dict[str, list[str]], numbers: list[str] | None = None
) -> OrderEvidence | None:
    columns = {}
    for field, cells in written.items():
        found = find_format(pa.array(cells), cells)
        assert found is not None
        columns[field] = (field, pa.array(cells), found)
    return order_of_file(columns, pa.array(numbers) if numbers else None)


@pytest.mark.parametrize("order", ["dm", "md"])
def test_that_another_column_of_the_file_proves_the_order(order: str) -> None:
    open_one = [f"{day:{LAYOUTS[order]}}" for day in _early_days(5)]
    proof = [f"{datetime(2025, 3, 20):{LAYOUTS[order]}}"]
    found = _settled({"created_at": open_one, "due_at": proof})
    assert found is not None
    assert (found.order, found.why.code) == (order, "date_order_from_other_column")
    assert found.why.data["column"] == "due_at"


@pytest.mark.parametrize("order", ["dm", "md"])
def test_that_contacts_that_would_end_before_they_began_prove_the_order(order: str) -> None:
    starts = _early_days(200)
    Random(2).shuffle(starts)
    later = _early_days(300, 9)
    ends = [next((e for e in later if e >= s + timedelta(days=9)), s) for s in starts]
    written = {
        "created_at": [f"{day:{LAYOUTS[order]}}" for day in starts],
        "resolved_at": [f"{day:{LAYOUTS[order]}}" for day in ends],
    }
    found = _settled(written)
    assert found is not None
    assert (found.order, found.why.code) == (order, "date_order_from_sequence")


@pytest.mark.parametrize("order", ["dm", "md"])
def test_that_rows_or_numbers_that_run_in_time_prove_the_order(order: str) -> None:
    days = _early_days(120)
    cells = [f"{day:{LAYOUTS[order]}}" for day in days]
    by_rows = _settled({"created_at": cells})
    newest_first = _settled({"created_at": cells[::-1]})
    assert by_rows is not None
    assert newest_first is not None
    assert {by_rows.order, newest_first.order} == {order}
    assert by_rows.why.code == "date_order_from_rows"
    places = list(range(120))
    Random(3).shuffle(places)
    numbered = _settled({"created_at": [cells[p] for p in places]}, [str(9000 + p) for p in places])
    assert numbered is not None
    assert (numbered.order, numbered.why.code) == (order, "date_order_from_numbers")


def test_that_shuffled_rows_without_other_evidence_stay_a_question() -> None:
    days = _early_days(120)
    Random(4).shuffle(days)
    assert _settled({"created_at": [f"{day:%d/%m/%Y %H:%M}" for day in days]}) is None


def test_that_a_handful_of_rows_in_time_order_proves_nothing() -> None:
    cells = ["05/02/2025", "11/02/2025", "03/03/2025", "09/04/2025", "02/05/2025"]
    assert _settled({"created_at": cells}) is None


def test_that_columns_that_prove_different_orders_leave_the_question() -> None:
    written = {
        "created_at": ["03/04/2025", "05/06/2025"],
        "due_at": ["20/04/2025"],
        "closed_at": ["04/20/2025"],
    }
    assert _settled(written) is None
