"""What `aforo simulate --from-open` says: from today's open work on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from core.cli import wording
from core.cli.simulate_answers import staff_given
from core.cli.terminal import Answer, Table
from core.durations import duration_text
from core.messages import sentence
from core.problems import Problem
from core.progress import Progress
from core.results import Results

if TYPE_CHECKING:
    from core.staffing.projected import MorePeople, Projection
    from core.staffing.simulation.estimates import Estimate

_DAYS_SHOWN = 14


def projected(
    results: Results, agents: Sequence[str], clear_by: str | None, progress: Progress
) -> Answer:
    """The next weeks from the work that is open at the end of the data.

    Without people given, those that `aforo staff` finds.
    """
    from core.staffing.open_work import open_today
    from core.staffing.projection import project

    scenario, by = results.scenario, _day(clear_by)
    today = open_today(results.facts, scenario, results.demand)
    staff = staff_given(agents, results) if agents else _required(results, progress)
    found = project(results.demand, scenario, staff, today, by=by, progress=progress)
    return {
        "as_of": found.at,
        "until": found.until,
        "open": {own.channel: _open(own.n, own, found) for own in found.work},
        "waiting": found.waiting,
        "cleared": {
            "half": found.cleared.half,
            "sure": found.cleared.sure,
            "days": _number(found.cleared.days),
            "share": found.cleared.share,
        },
        "late": [
            {
                "channel": late.channel, "promise": late.promise, "within_s": late.within_s,
                "clock": late.clock, "open": late.open, "late_already": late.late_already,
                "will_be_late": _number(late.will_be_late),
            }
            for late in found.late
        ],
        "new_contacts": [
            {
                "channel": new.channel, "promise": new.promise, "target": new.target,
                "at_most": new.at_most,
                "weeks": _numbers(new.weeks),
            }
            for new in found.new
        ],
        "backlog_end": {
            name: [
                {"day": day, **own, "without_open": usual["value"]}
                for day, own, usual in zip(found.days, _numbers(full), _numbers(plain), strict=True)
            ]
            for name, full, plain in found.backlog
        },
        "needed": [_needed(more, results) for more in found.more],
        "grows": None if found.grows is None else {
            "channels": found.grows.channels, "contacts_week": found.grows.growth,
            "load_hours": found.grows.load_h, "capacity_hours": found.grows.capacity_h,
        },
        "occupancy": float(found.occupancy.value),
        "occupancy_half_width": float(found.occupancy.half_width),
        "replications": found.replications,
        "seed": found.seed,
        "notes": list(dict.fromkeys(sentence(n) for n in found.notes)),
    }  # fmt: skip


def tables(answer: Answer) -> Iterator[Table | str]:
    """The sentence that answers, then what it rests on."""
    yield _sentence(answer)
    for more in answer["needed"]:
        yield _needed_sentence(more)
    if answer["open"]:
        rows = [
            (
                name, f"{own['n']:,}", f"{own['unreplied']:,}", f"{own['with_customer']:,}",
                duration_text(own["oldest_s"]), *_late_cells(answer, name),
            )
            for name, own in answer["open"].items()
        ]  # fmt: skip
        header = ("Channel", "Open", "No reply yet", "With customers", "Oldest", "Promise",
                  "Late already", "Will be late")  # fmt: skip
        yield Table(f"Open at {wording.when(answer['as_of'])}", header, rows)
    yield from _backlog_table(answer)
    yield from _new_table(answer)
    yield (
        f"{answer['replications']} simulated courses until {wording.when(answer['until'])}, seed "
        f"{answer['seed']}; people are busy {answer['occupancy']:.1%} of their time."
    )
    yield from answer["notes"]


def _sentence(answer: Answer) -> str:
    waiting, cleared = answer["waiting"], answer["cleared"]
    if not waiting:
        return "Nothing that is open today waits for an agent."
    start = f"{waiting:,} contacts open today wait for an agent. "
    late = sum(one["late_already"] + one["will_be_late"]["value"] for one in answer["late"])
    spread = float(np.sqrt(sum(one["will_be_late"]["half_width"] ** 2 for one in answer["late"])))
    broken = f" {late:,.0f} ± {spread:,.0f} promises to them are or will be broken."
    if cleared["half"] is None:
        return (
            f"{start}With these people the backlog is not cleared by "
            f"{wording.when(answer['until'])}"
            + (
                f": work grows by {answer['grows']['contacts_week']:,.0f} contacts a week."
                if answer["grows"]
                else "."
            )
            + broken
        )
    sure = ""
    if cleared["sure"] is not None:
        sure = f", in nine of ten courses by {_moment(cleared['sure'])}"
    return f"{start}The backlog is cleared by {_moment(cleared['half'])}{sure}.{broken}"


def _moment(value: datetime) -> str:
    return f"{value:%A} {wording.when(value)}"


def _needed_sentence(more: Answer) -> str:
    day = wording.when(more["by"])
    if more["people"] is None:
        return f"No number of people clears the backlog by the evening of {day}."
    if more["people"] == 0:
        return f"By the evening of {day} it is cleared without anybody more."
    money = (
        "" if more["cost"] is None else f", {more['cost']:,.2f} {more['currency']} with shrinkage"
    )
    return (
        f"To clear it by the evening of {day}: {more['people']} more in {more['team']} in every "
        f"open hour, {more['hours']:,.1f} agent-hours until then{money} (holds in "
        f"{more['share']:.0%} of the simulated courses)."
    )


def _late_cells(answer: Answer, channel: str) -> tuple[str, str, str]:
    """One promise a row: the first reply, or what else is owed."""
    mine = [one for one in answer["late"] if one["channel"] == channel]
    if not mine:
        return "", "", ""
    return (
        "; ".join(f"{one['promise']} {duration_text(one['within_s'])}" for one in mine),
        "; ".join(f"{one['late_already']:,} of {one['open']:,}" for one in mine),
        "; ".join(_plus_minus(one["will_be_late"]) for one in mine),
    )


def _backlog_table(answer: Answer) -> Iterator[Table]:
    names = list(answer["backlog_end"])
    if not names:
        return
    days = answer["backlog_end"][names[0]][:_DAYS_SHOWN]
    rows = [
        (
            f"{row['day']:%a} {wording.when(row['day'])}",
            *(
                f"{_plus_minus(answer['backlog_end'][name][i])} "
                f"({answer['backlog_end'][name][i]['without_open']:.1f})"
                for name in names
            ),
        )
        for i, row in enumerate(days)
    ]
    yield Table(
        "Waiting at the end of each day (had nothing been open today)", ("Day", *names), rows
    )


def _new_table(answer: Answer) -> Iterator[Table]:
    rows = [
        (
            new["channel"], new["promise"],
            ("at most " if new["at_most"] else "") + wording.value(new["target"], "share"),
            *(_share(week) for week in new["weeks"][:4]),
        )
        for new in answer["new_contacts"]
    ]  # fmt: skip
    if rows:
        weeks = len(rows[0]) - 3
        header = ("Channel", "Promise", "Target", *(f"Week {w + 1}" for w in range(weeks)))
        yield Table("Those who come from now on", header, rows)


def _share(one: Answer) -> str:
    if one["value"] is None:
        return "—"
    return f"{wording.value(one['value'], 'share')} ± {one['half_width'] * 100:.1f}"


def _plus_minus(one: Answer) -> str:
    if one["value"] is None:
        return "—"
    return f"{one['value']:,.1f} ± {one['half_width']:,.1f}"


def _open(n: int, own: Any, found: Projection) -> Answer:
    late = [one for one in found.late if one.channel == own.channel]
    return {
        "n": n,
        "unreplied": int((~own.replied).sum()),
        "with_customer": int(own.awaited.sum()),
        "oldest_s": float(own.ages_s(found.began).max()) if n else 0.0,
        "late_already": sum(one.late_already for one in late),
    }


def _needed(more: MorePeople, results: Results) -> Answer:
    from core.staffing.rounding import compound_shrinkage

    cost = results.scenario.cost
    paid = more.hours / (1 - compound_shrinkage(s for _, s in results.scenario.shrinkage))
    return {
        "by": more.by, "people": more.people, "team": more.team, "share": more.share,
        "hours": more.hours, "paid_hours": paid,
        "cost": None if cost.hourly is None or more.people is None else paid * cost.hourly,
        "currency": cost.currency,
    }  # fmt: skip


def _required(results: Results, progress: Progress) -> dict[str, Any]:
    pools = results.requirement(progress).pools
    return {pool.name: pool.agents.astype(np.float64) for pool in pools}


def _number(estimate: Estimate) -> Answer:
    return _numbers(estimate)[0]


def _numbers(estimate: Estimate) -> list[Answer]:
    """Value and half-width of each number; None where there is none."""
    pairs = zip(np.atleast_1d(estimate.value), np.atleast_1d(estimate.half_width), strict=True)
    return [
        {
            "value": None if np.isnan(value) else float(value),
            "half_width": 0.0 if np.isnan(half) else float(half),
        }
        for value, half in pairs
    ]


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem("day_unreadable", option="--clear-by", text=text) from None
