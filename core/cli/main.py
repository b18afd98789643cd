"""The command line: the second front end, beside the window, over the same core."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from core import __version__
from core.cli import report_command, staffing_commands, terminal
from core.cli.drawing import Drawing
from core.cli.heatmap_command import heatmap
from core.cli.kpis_command import KEYS, kpis
from core.cli.one_interval import erlang
from core.cli.options import (
    AsJson,
    CsvFor,
    Files,
    InputsFiles,
    MappingFile,
    Zone,
)
from core.problems import Problem, note

COMMANDS = (
    "inspect", "import", "kpis", "heatmap", "erlang", "staff", "simulate", "scenarios", "calibrate",
    "report", "sample", "verify",
)  # fmt: skip
"""Sub-commands; anything else opens the window."""

_CTRL_C = 130
"""Typer turns Ctrl+C into this exit code without a word."""

app = typer.Typer(
    name="aforo",
    help="How many people customer service needs, when, and what it costs to keep the promise.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def run(argv: Sequence[str], drawing: Drawing | None = None) -> int:
    """Run a command; the exit code is 0 done, 1 no answer from this input, 2 wrong usage.

    `drawing` makes pictures and pages, for which the core has no means of its own.
    """
    try:
        app(args=list(argv), obj=drawing)
    except SystemExit as stop:
        if stop.code == _CTRL_C:
            return terminal.refuse(note("interrupted"))
        return stop.code if isinstance(stop.code, int) else 0
    except Problem as problem:
        return terminal.refuse(problem.note)
    except KeyboardInterrupt:
        return terminal.refuse(note("interrupted"))
    except BrokenPipeError:
        return 1
    except MemoryError:
        return terminal.refuse(note("memory_exhausted"))
    except Exception as fault:
        if os.environ.get("AFORO_TRACEBACK"):
            raise
        return terminal.refuse(note("internal_fault", kind=type(fault).__name__, why=str(fault)))
    return 0


def _show_version(wanted: bool) -> None:
    if wanted:
        print(__version__)
        raise typer.Exit


@app.callback()
def main(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print it.")
    ] = False,
) -> None:
    """How many people customer service needs, when, and what it costs to keep the promise."""


@app.command()
def inspect(
    file: Annotated[Path, typer.Argument(help="The export to look into.")],
    as_json: AsJson = False,
    cells: Annotated[
        Path | None, typer.Option("--cells", help="Write the table exactly as read as CSV.")
    ] = None,
    zone: Zone = None,
    sheet: Annotated[
        str | None, typer.Option("--sheet", help="Sheet of a workbook, or list inside JSON.")
    ] = None,
    member: Annotated[str | None, typer.Option("--member", help="File inside an archive.")] = None,
    table: Annotated[
        int | None, typer.Option("--table", help="Which of several tables in it, from 1.")
    ] = None,
) -> None:
    """What is detected in a file, before importing it."""
    from core.cli import inspection
    from core.cli.outputs import check_output

    if cells is not None:
        check_output(cells, ".csv", [file])
    found = inspection.inspect(file, cells, zone, sheet=sheet, member=member, table=table)
    terminal.show(found, inspection.tables, as_json)


@app.command(name="import")
def import_(
    files: Files,
    out: Annotated[Path, typer.Option("--out", help="The .aforo project to write.")],
    as_json: AsJson = False,
    mapping: MappingFile = None,
    rejects: Annotated[
        Path | None, typer.Option("--rejects", help="Write what was set aside (.csv or .xlsx).")
    ] = None,
    csv_for: CsvFor = "plain",
    zone: Zone = None,
    inputs: InputsFiles = None,
) -> None:
    """Build a project from one or several files."""
    from core import document
    from core.cli import answers, loading
    from core.cli.outputs import check_output

    check_output(out, loading.PROJECT_SUFFIX, files)
    if rejects is not None:
        kind = ".xlsx" if rejects.suffix.lower() == ".xlsx" else ".csv"
        check_output(rejects, kind, [*files, out, mapping])
    project = loading.load(files, zone=zone, mapping_file=mapping, inputs_files=inputs or ())
    document.save(project, out)
    if rejects is not None:
        loading.write_rejects(project, rejects, csv_for)
    terminal.show(answers.import_summary(project, out), answers.import_tables, as_json)


app.command(name="kpis", epilog=KEYS)(kpis)
app.command(name="heatmap")(heatmap)
app.command(name="erlang")(erlang)


app.command()(staffing_commands.staff)
app.command()(staffing_commands.simulate)
app.command()(staffing_commands.scenarios)
app.command()(staffing_commands.calibrate)


app.command()(report_command.report)


@app.command()
def sample(
    out: Annotated[Path, typer.Option("--out", help="Folder for the made-up files.")],
    contacts: Annotated[
        int | None, typer.Option("--contacts", help="About how many contacts.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", help="Same seed, same files; without it, the window's.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write made-up sample files: tickets, calls and survey answers of an invented shop."""
    from core.cli import answers
    from core.sample import write_sample

    if contacts is not None and not 10 <= contacts <= 5_000_000:
        raise typer.BadParameter(
            "between 10 and 5,000,000 contacts can be made up", param_hint="--contacts"
        )
    try:
        out.mkdir(parents=True, exist_ok=True)
        chosen = {"contacts": contacts, "seed": seed}
        files = write_sample(out, **{key: n for key, n in chosen.items() if n is not None})
    except OSError as error:
        raise Problem(
            "folder_unwritable", path=str(out), why=error.strerror or str(error)
        ) from None
    terminal.show(
        {"files": [str(file) for file in files], "made_up": True}, answers.sample_tables, as_json
    )


@app.command()
def verify(as_json: AsJson = False) -> None:
    """Recompute every published reference value and print the differences."""
    from core.cli import verifying
    from core.staffing.verification import verify as recomputed

    answer = verifying.answer(recomputed(progress=terminal.progress("verify")))
    terminal.show(answer, verifying.tables, as_json)
    if answer["failed"]:
        raise typer.Exit(1)


def terminal_fallback(
    files: Sequence[Path], why: str, say: Callable[[str], None] = terminal.say
) -> int:
    """Do the window's job in the terminal: KPIs and agents needed as tables, and the workbook."""
    from core.cli import answers, kpi_answers, loading

    say(why)
    try:
        results = loading.results(files) if files else loading.sample_results()
        terminal.show(kpi_answers.kpis(results, None), kpi_answers.kpi_tables, as_json=False)
        terminal.show(
            answers.staffing(results, terminal.progress("staff")),
            answers.staffing_tables,
            as_json=False,
        )
        out = loading.free_name(Path.cwd() / "aforo-report.xlsx")
        progress = terminal.progress("report")
        found = report_command.write(results, out, results.project.report, progress)
        terminal.show(found, report_command.tables, as_json=False)
    except Problem as problem:
        return terminal.refuse(problem.note)
    except KeyboardInterrupt:
        return terminal.refuse(note("interrupted"))
    return 0
