"""The language of the window: sentences from `resources/translations`, numbers from the locale."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.translations import sentences_of

LANGUAGES = {"en": "English", "es": "Español", "it": "Italiano"}
"""Each language under the name its speakers use."""


_OF_QT = {
    ("QFileDialog", "&Look in:"): {"es": "&Buscar en:", "it": "&Cerca in:"},
    ("QFileDialog", "Files of &type:"): {"es": "&Tipo de archivo:", "it": "&Tipo di file:"},
    ("QFileDialog", "Computer"): {"es": "Equipo", "it": "Computer"},
    ("QAbstractFileIconProvider", "Drive"): {"es": "Unidad", "it": "Unità"},
    ("QAbstractFileIconProvider", "File"): {"es": "Archivo", "it": "File"},
    ("QAbstractFileIconProvider", "%1 File"): {"es": "Archivo %1", "it": "File %1"},
    ("QAbstractFileIconProvider", "File Folder"): {"es": "Carpeta", "it": "Cartella"},
    ("QAbstractFileIconProvider", "Folder"): {"es": "Carpeta", "it": "Cartella"},
}
"""Words of the file dialog that Qt says in English because its own translations lag behind."""


class SentenceTranslator(QTranslator):
    """Finds sentences of one language in its translation file."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._sentences = sentences_of(language)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The sentence, or None to leave the English one; `n` below 0 means no plural."""
        if n >= 0:
            forms = self._sentences.plural.get((context, source))
            if forms:
                # English, Spanish and Italian all use the first form for exactly one.
                return forms[0] if n == 1 else forms[-1]
            if "(s)" in source:
                return source.replace("(s)", "" if n == 1 else "s")
        return self._sentences.plain.get((context, source)) or _OF_QT.get(
            (context, source), {}
        ).get(self._language)


class Language:
    """Installs one language at a time into the application."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, choice: str) -> str:
        """Switch to "system", en, es or it; returns the language that is used."""
        self.code = system_language() if choice == "system" else choice
        for old in self._installed:
            self._app.removeTranslator(old)
        standard = self._standard()
        self._installed = [*([standard] if standard else []), SentenceTranslator(self.code)]
        for translator in self._installed:
            self._app.installTranslator(translator)
        QLocale.setDefault(reading_locale(self.code))
        return self.code

    def _standard(self) -> QTranslator | None:
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        standard = QTranslator()
        return standard if standard.load(f"qtbase_{self.code}", folder) else None


def system_language() -> str:
    """The first of the user's languages that Aforo speaks, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def reading_locale(language: str) -> QLocale:
    """How numbers and days are written: as the system does where it speaks that language."""
    system = QLocale.system()
    if QLocale.languageToCode(system.language()) == language:
        return system
    return QLocale({"en": "en_GB", "es": "es_ES", "it": "it_IT"}[language])
