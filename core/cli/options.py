"""Options that several commands share, with the same words everywhere."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Files = Annotated[
    list[Path],
    typer.Argument(
        help="Exports (CSV, Excel, JSON, Parquet, zipped ones), a saved .aforo project, or a usual "
        'week typed in a .toml file: [channels.email] a_week = 200, handle_time = "6min".'
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object and nothing else.")]
Zone = Annotated[
    str | None,
    typer.Option("--timezone", "--zone", help="Zone of the clock in the file, e.g. Europe/Madrid."),
]
Hours = Annotated[
    list[str] | None,
    typer.Option(
        "--hours",
        help='Opening hours, e.g. "Mon-Fri 09:00-18:00"; "phone = Mon-Sat 08:00-22:00" is for one '
        "channel. Repeatable.",
    ),
]
Holidays = Annotated[
    str | None,
    typer.Option("--holidays", help="Country whose public holidays are closed, e.g. ES."),
]
From = Annotated[str | None, typer.Option("--from", help="First day, YYYY-MM-DD.")]
To = Annotated[str | None, typer.Option("--to", help="Last day, YYYY-MM-DD, included.")]
MappingFile = Annotated[
    Path | None, typer.Option("--mapping", help="Mapping written by 'inspect --json'.")
]
ScenarioFile = Annotated[Path | None, typer.Option("--scenario", help="Scenario file (TOML).")]
InputsFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--inputs",
        help="Typed figures: costs, people, customers, topics (TOML, or costs.csv and the like).",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option("--filter", help='Contacts in view, e.g. "channel=email,web"; repeatable.'),
]
Compare = Annotated[
    str | None,
    typer.Option("--compare", help="previous, year, none, or 2026-01-01..2026-01-31."),
]


def _known_reader(reader: str) -> str:
    from core.report.table_file import CSV_FOR

    if reader not in CSV_FOR:
        known = ", ".join(CSV_FOR)
        raise typer.BadParameter(f"{reader!r} is not one of {known}")
    return reader


CsvFor = Annotated[
    str,
    typer.Option(
        "--csv-for",
        callback=_known_reader,
        help="Who reads CSV files: plain (programs), excel-en (, and 1.5), excel-es or excel-it "
        "(; and 1,5).",
    ),
]
