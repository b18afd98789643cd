"""How the window writes figures, measures and the names of the data in the current language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from core.model.calendar import OpeningHours
from core.model.measure import Change, Measure, status
from widgets.figures import (
    DASH,
    MINUS,
    NBSP,
    RANGE,
    currency_symbol,
    day,
    duration,
    duration_parts,
    duration_unit,
    duration_within,
    exact,
    hour_span,
    join,
    money,
    month,
    month_name,
    number,
    period,
    points,
    share,
    week_order,
    weekday_name,
    whole_duration,
)

__all__ = [
    "DASH", "MINUS", "NBSP", "RANGE", "basis", "change_texts", "channel_name", "contacts",
    "currency_symbol", "day", "duration", "duration_parts",
    "duration_unit", "duration_within", "exact", "exact_value", "group_name",
    "hour_span", "join", "kpi_title", "measure_parts", "measure_text", "money", "month",
    "month_name", "number",
    "opening_hours", "period", "period_name", "points", "share", "status", "status_text",
    "target_text",
    "value_text", "week_order", "weekday_name", "whole_duration",
]  # fmt: skip

_CLOCKED = ("frt", "frt_within", "first_resolution_time", "full_resolution_time")
"""KPIs that can run on either clock, so that the clock is said."""


def measure_parts(measure: Measure, currency: str = "EUR") -> tuple[str, str]:
    """A measure as figure and unit, for a value set large beside a small unit."""
    return value_parts(measure.value, measure.unit, currency)


def value_parts(value: float | None, unit: str, currency: str = "EUR") -> tuple[str, str]:
    """A value of a measure's unit as figure and unit; a dash alone when there is none."""
    if value is None or value != value:
        return DASH, ""
    if unit == "s":
        return duration_parts(value)
    if unit == "share":
        return number(value * 100, 1), "%"
    if unit == "money":
        return number(value, 2), currency_symbol(currency)
    if unit == "per_day":
        return number(value, 1), QCoreApplication.translate("Formats", "a day")
    if unit == "months":
        return number(value, 1), QCoreApplication.translate("Formats", "months")
    if unit in ("count", "followers"):
        return number(value, 0 if float(value).is_integer() else 1), ""
    return number(value, 2 if abs(value) < 10 else 1), ""


def value_text(value: float | None, unit: str, currency: str = "EUR") -> str:
    """A value of a measure's unit as one text: 77.6 %, 1:41 h, 4.10 €."""
    if unit == "s":
        return duration(value)
    figure, name = value_parts(value, unit, currency)
    return f"{figure}{NBSP}{name}" if name else figure


def measure_text(measure: Measure, currency: str = "EUR") -> str:
    """A measure as one text."""
    return value_text(measure.value, measure.unit, currency)


def exact_value(measure: Measure) -> str:
    """A measure's value with every digit, for a copy; empty when missing."""
    return exact(measure.value)


def status_text(state: str, target: float | None, unit: str, currency: str = "EUR") -> str:
    """The words of a status with its target: "missed 90 %"."""
    words = {
        "on_target": QCoreApplication.translate("Formats", "on target {target}"),
        "near": QCoreApplication.translate("Formats", "near {target}"),
        "missed": QCoreApplication.translate("Formats", "missed {target}"),
    }
    if state not in words:
        return QCoreApplication.translate("Formats", "no target")
    return words[state].format(target=target_text(target, unit, currency))


def basis(measure: Measure) -> str:
    """What a measure stands on: rows used of rows possible, the date that counts, the clock."""
    parts = [_rows(measure)]
    clocks = {
        "": "",
        "business": QCoreApplication.translate("Formats", "business hours"),
        "calendar": QCoreApplication.translate("Formats", "calendar hours"),
    }
    anchors = {
        "created": QCoreApplication.translate("Formats", "by date created"),
        "resolved": QCoreApplication.translate("Formats", "by date resolved"),
        "surveyed": QCoreApplication.translate("Formats", "by date of the answer"),
        "call": QCoreApplication.translate("Formats", "by start of the contact"),
    }
    clock = measure.clock if measure.id in _CLOCKED else ""
    parts += [text for text in (clocks[clock], anchors.get(measure.anchor)) if text]
    if measure.excluded:
        words = QCoreApplication.translate("Outliers", "{n} left out as outliers")
        parts.append(words.format(n=number(sum(count for _key, count in measure.excluded))))
    return " · ".join(parts)


def change_texts(change: Change, currency: str = "EUR") -> tuple[str, str]:
    """A change and what it is against: ("↓ 3.1 points", "vs 80.7 %, worse")."""
    if change.difference is None:
        return "", _not_compared("" if change.reason is None else change.reason.code)
    base = QCoreApplication.translate("Formats", "vs {before}").format(
        before=measure_text(change.before, currency)
    )
    if abs(change.difference) < 5e-4:
        return QCoreApplication.translate("Formats", "unchanged"), base
    arrow = "↑" if change.difference > 0 else "↓"
    size = (
        QCoreApplication.translate("Formats", "{n} points").format(n=_moved_points(change))
        if change.in_points
        else share(abs(change.difference))
    )
    verdict = _verdict(change)
    return f"{arrow} {size}", f"{base}, {verdict}" if verdict else base


def _not_compared(code: str) -> str:
    """Why there is no change, in a few words."""
    return {
        "change_base_small": QCoreApplication.translate("Formats", "too few before to compare"),
        "change_too_early": QCoreApplication.translate("Formats", "too early to compare"),
    }.get(code, QCoreApplication.translate("Formats", "no earlier figure to compare"))


