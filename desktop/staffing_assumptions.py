"""What is assumed of each channel, of the people and of money, each prefilled from the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Assumption
from core.model.scenario import DEFAULT_SERVICE_TYPE, Cost, Scenario, ServiceType
from desktop.formats import NBSP, RANGE, currency_symbol, money, number, share
from desktop.staffing_rows import (
    RowSpec,
    Shown,
    default_plan,
    plan_of,
    usual_text,
    with_plan,
)
from desktop.staffing_words import channel_title
from widgets.slider import Range

Measured = Mapping[tuple[str, str], Assumption]
"""What the data say of a channel, by channel and field of its plan."""
_HANDLE = Range(1, 7 * 86400, 10, 0, (20, 7200), logarithmic=True)
_PATIENCE = Range(1, 86400, 10, 0, (10, 3600), logarithmic=True)


def assumption_rows(scenario: Scenario, channel: str, measured: Measured) -> tuple[RowSpec, ...]:
    """Handle time, replies to a contact, and what calls and chats need besides."""
    kind = plan_of(scenario, channel).kind
    rows = [_handle_time_row(channel, measured)]
    if kind is ServiceType.DEFERRED:
        rows.append(_touches_row(channel, measured))
    if kind is not ServiceType.DEFERRED:
        rows.append(_patience_row(channel, measured))
    if kind is ServiceType.CHAT:
        rows.append(_concurrency_row(channel))
    return tuple(rows)


def assumptions_summary(scenario: Scenario, channel: str, measured: Measured) -> str:
    """The handle time of a channel in few words."""
    typed = plan_of(scenario, channel).aht_s
    found = measured.get((channel, "aht_s"))
    value = typed if typed is not None else found.value if found is not None else None
    if value is None:
        return ""
    return QCoreApplication.translate("StaffingPage", "{time} each").format(time=_clock(value))


def shrinkage_rows(scenario: Scenario) -> tuple[RowSpec, ...]:
    """Each part of the paid time that is not available."""
    return tuple(_shrinkage_row(name) for name, _ in scenario.shrinkage)


_MADE_UP = ("hourly", "overhead_month", "technology_month")


def _given_by(cost: Cost, field: str) -> str:
    """Who gave a cost: you, or the made-up shop as long as most of its costs stand."""
    from core.sample_shop import COST

    same = [name for name in _MADE_UP if getattr(cost, name) == getattr(COST, name)]
    if field in same and len(same) > 1:
        return QCoreApplication.translate("StaffingPage", "made up")
    return QCoreApplication.translate("StaffingPage", "yours")


def shrinkage_summary(scenario: Scenario) -> str:
    """How much of the paid time is not available, all parts together."""
    left = 1.0
    for _, part in scenario.shrinkage:
        left *= 1 - part
    return share(1 - left, 1)


def cost_summary_words(scenario: Scenario) -> str:
    """What an hour costs, in few words."""
    if scenario.cost.hourly is None:
        return QCoreApplication.translate("StaffingPage", "type it to see money")
    words = QCoreApplication.translate("StaffingPage", "{cost} an hour")
    return words.format(cost=money(scenario.cost.hourly, scenario.cost.currency, 2))


def source_texts(
    assumption: Assumption | None, typed: bool, say: Callable[[float], str] | None = None
) -> tuple[str, str]:
    """Where an assumption comes from, long and short: your data with n and band, you, or usual."""
    translate, say = QCoreApplication.translate, say or _clock
    if typed and assumption is not None and assumption.source == "data" and assumption.value:
        words = translate("StaffingPage", "yours; your data: {value}, n = {n}")
        short = translate("StaffingPage", "yours; data: {value}")
        value = say(assumption.value)
        return words.format(value=value, n=number(assumption.n)), short.format(value=value)
    if typed:
        yours = translate("StaffingPage", "yours")
        return yours, yours
    if assumption is None or assumption.value is None:
        none = translate("StaffingPage", "not measured")
        return none, none
    if assumption.source == "yours":
        week = translate("StaffingPage", "yours, typed with the week")
        return week, translate("StaffingPage", "yours, with the week")
    if assumption.source != "data":
        usual = translate("StaffingPage", "not measured: default")
        return usual, usual
    short = translate("StaffingPage", "your data, n = {n}").format(n=number(assumption.n))
    if assumption.band is None:
        return short, short
    low, high = (say(end) for end in assumption.band)
    words = translate("StaffingPage", "your data, n = {n}, {low}{to}{high}")
    return words.format(n=number(assumption.n), low=low, to=RANGE, high=high), short


def beside_baseline(spec: RowSpec, shown: Shown, base: Scenario | None) -> Shown:
    """A number of a what-if with what the baseline says, where the two differ.

    Nobody then takes the number of a what-if for the one that was typed or measured first.
    """
    before = None if base is None else spec.show(base)
    if before is None or before.value == shown.value:
        return shown
    translate = QCoreApplication.translate
    if before.value is None:
        words = translate("StaffingPage", "this what-if; none in the baseline")
        return replace(shown, provenance=words, shorter=translate("StaffingPage", "this what-if"))
    value = _clock(before.value) if spec.duration else number(before.value, spec.limits.decimals)
    value = value if spec.duration or not spec.unit else f"{value}{NBSP}{spec.unit}"
    words = translate("StaffingPage", "this what-if; baseline: {value}").format(value=value)
    shorter = translate("StaffingPage", "baseline: {value}").format(value=value)
    return replace(shown, provenance=words, shorter=shorter)


def _clock(seconds: float) -> str:
    """Seconds as the box beside writes them: 4:50."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
    return f"{whole // 60}:{whole % 60:02d}"


