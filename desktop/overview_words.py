"""The Overview's figures in the words of the current language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.measure import Measure
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
from widgets.data_table import Cell, Column
from widgets.kpi_card import CardContent
from widgets.stacked_days import NO_COLOR, Series, Stack
from widgets.text_lines import text_width
from widgets.theme import Theme, font, unit

LAYERS = 4
"""More channels than this are stacked as one grey layer."""
_FIXED_COLORS = {"email": 0, "chat": 1, "phone": 2}
_TABLE_KPIS = (
    "frt", "frt_within", "service_level", "full_resolution_time", "aht", "csat", "abandonment_rate",
    "cost_per_resolution", "fcr",
)  # fmt: skip


def language_place() -> int:
    """The place of the current language in the catalogue's names: English, Spanish, Italian."""
    return {QLocale.Language.Spanish: 1, QLocale.Language.Italian: 2}.get(QLocale().language(), 0)


def kpi_name(words: Mapping[str, KpiWords], kpi: str) -> str:
    """A KPI's name in the current language, capital first."""
    if kpi == "volume":
        return QCoreApplication.translate("OverviewPage", "Contacts")
    name = words[kpi].names[language_place()] if kpi in words else kpi
    return name[:1].upper() + name[1:]


def card_title(figures: OverviewFigures, kpi: str) -> str:
    """The title of a KPI's card; a promised time is part of it."""
    within = figures.within_s(kpi)
    promised = {
        "service_level": QCoreApplication.translate("OverviewPage", "Answered in {time}"),
        "frt_within": QCoreApplication.translate("OverviewPage", "First reply in {time}"),
    }
    if within is None or kpi not in promised:
        return kpi_name(figures.words, kpi)
    return promised[kpi].format(time=formats.whole_duration(within))


def question(figures: OverviewFigures) -> str:
    """The question of the page, about the period in view."""
    start, end = figures.period.start, figures.period.end
    if start is None or end is None:
        return QCoreApplication.translate("OverviewPage", "How did it go?")
    return QCoreApplication.translate("OverviewPage", "How did {period} go?").format(
        period=formats.period_name(start, end)
    )


def answer(figures: OverviewFigures) -> str:
    """One sentence that answers: targets missed, else targets reached, else contacts a day."""
    missed = _with_status(figures, "missed")
    if missed:
        return "; ".join(missed) + "."
    met = _with_status(figures, "on_target")
    if met:
        return QCoreApplication.translate("OverviewPage", "{kpis} reached the target.").format(
            kpis=formats.join(met)
        )
    return _volume_answer(figures)


def evidence(figures: OverviewFigures) -> str:
    """What the answer stands on: contacts, days, opening hours, zone and comparison."""
    parts = [formats.contacts(figures.measures["volume"].n)]
    start, end = figures.period.start, figures.period.end
    if start and end:
        parts[0] = f"{parts[0]}, {formats.period(start, end)}."
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
    if figures.made_up:
        parts.append(QCoreApplication.translate("OverviewPage", "Made-up sample."))
    return " ".join(parts)


def findings(figures: OverviewFigures) -> list[tuple[str, str]]:
    """What stands out, as (status, sentence), the most telling first."""
    tellers = (_largest_move, _lost_calls, _busiest_hour, _peak, _off_hours, _largest_group)
    found = [teller(figures) for teller in tellers]
    return [finding for finding in found if finding is not None]


def card(figures: OverviewFigures, kpi: str) -> CardContent:
    """The card of a KPI."""
    measure, name = figures.measures[kpi], card_title(figures, kpi)
    if measure.value is None:
        return CardContent(
            id=kpi,
            title=name,
            status_text=QCoreApplication.translate("OverviewPage", "no data"),
            reason=sentence(measure.reason) if measure.reason else "",
            link=mending(kpi)[0],
        )
    target = figures.target(kpi)
    state = formats.status(measure.value, target, figures.direction(kpi))
    value, unit = formats.measure_parts(measure, figures.currency)
    change = figures.changes.get(kpi)
    moved, base = formats.change_texts(change, figures.currency) if change else ("", "")
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
        basis=formats.basis(measure),
        quiet=measure.small and kpi not in ("volume", "backlog"),
    )


