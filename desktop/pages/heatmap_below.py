"""What stands under a heatmap: the chosen cell in detail, and the same map for each large group."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.heatmap_cell_words import CellWords, small_grids
from desktop.heatmap_figures import SMALL_MAPS
from desktop.heatmap_words import HeatmapWords
from widgets.bars import LyingBars, StandingBars
from widgets.button import button
from widgets.card import Card
from widgets.laid_out import laid_out_once
from widgets.segmented import Segmented
from widgets.small_map import SmallMap
from widgets.text import Text
from widgets.theme import unit

PAINTED_S = 0.004
"""A small map takes about so long to paint."""


class CellCard(Card):
    """One cell: its dates or its row as standing bars, its groups as lying ones."""

    only_wanted = Signal()
    """The contacts of the cell are to be shown alone."""
    staff_wanted = Signal()
    """The people of that hour are to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        u, translate = unit(), QCoreApplication.translate
        self._low = False
        self._shown: tuple[HeatmapWords | None, int, int] = (None, -1, -1)
        self._caption = Text("", "caption", "muted")
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._caption.setSizePolicy(policy)
        self.dates = StandingBars()
        self.groups = LyingBars()
        self.only = button("", self.only_wanted.emit, kind="link")
        self.staff = button(
            translate("HeatmapPage", "Staff this hour"), self.staff_wanted.emit, kind="link"
        )
        for link in (self.only, self.staff):
            link.setProperty("inline", True)
        # Its title stands on one line with that of the small maps and their switch.
        self.head.addStrut(round(7.5 * u))
        bars, links = QHBoxLayout(), QHBoxLayout()
        bars.setSpacing(6 * u)
        bars.addWidget(self.dates, 1)
        bars.addWidget(self.groups, 1)
        links.setSpacing(4 * u)
        # Links ask for no height of their own, and would be cut where the card is low.
        links.addStrut(round(4.5 * u))
        links.addWidget(self.only)
        links.addWidget(self.staff)
        links.addStretch(1)
        self.body.addWidget(self._caption)
        self.body.addLayout(bars, 1)
        self._rest = QWidget()
        expanding = QSizePolicy.Policy.Expanding
        self._rest.setSizePolicy(QSizePolicy.Policy.Preferred, expanding)
        self.body.addWidget(self._rest, 4)
        self.body.addLayout(links)

    def set_low(self, low: bool) -> None:
        """Leave the caption to the tooltip where there is little height."""
        self._low = low
        self._caption.setVisible(bool(self._caption.text()) and not low)

    def show_cell(self, cell: CellWords, row: int, column: int) -> None:
        """Show a cell of the map; the one that is shown already stays."""
        before, self._shown = self._shown, (cell.words, row, column)
        if before[0] is cell.words and before[1:] == (row, column):
            return
        with laid_out_once(self):
            self._show(cell, row, column)

    def _show(self, cell: CellWords, row: int, column: int) -> None:
        title, subtitle, caption = cell.detail(row, column)
        self.set_title(title, subtitle)
        self._caption.setText(caption)
        self._caption.setToolTip(caption)
        self._caption.setVisible(bool(caption) and not self._low)
        self.setToolTip(caption if self._low else "")
        dates = cell.dated_bars(row, column)
        self.dates.set_bars(dates, title)
        self.dates.setVisible(bool(dates))
        self._rest.setVisible(not dates)
        groups = cell.group_bars(row, column)
        self.groups.set_bars(groups, title)
        self.groups.setVisible(bool(groups))
        only = cell.only(row, column)
        self.only.setText(only)
        self.only.setVisible(bool(only))
        found = cell.words.heatmap
        self.staff.setVisible("hour" in (found.row_dimension, found.column_dimension))


class SmallMaps(Card):
    """The map of each large group beside the others, each on its own scale or all on one."""

    opened = Signal(str)
    """A group is to be shown alone; carries its key."""
    one_scale_chosen = Signal(bool)

    def __init__(self, *, one_scale: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        translate = QCoreApplication.translate
        self._one_scale = one_scale
        self._scale = Segmented(translate("HeatmapPage", "Scale of the small maps"))
        self._scale.set_choices(
            [
                ("own", translate("HeatmapPage", "Own scale")),
                ("one", translate("HeatmapPage", "One scale")),
            ],
            "one" if one_scale else "own",
        )
        self._scale.chosen.connect(self._on_scale_chosen)
        self.head.addWidget(self._scale)
        line = QHBoxLayout()
        line.setSpacing(4 * unit())
        self.maps = [SmallMap() for _ in range(SMALL_MAPS)]
        for small in self.maps:
            small.opened.connect(self.opened)
            line.addWidget(small, 1)
        self.body.addLayout(line, 1)

    def show_maps(self, words: HeatmapWords) -> None:
        """Show the small maps that stand beside a heatmap at once."""
        for _step in self.shown(words):
            pass

    def shown(self, words: HeatmapWords) -> Iterator[float]:
        """Show the small maps that stand beside a heatmap, one a step."""
        by = words.figures.small_by
        self.set_title(words.small_title() if by else "")
        grids = small_grids(words, one_scale=self._one_scale)
        for place, widget in enumerate(self.maps):
            if place < len(grids):
                widget.set_grid(grids[place])
            with laid_out_once(self):
                widget.setVisible(place < len(grids))
            yield PAINTED_S

    def _on_scale_chosen(self, key: str) -> None:
        self._one_scale = key == "one"
        self.one_scale_chosen.emit(self._one_scale)
