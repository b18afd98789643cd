"""The Heatmap page."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from core.ingest.importing import read_file, to_dataset
from core.metrics.heatmap_difference import difference
from core.model.project import Project
from core.model.scenario import Filter
from core.problems import Problem
from core.results import Results
from desktop.heatmap_cell_words import CellWords, small_grids
from desktop.heatmap_figures import HeatmapChoice, HeatmapFigures, Remembered, heatmap_figures
from desktop.heatmap_labels import slot_name
from desktop.heatmap_picture import sheet_of, words_of
from desktop.heatmap_words import HeatmapWords
from desktop.pages.heatmap import FILL, HeatmapPage
from desktop.store import Store
from desktop.tasks import TaskRunner
from tests.desktop.made_heatmap import figures, week
from widgets.banner import SentenceBanner
from widgets.heatmap_grid import HeatmapGrid
from widgets.heatmap_sheet import Sheet, sheet_image
from widgets.small_map import SmallMap


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
def page(qtbot: QtBot, tasks: TaskRunner) -> HeatmapPage:
    page = HeatmapPage(Store(), tasks)
    qtbot.addWidget(page)
    page.resize(1265, 790)
    page.show()
    return page


def test_that_a_cell_says_its_slot_contacts_and_share_of_the_day() -> None:
    found = week()
    value, total = found.values[1, 14], found.row_totals[1]
    words = HeatmapWords(figures())
    expected = f"Tue 14–15: {value:.0f} contacts, {100 * value / total:.1f}\u00a0% of the day"
    assert words.sentence(1, 14) == expected


def test_that_a_single_channel_in_view_is_named_in_the_sentence() -> None:
    made = figures()
    made = replace(made, scenario=replace(made.scenario, filter=Filter(channels=("chat",))))
    assert HeatmapWords(made).sentence(1, 14).startswith("Tue 14–15, Chat: ")


def test_that_no_data_is_said_and_is_not_zero() -> None:
    values = week().values.copy()
    values[6, 3] = np.nan
    values[6, 4] = 0
    words = HeatmapWords(figures(heatmap=replace(week(), values=values)))
    assert words.sentence(6, 3) == "Sun 3–4: no data"
    assert words.sentence(6, 4).startswith("Sun 4–5: 0 contacts")
    assert words.fills()[6][3] is None
    assert words.fills()[6][4] == 0.0
    assert words.legend()[2] == "no data"


def test_that_a_rate_divides_by_how_often_the_slot_occurred() -> None:
    occurrences = np.full((7, 24), 4)
    occurrences[0] = 5
    made = figures(heatmap=replace(week(), occurrences=occurrences))
    words = HeatmapWords(made, "rate")
    assert words.values[0, 10] == week().values[0, 10] / 5
    assert words.values[1, 10] == week().values[1, 10] / 4
    grid = words.grid()
    assert grid.row_notes[:2] == ("5 days", "4 days")
    assert grid.margins[1].texts[0] == f"{week().row_totals[0] / 5:,.0f}"


def frt_map() -> HeatmapWords:
    """Replies from 4 minutes to 50 hours; the slowest slot has only three contacts."""
    values = np.full((7, 24), 240.0)
    values[2, 9], values[3, 9] = 180000.0, 7200.0
    counts = np.full((7, 24), 30)
    counts[2, 9] = 3
    found = replace(week(), measure="frt", unit="s", values=values, counts=counts)
    totals = np.full(7, 300.0)
    found = replace(found, row_totals=totals, column_totals=np.full(24, 300.0), total=300.0)
    names = {"frt": ("First response time",) * 3}
    choice = HeatmapChoice(measure="frt")
    return HeatmapWords(figures(heatmap=found, names=names, choice=choice, dated=None, small={}))


def test_that_all_durations_of_a_map_share_one_unit() -> None:
    texts = frt_map().grid().texts
    assert (texts[2][9], texts[3][9], texts[0][0]) == ("50:00", "2:00", "0:04")
    assert frt_map().title().endswith("h:min")
    assert "Figures in h:min." in frt_map().evidence()


def test_that_a_cell_with_few_contacts_is_never_called_the_highest() -> None:
    words = frt_map()
    assert words.busiest() == (3, 9)
    assert words.answer().startswith("Thursday 9–10 has the highest first response time: 2:00")
    assert (
        words.sentence(2, 9)
        == "Wed 9–10: First response time 2.1\u00a0days, n = 3, too few to rely on"
    )


def test_that_shares_add_up_to_one() -> None:
    assert HeatmapWords(figures(), "share").values.sum() == pytest.approx(1.0)


def test_that_the_week_starts_on_sunday_where_it_does() -> None:
    QLocale.setDefault(QLocale("en_US"))
    words = HeatmapWords(figures())
    assert words.grid().row_labels[0] == "Sun"
    assert words.heatmap.row_totals[0] == week().row_totals[6]
    assert words.busiest() == (1, 10)


def test_that_the_answer_names_the_busiest_slot_and_the_weekdays_apart() -> None:
    found = week()
    answer = HeatmapWords(figures()).answer()
    assert answer.startswith("Monday 10–11 is the busiest.")
    assert f"A Monday brings {found.row_totals[0] / 4:.0f} contacts" in answer
    assert f"a Saturday {found.row_totals[5] / 4:.0f}." in answer


def test_that_a_slot_reads_day_before_hour_and_channel_last() -> None:
    assert slot_name(("hour", "14"), ("weekday", "Tue")) == "Tue 14–15"
    assert slot_name(("channel", "chat"), ("hour", "09")) == "9–10, Chat"


def test_that_the_chosen_cell_has_a_bar_for_each_of_its_dates(page: HeatmapPage) -> None:
    page.set_figures(figures())
    labels = [bar.label.replace("\u00a0", " ") for bar in page.cell.dates.bars]
    assert labels == ["2 Mar", "9 Mar", "16 Mar", "23 Mar"]
    assert sum(bar.value or 0 for bar in page.cell.dates.bars) == week().values[0, 10]
    assert [bar.label for bar in page.cell.groups.bars] == ["Email", "Chat", "Calls"]


def test_that_walking_the_grid_changes_the_card_below(page: HeatmapPage) -> None:
    page.set_figures(figures())
    page.grid.choose(1, 9)
    labels = [bar.label.replace("\u00a0", " ") for bar in page.cell.dates.bars]
    assert labels == ["3 Mar", "10 Mar", "17 Mar", "24 Mar"]
    page.grid.choose(7, 9)
    assert [bar.label.replace("\u00a0", " ") for bar in page.cell.dates.bars] == labels


def test_that_a_small_map_has_its_own_scale_and_says_so(page: HeatmapPage) -> None:
    page.set_figures(figures())
    grid = page.small.maps[1].grid
    assert grid is not None
    assert max(fill for row in grid.fills for fill in row if fill is not None) == 1.0
    assert "own scale" in grid.note
    assert grid.fills[6][12] is None


def test_that_opening_a_small_map_filters_and_can_be_undone(page: HeatmapPage) -> None:
    page.set_figures(figures())
    page.small.maps[1].opened.emit("chat")
    assert page.store.project.scenario.filter.channels == ("chat",)
    page.store.undo()
    assert page.store.project.scenario.filter.channels is None


def test_that_a_copy_is_a_picture_and_the_exact_grid(
    page: HeatmapPage, tasks: TaskRunner, qtbot: QtBot
) -> None:
    page.set_figures(figures())
    QGuiApplication.clipboard().setText("before")
    page.copy()
    assert QGuiApplication.clipboard().text() == "before"  # drawn on a worker
    qtbot.waitUntil(lambda: not tasks.busy)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    rows = [line.split("\t") for line in data.text().splitlines()]
    assert rows[1][0] == "Mon"
    assert [float(cell) for cell in rows[1][1:25]] == week().values[0].tolist()
    assert float(rows[-1][-1]) == week().total


def test_that_the_map_is_written_as_picture_drawing_and_document(
    page: HeatmapPage, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    page.set_figures(figures())
    for ending in ("png", "svg", "pdf"):
        page.export(tmp_path / f"map.{ending}")
    qtbot.waitUntil(lambda: not tasks.busy)
    picture = QImage(str(tmp_path / "map.png"))
    assert picture.width() > 2000
    assert picture.dotsPerMeterX() == pytest.approx(300 / 0.0254, rel=0.01)
    assert picture.pixelColor(3, 3).name() == "#ffffff"
    texts = [e.text or "" for e in ElementTree.parse(tmp_path / "map.svg").iter()]
    assert any("march.csv" in text for text in texts)
    assert any("2–29" in text for text in texts)
    assert (tmp_path / "map.pdf").read_bytes().startswith(b"%PDF")


def test_that_a_year_of_days_is_a_picture_of_bounded_size() -> None:
    def sheet(days: int) -> Sheet:
        cells = replace(week(), row_keys=("Mon",) * days, values=np.zeros((days, 24)))
        cells = replace(cells, counts=cells.values, row_totals=np.zeros(days))
        cells = replace(cells, occurrences=np.ones((days, 24)))
        words = words_of(figures(heatmap=cells), "total")
        return sheet_of(words, datetime(2026, 3, 30))

    week_long, year_long = sheet_image(sheet(7)), sheet_image(sheet(365))
    assert week_long.devicePixelRatio() == 3.125
    assert year_long.width() * year_long.height() < 41_000_000
    assert year_long.devicePixelRatio() > 1


def test_that_a_picture_that_cannot_be_written_is_a_remark(
    page: HeatmapPage, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    page.set_figures(figures())
    with qtbot.waitSignal(tasks.remarked) as remarked:
        page.export(tmp_path / "missing" / "map.png")
    assert remarked.args[0].code == "picture_not_written"


@pytest.mark.parametrize("size", [(1265, 790), (1105, 612)])
def test_that_the_whole_week_and_its_totals_show_without_scrolling(
    page: HeatmapPage, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page.resize(*size)
    page.set_figures(figures())
    bars = (page.grid.verticalScrollBar(), page.grid.horizontalScrollBar())
    qtbot.waitUntil(lambda: page.grid.height() > 200 and all(b.maximum() == 0 for b in bars))


def test_that_dates_without_hours_are_refused_and_months_offered(page: HeatmapPage) -> None:
    page.choose(HeatmapChoice())
    page.show_refusal(Problem("needs_time_of_day"))
    assert "time of day" in page.banner.answer
    assert not page.controls.measure.isVisible()
    assert not page.grid.isVisible()
    page.controls.offer.click()
    assert page.choice == HeatmapChoice("weekday", "month")


def test_that_a_map_which_lacks_a_column_leads_on(page: HeatmapPage, qtbot: QtBot) -> None:
    page.choose(HeatmapChoice("agent", "weekday", "csat"))
    page.show_refusal(Problem("needs_column", field="agent", fields=("agent",)))
    page.controls.offer.click()
    assert page.choice == HeatmapChoice()
    page.show_refusal(Problem("needs_column", field="created_at", fields=("created_at",)))
    with qtbot.waitSignal(page.asked) as asked:
        page.controls.offer.click()
    assert asked.args == ["page.data"]


def test_that_a_weekday_of_a_week_is_called_by_its_date() -> None:
    named = slot_name(("week", "2026-03-02"), ("weekday", "Wed"))
    assert named == "Wed 4\u00a0Mar\u00a02026"
    assert named == slot_name(("weekday", "Wed"), ("week", "2026-03-02"))


def test_that_choosing_the_other_side_swaps_rows_and_columns(page: HeatmapPage) -> None:
    page.set_figures(figures())
    page.controls.rows.picked.emit("hour")
    assert page.choice == HeatmapChoice("hour", "weekday")


def test_that_a_real_call_file_fills_the_map(
    page: HeatmapPage, tasks: TaskRunner, qtbot: QtBot, shared: Path
) -> None:
    path = next((shared / "data" / "call-center-xlsx").glob("*.xlsx"))
    results = Results(Project((to_dataset(read_file(path), path.name),)))
    with qtbot.waitSignal(tasks.idle):
        page.show_results(results)
    assert page.words is not None
    assert page.words.heatmap.total == 5000
    assert page.grid.grid.margins[0].foot == "5,000"
    for choice in (
        HeatmapChoice("hour", "date"),
        HeatmapChoice("channel", "hour"),
        HeatmapChoice("topic", "month"),
        HeatmapChoice("week", "weekday", "csat"),
        HeatmapChoice("weekday", "hour", "asa"),
    ):
        with qtbot.waitSignal(tasks.idle):
            page.choose(choice)
        assert page.words is not None
        assert page.words.figures.choice == choice
        rows, columns = page.grid.grid.shape
        # The rim with its totals, and a row and a column through the middle.
        middle = (rows // 2, columns // 2)
        told = [(r, c) for r in (0, middle[0], rows - 1, rows) for c in range(columns + 1)]
        told += [(r, c) for c in (0, middle[1], columns - 1, columns) for r in range(rows + 1)]
        assert all(page.words.sentence(*cell) for cell in told)


def test_that_a_file_of_dates_begins_with_days_and_is_refused_the_hours(
    page: HeatmapPage, tasks: TaskRunner, qtbot: QtBot, shared: Path
) -> None:
    path = shared / "data" / "segnalazioni-it" / "segnalazioni-municipium.csv"
    results = Results(Project((to_dataset(read_file(path), path.name),)))
    with qtbot.waitSignal(tasks.idle):
        page.show_results(results)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert page.choice == HeatmapChoice("weekday", "month")
    assert page.words is not None
    assert page.words.heatmap.total == 4651
    page.choose(HeatmapChoice())
    qtbot.waitUntil(lambda: not tasks.busy)
    assert page.words is None
    assert page.controls.measure.isVisible()
    with qtbot.waitSignal(tasks.idle):
        page.controls.offer.click()
    assert page.words is not None
    assert page.words.heatmap.total == 4651


def test_that_what_is_mapped_outlives_a_page_made_anew(qtbot: QtBot, tasks: TaskRunner) -> None:
    remembered = Remembered()
    first = HeatmapPage(Store(), tasks, remembered=remembered)
    qtbot.addWidget(first)
    first.choose(HeatmapChoice("channel", "hour"))
    first.controls.mode.chosen.emit("share")
    again = HeatmapPage(Store(), tasks, remembered=remembered)
    qtbot.addWidget(again)
    assert again.choice == HeatmapChoice("channel", "hour", mode="share")
    assert again.controls.mode.current == "share"


def _compared() -> HeatmapFigures:
    """Four weeks against four weeks with half as many contacts on Mondays at ten."""
    values = week().values.copy()
    values[0, 10] /= 2
    before = replace(week(), values=values, counts=values.astype(int))
    found = difference(week(), before, (28, 28))
    earlier = Filter(start=date(2026, 2, 2), end=date(2026, 3, 2))
    return figures(difference=found, comparison=earlier)


def test_that_the_change_from_another_period_is_said_with_its_sign_and_both_values() -> None:
    words = words_of(_compared(), "difference")
    at_ten = week().values[0, 10] / 4
    assert words.busiest() == (0, 10)
    assert words.answer() == f"Monday 10–11 changed most: +{at_ten / 2:.1f} contacts each time."
    said = words.sentence(0, 10)
    assert said.endswith(f", {at_ten:.1f} against {at_ten / 2:.1f}")
    assert words.text(-0.04) == "0.0"
    assert words.limits()[0] == -words.limits()[1]
    assert words.fills()[0][10] == 1.0
    assert words.grid().diverging
    bars = CellWords(words).group_bars(0, 10)
    assert [bar.value for bar in bars] == [at_ten, at_ten / 2]


def test_that_the_bars_of_a_cell_add_up_to_it_and_the_maps_left_out_are_told() -> None:
    small = {"email": week(0.5), "chat": week(0.3, closed=True)}
    words = HeatmapWords(figures(small=small, small_of=5))
    bars = CellWords(words).group_bars(0, 10)
    assert [bar.label for bar in bars] == ["Email", "Chat", "Others"]
    assert sum(bar.value or 0 for bar in bars) == pytest.approx(words.heatmap.values[0, 10])
    assert words.small_title() == "By channel: the largest 2 of 5"
    assert HeatmapWords(figures()).small_title() == "By channel"


def test_that_the_change_is_offered_only_with_a_period_to_compare(page: HeatmapPage) -> None:
    page.set_figures(figures())
    assert "difference" not in page.controls.mode.keys
    page.set_figures(_compared())
    assert "difference" in page.controls.mode.keys
    page.controls.mode.chosen.emit("difference")
    page.tasks.finish(FILL)
    assert page.grid.grid.diverging
    assert not page.small.isVisible()


def test_that_a_held_scale_stays_while_the_period_changes(page: HeatmapPage) -> None:
    page.set_figures(figures())
    page.controls.hold.click()
    high = page.words.limits()[1]
    page.set_figures(figures(heatmap=week(0.5)))
    assert page.words.limits() == (0.0, high)
    assert max(fill or 0 for row in page.grid.grid.fills for fill in row) == pytest.approx(
        0.5, 0.02
    )
    page.controls.hold.click()
    page.tasks.finish(FILL)
    assert page.words.limits()[1] == pytest.approx(high / 2, 0.02)


def test_that_another_mode_is_shown_of_the_newest_map_and_not_of_the_one_before(
    page: HeatmapPage, qtbot: QtBot
) -> None:
    page.set_figures(figures())
    page.fill(words_of(figures(heatmap=week(0.5)), "total"))
    page.controls.mode.chosen.emit("share")
    qtbot.waitUntil(lambda: not page.tasks.busy)
    assert page.words.mode == "share"
    assert page.words.heatmap.total == week(0.5).total
    assert page.grid.grid == page.words.grid()
    assert [small.grid.total for small in page.small.maps] == [
        grid.total for grid in small_grids(page.words, one_scale=False)
    ]


def test_that_no_step_shows_more_than_one_part_of_the_page(
    page: HeatmapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.set_figures(figures())
    shown: list[str] = []
    parts = ((HeatmapGrid, "set_grid"), (SmallMap, "set_grid"), (SentenceBanner, "set_sentence"))
    for owner, name in parts:
        real = getattr(owner, name)

        def counted(self: object, *args: object, real=real, owner=owner) -> object:
            shown.append(owner.__name__)
            return real(self, *args)

        monkeypatch.setattr(owner, name, counted)
    most = 0
    for _step in page._filling(words_of(figures(heatmap=week(0.5)), "total"), keep_cell=False):
        most = max(most, len(shown))
        shown.clear()
    assert most == 1


def test_that_another_measure_does_not_wear_a_scale_that_is_not_its_own(page: HeatmapPage) -> None:
    page.set_figures(figures())
    page.controls.hold.click()
    choice = HeatmapChoice(measure="csat")
    shares = replace(week(), measure="csat", unit="share", values=np.full((7, 24), 0.5))
    page.set_figures(figures(choice=choice, heatmap=shares))
    assert page.words.limits() == (0.5, 0.5)
    assert not page.controls.hold.isChecked()


def test_that_small_maps_can_share_one_scale(page: HeatmapPage) -> None:
    page.set_figures(figures())
    page.small._scale.chosen.emit("one")
    tops = [max(fill or 0 for row in small.grid.fills for fill in row) for small in page.small.maps]
    assert tops[0] == 1.0
    assert tops[1] == pytest.approx(0.3 / 0.5, 0.05)
    assert "one scale" in page.small.maps[1].grid.note


def test_that_the_contacts_of_a_cell_can_be_shown_alone_and_that_can_be_undone(
    page: HeatmapPage,
) -> None:
    page.set_figures(figures())
    page.grid.choose(1, 14)
    page.cell.only.click()
    wanted = page.store.project.scenario.filter.wanted
    assert wanted == {"weekday": ("Tue",), "hour": ("14",)}
    page.store.undo()
    assert page.store.project.scenario.filter.wanted == {}


def test_that_cells_with_few_contacts_are_pale_and_the_page_says_so(page: HeatmapPage) -> None:
    counts = np.full((7, 24), 30)
    counts[2, 9] = 3
    shares = replace(
        week(), measure="csat", unit="share", values=np.full((7, 24), 0.5), counts=counts
    )
    page.set_figures(figures(choice=HeatmapChoice(measure="csat"), heatmap=shares))
    grid = page.grid.grid
    assert [(r, c) for r in range(7) for c in range(24) if grid.faint[r][c]] == [(2, 9)]
    assert "fewer than 20" in page.words.evidence()


def test_that_agents_needed_are_whole_people_with_agent_hours_as_totals() -> None:
    people = np.full((7, 24), np.nan)
    people[:5, 9:18] = 5.0
    found = replace(
        week(),
        measure="agents",
        unit="agents",
        values=people,
        row_totals=np.nansum(people, axis=1),
        column_totals=np.nansum(people, axis=0),
        total=225.0,
    )
    words = words_of(figures(choice=HeatmapChoice(measure="agents"), heatmap=found), "total")
    assert words.sentence(0, 9) == "Mon 9–10: 5 agents"
    assert words.sentence(0, 3) == "Mon 3–4: closed"
    assert words.sentence(0, 24) == "Mon: 45 agent-hours a week"
    assert words.sentence(7, 24) == "225 agent-hours a week"
    assert words.answer() == "Monday 9–10 needs most: 5 agents."


def test_that_a_channel_shut_outside_opening_hours_has_no_data_then(
    tmp_path: Path, qtbot: QtBot
) -> None:
    rows = "".join(
        f"{place},2026-03-{day:02} {hour:02}:30,{channel}\n"
        for place, (day, hour, channel) in enumerate(
            [(2, 10, "phone"), (3, 11, "phone"), (2, 10, "email"), (3, 23, "email")] * 2
        )
    )
    path = tmp_path / "contacts.csv"
    path.write_text("ticket id,created at,channel\n" + rows, encoding="utf-8")
    project = Project(datasets=(to_dataset(read_file(path), "contacts"),))
    found = heatmap_figures(Results(project), HeatmapChoice())
    assert np.isnan(found.small["phone"].values[0, 3])
    assert found.small["phone"].values[0, 9] == 0
    assert found.small["email"].values[0, 3] == 0


def test_that_a_window_too_low_for_a_week_scrolls_to_what_is_under_it(
    page: HeatmapPage, qtbot: QtBot
) -> None:
    page.resize(900, 430)
    page.set_figures(figures())
    along = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: along.maximum() > 0 and not page.grid.verticalScrollBar().maximum())
    assert page.minimumSizeHint().height() < 430
    page.grid.setFocus()
    page.grid.choose(7, 3)
    last = page.grid.visualRect(page.grid.currentIndex())
    shown = page.grid.viewport().mapTo(page.area.viewport(), last.center())
    assert page.area.viewport().rect().contains(shown)
    links = page.cell.only
    assert links.height() >= links.sizeHint().height()
