"""Page objects: they own every look-up, so that tests say what a user does and sees."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.appearance import Appearance
from desktop.main_window import MainWindow
from desktop.pages.data import DataPage
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import TaskRunner

PATIENCE_MS = 60_000


class WindowRobot:
    """A user in front of the window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.qtbot = qtbot
        self.settings = Settings(folder)
        self.settings.theme, self.settings.language = "light", "en"
        self.store, self.tasks = Store(), TaskRunner()
        self.appearance = Appearance(app, self.settings)
        self.window = MainWindow(self.store, self.tasks, self.settings, self.appearance)
        self.window.resize(1440, 900)
        self.window.show()
        qtbot.waitExposed(self.window)

    def close(self) -> None:
        """Close without saving."""
        self.store.mark_saved(self.store.project)
        # The language is the application's: it would stay for the tests that follow.
        self.appearance.set_language("en")
        self.window.close()
        self.appearance.deleteLater()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def rest(self) -> None:
        """Wait until no work is under way."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=PATIENCE_MS)

    def import_file(self, *files: Path) -> None:
        """Drop files and wait until they are read."""
        self.window.import_files(list(files))
        self.rest()

    def take(self) -> None:
        """Press Import and wait for the result."""
        self.press_primary()
        self.rest()

    def do(self, action: str) -> None:
        """Trigger an action and wait."""
        self.window.do(action)
        self.rest()

    @property
    def data_page(self) -> DataPage:
        page = self.window.shelf.show_page("data")
        assert isinstance(page, DataPage)
        return page

    @property
    def answer(self) -> str:
        """The headline of the page shown."""
        page = self.window.shelf.current
        return page.banner.answer if page is not None else ""

    @property
    def message(self) -> str:
        """The sentence in the message bar."""
        return self.window.frame.message.sentence

    @property
    def toast(self) -> str:
        return self.window.frame.toast.sentence

    def buttons(self, root: QWidget | None = None) -> dict[str, QPushButton]:
        """The buttons that can be seen, by their words."""
        found = (root or self.window).findChildren(QPushButton)
        return {b.text() or b.accessibleName(): b for b in found if b.isVisible()}

    def press(self, words: str) -> None:
        """Press a button by its words, once it can be seen."""
        self.qtbot.waitUntil(lambda: words in self.buttons())
        self.buttons()[words].click()
        self.rest()

    def press_in(self, root: QWidget, words: str) -> None:
        """Press a button of a part of the window by its words."""
        self.buttons(root)[words].click()
        self.rest()

    def press_primary(self) -> None:
        page = self.window.shelf.current
        assert page is not None
        primary = [b for b in self.buttons(page).values() if b.property("kind") == "primary"]
        assert len(primary) == 1
        primary[0].click()
        self.rest()
