"""Writing the heatmap shown as a picture, a drawing or a document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from core.problems import Problem
from core.progress import Progress
from desktop.tasks import TaskRunner
from widgets.heatmap_sheet import FORMATS, Sheet, save_sheet


class HeatmapExport:
    """Asks where to write a map and writes it off the window's thread."""

    def __init__(self, page: QWidget, tasks: TaskRunner, sheet: Callable[[], Sheet]) -> None:
        self._page, self._tasks, self._sheet = page, tasks, sheet

    def menu(self) -> QMenu:
        """The kinds of file to choose from."""
        menu = QMenu(self._page)
        names = {
            "png": QCoreApplication.translate("HeatmapPage", "Picture (PNG)…"),
            "svg": QCoreApplication.translate("HeatmapPage", "Drawing (SVG)…"),
            "pdf": QCoreApplication.translate("HeatmapPage", "Document (PDF)…"),
        }
        for ending in FORMATS:
            action = menu.addAction(names[ending])
            action.triggered.connect(lambda _on=False, ending=ending: self._ask_path(ending))
        return menu

    def write(self, path: Path) -> None:
        """Write the map as PNG, SVG or PDF, by the ending of the path."""
        sheet = self._sheet()

        def work(progress: Progress) -> Path:
            if not save_sheet(sheet, path):
                raise Problem("picture_not_written", path=str(path))
            return path

        self._tasks.write(
            f"heatmap.export {path}",
            work,
            lambda _path: None,
            label=QCoreApplication.translate("HeatmapPage", "Drawing the heatmap"),
        )

    def _ask_path(self, ending: str) -> None:
        """Ask where to write, without stopping the window."""
        title = QCoreApplication.translate("HeatmapPage", "Export the heatmap")
        dialog = QFileDialog(self._page, title, f"heatmap.{ending}", f"*.{ending}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(self._on_path_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_path_chosen(self, path: str) -> None:
        self.write(Path(path))
