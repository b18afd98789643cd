"""Every KPI of the catalogue over the contacts in view, as a whole and by group."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from core.metrics import (
    audience,
    calls,
    chats,
    customers,
    flow,
    money,
    outcome,
    people,
    replies,
    retention,
    sales,
    satisfaction,
    sentiment,
    solution,
    speed,
    surveys,
    tasks,
    topics,
    volume,
)
from core.metrics.catalogue import CATALOGUE
from core.metrics.facts import UNKNOWN, Facts
from core.metrics.goals import TARGET_ATTAINMENT, target_attainment
from core.metrics.interval_totals import interval_measure, with_totals
from core.metrics.left_out import counts, left_out_by, left_out_of
from core.metrics.measuring import Computation, unavailable
from core.metrics.on_demand import Measures
from core.metrics.selection import Selection, dimension_named, select
from core.metrics.time_dimensions import CYCLES
from core.metrics.variants import as_chosen
from core.model.measure import Measure
from core.model.requirement import CostSummary, Requirement
from core.model.scenario import TIME_DIMENSIONS, Filter, Scenario
from core.problems import Problem, note

_COMPUTED: dict[str, Computation] = {
    **volume.COMPUTED,
    **topics.COMPUTED,
    **speed.COMPUTED,
    **replies.COMPUTED,
    **calls.COMPUTED,
    **chats.COMPUTED,
    **satisfaction.COMPUTED,
    **surveys.COMPUTED,
    **sentiment.COMPUTED,
    **outcome.COMPUTED,
    **flow.COMPUTED,
    **solution.COMPUTED,
}
_BESIDE: dict[str, Computation] = {
    **money.COMPUTED,
    **sales.COMPUTED,
    **retention.COMPUTED,
    **customers.COMPUTED,
    **audience.COMPUTED,
    **people.COMPUTED,
    **tasks.COMPUTED,
}
"""KPIs of tables beside the contacts: they count totals themselves, or need none."""
_NOT_OF_CONTACTS = {*people.COMPUTED, *audience.COMPUTED, *retention.COMPUTED, TARGET_ATTAINMENT}
"""KPIs that no contact can be left out of."""


_ANSWERED = (
    "csat", "csat_response_rate", "csat_low_reasons", "nps", "ces", "esat", "expectation_met",
)  # fmt: skip


def measure(
    kpi: str, selection: Selection, scenario: Scenario, left: Selection | None = None
) -> Measure:
    """One KPI over a selection, by the definition that the scenario chose.

    Totals by interval count beside contacts of other channels. `left` are the outliers left out
    of the selection, which the measure then names.
    """
    found = as_chosen(_measure(kpi, selection, scenario), scenario)
    if left is None or found.value is None or kpi in _NOT_OF_CONTACTS:
        return found
    return replace(found, excluded=counts(left, found.anchor))


def unit_of(kpi: str, selection: Selection, scenario: Scenario) -> str:
    """The unit of a KPI by the definition that counts, which may differ from the usual one."""
    if kpi not in dict(scenario.variants):
        return CATALOGUE[kpi].unit
    return measure(kpi, selection, scenario).unit


def chosen_apart(kpi: str, selection: Selection, scenario: Scenario) -> str | None:
    """The definition chosen for a KPI where it is not the one these data give by themselves."""
    chosen = dict(scenario.variants).get(kpi)
    if chosen is None or chosen == _measure(kpi, selection, scenario).variant:
        return None
    return chosen


def _measure(kpi: str, selection: Selection, scenario: Scenario) -> Measure:
    if kpi == TARGET_ATTAINMENT:
        return target_attainment(
            selection, scenario, lambda k, part: measure(k, part or selection, scenario)
        )
    if kpi in _COMPUTED:
        totals = selection.counted_totals
        alone = not len(selection.ever) and (totals is not None or not selection.facts.rows)
        if selection.totals is not None and alone:
            return interval_measure(kpi, selection)
        found = _COMPUTED[kpi](selection, scenario)
        return found if totals is None else with_totals(found, interval_measure(kpi, selection))
    if kpi in _BESIDE:
        return _BESIDE[kpi](selection, scenario)
    if kpi not in CATALOGUE:
        raise Problem("kpi_unknown", kpi=kpi)
    missing = "hourly_cost_unknown" if scenario.cost.hourly is None else "cost_needs_staffing"
    return unavailable(kpi, note(missing))


def measures(facts: Facts, scenario: Scenario, view: Filter) -> dict[str, Measure]:
    """Every KPI of the catalogue over the contacts in view; missing ones carry their reason.

    Answers that belong to no contact count in satisfaction and recommendation.
    """
    left = left_out_of(facts, view)
    found = _measures(select(facts, view), scenario, left)
    if facts.surveys is not None:
        answers = select(facts.with_answers, view)
        found |= {kpi: measure(kpi, answers, scenario, left) for kpi in _ANSWERED}
        found[TARGET_ATTAINMENT] = _attained(select(facts, view), scenario, found.__getitem__)
    return found


def _attained(selection: Selection, scenario: Scenario, of: Callable[[str], Measure]) -> Measure:
    """The targets held against KPIs that count answers without a contact as well."""

    def found(kpi: str, part: Selection | None) -> Measure:
        return of(kpi) if part is None else measure(kpi, part, scenario)

    return as_chosen(target_attainment(selection, scenario, found), scenario)


def _measures(
    selection: Selection, scenario: Scenario, left: Selection | None
) -> dict[str, Measure]:
    return {kpi: measure(kpi, selection, scenario, left) for kpi in CATALOGUE}


def grouped(
    facts: Facts, scenario: Scenario, view: Filter, dimension: str
) -> dict[str, Mapping[str, Measure]]:
    """Every KPI for each value of a dimension in view: categories by volume, moments in order.

    Contacts without a value are the group "Unknown", so that volumes add up to the whole. A KPI
    of a group is counted when it is asked for.
    """
    dimension = dimension_named(facts, dimension, TIME_DIMENSIONS)
    whole = whole_measures(facts, scenario, view)
    answers = {}
    if facts.surveys is not None:
        answers = dict(select(facts.with_answers, view).by_dimension(dimension))
    left = left_out_by(facts, view, dimension)
    found = {
        label: group_measures(
            part, scenario, whole, answers.get(label), (dimension,), left.get(label)
        )
        for label, part in select(facts, view).by_dimension(dimension)
        if _in_view(part, label) or (label in answers and len(answers[label].surveyed))
    }
    return ordered(found, dimension)


def ordered(
    groups: dict[str, Mapping[str, Measure]], dimension: str
) -> dict[str, Mapping[str, Measure]]:
    """Groups in the order people read them: moments as they follow, categories by volume."""
    if dimension in TIME_DIMENSIONS:
        return groups
    order = sorted(groups, key=lambda label: (-(groups[label]["volume"].value or 0), label))
    return {label: groups[label] for label in order}


def whole_measures(facts: Facts, scenario: Scenario, view: Filter) -> Mapping[str, Measure]:
    """Every KPI over the contacts in view, each counted when it is asked for."""
    answers = select(facts.with_answers, view) if facts.surveys is not None else None
    left = left_out_of(facts, view)
    return group_measures(select(facts, view), scenario, None, answers, left=left)


def group_measures(
    part: Selection,
    scenario: Scenario,
    whole: Mapping[str, Measure] | None = None,
    answers: Selection | None = None,
    by: tuple[str, ...] = (),
    left: Selection | None = None,
) -> Mapping[str, Measure]:
    """Every KPI of some contacts; what the whole lacks for want of a column, its parts lack.

    `by` names the dimensions that set the contacts apart: a KPI that says nothing of an hour or a
    weekday has that as its reason. `left` are the outliers left out of them.
    """

    def compute(kpi: str) -> Measure:
        for dimension in by:
            if dimension in CYCLES and not _sensible(kpi, dimension):
                return unavailable(kpi, note("not_by_moment", kpi=kpi))
        if kpi == TARGET_ATTAINMENT:
            return _attained(part, scenario, found.__getitem__)
        counted = part if answers is None or kpi not in _ANSWERED else answers
        return measure(kpi, counted, scenario, left)

    found = Measures(compute, whole)
    return found


def _sensible(kpi: str, cycle: str) -> bool:
    """Whether a KPI tells something of an hour, a weekday or a day of the month."""
    return kpi not in _OF_WHOLE_DAYS and CATALOGUE[kpi].sensible_by(cycle)


_OF_WHOLE_DAYS = ("requests_per_day",)


def _in_view(part: Selection, label: str) -> bool:
    """Whether any date of any contact, or any total, falls into a group.

    Contacts not yet resolved have no month of resolution, which is not worth a group.
    """
    views = (part.created,) if label == UNKNOWN else (part.created, part.resolved, part.surveyed)
    return any(len(view) for view in views) or part.counted_totals is not None


def cost_measures(
    cost: CostSummary,
    known: Mapping[str, Measure] | None = None,
    requirement: Requirement | None = None,
) -> dict[str, Measure]:
    """Cost per resolution and per ticket of a month of the required staffing, and its occupancy.

    Where `known` costs of months or the agents' log give them, those stay the value and the
    staffing is a variant.
    """
    known = known or {}
    resolved = round(cost.resolutions_month or 0)
    created = round(cost.tickets_month or 0)
    figures = {
        "cost_per_resolution": (cost.per_resolution, resolved),
        "cost_per_ticket": (cost.per_ticket, created),
    }
    found = {
        kpi: money.with_staffing(known.get(kpi), kpi, value, n, cost)
        for kpi, (value, n) in figures.items()
    }
    if requirement is not None:
        planned = people.with_plan(known.get("occupancy"), requirement)
        found |= {} if planned is None else {"occupancy": planned}
    return found
