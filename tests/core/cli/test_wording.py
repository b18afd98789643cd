"""How the terminal writes days and moments."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.cli.wording import label, when


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("2026-03", "Mar 2026"),
        ("2026-03-02", "2 Mar 2026"),
        ("2026-03-02T09:15:30.5+01:00", "2 Mar 2026 09:15"),
        (date(2026, 3, 2), "2 Mar 2026"),
        (datetime(2026, 3, 2, 9, 5), "2 Mar 2026 09:05"),
        ("2026-Q1", "2026-Q1"),
        ("2026-13", "2026-13"),
        ("Unknown", "Unknown"),
    ],
)
def test_that_days_are_written_for_people(given: date | str, said: str) -> None:
    assert when(given) == said


def test_that_only_groups_of_the_calendar_are_days() -> None:
    assert label("month", "2026-03") == "Mar 2026"
    assert label("topic", "2026-03") == "2026-03"
