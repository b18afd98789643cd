"""How the people's paid time is used, and how many of them leave."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from core.metrics.measuring import Computation, another, measured, unavailable
from core.metrics.selection import Selection
from core.metrics.side_tables import SideRows
from core.metrics.typed_months import days_inside, paid_period, rows_in_view
from core.model.inputs import MonthPeople
from core.model.measure import Figure, Measure
from core.model.requirement import Requirement
from core.model.scenario import DEFAULT_SERVICE_TYPE, Scenario, ServiceType
from core.problems import Note, note

HOUR_S = 3600.0
SMALL_TEAM = 10
"""With fewer people one leaver moves the rate by a tenth: only the count is told."""
_HANDLE = ("talk_time", "hold_time", "wrap_time")


@dataclass(frozen=True, slots=True)
class _Times:
    """Seconds of each row of the agents' log in view; NaN where not known."""

    handle: np.ndarray
    idle: np.ndarray
    phone: np.ndarray
    """Talk and hold alone."""
    paid: np.ndarray
    months: np.ndarray
    agents: int


def occupancy(selection: Selection, scenario: Scenario) -> Measure:
    """Time with contacts / (time with contacts + time waiting for them), from the agents' log."""
    times = _times(selection)
    if isinstance(times, Note):
        return unavailable("occupancy", times)
    usable = ~np.isnat(times.months) & ~np.isnan(times.handle) & ~np.isnan(times.idle)
    busy, idle = float(times.handle[usable].sum()), float(times.idle[usable].sum())
    n = int(usable.sum())
    extras = {"handle_s": busy, "idle_s": idle, "agents": float(times.agents)}
    value = busy / (busy + idle) if busy + idle > 0 else None
    return measured(
        "occupancy", value, n, eligible=len(usable), anchor="", extras=extras,
        variants=_chat_slots(selection, scenario),
    )  # fmt: skip


def _chat_slots(selection: Selection, scenario: Scenario) -> tuple[Figure, ...]:
    """Length of all chats / (chats that an agent may hold at once × time on duty for chats).

    Chats held side by side overlap, so their lengths add up to more than the time on the clock.
    """
    agents = selection.facts.side.agents
    rows = None if agents is None else agents.among(selection)
    if agents is None or rows is None or isinstance(rows, Note):
        return ()
    channels, length = agents.dimension("channel"), agents.numbers("handle_time")
    on_duty = agents.numbers("on_queue_time")
    if on_duty is None:
        parts = [agents.numbers(name) for name in ("interacting_time", "idle_time")]
        on_duty = parts[0] + parts[1] if parts[0] is not None and parts[1] is not None else None
    if channels is None or length is None or on_duty is None:
        return ()
    slots = np.array([_slots_of(label, scenario) for label in channels.labels])[channels.codes]
    told = rows[(slots[rows] > 0) & ~np.isnan(length[rows]) & ~np.isnan(on_duty[rows])]
    if not len(told):
        return ()
    offered = float((slots * on_duty)[told].sum())
    held = float(length[told].sum())
    value = held / offered if offered > 0 else None
    return (another("chat_slots", value, len(told), "share"),)


def _slots_of(channel: str, scenario: Scenario) -> int:
    """Chats that an agent holds at once on a channel; 0 where it is no chat."""
    plan = scenario.plan(channel)
    kind = plan.kind if plan else DEFAULT_SERVICE_TYPE.get(channel)
    if kind is not ServiceType.CHAT:
        return 0
    return plan.concurrency if plan else 1


def utilisation(selection: Selection) -> Measure:
    """(Time with contacts + time waiting for them) / paid time; what was typed as paid wins."""
    times = _times(selection)
    if isinstance(times, Note):
        return unavailable("utilisation", times)
    paid = _paid(selection, times)
    if isinstance(paid, Note):
        return unavailable("utilisation", paid)
    seconds, counted, typed = paid
    usable = counted & ~np.isnan(times.handle) & ~np.isnan(times.idle)
    busy, idle = float(times.handle[usable].sum()), float(times.idle[usable].sum())
    phone = float(np.nansum(times.phone[usable])) if not np.isnan(times.phone).all() else None
    n = int(usable.sum())
    reason = None
    if seconds > 0 and busy + idle > seconds:
        reason = note("worked_more_than_paid", worked_s=busy + idle, paid_s=seconds)
    extras = {"handle_s": busy, "idle_s": idle, "paid_s": seconds}
    return measured(
        "utilisation",
        (busy + idle) / seconds if seconds > 0 and reason is None else None,
        n,
        eligible=len(usable),
        variant="paid_typed" if typed else "paid_imported",
        anchor="",
        extras=extras,
        reason=reason,
        variants=[
            another("busy_of_paid", busy / seconds if seconds > 0 else None, n, "share"),
            another(
                "phone_of_paid",
                phone / seconds if phone is not None and seconds > 0 else None,
                n,
                "share",
            ),
        ],
    )


