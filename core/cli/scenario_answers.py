"""What `aforo scenarios` says: what-ifs beside the baseline, and what moves them most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli import wording
from core.cli.answers import absent_channels, cost_answer, promises_answer
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.model.project import Project
from core.model.scenario import Hiring, Scenario
from core.problems import Problem
from core.progress import Progress
from core.results import Results

if TYPE_CHECKING:
    from core.staffing.differences import Outcome
    from core.staffing.scenarios import Frontier, Swing
    from core.staffing.side_by_side import Column

_FIGURES = {
    "paid_hours_week": "Paid hours a week",
    "total_month": "Cost a month",
    "per_resolution": "Cost per resolution",
    "labour": "of it labour",
    "overhead": "of it overhead",
    "technology": "of it technology",
}
_CAUSES = {
    "wage": "Hourly cost",
    "hours": "Paid hours a week",
    "premiums": "Hours with a premium",
    "overtime": "Overtime",
    "overhead": "Overhead a month",
    "technology": "Technology a month",
    "resolutions": "Resolutions a month",
}
_LEVERS = {
    "volume": "Contacts",
    "handle_time": "Handle time",
    "shrinkage": "Paid time away from work",
    "hourly": "Hourly cost",
    "max_occupancy": "Busy share at most",
    "promises": "Promised shares",
}


def scenarios(
    results: Results,
    folder: Path | None,
    *,
    sensitivity: bool,
    frontier: bool,
    grid: bool,
    hiring: float | None,
    progress: Progress,
) -> Answer:
    """The project's scenarios and each file of a folder, staffed and priced side by side.

    Whatever varies one scenario (sensitivity, frontier, grid) varies the one in view. Raises
    Problem where none can be staffed.
    """
    results = Results(_with_folder(results.project, folder, hiring), results)
    columns = results.side_by_side(progress).columns
    if columns[0].reason is not None and all(column.outcome is None for column in columns):
        why = columns[0].reason
        raise Problem(why.code, **why.data)
    answer: Answer = {
        "baseline": columns[0].scenario.name,
        "scenarios": [_column(column, columns[0], results) for column in columns],
        "notes": [sentence(n) for n in absent_channels(results)],
    }
    if sensitivity:
        answer["sensitivity"] = [_swing(swing) for swing in results.sensitivity(progress)]
    if frontier:
        answer["frontier"] = _frontier(results.frontier(progress))
    if grid:
        answer["grid"] = _grid(results.grid(progress))
    return answer


def _with_folder(project: Project, folder: Path | None, hiring: float | None) -> Project:
    """The project with the what-ifs of a folder after its own, each over the first scenario."""
    found = list(project.scenarios)
    if folder is not None:
        found += _written(folder, found[0])
    elif len(found) < 2 and hiring is None:
        raise Problem("scenarios_alone")
    if hiring is not None:
        found = [_employing(scenario, hiring) for scenario in found]
    return replace(project, scenarios=tuple(found))


def _employing(scenario: Scenario, people: float) -> Scenario:
    """The scenario with so many people employed today, unless it says how many."""
    return scenario if scenario.hiring else replace(scenario, hiring=Hiring(people))


def tables(answer: Answer) -> Iterator[Table | str]:
    """The comparison for reading: a column for each scenario."""
    found = answer["scenarios"]
    names = [one["name"] for one in found]
    costs = [one["cost"] or {} for one in found]
    hours = ("—" if one["paid_hours"] is None else f"{one['paid_hours']:,.1f}" for one in found)
    rows = [("Paid hours a week", *hours)]
    if len({cost["currency"] for cost in costs if cost}) > 1:
        rows.append(("Currency", *(cost.get("currency", "—") for cost in costs)))
    for key, title in (
        ("total", "Cost a month"),
        ("per_resolution", "Cost per resolution"),
        ("per_ticket", "Cost per contact"),
    ):
        rows.append((title, *(wording.value(cost.get(key), "money") for cost in costs)))
    promises = dict.fromkeys(
        (channel, promise)
        for one in found
        for channel, held in one["achieved"].items()
        for promise in held
    )
    for channel, promise in promises:
        cells = (one["achieved"].get(channel, {}).get(promise) for one in found)
        rows.append((f"{channel}: {promise}", *map(_promise, cells)))
    yield Table("Scenarios", ("", *names), rows)
    for one in found[1:]:
        if one["difference"]:
            yield _change_table(one, answer["baseline"])
            yield from _said_of_changes(one)
        if one["steps"]:
            yield _steps_table(one, answer["baseline"])
    yield from _reasons(found)
    yield from _more_tables(answer)
    for one in found:
        if one["hiring"]:
            yield _hiring_table(one)
    yield from answer["notes"]


def _promise(found: Answer | None) -> str:
    """What is reached of a promise and the verdict; a dash where it is not made."""
    if found is None or found["value"] is None:
        return "—"
    return f"{wording.value(found['value'], 'share')} {wording.verdict(found)}"


def _steps_table(one: Answer, baseline: str) -> Table:
    """Why a resolution costs more or less than in the baseline."""
    rows = [
        (
            _CAUSES[step["cause"]], _change(step["change"]),
            f"{step['before']:,.2f}", f"{step['after']:,.2f}",
        )
        for step in one["steps"]
    ]  # fmt: skip
    rows.append(("Together", _change(sum(step["change"] for step in one["steps"])), "", ""))
    title = f"Why a resolution costs more or less: {one['name']} against {baseline}"
    return Table(title, ("Cause", "Per resolution", "Before", "After"), rows)


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
            (str(_FIGURES.get(name, name)), _change(d["change"] * scale, digits) + unit, sure, how)
        )
    header = ("Figure", "Change", "95 %", "Contacts or weeks met by both")
    return Table(f"{one['name']} against {baseline}", header, rows)


def _said_of_changes(one: Answer) -> Iterator[str]:
    """Why figures have no change, and what a change of a promise means."""
    said = (d[key] for d in one["difference"].values() for key in ("reason", "remark"))
    yield from dict.fromkeys(f"{one['name']}: {text}" for text in said if text)


def _written(folder: Path, base: Scenario) -> list[Scenario]:
    """The scenarios of a folder by file name, each over the baseline."""
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


def _column(column: Column, baseline: Column, results: Results) -> Answer:
    """One scenario; without people only its name and the reason."""
    outcome, reason = column.outcome, column.reason
    if outcome is None:
        return {
            "name": column.scenario.name, "agents_hours": None, "paid_hours": None, "cost": None,
            "achieved": {}, "skipped": {}, "difference": {}, "steps": [], "hiring": [],
            "roster": column.scenario.roster is not None,
            "reason": sentence(reason) if reason is not None else None,
        }  # fmt: skip
    return {
        **_outcome(outcome),
        "roster": column.given is not None,
        "reason": None,
        "difference": {
            d.measure: {
                "before": d.before, "after": d.after, "change": d.change,
                "half_width": d.half_width, "unit": d.unit, "n": d.n, "paired": d.paired,
                "reason": None if d.reason is None else sentence(d.reason),
                "remark": None if d.remark is None else sentence(d.remark),
            }
            for d in column.differences
        },
        "steps": _steps(baseline.outcome, outcome),
        "hiring": _hiring(column.scenario, results),
    }  # fmt: skip


def _outcome(outcome: Outcome) -> Answer:
    from core.staffing.differences import cost_parts

    need, cost = outcome.requirement, outcome.cost
    return {
        "name": outcome.scenario.name,
        "agents_hours": float((need.agents * need.open_slots).sum() * need.interval_min / 60),
        "paid_hours": cost.paid_hours_week,
        "cost": {**cost_answer(cost), "parts_per_resolution": dict(cost_parts(cost))},
        "achieved": {c.channel: promises_answer(c) for c in need.channels},
        "skipped": {name: sentence(why) for name, why in need.skipped},
    }


def _steps(baseline: Outcome | None, outcome: Outcome) -> list[Answer]:
    from core.staffing.waterfall import waterfall

    if baseline is None:
        return []
    return [asdict(step) for step in waterfall(baseline.cost, outcome.cost)]


def _hiring(scenario: Scenario, results: Results) -> list[Answer]:
    if scenario.hiring is None:
        return []
    plan = Results(results.project.with_scenario(scenario), results).hiring()
    return [{**asdict(month), "gap": month.gap} for month in plan]


def _hiring_table(one: Answer) -> Table:
    rows = [
        (
            f"{m['month']:%b %Y}", f"{m['need']:.1f}", f"{m['employed']:.1f}",
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


def _frontier(found: Frontier) -> Answer:
    return {"points": [_point(one) for one in found.points], "here": _point(found.here)}


def _point(outcome: Outcome) -> Answer:
    return {
        "promised": {" ".join(key): a.target for key, a in outcome.achieved.items()},
        "achieved": {" ".join(key): a.value for key, a in outcome.achieved.items()},
        "kept_share": outcome.kept_share,
        "paid_hours": outcome.cost.paid_hours_week,
        "total": outcome.cost.total_month,
        "per_resolution": outcome.cost.per_resolution,
    }


def _grid(found: tuple[tuple[Outcome, ...], ...]) -> Answer:
    return {
        "volume": [row[0].scenario.volume_factor for row in found],
        "handle_time": [cell.scenario.handle_time_factor for cell in found[0]],
        "paid_hours": [[cell.cost.paid_hours_week for cell in row] for row in found],
        "per_resolution": [[cell.cost.per_resolution for cell in row] for row in found],
    }


def _reasons(found: list[Answer]) -> Iterator[str]:
    yield from (f"{one['name']}: {one['reason']}" for one in found if one["reason"])
    costs = [one["cost"] for one in found if one["cost"]]
    yield from dict.fromkeys(cost["reason"] for cost in costs if cost["reason"])
    skipped = dict.fromkeys(
        f"{name}: {why}" for one in found for name, why in one["skipped"].items()
    )
    yield from skipped


def _more_tables(answer: Answer) -> Iterator[Table]:
    if "sensitivity" in answer:
        rows = [
            (_LEVERS[swing["lever"]], *(_end(swing, end) for end in ("low", "high")))
            for swing in answer["sensitivity"]
        ]
        yield Table("What matters most", ("One thing moved", "Low", "High"), rows)
    if "frontier" in answer:
        yield _frontier_table(answer["frontier"])
    if "grid" in answer:
        grid = answer["grid"]
        header = ("Volume × handle time", *(f"{factor:.0%}" for factor in grid["handle_time"]))
        rows = [
            (f"{factor:.0%}", *(f"{hours:,.1f}" for hours in cells))
            for factor, cells in zip(grid["volume"], grid["paid_hours"], strict=True)
        ]
        yield Table("Paid hours a week", header, rows)


def _end(swing: Answer, end: str) -> str:
    """One end of a lever: how far it is moved, and the hours and cost that follow."""
    amount, factor = swing[end]["amount"], swing["lever"] in ("volume", "handle_time", "hourly")
    moved = f"{(amount - 1) * 100:+.0f} %" if factor else f"{amount * 100:+.0f} points"
    cost = wording.value(swing[end]["per_resolution"], "money")
    return f"{moved}: {swing[end]['paid_hours']:,.1f} h · {cost}"


def _change(amount: float, digits: int = 2) -> str:
    """A change with its sign; nothing has none."""
    text = f"{amount:+,.{digits}f}"
    return text.lstrip("+-") if float(text.replace(",", "")) == 0 else text


def _frontier_table(frontier: Answer) -> Table:
    rows = [
        (
            ", ".join(f"{k} {wording.value(v, 'share')}" for k, v in p["promised"].items()),
            wording.value(p["kept_share"], "share"),
            f"{p['paid_hours']:,.1f}",
            wording.value(p["per_resolution"], "money"),
        )
        for p in (*frontier["points"], frontier["here"])
    ]
    rows[-1] = ("The scenario itself", *rows[-1][1:])
    return Table("Promise against cost", ("Promised", "Kept", "Paid hours", "Per resolution"), rows)
