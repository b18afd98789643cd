"""What `aforo scenarios` says: what-ifs beside the baseline, and what moves them most."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli import wording
from core.cli.answers import absent_channels, cost_answer, next_monday, promises_answer
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.problems import Problem
from core.progress import Progress
from core.results import Results

if TYPE_CHECKING:
    from core.model.scenario import Scenario
    from core.staffing.differences import Difference, Outcome
    from core.staffing.scenarios import Planning, Swing

_FIGURES = {
    "paid_hours_week": "Paid hours a week",
    "total_month": "Cost a month",
    "per_resolution": "Cost per resolution",
    "labour": "of it labour",
    "overhead": "of it overhead",
    "technology": "of it technology",
}


def scenarios(
    results: Results,
    folder: Path,
    *,
    sensitivity: bool,
    frontier: bool,
    grid: bool,
    progress: Progress,
) -> Answer:
    """The project's scenario and each file of a folder, staffed and priced side by side."""
    from core.staffing import scenarios as compared

    asked = [results.scenario, *_written(folder, results.scenario)]
    planning = results.planning()
    found = planning.outcomes(asked, progress=progress)
    base = found[0]
    changes = planning.compared(found, progress=progress)
    answer: Answer = {
        "baseline": base.scenario.name,
        "scenarios": [
            _outcome(one, results, against if one is not base else ())
            for one, against in zip(found, changes, strict=True)
        ],
        "notes": [sentence(n) for n in absent_channels(results)],
    }
    if sensitivity:
        swings = compared.sensitivity(planning, base.scenario, progress=progress)
        answer["sensitivity"] = [_swing(swing) for swing in swings]
    if frontier:
        answer["frontier"] = _frontier(planning, base.scenario, progress)
    if grid:
        answer["grid"] = _grid(planning, base.scenario, progress)
    return answer


def tables(answer: Answer) -> Iterator[Table | str]:
    """The comparison for reading: a column for each scenario."""
    found = answer["scenarios"]
    names = [one["name"] for one in found]
    rows = [("Paid hours a week", *(f"{one['paid_hours']:,.1f}" for one in found))]
    for key, title in (
        ("total", "Cost a month"),
        ("per_resolution", "Cost per resolution"),
        ("per_ticket", "Cost per contact"),
    ):
        rows.append((title, *(wording.value(one["cost"][key], "money") for one in found)))
    promises = dict.fromkeys(
        (channel, promise)
        for one in found
        for channel, held in one["achieved"].items()
        for promise in held
    )
    for channel, promise in promises:
        cells = (one["achieved"].get(channel, {}).get(promise, {}).get("value") for one in found)
        rows.append((f"{channel}: {promise}", *(wording.value(cell, "share") for cell in cells)))
    yield Table("Scenarios", ("", *names), rows)
    for one in found[1:]:
        yield _change_table(one, answer["baseline"])
    yield from _reasons(found)
    yield from _more_tables(answer)
    for one in found:
        if one["hiring"]:
            yield _hiring_table(one)
    yield from answer["notes"]


def _change_table(one: Answer, baseline: str) -> Table:
    """What a scenario changes, with how sure each change is."""
    rows: list[tuple[str, ...]] = []
    for name, d in one["difference"].items():
        if d["change"] is None:
            continue
        share = d["unit"] == "share"
        scale, unit, digits = (
            (100, " points", 1) if share else (1, " h" if d["unit"] == "h" else "", 2)
        )
        sure = f"± {d['half_width'] * scale:.{digits}f}" if d["half_width"] or share else "exact"
        how = f"{'paired' if d['paired'] else 'separate runs'}, n = {d['n']:,}" if d["n"] else ""
        rows.append(
            (str(_FIGURES.get(name, name)), f"{d['change'] * scale:+,.{digits}f}{unit}", sure, how)
        )
    header = ("Figure", "Change", "95 %", "Contacts or weeks met by both")
    return Table(f"{one['name']} against {baseline}", header, rows)


def _written(folder: Path, base: Scenario) -> list[Scenario]:
    """The scenarios of a folder by file name, each over the baseline."""
    from dataclasses import replace

    from core.scenario_file import read_scenario

    if not folder.is_dir():
        raise Problem("scenarios_no_folder", path=str(folder))
    files = sorted(folder.glob("*.toml"))
    if not files:
        raise Problem("scenarios_none", path=str(folder))
    found: list[Scenario] = []
    for file in files:
        scenario = read_scenario(file, base)
        unnamed = scenario.name == base.name
        found.append(replace(scenario, name=file.stem) if unnamed else scenario)
    return found


