"""Typed rows of months, cut to the period and filter in view."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Protocol, TypeVar

from core.metrics.selection import Selection
from core.problems import Note, note


class OfMonth(Protocol):
    """A typed row of a month."""

    @property
    def month(self) -> date:
        """First day of the month."""
        ...


Row = TypeVar("Row", bound=OfMonth)


EDGE_DAYS = 3
"""Data that begin or end so few days from the edge of a month cover it: a weekend, a holiday."""


def month_period(selection: Selection) -> tuple[date, date] | None:
    """The period that figures of months are cut to: that asked for, widened to the edge of a month
    where only the data stop a few days before it; None without any dates."""
    (start, end), facts = selection.asked, selection.facts
    if start is None or end is None or end <= start:
        return None
    if start == facts.first_day and start.day <= 1 + EDGE_DAYS:
        start = start.replace(day=1)
    last = end - timedelta(days=1)
    following = last.replace(day=1) + timedelta(days=monthrange(last.year, last.month)[1])
    if last == facts.last_day and (following - end).days <= EDGE_DAYS:
        end = following
    return start, end


def paid_period(selection: Selection) -> tuple[date, date] | None:
    """The same for what is divided by contacts: only months in which the data have a day.

    A month's money or hours without its contacts would make the others look dear.
    """
    period = month_period(selection)
    if period is None or selection.start is None or selection.end is None:
        return period
    last = selection.end - timedelta(days=1)
    following = last.replace(day=1) + timedelta(days=monthrange(last.year, last.month)[1])
    return max(period[0], selection.start.replace(day=1)), min(period[1], following)


def days_inside(month: date, period: tuple[date, date]) -> float:
    """What part of the days of a month is in a period."""
    days = monthrange(month.year, month.month)[1]
    after = month + timedelta(days=days)
    return max((min(after, period[1]) - max(month, period[0])).days, 0) / days


def month_share(month: date, selection: Selection) -> float:
    """What part of the days of a month is in the period; all of it without any dates."""
    period = month_period(selection)
    return 1.0 if period is None else days_inside(month, period)


def rows_in_view(
    rows: Iterable[Row], selection: Selection, labels: Mapping[str, str] | None = None
) -> list[Row] | Note:
    """The rows of months in the period, for the group in view, in order; or why not.

    `labels` says which field of a row holds which dimension. Without that filter, a row for
    everybody counts alone, and rows of groups count where a month has none.
    """
    rows = [row for row in rows if month_share(row.month, selection) > 0]
    fields = dict(labels or {})
    for name, wanted in selection.narrowed:
        field = fields.pop(name, None)
        if field is None:
            return note("side_table_uncut", dimension=name)
        plain = {label.casefold() for label in wanted}
        rows = [row for row in rows if getattr(row, field).casefold() in plain]
    for field in fields.values():
        whole = {row.month for row in rows if not getattr(row, field)}
        rows = [row for row in rows if row.month not in whole or not getattr(row, field)]
    return sorted(rows, key=lambda row: row.month)


def missing_months(rows: Iterable[OfMonth]) -> tuple[str, ...]:
    """Months between the first and the last row that have none, as 2026-01."""
    held = sorted({row.month.year * 12 + row.month.month - 1 for row in rows})
    if not held:
        return ()
    absent = sorted(set(range(held[0], held[-1] + 1)) - set(held))
    return tuple(f"{month // 12}-{month % 12 + 1:02}" for month in absent)
