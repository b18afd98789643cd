"""`aforo kpis`: every KPI, by one or two dimensions, with changes, targets and findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from core.cli import wording
from core.cli.cuts import dimensions_of
from core.cli.reading_answers import read_sentence, reading, remark
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.model.fields import custom_header
from core.model.finding import Cell, Finding
from core.model.measure import Change, Figure, Measure
from core.model.outliers import OutlierClass
from core.model.scenario import Filter
from core.problems import note
from core.results import Results

if TYPE_CHECKING:
    from core.metrics.targets import Attainment

SHOWN = (
    "volume", "frt", "frt_within", "csat", "full_resolution_time", "service_level", "fcr", "aht",
    "abandonment_rate",
)  # fmt: skip
"""KPIs of the tables by group; `--json` and `--csv` have all."""
MOST_SHOWN = 6
MOST_IDS = 3
CSV_HEADER = (
    "kpi", "value", "unit", "n", "variant", "basis", "before", "change", "verdict", "target",
    "status", "reason",
)  # fmt: skip


def kpis(results: Results, by: str | None, step: str = "month") -> Answer:
    """Every KPI with n, basis and variant; the reasons of those that cannot be computed."""
    names = () if by is None else dimensions_of(results, by)
    answer = reading(results)
    answer["headline"] = sentence(results.headline)
    answer["findings"] = [_finding(found) for found in results.findings]
    answer["comparison"] = _comparison(results)
    answer |= _measures(results.all_measures(), results.changes)
    answer["outliers"] = [_outlier(found) for found in results.outliers]
    if results.scenario.targets:
        answer["targets"] = list(_targets(results, step))
    if results.project.goals:
        answer["goals"] = [asdict(goal) for goal in results.project.goals]
    if names:
        answer["by"] = [custom_header(name) or name for name in names]
        answer["groups"] = _groups(results, names)
        said = [one for name in names for one in results.group_notes(name)]
        answer["groups_notes"] = [remark(one) for one in said]
    return answer


def _outlier(found: OutlierClass) -> Answer:
    return {
        "class": found.key,
        "rows": found.rows,
        "of": found.of,
        "share": found.share,
        "ids": list(found.ids),
        "excluded": found.excluded,
        "reason": sentence(found.reason) if found.reason else None,
    }


def _groups(results: Results, names: tuple[str, ...]) -> Answer:
    if len(names) == 1:
        return {name: _measures(found) for name, found in results.groups(names[0]).items()}
    crossed = results.cross(names[0], names[1])
    return {
        row: {
            **_measures(crossed.row_totals[place]),
            "groups": {
                column: _measures(cell)
                for column, cell in zip(crossed.columns, crossed.measures[place], strict=True)
            },
        }
        for place, row in enumerate(crossed.rows)
    }


def _comparison(results: Results) -> Answer:
    compared = results.comparison
    return {
        "with": results.scenario.compare,
        "start": compared.start if compared else None,
        "end": compared.end if compared else None,
        "tolerance": results.scenario.tolerance,
        "notes": [remark(said) for said in results.comparison_notes],
    }


def _finding(found: Finding) -> Answer:
    evidence: Any = found.evidence
    if isinstance(evidence, Filter):
        shown = {"start": evidence.start, "end": evidence.end, **evidence.wanted}
        evidence = {"filter": {name: value for name, value in shown.items() if value is not None}}
    else:
        evidence = {"cell": asdict(evidence)} if isinstance(evidence, Cell) else {"kpi": evidence}
    said = remark(found.note)
    particulars = {key: value for key, value in said.items() if key not in ("code", "message")}
    return {
        "code": said["code"],
        "message": said["message"],
        "kpi": found.kpi,
        "contacts_touched": found.weight,
        "tone": found.tone or None,
        "advice": sentence(note(found.advice)) if found.advice else None,
        "evidence": evidence,
        **{key: _worded(value) for key, value in particulars.items() if key != "kpi"},
    }


def _worded(value: object) -> object:
    """A particular for JSON: remarks within remarks as their words."""
    from core.problems import Note

    if isinstance(value, Note):
        return sentence(value)
    if isinstance(value, tuple):
        return [_worded(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    return value


def _targets(results: Results, step: str) -> Iterator[Answer]:
    for kpi in dict.fromkeys(target.kpi for target in results.scenario.targets):
        for found in results.attainment(kpi, step):
            yield attainment_answer(found)


def attainment_answer(found: Attainment) -> Answer:
    """A target with how it fared, step by step and by its milestones."""
    target = found.target
    return {
        "kpi": target.kpi,
        "group": None if target.group is None else dict([target.group]),
        "target": target.value,
        "unit": found.unit,
        "value": found.to_date,
        "n": found.to_date_n,
        "status": found.status,
        "slope": found.slope,
        "step": found.step,
        "steps": [asdict(one) for one in found.steps],
        "milestones": [asdict(one) for one in found.milestones],
    }


def _measures(
    measures: Mapping[str, Measure], changes: Mapping[str, Change] | None = None
) -> Answer:
    available: Answer = {}
    missing: Answer = {}
    for kpi, measure in measures.items():
        if measure.value is not None or measure.top:
            available[kpi] = measure_answer(measure)
            if changes and kpi in changes:
                available[kpi]["change"] = _change(changes[kpi])
        elif measure.reason:
            missing[kpi] = sentence(measure.reason)
    return {"kpis": available, "not_available": missing}


def measure_answer(measure: Measure) -> Answer:
    """A KPI with its n, basis, definition and everything that comes with it."""
    answer: Answer = {
        "value": measure.value,
        "n": measure.n,
        "unit": measure.unit,
        "basis": ", ".join(
            part for part in (measure.clock, measure.anchor and f"by {measure.anchor}") if part
        ),
        "variant": measure.variant,
        "eligible": measure.eligible,
        "small": measure.small,
    }
    if measure.top:
        answer["top"] = [{"label": label, "n": n} for label, n in measure.top]
    if measure.parts:
        answer["parts"] = [{"label": part.key, **_figure(part)} for part in measure.parts]
    if measure.excluded:
        answer["excluded"] = dict(measure.excluded)
    if measure.variants:
        answer["variants"] = {other.key: _figure(other) for other in measure.variants}
    return answer | {key: value for key, value in measure.extras.items() if key not in answer}


def _figure(figure: Figure) -> Answer:
    answer: Answer = {"value": figure.value, "n": figure.n, "unit": figure.unit}
    if figure.clock:
        answer["clock"] = figure.clock
    return answer | ({"reason": sentence(figure.reason)} if figure.reason else {})


def _change(change: Change) -> Answer:
    return {
        "before": change.before.value,
        "n_before": change.before.n,
        "difference": change.difference,
        "in_points": change.in_points,
        "points": change.points,
        "verdict": change.verdict or None,
        "reason": sentence(change.reason) if change.reason else None,
    }


def kpi_tables(answer: Answer) -> Iterator[Table | str]:
    """The KPIs for reading, and why the others are missing."""
    yield read_sentence(answer)
    found = "".join(f"\n  {finding['message']}" for finding in answer["findings"])
    yield f"{answer['headline']}{found}"
    yield from (said["message"] for said in answer["comparison"]["notes"])
    yield from _outlier_tables(answer["outliers"])
    yield _kpi_table(answer)
    if "targets" in answer:
        yield from target_tables(answer["targets"])
    if "groups" in answer:
        yield from _group_tables(answer)
        yield from (said["message"] for said in answer["groups_notes"])
    if answer["not_available"]:
        yield "Not available\n" + "\n".join(_missing(answer["not_available"]))


def _outlier_tables(classes: list[Answer]) -> Iterator[Table]:
    """The classes that some contact belongs to."""
    rows = [
        (
            found["class"],
            f"{found['rows']:,}",
            wording.value(found["share"], "share"),
            "yes" if found["excluded"] else "",
            ", ".join(found["ids"][:MOST_IDS]),
        )
        for found in classes
        if found["rows"] or found["excluded"]
    ]
    if rows:
        head = ("Class", "Contacts", "Share", "Left out", "Such as")
        yield Table("Outliers (--exclude CLASS leaves a class out)", head, rows)


def _missing(reasons: Mapping[str, str]) -> Iterator[str]:
    """Each reason once, with the KPIs it keeps away."""
    names: dict[str, list[str]] = {}
    for kpi, why in reasons.items():
        names.setdefault(why, []).append(wording.name(kpi))
    for why, kpis in names.items():
        yield f"  {', '.join(kpis)}: {why}"


def _kpi_table(answer: Answer) -> Table:
    changed = any("change" in m for m in answer["kpis"].values())
    rows = [
        (
            wording.name(i),
            wording.value(m["value"], m["unit"]),
            f"{m['n']:,}",
            *(_change_cells(m) if changed else ()),
            m["basis"],
            _definition(i, m),
        )
        for i, m in answer["kpis"].items()
    ]
    compared = ("Before", "Change", "Verdict") if changed else ()
    return Table("KPIs", ("KPI", "Value", "n", *compared, "Basis", "Variant"), rows)


_OF_ONE = ("customers_affected", "response_by_severity", "tier_share", "slowest_response")
"""KPIs whose value is that of one topic, priority, tier or contact."""


def _definition(kpi: str, measure: Answer) -> str:
    """The variant in words, with whose value it is."""
    words = wording.variant(measure["variant"])
    top = measure.get("top")
    return f"{words}: {top[0]['label']}" if top and kpi in _OF_ONE else words


def _change_cells(measure: Answer) -> tuple[str, str, str]:
    change = measure.get("change")
    if change is None:
        return "", "", ""
    before = wording.value(change["before"], measure["unit"])
    if change["difference"] is None:
        return before, "—", ""
    if change["in_points"]:
        decimals = 1 if measure["unit"] == "share" or abs(change["points"]) >= 10 else 2
        moved = f"{change['points']:+.{decimals}f} points"
    else:
        moved = f"{change['difference'] * 100:+.1f} %"
    return before, moved, change["verdict"] or ""


def target_tables(targets: list[Answer]) -> Iterator[Table]:
    """Targets for reading: value, status, and how many steps kept them."""
    rows = []
    for aimed in targets:
        group = "" if aimed["group"] is None else _pair(aimed["group"])
        counts = {s: sum(one["status"] == s for one in aimed["steps"]) for s in _STATES}
        rows.append(
            (
                wording.name(aimed["kpi"]),
                group,
                wording.value(aimed["target"], aimed["unit"]),
                wording.value(aimed["value"], aimed["unit"]),
                _STATES.get(aimed["status"], "no data"),
                ", ".join(f"{n} {_STATES[s]}" for s, n in counts.items() if n),
            )
        )
    header = ("KPI", "For", "Target", "Value", "Status", "By step")
    yield Table("Targets", header, rows)


_STATES = {"on_target": "met", "near": "near", "missed": "missed"}


def _pair(group: Mapping[str, str]) -> str:
    return ", ".join(f"{custom_header(name) or name} = {label}" for name, label in group.items())


def _group_tables(answer: Answer) -> Iterator[Table | str]:
    """The KPIs people ask for first, a group to a row; small numbers in brackets."""
    shown = [kpi for kpi in SHOWN if kpi in answer["kpis"]][:MOST_SHOWN]
    groups, by = answer["groups"], answer["by"]
    if len(by) == 1:
        rows = [
            (wording.label(by[0], name), *(_cell(found, kpi) for kpi in shown))
            for name, found in groups.items()
        ]
        yield Table(f"By {by[0]}", (by[0], *map(wording.name, shown)), rows)
    else:
        for kpi in shown:
            columns = list(next(iter(groups.values()))["groups"]) if groups else []
            rows = [
                (
                    wording.label(by[0], name),
                    *(_cell(found["groups"][c], kpi) for c in columns),
                    _cell(found, kpi),
                )
                for name, found in groups.items()
            ]
            heads = [wording.label(by[1], column) for column in columns]
            title = f"{wording.name(kpi)} by {by[0]} and {by[1]}"
            yield Table(title, (f"{by[0]} / {by[1]}", *heads, "all"), rows)
    yield "In brackets: fewer than 20 contacts behind it, not to be ranked. --json has every KPI."


def _cell(found: Answer, kpi: str) -> str:
    measure = found["kpis"].get(kpi)
    if measure is None:
        return "—"
    text = wording.value(measure["value"], measure["unit"])
    return f"({text})" if measure["small"] and measure["unit"] != "count" else text


def kpi_csv(answer: Answer, csv_for: str = "plain") -> str:
    """One row for each KPI of each group, as CSV that no spreadsheet takes for formulas."""
    from core.report.table_file import csv_text

    by = answer.get("by", [])
    aimed = {t["kpi"]: t for t in answer.get("targets", []) if t["group"] is None}
    rows = (
        (*labels, *row)
        for labels, found in _flat(answer, len(by))
        for row in _csv_rows(found, aimed if not any(labels) else {})
    )
    return csv_text([*by, *CSV_HEADER], rows, csv_for, end="\n")


def _flat(answer: Answer, depth: int) -> Iterator[tuple[tuple[str, ...], Answer]]:
    """The whole and every group with its labels; "" stands for all."""
    yield ("",) * depth, answer
    for name, found in answer.get("groups", {}).items():
        yield (name, *("",) * (depth - 1)), found
        for second, cell in found.get("groups", {}).items():
            yield (name, second), cell


def _csv_rows(found: Answer, aimed: Mapping[str, Answer]) -> Iterator[tuple[object, ...]]:
    for kpi, m in found["kpis"].items():
        change, goal = m.get("change") or {}, aimed.get(kpi) or {}
        yield (
            kpi, m["value"], m["unit"], m["n"], m["variant"], m["basis"], change.get("before"),
            change.get("difference"), change.get("verdict"), goal.get("target"),
            goal.get("status"), "",
        )  # fmt: skip
    for kpi, why in found["not_available"].items():
        yield (kpi, *("",) * (len(CSV_HEADER) - 2), why)
