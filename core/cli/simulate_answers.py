"""What `aforo simulate` says, and the proof that `aforo staff` rests on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.cli import wording
from core.cli.course_answers import course_answer, course_tables
from core.cli.terminal import Answer, Table
from core.durations import duration_text
from core.messages import sentence
from core.model.scenario import Roster
from core.progress import Progress
from core.results import Results

if TYPE_CHECKING:
    from core.model.requirement import BindingHours, Kept, Requirement
    from core.staffing.given import Given
    from core.staffing.given_figures import ChannelFigures
    from core.staffing.simulation.estimates import Estimate

TEAM_SIGN = "|"


def simulated(results: Results, agents: Sequence[str], progress: Progress) -> Answer:
    """What people on duty achieve week after week: those written as words, else the roster's."""
    from core.cli.answers import absent_channels, cost_answer

    if agents:
        people = staff_given(agents, results)
        counts = tuple((team, tuple(map(float, staff))) for team, staff in people.items())
        roster = Roster(results.scenario.interval_min, counts)
        found = results.planning().given(replace(results.scenario, roster=roster), progress)
    else:
        found = results.given(progress)
    return {
        "achieved": _achieved(found.kept),
        "occupancy": found.occupancy,
        "occupancy_half_width": found.occupancy_half_width,
        "backlog_end": {
            name: {"value": value, "half_width": spread} for name, value, spread in found.backlog
        },
        "channels": {figures.channel: _figures(figures) for figures in found.figures},
        "course": course_answer(results.week_course(progress, found.requirement)),
        "overtime_hours": found.overtime_h,
        "hours": found.cost.paid_hours_week,
        "teams": _teams(found),
        "cost": cost_answer(found.cost),
        "replications": found.replications,
        "weeks": found.weeks,
        "seed": found.seed,
        "skipped": {name: sentence(why) for name, why in results.demand.skipped},
        "notes": [sentence(n) for n in (*absent_channels(results), *found.notes)],
    }


def tables(answer: Answer) -> Iterator[Table | str]:
    """The figures for reading."""
    yield Table(
        "What these people achieve",
        ("Channel", "Promise", "Target", "Achieved", "Precision", "Verdict"),
        list(_rows(answer["achieved"])),
    )
    yield from _channel_tables(answer["channels"])
    yield from course_tables(answer["course"])
    for name, queue in answer["backlog_end"].items():
        yield f"{name}: {queue['value']:.1f} ± {queue['half_width']:.1f} wait when the week ends."
    yield (
        f"Busy {answer['occupancy']:.1%} of the time on duty; {answer['hours']:,.1f} paid hours a "
        f"week and {answer['overtime_hours']:.1f} hours of overtime."
    )
    cost = answer["cost"]
    if cost["per_resolution"] is not None:
        yield (
            f"Cost a month {cost['total']:,.2f} {cost['currency']}, per resolution "
            f"{cost['per_resolution']:,.2f}."
        )
    elif cost["reason"]:
        yield cost["reason"]
    yield f"{answer['replications']} runs of {answer['weeks']} weeks, seed {answer['seed']}."
    yield from (f"{name}: {why}" for name, why in answer["skipped"].items())
    yield from answer["notes"]


def _figures(figures: ChannelFigures) -> Answer:
    """One channel's week as JSON; None where nothing came to it."""
    from core.staffing.given_figures import AGE_BANDS_S

    edges = (*(f"{seconds / 86_400:.0f}" for seconds in AGE_BANDS_S), "")
    bands = [f"{low}-{high} days" for low, high in zip(("0", *edges), edges, strict=False)]
    return {
        "contacts_week": {name: _number(one) for name, one in figures.counts.items()},
        "waits_s": {name: _number(one) for name, one in figures.waits_s.items()},
        "service_levels": {name: _number(one) for name, one in figures.levels.items()},
        "times_s": {
            name: {
                key: _number(getattr(times, key)) for key in ("mean", "p50", "p80", "p90", "p95")
            }
            for name, times in figures.times.items()
        },
        "open_by_age": [
            {"age": band, "value": float(value), "half_width": float(half)}
            for band, value, half in zip(
                bands, figures.ages.value, figures.ages.half_width, strict=True
            )
        ],
    }


def _number(estimate: Estimate) -> Answer:
    """A simulated number, and as it may be read: with no more digits than its half-width bears."""
    value, half = float(estimate.value), float(estimate.half_width)
    if math.isnan(value):
        return {"value": None, "half_width": None, "read": None}
    return {
        "value": value, "half_width": None if math.isnan(half) else half, "read": estimate.rounded
    }  # fmt: skip


def _channel_tables(channels: dict[str, Answer]) -> Iterator[Table]:
    counts = ("offered", "handled", "abandoned", "blocked", "open", "outside")
    rows = [
        (name, *(_read(own["contacts_week"][key], "count") for key in counts))
        for name, own in channels.items()
    ]
    header = ("Channel", "Offered", "Handled", "Gave up", "Blocked", "Open", "While closed")
    yield Table("Contacts a week", header, rows)
    waits = [
        (
            name, *(_read(own["waits_s"][key], "s") for key in ("asa", "mean_wait")),
            *(_read(level, "share") for level in own["service_levels"].values()),
        )
        for name, own in channels.items() if own["waits_s"]
    ]  # fmt: skip
    if waits:
        yield Table(
            "Waits",
            (
                "Channel",
                "ASA",
                "Wait of all",
                "Level: offered",
                "virtual",
                "answered",
                "less short",
            ),
            waits,
        )
    times = [
        (name, measure, *(_read(one, "s") for one in figures.values()))
        for name, own in channels.items()
        for measure, figures in own["times_s"].items()
    ]
    if times:
        header = ("Channel", "Until", "Mean", "Half", "80 %", "90 %", "95 %")
        yield Table("Times of deferred work, on the promise's clock", header, times)


