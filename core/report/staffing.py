"""The Staffing sheet: agents and people on the rota for each hour of the week, with charts."""

from __future__ import annotations

from typing import Any

import numpy as np
from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.utils import get_column_letter

from core.model.requirement import Requirement
from core.report import styles
from core.report.cells import quoted
from core.report.page import Page
from core.report.source import Staffing
from core.report.words import known_word, word

MINUTES_A_DAY = 1440
_COLUMNS = (
    "slot",
    "weekday",
    "start",
    "open_share",
    "volume",
    "load",
    "agents_real",
    "agents",
    "headcount",
)
OPEN, VOLUME, LOAD, AGENTS, HEADCOUNT = "D", "E", "F", "H", "I"


def slot_label(slot: int, interval_min: int, language: str) -> str:
    """A slot of the week in words, such as "Mon 09:00"."""
    day, minute = divmod(slot * interval_min, MINUTES_A_DAY)
    return f"{word(f'weekday_{day}', language)} {minute // 60:02d}:{minute % 60:02d}"


def write_staffing(page: Page, staffing: Staffing) -> str | None:
    """Write the week and return the formula for its paid hours, or None without a requirement."""
    page.title(page.word("staffing"), page.word("staffing_subtitle"))
    requirement = staffing.requirement
    if requirement is None:
        page.line(page.word("no_staffing"))
        if staffing.reason is not None:
            page.note(staffing.reason)
        page.print_setup()
        return None
    slots = _slots_shown(requirement)
    if len(slots) == 0:
        page.line(page.word("no_staffing"))
        page.print_setup()
        return None
    page.widths(12, 11, 8, 8, 10, 10, 11, 9, 11, *[12] * len(requirement.channels))
    totals_row = page.row
    page.row += 5
    names = [known_word("channel", c.channel, page.language) for c in requirement.channels]
    agents = page.word("agents")
    labels = [page.word(key) for key in _COLUMNS] + [f"{agents}: {name}" for name in names]
    header = page.header(labels, numbers=range(4, 99))
    volumes = _volumes(requirement)
    for slot in slots:
        _slot_row(page, requirement, int(slot), float(volumes[slot]))
    last = page.row - 1
    days_at = _days(page, requirement, header + 1, last)
    page.row, after = totals_row, page.row
    _totals(page, requirement, header + 1, last)
    page.row = after
    _charts(page, header, last, days_at, len(requirement.channels))
    page.print_setup(header, freeze=f"B{header + 1}")
    return _paid_hours(page, requirement, header + 1, last)


def _slots_shown(requirement: Requirement) -> np.ndarray:
    """Slots that are open or need somebody; the rest of the week is closed and empty."""
    return np.flatnonzero((requirement.open_slots > 0) | (requirement.agents_real > 0))


def _volumes(requirement: Requirement) -> np.ndarray:
    """Contacts by slot of the week on all channels that have a requirement."""
    zero = np.zeros(len(requirement.agents))
    return sum((np.asarray(channel.volume) for channel in requirement.channels), zero)


def _slot_row(page: Page, requirement: Requirement, slot: int, volume: float) -> None:
    day, minute = divmod(slot * requirement.interval_min, MINUTES_A_DAY)
    page.text(1, slot_label(slot, requirement.interval_min, page.language))
    page.text(2, page.word(f"weekday_{day}"))
    page.text(3, f"{minute // 60:02d}:{minute % 60:02d}")
    page.number(4, requirement.open_slots[slot], "share", styles.MUTED)
    page.number(5, volume, "load")
    page.number(6, requirement.load[slot], "load")
    page.number(7, requirement.agents_real[slot], "load", styles.MUTED)
    page.number(8, requirement.agents[slot], "people", styles.STRONG)
    page.number(9, requirement.headcount[slot], "people", styles.STRONG)
    for column, channel in enumerate(requirement.channels, start=10):
        page.number(column, channel.agents[slot], "people")
    page.row += 1


def _totals(page: Page, requirement: Requirement, first: int, last: int) -> None:
    """Live sums over the week, and the contacts that arrive while nobody is there."""
    shown = _slots_shown(requirement)
    for key, letter, factor, amounts in _summed(requirement):
        page.text(1, page.word("volume_open" if key == "volume" else key), styles.STRONG)
        formula = f"=SUM({letter}{first}:{letter}{last})*{factor!r}"
        page.formula(4, formula, float(amounts[shown].sum()) * factor, "hours")
        page.row += 1
    closed = np.delete(_volumes(requirement), shown)
    page.text(1, page.word("volume_closed"), styles.STRONG)
    page.number(4, closed.sum(), "hours", styles.STRONG)


