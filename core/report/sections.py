"""The sections of a report: what each holds, whether it has anything to show, and its values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from core.model.project import Project
from core.model.report import SECTIONS, ReportPlan, SectionChoice
from core.problems import Note, Problem, note
from core.progress import Progress
from core.report.actions import actions
from core.report.agents import agents
from core.report.audit import audit, rows_set_aside
from core.report.contacts import contacts
from core.report.content import Annex, Look, Report, Section
from core.report.cost import cost
from core.report.cover import cover
from core.report.cuts import channels, teams, tiers, topics
from core.report.definitions import definitions
from core.report.draft import Draft
from core.report.frontier import frontier
from core.report.heatmap import heatmap
from core.report.images import MOST_BYTES, size_of
from core.report.promises import promises
from core.report.scenarios import scenarios
from core.report.schedule import schedule
from core.report.scoreboard import scoreboard
from core.report.source import ResultsSource, Sentence
from core.report.staffing import staffing
from core.report.summary import summary
from core.report.trends import trends
from core.report.variants import variants
from core.report.what_if import what_if
from core.report.words import LANGUAGES, word

Build = Callable[[Draft], Section]
"""Makes a section; raises Problem where there is nothing to show, with the reason."""

BUILT: dict[str, Build] = {
    "summary": summary, "scoreboard": scoreboard, "trends": trends, "channels": channels,
    "teams": teams, "topics": topics, "tiers": tiers, "agents": agents, "heatmap": heatmap,
    "staffing": staffing, "schedule": schedule, "promises": promises, "scenarios": scenarios,
    "frontier": frontier, "cost": cost, "what_if": what_if, "actions": actions, "audit": audit,
    "variants": variants, "definitions": definitions,
}  # fmt: skip
_OF_A_COLUMN = {
    "channels": "channel",
    "teams": "team",
    "topics": "topic",
    "tiers": "tier",
    "agents": "agent",
}
"""Sections that need a column of the files."""
_SLOW = {"summary": 6.0, "staffing": 6.0, "scenarios": 12.0, "frontier": 30.0}
"""Work of a section against that of a plain one, for the progress."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A section that a report can have."""

    key: str
    title: str
    """In the report's language, or the author's own."""
    holds: str
    """What it shows, in a sentence."""
    chosen: bool
    reason: Note | None
    """Why there is nothing to show; None where there is, as far as can be told at once."""


def offers(
    project: Project, known: tuple[str, ...], plan: ReportPlan, language: str
) -> tuple[Offer, ...]:
    """Every section in the order of the plan, told from what is at hand, without computing.

    `known` are the dimensions that the data can be cut by.
    """
    named = {choice.key for choice in plan.sections}
    choices = (
        *plan.sections,
        *(SectionChoice(k, chosen=False) for k in SECTIONS if k not in named),
    )
    return tuple(
        Offer(
            choice.key,
            choice.name or word(f"section_{choice.key}", language),
            word(f"holds_{choice.key}", language),
            choice.chosen,
            _nothing(choice.key, project, known),
        )
        for choice in choices
        if choice.key in SECTIONS
    )


def _nothing(key: str, project: Project, known: tuple[str, ...]) -> Note | None:
    """Why a section will be empty, as far as the project itself tells."""
    column = _OF_A_COLUMN.get(key)
    if column is not None and column not in known:
        return note("needs_column", field=column, fields=(column,))
    if key == "scenarios" and len(project.scenarios) < 2:
        return note("report_one_scenario")
    if key == "schedule" and project.scenario.roster is None:
        return note("report_no_roster")
    if key == "actions" and not project.actions:
        return note("report_no_steps")
    return None


def compose(
    results: ResultsSource,
    plan: ReportPlan | None = None,
    *,
    language: str,
    sentence: Sentence,
    progress: Progress,
) -> Report:
    """The report of the scenario in view, as values, in the language of the plan or the one given.

    Sections without anything to show are left out and named on the cover with the reason. Raises
    Problem language_unknown, report_section_unknown, logo_unreadable or logo_missing.
    """
    chosen = results.project.report if plan is None else plan
    spoken = chosen.language or language
    if spoken not in LANGUAGES:
        raise Problem("language_unknown", language=spoken, known=LANGUAGES)
    look = Look(chosen.colors, _logo(chosen.logo))
    done, whole = 0.0, _work(chosen)
    draft = Draft(results, chosen, spoken, sentence, lambda share: progress((done + share) / whole))
    title = chosen.title or draft.word("report_title")
    inside: list[Section] = []
    left_out: list[tuple[str, Note]] = []
    for key in chosen.keys:
        if key not in SECTIONS:
            raise Problem("report_section_unknown", section=key, known=SECTIONS)
        if key == "cover":
            continue
        try:
            made = BUILT[key](draft)
            inside.append(replace(made, title=chosen.section(key).name or made.title))
        except Problem as problem:
            left_out.append((key, problem.note))
        done += _SLOW.get(key, 1.0)
        progress(min(1.0, done / whole))
    sections = _with_cover(draft, title, inside, left_out)
    return Report(
        title, chosen.organisation, spoken, datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        sections, _annexes(draft), look, chosen.formulas,
        tuple((key, draft.say(why)) for key, why in left_out),
    )  # fmt: skip


def _with_cover(
    draft: Draft, title: str, inside: list[Section], left_out: list[tuple[str, Note]]
) -> tuple[Section, ...]:
    """The sections with the cover in its place."""
    if "cover" not in draft.plan.keys:
        return tuple(inside) if inside else (cover(draft, title, inside, left_out),)
    first = cover(draft, title, inside, left_out)
    name = draft.plan.section("cover").name or draft.word("section_cover")
    place = sum(
        draft.plan.keys.index(section.key) < draft.plan.keys.index("cover") for section in inside
    )
    return (*inside[:place], replace(first, tab=name), *inside[place:])


def _work(plan: ReportPlan) -> float:
    return sum(_SLOW.get(key, 1.0) for key in plan.keys) or 1.0


def _annexes(draft: Draft) -> tuple[Annex, ...]:
    found: list[Annex] = []
    if draft.plan.rows_set_aside and len(draft.results.set_aside()):
        found.append(rows_set_aside(draft))
    if draft.plan.raw_data:
        found.append(contacts(draft))
    return tuple(found)


def _logo(path: str) -> bytes:
    """The picture of a path, measured so that a bad one is refused before anything is written."""
    if not path:
        return b""
    try:
        with Path(path).open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem("logo_missing", path=path, why=error.strerror or str(error)) from error
    if len(content) > MOST_BYTES:
        raise Problem("logo_unreadable", path=path)
    try:
        size_of(content)
    except Problem:
        raise Problem("logo_unreadable", path=path) from None
    return content
