"""Remarks and problems as sentences: English here, other languages in the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

from core.durations import spoken_duration
from core.messages_table import SENTENCES
from core.model.fields import FIELDS
from core.problems import Note

DASH = "—"
CHANNEL_NAMES = {
    "email": "Email",
    "chat": "Chat",
    "phone": "Calls",
    "web": "Web form",
    "social": "Social media",
    "whatsapp": "WhatsApp",
    "sms": "SMS",
    "automation": "Automation",
    "Unknown": "Unknown",
}
UNIT_NAMES = {"ms": "milliseconds", "s": "seconds", "min": "minutes", "h": "hours", "d": "days"}
WEEKDAY_NAMES = {
    "Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday",
    "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_KINDS = {
    "share": "share", "best": "share", "overall": "share", "expected": "share",
    "target": "share", "change": "share",
    "channel": "channel", "channels": "channel",
    "field": "field", "fields": "field", "needs": "field",
    "unit": "unit", "units": "unit", "written": "unit",
    "format": "layout", "formats": "layout", "readings": "layout",
    "seconds": "duration", "weekday": "weekday", "hour": "hour", "day": "day", "kpi": "kpi",
    "months": "month",
}  # fmt: skip
"""What a particular means, by its name; names in _s are durations in seconds, in _share shares."""
_SMALL = ("{weekday}", "{day}", "{label}")
_MEASURED = ("value", "before", "target")
_LAYOUT = {"%d": "DD", "%m": "MM", "%Y": "YYYY", "%y": "YY", "%b": "month", "%H": "hh",
           "%I": "hh", "%M": "mm", "%S": "ss", "%p": "AM/PM", "%f": "…", "%z": "zone"}  # fmt: skip


class Writer:
    """Writes remarks in English; the window's writer replaces the words and the figures."""

    def sentence(self, note: Note) -> str:
        """A remark as one sentence; a code without words keeps its code and particulars."""
        if note.code == "label_weekday":
            return self.on_weekday(str(note.data["weekday"]))
        text = self.template(note.code)
        written = {key: self.particular(key, note.data) for key in note.data}
        if text is not None:
            try:
                said = text.format(**written)
                # Days and labels are written small inside a sentence, not at its beginning.
                said = said[:1].upper() + said[1:] if text.startswith(_SMALL) else said
                return self.polished(said)
            except (KeyError, IndexError):
                pass
        particulars = ", ".join(f"{key} {value}" for key, value in written.items())
        words = note.code.replace("_", " ")
        return f"{words} ({particulars})" if particulars else words

    def particular(self, key: str, data: Mapping[str, object]) -> str:
        """A particular as text, by what its name says it means."""
        value = data[key]
        if key in _MEASURED and "measured_in" in data:
            return self.measured(value, str(data["measured_in"]), str(data.get("currency", "")))
        if key == "kpi":
            within = data.get("within_s")
            return self.kpi(str(value), float(within) if isinstance(within, float | int) else None)
        ending = "share" if key.endswith("_share") else "duration" if key.endswith("_s") else ""
        kind = _KINDS.get(key, ending)
        return self._written(value, kind)

    def template(self, code: str) -> str | None:
        """The sentence of a code with `{placeholders}`."""
        return template(code)

    def polished(self, said: str) -> str:
        """The sentence with what its language asks for where words meet."""
        return said

    def number(self, value: float) -> str:
        """A number with the digits that matter."""
        return f"{value:,.{decimals(value)}f}"

    def share(self, value: float) -> str:
        """A share 0–1 as per cent, as spoken: 80 %, 77.6 %, 0.28 %."""
        return f"{self.number(per_cent(value))} %"

    def duration(self, seconds: float) -> str:
        """A time as it is spoken: 20 s, 4 h, 1:41 h."""
        return spoken_duration(seconds)

    def day(self, value: date) -> str:
        """A day with its weekday."""
        return f"{value:%a} {value.day} {value:%b %Y}"

    def month(self, value: date) -> str:
        """The month of a day."""
        return f"{value:%b %Y}"

    def channel(self, key: str) -> str:
        """How people call a channel."""
        return CHANNEL_NAMES.get(key, key)

    def field(self, name: str) -> str:
        """How people call a column."""
        return FIELDS[name].names[0] if name in FIELDS else name

    def weekday(self, key: str) -> str:
        """The whole name of a weekday ("Mon")."""
        return WEEKDAY_NAMES.get(key, key)

    def on_weekday(self, key: str) -> str:
        """Each of a weekday ("Mon"), as it stands in the middle of a sentence: "on Mondays"."""
        return f"on {WEEKDAY_NAMES[key]}s" if key in WEEKDAY_NAMES else key

    def hour(self, hour: int) -> str:
        """An hour of the day from its start to its end."""
        return f"{hour}–{hour + 1}"

    def unit(self, key: str) -> str:
        """A unit of time in words."""
        return UNIT_NAMES.get(key, key)

    def kpi(self, kpi: str, within_s: float | None) -> str:
        """The name of a KPI, capital first, with the time that was promised."""
        from core.metrics.catalogue import CATALOGUE

        name = CATALOGUE[kpi].names[0] if kpi in CATALOGUE else kpi
        name = name[:1].upper() + name[1:]
        return name if within_s is None else f"{name} ({self.duration(within_s)})"

    def measured(self, value: object, unit: str, currency: str) -> str:
        """A KPI's value with its unit."""
        if not isinstance(value, float | int):
            return DASH
        if unit == "share":
            return self.share(value)
        if unit == "s":
            return self.duration(value)
        return f"{value:,.2f} {currency}" if unit == "money" else self.number(value)

    def yes_or_no(self, value: bool) -> str:
        """An answer in words."""
        return "yes" if value else "no"

    def _written(self, value: object, kind: str) -> str:
        if isinstance(value, Note):
            return self.sentence(value)
        if isinstance(value, tuple | list | set | frozenset):
            between = "; " if any(isinstance(item, Note) for item in value) else ", "
            return between.join(self._written(item, kind) for item in value)
        if isinstance(value, bool):
            return self.yes_or_no(value)
        if isinstance(value, float | int):
            return self._figures.get(kind, self.number)(value)
        if kind == "day" and isinstance(value, str):
            return self.day(date.fromisoformat(value))
        if kind == "month" and isinstance(value, str):
            return self.month(date.fromisoformat(f"{value}-01"))
        if isinstance(value, datetime):
            return f"{self.day(value.date())} {value:%H:%M}"
        if isinstance(value, date):
            return self.day(value)
        return DASH if value is None else self._names.get(kind, str)(str(value))

    @property
    def _figures(self) -> dict[str, Callable[..., str]]:
        return {"share": self.share, "duration": self.duration, "hour": self.hour}

    @property
    def _names(self) -> dict[str, Callable[[str], str]]:
        return {
            "channel": self.channel,
            "field": self.field,
            "unit": self.unit,
            "weekday": self.weekday,
            "layout": _readable_layout,
        }


