"""The right side of the Report page: how it is saved, what it includes, whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.model.report import ReportPlan
from desktop.csv_choice import system_csv
from desktop.settings import REPORT_KINDS
from widgets.button import button
from widgets.card import Card
from widgets.check_list import CheckList
from widgets.choice import Choice
from widgets.scrolled import Scrolled, bar_room
from widgets.text import Text
from widgets.theme import unit

KINDS = REPORT_KINDS
"""Workbook, printed report, a folder of tables, a folder of pictures."""
DRESS = ("organisation", "title", "colors", "logo")
"""Whose report it is and how it looks; everything else is what a preset chooses."""
_OWN = "*own"


class ReportPanel(Scrolled):
    """Cards under each other; every edit is told as a whole new plan."""

    plan_edited = Signal(str, object)
    """What undo calls the edit, and the new `ReportPlan`."""
    preset_picked = Signal(str)
    """The name of a preset to start from."""
    preset_kept = Signal()
    """The plan is to be remembered as a preset."""
    preset_forgotten = Signal(str)
    """A remembered preset is to be forgotten."""
    kind_chosen = Signal(str)
    """Another of `KINDS` was chosen."""
    set_aside_wanted = Signal()
    logo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        u = unit()
        self._plan = ReportPlan()
        self._own: tuple[str, ...] = ()
        column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4 * u)
        for card in (self._save_card(), self._include_card(), self._look_card()):
            inside.addWidget(card)
        before = Card(QCoreApplication.translate("ReportPage", "Before you send it"))
        self.checks = CheckList(QCoreApplication.translate("ReportPage", "Before you send it"))
        """What to know before the report leaves the house."""
        before.body.addWidget(self.checks)
        before.body.addStretch(1)
        inside.addWidget(before, 1)
        self.setFixedWidth(72 * u + bar_room())
        self.set_content(column)

    @property
    def kind(self) -> str:
        """One of `KINDS`."""
        return KINDS[self._kinds.checkedId()]

    def choose_kind(self, kind: str) -> None:
        """Choose how the report is saved."""
        self._kinds.button(KINDS.index(kind)).setChecked(True)

    def set_plan(self, plan: ReportPlan, remembered: Sequence[str]) -> None:
        """Show a plan and the presets there are."""
        self._plan, self._own = plan, tuple(remembered)
        translate = QCoreApplication.translate
        presets = [
            ("board", translate("ReportPage", "For the board")),
            ("full", translate("ReportPage", "Everything")),
            ("planner", translate("ReportPage", "For planning")),
            *((name, name) for name in remembered),
        ]
        known = plan.name in dict(presets)
        changed = [] if known else [(_OWN, translate("ReportPage", "as changed here"))]
        self.presets.set_choices([*presets, *changed], plan.name if known else _OWN)
        self.forget.setVisible(plan.name in remembered)
        for box, name in self._boxes:
            box.blockSignals(True)
            box.setChecked(bool(getattr(plan, name)))
            box.blockSignals(False)
        for line, name in self._lines:
            if not line.hasFocus() or not line.isModified():
                line.setText(_text(plan, name))
        self._logo_line.setText(Path(plan.logo).name)
        self._logo_line.setToolTip(plan.logo)
        self._logo_line.setVisible(bool(plan.logo))
        self.no_logo.setVisible(bool(plan.logo))

    def set_told(self, sheets: str, pages: str) -> None:
        """Say how large the report is in each format."""
        self._told[0].setText(sheets)
        self._told[1].setText(pages)

    def _save_card(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("ReportPage", "Save as"))
        self._kinds = QButtonGroup(self)
        names = (
            translate("ReportPage", "Excel workbook"),
            translate("ReportPage", "PDF"),
            translate("ReportPage", "CSV files"),
            translate("ReportPage", "Pictures of the charts"),
        )
        told = (
            "",
            "",
            translate("ReportPage", "one for each table, exact values, ISO dates"),
            translate("ReportPage", "PNG at 300 dots an inch, and SVG"),
        )
        self._told = [Text(words, "caption", "muted", wrap=True) for words in told]
        for place, name in enumerate(names):
            choice, line = QRadioButton(name), QVBoxLayout()
            line.setSpacing(0)
            self._kinds.addButton(choice, place)
            # What is told of a choice stands under its name, not under its ring.
            self._told[place].setContentsMargins(round(5.5 * unit()), 0, 0, 0)
            line.addWidget(choice)
            line.addWidget(self._told[place])
            if KINDS[place] == "csv":
                line.addWidget(self._csv_choice())
            card.body.addLayout(line)
        self._kinds.button(0).setChecked(True)
        self._kinds.idToggled.connect(self._on_kind)
        self.set_aside = button(
            translate("ReportPage", "Save rows set aside…"), self.set_aside_wanted.emit
        )
        card.body.addWidget(self.set_aside)
        return card

    def _csv_choice(self) -> QWidget:
        """Who reads the CSV files; in sight where CSV is chosen."""
        translate = QCoreApplication.translate
        readers = [
            ("excel-en", translate("ReportPage", "Excel, 1.5 and commas")),
            ("excel-it", translate("ReportPage", "Excel, 1,5 and semicolons")),
            ("plain", translate("ReportPage", "other programs")),
        ]
        self.csv = Choice(translate("ReportPage", "CSV for"), translate("ReportPage", "CSV for"))
        self.csv_for = system_csv()
        """Who reads the CSV files: a reader of `core.report.table_file`."""
        self.csv.set_choices(readers, self.csv_for)
        self.csv.picked.connect(lambda reader: self._on_reader(readers, reader))
        self.csv.hide()
        return self.csv

    def _on_reader(self, readers: list[tuple[str, str]], reader: str) -> None:
        self.csv_for = reader
        self.csv.set_choices(readers, reader)

    def _on_kind(self, place: int, on: bool) -> None:
        if on:
            self.csv.setVisible(KINDS[place] == "csv")
            self.kind_chosen.emit(KINDS[place])

    def _include_card(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("ReportPage", "Include"))
        self.presets = Choice(
            translate("ReportPage", "Start from"), translate("ReportPage", "Preset")
        )
        self.presets.picked.connect(self._on_preset_picked)
        card.body.addWidget(self.presets)
        row = QHBoxLayout()
        self.keep = button(
            translate("ReportPage", "Keep as preset"), self.preset_kept.emit, kind="link"
        )
        self.forget = button(
            translate("ReportPage", "Forget it"),
            lambda: self.preset_forgotten.emit(self._plan.name),
            kind="link",
        )
        row.setSpacing(4 * unit())
        for link in (self.keep, self.forget):
            link.setProperty("inline", True)
        row.addWidget(self.keep)
        row.addWidget(self.forget)
        row.addStretch(1)
        card.body.addLayout(row)
        self._boxes: list[tuple[QCheckBox, str]] = []
        for words, name in (
            (translate("ReportPage", "Formulas that recompute"), "formulas"),
            (translate("ReportPage", "Agents by name"), "agents_by_name"),
            (translate("ReportPage", "Rows set aside, with reasons"), "rows_set_aside"),
            (translate("ReportPage", "All contacts, row by row"), "raw_data"),
        ):
            box = QCheckBox(words)
            box.toggled.connect(partial(self._on_toggled, name, words))
            self._boxes.append((box, name))
            card.body.addWidget(box)
        return card

    def _look_card(self) -> Card:
        translate = QCoreApplication.translate
        card = Card(translate("ReportPage", "Whose report"))
        self._lines: list[tuple[QLineEdit, str]] = []
        for words, name, hint in (
            (translate("ReportPage", "Organisation"), "organisation", ""),
            (translate("ReportPage", "Title"), "title", translate("ReportPage", "the usual one")),
            (translate("ReportPage", "Colours"), "colors", "1D5FA8, D2575F"),
        ):
            line = QLineEdit()
            line.setAccessibleName(words)
            line.setPlaceholderText(hint)
            line.editingFinished.connect(
                lambda line=line, name=name, words=words: self._on_typed(line, name, words)
            )
            label = Text(words, "caption", "muted")
            label.setBuddy(line)
            card.body.addWidget(label)
            card.body.addWidget(line)
            self._lines.append((line, name))
        self.color_fault = Text("", "caption", "missed", wrap=True)
        self.color_fault.hide()
        card.body.addWidget(self.color_fault)
        row = QHBoxLayout()
        self.logo = button(translate("ReportPage", "Choose a logo"), self.logo_wanted.emit)
        self.no_logo = button(
            "", self._on_logo_dropped, kind="flat", icon_name="close",
            name=translate("ReportPage", "No logo"),
        )  # fmt: skip
        row.addWidget(self.logo, 1)
        row.addWidget(self.no_logo)
        card.body.addLayout(row)
        self._logo_line = Text("", "caption", "muted", wrap=True)
        card.body.addWidget(self._logo_line)
        return card

    def _on_preset_picked(self, name: str) -> None:
        if name != _OWN:
            self.preset_picked.emit(name)

    def _on_toggled(self, name: str, words: str, on: bool) -> None:
        self._edit(words, **{name: on})

    def _on_typed(self, line: QLineEdit, name: str, words: str) -> None:
        text = line.text().strip()
        line.setModified(False)
        if name != "colors":
            if text != _text(self._plan, name):
                self._edit(words, **{name: text})
            return
        colors = read_colors(text)
        wrong = QCoreApplication.translate(
            "ReportPage", "Write colours as six letters or digits each: 1D5FA8, D2575F."
        )
        self.color_fault.setText(wrong if colors is None else "")
        self.color_fault.setVisible(colors is None)
        if colors is not None and colors != self._plan.colors:
            self._edit(words, colors=colors)

    def _on_logo_dropped(self) -> None:
        if self._plan.logo:
            self._edit(QCoreApplication.translate("ReportPage", "No logo"), logo="")

    def _edit(self, label: str, **changed: object) -> None:
        """Tell an edit; whose report it is and how it looks leaves the preset what it is."""
        name = self._plan.name if set(changed) <= set(DRESS) else ""
        self.plan_edited.emit(label, replace(self._plan, name=name, **changed))  # type: ignore[arg-type]


def read_colors(text: str) -> tuple[str, ...] | None:
    """The colours of a text such as "1D5FA8, #d2575f", or None where it says none."""
    parts = [part.removeprefix("#").upper() for part in text.replace(";", ",").split(",")]
    found = tuple(part.strip().removeprefix("#") for part in parts if part.strip())
    good = all(len(part) == 6 and set(part) <= set("0123456789ABCDEF") for part in found)
    return found if good else None


def _text(plan: ReportPlan, name: str) -> str:
    value = getattr(plan, name)
    return ", ".join(value) if isinstance(value, tuple) else str(value)
