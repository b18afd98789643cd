"""The tables further down the Overview: agents, top issues, channels, tiers, flow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from core.model.measure import Measure
from core.model.tables import (
    AgentRow,
    ChannelTable,
    FlowStep,
    FlowTable,
    IssueRow,
    IssueTable,
    Scorecard,
    TierTable,
)
from desktop import formats, kpi_axes
from desktop.kpi_words import step_name, step_ticks
from desktop.messages import sentence
from desktop.overview_figures import OverviewFigures
from desktop.overview_tables import column_name, dimension_name
from desktop.overview_words import kpi_name, table_colors
from widgets.data_table import Cell, Column
from widgets.flow_chart import FlowContent
from widgets.pointed_chart import Axes
from widgets.stacked_days import series_color
from widgets.theme import Theme

Rows = list[list[str | Cell]]
Table = tuple[list[Column], Rows, list[str | Cell] | None]
_UNKNOWN = "Unknown"
NO_TABLE: Table = ([], [], None)


def scorecard(found: Scorecard, figures: OverviewFigures) -> Table:
    """Agents with several figures each, most contacts first; few contacts are grey."""
    translate = QCoreApplication.translate
    kpis = [
        kpi for kpi in found.kpis if any(row.measures[kpi].value is not None for row in found.rows)
    ]
    beside = any(row.same_topic and row.same_topic.faster is not None for row in found.rows)
    written = any(row.messages is not None for row in found.rows)
    columns = [
        Column(dimension_name("agent"), stretch=True),
        Column(translate("OverviewPage", "Contacts"), numeric=True),
        *(_kpi_column(kpi, figures) for kpi in kpis),
    ]
    if written:
        columns.append(Column(translate("Sections", "Messages"), numeric=True))
    if beside:
        words = translate(
            "Sections",
            "Share of replies sooner than the median of their topic; half is usual. Hard topics "
            "are no blame.",
        )
        columns.append(Column(translate("Sections", "Sooner"), True, words))
    rows: Rows = [
        _agent_row(row, kpis, figures.currency, written=written, beside=beside)
        for row in found.rows
    ]
    if any(row.self_rating is not None for row in found.rows):
        columns.append(_own_rating_column(found))
        for cells, row in zip(rows, found.rows, strict=True):
            cells.append(_own_rating(row))
    return columns, rows, None


def _own_rating_column(found: Scorecard) -> Column:
    """The head over own ratings, with the median of the team beside which they stand."""
    words = QCoreApplication.translate("Sections", "How agents rate their own work, 1 to 5.")
    if found.median_self_rating is not None:
        median = QCoreApplication.translate("Sections", "Median of the team: {median}.")
        words = f"{words} {median.format(median=formats.number(found.median_self_rating, 1))}"
    return Column(QCoreApplication.translate("Sections", "Own rating"), True, words)


def _own_rating(row: AgentRow) -> Cell:
    if row.self_rating is None:
        return Cell(formats.DASH, float("nan"), role="text_muted")
    return Cell(formats.number(row.self_rating, 1), row.self_rating)


def _agent_row(
    row: AgentRow, kpis: Sequence[str], currency: str, *, written: bool, beside: bool
) -> list[str | Cell]:
    role = "text_muted" if row.small else ""
    cells: list[str | Cell] = [
        Cell(formats.group_name("agent", row.agent), role=role),
        Cell(formats.number(row.n), row.n, role=role),
        *_measure_cells(row.measures, kpis, currency, pale=row.small),
    ]
    if written:
        cells.append(_number(row.messages, role))
    if beside:
        told = row.same_topic
        faster = told.faster if told is not None else None
        words = ""
        if told is not None and told.csat_points is not None:
            words = QCoreApplication.translate(
                "Sections", "Satisfaction {points} points against the same topics (n = {n})"
            ).format(points=_signed(told.csat_points), n=formats.number(told.csat_n))
        value = float("nan") if faster is None else faster
        pale = role if faster is not None else "text_muted"
        cells.append(Cell(formats.share(faster, 0), value, role=pale, tooltip=words))
    return cells


def issues(found: IssueTable) -> Table:
    """The most frequent topics as bars with share, contacts, customers, department and change."""
    translate = QCoreApplication.translate
    listed = [*found.rows, *(row for row in (found.other, found.unknown) if row is not None)]
    known = [row.customers is not None for row in listed]
    owned = any(row.department for row in listed)
    changed = any(row.change is not None for row in listed)
    columns = [
        Column(dimension_name("topic")),
        Column("", stretch=True),
        Column(translate("OverviewPage", "Share"), numeric=True),
        Column(translate("OverviewPage", "Contacts"), numeric=True),
    ]
    if any(known):
        columns.append(Column(translate("Sections", "Customers"), numeric=True))
    if changed:
        words = translate("Sections", "Points of share against the comparison period")
        columns.append(Column(translate("Sections", "Change"), True, words))
    if owned:
        columns.append(Column(dimension_name("department")))
    top = max((row.share for row in found.rows), default=1.0) or 1.0
    rows: Rows = []
    for row in listed:
        mine = row in found.rows
        rows.append(_issue_row(row, top if mine else 0.0, (any(known), changed, owned)))
    return columns, rows, None


def _issue_row(row: IssueRow, top: float, shown: tuple[bool, bool, bool]) -> list[str | Cell]:
    role = "" if top else "text_muted"
    name = row.topic or QCoreApplication.translate("OverviewPage", "Others")
    cells: list[str | Cell] = [
        Cell(formats.group_name("topic", name), role=role),
        Cell("", row.share, bar=row.share / top if top else 0.0, role="" if top else "surface"),
        Cell(formats.share(row.share), row.share, role=role),
        Cell(formats.number(row.n), row.n, role=role),
    ]
    if shown[0]:
        cells.append(_number(row.customers, role))
    if shown[1]:
        value = float("nan") if row.change is None else row.change
        text = formats.DASH if row.change is None else _signed(row.change)
        cells.append(Cell(text, value, role="text_muted"))
    if shown[2]:
        cells.append(Cell(row.department or formats.DASH, role="text_muted"))
    return cells


def channels(found: ChannelTable, figures: OverviewFigures, theme: Theme) -> Table:
    """Channels side by side: contacts, share, satisfaction, speed and cost."""
    translate = QCoreApplication.translate
    kpis = [
        kpi
        for kpi in found.kpis
        if kpi != "volume" and any(row.measures[kpi].value is not None for row in found.rows)
    ]
    columns = [
        Column(dimension_name("channel"), stretch=True),
        Column(translate("OverviewPage", "Contacts"), numeric=True),
        Column(translate("OverviewPage", "Share"), numeric=True),
        *(_kpi_column(kpi, figures) for kpi in kpis),
    ]
    colors = table_colors(figures.volume, [row.channel for row in found.rows])
    rows: Rows = []
    for row in found.rows:
        volume = row.measures["volume"]
        swatch = series_color(theme, colors[row.channel]).name()
        rows.append(
            [
                Cell(formats.channel_name(row.channel), swatch=swatch),
                _number(volume.value),
                Cell(formats.share(row.share), row.share),
                *_measure_cells(row.measures, kpis, figures.currency),
            ]
        )
    return columns, rows, None


def suggestions(found: ChannelTable) -> str:
    """What the figures of the channels suggest; "" where nothing."""
    return " ".join(sentence(row.suggestion) for row in found.rows if row.suggestion is not None)


def tiers(found: TierTable) -> Table:
    """Topics and the tiers that resolve them, with each tier's share of the topic."""
    columns = [
        Column(dimension_name("topic"), stretch=True),
        *(Column(formats.group_name("tier", tier), numeric=True) for tier in found.tiers),
        Column(QCoreApplication.translate("Sections", "Resolved"), numeric=True),
    ]
    rows: Rows = []
    for place, topic in enumerate(found.topics):
        name = topic or QCoreApplication.translate("OverviewPage", "Others")
        cells: list[str | Cell] = [formats.group_name("topic", name)]
        for tier in range(len(found.tiers)):
            part, count = found.share_of_topic(tier, place), found.resolved[tier][place]
            cells.append(Cell(formats.share(part, 0), part, tooltip=formats.contacts(count)))
        cells.append(_number(found.topic_totals[place]))
        rows.append(cells)
    total: list[str | Cell] = [Cell(QCoreApplication.translate("OverviewPage", "All"), bold=True)]
    for tier in range(len(found.tiers)):
        total.append(Cell(formats.share(found.share_of_tier(tier), 0)))
    total.append(_number(sum(found.tier_totals)))
    return columns, rows, total


