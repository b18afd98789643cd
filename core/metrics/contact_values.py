"""What each contact contributes to a KPI: for its distribution, its evidence and its tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.heatmap_measures import HEAT_MEASURES
from core.metrics.promise_kept import promise_missed
from core.metrics.satisfaction import satisfied_from
from core.metrics.selection import Selection, View
from core.model.scenario import DEFAULT_SERVICE_TYPE, Scenario, ServiceType

ValuesOf = Callable[[View, Scenario], np.ndarray | None]


@dataclass(frozen=True, slots=True)
class ContactValues:
    """How the contacts of a view feed a KPI, and which columns show that they do."""

    unit: str
    """s, count or score for values; share where each contact is a yes (1) or a no (0)."""
    of: ValuesOf
    """Value of each contact in view, NaN where it is not counted; None without the columns."""
    columns: tuple[str, ...] = ()
    """Columns of the contacts worth showing beside the value."""


def counted_values(view: View, values: np.ndarray, *rows: np.ndarray) -> np.ndarray:
    """Values of the contacts that count and are among some rows, NaN for the others."""
    used = view["counted"]
    for some in rows:
        used = used & some
    return np.where(used, values, np.nan)


def durations(name: str, *, resolved: bool = False) -> ValuesOf:
    """Seconds of the counted contacts; negative ones are impossible and stay out."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        if not view.facts.feeds(name):
            return None
        rows = _resolved(view) if resolved else view["inbound"]
        timed, seconds = view.get("timed"), view[name]
        if timed is not None:
            rows = rows & timed
        return counted_values(view, np.where(seconds >= 0, seconds, np.nan), rows)

    return of


def _resolved(view: View) -> np.ndarray:
    resolved = view.get("resolved")
    return view["counted"] if resolved is None else resolved


def numbers(name: str, *, resolved: bool = False) -> ValuesOf:
    """A number of the counted contacts as the files have it."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        if not view.facts.feeds(name):
            return None
        values = view[name]
        return counted_values(view, values, *([_resolved(view)] if resolved else []))

    return of


def flags(name: str, *, resolved: bool = False, everybody: bool = False) -> ValuesOf:
    """Yes and no as 1 and 0; what is not known stays out, and what is not counted unless said."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        if not view.facts.feeds(name):
            return None
        said = view[name]
        told = np.where(said >= 0, said == 1, np.nan)
        rows = [_resolved(view)] if resolved else []
        return told if everybody else counted_values(view, told, *rows)

    return of


def _heat(kpi: str) -> ValuesOf:
    """Values that a heatmap means over."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        declared = HEAT_MEASURES[kpi]
        if not any(all(map(view.facts.feeds, names)) for names in declared.any_of):
            return None
        return declared.of_contacts(view)

    return of


def _kept(live: bool) -> ValuesOf:
    """1 where the promise of the contact's channel was kept, 0 where it was missed."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        if not view.facts.feeds("wait_time" if live else "frt"):
            return None
        kept = 1.0 - promise_missed(view, scenario)
        return np.where(is_live(view, scenario) == live, kept, np.nan)

    return of


def is_live(view: View, scenario: Scenario) -> np.ndarray:
    """Whether each contact came by a channel answered at once."""
    dimension = view.facts.dimension("channel")
    if dimension is None:
        return np.zeros(len(view), np.bool_)
    plans = (scenario.plan(label) for label in dimension.labels)
    usual = (DEFAULT_SERVICE_TYPE.get(c, ServiceType.DEFERRED) for c in dimension.labels)
    kinds = [plan.kind if plan else kind for plan, kind in zip(plans, usual, strict=True)]
    return np.array([kind is not ServiceType.DEFERRED for kind in kinds])[view.codes("channel")]


def _satisfied(view: View, scenario: Scenario) -> np.ndarray | None:
    if not view.facts.feeds("csat"):
        return None
    answers = view["csat"]
    told = np.where(np.isnan(answers), np.nan, answers >= satisfied_from(view.facts))
    return counted_values(view, told)


