"""Other definitions: each KPI once for every way to count it, and by its parts."""

from __future__ import annotations

from collections.abc import Iterator

from core.metrics.catalogue import variant_name
from core.model.measure import Measure
from core.problems import Problem
from core.report.content import Block, Cell, Column, Item, Section, Table, filled
from core.report.draft import Draft


def variants(draft: Draft) -> Section:
    """Each KPI that has a value by all its definitions, the one that counts first.

    Raises Problem where each is counted in one way only.
    """
    word = draft.word
    columns = (
        Column("kpi", word("kpi"), width=36),
        Column("variant", word("variant"), width=50),
        Column("value", word("value"), "count", width=15),
        Column("unit", word("unit"), style="muted", width=13),
        Column("n", word("n"), "count", "muted", 10),
        Column("clock", word("clock"), style="muted", width=20),
        Column("reason", word("reason"), style="muted", width=60),
    )
    rows = tuple(
        row
        for measure in draft.measures.values()
        if measure.value is not None and (measure.variants or measure.parts)
        for row in _kpi(draft, measure)
    )
    if not rows:
        raise Problem("report_no_variants")
    table = filled(Table("variants", columns, rows, filters=True, frozen=True))
    blocks: tuple[Block, ...] = (*draft.remarks("variants"), table)
    return Section("variants", word("section_variants"), word("variants_subtitle"), blocks)


def _kpi(draft: Draft, measure: Measure) -> Iterator[tuple[Item, ...]]:
    counted = measure.by(measure.variant)
    figures = () if counted is None else (counted,)
    for figure in (*figures, *measure.variants, *measure.parts):
        called = draft.aliases.get(figure.key) or variant_name(figure.key, draft.place)
        yield (
            Cell(draft.kpi(measure.id), style="strong" if figure is counted else "muted"),
            called,
            Cell(figure.value, draft.unit(figure.unit)),
            draft.unit_word(figure.unit),
            figure.n,
            draft.known("clock", figure.clock) if figure.clock else "",
            draft.say(figure.reason) if figure.value is None and figure.reason else "",
        )
