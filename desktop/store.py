"""The one place that knows the current project; every edit passes here and can be undone."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Signal

from core.model.project import Project
from core.model.report import BOARD


@dataclass(frozen=True, slots=True)
class Step:
    """One edit: what it was called and the project before it."""

    label: str
    before: Project
    merge_key: str | None


class Store(QObject):
    """Holds the current Project; `apply` makes an edit, `undo` and `redo` swap snapshots."""

    changed = Signal(object, object)
    """The new project and the frozenset of Project field names that differ by identity."""
    history_changed = Signal()
    opened = Signal()
    """Another project takes the place of the one before; its change follows."""

    def __init__(self, project: Project | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project or Project(report=BOARD)
        self._undo: list[Step] = []
        self._redo: list[Step] = []
        self._saved: Project | None = self._project

    @property
    def project(self) -> Project:
        """The current project."""
        return self._project

    @property
    def modified(self) -> bool:
        """Whether anything differs from what was last saved or opened."""
        return self._project is not self._saved

    @property
    def undo_label(self) -> str | None:
        """What undo would take back, or None."""
        return self._undo[-1].label if self._undo else None

    @property
    def redo_label(self) -> str | None:
        """What redo would do again, or None."""
        return self._redo[-1].label if self._redo else None

    def apply(self, label: str, project: Project, merge_key: str | None = None) -> None:
        """Make an edit; consecutive edits with the same merge key (a drag) are one undo step."""
        if project is self._project:
            return
        merges = (
            merge_key is not None
            and self._undo
            and self._undo[-1].merge_key == merge_key
            and not self._redo
        )
        if not merges:
            self._undo.append(Step(label, self._project, merge_key))
        self._redo.clear()
        self._show(project)

    def undo(self) -> None:
        """Take back the last edit."""
        if self._undo:
            step = self._undo.pop()
            self._redo.append(Step(step.label, self._project, None))
            self._show(step.before)

    def redo(self) -> None:
        """Do the last undone edit again."""
        if self._redo:
            step = self._redo.pop()
            self._undo.append(Step(step.label, self._project, None))
            self._show(step.before)

    def open(self, project: Project) -> None:
        """Start over from a project just opened or new; there is nothing to undo."""
        self._undo.clear()
        self._redo.clear()
        self._saved = project
        self.opened.emit()
        self._show(project)

    def mark_saved(self, project: Project) -> None:
        """Remember what is on disk; the undo history stays."""
        self._saved = project
        self.history_changed.emit()

    def _show(self, project: Project) -> None:
        before, self._project = self._project, project
        names = frozenset(
            field.name
            for field in fields(Project)
            if getattr(before, field.name) is not getattr(project, field.name)
        )
        self.changed.emit(project, names)
        self.history_changed.emit()
