"""Which field a header names: normalised headers against names in six languages, with vetoes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from core.ingest.fields.alias_table import CONTACT_NAMES, INTERVAL_NAMES, SURVEY_NAMES
from core.ingest.fields.experience_aliases import EXPERIENCE_NAMES
from core.ingest.fields.header_names import HeaderName

EXACT, GUESSED, SECONDARY = 0.95, 0.9, 0.86
"""How sure a header is that is the name of a field: seen in an export; a translation not seen yet;
a name that also stands for other things."""
_NEAR = 0.04
"""Taken off when only a word such as "ticket" stands before or behind the name."""
_NO_ARTICLE = 0.01
_ARTICLES = frozenset(
    {"de", "del", "la", "el", "los", "las", "di", "della", "dell", "il", "lo", "dello", "dei",
     "do", "da", "dos", "das", "der", "die", "des", "du", "le", "les", "l", "d", "al", "alla",
     "en", "the", "of", "ao"}
)  # fmt: skip
_BETWEEN_WORDS = re.compile(r"[\s\-_/.()\[\]']+")
_NUMBER = frozenset({"no", "nro", "num", "n", "nr", "n°"})
_LONGEST_NAME = 9
_NEVER_INSIDE = frozenset(
    {"id", "time", "type", "status", "date", "tempo", "tipo", "stato", "estado", "tiempo", "data",
     "fecha", "hora", "number", "name", "key", "user", "start", "end", "phone", "email"}
)  # fmt: skip
_FILLERS = frozenset({"ticket", "tickets", "case", "conversation", "incident", "request", "issue"})
_SPOILERS = frozenset(
    {"average", "avg", "mean", "media", "medio", "promedio", "max", "maximum", "min", "minimum",
     "median", "target", "goal", "expected", "estimated", "planned", "due", "breach", "breached",
     "breaches", "violated", "violation", "deadline", "parent", "previous", "order", "account",
     "customer", "company", "policy", "invoice", "birth", "purchase", "survey", "number", "count",
     "rate", "percent", "percentage", "%", "remaining", "left", "product", "subscription",
     "delivery", "payment", "contract", "objetivo", "obiettivo", "promesso", "scheduled", "not",
     "escalation", "sla", "approval", "reason", "comment", "notes", "description", "group",
     "promised", "last", "second", "next", "total", "ultima", "ultimo", "signup", "booking",
     "flight", "visit", "hire", "tenure", "shift", "followup", "warranty", "appointment"}
)  # fmt: skip
"""Words that make something else of a name they stand beside: a target is no measurement."""


@dataclass(frozen=True, slots=True)
class Alias:
    """One name of a field in one language."""

    field: str
    text: str
    language: str
    strength: float
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A field that a header may feed, with how well the names agree."""

    field: str
    alias: str
    strength: float
    """0–1: 0.95 for a name seen in exports, less for guesses, ambiguous and contained names."""


@dataclass(frozen=True)
class AliasTable:
    """The names of some fields, ready to be looked up."""

    aliases: tuple[Alias, ...]
    fields: frozenset[str] = field(default=frozenset())

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Alias, ...]]:
        """Names with blanks for hyphens, without any blank as in `CaseID`, and without articles."""
        found: dict[str, list[Alias]] = {}
        for alias in self.aliases:
            for spelling in _spellings(alias.text):
                found.setdefault(spelling, []).append(alias)
        return {name: tuple(aliases) for name, aliases in found.items()}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """The fields in the order of the table."""
        return tuple(dict.fromkeys(alias.field for alias in self.aliases))

    def only(self, *fields: str) -> AliasTable:
        """The names of some of the fields."""
        return _table(tuple(alias for alias in self.aliases if alias.field in fields))

    def __or__(self, other: AliasTable) -> AliasTable:
        return _table((*self.aliases, *other.aliases))


def _table(aliases: tuple[Alias, ...]) -> AliasTable:
    return AliasTable(aliases, frozenset(alias.field for alias in aliases))


