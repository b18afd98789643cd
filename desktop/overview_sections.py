"""The lower part of the Overview: each section is computed when it is about to be seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

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
from widgets.flow_chart import CAME, RESOLVED, FlowChart
from widgets.legend import Legend
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import current_theme, unit

if TYPE_CHECKING:
    from core.model.tables import ChannelTable, FlowTable
    from core.results import Results

_BOTH_UNITS = 218
_CHART_UNITS = 52
_MOST_ROWS = 14
_WAITING_UNITS = 30


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

    def prepare(self, figures: OverviewFigures) -> None:
        """Take what the page counts by, before the value is computed."""

    def computed(self, results: Results) -> Any:
        """The value that the section shows."""
        raise NotImplementedError

    def show_value(self, value: Any, figures: OverviewFigures) -> Note | None:
        """Show a value; gives the reason where there is nothing to show."""
        raise NotImplementedError

    def set_table(self, table: section_words.Table, note: str = "") -> None:
        """Show a table as high as its rows, with a remark under it."""
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

    def computed(self, results: Results) -> Any:
        return results.scorecard()

    def show_value(self, value: Any, figures: OverviewFigures) -> Note | None:
        self.set_table(
            section_words.scorecard(value, figures), " ".join(sentence(n) for n in value.notes)
        )
        return value.reason


class IssueSection(Section):
    """The most frequent topics."""

    def computed(self, results: Results) -> Any:
        return results.issues()

    def show_value(self, value: Any, figures: OverviewFigures) -> Note | None:
        self.set_table(section_words.issues(value), " ".join(map(sentence, value.notes)))
        return value.reason


class ChannelSection(Section):
    """Channels side by side."""

    def computed(self, results: Results) -> Any:
        return results.channels()

    def show_value(self, value: ChannelTable, figures: OverviewFigures) -> Note | None:
        table = section_words.channels(value, figures, current_theme())
        self.set_table(table, section_words.suggestions(value))
        return value.reason


class TierSection(Section):
    """Who solves what."""

    def computed(self, results: Results) -> Any:
        return results.tiers()

    def show_value(self, value: Any, figures: OverviewFigures) -> Note | None:
        self.set_table(section_words.tiers(value), " ".join(map(sentence, value.notes)))
        return value.reason


class FlowSection(Section):
    """What came, was resolved and is left, as bars or as a table."""

    def __init__(self, name: str, title: str, subtitle: str, tasks: TaskRunner) -> None:
        super().__init__(name, title, subtitle, tasks)
        translate = QCoreApplication.translate
        self._step = "week"
        self.chart = FlowChart()
        self.chart.setAccessibleName(title)
        self.chart.setMinimumHeight(_CHART_UNITS * unit())
        self._legend = Legend()
        self._legend.set_entries(
            [(translate("Sections", "Came"), CAME), (translate("Sections", "Resolved"), RESOLVED)],
            hatched=(RESOLVED,),
        )
        line = Text(f"— {translate('Sections', 'Left over')}", weight=600)
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

    def computed(self, results: Results) -> Any:
        return results.flow(self._step)

    def prepare(self, figures: OverviewFigures) -> None:
        self._step = figures.step

    def show_value(self, value: FlowTable, figures: OverviewFigures) -> Note | None:
        if value.reason is None:
            self.set_table(section_words.flow_table(value))
            axes, content, summary = section_words.flow_chart(value)
            self.chart.set_content(axes, content, self.heading, summary)
            self.note.setText(summary)
            self.note.show()
        self._show_view()
        return value.reason

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
        self._busy = True
        if self._figures is not None:
            section.prepare(self._figures)

        def done(value: object) -> None:
            self._busy = False
            if results is self._results and self._figures is not None:
                section.results = results
                self._show(section, section.show_value(value, self._figures))
                self.show_seen(seen)

        self._tasks.run(
            "overview.section",
            lambda progress: section.computed(results),
            done,
            label=QCoreApplication.translate("OverviewPage", "Computing the overview"),
        )

    def _show(self, section: Section, reason: Note | None) -> None:
        section.setVisible(reason is None and section.telling)
        if reason is not None:
            self._missing[section.name] = f"{section.heading}: {sentence(reason)}"
        self._lack_text.setText("\n".join(self._missing.values()))
        self._lack.setVisible(bool(self._missing))
