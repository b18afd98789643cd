"""The report in the making: the results, the language and the choices that every section reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from core.messages import CHANNEL_NAMES
from core.model.measure import Measure
from core.model.report import ReportPlan
from core.model.scenario import Scenario
from core.problems import Note, Problem
from core.progress import Progress
from core.report.content import Cell, Text
from core.report.put_in import PutIn, put_in
from core.report.source import ResultsSource, Sentence, Staffing, measures_with_cost
from core.report.words import LANGUAGES, known_word, word
from core.translations import TranslatedWriter

UNKNOWN = "Unknown"
_UNNAMED = Scenario().name
_NAMES_OTHER_THINGS = ("kpi", "channel", "channels", "field", "fields", "weekday", "zone")
"""Particulars of a remark that are never an agent's name."""

_SHOWN = ("share", "s", "score", "money")
"""Units that a formatted number shows itself (33.8 %, 5:40 h, 8.35 €) or has none of."""


@dataclass
class Draft:
    """What a section is made from."""

    results: ResultsSource
    plan: ReportPlan
    language: str
    sentence: Sentence
    progress: Progress

    @property
    def currency(self) -> str:
        """Code of the currency."""
        return self.results.scenario.cost.currency

    @property
    def place(self) -> int:
        """Where the language stands in a triple of words."""
        return LANGUAGES.index(self.language)

    @cached_property
    def staffing(self) -> Staffing:
        """The requirement and its cost; where the data give none, the reason."""
        try:
            requirement = self.results.requirement(self.progress)
            return Staffing(requirement, self.results.cost())
        except Problem as problem:
            return Staffing(None, None, problem.note)

    @cached_property
    def put_in(self) -> PutIn | None:
        """What the people put in by hand keep and cost; None where nobody was put in."""
        return put_in(self.results, self.progress)

    @cached_property
    def measures(self) -> Mapping[str, Measure]:
        """Every KPI over the contacts in view, the costs filled in from the staffing."""
        return measures_with_cost(self.results, self.staffing)

    @cached_property
    def aliases(self) -> dict[str, str]:
        """Agent → the number printed instead; empty where agents are shown by name."""
        if self.plan.agents_by_name:
            return {}
        known = dict(self.results.dimensions).get("agent", ())
        named = [agent for agent in known if agent != UNKNOWN]
        digits = max(2, len(str(len(named))))
        return {
            agent: f"{self.word('agent')} {number:0{digits}d}"
            for number, agent in enumerate(named, start=1)
        }

    def word(self, key: str, **data: object) -> str:
        """A word or phrase of the report in its language."""
        return word(key, self.language).format(**data)

    def day(self, value: date) -> str:
        """A day as the reader writes it: 1 Jan 2026."""
        return TranslatedWriter(self.language).day(value).partition(" ")[2]

    def scenario(self, scenario: Scenario) -> str:
        """What a scenario is called; the name that it came with in the reader's language."""
        return self.word("baseline") if scenario.name == _UNNAMED else scenario.name

    def known(self, prefix: str, key: str) -> str:
        """The word of a coded value, or the code in readable letters."""
        if key == UNKNOWN:
            return self.word("unknown_group")
        if prefix == "channel" and key in CHANNEL_NAMES:
            return TranslatedWriter(self.language).channel(key)
        return known_word(prefix, key, self.language)

    def agent(self, name: str) -> str:
        """An agent by name, or by number where names are left out."""
        return self.word("unknown_group") if name == UNKNOWN else self.aliases.get(name, name)

    def say(self, remark: Note) -> str:
        """A remark as a sentence, without names of agents where they are left out."""
        return self.sentence(self._unnamed(remark) if self.aliases else remark)

    def _unnamed(self, remark: Note) -> Note:
        data = {
            key: value if key in _NAMES_OTHER_THINGS else self._without_name(value)
            for key, value in remark.data.items()
        }
        return Note(remark.code, data)

    def _without_name(self, value: object) -> object:
        if isinstance(value, str):
            return self.aliases.get(value, value)
        if isinstance(value, Note):
            return self._unnamed(value)
        if isinstance(value, tuple):
            return tuple(self._without_name(item) for item in value)
        return value

    def unit(self, unit: str) -> str:
        """A unit as columns and cells carry it: money with its currency."""
        return f"money:{self.currency}" if unit == "money" else unit

    def unit_word(self, unit: str) -> str:
        """A unit for reading, where the number itself does not show it."""
        return "" if unit in _SHOWN else known_word("unit", unit, self.language)

    def kpi(self, name: str) -> str:
        """What a KPI is called on screen, capital first."""
        return TranslatedWriter(self.language).kpi(name, None)

    def value(self, measure: Measure, style: str = "strong") -> Cell:
        """A KPI's value in its unit, grey below 20 rows; missing is a dash."""
        if measure.value is None:
            return Cell("—", style="muted")
        return Cell(measure.value, self.unit(measure.unit), "muted" if measure.small else style)

    def figure(self, value: float | None, unit: str, currency: str = "") -> str:
        """A number inside a sentence, with its unit."""
        if value is None:
            return "—"
        if unit == "money":
            swapped = str.maketrans(",.", ".,") if self.place else {}
            return f"{value:,.2f}".translate(swapped) + f" {currency or self.currency}"
        return TranslatedWriter(self.language).measured(value, unit, currency)

    def nothing(self, reason: Note) -> tuple[Text, ...]:
        """What stands where a part has nothing to show."""
        return (Text(self.say(reason), "muted"),)

    def remarks(self, key: str) -> tuple[Text, ...]:
        """What the author wrote under the heading of a section."""
        written = self.plan.section(key).note.strip()
        return tuple(Text(line, "strong") for line in written.splitlines() if line.strip())
