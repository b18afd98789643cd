"""What stands out in the data, and what somebody will do about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.model.scenario import Filter
from core.problems import Note


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a heatmap, as the evidence of a remark."""

    rows: str
    columns: str
    """Dimensions of the heatmap."""
    row: str
    column: str
    """Keys of the cell."""
    measure: str = "volume"


Evidence = Filter | Cell | str
"""What shows that a remark is true: the contacts of a filter, a heatmap cell, or a KPI by id."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A remark computed from the data, with its evidence and how many customers it touches."""

    note: Note
    kpi: str
    """The KPI it is about."""
    weight: float
    """Contacts worse off than usual because of it; findings are ranked by it."""
    evidence: Evidence
    advice: str = ""
    """Code of the advice that belongs to it, or ""."""
    tone: str = ""
    """worse or better for customers; "" for what is neither."""

    @property
    def code(self) -> str:
        """Code of the remark."""
        return self.note.code


class ActionStatus(StrEnum):
    """How far a step of the action plan is."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ActionItem:
    """One row of the action plan: what was found, what is done about it, by whom and until when."""

    finding: Note | None
    """The remark it answers; None where somebody wrote the step without one."""
    step: str
    owner: str = ""
    start: date | None = None
    due: date | None = None
    resources: str = ""
    kpi: str = ""
    """The KPI that tells whether it helped."""
    target: float | None = None
    """In the KPI's own unit."""
    status: ActionStatus = ActionStatus.OPEN
    before: float | None = None
    """The KPI when the item was written, to measure the change against."""
    evidence: Filter | None = None
    """Contacts the KPI is measured on; None: all in view."""


def action_for(finding: Finding, step: str, value: float | None = None) -> ActionItem:
    """The row of the action plan that a finding proposes, with the KPI's value of today."""
    view = finding.evidence if isinstance(finding.evidence, Filter) else None
    return ActionItem(finding.note, step, kpi=finding.kpi, before=value, evidence=view)
