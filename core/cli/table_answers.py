"""The composed tables for reading and as JSON: agents, channels, topics, tiers, flow, comments."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from core.cli import wording
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.problems import Note, Problem

if TYPE_CHECKING:
    from core.model.measure import Measure
    from core.model.tables import IssueRow
    from core.results import Results

DASH = "—"


def table(results: Results, name: str, step: str) -> Answer:
    """One of the composed tables under its name; refused where the data have no such thing."""
    if name not in _ANSWERS:
        raise Problem("kpi_table_unknown", table=name, known=tuple(_ANSWERS))
    found = _ANSWERS[name](results, step)
    reason = found.pop("reason", None)
    if isinstance(reason, Note):
        raise Problem(reason.code, **reason.data)
    return {"table": name, **found}


def tables(answer: Answer) -> Iterator[Table | str]:
    """One of the composed tables for reading."""
    yield from _READ[answer["table"]](answer)


def _figures(measures: Mapping[str, Measure]) -> Answer:
    return {
        kpi: {"value": m.value, "n": m.n, "unit": m.unit, "variant": m.variant}
        for kpi, m in measures.items()
    }


def _scorecard(results: Results, step: str) -> Answer:
    card = results.scorecard()
    rows = [
        {
            "agent": row.agent,
            "n": row.n,
            "small": row.small,
            "kpis": _figures(row.measures),
            "frt_mean": None if (mean := row.measures["frt"].by("mean")) is None else mean.value,
            "messages": row.messages,
            "replies": row.replies,
            "comments": row.comments,
            "same_topic": None if row.same_topic is None else asdict(row.same_topic),
            "self_rating": row.self_rating,
        }
        for row in card.rows
    ]
    notes = [sentence(note) for note in card.notes]
    return {
        "rows": rows, "kpis": list(card.kpis), "notes": notes, "reason": card.reason,
        "median_self_rating": card.median_self_rating,
    }  # fmt: skip


def _read_scorecard(answer: Answer) -> Iterator[Table | str]:
    kpis = answer["kpis"]
    header = ("Agent", "n", *map(wording.name, kpis), "CSAT n", "Messages", "Comments",
              "Sooner, same topic", "CSAT, same topic")  # fmt: skip
    rows: list[tuple[str, ...]] = []
    for row in answer["rows"]:
        found = row["kpis"]
        beside: Mapping[str, Any] = row["same_topic"] or {}
        points = beside.get("csat_points")
        rows.append(
            (
                row["agent"],
                f"{row['n']:,}" + (" (few)" if row["small"] else ""),
                *(wording.value(found[kpi]["value"], found[kpi]["unit"]) for kpi in kpis),
                f"{found['csat']['n']:,}",
                _count(row["messages"]),
                f"{row['comments']:,}",
                wording.value(beside.get("faster"), "share"),
                DASH if points is None else f"{points * 100:+.1f} points",
            )
        )
    yield Table("Agents, no single rank; fewer than 20 contacts tell nothing", header, rows)
    rated = [(r["agent"], f"{r['self_rating']:.1f}") for r in answer["rows"] if r["self_rating"]]
    if rated:
        median = answer["median_self_rating"]
        against = "" if median is None else f", median of the team {median:.1f}"
        yield Table(f"Own ratings, 1 to 5{against}", ("Agent", "Own rating"), rated)
    yield from answer["notes"]


def _channels(results: Results, step: str) -> Answer:
    found = results.channels()
    rows = [
        {
            "channel": row.channel,
            "share": row.share,
            "kpis": _figures(row.measures),
            "suggestion": None if row.suggestion is None else sentence(row.suggestion),
        }
        for row in found.rows
    ]
    return {"rows": rows, "kpis": list(found.kpis), "reason": found.reason}


def _read_channels(answer: Answer) -> Iterator[Table | str]:
    kpis = answer["kpis"]
    header = ("Channel", "Share", *map(wording.name, kpis), "CSAT n")
    rows = [
        (
            row["channel"],
            wording.value(row["share"], "share"),
            *(wording.value(row["kpis"][k]["value"], row["kpis"][k]["unit"]) for k in kpis),
            f"{row['kpis']['csat']['n']:,}",
        )
        for row in answer["rows"]
    ]
    yield Table("Channels", header, rows)
    yield from (row["suggestion"] for row in answer["rows"] if row["suggestion"])


def _issues(results: Results, step: str) -> Answer:
    found = results.issues()

    def plain(row: IssueRow | None) -> Answer | None:
        return None if row is None else asdict(row)

    return {
        "rows": [plain(row) for row in found.rows],
        "other": plain(found.other),
        "unknown": plain(found.unknown),
        "topics": found.topics,
        "n": found.n,
        "notes": [sentence(said) for said in found.notes],
        "reason": found.reason,
    }


def _read_issues(answer: Answer) -> Iterator[Table | str]:
    listed = [(row["topic"], row) for row in answer["rows"]]
    listed += [(name, answer[key]) for key, name in (("other", "Other"), ("unknown", "Unknown"))
               if answer[key]]  # fmt: skip
    rows = [
        (
            name,
            f"{row['n']:,}",
            wording.value(row["share"], "share"),
            DASH if row["change"] is None else f"{row['change'] * 100:+.1f} points",
            _count(row["customers"]),
            row["department"] or DASH,
        )
        for name, row in listed
    ]
    header = ("Topic", "Contacts", "Share", "Change", "Customers", "Department")
    yield Table(f"Top issues of {answer['topics']} topics", header, rows)
    yield from answer["notes"]


def _tiers(results: Results, step: str) -> Answer:
    found = results.tiers()
    return {
        "tiers": list(found.tiers),
        "topics": list(found.topics),
        "resolved": [list(row) for row in found.resolved],
        "tier_totals": list(found.tier_totals),
        "topic_totals": list(found.topic_totals),
        "tier_shares": [found.share_of_tier(place) for place in range(len(found.tiers))],
        "notes": [sentence(said) for said in found.notes],
        "reason": found.reason,
    }


def _read_tiers(answer: Answer) -> Iterator[Table | str]:
    header = ("Tier", *(topic or "Other" for topic in answer["topics"]), "total", "share")
    rows = [
        (tier, *(f"{n:,}" for n in counts), f"{total:,}", wording.value(share, "share"))
        for tier, counts, total, share in zip(
            answer["tiers"], answer["resolved"], answer["tier_totals"], answer["tier_shares"],
            strict=True,
        )
    ]  # fmt: skip
    yield Table("Contacts resolved by tier and topic", header, rows)
    yield from answer["notes"]


def _flow(results: Results, step: str) -> Answer:
    found = results.flow(step)
    return {
        "step": found.step,
        "rows": [asdict(row) for row in found.rows],
        "backlog_before": found.backlog_before,
        "p90_resolution_s": found.p90_resolution_s,
        "reason": found.reason,
    }


def _read_flow(answer: Answer) -> Iterator[Table | str]:
    rows = [
        (
            wording.when(row["start"]),
            f"{row['created']:,}",
            f"{row['resolved']:,}",
            _count(row["backlog"]),
            wording.value(row["flow"], "share"),
            wording.value(row["cohort"], "share") + (" so far" if row["censored"] else ""),
            wording.value(row["cohort_inside"], "share"),
        )
        for row in answer["rows"]
    ]
    header = (answer["step"], "Created", "Resolved", "Left", "Flow", "Cohort", "Inside")
    yield Table("Created, resolved and left over", header, rows)
    if any(row["censored"] for row in answer["rows"]):
        yield "“So far”: younger than the time in which nine of ten contacts are resolved."


def _comments(results: Results, step: str) -> Answer:
    return {"rows": [asdict(comment) for comment in results.comments()], "reason": None}


def _read_comments(answer: Answer) -> Iterator[Table | str]:
    rows = [
        (_count(row["rating"]), row["agent"], row["topic"], row["ticket"], row["text"])
        for row in answer["rows"]
    ]
    yield Table("Comments, lowest ratings first", ("Rating", "Agent", "Topic", "Ticket", ""), rows)


def _count(number: float | None) -> str:
    return DASH if number is None else f"{number:,.0f}"


_ANSWERS: dict[str, Callable[[Results, str], Answer]] = {
    "scorecard": _scorecard,
    "channels": _channels,
    "topics": _issues,
    "tiers": _tiers,
    "flow": _flow,
    "comments": _comments,
}
_READ: dict[str, Callable[[Answer], Iterator[Table | str]]] = {
    "scorecard": _read_scorecard,
    "channels": _read_channels,
    "topics": _read_issues,
    "tiers": _read_tiers,
    "flow": _read_flow,
    "comments": _read_comments,
}