def _once(view: View, scenario: Scenario) -> np.ndarray | None:
    """Solved at first contact: one message and no reopening, else as the file says."""
    if not all(map(view.facts.feeds, ("agent_messages", "reopens"))):
        return flags("fcr_flag", resolved=True)(view, scenario)
    messages, reopens = view["agent_messages"], view["reopens"]
    told = ~np.isnan(messages) & ~np.isnan(reopens)
    once = ((messages == 1) & (reopens == 0)).astype(np.float64)
    return counted_values(view, once, _resolved(view), told)


def _reopened(view: View, scenario: Scenario) -> np.ndarray | None:
    reopens = view.get("reopens")
    if reopens is None or not view.facts.feeds("reopens"):
        return None
    return counted_values(view, np.where(np.isnan(reopens), np.nan, reopens > 0), _resolved(view))


def _sla(view: View, scenario: Scenario) -> np.ndarray | None:
    names = [name for name in ("sla_res_met", "sla_frt_met") if view.facts.feeds(name)]
    return flags(names[0], resolved=True)(view, scenario) if names else None


def _abandoned(view: View, scenario: Scenario) -> np.ndarray | None:
    if not view.facts.feeds("call_abandoned"):
        return None
    lost = view["call_abandoned"] == 1
    offered = lost | (view["call_answered"] == 1)
    return counted_values(view, lost.astype(float), view["inbound"], offered)


def _interactions(view: View, scenario: Scenario) -> np.ndarray | None:
    for name in ("interactions", "messages", "agent_messages"):
        if view.facts.feeds(name):
            return counted_values(view, view[name], _resolved(view))
    return None


def _contact(view: View, scenario: Scenario) -> np.ndarray | None:
    return np.ones(len(view))


CONTACT_VALUES: dict[str, ContactValues] = {
    "volume": ContactValues("count", _contact, ("created_at", "channel", "topic")),
    "frt": ContactValues("s", durations("frt"), ("created_at", "first_response_at")),
    "frt_within": ContactValues("share", _kept(live=False), ("created_at", "first_response_at")),
    "full_resolution_time": ContactValues(
        "s", durations("resolution", resolved=True), ("created_at", "resolved_at")
    ),
    "first_resolution_time": ContactValues(
        "s", durations("first_resolution", resolved=True), ("created_at", "first_resolved_at")
    ),
    "aht": ContactValues("s", _heat("aht"), ("talk_time", "hold_time", "wrap_time")),
    "asa": ContactValues("s", _heat("asa"), ("created_at", "wait_time")),
    "longest_queue_delay": ContactValues("s", durations("wait_time"), ("created_at", "wait_time")),
    "service_level": ContactValues("share", _kept(live=True), ("created_at", "wait_time")),
    "abandonment_rate": ContactValues("share", _abandoned, ("created_at", "wait_time")),
    "csat": ContactValues("share", _satisfied, ("csat", "csat_comment")),
    "nps": ContactValues("score", numbers("nps"), ("nps",)),
    "fcr": ContactValues("share", _once, ("agent_messages", "reopens")),
    "reopen_rate": ContactValues("share", _reopened, ("resolved_at", "reopens")),
    "escalation_rate": ContactValues("share", flags("escalated"), ("escalated", "tier")),
    "sla_attainment": ContactValues("share", _sla, ("created_at", "due_at")),
    "repeat_contact_rate": ContactValues(
        "share", flags("repeat_topic", everybody=True), ("customer_id", "topic")
    ),
    "off_hours_share": ContactValues("share", flags("off_hours", everybody=True), ("created_at",)),
    "interactions_per_ticket": ContactValues("count", _interactions, ("agent_messages",)),
}
"""KPIs that each contact has a value of; the others are made of counts over all contacts."""


def contacts_of(selection: Selection, kpi: str) -> View:
    """The contacts that a KPI counts in a selection, by its own date."""
    return selection.anchored(CATALOGUE[kpi].anchor)


def values_of(selection: Selection, scenario: Scenario, kpi: str) -> np.ndarray | None:
    """The value of each contact that a KPI counts; None where no file feeds it."""
    declared = CONTACT_VALUES.get(kpi)
    return None if declared is None else declared.of(contacts_of(selection, kpi), scenario)