def mending(kpi: str) -> tuple[str, str]:
    """What to do about a missing KPI: the words of the link and the action it asks for."""
    if kpi in ("cost_per_resolution", "cost_per_ticket"):
        words = QCoreApplication.translate("OverviewPage", "Enter what an hour costs")
        return words, "page.staffing"
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
        else:
            named = not one_month and (day.weekday() == 0 or day.day == 1)
            ticks.append(formats.day(day, year=False) if named else str(day.day))
            major.append(day.weekday() == 0)
    return Stack(
        tuple(ticks),
        tuple(major),
        layers,
        tuple(_bar_sentences(figures, layers)),
        partial_steps(figures, course.keys),
    )


def stack_title(figures: OverviewFigures) -> tuple[str, str]:
    """Title of the bars and the muted words beside it."""
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


def dimension_name(dimension: str) -> str:
    """The name of a dimension at the head of a column."""
    return {
        "channel": QCoreApplication.translate("OverviewPage", "Channel"),
        "agent": QCoreApplication.translate("OverviewPage", "Agent"),
        "team": QCoreApplication.translate("OverviewPage", "Team"),
        "topic": QCoreApplication.translate("OverviewPage", "Topic"),
        "priority": QCoreApplication.translate("OverviewPage", "Priority"),
    }[dimension]


def groups_title(dimension: str) -> str:
    """The title of the table by a dimension."""
    return {
        "channel": QCoreApplication.translate("OverviewPage", "By channel"),
        "agent": QCoreApplication.translate("OverviewPage", "By agent"),
        "team": QCoreApplication.translate("OverviewPage", "By team"),
        "topic": QCoreApplication.translate("OverviewPage", "By topic"),
        "priority": QCoreApplication.translate("OverviewPage", "By priority"),
    }[dimension]


def column_name(kpi: str) -> str:
    """The short name of a KPI at the head of a column."""
    return {
        "frt": QCoreApplication.translate("OverviewPage", "Median reply"),
        "frt_within": QCoreApplication.translate("OverviewPage", "Replied in time"),
        "service_level": QCoreApplication.translate("OverviewPage", "In target"),
        "full_resolution_time": QCoreApplication.translate("OverviewPage", "Solved after"),
        "aht": QCoreApplication.translate("OverviewPage", "Handle time"),
        "csat": QCoreApplication.translate("OverviewPage", "CSAT"),
        "abandonment_rate": QCoreApplication.translate("OverviewPage", "Abandoned"),
        "cost_per_resolution": QCoreApplication.translate("OverviewPage", "Cost each"),
        "fcr": QCoreApplication.translate("OverviewPage", "First contact"),
    }.get(kpi, kpi)


def group_table(
    figures: OverviewFigures,
    dimension: str,
    groups: Mapping[str, Mapping[str, Measure]],
    theme: Theme,
    most: int = 3,
) -> tuple[list[Column], list[list[str | Cell]], list[str | Cell]]:
    """Columns, rows and total of the table by a dimension, with at most so many KPIs."""
    kpis = table_kpis(groups)[:most]
    columns = [
        Column(dimension_name(dimension), stretch=True),
        Column(QCoreApplication.translate("OverviewPage", "Contacts"), numeric=True),
        Column(QCoreApplication.translate("OverviewPage", "Share"), numeric=True),
        *(Column(column_name(k), numeric=True, tooltip=kpi_name(figures.words, k)) for k in kpis),
    ]
    colors = channel_colors(list(groups)) if dimension == "channel" else {}
    rows = [
        _group_row(figures, dimension, key, measures, kpis, _swatch(colors, key, theme))
        for key, measures in groups.items()
    ]
    everything = QCoreApplication.translate("OverviewPage", "All")
    total = _group_row(figures, dimension, "", figures.measures, kpis, "")
    return columns, rows, [Cell(everything, bold=True), *total[1:]]


def table_kpis(groups: Mapping[str, Mapping[str, Measure]]) -> list[str]:
    """The KPIs that any group has a value for, the most telling first."""
    return [
        kpi
        for kpi in _TABLE_KPIS
        if any(kpi in m and m[kpi].value is not None for m in groups.values())
    ]


def fitting_columns(
    dimension: str, groups: Mapping[str, Mapping[str, Measure]], room: float
) -> int:
    """How many KPI columns fit into so many pixels beside name, contacts and share."""
    face, pad = font(), 7.0 * unit()
    names = [formats.group_name(dimension, key) for key in groups] + [dimension_name(dimension)]
    used = min(max(text_width(name, face) for name in names), 40 * unit()) + pad + 5 * unit()
    used += 2 * pad + sum(
        max(text_width(head, face), 14.0 * unit())
        for head in (
            QCoreApplication.translate("OverviewPage", "Contacts"),
            QCoreApplication.translate("OverviewPage", "Share"),
        )
    )
    count = 0
    for kpi in table_kpis(groups):
        used += max(text_width(column_name(kpi), face), 12.0 * unit()) + pad
        if used > room:
            break
        count += 1
    return max(count, 1)


