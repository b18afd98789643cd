"""The middle of the Report page: its pages to leaf through and enlarge, or the action plan."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QWidget

from desktop.action_plan import ActionPlan
from widgets.button import button
from widgets.card import Card
from widgets.paper_view import PaperView, Sheet
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import unit

PAGES, ACTIONS = "pages", "actions"


class ReportMiddle(Card):
    """One card whose head stays where it is while pages and action plan take turns below."""

    view_chosen = Signal(str)
    """`PAGES` or `ACTIONS` was chosen by hand."""
    again = Signal()
    """Pages that were called off are wanted after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        translate = QCoreApplication.translate
        self.views = Segmented(translate("ReportPage", "Pages or action plan"))
        self.views.set_choices(
            [
                (PAGES, translate("ReportPage", "Pages")),
                (ACTIONS, translate("ReportPage", "Action plan")),
            ],
            PAGES,
        )
        self.views.chosen.connect(self.view_chosen)
        self.paper, self.steps = PaperView(), ActionPlan()
        self.paper.page_changed.connect(self._show_place)
        self.paper.zoomed.connect(self._show_place)
        self._compose_head()
        self._compose_called_off()
        below = QWidget()
        self._below = QStackedLayout(below)
        self._below.addWidget(self.paper)
        self._below.addWidget(self.steps)
        self.body.addWidget(below, 1)
        self.set_pages(())

    @property
    def current(self) -> str:
        """What is shown: `PAGES` or `ACTIONS`."""
        return ACTIONS if self._below.currentWidget() is self.steps else PAGES

    def show_view(self, view: str) -> None:
        """Show the pages or the action plan."""
        self.views.set_current(view)
        self._below.setCurrentWidget(self.steps if view == ACTIONS else self.paper)
        for part in self._leafing:
            part.setVisible(view == PAGES)

    def set_pages(self, pages: Sequence[Sheet]) -> None:
        """Show other pages."""
        self.paper.set_pages(pages)
        self._show_place()

    def set_called_off(self, called_off: bool) -> None:
        """Say that the pages were called off by hand, and offer them again, or no longer."""
        self.called_off.setVisible(called_off)

    def _compose_called_off(self) -> None:
        translate = QCoreApplication.translate
        self.called_off = QWidget()
        line = QHBoxLayout(self.called_off)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Text(translate("ReportPage", "The report was called off.")))
        line.addWidget(button(translate("ReportPage", "Compute it"), self.again.emit))
        line.addStretch(1)
        self.called_off.hide()
        self.body.addWidget(self.called_off)

    def _compose_head(self) -> None:
        translate = QCoreApplication.translate
        self._place = Text("", "caption", "muted")
        paper = self.paper
        self._before = _flat(translate("ReportPage", "Page before"), "up", lambda: paper.leaf(-1))
        self._after = _flat(translate("ReportPage", "Next page"), "down", lambda: paper.leaf(1))
        self._smaller = _flat(translate("ReportPage", "Smaller"), "minus", lambda: paper.zoom(-1))
        self._larger = _flat(translate("ReportPage", "Larger"), "plus", lambda: paper.zoom(1))
        self._leafing = (
            self._before, self._place, self._after, self._smaller, self._larger,
        )  # fmt: skip
        # The choice of view stands at the left, whatever is beside it.
        self.head.insertWidget(0, self.views)
        beside = QHBoxLayout()
        beside.setSpacing(unit())
        for part in self._leafing:
            beside.addWidget(part)
        self.head.addLayout(beside)

    def _show_place(self) -> None:
        count, at = len(self.paper.pages), self.paper.current
        words = QCoreApplication.translate("ReportPage", "page {n} of {count}")
        told = words.format(n=at + 1, count=count) if count else ""
        self._place.setText(f"{at + 1} / {count}" if count else "")
        self._place.setAccessibleName(told)
        self._place.setToolTip(told)
        self._before.setEnabled(at > 0)
        self._after.setEnabled(at + 1 < count)
        self._smaller.setEnabled(bool(count) and self.paper.can_zoom(-1))
        self._larger.setEnabled(bool(count) and self.paper.can_zoom(1))


def _flat(name: str, icon_name: str, pressed: Callable[[], object]) -> QPushButton:
    made = button("", pressed, kind="flat", icon_name=icon_name, name=name)
    made.setFixedWidth(7 * unit())
    return made
