"""Results in which every name that people type or files hold is the same odd text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.model.finding import ActionItem, Finding
from core.model.report import FULL, SECTIONS, ReportPlan, SectionChoice
from core.problems import note
from tests.core.report.hand_made import HandMade, hand_made, measures

TRAPS = (
    "=cmd|'/C calc'!A1", "+1", "@x", "\x00\x07\ud800", "x" * 40_000, "4111111111111111",
    "\U0001f600", "\u05d0\u05d1", "a\nb\tc", "_x000D_", '"&<>\'', "",
)  # fmt: skip


def hostile(trap: str) -> HandMade:
    """Topics, agents, teams, tiers, files, scenarios, currency, steps and findings of that name."""
    made: Any = hand_made()
    issues, tiers, card = made.issues(), made.tiers(), made.scorecard()
    row = replace(issues.rows[0], topic=trap, department=trap)
    made.issues = lambda top=5: replace(issues, rows=(row, replace(row, topic=f"{trap}2")))
    made.tiers = lambda: replace(tiers, topics=(trap, f"{trap}b"), tiers=(trap, "Unknown"))
    made.scorecard = lambda: replace(card, rows=(replace(card.rows[0], agent=trap), *card.rows[1:]))
    made.groups = lambda dimension: {trap: measures(), "Ana": measures()}
    scenario = replace(made.scenario, name=trap, cost=replace(made.scenario.cost, currency=trap))
    told = note("group_worse", label=trap, share=0.5, n=40)
    made.project = replace(
        made.project,
        datasets=tuple(replace(one, name=trap) for one in made.project.datasets),
        scenarios=(scenario, replace(scenario, name=f"{trap}'")),
        actions=(ActionItem(told, trap, trap, None, None, trap, "csat", 0.85),),
    )
    made.findings = (Finding(told, "csat", 10.0, "csat", "advice_csat", "worse"),)
    made.headline = note("headline_contacts", contacts=trap)
    return made


def hostile_plan(trap: str) -> ReportPlan:
    """A plan whose title, company, section names and notes are that text."""
    choices = tuple(SectionChoice(key, trap[:60], trap[:2_000]) for key in SECTIONS)
    return replace(FULL, sections=choices, title=trap, organisation=trap, raw_data=True)
