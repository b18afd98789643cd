"""Whether the work is kept up with: flow, cohort, backlog, agreements kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from core.calendar import local_midnight
from core.metrics.facts import OPEN_STATUSES, Facts, seconds_between
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
)
from core.metrics.quantiles import spread
from core.metrics.selection import Selection
from core.metrics.speed import promise_of
from core.model.measure import Figure, Measure
from core.model.scenario import Promise, Scenario
from core.problems import note

DAY_S = 86400.0
_AGES = (
    ("under_1_day", 1.0),
    ("1_to_3_days", 3.0),
    ("3_to_7_days", 7.0),
    ("7_to_30_days", 30.0),
    ("over_30_days", np.inf),
)
"""Bands of age: key of the part, days below which a contact is in it."""


def _resolved_known(selection: Selection) -> bool:
    return selection.facts.array("resolved") is not None


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
    after = selection.asked[1]
    if selection.bounded and after is not None:
        t = min(t, local_midnight(after, selection.facts.calendar.zone))
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
    n = tally(waiting)
    return measured(
        "backlog",
        float(n),
        n,
        eligible=tally(before),
        clock="calendar",
        extras=extras,
        parts=_by_age(ages),
        variants=_by_status_now(selection),
    )


def _by_age(ages: np.ndarray) -> list[Figure]:
    """Open contacts by age; an age that is not known is in none."""
    edges = [limit * DAY_S for _, limit in _AGES]
    place = np.searchsorted(edges, ages[~np.isnan(ages)], side="right")
    counts = np.bincount(np.minimum(place, len(_AGES) - 1), minlength=len(_AGES))
    return [
        another(key, float(count), int(count), "count")
        for (key, _), count in zip(_AGES, counts.tolist(), strict=True)
    ]


def _by_status_now(selection: Selection) -> Iterator[Figure]:
    status = selection.facts.dimension("status")
    if status is not None and not selection.bounded:
        waiting = tally(status.selected(OPEN_STATUSES)[selection.ever.rows])
        yield another("by_status", float(waiting), waiting, "count")


def _backlog_by_status(selection: Selection) -> Measure:
    status = selection.facts.dimension("status")
    if status is None:
        return needs("backlog", selection, "created_at", "resolved_at")
    if selection.bounded:
        return measured("backlog", None, 0, reason=note("backlog_needs_dates"))
    waiting = status.selected(OPEN_STATUSES)[selection.ever.rows]
    n = tally(waiting)
    return measured("backlog", float(n), n, eligible=len(waiting), variant="by_status", anchor="")


def resolution_rate_flow(selection: Selection) -> Measure:
    """Resolved in the period / created in the period, with both counts beside it."""
    if not _resolved_known(selection) or not known(selection, "created_at"):
        return needs("resolution_rate_flow", selection, "created_at", "resolved_at")
    resolved = tally(selection.resolved["resolved"])
    created = tally(selection.created["counted"])
    extras = {"resolved": float(resolved), "created": float(created)}
    answered = _of_answered(selection)
    extras |= {figure.key: figure.value or 0.0 for figure in answered}
    return share_of(
        "resolution_rate_flow",
        resolved,
        created,
        eligible=created,
        extras=extras,
        variants=answered,
    )


def _of_answered(selection: Selection) -> tuple[Figure, ...]:
    """For calls: resolved / answered, the share of those who got through that was solved."""
    answered = selection.created.get("call_answered")
    if answered is None or not (answered == 1).any():
        return ()
    through = selection.created["counted"] & (answered == 1)
    solved = through & selection.created["resolved"]
    return (ratio("of_answered", int(solved.sum()), int(through.sum())),) if through.any() else ()


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
    n = tally(counted)
    since = censored_since(selection.facts)
    young = np.zeros(len(view), np.bool_) if since is None else view["created_at"] > since
    inside = resolved
    after = selection.asked[1]
    if selection.bounded and after is not None:
        end = np.datetime64(after).astype(np.int64)
        inside = resolved & (view["resolved_day"] < end)
    extras = {
        "inside_period": float(inside.sum() / n) if n else None,
        "resolved": float(resolved.sum()),
        "recent": None if since is None else float((counted & young).sum()),
    }
    old = counted & ~young
    older = ratio("without_recent", tally(old & resolved), tally(old))
    return share_of(
        "resolution_rate_cohort",
        tally(resolved),
        n,
        eligible=n,
        extras=extras,
        variants=(
            ratio("inside_period", tally(inside), n),
            *((older,) if since is not None else ()),
        ),
    )


def censored_since(facts: Facts) -> np.datetime64 | None:
    """From when on contacts had too little time to be solved: a cohort is shown grey from here.

    The end of the data less the 90th percentile of resolution time; None where that is not known.
    """
    times = facts.array("resolution")
    if times is None:
        return None
    p90 = facts.once("resolution_p90", lambda: spread(times).p90)
    return None if p90 is None else facts.data_end - np.timedelta64(round(p90), "s")


def sla_attainment(selection: Selection, scenario: Scenario) -> Measure:
    """SLA met / (met + breached) of resolved contacts; open ones past their date are apart.

    Without the file's own verdicts, the promises of the scenario are held against the times.
    """
    names = {"resolution": "sla_res_met", "first_response": "sla_frt_met"}
    told = {variant: name for variant, name in names.items() if known(selection, name)}
    own = tuple(_own_promises(selection, scenario))
    if not told:
        return _by_own_promise(selection, own)
    view = selection.resolved
    done = view.get("resolved")
    done = view["counted"] if done is None else done
    found = [
        ratio(variant, tally(done & (view[name] == 1)), tally(done & (view[name] >= 0)))
        for variant, name in told.items()
    ]
    extras: dict[str, float | None] = {figure.key: figure.value for figure in found}
    due = selection.created.get("due_at")
    if due is not None:
        late = selection.created["open"] & (due < selection.facts.data_end)
        extras["open_past_due"] = float(late.sum())
    return measured(
        "sla_attainment",
        found[0].value,
        found[0].n,
        eligible=tally(done),
        variant=found[0].key,
        extras=extras,
        variants=(*found[1:], *own),
    )


def _by_own_promise(selection: Selection, own: tuple[Figure, ...]) -> Measure:
    found = next((figure for figure in own if figure.key == "own_resolution"), None)
    if found is None or found.value is None:
        missing = needs("sla_attainment", selection, "sla_res_met")
        return replace(missing, variants=own)
    return measured(
        "sla_attainment",
        found.value,
        found.n,
        variant=found.key,
        clock=found.clock,
        variants=[figure for figure in own if figure.key != found.key],
    )


def _own_promises(selection: Selection, scenario: Scenario) -> Iterator[Figure]:
    """Contacts held to the promises that the planner wrote for their channels."""
    for key, field, name in (
        ("own_first_response", "frt", "frt"),
        ("own_resolution", "resolution", "resolution"),
    ):
        promises = _written_promises(selection, scenario, field)
        if promises and selection.facts.feeds(name):
            yield _own(selection, key, name, promises)


def _written_promises(selection: Selection, scenario: Scenario, field: str) -> dict[int, Promise]:
    """Promises by code of the channel, of deferred channels that have one written."""
    dimension = selection.facts.dimension("channel")
    if dimension is None:
        return {}
    plans = {place: scenario.plan(label) for place, label in enumerate(dimension.labels)}
    return {
        place: getattr(plan, field)
        for place, plan in plans.items()
        if plan is not None
        and getattr(plan, field) is not None
        and promise_of(dimension.labels[place], scenario) is not None
    }


def _own(selection: Selection, key: str, name: str, promises: dict[int, Promise]) -> Figure:
    view = selection.created if name == "frt" else selection.resolved
    done = view["counted"] & view["inbound"]
    if name == "resolution":
        resolved = view.get("resolved")
        done = view["counted"] if resolved is None else resolved
    codes = view.codes("channel")
    met = n = 0
    for place, promise in promises.items():
        rows = done & (codes == place)
        business = promise.clock == "business" and view.get(f"{name}_business") is not None
        times = view[f"{name}_business" if business else name][rows]
        told = times >= 0
        n += tally(told)
        met += tally(told & (times <= promise.within_s))
    clocks = {promise.clock for promise in promises.values()}
    return replace(ratio(key, met, n), clock=clocks.pop() if len(clocks) == 1 else "")


COMPUTED: dict[str, Computation] = {
    "backlog": lambda selection, _: backlog(selection),
    "resolution_rate_flow": lambda selection, _: resolution_rate_flow(selection),
    "resolution_rate_cohort": lambda selection, _: resolution_rate_cohort(selection),
    "sla_attainment": sla_attainment,
}
"""KPI id → how it is counted."""
