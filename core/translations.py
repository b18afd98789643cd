"""The sentences of Spanish and Italian, read from the same files as the window's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import resources
from core.messages import CONTROL, CONTROLS, Writer, italian_elisions, screen_template
from core.model.fields import FIELDS
from core.problems import Note

LANGUAGES = ("en", "es", "it")
_PROMISED = {"service_level": "Answered in {time}", "frt_within": "First reply in {time}"}
"""KPIs that are titled by the time that was promised."""
_UNITS = {"per_day": "a day", "months": "months"}
"""Units of KPIs that are written with one decimal, and what stands behind the figure."""
_SWAPPED = str.maketrans(",.", ".,")


@dataclass(frozen=True, slots=True)
class Sentences:
    """What a translation file holds: plain sentences and plural forms by context and source."""

    plain: dict[tuple[str, str], str] = field(default_factory=dict)
    plural: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)


@cache
def read_sentences(path: Path) -> Sentences:
    """The finished sentences of a Qt translation file (.ts)."""
    result = Sentences()
    if not path.exists():
        return result
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            _add(result, name, message)
    return result


def sentences_of(language: str) -> Sentences:
    """The finished sentences of a language; none for English, which is the source."""
    return read_sentences(resources.path("translations", f"{language}.ts"))


_KEYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS: tuple[tuple[str, ...], ...] = (
    (),
    ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
)
_MONTHS: tuple[tuple[str, ...], ...] = (
    (),
    ("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    ("gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"),
)


class TranslatedWriter(Writer):
    """Writes remarks in a language outside the window, for the workbook of the command line."""

    def __init__(self, language: str) -> None:
        self._place = LANGUAGES.index(language)
        self._known = sentences_of(language).plain

    def template(self, code: str) -> str | None:
        """The sentence of a code as the window says it, translated where it is."""
        english = screen_template(code)
        if english is None:
            return None
        said = self._said("Messages", english)
        return said.replace(CONTROL, self._said(*CONTROLS.get(code, ("", ""))))

    def polished(self, said: str) -> str:
        """The sentence with the elisions of Italian."""
        return italian_elisions(said) if LANGUAGES[self._place] == "it" else said

    def number(self, value: float) -> str:
        """A number with the separators of the language."""
        written = super().number(value)
        return written.translate(_SWAPPED) if self._place else written

    def channel(self, key: str) -> str:
        """How people call a channel."""
        return self._said("Channels", super().channel(key))

    def field(self, name: str) -> str:
        """How people call a column."""
        return FIELDS[name].names[self._place] if name in FIELDS else name

    def unit(self, key: str) -> str:
        """A unit of time in words."""
        return self._said("Messages", super().unit(key))

    def weekday(self, key: str) -> str:
        """The whole name of a weekday ("Mon")."""
        named = _WEEKDAYS[self._place]
        return named[_KEYS.index(key)] if named and key in _KEYS else super().weekday(key)

    def on_weekday(self, key: str) -> str:
        """Each of a weekday ("Mon"): "los sábados", "la domenica"."""
        if not self._place or key not in _KEYS:
            return super().on_weekday(key)
        day = self.weekday(key)
        if self._place == 1:
            return f"los {day}" if day.endswith("s") else f"los {day}s"
        return f"{'la' if key == 'Sun' else 'il'} {day}"

    def day(self, value: date) -> str:
        """A day with its weekday."""
        days, months = _WEEKDAYS[self._place], _MONTHS[self._place]
        if not days:
            return super().day(value)
        return f"{days[value.weekday()][:3]} {value.day} {months[value.month - 1]} {value.year}"

    def month(self, value: date) -> str:
        """The month of a day."""
        months = _MONTHS[self._place]
        return f"{months[value.month - 1]} {value.year}" if months else super().month(value)

    def kpi(self, kpi: str, within_s: float | None) -> str:
        """The name of a KPI as the window titles it, with the time that was promised."""
        from core.metrics.catalogue import CATALOGUE

        if kpi == "volume":
            return self._said("OverviewPage", "Contacts")
        if within_s is not None and kpi in _PROMISED:
            said = self._said("OverviewPage", _PROMISED[kpi])
            return said.format(time=self.duration(within_s))
        if kpi not in CATALOGUE:
            return super().kpi(kpi, within_s)
        name = CATALOGUE[kpi].names[self._place]
        return name[:1].upper() + name[1:]

    def measured(self, value: object, unit: str, currency: str) -> str:
        """A KPI's value with its unit, the words of the window behind it."""
        if not isinstance(value, float | int) or unit not in _UNITS:
            return super().measured(value, unit, currency)
        figure = f"{value:,.1f}"
        written = figure.translate(_SWAPPED) if self._place else figure
        return f"{written} {self._said('Formats', _UNITS[unit])}"

    def _said(self, context: str, english: str) -> str:
        return self._known.get((context, english), english)


def speaker(language: str) -> Callable[[Note], str]:
    """How to say a remark in a language (en, es or it)."""
    return TranslatedWriter(language).sentence


def _add(sentences: Sentences, context: str, message: ElementTree.Element) -> None:
    source, translation = message.findtext("source") or "", message.find("translation")
    if translation is None or translation.get("type") in ("vanished", "obsolete"):
        return
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    if forms and all(forms):
        sentences.plural[context, source] = forms
    elif translation.text:
        sentences.plain[context, source] = translation.text
