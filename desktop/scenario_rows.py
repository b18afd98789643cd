"""Which numbers of a what-if can be changed beside the comparison, and how each is changed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from core.model.scenario import Scenario
from desktop.formats import currency_symbol, money, number, share
from desktop.staffing_assumptions import cost_rows, shrinkage_rows
from desktop.staffing_promises import minimum_row, occupancy_row, promise_rows
from desktop.staffing_rows import RowSpec, Shown, plan_of, with_plan
from desktop.staffing_words import channel_title
from widgets.slider import Range

_MOST_DEFLECTED = 95.0
_FACTOR = Range(1, 1000, 1, 1, (50, 150))

Group = tuple[str, tuple[RowSpec, ...]]


def scenario_rows(
    scenario: Scenario, baseline: Scenario | None, channels: tuple[str, ...]
) -> tuple[Group, ...]:
    """Titled groups of rows; values that differ from the baseline's can be put back to them."""
    translate = QCoreApplication.translate
    cost = tuple(_against(spec, baseline) for spec in cost_rows(scenario))
    promised = [spec for channel in channels for spec in _promises(scenario, channel)]
    return (
        (translate("ScenariosPage", "What an hour and a month cost"), (
            *cost[:1], *((_wage_change_row(baseline),) if _has_wage(baseline) else ()), *cost[1:],
            _each_row(scenario, baseline),
        )),
        (translate("ScenariosPage", "What comes in"), (
            _factor_row("volume_factor", translate("ScenariosPage", "Contacts"), baseline),
            _factor_row("handle_time_factor", translate("ScenariosPage", "Handle time"), baseline),
        )),
        (translate("ScenariosPage", "What a bot or a help page solves"), tuple(
            row
            for channel in channels
            for row in (_deflected_row(channel, baseline), _complexity_row(channel, baseline))
        )),
        (translate("ScenariosPage", "What you promise"), tuple(
            _against(spec, baseline) for spec in (*promised, occupancy_row(), minimum_row())
        )),
        (translate("ScenariosPage", "Time not available"), tuple(
            _against(spec, baseline) for spec in shrinkage_rows(scenario)
        )),
    )  # fmt: skip


def _promises(scenario: Scenario, channel: str) -> tuple[RowSpec, ...]:
    """The promises of a channel under names that say the channel."""
    return tuple(
        replace(spec, label=spec.name, removable=False) for spec in promise_rows(scenario, channel)
    )


def _has_wage(baseline: Scenario | None) -> bool:
    return baseline is not None and bool(baseline.cost.hourly)


def _against(spec: RowSpec, baseline: Scenario | None) -> RowSpec:
    """A row of the staffing page that is held against the baseline and goes back to it."""
    if baseline is None:
        return spec
    usual = spec.show(baseline)
    limit = spec.within(baseline).seconds if spec.within is not None else None

    def differs(scenario: Scenario) -> bool:
        now = spec.within(scenario).seconds if spec.within is not None else None
        return spec.show(scenario).value != usual.value or now != limit

    def show(scenario: Scenario) -> Shown:
        now = spec.show(scenario)
        if not differs(scenario):
            return Shown(now.value, now.provenance if now.value is None else _as_before(), False)
        return Shown(now.value, _before(_with_unit(usual.value, spec.unit)), True)

    def reset(scenario: Scenario) -> Scenario:
        back = spec.reset(scenario) if usual.value is None else spec.edit(scenario, usual.value)
        if limit is not None and spec.edit_within is not None:
            back = spec.edit_within(back, limit)
        return back

    return replace(spec, show=show, reset=reset)


def _with_unit(value: float | None, unit: str) -> str:
    if value is None:
        return QCoreApplication.translate("ScenariosPage", "none")
    digits = 0 if float(value).is_integer() else 2 if unit not in ("%", "") else 1
    return f"{number(value, digits)} {unit}".strip()


def _before(value: str) -> str:
    return QCoreApplication.translate("ScenariosPage", "baseline {value}").format(value=value)


def _as_before() -> str:
    return QCoreApplication.translate("ScenariosPage", "as in the baseline")


def _provenance(now: float, before: float | None, words: str, usual: str) -> str:
    """Where a value stands: as in the baseline, what the baseline has, or what it means."""
    if before is None:
        return usual
    return _as_before() if now == before else _before(words)


