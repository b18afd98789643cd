"""What the Overview changes in a project: cards, targets, definitions, the view, the plan."""

from __future__ import annotations

from dataclasses import replace

from core.model.finding import Finding, action_for
from core.model.project import Project
from core.model.scenario import Filter, Target
from core.problems import note
from desktop.messages import sentence


def with_cards(project: Project, cards: tuple[str, ...]) -> Project:
    """The project with these cards in this order; none: those that Aforo proposes."""
    return project.with_scenario(replace(project.scenario, cards=cards))


def with_filter(project: Project, view: Filter) -> Project:
    """The project with other contacts in view."""
    return project.with_scenario(replace(project.scenario, filter=view))


def with_variant(project: Project, kpi: str, variant: str) -> Project:
    """The project with a KPI counted by another definition."""
    others = tuple(pair for pair in project.scenario.variants if pair[0] != kpi)
    scenario = replace(project.scenario, variants=(*others, (kpi, variant)))
    return project.with_scenario(scenario)


def with_target(project: Project, kpi: str, value: float | None) -> Project:
    """The project with a KPI's target for all contacts, or without one.

    Targets of groups and the milestones on the way stay.
    """
    targets = project.scenario.targets
    mine = next((t for t in targets if t.kpi == kpi and t.group is None), None)
    others = tuple(t for t in targets if t is not mine)
    if value is not None:
        made = Target(kpi, value) if mine is None else replace(mine, value=value)
        others = (*others, made)
    return project.with_scenario(replace(project.scenario, targets=others))


def with_targets(project: Project, kpi: str, targets: tuple[Target, ...]) -> Project:
    """The project with these targets of a KPI in place of all that it had."""
    others = tuple(t for t in project.scenario.targets if t.kpi != kpi)
    scenario = replace(project.scenario, targets=(*others, *targets))
    return project.with_scenario(scenario)


def with_planned(project: Project, found: Finding, value: float | None) -> tuple[Project, str]:
    """The project with a finding in its action plan, and the step that its advice proposes."""
    step = sentence(note(found.advice)) if found.advice else sentence(found.note)
    item = action_for(found, step, value)
    return replace(project, actions=(*project.actions, item)), step
