"""Everything the window can do, by name: the same actions in menus, on keys and in the palette."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from core.model.input_tables import INPUT_TABLES
from desktop.scenario_menu import COMMANDS, KEYS, command_words
from desktop.settings import LANGUAGES, THEMES
from desktop.translation import LANGUAGES as LANGUAGE_NAMES
from desktop.words import language_place

PAGE_NAMES = ("data", "overview", "heatmap", "staffing", "scenarios", "report")


class Actions:
    """Makes the actions of a window and puts them into its menus."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self._by_id: dict[str, QAction] = {}
        self.recent = QMenu(window)
        """The projects opened last; the window fills it."""
        self._make_file()
        self._make_edit()
        self._make_view()
        self._make_data()
        self._make_plan()
        self._make_help()

    def __getitem__(self, name: str) -> QAction:
        return self._by_id[name]

    def __contains__(self, name: str) -> bool:
        return name in self._by_id

    def all(self) -> list[QAction]:
        """Every action, in the order of the menus."""
        return list(self._by_id.values())

    def fill(self, bar: QMenuBar) -> None:
        """Put the menus into a menu bar."""
        translate = QCoreApplication.translate
        bar.clear()
        file = self._menu(bar, translate("Actions", "&File"), "new", "open")
        self.recent.setTitle(translate("Actions", "Open &recent"))
        file.addMenu(self.recent)
        self._put(file, "save", "save_as", "", "quit")
        self._menu(bar, translate("Actions", "&Edit"), "undo", "redo", "", "palette")
        view = self._menu(bar, translate("Actions", "&View"), *(f"page.{n}" for n in PAGE_NAMES))
        view.addSeparator()
        self._menu(view, translate("Actions", "&Appearance"), *(f"theme.{n}" for n in THEMES))
        self._menu(view, translate("Actions", "&Language"), *(f"language.{n}" for n in LANGUAGES))
        self._put(view, "", "full_screen")
        data = self._menu(
            bar, translate("Actions", "&Data"), "import", "paste", "sample", "", "week", "interval",
            "", "set_aside",
        )  # fmt: skip
        typed = translate("Actions", "&Typed figures")
        self._menu(data, typed, *(f"typed.{name}" for name in INPUT_TABLES))
        self._menu(bar, translate("Actions", "&Plan"), *(f"scenario.{name}" for name in COMMANDS))
        self._menu(bar, translate("Actions", "&Help"), "help", "about")

    def name_pages(self, titles: dict[str, str]) -> None:
        """Give the page actions the names of the pages."""
        for name, title in titles.items():
            action = self[f"page.{name}"]
            action.setText(title)
            pattern = QCoreApplication.translate("Actions", "Go to {page}")
            action.setWhatsThis(pattern.format(page=title))

    def _make_file(self) -> None:
        translate = QCoreApplication.translate
        self._add("new", translate("Actions", "&New project"), QKeySequence.StandardKey.New)
        self._add("open", translate("Actions", "&Open project…"), QKeySequence.StandardKey.Open)
        self._add("save", translate("Actions", "&Save project"), QKeySequence.StandardKey.Save)
        self._add("save_as", translate("Actions", "Save project &as…"), "Ctrl+Shift+S")
        self._add("quit", translate("Actions", "&Quit"), "Ctrl+Q")
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)

    def _make_edit(self) -> None:
        translate = QCoreApplication.translate
        self._add("undo", translate("Actions", "&Undo"), "Ctrl+Z")
        self._add("redo", translate("Actions", "&Redo"), "Ctrl+Y")
        self["redo"].setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        self._add("palette", translate("Actions", "&Go to or do…"), "Ctrl+K")

    def _make_view(self) -> None:
        translate = QCoreApplication.translate
        for place, name in enumerate(PAGE_NAMES, 1):
            self._add(f"page.{name}", name, f"Ctrl+{place}")
        words = {
            "system": translate("Actions", "As the system"),
            "light": translate("Actions", "Light"),
            "dark": translate("Actions", "Dark"),
            "contrast": translate("Actions", "High contrast"),
        }
        pattern = translate("Actions", "Appearance: {name}")
        self._add_group("theme", {name: words[name] for name in THEMES}, pattern)
        languages = {"system": words["system"], **LANGUAGE_NAMES}
        pattern = translate("Actions", "Language: {name}")
        self._add_group("language", {name: languages[name] for name in LANGUAGES}, pattern)
        self._add("full_screen", translate("Actions", "&Full screen"), "F11", checkable=True)

    def _make_data(self) -> None:
        translate = QCoreApplication.translate
        self._add("import", translate("Actions", "&Import a file…"), "Ctrl+I")
        self._add("paste", translate("Actions", "&Paste a table"), QKeySequence.StandardKey.Paste)
        self._add("sample", translate("Actions", "Open the &sample"))
        self._add("week", translate("Actions", "Type your &volumes…"))
        self._add("interval", translate("Actions", "&One interval…"))
        self._add("set_aside", translate("Actions", "&Rows set aside"))
        pattern = translate("Actions", "Type: {table}")
        for name, table in INPUT_TABLES.items():
            self._add(f"typed.{name}", pattern.format(table=table.names[language_place()]))

    def _make_plan(self) -> None:
        for name in COMMANDS:
            self._add(f"scenario.{name}", command_words(name), KEYS.get(name))

    def _make_help(self) -> None:
        translate = QCoreApplication.translate
        self._add("help", translate("Actions", "&Keys and first steps"), "F1")
        self._add("about", translate("Actions", "&About Aforo"))
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)

    def _add(
        self,
        name: str,
        text: str,
        keys: QKeySequence.StandardKey | str | None = None,
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setCheckable(checkable)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        self._window.addAction(action)
        self._by_id[name] = action
        return action

    def _add_group(self, prefix: str, words: dict[str, str], pattern: str) -> None:
        group = QActionGroup(self._window)
        for name, text in words.items():
            action = self._add(f"{prefix}.{name}", text, checkable=True)
            action.setWhatsThis(pattern.format(name=text))
            group.addAction(action)

    def _menu(self, parent: QMenuBar | QMenu, title: str, *names: str) -> QMenu:
        menu = parent.addMenu(title)
        self._put(menu, *names)
        return menu

    def _put(self, menu: QMenu, *names: str) -> None:
        for name in names:
            if name:
                menu.addAction(self[name])
            else:
                menu.addSeparator()
