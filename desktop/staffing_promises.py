"""What can be promised on each channel, and how a promise is made, changed and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.model.scenario import (
    DEFAULT_CHAT_PROMISE,
    DEFAULT_FRT_PROMISE,
    DEFAULT_LIVE_PROMISE,
    ChannelPlan,
    Promise,
    Scenario,
    ServiceType,
)
from desktop.formats import number, share, whole_duration
from desktop.staffing_rows import (
    RowSpec,
    Shown,
    Within,
    default_plan,
    plan_of,
    usual_text,
    with_plan,
)
from desktop.staffing_words import channel_title, limit_text
from widgets.slider import Range

MOST_SHARE = 99.9
"""Per cent; a promise of 100 % would need infinite staff."""
_SHARES = {
    ServiceType.LIVE: "service_level", ServiceType.CHAT: "service_level",
    ServiceType.DEFERRED: "frt",
}  # fmt: skip
"""The promise that every channel of a kind has."""
_MORE = {
    ServiceType.LIVE: ("max_abandonment", "longest_wait_s"),
    ServiceType.CHAT: ("max_abandonment", "longest_wait_s"),
    ServiceType.DEFERRED: ("resolution", "longest_wait_s"),
}
"""Promises that a channel may have besides."""
_FIRST_MADE: dict[str, Promise | float] = {
    "resolution": Promise(0.80, 2 * 86400.0),
    "max_abandonment": 0.05,
    "longest_wait_s": 86400.0,
}


def promise_rows(scenario: Scenario, channel: str) -> tuple[RowSpec, ...]:
    """The promises made on a channel, the one that every channel has first."""
    plan = plan_of(scenario, channel)
    rows = [_share_row(channel, _SHARES[plan.kind])]
    made = [name for name in _MORE[plan.kind] if getattr(plan, name) is not None]
    return (*rows, *(_ROWS[name](channel) for name in made))


def promises_to_add(scenario: Scenario, channel: str) -> tuple[tuple[str, str], ...]:
    """Promises that the channel does not make yet, each with its words."""
    plan = plan_of(scenario, channel)
    return tuple(
        (name, promise_label(name)) for name in _MORE[plan.kind] if getattr(plan, name) is None
    )


def with_promise(scenario: Scenario, channel: str, name: str, day_s: float = 86400.0) -> Scenario:
    """The scenario with a promise that the channel did not make, at a usual start.

    `day_s` is what a day is worth on the clock that deferred work is promised on.
    """
    plan = plan_of(scenario, channel)
    first = _FIRST_MADE[name]
    if name == "resolution":
        clock = (plan.frt or DEFAULT_FRT_PROMISE).clock
        first = Promise(0.80, 2 * (day_s if clock == "business" else 86400.0), clock)
    elif name == "longest_wait_s":
        first = 300.0 if plan.kind is not ServiceType.DEFERRED else 2 * day_s
    return with_plan(scenario, channel, replace(plan, **{name: first}))


def promises_summary(scenario: Scenario, channel: str) -> str:
    """All promises of a channel in few words: "90 % in 4 h · resolved 80 % in 2 d"."""
    plan = plan_of(scenario, channel)
    parts = [_in_time(_kept(plan, _SHARES[plan.kind]))]
    if plan.resolution is not None:
        words = QCoreApplication.translate("StaffingPage", "resolved {promise}")
        parts.append(words.format(promise=_in_time(plan.resolution)))
    if plan.max_abandonment is not None:
        words = QCoreApplication.translate("StaffingPage", "given up ≤ {share}")
        parts.append(words.format(share=share(plan.max_abandonment, 0)))
    if plan.longest_wait_s is not None:
        words = QCoreApplication.translate("StaffingPage", "nobody over {time}")
        parts.append(words.format(time=whole_duration(plan.longest_wait_s)))
    return " · ".join(parts)


def promise_label(name: str) -> str:
    """A promise under the heading of its channel."""
    return {
        "service_level": QCoreApplication.translate("StaffingPage", "Answered"),
        "frt": QCoreApplication.translate("StaffingPage", "First reply"),
        "resolution": QCoreApplication.translate("StaffingPage", "Resolved"),
        "max_abandonment": QCoreApplication.translate("StaffingPage", "Give up at most"),
        "longest_wait_s": QCoreApplication.translate("StaffingPage", "Longest wait"),
    }[name]


def _named(channel: str, name: str) -> tuple[str, str]:
    """Label and whole name of a row of a channel."""
    label = promise_label(name)
    whole = QCoreApplication.translate("StaffingPage", "{channel}: {what}")
    inside = label[:1].lower() + label[1:]
    return label, whole.format(channel=channel_title(channel), what=inside)


def _kept(plan: ChannelPlan, name: str) -> Promise:
    usual = {
        "service_level": DEFAULT_CHAT_PROMISE
        if plan.kind is ServiceType.CHAT
        else DEFAULT_LIVE_PROMISE,
        "frt": DEFAULT_FRT_PROMISE,
    }
    found: Promise | None = getattr(plan, name)
    return found or usual.get(name, DEFAULT_FRT_PROMISE)


def _in_time(promise: Promise) -> str:
    words = QCoreApplication.translate("StaffingPage", "{share} in {time}")
    return words.format(share=share(promise.share, 0), time=whole_duration(promise.within_s))


def _share_row(channel: str, name: str) -> RowSpec:
    def promise(scenario: Scenario) -> Promise:
        return _kept(plan_of(scenario, channel), name)

    def usual() -> Promise | None:
        return getattr(default_plan(channel), name)

    def put(scenario: Scenario, new: Promise | None) -> Scenario:
        return with_plan(scenario, channel, replace(plan_of(scenario, channel), **{name: new}))

    def show(scenario: Scenario) -> Shown:
        now, before = promise(scenario), usual()
        text = _usual_promise(before) if before is not None and now != before else ""
        return Shown(now.share * 100, text, now != before)

    def edit(scenario: Scenario, value: float) -> Scenario:
        return put(scenario, replace(promise(scenario), share=min(value, MOST_SHARE) / 100))

    def edit_within(scenario: Scenario, seconds: float) -> Scenario:
        return put(scenario, replace(promise(scenario), within_s=seconds))

    label, whole = _named(channel, name)
    return RowSpec(
        f"{channel}.{name}", label, whole, "%", Range(1, MOST_SHARE, 1, 1, (50, 99)),
        QCoreApplication.translate("StaffingPage", "Change a promise"),
        show, edit, lambda scenario: put(scenario, usual()),
        lambda scenario: _within(promise(scenario), name), edit_within,
        removable=usual() is None,
    )  # fmt: skip


def _within(promise: Promise, name: str) -> Within:
    if promise.clock == "business":
        pattern = QCoreApplication.translate("StaffingPage", "in {0} of business hours")
    else:
        pattern = QCoreApplication.translate("StaffingPage", "in {0}")
    unit_s = 1.0 if name == "service_level" else 3600.0
    return Within(promise.within_s, pattern, unit_s, promise.clock == "business")


def _usual_promise(promise: Promise) -> str:
    return QCoreApplication.translate("StaffingPage", "default {share} in {time}").format(
        share=share(promise.share, 0), time=limit_text(promise.within_s, promise.clock)
    )


def _single(channel: str, name: str, unit: str, limits: Range, scale: float, text: str) -> RowSpec:
    """A promise that is one number: an upper limit."""

    def put(scenario: Scenario, value: float | None) -> Scenario:
        return with_plan(scenario, channel, replace(plan_of(scenario, channel), **{name: value}))

    def show(scenario: Scenario) -> Shown:
        value: float | None = getattr(plan_of(scenario, channel), name)
        return Shown(None if value is None else value * scale, text, True)

    label, whole = _named(channel, name)
    return RowSpec(
        f"{channel}.{name}", label, whole, unit, limits,
        QCoreApplication.translate("StaffingPage", "Change a promise"),
        show, lambda scenario, value: put(scenario, value / scale),
        lambda scenario: put(scenario, None), duration=scale == 1.0,
        business=default_plan(channel).kind is ServiceType.DEFERRED, removable=True,
    )  # fmt: skip


def _abandonment_row(channel: str) -> RowSpec:
    text = QCoreApplication.translate("StaffingPage", "of those who come")
    return _single(channel, "max_abandonment", "%", Range(0.1, 90, 1, 1, (1, 30)), 100.0, text)


def _longest_row(channel: str) -> RowSpec:
    unit = QCoreApplication.translate("StaffingPage", "min:s")
    limits = Range(1, 30 * 86400, 10, 0, (10, 7 * 86400), logarithmic=True)
    text = QCoreApplication.translate("StaffingPage", "in nine of ten weeks")
    return _single(channel, "longest_wait_s", unit, limits, 1.0, text)


_ROWS: dict[str, Callable[[str], RowSpec]] = {
    "resolution": lambda channel: _share_row(channel, "resolution"),
    "max_abandonment": _abandonment_row,
    "longest_wait_s": _longest_row,
}


def occupancy_row() -> RowSpec:
    """How busy people may be at most."""
    usual = Scenario().max_occupancy

    def show(scenario: Scenario) -> Shown:
        changed = scenario.max_occupancy != usual
        text = QCoreApplication.translate("StaffingPage", "of time on duty")
        return Shown(
            scenario.max_occupancy * 100, usual_text(share(usual, 0)) if changed else text, changed
        )

    label = QCoreApplication.translate("StaffingPage", "Busy at most")
    return RowSpec(
        "max_occupancy", label, label, "%", Range(10, 100, 1, 1, (50, 100)),
        QCoreApplication.translate("StaffingPage", "Change busy at most"),
        show, lambda scenario, value: replace(scenario, max_occupancy=value / 100),
        lambda scenario: replace(scenario, max_occupancy=usual),
        about=QCoreApplication.translate(
            "StaffingPage",
            "Calls and chats keep people no busier than this in any hour, all work together no"
            " busier over the whole week. Work that waits may fill single hours up to 100 %.",
        ),
    )  # fmt: skip


def minimum_row() -> RowSpec:
    """People who are there in every open hour, whatever the work: nobody works alone."""

    def show(scenario: Scenario) -> Shown:
        changed = scenario.minimum_agents != 0
        text = QCoreApplication.translate("StaffingPage", "people in every open hour")
        return Shown(scenario.minimum_agents, text, changed)

    label = QCoreApplication.translate("StaffingPage", "At least")
    whole = QCoreApplication.translate("StaffingPage", "At least, in every open hour")
    return RowSpec(
        "minimum_agents", label, whole, "", Range(0, 500, 1, 0, (0, 10)),
        QCoreApplication.translate("StaffingPage", "Change the minimum"),
        show, lambda scenario, value: replace(scenario, minimum_agents=round(value)),
        lambda scenario: replace(scenario, minimum_agents=0),
    )  # fmt: skip


def kept_free_row() -> RowSpec:
    """People whom work that waits leaves free for calls and chats."""

    def show(scenario: Scenario) -> Shown:
        changed = scenario.blending_threshold != 0
        text = QCoreApplication.translate("StaffingPage", "while others answer mail")
        return Shown(scenario.blending_threshold, text, changed)

    label = QCoreApplication.translate("StaffingPage", "Kept free for calls")
    whole = QCoreApplication.translate("StaffingPage", "People kept free for calls and chats")
    return RowSpec(
        "blending_threshold", label, whole, "", Range(0, 100, 1, 0, (0, 5)),
        QCoreApplication.translate("StaffingPage", "Change who is kept free"),
        show, lambda scenario, value: replace(scenario, blending_threshold=round(value)),
        lambda scenario: replace(scenario, blending_threshold=0),
    )  # fmt: skip


def people_summary(scenario: Scenario) -> str:
    """The rules for all channels in few words: "busy ≤ 85 % · at least 2"."""
    busy = QCoreApplication.translate("StaffingPage", "busy ≤ {share}")
    parts = [busy.format(share=share(scenario.max_occupancy, 0))]
    if scenario.minimum_agents:
        least = QCoreApplication.translate("StaffingPage", "at least {n}")
        parts.append(least.format(n=number(scenario.minimum_agents)))
    return " · ".join(parts)
