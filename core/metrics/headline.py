"""The one sentence over the view: how the promises and targets stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from core.metrics.catalogue import CATALOGUE
from core.metrics.remarks.seen import LEAST_IN_GROUP
from core.model.measure import Measure, status
from core.model.scenario import Scenario
from core.problems import Note, note

_PROMISES = ("frt_within", "service_level")


def headline(scenario: Scenario, measures: Mapping[str, Measure], days: int) -> Note:
    """The one sentence over the view: promises missed, nearly kept or kept, else the contacts."""
    volume = measures["volume"]
    if not volume.value:
        return note("headline_no_contacts")
    by_status: dict[str, list[Note]] = {"missed": [], "near": [], "on_target": []}
    for state, said in _against_targets(scenario, measures):
        by_status[state].append(said)
    for state, code in (
        ("missed", "headline_missed"),
        ("near", "headline_near"),
        ("on_target", "headline_kept"),
    ):
        if by_status[state]:
            return note(code, promises=tuple(by_status[state][:2]))
    return _counted(round(volume.value), volume.value, days)


def _counted(contacts: int, volume: float, days: int) -> Note:
    """How many contacts came in how many days; one of either is said in the singular."""
    if not days:
        one = contacts == 1
        return note("headline_undated_one" if one else "headline_contacts", contacts=contacts)
    if contacts == 1:
        code = "headline_one_in_a_day" if days == 1 else "headline_one_contact"
        return note(code, contacts=contacts, days=days)
    if days == 1:
        return note("headline_one_day", contacts=contacts, days=days)
    return note("headline_volume", contacts=contacts, days=days, rate=volume / days)


def _against_targets(
    scenario: Scenario, measures: Mapping[str, Measure]
) -> Iterator[tuple[str, Note]]:
    """Each KPI with a target as (status, what it reached); the promises to customers first."""
    aimed = {t.kpi: scenario.aimed_at(t.kpi, scenario.filter) for t in scenario.targets}
    typed = {kpi: value for kpi, value in aimed.items() if value is not None}
    for kpi in (*_PROMISES, *(kpi for kpi in typed if kpi not in _PROMISES)):
        found = measures.get(kpi)
        if found is None or found.value is None or found.n < LEAST_IN_GROUP:
            continue
        target = typed.get(kpi, found.extras.get("target"))
        state = status(found.value, target, CATALOGUE[kpi].direction_of(found.variant))
        if target is not None and state != "none":
            reached = "kept" if state == "on_target" else "missed"
            yield state, _against_target(reached, found, target, scenario.cost.currency)


def _against_target(reached: str, found: Measure, target: float, currency: str) -> Note:
    within = found.extras.get("within_s")
    if found.id in _PROMISES and within is not None:
        code = f"{reached}_{found.id}"
        return note(code, share=found.value, within_s=within, target=target, n=found.n)
    return note(
        f"{reached}_target",
        kpi=found.id,
        value=found.value,
        target=target,
        measured_in=found.unit,
        currency=currency,
        n=found.n,
    )
