"""Each kind of row is recognised with its reason and becomes what it stands for."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import grain_files
import pandas as pd
import pytest
from test_accounting import table_of
from vendor_files import codes, imported

from core.ingest.importing import import_table
from core.ingest.proposal import propose_mapping
from core.messages import sentence
from core.model.dataset import Grain, Kind
from core.problems import Problem

_EXPECTED = {
    "FRONT": (Grain.MESSAGE, Kind.CONTACTS, 3),
    "LEGS": (Grain.LEG, Kind.CONTACTS, 4),
    "STATUS_LOG": (Grain.AGENT_STATE, Kind.AGENTS, 5),
    "GENESYS_STATUS": (Grain.AGENT_STATE, Kind.AGENTS, 3),
    "TASKS": (Grain.TASK, Kind.TASKS, 3),
    "CUSTOMERS": (Grain.CUSTOMER, Kind.CUSTOMERS, 3),
    "COSTS": (Grain.COST, Kind.COSTS, 4),
    "PIVOT": (Grain.PIVOT, Kind.INTERVALS, 16),
    "PIVOT_ACROSS": (Grain.PIVOT, Kind.INTERVALS, 30),
    "INTERVALS": (Grain.INTERVAL, Kind.INTERVALS, 6),
    "MONTHS": (Grain.MONTHLY, Kind.INTERVALS, 3),
}


@pytest.mark.parametrize("name", _EXPECTED)
def test_that_the_grain_is_found_and_said(tmp_path: Path, name: str) -> None:
    result = imported(tmp_path, getattr(grain_files, name))
    assert (result.mapping.grain, result.kind, len(result.table)) == _EXPECTED[name]
    why = next(note for note in result.warnings if note.code.startswith("grain_"))
    assert why.code.replace("_", " ") not in sentence(why)


def test_that_messages_give_reply_times_touches_and_customer_delays(tmp_path: Path) -> None:
    table = imported(tmp_path, grain_files.FRONT).table.set_index("ticket_id")
    first = table.loc["c1"]
    # The automatic reply after 30 s answers nobody; both customer messages wait for 10:00.
    assert str(first["created_at"])[:19] == "2026-02-02 09:00:00"
    assert str(first["first_response_at"])[:19] == "2026-02-02 10:00:00"
    assert (first["customer_messages"], first["agent_messages"]) == (3, 3)
    assert (first["replies"], first["reply_time"]) == (2, 3600 + 300)
    assert first["longest_reply_time"] == 3600
    assert (first["customer_returns"], first["customer_delay"]) == (1, 3 * 3600)
    assert first["touches"] == 2
    assert first["agent"] == "Mia"
    assert table["direction"].tolist() == ["inbound", "outbound", "inbound"]
    # Where an agent wrote first nobody waited; where nobody answered there is no reply.
    assert table.loc[["c2", "c3"], "first_response_at"].isna().all()
    assert table.loc["c3", ["reply_time", "customer_delay"]].isna().all()


def test_that_message_order_in_the_file_does_not_matter(tmp_path: Path) -> None:
    head, *rows = grain_files.FRONT.strip().splitlines()
    straight = imported(tmp_path, grain_files.FRONT).table.set_index("ticket_id").sort_index()
    turned = imported(tmp_path, "\n".join([head, *reversed(rows)]) + "\n").table
    turned = turned.set_index("ticket_id").sort_index()
    for name in ("first_response_at", "reply_time", "customer_delay", "touches"):
        pd.testing.assert_series_equal(straight[name], turned[name])


def test_that_transfers_are_told_from_legs(tmp_path: Path) -> None:
    table = imported(tmp_path, grain_files.LEGS).table.set_index("ticket_id")
    assert table["reassignments"].fillna(-1).to_dict() == {"k1": 1, "k2": 0, "k3": -1, "k4": 0}
    assert table.loc["k1", ["talk_time", "wait_time"]].tolist() == [300, 30]


def test_that_time_in_states_goes_where_it_belongs(tmp_path: Path) -> None:
    table = imported(tmp_path, grain_files.STATUS_LOG).table
    sums = table.groupby("agent", observed=True)[
        ["idle_time", "interacting_time", "off_queue_time", "logged_in_time"]
    ].sum()
    assert sums.loc["Ann"].tolist() == [3600, 2700, 1800, 8100]
    assert sums.loc["Bob"].tolist() == [0, 0, 1800, 1800]


def test_that_states_without_an_end_last_until_the_next(tmp_path: Path) -> None:
    text = (
        "Agent,Status,Start time\nAnn,Available,2026-03-02 09:00:00\n"
        "Bob,Available,2026-03-02 09:10:00\nAnn,On call,2026-03-02 09:20:00\n"
        "Ann,Available,2026-03-02 09:25:00\nBob,Break,2026-03-13 09:40:00\n"
    )
    mapping = replace(propose_mapping(table_of(text)), grain=Grain.AGENT_STATE)
    if mapping.of("state") is None or mapping.of("interval_start") is None:
        renamed = {"created_at": "interval_start", "status": "state"}
        columns = tuple(
            replace(c, field=renamed.get(c.field, c.field), values=()) for c in mapping.columns
        )
        mapping = replace(mapping, columns=columns)
    table = import_table(table_of(text), mapping).table
    ann = table[table["agent"] == "Ann"]
    assert ann["state_time"].tolist()[:2] == [1200, 300]
    assert pd.isna(ann["state_time"].iloc[-1])


def test_that_costs_add_up_without_their_total(tmp_path: Path) -> None:
    result = imported(tmp_path, grain_files.COSTS)
    assert result.table["cost"].sum() == 6200 + 1000 + 300
    assert result.set_aside[["row", "reason"]].values.tolist() == [[6, "footer"]]
    unread = import_table(table_of(grain_files.COSTS), result.mapping)
    assert unread.set_aside[["row", "reason"]].values.tolist() == [[6, "totals_row"]]
    assert unread.table["cost"].tolist() == result.table["cost"].tolist()


@pytest.mark.parametrize("end", ["Total", ""])
def test_that_a_sum_of_all_others_is_no_month(tmp_path: Path, end: str) -> None:
    text = grain_files.MONTHS.replace("Totales", end or "dic 2026")
    result = imported(tmp_path, text)
    assert result.table["offered"].tolist() == [100, 120, 90]
    assert result.set_aside["reason"].tolist() == ["footer" if end else "totals_row"]


def test_that_a_queue_that_sums_the_others_is_no_queue(tmp_path: Path) -> None:
    result = imported(tmp_path, grain_files.INTERVALS)
    assert result.table["offered"].sum() == 78
    assert result.set_aside["row"].tolist() == [4, 7, 10]


def test_that_wide_tables_become_intervals_on_the_local_clock(tmp_path: Path) -> None:
    result = imported(tmp_path, grain_files.PIVOT, zone="Europe/Madrid")
    starts = result.table["interval_start"]
    assert str(starts.iloc[0]) == "2026-04-13 06:00:00+00:00"
    assert result.table["offered"].sum() == 43 + 45 + 29
    assert result.set_aside["reason"].tolist() == ["number_unreadable", "footer"]
    across = imported(tmp_path, grain_files.PIVOT_ACROSS).table
    assert across.iloc[8]["offered"] == 13
    assert str(across.iloc[8]["interval_start"])[:16] == "2026-04-14 10:00"


def test_that_touches_and_time_pending_follow_from_a_log(tmp_path: Path) -> None:
    log = (
        "Case,Activity,Timestamp,Resource\n"
        "A,Insert ticket,2024-01-01 09:00:00,Leo\nA,Take in charge ticket,2024-01-01 09:30:00,Leo\n"
        "A,Wait,2024-01-01 10:00:00,Leo\nA,Take in charge ticket,2024-01-01 14:00:00,Leo\n"
        "A,Resolve ticket,2024-01-01 15:00:00,Leo\nA,Closed,2024-01-15 10:00:00,Mia\n"
        "B,Insert ticket,2024-01-16 09:00:00,Leo\nB,Wait,2024-01-16 10:00:00,Leo\n"
    )
    table = imported(tmp_path, log).table.set_index("ticket_id")
    assert table["touches"].to_dict() == {"A": 3, "B": 0}
    assert str(table.loc["A", "first_touch_at"])[:16] == "2024-01-01 09:30"
    assert table.loc["A", ["pending_time", "customer_delay"]].tolist() == [4 * 3600, 4 * 3600]
    assert table["customer_returns"].to_dict() == {"A": 1, "B": 0}


def test_that_states_of_updates_tell_time_pending_and_reopenings(tmp_path: Path) -> None:
    rows = ["New 09", "Pending 10", "Open 13", "Resolved 14", "Open 16", "Closed 17"]
    text = "Number,Opened at,State,Sys updated at\n" + "".join(
        f"{number},2024-01-20 09:00,{state},2024-01-20 {hour}:00\n"
        for number in ("INC1", "INC2")
        for state, hour in (row.split() for row in rows)
    )
    table = imported(tmp_path, text).table
    assert table[["touches", "pending_time", "reopens"]].values.tolist() == [[5, 3 * 3600, 1]] * 2


@pytest.mark.parametrize("grain", list(Grain))
def test_that_a_wrong_grain_is_a_sentence_or_a_table_and_never_a_fault(grain: Grain) -> None:
    for name in (*_EXPECTED, "FRONT"):
        raw = table_of(getattr(grain_files, name))
        mapping = replace(propose_mapping(raw), grain=grain)
        preview = import_table(raw, mapping, preview=True)
        assert all(w.code.replace("_", " ") not in sentence(w) for w in preview.warnings)
        with suppress(Problem):
            import_table(raw, mapping)


def test_that_a_log_without_numbers_asks_for_them() -> None:
    raw = table_of(grain_files.MONTHS)
    mapping = replace(propose_mapping(raw), grain=Grain.LEG)
    with pytest.raises(Problem) as stopped:
        import_table(raw, mapping)
    assert stopped.value.note.code == "grain_lacks_fields"
    preview = import_table(raw, mapping, preview=True)
    assert "grain_lacks_fields" in codes(preview)
    assert len(preview.table) == preview.rows_used
