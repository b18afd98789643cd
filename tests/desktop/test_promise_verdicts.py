"""One verdict on a promise, on whichever page it is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.requirement import Kept
from core.staffing.side_by_side import Column, SideBySide
from desktop.manual_words import promise_line
from desktop.scenario_table import Shown, comparison
from desktop.scenario_words import answer
from tests.desktop.made_scenarios import compared, made_outcome, scenarios_project

pytestmark = pytest.mark.usefixtures("qapp")

JUST = Kept("phone", "service_level", 0.8, 20.0, "calendar", False, 0.795, 0.01, 500)
PATIENT = replace(JUST, promise="abandonment", target=0.05, value=0.055, at_most=True)


def just_missing(kept: Kept) -> SideBySide:
    """A second scenario whose calls reach this much of one promise."""
    first, other = (
        Column(s, made_outcome(s), None, (), None) for s in scenarios_project("Chance").scenarios
    )
    assert other.outcome is not None
    need = other.outcome.requirement
    channels = tuple(
        replace(c, achieved=(kept.achieved,)) if c.channel == "phone" else c for c in need.channels
    )
    outcome = replace(other.outcome, requirement=replace(need, channels=channels))
    return SideBySide((first, compared(first, replace(other, outcome=outcome))))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("half", "status", "word"), [(0.01, "near", "just missed"), (0.004, "missed", "missed")]
)
def test_that_staffing_and_scenarios_tell_one_verdict(half: float, status: str, word: str) -> None:
    kept = replace(JUST, half_width=half)
    line = promise_line(kept)
    assert (line.status, line.detail.startswith(word)) == (status, True)
    found = just_missing(kept)
    table = comparison(Shown(scenarios_project("Chance"), found.columns))
    row = [row.key for row in table.rows].index("phone service_level")
    cell = table.columns[1].cells[row]
    assert (cell.status, cell.word) == (status, word)
    assert ("just missed, within chance" in cell.sentence) == (status == "near")


@pytest.mark.parametrize(
    ("kept", "told"),
    [(JUST, "Just misses Calls, answered in 20 s, within chance: 79.5 ± 1.0 % instead of 80 %."),
     (PATIENT, "within chance: 5.5 ± 1.0 % instead of at most 5 %."),
     (replace(JUST, value=0.7), "Breaks Calls, answered in 20 s: 70 % instead of 80 %.")],
)  # fmt: skip
def test_that_the_headline_breaks_nothing_within_chance(kept: Kept, told: str) -> None:
    said = plain(answer(just_missing(kept), 1))
    assert told in said
    assert said.startswith("Breaks") == (kept.value == 0.7)
