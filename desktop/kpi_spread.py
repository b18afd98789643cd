"""A KPI's distribution as bars with its percentiles, in words and places."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop import formats, kpi_axes
from widgets.histogram import HistogramContent
from widgets.pointed_chart import Axes

if TYPE_CHECKING:
    from core.metrics.distribution import Distribution

_MARKED = (0.5, 0.9)
_LONG_TAILED = ("s", "count", "money")
_TOLD = (0.25, 0.5, 0.75, 0.9, 0.95)


def histogram(found: Distribution, currency: str) -> tuple[Axes, HistogramContent, str]:
    """The frame and bars of a distribution, and one sentence with its percentiles."""
    edges = [float(edge) for edge in found.edges.tolist()]
    counts = [float(count) for count in found.counts.tolist()]
    steps = _own_values(found)
    names = [_bar_name(found, edges, place, steps, currency) for place in range(len(counts))]
    ticks = [_tick(found, edges, place, steps, currency) for place in range(len(counts))]
    if found.beyond:
        over = QCoreApplication.translate("KpiDetail", "{value} or more")
        names.append(over.format(value=_text(edges[-1], found.unit, currency)))
        ticks.append(f"≥{formats.NBSP}{_edge(edges, len(counts), found.unit, currency)}")
        counts.append(float(found.beyond))
    every = max(1, len(ticks) // 6)
    major = tuple(place % every == 0 for place in range(len(ticks)))
    sentences = tuple(
        f"{name}: {formats.contacts(count)}, {formats.share(count / found.n)}"
        for name, count in zip(names, counts, strict=True)
    )
    axes = Axes(tuple(ticks), major, kpi_axes.marks((0, *counts), "count"), sentences)
    lines = () if found.unit == "share" else tuple(_lines(found, edges, steps, currency))
    content = HistogramContent(tuple(counts), found.beyond > 0, lines, steps)
    words = percentiles(found, currency)
    if found.scale == "log":
        doubling = QCoreApplication.translate(
            "KpiDetail", "From the second bar on, each spans twice as much as the one before."
        )
        words = f"{words}. {doubling}"
    return axes, content, words


def can_double(found: Distribution) -> bool:
    """Whether steps that double tell anything of these values."""
    return found.unit in _LONG_TAILED and not _few_values(found) and float(found.edges[0]) >= 0


def percentiles(found: Distribution, currency: str) -> str:
    """The percentiles worth telling, in one sentence; for yes or no, how many say yes."""
    if found.unit == "share":
        yes = float(found.counts[1]) / found.n if found.n else None
        words = QCoreApplication.translate("KpiDetail", "{share} of {n} contacts: yes.")
        return words.format(share=formats.share(yes), n=formats.number(found.n))
    told = dict(found.percentiles)
    parts = [
        f"p{share * 100:g}{formats.NBSP}=\u00a0{_text(told[share], found.unit, currency)}"
        for share in _TOLD
        if share in told
    ]
    if found.mean is not None:
        mean = QCoreApplication.translate("KpiDetail", "mean {value}")
        parts.append(mean.format(value=_text(found.mean, found.unit, currency)))
    if found.largest is not None:
        largest = QCoreApplication.translate("KpiDetail", "highest {value}")
        parts.append(largest.format(value=_text(found.largest, found.unit, currency)))
    return " · ".join(parts)


def _own_values(found: Distribution) -> bool:
    """Whether each bar is one value and not a range."""
    return found.unit == "share" or (found.scale == "linear" and _few_values(found))


def _few_values(found: Distribution) -> bool:
    """Whether there are so few different whole numbers that each has a bar."""
    edges = found.edges
    return (
        found.scale == "linear"
        and found.unit in ("count", "score")
        and len(edges) > 1
        and float(edges[1] - edges[0]) == 1.0
        and float(edges[0]).is_integer()
    )


def _bar_name(
    found: Distribution, edges: list[float], place: int, steps: bool, currency: str
) -> str:
    if found.unit == "share":
        return _yes_no(place)
    low = _text(edges[place], found.unit, currency)
    if steps:
        return low
    return f"{low}{formats.RANGE}{_text(edges[place + 1], found.unit, currency)}"


def _tick(found: Distribution, edges: list[float], place: int, steps: bool, currency: str) -> str:
    if found.unit == "share":
        return _yes_no(place)
    if found.scale == "log":
        return _short(edges[place], found.unit, currency)
    return _edge(edges, place, found.unit, currency)


def _yes_no(place: int) -> str:
    translate = QCoreApplication.translate
    return translate("KpiContacts", "yes") if place else translate("KpiContacts", "no")


def _edge(edges: list[float], place: int, unit: str, currency: str) -> str:
    step = edges[1] - edges[0] if len(edges) > 1 else 1.0
    return kpi_axes.mark_text(edges[place], unit, step, currency)


def _lines(
    found: Distribution, edges: list[float], steps: bool, currency: str
) -> list[tuple[float, str]]:
    width = edges[1] - edges[0] if len(edges) > 1 else 1.0
    lines = []
    for share, value in found.percentiles:
        if share not in _MARKED:
            continue
        at = (value - edges[0]) / width + (0.5 if steps else 0.0)
        if found.scale == "log" and value > edges[1]:
            at = 1.0 + math.log2(value / edges[1])
        if 0 <= at <= len(edges) - 1 + 0.5:
            lines.append((at, f"p{share * 100:g} {_text(value, found.unit, currency)}"))
    return lines


def _short(value: float, unit: str, currency: str) -> str:
    """An edge as it is said, without the parts that make a tick too wide."""
    return formats.target_text(value, unit, currency) if value else "0"


def _text(value: float, unit: str, currency: str) -> str:
    return formats.value_text(value, unit, currency)
