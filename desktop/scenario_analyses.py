"""The cards under the comparison: why a cost differs, what service costs, what matters most."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.problems import Problem
from desktop import scenario_charts as charts
from desktop.clipboard import copy_picture_and_cells
from desktop.messages import sentence
from desktop.scenario_figures import cost_of_service, matters_most, volume_and_handle_time
from desktop.scenario_names import scenario_name
from desktop.scenario_views import ViewsCard, view_name
from desktop.tasks import TaskRunner
from widgets.bar_rows import BarRows
from widgets.choice import Choice
from widgets.frontier_chart import FrontierChart
from widgets.heatmap_grid import HeatmapGrid
from widgets.theme import current_theme, unit

if TYPE_CHECKING:
    from core.progress import Progress
    from core.results import Results
    from core.staffing.differences import Outcome
    from core.staffing.scenarios import Lever
    from core.staffing.side_by_side import Column, SideBySide

LEFT, RIGHT = ("waterfall", "frontier"), ("tornado", "grid")
_LOOK_MS = 150


class ScenarioAnalyses(QWidget):
    """Views of the scenario looked at; each is computed when it is in sight, bit by bit."""

    said = Signal(str)
    """What was done and needs no undo."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._results: Results | None = None
        self._found: SideBySide | None = None
        self._chosen = 0
        self._low: bool | None = None
        self._done: dict[str, object] = {}
        """The comparison that each view was computed for."""
        self._cells: dict[str, dict[int, Outcome]] = {"tornado": {}, "frontier": {}, "grid": {}}
        self._arrived: dict[str, list[tuple[int, Outcome]]] = {}
        self._stopped: set[str] = set()
        """Views that somebody called off."""
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._take_arrived)
        self.waterfall, self.tornado = BarRows(), BarRows()
        self.frontier, self.grid = FrontierChart(), HeatmapGrid()
        self._charts: dict[str, QWidget] = {
            "waterfall": self.waterfall, "frontier": self.frontier,
            "tornado": self.tornado, "grid": self.grid,
        }  # fmt: skip
        translate = QCoreApplication.translate
        self.left = ViewsCard(translate("ScenariosPage", "Cost and service"))
        self.right = ViewsCard(translate("ScenariosPage", "What could turn out otherwise"))
        self.promise = Choice("", translate("ScenariosPage", "Promise"))
        self.measure = Choice("", translate("ScenariosPage", "Figure of the grid"))
        self._compose()

    def set_low(self, low: bool) -> None:
        """In a low or narrow window both cards are one."""
        if low == self._low:
            return
        self._low = low
        left, right = (LEFT + RIGHT, ()) if low else (LEFT, RIGHT)
        now = self.left.current
        self.left.set_views({v: self._charts[v] for v in left}, now if now in left else left[0])
        if right:
            self.right.set_views({v: self._charts[v] for v in right}, right[0])
        self.right.setVisible(bool(right))
        self._place_options()
        self._show()

    def set_found(self, results: Results | None, found: SideBySide, chosen: int) -> None:
        """Show what is known of another comparison, or of another of its scenarios."""
        self._results, self._found, self._chosen = results, found, chosen
        self._done.clear()
        self._stopped.clear()
        for key in self._cells:
            self._tasks.cancel(f"scenarios.{key}")
            self._cells[key] = {}
        self._show()

    def view_shown(self, view: str) -> bool:
        """Whether a view is picked on its card."""
        return view in (self.left.current, "" if self._low else self.right.current)

    def pick(self, view: str) -> None:
        """Bring a view to the front of its card."""
        card = self.left if self._low or view in LEFT else self.right
        card.pick(view)

    @property
    def busy(self) -> bool:
        """Whether a view in sight is still being computed."""
        return self._look.isActive()

    def cells(self, view: str) -> list[list[str]]:
        """The figures of a view as exact cells."""
        if view == "waterfall":
            return charts.waterfall_cells(self.waterfall.chart)
        if view == "frontier":
            return charts.frontier_cells(self.frontier.values)
        if view == "grid":
            return charts.grid_cells(self._cells["grid"], _factors(), self.measure.key)
        return charts.tornado_rows(self._cells["tornado"], self._levers())

    def copy(self, view: str) -> None:
        """Put a view on the clipboard as a picture and as cells."""
        chart = self._charts[view]
        card = self.left if chart.parentWidget() is self.left else self.right
        rows = [[view_name(view)], [card.about.whole], *self.cells(view)]
        copy_picture_and_cells(card.grab().toImage(), rows)
        self.said.emit(
            QCoreApplication.translate("ScenariosPage", "“{name}” is copied.").format(
                name=view_name(view)
            )
        )

    def _compose(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4 * unit())
        line.addWidget(self.left, 1)
        line.addWidget(self.right, 1)
        for card in (self.left, self.right):
            card.picked.connect(lambda _view: self._show())
            card.copy_asked.connect(self.copy)
            card.again_asked.connect(self._on_again_asked)
        self._tasks.stopped.connect(self._on_stopped)
        for view in ("waterfall", "tornado", "frontier"):
            chart = self._charts[view]
            chart.copy_asked.connect(partial(self.copy, view))  # type: ignore[attr-defined]
        self.grid.copy_requested.connect(partial(self.copy, "grid"))
        self.promise.picked.connect(lambda _key: self._show_frontier())
        self.measure.picked.connect(lambda _key: self._show_grid())
        self.measure.set_choices(
            [(m, charts.grid_measure_name(m)) for m in charts.GRID_MEASURES], "per_resolution"
        )
        self.setMinimumHeight(62 * unit())

    def _place_options(self) -> None:
        self.left.options.addWidget(self.promise)
        (self.left if self._low else self.right).options.addWidget(self.measure)

    def _column(self) -> Column | None:
        """The column looked at, once it is staffed."""
        if self._found is None or self._chosen >= len(self._found.columns):
            return None
        column = self._found.columns[self._chosen]
        return None if column.outcome is None else column

    def _show(self) -> None:
        if self._found is None or self._low is None:
            return
        self.promise.setVisible(self.view_shown("frontier"))
        self.measure.setVisible(self.view_shown("grid"))
        shows = {
            "waterfall": self._show_waterfall, "frontier": self._show_frontier,
            "tornado": self._show_tornado, "grid": self._show_grid,
        }  # fmt: skip
        asks = {
            "frontier": cost_of_service,
            "tornado": matters_most,
            "grid": volume_and_handle_time,
        }
        for card in (self.left, *(() if self._low else (self.right,))):
            view = card.current
            if self._column() is None:
                card.show_message(
                    QCoreApplication.translate(
                        "ScenariosPage", "This scenario cannot be staffed, so there is no cost."
                    )
                )
                continue
            shows[view]()
            if view in self._stopped and not self._cells[view]:
                card.show_message(_called_off(), again=True)
            elif view in asks:
                self._ask(view, asks[view])

    def _ask(self, view: str, work: Callable[..., object]) -> None:
        """Compute a view in sight, once for each comparison."""
        results, column = self._results, self._column()
        if results is None or column is None or self._done.get(view) is self._found:
            return
        self._done[view] = self._found
        arrived: list[tuple[int, Outcome]] = []
        self._arrived[view] = arrived
        self._look.start()

        def computed(progress: Progress) -> object:
            return work(results, column.scenario, arrived, progress)

        self._tasks.run(
            f"scenarios.{view}", computed, lambda _all: self._on_computed(view),
            failed=partial(self._on_failed, view), label=view_name(view),
        )  # fmt: skip

    def _on_computed(self, view: str) -> None:
        self._take_arrived()
        self._arrived.pop(view, None)
        if not self._arrived:
            self._look.stop()

    def _on_stopped(self, key: str) -> None:
        """Somebody called a view off: what is known of it stays, the rest can be asked for."""
        view = key.removeprefix("scenarios.")
        if view not in self._arrived:
            return
        self._take_arrived()
        self._arrived.pop(view)
        self._stopped.add(view)
        if not self._arrived:
            self._look.stop()
        card = self._card(view)
        if card is not None and not self._cells[view]:
            card.show_message(_called_off(), again=True)

    def _on_again_asked(self, view: str) -> None:
        self._stopped.discard(view)
        self._done.pop(view, None)
        self._show()

    def _on_failed(self, view: str, error: BaseException) -> None:
        self._arrived.pop(view, None)
        card = self.left if self._low or view in LEFT else self.right
        if isinstance(error, Problem) and card.current == view:
            card.show_message(sentence(error.note))

    def _take_arrived(self) -> None:
        """Draw what the worker has computed by now."""
        shows = {
            "frontier": self._show_frontier, "tornado": self._show_tornado, "grid": self._show_grid,
        }  # fmt: skip
        for view, arrived in self._arrived.items():
            fresh = False
            while arrived:
                place, outcome = arrived.pop(0)
                self._cells[view][place] = outcome
                fresh = True
            if fresh and self.view_shown(view):
                shows[view]()

    def _card(self, view: str) -> ViewsCard | None:
        """The card that shows a view now, or None while another is picked."""
        for card in (self.left, self.right):
            if card.isVisibleTo(self) and card.current == view:
                return card
        return None

    def _show_waterfall(self) -> None:
        card, column, found = self._card("waterfall"), self._column(), self._found
        if card is None or column is None or found is None:
            return
        translate, base = QCoreApplication.translate, found.columns[0]
        name = scenario_name(column.scenario)
        if self._chosen == 0:
            words = translate("ScenariosPage", "Choose another column to see why its cost differs.")
            card.show_message(words)
            return
        if base.outcome is None or base.outcome.cost.per_resolution is None:
            card.show_message(_no_money(base))
            return
        if column.outcome is None or column.outcome.cost.per_resolution is None:
            card.show_message(_no_money(column))
            return
        from core.staffing.waterfall import waterfall

        steps = waterfall(base.outcome.cost, column.outcome.cost)
        chart = charts.waterfall_chart(steps, base, column)
        about = translate("ScenariosPage", "Cost of a resolution, “{base}” to “{name}”")
        words = about.format(base=scenario_name(base.scenario), name=name)
        torn = translate("ScenariosPage", "the scale does not begin at zero")
        if chart.broken:
            words = f"{words}; {torn}"
        self.waterfall.set_chart(chart, words, words)
        card.show_view(words, shorter=torn[:1].upper() + torn[1:] if chart.broken else "")

    def _show_frontier(self) -> None:
        card, column, found = self._card("frontier"), self._column(), self._found
        if card is None or column is None or found is None or column.outcome is None:
            return
        from core.staffing.scenarios import POINTS

        line = [o for place, o in self._cells["frontier"].items() if place < len(POINTS)]
        offers = charts.promises_of([column.outcome])
        current = self.promise.key
        if current not in dict(offers):
            current = offers[0][0] if offers else ""
        self.promise.set_choices(offers, current)
        if not line:
            card.show_message(_computing())
            return
        values = charts.frontier_values(line, found, self._chosen, current)
        about = QCoreApplication.translate(
            "ScenariosPage", "Each point is a weekly plan with weaker or stronger promises"
        )
        self.frontier.set_values(values, view_name("frontier"), about)
        card.show_view(_with_estimates(about, line))

    def _levers(self) -> tuple[Lever, ...]:
        from core.staffing.scenarios import levers_of

        column = self._column()
        return () if column is None else levers_of(column.scenario)

    def _show_tornado(self) -> None:
        card, column = self._card("tornado"), self._column()
        if card is None or column is None or column.outcome is None:
            return
        ends = self._cells["tornado"]
        if not ends:
            card.show_message(_computing())
            return
        chart = charts.tornado_chart(ends, self._levers(), column.outcome)
        about = QCoreApplication.translate("ScenariosPage", "One change at a time")
        self.tornado.set_chart(chart, view_name("tornado"), f"{about}. {chart.base_text}")
        card.show_view(_with_estimates("", ends.values()) or about, _tornado_legend())

    def _show_grid(self) -> None:
        card, column = self._card("grid"), self._column()
        if card is None or column is None or column.outcome is None:
            return
        cells, name = self._cells["grid"], scenario_name(column.scenario)
        if not cells:
            card.show_message(_computing())
            return
        priced = column.outcome.cost.total_month is not None
        offers = [m for m in charts.GRID_MEASURES if priced or m in ("paid_hours_week", "people")]
        current = self.measure.key if self.measure.key in offers else offers[0]
        self.measure.set_choices([(m, charts.grid_measure_name(m)) for m in offers], current)
        self.grid.set_grid(charts.grid_chart(cells, _factors(), current, name), view_name("grid"))
        about = QCoreApplication.translate(
            "ScenariosPage", "Down: contacts; across: handle time, of what “{name}” has"
        )
        card.show_view(_with_estimates(about.format(name=name), cells.values()))


