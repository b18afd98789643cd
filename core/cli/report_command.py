"""`aforo report`: the workbook by preset, plan or sections, and a plan file to edit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from core.cli import terminal
from core.cli.drawing import Drawing
from core.cli.options import (
    AsJson,
    Compare,
    CsvFor,
    Files,
    From,
    InputsFiles,
    MappingFile,
    Only,
    ScenarioFile,
    To,
    Zone,
)
from core.cli.terminal import Answer, Table
from core.model.report import PRESETS, SECTIONS, ReportPlan
from core.problems import Problem

if TYPE_CHECKING:
    from core.cli.drawing import PrintReport
    from core.progress import Progress
    from core.report.source import ResultsSource
    from core.results import Results

_LANGUAGES = ("en", "es", "it")

Preset = Annotated[str | None, typer.Option("--preset", help=f"{', '.join(PRESETS)}.")]
Plan = Annotated[
    Path | None, typer.Option("--plan", help="What the report holds (TOML); see --plan-template.")
]
PlanTemplate = Annotated[
    Path | None, typer.Option("--plan-template", help="Write the plan as a file to edit (.toml).")
]
Sections = Annotated[
    str | None,
    typer.Option("--sections", help=f"Some of {', '.join(SECTIONS)}, in the order wanted."),
]
Anonymous = Annotated[
    bool, typer.Option("--anonymous", help="Agents as numbers; owners of steps keep their names.")
]
Raw = Annotated[bool, typer.Option("--raw", help="Add the contacts in view, row by row.")]


Pdf = Annotated[Path | None, typer.Option("--pdf", help="Write the same report to print as well.")]
Tables = Annotated[
    Path | None, typer.Option("--tables", help="Write its tables into this folder as CSV as well.")
]


def report(
    context: typer.Context,
    files: Files,
    out: Annotated[Path, typer.Option("--out", help="The workbook to write (.xlsx).")],
    pdf: Pdf = None,
    csv_tables: Tables = None,
    csv_for: CsvFor = "plain",
    preset: Preset = None,
    plan: Plan = None,
    sections: Sections = None,
    anonymous: Anonymous = False,
    raw: Raw = False,
    plan_template: PlanTemplate = None,
    scenario: ScenarioFile = None,
    as_json: AsJson = False,
    language: Annotated[str | None, typer.Option("--language", help="en, es or it.")] = None,
    only: Only = None,
    compare: Compare = None,
    start: From = None,
    end: To = None,
    zone: Zone = None,
    mapping: MappingFile = None,
    inputs: InputsFiles = None,
) -> None:
    """The Excel workbook: KPIs, findings, heatmaps, people needed, cost, what-if, action plan."""
    from core.cli import cuts, loading
    from core.cli.outputs import check_output
    from core.report.open_elsewhere import refuse_open_elsewhere

    read = [*files, scenario, mapping, plan, *(inputs or ())]
    check_output(out, ".xlsx", read)
    if plan_template is not None:
        check_output(plan_template, ".toml", [*read, out])
    drawing: Drawing | None = context.obj
    if pdf is not None:
        check_output(pdf, ".pdf", [*read, out, plan_template])
        if drawing is None:
            raise Problem("picture_needs_window", why="python -m core")
    if csv_tables is not None and not csv_tables.is_dir():
        raise typer.BadParameter(f"{csv_tables} is no folder", param_hint="--tables")
    if language is not None and language not in _LANGUAGES:
        raise typer.BadParameter(
            "the workbook can be written in en, es or it", param_hint="--language"
        )
    if preset is not None and plan is not None:
        raise typer.BadParameter("choose one of --preset and --plan", param_hint="--plan")
    # A misspelt plan and a file held elsewhere are refused before anything is read.
    refuse_open_elsewhere(out)
    early = _plan(PRESETS["full"], preset, plan, sections)
    results = loading.results(
        files, zone=zone, start=start, end=end, mapping_file=mapping, scenario_file=scenario,
        inputs_files=inputs or (),
    )  # fmt: skip
    if only or compare is not None:
        results = cuts.cut(results, only or (), compare, ())
    given = preset is not None or plan is not None
    chosen = early if given else _plan(results.project.report, None, None, sections)
    chosen = replace(
        chosen,
        agents_by_name=chosen.agents_by_name and not anonymous,
        raw_data=chosen.raw_data or raw,
        language=language or chosen.language,
    )
    if plan_template is not None:
        _write_template(chosen, plan_template)
    printed = None if pdf is None or drawing is None else (pdf, drawing.report)
    folder = None if csv_tables is None else (csv_tables, csv_for)
    found = write(results, out, chosen, terminal.progress("report"), printed, folder)
    terminal.show(found, tables, as_json)


def _plan(
    base: ReportPlan, preset: str | None, file: Path | None, sections: str | None
) -> ReportPlan:
    """The plan of a preset or file, cut to the sections named."""
    from core import report_file

    plan = base if preset is None else report_file.preset(preset)
    if file is not None:
        plan = report_file.read_plan(file, plan)
    if sections is None:
        return plan
    keys = tuple(dict.fromkeys(part.strip() for part in sections.split(",") if part.strip()))
    unknown = [key for key in keys if key not in SECTIONS]
    if unknown or not keys:
        raise typer.BadParameter(
            f"{', '.join(unknown) or 'nothing'} is no section; known are {', '.join(SECTIONS)}",
            param_hint="--sections",
        )
    return plan.choosing(*keys)


def _write_template(plan: ReportPlan, path: Path) -> None:
    from core.atomic import replace_file
    from core.report_file import plan_toml

    content = plan_toml(plan).encode("utf-8")
    replace_file(path, lambda file: file.write(content))


def write(
    results: Results,
    out: Path,
    plan: ReportPlan,
    progress: Progress,
    printed: tuple[Path, PrintReport] | None = None,
    folder: tuple[Path, str] | None = None,
) -> Answer:
    """Write the workbook, and the same report as PDF and CSV where asked for; what is in it."""
    from core.report.csv_folder import write_tables
    from core.report.sections import compose
    from core.report.workbook import save_report
    from core.translations import speaker

    language = plan.language or "en"
    # A cached property is read like the property that the protocol asks for.
    source = cast("ResultsSource", results)
    report = compose(
        source, plan, language=language, sentence=speaker(language),
        progress=lambda share: progress(0.8 * share),
    )  # fmt: skip
    written = save_report(report, out, progress=lambda share: progress(0.8 + 0.1 * share))
    answer: Answer = {
        "sheets": list(written.sheets),
        "rows": written.rows,
        "path": str(written.path),
        "language": language,
        "preset": plan.name,
        "left_out": dict(report.left_out),
    }
    if printed is not None:
        path, print_report = printed
        answer["pages"] = print_report(report, path, lambda share: progress(0.9 + 0.09 * share))
        answer["pdf"] = str(path)
    if folder is not None:
        answer["tables"] = [str(path) for path in write_tables(report, *folder)]
    progress(1.0)
    return answer


def tables(answer: Answer) -> Iterator[Table | str]:
    """The workbook for reading."""
    sheets: Sequence[str] = answer["sheets"]
    yield f"Workbook written: {answer['path']} ({len(sheets)} sheets: {', '.join(sheets)})."
    if "pdf" in answer:
        yield f"PDF written: {answer['pdf']} ({answer['pages']} pages)."
    if "tables" in answer:
        yield f"Tables written: {len(answer['tables'])} CSV files."
    for key, reason in answer["left_out"].items():
        yield f"Left out: {key}. {reason}"
