"""Exports as phone systems, dashboards, APIs and forms write them, each with what it must give."""

from __future__ import annotations

import contextlib
import datetime as days
import io
import json
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from core.ingest.importing import read_file
from core.ingest.reading import read_table
from core.model.dataset import Grain, ImportResult
from core.problems import Problem


def imported(folder: Path, name: str, content: str | bytes) -> ImportResult:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    result = read_file(path)
    aside = int((result.set_aside["scope"] == "row").sum())
    assert result.rows_read == result.rows_used + aside
    return result


def mapped(result: ImportResult) -> dict[str, str]:
    return {column.field: column.column for column in result.mapping.columns}


def test_that_a_spanish_queue_report_with_subtotals_is_counts_and_no_contacts(
    tmp_path: Path,
) -> None:
    lines = [
        "Rendimiento de colas;;;;",
        "Periodo: 01/03/2025 - 13/03/2025;;;;",
        ";;;;",
        "Cola;Intervalo inicio;Ofrecidas;Contestadas;Abandonadas",
    ]
    offered = 0
    # Both queues take as many calls in every hour: neither is the total of the other.
    for queue in ("Ventas", "Soporte"):
        for day in (1, 2, 13):
            for hour in range(9, 13):
                calls = 10 + hour + day
                offered += calls
                when = f"{day:02d}/03/2025 {hour:02d}:00"
                lines.append(f"{queue};{when};{calls};{calls - 2};2")
            lines.append(f"Subtotal {queue} {day:02d}/03/2025;;99;91;8")
    lines += [f"Total general;;{offered};{offered - 48};48", "Página 1 de 1;;;;"]
    result = imported(tmp_path, "colas.csv", ("\r\n".join(lines) + "\r\n").encode("cp1252"))
    assert result.mapping.grain is Grain.INTERVAL
    assert len(result.table) == 24
    assert result.table["offered"].sum() == offered


def test_that_a_dashboard_that_names_its_sums_is_counts(tmp_path: Path) -> None:
    text = "Fecha,Cola,Suma de Llamadas,Suma de Atendidas\n" + "".join(
        f'"lunes, {day} de marzo de 2025",Ventas,"1.{day:03d}",{900 + day}\n'
        for day in (3, 10, 17, 24, 31)
    )
    result = imported(tmp_path, "panel.csv", text)
    assert result.mapping.grain is Grain.INTERVAL
    assert result.table["offered"].sum() == 5 * 1000 + 3 + 10 + 17 + 24 + 31


def test_that_the_timestamp_of_a_form_is_when_the_contact_came(tmp_path: Path) -> None:
    text = "Timestamp,Ticket,Agent,Channel,NPS\n" + "".join(
        f"3/{n % 28 + 1}/2025 14:0{n % 10}:09,T{n},Ana,Email,{n % 11}\n" for n in range(40)
    )
    result = imported(tmp_path, "form.csv", text)
    assert mapped(result)["created_at"] == "Timestamp"
    assert str(result.table["created_at"].min()) == "2025-03-01 14:00:09+00:00"


def test_that_a_number_ruined_in_half_of_the_rows_gives_way_to_a_whole_one(tmp_path: Path) -> None:
    text = "Request Id,Ticket Id,Created Time,Status\n" + "".join(
        f"{n + 1:03d},{('1.25E+17', 125000000000000000 + n)[n % 2]},{n % 28 + 1:02d}/01/2025 16:48,"
        "Closed\n"
        for n in range(30)
    )
    result = imported(tmp_path, "ids.csv", text)
    assert mapped(result)["ticket_id"] == "Request Id"
    assert (result.mapping.grain, len(result.table)) == (Grain.CONTACT, 30)
    assert "ids_damaged" in {warning.code for warning in result.warnings}


def test_that_the_hour_beside_a_french_date_is_its_time_of_day(tmp_path: Path) -> None:
    text = "Numéro de ticket;Date de création;Heure de création;Statut\n" + "".join(
        f"{n};{n % 28 + 1:02d}/02/2025;{8 + n % 9}h{n:02d};Fermé\n" for n in range(30)
    )
    result = imported(tmp_path, "tickets.csv", text.encode("cp1252"))
    assert str(result.table["created_at"].iloc[5]) == "2025-02-06 13:05:00+00:00"


