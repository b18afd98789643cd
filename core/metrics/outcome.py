"""How contacts were solved: at once, by whom, for good, how alike, with how much to and fro."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from core.metrics.facts import UNKNOWN, seconds_between
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
    unavailable,
)
from core.metrics.quantiles import grouped_quantile, quantile, spread
from core.metrics.same_customer import REPEAT_DAYS
from core.metrics.selection import Selection, View
from core.metrics.typed_months import rows_in_view
from core.model.measure import Figure, Measure
from core.problems import Note, note

DAY_S = 86400.0
AT_ONCE_S = 60.0
"""A contact resolved within this time of its first reply was resolved by it."""
LEAST_AGENTS, LEAST_CONTACTS = 4, 20
"""Fewer agents, or resolved contacts of one, say nothing of how alike they work."""


def _resolved_known(selection: Selection) -> bool:
    return selection.facts.array("resolved") is not None


def fcr(selection: Selection) -> Measure:
    """Resolved with one agent message and no reopening / resolved; else by the file's own flag.

    Six products count it in six ways; each that the columns allow is among the variants.
    """
    if not _resolved_known(selection):
        return needs("fcr", selection, "resolved_at")
    view = selection.resolved
    resolved = view["resolved"]
    variants = tuple(_vendors_fcr(selection, view))
    extras = {figure.key: figure.value for figure in variants}
    eligible = tally(resolved)
    if known(selection, "agent_messages") and known(selection, "reopens"):
        messages, reopens = view["agent_messages"], view["reopens"]
        usable = resolved & ~np.isnan(messages) & ~np.isnan(reopens)
        hits = tally(usable & (messages == 1) & (reopens == 0))
        return share_of(
            "fcr", hits, tally(usable), eligible=eligible, extras=extras, variants=variants
        )
    flagged = next((figure for figure in variants if figure.key == "flagged"), None)
    if flagged is None:
        found = needs("fcr", selection, "agent_messages", "reopens", extras=extras)
        return replace(found, variants=variants)
    return measured(
        "fcr",
        flagged.value,
        flagged.n,
        eligible=eligible,
        variant="flagged",
        extras=extras,
        variants=[figure for figure in variants if figure.key != "flagged"],
    )


def _vendors_fcr(selection: Selection, view: View) -> Iterator[Figure]:
    """First contact resolution as products count it, each where its columns are known."""
    resolved = view["resolved"]

    def share(key: str, hits: np.ndarray, usable: np.ndarray) -> Figure:
        return ratio(key, tally(usable & hits), tally(usable))

    if known(selection, "fcr_flag"):
        yield share("flagged", view["fcr_flag"] == 1, resolved & (view["fcr_flag"] >= 0))
    if known(selection, "agent_messages"):
        messages = view["agent_messages"]
        yield share("one_reply_only", messages == 1, resolved & ~np.isnan(messages))
    if known(selection, "pending_time"):
        pending = view["pending_time"]
        yield share("never_pending", pending == 0, resolved & ~np.isnan(pending))
    if selection.facts.feeds("frt") and selection.facts.feeds("resolution"):
        replied, solved = view["frt"], view["resolution"]
        both = resolved & ~np.isnan(replied) & ~np.isnan(solved)
        yield share("with_first_reply", solved <= replied + AT_ONCE_S, both)
    if known(selection, "customer_messages"):
        written = view["customer_messages"]
        yield share("no_customer_reply", written <= 1, resolved & ~np.isnan(written))
    if known(selection, "reassignments"):
        moves = view["reassignments"]
        yield share("one_agent", moves == 0, resolved & ~np.isnan(moves))
    if known(selection, "solution_ack"):
        yield share("confirmed", view["solution_ack"] == 1, resolved)
    if selection.facts.feeds("repeat_topic"):
        yield share("no_repeat_7_days", *_no_repeat(selection, view))


def _no_repeat(selection: Selection, view: View) -> tuple[np.ndarray, np.ndarray]:
    """Contacts after which the customer was quiet about it, of those the data see long enough."""
    until = view["days_until_topic"]
    age = seconds_between(view["created_at"], selection.facts.data_end) / DAY_S
    seen = view["resolved"] & ~np.isnan(until) & (age > REPEAT_DAYS)
    return until > REPEAT_DAYS, seen


def first_instance(selection: Selection) -> Measure:
    """Resolved without reassignment or escalation / resolved."""
    if not _resolved_known(selection) or not known(selection, "reassignments"):
        missing = needs("first_instance", selection, "reassignments")
        told = _resolved_known(selection) and known(selection, "departments")
        same = (_same_department(selection, selection.resolved),) if told else ()
        return replace(missing, variants=same)
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
    variants: list[Figure] = []
    if known(selection, "agent_messages") and known(selection, "reopens"):
        touched = usable & ~np.isnan(view["agent_messages"]) & ~np.isnan(view["reopens"])
        once = stayed & (view["agent_messages"] == 1) & (view["reopens"] == 0)
        touch = ratio("one_touch", tally(once & touched), int(touched.sum()))
        extras["one_touch"] = touch.value
        variants.append(touch)
    if known(selection, "departments"):
        variants.append(_same_department(selection, view))
    if variant != "no_transfer":
        moved = view["resolved"] & ~np.isnan(moves)
        variants.append(ratio("no_transfer", tally(moved & (moves == 0)), int(moved.sum())))
    return share_of(
        "first_instance",
        tally(stayed),
        tally(usable),
        eligible=tally(view["resolved"]),
        variant=variant,
        extras=extras,
        variants=variants,
    )


def _same_department(selection: Selection, view: View) -> Figure:
    """Resolved by the department that had it first, handed on within it or not, not escalated."""
    departments = view["departments"]
    usable = view["resolved"] & ~np.isnan(departments)
    stayed = departments <= 1
    if known(selection, "escalated"):
        usable = usable & (view["escalated"] >= 0)
        stayed = stayed & (view["escalated"] == 0)
    return ratio("same_department", tally(usable & stayed), tally(usable))


def reopen_rate(selection: Selection) -> Measure:
    """Resolved contacts reopened at least once / resolved; a blank is not zero."""
    if not _resolved_known(selection) or not known(selection, "reopens"):
        return needs("reopen_rate", selection, "reopens")
    view = selection.resolved
    reopens = view["reopens"]
    usable = view["resolved"] & ~np.isnan(reopens)
    n = tally(usable)
    extras = {"per_contact": float(reopens[usable].sum() / n) if n else None}
    return share_of(
        "reopen_rate",
        tally(usable & (reopens > 0)),
        n,
        eligible=tally(view["resolved"]),
        extras=extras,
        variants=(another("per_contact", extras["per_contact"], n, "score"),),
    )


def escalation_rate(selection: Selection) -> Measure:
    """Escalated contacts / contacts of which it is known."""
    if not known(selection, "escalated"):
        return needs("escalation_rate", selection, "escalated")
    view = selection.created
    told = view["counted"] & (view["escalated"] >= 0)
    hits = tally(told & (view["escalated"] == 1))
    return share_of(
        "escalation_rate",
        hits,
        tally(told),
        eligible=tally(view["counted"]),
        parts=_by_tier(view, view["escalated"] == 1, told),
    )


def _by_tier(view: View, hits: np.ndarray, rows: np.ndarray) -> list[Figure]:
    dimension = view.facts.dimension("tier")
    if dimension is None:
        return []
    codes, groups = view.codes("tier"), len(dimension.labels)
    n = np.bincount(codes[rows], minlength=groups)
    found = np.bincount(codes[rows & hits], minlength=groups)
    return [
        ratio(label, int(found[place]), int(n[place]))
        for place, label in enumerate(dimension.labels)
        if n[place]
    ]


def tier_share(selection: Selection) -> Measure:
    """Resolved contacts by tier / all resolved; a blank tier is Unknown and never the first."""
    dimension = selection.facts.dimension("tier")
    if dimension is None or not _resolved_known(selection):
        return needs("tier_share", selection, "tier")
    view = selection.resolved
    codes = view.codes("tier")[view["resolved"]]
    counts = np.bincount(codes, minlength=len(dimension.labels))
    n = len(codes)
    order = [p for p in range(len(counts)) if counts[p]]
    named = [p for p in order if dimension.labels[p] != UNKNOWN]
    most = max(named, key=lambda p: (counts[p], dimension.labels[p]), default=None)
    return measured(
        "tier_share",
        None if most is None else float(counts[most] / n),
        n,
        eligible=n,
        top=() if most is None else ((dimension.labels[most], int(counts[most])),),
        parts=[ratio(dimension.labels[p], int(counts[p]), n) for p in order],
    )


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
        eligible=tally(view["resolved"]),
        variant=variant,
        extras={"median": found.median, "p90": found.p90, "max": found.largest},
        variants=(another("median", found.median, found.n, "score"), *_agent_only(view, variant)),
    )


def _agent_only(view: View, variant: str) -> tuple[Figure, ...]:
    if variant == "agent_only" or not view.facts.feeds("agent_messages"):
        return ()
    found = spread(view["agent_messages"][view["resolved"]])
    return (another("agent_only", found.mean, found.n, "score"),)


def consistency(selection: Selection) -> Measure:
    """Quartile distance of the agents' median resolution times against their median.

    Agents with 20 resolved contacts and more, of whom there must be four.
    """
    checked = _checked(selection)
    dimension = selection.facts.dimension("agent")
    if dimension is None or not selection.facts.feeds("resolution"):
        missing = needs("consistency", selection, "agent", "created_at", "resolved_at")
        return replace(missing, variants=checked)
    view = selection.resolved
    resolved = view.get("resolved")
    rows = view["counted"] if resolved is None else resolved
    medians, n = _agents_medians(view, rows)
    variants = (*_of_one_topic(view, rows), *checked)
    if len(medians) < LEAST_AGENTS:
        reason = note(
            "consistency_too_few",
            agents=LEAST_AGENTS,
            contacts=LEAST_CONTACTS,
            found=len(medians),
        )
        return replace(unavailable("consistency", reason), n=n, variants=variants)
    return measured(
        "consistency",
        quartile_distance(medians),
        n,
        eligible=tally(rows),
        extras={"median": quantile(np.sort(medians), 0.5), "agents": float(len(medians))},
        variants=variants,
    )


def _checked(selection: Selection) -> tuple[Figure, ...]:
    """Checks passed / checks made on sampled replies, counted by hand; none where none is typed."""
    typed = [row for row in selection.facts.side.inputs.surveys if row.survey == "checklist"]
    rows = rows_in_view(typed, selection, {"team": "team"})
    if isinstance(rows, Note) or not rows:
        return ()
    passed = sum(row.favourable or 0.0 for row in rows)
    return (ratio("checklist", passed, round(sum(row.answers or 0.0 for row in rows))),)


def quartile_distance(medians: np.ndarray) -> float | None:
    """(75th − 25th percentile) / median of some values; None where the median is 0."""
    ordered = np.sort(medians)
    middle = quantile(ordered, 0.5)
    return (quantile(ordered, 0.75) - quantile(ordered, 0.25)) / middle if middle else None


def _agents_medians(view: View, rows: np.ndarray) -> tuple[np.ndarray, int]:
    """Median resolution time of each agent with enough contacts, Unknown left out; contacts."""
    dimension = view.facts.dimension("agent")
    assert dimension is not None
    times = view["resolution"]
    used = rows & (times >= 0)
    groups = len(dimension.labels)
    medians, counts = grouped_quantile(times[used], 0.5)(view.codes("agent")[used], groups)
    kept = (counts >= LEAST_CONTACTS) & np.array([name != UNKNOWN for name in dimension.labels])
    return medians[kept], int(counts[kept].sum())


def _of_one_topic(view: View, rows: np.ndarray) -> tuple[Figure, ...]:
    """The same on the most frequent topic, so that nobody has the harder questions."""
    dimension = view.facts.dimension("topic")
    if dimension is None:
        return ()
    codes = view.codes("topic")
    named = np.array([label != UNKNOWN for label in dimension.labels])
    counts = np.bincount(codes[rows], minlength=len(named)) * named
    if not counts.any():
        return ()
    medians, n = _agents_medians(view, rows & (codes == int(counts.argmax())))
    enough = len(medians) >= LEAST_AGENTS
    value = quartile_distance(medians) if enough else None
    return (another("same_topic", value, n, "score"),)


COMPUTED: dict[str, Computation] = {
    "fcr": lambda selection, _: fcr(selection),
    "first_instance": lambda selection, _: first_instance(selection),
    "reopen_rate": lambda selection, _: reopen_rate(selection),
    "escalation_rate": lambda selection, _: escalation_rate(selection),
    "tier_share": lambda selection, _: tier_share(selection),
    "interactions_per_ticket": lambda selection, _: interactions_per_ticket(selection),
    "consistency": lambda selection, _: consistency(selection),
}
"""KPI id → how it is counted."""