def _summed(requirement: Requirement) -> tuple[tuple[str, str, float, np.ndarray], ...]:
    """What is summed: its name, its column, hours in one unit of it, and the amounts by slot."""
    hours = requirement.interval_min / 60
    return (
        ("volume", VOLUME, 1.0, _volumes(requirement)),
        ("agent_hours", AGENTS, hours, requirement.agents),
        ("rota_hours", HEADCOUNT, hours, requirement.headcount),
    )


def _days(page: Page, requirement: Requirement, first: int, last: int) -> tuple[int, int]:
    """A table of each day's contacts and hours as live sums; returns its first and last row."""
    page.row += 1
    page.heading(page.word("by_day"))
    summed = _summed(requirement)
    page.header([page.word("weekday"), *(page.word(key) for key, *_ in summed)], numbers=(2, 3, 4))
    start = page.row
    slots = _slots_shown(requirement)
    days = slots * requirement.interval_min // MINUTES_A_DAY
    for day in range(7):
        page.text(1, page.word(f"weekday_{day}"))
        for column, (_, letter, factor, amounts) in enumerate(summed, start=2):
            cells = f"{letter}${first}:{letter}${last},$B${first}:$B${last}"
            expected = float(amounts[slots[days == day]].sum()) * factor
            formula = f"=SUMIFS({cells},$A{page.row})*{factor!r}"
            page.formula(column, formula, expected, "hours", styles.BODY)
        page.row += 1
    return start, page.row - 1


def _paid_hours(page: Page, requirement: Requirement, first: int, last: int) -> str:
    """People over the open part of each slot, grossed up by shrinkage, once."""
    name = quoted(page.sheet.title)
    people, opened = (
        f"{name}!${AGENTS}${first}:${AGENTS}${last}",
        f"{name}!${OPEN}${first}:${OPEN}${last}",
    )
    return f"SUMPRODUCT({people},{opened})*interval_hours/(1-shrinkage)"


def _charts(page: Page, header: int, last: int, days: tuple[int, int], channels: int) -> None:
    left = get_column_letter(11 + channels)
    week = _week_chart(page, header, last)
    page.sheet.add_chart(week, f"{left}{header}")
    page.sheet.add_chart(_day_chart(page, *days), f"{left}{header + 22}")


def _week_chart(page: Page, header: int, last: int) -> Any:
    """Load as bars, agents and rota as lines, over the open hours of the week."""
    sheet = page.sheet
    bars, lines = BarChart(), LineChart()
    bars.add_data(Reference(sheet, min_col=6, min_row=header, max_row=last), titles_from_data=True)
    lines.add_data(
        Reference(sheet, min_col=8, max_col=9, min_row=header, max_row=last), titles_from_data=True
    )
    labels = Reference(sheet, min_col=1, min_row=header + 1, max_row=last)
    bars.set_categories(labels)
    lines.set_categories(labels)
    bars.series[0].graphicalProperties.solidFill = styles.color("load")
    bars.gapWidth = 0
    for series, shade in zip(lines.series, styles.SERIES, strict=False):
        series.graphicalProperties.line.solidFill = shade
        series.graphicalProperties.line.width = 22_000
        series.smooth = False
    _finish(bars, page.word("chart_people"), page.word("agents"))
    bars.x_axis.tickLblSkip = max(1, (last - header) // 15)
    bars += lines
    bars.width, bars.height = 30, 10
    return bars


def _day_chart(page: Page, first: int, last: int) -> Any:
    chart = BarChart()
    data = Reference(page.sheet, min_col=3, max_col=4, min_row=first - 1, max_row=last)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(page.sheet, min_col=1, min_row=first, max_row=last))
    for series, shade in zip(chart.series, styles.SERIES, strict=False):
        series.graphicalProperties.solidFill = shade
    _finish(chart, page.word("chart_days"), page.word("agent_hours"))
    chart.width, chart.height = 18, 9
    return chart


def _finish(chart: Any, title: str, y_title: str) -> None:
    """Title, legend and axes; current Excel hides axes that are not said to be there."""
    chart.title, chart.y_axis.title = title, y_title
    chart.legend.position = "b"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.numFmt, chart.y_axis.scaling.min = "0", 0
