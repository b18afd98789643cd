"""A heatmap as the command line answers it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from core.cli import wording
from core.cli.reading_answers import remark
from core.cli.terminal import Answer, Table
from core.model.fields import custom_header
from core.model.measure import Heatmap
from core.problems import Problem
from core.progress import Progress, no_progress
from core.results import Results

_DECIMALS = {"agents": 0, "erlang": 2}
_NAMES = {"missed_share": "Missed promises", "load": "Load, erlangs", "agents": "Agents needed"}


def heatmap(
    results: Results,
    rows: str,
    columns: str,
    measure: str,
    mode: str = "total",
    progress: Progress = no_progress,
) -> Answer:
    """The grid of a measure in a mode; null where there are no data."""
    from core.metrics.heatmap_modes import MODES, shown

    if mode not in MODES:
        raise Problem("heatmap_mode_unknown", mode=mode, known=MODES)
    found = results.heatmap(rows, columns, measure, progress=progress)
    if found.reason is not None and found.n == 0:
        raise Problem(found.reason.code, **found.reason.data)
    if mode in ("rate", "share") and found.measure != "volume":
        raise Problem("heatmap_mode_counts", mode=mode)
    if mode == "difference":
        return _difference(results, found)
    return {
        **_frame(found, mode),
        "values": _cells(shown(found, mode)),
        "row_totals": _numbers(found.row_totals),
        "column_totals": _numbers(found.column_totals),
        "total": found.total,
    }


def _difference(results: Results, found: Heatmap) -> Answer:
    """The change from the period compared with, both periods beside it."""
    changed = results.heatmap_difference(found.row_dimension, found.column_dimension, found.measure)
    before = results.comparison
    return {
        **_frame(changed.now, "difference"),
        "values": _cells(changed.values),
        "row_totals": _numbers(changed.row_totals),
        "column_totals": _numbers(changed.column_totals),
        "total": changed.total,
        "per_occurrence": changed.per_occurrence,
        "before": {
            "from": before.start if before else None,
            "to_before": before.end if before else None,
            "values": _cells(changed.before.values),
            "n": changed.before.n,
        },
    }


def _frame(found: Heatmap, mode: str) -> Answer:
    unit = "share" if mode == "share" else found.unit
    return {
        "rows": list(found.row_keys),
        "columns": list(found.column_keys),
        "unit": unit,
        "measure": found.measure,
        "mode": mode,
        "row_dimension": found.row_dimension,
        "column_dimension": found.column_dimension,
        "occurrences": found.occurrences.tolist(),
        "counts": found.counts.tolist(),
        "n": found.n,
        "undated": found.undated,
        "notes": [remark(one) for one in found.notes],
    }


def tables(answer: Answer) -> Iterator[Table | str]:
    """The grid for reading, with its totals where a mode has any."""
    named = custom_header(answer["row_dimension"]) or answer["row_dimension"]
    totalled = answer["mode"] in ("total", "difference")
    columns = [wording.label(answer["column_dimension"], key) for key in answer["columns"]]
    header = (named, *columns, *(("total",) if totalled else ()))
    rows = [
        (
            wording.label(answer["row_dimension"], name),
            *(_text(answer, v) for v in cells),
            *((_text(answer, total),) if totalled else ()),
        )
        for name, cells, total in zip(
            answer["rows"], answer["values"], answer["row_totals"], strict=True
        )
    ]
    if totalled:
        sums = (_text(answer, v) for v in (*answer["column_totals"], answer["total"]))
        rows.append(("total", *sums))
    said = {"rate": ", each time the slot comes", "share": ", share of all"}
    if answer["mode"] == "difference":
        each = ", each time the slot comes" if answer["per_occurrence"] else ""
        points = ", in points" if answer["unit"] == "share" else ""
        said["difference"] = f", change from the period before{points}{each}"
    measure = answer["measure"]
    name = _NAMES.get(measure) or wording.name(measure)
    title = f"{name}{said.get(answer['mode'], '')}, n = {answer['n']:,}"
    yield Table(title, header, rows)
    yield from (said["message"] for said in answer["notes"])
    for path in answer.get("pictures", ()):
        yield f"Written: {path}."


def _text(answer: Answer, value: float | None) -> str:
    decimals = _DECIMALS.get(answer["unit"])
    changed = answer["mode"] == "difference"
    if changed and answer["unit"] == "share" and value is not None:
        return f"{value * 100:+.1f}" if round(value * 100, 1) else "0.0"
    if value is None or (decimals is None and answer["unit"] != "count"):
        text = wording.value(value, answer["unit"])
    else:
        rated = changed or answer["mode"] == "rate"
        text = f"{value:,.{1 if rated and not decimals else decimals or 0}f}"
    return f"+{text}" if changed and value is not None and value > 0 else text


def _cells(values: np.ndarray) -> list[list[float | None]]:
    return [_numbers(row) for row in values]


def _numbers(values: np.ndarray) -> list[float | None]:
    return [None if value != value else float(value) for value in values.tolist()]
