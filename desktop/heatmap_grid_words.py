"""A heatmap as a grid to paint: values, scale, totals and what each cell says when asked."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.metrics.heatmap_modes import shown
from desktop import formats
from desktop.heatmap_figures import AGENTS, HeatmapFigures
from desktop.heatmap_labels import (
    in_week_order,
    label,
    long_label,
    measure_name,
    slot_name,
)
from desktop.heatmap_shown import RANKED, all_days, days_of, days_text, few, fills, rate_text
from widgets.figures import compact
from widgets.heatmap_grid import Grid, Margin

_FROM_ZERO = ("erlang", AGENTS)
"""Units whose scale starts at nothing and whose cells are not ranked by their contacts."""


class GridWords:
    """One heatmap in one mode: its cells, totals and scale in words."""

    diverging = False
    """Whether the scale runs both ways from zero."""

    def __init__(
        self,
        figures: HeatmapFigures,
        mode: str = "total",
        held: tuple[float, float] | None = None,
    ) -> None:
        self.figures = figures
        self.asked = (mode, held)
        """The mode and the scale that were wanted."""
        self.held = held
        """Ends of a scale kept from another map of the same measure."""
        self.heatmap = in_week_order(figures.heatmap)
        self.mode = mode if self.counted else "total"
        self.values = shown(self.heatmap, self.mode)

    @property
    def counted(self) -> bool:
        """Whether the map counts contacts, so that totals, rates and shares have a meaning."""
        return self.heatmap.measure == "volume"

    @cached_property
    def _longest(self) -> float:
        """The longest duration on the map and its margins: it sets the unit of all of them."""
        found = self.heatmap
        everything = np.concatenate([found.values.ravel(), found.row_totals, found.column_totals])
        known = everything[~np.isnan(everything)]
        return float(known.max()) if known.size else 0.0

    @property
    def unit(self) -> str:
        """The unit of the values shown."""
        return "share" if self.mode == "share" else self.heatmap.unit

    def measure_name(self) -> str:
        """The name of the measure mapped."""
        return measure_name(self.figures.names, self.heatmap.measure)

    def text(self, value: float) -> str:
        """A value as it stands in a cell."""
        if math.isnan(value):
            return ""
        if self.mode == "share":
            return formats.number(value * 100, 1)
        if self.mode == "rate":
            return formats.number(value, 0 if value >= 10 else 1)
        if self.heatmap.unit == "share":
            return formats.number(value * 100, 0)
        if self.heatmap.unit == "s":
            text = formats.duration_within(value, self._longest)
            # Seconds among hours are short, but they are not nothing.
            return "<0:01" if text == "0:00" and value > 0 else text
        if self.heatmap.unit == "erlang":
            return formats.number(value, 1 if value < 10 else 0)
        return formats.number(value, 0 if float(value).is_integer() else 1)

    def limits(self) -> tuple[float, float]:
        """Lowest and highest value of the scale; counts start at 0, a held scale stays."""
        return self.own_limits() if self.held is None else self.held

    def own_limits(self) -> tuple[float, float]:
        """The ends that these values would give the scale."""
        known = self.values[~np.isnan(self.values)]
        if not known.size:
            return 0.0, 0.0
        summed = self.counted or self.heatmap.unit in _FROM_ZERO
        return (0.0 if summed else float(known.min())), float(known.max())

    def fills(self) -> tuple[tuple[float | None, ...], ...]:
        """Where each value lies on the scale, 0–1; None is no data."""
        return fills(self.values, *self.limits())

    def faint(self) -> tuple[tuple[bool, ...], ...]:
        """Which cells stand on too few contacts to rely on."""
        if self.counted or self.heatmap.unit in _FROM_ZERO:
            return ()
        return few(self.heatmap)

    def grid(self) -> Grid:
        """The map as a grid to show, written once."""
        return self._grid

    @cached_property
    def _grid(self) -> Grid:
        found = self.heatmap
        return Grid(
            row_labels=tuple(label(found.row_dimension, key) for key in found.row_keys),
            row_notes=self._row_notes(),
            column_labels=tuple(label(found.column_dimension, key) for key in found.column_keys),
            fills=self.fills(),
            texts=tuple(tuple(self.text(value) for value in row) for row in self.values.tolist()),
            faint=self.faint(),
            foot_label=self._total_name(),
            foot=tuple(self.text(value) for value in self._column_totals()),
            short=self._short(),
            margins=self._margins(),
            diverging=self.diverging,
            sentence=self.sentence,
        )

    def _short(self) -> tuple[tuple[str, ...], ...]:
        """Counts from a thousand on in thousands, of the cells and of the totals under them."""
        if not self.counted or self.mode != "total":
            return ()
        rows = (*self.values.tolist(), self._column_totals())
        return tuple(tuple("" if math.isnan(v) else compact(v) for v in row) for row in rows)

    def _total_name(self) -> str:
        if self.counted:
            return QCoreApplication.translate("HeatmapPage", "Total")
        return QCoreApplication.translate("HeatmapPage", "All")

    def legend(self) -> tuple[str, str, str]:
        """Names of both ends of the scale, and of the hatch when any cell has no data."""
        low, high = self.limits()
        absent = self._absent_words() if np.isnan(self.values).any() else ""
        if self.mode == "share":
            return "0", formats.share(high), absent
        if self.mode == "rate":
            text = QCoreApplication.translate("HeatmapPage", "{n} contacts each time")
            return "0", text.format(n=self.text(high)), absent
        if self.counted:
            return "0", formats.contacts(high), absent
        if self.heatmap.unit == "s":
            unit = formats.duration_unit(self._longest)
            return self.text(low), f"{self.text(high)}{formats.NBSP}{unit}", absent
        return self.full(low), self.full(high), absent

    def _absent_words(self) -> str:
        return QCoreApplication.translate("HeatmapPage", "no data")

    def sentence(self, row: int, column: int) -> str:
        """A cell in full: "Tue 14–15: 37 contacts, 9.1 % of the day"."""
        rows, columns = self.values.shape
        if row >= rows and column >= columns:
            return self._whole()
        if row >= rows:
            return self._total_sentence(self.heatmap.column_dimension, column, of_row=False)
        if column >= columns:
            return self._total_sentence(self.heatmap.row_dimension, row, of_row=True)
        slot = self.slot(row, column)
        value, count = self.heatmap.values[row, column], int(self.heatmap.counts[row, column])
        if math.isnan(value):
            text = QCoreApplication.translate("HeatmapPage", "{slot}: {absent}")
            return text.format(slot=slot, absent=self._absent_words())
        if not self.counted:
            return f"{slot}: {self.measure_name()} {self.full(value)}, {self.n_words(count)}"
        parts = [formats.contacts(value)]
        if self.mode == "rate":
            parts.append(self._each_time(self.values[row, column]))
        part = self.share_of_row(row, value)
        return f"{slot}{self._only_channel()}: {', '.join([*parts, *part])}"

    def n_words(self, count: int) -> str:
        """How many contacts a value stands on, and whether they are too few."""
        if count >= RANKED or self.heatmap.unit == "erlang":
            return f"n = {formats.number(count)}"
        text = QCoreApplication.translate("HeatmapPage", "n = {n}, too few to rely on")
        return text.format(n=formats.number(count))

    def slot(self, row: int, column: int, *, short: bool = True) -> str:
        """Row and column in one breath: "Tue 14–15"."""
        return slot_name(
            (self.heatmap.row_dimension, self.heatmap.row_keys[row]),
            (self.heatmap.column_dimension, self.heatmap.column_keys[column]),
            short=short,
        )

    def _unit_words(self) -> str:
        """The unit of the figures in the cells, empty for counts."""
        if self.heatmap.unit == "s":
            return formats.duration_unit(self._longest)
        return "%" if self.heatmap.unit == "share" else ""

    def full(self, value: float) -> str:
        """A value with its unit."""
        if self.heatmap.unit == "erlang":
            text = QCoreApplication.translate("HeatmapPage", "{n} erlangs")
            return text.format(n=formats.number(value, 2))
        return formats.value_text(value, self.heatmap.unit, self.figures.scenario.cost.currency)

    def _column_totals(self) -> Sequence[float]:
        totals = self.heatmap.column_totals.astype(float)
        if self.mode == "share" and self.heatmap.total:
            totals = totals / self.heatmap.total
        if self.mode == "rate":
            totals = totals / days_of(self.heatmap, of_rows=False)
        return totals.tolist()

    def _margins(self) -> tuple[Margin, ...]:
        found = self.heatmap
        whole = float("nan") if found.total is None else float(found.total)
        if not self.counted:
            head = self._total_name()
            texts = tuple(self.text(value) for value in found.row_totals.tolist())
            return (Margin(head, texts, self.text(whole), bold=True),)
        total = Margin(
            QCoreApplication.translate("HeatmapPage", "Total"),
            tuple(formats.number(value) for value in found.row_totals.tolist()),
            formats.number(whole),
            bold=True,
        )
        if found.row_dimension == "date":
            return (total,)
        rates = found.row_totals / days_of(found, of_rows=True)
        a_day = Margin(
            QCoreApplication.translate("HeatmapPage", "a day"),
            tuple(rate_text(value) for value in rates.tolist()),
            rate_text(whole / max(1.0, all_days(self.figures, found))),
        )
        return (total, a_day)

    def _row_notes(self) -> tuple[str, ...]:
        if self.heatmap.row_dimension not in ("weekday", "week", "month") or not self.counted:
            return ()
        return tuple(days_text(days) for days in days_of(self.heatmap, of_rows=True).tolist())

    def share_of_row(self, row: int, value: float) -> list[str]:
        """What part of its row a cell is, in words; nothing where the row is empty."""
        total = float(self.heatmap.row_totals[row])
        if not total:
            return []
        wholes = {
            "weekday": QCoreApplication.translate("HeatmapPage", "{share} of the day"),
            "date": QCoreApplication.translate("HeatmapPage", "{share} of the day"),
            "hour": QCoreApplication.translate("HeatmapPage", "{share} of the hour"),
            "channel": QCoreApplication.translate("HeatmapPage", "{share} of the channel"),
            "week": QCoreApplication.translate("HeatmapPage", "{share} of the week"),
            "month": QCoreApplication.translate("HeatmapPage", "{share} of the month"),
        }
        of_row = QCoreApplication.translate("HeatmapPage", "{share} of the row")
        text = wholes.get(self.heatmap.row_dimension, of_row)
        return [text.format(share=formats.share(value / total))]

    def _each_time(self, value: float) -> str:
        text = QCoreApplication.translate("HeatmapPage", "{n} each time")
        return text.format(n=formats.number(value, 1))

    def _only_channel(self) -> str:
        chosen = self.figures.scenario.filter.channels
        return f", {formats.channel_name(chosen[0])}" if chosen and len(chosen) == 1 else ""

    def _total_sentence(self, dimension: str, place: int, *, of_row: bool) -> str:
        found = self.heatmap
        keys = found.row_keys if of_row else found.column_keys
        totals = found.row_totals if of_row else found.column_totals
        name, value = long_label(dimension, keys[place]), float(totals[place])
        if not self.counted or math.isnan(value):
            return f"{name}: {self.full(value)}"
        if not found.total:
            return f"{name}: {formats.contacts(value)}"
        text = QCoreApplication.translate(
            "HeatmapPage", "{name}: {contacts}, {share} of the period"
        )
        return text.format(
            name=name, contacts=formats.contacts(value), share=formats.share(value / found.total)
        )

    def _whole(self) -> str:
        total = float("nan") if self.heatmap.total is None else float(self.heatmap.total)
        text = formats.contacts(total) if self.counted else self.full(total)
        return QCoreApplication.translate("HeatmapPage", "All: {value}").format(value=text)
