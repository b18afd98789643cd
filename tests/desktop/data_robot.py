"""A user in front of the Data page: looks things up there and edits them as a hand would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.draft import Draft
from desktop.import_desk import ImportDesk
from desktop.pages.data import DataPage
from tests.desktop.robots import WindowRobot
from widgets.choice import Choice
from widgets.mapping_rows import MappingRow, Place, RowKind


class DataRobot:
    """Edits drafts and imported files through what is on the screen."""

    def __init__(self, robot: WindowRobot) -> None:
        self.robot = robot

    @property
    def page(self) -> DataPage:
        """The page, once everything of the draft is shown."""
        page = self.robot.data_page
        self.robot.qtbot.waitUntil(lambda: page.import_view.settled)
        return page

    @property
    def desk(self) -> ImportDesk:
        return self.robot.window.desk

    @property
    def draft(self) -> Draft:
        draft = self.desk.draft
        assert draft is not None
        return draft

    @property
    def states(self) -> list[str]:
        """What is said about each file on the desk."""
        return [file.state for file in self.page.import_view.files.files]

    def row(self, field: str, kind: RowKind = RowKind.FIELD) -> MappingRow:
        """The row of the mapping table about a field."""
        table = self.page.import_view.mapping
        place = table.place_of(field, kind)
        assert place >= 0, f"{field} is not shown as {kind}"
        return table.row_at(place)

    def open_cell(self, field: str, place: Place, kind: RowKind = RowKind.FIELD) -> Choice:
        """Go to a cell by keyboard and open its choices."""
        table = self.page.import_view.mapping
        table.setFocus()
        table.setCurrentIndex(table.model().index(table.place_of(field, kind), place))
        self.robot.qtbot.keyClick(table, Qt.Key.Key_Return)
        return table.choice

    def choose(self, field: str, place: Place, key: str, kind: RowKind = RowKind.FIELD) -> None:
        """Pick one of the choices of a cell."""
        pick(self.open_cell(field, place, kind), key)
        self.robot.rest()

    def set_part(self, part: str, key: str) -> None:
        """Choose how the file is cut into cells."""
        pick(self.page.import_view.dialect.control(part), key)
        self.robot.rest()

    def cells(self, row: int) -> list[str]:
        """A line of the preview."""
        model = self.page.import_view.preview.model()
        across = range(model.columnCount())
        return [str(model.index(row, column).data()) for column in across]

    def answer(self, words: str) -> None:
        """Click an answer of the question shown."""
        card = self.page.import_view.question
        radio = next(radio for radio in card.radios if radio.text() == words)
        self.robot.qtbot.mouseClick(radio, Qt.MouseButton.LeftButton)
        self.robot.rest()

    def paste(self, text: str) -> None:
        """Paste what was copied elsewhere."""
        QGuiApplication.clipboard().setText(text)
        self.robot.do("paste")
        self.robot.rest()

    def wait(self, until: Callable[[], object]) -> None:
        self.robot.qtbot.waitUntil(until)


def pick(choice: Choice, key: str) -> None:
    """Choose an entry of a list by its key."""
    place = choice.findData(key)
    assert place >= 0, f"{key!r} is no choice of {choice.accessibleName()}"
    choice.setCurrentIndex(place)
    choice.hidePopup()
    choice.activated.emit(place)


def write(folder: Path, name: str, text: str) -> Path:
    """A file to be imported."""
    path = folder / name
    path.write_text(text, "utf-8")
    return path