def _read(names: Mapping[str, Mapping[str, str]]) -> AliasTable:
    made: list[Alias] = []
    for name, languages in names.items():
        for language, listed in languages.items():
            made += [_alias(name, language, text) for text in listed.split("|")]
    return _table(tuple(made))


def alias_table(names: AliasTable | Mapping[str, Iterable[str]]) -> AliasTable:
    """A table of fields with their plain names, all of them seen in exports."""
    if isinstance(names, AliasTable):
        return names
    return _table(
        tuple(Alias(name, text, "", EXACT) for name, listed in names.items() for text in listed)
    )


def _alias(name: str, language: str, written: str) -> Alias:
    text = written.lstrip("-~")
    marks = written[: len(written) - len(text)]
    strength = SECONDARY if "-" in marks else GUESSED if "~" in marks else EXACT
    return Alias(name, text, language, strength, "~" in marks)


CONTACT_TABLE = _read({**CONTACT_NAMES, **EXPERIENCE_NAMES})
SURVEY_TABLE = _read(SURVEY_NAMES)
INTERVAL_TABLE = _read(INTERVAL_NAMES)

_VETOES: tuple[tuple[str, str], ...] = (
    (
        r"(tiempo|hora|fecha) de vencimiento|due by time|due date",
        "resolved_at created_at resolution_duration",
    ),
    (r"tiempo transcurrido|time tracked|registro de tiempo", "resolution_duration handle_time"),
    (r"every response status|el estado de cada respuesta", "status sla_frt_met first_response_at"),
    (
        r"(resolution|first response) status|estado de (la )?(resolucion|primera respuesta)"
        r"|estado da resolucao",
        "status first_response_at resolved_at",
    ),
    (r"resolution", "resolved_at topic resolved_flag"),
    (r"requester wait time|agent wait time", "wait_time"),
    (r"on hold time", "hold_time"),
    (
        r"duration|(call )?duration total|duracion|durata|duracao|dauer|duree",
        "talk_time handle_time resolution_duration",
    ),
    (r"waiting time", "wait_time"),
    (r"updated at|last update(d)?( time)?|last modified", "closed_at created_at resolved_at"),
    (r"assigned at|initially assigned at", "first_response_at created_at"),
    (r".*within service level threshold.*", "abandoned answered sla_res_met"),
    (r"status \[list\]", "status"),
    (
        r"date of (purchase|birth)|purchase date|fecha de (compra|nacimiento)"
        r"|data di (acquisto|nascita)",
        "created_at",
    ),
    (r"(customer|contact|requester|full|user) name|nombre.*", "customer_id"),
    (r"(abandonment|answer) rate.*", "answered abandoned"),
    (
        r"full export completed|partial result timestamp|filters"
        r"|marca de hora del resultado parcial",
        "created_at event_at answered_at",
    ),
    (r"first response time to.*", "first_response_at"),
)
_VETO_PATTERNS = tuple(
    (re.compile(pattern), frozenset(names.split())) for pattern, names in _VETOES
)
_MEASURED = frozenset(
    {"talk_time", "wait_time", "handle_time", "hold_time", "wrap_time", "ivr_time", "csat", "nps",
     "first_response_duration", "resolution_duration"}
)  # fmt: skip
"""What one contact has; a mean of several contacts is none of it."""
_PROMISES = re.compile(r"time to (?:resolution|first response)")
"""Jira's columns of this name hold the time left, whatever the words say."""
_DOUBTFUL = re.compile(r"tiempo de respuesta inicial|tiempo inicial de respuesta")


@lru_cache(maxsize=1 << 16)
def vetoed(name: HeaderName) -> frozenset[str]:
    """Fields that this header must never feed, whatever else matches."""
    out: set[str] = set()
    for pattern, fields in _VETO_PATTERNS:
        if pattern.fullmatch(name.key) or pattern.fullmatch(name.whole):
            out |= fields
    if name.summary:
        out |= _MEASURED
    if "(in call)" in name.whole:
        out.discard("talk_time")
    if name.custom and _PROMISES.fullmatch(name.key):
        out |= {"resolution_duration", "first_response_duration"}
    return frozenset(out)


