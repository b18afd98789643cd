"""Every remark of the core has a sentence, and every sentence can be said."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from core.messages import Writer, sentence
from core.messages_table import SENTENCES
from core.problems import note
from core.translations import speaker

CORE = Path(__file__).parent.parent.parent / "core"
MAKERS = {"note", "Note", "Problem", "_problem"}


def made_codes() -> dict[str, set[str]]:
    """Code → names of particulars given where it is made, from the source."""
    found: dict[str, set[str]] = {}
    for file in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in MAKERS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.setdefault(first.value, set()).update(k.arg or "**" for k in node.keywords)
    return found


def test_that_every_code_made_in_the_core_has_a_sentence() -> None:
    assert not sorted(set(made_codes()) - set(SENTENCES))


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_that_a_sentence_is_whole(code: str) -> None:
    text = SENTENCES[code]
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    assert all(name.isidentifier() for name in names)
    said = sentence(note(code, **dict.fromkeys(names, 0.5)))
    assert said
    # What went badly, and when, is named in the middle of sentences.
    assert (
        text[0] in "{“"
        or text[0] == text[0].upper()
        or code.startswith(("bad_", "label_", "number_"))
    )


def test_that_every_doubt_about_data_says_what_to_do() -> None:
    doubts = [code for code in SENTENCES if code.startswith("quality_")]
    assert len(doubts) > 25
    assert not [code for code in doubts if f"advice_{code}" not in SENTENCES]


def test_that_a_sentence_gets_all_its_particulars() -> None:
    for code, given in made_codes().items():
        names = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
        if "**" not in given and given:
            assert names <= given | {"file", "line", "key", "channel"}, code


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.8, "80 %"),
        (0.776, "77.6 %"),
        (0.0028, "0.28 %"),
        (1, "100 %"),
        (0.9999, "99.9 %"),
        (0, "0 %"),
    ],
)
def test_that_a_share_is_said_as_per_cent(share: float, said: str) -> None:
    assert Writer().share(share) == said


def test_that_no_raw_code_or_unit_reaches_the_reader() -> None:
    outside = sentence(note("live_outside_hours", channel="phone", per_week=9.8846, share=0.0957))
    assert outside.startswith("Calls: 9.88 contacts a week, 9.6 % of its contacts")
    assumed = sentence(note("aht_default", channel="email", aht_s=360.0))
    assert "a handle time of 6 min is assumed" in assumed
    needed = sentence(note("needs_column", field="frt", fields=("first_response_at", "wait_time")))
    assert "Needs a column for: First reply, Wait." in needed
    unit = sentence(note("unit_unknown", column="Wait", units=("s", "min", "h")))
    assert "possible: seconds, minutes, hours" in unit
    layout = note(
        "date_order_ambiguous", column="Day", samples="1/2/24", formats=("%d/%m/%y", "%m/%d/%y")
    )
    assert "DD/MM/YY, MM/DD/YY" in sentence(layout)


def test_that_a_headline_says_its_parts_one_after_the_other() -> None:
    parts = (
        note("missed_frt_within", share=0.776, within_s=14400.0, target=0.9),
        note("missed_target", kpi="frt", value=6060.0, target=3600.0, measured_in="s"),
    )
    assert sentence(note("headline_missed", promises=parts)) == (
        "77.6 % of first replies came within 4 h instead of 90 %; "
        "First response time: 1:41 h instead of 1 h."
    )


def test_that_a_code_without_words_keeps_its_particulars() -> None:
    assert sentence(note("brand_new", rows=3)) == "brand new (rows 3)"


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Jan 2026, Mar 2026"), ("es", "ene 2026, mar 2026"), ("it", "gen 2026, mar 2026")],
)
def test_that_months_are_named_as_the_reader_does(language: str, said: str) -> None:
    remark = note("costs_typed_win", months=("2026-01", "2026-03"))
    assert said in speaker(language)(remark)
    assert "12 month" in speaker("en")(note("marginal_unclear", months=12))
