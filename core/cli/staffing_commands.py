"""The commands that staff: staff, simulate, scenarios, calibrate; all over the same contacts."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from core.cli import terminal
from core.cli.options import AsJson, Files, From, MappingFile, ScenarioFile, To, Zone
from core.cli.terminal import Answer, Tables
from core.messages import sentence
from core.model.scenario import KeptOver
from core.results import Results

Told = tuple[Answer, Tables]
"""An answer and how it is put into tables."""


def over_contacts(command: Callable[..., Told]) -> Callable[..., None]:
    """A command that gets the contacts in view as Results, with the options that choose them.

    They stand once, here, so that every command over contacts reads and shows in the same way.
    """

    def answered(
        files: Files,
        scenario: ScenarioFile = None,
        as_json: AsJson = False,
        start: From = None,
        end: To = None,
        zone: Zone = None,
        mapping: MappingFile = None,
        **own: Any,
    ) -> None:
        from core.cli import loading

        results = loading.results(
            files, zone=zone, start=start, end=end, mapping_file=mapping, scenario_file=scenario
        )
        _say_if_preparing()
        found, tables = command(results, **own)
        terminal.show(found, tables, as_json)

    shared = list(inspect.signature(answered, eval_str=True).parameters.values())[:-1]
    added = list(inspect.signature(command, eval_str=True).parameters.values())[1:]
    parameters = sorted([*shared, *added], key=lambda p: p.default is not inspect.Parameter.empty)
    keywords = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in parameters]
    answered.__signature__ = inspect.Signature(keywords)  # type: ignore[attr-defined]
    answered.__annotations__ = {p.name: p.annotation for p in keywords}
    answered.__name__, answered.__doc__ = command.__name__, command.__doc__
    return answered


def _say_if_preparing() -> None:
    """Half a minute of silence before the first simulation ever would look like a fault."""
    from core.staffing.simulation.run import preparing

    told = preparing()
    if told is not None:
        terminal.say(sentence(told))


def _from_open(context: typer.Context, day: str | None) -> str | None:
    """Only open work can be cleared."""
    if day is not None and not context.params.get("from_open"):
        raise typer.BadParameter("goes with --from-open")
    return day


@over_contacts
def staff(
    results: Results,
    marginals: Annotated[
        bool,
        typer.Option("--marginals", help="What one person more or fewer does, by day and hour."),
    ] = False,
    estimate: Annotated[
        bool,
        typer.Option(
            "--estimate",
            help="At once, by closed forms alone: not proved by simulation, within a tenth of "
            "the hours that are.",
        ),
    ] = False,
    kept: Annotated[
        KeptOver | None,
        typer.Option(
            "--kept",
            help="Over what service levels of calls and chats are kept where their promise does "
            "not say it: in every interval by itself (as Erlang tables; the default), on every "
            "weekday, or over the whole week, which takes fewest people.",
        ),
    ] = None,
) -> Told:
    """Agents needed for each hour of the week to keep the promises, and what they cost."""
    from core.cli import answers

    if kept is not None:
        scenario = replace(results.scenario, kept=kept)
        results = Results(results.project.with_scenario(scenario), results)
    found = answers.staffing(
        results, terminal.progress("staff"), marginals=marginals, estimate=estimate
    )
    return found, answers.staffing_tables


@over_contacts
def simulate(
    results: Results,
    agents: Annotated[
        list[str] | None,
        typer.Option(
            "--agents",
            help='People on duty: "3", "Mon-Fri 09:00-13:00 = 3; Mon-Fri 13:00-18:00 = 2", '
            'or "Team | 3" once for each team. Without it those of the scenario\'s roster.',
        ),
    ] = None,
    from_open: Annotated[
        bool,
        typer.Option(
            "--from-open",
            is_eager=True,
            help="Start from the work open at the end of the data: when it is cleared, what of it "
            "will be late. Without --agents with the people that 'staff' finds.",
        ),
    ] = False,
    clear_by: Annotated[
        str | None,
        typer.Option(
            "--clear-by",
            callback=_from_open,
            help="Day by which to clear it: how many more that takes.",
        ),
    ] = None,
) -> Told:
    """What a given roster achieves: promises, backlog, occupancy, cost."""
    from core.cli import projecting, simulate_answers

    told = terminal.progress("simulate")
    if from_open:
        return projecting.projected(results, agents or (), clear_by, told), projecting.tables
    if not agents and results.scenario.roster is None:
        # Somebody must be on duty, unless today's open work is met by whom the promises need.
        raise typer.BadParameter(
            "say who is on duty with --agents or a roster in the scenario, or ask --from-open"
        )
    return simulate_answers.simulated(results, agents or (), told), simulate_answers.tables


@over_contacts
def scenarios(
    results: Results,
    folder: Annotated[
        Path | None,
        typer.Option(
            "--scenarios",
            help="Folder of scenario files (TOML), one a what-if; a project has its own.",
        ),
    ] = None,
    sensitivity: Annotated[
        bool, typer.Option("--sensitivity", help="Move one thing after the other up and down.")
    ] = False,
    frontier: Annotated[
        bool, typer.Option("--frontier", help="Weaker and stronger promises against their cost.")
    ] = False,
    grid: Annotated[
        bool, typer.Option("--grid", help="Paid hours by volume and handle time.")
    ] = False,
    hiring: Annotated[
        float | None,
        typer.Option(
            "--hiring",
            min=0.0,
            help="Full-time people employed today: whom to hire when, in every scenario that does "
            "not say it itself.",
        ),
    ] = None,
) -> Told:
    """What-ifs side by side with the baseline: staff, promises, cost, hiring."""
    from core.cli import scenario_answers

    found = scenario_answers.scenarios(
        results, folder, sensitivity=sensitivity, frontier=frontier, grid=grid,
        hiring=hiring, progress=terminal.progress("scenarios"),
    )  # fmt: skip
    return found, scenario_answers.tables


@over_contacts
def calibrate(results: Results) -> Told:
    """What the data teach the staffing model, and how well it foretells past weeks."""
    from core.cli import calibrating

    found = calibrating.calibration(results, terminal.progress("calibrate"))
    return found, calibrating.tables
