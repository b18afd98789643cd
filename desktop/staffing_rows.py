"""One editable number of a scenario: its words and limits, how it is read and how it is put."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from core.model.scenario import (
    DEFAULT_CHAT_PROMISE,
    DEFAULT_FRT_PROMISE,
    DEFAULT_LIVE_PROMISE,
    DEFAULT_SERVICE_TYPE,
    ChannelPlan,
    Scenario,
    ServiceType,
)
from widgets.slider import Range


@dataclass(frozen=True)
class Shown:
    """What a row shows now."""

    value: float | None
    provenance: str
    changed: bool
    shorter: str = ""
    """The provenance where there is little room."""


@dataclass(frozen=True)
class Within:
    """The time limit of a promise, and the words around it."""

    seconds: float
    pattern: str
    unit_s: float
    """What a plain number typed is worth."""
    business: bool = False
    """Whether the time runs on opening hours only."""


@dataclass(frozen=True)
class RowSpec:
    """One editable number: words, limits, and how it is read from and put into a scenario."""

    key: str
    label: str
    """Short, under the heading of its channel."""
    name: str
    """Whole, as it is read out."""
    unit: str
    limits: Range
    edit_label: str
    """What undo calls the edit."""
    show: Callable[[Scenario], Shown]
    edit: Callable[[Scenario, float], Scenario]
    reset: Callable[[Scenario], Scenario]
    within: Callable[[Scenario], Within] | None = None
    edit_within: Callable[[Scenario, float], Scenario] | None = None
    duration: bool = False
    optional: bool = False
    business: bool = False
    """Whether a duration runs on opening hours, so that a day typed is an open day."""
    removable: bool = False
    """Whether taking the value back takes the row away: a promise that nobody must make."""
    about: str = ""
    """What the number means in a sentence, told in a tooltip and to screen readers."""


def default_plan(channel: str) -> ChannelPlan:
    """The plan of a channel nobody wrote one for: the usual promise of its kind."""
    kind = DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED)
    if kind is ServiceType.LIVE:
        return ChannelPlan(kind, service_level=DEFAULT_LIVE_PROMISE)
    if kind is ServiceType.CHAT:
        return ChannelPlan(kind, service_level=DEFAULT_CHAT_PROMISE)
    return ChannelPlan(kind, frt=DEFAULT_FRT_PROMISE)


def plan_of(scenario: Scenario, channel: str) -> ChannelPlan:
    """The plan written for a channel, or the usual one."""
    return scenario.plan(channel) or default_plan(channel)


def with_plan(scenario: Scenario, channel: str, plan: ChannelPlan) -> Scenario:
    """The scenario with another plan for a channel; a usual one needs no writing down."""
    others = tuple((name, p) for name, p in scenario.channels if name != channel)
    if plan == default_plan(channel):
        return replace(scenario, channels=others)
    names = [name for name, _ in scenario.channels]
    if channel not in names:
        return replace(scenario, channels=(*scenario.channels, (channel, plan)))
    return replace(
        scenario,
        channels=tuple((name, plan if name == channel else p) for name, p in scenario.channels),
    )


def usual_text(value: str) -> str:
    """Provenance of a changed value whose usual one is known."""
    return QCoreApplication.translate("StaffingPage", "yours; default {value}").format(value=value)
