"""Every remark of the core has a sentence, and every sentence can be said."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

from core.messages import sentence
from core.messages_table import SENTENCES
from core.problems import note

CORE = Path(__file__).parent.parent.parent / "core"
MAKERS = {"note", "Note", "Problem", "_problem"}


def made_codes() -> dict[str, set[str]]:
    """Code → names of particulars given where it is made, from the source."""
    found: dict[str, set[str]] = {}
    for file in CORE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            first = node.args[0]
            if name in MAKERS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found.setdefault(first.value, set()).update(k.arg or "**" for k in node.keywords)
    return found


def test_that_every_code_made_in_the_core_has_a_sentence() -> None:
    assert not sorted(set(made_codes()) - set(SENTENCES))


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_that_a_sentence_is_whole(code: str) -> None:
    text = SENTENCES[code]
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    assert all(name.isidentifier() for name in names)
    said = sentence(note(code, **dict.fromkeys(names, 0.5)))
    assert said
    assert text[0] in "{“" or text[0] == text[0].upper()


def test_that_a_sentence_gets_all_its_particulars() -> None:
    for code, given in made_codes().items():
        names = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[code]) if name}
        if "**" not in given and given:
            assert names <= given | {"file", "line", "key"}, code
