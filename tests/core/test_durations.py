import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.durations import format_duration, parse_duration
from core.problems import Problem


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("20s", 20), ("3min", 180), ("4h", 14400), ("2d", 172800), ("1:30", 90), ("1:00:00", 3600),
     ("90 s", 90), ("1h 30min", 5400), ("0,5 h", 1800), ("1.5h", 5400)],
)  # fmt: skip
def test_that_durations_are_read_as_planners_write_them(text: str, seconds: float) -> None:
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "h", "20", "4 hours ago", "20s!", "-20s", "3 apples", "1:3"])
def test_that_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(Problem) as caught:
        parse_duration(text)
    assert caught.value.note.code == "duration_text_unreadable"


@given(st.integers(min_value=1, max_value=10**7))
def test_that_a_written_duration_reads_back(seconds: int) -> None:
    assert parse_duration(format_duration(seconds)) == seconds
