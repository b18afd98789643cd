"""What an import cannot know by itself, and what became of the columns that feed nothing."""

from __future__ import annotations

from dataclasses import dataclass

from core.problems import Note


@dataclass(frozen=True, slots=True)
class Question:
    """One thing only a person can settle; the answer is one of the choices."""

    kind: str
    """date_order, unit, column, field, variant, scale, status or several_agents."""
    field: str
    """The field it is about."""
    columns: tuple[str, ...]
    """Headers of the columns it is about."""
    samples: tuple[str, ...]
    """Up to three cells that show the doubt; for kind status the value itself."""
    choices: tuple[str, ...]
    """Formats, units, headers, scales ("1-5"), statuses or yes and no, the likeliest first."""
    proposed: str | None
    """What is taken until somebody answers; None: the column stays unread until then."""
    why: Note

    @property
    def key(self) -> str:
        """The name under which the answer is given and remembered."""
        about = self.samples[0] if self.kind == "status" else self.field
        return f"{self.kind}:{about}"


@dataclass(frozen=True, slots=True)
class Unmapped:
    """A column that feeds no field, why, and the field it comes closest to."""

    column: str
    why: Note
    guess: str | None = None
