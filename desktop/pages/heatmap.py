"""The Heatmap page: when contacts arrive, as a map that can be read, copied and printed."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.problems import note
from core.progress import Progress
from desktop import formats
from desktop.clipboard import copy_picture_and_cells
from desktop.heatmap_cell_words import CellWords
from desktop.heatmap_controls import HeatmapControls
from desktop.heatmap_export import HeatmapExport
from desktop.heatmap_figures import (
    HeatmapChoice,
    HeatmapFigures,
    Remembered,
    heatmap_figures,
    refusal,
)
from desktop.heatmap_picture import sheet_of, words_of
from desktop.heatmap_words import HeatmapWords, refusal_sentence
from desktop.pages.heatmap_below import CellCard, SmallMaps
from desktop.pages.page import Page
from desktop.store import Store
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.card import Card
from widgets.heatmap_grid import HeatmapGrid
from widgets.heatmap_sheet import Sheet, sheet_image
from widgets.laid_out import laid_out_once
from widgets.scrolled import Scrolled
from widgets.theme import unit

if TYPE_CHECKING:
    from core.results import Results

FILL = "heatmap.fill"
"""Showing what was computed; a newer map takes the place of the one that is being shown."""
PAINTED_S = 0.015
"""A week of cells takes about so long to paint."""
WEEK_ROWS = 8
"""Up to so many rows a grid has its natural height."""
_MOST_WEEKS = 27


class HeatmapPage(Page):
    """When do contacts arrive?"""

    name = "heatmap"
    icon = "heatmap"
    scrolls = True

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
        self._pointing = False
        """Whether the current cell changes while a map is put up."""
        self._by_hand = False
        """Whether somebody chose what is mapped."""
        self._by_week: HeatmapChoice | None = None
        """What is mapped first where no hours are known."""
        self._coming: HeatmapWords | None = None
        """The heatmap that is shown, or is being shown."""
        self._copy = button(
            QCoreApplication.translate("HeatmapPage", "Copy"), self.copy, icon_name="copy"
        )
        self._export = button(QCoreApplication.translate("HeatmapPage", "Export"))
        self._exporting = HeatmapExport(self, tasks, self.sheet)
        self._export.setMenu(self._exporting.menu())
        self.banner.set_buttons(self._copy, self._export)
        self.controls = HeatmapControls(self.choice)
        self.controls.chosen.connect(self.choose)
        self.controls.mode_chosen.connect(self._on_mode_chosen)
        self.controls.held.connect(self._on_held)
        self.controls.column_wanted.connect(lambda: self.asked.emit("page.data"))
        self.grid = HeatmapGrid()
        self.grid.pointed.connect(self._on_cell_pointed)
        self.grid.copy_requested.connect(self.copy)
        self._grid_card = Card()
        self._grid_card.body.addWidget(self.grid)
        self._compose_below()
        self._compose_body()

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
            self.tasks.cancel("heatmap")
            self.tasks.cancel(FILL)
            self._show_nothing()
            return
        if results is not self._results or self._choice_made_elsewhere():
            if self.choice == self._by_week and results is not self._results:
                # Other data may know the hours that were missing.
                self._remembered.choice = HeatmapChoice()
            self._results = results
            self.show_content()
            self.controls.show_choice(self.choice)
            self._compute()

    def _choice_made_elsewhere(self) -> bool:
        """Whether another page asked for another map than the one shown."""
        shown = self._coming.figures.choice if self._coming is not None else self.choice
        return replace(shown, mode=self.choice.mode) != self.choice

    def choose(self, choice: HeatmapChoice) -> None:
        """Map something else."""
        if choice.rows == choice.columns:
            choice = replace(choice, columns=self.choice.rows)
        self._by_hand = True
        self._remembered.choice = choice
        self.controls.show_choice(self.choice)
        self._compute()

    def set_figures(self, figures: HeatmapFigures) -> None:
        """Show a heatmap at once."""
        self.fill(self._words_of(figures))
        self.tasks.finish(FILL)

    def fill(self, words: HeatmapWords, *, keep_cell: bool = False) -> None:
        """Show a heatmap part by part, so that the window never stops; a newer one wins."""
        self._remembered.choice = replace(words.figures.choice, mode=self.choice.mode)
        if words.asked != (self.choice.mode, self._remembered.scale_for(self.choice)):
            words = self._words_of(words.figures)
        self._coming = words
        self.tasks.spread(FILL, self._filling(words, keep_cell=keep_cell))

    def _filling(self, words: HeatmapWords, *, keep_cell: bool) -> Iterator[float | None]:
        """The head, the controls, the grid, the chosen cell, the small maps."""
        appears = self._grid_card.isHidden()
        self._show_refused(False)
        self.banner.set_sentence(words.question(), words.answer(), words.evidence())
        yield PAINTED_S if appears else None
        self.controls.show_map(words, self.choice)
        yield
        self._words = words
        with self._pointing_later():
            self.grid.set_grid(words.grid(), words.title())
            place = words.busiest()
            if place is not None and not (keep_cell and self.grid.currentIndex().isValid()):
                self.grid.choose(*place)
        yield PAINTED_S
        self._arrange()
        yield
        self._show_cell()
        yield
        yield from self.small.shown(words)

    def show_refusal(self, error: BaseException) -> None:
        """Say why there is no such map, and offer the one that can be made."""
        found = refusal(error)
        if found is not None and found.code == "needs_time_of_day" and self._untouched:
            self._remembered.choice = self._by_week = _weeks_or_months(self._results)
            self._compute()
            return
        self.tasks.cancel(FILL)
        self._words = self._coming = None
        self._show_refused(True)
        self.controls.make_offer(found)
        self.banner.set_sentence(
            QCoreApplication.translate("HeatmapPage", "When do contacts arrive?"),
            refusal_sentence(found or note("heatmap_failed")),
        )

    def copy(self) -> None:
        """Put the map on the clipboard, as a picture and as cells."""
        if self._words is None:
            return
        self.tasks.finish(FILL)
        words, sheet = self._words, self.sheet()
        self.tasks.run(
            "heatmap.copy",
            lambda progress: (sheet_image(sheet), words.copied_rows()),
            lambda drawn: copy_picture_and_cells(*drawn),
            label=QCoreApplication.translate("HeatmapPage", "Drawing the heatmap"),
        )

    def sheet(self) -> Sheet:
        """The map as a picture that stands alone."""
        words = self._words
        if words is None:
            raise ValueError("nothing is mapped yet")
        return sheet_of(words, datetime.now())

    def export(self, path: Path) -> None:
        """Write the map as PNG, SVG or PDF, by the ending of the path."""
        self._exporting.write(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _compose_below(self) -> None:
        """The card about the chosen cell, and the small maps beside it."""
        self._below = QWidget()
        line = QHBoxLayout(self._below)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * unit())
        self.cell = CellCard()
        self.cell.only_wanted.connect(self._on_only_wanted)
        self.cell.staff_wanted.connect(lambda: self.asked.emit("page.staffing"))
        self.small = SmallMaps(one_scale=self._remembered.one_scale)
        self.small.opened.connect(self._on_small_map_opened)
        self.small.one_scale_chosen.connect(self._on_one_scale_chosen)
        line.addWidget(self.cell, 4)
        line.addWidget(self.small, 7)
        self._nothing = QWidget()
        self._nothing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._nothing.hide()

    def _compose_body(self) -> None:
        """Everything under the banner scrolls where a window is too low for it."""
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for part in (self.controls, self._grid_card, self._below, self._nothing):
            self._lines.addWidget(part)
        self.area = Scrolled()
        self.area.set_content(self._body)
        self.content.addWidget(self.area, 1)

    def _arrange(self) -> None:
        """A week leaves the rest of the height to what is under it; many rows take all of it."""
        week = self.grid.grid.shape[0] <= WEEK_ROWS
        low = self.height() < 165 * unit()
        self._lines.setSpacing((3 if low else 4) * unit())
        self.cell.set_low(low)
        self._lines.setStretchFactor(self._grid_card, 0 if week else 1)
        self._lines.setStretchFactor(self._below, 1 if week else 0)
        self.controls.arrange(self.width() - 12 * unit())
        small = bool(self._words and self._words.figures.small and not self._words.diverging)
        self.small.setVisible(small and self.width() >= 230 * unit())

    def _compute(self) -> None:
        results, choice = self._results, self.choice
        if results is None:
            return
        mode, held = choice.mode, self._remembered.scale_for(choice)

        def work(progress: Progress) -> HeatmapWords:
            words = words_of(heatmap_figures(results, choice, progress), mode, held)
            words.grid()
            return words

        self.tasks.run(
            "heatmap",
            work,
            self.fill,
            failed=self.show_refusal,
            label=QCoreApplication.translate("HeatmapPage", "Drawing the heatmap"),
        )

    def _words_of(self, figures: HeatmapFigures) -> HeatmapWords:
        """The words of a map in the mode chosen, on a held scale if it is of such maps."""
        return words_of(figures, self.choice.mode, self._remembered.scale_for(self.choice))

    @property
    def _untouched(self) -> bool:
        """Whether the map wanted is the one that every page begins with."""
        return not self._by_hand and self.choice == HeatmapChoice()

    def _show_refused(self, refused: bool) -> None:
        """Leave only what is mapped to choose while there is no map."""
        for control in (self._copy, self._export):
            control.setEnabled(not refused)
        with laid_out_once(self._body):
            self.controls.set_refused(refused)
            for widget in (self._grid_card, self._below):
                widget.setVisible(not refused)
            self._nothing.setVisible(refused)

    def _show_cell(self) -> None:
        """Fill the card about the current cell; totals leave it as it is."""
        words, index = self._words, self.grid.currentIndex()
        if words is None or not index.isValid():
            return
        rows, columns = words.values.shape
        if index.row() < rows and index.column() < columns:
            self.cell.show_cell(CellWords(words), index.row(), index.column())

    def _on_mode_chosen(self, mode: str) -> None:
        self._remembered.choice = replace(self.choice, mode=mode)
        self._say_anew()

    def _on_held(self, held: bool) -> None:
        if self._coming is not None:
            self._remembered.held = (self.choice, self._coming.limits()) if held else None
            self._say_anew()

    def _say_anew(self) -> None:
        """Show the same map in other words, its current cell kept."""
        if self._coming is not None:
            self.fill(self._words_of(self._coming.figures), keep_cell=True)

    def _on_one_scale_chosen(self, one: bool) -> None:
        self._remembered.one_scale = one
        if self._words is not None:
            self.small.show_maps(self._words)

    def _on_cell_pointed(self, row: int, column: int) -> None:
        if not self._pointing:
            self._show_cell()
        if self.grid.hasFocus():
            self._keep_in_sight()

    def _keep_in_sight(self) -> None:
        """Scroll to the current cell where the window is too low for the whole map."""
        place = self.grid.visualRect(self.grid.currentIndex())
        middle = self.grid.viewport().mapTo(self._body, place.center())
        self.area.ensureVisible(middle.x(), middle.y(), 0, place.height())

    @contextmanager
    def _pointing_later(self) -> Generator[None]:
        """Leave the card about the current cell as it is: it has a step of its own."""
        self._pointing = True
        try:
            yield
        finally:
            self._pointing = False

    def _on_only_wanted(self) -> None:
        """Keep the contacts of the chosen cell: on every page, until undone."""
        words, index = self._words, self.grid.currentIndex()
        if words is not None and index.isValid():
            found = words.heatmap
            row, column = found.row_keys[index.row()], found.column_keys[index.column()]
            keys = ((found.row_dimension, row), (found.column_dimension, column))
            self._narrow(words.slot(index.row(), index.column()), keys)

    def _on_small_map_opened(self, key: str) -> None:
        """Show that group alone: the filter belongs to the scenario, so it can be undone."""
        words = self._words
        if words is not None and words.figures.small_by:
            by = words.figures.small_by
            self._narrow(formats.group_name(by, key), ((by, key),))

    def _narrow(self, name: str, keys: tuple[tuple[str, str], ...]) -> None:
        scenario = self.store.project.scenario
        chosen = scenario.filter
        for dimension, key in keys:
            chosen = chosen.choosing(dimension, (key,))
        label = QCoreApplication.translate("HeatmapPage", "Show {name} alone").format(name=name)
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


def _weeks_or_months(results: Results | None) -> HeatmapChoice:
    """Weekdays by week, as on a calendar; by month where there would be too many weeks."""
    start, end = (results.period.start, results.period.end) if results else (None, None)
    few = start is not None and end is not None and (end - start).days <= _MOST_WEEKS * 7
    return HeatmapChoice("weekday", "week" if few else "month")