def _factors() -> tuple[float, ...]:
    from core.staffing.scenarios import FACTORS

    return FACTORS


def _computing() -> str:
    return QCoreApplication.translate("ScenariosPage", "Computing…")


def _called_off() -> str:
    return QCoreApplication.translate("ScenariosPage", "This view was called off.")


def _with_estimates(about: str, outcomes: Iterable[Outcome]) -> str:
    """The line of a view, with how much of it the simulation has not confirmed yet."""
    known = list(outcomes)
    guessed = sum(outcome.requirement.estimated for outcome in known)
    if not guessed:
        return about
    words = QCoreApplication.translate("ScenariosPage", "estimate, {n} of {all} checked")
    checked = words.format(n=len(known) - guessed, all=len(known))
    return f"{about}; {checked}" if about else checked[:1].upper() + checked[1:]


def _no_money(column: Column) -> str:
    """Why a column has no cost of a resolution."""
    if column.scenario.cost.hourly is None:
        return QCoreApplication.translate(
            "ScenariosPage", "Type what an hour costs to see why the cost of a resolution differs."
        )
    reason = None if column.outcome is None else column.outcome.cost.reason or column.reason
    return "" if reason is None else sentence(reason)


def _tornado_legend() -> str:
    """Squares in the colours of both ends with their words."""
    translate, theme = QCoreApplication.translate, current_theme()
    parts = (
        ("band", translate("ScenariosPage", "input lower")),
        ("accent", translate("ScenariosPage", "input higher")),
    )
    return "&nbsp;&nbsp; ".join(
        f'<span style="color:{theme.roles[role]}">■</span>&nbsp;{escape(words)}'
        for role, words in parts
    )
