"""What the frame itself shows: what can be chosen, and how many contacts are in view."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.problems import Note
from core.progress import Progress

if TYPE_CHECKING:
    from core.results import Results


@dataclass(frozen=True, slots=True)
class View:
    """The figures of filter bar and status strip."""

    first: date | None
    last: date | None
    """First and last local day with contacts in the whole project."""
    channels: tuple[str, ...]
    teams: tuple[str, ...]
    """Values of the whole project, most contacts first."""
    contacts: int
    """Contacts in view."""
    set_aside: int
    """Rows and single values set aside in all files."""
    made_up: bool
    """Whether any file is Aforo's own sample."""
    dimensions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Every category of the data with its values, most contacts first."""
    hours_known: bool = False
    """Whether any contact has a time of day."""
    typed: bool = False
    """Whether every contact is one of a week that somebody typed."""
    comparison_notes: tuple[Note, ...] = ()
    """How the comparison is aligned, or why there is none."""


PAUSE_S = 0.1
"""So long the counting waits where the page itself answers an edit first."""
_STEP_S = 0.01


def measure_view_behind(results: Results, progress: Progress) -> View:
    """The same figures a moment later: a slider in motion has the interpreter to itself."""
    until = time.monotonic() + PAUSE_S
    while time.monotonic() < until:
        progress(0.0)
        time.sleep(_STEP_S)
    return measure_view(results, progress)


def measure_view(results: Results, progress: Progress) -> View:
    """Compute the frame's figures; also prepares what every page stands on."""
    project = results.project
    set_aside = sum(len(d.set_aside) for d in project.datasets if d.set_aside is not None)
    progress(0.3)
    volume = results.measures["volume"].value
    progress(0.9)
    facts = results.facts
    return View(
        facts.first_day,
        facts.last_day,
        tuple(results.combined.labels("channel")),
        tuple(results.combined.labels("team")),
        round(volume) if volume is not None else 0,
        set_aside,
        any(dataset.made_up for dataset in project.datasets),
        results.dimensions,
        facts.hours_known,
        bool(project.datasets) and all(d.typed is not None for d in project.datasets),
        results.comparison_notes,
    )
