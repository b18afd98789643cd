"""`aforo erlang`: agents for one interval, without any file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from core.cli import terminal, wording
from core.cli.terminal import Answer, Table
from core.messages import sentence

if TYPE_CHECKING:
    from core.staffing.interval import IntervalAnswer
    from core.staffing.patience import Patience


def erlang(
    volume: Annotated[float, typer.Option("--volume", help="Contacts offered in the interval.")],
    interval_min: Annotated[
        float, typer.Option("--interval-min", help="Length of the interval in minutes.")
    ],
    aht_s: Annotated[float, typer.Option("--aht-s", help="Average handle time in seconds.")],
    service_level: Annotated[
        float | None, typer.Option("--service-level", help="Share to answer in time, 0–1.")
    ] = None,
    within_s: Annotated[
        float | None, typer.Option("--within-s", help="Seconds that count as in time.")
    ] = None,
    variant: Annotated[
        str,
        typer.Option(
            "--variant",
            help="What the share is of: offered, virtual, answered, offered_less_short_abandons.",
        ),
    ] = "offered",
    asa_s: Annotated[
        float | None, typer.Option("--asa-s", help="Mean wait of the answered, at most.")
    ] = None,
    abandonment: Annotated[
        float | None, typer.Option("--abandonment", help="Share that may give up, 0–1.")
    ] = None,
    probability_of_wait: Annotated[
        float | None, typer.Option("--probability-of-wait", help="Share that may wait at all, 0–1.")
    ] = None,
    agents: Annotated[
        float | None,
        typer.Option("--agents", help="Agents available: what they achieve and can be offered."),
    ] = None,
    patience_s: Annotated[
        float | None, typer.Option("--patience-s", help="Mean patience in seconds.")
    ] = None,
    patience_shape: Annotated[
        float,
        typer.Option("--patience-shape", help="Weibull shape of patience; 1 is exponential."),
    ] = 1.0,
    redial: Annotated[
        float, typer.Option("--redial", help="Share of those who gave up that call again, 0–1.")
    ] = 0.0,
    max_occupancy: Annotated[
        float | None, typer.Option("--max-occupancy", help="Busy share allowed, 0–1.")
    ] = None,
    shrinkage: Annotated[
        list[float] | None,
        typer.Option(
            "--shrinkage", help="Share of paid time not available, 0–1; several compound."
        ),
    ] = None,
    concurrency: Annotated[
        int, typer.Option("--concurrency", help="Chats one agent holds at once.")
    ] = 1,
    chat_s: Annotated[
        str | None,
        typer.Option(
            "--chat-s", help="Mean chat length while an agent holds 1, 2, … chats: 480,600,780."
        ),
    ] = None,
    cv: Annotated[
        float | None, typer.Option("--cv", help="Spread of handle times over their mean.")
    ] = None,
    day_cv: Annotated[
        float, typer.Option("--day-cv", help="Spread of a day's volume beyond chance, e.g. 0.15.")
    ] = 0.0,
    return_share: Annotated[
        float, typer.Option("--return-share", help="Share of touches that come back (tickets).")
    ] = 0.0,
    customer_delay_h: Annotated[
        float, typer.Option("--customer-delay-h", help="Mean hours until the customer is back.")
    ] = 0.0,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object and nothing else.")
    ] = False,
) -> None:
    """Agents for one interval, without any file."""
    from core.staffing.interval import one_interval
    from core.staffing.interval_models import Interval
    from core.staffing.rounding import compound_shrinkage
    from core.staffing.search import Target

    asked = (service_level, asa_s, abandonment, probability_of_wait)
    if agents is None and all(part is None for part in asked):
        raise typer.BadParameter(
            "give a promise (--service-level with --within-s, --asa-s, --abandonment or "
            "--probability-of-wait), or --agents"
        )
    if service_level is not None and within_s is None:
        raise typer.BadParameter("--service-level needs --within-s")
    target = Target(
        service_level, 20.0 if within_s is None else within_s, variant, asa_s, abandonment,
        probability_of_wait, max_occupancy,
    )  # fmt: skip
    lengths = _lengths(chat_s)
    question = Interval(
        volume, interval_min, aht_s, _patience(patience_s, patience_shape), redial,
        compound_shrinkage(shrinkage or []), max(concurrency, len(lengths)) if lengths else
        concurrency, lengths, day_cv, cv, return_share, customer_delay_h * 3600,
    )  # fmt: skip
    found = one_interval(question, target, agents)
    terminal.show(_answer(found), tables, as_json)


def _patience(mean_s: float | None, shape: float) -> Patience | None:
    from core.staffing.patience import ExponentialPatience, WeibullPatience

    if mean_s is None:
        return None
    return ExponentialPatience(mean_s) if shape == 1 else WeibullPatience(mean_s, shape)


def _lengths(text: str | None) -> tuple[float, ...]:
    if text is None:
        return ()
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError:
        raise typer.BadParameter(
            "write seconds with commas between, such as 480,600,780", param_hint="--chat-s"
        ) from None


def _answer(found: IntervalAnswer) -> Answer:
    """One interval's agents and what they achieve."""
    from dataclasses import asdict, replace

    answer = asdict(replace(found, notes=()))
    answer["notes"] = [{"code": n.code, "message": sentence(n)} for n in found.notes]
    return answer


