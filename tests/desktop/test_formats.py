"""How the window writes measures and names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from core.model.calendar import ALWAYS_OPEN, OpeningHours
from core.model.measure import Change, Measure
from core.model.scenario import OFFICE_HOURS
from core.problems import note
from desktop import formats
from desktop.appearance import Appearance
from desktop.messages import sentence
from desktop.settings import Settings

CSAT = Measure("csat", 0.864, "share", 2214, 12340, anchor="surveyed")
FRT = Measure("frt", 6060.0, "s", 5380, 5420, anchor="created", clock="business")


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "unit", "parts"),
    [
        (12340.0, "count", ("12,340", "")),
        (0.776, "share", ("77.6", "%")),
        (6060.0, "s", ("1:41", "h:min")),
        (4.1, "money", ("4.10", "€")),
        (55.55, "per_day", ("55.5", "a day")),
        (3.4036, "score", ("3.40", "")),
        (None, "share", ("—", "")),
        (float("nan"), "s", ("—", "")),
    ],
)
def test_that_a_value_is_a_figure_and_a_unit(
    value: float | None, unit: str, parts: tuple[str, str]
) -> None:
    assert formats.value_parts(value, unit) == parts


@pytest.mark.parametrize(
    ("value", "target", "direction", "expected"),
    [
        (0.90, 0.90, "up", "on_target"),
        (0.86, 0.90, "up", "near"),
        (0.85, 0.90, "up", "missed"),
        (100.0, 120.0, "down", "on_target"),
        (125.0, 120.0, "down", "near"),
        (127.0, 120.0, "down", "missed"),
        (None, 0.9, "up", "none"),
        (0.9, None, "up", "none"),
        (0.9, 0.9, "neutral", "none"),
    ],
)
def test_that_a_status_knows_which_way_is_better_and_what_is_near(
    value: float | None, target: float | None, direction: str, expected: str
) -> None:
    assert formats.status(value, target, direction) == expected


def test_that_a_share_moves_in_points_and_says_what_it_was() -> None:
    fell = Change(replace(CSAT, value=0.895), -0.031, in_points=True, better=False)
    assert formats.change_texts(fell) == ("↓ 3.1 points", "vs 89.5\u00a0%, worse")


def test_that_a_score_moves_in_points_of_its_own() -> None:
    before = Measure("csat", 3.8, "score", 200, variant="mean")
    rose = Change(before, 0.05, in_points=True, better=True, span=4.0)
    assert formats.change_texts(rose) == ("↑ 0.20 points", "vs 3.80, better")
    nps = Change(Measure("nps", 20.0, "score", 200), -0.125, in_points=True, better=False, span=100)
    assert formats.change_texts(nps)[0] == "↓ 12.5 points"


def test_that_a_change_within_the_tolerance_is_neither_better_nor_worse() -> None:
    small = Change(
        replace(CSAT, value=0.88), 0.011, in_points=True, better=True, verdict="stagnant"
    )
    assert formats.change_texts(small) == ("↑ 1.1 points", "vs 88.0\u00a0%, hardly changed")


def test_that_a_time_moves_in_per_cent_and_is_slower_or_faster() -> None:
    slower = Change(replace(FRT, value=5340.0), 0.135, in_points=False, better=False)
    assert formats.change_texts(slower) == ("↑ 13.5\u00a0%", "vs 1:29\u00a0h, slower")


def test_that_a_weak_base_gives_no_change() -> None:
    change, words = formats.change_texts(Change(CSAT, None, in_points=True, better=None))
    assert change == ""
    assert "compare" in words


def test_that_a_basis_names_n_clock_and_date() -> None:
    assert formats.basis(FRT) == "n = 5,380 of 5,420 · business hours · by date created"
    calls = Measure("asa", 68.0, "s", 4054, 4054, anchor="call", clock="calendar")
    assert formats.basis(calls) == "n = 4,054 · by start of the contact"


def test_that_opening_hours_join_days_that_are_alike() -> None:
    assert formats.opening_hours(OFFICE_HOURS) == "Mon–Fri 9–18"
    assert formats.opening_hours(ALWAYS_OPEN) == "Mon–Sun 0–24"
    split = OpeningHours((((540, 840), (960, 1170)), (), (), (), (), ((1320, 1800),), ()))
    assert formats.opening_hours(split) == "Mon 9–14, 16–19:30, Sat 22–6"
    assert formats.opening_hours(OpeningHours(((),) * 7)) == "never open"


def test_that_a_whole_month_goes_by_its_name() -> None:
    assert formats.period_name(date(2026, 3, 1), date(2026, 4, 1)) == "March 2026"
    assert formats.period_name(date(2025, 12, 1), date(2026, 1, 1)) == "December 2025"
    assert formats.period_name(date(2026, 3, 1), date(2026, 3, 31)).startswith("1–30")


def test_that_one_contact_is_not_plural() -> None:
    assert formats.contacts(1) == "1 contact"
    assert formats.contacts(12340) == "12,340 contacts"


def test_that_an_unknown_channel_keeps_its_own_name() -> None:
    assert formats.channel_name("phone") == "Calls"
    assert formats.channel_name("App Municipium") == "App Municipium"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "on Saturdays"), ("es", "los sábados"), ("it", "il sabato")],
)
def test_that_a_weekday_of_a_finding_is_said_as_people_say_it(
    qapp: QApplication, tmp_path: Path, language: str, words: str
) -> None:
    appearance = Appearance(qapp, Settings(tmp_path))
    appearance.set_language(language)
    try:
        assert sentence(note("label_weekday", weekday="Sat")) == words
    finally:
        appearance.set_language("en")
        appearance.deleteLater()


@pytest.mark.usefixtures("qapp")
def test_that_the_window_names_its_control_and_no_key_of_a_file() -> None:
    said = sentence(note("kept_in_intervals", channel="phone", week_share=0.97))
    assert "choose it under “Calls and chats kept”" in said
    assert "97" in said
    assert "write" not in said
    assert "%1" not in said


def test_that_a_change_without_a_size_says_why() -> None:
    before = Measure("csat", 0.5, "share", 12)
    few = Change(before, None, True, None, reason=note("change_base_small", kpi="csat", n=12))
    early = Change(before, None, True, None, reason=note("change_too_early", recent=3, n=90))
    assert formats.change_texts(few) == ("", "too few before to compare")
    assert formats.change_texts(early) == ("", "too early to compare")
    assert formats.change_texts(Change(before, None, True, None))[1] == (
        "no earlier figure to compare"
    )
