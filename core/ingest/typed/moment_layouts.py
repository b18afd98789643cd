"""How a moment can be written: the layouts one cell fits, and the pattern that reads a layout.

A layout is written with the letters of strptime. Month and weekday names are read in seven
languages, a time of day, its seconds and its fraction may be left out of single cells, and an
offset is +02:00, Z, GMT+1, an abbreviation such as CET or a name such as Europe/Madrid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from core.ingest.typed.zones import ABBREVIATIONS

EXCEL = "excel"
EPOCH, EPOCH_MS, EPOCH_US = "epoch", "epoch_ms", "epoch_us"
SERIAL, SERIAL_1904 = "excel_serial", "excel_serial_1904"
BARE = frozenset({EPOCH, EPOCH_MS, EPOCH_US, SERIAL, SERIAL_1904, "%Y%m%d", "%Y%m%d%H%M%S"})
"""Layouts of cells that are plain numbers: only a column named as a moment is read with them."""

_MONTHS = (
    "jan|january|ene|enero|gen|gennaio|janeiro|janv|janvier|januar|jän|jänner|januari",
    "feb|february|febrero|febbraio|fev|fevereiro|févr|fév|fevr|février|fevrier|februar|februari",
    "mar|march|marzo|março|marco|mars|mär|märz|mrz|maart|mrt",
    "apr|april|abr|abril|aprile|avr|avril",
    "may|mayo|mag|maggio|mai|maio|mei",
    "jun|june|junio|giu|giugno|junho|juin|juni",
    "jul|july|julio|lug|luglio|julho|juil|juillet|juli",
    "aug|august|ago|agosto|août|aout|augustus",
    "sep|sept|september|septiembre|setiembre|set|settembre|setembro|septembre",
    "oct|october|octubre|ott|ottobre|out|outubro|octobre|okt|oktober",
    "nov|november|noviembre|novembre|novembro",
    "dec|december|dic|diciembre|dicembre|dez|dezembro|déc|décembre|decembre|dezember",
)
MONTHS: dict[str, int] = {
    name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")
}
"""Month names, full and short, in seven languages."""
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
_ZONE = (
    r"Z|(?:UTC|GMT)?\s?[+−-]\d{1,2}(?::?\d{2})?|"
    + "|".join(sorted(ABBREVIATIONS, key=len, reverse=True))
    + r"|(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific)/[A-Za-z_/]+"
)
_REMARK = r"(?:\s*[\[(][^\])]*[\])])?"
_BETWEEN = r"T|:(?=\d\d:\d\d:)|_|,?\s+(?:(?:at|a las|alle|alle ore|ore|às|as|à|um|-|–)\s+)?"
_AFTER = r"(?:\s?(?:hrs?|hs|uhr|h)\.?)?"
_HALF = r"\s?[ap]\.?\s?m\b\.?"

_GROUPS = {
    "Y": r"(?P<Y>\d{4})", "y": r"(?P<y>\d{2})", "m": r"(?P<m>\d{1,2})",
    "d": r"(?P<d>\d{1,2})(?:st|nd|rd|th|º|ª|er)?",
    "b": rf"(?P<b>{_NAMES})\.?", "a": r"[^\W\d_]+(?:-feira)?\.?", "H": r"(?P<H>\d{1,2})",
    "I": r"(?P<I>\d{1,2})", "M": r"(?P<M>\d{2})", "S": r"(?P<S>\d{2})",
    "f": r"(?P<f>\d{1,9})", "p": r"\s?(?P<p>[ap])\.?\s?m\b\.?", "z": rf"\s*(?P<z>{_ZONE}){_REMARK}",
    "G": r"(?P<G>\d{4})", "V": r"(?P<V>\d{2})", "u": r"(?P<u>[1-7])",
}  # fmt: skip
_TIME = re.compile(
    rf"(?:{_BETWEEN})(?:\d{{1,2}}(?P<c>[:.h])\d{{2}}(?:(?P<s>[:.])\d{{2}}(?P<f>[.,]\d{{1,9}})?)?"
    rf"|(?P<whole>\d{{1,2}})(?={_HALF}))(?P<p>{_HALF})?{_AFTER}(?P<z>\s*(?:{_ZONE}){_REMARK})?$",
    re.IGNORECASE,
)
_COMPACT_TIME = re.compile(
    r"T\d{4}(?P<s>\d{2}(?P<f>[.,]\d{1,9})?)?(?P<z>Z|[+-]\d{2}(?::?\d{2})?)?$",
    re.IGNORECASE,
)
_TIME_FIRST = re.compile(r"\d{1,2}:\d{2}(?P<s>:\d{2})?(?P<p>\s?[ap]m)?(?P<sep>,? )", re.IGNORECASE)
_CTIME = re.compile(
    rf"(?:{_NAMES}) +\d{{1,2}} \d{{2}}:\d{{2}}:\d{{2}}(?P<z> (?:{_ZONE}))? \d{{4}}",
    re.IGNORECASE,
)


def _date(pattern: str, *layouts: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    text = pattern.replace("NAME", rf"(?:{_NAMES})\.?").replace("DAY", r"\d{1,2}(?:º|ª|er)?")
    return re.compile(text, re.IGNORECASE), layouts


_DATES = (
    _date(r"\d{4}(?P<s>[-/.])\d{1,2}(?P=s)\d{1,2}", "%Y{s}%m{s}%d"),
    _date(r"\d{1,2}(?P<s>[-/. ]|\. |/ )\d{1,2}(?P=s)\d{4}", "%d{s}%m{s}%Y", "%m{s}%d{s}%Y"),
    _date(
        r"\d{1,2}(?P<s>[-/. ]|\. )\d{1,2}(?P=s)\d{2}",
        "%d{s}%m{s}%y", "%m{s}%d{s}%y", "%y{s}%m{s}%d",
    ),
    _date(r"DAY(?P<s>[-/. ]|\. | de |)NAME(?P<t>[-/. ]| de | del |, |)\d{4}", "%d{s}%b{t}%Y"),
    _date(r"\d{1,2}(?P<s>[-/. ]|\. |)NAME(?P<t>[-/. ]|)\d{2}", "%d{s}%b{t}%y"),
    _date(r"NAME(?P<t>[- /])\d{1,2}(?:st|nd|rd|th)?(?P<s>,? |[-/])\d{4}", "%b{t}%d{s}%Y"),
    _date(r"\d{1,2}(?:st|nd|rd|th)(?P<s> )NAME(?P<t>,? )\d{4}", "%d{s}%b{t}%Y"),
    _date(r"\d{4}(?P<s>[-/. ])NAME(?P=s)\d{1,2}", "%Y{s}%b{s}%d"),
    _date(r"NAME(?P<s>[-/ ]| de )\d{4}", "%b{s}%Y"),
    _date(r"NAME(?P<s>[-/ ])\d{2}", "%b{s}%y"),
    _date(r"\d{4}(?P<s>[-/])\d{2}", "%Y{s}%m"),
    _date(r"\d{1,2}(?P<s>[-/])\d{4}", "%m{s}%Y"),
    _date(r"\d{4}(?P<s>-?)W\d{2}(?P=s)[1-7]", "%G{s}W%V{s}%u"),
    _date(r"\d{4}(?P<s>-?)W\d{2}", "%G{s}W%V"),
)  # fmt: skip
_WEEKDAY = re.compile(r"[^\W\d_]{2,}(?:-feira)?\.?(?:,\s*|\s+)(?=\d|[^\W\d_]{3,}\.?[ -]\d)")


@dataclass(frozen=True, slots=True)
class Layouts:
    """What one cell can be written in: the readings of its date and the layout of its time."""

    dates: tuple[str, ...] = ()
    """Layouts of the date, more than one where the order of its numbers is open."""
    time: str = ""
    """Layout of the time of day with what stands before it."""


_ONES = str.maketrans("0123456789", "1111111111")


def layouts_of(text: str) -> Layouts:
    """Every way one cell can be read; no dates for other text."""
    text = text.strip()
    bare = _bare(text) if text[:1].isdigit() else None
    return Layouts((bare,)) if bare else _layouts_of_look(text.translate(_ONES))


@lru_cache(maxsize=16_384)
def _layouts_of_look(text: str) -> Layouts:
    """The layouts of all cells that differ in their digits only, here all written as ones."""
    if "1" not in text or len(text.encode()) > 48:
        return Layouts()
    found = _dated(text)
    if not found.dates:
        weekday = _WEEKDAY.match(text)
        if weekday:
            found = _dated(text[weekday.end() :])
            comma = "," if "," in weekday[0] else ""
            found = Layouts(tuple(f"%a{comma} {date}" for date in found.dates), found.time)
    return found


def _bare(text: str) -> str | None:
    """The layout of a cell that is a plain number, by how many digits it has."""
    return next((layout for pattern, layout in _BARE_NUMBERS if pattern.fullmatch(text)), None)


_BARE_NUMBERS = tuple(
    (re.compile(pattern), layout)
    for pattern, layout in (
        (r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])", "%Y%m%d"),
        (r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[0-2]\d[0-5]\d{3}", "%Y%m%d%H%M%S"),
        (r"1\d{9}(?:[.,]\d+)?", EPOCH), (r"1\d{12}", EPOCH_MS), (r"1\d{15}", EPOCH_US),
        (r"[2-7]\d{4}(?:[.,]\d+)?", SERIAL),
    )
)  # fmt: skip


def _dated(text: str) -> Layouts:
    ctime = _CTIME.fullmatch(text)
    if ctime:
        return Layouts(("%b %d %H:%M:%S" + (" %z" if ctime["z"] else "") + " %Y",))
    compact = re.match(r"\d{8}(?=T)", text)
    if compact:
        time = _COMPACT_TIME.match(text, 8)
        return Layouts(("%Y%m%d",), _compact_layout(time)) if time else Layouts()
    time = _TIME.search(text)
    date, time_layout = (text[: time.start()], _time_layout(time)) if time else (text, "")
    dates = _date_layouts(date)
    if dates or time:
        return Layouts(dates, time_layout) if dates else Layouts()
    first = _TIME_FIRST.match(text)
    dates = _date_layouts(text[first.end() :]) if first else ()
    if first is None or not dates:
        return Layouts()
    clock = ("%I:%M" if first["p"] else "%H:%M") + (":%S" if first["s"] else "")
    lead = clock + (" %p" if first["p"] else "") + first["sep"]
    return Layouts(tuple(lead + date for date in dates))


def _date_layouts(text: str) -> tuple[str, ...]:
    for pattern, layouts in _DATES:
        match = pattern.fullmatch(text)
        if match:
            parts = {name: held or "" for name, held in match.groupdict().items()}
            return tuple(layout.format(**parts) for layout in layouts)
    return ()


def _compact_layout(time: re.Match[str]) -> str:
    seconds = "%S" + (".%f" if time["f"] else "") if time["s"] else ""
    return f"T%H%M{seconds}" + ("%z" if time["z"] else "")


def _time_layout(time: re.Match[str]) -> str:
    colon = time["c"] or ":"
    seconds = f"{time['s']}%S" if time["s"] else ""
    fraction = ".%f" if time["f"] else ""
    between = "T" if time[0][:1] in "Tt" else ", " if time[0][:1] == "," else " "
    if time["p"]:
        clock = "%I" + ("" if time["whole"] else f"{colon}%M{seconds}{fraction}") + " %p"
    else:
        clock = f"%H{colon}%M{seconds}{fraction}"
    return between + clock + ("%z" if time["z"] else "")


def day_order(layout: str) -> str:
    """Which a layout writes first, day or month: "dm", "md", or "" where the two do not lead."""
    match = re.search(r"(?<!%Y.)(?<!%y.)%([dm])(?:[-/. ]|\. |/ )%([dm])", layout)
    return match[1] + match[2] if match else ""


_CLOCK = re.compile(
    r"(?:T|,? )%(?P<h>[HI])(?:(?P<c>[^%]?)%M(?:(?P<s>[^%]?)%S(?P<f>\.%f)?)?)?(?P<p> %p)?(?P<z>%z)?$"
)


@cache
def pattern_of(layout: str) -> re.Pattern[str]:
    """The pattern of a layout; its time of day, seconds and fraction may be left out."""
    clock = _CLOCK.search(layout)
    text = _pattern(layout)
    if clock:
        # Without its time a cell would lack its offset too, and be off by it.
        optional = "" if clock["z"] else "?"
        text = _pattern(layout[: clock.start()]) + f"(?:{_clock_pattern(clock)}){optional}"
    return re.compile(rf"\s*{text}\s*", re.IGNORECASE)


def _clock_pattern(clock: re.Match[str]) -> str:
    colon, second = re.escape(clock["c"] or ""), re.escape(clock["s"] or "")
    if clock["c"] == "":
        hour, between, after = r"(?P<H>\d{2})", "T?", ""
    else:
        hour, between, after = _GROUPS[clock["h"]], f"(?:{_BETWEEN})", _AFTER
    minutes = f"{colon}{_GROUPS['M']}"
    if clock["s"] is not None or clock["c"]:
        sign = "[:.]" if clock["s"] is None else second
        minutes += f"(?:{sign}{_GROUPS['S']}(?:[.,]{_GROUPS['f']})?)?"
    if clock["h"] == "I":
        minutes = f"(?:{minutes})?" if clock["c"] else ""
    half = _GROUPS["p"] if clock["p"] else ""
    return between + hour + minutes + half + after + (_GROUPS["z"] if clock["z"] else "")


def _pattern(layout: str) -> str:
    """The pattern of a layout part by part; directives that touch have two digits each."""
    parts: list[str] = re.findall(r"%\w| +|.", layout)
    out: list[str] = []
    for before, part, after in zip(["", *parts], parts, [*parts[1:], ""], strict=False):
        if len(part) == 2 and part[0] == "%":
            touching = before[:1] == "%" or after[:1] == "%"
            two = touching and part[1] in "mdHI"
            out.append(rf"(?P<{part[1]}>\d{{2}})" if two else _GROUPS[part[1]])
        else:
            out.append(r"\s+" if part.isspace() else re.escape(part))
    return "".join(out)
