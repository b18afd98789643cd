"""What the Heatmap page says of one cell, and the small maps beside it."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model.measure import Heatmap
from desktop import formats
from desktop.heatmap_difference_words import DifferenceWords
from desktop.heatmap_figures import AGENTS
from desktop.heatmap_labels import capital, in_week_order, label, slot_name, weekday_place
from desktop.heatmap_shown import days_text, few, fills
from desktop.heatmap_words import HeatmapWords
from desktop.overview_words import channel_colors
from widgets.bars import Bar
from widgets.small_map import SmallGrid
from widgets.stacked_days import NO_COLOR

_COUNTS = 0.5
"""A rest of contacts from here is more than what rounding leaves."""


class CellWords:
    """The card about a cell: its words, its dates, its parts."""

    def __init__(self, words: HeatmapWords) -> None:
        self.words = words

    def detail(self, row: int, column: int) -> tuple[str, str, str]:
        """Title, muted words and caption of the card about a cell."""
        slot = capital(self.words.slot(row, column, short=False))
        value = self.words.heatmap.values[row, column]
        if math.isnan(value):
            return slot, QCoreApplication.translate("HeatmapPage", "no data"), ""
        if isinstance(self.words, DifferenceWords):
            return slot, self.words.full(float(self.words.values[row, column])), ""
        if self.words.heatmap.unit == AGENTS:
            return slot, self.words.full(value), self._load(row, column)
        if not self.words.counted:
            count = int(self.words.heatmap.counts[row, column])
            return slot, f"{self.words.full(value)}, {self.words.n_words(count)}", ""
        total = self.words.heatmap.total or 0
        subtitle = formats.contacts(value)
        if total:
            subtitle = QCoreApplication.translate(
                "HeatmapPage", "{contacts}, {share} of the period"
            ).format(contacts=subtitle, share=formats.share(value / total))
        return slot, subtitle, self._spread(row, column)

    def dated_bars(self, row: int, column: int) -> tuple[Bar, ...]:
        """A bar for each date on which a slot of the week occurred; else the row's cells."""
        dated, found = self.words.figures.dated, self.words.heatmap
        if isinstance(self.words, DifferenceWords):
            return ()
        if dated is None:
            return self._row_bars(row)
        week = {found.row_dimension: found.row_keys[row]}
        week[found.column_dimension] = found.column_keys[column]
        weekday, hour = weekday_place(week["weekday"]), week["hour"]
        if hour not in dated.column_keys:
            return ()
        at = dated.column_keys.index(hour)
        bars = []
        for place, key in enumerate(dated.row_keys):
            day = date.fromisoformat(key)
            value = float(dated.values[place, at])
            if day.weekday() == weekday:
                text = formats.number(value)
                known = None if math.isnan(value) else value
                bars.append(Bar(formats.day(day, year=False), known, text))
        return tuple(bars)

    def group_bars(self, row: int, column: int) -> tuple[Bar, ...]:
        """A bar for each small map, its contacts in the same cell, and one for all others."""
        if isinstance(self.words, DifferenceWords):
            return self._period_bars(self.words, row, column)
        by = self.words.figures.small_by
        colors = channel_colors(list(self.words.figures.small)) if by == "channel" else {}
        bars = []
        for key, other in self.words.figures.small.items():
            value = _same_cell(in_week_order(other), self.words.heatmap, row, column)
            text = _figure(self.words, value)
            bars.append(Bar(formats.group_name(by, key), value, text, colors.get(key, 0)))
        return (*bars, *self._others(bars, row, column))

    def _others(self, bars: list[Bar], row: int, column: int) -> tuple[Bar, ...]:
        """The contacts of a cell in groups without a map, so that the bars add up to it."""
        if not bars or self.words.heatmap.measure != "volume":
            return ()
        whole = float(self.words.heatmap.values[row, column])
        rest = whole - sum(bar.value or 0.0 for bar in bars)
        if math.isnan(rest) or rest < _COUNTS:
            return ()
        name = QCoreApplication.translate("HeatmapPage", "Others")
        return (Bar(name, rest, _figure(self.words, rest), NO_COLOR),)

    def only(self, row: int, column: int) -> str:
        """What keeping the contacts of a cell alone would show; empty where it holds none."""
        found = self.words.heatmap
        count = found.counts[row, column]
        if found.unit == AGENTS or not count or found.measure not in ("volume", "share", "load"):
            return ""
        text = QCoreApplication.translate("HeatmapPage", "Show these {contacts} alone")
        return text.format(contacts=formats.contacts(float(count)))

    def _period_bars(self, words: DifferenceWords, row: int, column: int) -> tuple[Bar, ...]:
        """A bar for each of the periods that a difference compares."""
        periods = ((words.figures.period, words.heatmap), (words.figures.comparison, words.before))
        bars = []
        for period, found in periods:
            name = ""
            if period is not None and period.start is not None and period.end is not None:
                name = formats.period(period.start, period.end)
            value = words.rate(found, row, column)
            bars.append(Bar(name, value, words.each(found, row, column)))
        return tuple(bars)

    def _load(self, row: int, column: int) -> str:
        """The load that the people of an hour carry."""
        text = QCoreApplication.translate("HeatmapPage", "for a load of {n} erlangs")
        return text.format(n=formats.number(float(self.words.heatmap.counts[row, column]), 1))

    def _spread(self, row: int, column: int) -> str:
        """How a slot of the week varied: "5 days, 83 on average, 77 to 91. 12.9 % of the day."."""
        bars = self.dated_bars(row, column) if self.words.figures.dated is not None else ()
        values = [bar.value for bar in bars if bar.value is not None]
        share = self.words.share_of_row(row, float(self.words.heatmap.values[row, column]))
        ends = f"{share[0]}." if share else ""
        if not values:
            return ends[:1].upper() + ends[1:]
        text = QCoreApplication.translate(
            "HeatmapPage", "{days}, {mean} on average, {low} to {high}."
        )
        mean = sum(values) / len(values)
        words = text.format(
            days=days_text(len(values)),
            mean=formats.number(mean, 0 if mean >= 10 else 1),
            low=formats.number(min(values)),
            high=formats.number(max(values)),
        )
        return f"{words} {ends}".strip()

    def _row_bars(self, row: int) -> tuple[Bar, ...]:
        found = self.words.heatmap
        return tuple(
            Bar(
                label(found.column_dimension, key),
                None if value != value else value,
                self.words.text(value),
            )
            for key, value in zip(found.column_keys, self.words.values[row].tolist(), strict=True)
        )


