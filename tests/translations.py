"""`python -m tests.translations [--write]`: what lacks Spanish or Italian; --write adds it.

The strings are those of `translate("Context", "literal")` and `self.tr("literal")` in the window,
and the sentences of `core.messages_table` in the context "Messages".
"""

from __future__ import annotations

import argparse
import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.messages_table import SENTENCES

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("es", "it")


@dataclass(frozen=True, order=True)
class Source:
    """One string of the window: its context, its English, and whether it counts something."""

    context: str
    text: str
    counted: bool


def sources() -> set[Source]:
    """Every translatable string of the project."""
    found = {Source("Messages", text, False) for text in SENTENCES.values()}
    for folder in ("desktop", "widgets"):
        for file in (ROOT / folder).rglob("*.py"):
            found |= set(_of_module(ast.parse(file.read_text("utf-8"))))
    return found


def not_literal() -> list[str]:
    """Calls of translate or tr whose text is no literal: they would never be translated."""
    bad: list[str] = []
    for folder in ("desktop", "widgets"):
        for file in sorted((ROOT / folder).rglob("*.py")):
            for call in _calls(ast.parse(file.read_text("utf-8"))):
                texts = call.args[1:2] if _name(call) == "translate" else call.args[:1]
                if not texts or not all(_literal(text) is not None for text in texts):
                    bad.append(f"{file.relative_to(ROOT).as_posix()}:{call.lineno}")
    return bad


def translations(language: str) -> dict[Source, list[str]]:
    """The finished translations of a language; counted ones have a singular and a plural."""
    found: dict[Source, list[str]] = {}
    file = FOLDER / f"{language}.ts"
    if not file.exists():
        return found
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            target = message.find("translation")
            if target is None or target.get("type"):
                continue
            counted = message.get("numerus") == "yes"
            texts = (
                [f.text or "" for f in target.iter("numerusform")]
                if counted
                else [target.text or ""]
            )
            found[Source(name, message.findtext("source", ""), counted)] = texts
    return found


def write(language: str, texts: dict[Source, list[str]], wanted: set[Source]) -> None:
    """Write the wanted strings with their translations; those without one stay unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({source.context for source in wanted}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sorted(s for s in wanted if s.context == name):
            message = ET.SubElement(
                context, "message", {"numerus": "yes"} if source.counted else {}
            )
            ET.SubElement(message, "source").text = source.text
            target = ET.SubElement(message, "translation")
            done = texts.get(source)
            if done is None:
                target.set("type", "unfinished")
            elif source.counted:
                for form in done:
                    ET.SubElement(target, "numerusform").text = form
            else:
                target.text = done[0]
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"{language}.ts").write_text(
        head + ET.tostring(root, encoding="unicode") + "\n", "utf-8"
    )


def _of_module(tree: ast.Module) -> Iterator[Source]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for call in _calls(node):
                if (
                    _name(call) == "tr"
                    and call.args
                    and (text := _literal(call.args[0])) is not None
                ):
                    yield Source(node.name, text, len(call.args) > 2)
    for call in _calls(tree):
        if _name(call) == "translate" and len(call.args) > 1:
            context, text = _literal(call.args[0]), _literal(call.args[1])
            if context is not None and text is not None:
                yield Source(context, text, len(call.args) > 3)


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in ("tr", "translate"):
            yield node


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def main() -> None:
    """Print what is missing, by language."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="add missing strings to the files")
    adding = parser.parse_args().write
    wanted = sources()
    for language in LANGUAGES:
        done = translations(language)
        missing = sorted(wanted - set(done))
        print(f"{language}: {len(wanted) - len(missing)} of {len(wanted)} translated")  # noqa: T201
        for source in missing:
            print(f"  {source.context}: {source.text}")  # noqa: T201
        if adding:
            write(language, done, wanted)


if __name__ == "__main__":
    main()
