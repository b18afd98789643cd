"""The next report is held against what the last one said, by the same definition only."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.messages import sentence
from core.model.report import BOARD, ReportedNumbers
from core.progress import no_progress
from core.report.content import Cell, plain
from core.report.sections import compose
from tests.core.report.hand_made import HandMade
from tests.core.report.reading import shown


def _board(results: HandMade, *reported: ReportedNumbers):
    plan = BOARD.choosing("scoreboard")
    results.project = replace(results.project, reported=reported, report=plan)
    report = compose(results, plan, language="en", sentence=sentence, progress=no_progress)
    return next(report.sections[0].tables())


def _said(results: HandMade, kpi: str, value: float, variant: str | None = None):
    measure = results.measures[kpi]
    counted = measure.variant if variant is None else variant
    return ReportedNumbers(
        date(2020, 2, 1), date(2020, 1, 1), date(2020, 2, 1), ((kpi, counted, value),)
    )


def test_that_without_an_earlier_report_there_is_no_column() -> None:
    table = _board(HandMade())
    assert "reported" not in [column.key for column in table.columns]


def test_that_shares_are_compared_in_points_and_numbers_relatively() -> None:
    results = HandMade()
    shares = [m for m in results.measures.values() if m.unit == "share" and m.value and not m.small]
    counts = [m for m in results.measures.values() if m.unit == "count" and m.value and not m.small]
    for measure, unit, old in (
        (shares[0], "points", shares[0].value - 0.05),
        (counts[0], "relative", counts[0].value / 2),
    ):
        table = _board(results, _said(results, measure.id, old))
        row = _row_of(table, measure)
        cells = dict(zip([c.key for c in table.columns], row, strict=True))
        assert plain(cells["reported"]) == pytest.approx(old)
        since = cells["since_report"]
        assert isinstance(since, Cell)
        assert since.unit == unit
        assert since.value == pytest.approx(0.05 if unit == "points" else 1.0)


def test_that_another_definition_is_not_compared() -> None:
    results = HandMade()
    measure = next(m for m in results.measures.values() if m.value)
    table = _board(results, _said(results, measure.id, 1.0, "another definition"))
    cells = dict(zip([c.key for c in table.columns], _row_of(table, measure), strict=True))
    assert plain(cells["reported"]) == plain(cells["since_report"]) == ""


def _row_of(table, measure):
    return table.rows[table.column("kpi").index(shown(measure.id))]
