"""Staffing with little to go by: calls alone, tickets alone, totals, a typed week, one contact."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest

from core.calendar import parse_opening_hours
from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.model.dataset import Dataset
from core.model.project import Project
from core.model.volumes import TypedChannel, TypedVolumes
from core.results import Results
from core.sample import sample_datasets
from core.staffing.estimate import ALONE_WITHIN
from core.typed_volumes import typed_volumes


def _read(folder: Path, text: str) -> Dataset:
    path = folder / "little.csv"
    path.write_text(text)
    return to_dataset(read_file(path), path.name)


def _totals(folder: Path) -> Dataset:
    rows = [
        f"2026-03-{day:02d} {hour:02d}:00,Phone,{12 + hour * day % 5},300"
        for day in range(2, 30)
        for hour in range(9, 17)
    ]
    return _read(folder, "\n".join(["Interval start,Channel,Offered,AHT", *rows]))


def _typed(_: Path) -> Dataset:
    hours = parse_opening_hours("Mon-Fri 09:00-17:00")
    mail = TypedChannel("email", 600.0, 200.0)
    return typed_volumes(TypedVolumes(hours, (mail,), date(2026, 3, 2)), "Usual week")


def _calls(_: Path) -> Dataset:
    return next(d for d in sample_datasets() if "calls" in d.name)


def _tickets(_: Path) -> Dataset:
    return next(d for d in sample_datasets() if "tickets" in d.name)


@pytest.mark.parametrize("source", [_calls, _tickets, _totals, _typed])
def test_that_everything_is_answered_or_says_why(source: object, tmp_path: Path) -> None:
    assert callable(source)
    results = Results(with_datasets(Project(), (source(tmp_path),)))
    needed, quick = results.requirement(), results.estimate()
    hours = [float((found.agents * found.open_slots).sum()) for found in (quick, needed)]
    assert hours[0] == pytest.approx(hours[1], rel=ALONE_WITHIN)
    assert (results.estimate(needed).agents == needed.agents).all()
    band, duty = results.requirement_band(), results.on_duty()
    assert (band.low is None) == (source is _typed)
    assert (duty.people is None) == (source in (_totals, _typed))
    course, told = results.week_course(), results.explained()
    names = [channel.channel for channel in needed.channels]
    assert [c.channel for c in course.channels] == names
    assert [c.channel for c in told.channels] == names
    assert all(c.curves for c in course.channels)
    assert (needed.agents_real <= needed.agents + 1e-9).all()


def test_that_one_contact_takes_somebody_for_an_hour(tmp_path: Path) -> None:
    one = "Ticket ID,Created,Channel,First reply,Agent\n1,2026-03-02 10:00,email,2026-03-02 11:00,A"
    results = Results(with_datasets(Project(), (_read(tmp_path, one),)))
    quick, needed = results.estimate(), results.requirement()
    for found in (quick, needed):
        assert found.agents.sum() == 1
        assert 0 < found.agents_real.sum() <= 1
    assert results.requirement_band().low is None
    assert results.on_duty().people is None
    course = results.week_course().channels[0]
    assert np.isfinite(course.queue).all()