def _named(channel: str, label: str) -> tuple[str, str]:
    whole = QCoreApplication.translate("StaffingPage", "{channel}: {what}")
    inside = label[:1].lower() + label[1:]
    return label, whole.format(channel=channel_title(channel), what=inside)


def _measured_row(
    channel: str, field: str, label: str, limits: Range, measured: Measured, edit: str
) -> RowSpec:
    found = measured.get((channel, field))

    def show(scenario: Scenario) -> Shown:
        typed: float | None = getattr(plan_of(scenario, channel), field)
        value = typed if typed is not None else found.value if found else None
        text, shorter = source_texts(found, typed is not None)
        return Shown(value, text, typed is not None, shorter)

    def put(scenario: Scenario, value: float | None) -> Scenario:
        return with_plan(scenario, channel, replace(plan_of(scenario, channel), **{field: value}))

    short, whole = _named(channel, label)
    return RowSpec(
        f"{channel}.{field}", short, whole,
        QCoreApplication.translate("StaffingPage", "min:s"), limits,
        edit, show, put, lambda scenario: put(scenario, None), duration=True, optional=True,
    )  # fmt: skip


def _handle_time_row(channel: str, measured: Measured) -> RowSpec:
    kind = DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED)
    label = (
        QCoreApplication.translate("StaffingPage", "Talk and after-work")
        if kind is ServiceType.LIVE
        else QCoreApplication.translate("StaffingPage", "Handle time")
    )
    edit = QCoreApplication.translate("StaffingPage", "Change a handle time")
    return _measured_row(channel, "aht_s", label, _HANDLE, measured, edit)


def _patience_row(channel: str, measured: Measured) -> RowSpec:
    label = QCoreApplication.translate("StaffingPage", "Patience")
    edit = QCoreApplication.translate("StaffingPage", "Change a patience")
    return _measured_row(channel, "patience_s", label, _PATIENCE, measured, edit)


def _touches_row(channel: str, measured: Measured) -> RowSpec:
    """How often a contact is answered until it is solved; each reply takes as long as it does."""
    found = measured.get((channel, "touches"))

    def show(scenario: Scenario) -> Shown:
        typed = plan_of(scenario, channel).touches
        text, shorter = source_texts(found, typed is not None, _twice)
        if found is None and typed is None:
            text = shorter = QCoreApplication.translate("StaffingPage", "one: none are counted")
        value = typed if typed is not None else found.value if found else 1.0
        return Shown(value, text, typed is not None, shorter)

    def put(scenario: Scenario, value: float | None) -> Scenario:
        return with_plan(scenario, channel, replace(plan_of(scenario, channel), touches=value))

    short, whole = _named(channel, QCoreApplication.translate("StaffingPage", "Replies each"))
    return RowSpec(
        f"{channel}.touches", short, whole, "", Range(1, 50, 0.05, 2, (1, 5)),
        QCoreApplication.translate("StaffingPage", "Change the replies to a contact"),
        show, put, lambda scenario: put(scenario, None),
    )  # fmt: skip


def _twice(value: float) -> str:
    return number(value, 2)


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

    label = QCoreApplication.translate("StaffingPage", "Chats at once")
    short, whole = _named(channel, label)
    return RowSpec(
        f"{channel}.concurrency", short, whole, "", Range(1, 12, 1, 0, (1, 6)),
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
    label = shrinkage_name(name)
    return RowSpec(
        f"shrinkage.{name}", label, label, "%", Range(0, 90, 1, 1, (0, 40)),
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


def cost_rows(scenario: Scenario) -> tuple[RowSpec, ...]:
    """What an hour and a month cost."""
    unit = currency_symbol(scenario.cost.currency)

    def row(
        field: str, label: str, limits: Range, none_text: str, missing: float | None
    ) -> RowSpec:
        def put(now: Scenario, value: float | None) -> Scenario:
            return replace(now, cost=replace(now.cost, **{field: value}))

        def show(now: Scenario) -> Shown:
            value: float | None = getattr(now.cost, field)
            known = bool(value)
            text = _given_by(now.cost, field) if known else none_text
            return Shown(value if known else None, text, known)

        return RowSpec(
            f"cost.{field}", label, label, unit, limits,
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