def _read(one: Answer, unit: str) -> str:
    if one["read"] is None:
        return "—"
    if unit == "count":
        return f"{one['read']:,.6g}"
    if unit == "s":
        sure = "" if one["half_width"] is None else f" ± {duration_text(one['half_width'])}"
        return f"{duration_text(one['value'])}{sure}"
    return wording.value(one["read"], unit)


def proof_answer(requirement: Requirement) -> Answer | None:
    """The proof of a requirement: promises on unseen contacts, what binds, one more or fewer."""
    proof = requirement.proof
    if proof is None:
        return None
    binding = proof.binding
    return {
        "achieved": _achieved(proof.kept),
        "binding": None if binding is None else f"{binding.channel} {binding.promise}",
        "binding_hours": None if binding is None else hours_answer(binding.hours),
        "occupancy": proof.occupancy,
        "weeks": proof.weeks,
        "confidence": proof.confidence,
        "estimated": requirement.estimated,
        "responses": [
            {
                "agents": response.more,
                "achieved": _achieved(response.kept),
                "piles_up": response.piles_up,
            }
            for response in proof.responses
        ],
        "teams": {pool.name: list(pool.channels) for pool in requirement.pools},
    }


def proof_tables(proof: Answer) -> Iterator[Table | str]:
    """What a person more or fewer in every open hour would do."""
    keys = [(channel, name) for channel, kept in proof["achieved"].items() for name in kept]
    responses = [
        *((r["agents"], r["achieved"]) for r in proof["responses"]), (0, proof["achieved"])
    ]  # fmt: skip
    rows = [
        (
            "as needed" if more == 0 else f"{more:+d}",
            *(wording.value(found[channel][name]["value"], "share") for channel, name in keys),
        )
        for more, found in sorted(responses, key=lambda pair: pair[0])
    ]
    if any(r["piles_up"] for r in proof["responses"]):
        most = max(r["agents"] for r in proof["responses"] if r["piles_up"])
        piling = f"With {most:+d} work comes in faster than it is done and piles up week by week."
    else:
        piling = ""
    header = ("People in every open hour", *(f"{channel} {name}" for channel, name in keys))
    yield Table("With fewer or more people", header, rows)
    if piling:
        yield piling
    if proof["estimated"]:
        yield (
            "Estimated by closed forms alone, not proved; people are busy "
            f"{proof['occupancy']:.1%} of their time. What binds: {proof['binding']}."
        )
        return
    unproved = [
        f"{channel} {name}"
        for channel, kept in proof["achieved"].items() for name, one in kept.items()
        if not one["proved"]
    ]  # fmt: skip
    weak = f" (not {', '.join(unproved)}: see its precision)" if unproved else ""
    yield (
        f"Proved over {proof['weeks']:,} simulated weeks that the search never saw, at "
        f"{proof['confidence']:.0%} confidence{weak}; people are busy {proof['occupancy']:.1%} of "
        f"their time. What binds: {proof['binding']}."
    )


def staff_given(agents: Sequence[str], results: Results) -> dict[str, Any]:
    """People of each team by slot of the week, read from words."""
    from core.staffing.business_week import people_week
    from core.staffing.given import by_team
    from core.staffing.staff_text import parse_staff
    from core.staffing.team import pools_of

    scenario = results.scenario
    channels = [channel.channel for channel in results.demand.channels]
    week = people_week(scenario.calendar, channels, scenario.interval_min)
    named: dict[str, Any] = {}
    alone = None
    for text in agents:
        team, sign, people = text.partition(TEAM_SIGN)
        if sign:
            named[team.strip()] = parse_staff(people, week)
        else:
            own = parse_staff(text, week)
            alone = own if alone is None else alone + own
    teams = tuple(pool.name for pool in pools_of(scenario, channels))
    return by_team(named, teams, alone)


def _achieved(kept: Iterable[Kept]) -> dict[str, dict[str, Answer]]:
    found: dict[str, dict[str, Answer]] = {}
    for one in kept:
        found.setdefault(one.channel, {})[one.promise] = {
            "target": one.target, "value": one.value, "half_width": one.half_width,
            "within_s": one.within_s, "clock": one.clock, "at_most": one.at_most, "n": one.n,
            "best": one.best, "kept": str(one.over), "weakest": one.weakest,
            "weakest_half_width": one.weakest_half_width, "state": str(one.state),
            "met": one.achieved.met,
            "binding_hours": hours_answer(one.hours), "proved": one.proved,
        }  # fmt: skip
    return found


def hours_answer(hours: BindingHours | None) -> Answer | None:
    """When a promise is hardest to keep: weekday, hours and the share there."""
    if hours is None:
        return None
    from core.staffing.binding import WEEKDAYS, clock_time

    return {
        "weekday": WEEKDAYS[hours.weekday], "from": clock_time(hours.start_min),
        "to": clock_time(hours.end_min), "value": hours.value, "half_width": hours.half_width,
        "n": hours.n, "missed": hours.missed,
    }  # fmt: skip


def _rows(achieved: dict[str, dict[str, Answer]]) -> Iterator[tuple[str, ...]]:
    for channel, promises in achieved.items():
        for name, one in promises.items():
            yield (
                channel,
                name,
                ("at most " if one["at_most"] else "") + wording.value(one["target"], "share"),
                wording.value(one["value"], "share"),
                f"± {one['half_width'] * 100:.1f} points",
                wording.verdict(one),
            )


def _teams(found: Given) -> dict[str, Answer]:
    return {
        pool.name: {"channels": list(pool.channels), "most": float(pool.agents.max())}
        for pool in found.pools
    }
