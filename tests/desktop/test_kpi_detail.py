"""What a card opens into: figures, formula, spread, and the contacts behind it."""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.model.measure import Measure
from core.model.scenario import Target
from desktop import kpi_axes, kpi_spread, kpi_words
from desktop.contact_rows import ContactColumn, ContactRows
from desktop.kpi_detail import CONTACTS, KpiDetail, made_parts
from desktop.kpi_figures import Breakdown, KpiCourse, steps_of
from desktop.pages.overview import OverviewPage
from tests.desktop.made_figures import figures
from tests.desktop.robots import WindowRobot
from widgets.figures import number

MILLION = 1_000_000


class Reader:
    """A manager who opens a card of the sample."""

    def __init__(self, qtbot: QtBot, robot: WindowRobot) -> None:
        self.qtbot, self.robot = qtbot, robot
        robot.do("sample")
        robot.do("page.overview")

    @property
    def page(self) -> OverviewPage:
        page = self.robot.window.shelf.current
        assert isinstance(page, OverviewPage)
        return page

    @property
    def detail(self) -> KpiDetail:
        return self.page.detail

    def open(self, kpi: str) -> KpiDetail:
        """Open a card with the keyboard alone."""
        card = self.page.grid.card(kpi)
        assert card is not None
        card.setFocus()
        self.qtbot.keyClick(card, Qt.Key.Key_Return)
        self.robot.rest()
        return self.detail

    def listed(self, column: int) -> list[str]:
        """A column of the contacts as it is shown."""
        table = self.detail.contacts.table
        return [table.text(row, column) for row in range(table.shown)]

    def heads(self) -> list[str]:
        rows = self.detail.contacts.rows
        assert rows is not None
        return [column.title for column in rows.columns]


@pytest.fixture
def reader(sample_once: None, qtbot: QtBot, robot: WindowRobot) -> Reader:
    return Reader(qtbot, robot)


def test_that_a_card_opens_and_closes_by_keyboard(reader: Reader) -> None:
    detail = reader.open("frt")
    assert detail.isVisible()
    assert detail.found is not None
    assert detail.found.kpi == "frt"
    assert sum(detail.found.course.n) == reader.page.figures.measure("frt").n  # type: ignore[union-attr]
    reader.qtbot.keyClick(detail, Qt.Key.Key_Escape)
    assert not detail.isVisible()
    assert reader.robot.window.focusWidget() is reader.page.grid.card("frt")


def test_that_the_formula_stands_with_its_numbers(reader: Reader) -> None:
    detail = reader.open("frt_within")
    measure = reader.page.figures.measure("frt_within")  # type: ignore[union-attr]
    hits = round(measure.value * measure.n)
    assert detail.computed.worked.startswith(f"{hits:,} / {measure.n:,} = ")


def test_that_parts_and_spread_add_up_to_the_kpi(reader: Reader) -> None:
    found = reader.open("frt").found
    measure = reader.page.figures.measure("frt")  # type: ignore[union-attr]
    assert found is not None
    assert found.breakdown is not None
    assert found.distribution is not None
    assert sum(m.n for _label, m in found.breakdown.parts) == measure.n
    assert found.distribution.counts.sum() + found.distribution.beyond == measure.n
    told = dict(found.distribution.percentiles)
    assert told[0.5] == pytest.approx(measure.value)


def test_that_an_open_card_follows_the_filter(reader: Reader) -> None:
    from dataclasses import replace

    detail = reader.open("frt")
    before = detail.found
    project = reader.robot.store.project
    view = replace(project.scenario.filter, channels=("email",))
    edited = project.with_scenario(replace(project.scenario, filter=view))
    reader.robot.store.apply("Filter", edited)
    reader.robot.rest()
    assert detail.isVisible()
    assert detail.found is not before
    assert detail.found is not None
    assert [label for label, _m in detail.found.breakdown.parts] == ["email"]  # type: ignore[union-attr]


