"""From imported files to a project: opening hours and zone are proposed from the data."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.dataset import Dataset, Kind
from core.model.project import Project
from core.model.scenario import DEFAULT_SERVICE_TYPE, Cost, Scenario
from core.progress import Progress, no_progress
from core.sample_shop import COST

if TYPE_CHECKING:
    import pandas as pd

ENOUGH_CONTACTS = 200
"""Fewer moments than this say nothing about opening hours."""
FEWEST_HOURS = 3
"""Totals that start at fewer hours of the day are of whole days and show no opening hours."""
MOST_COUNTED = 1_000_000
"""Contacts that show opening hours as well as any number more."""
QUIET_SHARE = 0.05
"""An hour below this share of its weekday's busiest hour is stragglers, not opening."""
QUIET_DAY_SHARE = 0.10
"""A weekday below this share of the busiest weekday counts as closed."""


def with_datasets(project: Project, added: Sequence[Dataset]) -> Project:
    """The project with data sets added; hours and zone follow the data until somebody edits them.

    Files brought in one by one so propose the same hours as all of them at once, and a typed week
    stays in its hours when a later file tells the zone.
    """
    from core.typed_volumes import on_plan_clock

    datasets = (*project.datasets, *added)
    grown = replace(project, datasets=datasets)
    untouched = (Scenario().calendar, suggested_calendar(project.datasets))
    if project.scenario.calendar not in untouched:
        return on_plan_clock(grown)
    calendar = suggested_calendar(datasets)
    return on_plan_clock(grown.with_scenario(replace(project.scenario, calendar=calendar)))


def without_dataset(project: Project, left_out: Dataset) -> Project:
    """The project without a data set; the made-up shop's costs go with the last of its files."""
    kept = tuple(dataset for dataset in project.datasets if dataset is not left_out)
    return own_costs(replace(project, datasets=kept))


def own_costs(project: Project) -> Project:
    """The project without the made-up shop's costs where none of its data are made up."""
    if any(dataset.made_up for dataset in project.datasets):
        return project
    scenarios = tuple(
        replace(scenario, cost=Cost()) if scenario.cost == COST else scenario
        for scenario in project.scenarios
    )
    return project if scenarios == project.scenarios else replace(project, scenarios=scenarios)


def changed_since(dataset: Dataset, path: Path) -> bool:
    """Whether the file on disk is another one than was imported; False where it cannot be read.

    Another size is another file; the same size and no writing since the import is the same one;
    else its fingerprint decides, so that a mere touch of the file is no change.
    """
    try:
        state = path.stat()
        if dataset.source_bytes and state.st_size != dataset.source_bytes:
            return True
        if dataset.source_bytes and state.st_mtime < dataset.imported_at.timestamp():
            return False
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() != dataset.source_sha256
    except OSError:
        return False


def reimported(
    project: Project, dataset: Dataset, path: Path, *, progress: Progress = no_progress
) -> Project:
    """The project with a data set read again from its file, by the same mapping, in its place.

    Raises Problem as importing does, for instance column_missing where a column is gone.
    """
    from core.ingest.importing import read_file, to_dataset

    result = read_file(path, dataset.mapping, progress=progress)
    fresh = to_dataset(result, dataset.name, made_up=dataset.made_up)
    datasets = tuple(fresh if held is dataset else held for held in project.datasets)
    return replace(project, datasets=datasets)


def suggested_calendar(datasets: Sequence[Dataset]) -> BusinessCalendar:
    """Zone of the files and opening hours seen in them, or office hours when they do not show any.

    Live contacts arrive while the line is open, so their hours are used first; then those of
    totals by interval; else the hours in which first replies or solutions were sent.
    """
    zone = next((d.zone for d in datasets if d.zone), None) or "UTC"
    base = replace(Scenario().calendar, zone=zone)
    hours_typed = next((d.typed.hours for d in datasets if d.typed is not None), None)
    if hours_typed is not None and all(d.typed is not None for d in datasets):
        return replace(base, hours=hours_typed)
    tables = [d.table for d in datasets if d.kind is Kind.CONTACTS]
    totals = [d.table for d in datasets if d.kind is Kind.INTERVALS]
    for moments in (_live_arrivals(tables), _counted_arrivals(totals), _work_moments(tables)):
        hours = _busy_hours(moments, zone)
        if hours is not None:
            return replace(base, hours=hours)
    return base


def _live_arrivals(tables: Sequence[pd.DataFrame]) -> list[pd.Series]:
    found: list[pd.Series] = []
    for table in tables:
        if "created_at" in table and "channel" in table and "created_has_time" in table:
            live = table["channel"].isin(list(DEFAULT_SERVICE_TYPE)) & table["created_has_time"]
            found.append(table.loc[live, "created_at"])
    return found


def _counted_arrivals(totals: Sequence[pd.DataFrame]) -> list[pd.Series]:
    """The start of each interval of the day, once for every contact it counts."""
    found: list[pd.Series] = []
    for table in totals:
        if "offered" not in table or "interval_start" not in table:
            continue
        dated = table.loc[table["interval_start"].notna() & (table["offered"] > 0)]
        starts = dated["interval_start"]
        if starts.dt.hour.nunique() < FEWEST_HOURS:
            continue
        most = max(1.0, float(dated["offered"].sum()) / MOST_COUNTED)
        times = np.ceil(dated["offered"].to_numpy(dtype=np.float64) / most).astype(np.int64)
        found.append(starts.repeat(times))
    return found


def _work_moments(tables: Sequence[pd.DataFrame]) -> list[pd.Series]:
    names = ("first_response_at", "resolved_at")
    return [
        table.loc[table["created_has_time"], name]
        for name in names
        for table in tables
        if name in table and "created_has_time" in table
    ][:1]


def _busy_hours(moments: Sequence[pd.Series], zone: str) -> OpeningHours | None:
    import pandas as pd

    from core.calendar import local_parts

    known = [series.dropna() for series in moments]
    if sum(len(series) for series in known) < ENOUGH_CONTACTS:
        return None
    moments_utc = pd.concat(known).dt.tz_convert("UTC").dt.tz_localize(None)
    parts = local_parts(moments_utc.to_numpy(), zone)
    counts = np.zeros((7, 24))
    np.add.at(counts, (np.asarray(parts.weekday), np.asarray(parts.hour)), 1)
    busiest_day = counts.sum(axis=1).max()
    days: list[tuple[tuple[int, int], ...]] = []
    for day in counts:
        if day.sum() < QUIET_DAY_SHARE * busiest_day:
            days.append(())
            continue
        hours = np.flatnonzero(day >= QUIET_SHARE * day.max())
        days.append(((int(hours[0]) * 60, (int(hours[-1]) + 1) * 60),))
    return OpeningHours(tuple(days))
