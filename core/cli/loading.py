"""From the files named on the command line to Results, by the same steps as the window."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from core.cli import terminal
from core.messages import sentence
from core.model.calendar import BusinessCalendar
from core.model.dataset import Dataset, Mapping
from core.model.project import Project
from core.model.question import Question
from core.model.scenario import Filter
from core.problems import Note, Problem, note
from core.results import Results

PROJECT_SUFFIX = ".aforo"
VOLUMES_SUFFIX = ".toml"
"""A usual week typed by hand; see `core.volumes_file`."""


def load(
    files: Sequence[Path],
    *,
    zone: str | None = None,
    mapping_file: Path | None = None,
    inputs_files: Sequence[Path] = (),
) -> Project:
    """The project of one saved file, or of exports and typed weeks together; warnings are said."""
    from core.document import open_project
    from core.intake import with_datasets

    projects = [file for file in files if file.suffix.lower() == PROJECT_SUFFIX]
    if projects and len(files) > 1:
        raise Problem("project_and_files", path=str(projects[0]))
    if projects:
        return _with_inputs(open_project(projects[0]), inputs_files)
    mapping = read_mapping(mapping_file) if mapping_file else None
    datasets = [_dataset(file, mapping, zone) for file in files]
    return _with_inputs(with_datasets(Project(), datasets), inputs_files)


def _with_inputs(project: Project, files: Sequence[Path]) -> Project:
    """The project with the typed figures of files over those it holds."""
    from core.inputs_file import read_inputs

    for file in files:
        project = replace(project, inputs=read_inputs(file, project.inputs))
    return project


def results(
    files: Sequence[Path],
    *,
    zone: str | None = None,
    start: str | None = None,
    end: str | None = None,
    hours: Sequence[str] | None = None,
    holidays: str | None = None,
    mapping_file: Path | None = None,
    scenario_file: Path | None = None,
    inputs_files: Sequence[Path] = (),
) -> Results:
    """Results over the files, with the scenario file and the options applied, options last.

    The file describes the scenario in view; options say what every scenario looks at.
    """
    from core.goals_file import with_goals
    from core.scenario_file import read_scenario
    from core.typed_volumes import on_plan_clock

    if zone is not None:
        _check_zone(zone)
    project = load(files, zone=zone, mapping_file=mapping_file, inputs_files=inputs_files)
    if scenario_file is not None:
        project = project.with_scenario(read_scenario(scenario_file, project.scenario))
        project = with_goals(scenario_file, project)
    days = (_day("--from", start) if start is not None else None,
            _day("--to", end) + timedelta(days=1) if end is not None else None)  # fmt: skip
    scenarios = tuple(
        replace(
            scenario,
            calendar=_calendar(scenario.calendar, zone, hours or (), holidays),
            filter=_view(scenario.filter, *days),
        )
        for scenario in project.scenarios
    )
    return Results(on_plan_clock(replace(project, scenarios=scenarios)))


def _calendar(
    calendar: BusinessCalendar, zone: str | None, hours: Sequence[str], holidays: str | None
) -> BusinessCalendar:
    """The calendar with what the options say instead."""
    if zone is not None:
        calendar = replace(calendar, zone=zone)
    for text in hours:
        calendar = _with_hours(calendar, text)
    return calendar if holidays is None else replace(calendar, country=holidays)


def _view(view: Filter, start: date | None, end: date | None) -> Filter:
    """The filter over the days that the options name. Raises Problem where none is left."""
    view = replace(view, start=start or view.start, end=end or view.end)
    if view.start is not None and view.end is not None and view.start >= view.end:
        raise Problem("period_empty", start=view.start, end=view.end)
    return view


def _with_hours(calendar: BusinessCalendar, text: str) -> BusinessCalendar:
    """The calendar with the hours of a text, or with those of the one channel it names."""
    from core.calendar import parse_opening_hours

    channel, sign, hours = text.partition("=")
    if not sign:
        return replace(calendar, hours=parse_opening_hours(text))
    own = dict(calendar.channels) | {channel.strip().casefold(): parse_opening_hours(hours)}
    return replace(calendar, channels=tuple(sorted(own.items())))


def sample_results() -> Results:
    """Results over the made-up sample."""
    from core.sample import sample_project

    return Results(sample_project())


def read_mapping(path: Path) -> Mapping:
    """A mapping written by `aforo inspect --json` (the whole answer or its `import` part)."""
    from core.ingest.mapping_text import from_json

    try:
        data = json.loads(path.read_text("utf-8"))
    except OSError as error:
        detail = error.strerror or str(error)
        raise Problem("file_unreadable", file=path.name, detail=detail) from None
    except ValueError as error:
        raise Problem("mapping_file_unreadable", path=path.name, why=str(error)) from None
    try:
        return from_json(data.get("import", data))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise Problem("mapping_file_unreadable", path=path.name, why=str(error)) from None


def write_template(results: Results, path: Path) -> None:
    """A TOML file for typed figures: those there are, and an example of every table."""
    from core.atomic import replace_file
    from core.inputs_file import inputs_toml

    text = inputs_toml(results.project.inputs, examples=True)
    replace_file(path, lambda file: file.write(text.encode("utf-8")))


def write_rejects(project: Project, path: Path, csv_for: str = "plain") -> None:
    """Everything set aside as CSV that no spreadsheet takes for formulas, or as a workbook."""
    from core.report import rejects

    rejects.write_rejects(Results(project).set_aside(), path, csv_for)


def free_name(path: Path) -> Path:
    """The path, or the first "name-2" style path that does not exist yet."""
    candidate, count = path, 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.stem}-{count}{path.suffix}")
    return candidate


def _dataset(file: Path, mapping: Mapping | None, zone: str | None) -> Dataset:
    if file.suffix.lower() == VOLUMES_SUFFIX:
        return _typed(file, zone)
    return _import(file, mapping, zone)


def _import(file: Path, mapping: Mapping | None, zone: str | None) -> Dataset:
    from core.ingest.importing import read_file, to_dataset

    result = read_file(file, mapping, zone=zone, progress=terminal.progress(file.name))
    for warning in result.warnings:
        text = sentence(warning)
        terminal.say(text if text.startswith(file.name) else f"{file.name}: {text}")
    for question in result.questions:
        terminal.say(f"{file.name}: {sentence(_unsettled(question))}")
    return to_dataset(result, file.name)


def _typed(file: Path, zone: str | None) -> Dataset:
    """A usual week written in a file; the shape it is given is said."""
    from core.typed_volumes import typed_volumes
    from core.volumes_file import read_volumes

    found = typed_volumes(read_volumes(file), file.name, zone=zone)
    for remark in found.warnings:
        terminal.say(f"{file.name}: {sentence(remark)}")
    return found


def _unsettled(question: Question) -> Note:
    """What was taken, or left out, where only a person can tell."""
    columns, choices = ", ".join(question.columns), " / ".join(question.choices)
    said = {"column": columns, "field": question.field, "choices": choices, "key": question.key}
    if question.proposed is None:
        return note("question_open", **said)
    return note("question_taken", taken=question.proposed, **said)


def _day(option: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Problem("day_unreadable", option=option, text=text) from None


def _check_zone(zone: str) -> None:
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(zone)
    except (KeyError, ValueError, OSError):
        raise Problem("zone_unknown", zone=zone) from None
