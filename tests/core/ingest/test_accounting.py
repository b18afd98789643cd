"""Rows in are rows used and rows set aside: for every grain, file, override and mutation."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import grain_files
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
import vendor_files
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.ingest.combine import combine
from core.ingest.importing import import_table, read_file, to_dataset
from core.ingest.ledger import COLUMNS, INCLUDABLE
from core.ingest.proposal import propose_mapping
from core.ingest.raw import RawTable
from core.model.dataset import Dialect, Grain, ImportResult, Kind
from core.problems import Problem

FILES = {
    name: text
    for module in (grain_files, vendor_files)
    for name, text in vars(module).items()
    if name.isupper() and isinstance(text, str)
}
_REPEATS = (
    "Ticket ID,Created at,Status\n"
    + "".join(f"{n},2026-01-{n:02d} 10:00,Open\n" for n in range(1, 20))
    + "1,2026-01-01 10:00,Open\n2,2026-01-02 10:00,Closed\n"
)
_JUNK = ("", " ", "x", "-5", "Total", "31/02/2026", "9999-12-31", "1.25E+17", "=1+1", "é\n")


def table_of(text: str) -> RawTable:
    """A table of cells as reading gives it."""
    header, *body = list(csv.reader(io.StringIO(text)))
    names = tuple(dict.fromkeys(header))
    columns = tuple(
        pa.array([row[place] if place < len(row) else "" for row in body], pa.string())
        for place in range(len(names))
    )
    numbers = np.arange(2, len(body) + 2)
    return RawTable("made.csv", Dialect("csv"), names, columns, numbers, (None,) * len(names))


def assert_accounted(result: ImportResult) -> None:
    """Every row is used or listed once, and nothing is used twice."""
    aside = result.set_aside
    assert list(aside.columns) == list(COLUMNS)
    whole = aside[aside["scope"] == "row"]
    assert set(aside["scope"]) <= {"row", "cell"}
    assert not whole["row"].duplicated().any()
    assert result.rows_read == result.rows_used + len(whole)
    assert 0 <= result.rows_used <= result.rows_read
    one_to_one = {Grain.CONTACT, Grain.SURVEY, Grain.TASK, Grain.CUSTOMER, Grain.COST,
                  Grain.AGENT_STATE, Grain.INTERVAL, Grain.MONTHLY}  # fmt: skip
    if result.mapping.grain in one_to_one:
        assert len(result.table) == result.rows_used
    elif result.mapping.grain is not Grain.PIVOT:
        assert len(result.table) <= result.rows_used


@pytest.mark.parametrize("name", FILES)
def test_that_every_row_of_every_kind_of_file_is_accounted_for(name: str) -> None:
    raw = table_of(FILES[name])
    assert_accounted(import_table(raw, propose_mapping(raw), preview=True))


@st.composite
def _mutated(draw: st.DrawFn) -> str:
    rows = list(csv.reader(io.StringIO(FILES[draw(st.sampled_from(sorted(FILES)))])))
    header, body = rows[0], [list(row) for row in rows[1:]]
    for _ in range(draw(st.integers(0, 12))):
        place = draw(st.integers(0, len(body) - 1))
        what = draw(st.sampled_from(["repeat", "drop", "junk", "swap", "blank"]))
        if what == "repeat":
            body.insert(draw(st.integers(0, len(body))), list(body[place]))
        elif what == "drop" and len(body) > 1:
            del body[place]
        elif what == "blank":
            body[place] = [""] * len(header)
        else:
            column = draw(st.integers(0, len(body[place]) - 1))
            other = body[draw(st.integers(0, len(body) - 1))]
            taken = draw(st.sampled_from(_JUNK)) if what == "junk" else other[column % len(other)]
            body[place][column] = taken
    text = io.StringIO()
    csv.writer(text).writerows([header, *body])
    return text.getvalue()


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    text=_mutated(),
    grain=st.none() | st.sampled_from(list(Grain)),
    included=st.lists(st.sampled_from(INCLUDABLE), unique=True),
)
def test_that_no_mutation_override_or_grain_loses_a_row(
    text: str, grain: Grain | None, included: Sequence[str]
) -> None:
    raw = table_of(text)
    mapping = replace(propose_mapping(raw), included=tuple(included))
    if grain is not None:
        mapping = replace(mapping, grain=grain)
    assert_accounted(import_table(raw, mapping, preview=True))
    try:
        result = import_table(raw, mapping)
    except Problem:
        return
    assert_accounted(result)
    combined = combine([to_dataset(result, name) for name in ("one", "two")])
    if result.kind is Kind.CONTACTS and "ticket_id" in result.table:
        numbered = result.table["ticket_id"].notna()
        assert len(combined.contacts) + len(combined.repeated) == 2 * len(result.table)
        assert len(combined.contacts) <= 2 * len(result.table) - int(numbered.sum())


@pytest.mark.parametrize("reason", INCLUDABLE)
def test_that_rows_are_taken_in_again_when_asked_for(reason: str) -> None:
    text = {
        "duplicate_row": _REPEATS,
        "older_version": _REPEATS,
        "internal_call": vendor_files.LEGS_3CX,
        "totals_row": grain_files.INTERVALS,
        "date_unreadable": vendor_files.ZOHO,
    }[reason]
    raw = table_of(text)
    mapping = propose_mapping(raw)
    before = import_table(raw, mapping)
    after = import_table(raw, replace(mapping, included=(reason,)))
    lost = (before.set_aside["reason"] == reason) & (before.set_aside["scope"] == "row")
    assert int(lost.sum()) > 0
    assert not ((after.set_aside["reason"] == reason) & (after.set_aside["scope"] == "row")).any()
    assert after.rows_used >= before.rows_used + int(lost.sum())
    assert f"included_{reason}" in {warning.code for warning in after.warnings}
    assert_accounted(after)


def test_that_a_million_bad_cells_are_listed_in_a_moment_and_little_memory() -> None:
    many = 1_000_000
    numbers = pa.array([f"T{n}" for n in range(many)])
    moments = pa.array(["2026-01-05 10:00"]).take(pa.array(np.zeros(many, np.int64)))
    bad = pa.array(["soon"]).take(pa.array(np.zeros(many, np.int64)))
    raw = RawTable(
        "big.csv", Dialect("csv"), ("Ticket ID", "Created at", "Solved at"),
        (numbers, moments, bad), np.arange(2, many + 2), (None,) * 3,
    )  # fmt: skip
    small = replace(
        raw, columns=tuple(c.slice(0, 50) for c in raw.columns), row_numbers=raw.row_numbers[:50]
    )
    mapping = propose_mapping(small)
    created = mapping.of("created_at")
    assert created is not None
    solved = replace(created, field="resolved_at", column="Solved at")
    kept = tuple(c for c in mapping.columns if c.field in ("ticket_id", "created_at"))
    result = import_table(raw, replace(mapping, columns=(*kept, solved)))
    assert len(result.set_aside) == many
    assert result.set_aside.memory_usage(deep=True).sum() < 40 * many
    assert isinstance(result.set_aside["reason"].dtype, pd.CategoricalDtype)


def _real_files(shared: Path) -> list[Path]:
    return sorted(p for p in (shared / "data").rglob("*.*") if p.suffix in (".csv", ".xlsx"))


def test_that_every_row_of_the_real_files_is_accounted_for(shared: Path) -> None:
    results = [read_file(path) for path in _real_files(shared)]
    assert len(results) == 6
    for result in results:
        assert_accounted(result)
    combined = combine([to_dataset(r, str(n)) for n, r in enumerate(results)])
    contacts = sum(len(r.table) for r in results if r.kind is Kind.CONTACTS)
    repeated = combined.repeated["reason"] != "counted_as_contacts"
    assert len(combined.contacts) + int(repeated.sum()) == contacts
    totals = sum(len(r.table) for r in results if r.kind is Kind.INTERVALS)
    assert combined.intervals is not None
    assert len(combined.intervals) + int((~repeated).sum()) == totals
    twice = combine([to_dataset(r, f"{n} {i}") for i in (1, 2) for n, r in enumerate(results)])
    assert len(twice.contacts) == len(combined.contacts)


def test_that_every_row_of_the_public_suites_is_accounted_for(shared: Path) -> None:
    seen = 0
    for path in sorted((shared / "suites" / "csvkit").glob("*.csv")):
        try:
            result = read_file(path, limit_rows=1000)
        except Problem:
            continue
        assert_accounted(result)
        seen += 1
    assert seen > 20
