"""A project survives saving exactly, and a file that is no good is one clear problem."""

from __future__ import annotations

import dataclasses
import errno
import io
import json
import os
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core import document
from core.document import open_project, save
from core.document_values import decode, encode, type_hints
from core.model.calendar import BusinessCalendar, OpeningHours
from core.model.dataset import ColumnMapping, Dataset, Dialect, Grain, Kind, Mapping
from core.model.finding import ActionItem, ActionStatus
from core.model.goal import GoalSheet
from core.model.project import Project
from core.model.scenario import (
    ChannelPlan,
    Cost,
    Filter,
    Promise,
    Roster,
    Scenario,
    ServiceType,
    Target,
)
from core.model.shift_codes import ShiftCode
from core.problems import Note, Problem, note
from core.results import Results
from core.sample import sample_datasets

POSIX = pytest.mark.skipif(os.name == "nt", reason="Windows needs a right to make links")


def _table() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "ticket_id": pd.Series(["007", None, "1.25E+17"], dtype="str"),
            "created_at": pd.to_datetime(
                ["2026-03-29T00:59:59.123456Z", None, "2026-10-25T01:30:00.000000Z"], utc=True
            ).as_unit("us"),
            "channel": pd.Categorical(["email", None, "email"], categories=["phone", "email", "ñ"]),
            "team": pd.Categorical([None, None, None], categories=["unused"], ordered=True),
            "answered": pd.array([True, None, False], dtype="boolean"),
            "handle_time": [0.1 + 0.2, float("nan"), 3e300],
        }
    )


def _dataset(**changes: Any) -> Dataset:
    aside = pd.DataFrame(
        {"file": ["a"], "row": [7], "column": ["b"], "value": ["=1"], "reason": ["x"]}
    )
    mapping = Mapping(
        Dialect("csv", "utf-8", ";"),
        Grain.CONTACT,
        (
            ColumnMapping(
                "csat", "Score", 0.9, scale=(1.0, 5.0), why=note("header", column="Score")
            ),
        ),
    )
    plain = Dataset(
        "tickets.csv", Kind.CONTACTS, _table(), mapping, "Europe/Madrid", "ab" * 32,
        datetime(2026, 4, 1, 9, tzinfo=UTC), 4, aside, (note("rows", n=1, share=0.5),), True,
    )  # fmt: skip
    return replace(plain, **changes)


@pytest.fixture
def project() -> Project:
    hours = OpeningHours((((540, 840), (960, 1140)),) * 5 + (((1320, 1800),), ()))
    scenario = Scenario(
        name="Spring «ñ»",
        filter=Filter(date(2026, 1, 1), None, ("email",)),
        calendar=BusinessCalendar(hours, "Europe/Madrid", "ES", frozenset({date(2026, 1, 6)})),
        channels=(
            ("email", ChannelPlan(ServiceType.DEFERRED, frt=Promise(0.9, 14400.0, "business"))),
        ),
        cost=Cost("EUR", 16.5),
        cards=("csat", "volume"),
    )
    return Project((_dataset(), _dataset(set_aside=None)), (Scenario(), scenario), 1)


def _assert_same(left: Project, right: Project) -> None:
    assert left == right
    for before, after in zip(left.datasets, right.datasets, strict=True):
        pd.testing.assert_frame_equal(before.table, after.table, check_exact=True)
        assert (before.set_aside is None) == (after.set_aside is None)
        if before.set_aside is not None and after.set_aside is not None:
            pd.testing.assert_frame_equal(before.set_aside, after.set_aside, check_exact=True)


def _problem(path: Path) -> str:
    with pytest.raises(Problem) as caught:
        open_project(path)
    return caught.value.note.code


def test_that_a_project_opens_as_it_was_saved(project: Project, tmp_path: Path) -> None:
    save(project, tmp_path / "p.aforo")
    _assert_same(open_project(tmp_path / "p.aforo"), project)


def test_that_an_empty_project_and_empty_tables_survive(tmp_path: Path) -> None:
    for project in (Project(), Project((_dataset(table=_table().iloc[:0]),))):
        save(project, tmp_path / "p.aforo")
        _assert_same(open_project(tmp_path / "p.aforo"), project)


