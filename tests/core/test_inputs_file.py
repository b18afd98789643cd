"""Typed figures survive their files, and a slip of the pen is named with its line."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.document import open_project, save
from core.input_rows import cell_value, merged, row_of, text_of
from core.inputs_file import inputs_csv, inputs_toml, read_inputs
from core.messages import sentence
from core.metrics.catalogue import CATALOGUE
from core.model.input_tables import INPUT_TABLES, InputKind
from core.model.inputs import (
    CustomerCount,
    Inputs,
    MonthCost,
    MonthPeople,
    PlatformDay,
    SelfRating,
    SocialMonth,
    SurveyMonth,
    TopicRule,
)
from core.model.project import Project
from core.problems import Problem
from core.results import Results

JANUARY = date(2026, 1, 1)
FULL = Inputs(
    costs=(
        MonthCost(JANUARY, labour=12000.0, overhead=4000.5, currency="EUR"),
        MonthCost(JANUARY, channel="phone", total=1.125),
    ),
    people=(MonthPeople(JANUARY, team='The "north"\\', headcount=24.5, leavers=0.0),),
    customers=(CustomerCount(JANUARY, start=1000.0, new=200.0, end=1150.0),),
    platforms=(PlatformDay("X", date(2026, 1, 31), followers=12000.0),),
    topics=(TopicRule("Envío", department="Logística", in_help=False),),
    social=(SocialMonth(JANUARY, deflected=4000.0, cost=12000.0),),
    surveys=(SurveyMonth(JANUARY, "esat", favourable=18.0, answers=24.0),),
    social_channels=("social", "whatsapp"),
    self_ratings=(SelfRating(JANUARY, "Ana", 4.0),),
)


def write(folder: Path, text: str, name: str = "inputs.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_that_every_table_can_be_typed_and_feeds_known_kpis() -> None:
    assert {field.name for field in fields(Inputs)} == {*INPUT_TABLES, "social_channels"}
    for table in INPUT_TABLES.values():
        assert {f.name for f in fields(table.row)} == {c.name for c in table.columns}, table.name
        assert all(len(set(column.names)) >= 1 and all(column.names) for column in table.columns)
        assert not [kpi for kpi in table.feeds if kpi not in CATALOGUE], table.name
        row_of(table, dict(zip((c.name for c in table.columns), table.example, strict=True)))


def test_that_all_figures_survive_a_toml_file(tmp_path: Path) -> None:
    assert read_inputs(write(tmp_path, inputs_toml(FULL))) == FULL


@pytest.mark.parametrize("name", list(INPUT_TABLES))
def test_that_each_table_survives_a_csv_file(tmp_path: Path, name: str) -> None:
    text = inputs_csv(INPUT_TABLES[name], getattr(FULL, name))
    assert getattr(read_inputs(write(tmp_path, text, f"{name}.csv")), name) == getattr(FULL, name)


def test_that_all_figures_survive_the_project_file(tmp_path: Path) -> None:
    save(Project(inputs=FULL), tmp_path / "p.aforo")
    assert open_project(tmp_path / "p.aforo").inputs == FULL


def test_that_the_template_is_read_and_its_examples_work_once_uncommented(tmp_path: Path) -> None:
    template = inputs_toml(Inputs(), examples=True)
    assert read_inputs(write(tmp_path, template)) == Inputs()
    lines = [
        line.removeprefix("# ") if "=" in line or "[[" in line else line
        for line in template.splitlines()
    ]
    found = read_inputs(write(tmp_path, "\n".join(lines)))
    assert all(len(getattr(found, name)) == 1 for name in INPUT_TABLES)


def test_that_a_row_with_the_same_key_replaces_the_earlier(tmp_path: Path) -> None:
    text = '[[costs]]\nmonth = "2026-01"\nchannel = "phone"\ntotal = 5\n'
    found = read_inputs(write(tmp_path, text), FULL)
    assert [(row.channel, row.amount) for row in found.costs] == [("", 16000.5), ("phone", 5.0)]
    assert found.people == FULL.people


BAD = [
    ('[[costs]]\nmonth = "2026-13"\ntotal = 1', 2, "inputs_unreadable"),
    ('[[costs]]\nmonth = "2026-01"\ntotal = 1\n[[costs]]\nmonth = "2026-02"\ntotal = -5', 6,
     "inputs_negative"),
    ('[[costs]]\nmonth = "2026-01"\ntotal = nan', 3, "inputs_unreadable"),
    ('[[costs]]\nmonth = "2026-01"', 1, "inputs_row_empty"),
    ('[[costs]]\ntotal = 5', 1, "inputs_missing"),
    ('[[costs]]\nmonth = "2026-01"\nlabour = 5\ntotal = 9', 4, "inputs_total_differs"),
    ('[[customers]]\nmonth = "2026-01"\nstart = 10\nnew = 0\nend = 11', 5,
     "inputs_retention_above_all"),
    ('[[customers]]\nmonth = "2026-01"\nserved = 10\nstill_active = 11', 4, "inputs_more_than"),
    ('[[surveys]]\nmonth = "2026-01"\nsurvey = "nps"\nanswers = 1', 3, "inputs_value_unknown"),
    ('[[topics]]\ntopic = "x"\nin_help = "perhaps"', 3, "inputs_unreadable"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "line", "code"), BAD)
def test_that_impossible_figures_are_named_with_their_line(
    tmp_path: Path, text: str, line: int, code: str
) -> None:
    with pytest.raises(Problem) as refused:
        read_inputs(write(tmp_path, text))
    data = refused.value.note.data
    assert (refused.value.note.code, data["file"], data["line"]) == (
        "inputs_line", "inputs.toml", line,
    )  # fmt: skip
    assert getattr(data["why"], "code", None) == code
    assert sentence(refused.value.note).startswith(f"inputs.toml, line {line}: ")


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("a.toml", "x = 1", "scenario_key_unknown"),
        ("a.toml", "[[costs]]\nmonth = 'a'\nfoo = 1", "scenario_key_unknown"),
        ("a.toml", "costs = 1", "scenario_type"),
        ("a.toml", "social_channels = []", "scenario_type"),
        ("a.toml", "= 1", "inputs_not_toml"),
        ("wages.csv", "month\n", "inputs_csv_name"),
        ("costs.csv", "month,wages\n", "inputs_csv_column"),
        ("costs.csv", "month,total\n2026-01,1\n2026-02,x\n", "inputs_line"),
    ],
)
def test_that_files_that_are_no_good_are_one_clear_problem(
    tmp_path: Path, name: str, text: str, code: str
) -> None:
    with pytest.raises(Problem) as refused:
        read_inputs(write(tmp_path, text, name))
    assert refused.value.note.code == code


def test_that_a_missing_file_and_foreign_bytes_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="file_missing"):
        read_inputs(tmp_path / "none.toml")
    (tmp_path / "bytes.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Problem, match="inputs_not_utf8"):
        read_inputs(tmp_path / "bytes.toml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1234.5", 1234.5), ("1.234,50", 1234.5), ("1,234.50", 1234.5), ("12 000", 12000.0),
        ("12,000", 12000.0), ("12.000", 12000.0), ("1.234.567", 1234567.0), ("0,5", 0.5),
        ("0.125", 0.125), ("€ 1’250,00", 1250.0), ("7", 7.0), ("1.50", 1.5),
    ],
)  # fmt: skip
def test_that_numbers_are_read_as_people_write_them(text: str, value: float) -> None:
    column = INPUT_TABLES["costs"].columns[3]
    assert column.kind is InputKind.AMOUNT
    assert cell_value(column, text) == value


@settings(max_examples=200)
@given(st.floats(0, 1e14, allow_nan=False))
def test_that_a_written_number_is_read_back_as_itself(value: float) -> None:
    column = INPUT_TABLES["costs"].columns[3]
    assert cell_value(column, text_of(value, column)) == value


def test_that_rows_are_kept_in_order_of_their_keys() -> None:
    table = INPUT_TABLES["people"]
    rows = [MonthPeople(date(2026, month, 1), headcount=1.0) for month in (3, 1, 2)]
    assert [row.month.month for row in merged(table, (), rows)] == [1, 2, 3]


def test_that_typing_a_figure_keeps_the_contacts_and_renews_the_cost() -> None:
    from core.intake import with_datasets
    from core.sample import sample_datasets

    project = with_datasets(Project(), sample_datasets(2026))
    first = Results(project)
    assert first.measures["cost_per_ticket"].value is None
    month = first.facts.first_day
    assert month is not None
    costs = (MonthCost(month.replace(day=1), total=1000.0),)
    second = Results(replace(project, inputs=Inputs(costs=costs)), first)
    assert second.facts.contacts is first.facts.contacts
    assert second.facts._arrays is first.facts._arrays
    assert second.measures["cost_per_ticket"].value is not None
    assert first.facts.side.costs.rows == ()


@pytest.mark.parametrize("rating", ["0", "6", "5.5"])
def test_that_a_rating_beyond_the_scale_is_refused(tmp_path: Path, rating: str) -> None:
    text = f'[[self_ratings]]\nmonth = "2026-01"\nagent = "Ana"\nrating = {rating}\n'
    with pytest.raises(Problem) as refused:
        read_inputs(write(tmp_path, text))
    assert "inputs_rating" in str(refused.value.note)
