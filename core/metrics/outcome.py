"""Whether contacts were solved: at once, at all, in time, for good."""

from __future__ import annotations

import numpy as np

from core.calendar import local_midnight
from core.metrics.facts import OPEN_STATUSES, seconds_between
from core.metrics.measuring import Computation, known, measured, needs, share_of
from core.metrics.quantiles import spread
from core.metrics.selection import Selection, View
from core.model.measure import Measure
from core.problems import note

DAY_S = 86400.0


def _resolved_known(selection: Selection) -> bool:
    return selection.facts.array("resolved") is not None


def _share_true(flags: np.ndarray, usable: np.ndarray) -> float | None:
    n = int(usable.sum())
    return float((flags & usable).sum() / n) if n else None


def fcr(selection: Selection) -> Measure:
    """Resolved with one agent message and no reopening / resolved; else by the file's own flag."""
    if not _resolved_known(selection):
        return needs("fcr", selection, "resolved_at")
    view = selection.resolved
    resolved = view["resolved"]
    counted = known(selection, "agent_messages") and known(selection, "reopens")
    flag = view.get("fcr_flag") if known(selection, "fcr_flag") else None
    flagged = None if flag is None else _share_true(flag == 1, resolved & (flag >= 0))
    extras: dict[str, float | None] = {"flagged": flagged}
    if known(selection, "agent_messages"):
        messages = view["agent_messages"]
        extras["one_reply_only"] = _share_true(messages == 1, resolved & ~np.isnan(messages))
    eligible = int(resolved.sum())
    if counted:
        messages, reopens = view["agent_messages"], view["reopens"]
        usable = resolved & ~np.isnan(messages) & ~np.isnan(reopens)
        hits = int((usable & (messages == 1) & (reopens == 0)).sum())
        return share_of("fcr", hits, int(usable.sum()), eligible=eligible, extras=extras)
    if flag is not None:
        usable = resolved & (flag >= 0)
        hits = int((usable & (flag == 1)).sum())
        n = int(usable.sum())
        return share_of("fcr", hits, n, eligible=eligible, variant="flagged", extras=extras)
    return needs("fcr", selection, "agent_messages", "reopens", extras=extras)


def first_instance(selection: Selection) -> Measure:
    """Resolved without reassignment or escalation / resolved."""
    if not _resolved_known(selection) or not known(selection, "reassignments"):
        return needs("first_instance", selection, "reassignments")
    view = selection.resolved
    moves = view["reassignments"]
    usable = view["resolved"] & ~np.isnan(moves)
    stayed = usable & (moves == 0)
    variant = "no_transfer"
    if known(selection, "escalated"):
        variant = "no_transfer_no_escalation"
        usable = usable & (view["escalated"] >= 0)
        stayed = usable & (moves == 0) & (view["escalated"] == 0)
    extras: dict[str, float | None] = {}
    if known(selection, "agent_messages") and known(selection, "reopens"):
        touched = usable & ~np.isnan(view["agent_messages"]) & ~np.isnan(view["reopens"])
        once = stayed & (view["agent_messages"] == 1) & (view["reopens"] == 0)
        extras["one_touch"] = _share_true(once, touched)
    return share_of(
        "first_instance",
        int(stayed.sum()),
        int(usable.sum()),
        eligible=int(view["resolved"].sum()),
        variant=variant,
        extras=extras,
    )


def reopen_rate(selection: Selection) -> Measure:
    """Resolved contacts reopened at least once / resolved; a blank is not zero."""
    if not _resolved_known(selection) or not known(selection, "reopens"):
        return needs("reopen_rate", selection, "reopens")
    view = selection.resolved
    reopens = view["reopens"]
    usable = view["resolved"] & ~np.isnan(reopens)
    n = int(usable.sum())
    extras = {"per_contact": float(reopens[usable].sum() / n) if n else None}
    return share_of(
        "reopen_rate",
        int((usable & (reopens > 0)).sum()),
        n,
        eligible=int(view["resolved"].sum()),
        extras=extras,
    )


def backlog(selection: Selection) -> Measure:
    """Contacts created before the end of the period and not resolved before it; a lower bound.

    Without any resolution date it is the number whose status is open now.
    """
    dated = known(selection, "resolved_at") or known(selection, "closed_at")
    if not dated or not known(selection, "created_at"):
        return _backlog_by_status(selection)
    view = selection.ever
    created, gone = view["created_at"], view["gone_moment"]
    t = selection.facts.data_end + np.timedelta64(1, "us")
    if selection.bounded and selection.end is not None:
        t = min(t, local_midnight(selection.end, selection.facts.calendar.zone))
    before = view["counted"] & (created < t)
    # Finished without a date (closed or archived, undated) is no backlog; reopened is missed.
    waiting = before & np.where(np.isnat(gone), view["open"], gone >= t)
    ages = seconds_between(created[waiting], min(t, selection.facts.data_end))
    found = spread(ages)
    extras = {
        "median_age": found.median,
        "oldest_age": found.largest,
        "older_than_7_days": float((ages > 7 * DAY_S).sum()),
    }
    n = int(waiting.sum())
    return measured(
        "backlog", float(n), n, eligible=int(before.sum()), clock="calendar", extras=extras
    )


def _backlog_by_status(selection: Selection) -> Measure:
    status = selection.facts.dimension("status")
    if status is None:
        return needs("backlog", selection, "created_at", "resolved_at")
    if selection.bounded:
        return measured("backlog", None, 0, reason=note("backlog_needs_dates"))
    waiting = status.selected(OPEN_STATUSES)[selection.ever.rows]
    n = int(waiting.sum())
    return measured("backlog", float(n), n, eligible=len(waiting), variant="by_status", anchor="")


