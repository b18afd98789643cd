"""People put in by hand are told beside the people needed, wherever a report tells of people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.report import BOARD, FULL
from core.problems import Problem, note
from core.report.content import Section, Text, plain
from core.report.words import LANGUAGES, word
from core.translations import TranslatedWriter
from tests.core.report.hand_made import HandMade, hand_made
from tests.core.report.reading import composed


def _said(section: Section) -> str:
    return " ".join(block.text for block in section.blocks if isinstance(block, Text))


def _sections(made: HandMade, language: str = "en") -> dict[str, Section]:
    return {one.key: one for one in composed(made, BOARD, language).sections}


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_a_board_hears_what_people_put_in_keep_before_how_many_are_needed(
    language: str,
) -> None:
    sections = _sections(hand_made(), language)
    assert "schedule" in sections
    for key in ("summary", "schedule", "staffing"):
        said = _said(sections[key])
        verdict = word("put_in_keep_some", language)
        told = verdict.format(kept=1, count=2, missed=TranslatedWriter(language).channel("email"))
        assert told in said, key
    summary = _said(sections["summary"])
    assert summary.index(told) < summary.index(word("answer", language)[-8:])


def test_that_hours_and_money_stand_beside_those_needed() -> None:
    made = hand_made()
    section = _sections(made)["schedule"]
    table = next(t for t in section.tables() if t.key == "put_in_beside")
    ours, needed = table.column("put_in"), table.column("needed")
    assert ours[:3] == (9.0, 11.4, 2_400.0)
    need = made.requirement()
    duty = float((need.agents * need.open_slots).sum())
    assert needed[:2] == pytest.approx((duty, made.cost().paid_hours_week))
    promises = next(t for t in section.tables() if t.key == "put_in_kept")
    assert [str(item)[:1] for item in promises.column("status")] == ["●", "▲"]


def test_that_people_with_too_much_work_say_so_instead_of_promises() -> None:
    made = hand_made()

    def refuse(progress: object = None) -> None:
        raise Problem("piles_up", load_h=9.0)

    made.given = refuse  # type: ignore[method-assign, assignment]
    sections = _sections(made)
    unresolved = replace(made.cost(), per_resolution=None, reason=note("cost_piles_up"))
    made.roster_cost = lambda: unresolved  # type: ignore[method-assign]
    sections = _sections(made)
    assert "[piles_up]" in _said(sections["summary"])
    assert "With the people needed, a resolved contact costs" in _said(sections["summary"])
    assert "[cost_piles_up]" in _said(sections["schedule"])
    table = next(t for t in sections["schedule"].tables() if t.key == "put_in_beside")
    each = next(row for row in table.rows if row[0] == word("per_resolution", "en"))
    assert (plain(each[1]), plain(each[3])) == (None, None)
    assert plain(each[2]) is not None
    assert {t.key for t in sections["schedule"].tables()} >= {"put_in_beside", "schedule_hours"}
    assert plain(sections["schedule"].tables().__next__().rows[0][1]) == 9.0


@pytest.mark.parametrize(
    ("shares", "key"),
    [
        ((0.9, 0.95), "put_in_keep_all"),
        ((0.9, 0.885), "put_in_keep_nearly"),
        ((0.5, 0.4), "put_in_keep_none"),
    ],
)
def test_that_a_promise_missed_within_chance_is_told_apart(
    shares: tuple[float, float], key: str
) -> None:
    made = hand_made()
    _keeping(made, shares)
    sections = _sections(made)
    assert word(key, "en") in _said(sections["summary"])
    table = next(t for t in sections["schedule"].tables() if t.key == "put_in_kept")
    shown = "".join(str(item)[:1] for item in table.column("status"))
    near = {"put_in_keep_all": "●●", "put_in_keep_nearly": "●◐", "put_in_keep_none": "▲▲"}
    assert shown == near[key]


def test_that_promises_missed_and_just_missed_are_both_named() -> None:
    made = hand_made()
    _keeping(made, (0.5, 0.885))
    said = _said(_sections(made)["summary"])
    assert "They keep 0 of 2 promises; missed: Calls. Just missed, within chance: Email." in said


def _keeping(made: HandMade, shares: tuple[float, float]) -> None:
    """Let the people put in keep these shares, each known to two points."""
    given = made.given()
    kept = tuple(
        replace(one, value=share, half_width=0.02)
        for one, share in zip(given.kept, shares, strict=True)
    )
    made.given = lambda progress=None: replace(given, kept=kept)  # type: ignore[method-assign]


def test_that_nothing_is_said_of_people_put_in_where_there_are_none() -> None:
    made = hand_made()
    made.project = replace(made.project, scenarios=(replace(made.scenario, roster=None),))
    report = composed(made, FULL.choosing("summary", "staffing"))
    assert all("by hand" not in _said(section) for section in report.sections)
