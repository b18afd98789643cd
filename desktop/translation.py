"""The language of the window: sentences from `resources/translations`, numbers from the locale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

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
    """Finds sentences of the language spoken: Aforo's, else Qt's own.

    There is one for as long as the program runs. Qt asks it under a lock that putting one in or
    taking one out needs as well: a translator swept up by the garbage collector while another
    answers, or swapped while a worker asks, would stop the program for ever.
    """

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self.speak(language)

    def speak(self, language: str) -> None:
        """Answer in en, es or it from now on."""
        self._language = language
        self._sentences = sentences_of(language)
        self._standard = _standard(language)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The sentence, or None to leave the English one; `n` below 0 means no plural."""
        sentences = self._sentences
        if n >= 0:
            forms = sentences.plural.get((context, source))
            if forms:
                # English, Spanish and Italian all use the first form for exactly one.
                return forms[0] if n == 1 else forms[-1]
            if "(s)" in source:
                return source.replace("(s)", "" if n == 1 else "s")
        found = sentences.plain.get((context, source))
        if found:
            return found
        found = _OF_QT.get((context, source), {}).get(self._language)
        if found is None and self._standard is not None:
            found = self._standard.translate(context, source, disambiguation, n)
        return found or None


class Language:
    """Lets the application speak one language at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self.code = "en"

    def use(self, choice: str) -> str:
        """Switch to "system", en, es or it; returns the language that is used."""
        self.code = system_language() if choice == "system" else choice
        _interpreter().speak(self.code)
        self._app.sendEvent(self._app, QEvent(QEvent.Type.LanguageChange))
        QLocale.setDefault(reading_locale(self.code))
        return self.code


@cache
def _interpreter() -> SentenceTranslator:
    """The translator of this program, put in when it is first needed."""
    made = SentenceTranslator()
    QCoreApplication.installTranslator(made)
    return made


@cache
def _standard(language: str) -> QTranslator | None:
    """Qt's own sentences in a language, kept since translators are never let go."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    standard = QTranslator()
    return standard if standard.load(f"qtbase_{language}", folder) else None


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
