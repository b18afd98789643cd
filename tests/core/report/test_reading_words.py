"""A report speaks the reader's language and the words of the window, and its hours are told."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from core.model.report import FULL
from core.report.content import Text, plain
from core.report.words import word
from tests.core.report.hand_made import hand_made
from tests.core.report.reading import composed

_ISO = re.compile(r"\b20\d\d-\d\d-\d\d\b")


@pytest.mark.parametrize(("language", "base"), [("es", "Base"), ("it", "Base"), ("en", "Baseline")])
def test_that_the_cover_has_days_and_a_scenario_in_the_readers_language(
    language: str, base: str
) -> None:
    cover = composed(plan=FULL.choosing("cover", "summary"), language=language).sections[0]
    assert not _ISO.search(cover.subtitle)
    assert "2026" in cover.subtitle
    facts = {row[0]: row[1] for table in cover.tables() for row in table.rows}
    assert facts[word("scenario", language)] == base


def test_that_a_scenario_named_by_its_author_keeps_its_name() -> None:
    made = hand_made()
    named = replace(made.scenario, name="Summer")
    made.project = replace(made.project, scenarios=(named,))
    cover = composed(made, FULL.choosing("cover", "summary"), "it").sections[0]
    told = [row[1] for table in cover.tables() for row in table.rows]
    assert "Summer" in told


def test_that_channels_and_contacts_are_called_as_on_screen() -> None:
    sections = composed(plan=FULL.choosing("summary", "staffing", "promises")).sections
    said = {str(plain(item)) for s in sections for t in s.tables() for r in t.rows for item in r}
    assert {"Calls", "Email", "Contacts"} <= said
    assert not {"Phone", "Volume"} & said


@pytest.mark.parametrize("language", ["en", "es", "it"])
def test_that_paid_and_roster_hours_stand_side_by_side_with_why_they_differ(language: str) -> None:
    made = hand_made()
    (section,) = composed(made, FULL.choosing("staffing"), language).sections
    totals = next(table for table in section.tables() if table.key == "week_totals")
    found = {row[0]: plain(row[-1]) for row in totals.rows}
    roster = float(made.requirement().headcount.sum())
    assert found[word("roster_hours", language)] == pytest.approx(roster)
    assert found[word("paid_hours_week", language)] == pytest.approx(made.cost().paid_hours_week)
    said = [block.text for block in section.blocks if isinstance(block, Text)]
    for key in ("hours_differ", "open_hours_only", "channels_share"):
        assert word(key, language) in said
    days = next(table for table in section.tables() if table.key == "week_days")
    assert days.columns[1].label == word("volume_in_hours", language)


def test_that_how_to_use_cells_is_left_out_on_paper() -> None:
    sections = composed(plan=FULL.choosing("cost", "what_if")).sections
    assert [section.cells_told for section in sections] == [True, True]