_VOWEL_FIRST = re.compile(r"\b(il|del|al|dal|nel|sul) (?=8|11(?![\d.])|1(?![\d.]))", re.IGNORECASE)
_ELIDED = {"il": "l'", "del": "dell'", "al": "all'", "dal": "dall'", "nel": "nell'", "sul": "sull'"}


def italian_elisions(said: str) -> str:
    """An Italian sentence whose articles meet otto, undici and uno as people say them: "l'8 %"."""

    def elided(found: re.Match[str]) -> str:
        article = _ELIDED[found[1].lower()]
        return article.capitalize() if found[1][0].isupper() else article

    return _VOWEL_FIRST.sub(elided, said)


def template(code: str) -> str | None:
    """The English template of a code, with `{placeholders}` for the particulars."""
    return SENTENCES.get(code)


CONTROL = "%1"
CONTROLS = {"kept_in_intervals": ("StaffingPage", "Calls and chats kept")}
"""Context and label of the control that stands for `%1` in the advice of a remark."""


def screen_template(code: str) -> str | None:
    """The template for readers of the window and of reports: their advice names a control, where
    that of the command line names a key of the scenario file."""
    return SENTENCES.get(f"{code}_on_screen") or SENTENCES.get(code)


def sentence(note: Note) -> str:
    """The remark as an English sentence."""
    return Writer().sentence(note)


def per_cent(value: float) -> float:
    """Per cent with one decimal, below 1 % with two digits that count, and 100 only when whole."""
    percent = 100.0 * value
    if 99.95 <= percent < 100.0:
        return 99.9
    return round(percent, 1) if abs(percent) >= 1 or not percent else float(f"{percent:.2g}")


def decimals(value: float) -> int:
    """Decimals worth writing in a sentence: none from 100, else up to one, two or four."""
    size = abs(value)
    most = 0 if size >= 100 else 1 if size >= 10 else 2 if size >= 1 else 4
    return len(f"{size:.{most}f}".partition(".")[2].rstrip("0"))


def _readable_layout(text: str) -> str:
    """A layout of dates for reading: %d/%m/%Y becomes DD/MM/YYYY."""
    return re.sub(r"%[a-zA-Z]", lambda found: _LAYOUT.get(found[0], found[0]), text)
