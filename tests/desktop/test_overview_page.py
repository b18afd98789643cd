"""The Overview page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.ingest.importing import read_file, to_dataset
from core.model.finding import Finding
from core.model.measure import Measure
from core.model.project import Project
from core.model.scenario import Filter
from core.problems import note
from core.progress import Cancelled, Progress
from core.results import Results
from desktop import overview_tables, overview_words
from desktop.overview_figures import (
    Course,
    proposed_cards,
    trend_step,
    whole_steps,
    with_measures,
)
from desktop.overview_steps import overview_figures
from desktop.pages.overview import OPEN, OverviewPage
from desktop.store import Store
from desktop.tasks import TaskRunner
from tests.desktop.made_figures import figures, measures
from widgets.stacked_days import NO_COLOR
from widgets.theme import load_theme, unit


@pytest.fixture(autouse=True)
def _locale() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    assert runner.close(60.0)


@pytest.fixture
def page(qtbot: QtBot, tasks: TaskRunner) -> OverviewPage:
    page = OverviewPage(Store(), tasks)
    qtbot.addWidget(page)
    page.resize(1265, 790)
    page.show()
    return page


def test_that_the_sentence_names_the_promises_that_were_missed(page: OverviewPage) -> None:
    page.set_figures(figures())
    assert page.banner.answer == (
        "77.6\u00a0% of first replies came within 4\u00a0h instead of 90\u00a0%; "
        "73.4\u00a0% of calls and chats were answered within 20\u00a0s instead of 80\u00a0%."
    )
    assert page.banner.evidence.startswith("12,340 contacts, 1–31\u00a0Mar\u00a02026.")
    assert "n = 11,618" in page.banner.evidence


def test_that_a_card_carries_its_verdict_change_and_basis(page: OverviewPage) -> None:
    page.set_figures(figures())
    card = next(card for card in page.cards if card.content.id == "csat")
    assert card.content.status == "on_target"
    assert card.content.status_text == "on target 85\u00a0%"
    assert (card.content.value, card.content.unit) == ("86.4", "%")
    assert card.content.change == "↑ 0.9 points"
    assert card.content.basis == "n = 2,214 of 12,340 · by date of the answer"


def test_that_a_missing_kpi_says_why_and_leads_to_the_data_page(
    page: OverviewPage, qtbot: QtBot
) -> None:
    page.set_figures(figures())
    card = next(card for card in page.cards if card.content.id == "fcr")
    assert card.content.value == "—"
    assert "Agent messages" in card.content.reason
    with qtbot.waitSignal(page.asked) as asked:
        card.link_activated.emit("fcr")
    assert asked.args == ["page.data"]


def test_that_computable_kpis_come_first_and_missing_ones_fill_the_rest() -> None:
    found = measures()
    assert proposed_cards(found)[-1] == "fcr"
    assert proposed_cards(found, most=3) == ("volume", "frt_within", "frt")
    poor = {kpi: replace(m, value=None) for kpi, m in found.items() if kpi != "volume"}
    assert len(proposed_cards({**poor, "volume": found["volume"]})) == 4
    assert len(proposed_cards({"volume": found["volume"]})) == 1


def test_that_a_cost_computed_later_takes_its_card() -> None:
    without = {
        **measures(),
        "cost_per_resolution": Measure("cost_per_resolution", None, "money", 0),
    }
    made = figures(measures=without, cards=proposed_cards(without))
    assert made.cards.index("cost_per_resolution") > made.cards.index("csat")
    found = {"cost_per_resolution": Measure("cost_per_resolution", 4.1, "money", 900)}
    later = with_measures(made, found)
    card = overview_words.card(later, "cost_per_resolution")
    assert (card.value, card.unit, card.status) == ("4.10", "€", "near")


def test_that_what_stands_out_is_told_in_the_order_of_the_core() -> None:
    remarks = (
        note("callers_gave_up", abandoned=946, share=0.1892, n=5000),
        note("got_better", kpi="frt", value=5340.0, before=6060.0, measured_in="s", n=900),
        note("busiest_hour", weekday="Sat", hour=11, mean=8.6, share=0.0224, n=5000),
    )
    made = figures(findings=tuple(Finding(remark, "frt", 1.0, "frt") for remark in remarks))
    assert overview_words.findings(made) == [
        ("missed", "946 people gave up waiting, 18.9\u00a0% of all calls and chats (n = 5,000)."),
        ("on_target", "First response time got better: 1:29\u00a0h after 1:41\u00a0h."),
        (
            "none",
            "The busiest hour is Saturday 11–12: 8.6 contacts on average, 2.2\u00a0% of all.",
        ),
    ]


def test_that_a_card_says_when_there_is_nothing_to_compare_with() -> None:
    some = figures()
    made = replace(some, changes={"volume": some.changes["volume"]})
    assert overview_words.card(made, "csat").change_base == "no earlier data"
    assert "No earlier data" not in overview_words.evidence(made)
    alone = replace(made, scenario=replace(made.scenario, compare="none"))
    assert overview_words.card(alone, "csat").change_base == ""
    none = replace(made, changes={}, comparison=None)
    assert overview_words.card(none, "csat").change_base == ""
    assert "No earlier data to compare with." in overview_words.evidence(none)
    unasked = replace(alone, changes={}, comparison=None)
    assert "No earlier data" not in overview_words.evidence(unasked)


def test_that_every_day_is_a_bar_that_says_its_channels(page: OverviewPage) -> None:
    page.set_figures(figures())
    stack = page.days.stack
    assert [series.name for series in stack.series] == ["Email", "Chat", "Calls"]
    assert [series.color for series in stack.series] == [0, 1, 2]
    assert stack.sentences[1].startswith("Mon 2")
    assert stack.sentences[1].endswith("704 contacts (Email 320, Chat 224, Calls 160)")
    mondays = [place for place, major in enumerate(stack.major) if major]
    assert [date(2026, 3, 1 + place).weekday() for place in mondays] == [0] * 5


def test_that_a_week_the_period_only_touches_is_marked_and_not_in_the_trend() -> None:
    keys = ("2026-02-23", "2026-03-02", "2026-03-09", "2026-03-30")
    made = figures(
        step="week",
        volume=replace(figures().volume, keys=keys, values={"email": (9.0, 70.0, 80.0, 5.0)}),
        courses={"csat": replace(figures().volume, keys=keys, values={"": (0.1, 0.8, 0.9, 0.2)})},
    )
    stack = overview_words.stack(made)
    assert stack.partial == (True, False, False, True)
    assert stack.sentences[0].endswith("only partly in the period")
    assert [value for _key, value in whole_steps(made, "csat")] == [0.8, 0.9]


def test_that_more_than_four_channels_become_others_in_grey() -> None:
    volume = replace(figures().volume, values={f"c{n}": (float(10 - n),) * 31 for n in range(6)})
    layers = overview_words.stack(figures(volume=volume)).series
    assert [layer.name for layer in layers] == ["c0", "c1", "c2", "Others"]
    assert layers[-1].color == -1
    assert layers[-1].values[0] == 7 + 6 + 5


def test_that_the_table_adds_up_and_leaves_out_what_nobody_has() -> None:
    made = figures()
    theme = load_theme("light")
    columns, rows, total = overview_tables.group_table(made, "channel", made.groups, theme, most=9)
    assert [cell.value for cell in (row[1] for row in rows)] == [5420.0, 3980.0, 2940.0]
    assert sum(row[2].value for row in rows) == pytest.approx(1.0)
    assert total[1].value == 12340.0
    assert "First contact" not in [column.title for column in columns]
    phone = rows[2]
    assert phone[3].text == "—"


def test_that_a_card_opens_its_formula_and_gives_the_focus_back(
    page: OverviewPage, qtbot: QtBot
) -> None:
    page.set_figures(figures())
    card = next(card for card in page.cards if card.content.id == "frt")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    page.tasks.finish(OPEN)
    assert page.detail.formula == "How frt is computed."
    qtbot.keyClick(page.detail, Qt.Key.Key_Escape)
    assert not page.detail.isVisible()
    assert card.hasFocus()


def test_that_a_copy_is_a_picture_and_exact_cells(page: OverviewPage) -> None:
    page.set_figures(figures())
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    lines = [line.split("\t") for line in data.text().splitlines()]
    values = {line[0]: line[1] for line in lines if len(line) > 1}
    assert values["CSAT"] == "0.864"
    assert values["First contact resolution"] == ""
    assert values["2026-03-02"] == "320"


def test_that_an_empty_view_says_so_and_shows_no_cards(page: OverviewPage) -> None:
    page.set_figures(figures(measures={**measures(), "volume": Measure("volume", 0.0, "count", 0)}))
    assert "No contact is in view" in page.banner.answer
    assert not page.grid.isVisible()


def test_that_contacts_without_dates_show_no_empty_bars(page: OverviewPage) -> None:
    page.set_figures(figures(volume=Course(), period=Filter()))
    assert not page.days.isVisible()
    assert page.table.isVisible()
    assert page.banner.evidence.startswith("12,340 contacts. Business hours")


def test_that_nothing_imported_offers_one_button(page: OverviewPage, qtbot: QtBot) -> None:
    page.show_results(None)
    assert page.empty


@pytest.mark.parametrize(
    ("start", "end", "step"),
    [
        (date(2026, 3, 1), date(2026, 4, 1), "day"),
        (date(2026, 1, 1), date(2026, 4, 1), "week"),
        (date(2023, 1, 1), date(2026, 1, 1), "month"),
        (None, None, "day"),
    ],
)
def test_that_the_step_keeps_the_bars_readable(
    start: date | None, end: date | None, step: str
) -> None:
    assert trend_step(Filter(start=start, end=end)) == step


@pytest.mark.parametrize("size", [(1265, 790), (1105, 612), (700, 600)])
def test_that_every_card_is_whole_at_each_window_size(
    page: OverviewPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.set_figures(figures())
    qtbot.waitUntil(
        lambda: all(card.height() >= card.heightForWidth(card.width()) for card in page.cards)
    )
    for card in page.cards:
        assert card.mapTo(page, card.rect().topRight()).x() < page.width()


def test_that_a_real_call_file_fills_the_page(
    page: OverviewPage, tasks: TaskRunner, qtbot: QtBot, shared: Path
) -> None:
    path = next((shared / "data" / "call-center-xlsx").glob("*.xlsx"))
    results = Results(Project((to_dataset(read_file(path), path.name),)))
    with qtbot.waitSignal(tasks.idle, timeout=20_000):
        page.show_results(results)
    shown = {card.content.id: card.content for card in page.cards if card.isVisible()}
    assert shown["volume"].value == "5,000"
    assert shown["abandonment_rate"].value == "18.9"
    assert shown["service_level"].status == "missed"
    assert sum(page.days.stack.total(place) for place in range(14)) == 5000
    assert overview_figures(results).dimension == "agent"


def test_that_bars_leave_the_rest_of_a_tall_window_to_the_sections(page: OverviewPage) -> None:
    page.set_figures(figures())
    page.resize(1265, 2000)
    QGuiApplication.processEvents()
    assert 62 * unit() <= page.evidence.height() <= 110 * unit()
    page.resize(1265, 790)
    QGuiApplication.processEvents()
    assert page.evidence.height() < 110 * unit()


def test_that_findings_stop_when_nobody_wants_the_overview_any_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seeking = False

    def seek(results: Results, progress: Progress) -> tuple[Finding, ...]:
        nonlocal seeking
        seeking = True
        progress(0.5)
        raise AssertionError("the search went on")

    def leave(share: float) -> None:
        if seeking:
            raise Cancelled

    monkeypatch.setattr(Results, "seek_findings", seek)
    with pytest.raises(Cancelled):
        overview_figures(Results(Project()), leave)


def test_that_channels_which_the_bars_take_together_are_grey_in_the_table_too() -> None:
    course = Course(
        ("2026-03-01",),
        {key: (count,) for key, count in
         (("email", 50.0), ("phone", 40.0), ("chat", 30.0), ("sms", 5.0), ("social", 4.0))},
    )  # fmt: skip
    colors = overview_words.table_colors(course, tuple(course.values))
    assert [colors[key] for key in ("email", "chat", "phone")] == [0, 1, 2]
    assert colors["sms"] == colors["social"] == NO_COLOR


def test_that_a_single_channel_of_ones_own_has_the_first_colour() -> None:
    assert overview_words.channel_colors(["App"]) == {"App": 0}
    assert overview_words.channel_colors(["email", "App"]) == {"email": 0, "App": 3}


def test_that_contacts_without_any_channel_are_plain_bars_and_no_table(page: OverviewPage) -> None:
    made = figures()
    alone = Course(made.volume.keys, {"Unknown": made.volume.values["email"]})
    groups = {"Unknown": dict(made.measures)}
    page.set_figures(figures(volume=alone, groups=groups, dimension="channel"))
    stack = overview_words.stack(page.figures)  # type: ignore[arg-type]
    assert [(layer.name, layer.color) for layer in stack.series] == [("Contacts", 0)]
    assert page.days.isVisible()
    assert not page.table.isVisible()


def test_that_titles_side_by_side_stand_on_one_line(page: OverviewPage) -> None:
    page.set_figures(figures(dimensions=("channel", "agent")))
    heads = [card.head.geometry() for card in (page.evidence.days_card, page.evidence.table_card)]
    assert heads[0].height() == heads[1].height()
    assert heads[0].top() == heads[1].top()