def channel_colors(channels: Sequence[str]) -> dict[str, int]:
    """Each channel's place in the theme's series: email, chat and calls always 1, 2 and 3."""
    free = (place for place in range(3, 3 + len(channels)))
    return {key: _FIXED_COLORS[key] if key in _FIXED_COLORS else next(free) for key in channels}


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


def _with_status(figures: OverviewFigures, wanted: str) -> list[str]:
    """KPIs of the cards with a status: "Answered in 20 s: 7.5 % instead of 80 %"."""
    found = []
    for kpi in figures.cards:
        measure, target = figures.measures[kpi], figures.target(kpi)
        if measure.small or formats.status(measure.value, target, figures.direction(kpi)) != wanted:
            continue
        name = card_title(figures, kpi)
        value = formats.measure_text(measure, figures.currency)
        if wanted != "missed":
            found.append(f"{name} ({value})")
            continue
        text = QCoreApplication.translate("OverviewPage", "{kpi}: {value} instead of {target}")
        promised = formats.target_text(target, measure.unit, figures.currency)
        found.append(text.format(kpi=name, value=value, target=promised))
    return found[:3]


def _largest_move(figures: OverviewFigures) -> tuple[str, str] | None:
    """The KPI with a card that got better or worse the most, against what it was."""
    moves = [
        (abs(change.difference), kpi, change)
        for kpi in figures.cards
        if (change := figures.changes.get(kpi)) is not None
        and change.difference
        and change.better is not None
        and not figures.measures[kpi].small
    ]
    if not moves:
        return None
    _size, kpi, change = max(moves, key=lambda move: move[0])
    text = (
        QCoreApplication.translate("OverviewPage", "{kpi} got better: {now} after {before}.")
        if change.better
        else QCoreApplication.translate("OverviewPage", "{kpi} got worse: {now} after {before}.")
    )
    words = text.format(
        kpi=card_title(figures, kpi),
        now=formats.measure_text(figures.measures[kpi], figures.currency),
        before=formats.measure_text(change.before, figures.currency),
    )
    return ("on_target" if change.better else "missed"), words


def _lost_calls(figures: OverviewFigures) -> tuple[str, str] | None:
    """How many gave up waiting."""
    measure = figures.measures.get("abandonment_rate")
    lost = measure.extras.get("abandoned") if measure is not None else None
    if measure is None or measure.value is None or not lost or measure.small:
        return None
    text = QCoreApplication.translate("OverviewPage", "{n} callers gave up, {share} of all.")
    return "none", text.format(n=formats.number(lost), share=formats.share(measure.value))


def _busiest_hour(figures: OverviewFigures) -> tuple[str, str] | None:
    """The hour of the week that brings the most contacts each time it comes."""
    measure = figures.measures.get("time_distribution")
    if measure is None or measure.value is None or not measure.top or measure.small:
        return None
    weekday, hour = (int(part) for part in measure.top[0][0].split())
    text = QCoreApplication.translate(
        "OverviewPage", "{slot} is the busiest hour: {n} contacts on average."
    )
    slot = f"{formats.weekday_name(weekday, short=False)} {formats.hour_span(hour)}"
    decimals = 0 if measure.value >= 10 else 1
    return "none", text.format(slot=slot, n=formats.number(measure.value, decimals))


def _off_hours(figures: OverviewFigures) -> tuple[str, str] | None:
    """What arrives while nobody is there, when it is more than a twentieth."""
    measure = figures.measures.get("off_hours_share")
    if measure is None or not measure.value or measure.value < 0.05 or measure.small:
        return None
    text = QCoreApplication.translate("OverviewPage", "{share} arrive outside the opening hours.")
    return "none", text.format(share=formats.share(measure.value))


