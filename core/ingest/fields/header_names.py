"""A header taken apart: the name to compare, and what its brackets and endings say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.ingest.fields.vocabulary import plain

_UNIT_WORDS = {
    "ms": "ms|msec|msecs|millis|millisecond|milliseconds|milisegundos|millisecondi"
    "|millisekunden|millisecondes",
    "s": "s|sec|secs|second|seconds|segundos|secondi|seg|sekunden|secondes|sek",
    "min": "min|mins|minute|minutes|minutos|minuti|m|minuten",
    "h": "h|hr|hrs|hour|hours|horas|ore|heures|stunden|std",
    "d": "d|day|days|dias|giorni|gg|tage|jours",
}
_UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split("|")}
_UNIT = "|".join(_UNITS)
_CUSTOM = re.compile(
    r"(?:custom field|campo personalizado|campo personalizzato|champ personnalise"
    r"|benutzerdefiniertes feld)\s*\((.+)\)$"
)
_KIND = re.compile(r"\s*\[(?:list|dec|flag|int|txt|text|date)\]$")
_SUM_OF = re.compile(r"(?:sum of|suma de|somma di|soma de|summe von|somme de)\s+(?=\w)")
"""How pivot tables and dashboards name a column that adds up another."""
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")
_IN_UNIT = re.compile(rf"\s+(?:in|en|em|a)\s+({_UNIT})$")
_LAST_UNIT = re.compile(
    r"(?<=.)[\s,]+(ms|msec|secs?|seconds?|segundos|secondi|minutes?|mins?|minutos|minuti"
    r"|hours|hrs|horas)$"
)
_YES_NO = re.compile(r"(?:y|yes|s|si|sim|o|oui|j|ja)\s*/\s*(?:n|no|nao|non|nein)$")
_FIRST_UNIT = re.compile(r"(days|hours|minutes|seconds)\s*(?:open|to)\b")
_SUMMARIES = frozenset(
    {"avg", "average", "mean", "median", "max", "media", "promedio", "mittel", "moyenne"}
)
_BUSINESS = re.compile(
    r"[\s,]*(?:only )?(?:within|in) (?:business|office|working) hours|[\s,]*business hours$"
    r"|\bin sla hours\b|\bwork hours\b|[\s,]*(?:en|in) (?:horas laborables|orario lavorativo)"
)
_BOT = re.compile(r"\s*(?:excluding|excl\.?) (?:time spent in )?bot inbox(?: time)?")
_MOJIBAKE = re.compile("[ÃÂ]|â€")


@dataclass(frozen=True, slots=True)
class HeaderName:
    """A header taken apart: the name to match and what its brackets say."""

    key: str
    """Name without case, accents, brackets and units."""
    whole: str
    """Name without case and accents, brackets kept."""
    unit: str | None = None
    zone: str | None = None
    business_hours: bool = False
    without_bot: bool = False
    custom: bool = False
    """Whether it came wrapped as `Custom field (…)`."""
    yes_no: bool = False
    """Whether a bracket says that the cells are yes or no."""
    summary: bool = False
    """Whether a bracket says that the cells are means or extremes of several contacts."""


def repaired(text: str) -> str:
    """A header whose UTF-8 was once read as cp1252, put right; others unchanged."""
    if not _MOJIBAKE.search(text):
        return text
    for encoding in ("cp1252", "latin-1"):
        try:
            return text.encode(encoding).decode("utf-8")
        except UnicodeError:
            continue
    # A trailing no-break space is often trimmed away on the path; "Ã" alone was "à".
    return text.replace("Ã¨", "è").replace("Ã©", "é").replace("Ã³", "ó").replace("Ã", "à")


def header_name(header: str) -> HeaderName:
    """Take a header apart by the rules of the import: repair, unwrap, brackets, units."""
    whole = plain(re.sub(r"\s*\(\d+\)$", "", repaired(header)))
    key = re.sub(r"(?:\.\d*|[:?])$", "", whole).strip()
    custom = _CUSTOM.fullmatch(key)
    key = custom[1] if custom else key
    key = _SUM_OF.sub("", _KIND.sub("", re.sub(r"^\[chart\]\s*", "", key)))
    said = _Brackets(header)
    key = said.cut(key)
    suffix = _IN_UNIT.search(_BUSINESS.sub("", key))
    business, bot = _BUSINESS.search(key) is not None, _BOT.search(key) is not None
    key = _BOT.sub("", _BUSINESS.sub("", key))
    if suffix:
        key = _IN_UNIT.sub("", key)
    elif said.unit is None:
        suffix = _LAST_UNIT.search(key)
        key = key[: suffix.start()] if suffix else key
    unit = said.unit or (_UNITS[suffix[1]] if suffix else None)
    key = re.sub(r"[\s,]+$", "", key).strip()
    unit = unit or _leading_unit(key)
    return HeaderName(
        key, whole, unit, said.zone, business, bot, custom is not None, said.yes_no, said.summary
    )


_OWN_UNITS = {"billsec": "s"}
"""Names that hold their unit without a blank."""


def _leading_unit(key: str) -> str | None:
    """The unit of names such as `days open`, `hours to close` and `billsec`."""
    if key in _OWN_UNITS:
        return _OWN_UNITS[key]
    first = _FIRST_UNIT.match(key)
    return _UNITS[first[1]] if first else None


class _Brackets:
    """What the brackets at the end of a header say, while they are cut off."""

    def __init__(self, header: str) -> None:
        self.header = header
        self.unit: str | None = None
        self.zone: str | None = None
        self.yes_no = False
        self.summary = False

    def cut(self, key: str) -> str:
        while bracket := _BRACKET.search(key):
            inner = bracket[1].strip()
            word = re.sub(r"^(?:in|en|em) ", "", inner).rstrip(".")
            self.unit = self.unit or _UNITS.get(word)
            self.zone = self.zone or _zone(self.header, inner)
            self.summary = self.summary or inner in _SUMMARIES
            self.yes_no = self.yes_no or _YES_NO.match(inner) is not None
            key = key[: bracket.start()].strip()
            if not key:
                return inner
        return key


def _zone(header: str, inner: str) -> str | None:
    if inner in ("utc", "gmt"):
        return "UTC"
    written = re.search(r"\(([A-Za-z]+(?:/[A-Za-z_+-]+){1,2})\)", header)
    if not written or "/" not in inner or "no" in inner.split("/")[-1].split():
        return None
    return written[1]
