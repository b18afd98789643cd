"""Evolution: headline KPIs against the period before and the same period of last year."""

from __future__ import annotations

from collections.abc import Mapping

from core.model.measure import Change
from core.report.content import Block, Cell, Column, Item, Table
from core.report.draft import Draft
from core.report.summary import headline_kpis

_PERIODS = ("previous", "year")


def evolution(draft: Draft) -> list[Block]:
    """Each headline KPI twice compared; nothing where the data do not reach back a year."""
    found = {period: draft.results.changes_against(period) for period in _PERIODS}
    kpis = [kpi for kpi in headline_kpis(draft) if any(kpi in found[p] for p in _PERIODS)]
    if not all(found.values()) or not kpis:
        return []
    word = draft.word
    columns = [
        Column("kpi", word("kpi"), width=34),
        Column("value", word("value"), "count", "strong", 14),
    ]
    for period in _PERIODS:
        columns += [
            Column(f"{period}_value", draft.known("against", period), "count", "muted", 15),
            Column(f"{period}_change", draft.known("since", period), "points", width=16),
            Column(f"{period}_verdict", draft.known("course", period), width=16),
        ]
    rows = tuple(
        (
            draft.kpi(kpi),
            draft.value(draft.measures[kpi]),
            *_compared(draft, kpi, found["previous"]),
            *_compared(draft, kpi, found["year"]),
        )
        for kpi in kpis
    )
    return [Table("evolution", tuple(columns), rows, word("evolution"))]


def _compared(draft: Draft, kpi: str, changes: Mapping[str, Change]) -> tuple[Item, ...]:
    """The earlier value, the change since and the verdict; blank where it cannot be compared."""
    change = changes.get(kpi)
    if change is None:
        return Cell(None), Cell(None), ""
    unit = draft.unit(change.before.unit)
    moved = Cell(change.difference, "points" if change.in_points else "relative")
    if change.in_points and change.before.unit == "score":
        moved = Cell(change.points, "score_points")
    verdict = draft.word(f"verdict_{change.verdict}") if change.verdict else ""
    return Cell(change.before.value, unit, "muted"), moved, verdict
