"""What contacts are about, who has the same trouble, and who comes back with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import numpy as np

from core.metrics.facts import UNKNOWN, Dimension
from core.metrics.measuring import (
    Computation,
    another,
    measured,
    needs,
    ratio,
    share_of,
    tally,
)
from core.metrics.same_customer import REPEAT_DAYS
from core.metrics.selection import Selection, View
from core.metrics.tags import Tagged, tagged
from core.metrics.variants import parameter
from core.metrics.volume import TOP, distinct
from core.model.measure import Figure, Measure
from core.model.scenario import Scenario
from core.problems import note


def _counts(dimension: Dimension, codes: np.ndarray) -> Counter[str]:
    """Contacts by tag; one with several tags counts once for each."""
    return _by_name(tagged(dimension, codes))


def _by_name(found: Tagged) -> Counter[str]:
    return Counter(dict(zip(found.labels, found.counts.tolist(), strict=True)))


def _first(counts: Counter[str]) -> list[tuple[str, int]]:
    """The five most frequent tags, Unknown apart, those of equal count by name."""
    named = [(tag, count) for tag, count in counts.items() if tag != UNKNOWN and count]
    return sorted(named, key=lambda item: (-item[1], item[0]))[:TOP]


def top_topics(selection: Selection) -> Measure:
    """The five most frequent topics with their counts; contacts without a topic are "Unknown"."""
    dimension = selection.facts.dimension("topic")
    if dimension is None:
        return needs("top_topics", selection, "topic")
    codes = selection.created.codes("topic")
    counts = _counts(dimension, codes)
    top = _first(counts)
    unknown = counts[UNKNOWN]
    named = sum(count for tag, count in counts.items() if tag != UNKNOWN)
    extras = {
        "unknown": float(unknown),
        "other": float(named - sum(count for _, count in top)),
        "topics": float(sum(count > 0 for tag, count in counts.items() if tag != UNKNOWN)),
    }
    everything = len(codes)
    value = sum(count for _, count in top) / everything if top else None
    return measured(
        "top_topics",
        value,
        everything - unknown,
        eligible=everything,
        extras=extras,
        top=tuple(top),
        parts=[ratio(tag, count, everything) for tag, count in top],
        variants=(*_rising(selection, dimension, counts), *_products(selection)),
    )


def _rising(selection: Selection, dimension: Dimension, counts: Counter[str]) -> Iterator[Figure]:
    """By how many contacts the topic grew that grew most, against as many days before."""
    start, end = selection.start, selection.end
    first = selection.facts.first_day
    if not selection.bounded or start is None or end is None or first is None:
        return
    earlier = start - (end - start)
    if earlier < first - timedelta(days=1):
        yield another("rising_most", None, 0, "count", reason=note("needs_full_comparison"))
        return
    days = selection.ever["created_day"]
    before = (days >= _code(earlier)) & (days < _code(start))
    then = _counts(dimension, selection.ever.codes("topic")[before])
    risen = {tag: counts[tag] - then[tag] for tag in counts if tag != UNKNOWN}
    most = max(risen, key=lambda tag: (risen[tag], tag), default=None)
    if most is not None:
        yield another("rising_most", float(risen[most]), counts[most] + then[most], "count")


def _code(day: object) -> int:
    return int(np.datetime64(day, "D").astype(np.int64))  # pyright: ignore[reportArgumentType, reportCallIssue]


def _products(selection: Selection) -> Iterator[Figure]:
    dimension = selection.facts.dimension("product")
    if dimension is not None:
        codes = selection.created.codes("product")
        first = _first(_counts(dimension, codes))
        yield ratio("top_five_products", sum(count for _, count in first), len(codes))


def repeat_contact_rate(selection: Selection, scenario: Scenario) -> Measure:
    """Share of contacts whose customer had written about the same topic within seven days."""
    with_topic = selection.facts.dimension("topic") is not None
    view = selection.created
    since = view.get("days_since_topic")
    ever = view.get("days_since_any")
    if since is None or ever is None:
        return needs("repeat_contact_rate", selection, "customer_id", "created_at")
    n = tally(~np.isnan(since))
    any_topic = ratio("any_topic_7_days", tally(ever <= REPEAT_DAYS), n)
    return share_of(
        "repeat_contact_rate",
        tally(since <= REPEAT_DAYS),
        n,
        eligible=len(since),
        variant="same_topic_7_days" if with_topic else "any_topic_7_days",
        extras={"any_topic": any_topic.value, "history_days": _history(selection)},
        variants=(
            *((any_topic,) if with_topic else ()),
            *_other_windows(scenario, {"same_topic": since, "any_topic": ever}, n),
            _per_customer(view),
        ),
    )


def _history(selection: Selection) -> float | None:
    """Days that the data reach back before the period."""
    first = selection.facts.first_day
    if first is None or selection.start is None:
        return None
    return float(max((selection.start - first).days, 0))


def _other_windows(scenario: Scenario, since: dict[str, np.ndarray], n: int) -> Iterator[Figure]:
    """The window that the scenario names, from 1 to 30 days."""
    for name, days in since.items():
        window = parameter(scenario, "repeat_contact_rate", name)
        if window is not None:
            key = dict(scenario.variants)["repeat_contact_rate"]
            yield ratio(key, tally(days <= window), n)


def _per_customer(view: View) -> Figure:
    customers = view["customer"]
    known = customers[customers >= 0]
    different = tally(distinct(known, int(customers.max(initial=-1)) + 1))
    value = len(known) / different if different else None
    return another("contacts_per_customer", value, different, "score")


def customers_affected(selection: Selection) -> Measure:
    """Different customers of the topic that touches most of them; `parts` has the first five."""
    facts = selection.facts
    dimension = facts.dimension("topic")
    if dimension is None or not facts.feeds("customer"):
        return needs("customers_affected", selection, "customer_id", "topic")
    view = selection.created
    known = view["customer"] >= 0
    customers = view["customer"][known]
    found = tagged(dimension, view.codes("topic")[known])
    once = _first_of_pair(customers[found.rows], found.tags)
    top = _first(_by_name(replace(found, rows=found.rows[once], tags=found.tags[once])))
    everybody = tally(distinct(customers, int(customers.max(initial=-1)) + 1))
    most = top[0][1] if top else None
    return measured(
        "customers_affected",
        None if most is None else float(most),
        len(customers),
        eligible=len(view),
        top=tuple(top),
        parts=[ratio(tag, count, everybody) for tag, count in top],
        variants=(ratio("share_of_customers", most or 0, everybody),),
        extras={"customers": float(everybody)},
    )


def _first_of_pair(customers: np.ndarray, tags: np.ndarray) -> np.ndarray:
    """Where each customer is first met with each tag."""
    pairs = customers.astype(np.int64) * (int(tags.max(initial=0)) + 1) + tags
    return np.unique(pairs, return_index=True)[1]


COMPUTED: dict[str, Computation] = {
    "top_topics": lambda selection, _: top_topics(selection),
    "repeat_contact_rate": repeat_contact_rate,
    "customers_affected": lambda selection, _: customers_affected(selection),
}
"""KPI id → how it is counted."""
