"""A heatmap as a picture that stands alone, with a window or without one."""

from __future__ import annotations

import os
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.problems import Problem
from desktop import guard

if TYPE_CHECKING:
    from core.results import Results
    from desktop.heatmap_figures import HeatmapFigures
    from desktop.heatmap_words import HeatmapWords
    from widgets.heatmap_sheet import Sheet


def words_of(
    figures: HeatmapFigures, mode: str, held: tuple[float, float] | None = None
) -> HeatmapWords:
    """A map in the words of a mode; the change from another period has words of its own."""
    from desktop.heatmap_agents_words import AgentsWords
    from desktop.heatmap_difference_words import DifferenceWords
    from desktop.heatmap_figures import AGENTS
    from desktop.heatmap_words import HeatmapWords

    if mode == "difference" and figures.difference is not None:
        return DifferenceWords(figures, figures.difference, held)
    kind = AgentsWords if figures.choice.measure == AGENTS else HeatmapWords
    return kind(figures, mode, held)


def sheet_of(words: HeatmapWords, made_at: datetime) -> Sheet:
    """The map with its title, legend and provenance."""
    from widgets.heatmap_sheet import Sheet

    notes = words.provenance(made_at)
    return Sheet(words.answer(), words.title(), words.legend(), words.grid(), notes)


def draw_heatmap(
    results: Results, chosen: tuple[str, str, str, str], path: Path, language: str
) -> None:
    """Write a heatmap as PNG, SVG or PDF, by the ending of the path, without showing a window.

    `chosen` are rows, columns, measure and mode.

    Raises Problem where Qt is not complete, the map cannot be made or the file not be written.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    missing = guard.no_window()
    if missing is not None:
        raise Problem("picture_needs_window", why=missing)
    from PySide6.QtWidgets import QApplication

    from desktop.appearance import Appearance
    from desktop.heatmap_figures import HeatmapChoice, heatmap_figures
    from desktop.settings import Settings
    from widgets.heatmap_sheet import save_sheet

    app = QApplication.instance() or QApplication(["aforo"])
    if not isinstance(app, QApplication):
        raise Problem("picture_needs_window", why="QCoreApplication")
    with tempfile.TemporaryDirectory() as folder:
        appearance = Appearance(app, Settings(Path(folder)))
        appearance.set_language(language)
        words = words_of(heatmap_figures(results, HeatmapChoice(*chosen)), chosen[3])
        if not save_sheet(sheet_of(words, datetime.now()), path):
            raise Problem("picture_not_written", path=str(path))
