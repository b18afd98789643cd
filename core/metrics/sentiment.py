"""How customers felt and said so without being asked: mood, praise, complaints."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.ingest.fields.vocabulary import plain
from core.metrics.audience import approvals
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
from core.metrics.selection import Selection, View
from core.model.measure import Figure, Measure

COMPLAINT_WORDS = (
    "complaint", "queja", "reclamacion", "reclamo", "reclamacao", "lamentela", "beschwerde",
    "reklamation", "plainte",
)  # fmt: skip
"""A topic that holds one of these words is a complaint, unless the planner says otherwise."""
APPLAUSE_WORDS = (
    "praise", "compliment", "thanks", "thank you", "kudos", "felicitacion", "elogio",
    "agradecimiento", "complimento", "ringraziamento", "lob", "remerciement",
)  # fmt: skip
"""A topic that holds one of these words is praise."""
_SAME = 1e-9
"""Moods closer than this are the same mood."""


def sentiment_change(selection: Selection) -> Measure:
    """Mean of last mood less first mood, of contacts with both; share improved beside it."""
    facts = selection.facts
    if not facts.feeds("mood_first") or not facts.feeds("mood_last"):
        return needs("sentiment_change", selection, "sentiment_first", "sentiment_last")
    view = selection.created
    change = (view["mood_last"] - view["mood_first"])[view["counted"]]
    change = change[~np.isnan(change)]
    n = len(change)
    return measured(
        "sentiment_change",
        float(change.mean()) if n else None,
        n,
        eligible=tally(view["counted"]),
        extras={"worse": float((change < -_SAME).sum())},
        variants=(ratio("share_improved", tally(change > _SAME), n),),
    )


def sentiment_mix(selection: Selection) -> Measure:
    """Share of contacts whose last mood is positive; neutral, negative and unscored in `parts`."""
    if not selection.facts.feeds("mood_last"):
        return needs("sentiment_mix", selection, "sentiment_last")
    view = selection.created
    moods = view["mood_last"][view["counted"]]
    scored = moods[~np.isnan(moods)]
    n, unscored = len(scored), len(moods) - len(scored)
    counts = {
        "positive": tally(scored > _SAME),
        "neutral": tally(np.abs(scored) <= _SAME),
        "negative": tally(scored < -_SAME),
    }
    shares = [ratio(key, count, n) for key, count in counts.items()]
    return share_of(
        "sentiment_mix",
        counts["positive"],
        n,
        eligible=len(moods),
        variants=shares[1:],
        parts=(
            *(another(f.key, f.value, counts[f.key], "share") for f in shares),
            another("unscored", unscored / len(moods) if len(moods) else None, unscored, "share"),
        ),
        extras={"unscored": float(unscored)},
    )


def complaint_share(selection: Selection) -> Measure:
    """Complaints / contacts, by the file's mark, else by topic; each channel in `parts`."""
    typed = {rule.topic: rule.complaint for rule in selection.facts.side.inputs.topics}
    by_topic = _of_topics(selection.created, COMPLAINT_WORDS, typed)
    return _marked(selection, "complaint_share", "is_complaint", by_topic)


def applause_rate(selection: Selection) -> Measure:
    """Contacts with praise / handled contacts; approvals per follower and per post beside it."""
    by_topic = _of_topics(selection.created, APPLAUSE_WORDS, {})
    found = _marked(selection, "applause_rate", "is_applause", by_topic)
    return replace(found, variants=(*found.variants, *approvals(selection)))


def _marked(selection: Selection, kpi: str, flag: str, by_topic: np.ndarray | None) -> Measure:
    view = selection.created
    handled = view["counted"] & handled_rows(view)
    eligible = tally(handled)
    topics = None if by_topic is None else ratio("by_topic", tally(by_topic & handled), eligible)
    if not known(selection, flag):
        if by_topic is None or not by_topic.any():
            return needs(kpi, selection, flag)
        return share_of(
            kpi,
            tally(by_topic & handled),
            eligible,
            eligible=eligible,
            variant="by_topic",
            parts=by_channel(view, by_topic, handled),
        )
    flags = view[flag]
    told = handled & (flags >= 0)
    return share_of(
        kpi,
        tally(told & (flags == 1)),
        tally(told),
        eligible=eligible,
        parts=by_channel(view, flags == 1, told),
        variants=() if topics is None else (topics,),
    )


def _of_topics(
    view: View, words: tuple[str, ...], typed: dict[str, bool | None]
) -> np.ndarray | None:
    """Contacts whose topic says it, as typed by the planner or by its words."""
    dimension = view.facts.dimension("topic")
    if dimension is None:
        return None
    said = {plain(topic): mark for topic, mark in typed.items() if mark is not None}
    hits = [
        said.get(plain(label), any(word in plain(label) for word in words))
        for label in dimension.labels
    ]
    return np.array(hits, dtype=bool)[view.codes("topic")]


def handled_rows(view: View) -> np.ndarray:
    """Contacts somebody worked on: answered calls, and everything that never queued."""
    answered = view.get("call_answered")
    return np.ones(len(view), dtype=bool) if answered is None else answered != 0


def by_channel(view: View, hits: np.ndarray, rows: np.ndarray) -> list[Figure]:
    """A share of contacts by channel, in the order of the labels."""
    dimension = view.facts.dimension("channel")
    if dimension is None:
        return []
    groups = len(dimension.labels)
    codes = view.codes("channel")
    n = np.bincount(codes[rows], minlength=groups)
    found = np.bincount(codes[rows & hits], minlength=groups)
    return [
        ratio(label, int(found[place]), int(n[place]))
        for place, label in enumerate(dimension.labels)
        if n[place]
    ]


COMPUTED: dict[str, Computation] = {
    "sentiment_change": lambda selection, _: sentiment_change(selection),
    "sentiment_mix": lambda selection, _: sentiment_mix(selection),
    "applause_rate": lambda selection, _: applause_rate(selection),
    "complaint_share": lambda selection, _: complaint_share(selection),
}
"""KPI id → how it is counted."""
