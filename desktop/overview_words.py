"""The Overview's figures in the words of the current language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from core.model.finding import Cell, Finding
from core.model.input_tables import table_for
from core.model.scenario import Filter
from core.problems import Note
from desktop import formats
from desktop.messages import sentence
from desktop.overview_figures import (
    Course,
    KpiWords,
    OverviewFigures,
    parse_key,
    partial_steps,
    step_end,
    whole_steps,
)
from desktop.words import language_place
from widgets.kpi_card import CardContent
from widgets.stacked_days import NO_COLOR, Sentences, Series, Stack

LAYERS = 4
"""More channels than this are stacked as one grey layer."""
UNKNOWN = "Unknown"
"""The group of contacts whose cell is empty."""
_GOOD = ("got_better", "target_met")
_BAD = (
    "got_worse", "callers_gave_up", "moment_worse", "group_worse", "alert", "peak_without_people",
    "target_missed", "moved_by_slow", "moved_by_share", "drift_worse",
)  # fmt: skip
_FIXED_COLORS = {"email": 0, "chat": 1, "phone": 2}


def kpi_name(words: Mapping[str, KpiWords], kpi: str) -> str:
    """A KPI's name in the current language, capital first."""
    return formats.kpi_title(words[kpi].names[language_place()] if kpi in words else kpi, kpi)


def card_title(figures: OverviewFigures, kpi: str) -> str:
    """The title of a KPI's card; a promised time is part of it."""
    return formats.kpi_title(kpi_name(figures.words, kpi), kpi, figures.within_s(kpi))


def question(figures: OverviewFigures) -> str:
    """The question of the page, about the period in view."""
    start, end = figures.period.start, figures.period.end
    if figures.typed:
        return QCoreApplication.translate("OverviewPage", "What comes in a usual week?")
    if start is None or end is None:
        return QCoreApplication.translate("OverviewPage", "How did it go?")
    return QCoreApplication.translate("OverviewPage", "How did {period} go?").format(
        period=formats.period_name(start, end)
    )


def answer(figures: OverviewFigures) -> str:
    """The one sentence over the page."""
    return sentence(figures.headline)


def evidence(figures: OverviewFigures) -> str:
    """What the answer stands on: contacts, days, opening hours, zone and comparison."""
    counted = formats.contacts(figures.measures["volume"].n)
    if figures.typed:
        words = QCoreApplication.translate(
            "OverviewPage",
            "A week typed by you, nothing in it is measured. Business hours {hours}.",
        )
        return words.format(hours=formats.opening_hours(figures.scenario.calendar.hours))
    start, end = figures.period.start, figures.period.end
    parts = [f"{counted}, {formats.period(start, end)}." if start and end else f"{counted}."]
    hours = formats.opening_hours(figures.scenario.calendar.hours)
    parts.append(
        QCoreApplication.translate("OverviewPage", "Business hours {hours}, {zone}.").format(
            hours=hours, zone=figures.zone
        )
    )
    before, change = figures.comparison, figures.changes.get("volume")
    if before and before.start and before.end and change:
        parts.append(
            QCoreApplication.translate("OverviewPage", "Compared with {period} (n = {n}).").format(
                period=formats.period(before.start, before.end), n=formats.number(change.before.n)
            )
        )
    elif _nothing_earlier(figures):
        parts.append(QCoreApplication.translate("OverviewPage", "No earlier data to compare with."))
    if figures.made_up:
        parts.append(QCoreApplication.translate("OverviewPage", "Made-up sample."))
    return " ".join(parts)


def period_text(figures: OverviewFigures) -> str:
    """The period in view by its days, or "" without dates."""
    start, end = figures.period.start, figures.period.end
    return formats.period(start, end) if start and end else ""


def findings(figures: OverviewFigures) -> list[tuple[str, str]]:
    """What stands out, as (status, sentence), the most telling first."""
    return [(_finding_status(found), sentence(found.note)) for found in figures.findings]


def finding_links(figures: OverviewFigures, planned: Sequence[Note]) -> list[list[tuple[str, str]]]:
    """What can be done with each finding: see its evidence, put it into the action plan."""
    translate = QCoreApplication.translate
    plan = ("plan", translate("OverviewPage", "Add to action plan"))
    done = ("", translate("OverviewPage", "In the action plan"))
    words = {
        Filter: translate("OverviewPage", "Show these contacts"),
        Cell: translate("OverviewPage", "Show on the heatmap"),
        str: translate("OverviewPage", "Open the KPI"),
    }
    return [
        [("show", words[type(found.evidence)]), done if found.note in planned else plan]
        for found in figures.findings
    ]


