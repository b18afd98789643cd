"""Callers who hung up at once are told apart by their wait or by what the file says."""

from __future__ import annotations

from pathlib import Path

from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.model.project import Project
from core.results import Results

FOLDER = Path(__file__).parents[2] / "data" / "vendors"


def test_that_a_reason_says_short_where_no_wait_is_known() -> None:
    result = read_file(FOLDER / "aircall.csv")
    assert result.table["wait_time"].isna()[1]
    found = Results(with_datasets(Project(), [to_dataset(result, "calls")])).all_measures()
    extras = found["abandonment_rate"].extras
    assert extras["abandoned"] == 1
    assert extras["short_out_of_numerator"] == 0


def test_that_a_short_wait_and_a_short_outcome_count_once() -> None:
    result = read_file(FOLDER / "talkdesk.csv")
    found = Results(with_datasets(Project(), [to_dataset(result, "calls")])).all_measures()
    extras = found["abandonment_rate"].extras
    assert (extras["abandoned"], extras["offered"]) == (2, 3)
    assert extras["short_out_of_numerator"] == 1 / 3