def test_that_the_same_project_gives_the_same_bytes(project: Project, tmp_path: Path) -> None:
    save(project, tmp_path / "a.aforo")
    save(open_project(tmp_path / "a.aforo"), tmp_path / "b.aforo")
    assert (tmp_path / "a.aforo").read_bytes() == (tmp_path / "b.aforo").read_bytes()


def test_that_saving_changes_no_table(project: Project, tmp_path: Path) -> None:
    before = project.datasets[0].table.copy()
    save(project, tmp_path / "p.aforo")
    pd.testing.assert_frame_equal(project.datasets[0].table, before)


def _saved_dataclasses(owner: type, found: set[type]) -> set[type]:
    for hint in type_hints(owner).values():
        for kind in (hint, *_inner(hint)):
            if isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind not in found:
                found.add(kind)
                _saved_dataclasses(kind, found)
    return found


def _inner(hint: Any) -> list[Any]:
    arguments = list(getattr(hint, "__args__", ()))
    return arguments + [inner for argument in arguments for inner in _inner(argument)]


SAVED = sorted(_saved_dataclasses(Project, set()) - {Dataset}, key=lambda kind: kind.__name__)
PARTICULARS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3).map(tuple),
    max_leaves=5,
)
NOTES = st.builds(note, st.just("code").map(str)) | st.dictionaries(
    st.text(min_size=1), PARTICULARS, max_size=3
).map(lambda data: Note("code", data))
WINDOWS = st.lists(st.tuples(st.integers(0, 1440), st.integers(0, 2880)), max_size=3).map(tuple)
HOURS = st.lists(WINDOWS, min_size=7, max_size=7).map(lambda days: OpeningHours(tuple(days)))
st.register_type_strategy(Note, NOTES)
st.register_type_strategy(OpeningHours, HOURS)
st.register_type_strategy(float, st.floats(allow_nan=False))


@pytest.mark.parametrize("kind", SAVED, ids=lambda kind: kind.__name__)
def test_that_every_saved_value_survives_exactly(kind: type) -> None:
    @given(st.from_type(kind))
    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def survives(value: object) -> None:
        text = json.dumps(encode(value), allow_nan=False)
        again = decode(json.loads(text), kind)
        assert again == value
        assert (
            repr(again) == repr(value)
            or "frozenset" in repr(value)
            or "mappingproxy" in repr(again)
        )

    survives()


def test_that_what_is_saved_includes_the_scenario_down_to_the_promise() -> None:
    assert {Scenario, Promise, BusinessCalendar, ColumnMapping, Note} <= set(SAVED)


def test_that_a_field_added_later_takes_its_default() -> None:
    stored = encode(Scenario(name="Old", interval_min=30))
    del stored["minimum_agents"]
    assert decode(stored, Scenario) == Scenario(name="Old", interval_min=30)


@pytest.mark.parametrize("length", [0, 3, 4, 100, -1, -30])
def test_that_a_truncated_file_is_damaged(project: Project, tmp_path: Path, length: int) -> None:
    path = tmp_path / "p.aforo"
    save(project, path)
    path.write_bytes(path.read_bytes()[:length])
    assert _problem(path) == "project_damaged"


def test_that_no_flipped_bit_opens_as_another_project(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "p.aforo"
    save(project, path)
    good = path.read_bytes()
    refused = 0
    for place in range(0, len(good), 67):
        bad = bytearray(good)
        bad[place] ^= 1 << place % 8
        path.write_bytes(bad)
        try:
            _assert_same(open_project(path), project)
        except Problem:
            refused += 1
    assert refused > len(good) / 67 * 0.5


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Ticket ID,Created at\n1,2026-01-01\n", "project_foreign"),
        (b"\x89PNG\r\n\x1a\n", "project_foreign"),
        (b"PK\x03\x04 and then nothing", "project_damaged"),
    ],
)
def test_that_another_file_is_refused(tmp_path: Path, content: bytes, code: str) -> None:
    (tmp_path / "x.aforo").write_bytes(content)
    assert _problem(tmp_path / "x.aforo") == code


