"""The heatmap's figures in the words of the current language, and as a grid to paint."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model.measure import Heatmap
from desktop import formats
from desktop.heatmap_figures import OF_DAYS, HeatmapFigures
from desktop.messages import sentence
from desktop.overview_words import channel_colors
from desktop.words import language_place
from widgets.bars import Bar
from widgets.heatmap_grid import Grid, Margin
from widgets.small_map import SmallGrid

RANKED = 20
"""Cells with fewer contacts behind them are shown but never called the highest."""
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


class HeatmapWords:
    """One heatmap in one mode, with everything the page says about it."""

    def __init__(self, figures: HeatmapFigures, mode: str = "total") -> None:
        self.figures = figures
        self.heatmap = in_week_order(figures.heatmap)
        self.mode = mode if self.counted else "total"
        self.values = _shown(self.heatmap, self.mode)

    @property
    def counted(self) -> bool:
        """Whether the map counts contacts, so that totals, rates and shares have a meaning."""
        return self.heatmap.measure == "volume"

    @property
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
        return measure_name(self.figures, self.heatmap.measure)

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
            return formats.duration_within(value, self._longest)
        return formats.number(value, 0 if float(value).is_integer() else 1)

    def limits(self) -> tuple[float, float]:
        """Lowest and highest value of the scale; contacts start at 0."""
        known = self.values[~np.isnan(self.values)]
        if not known.size:
            return 0.0, 0.0
        return (0.0 if self.counted else float(known.min())), float(known.max())

    def fills(self) -> tuple[tuple[float | None, ...], ...]:
        """Where each value lies on the scale, 0–1; None is no data."""
        return _fills(self.values, *self.limits())

    def grid(self) -> Grid:
        """The map as a grid to show."""
        found = self.heatmap
        return Grid(
            row_labels=tuple(label(found.row_dimension, key) for key in found.row_keys),
            row_notes=self._row_notes(),
            column_labels=tuple(label(found.column_dimension, key) for key in found.column_keys),
            fills=self.fills(),
            texts=tuple(tuple(self.text(value) for value in row) for row in self.values.tolist()),
            foot_label=QCoreApplication.translate("HeatmapPage", "Total")
            if self.counted
            else QCoreApplication.translate("HeatmapPage", "All"),
            foot=tuple(self._total_text(v, place) for place, v in enumerate(self._column_totals())),
            margins=self._margins(),
            sentence=self.sentence,
        )

    def legend(self) -> tuple[str, str, str]:
        """Names of both ends of the scale, and of the hatch when any cell has no data."""
        low, high = self.limits()
        absent = (
            QCoreApplication.translate("HeatmapPage", "no data")
            if np.isnan(self.values).any()
            else ""
        )
        if self.mode == "share":
            return "0", formats.share(high), absent
        if self.mode == "rate":
            text = QCoreApplication.translate("HeatmapPage", "{n} contacts each time")
            return "0", text.format(n=self.text(high)), absent
        if self.counted:
            return "0", formats.contacts(high), absent
        return self._full(low), self._full(high), absent

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
            return QCoreApplication.translate("HeatmapPage", "{slot}: no data").format(slot=slot)
        if not self.counted:
            return f"{slot}: {self.measure_name()} {self._full(value)}, n = {formats.number(count)}"
        parts = [formats.contacts(value)]
        if self.mode == "rate":
            parts.append(self._each_time(self.values[row, column]))
        part = self._share_of_row(row, value)
        return f"{slot}{self._only_channel()}: {', '.join([*parts, *part])}"

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
        values = _shown(self.heatmap, "rate") if self.counted else self.values
        if not self.counted:
            values = np.where(self.heatmap.counts >= RANKED, values, np.nan)
        if not values.size or np.isnan(values).all():
            return None
        row, column = np.unravel_index(int(np.nanargmax(values)), values.shape)
        return int(row), int(column)

    def question(self) -> str:
        """The question of the page."""
        if self.counted:
            return QCoreApplication.translate("HeatmapPage", "When do contacts arrive?")
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
        if not self.counted:
            text = QCoreApplication.translate(
                "HeatmapPage", "{slot} has the highest {measure}: {value}."
            )
            value = self._full(float(self.heatmap.values[place]))
            return text.format(slot=slot, measure=self._in_sentence(), value=value)
        text = QCoreApplication.translate("HeatmapPage", "{slot} is the busiest.")
        return " ".join([text.format(slot=slot), *self._weekdays_sentence()])

    def evidence(self) -> str:
        """n, the date that counts, the zone, how often each weekday occurs, what is left out."""
        zone = self.figures.scenario.calendar.zone
        parts = [
            QCoreApplication.translate(
                "HeatmapPage", "n = {n} contacts, counted by date created, hours in {zone}."
            ).format(n=formats.number(self.heatmap.n), zone=zone)
        ]
        parts += self._occurrence_sentence()
        if not self.counted and self._unit_words():
            text = QCoreApplication.translate("HeatmapPage", "Figures in {unit}.")
            parts.append(text.format(unit=self._unit_words()))
        if self.heatmap.undated:
            text = QCoreApplication.translate(
                "HeatmapPage", "{contacts} without a time of day left out."
            )
            parts.append(text.format(contacts=formats.contacts(self.heatmap.undated)))
        return " ".join(parts)

    def detail(self, row: int, column: int) -> tuple[str, str, str]:
        """Title, muted words and caption of the card about a cell."""
        slot, value = self.slot(row, column, short=False), self.heatmap.values[row, column]
        if math.isnan(value):
            return slot, QCoreApplication.translate("HeatmapPage", "no data"), ""
        if not self.counted:
            count = int(self.heatmap.counts[row, column])
            return slot, self._full(value), f"n = {formats.number(count)}"
        total = self.heatmap.total or 0
        subtitle = formats.contacts(value)
        if total:
            subtitle = QCoreApplication.translate(
                "HeatmapPage", "{contacts}, {share} of the period"
            ).format(contacts=subtitle, share=formats.share(value / total))
        return slot, subtitle, self._spread(row, column)

    def dated_bars(self, row: int, column: int) -> tuple[Bar, ...]:
        """A bar for each date on which a slot of the week occurred; else the row's cells."""
        dated, found = self.figures.dated, self.heatmap
        if dated is None:
            return self._row_bars(row)
        week = {found.row_dimension: found.row_keys[row]}
        week[found.column_dimension] = found.column_keys[column]
        weekday, hour = weekday_place(week["weekday"]), week["hour"]
        if hour not in dated.column_keys:
            return ()
        at = dated.column_keys.index(hour)
        bars = []
        for place, key in enumerate(dated.row_keys):
            day = date.fromisoformat(key)
            value = float(dated.values[place, at])
            if day.weekday() == weekday:
                text = formats.number(value)
                known = None if math.isnan(value) else value
                bars.append(Bar(formats.day(day, year=False), known, text))
        return tuple(bars)

    def group_bars(self, row: int, column: int) -> tuple[Bar, ...]:
        """A bar for each small map: its contacts in the same cell."""
        by = self.figures.small_by
        colors = channel_colors(list(self.figures.small)) if by == "channel" else {}
        bars = []
        for key, other in self.figures.small.items():
            value = _same_cell(in_week_order(other), self.heatmap, row, column)
            text = formats.number(value)
            bars.append(Bar(formats.group_name(by, key), value, text, colors.get(key, 0)))
        return tuple(bars)

    def small_grids(self) -> tuple[SmallGrid, ...]:
        """The small maps, each on its own scale."""
        return tuple(self._small(key, in_week_order(h)) for key, h in self.figures.small.items())

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

    def _full(self, value: float) -> str:
        return formats.value_text(value, self.heatmap.unit, self.figures.scenario.cost.currency)

    def _column_totals(self) -> Sequence[float]:
        totals = self.heatmap.column_totals.astype(float)
        if self.mode == "share" and self.heatmap.total:
            totals = totals / self.heatmap.total
        if self.mode == "rate":
            totals = totals / _days_of(self.heatmap, of_rows=False)
        return totals.tolist()

    def _total_text(self, value: float, place: int) -> str:
        return self.text(value)

    def _margins(self) -> tuple[Margin, ...]:
        found = self.heatmap
        whole = float("nan") if found.total is None else float(found.total)
        if not self.counted:
            head = QCoreApplication.translate("HeatmapPage", "All")
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
        rates = found.row_totals / _days_of(found, of_rows=True)
        a_day = Margin(
            QCoreApplication.translate("HeatmapPage", "a day"),
            tuple(_rate_text(value) for value in rates.tolist()),
            _rate_text(whole / max(1.0, _all_days(self.figures, found))),
        )
        return (total, a_day)

    def _row_notes(self) -> tuple[str, ...]:
        if self.heatmap.row_dimension not in ("weekday", "week", "month") or not self.counted:
            return ()
        return tuple(_days_text(days) for days in _days_of(self.heatmap, of_rows=True).tolist())

    def _share_of_row(self, row: int, value: float) -> list[str]:
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
            return f"{name}: {self._full(value)}"
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
        text = formats.contacts(total) if self.counted else self._full(total)
        return QCoreApplication.translate("HeatmapPage", "All: {value}").format(value=text)

    def _weekdays_sentence(self) -> list[str]:
        found = self.heatmap
        if "weekday" not in (found.row_dimension, found.column_dimension):
            return []
        of_rows = found.row_dimension == "weekday"
        keys = found.row_keys if of_rows else found.column_keys
        totals = found.row_totals if of_rows else found.column_totals
        rates = totals / _days_of(found, of_rows=of_rows)
        if np.isnan(rates).all():
            return []
        high, low = int(np.nanargmax(rates)), int(np.nanargmin(rates))
        text = QCoreApplication.translate(
            "HeatmapPage", "A {busy} brings {high} contacts, a {quiet} {low}."
        )
        names = [
            formats.weekday_name(weekday_place(key), short=False, capital=False) for key in keys
        ]
        rounded = [_rate_text(float(value)) for value in rates.tolist()]
        return [
            text.format(busy=names[high], high=rounded[high], quiet=names[low], low=rounded[low])
        ]

    def _occurrence_sentence(self) -> list[str]:
        if self.heatmap.row_dimension == "weekday":
            return []
        days = _all_days(self.figures, self.heatmap)
        text = QCoreApplication.translate("HeatmapPage", "{days} in view.")
        return [text.format(days=_days_text(days))] if days else []

    def _spread(self, row: int, column: int) -> str:
        """How a slot of the week varied: "5 days, 83 on average, 77 to 91. 12.9 % of the day."."""
        bars = self.dated_bars(row, column) if self.figures.dated is not None else ()
        values = [bar.value for bar in bars if bar.value is not None]
        share = self._share_of_row(row, float(self.heatmap.values[row, column]))
        ends = f"{share[0]}." if share else ""
        if not values:
            return ends[:1].upper() + ends[1:]
        text = QCoreApplication.translate(
            "HeatmapPage", "{days}, {mean} on average, {low} to {high}."
        )
        mean = sum(values) / len(values)
        words = text.format(
            days=_days_text(len(values)),
            mean=formats.number(mean, 0 if mean >= 10 else 1),
            low=formats.number(min(values)),
            high=formats.number(max(values)),
        )
        return f"{words} {ends}".strip()

    def _row_bars(self, row: int) -> tuple[Bar, ...]:
        found = self.heatmap
        return tuple(
            Bar(
                label(found.column_dimension, key),
                None if value != value else value,
                self.text(value),
            )
            for key, value in zip(found.column_keys, self.values[row].tolist(), strict=True)
        )

    def _small(self, key: str, found: Heatmap) -> SmallGrid:
        name = formats.group_name(self.figures.small_by, key)
        known = found.values[~np.isnan(found.values)]
        top = float(known.max()) if known.size else 0.0
        note = QCoreApplication.translate("HeatmapPage", "own scale")
        if top > 0:
            row, column = np.unravel_index(int(np.nanargmax(found.values)), found.values.shape)
            peak = slot_name(
                (found.row_dimension, found.row_keys[int(row)]),
                (found.column_dimension, found.column_keys[int(column)]),
            )
            note = QCoreApplication.translate("HeatmapPage", "own scale, peak {slot}: {n}").format(
                slot=peak, n=formats.number(top)
            )
        columns = len(found.column_keys)
        every = 6 if found.column_dimension == "hour" else max(1, math.ceil(columns / 7))
        return SmallGrid(
            id=key,
            title=name,
            total=formats.number(found.total or 0),
            note=note,
            row_labels=tuple(label(found.row_dimension, k) for k in found.row_keys),
            ticks=tuple(
                (place, label(found.column_dimension, found.column_keys[place]))
                for place in range(0, columns, every)
            ),
            fills=_fills(found.values, 0.0, top),
        )


