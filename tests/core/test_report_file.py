"""A plan of a report as a file: read, refused with its line, and written back."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.report import BOARD, FULL, PLANNER, SECTIONS, ReportPlan, SectionChoice
from core.problems import Problem
from core.report_file import plan_toml, preset, read_plan


def _read(tmp_path: Path, text: str, base: ReportPlan = FULL) -> ReportPlan:
    path = tmp_path / "plan.toml"
    path.write_text(text, "utf-8")
    return read_plan(path, base)


def test_that_a_plan_says_what_it_changes_and_keeps_the_rest(tmp_path: Path) -> None:
    plan = _read(
        tmp_path,
        'preset = "planner"\ntitle = "March"\ncolors = ["#7a1fa2"]\nraw_data = true\n'
        'sections = ["cover", { key = "cost", name = "Money", note = "Read me" }]\n',
    )
    assert plan.sections[:2] == (SectionChoice("cover"), SectionChoice("cost", "Money", "Read me"))
    assert plan.keys == ("cover", "cost")
    assert {choice.key for choice in plan.sections} == set(SECTIONS)
    assert (plan.title, plan.colors, plan.raw_data) == ("March", ("7A1FA2",), True)
    assert plan.rows_set_aside == PLANNER.rows_set_aside


def test_that_a_picture_is_sought_beside_the_file(tmp_path: Path) -> None:
    assert _read(tmp_path, 'logo = "logo.png"').logo == str(tmp_path / "logo.png")
    assert _read(tmp_path, "", BOARD) == BOARD


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ('title = "x"\ncolour = "red"', "scenario_key_unknown", 2),
        ('\nlanguage = "fr"', "scenario_type", 2),
        ('colors = ["red"]', "scenario_type", 1),
        ("colors = [7]", "scenario_type", 1),
        ('sections = ["gossip"]', "scenario_type", 1),
        ('sections = ["cost", "cost"]', "scenario_type", 1),
        ("sections = [1]", "scenario_type", 1),
        ('sections = [{ name = "x" }]', "scenario_key_missing", 1),
        ('sections = "cost"', "scenario_type", 1),
        ('raw_data = "yes"', "scenario_type", 1),
        ("title = 3", "scenario_type", 1),
        ('preset = "boar"', "scenario_line_unusable", 1),
        ("title =", "scenario_not_toml", None),
    ],
)
def test_that_a_slip_is_named_with_its_line(
    tmp_path: Path, text: str, code: str, line: int | None
) -> None:
    with pytest.raises(Problem) as caught:
        _read(tmp_path, text)
    assert caught.value.note.code == code
    assert caught.value.note.data.get("line") == line


def test_that_a_file_that_is_none_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b'title = "caf\xe9"')
    for name, code in (("none.toml", "file_missing"), ("latin.toml", "scenario_not_utf8")):
        with pytest.raises(Problem) as caught:
            read_plan(tmp_path / name, FULL)
        assert caught.value.note.code == code
    with pytest.raises(Problem):
        preset("gossip")


_WORDS = st.text(st.characters(codec="utf-8"), max_size=40)


@settings(max_examples=60, deadline=None)
@given(
    keys=st.lists(st.sampled_from(SECTIONS), unique=True, min_size=1),
    name=_WORDS, note=_WORDS, title=_WORDS, flags=st.tuples(*[st.booleans()] * 4),
)  # fmt: skip
def test_that_a_plan_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, keys: list[str], name: str, note: str, title: str,
    flags: tuple[bool, bool, bool, bool],
) -> None:  # fmt: skip
    choices = (SectionChoice(keys[0], name, note), *map(SectionChoice, keys[1:]))
    rest = FULL.choosing(*keys).sections[len(keys) :]
    plan = ReportPlan("full", (*choices, *rest), title, "A & B", "it", *flags, ("1D5FA8",))
    path = tmp_path_factory.mktemp("plan") / "plan.toml"
    path.write_bytes(plan_toml(plan).encode("utf-8"))
    assert read_plan(path, FULL) == plan
