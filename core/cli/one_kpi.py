"""`aforo kpis --kpi`: one KPI opened: how it is spread, its course, its contacts, its targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli import wording
from core.cli.kpi_answers import attainment_answer, measure_answer, target_tables
from core.cli.reading_answers import read_sentence, reading
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.results import Results

if TYPE_CHECKING:
    import pandas as pd

    from core.metrics.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Asked:
    """What is wanted of a KPI beside its value."""

    kpi: str
    distribution: bool = False
    log: bool = False
    """Whether each bin of the distribution is wider than the last by the same factor."""
    trend: str | None = None
    """day, week, month, quarter or year."""
    by: str | None = None
    """Dimension that the trend is told apart by."""
    contacts: Path | None = None
    """Where to write the contacts behind it."""
    attainment: bool = False
    step: str = "month"
    csv_for: str = "plain"
    """Who reads the contacts written."""


def one_kpi(results: Results, asked: Asked) -> Answer:
    """A KPI with what was asked of it; what it does not have is null with its reason."""
    measure = results.all_measures()[asked.kpi]
    answer = reading(results) | {"kpi": asked.kpi, "name": wording.name(asked.kpi)}
    answer |= measure_answer(measure)
    answer["reason"] = sentence(measure.reason) if measure.reason else None
    answer["conclusion"] = [sentence(said) for said in results.conclusion(asked.kpi)]
    goal = results.project.goal(asked.kpi)
    answer["goal"] = None if goal.empty else asdict(goal)
    if asked.distribution:
        answer["distribution"] = _distribution(results, asked)
    if asked.trend is not None:
        answer["trend"] = _trend(results, asked)
    if asked.attainment:
        found = results.attainment(asked.kpi, asked.step)
        answer["attainment"] = [attainment_answer(one) for one in found]
    if asked.contacts is not None:
        answer["contacts_behind"] = _contacts(results, asked.kpi, asked.contacts, asked.csv_for)
    return answer


def _distribution(results: Results, asked: Asked) -> Answer:
    found = results.distribution(asked.kpi, "log" if asked.log else "linear")
    return {
        "unit": found.unit,
        "scale": found.scale,
        "edges": found.edges,
        "counts": found.counts,
        "beyond": found.beyond,
        "percentiles": [{"share": share, "value": value} for share, value in found.percentiles],
        "n": found.n,
        "mean": found.mean,
        "largest": found.largest,
        "reason": sentence(found.reason) if found.reason else None,
    }


def _trend(results: Results, asked: Asked) -> Answer:
    found = results.trend(asked.kpi, asked.trend or "day", asked.by)
    answer: Answer = {
        "step": found.step,
        "unit": found.unit,
        "keys": list(found.keys),
        "censored": list(found.censored),
    }
    if asked.by is None:
        return answer | {"values": found.values.get("", ()), "n": found.n.get("", ())}
    groups = {name: {"values": found.values[name], "n": found.n[name]} for name in found.values}
    return answer | {"by": asked.by, "groups": groups}


def _contacts(results: Results, kpi: str, path: Path, csv_for: str) -> Answer:
    """Write the contacts behind a KPI, those that matter most first."""
    from core.report.table_file import write_csv

    found = results.evidence(kpi)
    if found.reason is not None:
        return {"path": None, "rows": 0, "reason": sentence(found.reason)}
    table = _listed(found, results.scenario.calendar.zone)
    write_csv(table, path, csv_for)
    return {
        "path": str(path), "rows": len(table), "columns": list(table.columns), "unit": found.unit,
        "reason": None,
    }  # fmt: skip


def _listed(found: Evidence, zone: str) -> pd.DataFrame:
    """The contacts with the columns that tell them and what each contributes; local clock."""
    import pandas as pd

    columns: dict[str, Any] = {}
    for name in found.columns:
        cells = found.contacts[name].iloc[found.rows]
        if isinstance(cells.dtype, pd.DatetimeTZDtype):
            cells = cells.dt.tz_convert(zone).dt.strftime("%Y-%m-%dT%H:%M:%S")
        columns[name] = cells.astype("object").where(cells.notna(), "").to_numpy()
    return pd.DataFrame({**columns, f"value_{found.unit}": found.values})


def one_kpi_tables(answer: Answer) -> Iterator[Table | str]:
    """The KPI for reading."""
    yield read_sentence(answer)
    value = wording.value(answer["value"], answer["unit"])
    said = ", ".join(p for p in (answer["basis"], wording.variant(answer["variant"])) if p)
    yield f"{answer['name']}: {value}, n = {answer['n']:,} ({said})"
    yield from answer["conclusion"]
    if answer["goal"]:
        yield from _goal_lines(answer["goal"])
    if "distribution" in answer:
        yield from _distribution_tables(answer["distribution"])
    if "trend" in answer:
        yield from _trend_tables(answer["name"], answer["trend"])
    if "attainment" in answer:
        aimed = answer["attainment"]
        yield from target_tables(aimed) if aimed else ["No target is set: --target sets one."]
    if "contacts_behind" in answer:
        written = answer["contacts_behind"]
        yield written["reason"] or f"{written['rows']:,} contacts written: {written['path']}."


_OBJECTIVES = {
    "solve": "issues solved", "sales": "sales", "cost": "lower cost",
    "improve": "continuous improvement",
}  # fmt: skip


def _goal_lines(goal: Answer) -> Iterator[str]:
    """The goal sheet of the KPI: what is written in it, a line each."""
    said = {**goal, "objective": _OBJECTIVES.get(goal["objective"], "")}
    said["cadence"] = f"every {goal['cadence']}" if goal["cadence"] else ""
    for key, name in (("objective", "Objective"), ("question", "Question"), ("reason", "Reason"),
                      ("cadence", "Looked at"), ("note", "Note")):  # fmt: skip
        if said[key]:
            yield f"{name}: {said[key]}"


def _distribution_tables(found: Answer) -> Iterator[Table | str]:
    if found["reason"]:
        yield found["reason"]
        return
    unit, edges = found["unit"], found["edges"].tolist()
    rows = [
        (wording.value(edges[i], unit), wording.value(edges[i + 1], unit), f"{count:,}")
        for i, count in enumerate(found["counts"].tolist())
    ]
    if found["beyond"]:
        rows.append((wording.value(edges[-1], unit), "and more", f"{found['beyond']:,}"))
    yield Table("Distribution", ("From", "To before", "Contacts"), rows)
    told = [(f"{p['share']:.0%}", wording.value(p["value"], unit)) for p in found["percentiles"]]
    yield Table("Percentiles", ("Share at or below", "Value"), told)


def _trend_tables(name: str, found: Answer) -> Iterator[Table | str]:
    groups = found.get("groups", {"": found})
    heads = [label or name for label in groups]
    columns = [
        [f"{wording.value(_known(v), found['unit'])} (n = {int(n):,})" for v, n in _pairs(group)]
        for group in groups.values()
    ]
    rows = [
        (wording.when(key), *cells) for key, *cells in zip(found["keys"], *columns, strict=True)
    ]
    yield Table(f"By {found['step']}", ("From", *heads), rows)


def _pairs(group: Answer) -> Iterator[tuple[float, float]]:
    yield from zip(list(group["values"]), list(group["n"]), strict=True)


def _known(value: float) -> float | None:
    return None if value != value else float(value)
