"""Typed remarks and problems: a code and its data. The front ends own the words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Note:
    """A remark for people: what was seen (code) and its particulars (data), without words.

    `core.messages.sentence` turns it into a sentence; every code has a template there.
    """

    code: str
    data: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))

    def __hash__(self) -> int:
        return hash(
            (self.code, tuple(sorted((key, str(value)) for key, value in self.data.items())))
        )


def note(code: str, **data: object) -> Note:
    """A Note with its particulars given by name."""
    return Note(code, MappingProxyType(data))


class Problem(Exception):
    """The input cannot give an answer; carries a Note that says why and what to do."""

    def __init__(self, code: str, **data: object) -> None:
        super().__init__(code)
        self.note = note(code, **data)
