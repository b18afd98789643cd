from pathlib import Path

import pytest

from core.messages import sentence
from core.model.scenario import KeptOver, Scenario, ServiceType
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
        ("[channels.email]\nfrt = { share = 0.9, within = '-4h' }", "scenario_line_unusable", 2),
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
        ("shrinkage = { breaks = 1.0 }", "scenario_share_below_one", 1),
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


WHAT_IF = """
name = "Bot and raise"
volume = 1.10
handle_time = 0.95

[channels.chat]
deflected = 0.2
complexity = 0.15
max_abandonment = 0.05

[channels.email]
volume = 0.9
longest_wait = "2d"

[[teams]]
name = "Front"
channels = ["phone", "chat"]

[[teams]]
name = "Everything"
channels = { phone = 1.2, email = 1.0 }

[cost]
hourly = 17.82
overtime_surcharge = 0.5
deflected_each = 0.4

[[cost.premiums]]
name = "Sunday"
hours = "Sun 00:00-24:00"
surcharge = 0.5

[hiring]
people = 6
weekly_hours = 37.5
attrition_year = 0.3
ramp = [0.4, 0.8]
growth_month = 0.01
months = 9
hire_cost = 2500
"""


def test_that_a_what_if_is_read_whole(tmp_path: Path) -> None:
    scenario = read(tmp_path, WHAT_IF)
    chat, email = scenario.plan("chat"), scenario.plan("email")
    assert (scenario.volume_factor, scenario.handle_time_factor) == (1.1, 0.95)
    assert chat is not None
    assert email is not None
    assert (chat.deflected, chat.complexity, chat.max_abandonment) == (0.2, 0.15, 0.05)
    assert chat.lengthening == pytest.approx(1.15)
    assert email.volume_factor == 0.9
    # "2d" of a nine-hour working day, as everywhere on the business clock.
    assert email.longest_wait_s == 2 * 9 * 3600
    assert [team.name for team in scenario.teams] == ["Front", "Everything"]
    assert scenario.teams[1].channels == (("phone", 1.2), ("email", 1.0))
    assert scenario.cost.overtime_surcharge == 0.5
    assert scenario.cost.premiums[0].surcharge == 0.5
    assert scenario.cost.premiums[0].hours.open_hours_a_week == 24
    assert scenario.hiring is not None
    assert scenario.hiring.ramp == (0.4, 0.8)
    assert scenario.hiring.months == 9


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("volume = -1", "0 or more"),
        ("handle_time = 0", "above zero"),
        ("[channels.chat]\ndeflected = 1.0", "below 1"),
        ("[channels.chat]\ncomplexity = -0.5", "0 or more"),
        ("[channels.email]\ntouches = 0.5", "replies to a contact of Email"),
        ("[channels.chat]\nmax_abandonment = 2", "below 1"),
        ('[[teams]]\nname = "A"', "channels"),
        ('[[teams]]\nname = "A"\nchannels = { phone = 0 }', "above zero"),
        ("teams = 3", "table"),
        ('[[teams]]\nname = "A"\nchannels = []', "channels"),
        ('[[teams]]\nname = " "\nchannels = ["phone"]', "name"),
        (
            '[[teams]]\nname = "A"\nchannels = ["phone"]\n'
            '[[teams]]\nname = "A"\nchannels = ["email"]',
            "written twice",
        ),
        ("minimum_agents = 1000000000", "10000"),
        ("[hiring]\nweekly_hours = 40", "people"),
        ("[hiring]\npeople = 3\nramp = 0.5", "list"),
        ("[hiring]\npeople = 3\nramp = [0.5, 1.5]", "between 0 and 1"),
        ("[hiring]\npeople = 3\nmonths = 0", "1 … 60"),
        ("[hiring]\npeople = 3\ngrowth_month = 4", "-1 … 1"),
        ('[[cost.premiums]]\nname = "N"\nhours = "nonsense"\nsurcharge = 0.2', "nonsense"),
    ],
)
def test_that_an_impossible_what_if_names_its_line(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(Problem) as refused:
        read(tmp_path, line)
    text = sentence(refused.value.note)
    assert "line" in text
    assert said in text


def test_that_a_promise_says_over_what_it_is_kept(tmp_path: Path) -> None:
    text = (
        'kept = "week"\n[channels.phone]\n'
        'service_level = { share = 0.8, within = "20s", kept = "day" }\n'
    )
    scenario = read(tmp_path, text)
    phone = scenario.plan("phone")
    assert scenario.kept is KeptOver.WEEK
    assert phone is not None
    assert phone.service_level is not None
    assert phone.service_level.kept is KeptOver.DAY
    assert read(tmp_path, "").kept is KeptOver.INTERVAL


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("kept = 'month'", "scenario_value_unknown", 1),
        (
            "[channels.email]\nfrt = { share = 0.9, within = '4h', kept = 'interval' }",
            "scenario_value_unknown", 2,
        ),
        (
            "[channels.email]\nservice_level = { share = 0.8, within = '20s' }",
            "scenario_promise_unfit", 2,
        ),
        ("[channels.phone]\nfrt = { share = 0.9, within = '4h' }", "scenario_promise_unfit", 2),
        ("[channels.email]\nmax_abandonment = 0.05", "scenario_promise_unfit", 2),
    ],
)  # fmt: skip
def test_that_a_promise_that_cannot_be_kept_so_is_refused(
    tmp_path: Path, text: str, code: str, line: int
) -> None:
    with pytest.raises(Problem) as refused:
        read(tmp_path, text)
    assert refused.value.note.code == code
    assert refused.value.note.data["line"] == line
    assert "{" not in sentence(refused.value.note)