def small_grids(words: HeatmapWords, *, one_scale: bool) -> tuple[SmallGrid, ...]:
    """The small maps, each on its own scale, or all on that of the fullest cell of any."""
    maps = {key: in_week_order(found) for key, found in words.figures.small.items()}
    if words.diverging:
        return ()
    known = [found.values[~np.isnan(found.values)] for found in maps.values()]
    top = max((float(v.max()) for v in known if v.size), default=0.0) if one_scale else None
    return tuple(_small(words, key, found, top) for key, found in maps.items())


def _small(words: HeatmapWords, key: str, found: Heatmap, top: float | None) -> SmallGrid:
    name = formats.group_name(words.figures.small_by, key)
    known = found.values[~np.isnan(found.values)]
    peak_value = float(known.max()) if known.size else 0.0
    own = top is None
    top = peak_value if top is None else top
    note = (
        QCoreApplication.translate("HeatmapPage", "own scale")
        if own
        else QCoreApplication.translate("HeatmapPage", "one scale for all")
    )
    if peak_value > 0:
        row, column = np.unravel_index(int(np.nanargmax(found.values)), found.values.shape)
        peak = slot_name(
            (found.row_dimension, found.row_keys[int(row)]),
            (found.column_dimension, found.column_keys[int(column)]),
        )
        text = QCoreApplication.translate("HeatmapPage", "{scale}, peak {slot}: {n}")
        note = text.format(scale=note, slot=peak, n=_figure(words, peak_value))
    columns = len(found.column_keys)
    every = 6 if found.column_dimension == "hour" else max(1, math.ceil(columns / 7))
    return SmallGrid(
        id=key,
        title=name,
        total=_figure(words, found.total),
        note=note,
        row_labels=tuple(label(found.row_dimension, k) for k in found.row_keys),
        ticks=tuple(
            (place, label(found.column_dimension, found.column_keys[place]))
            for place in range(0, columns, every)
        ),
        fills=fills(found.values, 0.0, top),
        faint=few(found) if words.faint() else (),
    )


def _figure(words: HeatmapWords, value: float | None) -> str:
    """A value of the measure mapped, contacts without their name."""
    if value is None:
        return formats.DASH
    return formats.number(value) if words.heatmap.measure == "volume" else words.full(value)


def _same_cell(found: Heatmap, like: Heatmap, row: int, column: int) -> float | None:
    """The value of the cell with the same keys in another map; None where it has none."""
    row_key, column_key = like.row_keys[row], like.column_keys[column]
    if row_key not in found.row_keys or column_key not in found.column_keys:
        return None
    value = found.values[found.row_keys.index(row_key), found.column_keys.index(column_key)]
    return None if math.isnan(value) else float(value)
