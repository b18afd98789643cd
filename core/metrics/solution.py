"""The solutions given: confirmed, endorsed, understood, how soon after a post, in the help."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.ingest.fields.vocabulary import plain
from core.metrics.feelings import ENDORSEMENTS
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
from core.metrics.quantiles import spread
from core.metrics.selection import Selection, View
from core.model.measure import Figure, Measure
from core.model.scenario import DEFAULT_SERVICE_TYPE, Scenario, ServiceType
from core.problems import note


def solution_ack(selection: Selection) -> Measure:
    """Solutions confirmed or used / solutions given; no answer is not acknowledged."""
    confirmation, use = known(selection, "solution_ack"), known(selection, "solution_used")
    if not confirmation and not use:
        return needs("solution_ack", selection, "solution_ack")
    view = selection.resolved
    silent = np.full(len(view), -1, np.int8)
    confirmed = view["solution_ack"] if confirmation else silent
    answers = np.maximum(confirmed, view["solution_used"] if use else silent)
    given = _given(view) | (view["counted"] & (answers >= 0))
    told = given & (answers >= 0)
    hits, n = tally(given & (answers == 1)), tally(given)
    apart = ratio("confirmed_only", tally(given & (confirmed == 1)), n)
    return share_of(
        "solution_ack",
        hits,
        n,
        eligible=n,
        extras={"unanswered_share": 1 - float(told.sum() / n) if n else None},
        variants=(
            ratio("of_answers", hits, tally(told)),
            apart if confirmation and use else _not_apart(use),
        ),
    )


def _not_apart(use: bool) -> Figure:
    """Confirmed and used cannot be told apart: names the column that would."""
    field = "solution_ack" if use else "solution_used"
    lacks = note("needs_column", field=field, fields=(field,))
    return another("confirmed_only", None, 0, "share", reason=lacks)


def _given(view: View) -> np.ndarray:
    """Contacts that got a solution: dated, else resolved."""
    if view.facts.feeds("solution_at"):
        return view["counted"] & ~np.isnat(view["solution_at"])
    resolved = view.get("resolved")
    return np.zeros(len(view), np.bool_) if resolved is None else resolved


def endorsements(selection: Selection) -> Measure:
    """Endorsements of all kinds / contacts that have a count of any; each kind in `parts`."""
    if not selection.facts.feeds("endorsed"):
        return needs("endorsements", selection, *ENDORSEMENTS[:1])
    view = selection.created
    found = view["endorsed"][view["counted"]]
    found = found[~np.isnan(found)]
    n, total = len(found), float(found.sum())
    kinds = [name for name in ENDORSEMENTS if selection.facts.feeds(name)]
    return measured(
        "endorsements",
        total / n if n else None,
        n,
        eligible=tally(view["counted"]),
        variants=(another("total", total if n else None, n, "count"),),
        parts=[
            another(kind, float(np.nansum(view[kind][view["counted"]])), n, "count")
            for kind in kinds
        ],
    )


def rephrase_rate(selection: Selection, scenario: Scenario) -> Measure:
    """Times somebody had to ask again / chats; all contacts where no channel is a chat."""
    if not known(selection, "rephrase_count"):
        return needs("rephrase_rate", selection, "rephrase_count")
    view = selection.created
    asked = view["counted"] & chats_or_all(view, scenario)
    counts = view["rephrase_count"][asked]
    told = counts[~np.isnan(counts)]
    n = len(told)
    return measured(
        "rephrase_rate",
        float(told.sum()) / n if n else None,
        n,
        eligible=len(counts),
        variants=(ratio("share_of_chats", tally(told >= 1), n),),
        parts=tuple(_rephrased(view, asked)),
    )


def _rephrased(view: View, asked: np.ndarray) -> Iterator[Figure]:
    """Questions that an agent had put again, apart from solutions that a customer had."""
    for name in ("rephrase_questions", "rephrase_solutions"):
        if view.facts.feeds(name):
            counts = view[name][asked]
            told = counts[~np.isnan(counts)]
            n = len(told)
            yield another(name, float(told.sum()) / n if n else None, n, "score")


def chats_or_all(view: View, scenario: Scenario) -> np.ndarray:
    """Which contacts are chats; all of them where the data know no chat."""
    chats = in_kind(view, scenario, ServiceType.CHAT)
    return np.ones(len(view), np.bool_) if chats is None else chats


def in_kind(view: View, scenario: Scenario, kind: ServiceType) -> np.ndarray | None:
    """Contacts of the channels worked in one way; None where no channel of the data is."""
    dimension = view.facts.dimension("channel")
    if dimension is None:
        return None
    kinds = [_kind(label, scenario) is kind for label in dimension.labels]
    return np.array(kinds)[view.codes("channel")] if any(kinds) else None


def _kind(channel: str, scenario: Scenario) -> ServiceType:
    plan = scenario.plan(channel)
    return plan.kind if plan else DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED)


def post_to_solution(selection: Selection) -> Measure:
    """Median time from a social post to its solution; resolution stands for it, and is named."""
    dated = known(selection, "solution_at") and known(selection, "created_at")
    name = "to_solution" if dated else "resolution"
    if not selection.facts.feeds(name):
        return needs("post_to_solution", selection, "created_at", "solution_at")
    view = selection.created
    social = _social(selection, view)
    if social is None:
        return unavailable("post_to_solution", note("no_social_posts"))
    rows = view["counted"] & view["inbound"] & social
    found = spread(view[name][rows])
    proxy = ()
    if dated and selection.facts.feeds("resolution"):
        other = spread(view["resolution"][rows])
        proxy = (another("resolved_proxy", other.median, other.n, "s", clock="calendar"),)
    return measured(
        "post_to_solution",
        found.median,
        found.n,
        eligible=tally(rows),
        variant="solution" if dated else "resolved_proxy",
        clock="calendar",
        extras={"p90": found.p90, "mean": found.mean, "max": found.largest},
        variants=proxy,
    )


def _social(selection: Selection, view: View) -> np.ndarray | None:
    """Contacts of the social channels; None where the data have none."""
    dimension = selection.facts.dimension("channel")
    wanted = {name.casefold() for name in selection.facts.side.inputs.social_channels}
    if dimension is None or not wanted & {label.casefold() for label in dimension.labels}:
        return None
    hits = np.array([label.casefold() in wanted for label in dimension.labels])
    return hits[view.codes("channel")]


def kb_covered_share(selection: Selection) -> Measure:
    """Contacts the help already answers / contacts, by the file's mark, else by typed topics."""
    view = selection.created
    counted = view["counted"]
    covered = _covered_topics(selection, view)
    told = None if covered is None else counted & (covered >= 0)
    topics = ()
    if covered is not None and told is not None:
        topics = (ratio("by_topic", tally(told & (covered == 1)), tally(told)),)
    answered = answered_in_help(selection)
    if answered is None:
        return needs("kb_covered_share", selection, "kb_covered")
    marked = known(selection, "kb_covered")
    return share_of(
        "kb_covered_share",
        tally(answered == 1),
        tally(answered >= 0),
        eligible=tally(counted),
        variant=None if marked else "by_topic",
        variants=topics if marked else (),
    )


