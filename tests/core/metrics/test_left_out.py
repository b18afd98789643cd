"""Leaving a class of outliers out is the same as a file without its rows; every figure says so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from core.document import open_project, save
from core.ingest.importing import read_file, to_dataset
from core.intake import with_datasets
from core.metrics.catalogue import CATALOGUE
from core.model.measure import Measure
from core.model.outliers import OUTLIER_CLASSES
from core.model.project import Project
from core.model.scenario import Filter, Scenario
from core.problems import Problem
from core.results import Results
from core.scenario_file import read_scenario

HEAD = (
    "Ticket ID,Created,First response,Resolved,Agent,Channel,Topic,CSAT,Agent replies,"
    "Full resolution time (min)\n"
)
DAYS = tuple(f"2026-03-{day:02d}" for day in range(2, 28))


def line(number: int) -> str:
    """A made-up contact; every 7th to 12th is of one class of outliers."""
    day, agent = DAYS[number % len(DAYS)], ("Ada", "Bo", "Cy")[number % 3]
    channel, topic = ("email", "web")[number % 2], ("bill", "login", "parcel")[number % 3]
    first, done, replies = f"{day} 10:{number % 60:02d}:00", f"{day} 15:00:00", number % 4 + 1
    minutes, created = "360", f"{day} 09:00:00"
    if number % 7 == 0:
        first = "2026-03-01 09:00:00"
    elif number % 8 == 0:
        first = f"{day} 16:00:00"
    elif number % 9 == 0:
        created, minutes = "2024-12-03 09:00:00", ""
    elif number % 10 == 0:
        first, done, replies, minutes = "", f"{day} 09:00:30", 0, "0.5"
    elif number % 11 == 0:
        minutes = "800"
    elif number % 12 == 0:
        agent = ""
    return (
        f"T{number},{created},{first},{done},{agent},{channel},{topic},{number % 5 + 1},"
        f"{replies},{minutes}\n"
    )


def results(folder: Path, numbers: list[int], *excluded: str) -> Results:
    """What is computed from the contacts of these numbers."""
    path = folder / "tickets.csv"
    path.write_text(HEAD + "".join(map(line, numbers)), encoding="utf-8")
    project = with_datasets(Project(), [to_dataset(read_file(path), "tickets.csv")])
    # Opening hours are proposed from the file, so both must be told the same.
    scenario = replace(project.scenario, excluded=excluded, calendar=Scenario().calendar)
    return Results(project.with_scenario(scenario))


def plain(measure: Measure) -> Measure:
    return replace(measure, excluded=())


ALL = list(range(1, 301))


@pytest.mark.parametrize("key", OUTLIER_CLASSES)
def test_that_leaving_a_class_out_equals_a_file_without_its_rows(tmp_path: Path, key: str) -> None:
    without = results(tmp_path, ALL, key)
    lost = {int(i[1:]) for c in without.outliers if c.key == key for i in _all_ids(without, c)}
    assert lost
    removed = results(tmp_path, [number for number in ALL if number not in lost])
    for kpi, measure in removed.measures.items():
        assert plain(without.measures[kpi]) == measure, kpi
    groups, same = without.groups("agent"), removed.groups("agent")
    assert list(groups) == list(same)
    for label, found in same.items():
        for kpi in ("volume", "frt", "full_resolution_time", "csat", "fcr"):
            assert plain(groups[label][kpi]) == found[kpi]
    heat, same_heat = without.heatmap("weekday", "hour"), removed.heatmap("weekday", "hour")
    assert heat.values.tolist() == same_heat.values.tolist()


def _all_ids(found: Results, of: object) -> list[str]:
    table = found.imported.contacts
    return [str(i) for i in table["ticket_id"].iloc[of.places]]  # type: ignore[attr-defined]


def test_that_people_needed_follow(tmp_path: Path) -> None:
    without = results(tmp_path, ALL, "quick_close")
    lost = {int(i[1:]) for i in _all_ids(without, without.outliers[3])}
    removed = results(tmp_path, [number for number in ALL if number not in lost])
    ours = {c.channel: c.per_week for c in without.demand.channels}
    assert ours == {c.channel: c.per_week for c in removed.demand.channels}
    assert sum(ours.values()) < sum(c.per_week for c in results(tmp_path, ALL).demand.channels)


def test_that_each_scenario_staffs_its_own_contacts(tmp_path: Path) -> None:
    found = results(tmp_path, ALL)
    other = replace(found.scenario, excluded=("quick_close",), name="Without notices")
    alone = results(tmp_path, ALL, "quick_close").demand
    ours = found.staffed.demand(other)
    assert [c.n for c in ours.channels] == [c.n for c in alone.channels]
    assert sum(c.n for c in ours.channels) < sum(c.n for c in found.demand.channels)
    counts = found._counts(other).measures
    assert counts["volume"].value == results(tmp_path, ALL, "quick_close").measures["volume"].value


def test_that_every_measure_says_what_was_left_out(tmp_path: Path) -> None:
    found = results(tmp_path, ALL, "no_agent", "quick_close")
    rows = {c.key: c.rows for c in found.outliers}
    said = dict(found.measures["volume"].excluded)
    assert said == {"quick_close": rows["quick_close"], "no_agent": rows["no_agent"]}
    for kpi, measure in found.measures.items():
        counted = measure.value is not None and CATALOGUE[kpi].anchor == "created"
        if counted and kpi not in ("customer_retention", "audience_growth", "target_attainment"):
            assert dict(measure.excluded) == said, kpi
    by_channel = found.groups("channel")
    told = [dict(group["volume"].excluded).get("no_agent", 0) for group in by_channel.values()]
    assert sum(told) == rows["no_agent"]
    crossed = found.cross("channel", "topic")
    cells = [dict(c["volume"].excluded).get("no_agent", 0) for r in crossed.measures for c in r]
    assert sum(cells) == rows["no_agent"]
    assert results(tmp_path, ALL).measures["volume"].excluded == ()


def test_that_what_is_left_out_is_cut_to_the_view(tmp_path: Path) -> None:
    whole = results(tmp_path, ALL, "no_agent")
    view = replace(whole.scenario, filter=Filter(channels=("email",)))
    seen = Results(whole.project.with_scenario(view), whole)
    said = dict(seen.measures["volume"].excluded)["no_agent"]
    assert said == dict(whole.groups("channel")["email"]["volume"].excluded)["no_agent"]


def test_that_taking_an_exclusion_back_is_no_other_project(tmp_path: Path) -> None:
    before = results(tmp_path, ALL)
    all_of_them = before.measures
    out = Results(
        before.project.with_scenario(replace(before.scenario, excluded=("no_agent",))), before
    )
    assert out.measures["volume"].value < before.measures["volume"].value  # type: ignore[operator]
    back = Results(out.project.with_scenario(before.scenario), out)
    assert back.measures == all_of_them
    assert back.imported is before.imported


def test_that_a_project_keeps_what_is_left_out(tmp_path: Path) -> None:
    found = results(tmp_path, ALL, "too_long")
    scenario = replace(found.scenario, outlier_cap_days=90.0)
    path = tmp_path / "p.aforo"
    save(found.project.with_scenario(scenario), path)
    opened = open_project(path)
    assert opened.scenario.excluded == ("too_long",)
    assert opened.scenario.outlier_cap_days == 90.0
    assert dict(Results(opened).measures["volume"].excluded)["too_long"] > 0


def test_that_a_scenario_file_names_the_classes(tmp_path: Path) -> None:
    path = tmp_path / "s.toml"
    path.write_text('exclude = ["quick_close", "no_agent"]\noutlier_cap = "90d"\n', "utf-8")
    scenario = read_scenario(path)
    assert scenario.excluded == ("quick_close", "no_agent")
    assert scenario.outlier_cap_days == 90.0
    path.write_text('exclude = ["quick"]\n', "utf-8")
    with pytest.raises(Problem) as raised:
        read_scenario(path)
    assert raised.value.note.data["line"] == 1
    why = raised.value.note.data["why"]
    assert why.code == "outlier_class_unknown"  # type: ignore[attr-defined]