_QUESTIONS = {
    "nps": re.compile(r"\b(?:recommend|recomend|consigli|raccomand|recommand|weiterempfehl)\w*"),
    "ces": re.compile(r"\b(?:effort|easy|facil|sforzo|esfuerzo)\w*"),
    "csat": re.compile(r"\b(?:satisf|soddisf|zufrieden)\w*"),
}
"""Words by which the wording of a survey question tells what it measures."""


def matches(name: HeaderName, table: AliasTable, *, vetoes: bool = True) -> tuple[Match, ...]:
    """Every field of a table whose names fit a header, vetoes applied, best first."""
    banned = vetoed(name) if vetoes else frozenset()
    best: dict[str, Match] = {}
    for found in (*_named(name, table), *_asked(name, table)):
        held = best.get(found.field)
        if found.field not in banned and (held is None or found.strength > held.strength):
            best[found.field] = found
    return tuple(sorted(best.values(), key=lambda match: -match.strength))


def _named(name: HeaderName, table: AliasTable) -> Iterator[Match]:
    whole = table.by_name.get(_loose(name.whole), ())
    exact = (*table.by_name.get(_loose(name.key), ()), *whole)
    for alias in exact:
        doubt = alias.field == "first_response_duration" and _DOUBTFUL.fullmatch(name.key)
        yield Match(alias.field, alias.text, 0.7 if doubt else alias.strength)
    bare = _bare(_loose(name.key))
    if " " in bare:
        for alias in table.by_name.get(bare, ()):
            yield Match(alias.field, alias.text, alias.strength - _NO_ARTICLE)
    words = _loose(name.key).split()
    rest = " ".join(word for word in words if word not in _FILLERS)
    if rest != " ".join(words) and rest not in _NEVER_INSIDE:
        for alias in table.by_name.get(rest, ()):
            if " " in alias.text or alias.strength > SECONDARY:
                yield Match(alias.field, alias.text, alias.strength - _NEAR)
    yield from _contained(words, table)


def _contained(words: list[str], table: AliasTable) -> Iterator[Match]:
    """Names of two words or more that stand inside a header as whole words."""
    for size in range(min(_LONGEST_NAME, len(words) - 1), 1, -1):
        for first in range(len(words) - size + 1):
            inner = words[first : first + size]
            for alias in table.by_name.get(" ".join(inner), ()):
                if " " in alias.text and not _spoiled(words[:first] + words[first + size :]):
                    covered = len(" ".join(inner)) / len(" ".join(words))
                    yield Match(alias.field, alias.text, 0.55 + 0.3 * covered)


def _spoiled(beside: list[str]) -> bool:
    return any(word.strip("(),:#") in _SPOILERS for word in beside)


def _asked(name: HeaderName, table: AliasTable) -> Iterator[Match]:
    """What the wording of a survey question asks for."""
    if name.key.count(" ") < 3:
        return
    for measured, words in _QUESTIONS.items():
        asked = words.search(name.key)
        if measured in table.fields and asked:
            yield Match(measured, asked[0], 0.7)


@lru_cache(maxsize=1 << 16)
def _loose(text: str) -> str:
    return _BETWEEN_WORDS.sub(" ", text).strip()


@lru_cache(maxsize=1 << 16)
def _spellings(text: str) -> tuple[str, ...]:
    name = _loose(text)
    return tuple({name, name.replace(" ", ""), _bare(name)})


def _bare(name: str) -> str:
    """A name without articles and prepositions, its number written out: `Fecha cierre`."""
    words = name.split()
    if not _ARTICLES.isdisjoint(words):
        words = [word for word in words if word not in _ARTICLES]
    if len(words) > 1 and words[0] in _NUMBER:
        words[0] = "numero"
    return " ".join(words)
