from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from core.ingest.importing import read_file, to_dataset
from core.intake import (
    ENOUGH_CONTACTS,
    changed_since,
    reimported,
    suggested_calendar,
    with_datasets,
)
from core.model.dataset import Dataset, Dialect, Grain, Kind, Mapping
from core.model.project import Project
from core.model.scenario import OFFICE_HOURS
from core.problems import Problem


def calls(moments: list[str], zone: str | None = None) -> Dataset:
    from datetime import UTC, datetime

    table = pd.DataFrame(
        {
            "created_at": pd.to_datetime(moments, utc=True).astype("datetime64[us, UTC]"),
            "channel": pd.Categorical(["phone"] * len(moments)),
            "created_has_time": True,
        }
    )
    mapping = Mapping(Dialect("csv"), Grain.CONTACT, (), zone)
    return Dataset(
        "calls", Kind.CONTACTS, table, mapping, zone, "", datetime(2026, 1, 1, tzinfo=UTC)
    )


def week_of_calls(first_hour: int, last_hour: int, weeks: int = 6) -> list[str]:
    days = pd.bdate_range("2026-01-05", periods=5 * weeks)
    return [
        f"{day:%Y-%m-%d}T{hour:02d}:30"
        for day in days
        for hour in range(first_hour, last_hour)
        for _ in range(3)
    ]


def test_that_opening_hours_are_read_off_the_calls() -> None:
    hours = suggested_calendar([calls(week_of_calls(8, 20))]).hours
    assert hours.days[0] == ((480, 1200),)
    assert hours.days[5] == ()


def test_that_opening_hours_are_local() -> None:
    found = suggested_calendar([calls(week_of_calls(8, 20), "Europe/Madrid")])
    assert found.zone == "Europe/Madrid"
    assert found.hours.days[0] == ((540, 1260),)


def test_that_stragglers_do_not_open_an_hour() -> None:
    moments = [*week_of_calls(9, 18, weeks=12), "2026-01-05T23:10", "2026-01-10T11:00"]
    hours = suggested_calendar([calls(moments)]).hours
    assert hours.days[0] == ((540, 1080),)
    assert hours.days[5] == ()


def test_that_few_calls_say_nothing() -> None:
    moments = week_of_calls(1, 3)[: ENOUGH_CONTACTS - 1]
    assert suggested_calendar([calls(moments)]).hours == OFFICE_HOURS
    assert np.isclose(OFFICE_HOURS.open_hours_a_week, 45)


def test_that_hours_do_not_depend_on_the_order_of_import() -> None:
    early, late = calls(week_of_calls(7, 15, weeks=12)), calls(week_of_calls(12, 21, weeks=12))
    together = with_datasets(Project(), [early, late])
    one_by_one = with_datasets(with_datasets(Project(), [early]), [late])
    assert one_by_one.scenario.calendar == together.scenario.calendar
    assert together.scenario.calendar.hours.days[0] == ((420, 1260),)


def test_that_typed_hours_stay() -> None:
    first = with_datasets(Project(), [calls(week_of_calls(7, 15))])
    typed = replace(first.scenario.calendar, hours=OFFICE_HOURS, zone="Europe/Rome")
    edited = first.with_scenario(replace(first.scenario, calendar=typed))
    grown = with_datasets(edited, [calls(week_of_calls(12, 21))])
    assert grown.scenario.calendar == typed


_EXPORT = "Ticket ID,Created at,Status\n" + "".join(
    f"{n},2026-01-{n:02d} 10:00,Open\n" for n in range(1, 20)
)


def test_that_a_changed_file_is_noticed_and_a_touched_one_is_not(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(_EXPORT, "utf-8")
    dataset = to_dataset(read_file(path), path.name)
    assert not changed_since(dataset, path)
    path.write_text(_EXPORT, "utf-8")
    assert not changed_since(dataset, path)
    path.write_text(_EXPORT.replace("Open", "Done"), "utf-8")
    assert changed_since(dataset, path)
    path.write_text(_EXPORT + "20,2026-01-20 10:00,Open\n", "utf-8")
    assert changed_since(dataset, path)
    path.unlink()
    assert not changed_since(dataset, path)


def test_that_reading_again_keeps_mapping_and_place(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.csv" for name in "abc"]
    for path in paths:
        path.write_text(_EXPORT, "utf-8")
    project = with_datasets(Project(), [to_dataset(read_file(p), p.name) for p in paths])
    middle = project.datasets[1]
    kept = replace(middle, mapping=replace(middle.mapping, included=("older_version",)))
    project = replace(project, datasets=(project.datasets[0], kept, project.datasets[2]))
    paths[1].write_text(_EXPORT + "19,2026-01-19 10:00,Closed\n", "utf-8")
    again = reimported(project, kept, paths[1])
    assert [d.name for d in again.datasets] == ["a.csv", "b.csv", "c.csv"]
    assert again.datasets[1].mapping == kept.mapping
    assert len(again.datasets[1].table) == 20
    assert again.datasets[0] is project.datasets[0]


def test_that_a_lost_column_stops_reading_again(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_text(_EXPORT, "utf-8")
    dataset = to_dataset(read_file(path), path.name)
    project = with_datasets(Project(), [dataset])
    path.write_text(_EXPORT.replace("Created at", "Born"), "utf-8")
    with pytest.raises(Problem) as stopped:
        reimported(project, dataset, path)
    assert stopped.value.note.code == "column_missing"
