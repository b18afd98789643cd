"""One interval without any file: people from a promise, or what so many people achieve, at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from core.problems import Problem
from core.progress import Progress
from desktop.formats import DASH, number, share, whole_duration
from desktop.messages import sentence
from desktop.staffing_words import model_name
from desktop.tasks import TaskRunner
from widgets.button import button
from widgets.choice import Choice
from widgets.data_table import Cell, Column, DataTable
from widgets.number_box import DurationSpinBox, LocaleDoubleSpinBox
from widgets.roster_sheet import short_number
from widgets.segmented import Segmented
from widgets.text import Text
from widgets.theme import unit

if TYPE_CHECKING:
    from core.staffing.interval import CrewFigures, IntervalAnswer

WAIT_MS = 60
PROMISE, PEOPLE = "promise", "people"
AROUND = 2
"""People more and fewer than the answer that are shown."""


@dataclass(frozen=True)
class Asked:
    """What is typed."""

    volume: float
    interval_min: float
    aht_s: float
    share: float
    within_s: float
    agents: float | None
    patience_s: float | None
    shrinkage: float
    concurrency: int
    max_occupancy: float | None


@dataclass(frozen=True)
class Answered:
    """The answer, and what fewer or more people would do."""

    answer: IntervalAnswer
    crews: tuple[CrewFigures, ...]


def answered(asked: Asked, progress: Progress) -> Answered:
    """The people of one interval, as `aforo erlang` finds them. Raises Problem."""
    from core.staffing.interval import one_interval
    from core.staffing.interval_models import Interval
    from core.staffing.patience import ExponentialPatience
    from core.staffing.search import Target

    target = Target(asked.share, asked.within_s, "offered", None, None, None, asked.max_occupancy)
    patience = None if asked.patience_s is None else ExponentialPatience(asked.patience_s)
    question = Interval(
        asked.volume, asked.interval_min, asked.aht_s, patience, 0.0, asked.shrinkage,
        asked.concurrency,
    )  # fmt: skip
    found = one_interval(question, target, asked.agents)
    crews = {crew.agents: crew for crew in found.neighbours}
    for step in (1 - AROUND, AROUND - 1):
        people = found.agents + step
        if people >= 0:
            near = one_interval(question, target, people)
            crews |= {crew.agents: crew for crew in near.neighbours}
    return Answered(found, tuple(crews[key] for key in sorted(crews)))


class OneInterval(QDialog):
    """A calculator beside the work; every edit is answered at once."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        translate, u = QCoreApplication.translate, unit()
        self._tasks = tasks
        self.found: Answered | None = None
        """The answer shown."""
        self.setWindowTitle(translate("OneInterval", "One interval"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._compute)
        self._make_boxes()
        self.answer = Text("", "answer", wrap=True)
        # On a small screen the answer keeps room for a few words a line.
        self.answer.setMinimumWidth(64 * u)
        self.details = Text("", role="muted", wrap=True)
        self.fault = Text("", role="missed", wrap=True)
        self.remarks = Text("", "caption", "muted", wrap=True)
        self.table = DataTable(translate("OneInterval", "Fewer or more people"))
        line = QHBoxLayout()
        line.setSpacing(8 * u)
        line.addLayout(self._form())
        right = QVBoxLayout()
        right.setSpacing(2 * u)
        for part in (self.answer, self.details, self.fault):
            right.addWidget(part)
        right.addWidget(self.table, 1)
        right.addWidget(self.remarks)
        close = button(translate("OneInterval", "Close"), self.close)
        right.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        line.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(6 * u, 5 * u, 6 * u, 5 * u)
        outer.addLayout(line)
        room = self.screen().availableSize()
        self.resize(QSize(320 * u, 120 * u).boundedTo(room))
        self._on_kind(PROMISE)

    def _make_boxes(self) -> None:
        translate = QCoreApplication.translate
        self.volume = self._number(translate("OneInterval", "Contacts in the interval"), 100, 1e6)
        self.minutes = Choice("", translate("OneInterval", "Length of the interval"))
        pattern = translate("OneInterval", "{n} min")
        self.minutes.set_choices(
            [(str(n), pattern.format(n=number(n))) for n in (15, 30, 60)], "30"
        )  # fmt: skip
        self.minutes.picked.connect(self._ask)
        self.aht = self._duration(translate("OneInterval", "Time for one contact"), 180)
        self.kind = Segmented(translate("OneInterval", "What is given"))
        self.kind.set_choices(
            [
                (PROMISE, translate("OneInterval", "From a promise")),
                (PEOPLE, translate("OneInterval", "From people")),
            ],
            PROMISE,
        )
        self.kind.chosen.connect(self._on_kind)
        self.share = self._number(translate("OneInterval", "Answered in time, %"), 80, 99.9)
        self.within = self._duration(translate("OneInterval", "In time is within"), 20)
        self.agents = self._number(translate("OneInterval", "People on duty"), 14, 1e5)
        self.agents.setDecimals(1)
        none = translate("OneInterval", "not known")
        self.patience = self._duration(translate("OneInterval", "Patience"), 0, none)
        self.chats = self._number(translate("OneInterval", "Contacts at once"), 1, 20)
        self.chats.setMinimum(1)
        self.chats.setDecimals(0)
        self.shrinkage = self._number(translate("OneInterval", "Paid time not available, %"), 0, 90)
        self.busy = self._number(translate("OneInterval", "Busy at most, %"), 0, 100)
        self.busy.setSpecialValueText(translate("OneInterval", "no limit"))

    def _number(self, name: str, value: float, most: float) -> LocaleDoubleSpinBox:
        box = LocaleDoubleSpinBox()
        box.setRange(0, most)
        box.setDecimals(2)
        box.setValue(value)
        box.setAccessibleName(name)
        box.valueChanged.connect(self._ask)
        return box

    def _duration(self, name: str, seconds: float, none: str = "") -> DurationSpinBox:
        box = DurationSpinBox()
        box.setRange(0 if none else 1, 86_400)
        if none:
            box.setSpecialValueText(none)
        box.setValue(seconds)
        box.setAccessibleName(name)
        box.valueChanged.connect(self._ask)
        return box

    def _form(self) -> QGridLayout:
        u, translate = unit(), QCoreApplication.translate
        form = QGridLayout()
        form.setHorizontalSpacing(3 * u)
        form.setVerticalSpacing(2 * u)
        self._labels: dict[QWidget, Text] = {}
        unit_words = translate("OneInterval", "min:s")
        rows: tuple[tuple[QWidget, str], ...] = (
            (self.volume, ""), (self.minutes, ""), (self.aht, unit_words), (self.kind, ""),
            (self.share, ""), (self.within, unit_words), (self.agents, ""),
            (self.patience, unit_words), (self.chats, ""), (self.shrinkage, ""), (self.busy, ""),
        )  # fmt: skip
        for place, (box, words) in enumerate(rows):
            if box is self.kind:
                form.addWidget(box, place, 0, 1, 3)
                continue
            label = Text(box.accessibleName())
            label.setBuddy(box)
            self._labels[box] = label
            form.addWidget(label, place, 0)
            form.addWidget(box, place, 1)
            box.setMinimumWidth(24 * u)
            box.setFixedHeight(round(7.5 * u))
            form.addWidget(Text(words, role="muted"), place, 2)
        form.setRowStretch(len(rows), 1)
        return form

    def _on_kind(self, kind: str) -> None:
        from_people = kind == PEOPLE
        self.agents.setVisible(from_people)
        self._labels[self.agents].setVisible(from_people)
        self._ask()

    def asked(self) -> Asked:
        """What is typed."""
        from_people = self.kind.current == PEOPLE
        return Asked(
            self.volume.value(), float(self.minutes.key or 30), self.aht.value(),
            self.share.value() / 100, self.within.value(),
            self.agents.value() if from_people else None, self.patience.value() or None,
            self.shrinkage.value() / 100, max(1, round(self.chats.value())),
            self.busy.value() / 100 or None,
        )  # fmt: skip

    def _ask(self, *_changed: object) -> None:
        self._wait.start()

    def _compute(self) -> None:
        work = partial(answered, self.asked())
        self._tasks.run("interval", work, self._show, failed=self._on_failed)

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, Problem):
            self.found = None
            self.fault.setText(f"▲ {sentence(error.note)}")
            self.fault.show()
            for part in (self.answer, self.details, self.table, self.remarks):
                part.hide()

    def _show(self, found: Answered) -> None:
        self.found = found
        self.fault.hide()
        for part in (self.answer, self.details, self.table, self.remarks):
            part.show()
        self.answer.setText(answer_words(found.answer, self.asked()))
        self.details.setText(detail_words(found.answer))
        self.table.set_rows(
            _columns(), [_row(crew, found.answer.agents) for crew in found.crews]
        )  # fmt: skip
        remarks = [sentence(remark) for remark in found.answer.notes]
        self.remarks.setText("\n".join(remarks))
        self.remarks.setVisible(bool(remarks))


