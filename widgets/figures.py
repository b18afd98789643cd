"""Numbers, times and dates as people read them in the current language, and exactly for a copy.

Everything follows the default `QLocale`, so a switch of language changes the next repaint.
"""

from __future__ import annotations

import math
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

NBSP = "\u00a0"
MINUS = "\u2212"
DASH = "\u2014"
RANGE = "\u2013"
_SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "MXN": "$", "ARS": "$", "CLP": "$"}


def number(value: float | None, decimals: int = 0) -> str:
    """A number grouped in thousands: 12,340 in English, 12.340 in Spanish and Italian."""
    if value is None or not math.isfinite(value):
        return DASH
    text = f"{abs(value):,.{decimals}f}"
    sign = MINUS if value < 0 and any(digit in "123456789" for digit in text) else ""
    return sign + _localised(text)


def compact(value: float | None) -> str:
    """A large number as short as it still tells something: 9.3k, 17k, 1.2M."""
    if value is None or not math.isfinite(value) or abs(value) < 999.5:
        return number(value)
    if abs(value) < 999_500:
        return f"{number(value / 1e3, 1 if abs(value) < 9_950 else 0)}k"
    return f"{number(value / 1e6, 1 if abs(value) < 99.95e6 else 0)}M"


def exact(value: float | None) -> str:
    """A number with every digit, no grouping, a point before decimals.

    The mark of a country is put where the number leaves: into a file, onto the clipboard.
    """
    if value is None or not math.isfinite(value):
        return ""
    whole = float(value).is_integer() and abs(value) < 1e15
    return repr(int(value)) if whole else repr(float(value))


def share(value: float | None, decimals: int = 1) -> str:
    """A share 0–1 as per cent: 77.6 %."""
    return DASH if _missing(value) else f"{number(value * 100, decimals)}{NBSP}%"


def points(value: float | None) -> str:
    """A difference of two shares (0–1) in percentage points, without its sign: 3.1."""
    return DASH if _missing(value) else number(abs(value) * 100, 1)


def duration(seconds: float | None) -> str:
    """A duration with the unit that reads best: 45 s, 4:50 min, 1:41 h, 2.4 days."""
    if _missing(seconds):
        return DASH
    text, unit = duration_parts(seconds)
    if 99.5 <= abs(seconds) < 48 * 3600:
        unit = "min" if abs(seconds) < 3600 else "h"
    return f"{text}{NBSP}{unit}"


def duration_parts(seconds: float | None) -> tuple[str, str]:
    """A duration as its figure and its unit, for a value set large beside a small unit."""
    if _missing(seconds):
        return DASH, ""
    sign, size = (MINUS if seconds < 0 else ""), abs(seconds)
    if size < 99.5:
        return sign + number(size, 0 if size >= 10 or float(size).is_integer() else 1), "s"
    if size < 3600:
        minutes, rest = divmod(round(size), 60)
        return f"{sign}{minutes}:{rest:02d}", QCoreApplication.translate("Figures", "min:s")
    if size < 48 * 3600:
        hours, rest = divmod(round(size / 60), 60)
        return f"{sign}{number(hours)}:{rest:02d}", QCoreApplication.translate("Figures", "h:min")
    return sign + number(size / 86400, 1), QCoreApplication.translate("Figures", "days")


def duration_unit(longest: float) -> str:
    """The unit in which a table of durations up to `longest` seconds is written throughout."""
    if longest < 99.5:
        return "s"
    if longest < 3600:
        return QCoreApplication.translate("Figures", "min:s")
    if longest < 100 * 3600:
        return QCoreApplication.translate("Figures", "h:min")
    return QCoreApplication.translate("Figures", "days")


def duration_within(seconds: float, longest: float) -> str:
    """A duration's figure in `duration_unit(longest)`, so that figures of a table compare."""
    if longest < 99.5:
        return number(seconds, 0)
    if longest >= 100 * 3600:
        return number(seconds / 86400, 1)
    whole, rest = divmod(round(seconds if longest < 3600 else seconds / 60), 60)
    return f"{whole}:{rest:02d}"


def whole_duration(seconds: float) -> str:
    """A promised time as it is spoken: 20 s, 4 h, 2 days; others as `duration`."""
    if seconds >= 172800 and seconds % 86400 == 0:
        return QCoreApplication.translate("Figures", "{n} days").format(n=number(seconds / 86400))
    for size, unit in ((3600, "h"), (60, "min")):
        if seconds >= size and seconds % size == 0:
            return f"{number(seconds / size)}{NBSP}{unit}"
    return duration(seconds)


def currency_symbol(currency: str) -> str:
    """The sign of a currency code, or the code itself."""
    return _SYMBOLS.get(currency, currency)


def money(value: float | None, currency: str, decimals: int = 2) -> str:
    """An amount with its currency after a no-break space: 4.10 €."""
    return (
        DASH if _missing(value) else f"{number(value, decimals)}{NBSP}{currency_symbol(currency)}"
    )


def weekday_name(index: int, short: bool = True, capital: bool = True) -> str:
    """The name of a weekday counted from Monday = 0; capital first at the head of a row."""
    style = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    name = QLocale().standaloneDayName(index + 1, style).rstrip(".")
    return name[:1].upper() + name[1:] if capital else name


def week_order() -> tuple[int, ...]:
    """Weekdays (Monday = 0) in the order the week runs where the user lives."""
    first = QLocale().firstDayOfWeek().value - 1
    return tuple((first + step) % 7 for step in range(7))


def month_name(month: int, short: bool = True) -> str:
    """The name of a month, 1–12."""
    style = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneMonthName(month, style).rstrip(".")


def day(value: date, year: bool = True) -> str:
    """A date: 1 Mar 2026."""
    text = f"{value.day}{NBSP}{month_name(value.month)}"
    return f"{text}{NBSP}{value.year}" if year else text


def month(value: date) -> str:
    """A month of a year: Mar 2026."""
    return f"{month_name(value.month)}{NBSP}{value.year}"


def period(start: date, end: date) -> str:
    """A period from its first day to the day after its last: 1–31 Mar 2026."""
    last = end - timedelta(days=1)
    if last <= start:
        return day(start)
    if start.year != last.year:
        return f"{day(start)} {RANGE} {day(last)}"
    if start.month != last.month:
        return f"{day(start, year=False)} {RANGE} {day(last)}"
    return f"{start.day}{RANGE}{day(last)}"


def hour_span(hour: int) -> str:
    """An hour of the day from its start to its end: 14–15."""
    return f"{hour}{RANGE}{hour + 1}"


def join(parts: list[str]) -> str:
    """Words in a row with "and" before the last: email, chat and phone."""
    if len(parts) < 2:
        return "".join(parts)
    return QCoreApplication.translate("Figures", "{first} and {last}").format(
        first=", ".join(parts[:-1]), last=parts[-1]
    )


def _missing(value: float | None) -> bool:
    return value is None or not math.isfinite(value)


def _localised(text: str) -> str:
    """Swap the marks of `1,234.5` for those of the language; every thousand is grouped."""
    locale = QLocale()
    group = locale.groupSeparator()
    if group in ("'", "’"):
        group = "’"
    return "".join(
        group if mark == "," else locale.decimalPoint() if mark == "." else mark for mark in text
    )
