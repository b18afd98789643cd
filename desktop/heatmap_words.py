"""The heatmap's figures in the words of the current language, and as a grid to paint."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.metrics.heatmap_modes import shown
from core.problems import Note
from desktop import formats
from desktop.heatmap_figures import AGENTS, HeatmapFigures
from desktop.heatmap_labels import (
    capital,
    dimension_name,
    in_week_order,
    label,
    long_label,
    measure_name,
    slot_name,
    weekday_place,
)
from desktop.heatmap_shown import RANKED, all_days, days_of, days_text, few, fills, rate_text
from desktop.messages import sentence
from widgets.figures import compact
from widgets.heatmap_grid import Grid, Margin

_FROM_ZERO = ("erlang", AGENTS)
"""Units whose scale starts at nothing and whose cells are not ranked by their contacts."""


class HeatmapWords:
    """One heatmap in one mode, with everything the page says about it."""

    diverging = False
    """Whether the scale runs both ways from zero."""

    def __init__(
        self,
        figures: HeatmapFigures,
        mode: str = "total",
        held: tuple[float, float] | None = None,
    ) -> None:
        self.figures = figures
        self.asked = (mode, held)
        """The mode and the scale that were wanted."""
        self.held = held
        """Ends of a scale kept from another map of the same measure."""
        self.heatmap = in_week_order(figures.heatmap)
        self.mode = mode if self.counted else "total"
        self.values = shown(self.heatmap, self.mode)

    @property
    def counted(self) -> bool:
        """Whether the map counts contacts, so that totals, rates and shares have a meaning."""
        return self.heatmap.measure == "volume"

    @cached_property
    def _longest(self) -> float:
        """The longest duration on the map and its margins: it sets the unit of all of them."""
        found = self.heatmap
        everything = np.concatenate([found.values.ravel(), found.row_totals, found.column_totals])
        known = everything[~np.isnan(everything)]
        return float(known.max()) if known.size else 0.0

    @property
    def unit(self) -> str:
        """The unit of the values shown."""
        return "share" if self.mode == "share" else self.heatmap.unit

    def measure_name(self) -> str:
        """The name of the measure mapped."""
        return measure_name(self.figures.names, self.heatmap.measure)

    def _in_sentence(self) -> str:
        """The measure's name inside a sentence: small, unless it is an abbreviation."""
        name = self.measure_name()
        return name if name[1:2].isupper() else name[:1].lower() + name[1:]

    def text(self, value: float) -> str:
        """A value as it stands in a cell."""
        if math.isnan(value):
            return ""
        if self.mode == "share":
            return formats.number(value * 100, 1)
        if self.mode == "rate":
            return formats.number(value, 0 if value >= 10 else 1)
        if self.heatmap.unit == "share":
            return formats.number(value * 100, 0)
        if self.heatmap.unit == "s":
            text = formats.duration_within(value, self._longest)
            # Seconds among hours are short, but they are not nothing.
            return "<0:01" if text == "0:00" and value > 0 else text
        if self.heatmap.unit == "erlang":
            return formats.number(value, 1 if value < 10 else 0)
        return formats.number(value, 0 if float(value).is_integer() else 1)

    def limits(self) -> tuple[float, float]:
        """Lowest and highest value of the scale; counts start at 0, a held scale stays."""
        return self.own_limits() if self.held is None else self.held

    def own_limits(self) -> tuple[float, float]:
        """The ends that these values would give the scale."""
        known = self.values[~np.isnan(self.values)]
        if not known.size:
            return 0.0, 0.0
        summed = self.counted or self.heatmap.unit in _FROM_ZERO
        return (0.0 if summed else float(known.min())), float(known.max())

    def fills(self) -> tuple[tuple[float | None, ...], ...]:
        """Where each value lies on the scale, 0–1; None is no data."""
        return fills(self.values, *self.limits())

    def faint(self) -> tuple[tuple[bool, ...], ...]:
        """Which cells stand on too few contacts to rely on."""
        if self.counted or self.heatmap.unit in _FROM_ZERO:
            return ()
        return few(self.heatmap)

    def grid(self) -> Grid:
        """The map as a grid to show, written once."""
        return self._grid

    @cached_property
    def _grid(self) -> Grid:
        found = self.heatmap
        return Grid(
            row_labels=tuple(label(found.row_dimension, key) for key in found.row_keys),
            row_notes=self._row_notes(),
            column_labels=tuple(label(found.column_dimension, key) for key in found.column_keys),
            fills=self.fills(),
            texts=tuple(tuple(self.text(value) for value in row) for row in self.values.tolist()),
            faint=self.faint(),
            foot_label=self._total_name(),
            foot=tuple(self.text(value) for value in self._column_totals()),
            short=self._short(),
            margins=self._margins(),
            diverging=self.diverging,
            sentence=self.sentence,
        )

    def _short(self) -> tuple[tuple[str, ...], ...]:
        """Counts from a thousand on in thousands, of the cells and of the totals under them."""
        if not self.counted or self.mode != "total":
            return ()
        rows = (*self.values.tolist(), self._column_totals())
        return tuple(tuple("" if math.isnan(v) else compact(v) for v in row) for row in rows)

    def _total_name(self) -> str:
        if self.counted:
            return QCoreApplication.translate("HeatmapPage", "Total")
        return QCoreApplication.translate("HeatmapPage", "All")

    def legend(self) -> tuple[str, str, str]:
        """Names of both ends of the scale, and of the hatch when any cell has no data."""
        low, high = self.limits()
        absent = self._absent_words() if np.isnan(self.values).any() else ""
        if self.mode == "share":
            return "0", formats.share(high), absent
        if self.mode == "rate":
            text = QCoreApplication.translate("HeatmapPage", "{n} contacts each time")
            return "0", text.format(n=self.text(high)), absent
        if self.counted:
            return "0", formats.contacts(high), absent
        if self.heatmap.unit == "s":
            unit = formats.duration_unit(self._longest)
            return self.text(low), f"{self.text(high)}{formats.NBSP}{unit}", absent
        return self.full(low), self.full(high), absent

    def _absent_words(self) -> str:
        return QCoreApplication.translate("HeatmapPage", "no data")

    def sentence(self, row: int, column: int) -> str:
        """A cell in full: "Tue 14–15: 37 contacts, 9.1 % of the day"."""
        rows, columns = self.values.shape
        if row >= rows and column >= columns:
            return self._whole()
        if row >= rows:
            return self._total_sentence(self.heatmap.column_dimension, column, of_row=False)
        if column >= columns:
            return self._total_sentence(self.heatmap.row_dimension, row, of_row=True)
        slot = self.slot(row, column)
        value, count = self.heatmap.values[row, column], int(self.heatmap.counts[row, column])
        if math.isnan(value):
            text = QCoreApplication.translate("HeatmapPage", "{slot}: {absent}")
            return text.format(slot=slot, absent=self._absent_words())
        if not self.counted:
            return f"{slot}: {self.measure_name()} {self.full(value)}, {self.n_words(count)}"
        parts = [formats.contacts(value)]
        if self.mode == "rate":
            parts.append(self._each_time(self.values[row, column]))
        part = self.share_of_row(row, value)
        return f"{slot}{self._only_channel()}: {', '.join([*parts, *part])}"

    def n_words(self, count: int) -> str:
        """How many contacts a value stands on, and whether they are too few."""
        if count >= RANKED or self.heatmap.unit == "erlang":
            return f"n = {formats.number(count)}"
        text = QCoreApplication.translate("HeatmapPage", "n = {n}, too few to rely on")
        return text.format(n=formats.number(count))

    def slot(self, row: int, column: int, *, short: bool = True) -> str:
        """Row and column in one breath: "Tue 14–15"."""
        return slot_name(
            (self.heatmap.row_dimension, self.heatmap.row_keys[row]),
            (self.heatmap.column_dimension, self.heatmap.column_keys[column]),
            short=short,
        )

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
        text = QCoreApplication.translate("HeatmapPage", "By {dimension}")
        return text.format(dimension=dimension_name(self.figures.small_by).lower())

    def _unit_words(self) -> str:
        """The unit of the figures in the cells, empty for counts."""
        if self.heatmap.unit == "s":
            return formats.duration_unit(self._longest)
        return "%" if self.heatmap.unit == "share" else ""

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

    def full(self, value: float) -> str:
        """A value with its unit."""
        if self.heatmap.unit == "erlang":
            text = QCoreApplication.translate("HeatmapPage", "{n} erlangs")
            return text.format(n=formats.number(value, 2))
        return formats.value_text(value, self.heatmap.unit, self.figures.scenario.cost.currency)

    def _column_totals(self) -> Sequence[float]:
        totals = self.heatmap.column_totals.astype(float)
        if self.mode == "share" and self.heatmap.total:
            totals = totals / self.heatmap.total
        if self.mode == "rate":
            totals = totals / days_of(self.heatmap, of_rows=False)
        return totals.tolist()

    def _margins(self) -> tuple[Margin, ...]:
        found = self.heatmap
        whole = float("nan") if found.total is None else float(found.total)
        if not self.counted:
            head = self._total_name()
            texts = tuple(self.text(value) for value in found.row_totals.tolist())
            return (Margin(head, texts, self.text(whole), bold=True),)
        total = Margin(
            QCoreApplication.translate("HeatmapPage", "Total"),
            tuple(formats.number(value) for value in found.row_totals.tolist()),
            formats.number(whole),
            bold=True,
        )
        if found.row_dimension == "date":
            return (total,)
        rates = found.row_totals / days_of(found, of_rows=True)
        a_day = Margin(
            QCoreApplication.translate("HeatmapPage", "a day"),
            tuple(rate_text(value) for value in rates.tolist()),
            rate_text(whole / max(1.0, all_days(self.figures, found))),
        )
        return (total, a_day)

    def _row_notes(self) -> tuple[str, ...]:
        if self.heatmap.row_dimension not in ("weekday", "week", "month") or not self.counted:
            return ()
        return tuple(days_text(days) for days in days_of(self.heatmap, of_rows=True).tolist())

    def share_of_row(self, row: int, value: float) -> list[str]:
        """What part of its row a cell is, in words; nothing where the row is empty."""
        total = float(self.heatmap.row_totals[row])
        if not total:
            return []
        wholes = {
            "weekday": QCoreApplication.translate("HeatmapPage", "{share} of the day"),
            "date": QCoreApplication.translate("HeatmapPage", "{share} of the day"),
            "hour": QCoreApplication.translate("HeatmapPage", "{share} of the hour"),
            "channel": QCoreApplication.translate("HeatmapPage", "{share} of the channel"),
            "week": QCoreApplication.translate("HeatmapPage", "{share} of the week"),
            "month": QCoreApplication.translate("HeatmapPage", "{share} of the month"),
        }
        of_row = QCoreApplication.translate("HeatmapPage", "{share} of the row")
        text = wholes.get(self.heatmap.row_dimension, of_row)
        return [text.format(share=formats.share(value / total))]

    def _each_time(self, value: float) -> str:
        text = QCoreApplication.translate("HeatmapPage", "{n} each time")
        return text.format(n=formats.number(value, 1))

    def _only_channel(self) -> str:
        chosen = self.figures.scenario.filter.channels
        return f", {formats.channel_name(chosen[0])}" if chosen and len(chosen) == 1 else ""

    def _total_sentence(self, dimension: str, place: int, *, of_row: bool) -> str:
        found = self.heatmap
        keys = found.row_keys if of_row else found.column_keys
        totals = found.row_totals if of_row else found.column_totals
        name, value = long_label(dimension, keys[place]), float(totals[place])
        if not self.counted or math.isnan(value):
            return f"{name}: {self.full(value)}"
        if not found.total:
            return f"{name}: {formats.contacts(value)}"
        text = QCoreApplication.translate(
            "HeatmapPage", "{name}: {contacts}, {share} of the period"
        )
        return text.format(
            name=name, contacts=formats.contacts(value), share=formats.share(value / found.total)
        )

    def _whole(self) -> str:
        total = float("nan") if self.heatmap.total is None else float(self.heatmap.total)
        text = formats.contacts(total) if self.counted else self.full(total)
        return QCoreApplication.translate("HeatmapPage", "All: {value}").format(value=text)

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


def refusal_sentence(note: object) -> str:
    """Why a map cannot be made."""
    return sentence(note) if isinstance(note, Note) else ""
