"""Two small buttons that take a chart or table along: to the clipboard, or into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from core.problems import Problem
from core.progress import Progress
from desktop.clipboard import copy_picture_and_cells
from desktop.csv_choice import chosen_csv, csv_kinds, system_csv
from desktop.documents import documents_folder
from desktop.tasks import TaskRunner
from widgets.button import button

Rows = Sequence[Sequence[str]]
PICTURE, CELLS = ".png", ".csv"


class ExportButtons(QWidget):
    """Copies a picture with its exact cells, or saves one of them."""

    said = Signal(str)
    """What was copied or written, as a sentence."""

    def __init__(
        self, name: str, shown: QWidget, rows: Callable[[], Rows], tasks: TaskRunner
    ) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._name, self._shown, self._rows, self._tasks = name, shown, rows, tasks
        copy = translate("ExportButtons", "Copy {name}: picture and cells").format(name=name)
        save = translate("ExportButtons", "Save {name} as picture or CSV…").format(name=name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(button("", self.copy, kind="flat", icon_name="copy", name=copy))
        line.addWidget(button("", self.ask, kind="flat", icon_name="save", name=save))

    def copy(self) -> None:
        """Put the picture and its cells on the clipboard as one thing."""
        copy_picture_and_cells(self._picture(), self._rows())
        words = QCoreApplication.translate("ExportButtons", "Copied: {name}")
        self.said.emit(words.format(name=self._name))

    def ask(self) -> None:
        """Ask for a file, and save what its ending says."""
        translate = QCoreApplication.translate
        picture = translate("ExportButtons", "Picture (*.png)")
        kinds = csv_kinds()
        title = translate("ExportButtons", "Save {name}").format(name=self._name)
        dialog = QFileDialog(self, title, str(documents_folder()), ";;".join((picture, *kinds)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(PICTURE[1:])

        def on_kind_chosen(kind: str) -> None:
            dialog.setDefaultSuffix((CELLS if kind in kinds else PICTURE)[1:])

        dialog.filterSelected.connect(on_kind_chosen)
        dialog.selectFile(self._name + PICTURE)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name), chosen_csv(dialog)))
        dialog.open()

    def save_to(self, path: Path, csv_for: str = "") -> None:
        """Write a picture or, where the name ends so, the cells as CSV; "" is for this country."""
        rows = [list(row) for row in self._rows()]
        picture = self._picture()

        def work(progress: Progress) -> Path:
            if path.suffix.lower() == CELLS:
                write_cells(rows, path, csv_for or system_csv())
            else:
                write_picture(picture, path)
            return path

        self._tasks.write(f"export.{self._name}", work, self._on_written)

    def _on_written(self, path: Path) -> None:
        words = QCoreApplication.translate("ExportButtons", "Saved as {file}")
        self.said.emit(words.format(file=path.name))

    def _picture(self) -> QImage:
        return self._shown.grab().toImage()


def write_cells(rows: Rows, path: Path, csv_for: str) -> None:
    """Write rows under their heads as CSV that no spreadsheet takes for formulas."""
    from core.atomic import replace_file
    from core.report.table_file import csv_text

    heads, *cells = rows
    width = len(heads)
    filled = [
        [_exact(cell) for cell in [*row, *[""] * (width - len(row))][:width]] for row in cells
    ]
    content = csv_text(heads, filled, csv_for).encode("utf-8-sig", "replace")
    replace_file(path, lambda file: file.write(content))


def _exact(cell: str) -> object:
    """A number written with every digit as the number that it is."""
    try:
        return float(cell) if "." in cell and repr(float(cell)) == cell else cell
    except ValueError:
        return cell


def write_picture(picture: QImage, path: Path) -> None:
    """Write a picture whole or not at all."""
    from PySide6.QtCore import QBuffer, QIODevice

    from core.atomic import replace_file

    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(held, "PNG"):  # pyright: ignore[reportArgumentType, reportCallIssue]
        raise Problem("save_failed", path=str(path), why="PNG")
    content = held.data().data()
    replace_file(path, lambda file: file.write(content))