def _factor_row(field: str, label: str, baseline: Scenario | None) -> RowSpec:
    before: float = 1.0 if baseline is None else getattr(baseline, field)

    def show(scenario: Scenario) -> Shown:
        now: float = getattr(scenario, field)
        usual = QCoreApplication.translate("ScenariosPage", "100 % is as measured")
        known = None if baseline is None or now == before == 1.0 else before
        return Shown(now * 100, _provenance(now, known, share(before, 0), usual), now != before)

    return RowSpec(
        field, label, label, "%", _FACTOR,
        QCoreApplication.translate("ScenariosPage", "Change what comes in"),
        show, lambda scenario, value: replace(scenario, **{field: value / 100}),
        lambda scenario: replace(scenario, **{field: before}),
    )  # fmt: skip


def _wage_change_row(baseline: Scenario | None) -> RowSpec:
    """The wage as a change against the baseline's: what "wages rise 8 %" is typed into."""
    before = 0.0 if baseline is None else baseline.cost.hourly or 0.0
    currency = "EUR" if baseline is None else baseline.cost.currency

    def put(scenario: Scenario, hourly: float) -> Scenario:
        return replace(scenario, cost=replace(scenario.cost, hourly=hourly))

    def show(scenario: Scenario) -> Shown:
        now = scenario.cost.hourly
        change = None if now is None else round((now / before - 1) * 100, 6)
        return Shown(change, _before(money(before, currency)), bool(change))

    label = QCoreApplication.translate("ScenariosPage", "Wages rise by")
    return RowSpec(
        "wage.change", label, label, "%",
        Range(-90, 1000, 1, 1, (-20, 20)),
        QCoreApplication.translate("ScenariosPage", "Change the wage"),
        show, lambda scenario, value: put(scenario, round(before * (1 + value / 100), 4)),
        lambda scenario: put(scenario, before),
    )  # fmt: skip


def _each_row(scenario: Scenario, baseline: Scenario | None) -> RowSpec:
    """What a deflected contact costs."""
    before = 0.0 if baseline is None else baseline.cost.deflected_each

    def put(now: Scenario, value: float) -> Scenario:
        return replace(now, cost=replace(now.cost, deflected_each=value))

    def show(now: Scenario) -> Shown:
        value = now.cost.deflected_each
        usual = QCoreApplication.translate("ScenariosPage", "for each contact a bot solves")
        words = money(before, now.cost.currency)
        known = before if baseline is not None and value != before else None
        return Shown(value, _provenance(value, known, words, usual), value != before)

    label = QCoreApplication.translate("ScenariosPage", "Cost of a deflection")
    return RowSpec(
        "cost.deflected_each", label, label,
        currency_symbol(scenario.cost.currency), Range(0, 1000, 0.05, 2, (0, 5)),
        QCoreApplication.translate("ScenariosPage", "Change a cost"),
        show, put, lambda now: put(now, before),
    )  # fmt: skip


def _plan_row(
    channel: str, field: str, label: str, usual: str, baseline: Scenario | None, limits: Range
) -> RowSpec:
    def value_of(scenario: Scenario) -> float:
        found: float = getattr(plan_of(scenario, channel), field)
        return found

    before = 0.0 if baseline is None else value_of(baseline)

    def put(scenario: Scenario, value: float) -> Scenario:
        plan = replace(plan_of(scenario, channel), **{field: value})
        return with_plan(scenario, channel, plan)

    def show(scenario: Scenario) -> Shown:
        now = value_of(scenario)
        known = before if baseline is not None and now != before else None
        return Shown(now * 100, _provenance(now, known, share(before, 0), usual), now != before)

    return RowSpec(
        f"{channel}.{field}", label, label, "%", limits,
        QCoreApplication.translate("ScenariosPage", "Change what is deflected"),
        show, lambda scenario, value: put(scenario, round(value / 100, 6)),
        lambda scenario: put(scenario, before),
    )  # fmt: skip


def _deflected_row(channel: str, baseline: Scenario | None) -> RowSpec:
    label = QCoreApplication.translate("ScenariosPage", "{channel}, deflected")
    usual = QCoreApplication.translate("ScenariosPage", "solved without people")
    return _plan_row(
        channel, "deflected", label.format(channel=channel_title(channel)), usual, baseline,
        Range(0, _MOST_DEFLECTED, 1, 1, (0, 60)),
    )  # fmt: skip


def _complexity_row(channel: str, baseline: Scenario | None) -> RowSpec:
    label = QCoreApplication.translate("ScenariosPage", "{channel}, rest takes longer")
    usual = QCoreApplication.translate("ScenariosPage", "since the easy ones are gone")
    return _plan_row(
        channel, "complexity", label.format(channel=channel_title(channel)), usual, baseline,
        Range(0, 300, 1, 1, (0, 50)),
    )  # fmt: skip
