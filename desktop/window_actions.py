"""What the menus and the search of the window do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication

from core.model.input_tables import INPUT_TABLES
from desktop import palette
from desktop.actions import PAGE_NAMES
from desktop.page_places import go_to
from desktop.scenario_menu import COMMANDS
from desktop.settings import LANGUAGES, THEMES

if TYPE_CHECKING:
    from desktop.main_window import MainWindow
    from widgets.command_palette import PaletteEntry


class WindowActions(QObject):
    """Joins each action of a window to what it does, and says which can be done now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def connect_all(self) -> None:
        """Connect the actions of a window just made, or made anew."""
        window = self._window
        documents, store, commands = window.documents, window.store, window.commands
        does: dict[str, Callable[[], object]] = {
            "new": documents.new,
            "open": documents.ask_open,
            "save": documents.save,
            "save_as": documents.ask_save,
            "quit": window.close,
            "undo": store.undo,
            "redo": store.redo,
            "palette": self._search,
            "import": self._ask_files,
            "paste": self._paste,
            "sample": window.open_sample,
            "week": self._show_week,
            "interval": self._show_interval,
            "set_aside": self._show_set_aside,
            "full_screen": self._toggle_full_screen,
            "help": self._show_help,
            "about": self._show_about,
        }
        for name in PAGE_NAMES:
            does[f"page.{name}"] = partial(window.show_page, name)
        for name in COMMANDS:
            does[f"scenario.{name}"] = partial(self._do_scenario, name)
        for name in INPUT_TABLES:
            does[f"typed.{name}"] = partial(self._show_typed, name)
        if window.appearance is not None:
            for name in THEMES:
                does[f"theme.{name}"] = partial(window.appearance.set_theme, name)
            for name in LANGUAGES:
                does[f"language.{name}"] = partial(window.appearance.set_language, name)
        for name, act in does.items():
            commands[name].triggered.connect(lambda _checked=False, act=act: act())
        commands[f"theme.{window.settings.theme}"].setChecked(True)
        commands[f"language.{window.settings.language}"].setChecked(True)
        commands.recent.aboutToShow.connect(self._fill_recent)
        self.show_history()

    def show_history(self) -> None:
        """Show what can be undone, redone, typed and saved, and whether anything is unsaved."""
        translate, window = QCoreApplication.translate, self._window
        store, commands = window.store, window.commands
        filled = bool(store.project.datasets)
        undo, redo = translate("MainWindow", "Undo"), translate("MainWindow", "Redo")
        labels = (("undo", undo, store.undo_label), ("redo", redo, store.redo_label))
        for name, word, label in labels:
            commands[name].setEnabled(label is not None)
            commands[name].setText(f"{word}: {label}" if label else word)
        for name in INPUT_TABLES:
            commands[f"typed.{name}"].setEnabled(filled)
        for name in COMMANDS:
            alone = len(store.project.scenarios) == 1 and name not in ("new", "today")
            commands[f"scenario.{name}"].setEnabled(filled and not alone)
        commands["save"].setEnabled(filled)
        commands["save_as"].setEnabled(filled)
        named = window.documents.path is not None or filled
        window.setWindowTitle(f"{window.documents.name}[*] — Aforo" if named else "Aforo[*]")
        window.setWindowModified(filled and store.modified)

    def _do_scenario(self, command: str) -> None:
        """Do something with a scenario, on the page that shows what comes of it."""
        self._window.show_page("scenarios")
        page = self._window.shelf.current
        if page is not None:
            page.do(command)

    def _search(self) -> None:
        """Let people type for what they want: actions, parts of pages, figures."""
        project, titles = self._window.store.project, self._window.shelf.titles()
        able = [a for a in self._window.commands.all() if a.isEnabled() and a.text()]
        usual = [palette.action_entry(action) for action in able]
        more: list[PaletteEntry] = []
        if project.datasets:
            more = palette.places(titles, self._go_to)
            more += palette.fields(project, self._window.results, titles, self._go_to)
        self._window.frame.actions_palette.open(
            usual, more, partial(palette.nothing_found, project)
        )

    def _go_to(self, name: str, place: str) -> None:
        self._window.show_page(name)
        page = self._window.shelf.current
        if page is not None:
            go_to(page, place)

    def _ask_files(self) -> None:
        self._window.show_page("data")
        self._window.desk.ask_files()

    def _paste(self) -> None:
        self._window.take(QGuiApplication.clipboard().mimeData())

    def _show_set_aside(self) -> None:
        self._window.show_page("data")
        self._window.desk.show_set_aside()

    def _show_help(self) -> None:
        from desktop.about import HelpWindow

        HelpWindow(self._window, self._window.commands.all()).show()

    def _show_about(self) -> None:
        from desktop.about import AboutWindow

        AboutWindow(self._window).show()

    def _show_week(self) -> None:
        self._window.show_page("data")
        self._window.desk.show_week()

    def _show_interval(self) -> None:
        from desktop.one_interval import OneInterval

        OneInterval(self._window.tasks, self._window).show()

    def _show_typed(self, table: str) -> None:
        self._window.show_page("data")
        self._window.desk.show_typed(table)

    def _toggle_full_screen(self) -> None:
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fill_recent(self) -> None:
        menu = self._window.commands.recent
        menu.clear()
        for path in self._window.settings.recent:
            opened = partial(self._window.documents.open, path)
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _checked=False, opened=opened: opened())
        if menu.isEmpty():
            none = menu.addAction(QCoreApplication.translate("MainWindow", "No project yet"))
            none.setEnabled(False)
