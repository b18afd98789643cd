"""What the frame itself shows: what can be chosen, and how many contacts are in view."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

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


def measure_view(results: Results, progress: Progress) -> View:
    """Compute the frame's figures; also prepares what every page stands on."""
    project = results.project
    set_aside = sum(len(d.set_aside) for d in project.datasets if d.set_aside is not None)
    contacts = results.combined.contacts
    progress(0.3)
    volume = results.measures["volume"].value
    progress(0.9)
    first, last = _days(results)
    return View(
        first,
        last,
        _values(contacts, "channel"),
        _values(contacts, "team"),
        round(volume) if volume is not None else 0,
        set_aside,
        any(dataset.made_up for dataset in project.datasets),
    )


def _days(results: Results) -> tuple[date | None, date | None]:
    from zoneinfo import ZoneInfo

    combined = results.combined
    contacts = combined.contacts
    moments = contacts["created_at"].dropna() if "created_at" in contacts else None
    if moments is None or moments.empty:
        intervals = combined.intervals
        if intervals is None or intervals.empty:
            return None, None
        moments = intervals["interval_start"].dropna()
    zone = ZoneInfo(results.scenario.calendar.zone)
    return (
        moments.min().to_pydatetime().astimezone(zone).date(),
        moments.max().to_pydatetime().astimezone(zone).date(),
    )


def _values(contacts: object, name: str) -> tuple[str, ...]:
    if name not in contacts:  # type: ignore[operator]
        return ()
    counts = contacts[name].value_counts()  # type: ignore[index]
    return tuple(str(value) for value, count in counts.items() if count > 0)
