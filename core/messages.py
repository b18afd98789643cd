"""English sentences for every remark and problem; the front ends translate and localise them."""

from __future__ import annotations

import string

from core.messages_table import SENTENCES
from core.problems import Note


def template(code: str) -> str | None:
    """The English template of a code, with `{placeholders}` for the particulars."""
    return SENTENCES.get(code)


def sentence(note: Note, template_text: str | None = None) -> str:
    """The remark as an English sentence, or in the language of a translated template."""
    text = template_text if template_text is not None else SENTENCES.get(note.code)
    if text is None:
        return " ".join((note.code, *(f"{key}={value}" for key, value in note.data.items())))
    return _Readable().vformat(text, (), note.data)


class _Readable(string.Formatter):
    """Writes particulars for reading; a format in the template (`{share:.0%}`) wins."""

    def format_field(self, value: object, format_spec: str) -> str:
        return format(value, format_spec) if format_spec else _readable(value)


def _readable(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.0f}"
    if isinstance(value, tuple | list | frozenset | set):
        return ", ".join(_readable(item) for item in value)
    return str(value)