def tables(answer: Answer) -> Iterator[Table | str]:
    """The interval for reading: the answer, what one agent fewer or more would do, and why."""
    people = "1 agent" if answer["agents"] == 1 else f"{answer['agents']:g} agents"
    yield (
        f"{people} ({answer['headcount']} people with shrinkage) for "
        f"{answer['load']:.2f} erlangs; {answer['agents_real']:.2f} before rounding."
    )
    header = ("Agents", "People", "In time", "Mean wait", "Wait at all", "Give up", "Busy", "")
    unjudged = "" if answer["load"] > 0 else "—"
    rows = [_crew(crew, answer["agents"], unjudged) for crew in answer["neighbours"]]
    if answer["service_level_over_days"] is not None:
        header = (*header, "Days it lasts")
        days = [wording.value(crew["days_covered"], "share") for crew in answer["neighbours"]]
        rows = [(*row, day) for row, day in zip(rows, days, strict=True)]
    yield Table("One agent fewer or more", header, rows)
    yield Table("Details", ("", ""), list(_details(answer)))
    for remark in answer["notes"]:
        yield remark["message"]


def _crew(crew: Answer, chosen: float, unjudged: str) -> tuple[str, ...]:
    kept = {True: "kept", False: "missed", None: unjudged}[crew["keeps_target"]]
    mark = " ←" if crew["agents"] == chosen else ""
    share = wording.value
    return (
        f"{crew['agents']:g}", str(crew["headcount"]), share(crew["service_level"], "share"),
        share(crew["asa_s"], "s"), share(crew["probability_of_wait"], "share"),
        share(crew["abandonment"], "share"), share(crew["occupancy"], "share"), kept + mark,
    )  # fmt: skip


def _details(answer: Answer) -> Iterator[tuple[str, str]]:
    yield "Model", answer["model"].replace("_", " ")
    for name, level in answer["service_levels"].items():
        yield f"Service level, {name.replace('_', ' ')}", wording.value(level, "share")
    for share, seconds in answer["wait_quantiles_s"].items():
        yield f"{float(share):.0%} answered within", wording.value(seconds, "s")
    yield "Mean wait, all offered", wording.value(answer["mean_wait_all_s"], "s")
    if answer["most_volume"] is not None:
        yield "Most contacts with the promise kept", f"{answer['most_volume']:,.1f}"
    if answer["load_multiplier"] != 1:
        yield "Attempts over first calls", f"{answer['load_multiplier']:.4f}"
    if answer["service_level_over_days"] is not None:
        level = wording.value(answer["service_level_over_days"], "share")
        yield "Service level over busy and quiet days", level
    if answer["asa_with_spread_s"] is not None:
        yield (
            "Mean wait with this spread (approximate)",
            wording.value(answer["asa_with_spread_s"], "s"),
        )
    if answer["square_root"] is not None:
        yield "Margin over the load, in roots of it", f"{answer['square_root']['beta']:.2f}"
    for k, rate in enumerate(answer["chats_per_h"], start=1):
        yield f"Chats an hour, {k} at once", f"{rate:.2f}"
    if (work := answer["resolution"]) is not None:
        yield "Touches a ticket", f"{work['touches']:.2f}"
        mean = work["mean_resolution_h"]
        yield "Mean resolution", wording.value(None if mean is None else mean * 3600, "s")
        yield "Resolution that no staff can beat", wording.value(work["floor_h"] * 3600, "s")
    if answer["overload"]:
        yield "Queue grows by, contacts an hour", f"{answer['queue_growth_per_h']:,.1f}"