def resolution_rate_flow(selection: Selection) -> Measure:
    """Resolved in the period / created in the period, with both counts beside it."""
    if not _resolved_known(selection) or not known(selection, "created_at"):
        return needs("resolution_rate_flow", selection, "created_at", "resolved_at")
    resolved = int(selection.resolved["resolved"].sum())
    created = int(selection.created["counted"].sum())
    extras = {"resolved": float(resolved), "created": float(created)}
    extras |= _answered_extras(selection)
    return share_of("resolution_rate_flow", resolved, created, eligible=created, extras=extras)


def _answered_extras(selection: Selection) -> dict[str, float]:
    """For calls: resolved / answered, the share of those who got through that was solved."""
    answered = selection.created.get("call_answered")
    if answered is None or not (answered == 1).any():
        return {}
    through = selection.created["counted"] & (answered == 1)
    solved = through & selection.created["resolved"]
    return {"of_answered": float(solved.sum() / through.sum())} if through.any() else {}


def resolution_rate_cohort(selection: Selection) -> Measure:
    """Created in the period and resolved by the end of the data / created in the period.

    `recent` counts contacts younger than the 90th percentile of resolution time: the cohort is
    not complete while they are in it.
    """
    if not _resolved_known(selection) or not known(selection, "created_at"):
        return needs("resolution_rate_cohort", selection, "created_at", "resolved_at")
    view = selection.created
    counted = view["counted"]
    resolved = view["resolved"]
    n = int(counted.sum())
    inside = resolved
    if selection.bounded and selection.end is not None:
        end = np.datetime64(selection.end).astype(np.int64)
        inside = resolved & (view["resolved_day"] < end)
    extras = {
        "inside_period": float(inside.sum() / n) if n else None,
        "resolved": float(resolved.sum()),
        "recent": _recent(selection, view),
    }
    return share_of("resolution_rate_cohort", int(resolved.sum()), n, eligible=n, extras=extras)


def _recent(selection: Selection, view: View) -> float | None:
    times = selection.facts.array("resolution")
    if times is None:
        return None
    p90 = spread(times).p90
    if p90 is None:
        return None
    since = selection.facts.data_end - np.timedelta64(round(p90), "s")
    return float((view["counted"] & (view["created_at"] > since)).sum())


def sla_attainment(selection: Selection) -> Measure:
    """SLA met / (met + breached) of resolved contacts; open ones past their date are apart."""
    names = {"resolution": "sla_res_met", "first_response": "sla_frt_met"}
    told = {variant: name for variant, name in names.items() if known(selection, name)}
    if not told:
        return needs("sla_attainment", selection, "sla_res_met")
    view = selection.resolved
    done = view.get("resolved")
    done = view["counted"] if done is None else done
    extras: dict[str, float | None] = {
        variant: _share_true(view[name] == 1, done & (view[name] >= 0))
        for variant, name in told.items()
    }
    due = selection.created.get("due_at")
    if due is not None:
        late = selection.created["open"] & (due < selection.facts.data_end)
        extras["open_past_due"] = float(late.sum())
    variant, name = next(iter(told.items()))
    met = view[name]
    n = int((done & (met >= 0)).sum())
    return share_of(
        "sla_attainment",
        int((done & (met == 1)).sum()),
        n,
        eligible=int(done.sum()),
        variant=variant,
        extras=extras,
    )


def escalation_rate(selection: Selection) -> Measure:
    """Escalated contacts / contacts of which it is known."""
    if not known(selection, "escalated"):
        return needs("escalation_rate", selection, "escalated")
    view = selection.created
    told = view["counted"] & (view["escalated"] >= 0)
    hits = int((told & (view["escalated"] == 1)).sum())
    return share_of("escalation_rate", hits, int(told.sum()), eligible=int(view["counted"].sum()))


def interactions_per_ticket(selection: Selection) -> Measure:
    """Mean messages of both sides on resolved contacts; of the agent if only they are known."""
    name, variant = "messages", "both_sides"
    if known(selection, "interactions"):
        name, variant = "interactions", "interactions"
    elif selection.facts.array("messages") is None:
        name, variant = "agent_messages", "agent_only"
    if not _resolved_known(selection) or selection.facts.array(name) is None:
        return needs("interactions_per_ticket", selection, "agent_messages", "customer_messages")
    view = selection.resolved
    found = spread(view[name][view["resolved"]])
    return measured(
        "interactions_per_ticket",
        found.mean,
        found.n,
        eligible=int(view["resolved"].sum()),
        variant=variant,
        extras={"median": found.median, "p90": found.p90, "max": found.largest},
    )


COMPUTED: dict[str, Computation] = {
    "fcr": lambda selection, _: fcr(selection),
    "first_instance": lambda selection, _: first_instance(selection),
    "reopen_rate": lambda selection, _: reopen_rate(selection),
    "backlog": lambda selection, _: backlog(selection),
    "resolution_rate_flow": lambda selection, _: resolution_rate_flow(selection),
    "resolution_rate_cohort": lambda selection, _: resolution_rate_cohort(selection),
    "sla_attainment": lambda selection, _: sla_attainment(selection),
    "escalation_rate": lambda selection, _: escalation_rate(selection),
    "interactions_per_ticket": lambda selection, _: interactions_per_ticket(selection),
}
"""KPI id → how it is counted."""
