"""By channel, team, topic and tier: who is served how well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from core.model.measure import Measure
from core.model.tables import IssueRow, TierTable
from core.problems import Problem, note
from core.report.content import (
    Block,
    Cell,
    Chart,
    Charts,
    Column,
    Item,
    Section,
    Series,
    Table,
    Text,
    filled,
)
from core.report.draft import UNKNOWN, Draft
from core.report.named_bars import MOST_NAMES, first_of, named_bars

GROUP_KPIS = (
    "frt_within", "frt", "full_resolution_time", "service_level", "abandonment_rate", "csat",
    "fcr", "reopen_rate", "aht",
)  # fmt: skip
"""KPIs of a group, in the order they are read."""
TOPICS = 15
_MOST_GROUPS = 40
_OTHER = ""


def channels(draft: Draft) -> Section:
    """Volume, satisfaction, speed and cost of each channel, with what the figures suggest."""
    found = draft.results.channels()
    if found.reason is not None or not found.rows:
        raise _nothing(found.reason or note("needs_column", field="channel", fields=("channel",)))
    groups = {row.channel: row.measures for row in found.rows}
    more = draft.results.groups("channel")
    table = _groups(
        draft, "channel", {name: {**more.get(name, {}), **own} for name, own in groups.items()}
    )
    blocks: list[Block] = [*draft.remarks("channels"), *_volume_chart(draft, table), table]
    said = [draft.say(row.suggestion) for row in found.rows if row.suggestion is not None]
    if said:
        blocks += [Text(draft.word("suggested"), "heading"), *(Text(one, "bullet") for one in said)]
    return Section(
        "channels", draft.word("section_channels"), draft.word("groups_subtitle"), tuple(blocks)
    )


def teams(draft: Draft) -> Section:
    """The KPIs of each team."""
    found = draft.results.groups("team") if "team" in dict(draft.results.dimensions) else {}
    if not set(found) - {UNKNOWN}:
        raise _nothing(note("needs_column", field="team", fields=("team",)))
    table = _groups(draft, "team", found)
    blocks = (*draft.remarks("teams"), *_volume_chart(draft, table), table)
    return Section("teams", draft.word("section_teams"), draft.word("groups_subtitle"), blocks)


def _groups(draft: Draft, dimension: str, groups: Mapping[str, Mapping[str, Measure]]) -> Table:
    """One row a group; a KPI that no group has is left out."""
    shown = list(groups.items())[:_MOST_GROUPS]
    whole = draft.measures["volume"].value
    known = [
        kpi for kpi in GROUP_KPIS if any(m[kpi].value is not None for _, m in shown if kpi in m)
    ]
    columns = [
        Column("group", draft.word(dimension), style="strong", width=26),
        Column("volume", draft.word("volume"), "count", width=12),
        Column("share", draft.word("share_of_all"), "share", "muted", 11),
    ]
    columns += [
        Column(kpi, draft.kpi(kpi), draft.unit(draft.measures[kpi].unit), width=15) for kpi in known
    ]
    rows = tuple(
        (
            draft.known("channel", name) if dimension == "channel" else draft.known("", name),
            found["volume"].value,
            (found["volume"].value or 0.0) / whole if whole else None,
            *(_value(draft, found.get(kpi)) for kpi in known),
        )
        for name, found in shown
    )
    return Table(f"by_{dimension}", tuple(columns), rows, filters=True, frozen=True)


def _value(draft: Draft, measure: Measure | None) -> Cell:
    """A KPI of a group, grey below 20 rows; a dash where there is none."""
    return Cell("—", style="muted") if measure is None else draft.value(measure, "body")


def _volume_chart(draft: Draft, table: Table) -> tuple[Charts, ...]:
    """Contacts of each group beside the first KPI of speed or satisfaction that groups have."""
    if len(table.rows) < 2:
        return ()
    alt = draft.word(
        "alt_groups", groups=", ".join(str(name) for name in table.column("group")[:5])
    )
    volume = Series("volume", role="accent")
    first = named_bars(draft, table, "group", volume, draft.word("volume"), alt)
    rated = [c for c in table.columns if c.key in ("frt_within", "csat", "service_level")]
    if not rated:
        return (Charts((first,)),)
    column = rated[0]
    said = draft.word("alt_groups_kpi", kpi=column.label)
    second = named_bars(draft, table, "group", Series(column.key), column.label, said, column.unit)
    return (Charts((first, second)),)


def topics(draft: Draft) -> Section:
    """The most frequent topics: how many contacts and customers, and who owns the cause."""
    found = draft.results.issues(TOPICS)
    if found.reason is not None or not found.rows:
        raise _nothing(found.reason or note("needs_column", field="topic", fields=("topic",)))
    columns = (
        Column("topic", draft.word("topic"), style="strong", width=34),
        Column("n", draft.word("volume"), "count", width=12),
        Column("share", draft.word("share_of_all"), "share", width=12),
        Column("change", draft.word("change"), "points", "muted", 11),
        Column("customers", draft.word("customers"), "count", width=13),
        Column("department", draft.word("department"), width=24),
        Column("in_help", draft.word("in_help"), width=16),
    )
    rows = tuple(_issue(draft, row, row.topic) for row in found.rows)
    table = filled(Table("topics", columns, rows, filters=True, frozen=True))
    blocks: list[Block] = [*draft.remarks("topics"), _topics_chart(draft, table), table]
    rest = [(found.other, draft.word("others")), (found.unknown, draft.word("without_topic"))]
    left = tuple(_issue(draft, row, name) for row, name in rest if row is not None)
    if left:
        others = Table("other_topics", columns[:3], tuple(row[:3] for row in left))
        blocks.append(replace(others, title=draft.word("rest"), header=False))
    blocks += [Text(draft.say(remark), "muted") for remark in found.notes]
    subtitle = draft.word("topics_subtitle", topics=found.topics, n=draft.figure(found.n, "count"))
    return Section("topics", draft.word("section_topics"), subtitle, tuple(blocks))


def _issue(draft: Draft, row: IssueRow, name: str) -> tuple[Item, ...]:
    covered = {True: "yes", False: "no", None: ""}[row.kb_covered]
    said = draft.word(covered) if covered else ""
    return (name, row.n, row.share, row.change, row.customers, row.department, said)


def _topics_chart(draft: Draft, table: Table) -> Charts:
    first = ", ".join(str(name) for name in table.column("topic")[:3])
    alt = draft.word("alt_topics", topics=first)
    bars = Series("n", role="accent")
    return Charts((named_bars(draft, table, "topic", bars, draft.word("chart_topics"), alt),))


def tiers(draft: Draft) -> Section:
    """Who solves what: contacts resolved by tier and topic."""
    found = draft.results.tiers()
    if found.reason is not None or not set(found.tiers) - {UNKNOWN}:
        raise _nothing(found.reason or note("needs_column", field="tier", fields=("tier",)))
    labels = [_topic_label(draft, topic) for topic in found.topics]
    columns = (
        Column("tier", draft.word("tier"), style="strong", width=18),
        Column("resolved", draft.word("resolved"), "count", width=12),
        Column("share", draft.word("share_of_resolved"), "share", width=14),
        *(
            Column(f"topic_{place}", label, "count", width=15, scale="volume")
            for place, label in enumerate(labels)
        ),
    )
    rows = tuple(_tier(draft, found, place) for place in range(len(found.tiers)))
    counts = Table("tiers", columns, rows, draft.word("tiers_counts"), filters=True)
    blocks: list[Block] = [*draft.remarks("tiers"), *_tiers_chart(draft, found), counts]
    blocks.append(_tier_shares(draft, found, labels))
    blocks += [Text(draft.say(remark), "muted") for remark in found.notes]
    subtitle = draft.word("tiers_subtitle")
    return Section("tiers", draft.word("section_tiers"), subtitle, tuple(blocks))


def _tier_label(draft: Draft, tier: str) -> str:
    """A tier as people call it: "Tier 1" where the files say 1."""
    return f"{draft.word('tier')} {tier}" if tier.isdigit() else draft.known("", tier)


def _topic_label(draft: Draft, topic: str) -> str:
    if topic == UNKNOWN:
        return draft.word("without_topic")
    return draft.word("others") if topic == _OTHER else topic


def _tier(draft: Draft, found: TierTable, place: int) -> tuple[Item, ...]:
    name = _tier_label(draft, found.tiers[place])
    total, share = found.tier_totals[place], found.share_of_tier(place)
    return (name, total, share, *found.resolved[place])


def _tier_shares(draft: Draft, found: TierTable, labels: list[str]) -> Table:
    """Of each topic, the share that each tier resolved."""
    columns = (
        Column("topic", draft.word("topic"), style="strong", width=18),
        Column("resolved", draft.word("resolved"), "count", width=12),
        *(
            Column(f"tier_{place}", _tier_label(draft, tier), "share", width=14, scale="volume")
            for place, tier in enumerate(found.tiers)
        ),
    )
    rows = tuple(
        (
            label,
            found.topic_totals[topic],
            *(found.share_of_topic(tier, topic) for tier in range(len(found.tiers))),
        )
        for topic, label in enumerate(labels)
    )
    return Table("tier_shares", columns, rows, draft.word("tiers_shares"))


def _tiers_chart(draft: Draft, found: TierTable) -> tuple[Charts, ...]:
    series = tuple(Series(f"tier_{place}") for place in range(len(found.tiers)))
    title = first_of(draft, draft.word("tiers_shares"), len(found.topic_totals))
    chart = Chart(
        "stacked", title, draft.word("alt_tiers"), "tier_shares", "topic",
        series, unit="share", most=1.0,
        rows=MOST_NAMES if len(found.topic_totals) > MOST_NAMES else 0,
    )  # fmt: skip
    return (Charts((chart,)),)


def _nothing(reason: object) -> Problem:
    from core.problems import Note

    assert isinstance(reason, Note)
    return Problem(reason.code, **dict(reason.data))