def card(figures: OverviewFigures, kpi: str) -> CardContent:
    """The card of a KPI."""
    measure, name = figures.measure(kpi), card_title(figures, kpi)
    if measure.value is None:
        return CardContent(
            id=kpi,
            title=name,
            status_text=QCoreApplication.translate("OverviewPage", "no data"),
            reason=_why_none(figures, kpi),
            link=mending(kpi, typed=figures.typed)[0],
        )
    target = figures.target(kpi)
    state = formats.status(measure.value, target, figures.direction(kpi))
    value, unit = formats.measure_parts(measure, figures.currency)
    change = figures.changes.get(kpi)
    moved, base = (
        formats.change_texts(change, figures.currency) if change else ("", _why_no_change(figures))
    )
    return CardContent(
        id=kpi,
        title=name,
        status=state,
        status_text=formats.status_text(state, target, measure.unit, figures.currency),
        value=value,
        unit=unit,
        trend=tuple(value for _key, value in whole_steps(figures, kpi)),
        target=target,
        change=moved,
        change_base=base,
        basis=formats.basis(measure) if not figures.typed else _typed_by_you(),
        quiet=measure.small and kpi not in ("volume", "backlog"),
    )


def _why_no_change(figures: OverviewFigures) -> str:
    """What stands where a change would: nothing where none was asked for or all lack it."""
    if figures.scenario.compare == "none" or _nothing_earlier(figures):
        return ""
    return QCoreApplication.translate("OverviewPage", "no earlier data")


def _nothing_earlier(figures: OverviewFigures) -> bool:
    """Whether no card has anything to be compared with, which is then said once over them."""
    return figures.scenario.compare != "none" and not figures.changes


def _typed_by_you() -> str:
    return QCoreApplication.translate("OverviewPage", "typed by you")


def _why_none(figures: OverviewFigures, kpi: str) -> str:
    """Why a KPI has no value; of a typed week nothing is said of files that there are not."""
    reason = figures.measure(kpi).reason
    if figures.typed and table_for(kpi) is None:
        return QCoreApplication.translate(
            "OverviewPage", "A typed week says only how many contacts come and how long they take."
        )
    return sentence(reason) if reason else ""


def mending(kpi: str, *, typed: bool = False) -> tuple[str, str]:
    """What to do about a missing KPI: the words of the link and the action it asks for."""
    table = table_for(kpi)
    if table is not None:
        words = QCoreApplication.translate("OverviewPage", "Type: {table}")
        return words.format(table=table.names[language_place()]), f"typed.{table.name}"
    if typed:
        return QCoreApplication.translate("OverviewPage", "Open a file"), "page.data"
    return QCoreApplication.translate("OverviewPage", "Map a column"), "page.data"


def stack(figures: OverviewFigures) -> Stack:
    """Contacts by step and channel as bars with a sentence each."""
    course = figures.volume
    layers = _layers(course)
    starts = [parse_key(key) for key in course.keys]
    one_month = len({(day.year, day.month) for day in starts}) == 1
    ticks, major = [], []
    for place, day in enumerate(starts):
        first = place == 0 or (day.year, day.month) != (
            starts[place - 1].year,
            starts[place - 1].month,
        )
        if figures.step == "month":
            ticks.append(
                formats.month(day)
                if day.month == 1 or place == 0
                else formats.month_name(day.month)
            )
            major.append(day.month == 1)
        elif figures.step == "week":
            ticks.append(formats.day(day, year=False))
            major.append(first)
        elif figures.typed:
            ticks.append(formats.weekday_name(day.weekday(), short=True))
            major.append(False)
        else:
            named = not one_month and (day.weekday() == 0 or day.day == 1)
            ticks.append(formats.day(day, year=False) if named else str(day.day))
            major.append(day.weekday() == 0)
    return Stack(
        tuple(ticks),
        tuple(major),
        layers,
        Sentences(len(course.keys), partial(_bar_sentence, figures, layers)),
        partial_steps(figures, course.keys),
    )


def stack_title(figures: OverviewFigures) -> tuple[str, str]:
    """Title of the bars and the muted words beside it."""
    if figures.typed and figures.step == "day":
        return QCoreApplication.translate("OverviewPage", "Contacts a day"), _typed_by_you()
    titles = {
        "day": (
            QCoreApplication.translate("OverviewPage", "Contacts a day"),
            QCoreApplication.translate("OverviewPage", "by date created; Mondays in bold"),
        ),
        "week": (
            QCoreApplication.translate("OverviewPage", "Contacts a week"),
            QCoreApplication.translate("OverviewPage", "by date created"),
        ),
        "month": (
            QCoreApplication.translate("OverviewPage", "Contacts a month"),
            QCoreApplication.translate("OverviewPage", "by date created"),
        ),
    }
    return titles[figures.step]


