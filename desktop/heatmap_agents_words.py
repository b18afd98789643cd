"""Agents needed through the week, as a heatmap in words."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from desktop import formats
from desktop.heatmap_labels import capital, long_label
from desktop.heatmap_words import HeatmapWords
from widgets.heatmap_grid import Margin


class AgentsWords(HeatmapWords):
    """The map of agents needed: whole people in the cells, agent-hours in the totals."""

    def full(self, value: float) -> str:
        """A number of agents: "1 agent", "6 agents"."""
        text = (
            QCoreApplication.translate("HeatmapPage", "{n} agent")
            if value == 1
            else QCoreApplication.translate("HeatmapPage", "{n} agents")
        )
        return text.format(n=formats.number(value, 0))

    def question(self) -> str:
        """The question of the page."""
        return QCoreApplication.translate("HeatmapPage", "When are people needed?")

    def answer(self) -> str:
        """The hour that needs most people."""
        place = self.busiest()
        if place is None:
            return QCoreApplication.translate("HeatmapPage", "Nobody is needed in this week.")
        text = QCoreApplication.translate("HeatmapPage", "{slot} needs most: {value}.")
        value = self.full(float(self.values[place]))
        return capital(text.format(slot=self.slot(*place, short=False), value=value))

    def evidence(self) -> str:
        """What the people keep, their hours in a week, and the zone."""
        text = QCoreApplication.translate(
            "HeatmapPage",
            "People on duty that keep every promise, proved by simulation; {hours} agent-hours "
            "a week, hours in {zone}.",
        )
        zone = self.figures.scenario.calendar.zone
        return text.format(hours=formats.number(self.heatmap.total or 0, 0), zone=zone)

    def sentence(self, row: int, column: int) -> str:
        """An hour or a total in full: "Tue 14–15: 5 agents"."""
        rows, columns = self.values.shape
        if row < rows and column < columns and not math.isnan(self.values[row, column]):
            return f"{self.slot(row, column)}: {self.full(float(self.values[row, column]))}"
        return super().sentence(row, column)

    def _total_name(self) -> str:
        return QCoreApplication.translate("HeatmapPage", "Agent-hours")

    def _absent_words(self) -> str:
        return QCoreApplication.translate("HeatmapPage", "closed")

    def _margins(self) -> tuple[Margin, ...]:
        hours = tuple(formats.number(value, 0) for value in self.heatmap.row_totals.tolist())
        whole = formats.number(self.heatmap.total or 0, 0)
        return (Margin(self._total_name(), hours, whole, bold=True),)

    def _total_sentence(self, dimension: str, place: int, *, of_row: bool) -> str:
        keys = self.heatmap.row_keys if of_row else self.heatmap.column_keys
        totals = self.heatmap.row_totals if of_row else self.heatmap.column_totals
        text = QCoreApplication.translate("HeatmapPage", "{name}: {hours} agent-hours a week")
        hours = formats.number(float(totals[place]), 0)
        return text.format(name=long_label(dimension, keys[place]), hours=hours)

    def _whole(self) -> str:
        text = QCoreApplication.translate("HeatmapPage", "{hours} agent-hours a week")
        return text.format(hours=formats.number(self.heatmap.total or 0, 0))
