"""What a report holds in words that a planner can read and edit: a TOML file."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

from core.model.report import MOST_NAME, PRESETS, SECTIONS, ReportPlan, SectionChoice
from core.problems import Problem
from core.toml_values import Table, TomlValues, read_table

_FLAGS = ("agents_by_name", "rows_set_aside", "raw_data", "formulas")
_TEXTS = ("title", "organisation", "logo")
_TOP = {"preset", "language", "sections", "colors", *_FLAGS, *_TEXTS}
_SECTION = {"key", "name", "note"}
_LANGUAGES = ("", "en", "es", "it")
_COLOR = re.compile(r"#?([0-9A-Fa-f]{6})")
_MOST_TEXT = 2_000


def preset(name: str) -> ReportPlan:
    """One of the presets. Raises Problem report_preset_unknown."""
    if name not in PRESETS:
        raise Problem("report_preset_unknown", preset=name, known=tuple(PRESETS))
    return PRESETS[name]


def read_plan(path: Path, base: ReportPlan) -> ReportPlan:
    """The plan written in a TOML file; what it leaves out comes from its preset, else from `base`.

    A picture's path is taken from the folder of the file. Raises Problem naming the line and the
    fix for an unknown key, section or value.
    """
    text, table = read_table(path)
    return _Reader(path, text).plan(table, base)


class _Reader(TomlValues):
    """The plan that a table describes, over the one it starts from."""

    def __init__(self, path: Path, text: str) -> None:
        super().__init__(path.name, text)
        self._folder = path.parent

    def plan(self, table: Table, base: ReportPlan) -> ReportPlan:
        self.known(table, _TOP)
        if "preset" in table:
            with self.at("preset"):
                base = preset(self.text(table, "preset"))
        plan = replace(
            base,
            language=self._one_of(table, "language", base.language, _LANGUAGES),
            **{key: self._short(table, key, getattr(base, key)) for key in _TEXTS},
            **{key: self.flag(table, key, getattr(base, key)) for key in _FLAGS},
        )
        if "logo" in table and plan.logo:
            plan = replace(plan, logo=str(self._folder / plan.logo))
        if "colors" in table:
            plan = replace(plan, colors=self._colors(table))
        return self._with_sections(plan, table) if "sections" in table else plan

    def _one_of(self, table: Table, key: str, base: str, known: tuple[str, ...]) -> str:
        value = self.text(table, key, base)
        if value not in known:
            named = ", ".join(name for name in known if name)
            raise self.problem("scenario_type", key, wanted=f"one of {named}")
        return value

    def _short(self, table: Table, key: str, base: str) -> str:
        value = self.text(table, key, base)
        if len(value) > _MOST_TEXT:
            raise self.problem("scenario_type", key, wanted=f"at most {_MOST_TEXT} characters")
        return value

    def _colors(self, table: Table) -> tuple[str, ...]:
        found: list[str] = []
        for value in self._list(table, "colors"):
            digits = _COLOR.fullmatch(value) if isinstance(value, str) else None
            if digits is None:
                raise self.problem("scenario_type", "colors", wanted='colours such as "1D5FA8"')
            found.append(digits[1].upper())
        return tuple(found)

    def _list(self, table: Table, key: str) -> list[object]:
        value = table[key]
        if not isinstance(value, list):
            raise self.problem("scenario_type", key, wanted='a list such as ["summary"]')
        return cast("list[object]", value)

    def _with_sections(self, plan: ReportPlan, table: Table) -> ReportPlan:
        """The sections listed, in their order; all others are kept, not chosen."""
        choices: list[SectionChoice] = []
        for item in self._list(table, "sections"):
            choice = self._section(item)
            if choice.key not in SECTIONS or any(choice.key == c.key for c in choices):
                raise self.problem(
                    "scenario_type", "sections", wanted=f"each once of {', '.join(SECTIONS)}"
                )
            choices.append(choice)
        keys = tuple(choice.key for choice in choices)
        rest = plan.choosing(*keys).sections[len(keys) :]
        return replace(plan, sections=(*choices, *rest))

    def _section(self, item: object) -> SectionChoice:
        if isinstance(item, str):
            return SectionChoice(item)
        written = self.table({"sections": item}, "sections")
        self.known(written, _SECTION)
        self.needed(written, "sections", "key")
        name = self.text(written, "name", "")[:MOST_NAME]
        return SectionChoice(self.text(written, "key"), name, self._short(written, "note", ""))


def plan_toml(plan: ReportPlan) -> str:
    """The plan as a TOML file that `read_plan` reads back, to keep beside other presets."""
    lines = [f"{key} = {_quoted(getattr(plan, key))}" for key in ("language", *_TEXTS)]
    lines += [f"{key} = {str(getattr(plan, key)).lower()}" for key in _FLAGS]
    lines.append(f"colors = [{', '.join(map(_quoted, plan.colors))}]")
    chosen = [choice for choice in plan.sections if choice.chosen]
    lines.append("sections = [")
    lines += [f"  {_inline(choice)}," for choice in chosen]
    return "\n".join([*lines, "]", ""])


def _inline(choice: SectionChoice) -> str:
    parts: Mapping[str, str] = {"key": choice.key, "name": choice.name, "note": choice.note}
    written = ", ".join(f"{key} = {_quoted(text)}" for key, text in parts.items() if text)
    return f"{{ {written} }}"


def _quoted(text: str) -> str:
    """A basic string of TOML: the escapes of JSON, but one letter is one escape."""
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")
