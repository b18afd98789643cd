"""Two periods as one map, in words: what each slot has more or less of than before."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model.measure import Heatmap
from desktop import formats
from desktop.heatmap_figures import HeatmapFigures
from desktop.heatmap_labels import capital, in_week_order, long_label
from desktop.heatmap_shown import RANKED, few
from desktop.heatmap_words import HeatmapWords
from widgets.heatmap_grid import Margin

if TYPE_CHECKING:
    from core.metrics.heatmap_difference import HeatmapDifference


class DifferenceWords(HeatmapWords):
    """The map of a period less that of the period compared with; its scale runs both ways."""

    diverging = True

    def __init__(
        self,
        figures: HeatmapFigures,
        difference: HeatmapDifference,
        held: tuple[float, float] | None = None,
    ) -> None:
        super().__init__(figures, "difference", held)
        self.heatmap = in_week_order(difference.now)
        self.before = in_week_order(difference.before)
        """The same slots in the period compared with."""
        changed = in_week_order(
            replace(
                difference.now,
                values=difference.values,
                row_totals=difference.row_totals,
                column_totals=difference.column_totals,
                total=difference.total,
            )
        )
        self.changed = changed
        """The difference as a map of its own."""
        self.mode = "difference"
        self.values = changed.values

    @property
    def counted(self) -> bool:
        """Never: a difference has no share and no rate of its own."""
        return False

    @property
    def _counts(self) -> bool:
        return self.heatmap.measure == "volume"

    def text(self, value: float) -> str:
        """A difference as it stands in a cell, with its sign."""
        if math.isnan(value):
            return ""
        if self.heatmap.unit == "share":
            return _signed(value * 100, 0)
        if self.heatmap.unit == "s":
            size = formats.duration_within(abs(value), self._longest)
            return f"{_sign(value)}{size}"
        return _signed(value, 1)

    def own_limits(self) -> tuple[float, float]:
        """Ends as far from zero on both sides."""
        known = np.abs(self.values[~np.isnan(self.values)])
        most = float(known.max()) if known.size else 0.0
        return -most, most

    def fills(self) -> tuple[tuple[float | None, ...], ...]:
        """Where each difference lies around zero, −1 to 1; None is no data."""
        most = self.limits()[1] or 1.0
        return tuple(
            tuple(None if value != value else min(max(value / most, -1.0), 1.0) for value in row)
            for row in self.values.tolist()
        )

    def faint(self) -> tuple[tuple[bool, ...], ...]:
        """Which cells stand on too few contacts in either period."""
        both = self.heatmap.counts, self.before.counts
        behind = np.maximum(*both) if self._counts else np.minimum(*both)
        return few(replace(self.changed, counts=behind))

    def legend(self) -> tuple[str, str, str]:
        """Less, more, and the hatch where either period has no data."""
        low, high = self.limits()
        absent = self._absent_words() if np.isnan(self.values).any() else ""
        return self.text(low), self.full(high), absent

    def full(self, value: float) -> str:
        """A difference with its unit: +3.2 contacts each time, −4 points, +12 min."""
        if math.isnan(value):
            return formats.DASH
        if self.heatmap.unit == "share":
            text = QCoreApplication.translate("HeatmapPage", "{n} points")
            return text.format(n=_signed(value * 100, 1))
        if self._counts:
            text = QCoreApplication.translate("HeatmapPage", "{n} contacts each time")
            return text.format(n=_signed(value, 1))
        if self.heatmap.unit == "s":
            return f"{_sign(value)}{formats.duration(abs(value))}"
        return _signed(value, 2)

    def sentence(self, row: int, column: int) -> str:
        """A cell in full: "Tue 14–15: +3.2 contacts each time, 8.1 against 4.9"."""
        rows, columns = self.values.shape
        if row >= rows or column >= columns:
            return self._total_difference(row, column)
        slot, value = self.slot(row, column), float(self.values[row, column])
        if math.isnan(value):
            text = QCoreApplication.translate("HeatmapPage", "{slot}: {absent}")
            return text.format(slot=slot, absent=self._absent_words())
        text = QCoreApplication.translate("HeatmapPage", "{slot}: {change}, {now} against {before}")
        return text.format(
            slot=slot,
            change=self.full(value),
            now=self.each(self.heatmap, row, column),
            before=self.each(self.before, row, column),
        )

    def question(self) -> str:
        """The question of the page."""
        if self._counts:
            return QCoreApplication.translate("HeatmapPage", "When do more contacts arrive?")
        return QCoreApplication.translate("HeatmapPage", "When did {measure} change?").format(
            measure=self._in_sentence()
        )

    def busiest(self) -> tuple[int, int] | None:
        """The cell that changed most, among cells with enough contacts to be ranked."""
        faint = self.faint()
        values = np.abs(self.values)
        if faint:
            values = np.where(np.array(faint), np.nan, values)
        if not values.size or np.isnan(values).all():
            return None
        row, column = np.unravel_index(int(np.nanargmax(values)), values.shape)
        return int(row), int(column)

    def answer(self) -> str:
        """The slot that changed most, and by how much."""
        place = self.busiest()
        if place is None:
            return QCoreApplication.translate(
                "HeatmapPage", "No cell has the {n} contacts it takes to be ranked."
            ).format(n=RANKED)
        text = QCoreApplication.translate("HeatmapPage", "{slot} changed most: {change}.")
        slot = self.slot(*place, short=False)
        return capital(text.format(slot=slot, change=self.full(float(self.values[place]))))

    def evidence(self) -> str:
        """Both periods with their contacts, and how counts are made comparable."""
        now, before = self.figures.period, self.figures.comparison
        parts: list[str] = []
        if now.start and now.end and before and before.start and before.end:
            text = QCoreApplication.translate(
                "HeatmapPage", "{now} (n = {n}) against {before} (n = {m})."
            )
            parts.append(
                text.format(
                    now=formats.period(now.start, now.end),
                    n=formats.number(self.heatmap.n),
                    before=formats.period(before.start, before.end),
                    m=formats.number(self.before.n),
                )
            )
        if self._counts:
            parts.append(
                QCoreApplication.translate(
                    "HeatmapPage", "Contacts each time a slot comes, so that months compare."
                )
            )
        if self.faint():
            text = QCoreApplication.translate(
                "HeatmapPage", "Pale cells stand on fewer than {n} contacts."
            )
            parts.append(text.format(n=RANKED))
        return " ".join(parts)

    def title(self) -> str:
        """What the map shows, for its head in a copy or a picture."""
        text = QCoreApplication.translate("HeatmapPage", "{map}, change")
        return text.format(map=super().title())

    def _unit_words(self) -> str:
        if self._counts:
            return QCoreApplication.translate("HeatmapPage", "each time the slot occurs")
        if self.heatmap.unit == "share":
            return QCoreApplication.translate("HeatmapPage", "in points")
        return super()._unit_words()

    def copied_rows(self) -> list[list[str]]:
        """The differences as exact cells."""
        grid = self.grid()
        rows = [[self.title(), *grid.column_labels]]
        for name, values in zip(grid.row_labels, self.values.tolist(), strict=True):
            rows.append([name, *(formats.exact(value) for value in values)])
        return rows

    def _column_totals(self) -> list[float]:
        return self.changed.column_totals.astype(float).tolist()

    def _margins(self) -> tuple[Margin, ...]:
        texts = tuple(self.text(value) for value in self.changed.row_totals.tolist())
        whole = float("nan") if self.changed.total is None else self.changed.total
        return (Margin(self._total_name(), texts, self.text(whole), bold=True),)

    def _total_name(self) -> str:
        if self._counts:
            return QCoreApplication.translate("HeatmapPage", "a day")
        return QCoreApplication.translate("HeatmapPage", "All")

    def _total_difference(self, row: int, column: int) -> str:
        rows, columns = self.values.shape
        changed = self.changed
        whole = float("nan") if changed.total is None else changed.total
        name, value = QCoreApplication.translate("HeatmapPage", "All"), whole
        if row < rows:
            name = long_label(changed.row_dimension, changed.row_keys[row])
            value = float(changed.row_totals[row])
        elif column < columns:
            name = long_label(changed.column_dimension, changed.column_keys[column])
            value = float(changed.column_totals[column])
        return f"{name}: {self.full(value)}"

    def rate(self, period: Heatmap, row: int, column: int) -> float | None:
        """A cell's value in one of the periods, counts each time; None without data."""
        value = float(period.values[row, column])
        times = float(period.occurrences[row, column])
        if math.isnan(value) or (self._counts and not times):
            return None
        return value / times if self._counts else value

    def each(self, period: Heatmap, row: int, column: int) -> str:
        """A cell's value in one of the periods: contacts each time, else the measure itself."""
        value = self.rate(period, row, column)
        if not self._counts:
            return formats.value_text(value, period.unit, self.figures.scenario.cost.currency)
        return formats.number(value, 1)


def _sign(value: float) -> str:
    return "+" if value > 0 else "−" if value < 0 else ""


def _signed(value: float, digits: int) -> str:
    text = formats.number(abs(value), digits)
    zero = formats.number(0.0, digits)
    return text if text == zero else f"{_sign(value)}{text}"
