"""Edits of a draft: how it is cut into cells, what its columns mean, what was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from core.model.dataset import ColumnMapping, Dialect, Grain, Mapping
from core.model.question import Question
from core.progress import Progress
from desktop.draft import Draft
from desktop.draft_edits import (
    BY_HAND,
    answered,
    with_column,
    with_dimension,
    with_formats,
    with_included,
    without_field,
)
from desktop.draft_reading import fitted, propose_with
from desktop.settings import Settings
from desktop.tasks import TaskRunner


class DraftEditor(QObject):
    """Turns what the user chose into an edited draft; the desk reads it again after each edit."""

    def __init__(self, tasks: TaskRunner, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._settings = tasks, settings

    @property
    def draft(self) -> Draft | None:
        """The draft that is edited."""
        raise NotImplementedError

    def edit_dialect(self, dialect: Dialect) -> None:
        """Read the file's cells otherwise; columns are proposed again."""
        self._edit(
            dialect=dialect,
            mapping=None,
            confirmed=frozenset(),
            asked=(),
            unmapped=(),
        )

    def edit_zone(self, zone: str | None) -> None:
        """Read moments without an offset on the clock of another zone."""
        shown = self._shown()
        if shown is not None:
            self._edit(mapping=replace(shown, zone=zone), zone=zone)

    def edit_grain(self, grain: Grain) -> None:
        """Take each row for something else; its columns are proposed again."""
        shown, draft = self._shown(), self.draft
        if shown is not None and draft is not None and grain is not shown.grain:
            self._propose_again(draft.answers, frozenset(), grain)

    def edit_mapping(self, mapping: Mapping) -> None:
        """Read the draft shown by another mapping."""
        self._edit(mapping=mapping)

    def edit_column(self, column: ColumnMapping) -> None:
        """Read one field otherwise; an answer also settles the question about it."""
        shown, draft = self._shown(), self.draft
        if shown is not None and draft is not None:
            sure = replace(column, confidence=1.0, why=BY_HAND)
            self._edit(mapping=with_column(shown, sure), confirmed=draft.confirmed | {column.field})

    def edit_formats(self, formats: dict[str, str]) -> None:
        """Give several moment fields another format at once."""
        shown, draft = self._shown(), self.draft
        if shown is not None and draft is not None:
            settled = draft.confirmed | set(formats)
            self._edit(mapping=with_formats(shown, formats), confirmed=settled)

    def answer(self, question: Question, key: str) -> None:
        """Take the user's answer to a question."""
        draft, shown = self.draft, self._shown()
        if draft is None or shown is None:
            return
        settled = draft.confirmed | {question.key}
        fed = shown.of(question.field) is not None
        if question.kind == "variant":
            self._propose_again({**draft.answers, question.key: key}, settled)
        elif question.kind in ("field", "column"):
            self._replace(draft, replace(draft, confirmed=settled))
            if key in shown.header or (key == "yes" and not fed):
                self.choose_column(question.field, key if fed else question.columns[0])
            elif key == "no" and fed:
                self.leave_out(question.field)
        else:
            mapping = answered(shown, question, key)
            same = {c.field for c in mapping.columns if c is not shown.of(c.field)}
            self._edit(mapping=mapping, confirmed=settled | same)

    def leave_out(self, field: str) -> None:
        """Do not read a field."""
        shown = self._shown()
        if shown is not None:
            self._edit(mapping=without_field(shown, field))

    def use_as_dimension(self, header: str) -> None:
        """Keep a column that feeds nothing as a dimension of its own."""
        shown = self._shown()
        if shown is not None:
            self._edit(mapping=with_dimension(shown, header))

    def choose_column(self, field: str, header: str) -> None:
        """Feed a field from another column of the file, read as its cells suggest."""
        shown, draft = self._shown(), self.draft
        if shown is None or draft is None:
            return
        path, dialect = draft.path, shown.dialect

        def work(progress: Progress) -> ColumnMapping:
            from core.ingest.proposal import map_column
            from core.ingest.reading import read_table

            return map_column(read_table(path, dialect, limit_rows=5000), field, header)

        def done(column: ColumnMapping) -> None:
            mapping = self._shown()
            if mapping is not None:
                self._edit(mapping=with_column(mapping, column))

        self._tasks.run(f"column:{path}", work, done)

    def include(self, reason: str, included: bool = True) -> None:
        """Take in the rows of the draft shown that a reason speaks against, or no longer."""
        shown = self._shown()
        if shown is not None:
            self._edit(mapping=with_included(shown, reason, included))

    def reset(self) -> None:
        """Go back to what was detected, forgetting every edit and the mapping of last time."""
        self._edit(
            mapping=None,
            dialect=None,
            zone=None,
            detected=True,
            confirmed=frozenset(),
            asked=(),
            unmapped=(),
        )

    def forget_mapping(self) -> None:
        """Forget how files with these headers are read, and go back to what is detected."""
        shown = self._shown()
        if shown is not None:
            self._settings.forget_mapping(shown.header)
            self.reset()

    def save_mapping(self, path: Path, done: Callable[[Path], None]) -> None:
        """Write the mapping shown as a file that reads other files the same way."""
        shown = self._shown()
        if shown is None:
            return

        def work(progress: Progress) -> Path:
            from desktop.mapping_file import write_mapping

            return write_mapping(shown, path)

        self._tasks.run("save mapping", work, done)

    def load_mapping(self, path: Path) -> None:
        """Read the draft shown as a mapping from a file says."""
        shown, draft = self._shown(), self.draft
        if shown is None or draft is None:
            return

        def work(progress: Progress) -> Mapping:
            from desktop.mapping_file import read_mapping

            return fitted(read_mapping(path), shown, draft.title)

        def done(mapping: Mapping) -> None:
            self._edit(mapping=mapping, confirmed=frozenset(c.field for c in mapping.columns))

        self._tasks.run("load mapping", work, done)

    def _propose_again(
        self, answers: dict[str, str], settled: frozenset[str], grain: Grain | None = None
    ) -> None:
        """Let the columns be proposed once more, knowing what was answered or what a row is."""
        draft, shown = self.draft, self._shown()
        if draft is None or shown is None:
            return

        def done(mapping: Mapping) -> None:
            self._edit(mapping=mapping, answers=answers, confirmed=settled)

        work = partial(propose_with, draft.path, shown, answers, grain=grain)
        self._tasks.run(f"column:{draft.path}", work, done)

    def _shown(self) -> Mapping | None:
        return self.draft.shown if self.draft is not None else None

    def _edit(self, **changes: Any) -> None:
        """Change the draft and read it again."""
        raise NotImplementedError

    def _replace(self, old: Draft, new: Draft) -> None:
        """Show a draft in the place of another one."""
        raise NotImplementedError