def answer_words(found: IntervalAnswer, asked: Asked) -> str:
    """The answer in a sentence."""
    translate = QCoreApplication.translate
    people = short_number(float(found.agents))
    if found.agents == 1:
        people = translate("OneInterval", "1 person")
    else:
        people = translate("OneInterval", "{n} people").format(n=people)
    if found.overload:
        words = translate("OneInterval", "{people}: more comes in than they can do.")
        return words.format(people=people)
    if found.service_level is None:
        return translate("OneInterval", "{people}.").format(people=people)
    words = translate("OneInterval", "{people} answer {share} within {time}.")
    return words.format(
        people=people, share=share(found.service_level, 1), time=whole_duration(asked.within_s)
    )


def detail_words(found: IntervalAnswer) -> str:
    """Load, people with shrinkage, and the model behind."""
    words = QCoreApplication.translate(
        "OneInterval", "Load {load} erlangs; {headcount} on the roster with shrinkage; by {model}."
    )
    return words.format(
        load=number(found.load, 2), headcount=number(found.headcount),
        model=model_name(found.model),
    )  # fmt: skip


def _columns() -> list[Column]:
    translate = QCoreApplication.translate
    return [
        Column(translate("OneInterval", "People"), numeric=True),
        Column(translate("OneInterval", "Promise")),
        Column(translate("OneInterval", "On the roster"), numeric=True),
        Column(translate("OneInterval", "In time"), numeric=True),
        Column(translate("OneInterval", "Mean wait"), numeric=True),
        Column(translate("OneInterval", "Wait at all"), numeric=True),
        Column(translate("OneInterval", "Give up"), numeric=True),
        Column(translate("OneInterval", "Busy"), numeric=True),
    ]


def _row(crew: CrewFigures, chosen: float) -> list[str | Cell]:
    translate, bold = QCoreApplication.translate, crew.agents == chosen
    verdict, role = {
        True: (translate("OneInterval", "● kept"), "on_target"),
        False: (translate("OneInterval", "▲ missed"), "missed"),
    }.get(crew.keeps_target, (DASH, "text_muted"))  # type: ignore[arg-type]
    shares = (crew.service_level, crew.probability_of_wait, crew.abandonment, crew.occupancy)
    level, waits, gone, busy = (share(value, 1) for value in shares)
    wait = DASH if crew.asa_s is None else seconds_words(crew.asa_s)
    texts = (number(crew.headcount), level, wait, waits, gone, busy)
    people = Cell(short_number(float(crew.agents)), bold=bold)
    return [people, Cell(verdict, role=role, bold=bold), *(Cell(t, bold=bold) for t in texts)]


def seconds_words(seconds: float) -> str:
    """A mean wait with the digits it needs: 7.5 s, 2:10 min."""
    from desktop.formats import duration

    return duration(seconds)
