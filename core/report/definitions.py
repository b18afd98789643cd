"""Definitions: every KPI, how it is computed, from how many contacts, and what it needs."""

from __future__ import annotations

from core.metrics.catalogue import CATALOGUE, Kpi, variant_name
from core.model.fields import FIELDS
from core.model.measure import Measure
from core.report.content import Block, Column, Item, Section, Table
from core.report.draft import Draft


def definitions(draft: Draft) -> Section:
    """The glossary of the numbers in the report; the scoreboard says what the others lack."""
    word = draft.word
    columns = (
        Column("kpi", word("kpi"), style="strong", width=25, wraps=True),
        Column("formula", word("formula"), width=46, wraps=True),
        Column("variant", word("counted_as"), width=21, wraps=True),
        Column("n", word("n"), "count", "muted", 9),
        Column("direction", word("direction"), style="muted", width=13),
        Column("edge", word("edge"), style="muted", width=40, wraps=True),
        Column("needs", word("needs"), style="muted", width=20, wraps=True),
        Column("advice", word("advice"), width=40, wraps=True),
    )
    known = ((kpi, draft.measures.get(kpi.id)) for kpi in CATALOGUE.values())
    rows = tuple(
        _row(draft, kpi, measure)
        for kpi, measure in known
        if measure is not None and measure.value is not None
    )
    table = Table("definitions", columns, rows, filters=True, frozen=True)
    blocks: tuple[Block, ...] = (*draft.remarks("definitions"), table)
    return Section("definitions", word("section_definitions"), word("definitions_subtitle"), blocks)


def _row(draft: Draft, kpi: Kpi, measure: Measure) -> tuple[Item, ...]:
    needs = [FIELDS[name].names[draft.place] if name in FIELDS else name for name in kpi.needs]
    return (
        draft.kpi(kpi.id),
        kpi.formula[draft.place],
        variant_name(measure.variant, draft.place),
        measure.n,
        draft.known("direction", kpi.direction),
        kpi.edge[draft.place],
        ", ".join(needs),
        kpi.advice[draft.place],
    )
