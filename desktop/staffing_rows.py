"""Which numbers of a scenario the staffing page lets people change, and how each is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Assumption, Requirement
from core.model.scenario import (
    DEFAULT_CHAT_PROMISE,
    DEFAULT_FRT_PROMISE,
    DEFAULT_LIVE_PROMISE,
    DEFAULT_SERVICE_TYPE,
    ChannelPlan,
    Promise,
    Scenario,
    ServiceType,
)
from desktop.formats import currency_symbol, number, share, whole_duration
from desktop.staffing_words import channel_title
from widgets.slider import Range

MOST_SHARE = 99.9
"""Per cent; a promise of 100 % would need infinite staff."""
_HANDLE = Range(1, 7 * 86400, 10, 0, (20, 7200), logarithmic=True)
_PATIENCE = Range(1, 86400, 10, 0, (10, 3600), logarithmic=True)


@dataclass(frozen=True)
class Shown:
    """What a row shows now."""

    value: float | None
    provenance: str
    changed: bool


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


def promise_rows(scenario: Scenario, channels: tuple[str, ...]) -> tuple[RowSpec, ...]:
    """What is promised, one row for each promise of each channel, and the occupancy cap."""
    rows: list[RowSpec] = []
    for channel in channels:
        plan = plan_of(scenario, channel)
        for name in ("service_level", "frt", "resolution"):
            if getattr(plan, name) is not None:
                rows.append(_promise_row(channel, name))
    return (*rows, _occupancy_row())


def assumption_rows(
    scenario: Scenario, channels: tuple[str, ...], requirement: Requirement | None
) -> tuple[RowSpec, ...]:
    """What is assumed: handle times, patience, chats at once, shrinkage, minimum and cost."""
    rows: list[RowSpec] = []
    for channel in channels:
        plan = plan_of(scenario, channel)
        rows.append(_handle_time_row(channel, requirement))
        if plan.kind is not ServiceType.DEFERRED:
            rows.append(_patience_row(channel, requirement))
        if plan.kind is ServiceType.CHAT:
            rows.append(_concurrency_row(channel))
    rows += [_shrinkage_row(name) for name, _ in scenario.shrinkage]
    return (*rows, _minimum_row(), *_cost_rows(scenario))


def usual_text(value: str) -> str:
    """Provenance of a changed value whose usual one is known."""
    return QCoreApplication.translate("StaffingPage", "yours; default {value}").format(value=value)


def source_text(assumption: Assumption | None, typed: bool) -> str:
    """Where an assumption comes from: your data with n, you, or the default."""
    translate = QCoreApplication.translate
    if typed:
        return translate("StaffingPage", "yours")
    if assumption is None or assumption.value is None:
        return translate("StaffingPage", "not measured")
    if assumption.source == "data":
        return translate("StaffingPage", "your data, n = {n}").format(n=number(assumption.n))
    if assumption.source == "yours":
        return translate("StaffingPage", "yours")
    return translate("StaffingPage", "not measured: default")


def _promise_row(channel: str, name: str) -> RowSpec:
    def promise(scenario: Scenario) -> Promise:
        found: Promise | None = getattr(plan_of(scenario, channel), name)
        return found or Promise(0.8, 20.0)

    def usual() -> Promise | None:
        return getattr(default_plan(channel), name)

    def put(scenario: Scenario, new: Promise | None) -> Scenario:
        return with_plan(scenario, channel, replace(plan_of(scenario, channel), **{name: new}))

    def show(scenario: Scenario) -> Shown:
        now, before = promise(scenario), usual()
        changed = before is None or now != before
        text = _usual_promise(before) if changed and before else ""
        return Shown(now.share * 100, text, changed)

    def edit(scenario: Scenario, value: float) -> Scenario:
        return put(scenario, replace(promise(scenario), share=min(value, MOST_SHARE) / 100))

    def edit_within(scenario: Scenario, seconds: float) -> Scenario:
        return put(scenario, replace(promise(scenario), within_s=seconds))

    return RowSpec(
        f"{channel}.{name}", _promise_label(channel, name), "%",
        Range(1, MOST_SHARE, 1, 1, (50, 99)),
        QCoreApplication.translate("StaffingPage", "Change a promise"),
        show, edit, lambda scenario: put(scenario, usual()),
        lambda scenario: _within(promise(scenario), name), edit_within,
    )  # fmt: skip


def _promise_label(channel: str, name: str) -> str:
    text = {
        "service_level": QCoreApplication.translate("StaffingPage", "{channel} answered"),
        "frt": QCoreApplication.translate("StaffingPage", "{channel}, first reply"),
        "resolution": QCoreApplication.translate("StaffingPage", "{channel}, resolved"),
    }[name]
    return text.format(channel=channel_title(channel))


def _within(promise: Promise, name: str) -> Within:
    if promise.clock == "business":
        pattern = QCoreApplication.translate("StaffingPage", "in {0} of business hours")
    else:
        pattern = QCoreApplication.translate("StaffingPage", "in {0}")
    unit_s = 1.0 if name == "service_level" else 3600.0
    return Within(promise.within_s, pattern, unit_s, promise.clock == "business")


def _usual_promise(promise: Promise) -> str:
    return QCoreApplication.translate("StaffingPage", "default {share} in {time}").format(
        share=share(promise.share, 0), time=whole_duration(promise.within_s)
    )


def _occupancy_row() -> RowSpec:
    usual = Scenario().max_occupancy

    def show(scenario: Scenario) -> Shown:
        changed = scenario.max_occupancy != usual
        text = QCoreApplication.translate("StaffingPage", "of time on duty")
        return Shown(
            scenario.max_occupancy * 100, usual_text(share(usual, 0)) if changed else text, changed
        )

    return RowSpec(
        "max_occupancy", QCoreApplication.translate("StaffingPage", "Busy at most"), "%",
        Range(10, 100, 1, 1, (50, 100)),
        QCoreApplication.translate("StaffingPage", "Change busy at most"),
        show, lambda scenario, value: replace(scenario, max_occupancy=value / 100),
        lambda scenario: replace(scenario, max_occupancy=usual),
    )  # fmt: skip


def _found(requirement: Requirement | None, channel: str, name: str) -> Assumption | None:
    own = requirement.channel(channel) if requirement is not None else None
    if own is None:
        return None
    return next((a for a in own.assumptions if a.name == name), None)


def _measured_row(
    channel: str, field: str, label: str, limits: Range, requirement: Requirement | None, edit: str
) -> RowSpec:
    measured = _found(requirement, channel, field)

    def show(scenario: Scenario) -> Shown:
        typed: float | None = getattr(plan_of(scenario, channel), field)
        value = typed if typed is not None else measured.value if measured else None
        return Shown(value, source_text(measured, typed is not None), typed is not None)

    def put(scenario: Scenario, value: float | None) -> Scenario:
        return with_plan(scenario, channel, replace(plan_of(scenario, channel), **{field: value}))

    return RowSpec(
        f"{channel}.{field}", label, QCoreApplication.translate("StaffingPage", "min:s"), limits,
        edit, show, put, lambda scenario: put(scenario, None), duration=True, optional=True,
    )  # fmt: skip


def _handle_time_row(channel: str, requirement: Requirement | None) -> RowSpec:
    kind = DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED)
    if kind is ServiceType.LIVE:
        label = QCoreApplication.translate("StaffingPage", "{channel}, talk and after-work")
    else:
        label = QCoreApplication.translate("StaffingPage", "{channel}, handle time")
    return _measured_row(
        channel,
        "aht_s",
        label.format(channel=channel_title(channel)),
        _HANDLE,
        requirement,
        QCoreApplication.translate("StaffingPage", "Change a handle time"),
    )


def _patience_row(channel: str, requirement: Requirement | None) -> RowSpec:
    label = QCoreApplication.translate("StaffingPage", "{channel}, patience")
    return _measured_row(
        channel,
        "patience_s",
        label.format(channel=channel_title(channel)),
        _PATIENCE,
        requirement,
        QCoreApplication.translate("StaffingPage", "Change a patience"),
    )


def _concurrency_row(channel: str) -> RowSpec:
    def put(scenario: Scenario, value: float) -> Scenario:
        plan = plan_of(scenario, channel)
        return with_plan(scenario, channel, replace(plan, concurrency=round(value)))

    def show(scenario: Scenario) -> Shown:
        now = plan_of(scenario, channel).concurrency
        usual = default_plan(channel).concurrency
        text = (
            QCoreApplication.translate("StaffingPage", "default")
            if now == usual
            else usual_text(number(usual))
        )
        return Shown(now, text, now != usual)

    return RowSpec(
        f"{channel}.concurrency",
        QCoreApplication.translate("StaffingPage", "Chats at once"), "",
        Range(1, 12, 1, 0, (1, 6)),
        QCoreApplication.translate("StaffingPage", "Change chats at once"),
        show, put, lambda scenario: put(scenario, default_plan(channel).concurrency),
    )  # fmt: skip


def _shrinkage_row(name: str) -> RowSpec:
    usual = dict(Scenario().shrinkage).get(name, 0.0)

    def put(scenario: Scenario, value: float) -> Scenario:
        parts = tuple((n, value if n == name else s) for n, s in scenario.shrinkage)
        return replace(scenario, shrinkage=parts)

    def show(scenario: Scenario) -> Shown:
        now = dict(scenario.shrinkage).get(name, 0.0)
        changed = now != usual
        text = usual_text(share(usual, 0)) if changed else of_paid
        return Shown(now * 100, text, changed)

    of_paid = QCoreApplication.translate("StaffingPage", "of paid time")
    return RowSpec(
        f"shrinkage.{name}", shrinkage_name(name), "%", Range(0, 90, 1, 1, (0, 40)),
        QCoreApplication.translate("StaffingPage", "Change paid time not available"),
        show, lambda scenario, value: put(scenario, value / 100),
        lambda scenario: put(scenario, usual),
    )  # fmt: skip


def shrinkage_name(name: str) -> str:
    """How people call a part of the paid time that is not available."""
    return {
        "breaks": QCoreApplication.translate("StaffingPage", "Breaks"),
        "meetings": QCoreApplication.translate("StaffingPage", "Meetings and training"),
        "absence": QCoreApplication.translate("StaffingPage", "Leave and sickness"),
    }.get(name, name)


def _minimum_row() -> RowSpec:
    def show(scenario: Scenario) -> Shown:
        changed = scenario.minimum_agents != 0
        text = QCoreApplication.translate("StaffingPage", "people in every open hour")
        return Shown(scenario.minimum_agents, text, changed)

    return RowSpec(
        "minimum_agents", QCoreApplication.translate("StaffingPage", "At least"),
        "", Range(0, 500, 1, 0, (0, 10)),
        QCoreApplication.translate("StaffingPage", "Change the minimum"),
        show, lambda scenario, value: replace(scenario, minimum_agents=round(value)),
        lambda scenario: replace(scenario, minimum_agents=0),
    )  # fmt: skip


def _cost_rows(scenario: Scenario) -> tuple[RowSpec, ...]:
    unit = currency_symbol(scenario.cost.currency)

    def row(
        field: str, label: str, limits: Range, none_text: str, missing: float | None
    ) -> RowSpec:
        def put(now: Scenario, value: float | None) -> Scenario:
            return replace(now, cost=replace(now.cost, **{field: value}))

        def show(now: Scenario) -> Shown:
            value: float | None = getattr(now.cost, field)
            known = bool(value)
            text = QCoreApplication.translate("StaffingPage", "yours") if known else none_text
            return Shown(value if known else None, text, known)

        return RowSpec(
            f"cost.{field}", label, unit, limits,
            QCoreApplication.translate("StaffingPage", "Change a cost"),
            show, lambda now, value: put(now, value or missing), lambda now: put(now, missing),
            optional=True,
        )  # fmt: skip

    translate = QCoreApplication.translate
    none_yet = translate("StaffingPage", "type it to see money")
    none_given = translate("StaffingPage", "none given")
    month = Range(0, 10_000_000, 50, 2, (0, 10_000))
    return (
        row("hourly", translate("StaffingPage", "Cost of a paid hour"),
            Range(0, 10_000, 0.5, 2, (0, 60)), none_yet, None),
        row("overhead_month", translate("StaffingPage", "Overhead a month"),
            month, none_given, 0.0),
        row("technology_month", translate("StaffingPage", "Technology a month"),
            month, none_given, 0.0),
    )  # fmt: skip
