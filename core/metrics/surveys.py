"""What customers and the team answer beside satisfaction: effort, expectations, ESAT."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from core.ingest.fields.vocabulary import expectation_of
from core.metrics.audience import survey
from core.metrics.facts import UNKNOWN
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
from core.metrics.satisfaction import TOP, anchor_of, answers_of, highest_answer
from core.metrics.selection import Selection
from core.metrics.speed import resolution_spread
from core.model.measure import Figure, Measure
from core.model.scenario import Scenario
from core.problems import note

LEAST_ESAT_ANSWERS = 5
"""Below this many answers somebody could be recognised."""


@dataclass(frozen=True, slots=True)
class EffortScale:
    """What the answers to a question about effort mean."""

    highest: float
    easy: tuple[float, float]
    """Least and most of the answers that say it was easy."""
    hard: tuple[float, float]


SCALES = {
    "ease_1_7": EffortScale(7, (6, 7), (1, 3)),
    "effort_1_7": EffortScale(7, (1, 2), (5, 7)),
    "effort_1_5": EffortScale(5, (1, 2), (4, 5)),
    "ease_1_5": EffortScale(5, (4, 5), (1, 2)),
    "ease_0_10": EffortScale(10, (9, 10), (0, 6)),
}
"""Variant key → scale and direction; of 1 to 7, easy is 6–7 and hard is 1–3."""
_UNDECLARED = ("effort_1_5", "ease_1_7", "ease_0_10")
"""How answers are read where nobody declared it, by the highest answer."""


def ces(selection: Selection, scenario: Scenario) -> Measure:
    """Mean answer on the declared scale; share and index of easy answers, inferred effort beside.

    The two questions in use run opposite ways (1–5 effort, 1–7 ease) and are never merged.
    """
    inferred = tuple(_inferred(selection))
    if not known(selection, "ces"):
        return replace(needs("ces", selection, "ces"), variants=inferred)
    highest = highest_answer(selection.facts, "ces")
    declared = dict(scenario.variants).get("ces", "")
    usual = next((key for key in _UNDECLARED if highest <= SCALES[key].highest), _UNDECLARED[-1])
    key = declared if declared in SCALES else usual
    if highest > SCALES[key].highest:
        return unavailable("ces", note("ces_beyond_scale", highest=highest, scale=key))
    answers = answers_of(selection.surveyed, "ces")
    n = len(answers)
    easy, hard = (_among(answers, ends) for ends in (SCALES[key].easy, SCALES[key].hard))
    mean = float(answers.mean()) if n else None
    return measured(
        "ces",
        mean,
        n,
        eligible=tally(selection.surveyed["counted"]),
        variant=key,
        anchor=anchor_of(selection),
        extras={"declared": float(declared in SCALES), "easy": float(easy), "hard": float(hard)},
        variants=(
            ratio("easy_share", easy, n),
            another("index", 100 * (easy - hard) / n if n else None, n, "score"),
            *inferred,
        ),
    )


def _among(answers: np.ndarray, ends: tuple[float, float]) -> int:
    return tally((answers >= ends[0]) & (answers <= ends[1]))


def _inferred(selection: Selection) -> Iterator[Figure]:
    """Effort read from the contacts themselves: how many, how much writing, how long, chased."""
    view = selection.resolved
    resolved = view.get("resolved")
    if resolved is None:
        return
    facts = selection.facts
    if facts.feeds("repeat_topic"):
        again = selection.created["repeat_topic"]
        issues = tally(again == 0)
        told = tally(again >= 0)
        value = told / issues if issues else None
        yield another("inferred_contacts", value, issues, "score")
    if known(selection, "customer_messages"):
        found = spread(view["customer_messages"][resolved])
        yield another("inferred_messages", found.mean, found.n, "score")
    if facts.feeds("resolution"):
        found = resolution_spread(view)
        yield another("inferred_time", found.median, found.n, "s", clock="calendar")
    if facts.feeds("messages"):
        written, answered = view["customer_messages"], view["agent_messages"]
        both = resolved & ~np.isnan(written) & ~np.isnan(answered)
        yield ratio("inferred_chased", tally(both & (written > answered + 1)), int(both.sum()))


def esat(selection: Selection) -> Measure:
    """Answers of 4 and 5 of 5 by the team / answers; hidden below five answers.

    Typed counts of months stand in where no file holds the answers.
    """
    if not known(selection, "esat"):
        return _few_hidden(_typed(selection, "esat", "esat"))
    answers = answers_of(selection.surveyed, "esat")
    n = len(answers)
    found = share_of(
        "esat",
        tally(answers >= 4),
        n,
        eligible=tally(selection.surveyed["counted"]),
        anchor=anchor_of(selection),
        variants=(another("mean", float(answers.mean()) if n else None, n, "score"),),
    )
    return _few_hidden(found)


def _few_hidden(found: Measure) -> Measure:
    if found.n >= LEAST_ESAT_ANSWERS or not found.n:
        return found
    reason = note("too_few_answers", n=found.n, least=LEAST_ESAT_ANSWERS)
    return replace(found, value=None, reason=reason, variants=(), extras={})


def expectation_met(selection: Selection) -> Measure:
    """Expectations met or exceeded / answers; what to improve in `parts`, most named first."""
    dimension = selection.facts.dimension("expectation")
    if dimension is None:
        return _typed(selection, "expectation_met", "expectation")
    view = selection.surveyed
    meanings = [expectation_of(label) for label in dimension.labels]
    codes = view.codes("expectation")[view["counted"]]
    counts = np.bincount(codes, minlength=len(meanings))
    by_meaning = {
        wanted: int(sum(counts[p] for p, meant in enumerate(meanings) if meant == wanted))
        for wanted in ("exceeded", "met", "not met")
    }
    n = sum(by_meaning.values())
    return share_of(
        "expectation_met",
        by_meaning["exceeded"] + by_meaning["met"],
        n,
        eligible=len(codes),
        anchor=anchor_of(selection),
        variants=(ratio("exceeded", by_meaning["exceeded"], n),),
        parts=_to_improve(selection),
    )


def _to_improve(selection: Selection) -> list[Figure]:
    dimension = selection.facts.dimension("improvement")
    if dimension is None:
        return []
    view = selection.surveyed
    counts = np.bincount(
        view.codes("improvement")[view["counted"]], minlength=len(dimension.labels)
    )
    order = sorted(range(len(counts)), key=lambda p: (-counts[p], dimension.labels[p]))
    return [
        another(dimension.labels[p], float(counts[p]), int(counts[p]), "count")
        for p in order
        if counts[p] and dimension.labels[p] != UNKNOWN
    ][: 2 * TOP]


def _typed(selection: Selection, kpi: str, field: str) -> Measure:
    """A survey counted by hand, where no file holds its answers."""
    return survey(kpi, selection) or needs(kpi, selection, field)


COMPUTED: dict[str, Computation] = {
    "ces": ces,
    "esat": lambda selection, _: esat(selection),
    "expectation_met": lambda selection, _: expectation_met(selection),
}
"""KPI id → how it is counted."""
