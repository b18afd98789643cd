"""Spanish and Italian are whole: every string of the window, with the same placeholders."""

from __future__ import annotations

import re
import string

import pytest

from tests.translations import LANGUAGES, not_literal, sources, translations


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_that_texts_to_translate_are_literals() -> None:
    allowed = {"desktop/messages.py", "desktop/translation.py"}
    assert [place for place in not_literal() if place.split(":")[0] not in allowed] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_every_text_is_translated(language: str) -> None:
    assert sorted(sources() - set(translations(language))) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_translations_keep_their_placeholders(language: str) -> None:
    for source, texts in translations(language).items():
        for text in texts:
            assert placeholders(text) == placeholders(source.text), source
            assert ("%n" in text) <= ("%n" in source.text), source
            assert text.strip(), source


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_translation_outlives_its_text(language: str) -> None:
    assert sorted(set(translations(language)) - sources()) == []


def test_that_italian_says_what_support_people_say() -> None:
    """People are paid a stipendio, and a deviazione is a detour."""
    said = [text for forms in translations("it").values() for text in forms]
    assert [text for text in said if re.search(r"\bsalari|deviat|deviazion", text, re.I)] == []
