"""The Report page: its sections, the pages as they will be printed, the action plan, saving."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import (
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.model.report import PRESETS, ReportPlan, SectionChoice
from core.problems import Problem
from desktop import report_words
from desktop.action_rows import kpi_choices
from desktop.messages import sentence
from desktop.pages.report_saving import SavingPage
from desktop.report_dialogs import (
    AskCsv,
    AskPath,
    ask_csv,
    ask_path,
    ask_picture,
    open_folder,
)
from desktop.report_figures import (
    Printed,
    ReportFigures,
    printed,
    report_figures,
    report_language,
    same_but_report,
    sections_offered,
)
from desktop.report_middle import PAGES, ReportMiddle
from desktop.report_panel import ReportPanel
from desktop.report_sections import SectionsCard
from desktop.settings import Settings
from desktop.store import Store
from desktop.tasks import Activity, TaskRunner
from widgets.button import button
from widgets.scrolled import bar_room
from widgets.theme import unit
from widgets.toast import Toast
from widgets.waiting import Waiting

if TYPE_CHECKING:
    from core.report.sections import Offer
    from core.results import Results

WAIT_MS = 250
"""Edits of the plan closer together than this are composed once."""
_SECTIONS_UNITS = 70
_FIGURES, _PAGES = "report.figures", "report.pages"
"""Keys of what is computed for the page."""
AGAIN = "report.again"
"""What the button of a report that was called off asks for; the page does it itself."""


class ReportPage(SavingPage):
    """What do I show on Monday?"""

    name = "report"
    icon = "report"
    scrolls = True

    def __init__(
        self,
        store: Store,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        settings: Settings | None = None,
    ) -> None:
        super().__init__(store, tasks, parent)
        self.ask_path: AskPath = ask_path
        """How the user is asked for a file; tests and other shells put their own here."""
        self.ask_csv: AskCsv = ask_csv
        self.ask_picture = ask_picture
        self.open_folder: Callable[[Path], None] = open_folder
        self._settings = settings
        self._results: Results | None = None
        self._figures: ReportFigures | None = None
        self._printed: Printed | None = None
        self._written: Path | None = None
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._compose_report)
        self._copy = button(
            QCoreApplication.translate("ReportPage", "Copy summary"), self.copy, icon_name="copy"
        )
        self._save = button(
            QCoreApplication.translate("ReportPage", "Save report"), self.save, kind="primary"
        )
        self.banner.set_buttons(self._copy, self._save)
        self.sections = SectionsCard()
        self.sections.edited.connect(self._on_sections_edited)
        self.sections.noted.connect(self._on_noted)
        self.sections.picked.connect(self._on_section_picked)
        self.middle = ReportMiddle()
        self.middle.view_chosen.connect(self.show_view)
        self.middle.again.connect(self._on_again)
        self.paper, self.steps = self.middle.paper, self.middle.steps
        self.steps.edited.connect(self._on_actions_edited)
        self.panel = ReportPanel()
        self._connect_panel()
        if settings is not None:
            self.panel.choose_kind(settings.report_kind)
        self.toast = Toast(self)
        self.toast.undone.connect(self._on_folder_wanted)
        self.working = Waiting(inside=True)
        """What is computed now and how far it is, until the first pages are there."""
        self._late = ""
        """What was called off by hand last: the figures or the pages."""
        self._lay_out()
        tasks.activity_changed.connect(self._on_activity)
        tasks.stopped.connect(self._on_stopped)
        self.asked.connect(self._on_asked)

    @property
    def figures(self) -> ReportFigures | None:
        """The figures behind the banner and the checks, or None before the first answer."""
        return self._figures

    @property
    def printed(self) -> Printed | None:
        """The report as composed, or None before the first."""
        return self._printed

    @property
    def plan(self) -> ReportPlan:
        """What the report holds."""
        return self.store.project.report

    def title(self) -> str:
        return QCoreApplication.translate("Pages", "Report")

    def show_results(self, results: Results | None) -> None:
        if results is None:
            self._results = self._figures = self._printed = None
            for key in (_FIGURES, _PAGES):
                self.tasks.cancel(key)
            self._show_nothing()
            return
        if results is self._results:
            return
        plan_alone = self._results is not None and same_but_report(self._results, results)
        self._results = results
        self._show_plan()
        if plan_alone and self._figures is not None:
            self._wait.start()
            return
        if self._figures is None:
            self._show_waiting()
        self.tasks.run(
            _FIGURES,
            lambda progress: (
                report_figures(results, progress),
                sections_offered(results, report_language()),
            ),
            self._on_figures,
            label=QCoreApplication.translate("ReportPage", "Computing the report"),
        )

    def set_figures(self, figures: ReportFigures) -> None:
        """Show what the report says first, and what to check."""
        self._figures = figures
        self.middle.set_called_off(False)
        self.show_content()
        self._body.show()
        self._show_banner()
        self.panel.checks.set_checks(report_words.checks(figures))
        self.panel.set_aside.setEnabled(figures.set_aside > 0)
        self._copy.setEnabled(True)

    def set_printed(self, found: Printed) -> None:
        """Show the report on its pages."""
        self._printed = found
        self.working.hide()
        self._show_offers(found.offers)
        self.middle.set_pages(found.pages)
        self._save.setEnabled(True)
        self._show_banner()

    def copy(self) -> None:
        """Put the first page as text on the clipboard."""
        if self._figures is not None:
            QGuiApplication.clipboard().setText(report_words.summary_text(self._figures))
            self.toast.show_sentence(
                QCoreApplication.translate("ReportPage", "The summary is on the clipboard.")
            )

    def focus_save(self) -> None:
        """Put the cursor on what saves the report, as soon as there is one to save."""
        target = self._save if self._save.isEnabled() else self.panel
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: str) -> None:
        """Show the pages ("pages") or the action plan ("actions")."""
        self.middle.show_view(view)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The action plan has the whole width; a narrow window leaves the sections out."""
        pages, u = self.middle.current == PAGES, unit()
        least = self.middle.minimumSizeHint().width() + 4 * u + self.panel.width()
        # The sections must not hold the window wide: they are what a narrow one leaves out.
        self._body.setMinimumWidth(least if pages else 0)
        beside = least + _SECTIONS_UNITS * u + 4 * u + 12 * u
        self.sections.setVisible(pages and self.width() >= beside)
        self.panel.setVisible(pages)
        self._line.setContentsMargins(0, 0, 0 if pages else bar_room(), 0)

    def _connect_panel(self) -> None:
        self.panel.plan_edited.connect(self._on_plan_edited)
        self.panel.preset_picked.connect(self._on_preset_picked)
        self.panel.preset_kept.connect(self._on_preset_kept)
        self.panel.preset_forgotten.connect(self._on_preset_forgotten)
        self.panel.set_aside_wanted.connect(self.save_rows_set_aside)
        self.panel.logo_wanted.connect(self._on_logo_wanted)
        self.panel.kind_chosen.connect(self._on_kind_chosen)

    def _lay_out(self) -> None:
        u = unit()
        self.sections.setFixedWidth(_SECTIONS_UNITS * u)
        self._body = QWidget()
        self._line = QHBoxLayout(self._body)
        self._line.setSpacing(4 * u)
        self._line.addWidget(self.sections)
        self._line.addWidget(self.middle, 1)
        self._line.addWidget(self.panel)
        self._arrange()
        self.content.addWidget(self.working)
        self.content.addWidget(self._body, 1)
        self.content.addStretch(0)
        self.working.hide()

    def _compose_report(self) -> None:
        results, language = self._results, report_language()
        self.middle.set_called_off(False)
        if results is None:
            return
        self.tasks.run(
            _PAGES,
            lambda progress: printed(results, language, progress),
            self.set_printed,
            failed=self._on_not_composed,
            label=QCoreApplication.translate("ReportPage", "Setting the pages"),
        )

    def _on_activity(self, activity: Activity | None) -> None:
        if activity is not None and activity.key in (_FIGURES, _PAGES):
            self.working.set_share(activity.share)

    def _on_figures(self, found: tuple[ReportFigures, tuple[Offer, ...]]) -> None:
        self.set_figures(found[0])
        self._show_offers(found[1])
        if self._printed is None:
            words = QCoreApplication.translate(
                "ReportPage",
                "Writing the sections and setting the pages. You can already choose what it holds.",
            )
            self.working.set_words(words)
        self._compose_report()

    def _on_not_composed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self._printed = None
            self.working.hide()
            self.middle.set_pages(())
            self._save.setEnabled(False)
            checks = [("missed", sentence(error.note)), *self.panel.checks.checks]
            self.panel.checks.set_checks(checks)

    def _show_plan(self) -> None:
        remembered = () if self._settings is None else tuple(self._settings.report_plans)
        self.panel.set_plan(self.plan, remembered)
        self.sections.set_notes({choice.key: choice.note for choice in self.plan.sections})
        self.steps.set_items(
            self.store.project.actions, kpi_choices(self.store.project.scenario.cost.currency)
        )

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        begins = {} if self._printed is None else self._printed.begins
        self.sections.set_offers(offers, begins)

    def _show_banner(self) -> None:
        if self._figures is None:
            return
        pages = 0 if self._printed is None else len(self._printed.pages)
        sheets = 0
        if self._printed is not None:
            report = self._printed.report
            sheets = len(report.sections) + len(report.annexes)
        self.banner.set_sentence(
            report_words.question(),
            report_words.answer(self._figures, pages, len(self.store.project.actions)),
            report_words.evidence(),
        )
        self.panel.set_told(*report_words.sizes(sheets, pages))

    def _on_plan_edited(self, label: str, plan: object) -> None:
        if isinstance(plan, ReportPlan):
            self.store.apply(label, replace(self.store.project, report=plan))

    def _on_sections_edited(self, choices: tuple[SectionChoice, ...]) -> None:
        label = QCoreApplication.translate("ReportPage", "Sections of the report")
        plan = replace(self.plan, name="", sections=choices)
        self._on_plan_edited(label, plan)

    def _on_noted(self, key: str, note: str) -> None:
        choices = tuple(
            replace(choice, note=note) if choice.key == key else choice
            for choice in self.plan.sections
        )
        label = QCoreApplication.translate("ReportPage", "Note in the report")
        project = replace(self.store.project, report=replace(self.plan, name="", sections=choices))
        self.store.apply(label, project, f"report.note.{key}")

    def _on_section_picked(self, key: str) -> None:
        if self._printed is not None and key in self._printed.begins:
            self.paper.go_to(self._printed.begins[key])

    def _on_actions_edited(self, items: object) -> None:
        label = QCoreApplication.translate("ReportPage", "Action plan")
        self.store.apply(label, replace(self.store.project, actions=items))  # type: ignore[arg-type]

    def _on_preset_picked(self, name: str) -> None:
        plan = PRESETS.get(name)
        if plan is None and self._settings is not None:
            plan = self._settings.report_plan(name)
        if plan is None:
            return
        kept = self.plan
        plan = replace(plan, organisation=plan.organisation or kept.organisation,
                       title=plan.title or kept.title, colors=plan.colors or kept.colors,
                       logo=plan.logo or kept.logo)  # fmt: skip
        self._on_plan_edited(QCoreApplication.translate("ReportPage", "Preset of the report"), plan)

    def _on_preset_kept(self) -> None:
        """Remember the plan under the report's own title, or as "My preset"."""
        if self._settings is None:
            return
        usual = QCoreApplication.translate("ReportPage", "My preset")
        name = self.plan.title or self.plan.organisation or usual
        plan = replace(self.plan, name=name)
        self._settings.remember_report_plan(plan)
        self._on_plan_edited(QCoreApplication.translate("ReportPage", "Preset of the report"), plan)
        words = QCoreApplication.translate("ReportPage", "Kept as “{name}”, for any project.")
        self.said.emit(words.format(name=name))

    def _on_preset_forgotten(self, name: str) -> None:
        if self._settings is not None:
            self._settings.forget_report_plan(name)
            self._show_plan()

    def _on_kind_chosen(self, kind: str) -> None:
        if self._settings is not None:
            self._settings.report_kind = kind

    def _on_logo_wanted(self) -> None:
        def take(path: Path) -> None:
            label = QCoreApplication.translate("ReportPage", "Logo of the report")
            self._on_plan_edited(label, replace(self.plan, logo=str(path)))

        self.ask_picture(self, QCoreApplication.translate("ReportPage", "Choose a logo"), take)

    def _on_stopped(self, key: str) -> None:
        """Say that the report was called off by hand, and offer it again."""
        if key not in (_FIGURES, _PAGES):
            return
        self.working.hide()
        if self._figures is not None:
            # Sections stay at hand: one of them may be what took too long.
            self._late = key
            self.middle.set_called_off(True)
            return
        translate = QCoreApplication.translate
        self.show_empty(
            report_words.question(),
            report_words.promise(),
            translate("ReportPage", "The report was called off."),
            translate("ReportPage", "Compute it"),
            AGAIN,
        )

    def _on_again(self) -> None:
        if self._late == _PAGES:
            self._compose_report()
        else:
            self._on_asked(AGAIN)

    def _on_asked(self, action: str) -> None:
        results = self._results
        if action == AGAIN and results is not None:
            self._results = self._figures = self._printed = None
            self.show_results(results)

    def _show_waiting(self) -> None:
        self.show_content()
        self._body.hide()
        self._save.setEnabled(False)
        self._copy.setEnabled(False)
        self.banner.set_sentence(
            report_words.question(),
            QCoreApplication.translate("ReportPage", "Computing the report…"),
        )
        words = QCoreApplication.translate(
            "ReportPage",
            "First the key figures and the people your promises need, proved by simulation. "
            "Then the sections are written and the pages set.",
        )
        self.working.set_words(words)
        self.working.show()

    def _show_nothing(self) -> None:
        translate = QCoreApplication.translate
        self.show_empty(
            report_words.question(),
            report_words.promise(),
            translate("ReportPage", "There is nothing to report yet: no file is open."),
            translate("ReportPage", "Open a file"),
            "page.data",
        )
