"""The language can change whatever else goes on: no lock of Qt stops the program for ever."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from desktop.translation import Language

SWEPT_WHILE_ASKED = """
import gc, sys
from PySide6.QtCore import QCoreApplication
from desktop import translation

app = QCoreApplication(sys.argv)
asked = translation.SentenceTranslator.translate

def sweeping(self, *words):
    gc.collect()
    return asked(self, *words)

translation.SentenceTranslator.translate = sweeping
gc.disable()
for code in ("it", "es", "en"):
    language = translation.Language(app)
    language.itself = language  # only the garbage collector can let go of it
    language.use(code)
    del language
translation.Language(app).use("it")
print(QCoreApplication.translate("QPlatformTheme", "Cancel"))
"""


def test_that_garbage_swept_up_while_a_sentence_is_looked_up_stops_nothing(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SWEPT_WHILE_ASKED],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "Annulla", done.stderr


def test_that_there_is_one_translator_however_often_the_language_changes(
    qapp: QCoreApplication,
) -> None:
    language = Language(qapp)
    for code in ("es", "it", "en"):
        language.use(code)

    def living() -> int:
        gc.collect()
        return sum(isinstance(one, QTranslator) for one in gc.get_objects())

    before = living()
    for code in ("es", "it", "en"):
        Language(qapp).use(code)
    assert living() == before
