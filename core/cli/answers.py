"""What each command answers: plain values under the keys of the contract, and their tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli import wording
from core.cli.band_answers import band_answer, extra_tables, marginals_answer
from core.cli.course_answers import (
    course_answer,
    course_tables,
    explained_answer,
    explained_tables,
    on_duty_answer,
    unrounded,
)
from core.cli.quality_answers import quality_answer, quality_lines
from core.cli.reading_answers import reading, rows_sentence
from core.cli.simulate_answers import hours_answer, proof_answer, proof_tables
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.model.project import Project
from core.problems import Note, Problem, note
from core.progress import Progress
from core.results import Results

if TYPE_CHECKING:
    from core.model.requirement import ChannelRequirement, CostSummary, Requirement


KEPT_OVER = {"interval": "in every interval", "day": "on every weekday", "week": "over the week"}


def import_summary(project: Project, out: Path) -> Answer:
    """Counts of an import and where it was saved."""
    results = Results(project)
    return {"path": str(out), **reading(results), "quality": quality_answer(results.quality())}


def import_tables(answer: Answer) -> Iterator[Table | str]:
    """The counts for reading."""
    yield f"{rows_sentence(answer)}. Saved as {answer['path']}."
    if answer["set_aside_by_reason"]:
        yield Table(
            "Set aside",
            ("Reason", "Rows"),
            [(r, f"{n:,}") for r, n in answer["set_aside_by_reason"].items()],
        )
    yield from quality_lines(answer["quality"])


def staffing(
    results: Results, progress: Progress, *, marginals: bool = False, estimate: bool = False
) -> Answer:
    """Agents by interval of a week, promises achieved, hours and cost; proved by simulation, or
    estimated by closed forms alone."""
    if estimate:
        return _staffing(results, results.estimate())
    requirement = results.requirement(progress)
    found = _staffing(results, requirement)
    if marginals:
        cost = results.cost(progress)
        found["marginals"] = marginals_answer(results, requirement, cost, progress)
    if requirement.channels:
        found["course"] = course_answer(results.week_course(progress))
    found["explained"] = explained_answer(results.explained(progress))
    return found


def _staffing(results: Results, requirement: Requirement) -> Answer:
    """Raises Problem where there is work but nobody can be staffed: zeros would be no answer."""
    from core.staffing.cost import nobody_staffed

    why = nobody_staffed(requirement)
    if why is not None:
        raise Problem(why.code, **why.data)
    cost = results.cost_of(requirement)
    return {
        "estimated": requirement.estimated,
        "week_of": next_monday(results).isoformat(),
        "interval_min": requirement.interval_min,
        "intervals": list(_intervals(requirement, next_monday(results))),
        "total": list(_totals(requirement, next_monday(results))),
        "achieved": {c.channel: promises_answer(c) for c in requirement.channels},
        "models": {c.channel: c.model for c in requirement.channels},
        "assumptions": {c.channel: _assumptions(c) for c in requirement.channels},
        "skipped": {name: sentence(why) for name, why in requirement.skipped},
        "notes": [
            sentence(n)
            for n in (
                *absent_channels(results),
                *requirement.notes,
                *(n for c in requirement.channels for n in c.notes),
            )
        ],
        "hours": cost.paid_hours_week,
        "shrinkage": requirement.shrinkage,
        "proof": proof_answer(requirement),
        "flat": {
            c.channel: [
                {"agents": people, "value": value, "half_width": spread}
                for people, value, spread in c.flat
            ]
            for c in requirement.channels
            if c.flat
        },
        "band": band_answer(results, requirement),
        "agents_real": unrounded(requirement),
        "on_duty": on_duty_answer(results.on_duty()),
        "cost": cost_answer(cost),
        "seed": requirement.seed,
    }


def staffing_tables(answer: Answer) -> Iterator[Table | str]:
    """Agents by day and hour for reading, all channels together, then the promises and the cost."""
    yield from _people_table(answer)
    rows = [
        (
            channel,
            promise,
            "" if a["value"] is None else KEPT_OVER[a["kept"]],
            wording.value(a["target"], "share"),
            wording.value(a["value"], "share"),
            _precision(a["half_width"], estimated=answer["estimated"]),
            wording.verdict(a),
            answer["models"][channel],
        )
        for channel, promises in answer["achieved"].items()
        for promise, a in promises.items()
    ]
    yield Table(
        "Promises",
        ("Channel", "Promise", "Kept", "Target", "Whole week", "Precision", "Verdict", "Model"),
        rows,
    )
    for channel, points in answer["flat"].items():
        said = ", ".join(f"{p['agents']} {wording.value(p['value'], 'share')}" for p in points)
        yield f"{channel} by itself, the same people in every open hour: {said} in time."
    if answer["proof"] is not None:
        yield from proof_tables(answer["proof"])
    if "course" in answer:
        yield from course_tables(answer["course"])
    if "explained" in answer:
        yield from explained_tables(answer["explained"])
    yield from extra_tables(answer)
    cost = answer["cost"]
    yield f"Paid hours a week: {answer['hours']:,.1f} (shrinkage {answer['shrinkage']:.1%})."
    if cost["per_resolution"] is not None:
        money = (f"{cost[key]:,.2f} {cost['currency']}" for key in ("total", "per_resolution"))
        yield "Cost a month: {}; per resolution {}.".format(*money)
    else:
        yield f"Cost per resolution: {cost['reason']}"
    yield from answer["skipped"].values()
    yield from answer["notes"]


def _precision(half_width: float, *, estimated: bool) -> str:
    if estimated:
        return "estimate"
    return f"± {half_width * 100:.1f} points" if half_width else "exact"


def sample_tables(answer: Answer) -> Iterator[Table | str]:
    """The files for reading."""
    yield "Made-up files, no real customers:\n" + "\n".join(f"  {file}" for file in answer["files"])


def absent_channels(results: Results) -> Iterator[Note]:
    """A remark for each channel the scenario names and the data do not hold: perhaps a slip."""
    held = sorted(results.combined.labels("channel"))
    for channel, plan in results.scenario.channels:
        if channel not in held and plan.weekly_volume is None:
            yield note("scenario_channel_absent", channel=channel, known=tuple(held))


def next_monday(results: Results) -> date:
    """The Monday after the data end: the first week that can still be staffed."""
    from core.staffing import hiring

    return hiring.next_monday(results.first_last()[1])


def _start(monday: date, slot: int, interval_min: int) -> str:
    return (datetime.combine(monday, time()) + timedelta(minutes=slot * interval_min)).isoformat()


def _intervals(requirement: Requirement, monday: date) -> Iterator[Answer]:
    from core.staffing.erlang import round_up

    for channel in requirement.channels:
        for slot in range(len(channel.volume)):
            if not (channel.volume[slot] > 0 or channel.agents[slot] > 0):
                continue
            yield {
                "start": _start(monday, slot, requirement.interval_min),
                "channel": channel.channel,
                "volume": channel.volume[slot],
                "load": channel.load[slot],
                "agents": channel.agents[slot],
                "agents_real": channel.agents_real[slot],
                "headcount": int(round_up(channel.agents[slot] / (1 - requirement.shrinkage))),
                "service_level": channel.service_level[slot],
                "occupancy": channel.occupancy[slot],
            }


def _totals(requirement: Requirement, monday: date) -> Iterator[Answer]:
    for slot in range(len(requirement.agents)):
        if requirement.agents[slot] > 0 or requirement.open_slots[slot] > 0:
            yield {
                "start": _start(monday, slot, requirement.interval_min),
                "agents": requirement.agents[slot],
                "headcount": requirement.headcount[slot],
                "load": requirement.load[slot],
            }


def promises_answer(channel: ChannelRequirement) -> dict[str, Any]:
    """Each promise of a channel with what is achieved."""
    unknown = next((n for n in channel.notes if n.code == "resolution_not_simulated"), None)
    return {
        a.promise: {
            "target": a.target, "value": a.value, "half_width": a.half_width, "met": a.met,
            "state": str(a.state), "at_most": a.at_most, "within_s": a.within_s,
            "clock": a.clock, "kept": str(a.over),
            "weakest": a.weakest, "weakest_half_width": a.weakest_half_width,
            "binding_hours": hours_answer(a.hours),
            "reason": sentence(unknown) if a.value is None and unknown is not None else None,
        }
        for a in channel.achieved
    }  # fmt: skip


def _assumptions(channel: ChannelRequirement) -> dict[str, Any]:
    return {
        a.name: {"value": a.value, "source": a.source, "n": a.n, "band": a.band}
        for a in channel.assumptions
    }


def cost_answer(cost: CostSummary) -> Answer:
    """What a month costs and each of its resolutions and tickets."""
    return {
        "total": cost.total_month,
        "per_resolution": cost.per_resolution,
        "per_ticket": cost.per_ticket,
        "labour": cost.labour_month,
        "overhead": cost.overhead_month,
        "technology": cost.technology_month,
        "currency": cost.currency,
        "period": "month",
        "reason": sentence(cost.reason) if cost.reason else None,
    }


def _people_table(answer: Answer) -> Iterator[Table]:
    days = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    cells: dict[tuple[int, str], str] = {}
    for row in answer["total"]:
        moment = datetime.fromisoformat(row["start"])
        cells[moment.weekday(), f"{moment:%H:%M}"] = f"{row['agents']} ({row['headcount']})"
    hours = sorted({hour for _, hour in cells})
    rows = [(hour, *(cells.get((day, hour), "") for day in range(7))) for hour in hours]
    yield Table("Agents needed by hour (headcount with shrinkage)", ("", *days), rows)