def flow_chart(found: FlowTable) -> tuple[Axes, FlowContent, str]:
    """The frame and bars of what came, was resolved and was left, and one sentence."""
    keys = [row.start for row in found.rows]
    ticks, major = step_ticks(keys, found.step)
    left = tuple(row.backlog for row in found.rows)
    tallest = max([0, *(max(row.created, row.resolved, row.backlog or 0) for row in found.rows)])
    axes = Axes(
        ticks,
        major,
        kpi_axes.marks((0, tallest), "count"),
        tuple(_flow_sentence(row, found.step) for row in found.rows),
    )
    content = FlowContent(
        tuple(row.created for row in found.rows),
        tuple(row.resolved for row in found.rows),
        left,
        tuple(row.censored for row in found.rows),
    )
    return axes, content, flow_summary(found)


def flow_summary(found: FlowTable) -> str:
    """Created, resolved and the change of what is left over the whole period."""
    created = sum(row.created for row in found.rows)
    resolved = sum(row.resolved for row in found.rows)
    words = QCoreApplication.translate(
        "Sections", "{created} came, {resolved} were resolved."
    ).format(created=formats.number(created), resolved=formats.number(resolved))
    last = found.rows[-1].backlog if found.rows else None
    if found.backlog_before is not None and last is not None:
        left = QCoreApplication.translate("Sections", "Left over: {before} before, {after} now.")
        before = formats.number(found.backlog_before)
        words += " " + left.format(before=before, after=formats.number(last))
    if any(row.censored for row in found.rows):
        words += " " + QCoreApplication.translate(
            "Sections", "Pale steps are too young to judge: their contacts may yet be resolved."
        )
    return words


