"""Topics of contacts that have several: each contact counts once for each of its tags."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from core.metrics.facts import Dimension, Facts
from core.problems import Note, note

_SEPARATORS = (";", "|", ",")


def tags_of(labels: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The tags in each label: "Billing; Refund" has two where both occur elsewhere too.

    A label is taken apart only where each of its parts is known from another label, so that a
    topic with a comma in its name stays whole.
    """
    parts = {label: _parts(label) for label in labels}
    times = Counter(part for found in parts.values() for part in set(found))
    return [
        found if len(found) > 1 and all(times[part] > 1 for part in found) else (label,)
        for label, found in parts.items()
    ]


def _parts(label: str) -> tuple[str, ...]:
    separator = next((mark for mark in _SEPARATORS if mark in label), None)
    if separator is None:
        return (label,)
    return tuple(dict.fromkeys(part.strip() for part in label.split(separator) if part.strip()))


def several_tags(facts: Facts, dimension: str) -> list[tuple[str, ...]] | None:
    """The tags in each label of a dimension; None where no label has several.

    Only topics are tags: a team or an agent whose name holds a comma is one.
    """
    if dimension != "topic" or facts.dimension(dimension) is None:
        return None

    def found() -> list[tuple[str, ...]] | None:
        held = facts.dimension(dimension)
        by_label = [] if held is None else tags_of(held.labels)
        return by_label if any(len(tags) > 1 for tags in by_label) else None

    return facts.once(f"several {dimension}", found)


def tag_names(facts: Facts, dimension: str) -> tuple[str, ...]:
    """The values that contacts can be wanted by: each tag where contacts have several."""
    held = facts.dimension(dimension)
    by_label = several_tags(facts, dimension)
    if by_label is None:
        return () if held is None else held.labels
    return tuple(dict.fromkeys(tag for tags in by_label for tag in tags))


def counted_labels(facts: Facts, dimension: str, counts: Mapping[str, int]) -> tuple[str, ...]:
    """The values of a dimension, most contacts first, given the contacts of each label."""
    by_label, held = several_tags(facts, dimension), facts.dimension(dimension)
    if by_label is None or held is None:
        return tuple(counts)
    tags = dict(zip(held.labels, by_label, strict=True))
    each = Counter[str]()
    for label, times in counts.items():
        each.update(dict.fromkeys(tags.get(label, (label,)), times))
    return tuple(label for label, _times in each.most_common())


def group_notes(facts: Facts, dimension: str) -> tuple[Note, ...]:
    """What to know of groups by a dimension: that contacts count once for each of their tags."""
    return () if several_tags(facts, dimension) is None else (note("topics_count_per_tag"),)


@dataclass(frozen=True, slots=True)
class Tagged:
    """Contacts by tag: one line for each tag of each contact. Shape (lines,) each."""

    labels: tuple[str, ...]
    rows: np.ndarray = field(repr=False)
    """Place of the contact among those asked about."""
    tags: np.ndarray = field(repr=False)
    """Its tag, as a place in `labels`."""
    contacts: int

    @property
    def counts(self) -> np.ndarray:
        """Contacts of each tag. Shape (labels,)."""
        return np.bincount(self.tags, minlength=len(self.labels))

    @property
    def notes(self) -> tuple[Note, ...]:
        """That contacts with several tags count once for each, where any has several."""
        return (note("topics_count_per_tag"),) if len(self.rows) > self.contacts else ()


def tagged(dimension: Dimension, codes: np.ndarray) -> Tagged:
    """The tags of contacts, given the place of each one's label in the dimension."""
    by_label = tags_of(dimension.labels)
    labels = tuple(dict.fromkeys(tag for tags in by_label for tag in tags))
    place_of = {tag: place for place, tag in enumerate(labels)}
    each = np.array([len(tags) for tags in by_label], np.int64)
    places = np.array([place_of[tag] for tags in by_label for tag in tags], np.int64)
    if not len(codes) or (each == 1).all():
        tags = places[codes] if len(codes) else np.empty(0, np.int64)
        return Tagged(labels, np.arange(len(codes)), tags, len(codes))
    first = np.cumsum(each) - each
    several = each[codes]
    rows = np.repeat(np.arange(len(codes)), several)
    within = np.arange(len(rows)) - np.repeat(np.cumsum(several) - several, several)
    return Tagged(labels, rows, places[first[codes][rows] + within], len(codes))