def test_that_units_with_a_full_stop_and_units_inside_a_name_are_units(tmp_path: Path) -> None:
    german = "Ticketnummer;Erstellt am;Bearbeitungszeit (Min.)\n" + "".join(
        f"{n};{n % 28 + 1:02d}.02.2025 08:05;{n % 9 + 1},25\n" for n in range(30)
    )
    result = imported(tmp_path, "de.csv", german)
    assert result.table["handle_time"].sum() == sum((n % 9 + 1.25) * 60 for n in range(30))
    calls = "calldate,uniqueid,billsec,disposition\n" + "".join(
        f"2025-04-{n % 28 + 1:02d} 09:00:11,17435.{n},{60 + n},ANSWERED\n" for n in range(30)
    )
    result = imported(tmp_path, "cdr.csv", calls)
    assert result.table["talk_time"].sum() == sum(60 + n for n in range(30))


def test_that_moments_of_parquet_with_a_zone_are_read(tmp_path: Path) -> None:
    moments = [days.datetime(2025, 3, n + 1, 9, 30, tzinfo=days.UTC) for n in range(20)]
    table = pa.table(
        {
            "id": [f"T{n}" for n in range(20)],
            "created_at": pa.array(moments, pa.timestamp("us", tz="Europe/Madrid")),
        }
    )
    made = io.BytesIO()
    pq.write_table(table, made)
    result = imported(tmp_path, "nested.parquet", made.getvalue())
    assert result.rows_used == 20
    assert list(result.table["created_at"]) == moments


def test_that_a_key_written_twice_loses_no_value(tmp_path: Path) -> None:
    records = ",".join(
        f'{{"id": "T{n}", "created_at": "2025-01-01T10:00:00Z", "status": "open",'
        f' "status": "closed"}}'
        for n in range(5)
    )
    path = tmp_path / "e.json"
    path.write_text(f"[{records}]", "utf-8")
    table = read_table(path)
    cells = {
        name: column.to_pylist() for name, column in zip(table.header, table.columns, strict=True)
    }
    assert cells["status"] == ["closed"] * 5
    assert cells["status (2)"] == ["open"] * 5
    remark = next(note for note in table.warnings if note.code == "json_keys_repeated")
    assert (remark.data["columns"], remark.data["count"]) == ("status", 5)


def test_that_a_rating_that_is_null_or_a_record_has_one_column(tmp_path: Path) -> None:
    records = [
        {"id": n, "created_at": "2025-01-01T10:00:00Z", "status": "closed",
         "satisfaction_rating": {"score": "good"} if n % 2 else None}
        for n in range(10)
    ]  # fmt: skip
    result = imported(tmp_path, "tickets.json", json.dumps({"tickets": records}))
    assert mapped(result)["csat"] == "satisfaction_rating.score"
    assert int(result.table["csat"].notna().sum()) == 5


def test_that_text_whose_first_cell_is_in_brackets_and_quotes_is_no_json(tmp_path: Path) -> None:
    text = '["EMEA" tickets],Created at,Status\n' + "".join(
        f"T{n:03d},2025-01-{n % 28 + 1:02d} 10:00,Open\n" for n in range(20)
    )
    result = imported(tmp_path, "emea.csv", text)
    assert (result.mapping.dialect.format, len(result.table)) == ("csv", 20)
    text = '["VIP", "new"],Created at,Status\n' + "x,y,2025-01-01,Open\n" * 3
    path = tmp_path / "vip.csv"
    path.write_text(text, "utf-8")
    assert read_table(path).dialect.format == "csv"


def _calls(header: str, talk: Callable[[int], str], wait: str) -> str:
    """Calls of one minute of waiting and as many of talking as their end says."""
    rows = (
        f"{n},2025-01-{n % 28 + 1:02d} 10:00:05,2025-01-{n % 28 + 1:02d} 10:0{n % 4 + 2}:15,"
        f"{talk(n)},{wait}\n"
        for n in range(1, 31)
    )
    return header + "\n" + "".join(rows)


def test_that_the_end_of_calls_tells_minutes_from_hours(tmp_path: Path) -> None:
    header = "Call ID,Start time,End time,Talk time,Wait time"
    text = _calls(header, lambda n: f"{n % 4 + 1}:10", "1:00")
    result = imported(tmp_path, "calls.csv", text)
    assert result.table["talk_time"].sum() == sum((n % 4 + 1) * 60 + 10 for n in range(1, 31))
    assert result.table["wait_time"].sum() == 30 * 60


def test_that_parts_of_a_call_that_add_up_to_it_prove_their_unit(tmp_path: Path) -> None:
    header = "Call ID,Start time,End time,Talk time,Wait time"
    text = _calls(header, lambda n: str((n % 4 + 1) * 60 + 10), "60")
    result = imported(tmp_path, "calls.csv", text)
    assert result.table["talk_time"].sum() == sum((n % 4 + 1) * 60 + 10 for n in range(1, 31))
    assert not result.questions


