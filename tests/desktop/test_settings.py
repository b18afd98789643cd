"""Choices survive a restart, a damaged file is no reason to stop, nothing private is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication

from core.problems import note
from core.translations import read_sentences
from desktop.crash_report import CrashReport
from desktop.messages import sentence
from desktop.settings import MOST_RECENT, Settings
from desktop.translation import Language, SentenceTranslator


def test_that_choices_survive_a_restart(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.theme, settings.language = "dark", "it"
    settings.remember_mapping(("a", "b"), {"grain": "contact"})
    settings.remember_geometry("window", QByteArray(b"place"))
    again = Settings(tmp_path)
    assert (again.theme, again.language) == ("dark", "it")
    assert again.mapping(("b", "a")) == {"grain": "contact"}
    assert again.mapping(("a",)) is None
    assert again.geometry("window") == QByteArray(b"place")


def test_that_a_damaged_settings_file_counts_as_none(tmp_path: Path) -> None:
    for text in ("{", "[]", '{"schema": 99, "theme": "dark"}', '{"schema": 1, "theme": "pink"}'):
        (tmp_path / "settings.json").write_text(text)
        assert Settings(tmp_path).theme == "system"


def test_that_only_the_newest_projects_are_kept_without_looking_for_them(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for place in range(15):
        settings.remember_project(Path(f"/nowhere/{place}.aforo"))
    settings.remember_project(Path("/nowhere/9.aforo"))
    assert len(settings.recent) == MOST_RECENT
    assert settings.recent[0] == Path("/nowhere/9.aforo")
    assert len(set(settings.recent)) == MOST_RECENT


def test_that_a_crash_report_holds_no_value_of_the_user(tmp_path: Path) -> None:
    reports = CrashReport(tmp_path)
    written: list[Path] = []
    reports.written.connect(written.append)
    cell = "@".join(("ana", "example.com"))
    try:
        raise ValueError(cell)
    except ValueError as error:
        reports.report(error)
    text = written[0].read_text("utf-8")
    assert "ValueError" in text
    assert cell not in text


TS = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="it"><context><name>X</name>
<message><source>Hello</source><translation>Ciao</translation></message>
<message><source>Old</source><translation type="vanished">Vecchio</translation></message>
<message numerus="yes"><source>{n} row(s)</source><translation>
<numerusform>{n} riga</numerusform><numerusform>{n} righe</numerusform></translation></message>
</context></TS>
"""


def test_that_translations_and_plurals_are_read_from_the_sentence_file(tmp_path: Path) -> None:
    path = tmp_path / "it.ts"
    path.write_text(TS, "utf-8")
    sentences = read_sentences(path)
    assert sentences.plain == {("X", "Hello"): "Ciao"}
    assert sentences.plural == {("X", "{n} row(s)"): ("{n} riga", "{n} righe")}


def test_that_english_plurals_read_well_without_a_sentence_file() -> None:
    translator = SentenceTranslator("en")
    assert translator.translate("Nowhere", "{n} test row(s)", None, 1) == "{n} test row"
    assert translator.translate("Nowhere", "{n} test row(s)", None, 2) == "{n} test rows"
    assert translator.translate("Nowhere", "{n} test row(s)") is None


def test_that_standard_buttons_speak_the_language(qapp: QCoreApplication) -> None:
    language = Language(qapp)
    try:
        language.use("it")
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annulla"
    finally:
        language.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_that_a_remark_without_words_still_says_what_it_knows() -> None:
    assert sentence(note("no_such_code", rows=1234)) == "no such code (rows 1,234)"
