"""Figures and days written for reading, in the user's locale, with true minus and fixed spaces."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

NO_BREAK = "\u00a0"
MINUS = "\u2212"
MISSING = "—"


def count(value: float | int | None) -> str:
    """A whole number with grouped thousands: 12,340."""
    return MISSING if value is None else _signed(_locale().toString(round(value)))


def decimal(value: float | None, digits: int = 1) -> str:
    """A number with a fixed count of decimals: 4.10."""
    return MISSING if value is None else _signed(_locale().toString(float(value), "f", digits))


def percent(share: float | None, digits: int = 1) -> str:
    """A share (0–1) in percent: 77.6 %."""
    return MISSING if share is None else f"{decimal(share * 100, digits)}{NO_BREAK}%"


def money(value: float | None, currency: str, digits: int = 2) -> str:
    """An amount with its currency sign after it: 4.10 €."""
    sign = {"EUR": "€", "USD": "$", "GBP": "£"}.get(currency, currency)
    return MISSING if value is None else f"{decimal(value, digits)}{NO_BREAK}{sign}"


def duration(seconds: float | None) -> str:
    """A duration as people say it: 45 s, 4:50 min, 1:41 h, 2.5 d."""
    if seconds is None:
        return MISSING
    sign, left = (MINUS, -seconds) if seconds < 0 else ("", seconds)
    if left < 59.5:
        return f"{sign}{decimal(left, 0)}{NO_BREAK}s"
    if left < 3570:
        whole = round(left)
        return f"{sign}{whole // 60}:{whole % 60:02d}{NO_BREAK}min"
    if left < 48 * 3600:
        minutes = round(left / 60)
        return f"{sign}{minutes // 60}:{minutes % 60:02d}{NO_BREAK}h"
    return f"{sign}{decimal(left / 86400, 1)}{NO_BREAK}d"


def day(value: date | None) -> str:
    """A day: 31 Mar 2026."""
    return MISSING if value is None else _locale().toString(_qdate(value), "d MMM yyyy")


def day_range(first: date | None, last: date | None) -> str:
    """Two days, written once where they agree: 1–31 Mar 2026."""
    if first is None or last is None:
        return MISSING
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{day(last)}"
    if first.year == last.year:
        return f"{_locale().toString(_qdate(first), 'd MMM')} – {day(last)}"
    return f"{day(first)} – {day(last)}"


def month(value: date) -> str:
    """A month: March 2026."""
    return _locale().toString(_qdate(value), "MMMM yyyy")


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def _locale() -> QLocale:
    locale = QLocale()
    # Italian and Spanish leave 4-digit numbers ungrouped, which makes columns ragged.
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


def _signed(text: str) -> str:
    return text.replace("-", MINUS)