def answered_in_help(selection: Selection) -> np.ndarray | None:
    """1 where the help answers a created contact already, 0 where not, -1 where nobody said.

    None where neither a file nor a typed topic says it of any.
    """
    view = selection.created
    flags = (
        view["kb_covered"] if known(selection, "kb_covered") else _covered_topics(selection, view)
    )
    return None if flags is None else np.where(view["counted"], flags, -1)


def _covered_topics(selection: Selection, view: View) -> np.ndarray | None:
    """1 topic covered, 0 not, -1 nobody said; None where no topic was typed."""
    said = {
        plain(rule.topic): int(rule.in_help)
        for rule in selection.facts.side.inputs.topics
        if rule.in_help is not None
    }
    dimension = selection.facts.dimension("topic")
    if dimension is None or not said:
        return None
    codes = np.array([said.get(plain(label), -1) for label in dimension.labels], np.int8)
    return codes[view.codes("topic")]


COMPUTED: dict[str, Computation] = {
    "solution_ack": lambda selection, _: solution_ack(selection),
    "endorsements": lambda selection, _: endorsements(selection),
    "rephrase_rate": rephrase_rate,
    "post_to_solution": lambda selection, _: post_to_solution(selection),
    "kb_covered_share": lambda selection, _: kb_covered_share(selection),
}
"""KPI id → how it is counted."""
