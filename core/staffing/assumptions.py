"""What a scenario assumes of a channel: measured, typed over, and stretched by its what-ifs."""

from __future__ import annotations

from dataclasses import replace

from core.model.requirement import Assumption
from core.model.scenario import (
    DEFAULT_CHAT_PROMISE,
    DEFAULT_FRT_PROMISE,
    DEFAULT_LIVE_PROMISE,
    DEFAULT_SERVICE_TYPE,
    ChannelPlan,
    KeptOver,
    Promise,
    Scenario,
    ServiceType,
)
from core.problems import Problem
from core.staffing.demand import ChannelDemand


def plan_of(channel: str, scenario: Scenario) -> ChannelPlan:
    """The plan written for a channel with the default promise of its kind where none is given."""
    plan = scenario.plan(channel)
    if plan is None:
        plan = ChannelPlan(DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED))
    return plan


def promise_of(plan: ChannelPlan) -> tuple[str, Promise]:
    """What staff is sought for, and the field of the plan that says it; the default of its kind."""
    if plan.kind is ServiceType.DEFERRED:
        return "frt", plan.frt or DEFAULT_FRT_PROMISE
    default = DEFAULT_CHAT_PROMISE if plan.kind is ServiceType.CHAT else DEFAULT_LIVE_PROMISE
    return "service_level", plan.service_level or default


def kept_over(plan: ChannelPlan, promise: Promise, scenario: Scenario) -> KeptOver:
    """Over what a promise is kept: as it says, else the scenario's way for calls and chats."""
    if promise.kept is not None:
        return promise.kept
    return KeptOver.WEEK if plan.kind is ServiceType.DEFERRED else scenario.kept


def volume_scale(demand: ChannelDemand, scenario: Scenario) -> float:
    """Contacts that reach people against those measured: typed volume, growth, deflection."""
    plan = plan_of(demand.channel, scenario)
    scale = scenario.volume_factor * plan.volume_factor * (1 - plan.deflected)
    if plan.weekly_volume is not None and demand.per_week > 0:
        scale *= plan.weekly_volume / demand.per_week
    return scale


def handle_time(demand: ChannelDemand, plan: ChannelPlan, scenario: Scenario) -> Assumption:
    """The measured or typed handle time as the what-if stretches it, its band with it."""
    base = _assumed(plan.aht_s, demand.aht_s)
    factor = scenario.handle_time_factor * plan.lengthening
    if factor == 1 or base.value is None:
        return base
    band = base.band and (base.band[0] * factor, base.band[1] * factor)
    return replace(base, value=base.value * factor, band=band)


def patience_of(demand: ChannelDemand, plan: ChannelPlan) -> Assumption:
    """Mean patience, measured or typed; None where nobody knows it."""
    return _assumed(plan.patience_s, demand.patience_s or Assumption("patience_s", None, "data"))


def known(assumption: Assumption) -> float:
    """The value of an assumption that a model cannot do without; Problem where it is missing."""
    if assumption.value is None:
        raise Problem("assumption_missing", name=assumption.name)
    return assumption.value


def _assumed(typed: float | None, measured: Assumption) -> Assumption:
    """The planner's number where one is typed, else the measured or default one."""
    if typed is None:
        return measured
    if not typed > 0:
        raise Problem("interval_not_positive", name=measured.name, value=typed)
    return Assumption(measured.name, typed, "yours")
