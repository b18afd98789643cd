"""What stands out, in sentences side by side."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from widgets.findings_strip import FindingsStrip, with_bold_figures


@pytest.mark.parametrize(
    ("sentence", "rich"),
    [
        ("Mondays hold 38\u00a0% of it.", "Mondays hold <b>38\u00a0%</b> of it."),
        ("1:41\u00a0h after 1:29\u00a0h.", "<b>1:41\u00a0h</b> after <b>1:29\u00a0h</b>."),
        ("5.420, 43,9\u00a0%.", "<b>5.420</b>, <b>43,9\u00a0%</b>."),
        ("Mon 2\u00a0Mar\u00a02026: 704.", "Mon 2\u00a0Mar\u00a02026: <b>704</b>."),
        ("Saturday 11–12 is busy.", "Saturday 11–12 is busy."),
        ("<b> & 3", "&lt;b&gt; &amp; <b>3</b>"),
    ],
)
def test_that_figures_stand_out_and_dates_do_not(sentence: str, rich: str) -> None:
    assert with_bold_figures(sentence) == rich


def test_that_the_strip_shows_three_findings_and_hides_without_any(qtbot: QtBot) -> None:
    strip = FindingsStrip()
    qtbot.addWidget(strip)
    strip.set_findings([("missed", f"Finding {n}.") for n in range(5)])
    assert strip.accessibleName() == "Finding 0. Finding 1. Finding 2."
    assert strip.isVisible()
    strip.set_findings([])
    assert not strip.isVisible()


def test_that_the_number_of_rows_behind_a_finding_is_whole_and_not_bold() -> None:
    said = with_bold_figures("12\u00a0% of all (n = 767).")
    assert said == "<b>12\u00a0%</b> of all (n\u00a0=\u00a0767)."
    assert with_bold_figures("267 (n = 2.157).") == "<b>267</b> (n\u00a0=\u00a02.157)."
