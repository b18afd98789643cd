"""The lower part of the Overview: each section is computed when it is about to be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.problems import Note
from desktop import section_words
from desktop.export_buttons import ExportButtons
from desktop.messages import sentence
from desktop.overview_figures import OverviewFigures
from desktop.tasks import TaskRunner
from widgets.card import Card
from widgets.data_table import DataTable
from widgets.flow_chart import CAME, RESOLVED, FlowChart, FlowContent
from widgets.legend import Legend
from widgets.pointed_chart import Axes
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import current_theme, unit

if TYPE_CHECKING:
    from core.results import Results

_BOTH_UNITS = 218
_CHART_UNITS = 52
_MOST_ROWS = 14
_WAITING_UNITS = 30


@dataclass(frozen=True, slots=True)
class Told:
    """What a section shows, in words."""

    table: section_words.Table
    note: str = ""
    """A remark under the table or chart."""
    reason: Note | None = None
    """Why there is nothing to show."""
    chart: tuple[Axes, FlowContent] | None = None


class Section(Card):
    """One table of the Overview: what it computes, and how it shows it."""

    said = Signal(str)
    """What was copied or written."""

    def __init__(self, name: str, title: str, subtitle: str, tasks: TaskRunner) -> None:
        super().__init__(title, subtitle)
        self.name, self.heading = name, title
        self.results: Results | None = None
        """What is shown, or None before."""
        self.telling = True
        """Whether there is more than one line, so that something can be compared."""
        self.table = DataTable(title)
        self.table.setMinimumHeight(_WAITING_UNITS * unit())
        self.note = Text("", "caption", "muted", wrap=True)
        self.note.hide()
        self.taking = ExportButtons(title, self, self.table.cells, tasks)
        self.taking.said.connect(self.said)
        self.head.addWidget(self.taking)
        self.body.addWidget(self.table)
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def computed(self, results: Results, figures: OverviewFigures) -> Told:
        """What the section shows, written off the window's thread."""
        raise NotImplementedError

    def show_told(self, told: Told) -> None:
        """Show a table as high as its rows, with a remark under it."""
        table, note = told.table, told.note
        self.table.set_rows(*table)
        self.telling = len(table[1]) > 1
        rows = len(table[1]) + (table[2] is not None)
        if rows <= _MOST_ROWS:
            self.table.show_all_rows()
        else:
            row = self.table.verticalHeader().defaultSectionSize()
            self.table.setFixedHeight(row * (_MOST_ROWS + 1) + row // 2)
        self.note.setText(note)
        self.note.setVisible(bool(note))


class AgentSection(Section):
    """The agent scorecard."""

    def computed(self, results: Results, figures: OverviewFigures) -> Told:
        found = results.scorecard()
        return Told(section_words.scorecard(found, figures), _remarks(found.notes), found.reason)


class IssueSection(Section):
    """The most frequent topics."""

    def computed(self, results: Results, figures: OverviewFigures) -> Told:
        found = results.issues()
        return Told(section_words.issues(found), _remarks(found.notes), found.reason)


class ChannelSection(Section):
    """Channels side by side."""

    def computed(self, results: Results, figures: OverviewFigures) -> Told:
        found = results.channels()
        table = section_words.channels(found, figures, current_theme())
        return Told(table, section_words.suggestions(found), found.reason)


class TierSection(Section):
    """Who solves what."""

    def computed(self, results: Results, figures: OverviewFigures) -> Told:
        found = results.tiers()
        return Told(section_words.tiers(found), _remarks(found.notes), found.reason)


def _remarks(notes: Sequence[Note]) -> str:
    return " ".join(map(sentence, notes))


class FlowSection(Section):
    """What came, was resolved and is left, as bars or as a table."""

    def __init__(self, name: str, title: str, subtitle: str, tasks: TaskRunner) -> None:
        super().__init__(name, title, subtitle, tasks)
        translate = QCoreApplication.translate
        self.chart = FlowChart()
        self.chart.setAccessibleName(title)
        self.chart.setMinimumHeight(_CHART_UNITS * unit())
        self._legend = Legend()
        self._legend.set_entries(
            [(translate("Sections", "Came"), CAME), (translate("Sections", "Resolved"), RESOLVED)],
            hatched=(RESOLVED,),
        )
        line = Text(f"— {translate('Sections', 'Left over')}", role="muted")
        line.setContentsMargins(2 * unit(), 0, 2 * unit(), 0)
        self._view = Segmented(translate("OverviewPage", "Chart or table"))
        self._view.set_choices(
            [
                ("chart", translate("OverviewPage", "Chart")),
                ("table", translate("OverviewPage", "Table")),
            ],
            "chart",
        )
        self._view.chosen.connect(self._show_view)
        for part in (self._legend, line, self._view, self.taking):
            self.head.addWidget(part)
        self.body.insertWidget(0, self.chart)
        self._show_view()

    def computed(self, results: Results, figures: OverviewFigures) -> Told:
        found = results.flow(figures.step)
        if found.reason is not None:
            return Told(section_words.NO_TABLE, reason=found.reason)
        axes, content, summary = section_words.flow_chart(found)
        return Told(section_words.flow_table(found), summary, chart=(axes, content))

    def show_told(self, told: Told) -> None:
        if told.chart is not None:
            super().show_told(told)
            self.chart.set_content(*told.chart, self.heading, told.note)
        self._show_view()

    def _show_view(self) -> None:
        table = self._view.current == "table"
        self.table.setVisible(table)
        self.chart.setVisible(not table)


@dataclass(frozen=True, slots=True)
class _Plan:
    """Where a section stands, and how it is called."""

    kind: Callable[[str, str, str, TaskRunner], Section]
    name: str
    line: int
    share: int
    title: str
    subtitle: str = ""


_LINES = 4


def section_plans() -> tuple[_Plan, ...]:
    """The sections in their order, with their names in the current language."""
    translate = QCoreApplication.translate
    solves = translate("Sections", "share of each topic")
    figures = translate("Sections", "several figures, never one rank")
    return (
        _Plan(IssueSection, "issues", 0, 4, translate("Sections", "Top issues")),
        _Plan(TierSection, "tiers", 0, 3, translate("Sections", "Who solves what"), solves),
        _Plan(ChannelSection, "channels", 1, 1, translate("Sections", "Channels")),
        _Plan(AgentSection, "scorecard", 2, 1, translate("Sections", "Agents"), figures),
        _Plan(FlowSection, "flow", 3, 1, translate("Sections", "Flow and backlog")),
    )


class OverviewSections(QWidget):
    """Sections, two side by side where they fit; those without data say what they need."""

    said = Signal(str)
    """What was copied or written."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._results: Results | None = None
        self._figures: OverviewFigures | None = None
        self._columns = 0
        self._missing: dict[str, str] = {}
        self._busy = False
        self._sections: list[Section] = []
        self._plans = section_plans()
        self._lack = Card(QCoreApplication.translate("Sections", "Possible with more columns"))
        self._lack_text = Text("", role="muted", wrap=True)
        self._lack.body.addWidget(self._lack_text)
        self._lack.hide()
        self._rows = [QHBoxLayout() for _line in range(_LINES)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for row in self._rows:
            self._column.addLayout(row)
        self._column.addWidget(self._lack)

    @property
    def sections(self) -> tuple[Section, ...]:
        """Every section, made now where it was not yet."""
        while self.build_next():
            pass
        return tuple(self._sections)

    def build_next(self) -> bool:
        """Make the next section; False once all are made. One a turn never stops the window."""
        if len(self._sections) == len(self._plans):
            return False
        plan = self._plans[len(self._sections)]
        section = plan.kind(plan.name, plan.title, plan.subtitle, self._tasks)
        section.said.connect(self.said)
        self._sections.append(section)
        self._rows[plan.line].addWidget(section, plan.share)
        return True

    def set_figures(self, results: Results | None, figures: OverviewFigures) -> None:
        """Take other results; what is in sight is computed by `show_seen`."""
        if results is not self._results:
            self._missing = {}
            self._tasks.cancel("overview.section")
            self._busy = False
        self._results, self._figures = results, figures

    def set_gap(self, gap: int) -> None:
        """The room between two sections."""
        for layout in (*self._rows, self._column):
            layout.setSpacing(gap)

    def arrange(self) -> None:
        """Two sections side by side where they fit."""
        columns = 2 if self.width() >= _BOTH_UNITS * unit() else 1
        if columns != self._columns:
            self._columns = columns
            direction = QHBoxLayout.Direction
            for row in self._rows:
                row.setDirection(direction.LeftToRight if columns == 2 else direction.TopToBottom)

    def show_seen(self, seen: QRect) -> None:
        """Compute the next section that lies in a part of this widget and is not up to date."""
        results = self._results
        if results is None or self._busy:
            return
        for section in self._sections:
            stale = section.results is not results and section.name not in self._missing
            if stale and section.geometry().intersects(seen):
                self._compute(results, section, seen)
                return

    def _compute(self, results: Results, section: Section, seen: QRect) -> None:
        figures = self._figures
        if figures is None:
            return
        self._busy = True

        def done(told: Told) -> None:
            self._busy = False
            if results is self._results:
                section.results = results
                section.show_told(told)
                self._show(section, told.reason)
                self.show_seen(seen)

        self._tasks.run(
            "overview.section",
            lambda progress: section.computed(results, figures),
            done,
            label=QCoreApplication.translate("OverviewPage", "Computing the overview"),
        )

    def _show(self, section: Section, reason: Note | None) -> None:
        section.setVisible(reason is None and section.telling)
        if reason is not None:
            self._missing[section.name] = f"{section.heading}: {sentence(reason)}"
        self._lack_text.setText("\n".join(self._missing.values()))
        self._lack.setVisible(bool(self._missing))