def with_plan(known: Measure | None, requirement: Requirement) -> Measure | None:
    """Occupancy as estimated from the plan: work of a week / time of the people on duty.

    Where the agents' log tells it, that stays the value and the estimate is a variant.
    """
    on_duty = float((requirement.agents * requirement.open_slots).sum())
    if on_duty <= 0:
        return known
    n = round(on_duty * requirement.interval_min / 60)
    value = float(requirement.load.sum()) / on_duty
    if known is not None and known.value is not None:
        figure = another("planned", value, n, "share")
        return replace(known, variants=(*known.variants, figure))
    return measured("occupancy", value, n, variant="planned", anchor="")


def staff_attrition(selection: Selection) -> Measure:
    """Leavers / mean headcount, as if every month of a year were like these."""
    rows = rows_in_view(selection.facts.side.inputs.people, selection, {"team": "team"})
    if isinstance(rows, Note):
        return unavailable("staff_attrition", rows)
    told = [row for row in rows if row.headcount is not None and row.leavers is not None]
    if not told:
        return unavailable("staff_attrition", note("needs_people", table="people"))
    months = len({row.month for row in told})
    headcount = sum(row.headcount or 0.0 for row in told) / months
    leavers = sum(row.leavers or 0.0 for row in told)
    reason = None
    if headcount < SMALL_TEAM:
        reason = note("attrition_small_team", leavers=leavers, headcount=headcount)
    value = leavers / headcount * 12 / months if reason is None else None
    extras = {"leavers": leavers, "headcount": headcount, "months": float(months)}
    return measured(
        "staff_attrition", value, round(headcount), anchor="", extras=extras, reason=reason
    )


def _times(selection: Selection) -> _Times | Note:
    agents = selection.facts.side.agents
    if agents is None:
        return note("needs_agent_states")
    rows = agents.among(selection)
    if isinstance(rows, Note):
        return rows
    handle, idle = _handle(agents), agents.numbers("idle_time")
    on_queue = agents.numbers("on_queue_time")
    if handle is None and idle is not None and on_queue is not None:
        handle = on_queue - idle
    if idle is None and handle is not None and on_queue is not None:
        idle = on_queue - handle
    if handle is None or idle is None:
        return note("needs_agent_states")
    blank = np.full(len(agents), np.nan)
    parts = [agents.numbers(name) for name in _HANDLE[:2]]
    known = [np.nan_to_num(part) for part in parts if part is not None]
    paid = agents.numbers("paid_time")
    dated = agents.days != np.iinfo(np.int32).min
    months = np.where(dated, agents.days, 0).astype("M8[D]").astype("M8[M]")
    names = agents.dimension("agent")
    return _Times(
        handle=handle[rows],
        idle=idle[rows],
        phone=sum(known, start=np.zeros(len(agents)))[rows] if known else blank[rows],
        paid=(blank if paid is None else paid)[rows],
        months=months[rows],
        agents=0 if names is None else len(np.unique(names.codes[rows])),
    )


def _handle(agents: SideRows) -> np.ndarray | None:
    """Time with contacts: as logged, else handle time, else talk, hold and wrap together."""
    for name in ("interacting_time", "handle_time"):
        found = agents.numbers(name)
        if found is not None:
            return found
    parts = [part for name in _HANDLE if (part := agents.numbers(name)) is not None]
    return sum(map(np.nan_to_num, parts[1:]), start=parts[0]) if parts else None


def _paid(selection: Selection, times: _Times) -> tuple[float, np.ndarray, bool] | Note:
    """Paid seconds, the rows of the log they are for, and whether they were typed."""
    rows = rows_in_view(selection.facts.side.inputs.people, selection, {"team": "team"})
    if isinstance(rows, list):
        typed = [row for row in rows if row.paid_hours is not None]
        known = np.array(sorted({row.month for row in typed}), dtype="M8[M]")
        if len(known) and np.isin(times.months, known).any():
            seconds = math.fsum(_paid_seconds(row, selection) for row in typed)
            return seconds, np.isin(times.months, known), True
    told = ~np.isnan(times.paid)
    if not told.any():
        return note("needs_paid_hours", table="people")
    return float(times.paid[told].sum()), told, False


def _paid_seconds(row: MonthPeople, selection: Selection) -> float:
    period = paid_period(selection)
    share = 1.0 if period is None else days_inside(row.month, period)
    return (row.paid_hours or 0.0) * HOUR_S * share


COMPUTED: dict[str, Computation] = {
    "occupancy": occupancy,
    "utilisation": lambda selection, _: utilisation(selection),
    "staff_attrition": lambda selection, _: staff_attrition(selection),
}
"""KPI id → how it is counted."""
