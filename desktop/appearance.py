"""Which theme and language the application wears, following the system where asked to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop.settings import Settings
from desktop.translation import Language
from widgets.theme import apply_theme


class Appearance(QObject):
    """Applies theme and language, and says when the window must be made anew."""

    changed = Signal()
    """Theme or language is another one now."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app, self._settings = app, settings
        self._language = Language(app)
        self._language.use(settings.language)
        apply_theme(app, self._theme_name())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def language(self) -> str:
        """The language in use: en, es or it."""
        return self._language.code

    def set_theme(self, choice: str) -> None:
        """Wear another theme and remember it."""
        self._settings.theme = choice
        apply_theme(self._app, self._theme_name())
        self.changed.emit()

    def set_language(self, choice: str) -> None:
        """Speak another language and remember it."""
        self._settings.language = choice
        self._language.use(choice)
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self._settings.theme == "system":
            apply_theme(self._app, self._theme_name())
            self.changed.emit()

    def _theme_name(self) -> str:
        if self._settings.theme != "system":
            return self._settings.theme
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return "contrast"
        return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def announce(widget: QObject, sentence: str) -> None:
    """Have a screen reader say a sentence about work that ended."""
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