def _moved_points(change: Change) -> str:
    """Points without their sign; on a short scale of scores with two decimals."""
    if change.before.unit == "share":
        return points(change.difference)
    return number(abs(change.points or 0.0), 1 if change.span > 10 else 2)


def channel_name(channel: str) -> str:
    """How people call a channel; a channel Aforo does not know keeps its own name."""
    return {
        "email": QCoreApplication.translate("Channels", "Email"),
        "chat": QCoreApplication.translate("Channels", "Chat"),
        "phone": QCoreApplication.translate("Channels", "Calls"),
        "web": QCoreApplication.translate("Channels", "Web form"),
        "social": QCoreApplication.translate("Channels", "Social media"),
        "whatsapp": "WhatsApp",
        "sms": "SMS",
        "automation": QCoreApplication.translate("Channels", "Automation"),
        "Unknown": QCoreApplication.translate("Channels", "Unknown"),
    }.get(channel, channel)


def kpi_title(name: str, kpi: str, within_s: float | None = None) -> str:
    """The title of a KPI by its name, capital first; a promised time is part of it."""
    if within_s is not None and kpi in ("service_level", "frt_within"):
        promised = {
            "service_level": QCoreApplication.translate("OverviewPage", "Answered in {time}"),
            "frt_within": QCoreApplication.translate("OverviewPage", "First reply in {time}"),
        }
        return promised[kpi].format(time=whole_duration(within_s))
    if kpi == "volume":
        return QCoreApplication.translate("OverviewPage", "Contacts")
    return name[:1].upper() + name[1:]


def group_name(dimension: str, key: str) -> str:
    """How people call a value of a dimension; only canonical values have other names."""
    if dimension == "channel" or key == "Unknown":
        return channel_name(key)
    if dimension == "tier" and key.isdigit():
        return QCoreApplication.translate("OverviewPage", "Tier {n}").format(n=key)
    if dimension != "priority":
        return key
    return {
        "urgent": QCoreApplication.translate("Priorities", "Urgent"),
        "high": QCoreApplication.translate("Priorities", "High"),
        "normal": QCoreApplication.translate("Priorities", "Normal"),
        "low": QCoreApplication.translate("Priorities", "Low"),
        "planning": QCoreApplication.translate("Priorities", "Planning"),
    }.get(key, key)


def contacts(count: float) -> str:
    """A number of contacts: "1 contact", "12,340 contacts"."""
    text = (
        QCoreApplication.translate("Formats", "{n} contact")
        if count == 1
        else QCoreApplication.translate("Formats", "{n} contacts")
    )
    return text.format(n=number(count, 0 if float(count).is_integer() else 1))


def period_name(start: date, end: date) -> str:
    """A period by its name when it is a whole month, else by its days; `end` is not included."""
    following = date(start.year + start.month // 12, start.month % 12 + 1, 1)
    if start.day == 1 and end == following:
        return f"{month_name(start.month, short=False)} {start.year}"
    return period(start, end)


def opening_hours(hours: OpeningHours) -> str:
    """Opening hours in words: "Mon–Fri 9–18, Sat 10–14"."""
    parts: list[str] = []
    first = 0
    while first < 7:
        last = first
        while last < 6 and hours.days[last + 1] == hours.days[first]:
            last += 1
        if hours.days[first]:
            days = weekday_name(first) + (f"{RANGE}{weekday_name(last)}" if last > first else "")
            windows = ", ".join(_window(start, end) for start, end in hours.days[first])
            parts.append(f"{days} {windows}")
        first = last + 1
    return ", ".join(parts) or QCoreApplication.translate("Formats", "never open")


def _window(start: int, end: int) -> str:
    return f"{_clock(start)}{RANGE}{_clock(end if end <= 1440 else end - 1440)}"


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02d}" if minute else str(hour)


def _rows(measure: Measure) -> str:
    if measure.eligible is not None and measure.eligible > measure.n:
        return QCoreApplication.translate("Formats", "n = {n} of {eligible}").format(
            n=number(measure.n), eligible=number(measure.eligible)
        )
    return f"n = {number(measure.n)}"


def target_text(target: float | None, unit: str, currency: str = "EUR") -> str:
    """A target as it is spoken: 80 %, 4 h, 4.00 €."""
    if target is None:
        return DASH
    if unit == "share":
        return share(target, 0 if abs(target * 100 - round(target * 100)) < 1e-9 else 1)
    return whole_duration(target) if unit == "s" else value_text(target, unit, currency)


def _verdict(change: Change) -> str:
    if change.better is None:
        return ""
    if change.verdict == "stagnant":
        return QCoreApplication.translate("Formats", "hardly changed")
    if change.before.unit == "s":
        slower = change.difference is not None and change.difference > 0
        return (
            QCoreApplication.translate("Formats", "slower")
            if slower
            else QCoreApplication.translate("Formats", "faster")
        )
    return (
        QCoreApplication.translate("Formats", "better")
        if change.better
        else QCoreApplication.translate("Formats", "worse")
    )


def on_weekday(weekday: int) -> str:
    """Each of a weekday counted from Monday = 0: "on Mondays", "los lunes", "il lunedì"."""
    return (
        QCoreApplication.translate("StaffingPage", "on Mondays"),
        QCoreApplication.translate("StaffingPage", "on Tuesdays"),
        QCoreApplication.translate("StaffingPage", "on Wednesdays"),
        QCoreApplication.translate("StaffingPage", "on Thursdays"),
        QCoreApplication.translate("StaffingPage", "on Fridays"),
        QCoreApplication.translate("StaffingPage", "on Saturdays"),
        QCoreApplication.translate("StaffingPage", "on Sundays"),
    )[weekday]