def channel_colors(channels: Sequence[str]) -> dict[str, int]:
    """Each channel's place in the theme's series: email, chat and calls always 1, 2 and 3.

    Contacts without a channel are grey beside others and the first colour where all are.
    """
    first = 3 if any(key in _FIXED_COLORS for key in channels) else 0
    free = (place for place in range(first, first + len(channels)))
    fixed = {**_FIXED_COLORS, UNKNOWN: NO_COLOR if len(channels) > 1 else 0}
    return {key: fixed[key] if key in fixed else next(free) for key in channels}


def drawn_alone(course: Course) -> list[str]:
    """The channels that have a layer of their own in the bars, most contacts first."""
    order = sorted(course.values, key=lambda key: -_sum(course.values[key]))
    return order if len(order) <= LAYERS else order[: LAYERS - 1]


def table_colors(course: Course, channels: Sequence[str]) -> dict[str, int]:
    """The colours of channels beside the bars: those that the bars take together are grey."""
    alone = drawn_alone(course)
    return {
        key: color if not alone or key in alone or len(channels) == 1 else NO_COLOR
        for key, color in channel_colors(channels).items()
    }


def copied_rows(figures: OverviewFigures) -> list[list[str]]:
    """Every KPI and the contacts by step as exact cells."""
    translate = QCoreApplication.translate
    rows = [
        [
            translate("OverviewPage", "KPI"),
            translate("OverviewPage", "Value"),
            translate("OverviewPage", "Unit"),
            translate("OverviewPage", "Target"),
            translate("OverviewPage", "n"),
            translate("OverviewPage", "Basis"),
        ]
    ]
    for kpi, measure in figures.measures.items():
        why = sentence(measure.reason) if measure.value is None and measure.reason else ""
        unit = figures.currency if measure.unit == "money" else measure.unit
        target = formats.exact(figures.target(kpi))
        name = kpi_name(figures.words, kpi)
        basis = why or formats.basis(measure)
        rows.append(
            [name, formats.exact_value(measure), unit, target, formats.exact(measure.n), basis]
        )
    channels = list(figures.volume.values)
    rows.append([])
    rows.append([stack_title(figures)[0], *(formats.channel_name(key) for key in channels)])
    for place, key in enumerate(figures.volume.keys):
        rows.append([key, *(formats.exact(figures.volume.values[c][place]) for c in channels)])
    return rows


def _finding_status(found: Finding) -> str:
    """Whether a finding is bad news, good news or neither."""
    told, code = {"worse": "missed", "better": "on_target"}.get(found.tone), found.code
    if told is not None:
        return told
    if code in _GOOD:
        return "on_target"
    return "missed" if code in _BAD or code.startswith(("weakest_", "bad_")) else "none"


def _layers(course: Course) -> tuple[Series, ...]:
    order = sorted(course.values, key=lambda key: -_sum(course.values[key]))
    colors, shown = channel_colors(order), drawn_alone(course)
    rest = order[len(shown) :]
    shown = sorted(shown, key=lambda key: colors[key])
    layers = [
        Series(_layer_name(key, alone=order == [UNKNOWN]), colors[key], _filled(course.values[key]))
        for key in shown
    ]
    if rest:
        sums = [
            sum(values) for values in zip(*(_filled(course.values[k]) for k in rest), strict=True)
        ]
        layers.append(
            Series(QCoreApplication.translate("OverviewPage", "Others"), NO_COLOR, tuple(sums))
        )
    return tuple(layers)


def _layer_name(key: str, *, alone: bool) -> str:
    """A channel's name; all contacts together when the data name no channel."""
    return (
        formats.channel_name(key)
        if key and not alone
        else QCoreApplication.translate("OverviewPage", "Contacts")
    )


def _bar_sentence(figures: OverviewFigures, layers: tuple[Series, ...], place: int) -> str:
    keys = figures.volume.keys
    start = parse_key(keys[place])
    when = {
        "day": f"{formats.weekday_name(start.weekday())} {formats.day(start)}",
        "week": formats.period(start, step_end(start, "week")),
        "month": formats.month(start),
    }[figures.step]
    total = sum(layer.values[place] for layer in layers)
    text = f"{when}: {formats.contacts(total)}"
    if len(layers) > 1 and total:
        shares = [f"{layer.name} {formats.number(layer.values[place])}" for layer in layers]
        text += f" ({', '.join(shares)})"
    if partial_steps(figures, keys)[place]:
        text += QCoreApplication.translate("OverviewPage", "; only partly in the period")
    return text


def _filled(values: Sequence[float | None]) -> tuple[float, ...]:
    """Counts by step; a step without contacts is 0."""
    return tuple(value or 0.0 for value in values)


def _sum(values: Sequence[float | None]) -> float:
    return sum(_filled(values))
