"""Classes of contacts that look wrong: who belongs to them, and the data without them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from core.ingest.importing import read_file, to_dataset
from core.ingest.outliers import kept_contacts, left_out, outlier_classes
from core.model.outliers import OUTLIER_CLASSES

HEAD = "Ticket ID,Created,First response,Resolved,Agent,Agent replies,Full resolution time (min)\n"
ROWS = {
    "fine": "2026-03-02 09:00:00,2026-03-02 09:30:00,2026-03-02 11:00:00,Ada,2,120",
    "back": "2026-03-02 09:00:00,2026-03-01 09:30:00,2026-03-02 11:00:00,Ada,2,120",
    "late": "2026-03-02 09:00:00,2026-03-02 12:00:00,2026-03-02 11:00:00,Ada,1,120",
    "year": "2024-01-02 09:00:00,2024-01-02 09:30:00,2026-03-02 11:00:00,Ada,2,1139160",
    "auto": "2026-03-02 09:00:00,,2026-03-02 09:00:40,Ada,0,0.67",
    "talk": "2026-03-02 09:00:00,2026-03-02 09:00:20,2026-03-02 09:00:40,Ada,1,0.67",
    "said": "2026-03-02 09:00:00,2026-03-02 09:30:00,2026-03-02 11:00:00,Ada,2,500",
    "lone": "2026-03-02 09:00:00,2026-03-02 09:30:00,2026-03-02 11:00:00,,2,120",
    "open": "2026-03-02 09:00:00,,,,0,",
}


def contacts(folder: Path, names: tuple[str, ...] = tuple(ROWS)) -> pd.DataFrame:
    """The rows of these names, imported."""
    path = folder / "tickets.csv"
    path.write_text(HEAD + "".join(f"{name},{ROWS[name]}\n" for name in names), encoding="utf-8")
    return to_dataset(read_file(path), "tickets.csv").table


def found(table: pd.DataFrame, cap_days: float = 365.0) -> dict[str, tuple[str, ...]]:
    return {c.key: c.ids for c in outlier_classes(table, cap_days=cap_days)}


def test_that_each_contact_is_in_the_classes_it_belongs_to(tmp_path: Path) -> None:
    assert found(contacts(tmp_path)) == {
        "negative_time": ("back",),
        "resolved_before_response": ("late",),
        "too_long": ("year",),
        "quick_close": ("auto",),
        "durations_disagree": ("said",),
        "no_agent": ("lone",),
    }


def test_that_counts_stand_beside_those_that_could_be_of_a_class(tmp_path: Path) -> None:
    told = {c.key: (c.rows, c.of) for c in outlier_classes(contacts(tmp_path))}
    assert told["no_agent"] == (1, 8)  # nobody has worked on the open one
    assert told["negative_time"] == (1, 8)
    assert told["resolved_before_response"] == (1, 6)
    share = outlier_classes(contacts(tmp_path))[-1].share
    assert share == 1 / 8


def test_that_the_cap_is_the_planner_s(tmp_path: Path) -> None:
    table = contacts(tmp_path)
    assert found(table, 800.0)["too_long"] == ()
    assert found(table, 1 / 24)["too_long"] == ("fine", "back", "late", "year", "said", "lone")


def test_that_a_class_no_column_tells_says_what_is_missing() -> None:
    bare = pd.DataFrame({"created_at": pd.to_datetime(["2026-03-02", "2026-03-03"], utc=True)})
    told = {c.key: c for c in outlier_classes(bare)}
    assert all(not c.rows for c in told.values())
    why = told["quick_close"].reason
    assert why is not None
    assert why.code == "needs_column"
    assert why.data["fields"] == ("agent_messages", "resolved_at")


def test_that_business_time_of_the_vendor_is_no_contradiction() -> None:
    """Where most durations are shorter than the calendar, they are on another clock."""
    created = pd.to_datetime(["2026-03-02 09:00"] * 10, utc=True)
    table = pd.DataFrame(
        {
            "created_at": created,
            "resolved_at": created + pd.Timedelta(hours=20),
            "resolution_duration": [7 * 3600.0] * 7 + [20 * 3600.0] * 2 + [21 * 3600.0],
        }
    )
    told = next(c for c in outlier_classes(table) if c.key == "durations_disagree")
    assert told.places.tolist() == [9]
    table["resolution_duration"] = [7 * 3600.0] * 3 + [20 * 3600.0] * 6 + [21 * 3600.0]
    told = next(c for c in outlier_classes(table) if c.key == "durations_disagree")
    assert told.places.tolist() == [0, 1, 2, 9]


def test_that_a_contact_of_two_classes_is_left_out_once(tmp_path: Path) -> None:
    table = contacts(tmp_path)
    both = pd.concat([table, table], ignore_index=True)
    out = left_out(both, ("no_agent", "quick_close"), 365.0)
    assert out["left_out_as"].tolist() == ["quick_close", "no_agent"] * 2
    assert len(kept_contacts(both, ("no_agent", "quick_close"))) == len(both) - 4


def test_that_leaving_nothing_out_changes_nothing(tmp_path: Path) -> None:
    table = contacts(tmp_path, ("fine", "open"))
    assert kept_contacts(table, ()) is table
    assert kept_contacts(table, OUTLIER_CLASSES) is table


@pytest.mark.parametrize("key", OUTLIER_CLASSES)
def test_that_leaving_out_twice_is_leaving_out_once(key: str) -> None:
    random = np.random.default_rng(7)
    created = pd.Timestamp("2026-03-02", tz="UTC") + pd.to_timedelta(
        random.integers(0, 10**6, 400), unit="s"
    )
    table = pd.DataFrame(
        {
            "created_at": created,
            "first_response_at": created + pd.to_timedelta(random.normal(3e3, 4e3, 400), unit="s"),
            "resolved_at": created + pd.to_timedelta(random.choice([30, 9e3, 4e7], 400), unit="s"),
            "resolution_duration": random.choice([30.0, 3e3, 9e3, 4e7], 400),
            "agent_messages": random.choice([0.0, 1.0], 400),
            "agent": pd.array(random.choice(["Ada", "Bo", None], 400), dtype="str"),
        }
    )
    once = kept_contacts(table, (key,))
    assert 0 < len(once) < len(table)
    assert kept_contacts(once, (key,)) is once
