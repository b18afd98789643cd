"""What a KPI card opens into: formula, course, variants and who or what stands behind it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.measure import Measure
from desktop import formats, overview_tables, overview_words
from desktop.clipboard import copy_picture_and_cells
from desktop.kpi_extras import extra_name, extra_unit
from desktop.messages import sentence
from desktop.overview_figures import Course, OverviewFigures, parse_key, whole_steps
from desktop.words import language_place
from widgets.button import button
from widgets.choice import Choice
from widgets.data_table import Cell, Column, DataTable
from widgets.drawer import Drawer
from widgets.findings_strip import StatusMark
from widgets.sparkline import Sparkline
from widgets.text import Text
from widgets.theme import unit


class KpiDetail(Drawer):
    """One KPI opened."""

    groups_wanted = Signal(str)
    """The breakdown by a dimension is to be computed."""
    asked = Signal(str)
    """The id of a window action that would mend a missing value."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("OverviewPage", "Close"), parent)
        u = unit()
        self._figures: OverviewFigures | None = None
        self._kpi = ""
        self._value = Text("", "value")
        self._unit = Text("", role="muted")
        self._state = QHBoxLayout()
        line = QHBoxLayout()
        line.setSpacing(u)
        line.addWidget(self._value)
        line.addWidget(self._unit)
        line.addStretch(1)
        line.addLayout(self._state)
        self.body.addLayout(line)
        self._change = Text("", wrap=True)
        self._basis = Text("", "caption", "muted", wrap=True)
        self._mend = button("", self._on_mend_pressed)
        self._course = Sparkline()
        self._course.setFixedHeight(22 * u)
        self._extremes = Text("", "caption", "muted", wrap=True)
        self._formula = Text("", wrap=True)
        self._extras = DataTable()
        self._dimension = Choice(QCoreApplication.translate("OverviewPage", "By"))
        self._dimension.picked.connect(self.groups_wanted)
        self._groups = DataTable()
        for table in (self._extras, self._groups):
            table.setStyleSheet(
                "QTableView, QHeaderView, QHeaderView::section { background: transparent; }"
            )
        self._copy = button(
            QCoreApplication.translate("OverviewPage", "Copy values"), self.copy, icon_name="copy"
        )
        self._extras_head = _head(QCoreApplication.translate("OverviewPage", "More of the same"))
        for widget in (self._change, self._basis, self._mend, self._course, self._extremes):
            self.body.addWidget(widget)
        self.body.addWidget(_head(QCoreApplication.translate("OverviewPage", "How it is computed")))
        self.body.addWidget(self._formula)
        self.body.addWidget(self._extras_head)
        self.body.addWidget(self._extras)
        self.body.addSpacing(u)
        behind = QHBoxLayout()
        behind.addWidget(_head(QCoreApplication.translate("OverviewPage", "What stands behind it")))
        behind.addStretch(1)
        behind.addWidget(self._dimension)
        self.body.addLayout(behind)
        self.body.addWidget(self._groups)
        last = QHBoxLayout()
        last.addWidget(self._copy)
        last.addStretch(1)
        self.body.addLayout(last)
        self.body.addStretch(1)

    @property
    def kpi(self) -> str:
        """The KPI shown."""
        return self._kpi

    @property
    def formula(self) -> str:
        """The formula sentence shown."""
        return self._formula.text()

    def show_kpi(self, figures: OverviewFigures, kpi: str) -> None:
        """Open on a KPI."""
        self._figures, self._kpi = figures, kpi
        card, measure = overview_words.card(figures, kpi), figures.measures[kpi]
        self._value.setText(card.value)
        self._unit.setText(card.unit)
        self._show_state(card.status, card.status_text)
        words = " ".join(part for part in (card.change, card.change_base) if part)
        _show(self._change, card.reason or words)
        _show(self._basis, "" if card.reason else card.basis)
        self._mend.setText(card.link)
        self._mend.setVisible(bool(card.link))
        self._show_course(figures, kpi)
        formula = figures.words[kpi].formulas if kpi in figures.words else ("", "", "")
        self._formula.setText(formula[language_place()])
        self._show_extras(measure, figures.currency)
        names = [(name, overview_tables.dimension_name(name)) for name in figures.dimensions]
        self._dimension.set_choices(names, figures.dimension)
        self.show_groups(figures.dimension, figures.groups)
        self.open(card.title)

    def show_groups(self, dimension: str, groups: Mapping[str, Mapping[str, Measure]]) -> None:
        """Show the KPI for each value of a dimension, largest first."""
        if self._figures is None:
            return
        columns = [
            Column(overview_tables.dimension_name(dimension), stretch=True),
            Column(overview_words.kpi_name(self._figures.words, self._kpi), numeric=True),
            Column("n", numeric=True),
        ]
        rows = [
            self._group_row(formats.group_name(dimension, key), measures[self._kpi])
            for key, measures in groups.items()
            if self._kpi in measures
        ]
        self._groups.setAccessibleName(
            f"{self._title.text()}, {overview_tables.dimension_name(dimension)}"
        )
        self._groups.set_rows(columns, rows)
        self._groups.show_all_rows()

    def copy(self) -> None:
        """Put the KPI, its variants and its breakdown on the clipboard as exact cells."""
        if self._figures is None:
            return
        measure = self._figures.measures[self._kpi]
        rows = [[self._title.text(), formats.exact_value(measure), measure.unit]]
        rows += [[extra_name(key), formats.exact(value)] for key, value in measure.extras.items()]
        course = self._figures.courses.get(self._kpi, Course())
        for key, value in zip(course.keys, course.values.get("", ()), strict=False):
            rows.append([key, formats.exact(value)])
        copy_picture_and_cells(self.grab().toImage(), rows)

    def _group_row(self, name: str, measure: Measure) -> list[str | Cell]:
        currency = self._figures.currency if self._figures else "EUR"
        why = sentence(measure.reason) if measure.reason else formats.basis(measure)
        role = "text_muted" if measure.small or measure.value is None else ""
        value = float("nan") if measure.value is None else measure.value
        text = formats.measure_text(measure, currency)
        return [
            name,
            Cell(text, value, role=role, tooltip=why),
            Cell(formats.number(measure.n), measure.n),
        ]

    def _show_state(self, state: str, words: str) -> None:
        while (item := self._state.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._state.addWidget(StatusMark(state))
        self._state.addWidget(Text(words, role=state if state != "none" else "muted"))

    def _show_course(self, figures: OverviewFigures, kpi: str) -> None:
        steps, measure = whole_steps(figures, kpi), figures.measures[kpi]
        values = tuple(value for _key, value in steps)
        target = figures.target(kpi)
        state = formats.status(measure.value, target, figures.direction(kpi))
        self._course.set_values(values, target, state)
        known = [(value, key) for key, value in steps if value is not None]
        self._course.setVisible(len(known) > 1)
        self._course.setAccessibleName(figures.step)
        if len(known) < 2:
            _show(self._extremes, "")
            return
        (low, low_at), (high, high_at) = min(known), max(known)
        text = QCoreApplication.translate(
            "OverviewPage", "Lowest {low} ({low_day}), highest {high} ({high_day})."
        ).format(
            low=formats.value_text(low, measure.unit, figures.currency),
            low_day=formats.day(parse_key(low_at)),
            high=formats.value_text(high, measure.unit, figures.currency),
            high_day=formats.day(parse_key(high_at)),
        )
        _show(self._extremes, text)
        self._course.setAccessibleName(text)

    def _show_extras(self, measure: Measure, currency: str) -> None:
        rows: list[list[str | Cell]] = [
            [
                extra_name(key),
                Cell(formats.value_text(value, extra_unit(measure, key), currency), value),
            ]
            for key, value in measure.extras.items()
            if value is not None
        ]
        rows += [[label, Cell(formats.number(count), count)] for label, count in measure.top]
        self._extras_head.setVisible(bool(rows))
        self._extras.setVisible(bool(rows))
        columns = [
            Column(QCoreApplication.translate("OverviewPage", "Definition"), stretch=True),
            Column(QCoreApplication.translate("OverviewPage", "Value"), numeric=True),
        ]
        self._extras.setAccessibleName(self._extras_head.text())
        self._extras.set_rows(columns, rows)
        self._extras.show_all_rows()

    def _on_mend_pressed(self) -> None:
        self.asked.emit(overview_words.mending(self._kpi)[1])


def _head(text: str) -> Text:
    return Text(text, weight=QFont.Weight.DemiBold)


def _show(label: Text, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))
