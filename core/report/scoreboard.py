"""The scoreboard: every KPI against its target and the comparison period, with a verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from core.metrics.catalogue import CATALOGUE, variant_name
from core.metrics.compare import changes
from core.model.fields import FIELDS
from core.model.measure import Measure, status
from core.model.report import ReportedNumbers
from core.model.scenario import Target
from core.report.content import Block, Cell, Column, Item, Section, Table, Text
from core.report.cover import compared_line
from core.report.draft import Draft
from core.report.evolution import evolution
from core.report.goals import goal_sheet, in_words
from core.report.milestones import milestones
from core.report.summary import change_cells, moved_cell, status_word, target_of

OF_ONE = ("customers_affected", "response_by_severity", "tier_share", "slowest_response")
"""KPIs whose value is that of one topic, priority, tier or contact: it is named beside it."""


_OF_COLUMNS = ("needs_column", "needs_customer_table")
"""Codes of reasons that name columns which no file has."""


def scoreboard(draft: Draft) -> Section:
    """Every KPI of the catalogue, with the reason where there is no value."""
    blocks: list[Block] = [*draft.remarks("scoreboard"), _all(draft)]
    grouped = [target for target in draft.results.scenario.targets if target.group is not None]
    if grouped:
        blocks.append(_group_targets(draft, grouped))
    blocks += [*milestones(draft), *evolution(draft), *in_words(draft), *goal_sheet(draft)]
    missing = [m for m in draft.measures.values() if m.value is None]
    if missing:
        blocks += _without_value(draft, missing)
    subtitle = f"{compared_line(draft)} {draft.word('change_note')}"
    title = draft.word("section_scoreboard")
    return Section("scoreboard", title, subtitle, tuple(blocks))


def _all(draft: Draft) -> Table:
    """Every KPI with a value; columns that nothing fills are left out."""
    word, measures = draft.word, [m for m in draft.measures.values() if m.value is not None]
    aimed = any(target_of(draft, measure) is not None for measure in measures)
    columns = (
        Column("kpi", word("kpi"), width=34),
        Column("value", word("value"), "count", "strong", 14),
        Column("unit", word("unit"), style="muted", width=11),
        Column("n", word("n"), "count", "muted", 9),
        *(_target_columns(draft) if aimed else ()),
        *(_change_columns(draft) if draft.results.changes else ()),
        *_reported_columns(draft),
        Column("p90", word("p90"), "count", "muted", 12),
        Column("usable", word("usable"), "percent", "muted", 12),
        Column("variant", word("counted_as"), style="muted", width=40),
        Column("basis", word("basis"), style="muted", width=34),
    )
    rows = tuple(_row(draft, measure, aimed=aimed) for measure in measures)
    return Table("kpis", columns, rows, filters=True, frozen=True)


def _target_columns(draft: Draft) -> tuple[Column, ...]:
    return (
        Column("target", draft.word("target"), "count", width=13),
        Column("status", draft.word("status"), width=15),
    )


def _change_columns(draft: Draft) -> tuple[Column, ...]:
    return (
        Column("before", draft.word("before"), "count", "muted", 13),
        Column("change", draft.word("change"), "points", width=11),
        Column("verdict", draft.word("verdict"), width=15),
    )


def _last_reported(draft: Draft) -> ReportedNumbers | None:
    """What the latest report of another period said."""
    period = draft.results.period
    return draft.results.project.last_reported(period.start, period.end)


def _reported_columns(draft: Draft) -> tuple[Column, ...]:
    last = _last_reported(draft)
    if last is None:
        return ()
    return (
        Column(
            "reported", draft.word("last_reported", day=draft.day(last.written)), "count",
            "muted", 15,
        ),
        Column("since_report", draft.word("since_report"), "points", width=12),
    )  # fmt: skip


def _reported_cells(draft: Draft, measure: Measure) -> tuple[Item, ...]:
    """The value of the last report by the same definition, and the change since."""
    last = _last_reported(draft)
    if last is None:
        return ()
    old = last.value(measure.id, measure.variant)
    if old is None or measure.value is None:
        return "", ""
    before = {measure.id: replace(measure, value=old)}
    moved = changes({measure.id: measure}, before, draft.results.scenario.tolerance)[measure.id]
    return Cell(old, draft.unit(measure.unit), "muted"), moved_cell(moved)


def _row(draft: Draft, measure: Measure, *, aimed: bool) -> tuple[Item, ...]:
    unit = draft.unit(measure.unit)
    target: tuple[Item, ...] = ()
    if aimed:
        target = (Cell(target_of(draft, measure), unit), status_word(draft, measure))
    return (
        draft.kpi(measure.id),
        draft.value(measure),
        draft.unit_word(measure.unit),
        measure.n,
        *target,
        *(change_cells(draft, measure) if draft.results.changes else ()),
        *_reported_cells(draft, measure),
        Cell(measure.extras.get("p90"), unit, "muted"),
        measure.usable_share,
        _counted(draft, measure),
        basis(draft, measure),
    )


def _counted(draft: Draft, measure: Measure) -> str:
    """The definition that counts, the one it is of where it is of one, and a word of care."""
    words = variant_name(measure.variant, draft.place)
    if measure.top and measure.id in OF_ONE:
        words = f"{words}: {draft.aliases.get(measure.top[0][0], measure.top[0][0])}"
    return f"{words} – {draft.word('small')}" if measure.small else words


def basis(draft: Draft, measure: Measure) -> str:
    """The date that counts a row and the clock of a duration, in words."""
    parts = [draft.known("anchor", measure.anchor)] if measure.anchor else []
    if measure.clock:
        parts.append(draft.known("clock", measure.clock))
    if measure.excluded:
        out = sum(count for _class, count in measure.excluded)
        parts.append(draft.word("left_out_of_it", count=out))
    return ", ".join(parts)


def _group_targets(draft: Draft, targets: list[Target]) -> Table:
    """Targets of one channel, team or other group each."""
    word = draft.word
    columns = (
        Column("kpi", word("kpi"), width=34),
        Column("value", word("value"), "count", "strong", 14),
        Column("group", word("group"), width=11),
        Column("n", word("n"), "count", "muted", 9),
        *_target_columns(draft),
    )
    rows: list[tuple[Item, ...]] = []
    for target in targets:
        assert target.group is not None
        dimension, label = target.group
        found = draft.results.groups(dimension).get(label, {}).get(target.kpi)
        if found is None:
            continue
        direction = CATALOGUE[target.kpi].direction_of(found.variant)
        aimed = draft.results.scenario.aimed_at(target.kpi, draft.results.period, target.group)
        state = status(found.value, aimed, direction)
        called = draft.known("channel", label) if dimension == "channel" else label
        rows.append(
            (
                draft.kpi(target.kpi), draft.value(found), called, found.n,
                Cell(aimed, draft.unit(found.unit)),
                "" if state == "none" else word(f"status_{state}"),
            )
        )  # fmt: skip
    return Table("group_targets", columns, tuple(rows), word("group_targets"))


def _without_value(draft: Draft, missing: list[Measure]) -> Iterator[Block]:
    """KPIs that these data do not give: those a column would give, then the others, each reason
    once."""
    wanting = [m for m in missing if m.reason is not None and m.reason.code in _OF_COLUMNS]
    if wanting:
        columns = (
            Column("kpi", draft.word("kpi"), style="muted", width=36),
            Column("needed", draft.word("column_needed"), style="muted", width=14),
        )
        rows = tuple((draft.kpi(m.id), _columns_of(draft, m)) for m in wanting)
        yield Table("without_column", columns, rows, draft.word("without_column"))
    reasons: dict[str, list[str]] = {}
    for measure in missing:
        if measure not in wanting:
            said = "" if measure.reason is None else draft.say(measure.reason)
            reasons.setdefault(said, []).append(draft.kpi(measure.id))
    if reasons:
        yield Text(draft.word("without_value"), "heading")
        for said, kpis in reasons.items():
            yield Text(f"{', '.join(kpis)}: {said}", "bullet")


def _columns_of(draft: Draft, measure: Measure) -> str:
    """The columns that a KPI needs, and whether they belong into a file of customers."""
    assert measure.reason is not None
    fields: Any = measure.reason.data.get("fields", ())
    names = [FIELDS[name].names[draft.place] if name in FIELDS else str(name) for name in fields]
    said = ", ".join(names)
    if measure.reason.code == "needs_column":
        return said
    return draft.word("of_customers", columns=said)