def test_that_the_contacts_are_sorted_searched_and_written_as_shown(
    reader: Reader, tmp_path: Path
) -> None:
    detail = reader.open("frt")
    detail.show_part(CONTACTS)
    reader.robot.rest()
    heads, contacts = reader.heads(), detail.contacts
    measure = reader.page.figures.measure("frt")  # type: ignore[union-attr]
    assert contacts.table.shown == measure.n
    agent = heads.index("Agent")
    contacts.table.sort_by(agent)
    reader.robot.rest()
    assert reader.listed(agent) == sorted(reader.listed(agent), key=lambda n: (not n, n.casefold()))
    contacts.line.setText("email carla")
    reader.qtbot.waitUntil(lambda: 0 < contacts.table.shown < measure.n)
    assert set(reader.listed(agent)) == {"Carla Sanz"}
    path = tmp_path / "contacts.csv"
    contacts.save_to(path)
    reader.robot.rest()
    with path.open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.DictReader(file))
    assert [row["Agent"] for row in written] == reader.listed(agent)
    assert [row[heads[0]] for row in written] == reader.listed(0)
    values = [float(row["First response time"]) for row in written]
    rows = contacts.rows
    assert rows is not None
    assert values == rows.columns[-1].keys[contacts.table.order].tolist()


def test_that_a_chart_is_taken_along_as_picture_and_cells(reader: Reader, tmp_path: Path) -> None:
    from desktop.export_buttons import ExportButtons

    detail = reader.open("csat")
    taking = detail.trend.findChild(ExportButtons)
    assert taking is not None
    taking.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    lines = [line.split("\t") for line in data.text().splitlines()]
    course = detail.found.course  # type: ignore[union-attr]
    assert [line[0] for line in lines[1:]] == list(course.keys)
    assert [float(line[1]) for line in lines[1:]] == list(course.values)
    taking.save_to(tmp_path / "course.csv")
    taking.save_to(tmp_path / "course.png")
    reader.robot.rest()
    assert (tmp_path / "course.png").read_bytes().startswith(b"\x89PNG")


def test_that_another_definition_counts_and_is_taken_back(reader: Reader) -> None:
    reader.open("frt")
    before = reader.page.figures.measure("frt").value  # type: ignore[union-attr]
    reader.detail.computed.variant_picked.emit("mean")
    reader.robot.rest()
    measure = reader.page.figures.measure("frt")  # type: ignore[union-attr]
    assert measure.variant == "mean"
    assert measure.value != before
    reader.robot.do("undo")
    assert reader.page.figures.measure("frt").value == before  # type: ignore[union-attr]


def _million() -> ContactRows:
    rng = np.random.default_rng(1)
    values, codes = rng.random(MILLION), rng.integers(0, 40, MILLION).astype(np.int16)

    def found(word: str) -> np.ndarray:
        return codes == int(word)

    columns = (
        ContactColumn("value", "Value", True, lambda i: str(values[i]), values),
        ContactColumn("agent", "Agent", False, lambda i: str(codes[i]), codes, found),
    )
    return ContactRows(columns, np.arange(MILLION), pd.DataFrame())


def test_that_a_million_contacts_are_sorted_and_searched_in_a_moment() -> None:
    rows = _million()
    began = time.process_time()
    by_value = rows.arranged(0, descending=True)
    by_agent = rows.arranged(1, descending=False, text="7")
    spent = time.process_time() - began
    assert (np.diff(rows.columns[0].keys[by_value]) <= 0).all()
    assert set(rows.columns[1].keys[by_agent]) == {7}
    assert len(by_agent) == (rows.columns[1].keys == 7).sum()
    assert spent < 2.0


def test_that_empty_cells_stay_last_either_way() -> None:
    keys = np.array([2.0, np.nan, 1.0, 3.0])
    rows = ContactRows((ContactColumn("x", "X", True, str, keys),), np.arange(4), pd.DataFrame())
    assert rows.arranged(0, descending=False).tolist() == [2, 0, 3, 1]
    assert rows.arranged(0, descending=True).tolist() == [3, 0, 2, 1]


