"""What is mapped and how: the line over a heatmap, its legend, and the way out of a refusal."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from core.problems import Note
from desktop.heatmap_figures import TIMES, HeatmapChoice
from desktop.heatmap_labels import dimension_name, measure_name
from desktop.heatmap_words import HeatmapWords
from widgets.button import button
from widgets.choice import Choice
from widgets.heatmap_legend import HeatmapLegend
from widgets.laid_out import laid_out_once
from widgets.segmented import Segmented
from widgets.theme import unit

_BY_WEEK = ("agents_by_week_only", "load_needs_hours")
"""Refusals that weekday by hour answers."""


class HeatmapControls(QWidget):
    """Rows, columns, measure and mode of a map, the ends of its scale and whether they are kept."""

    chosen = Signal(HeatmapChoice)
    """Something else is to be mapped."""
    mode_chosen = Signal(str)
    held = Signal(bool)
    """The scale is to be kept while period and filters change, or no longer."""
    column_wanted = Signal()
    """A column of the file has to be mapped before there is any map."""

    def __init__(self, choice: HeatmapChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._choice = choice
        self._offered = choice
        self.rows = Choice(translate("HeatmapPage", "Rows"))
        self.columns = Choice(translate("HeatmapPage", "Columns"))
        self.measure = Choice(translate("HeatmapPage", "Measure"))
        self.mode = Segmented(translate("HeatmapPage", "How values are shown"))
        self.offer = button("", self._on_offer_pressed, kind="primary")
        self.offer.hide()
        keep = translate("HeatmapPage", "Keep this scale while period and filters change")
        self.hold = button("", icon_name="lock", name=keep)
        self.hold.setCheckable(True)
        self.legend = HeatmapLegend()
        self.rows.picked.connect(self._on_rows_picked)
        self.columns.picked.connect(self._on_columns_picked)
        self.measure.picked.connect(self._on_measure_picked)
        self.mode.chosen.connect(self.mode_chosen)
        self.hold.clicked.connect(self.held)
        self._show_dimensions(TIMES)
        self._show_modes(compared=choice.mode == "difference")
        self._compose()

    def _compose(self) -> None:
        self._left, self._right = QHBoxLayout(), QHBoxLayout()
        for line in (self._left, self._right):
            line.setSpacing(2 * unit())
        for widget in (self.rows, self.columns, self.measure, self.mode, self.offer):
            self._left.addWidget(widget)
        self._left.addStretch(1)
        self._right.addStretch(1)
        self._right.addWidget(self.hold)
        self._right.addWidget(self.legend)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(2 * unit())
        self._both.addLayout(self._left)
        self._both.addLayout(self._right)

    def arrange(self, width: int) -> None:
        """Put the legend under the choices where both do not fit beside each other."""
        wanted = self._left.sizeHint().width() + self._right.sizeHint().width() + 2 * unit()
        side_by_side, apart = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(apart if width < wanted else side_by_side)

    def show_choice(self, choice: HeatmapChoice) -> None:
        """Show what is mapped."""
        self._choice = choice
        self.rows.set_current(choice.rows)
        self.columns.set_current(choice.columns)
        self.measure.set_current(choice.measure)

    def show_map(self, words: HeatmapWords, choice: HeatmapChoice) -> None:
        """Show what is mapped, what else can be, and the ends of the scale."""
        figures = words.figures
        self._choice = choice
        self.measure.set_choices(
            [(name, measure_name(figures.names, name)) for name in figures.measures],
            choice.measure,
        )
        self._show_modes(compared=figures.difference is not None)
        self._show_dimensions(figures.dimensions)
        self.show_choice(choice)
        low, high, absent = words.legend()
        self.legend.set_ends(low, high, absent, diverging=words.diverging)
        self.hold.setChecked(words.held is not None)

    def set_refused(self, refused: bool) -> None:
        """Leave only what is mapped to choose while there is no map."""
        with laid_out_once(self):
            self.measure.setVisible(not refused or self.measure.count() > 0)
            for widget in (self.legend, self.hold, self.mode):
                widget.setVisible(not refused)
            self.offer.hide()

    def make_offer(self, why: Note | None) -> None:
        """Offer the map that can be made instead of one that is refused, or to map a column."""
        translate, code = QCoreApplication.translate, "" if why is None else why.code
        undated = why is not None and why.data.get("field") == "created_at"
        self._offered = self._choice
        if undated:
            self.offer.setText(translate("OverviewPage", "Map a column"))
        elif code == "needs_time_of_day":
            self.offer.setText(translate("HeatmapPage", "Map weekday by month"))
            self._offered = replace(self._choice, rows="weekday", columns="month")
        elif code == "needs_column":
            self.offer.setText(translate("HeatmapPage", "Map weekday by hour"))
            self._offered = HeatmapChoice()
        elif code in _BY_WEEK:
            self.offer.setText(translate("HeatmapPage", "Map weekday by hour"))
            self._offered = replace(self._choice, rows="weekday", columns="hour")
        self.offer.setVisible(undated or self._offered != self._choice)

    def _show_modes(self, *, compared: bool) -> None:
        """Offer what the measure can be shown as; alone, the choice is hidden."""
        translate = QCoreApplication.translate
        modes = [("total", translate("HeatmapPage", "Value"))]
        if self._choice.measure == "volume":
            modes = [
                ("total", translate("HeatmapPage", "Total")),
                ("rate", translate("HeatmapPage", "A day")),
                ("share", translate("HeatmapPage", "Share")),
            ]
        if compared:
            modes.append(("difference", translate("HeatmapPage", "Change")))
        known = self._choice.mode if self._choice.mode in dict(modes) else "total"
        self.mode.set_choices(modes, known)
        self.mode.setVisible(len(modes) > 1)

    def _show_dimensions(self, dimensions: tuple[str, ...]) -> None:
        names = [(name, dimension_name(name)) for name in dimensions]
        self.rows.set_choices(names, self._choice.rows)
        self.columns.set_choices(names, self._choice.columns)

    def _on_rows_picked(self, key: str) -> None:
        columns = self._choice.rows if key == self._choice.columns else self._choice.columns
        self.chosen.emit(replace(self._choice, rows=key, columns=columns))

    def _on_columns_picked(self, key: str) -> None:
        rows = self._choice.columns if key == self._choice.rows else self._choice.rows
        self.chosen.emit(replace(self._choice, rows=rows, columns=key))

    def _on_measure_picked(self, key: str) -> None:
        self.chosen.emit(replace(self._choice, measure=key))

    def _on_offer_pressed(self) -> None:
        if self._offered == self._choice:
            self.column_wanted.emit()
        else:
            self.chosen.emit(self._offered)
