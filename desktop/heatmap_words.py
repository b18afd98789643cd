"""What the Heatmap page says about a map: question, answer, evidence, and its cells when copied."""

from __future__ import annotations

from datetime import datetime

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.metrics.heatmap_modes import shown
from core.problems import Note
from desktop import formats
from desktop.heatmap_grid_words import GridWords
from desktop.heatmap_labels import capital, dimension_name, weekday_place
from desktop.heatmap_shown import RANKED, all_days, days_of, days_text, rate_text
from desktop.messages import sentence


class HeatmapWords(GridWords):
    """One heatmap in one mode, with everything the page says about it."""

    def busiest(self) -> tuple[int, int] | None:
        """The cell with the most contacts each time it occurs.

        Of other measures the highest value, among cells with enough contacts to be ranked.
        """
        values = shown(self.heatmap, "rate") if self.counted else self.values
        if self.faint():
            values = np.where(self.heatmap.counts >= RANKED, values, np.nan)
        if not values.size or np.isnan(values).all():
            return None
        row, column = np.unravel_index(int(np.nanargmax(values)), values.shape)
        return int(row), int(column)

    def question(self) -> str:
        """The question of the page."""
        if self.counted:
            return QCoreApplication.translate("HeatmapPage", "When do contacts arrive?")
        if self.heatmap.measure == "missed_share":
            return QCoreApplication.translate("HeatmapPage", "When are promises missed?")
        return QCoreApplication.translate("HeatmapPage", "When is {measure} high or low?").format(
            measure=self._in_sentence()
        )

    def answer(self) -> str:
        """The busiest slot, and the busiest and quietest weekday when weekdays are mapped."""
        place = self.busiest()
        if place is None:
            if not self.heatmap.n:
                return QCoreApplication.translate("HeatmapPage", "Nothing is in view.")
            return QCoreApplication.translate(
                "HeatmapPage", "No cell has the {n} contacts it takes to be ranked."
            ).format(n=RANKED)
        slot = self.slot(*place, short=False)
        value = self.full(float(self.heatmap.values[place]))
        if self.heatmap.measure == "missed_share":
            text = QCoreApplication.translate(
                "HeatmapPage", "{slot} misses the promise most often: {value} of the contacts."
            )
            return capital(text.format(slot=slot, value=value))
        if not self.counted:
            text = QCoreApplication.translate(
                "HeatmapPage", "{slot} has the highest {measure}: {value}."
            )
            return capital(text.format(slot=slot, measure=self._in_sentence(), value=value))
        text = QCoreApplication.translate("HeatmapPage", "{slot} is the busiest.")
        return " ".join([capital(text.format(slot=slot)), *self._weekdays_sentence()])

    def evidence(self) -> str:
        """n, the date that counts, the zone, how often each weekday occurs, what is left out."""
        zone = self.figures.scenario.calendar.zone
        parts = [
            QCoreApplication.translate(
                "HeatmapPage", "n = {n} contacts, counted by date created, hours in {zone}."
            ).format(n=formats.number(self.heatmap.n), zone=zone)
        ]
        if self.faint():
            text = QCoreApplication.translate(
                "HeatmapPage", "Pale cells stand on fewer than {n} contacts."
            )
            parts.append(text.format(n=RANKED))
        parts += self._occurrence_sentence()
        if not self.counted and self._unit_words():
            text = QCoreApplication.translate("HeatmapPage", "Figures in {unit}.")
            parts.append(text.format(unit=self._unit_words()))
        if self.heatmap.undated:
            text = QCoreApplication.translate(
                "HeatmapPage", "{contacts} without a time of day left out."
            )
            parts.append(text.format(contacts=formats.contacts(self.heatmap.undated)))
        parts += [sentence(remark) for remark in self.heatmap.notes]
        return " ".join(parts)

    def copied_rows(self) -> list[list[str]]:
        """The grid with its totals as exact cells."""
        found = self.heatmap
        rows = [[self.title(), *self.grid().column_labels]]
        for name, values in zip(self.grid().row_labels, self.values.tolist(), strict=True):
            rows.append([name, *(formats.exact(value) for value in values)])
        if self.counted and self.mode == "total":
            rows[0].append(self.grid().foot_label)
            for place, total in enumerate(found.row_totals.tolist()):
                rows[place + 1].append(formats.exact(total))
            totals = [formats.exact(value) for value in found.column_totals.tolist()]
            rows.append([self.grid().foot_label, *totals, formats.exact(found.total)])
        return rows

    def title(self) -> str:
        """What the map shows, for its head in a copy or a picture."""
        modes = {
            "total": self._unit_words(),
            "difference": self._unit_words(),
            "rate": QCoreApplication.translate("HeatmapPage", "each time the slot occurs"),
            "share": QCoreApplication.translate("HeatmapPage", "share of all, %"),
        }
        text = QCoreApplication.translate(
            "HeatmapPage", "{measure} by {rows} and {columns}"
        ).format(
            measure=self.measure_name(),
            rows=dimension_name(self.heatmap.row_dimension).lower(),
            columns=dimension_name(self.heatmap.column_dimension).lower(),
        )
        return ", ".join(part for part in (text, modes[self.mode]) if part)

    def small_title(self) -> str:
        """What the small maps part the contacts by."""
        figures = self.figures
        by = dimension_name(figures.small_by).lower()
        shown = len(figures.small)
        if figures.small_of <= shown:
            return QCoreApplication.translate("HeatmapPage", "By {dimension}").format(dimension=by)
        text = QCoreApplication.translate(
            "HeatmapPage", "By {dimension}: the largest {shown} of {all}"
        )
        return text.format(dimension=by, shown=shown, all=figures.small_of)

    def provenance(self, made_at: datetime) -> tuple[str, str]:
        """The two small lines under a picture: period and filters; source and day made."""
        start, end = self.figures.period.start, self.figures.period.end
        parts = [formats.period(start, end)] if start and end else []
        chosen = self.figures.scenario.filter
        named = (
            ("channel", chosen.channels),
            ("", chosen.teams),
            ("", chosen.agents),
            ("", chosen.topics),
            ("priority", chosen.priorities),
        )
        parts += [
            formats.join([formats.group_name(dimension, key) for key in keys])
            for dimension, keys in named
            if keys
        ]
        n = f"n = {formats.number(self.heatmap.n)}"
        source = QCoreApplication.translate("HeatmapPage", "Source: {files}. Aforo, {day}.").format(
            files=", ".join(self.figures.sources), day=formats.day(made_at.date())
        )
        return " · ".join([*parts, n, self.figures.scenario.calendar.zone]), source

    def _weekdays_sentence(self) -> list[str]:
        found = self.heatmap
        if "weekday" not in (found.row_dimension, found.column_dimension):
            return []
        of_rows = found.row_dimension == "weekday"
        keys = found.row_keys if of_rows else found.column_keys
        totals = found.row_totals if of_rows else found.column_totals
        rates = totals / days_of(found, of_rows=of_rows)
        if np.isnan(rates).all():
            return []
        high, low = int(np.nanargmax(rates)), int(np.nanargmin(rates))
        text = QCoreApplication.translate(
            "HeatmapPage", "A {busy} brings {high} contacts, a {quiet} {low}."
        )
        names = [
            formats.weekday_name(weekday_place(key), short=False, capital=False) for key in keys
        ]
        rounded = [rate_text(float(value)) for value in rates.tolist()]
        return [
            text.format(busy=names[high], high=rounded[high], quiet=names[low], low=rounded[low])
        ]

    def _occurrence_sentence(self) -> list[str]:
        if self.heatmap.row_dimension == "weekday":
            return []
        days = all_days(self.figures, self.heatmap)
        text = QCoreApplication.translate("HeatmapPage", "{days} in view.")
        return [text.format(days=days_text(days))] if days else []

    def _in_sentence(self) -> str:
        """The measure's name inside a sentence: small, unless it is an abbreviation."""
        name = self.measure_name()
        return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def refusal_sentence(note: object) -> str:
    """Why a map cannot be made."""
    return sentence(note) if isinstance(note, Note) else ""
