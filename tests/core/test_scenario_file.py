from pathlib import Path

import pytest

from core.messages import sentence
from core.model.scenario import Scenario, ServiceType
from core.problems import Problem
from core.scenario_file import read_scenario

CONTRACT = """
name = "Spring 2026"
interval_min = 30
timezone = "Europe/Madrid"
opening_hours = "Mon-Fri 09:00-17:00"
holidays = "ES"
shrinkage = { breaks = 0.08, meetings = 0.05, absence = 0.10 }
max_occupancy = 0.80

[channels.email]
kind = "deferred"
frt = { share = 0.90, within = "4h", clock = "business" }
resolution = { share = 0.80, within = "2d", clock = "business" }

[channels.phone]
kind = "live"
service_level = { share = 0.80, within = "20s", variant = "offered" }
patience = "3min"

[channels.chat]
kind = "chat"
concurrency = 3
service_level = { share = 0.80, within = "60s" }

[cost]
currency = "EUR"
hourly = 16.50
overhead_month = 1200
technology_month = 400
"""


def read(tmp_path: Path, text: str) -> Scenario:
    file = tmp_path / "s.toml"
    file.write_text(text, "utf-8")
    return read_scenario(file)


def test_that_the_written_scenario_is_read_whole(tmp_path: Path) -> None:
    scenario = read(tmp_path, CONTRACT)
    assert scenario.name == "Spring 2026"
    assert scenario.interval_min == 30
    assert scenario.calendar.zone == "Europe/Madrid"
    assert scenario.calendar.country == "ES"
    assert scenario.calendar.hours.open_hours_a_week == 40
    assert scenario.max_occupancy == 0.80
    email, phone, chat = (scenario.plan(name) for name in ("email", "phone", "chat"))
    assert email is not None
    assert email.frt is not None
    assert (email.frt.share, email.frt.within_s, email.frt.clock) == (0.9, 14400, "business")
    assert email.resolution is not None
    assert email.resolution.within_s == 2 * 8 * 3600, "two open days of eight hours"
    assert phone is not None
    assert phone.kind is ServiceType.LIVE
    assert phone.patience_s == 180
    assert chat is not None
    assert chat.concurrency == 3
    assert scenario.cost.hourly == 16.5
    assert scenario.cost.overhead_month == 1200


def test_that_what_is_left_out_keeps_its_default(tmp_path: Path) -> None:
    assert read(tmp_path, 'name = "x"') == Scenario(name="x")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("\nopening_hourz = 'x'", "scenario_key_unknown", 2),
        ("max_occupancy = 85", "scenario_share_impossible", 1),
        (
            "[channels.phone]\n\nservice_level = { share = 1.0, within = '20s' }",
            "scenario_share_impossible",
            3,
        ),
        ("[channels.phone]\npatience = '3 parsecs'", "scenario_line_unusable", 2),
        ("[channels.phone]\nfrt = { share = 0.9, within = '-4h' }", "scenario_line_unusable", 2),
        ("opening_hours = 'Someday'", "scenario_line_unusable", 1),
        ("max_occupancy = 0", "scenario_line_unusable", 1),
        ("[channels.chat]\nconcurrency = 1.5", "scenario_type", 2),
        ("[cost]\nhourly = inf", "scenario_type", 2),
        ("[channels.phone]\naht = nan", "scenario_type", 2),
        ("[channels.phone]\npatience = '0s'", "scenario_time_impossible", 2),
        ("[channels.phone]\nkind = 'alive'", "scenario_value_unknown", 2),
        ("[channels.phone]\nservice_level = { share = 0.8 }", "scenario_key_missing", 2),
        ("interval_min = 7", "scenario_value_unknown", 1),
        ("timezone = 'Europe/Atlantis'", "scenario_line_unusable", 1),
        ("[cost]\nhourly = -3", "scenario_amount_negative", 2),
        ("[cost]\nhourly = 'a lot'", "scenario_type", 2),
        ("shrinkage = { breaks = 1.0 }", "scenario_share_impossible", 1),
        ("channels = 3", "scenario_type", 1),
    ],
)
def test_that_a_mistake_is_named_with_its_line(
    tmp_path: Path, text: str, code: str, line: int
) -> None:
    with pytest.raises(Problem) as caught:
        read(tmp_path, text)
    assert caught.value.note.code == code
    assert caught.value.note.data["line"] == line
    assert sentence(caught.value.note).startswith(f"s.toml, line {line}: ")


def test_that_a_file_that_is_no_toml_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read(tmp_path, "name = = 3")
    assert caught.value.note.code == "scenario_not_toml"
    with pytest.raises(Problem):
        read_scenario(tmp_path / "absent.toml")


def test_that_a_file_of_endless_brackets_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        read(tmp_path, "a = " + "[" * 5000)
    assert caught.value.note.code == "scenario_not_toml"


def test_that_a_scenario_saved_in_another_encoding_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "s.toml"
    file.write_bytes('name = "x"'.encode("utf-16"))
    with pytest.raises(Problem) as caught:
        read_scenario(file)
    assert caught.value.note.code == "scenario_not_utf8"
