"""The cover: whose report it is, what is in view, where the numbers come from, what is inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from core.calendar import format_opening_hours
from core.problems import Note
from core.report.content import Block, Cell, Column, Section, Table, Text
from core.report.draft import Draft
from core.report.source import rows_not_used

_OTHER_DIMENSIONS = ("teams", "topics", "priorities")


def cover(
    draft: Draft, title: str, inside: Sequence[Section], left_out: Sequence[tuple[str, Note]]
) -> Section:
    """The first sheet. `left_out` are sections without anything to show, each with its reason."""
    blocks: list[Block] = []
    if any(dataset.made_up for dataset in draft.results.project.datasets):
        blocks.append(Text(draft.word("made_up"), "warning"))
    blocks += [
        *draft.remarks("cover"),
        _facts(draft),
        _sources(draft),
        _contents(draft, inside, left_out),
    ]
    who = draft.plan.organisation
    subtitle = f"{who} · {period_line(draft)}" if who else period_line(draft)
    return Section("cover", title, subtitle, tuple(blocks), one_page=True)


def period_line(draft: Draft) -> str:
    """The period in view and its clock."""
    period = draft.results.period
    if period.start is None or period.end is None:
        return draft.word("no_period")
    zone = draft.results.scenario.calendar.zone
    first, last = draft.day(period.start), draft.day(period.end - timedelta(days=1))
    return draft.word("period_line", first=first, last=last, zone=zone)


def compared_line(draft: Draft) -> str:
    """What the numbers are held against, or why against nothing."""
    before = draft.results.comparison
    if before is not None and before.start is not None and before.end is not None:
        last = before.end - timedelta(days=1)
        return draft.word("compared_with", first=draft.day(before.start), last=draft.day(last))
    said = " ".join(draft.say(remark) for remark in draft.results.comparison_notes)
    return said or draft.word("compared_with_nothing")


def _facts(draft: Draft) -> Table:
    """What is in view, in words."""
    columns = (
        Column("what", "", style="muted", width=30),
        Column("told", "", width=100, wraps=True),
    )
    return Table("facts", columns, tuple(_told(draft)), draft.word("filters"), header=False)


def _told(draft: Draft) -> Iterator[tuple[str, str]]:
    scenario, word = draft.results.scenario, draft.word
    yield word("scenario"), draft.scenario(scenario)
    yield word("comparison"), compared_line(draft)
    yield word("opening_hours"), format_opening_hours(scenario.calendar.hours, draft.language)
    for channel, hours in scenario.calendar.channels:
        yield f"   {draft.known('channel', channel)}", format_opening_hours(hours, draft.language)
    yield word("holidays"), scenario.calendar.country or word("none")
    chosen = scenario.filter
    channels = [draft.known("channel", name) for name in chosen.channels or ()]
    yield word("channels"), ", ".join(channels) or word("all")
    for name in _OTHER_DIMENSIONS:
        if labels := getattr(chosen, name):
            yield word(name), ", ".join(labels)
    if chosen.agents:
        yield word("agents_filter"), ", ".join(map(draft.agent, chosen.agents))
    for name, labels in (*chosen.custom, *chosen.values):
        yield name, ", ".join(labels)
    yield word("data_quality"), quality_line(draft)


def quality_line(draft: Draft) -> str:
    """The quality of the data in one line."""
    datasets = draft.results.project.datasets
    read, aside = sum(d.rows_read for d in datasets), sum(map(rows_not_used, datasets))
    share = draft.figure(aside / read if read else 0.0, "share")
    doubts = len(draft.results.quality())
    rows, not_used = draft.figure(read, "count"), draft.figure(aside, "count")
    said = draft.word("quality_line", rows=rows, aside=not_used, share=share)
    if not doubts:
        return f"{said} {draft.word('no_doubts')}"
    return f"{said} {draft.word('one_doubt' if doubts == 1 else 'doubts', count=doubts)}"


def _sources(draft: Draft) -> Table:
    columns = (
        Column("file", draft.word("file"), width=30),
        Column("kind", draft.word("kind"), style="muted"),
        Column("read", draft.word("rows_read"), "count", width=13),
        Column("aside", draft.word("rows_aside"), "count", width=13),
    )
    rows = tuple(
        (d.name, draft.word(f"kind_{d.kind.value}"), d.rows_read, rows_not_used(d))
        for d in draft.results.project.datasets
    )
    return Table("sources", columns, rows, draft.word("sources"))


def _contents(
    draft: Draft, inside: Sequence[Section], left_out: Sequence[tuple[str, Note]]
) -> Table:
    """Every section with a link to it; those left out with what would bring them in."""
    columns = (
        Column("section", draft.word("inside"), width=30),
        Column("holds", draft.word("holds"), style="muted", width=100, wraps=True),
    )
    rows = [
        (Cell(section.title, style="link", section=section.key), draft.word(f"holds_{section.key}"))
        for section in inside
    ]
    missing = [
        (
            Cell(draft.word(f"section_{key}"), style="muted"),
            f"{draft.word('left_out')} {draft.say(why)}",
        )
        for key, why in left_out
    ]
    return Table("contents", columns, (*rows, *missing), draft.word("contents"))
