"""Promises: what the staffing achieves, and the assumptions it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import isfinite

from core.model.requirement import Achieved, Assumption, PromiseState, Requirement
from core.model.scenario import KeptOver
from core.report.content import Block, Cell, Column, Item, Section, Table, Text
from core.report.draft import Draft
from core.report.staffing import needed


def promises(draft: Draft) -> Section:
    """Each channel's promises and assumptions, and the channels left out with the reason."""
    requirement = needed(draft.staffing)
    blocks: list[Block] = [*draft.remarks("promises"), _achieved(draft, requirement)]
    blocks.append(_assumptions(draft, requirement))
    told = [
        (channel.channel, remark) for channel in requirement.channels for remark in channel.notes
    ]
    told += list(requirement.skipped)
    if told or requirement.notes:
        blocks.append(Text(draft.word("remarks"), "heading"))
    for channel, remark in told:
        named = "channel" in remark.data
        said = (
            draft.say(remark)
            if named
            else f"{draft.known('channel', channel)}: {draft.say(remark)}"
        )
        blocks.append(Text(said, "bullet"))
    blocks += [Text(draft.say(remark), "bullet") for remark in dict.fromkeys(requirement.notes)]
    subtitle = draft.word("promises_subtitle", seed=requirement.seed)
    return Section("promises", draft.word("section_promises"), subtitle, tuple(blocks))


def _achieved(draft: Draft, requirement: Requirement) -> Table:
    """The promises of the people needed, with the model behind each."""
    found = [(c.channel, kept) for c in requirement.channels for kept in c.achieved]
    models = [c.model for c in requirement.channels for _ in c.achieved]
    plain = promise_table(draft, "achieved", draft.word("kept_promises"), found)
    last = Column("model", draft.word("model"), style="muted", width=34)
    rows = zip(plain.rows, models, strict=True)
    return replace(
        plain,
        columns=(*plain.columns, last),
        rows=tuple((*row, draft.known("model", model)) for row, model in rows),
    )


def promise_table(
    draft: Draft, key: str, title: str, found: Sequence[tuple[str, Achieved]]
) -> Table:
    """Channels with their promises and what is achieved of each."""
    word = draft.word
    columns = (
        Column("channel", word("channel"), style="strong", width=22),
        Column("promise", word("promise"), width=40),
        Column("within", word("within"), "s", width=13),
        Column("clock", word("clock"), style="muted", width=18),
        Column("target", word("target"), "share", width=11),
        Column("achieved", word("achieved"), "share", "strong", 11),
        Column("half_width", word("half_width"), "share", "muted", 9),
        Column("status", word("status"), width=32),
    )
    rows = tuple(_promise(draft, channel, kept) for channel, kept in found)
    return Table(key, columns, rows, title, filters=True)


def _promise(draft: Draft, channel: str, kept: Achieved) -> tuple[Item, ...]:
    return (
        draft.known("channel", channel),
        draft.known("promise", kept.promise),
        kept.within_s if isfinite(kept.within_s) else None,
        draft.known("clock", kept.clock),
        kept.target,
        kept.value,
        kept.half_width or None,
        verdict(draft, kept),
    )


def verdict(draft: Draft, kept: Achieved) -> str:
    """The verdict on a promise with its shape, and the weakest part where that alone breaks it."""
    state = {
        PromiseState.KEPT: "met",
        PromiseState.JUST_MISSED: "just_missed",
        PromiseState.MISSED: "missed",
        PromiseState.UNKNOWN: "unknown",
    }[kept.state]
    if kept.met_over_week and kept.broken_in_part:
        state = "missed_on_day" if kept.over is KeptOver.DAY else "missed_in_hour"
    return draft.word(state, weakest=round(100 * (kept.weakest or 0.0)))


def _assumptions(draft: Draft, requirement: Requirement) -> Table:
    word = draft.word
    columns = (
        Column("channel", word("channel"), style="strong", width=22),
        Column("assumption", word("assumption"), width=30),
        Column("value", word("value"), "score", width=13),
        Column("source", word("source"), style="muted", width=18),
        Column("n", word("n"), "count", "muted", 11),
        Column("low", word("low"), "score", "muted", 11),
        Column("high", word("high"), "score", "muted", 11),
    )
    rows = tuple(
        (draft.known("channel", channel.channel), *_assumption(draft, assumption))
        for channel in requirement.channels
        for assumption in channel.assumptions
    )
    return Table("assumptions", columns, rows, word("assumptions"), filters=True)


def _assumption(draft: Draft, assumption: Assumption) -> tuple[Item, ...]:
    unit = "s" if assumption.name.endswith("_s") else "score"
    low, high = assumption.band or (None, None)
    return (
        draft.known("assumption", assumption.name),
        Cell(assumption.value, unit),
        draft.known("from", assumption.source),
        assumption.n or None,
        Cell(low, unit),
        Cell(high, unit),
    )
