"""What each contact contributes to a KPI by the definition that the planner chose."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.metrics.compute import chosen_apart
from core.metrics.contact_values import (
    CONTACT_VALUES,
    ContactValues,
    ValuesOf,
    counted_values,
    durations,
    flags,
    is_live,
    numbers,
)
from core.metrics.facts import seconds_between
from core.metrics.satisfaction import highest_answer
from core.metrics.selection import Selection, View
from core.metrics.speed import DAY_S
from core.model.scenario import Scenario

_MEDIANS = ("median", "days", "business_median", "without_bot", "without_pending", "to_closed")
"""Definitions that are the median of their contacts' values."""


def chosen_values(kpi: str, selection: Selection, scenario: Scenario) -> ContactValues | None:
    """How contacts feed a KPI by the definition that counts; None where none has its own value."""
    usual = CONTACT_VALUES.get(kpi)
    variant = None if usual is None else chosen_apart(kpi, selection, scenario)
    if usual is None or variant is None:
        return usual
    name, _, number = variant.partition(":")
    found = _OTHERWISE.get((kpi, name))
    if found is None:
        return None
    unit, of = found
    return replace(usual, unit=unit, of=of if not number else _limited(kpi, name, float(number)))


def is_median(variant: str) -> bool:
    """Whether a definition is the median of its contacts' values, rather than their mean."""
    return variant in _MEDIANS


def _replied_within(seconds: float) -> ValuesOf:
    """1 where the first reply came in time, 0 where it came late or is waited for longer."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        replied = durations("frt")(view, scenario)
        if replied is None:
            return None
        kept = np.where(np.isnan(replied), np.nan, replied <= seconds)
        created = view.get("created_at")
        if created is not None:
            timed = view.get("timed")
            asked = view["counted"] & view["inbound"] & view["open"] & np.isnan(view["frt"])
            asked = asked if timed is None else asked & timed
            waited = seconds_between(created, view.facts.data_end)
            kept = np.where(asked & (waited > seconds), 0.0, kept)
        return np.where(is_live(view, scenario), np.nan, kept)

    return of


def _returned_within(name: str, days: float) -> ValuesOf:
    """1 where the customer had come so many days before at most."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        since = view.get(name)
        return None if since is None else np.where(np.isnan(since), np.nan, since <= days)

    return of


def _limited(kpi: str, name: str, number: float) -> ValuesOf:
    if kpi == "frt_within":
        return _replied_within(number)
    return _returned_within(_SINCE[name], number)


_SINCE = {"same_topic": "days_since_topic", "any_topic": "days_since_any"}


def _best_answers(view: View, scenario: Scenario) -> np.ndarray | None:
    answers = numbers("csat")(view, scenario)
    if answers is None:
        return None
    return np.where(np.isnan(answers), np.nan, answers >= highest_answer(view.facts, "csat"))


def _waits(*, abandoned: bool) -> ValuesOf:
    """Waits of the answered, and of who gave up as well where asked for."""

    def of(view: View, scenario: Scenario) -> np.ndarray | None:
        if not view.facts.feeds("wait_time") or not view.facts.feeds("call_answered"):
            return None
        ended = view["call_answered"] == 1
        ended = ended | (view["call_abandoned"] == 1) if abandoned else ended
        return counted_values(view, view["wait_time"], view["inbound"], ended)

    return of


_REOPENS, _MESSAGES = numbers("reopens", resolved=True), numbers("agent_messages", resolved=True)
_OTHERWISE: dict[tuple[str, str], tuple[str, ValuesOf]] = {
    ("frt", "mean"): ("s", durations("frt")),
    ("frt", "business_median"): ("s", durations("frt_business")),
    ("frt", "business_mean"): ("s", durations("frt_business")),
    ("frt", "without_bot"): ("s", durations("frt_without_bot")),
    ("frt_within", "within_24_h"): ("share", _replied_within(DAY_S)),
    ("frt_within", "within"): ("share", _replied_within(DAY_S)),
    ("csat", "mean"): ("score", numbers("csat")),
    ("csat", "top_box"): ("share", _best_answers),
    ("nps", "one_to_ten"): ("score", numbers("nps")),
    ("asa", "with_abandoned"): ("s", _waits(abandoned=True)),
    ("longest_queue_delay", "answered"): ("s", _waits(abandoned=False)),
    ("fcr", "flagged"): ("share", flags("fcr_flag", resolved=True)),
    ("reopen_rate", "per_contact"): ("score", _REOPENS),
    ("sla_attainment", "first_response"): ("share", flags("sla_frt_met", resolved=True)),
    ("interactions_per_ticket", "median"): ("score", CONTACT_VALUES["interactions_per_ticket"].of),
    ("interactions_per_ticket", "agent_only"): ("score", _MESSAGES),
    ("repeat_contact_rate", "any_topic_7_days"): ("share", flags("repeat_any", everybody=True)),
    ("repeat_contact_rate", "same_topic"): ("share", _returned_within("days_since_topic", 7)),
    ("repeat_contact_rate", "any_topic"): ("share", _returned_within("days_since_any", 7)),
    **{
        (kpi, variant): ("s", durations(name + ending, resolved=True))
        for kpi, name in (
            ("full_resolution_time", "resolution"),
            ("first_resolution_time", "first_resolution"),
        )
        for variant, ending in (
            ("mean", ""),
            ("business_median", "_business"),
            ("business_mean", "_business"),
        )
    },
    ("full_resolution_time", "without_pending"): (
        "s",
        durations("resolution_without_pending", resolved=True),
    ),
    ("full_resolution_time", "to_closed"): ("s", durations("to_closed", resolved=True)),
}
"""KPI and definition → unit and values; the others are figures over all contacts."""