@pytest.mark.parametrize(
    ("values", "unit", "texts"),
    [
        (
            (0.451, 0.541),
            "share",
            ["45.0\u00a0%", "47.5\u00a0%", "50.0\u00a0%", "52.5\u00a0%", "55.0\u00a0%"],
        ),
        ((0, 9), "count", ["0", "5", "10"]),
        ((0.0, 9.0), "score", ["0.0", "2.5", "5.0", "7.5", "10.0"]),
        ((0.71, 0.94), "share", ["70\u00a0%", "80\u00a0%", "90\u00a0%", "100\u00a0%"]),
        ((0.0, 80000.0), "s", ["0", "6\u00a0h", "12\u00a0h", "18\u00a0h", "24\u00a0h"]),
        ((4800.0, 5050.0), "s", ["1:20\u00a0h", "1:22\u00a0h", "1:24\u00a0h", "1:26\u00a0h"]),
        ((0, 3), "count", ["0", "1", "2", "3"]),
        ((None,), "share", ["0\u00a0%", "25\u00a0%", "50\u00a0%", "75\u00a0%", "100\u00a0%"]),
    ],
)
def test_that_the_marks_of_a_chart_are_round_in_their_unit(
    values: tuple[float | None, ...], unit: str, texts: list[str]
) -> None:
    assert [text for _value, text in kpi_axes.marks(values, unit)] == texts


def test_that_a_course_says_each_step_beside_what_it_is_held_against() -> None:
    from datetime import date

    course = KpiCourse(
        "week",
        ("2026-03-02", "2026-03-09"),
        (0.8, None),
        (40, 0),
        ("2026-02-02", "2026-02-09"),
        (0.7, 0.6),
        (0.75, 0.9),
        ((date(2026, 3, 4), 0.75, "on_target"),),
    )
    axes, content, _words = kpi_words.trend(course, Measure("csat", 0.8, "share", 40), figures())
    assert axes.sentences[0].endswith(
        "80.0\u00a0% (n = 40), before 70.0\u00a0% (2–8\u00a0Feb\u00a02026), target 75\u00a0%"
    )
    assert content.milestones == ((0, 0.75, "on_target"),)
    assert axes.marks[0][0] <= 0.6 + 1e-9
    assert axes.marks[-1][0] >= 0.9


def test_that_small_groups_are_grey_and_have_no_bar() -> None:
    parts = Breakdown(
        "channel",
        (
            ("email", Measure("csat", 0.8, "share", 400)),
            ("phone", Measure("csat", 1.0, "share", 3)),
        ),
    )
    _columns, rows = kpi_words.groups_table(parts, Measure("csat", 0.8, "share", 403), figures())
    assert rows[0][2].bar == 1.0  # type: ignore[union-attr]
    assert rows[1][2].bar == 0.0  # type: ignore[union-attr]
    assert rows[1][1].role == "text_muted"  # type: ignore[union-attr]


def test_that_the_tail_of_a_spread_is_one_bar() -> None:
    from core.metrics.distribution import Distribution

    found = Distribution(
        "frt", "s", np.array([0.0, 3600.0, 7200.0]), np.array([30, 10]), ((0.5, 1800.0),), 45, 5
    )
    axes, content, words = kpi_spread.histogram(found, "EUR")
    assert content.counts == (30.0, 10.0, 5.0)
    assert content.tail
    assert axes.sentences[-1] == "2:00\u00a0h or more: 5 contacts, 11.1\u00a0%"
    assert content.lines == ((0.5, "p50 30:00\u00a0min"),)
    assert words.startswith("p50\u00a0=\u00a030:00\u00a0min")


def test_that_doubling_steps_hold_every_contact(reader: Reader) -> None:
    detail = reader.open("frt")
    even = detail.found.distribution  # type: ignore[union-attr]
    reader.robot.press_in(detail.spread, "Doubling steps")
    double = detail.found.distribution  # type: ignore[union-attr]
    assert even.beyond > 0
    assert double.scale == "log"
    assert double.counts.sum() == even.n
    content = detail.spread.chart.content
    assert not content.tail
    (median, _words), (p90, _more) = content.lines
    share = np.cumsum(content.counts)
    assert share[int(median) - 1] <= even.n / 2 <= share[int(median)]
    assert share[int(p90) - 1] <= 0.9 * even.n <= share[int(p90)]
    assert detail.spread.chart.accessibleDescription().endswith(
        "each spans twice as much as the one before."
    )
    reader.robot.press_in(detail.spread, "Even steps")
    assert detail.found.distribution.scale == "linear"  # type: ignore[union-attr]


def test_that_shares_have_no_doubling_steps(reader: Reader) -> None:
    detail = reader.open("csat")
    assert "Doubling steps" not in reader.robot.buttons(detail.spread)