def dimension_name(dimension: str) -> str:
    """The name of a dimension."""
    return {
        "weekday": QCoreApplication.translate("HeatmapPage", "Weekday"),
        "hour": QCoreApplication.translate("HeatmapPage", "Hour"),
        "channel": QCoreApplication.translate("HeatmapPage", "Channel"),
        "date": QCoreApplication.translate("HeatmapPage", "Date"),
        "week": QCoreApplication.translate("HeatmapPage", "Week"),
        "month": QCoreApplication.translate("HeatmapPage", "Month"),
        "topic": QCoreApplication.translate("HeatmapPage", "Topic"),
        "team": QCoreApplication.translate("HeatmapPage", "Team"),
        "agent": QCoreApplication.translate("HeatmapPage", "Agent"),
        "priority": QCoreApplication.translate("HeatmapPage", "Priority"),
    }[dimension]


def measure_name(figures: HeatmapFigures, measure: str) -> str:
    """The name of a measure, capital first."""
    if measure not in figures.names:
        return measure
    name = figures.names[measure][language_place()]
    return name[:1].upper() + name[1:]


def weekday_place(key: str) -> int:
    """The weekday of a key, Monday = 0; keys are places or English names."""
    return int(key) if key.isdigit() else _WEEKDAYS.index(key[:3].lower())


