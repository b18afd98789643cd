"""The data-quality panel: what makes the imported data doubtful, the gravest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from core.messages import template
from desktop.messages import sentence
from widgets.card import Card
from widgets.figures import number, share
from widgets.finding_list import Finding, FindingList
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.ingest.quality import QualityFinding

MARKS = {"serious": "missed", "warning": "near", "info": "none"}
MOST_EXAMPLES = 3
_LIST_UNITS = 48


class QualityPanel(Card):
    """Findings with their extent, examples and advice; says so when nothing was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("Quality", "Data quality")
        super().__init__(title, parent=parent)
        self.list = FindingList(title)
        """The findings."""
        self._empty = Text("", role="muted", wrap=True)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.list, 1)
        self.body.addStretch(0)

    def set_findings(self, findings: Sequence[QualityFinding] | None) -> None:
        """Show findings; None while they are being looked for."""
        translate = QCoreApplication.translate
        words = translate("Quality", "Looking for gaps, impossible orders and repeats…")
        if findings is not None:
            words = translate(
                "Quality",
                "Nothing doubtful was found: no impossible orders, no repeats, no gaps in time.",
            )
        self._empty.setText(words)
        self._empty.setVisible(not findings)
        self.list.setVisible(bool(findings))
        shown = [finding_words(finding) for finding in findings or ()]
        self.list.set_findings(shown)
        # In a low window the page scrolls rather than a list two lines high.
        self.list.setMinimumHeight((_LIST_UNITS if len(shown) > 1 else _LIST_UNITS // 2) * unit())
        count = translate("Quality", "%n finding(s)", None, len(shown)) if shown else ""
        self.set_title(translate("Quality", "Data quality"), count)


def finding_words(finding: QualityFinding) -> Finding:
    """A finding in words."""
    extent = QCoreApplication.translate("Quality", "%n row(s)", None, finding.rows)
    extent = extent.replace(str(finding.rows), number(finding.rows), 1)
    if finding.share:
        extent = f"{extent} · {share(finding.share)}"
    return Finding(
        MARKS.get(finding.severity, "none"),
        severity_words(finding.severity),
        sentence(finding.note),
        extent if finding.rows else "",
        _where(finding),
        _advice(finding),
    )


def severity_words(severity: str) -> str:
    """How grave a finding is, in a word or two."""
    translate = QCoreApplication.translate
    return {
        "serious": translate("Quality", "serious"),
        "warning": translate("Quality", "be careful"),
        "info": translate("Quality", "good to know"),
    }.get(severity, severity)


def _advice(finding: QualityFinding) -> str:
    advice = finding.advice
    return sentence(advice) if template(advice.code) is not None else ""


def _where(finding: QualityFinding) -> str:
    translate = QCoreApplication.translate
    row = translate("Quality", "row {row}: {value}")
    parts = [finding.file] if finding.file else []
    for file, line, value in finding.examples[:MOST_EXAMPLES]:
        text = row.format(row=number(line), value=value) if line else value
        # Some examples have nothing in the cell; their number alone says where to look.
        text = text.rstrip(" :")
        parts.append(text if finding.file or not file else f"{file}, {text}")
    return " · ".join(part for part in parts if part)