def test_that_steps_are_neither_too_many_nor_too_few() -> None:
    from datetime import date

    from core.model.scenario import Filter

    assert steps_of(Filter(date(2026, 3, 1), date(2026, 4, 1))) == ("day", "week")
    assert steps_of(Filter(date(2025, 1, 1), date(2026, 1, 1))) == ("week", "month")
    assert steps_of(Filter(date(2026, 3, 1), date(2026, 3, 2))) == ("day",)
    assert steps_of(Filter()) == ()


def test_that_a_target_shows_in_the_course(reader: Reader) -> None:
    from dataclasses import replace

    project = reader.robot.store.project
    scenario = replace(project.scenario, targets=(Target("csat", 0.8),))
    reader.robot.store.apply("Target", project.with_scenario(scenario))
    reader.robot.rest()
    course = reader.open("csat").found.course  # type: ignore[union-attr]
    assert set(course.target) == {0.8}


def test_that_a_target_is_typed_judged_and_taken_back(reader: Reader) -> None:
    detail = reader.open("csat")
    detail.target.number.setValue(99.0)
    detail.target.set()
    reader.robot.rest()
    card = reader.page.grid.card("csat")
    assert card is not None
    assert card.content.status == "missed"
    assert card.content.target == 0.99
    assert set(detail.found.course.target) == {0.99}  # type: ignore[union-attr]
    detail.target.remove()
    reader.robot.rest()
    assert reader.robot.store.project.scenario.targets == ()
    reader.robot.do("undo")
    assert reader.robot.store.project.scenario.targets == (Target("csat", 0.99),)


def test_that_a_target_of_time_is_typed_as_time(reader: Reader) -> None:
    detail = reader.open("frt")
    detail.target.duration.setValue(7200.0)
    detail.target.set()
    reader.robot.rest()
    assert reader.robot.store.project.scenario.targets == (Target("frt", 7200.0),)


def test_that_copied_rows_are_counted_and_written_on_a_worker(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    from widgets import long_table

    monkeypatch.setattr(long_table, "_MOST_COPIED", 3)
    detail = reader.open("frt")
    detail.show_part(CONTACTS)
    reader.robot.rest()
    table, said = detail.contacts.table, list[str]()
    detail.contacts.said.connect(said.append)
    QGuiApplication.clipboard().setText("before")
    reader.qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    reader.robot.rest()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[0] for line in lines[1:]] == reader.listed(0)[:3]
    table.selectRow(1)
    detail.contacts.copy()
    reader.robot.rest()
    assert QGuiApplication.clipboard().text().splitlines() == [lines[0], lines[2]]
    every = number(table.shown)
    assert said == [
        f"3 of {every} rows copied: “Save as CSV” writes them all",
        f"1 of {every} rows copied",
    ]


def test_that_a_kpi_without_a_value_says_how_it_is_computed_where_the_eye_begins(
    qtbot: QtBot, robot: WindowRobot
) -> None:
    robot.window.resize(1440, 900)
    reader = Reader(qtbot, robot)
    reader.page.open_card("ces")
    robot.rest()
    assert reader.page.figures.measure("ces").value is None  # type: ignore[union-attr]
    left = reader.detail.computed.mapTo(reader.detail, QPoint(0, 0)).x()
    assert left < reader.detail.width() / 8


def test_that_contacts_counted_one_by_one_have_no_spread_to_show(reader: Reader) -> None:
    assert not reader.open("volume").spread.isVisible()
    reader.detail.shut()
    assert reader.open("frt").spread.isVisible()


def test_that_no_part_of_an_opened_kpi_is_a_window_for_a_moment(
    qtbot: QtBot, robot: WindowRobot
) -> None:
    """A part shown before it has its place makes a window of its own, which takes 30 ms."""
    shown: list[object] = []
    made: list[KpiDetail] = []

    class Shows(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show:
                shown.append(watched)
            return False

    def making() -> Iterator[None]:
        made.append(KpiDetail(robot.tasks, (yield from made_parts(robot.tasks))))

    application, shows = QGuiApplication.instance(), Shows()
    assert application is not None
    application.installEventFilter(shows)
    for _step in making():
        pass
    application.removeEventFilter(shows)
    qtbot.addWidget(made[0])
    assert shown == []
