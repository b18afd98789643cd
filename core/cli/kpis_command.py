"""`aforo kpis`: every KPI, or one opened, over the contacts that the options leave in view."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from core.cli import terminal
from core.cli.options import (
    AsJson,
    Compare,
    CsvFor,
    Files,
    From,
    Holidays,
    Hours,
    InputsFiles,
    MappingFile,
    Only,
    ScenarioFile,
    To,
    Zone,
)
from core.results import Results

KEYS = (
    "Keys of --json: kpis (id: value n unit basis variant eligible small excluded change variants "
    "parts), not_available, findings, comparison, outliers (class rows of share ids excluded), "
    "targets, goals, by, groups. With --kpi: kpi name value n unit basis variant reason conclusion "
    "goal; distribution "
    "(unit scale edges counts beyond percentiles n mean largest), trend (step keys values n "
    "censored; with --by groups), attainment (target value status slope steps milestones), "
    "contacts_behind (path rows columns unit)."
)
_OF_ONE = "--kpi names the KPI that --distribution, --trend, --attainment and --contacts open"


def kpis(
    files: Files,
    as_json: AsJson = False,
    as_csv: Annotated[
        bool, typer.Option("--csv", help="Print CSV: a row for each KPI of each group.")
    ] = False,
    csv_for: CsvFor = "plain",
    by: Annotated[
        str | None,
        typer.Option(
            "--by", help="One or two of channel, agent, topic, hour, weekday, month, … or a column."
        ),
    ] = None,
    only: Only = None,
    compare: Compare = None,
    target: Annotated[
        list[str] | None,
        typer.Option("--target", help='e.g. "csat=85%" or "frt@channel=email=2h"; repeatable.'),
    ] = None,
    kpi: Annotated[
        str | None, typer.Option("--kpi", help="Open one KPI, by its id such as frt.")
    ] = None,
    distribution: Annotated[
        bool, typer.Option("--distribution", help="How its contacts are spread, and percentiles.")
    ] = False,
    log: Annotated[
        bool, typer.Option("--log", help="A spread of bins that widen: for long tails.")
    ] = False,
    trend: Annotated[
        str | None,
        typer.Option("--trend", help="Its course by day, week, month, quarter or year; --by too."),
    ] = None,
    attainment: Annotated[
        bool, typer.Option("--attainment", help="How its targets fared, by --step.")
    ] = False,
    contacts: Annotated[
        Path | None,
        typer.Option("--contacts", help="Write the contacts behind it, the most telling first."),
    ] = None,
    exclude: Annotated[
        str | None,
        typer.Option(
            "--exclude",
            help="Classes of outliers to leave out: negative_time, resolved_before_response, "
            "too_long, quick_close, durations_disagree, no_agent; or none.",
        ),
    ] = None,
    cap: Annotated[
        str | None, typer.Option("--outlier-cap", help="What takes longer is too_long: 365d.")
    ] = None,
    outliers: Annotated[
        Path | None, typer.Option("--outliers", help="Write every outlier with its class (.csv).")
    ] = None,
    start: From = None,
    end: To = None,
    hours: Hours = None,
    holidays: Holidays = None,
    zone: Zone = None,
    mapping: MappingFile = None,
    scenario: ScenarioFile = None,
    inputs: InputsFiles = None,
    table: Annotated[
        str | None,
        typer.Option("--table", help="scorecard, channels, topics, tiers, flow or comments."),
    ] = None,
    step: Annotated[
        str | None,
        typer.Option("--step", help="day, week, month, quarter or year, for flow and targets."),
    ] = None,
    template: Annotated[
        Path | None,
        typer.Option(
            "--inputs-template", help="Write a file for typed figures to fill in (.toml)."
        ),
    ] = None,
) -> None:
    """Every KPI that the columns allow, and why the others are missing."""
    from core.cli import cuts, kpi_answers, loading, one_kpi, table_answers
    from core.cli.outputs import check_output

    if as_json and as_csv:
        raise typer.BadParameter("choose one of --json and --csv", param_hint="--csv")
    opened = distribution or log or trend is not None or attainment or contacts is not None
    if kpi is None and opened:
        raise typer.BadParameter(_OF_ONE, param_hint="--kpi")
    read = [*files, scenario, mapping, *(inputs or ())]
    for path, suffix in ((template, ".toml"), (contacts, ".csv"), (outliers, ".csv")):
        if path is not None:
            check_output(path, suffix, read)
            read.append(path)
    results = loading.results(
        files, zone=zone, start=start, end=end, hours=hours, holidays=holidays,
        mapping_file=mapping, scenario_file=scenario, inputs_files=inputs or (),
    )  # fmt: skip
    if only or compare is not None or target or exclude is not None or cap is not None:
        results = cuts.cut(results, only or (), compare, target or (), exclude, cap)
    if outliers is not None:
        _write_outliers(results, outliers, csv_for)
    if template is not None:
        loading.write_template(results, template)
        terminal.show({"path": str(template)}, lambda answer: [f"Written: {template}."], as_json)
    elif table is not None:
        found = table_answers.table(results, table, step or "week")
        terminal.show(found, table_answers.tables, as_json)
    elif kpi is not None:
        asked = one_kpi.Asked(
            cuts.kpi_named(kpi), distribution or log, log, trend, by, contacts, attainment,
            step or "month", csv_for,
        )  # fmt: skip
        terminal.show(one_kpi.one_kpi(results, asked), one_kpi.one_kpi_tables, as_json)
    else:
        found = kpi_answers.kpis(results, by, step or "month")
        if as_csv:
            print(kpi_answers.kpi_csv(found, csv_for), end="")
        else:
            terminal.show(found, kpi_answers.kpi_tables, as_json)


def _write_outliers(results: Results, path: Path, csv_for: str) -> None:
    from core.ingest.outliers import outlier_table
    from core.report.table_file import write_csv

    rows = write_csv(outlier_table(results.imported.contacts, results.outliers), path, csv_for)
    terminal.say(f"{rows:,} outliers written: {path}.")
