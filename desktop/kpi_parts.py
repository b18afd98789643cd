"""The cards of an opened KPI: course, breakdown, spread, and how it is computed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from core.model.measure import Measure
from desktop import formats, kpi_spread, kpi_words
from desktop.export_buttons import ExportButtons
from desktop.kpi_figures import Breakdown, KpiCourse
from desktop.messages import sentence
from desktop.overview_figures import OverviewFigures
from desktop.overview_tables import dimension_name, groups_title
from desktop.tasks import TaskRunner
from desktop.words import language_place
from widgets.card import Card
from widgets.choice import Choice
from widgets.data_table import Cell, Column, DataTable
from widgets.histogram import Histogram
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import unit
from widgets.trend_chart import LineKey, TrendChart

if TYPE_CHECKING:
    from core.metrics.distribution import Distribution

LINEAR, LOG = "linear", "log"
_CHART_UNITS = 58
_HIGHEST_UNITS = 84


class TrendCard(Card):
    """A KPI by day, week or month, with the period before and the target."""

    step_picked = Signal(str)
    """Another step was chosen."""
    said = Signal(str)
    """What was copied or written."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("KpiDetail", "Over time"), parent=parent)
        self._steps: tuple[str, ...] = ()
        self._course = KpiCourse("")
        self._choice = Segmented(translate("KpiDetail", "By day, week or month"))
        self._choice.chosen.connect(self.step_picked)
        self.chart = TrendChart()
        self.chart.setMinimumHeight(_CHART_UNITS * unit())
        self.chart.setMaximumHeight(_HIGHEST_UNITS * unit())
        self._key = LineKey()
        self._summary = Text("", "caption", "muted", wrap=True)
        self.head.addWidget(self._choice)
        self._taking = ExportButtons(translate("KpiDetail", "Over time"), self, self._cells, tasks)
        self._taking.said.connect(self.said)
        self.head.addWidget(self._taking)
        self.body.addWidget(self._key)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self._summary)

    @property
    def step(self) -> str:
        """The step chosen, or ""."""
        return self._choice.current

    def set_steps(self, steps: tuple[str, ...], current: str) -> None:
        """Offer steps with one chosen."""
        names = {
            "day": QCoreApplication.translate("KpiDetail", "Day"),
            "week": QCoreApplication.translate("KpiDetail", "Week"),
            "month": QCoreApplication.translate("KpiDetail", "Month"),
        }
        if steps != self._steps:
            self._steps = steps
            self._choice.set_choices([(step, names[step]) for step in steps], current)
            self._choice.join_tab_order(self._taking)
        self._choice.set_current(current)
        self._choice.setVisible(len(steps) > 1)

    def set_course(
        self, course: KpiCourse, measure: Measure, figures: OverviewFigures, title: str
    ) -> None:
        """Show a course."""
        translate = QCoreApplication.translate
        self._course = course
        axes, content, summary = kpi_words.trend(course, measure, figures)
        self.chart.set_content(axes, content, title, summary)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        entries = [("now", translate("KpiDetail", "in view"))]
        if any(value is not None for value in content.before):
            entries.append(("before", translate("KpiDetail", "compared with")))
        if content.target:
            entries.append(("target", translate("KpiDetail", "target")))
        self._key.set_entries(entries)
        self._key.setVisible(len(entries) > 1)

    def _cells(self) -> list[list[str]]:
        translate, course = QCoreApplication.translate, self._course
        heads = [
            translate("KpiDetail", "From"),
            translate("OverviewPage", "Value"),
            "n",
            translate("KpiDetail", "compared with"),
            translate("KpiDetail", "target"),
        ]
        rows = [heads]
        for place, key in enumerate(course.keys):
            before = course.before[place] if place < len(course.before) else None
            target = course.target[place] if place < len(course.target) else None
            values = (course.values[place], float(course.n[place]), before, target)
            rows.append([key, *(formats.exact(value) for value in values)])
        return rows


