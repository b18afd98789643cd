"""The report's words in English, Spanish and Italian."""

from __future__ import annotations

from core.report.words_plans import PLAN_WORDS
from core.report.words_sections import SECTION_WORDS
from core.report.words_table import FIGURE_WORDS

LANGUAGES = ("en", "es", "it")

WORDS = FIGURE_WORDS | SECTION_WORDS | PLAN_WORDS
"""Key → the word or phrase in the order of `LANGUAGES`."""


def word(key: str, language: str) -> str:
    """The word or phrase in "en", "es" or "it"; raises KeyError for another key or language."""
    if language not in LANGUAGES:
        raise KeyError(language)
    return WORDS[key][LANGUAGES.index(language)]


def known_word(prefix: str, key: str, language: str) -> str:
    """The word of a coded value such as a channel, or the code itself in readable letters."""
    code = f"{prefix}_{key}"
    return word(code, language) if code in WORDS else key.replace("_", " ")
