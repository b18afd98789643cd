"""Channel performance: volume, share, satisfaction, speed and cost of each channel."""

from __future__ import annotations

from collections.abc import Mapping

from core.metrics.compute import grouped
from core.metrics.facts import Facts
from core.model.measure import Measure
from core.model.scenario import Filter, Scenario
from core.model.tables import SMALL, ChannelRow, ChannelTable
from core.problems import Note, note

CHANNEL_KPIS = ("volume", "csat", "frt", "full_resolution_time", "cost_per_ticket")
BUSY, WEAK, SLOW = 0.4, 0.05, 0.1
"""A channel with so large a share is busy, with so small a one weak; so many points are worse."""


def channel_performance(facts: Facts, scenario: Scenario, view: Filter) -> ChannelTable:
    """Every channel in view, most contacts first; suggestions only from 20 contacts on."""
    if facts.dimension("channel") is None and facts.totals is None:
        return ChannelTable((), CHANNEL_KPIS, note("needs_column", field="channel",
                                                   fields=("channel",)))  # fmt: skip
    groups = grouped(facts, scenario, view, "channel")
    found = {
        label: {kpi: measures[kpi] for kpi in CHANNEL_KPIS} for label, measures in groups.items()
    }
    whole = sum(row["volume"].value or 0.0 for row in found.values())
    csat = _pooled(found)
    return ChannelTable(
        tuple(
            ChannelRow(
                label,
                (row["volume"].value or 0.0) / whole if whole else None,
                row,
                suggestion(label, row, whole, csat, len(found)),
            )
            for label, row in found.items()
        ),
        CHANNEL_KPIS,
    )


def _pooled(rows: Mapping[str, Mapping[str, Measure]]) -> float | None:
    """Satisfaction over all channels."""
    told = [found for row in rows.values() if (found := _satisfied(row["csat"])) is not None]
    n = sum(count for _, count in told)
    return sum(share * count for share, count in told) / n if n else None


def _satisfied(csat: Measure) -> tuple[float, int] | None:
    """Share of satisfied answers and how many there are, also where their mean is what counts."""
    found = csat
    if csat.unit != "share":
        found = next((figure for figure in csat.variants if figure.unit == "share"), None)
    return None if found is None or found.value is None else (found.value, found.n)


def suggestion(
    channel: str, row: Mapping[str, Measure], whole: float, csat: float | None, channels: int
) -> Note | None:
    """Staff a busy channel whose customers are less satisfied; ask whether a tiny one pays."""
    volume, satisfied = row["volume"], _satisfied(row["csat"])
    if channels < 2 or volume.value is None or not whole or volume.n < SMALL:
        return None
    share = volume.value / whole
    behind = (
        csat is not None
        and satisfied is not None
        and satisfied[1] >= SMALL
        and satisfied[0] < csat - SLOW
    )
    if satisfied is None or not behind:
        return None
    if share >= BUSY:
        return note("suggest_staff_channel", channel=channel, share=share, best=satisfied[0])
    if share <= WEAK:
        return note("suggest_drop_channel", channel=channel, share=share, best=satisfied[0])
    return None