class BreakdownCard(Card):
    """A KPI for each value of a dimension."""

    dimension_picked = Signal(str)
    """Another dimension was chosen."""
    said = Signal(str)
    """What was copied or written."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(parent=parent)
        self._parts = Breakdown("")
        self._choice = Choice(translate("OverviewPage", "By"))
        self._choice.picked.connect(self.dimension_picked)
        self.table = DataTable()
        self.table.setMinimumHeight(_CHART_UNITS * unit())
        self._more = Text("", "caption", "muted", wrap=True)
        self.head.addWidget(self._choice)
        taking = ExportButtons(translate("KpiDetail", "Breakdown"), self, self._cells, tasks)
        taking.said.connect(self.said)
        self.head.addWidget(taking)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._more)

    @property
    def dimension(self) -> str:
        """The dimension chosen, or ""."""
        return self._choice.key

    def set_dimensions(self, dimensions: tuple[str, ...], current: str) -> None:
        """Offer dimensions with one chosen."""
        self._choice.set_choices([(d, dimension_name(d)) for d in dimensions], current)
        self.set_title(groups_title(current))

    def set_parts(
        self, parts: Breakdown, measure: Measure, figures: OverviewFigures, title: str
    ) -> None:
        """Show a breakdown."""
        self._parts = parts
        self.set_title(groups_title(parts.dimension))
        self.table.setAccessibleName(f"{title}, {groups_title(parts.dimension)}")
        self.table.set_rows(*kpi_words.groups_table(parts, measure, figures))
        words = QCoreApplication.translate("KpiDetail", "{n} smaller ones are not listed.")
        said = [words.format(n=formats.number(parts.others))] if parts.others else []
        said += [sentence(remark) for remark in parts.notes]
        self._more.setText(" ".join(said))
        self._more.setVisible(bool(said))

    def _cells(self) -> list[list[str]]:
        heads = [
            dimension_name(self._parts.dimension),
            QCoreApplication.translate("OverviewPage", "Value"),
            "n",
        ]
        rows = [
            [formats.group_name(self._parts.dimension, label), formats.exact(m.value), str(m.n)]
            for label, m in self._parts.parts
        ]
        return [heads, *rows]


class SpreadCard(Card):
    """How the single contacts of a KPI are spread."""

    scale_picked = Signal(str)
    """linear or log: the axis is to be another one."""
    said = Signal(str)
    """What was copied or written."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("KpiDetail", "How the contacts are spread"), parent=parent)
        self._found: Distribution | None = None
        self.chart = Histogram()
        self.chart.setMinimumHeight((_CHART_UNITS - 12) * unit())
        self.chart.setMaximumHeight(_HIGHEST_UNITS * unit())
        self._summary = Text("", "caption", "muted", wrap=True)
        self._scale = Segmented(translate("KpiDetail", "Axis of the spread"))
        self._scale.set_choices(
            [
                (LINEAR, translate("KpiDetail", "Even steps")),
                (LOG, translate("KpiDetail", "Doubling steps")),
            ],
            LINEAR,
        )
        self._scale.chosen.connect(self.scale_picked)
        self.head.addWidget(self._scale)
        taking = ExportButtons(translate("KpiDetail", "Distribution"), self, self._cells, tasks)
        taking.said.connect(self.said)
        self.head.addWidget(taking)
        self.body.addWidget(self.chart, 1)
        self.body.addWidget(self._summary)

    @property
    def scale(self) -> str:
        """The axis chosen: linear or log."""
        return self._scale.current

    def set_distribution(self, found: Distribution, currency: str, title: str) -> None:
        """Show a distribution; only what has a long tail can be told in doubling steps."""
        self._found = found
        self._scale.setVisible(kpi_spread.can_double(found))
        axes, content, summary = kpi_spread.histogram(found, currency)
        self.chart.set_content(axes, content, f"{title}, {self._title.text()}", summary)
        self._summary.setText(summary)

    def _cells(self) -> list[list[str]]:
        translate, found = QCoreApplication.translate, self._found
        rows = [
            [
                translate("KpiDetail", "From"),
                translate("KpiDetail", "To"),
                translate("OverviewPage", "Contacts"),
            ]
        ]
        if found is None:
            return rows
        edges = [formats.exact(float(edge)) for edge in found.edges.tolist()]
        for place, count in enumerate(found.counts.tolist()):
            rows.append([edges[place], edges[place + 1], str(int(count))])
        if found.beyond:
            rows.append([edges[-1], "", str(found.beyond)])
        return rows


class ComputedCard(Card):
    """The formula in words and numbers, what it stands on, and its other definitions."""

    variant_picked = Signal(str)
    """The KPI is to be counted by another definition."""

    def __init__(self, parent: QWidget | None = None) -> None:
        translate = QCoreApplication.translate
        super().__init__(translate("OverviewPage", "How it is computed"), parent=parent)
        self._formula = Text("", wrap=True)
        self._worked = Text("", weight=QFont.Weight.DemiBold, wrap=True)
        self._choice = Choice(translate("KpiDetail", "Counted by"))
        self._choice.picked.connect(self.variant_picked)
        self._inputs = DataTable(translate("KpiDetail", "What it stands on"))
        self._others = DataTable(translate("OverviewPage", "More of the same"))
        self._others_head = Text(
            translate("OverviewPage", "More of the same"), weight=QFont.Weight.DemiBold
        )
        for part in (self._formula, self._worked, self._choice, self._inputs):
            self.body.addWidget(part)
        self.body.addSpacing(unit())
        self.body.addWidget(self._others_head)
        self.body.addWidget(self._others)
        self.body.addStretch(1)

    @property
    def formula(self) -> str:
        """The formula sentence shown."""
        return self._formula.text()

    @property
    def worked(self) -> str:
        """The formula with its numbers, or ""."""
        return self._worked.text()

    def set_measure(self, measure: Measure, figures: OverviewFigures) -> None:
        """Show how a KPI came about."""
        words = figures.words.get(measure.id)
        self._formula.setText(words.formulas[language_place()] if words else "")
        worked = kpi_words.worked(measure, figures)
        self._worked.setText(worked)
        self._worked.setVisible(bool(worked))
        self._show_choice(measure)
        inputs = kpi_words.stands_on(measure) if measure.value is not None else []
        columns = [
            Column(QCoreApplication.translate("KpiDetail", "Contacts"), stretch=True),
            Column("n", numeric=True),
        ]
        self._inputs.set_rows(columns, [[name, Cell(text, n)] for name, text, n in inputs])
        self._inputs.show_all_rows()
        self._inputs.setVisible(bool(inputs))
        others = kpi_words.other_definitions(measure, figures.currency)
        self._others.set_rows(kpi_words.definition_columns(), others)
        self._others.show_all_rows()
        self._others.setVisible(bool(others))
        self._others_head.setVisible(bool(others))

    def _show_choice(self, measure: Measure) -> None:
        """Offer the definitions that these data can be counted by."""
        from core.metrics.catalogue import variant_name

        known = [measure.variant, *(f.key for f in measure.variants if f.value is not None)]
        keys = [key for key in dict.fromkeys(known) if key]
        names = [(key, variant_name(key, language_place())) for key in keys]
        self._choice.set_choices(names, measure.variant)
        self._choice.setVisible(len(names) > 1 and measure.value is not None)