def test_that_a_unit_of_calls_that_stays_open_is_asked_among_those_that_fit(
    tmp_path: Path,
) -> None:
    header = "Call ID,Start time,End time,Talk time,Remark"
    result = imported(tmp_path, "calls.csv", _calls(header, lambda n: str(40 + n % 4), "x"))
    question = next(q for q in result.questions if q.key == "unit:talk_time")
    assert question.choices == ("ms", "s")
    assert "talk_time" not in result.table


def test_that_a_unit_in_the_header_that_calls_contradict_is_asked_about(tmp_path: Path) -> None:
    header = "Call ID,Start time,End time,Talk time (min),Remark"
    result = imported(tmp_path, "calls.csv", _calls(header, lambda n: str(40 + n % 4), "x"))
    question = next(q for q in result.questions if q.key == "unit:talk_time")
    assert question.choices == ("min", "ms", "s")


def test_that_days_without_hours_say_nothing_about_the_length_of_calls(tmp_path: Path) -> None:
    text = "Call ID,Start date,End date,Talk time (s)\n" + "".join(
        f"{n},{n % 28 + 1:02d}/01/2025,{n % 28 + 1:02d}/01/2025,{60 + n}\n" for n in range(1, 31)
    )
    result = imported(tmp_path, "calls.csv", text)
    assert result.table["talk_time"].sum() == sum(60 + n for n in range(1, 31))
    assert not result.questions


def test_that_lines_quoted_whole_by_a_spreadsheet_are_taken_apart(tmp_path: Path) -> None:
    every = '"id;created_at;status"\n' + "".join(
        f'"{n};2025-01-{n % 28 + 1:02d} 10:00;open"\n' for n in range(1, 31)
    )
    result = imported(tmp_path, "all.csv", every)
    assert (result.rows_used, set(result.table["status"])) == (30, {"open"})
    some = "id,created_at,subject,status\n" + "".join(
        f'"{n},2025-01-02 10:00,""fine, ok"",open"\n' if n % 3 else f"{n},2025-01-02,fine,open\n"
        for n in range(1, 31)
    )
    path = tmp_path / "some.csv"
    path.write_text(some, "utf-8")
    table = read_table(path)
    assert table.columns[2].to_pylist()[:3] == ["fine, ok", "fine, ok", "fine"]
    assert {note.code: note.data["count"] for note in table.warnings}["lines_unwrapped"] == 20


def test_that_one_column_of_quoted_sentences_stays_one_column(tmp_path: Path) -> None:
    path = tmp_path / "said.csv"
    path.write_text('"comment"\n' + '"I, too, like it"\n' * 20, "utf-8")
    table = read_table(path)
    assert table.header == ("comment",)
    assert table.columns[0].to_pylist() == ["I, too, like it"] * 20


def test_that_the_lines_drawn_in_a_list_are_no_header_and_no_rows(tmp_path: Path) -> None:
    text = (
        "|Meldung   |Erfasst am |Erf. Zeit|Status      |\n"
        "|----------|-----------|---------|------------|\n"
        + "".join(
            f"|{200000 + n:010d}|{n % 28 + 1:02d}.03.2025 | 08:15:00|Geschlossen |\n"
            for n in range(25)
        )
        + "-" * 50
        + "\n"
    )
    result = imported(tmp_path, "list.txt", text)
    assert mapped(result)["ticket_id"] == "Meldung"
    assert result.rows_used == 25
    assert str(result.table["created_at"].min()) == "2025-03-01 08:15:00+00:00"


def test_that_megabytes_of_letters_and_of_no_ascii_are_judged_in_seconds(tmp_path: Path) -> None:
    rows = "".join(f"{n},2025-01-02 10:00,José,{'x' * 3_000_000 * (n == 3)}\n" for n in range(9))
    path = tmp_path / "letters.csv"
    path.write_bytes(("id,created_at,agent,body\n" + rows).encode("cp1252"))
    began = time.perf_counter()
    table = read_table(path)
    assert table.columns[2].to_pylist() == ["José"] * 9
    mainframe = "".join(f"{n},2025-01-02T10:{n % 60:02d}:00Z,{n % 7}\n" for n in range(2_000))
    path.write_bytes(mainframe.encode("cp037"))
    with contextlib.suppress(Problem):
        read_table(path)
    assert time.perf_counter() - began < 20