def label(dimension: str, key: str) -> str:
    """A key at the head of a row or column."""
    if dimension == "weekday":
        return formats.weekday_name(weekday_place(key))
    if dimension == "hour":
        return str(int(key[:2]))
    if dimension in ("date", "week"):
        return formats.day(date.fromisoformat(key), year=False)
    if dimension == "month":
        return formats.month(date.fromisoformat(key if len(key) == 10 else f"{key}-01"))
    return formats.group_name(dimension, key)


def long_label(dimension: str, key: str, *, short: bool = True) -> str:
    """A key inside a sentence: "14–15", "Tue 16 Mar 2026"."""
    if dimension == "hour":
        return formats.hour_span(int(key[:2]))
    if dimension == "weekday":
        return formats.weekday_name(weekday_place(key), short=short)
    if dimension == "date":
        day = date.fromisoformat(key)
        return f"{formats.weekday_name(day.weekday())} {formats.day(day)}"
    if dimension == "week":
        first = date.fromisoformat(key)
        return formats.period(first, first + timedelta(days=7))
    return label(dimension, key)


def slot_name(first: tuple[str, str], second: tuple[str, str], *, short: bool = True) -> str:
    """Two keys in one breath, the day before the hour, a channel after a comma."""
    order = {"month": 0, "week": 1, "date": 2, "weekday": 3, "hour": 4}
    parts = sorted((first, second), key=lambda part: order.get(part[0], 5))
    names = [long_label(dimension, key, short=short) for dimension, key in parts]
    return (" " if parts[1][0] in order else ", ").join(names)


