"""The audit page: every row read, used or set aside and why, and what makes the data doubtful."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pandas as pd

from core.messages import template
from core.problems import note
from core.report.content import Annex, Block, Cell, Column, Item, Section, Table, Text
from core.report.draft import Draft
from core.report.source import rows_not_used


def audit(draft: Draft) -> Section:
    """Files and counts, decisions on clock and hours, doubts, and what was set aside by reason."""
    blocks: list[Block] = [*draft.remarks("audit"), _files(draft), *_doubts(draft)]
    blocks += _outliers(draft)
    blocks += _usable(draft)
    blocks += _remarks(draft)
    blocks += _reasons(draft)
    last = max((d.imported_at for d in draft.results.project.datasets), default=None)
    subtitle = draft.word("audit_subtitle")
    if last is not None:
        day = _on_clock(last, draft.results.scenario.calendar.zone).date()
        subtitle += " " + draft.word("audited", day=draft.day(day))
    return Section("audit", draft.word("section_audit"), subtitle, tuple(blocks))


def _files(draft: Draft) -> Table:
    word = draft.word
    columns = (
        Column("file", word("file"), width=36),
        Column("read", word("rows_read"), "count", width=13),
        Column("used", word("rows_used"), "count", width=13),
        Column("aside", word("rows_aside"), "count", width=13),
        Column("kind", word("kind"), style="muted", width=22),
        Column("zone", word("zone"), style="muted", width=20),
        Column("imported", word("imported_at"), "when", "muted", 18),
        Column("sha", word("fingerprint"), style="muted", width=20),
    )
    datasets = draft.results.project.datasets
    zone = draft.results.scenario.calendar.zone
    rows = tuple(
        (
            d.name,
            d.rows_read,
            Cell(d.rows_read - rows_not_used(d), formula="{.read}-{.aside}"),
            rows_not_used(d),
            word(f"kind_{d.kind.value}"),
            d.zone or word("clock_of_file"),
            _on_clock(d.imported_at, zone),
            d.source_sha256[:16],
        )
        for d in datasets
    )
    read, aside = sum(d.rows_read for d in datasets), sum(map(rows_not_used, datasets))
    total: tuple[Item, ...] = (
        word("total"),
        *(
            Cell(value, formula=f"SUM({{files.{key}}})")
            for key, value in (("read", read), ("used", read - aside), ("aside", aside))
        ),
        "", "", "", "",
    )  # fmt: skip
    return Table("files", columns, rows, word("sources"), total=total if rows else ())


def _on_clock(moment: datetime, zone: str) -> datetime:
    """A moment to the minute on the clock of the report."""
    local = moment.astimezone(ZoneInfo(zone)) if moment.tzinfo is not None else moment
    return local.replace(second=0, microsecond=0, tzinfo=None)


def _doubts(draft: Draft) -> list[Block]:
    """What makes the data doubtful, the gravest first, with what to do."""
    found = draft.results.quality()
    if not found:
        return [Text(draft.word("doubts_found"), "heading"), Text(draft.word("no_doubts"), "muted")]
    columns = (
        Column("file", draft.word("file"), width=36),
        Column("rows", draft.word("rows"), "count", width=13),
        Column("share", draft.word("share_of_all"), "share", "muted", 13),
        Column("doubt", draft.word("doubt"), width=13),
    )
    rows = tuple((one.file, one.rows, one.share, draft.say(one.note)) for one in found)
    return [Table("doubts", columns, rows, draft.word("doubts_found"))]


def _outliers(draft: Draft) -> list[Block]:
    """Contacts that look wrong, class by class, and whether they count."""
    found = [one for one in draft.results.outliers if one.rows or one.excluded]
    if not found:
        return []
    columns = (
        Column("class", draft.word("outlier_class"), width=36),
        Column("rows", draft.word("rows"), "count", width=13),
        Column("share", draft.word("share_of_all"), "share", "muted", 13),
        Column("counted", draft.word("counted_or_not"), width=13),
    )
    days = f"{draft.results.scenario.outlier_cap_days:g}"
    rows = tuple(
        (
            draft.say(note(f"outlier_{one.key}", days=days)),
            one.rows,
            one.share,
            draft.word("left_out_class" if one.excluded else "counted_class"),
        )
        for one in found
    )
    return [Table("outliers", columns, rows, draft.word("outliers_found"))]


def _usable(draft: Draft) -> list[Block]:
    """KPIs that a good part of the contacts cannot enter."""
    poor = [
        m
        for m in draft.measures.values()
        if m.value is not None and m.usable_share is not None and m.usable_share < 0.9
    ]
    if not poor:
        return []
    columns = (
        Column("kpi", draft.word("kpi"), width=36),
        Column("n", draft.word("n"), "count", width=13),
        Column("eligible", draft.word("eligible"), "count", width=13),
        Column("usable", draft.word("usable"), "share", width=13),
    )
    rows = tuple((draft.kpi(m.id), m.n, m.eligible, m.usable_share) for m in poor)
    return [Table("usable", columns, rows, draft.word("usable_by_kpi"))]


def _remarks(draft: Draft) -> list[Block]:
    datasets = draft.results.project.datasets
    said = [f"{d.name}: {draft.say(warning)}" for d in datasets for warning in d.warnings]
    said += [draft.say(remark) for remark in draft.results.combined.notes]
    if not said:
        return []
    lines = [Text(line, "bullet") for line in dict.fromkeys(said)]
    return [Text(draft.word("remarks"), "heading"), *lines]


def _reasons(draft: Draft) -> list[Block]:
    aside = draft.results.set_aside()
    heading = draft.word("aside_by_reason")
    if aside.empty:
        return [Text(heading, "heading"), Text(draft.word("aside_none"), "muted")]
    columns = (
        Column("rows", draft.word("rows"), "count", width=36),
        Column("reason", draft.word("why"), width=13),
    )
    counts = aside["reason"].value_counts().items()
    rows = tuple((int(count), reason_words(draft, str(code))) for code, count in counts)
    blocks: list[Block] = [Table("reasons", columns, rows, heading)]
    if not draft.plan.rows_set_aside:
        blocks.append(Text(draft.word("aside_not_listed", count=len(aside)), "muted"))
    return blocks


def reason_words(draft: Draft, code: str) -> str:
    """The reason a row was set aside, in words."""
    known = template(code)
    return draft.say(note(code)) if known and "{" not in known else code.replace("_", " ")


def rows_set_aside(draft: Draft) -> Annex:
    """Every row and cell set aside, one by one, with its reason."""
    word = draft.word
    columns = (
        Column("file", word("file"), width=30),
        Column("row", word("row"), "people", width=10),
        Column("column", word("column"), width=26),
        Column("value", word("cell"), width=40),
        Column("reason", word("why"), width=70),
        Column("scope", word("scope"), width=24),
    )
    table = draft.results.set_aside()
    scopes = table["scope"].tolist() if "scope" in table else ["row"] * len(table)
    hidden = draft.aliases
    shown = pd.DataFrame(
        {
            "file": table["file"].to_numpy(),
            "row": table["row"].to_numpy(),
            "column": table["column"].to_numpy(),
            "value": [hidden.get(str(value), value) for value in table["value"]],
            "reason": _said(table["reason"].tolist(), lambda code: reason_words(draft, code)),
            "scope": _said(scopes, lambda code: draft.known("scope", code)),
        }
    )
    return Annex("set_aside", word("aside_rows"), word("audit_subtitle"), columns, shown)


def _said(codes: list[str], words: Callable[[str], str]) -> list[str]:
    """Codes in words, each looked up once."""
    known = {code: words(str(code)) for code in set(codes)}
    return [known[code] for code in codes]