def test_that_another_zip_is_foreign(tmp_path: Path) -> None:
    for name, content in (("xl/workbook.xml", "<x/>"), ("project.json", '{"name": "npm"}')):
        with zipfile.ZipFile(tmp_path / "x.aforo", "w") as archive:
            archive.writestr(name, content)
        assert _problem(tmp_path / "x.aforo") == "project_foreign"


def test_that_a_missing_file_and_a_folder_are_said_to_be_so(tmp_path: Path) -> None:
    assert _problem(tmp_path / "none.aforo") == "project_missing"
    assert _problem(tmp_path) == "project_unreadable"


def _rewritten(path: Path, **changes: Any) -> None:
    """Change fields of project.json and keep its checksum right."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    stored = json.loads(members["project.json"]) | changes
    del stored["sha256"]
    members["project.json"] = document._json(
        {"sha256": document._sha256(document._json(stored)), **stored}
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def test_that_a_newer_schema_is_refused_by_name(project: Project, tmp_path: Path) -> None:
    save(project, tmp_path / "p.aforo")
    _rewritten(tmp_path / "p.aforo", schema=document.SCHEMA + 1)
    assert _problem(tmp_path / "p.aforo") == "project_newer"


def test_that_values_changed_behind_the_checksum_are_damage(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "p.aforo"
    save(project, path)
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    stored = json.loads(members["project.json"])
    stored["project"]["active"] = 0
    stored["project"]["scenarios"][0]["name"] = "Somebody else's"
    members["project.json"] = document._json(stored)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    assert _problem(path) == "project_damaged"


def test_that_an_older_schema_is_migrated_step_by_step(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(project, tmp_path / "p.aforo")
    now = document.SCHEMA
    monkeypatch.setattr(document, "SCHEMA", now + 2)
    steps: list[int] = []
    for version in (now, now + 1):
        monkeypatch.setitem(
            document.MIGRATIONS, version, lambda stored, v=version: steps.append(v) or stored
        )
    _assert_same(open_project(tmp_path / "p.aforo"), project)
    assert steps == [now, now + 1]


def test_that_targets_of_the_first_schema_keep_their_values(
    project: Project, tmp_path: Path
) -> None:
    aimed = project.with_scenario(replace(project.scenario, targets=(Target("csat", 0.85),)))
    save(aimed, tmp_path / "p.aforo")
    with zipfile.ZipFile(tmp_path / "p.aforo") as archive:
        stored = json.loads(archive.read("project.json"))["project"]
    for scenario in stored["scenarios"]:
        scenario["targets"] = [[t["kpi"], t["value"]] for t in scenario["targets"]]
    del stored["actions"]
    _rewritten(tmp_path / "p.aforo", project=stored, schema=1)
    _assert_same(open_project(tmp_path / "p.aforo"), aimed)


def test_that_goals_filters_and_the_action_plan_come_back(project: Project, tmp_path: Path) -> None:
    steps = ((date(2026, 3, 31), 0.8), (date(2026, 6, 30), 0.85))
    view = Filter(channels=("email",)).choosing("tier", ("1", "2")).choosing("hour", ("09",))
    scenario = replace(
        project.scenario,
        targets=(Target("csat", 0.9, ("team", "Sales"), steps), Target("frt", 3600.0)),
        filter=view,
        compare="custom",
        compare_days=(date(2026, 1, 1), date(2026, 2, 1)),
        tolerance=0.05,
    )
    step = ActionItem(
        note("busiest_hour", weekday="Mon", hour=9, share=0.1),
        "One more person on Monday mornings",
        owner="Ana",
        due=date(2026, 5, 1),
        kpi="frt_within",
        target=0.9,
        status=ActionStatus.STARTED,
        evidence=view,
    )
    planned = replace(project.with_scenario(scenario), actions=(step,))
    save(planned, tmp_path / "p.aforo")
    back = open_project(tmp_path / "p.aforo")
    assert back.scenario == scenario
    assert back.actions == (step,)
    _assert_same(back, planned)


@pytest.mark.parametrize("project_json", [None, [], {"datasets": [], "scenarios": [], "active": 0}])
def test_that_values_that_make_no_project_are_damage(
    project: Project, tmp_path: Path, project_json: object
) -> None:
    save(project, tmp_path / "p.aforo")
    _rewritten(tmp_path / "p.aforo", project=project_json)
    assert _problem(tmp_path / "p.aforo") == "project_damaged"


def test_that_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.aforo", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("project.json", b" " * (document.MAX_PROJECT_BYTES + 1))
    assert (tmp_path / "x.aforo").stat().st_size < 2**18
    assert _problem(tmp_path / "x.aforo") == "project_too_large"


class _FailingFile(io.FileIO):
    """A file whose n-th write fails as a full disk would, after half of it was written."""

    left = 0
    number = errno.ENOSPC

    def write(self, data: Any) -> int:  # type: ignore[override]
        if self.left == 0:
            super().write(bytes(data)[: len(data) // 2])
            raise OSError(self.number, os.strerror(self.number))
        self.left -= 1
        return super().write(data)


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk_full"), (errno.EACCES, "save_not_allowed"), (errno.EIO, "save_failed")],
)
def test_that_a_failed_write_leaves_the_old_file(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "p.aforo"
    save(Project(), path)
    old = path.read_bytes()
    monkeypatch.setattr(_FailingFile, "number", number)
    real = Path.open
    monkeypatch.setattr(
        Path,
        "open",
        lambda self, *a, **k: _FailingFile(self, "xb") if a == ("xb",) else real(self, *a, **k),
    )
    for writes in range(6):
        monkeypatch.setattr(_FailingFile, "left", writes)
        with pytest.raises(Problem) as caught:
            save(project, path)
        assert caught.value.note.code == code
        assert Path.read_bytes(path) == old
        assert os.listdir(tmp_path) == ["p.aforo"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_that_a_failure_before_the_rename_leaves_the_old_file(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "p.aforo"
    save(Project(), path)
    old = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(Problem):
        save(project, path)
    assert path.read_bytes() == old
    assert os.listdir(tmp_path) == ["p.aforo"]


def test_that_a_file_held_for_a_moment_is_tried_again(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, refusals = os.replace, [1, 2]
    monkeypatch.setattr("core.atomic.RENAME_PAUSES_S", (0.0, 0.0, 0.0))

    def held(*names: Any) -> None:
        if refusals.pop() if refusals else None:
            raise PermissionError(errno.EACCES, "held")
        real(*names)

    monkeypatch.setattr(os, "replace", held)
    save(project, tmp_path / "p.aforo")
    assert not refusals
    _assert_same(open_project(tmp_path / "p.aforo"), project)


@POSIX
def test_that_a_write_protected_file_is_not_replaced(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "p.aforo"
    save(Project(), path)
    path.chmod(0o444)
    with pytest.raises(Problem) as caught:
        save(project, path)
    assert caught.value.note.code == "save_not_allowed"
    _assert_same(open_project(path), Project())


def test_that_a_missing_folder_is_named(project: Project, tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        save(project, tmp_path / "gone" / "p.aforo")
    assert caught.value.note.code == "folder_missing"


@POSIX
def test_that_saving_through_a_link_keeps_the_link(project: Project, tmp_path: Path) -> None:
    save(Project(), tmp_path / "real.aforo")
    (tmp_path / "link.aforo").symlink_to(tmp_path / "real.aforo")
    save(project, tmp_path / "link.aforo")
    assert (tmp_path / "link.aforo").is_symlink()
    _assert_same(open_project(tmp_path / "real.aforo"), project)


def test_that_the_sample_survives_with_every_number(tmp_path: Path) -> None:
    project = Project(sample_datasets())
    save(project, tmp_path / "sample.aforo")
    again = open_project(tmp_path / "sample.aforo")
    _assert_same(again, project)
    assert Results(again).measures == Results(project).measures


def test_that_what_earlier_reports_said_is_kept(tmp_path: Path) -> None:
    from core.model.report import ReportedNumbers

    march = ReportedNumbers(
        date(2026, 4, 1), date(2026, 3, 1), date(2026, 4, 1), (("csat", "mean", 4.1),)
    )
    again = ReportedNumbers(
        date(2026, 4, 2), date(2026, 3, 1), date(2026, 4, 1), (("csat", "mean", 4.2),)
    )
    april = ReportedNumbers(
        date(2026, 5, 1), date(2026, 4, 1), date(2026, 5, 1), (("csat", "mean", 4.0),)
    )
    project = Project().reporting(march).reporting(again).reporting(april)
    assert project.reported == (again, april)
    save(project, tmp_path / "p.aforo")
    opened = open_project(tmp_path / "p.aforo")
    assert opened.reported == project.reported
    last = opened.last_reported(date(2026, 4, 1), date(2026, 5, 1))
    assert last == again
    assert last.value("csat", "mean") == 4.2
    assert last.value("csat", "share") is None
    assert opened.last_reported(date(2026, 3, 1), date(2026, 4, 1)) == april
    assert Project().last_reported(None, None) is None


def test_that_the_goal_sheet_comes_back_and_older_projects_have_none(
    project: Project, tmp_path: Path
) -> None:
    goal = GoalSheet("csat", "improve", "Are they content?", "We lost three.", "month", "Keep Ana.")
    noted = project.with_goal(goal)
    save(noted, tmp_path / "p.aforo")
    back = open_project(tmp_path / "p.aforo")
    assert back.goal("csat") == goal
    assert back.goal("frt") == GoalSheet("frt")
    with zipfile.ZipFile(tmp_path / "p.aforo") as archive:
        stored = json.loads(archive.read("project.json"))["project"]
    del stored["goals"]
    _rewritten(tmp_path / "p.aforo", project=stored)
    assert open_project(tmp_path / "p.aforo").goals == ()


def test_that_an_empty_line_of_the_goal_sheet_is_taken_out(project: Project) -> None:
    first, second = GoalSheet("csat", note="Rain."), GoalSheet("frt", reason="Promised.")
    noted = project.with_goal(first).with_goal(second).with_goal(replace(first, note="Snow."))
    assert noted.goals == (second, replace(first, note="Snow."))
    assert noted.with_goal(GoalSheet("csat")).goals == (second,)


def test_that_shift_codes_come_back_and_older_projects_have_none(
    project: Project, tmp_path: Path
) -> None:
    codes = (ShiftCode("M", ((540, 780), (960, 1200))), ShiftCode("F"))
    known = project.with_shift_codes(codes)
    save(known, tmp_path / "p.aforo")
    assert open_project(tmp_path / "p.aforo").shift_codes == codes
    again = known.with_shift_codes((ShiftCode("m", ((0, 60),)),))
    assert again.shift_codes == (ShiftCode("F"), ShiftCode("m", ((0, 60),)))
    assert known.with_shift_codes(codes) is known
    with zipfile.ZipFile(tmp_path / "p.aforo") as archive:
        stored = json.loads(archive.read("project.json"))["project"]
    del stored["shift_codes"]
    _rewritten(tmp_path / "p.aforo", project=stored)
    assert open_project(tmp_path / "p.aforo").shift_codes == ()


@pytest.mark.parametrize(
    ("slots", "step", "code"),
    [(336, 30, None), (168, 60, "roster_step_mended"), (100, None, "roster_taken_out")],
)
def test_that_people_kept_under_a_wrong_step_are_put_right_and_told(
    tmp_path: Path, slots: int, step: int | None, code: str | None
) -> None:
    roster = Roster(30, (("all", (1.0,) * slots),))
    path, remarks = tmp_path / "kept.aforo", list[Note]()
    document.save(Project().with_scenario(Scenario(roster=roster)), path)
    opened = document.open_project(path, remarks=remarks).scenario.roster
    assert (None if opened is None else opened.interval_min) == step
    assert opened is None or opened.people == roster.people
    assert [remark.code for remark in remarks] == ([] if code is None else [code])