def in_week_order(found: Heatmap) -> Heatmap:
    """The same map with its weekdays in the order the week runs where the user lives."""
    rows = _week_places(found.row_dimension, found.row_keys)
    columns = _week_places(found.column_dimension, found.column_keys)
    return replace(
        found,
        row_keys=tuple(found.row_keys[place] for place in rows),
        column_keys=tuple(found.column_keys[place] for place in columns),
        values=found.values[np.ix_(rows, columns)],
        counts=found.counts[np.ix_(rows, columns)],
        occurrences=found.occurrences[np.ix_(rows, columns)],
        row_totals=found.row_totals[rows],
        column_totals=found.column_totals[columns],
    )


def refusal_sentence(note: object) -> str:
    """Why a map cannot be made."""
    from core.problems import Note

    return sentence(note) if isinstance(note, Note) else ""


def _week_places(dimension: str, keys: Sequence[str]) -> list[int]:
    places = list(range(len(keys)))
    if dimension != "weekday":
        return places
    order = formats.week_order()
    return sorted(places, key=lambda place: order.index(weekday_place(keys[place])))


def _shown(found: Heatmap, mode: str) -> np.ndarray:
    values = found.values.astype(float)
    if mode == "share" and found.total:
        return values / found.total
    if mode == "rate":
        with np.errstate(divide="ignore", invalid="ignore"):
            return np.where(found.occurrences > 0, values / found.occurrences, np.nan)
    return values


def _fills(values: np.ndarray, low: float, high: float) -> tuple[tuple[float | None, ...], ...]:
    span = (high - low) or 1.0
    return tuple(
        tuple(None if value != value else (value - low) / span for value in row)
        for row in values.tolist()
    )


def _days_of(found: Heatmap, *, of_rows: bool) -> np.ndarray:
    """How many days each row (or column) covers; a slot that never occurred counts as NaN."""
    other = found.column_dimension if of_rows else found.row_dimension
    axis = 1 if of_rows else 0
    occurrences = found.occurrences.astype(float)
    days = occurrences.sum(axis=axis) if other in OF_DAYS else occurrences.max(axis=axis, initial=0)
    return np.where(days > 0, days, np.nan)


def _all_days(figures: HeatmapFigures, found: Heatmap) -> float:
    start, end = figures.period.start, figures.period.end
    if start and end:
        return float((end - start).days)
    return float(np.nansum(_days_of(found, of_rows=True)))


def _rate_text(value: float) -> str:
    return formats.number(value, 0 if value >= 10 else 1)


def _days_text(days: float) -> str:
    if math.isnan(days):
        days = 0
    text = (
        QCoreApplication.translate("HeatmapPage", "{n} day")
        if days == 1
        else QCoreApplication.translate("HeatmapPage", "{n} days")
    )
    return text.format(n=formats.number(days))


def _same_cell(found: Heatmap, like: Heatmap, row: int, column: int) -> float | None:
    """The value of the cell with the same keys in another map; None where it has none."""
    row_key, column_key = like.row_keys[row], like.column_keys[column]
    if row_key not in found.row_keys or column_key not in found.column_keys:
        return None
    value = found.values[found.row_keys.index(row_key), found.column_keys.index(column_key)]
    return None if math.isnan(value) else float(value)
