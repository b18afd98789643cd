"""`aforo heatmap`: the grid behind the heatmap, as a table, JSON or a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.cli import terminal
from core.cli.drawing import Drawing
from core.cli.options import (
    AsJson,
    Compare,
    Files,
    From,
    Holidays,
    Hours,
    MappingFile,
    Only,
    ScenarioFile,
    To,
    Zone,
)
from core.problems import Problem

_LANGUAGES = ("en", "es", "it")


def heatmap(
    context: typer.Context,
    files: Files,
    as_json: AsJson = False,
    rows: Annotated[
        str, typer.Option("--rows", help="hour, weekday, date, week, month, channel, agent, …")
    ] = "weekday",
    columns: Annotated[
        str, typer.Option("--columns", help="As --rows; columns of the file as well.")
    ] = "hour",
    measure: Annotated[
        str,
        typer.Option(
            "--measure", help="volume, missed_share, load, agents, frt, csat, aht, … or a KPI."
        ),
    ] = "volume",
    mode: Annotated[
        str,
        typer.Option(
            "--mode",
            help="total, rate (each time the slot comes), share, or difference from --compare.",
        ),
    ] = "total",
    only: Only = None,
    compare: Compare = None,
    start: From = None,
    end: To = None,
    hours: Hours = None,
    holidays: Holidays = None,
    zone: Zone = None,
    mapping: MappingFile = None,
    scenario: ScenarioFile = None,
    png: Annotated[Path | None, typer.Option("--png", help="Draw it into a picture.")] = None,
    svg: Annotated[Path | None, typer.Option("--svg", help="Draw it into a drawing.")] = None,
    pdf: Annotated[Path | None, typer.Option("--pdf", help="Draw it into a document.")] = None,
    language: Annotated[
        str, typer.Option("--language", help="Language of the picture: en, es or it.")
    ] = "en",
) -> None:
    """The grid behind the heatmap."""
    from core.cli import cuts, heatmap_answers, loading
    from core.cli.outputs import check_output

    pictures = [
        (path, kind) for path, kind in ((png, ".png"), (svg, ".svg"), (pdf, ".pdf")) if path
    ]
    for path, kind in pictures:
        check_output(path, kind, [*files, mapping, scenario])
    if language not in _LANGUAGES:
        raise typer.BadParameter("choose en, es or it", param_hint="--language")
    drawing: Drawing | None = context.obj
    if pictures and drawing is None:
        raise Problem("picture_needs_window", why="python -m core")
    results = loading.results(
        files, zone=zone, start=start, end=end, hours=hours, holidays=holidays,
        mapping_file=mapping, scenario_file=scenario,
    )  # fmt: skip
    if only or compare is not None:
        results = cuts.cut(results, only or (), compare)
    found = heatmap_answers.heatmap(
        results, rows, columns, measure, mode, terminal.progress("heatmap")
    )
    sides = found["row_dimension"], found["column_dimension"]
    for path, _ in pictures:
        assert drawing is not None
        drawing.heatmap(results, (*sides, measure, mode), path, language)
    if pictures:
        found["pictures"] = [str(path) for path, _ in pictures]
    terminal.show(found, heatmap_answers.tables, as_json)