def flow_table(found: FlowTable) -> Table:
    """The same steps as a table, with the share of each step's contacts resolved since."""
    translate = QCoreApplication.translate
    columns = [
        Column(translate("Sections", "Period"), stretch=True),
        Column(translate("Sections", "Came"), numeric=True),
        Column(translate("Sections", "Resolved"), numeric=True),
        Column(translate("Sections", "Left over"), numeric=True),
        Column(
            translate("Sections", "Resolved since"),
            True,
            translate("Sections", "Of those that came then, the share resolved until now"),
        ),
    ]
    rows: Rows = [
        [
            Cell(step_name(row.start, found.step), row.start),
            _number(row.created),
            _number(row.resolved),
            _number(row.backlog),
            Cell(
                formats.share(row.cohort),
                float("nan") if row.cohort is None else row.cohort,
                role="text_muted" if row.censored else "",
            ),
        ]
        for row in found.rows
    ]
    return columns, rows, None


def _flow_sentence(row: FlowStep, step: str) -> str:
    translate = QCoreApplication.translate
    words = translate("Sections", "{created} came, {resolved} were resolved.").format(
        created=formats.number(row.created), resolved=formats.number(row.resolved)
    )
    parts = [f"{step_name(row.start, step)}: {words}"]
    if row.backlog is not None:
        left = translate("Sections", "{count} left over at the end.")
        parts.append(left.format(count=formats.number(row.backlog)))
    if row.cohort is not None:
        since = translate("Sections", "{share} of those that came are resolved by now.")
        parts.append(since.format(share=formats.share(row.cohort)))
    return " ".join(parts)


def _kpi_column(kpi: str, figures: OverviewFigures) -> Column:
    name = kpi_name(figures.words, kpi)
    short = column_name(kpi)
    return Column(name if short == kpi else short, numeric=True, tooltip=name)


def _measure_cells(
    measures: Mapping[str, Measure], kpis: Sequence[str], currency: str, *, pale: bool = False
) -> list[Cell]:
    cells: list[Cell] = []
    for kpi in kpis:
        measure = measures[kpi]
        if measure.value is None:
            why = sentence(measure.reason) if measure.reason else ""
            cells.append(Cell(formats.DASH, float("nan"), role="text_muted", tooltip=why))
            continue
        role = "text_muted" if pale or measure.small else ""
        text, why = formats.measure_text(measure, currency), formats.basis(measure)
        cells.append(Cell(text, measure.value, role=role, tooltip=why))
    return cells


def _number(value: float | None, role: str = "") -> Cell:
    if value is None:
        return Cell(formats.DASH, float("nan"), role="text_muted")
    return Cell(formats.number(value), value, role=role)


def _signed(points: float) -> str:
    sign = "+" if points > 0 else formats.MINUS if points < 0 else ""
    return f"{sign}{formats.number(abs(points) * 100, 1)}"
