"""The report says everything in three languages."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import core.report
from core.report.words import LANGUAGES, WORDS, known_word, word


def _placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name)


@pytest.mark.parametrize("key", sorted(WORDS))
def test_that_every_key_has_three_languages_with_the_same_placeholders(key: str) -> None:
    texts = WORDS[key]
    assert len(texts) == len(LANGUAGES)
    assert all(text and text == text.strip() for text in texts)
    assert len({tuple(_placeholders(text)) for text in texts}) == 1


def test_that_every_word_asked_for_exists_and_every_word_is_asked_for() -> None:
    sources = [path.read_text("utf-8") for path in Path(core.report.__file__).parent.glob("*.py")]
    code = "\n".join(text for text in sources if "_WORDS: dict" not in text)
    literals = set(re.findall(r"""["']([a-z0-9_]+)["']""", code))
    asked = set(re.findall(r'\.word\("([a-z0-9_]+)"', code))
    coded = re.findall(r'known_word\("([a-z]+)"', code)
    coded += re.findall(r'\.known\("([a-z]+)"', code)
    made = [
        "kind", "weekday", "section", "holds", "status", "verdict", "action", "by", "about",
        "labour", "overhead", "technology",
    ]  # fmt: skip
    prefixes = tuple(f"{name}_" for name in [*coded, *made])
    assert asked <= set(WORDS)
    assert {key for key in WORDS if key not in literals and not key.startswith(prefixes)} == set()


def test_that_another_language_is_refused_and_an_unknown_code_reads_as_words() -> None:
    with pytest.raises(KeyError):
        word("summary", "fr")
    assert known_word("model", "some_new_model", "en") == "some new model"