def _outcome(outcome: Outcome, results: Results, changes: tuple[Difference, ...]) -> Answer:
    from core.staffing.differences import cost_parts

    need, cost = outcome.requirement, outcome.cost
    return {
        "name": outcome.scenario.name,
        "agents_hours": float((need.agents * need.open_slots).sum() * need.interval_min / 60),
        "paid_hours": cost.paid_hours_week,
        "cost": {**cost_answer(cost), "parts_per_resolution": dict(cost_parts(cost))},
        "achieved": {c.channel: promises_answer(c) for c in need.channels},
        "skipped": {name: sentence(why) for name, why in need.skipped},
        "difference": {
            d.measure: {
                "before": d.before, "after": d.after, "change": d.change,
                "half_width": d.half_width, "unit": d.unit, "n": d.n, "paired": d.paired,
            }
            for d in changes
        },
        "hiring": _hiring(outcome, results),
    }  # fmt: skip


def _hiring(outcome: Outcome, results: Results) -> list[Answer]:
    from dataclasses import asdict

    from core.staffing.hiring import hiring_plan

    hiring = outcome.scenario.hiring
    if hiring is None:
        return []
    cost = outcome.cost
    plan = hiring_plan(
        hiring, cost.paid_hours_week, next_monday(results), outcome.scenario.cost.hourly
    )
    return [{**asdict(month), "gap": month.gap} for month in plan]


def _hiring_table(one: Answer) -> Table:
    rows = [
        (
            f"{m['month']:%Y-%m}", f"{m['need']:.1f}", f"{m['employed']:.1f}",
            f"{m['effective']:.1f}", str(m["hires"]), f"{m['gap']:.1f}",
            wording.value(m["cost"], "money"),
        )
        for m in one["hiring"]
    ]  # fmt: skip
    header = ("Month", "Needed", "Employed", "Worth trained", "Hire", "Missing", "Cost")
    return Table(f"Hiring: {one['name']}", header, rows)


def _swing(swing: Swing) -> Answer:
    return {
        "lever": swing.lever.name,
        **{
            end: {
                "amount": amount,
                "paid_hours": outcome.cost.paid_hours_week,
                "per_resolution": outcome.cost.per_resolution,
            }
            for end, amount, outcome in (
                ("low", swing.lever.low, swing.low),
                ("high", swing.lever.high, swing.high),
            )
        },
    }


def _frontier(planning: Planning, scenario: Scenario, progress: Progress) -> list[Answer]:
    from core.staffing.scenarios import frontier

    return [
        {
            "promised": {" ".join(key): a.target for key, a in outcome.achieved.items()},
            "achieved": {" ".join(key): a.value for key, a in outcome.achieved.items()},
            "paid_hours": outcome.cost.paid_hours_week,
            "total": outcome.cost.total_month,
            "per_resolution": outcome.cost.per_resolution,
        }
        for outcome in frontier(planning, scenario, progress=progress)
    ]


def _grid(planning: Planning, scenario: Scenario, progress: Progress) -> Answer:
    from core.staffing.scenarios import grid

    found = grid(planning, scenario, progress=progress)
    return {
        "volume": [row[0].scenario.volume_factor for row in found],
        "handle_time": [cell.scenario.handle_time_factor for cell in found[0]],
        "paid_hours": [[cell.cost.paid_hours_week for cell in row] for row in found],
        "per_resolution": [[cell.cost.per_resolution for cell in row] for row in found],
    }


def _reasons(found: list[Answer]) -> Iterator[str]:
    reasons = dict.fromkeys(one["cost"]["reason"] for one in found if one["cost"]["reason"])
    yield from reasons
    skipped = dict.fromkeys(
        f"{name}: {why}" for one in found for name, why in one["skipped"].items()
    )
    yield from skipped


def _more_tables(answer: Answer) -> Iterator[Table]:
    if "sensitivity" in answer:
        rows = [
            (
                swing["lever"],
                *(
                    f"{swing[end]['paid_hours']:,.1f} h · "
                    f"{wording.value(swing[end]['per_resolution'], 'money')}"
                    for end in ("low", "high")
                ),
            )
            for swing in answer["sensitivity"]
        ]
        yield Table("What matters most", ("One thing moved", "Low", "High"), rows)
    if "frontier" in answer:
        rows = [
            (
                ", ".join(f"{k} {wording.value(v, 'share')}" for k, v in p["promised"].items()),
                f"{p['paid_hours']:,.1f}",
                wording.value(p["per_resolution"], "money"),
            )
            for p in answer["frontier"]
        ]
        yield Table("Promise against cost", ("Promised", "Paid hours", "Per resolution"), rows)
    if "grid" in answer:
        grid = answer["grid"]
        header = ("Volume × handle time", *(f"{factor:.0%}" for factor in grid["handle_time"]))
        rows = [
            (f"{factor:.0%}", *(f"{hours:,.1f}" for hours in cells))
            for factor, cells in zip(grid["volume"], grid["paid_hours"], strict=True)
        ]
        yield Table("Paid hours a week", header, rows)
