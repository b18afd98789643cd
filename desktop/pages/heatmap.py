"""The Heatmap page: when contacts arrive, as a map that can be read, copied and printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QSizePolicy, QWidget

from core.problems import note
from desktop.clipboard import copy_picture_and_cells
from desktop.heatmap_figures import (
    TIMES,
    HeatmapChoice,
    HeatmapFigures,
    Remembered,
    heatmap_figures,
    refusal,
)
from desktop.heatmap_words import HeatmapWords, dimension_name, measure_name, refusal_sentence
from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.bars import LyingBars, StandingBars
from widgets.button import button
from widgets.card import Card
from widgets.choice import Choice
from widgets.heatmap_grid import HeatmapGrid
from widgets.heatmap_legend import HeatmapLegend
from widgets.heatmap_sheet import FORMATS, Sheet, save_sheet, sheet_image
from widgets.segmented import Segmented
from widgets.small_map import SmallMap
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results

WEEK_ROWS = 8
"""Up to so many rows a grid has its natural height."""
_FILTERS = {"channel": "channels", "topic": "topics", "team": "teams", "agent": "agents"}


class HeatmapPage(Page):
    """When do contacts arrive?"""

    name = "heatmap"
    icon = "heatmap"

    def __init__(
        self,
        store: Store,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__(store, tasks, parent)
        self._remembered = remembered or Remembered()
        self._results: Results | None = None
        self._words: HeatmapWords | None = None
        self._without_hours = button(
            QCoreApplication.translate("HeatmapPage", "Map weekday by month"),
            self._on_without_hours_pressed,
            kind="primary",
        )
        self._without_hours.hide()
        self._copy = button(
            QCoreApplication.translate("HeatmapPage", "Copy"), self.copy, icon_name="copy"
        )
        self._export = button(QCoreApplication.translate("HeatmapPage", "Export"))
        self._export.setMenu(self._export_menu())
        self.banner.set_buttons(self._copy, self._export)
        self._compose_controls()
        self.grid = HeatmapGrid()
        self.grid.pointed.connect(self._on_cell_pointed)
        self.grid.copy_requested.connect(self.copy)
        self._grid_card = Card()
        self._grid_card.body.addWidget(self.grid)
        self.content.addWidget(self._grid_card)
        self._compose_below()

    @property
    def words(self) -> HeatmapWords | None:
        """The heatmap shown, in words; None before the first answer."""
        return self._words

    @property
    def choice(self) -> HeatmapChoice:
        """What is mapped."""
        return self._remembered.choice

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Heatmap")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = None
            self._show_nothing()
            return
        if results is not self._results:
            self._results = results
            self.show_content()
            self._compute()

    def choose(self, choice: HeatmapChoice) -> None:
        """Map something else."""
        if choice.rows == choice.columns:
            choice = replace(choice, columns=self.choice.rows)
        self._remembered.choice = choice
        self._show_choice()
        self._compute()

    def set_figures(self, figures: HeatmapFigures) -> None:
        """Show a heatmap."""
        self._remembered.choice = replace(figures.choice, mode=self.choice.mode)
        self._words = HeatmapWords(figures, self.choice.mode)
        self._show_refused(False)
        self._measure.set_choices(
            [(name, measure_name(figures, name)) for name in figures.measures],
            figures.choice.measure,
        )
        self._mode.setVisible(self._words.counted)
        self._show_dimensions(figures.dimensions)
        self._show_choice()
        self._show_words(keep_cell=False)

    def show_refusal(self, error: BaseException) -> None:
        """Say why there is no such map, and offer the one that can be made."""
        found = refusal(error)
        self._words = None
        self._show_refused(True)
        self._without_hours.setVisible(found is not None and found.code == "needs_time_of_day")
        self.banner.set_sentence(
            QCoreApplication.translate("HeatmapPage", "When do contacts arrive?"),
            refusal_sentence(found or note("heatmap_failed")),
        )

    def copy(self) -> None:
        """Put the map on the clipboard, as a picture and as cells."""
        if self._words is not None:
            copy_picture_and_cells(sheet_image(self.sheet()), self._words.copied_rows())

    def sheet(self) -> Sheet:
        """The map as a picture that stands alone."""
        words = self._words
        if words is None:
            raise ValueError("nothing is mapped yet")
        notes = words.provenance(datetime.now())
        return Sheet(words.answer(), words.title(), words.legend(), words.grid(), notes)

    def export(self, path: Path) -> None:
        """Write the map as PNG, SVG or PDF, by the ending of the path."""
        if not save_sheet(self.sheet(), path):
            self.tasks.remarked.emit(note("picture_not_written", path=str(path)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose_controls(self) -> None:
        translate = QCoreApplication.translate
        self._rows = Choice(translate("HeatmapPage", "Rows"))
        self._columns = Choice(translate("HeatmapPage", "Columns"))
        self._show_dimensions(TIMES)
        self._measure = Choice(translate("HeatmapPage", "Measure"))
        self._mode = Segmented(translate("HeatmapPage", "Total, a day or share"))
        self._mode.set_choices(
            [
                ("total", translate("HeatmapPage", "Total")),
                ("rate", translate("HeatmapPage", "A day")),
                ("share", translate("HeatmapPage", "Share")),
            ],
            self.choice.mode,
        )
        self._legend = HeatmapLegend()
        self._rows.picked.connect(self._on_rows_picked)
        self._columns.picked.connect(self._on_columns_picked)
        self._measure.picked.connect(self._on_measure_picked)
        self._mode.chosen.connect(self._on_mode_chosen)
        line = QHBoxLayout()
        line.setSpacing(2 * unit())
        for widget in (self._rows, self._columns, self._measure, self._mode, self._without_hours):
            line.addWidget(widget)
        line.addStretch(1)
        line.addWidget(self._legend)
        self.content.addLayout(line)

    def _compose_below(self) -> None:
        """The card about the chosen cell, and the small maps beside it."""
        u = unit()
        self._below = QWidget()
        line = QHBoxLayout(self._below)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * u)
        self._cell_card = Card()
        self._cell_caption = Text("", "caption", "muted")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._cell_caption.setSizePolicy(policy)
        self.dates = StandingBars()
        self.groups = LyingBars()
        bars = QHBoxLayout()
        bars.setSpacing(6 * u)
        bars.addWidget(self.dates, 1)
        bars.addWidget(self.groups, 1)
        self._cell_card.body.addWidget(self._cell_caption)
        self._cell_card.body.addLayout(bars, 1)
        self._small_card = Card()
        maps = QHBoxLayout()
        maps.setSpacing(4 * u)
        self.small = [SmallMap() for _ in range(3)]
        for small in self.small:
            small.opened.connect(self._on_small_map_opened)
            maps.addWidget(small, 1)
        self._small_card.body.addLayout(maps, 1)
        line.addWidget(self._cell_card, 4)
        line.addWidget(self._small_card, 7)
        self.content.addWidget(self._below)
        self._nothing = QWidget()
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._nothing.hide()
        self.content.addWidget(self._nothing)

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        names = {
            "png": QCoreApplication.translate("HeatmapPage", "Picture (PNG)…"),
            "svg": QCoreApplication.translate("HeatmapPage", "Drawing (SVG)…"),
            "pdf": QCoreApplication.translate("HeatmapPage", "Document (PDF)…"),
        }
        for ending in FORMATS:
            action = menu.addAction(names[ending])
            action.triggered.connect(lambda _on=False, ending=ending: self._ask_path(ending))
        return menu

    def _ask_path(self, ending: str) -> None:
        """Ask where to write, without stopping the window."""
        title = QCoreApplication.translate("HeatmapPage", "Export the heatmap")
        dialog = QFileDialog(self, title, f"heatmap.{ending}", f"*.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _arrange(self) -> None:
        """A week leaves the rest of the height to what is under it; many rows take all of it."""
        week = self.grid.grid.shape[0] <= WEEK_ROWS
        self.content.setSpacing((3 if self.height() < 165 * unit() else 4) * unit())
        self.content.setStretchFactor(self._grid_card, 0 if week else 1)
        self.content.setStretchFactor(self._below, 1 if week else 0)
        small = bool(self._words and self._words.figures.small)
        self._small_card.setVisible(small and self.width() >= 230 * unit())

    def _compute(self) -> None:
        results, choice = self._results, self.choice
        if results is None:
            return
        self.tasks.run(
            "heatmap",
            lambda progress: heatmap_figures(results, choice, progress),
            self.set_figures,
            failed=self.show_refusal,
            label=QCoreApplication.translate("HeatmapPage", "Drawing the heatmap"),
        )

    def _show_refused(self, refused: bool) -> None:
        """Leave only the choice of rows and columns while there is no map."""
        for widget in (self._grid_card, self._below, self._legend, self._measure, self._mode):
            widget.setVisible(not refused)
        for control in (self._copy, self._export):
            control.setEnabled(not refused)
        self._nothing.setVisible(refused)
        self._without_hours.hide()

    def _show_dimensions(self, dimensions: tuple[str, ...]) -> None:
        names = [(name, dimension_name(name)) for name in dimensions]
        self._rows.set_choices(names, self.choice.rows)
        self._columns.set_choices(names, self.choice.columns)

    def _show_choice(self) -> None:
        self._rows.set_current(self.choice.rows)
        self._columns.set_current(self.choice.columns)
        self._measure.set_current(self.choice.measure)

    def _show_words(self, *, keep_cell: bool) -> None:
        words = self._words
        if words is None:
            return
        self.banner.set_sentence(words.question(), words.answer(), words.evidence())
        low, high, absent = words.legend()
        self._legend.set_ends(low, high, absent)
        self.grid.set_grid(words.grid(), words.title())
        for widget, grid in zip(self.small, words.small_grids(), strict=False):
            widget.set_grid(grid)
        for place, widget in enumerate(self.small):
            widget.setVisible(place < len(words.figures.small))
        self._arrange()
        place = words.busiest()
        if place is not None and not (keep_cell and self.grid.currentIndex().isValid()):
            self.grid.choose(*place)
        self._show_cell()

    def _show_cell(self) -> None:
        """Fill the card about the current cell; totals leave it as it is."""
        words, index = self._words, self.grid.currentIndex()
        if words is None or not index.isValid():
            return
        row, column = index.row(), index.column()
        rows, columns = words.values.shape
        if row >= rows or column >= columns:
            return
        title, subtitle, caption = words.detail(row, column)
        self._cell_card.set_title(title, subtitle)
        self._cell_caption.setText(caption)
        self._cell_caption.setToolTip(caption)
        self._cell_caption.setVisible(bool(caption))
        self.dates.set_bars(words.dated_bars(row, column), title)
        groups = words.group_bars(row, column)
        self.groups.set_bars(groups, title)
        self.groups.setVisible(bool(groups))

    def _on_rows_picked(self, key: str) -> None:
        columns = self.choice.rows if key == self.choice.columns else self.choice.columns
        self.choose(replace(self.choice, rows=key, columns=columns))

    def _on_columns_picked(self, key: str) -> None:
        rows = self.choice.columns if key == self.choice.rows else self.choice.rows
        self.choose(replace(self.choice, rows=rows, columns=key))

    def _on_measure_picked(self, key: str) -> None:
        self.choose(replace(self.choice, measure=key))

    def _on_mode_chosen(self, mode: str) -> None:
        self._remembered.choice = replace(self.choice, mode=mode)
        if self._words is not None:
            self._words = HeatmapWords(self._words.figures, mode)
            self._show_words(keep_cell=True)

    def _on_cell_pointed(self, row: int, column: int) -> None:
        self._show_cell()

    def _on_without_hours_pressed(self) -> None:
        self.choose(replace(self.choice, rows="weekday", columns="month"))

    def _on_small_map_opened(self, key: str) -> None:
        """Show that group alone: the filter belongs to the scenario, so it can be undone."""
        if self._words is None or not self._words.figures.small_by:
            return
        field = _FILTERS[self._words.figures.small_by]
        scenario = self.store.project.scenario
        chosen = replace(scenario.filter, **{field: (key,)})
        label = QCoreApplication.translate("HeatmapPage", "Show {name} alone").format(name=key)
        self.store.apply(label, self.store.project.with_scenario(replace(scenario, filter=chosen)))

    def _show_nothing(self) -> None:
        self.show_empty(
            QCoreApplication.translate("HeatmapPage", "When do contacts arrive?"),
            QCoreApplication.translate(
                "HeatmapPage",
                "Here you will see the busy hours of the week, each channel's own rhythm, and "
                "what one hour brings on average.",
            ),
            QCoreApplication.translate("HeatmapPage", "Nothing has been imported yet."),
            QCoreApplication.translate("HeatmapPage", "Bring in an export"),
            "page.data",
        )
