"""Remarks and problems of the core as sentences in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication

from core.messages import (
    CONTROL,
    CONTROLS,
    WEEKDAY_NAMES,
    Writer,
    decimals,
    italian_elisions,
    per_cent,
    screen_template,
)
from core.problems import Note
from desktop import formats
from desktop.words import field_name, language_code, language_place

_WEEK = tuple(WEEKDAY_NAMES)


class WindowWriter(Writer):
    """Writes remarks in the language of the window, with its figures, days and names."""

    def on_weekday(self, key: str) -> str:
        return formats.on_weekday(_WEEK.index(key)) if key in _WEEK else key

    def template(self, code: str) -> str | None:
        english = screen_template(code)
        if english is None:
            return None
        said = QCoreApplication.translate("Messages", english)
        return said.replace(CONTROL, QCoreApplication.translate(*CONTROLS.get(code, ("", ""))))

    def particular(self, key: str, data: Mapping[str, object]) -> str:
        value = data[key]
        if key == "target" and "measured_in" in data and isinstance(value, float | int):
            unit, currency = str(data["measured_in"]), str(data.get("currency", "EUR"))
            return formats.target_text(float(value), unit, currency)
        return super().particular(key, data)

    def polished(self, said: str) -> str:
        return italian_elisions(said) if language_code() == "it" else said

    def number(self, value: float) -> str:
        return formats.number(value, decimals(value))

    def share(self, value: float) -> str:
        return f"{self.number(per_cent(value))}{formats.NBSP}%"

    def duration(self, seconds: float) -> str:
        return formats.whole_duration(seconds)

    def day(self, value: date) -> str:
        weekday = formats.weekday_name(value.weekday(), capital=False)
        return f"{weekday}{formats.NBSP}{formats.day(value)}"

    def month(self, value: date) -> str:
        return formats.month(value)

    def channel(self, key: str) -> str:
        return formats.channel_name(key)

    def field(self, name: str) -> str:
        return field_name(name)

    def weekday(self, key: str) -> str:
        place = _WEEK.index(key) if key in _WEEK else None
        return key if place is None else formats.weekday_name(place, short=False, capital=False)

    def hour(self, hour: int) -> str:
        return formats.hour_span(hour)

    def unit(self, key: str) -> str:
        return {
            "ms": QCoreApplication.translate("Messages", "milliseconds"),
            "s": QCoreApplication.translate("Messages", "seconds"),
            "min": QCoreApplication.translate("Messages", "minutes"),
            "h": QCoreApplication.translate("Messages", "hours"),
            "d": QCoreApplication.translate("Messages", "days"),
        }.get(key, key)

    def kpi(self, kpi: str, within_s: float | None) -> str:
        return formats.kpi_title(_names(kpi), kpi, within_s)

    def measured(self, value: object, unit: str, currency: str) -> str:
        figure = value if isinstance(value, float | int) else None
        if unit == "share" and figure is not None:
            return self.share(figure)
        return formats.value_text(figure, unit, currency)

    def yes_or_no(self, value: bool) -> str:
        if value:
            return QCoreApplication.translate("Messages", "yes")
        return QCoreApplication.translate("Messages", "no")


def sentence(note: Note) -> str:
    """A remark as one sentence with its numbers and days written as the user reads them."""
    return WindowWriter().sentence(note)


def _names(kpi: str) -> str:
    """The catalogue's name of a KPI; the catalogue is light but belongs to the metrics."""
    from core.metrics.catalogue import CATALOGUE

    return CATALOGUE[kpi].names[language_place()] if kpi in CATALOGUE else kpi