def _peak(figures: OverviewFigures) -> tuple[str, str] | None:
    """The day with the most contacts, against the mean day."""
    keys, days = figures.volume.keys, figures.days
    if figures.step != "day" or not keys or not days:
        return None
    totals = [
        sum(_filled([values[place] for values in figures.volume.values.values()]))
        for place in range(len(keys))
    ]
    mean, top = sum(totals) / days, max(totals)
    if not mean or top < 1.2 * mean:
        return None
    day = parse_key(keys[totals.index(top)])
    text = QCoreApplication.translate(
        "OverviewPage", "{day} was the busiest day: {contacts}, {times} times the mean."
    )
    return "none", text.format(
        day=f"{formats.weekday_name(day.weekday())} {formats.day(day)}",
        contacts=formats.contacts(top),
        times=formats.number(top / mean, 1),
    )


def _largest_group(figures: OverviewFigures) -> tuple[str, str] | None:
    """The group with the most contacts, when there are several."""
    whole = figures.measures["volume"].value
    if figures.dimension not in ("channel", "topic") or len(figures.groups) < 2 or not whole:
        return None
    key, measures = max(figures.groups.items(), key=lambda item: item[1]["volume"].value or 0)
    text = QCoreApplication.translate("OverviewPage", "{name} has the most contacts: {n}, {share}.")
    value = measures["volume"].value or 0
    return "none", text.format(
        name=formats.group_name(figures.dimension, key),
        n=formats.number(value),
        share=formats.share(value / whole),
    )


def _volume_answer(figures: OverviewFigures) -> str:
    volume, days = figures.measures["volume"], figures.days
    if not days or not volume.value:
        return formats.contacts(volume.n)
    return QCoreApplication.translate(
        "OverviewPage", "{contacts} in {days} days, {rate} a day."
    ).format(
        contacts=formats.contacts(volume.value),
        days=formats.number(days),
        rate=formats.number(volume.value / days, 0 if volume.value >= 10 * days else 1),
    )


def _layers(course: Course) -> tuple[Series, ...]:
    order = sorted(course.values, key=lambda key: -_sum(course.values[key]))
    colors = channel_colors(order)
    shown, rest = (
        (order, []) if len(order) <= LAYERS else (order[: LAYERS - 1], order[LAYERS - 1 :])
    )
    shown = sorted(shown, key=lambda key: colors[key])
    layers = [Series(_layer_name(key), colors[key], _filled(course.values[key])) for key in shown]
    if rest:
        sums = [
            sum(values) for values in zip(*(_filled(course.values[k]) for k in rest), strict=True)
        ]
        layers.append(
            Series(QCoreApplication.translate("OverviewPage", "Others"), NO_COLOR, tuple(sums))
        )
    return tuple(layers)


def _layer_name(key: str) -> str:
    """A channel's name; all contacts together when the data name no channel."""
    return (
        formats.channel_name(key) if key else QCoreApplication.translate("OverviewPage", "Contacts")
    )


def _bar_sentences(figures: OverviewFigures, layers: tuple[Series, ...]) -> list[str]:
    sentences, partial = [], partial_steps(figures, figures.volume.keys)
    for place, key in enumerate(figures.volume.keys):
        start = parse_key(key)
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
        if partial[place]:
            text += QCoreApplication.translate("OverviewPage", "; only partly in the period")
        sentences.append(text)
    return sentences


def _group_row(
    figures: OverviewFigures,
    dimension: str,
    key: str,
    measures: Mapping[str, Measure],
    kpis: Sequence[str],
    swatch: str,
) -> list[str | Cell]:
    volume, all_contacts = measures["volume"], figures.measures["volume"]
    part = (volume.value or 0) / all_contacts.value if all_contacts.value else None
    cells: list[str | Cell] = [
        Cell(formats.group_name(dimension, key), swatch=swatch),
        Cell(formats.number(volume.value), volume.value),
        Cell(formats.share(part), part),
    ]
    for kpi in kpis:
        measure = measures.get(kpi)
        if measure is None or measure.value is None:
            why = sentence(measure.reason) if measure is not None and measure.reason else ""
            cells.append(Cell(formats.DASH, float("nan"), role="text_muted", tooltip=why))
            continue
        text = formats.measure_text(measure, figures.currency)
        role = "text_muted" if measure.small else ""
        cells.append(Cell(text, measure.value, role=role, tooltip=formats.basis(measure)))
    return cells


def _swatch(colors: Mapping[str, int], key: str, theme: Theme) -> str:
    return theme.series_color(colors[key]).name() if key in colors else ""


def _filled(values: Sequence[float | None]) -> tuple[float, ...]:
    """Counts by step; a step without contacts is 0."""
    return tuple(value or 0.0 for value in values)


def _sum(values: Sequence[float | None]) -> float:
    return sum(_filled(values))
