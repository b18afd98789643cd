"""How the import page words a question, its answers and what the samples mean under each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from core.model.dataset import Mapping, Preview
from core.model.question import Question
from desktop.formats import NBSP
from desktop.messages import sentence
from desktop.pages.data_words import (
    choice_words,
    format_words,
    scale_words,
    status_names,
    unit_words,
)
from desktop.words import field_name
from widgets.figures import day, duration, number
from widgets.question_card import Answer

SECONDS = {"ms": 0.001, "s": 1.0, "min": 60.0, "h": 3600.0, "d": 86400.0}
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Wording:
    """A question ready to be shown."""

    title: str
    evidence: str
    answers: tuple[Answer, ...]
    proposed: str
    samples: tuple[str, ...]


def wording(question: Question, mapping: Mapping, preview: Preview) -> Wording:
    """The words of a question about a file whose first cells are in `preview`."""
    samples = _samples(question, preview)
    answers = tuple(_answer(question, key, samples) for key in question.choices)
    if not any(answer.readings for answer in answers):
        samples = ()
    # Samples read both ways say more than a sentence about them.
    evidence = "" if samples and question.kind == "date_order" else sentence(question.why)
    return Wording(_title(question), evidence, answers, question.proposed or "", samples)


def _title(question: Question) -> str:
    translate = QCoreApplication.translate
    columns = ", ".join(f"“{column}”" for column in question.columns[:3])
    value = question.samples[0] if question.samples else ""
    return {
        "date_order": translate("Questions", "{columns}: which number is the day?"),
        "unit": translate("Questions", "{columns}: in what unit?"),
        "column": translate("Questions", "{field}: which column is it?"),
        "variant": translate("Questions", "The times stand in several ways: which ones count?"),
        "scale": translate("Questions", "{columns}: answers on which scale?"),
        "status": translate("Questions", "What does “{value}” mean in {columns}?"),
        "several_agents": translate("Questions", "{columns} names several people: who counts?"),
    }.get(question.kind, translate("Questions", "{columns}: is it {field}?")).format(
        columns=columns, field=field_name(question.field), value=value
    )


def _answer(question: Question, key: str, samples: tuple[str, ...]) -> Answer:
    words = _words(question, key)
    if question.kind == "date_order":
        return Answer(key, words, tuple(_moment(sample, key) for sample in samples))
    if question.kind == "unit" and key in SECONDS:
        return Answer(key, words, tuple(_length(sample, key) for sample in samples))
    return Answer(key, words)


def _words(question: Question, key: str) -> str:
    if question.kind == "date_order":
        return format_words(key)
    if question.kind == "unit":
        return unit_words(key)
    if question.kind == "scale":
        return scale_words(key)
    if question.kind == "status":
        return status_names().get(key, key)
    return choice_words(key)


def _samples(question: Question, preview: Preview) -> tuple[str, ...]:
    """Cells that show the doubt: those of the question, or the first different ones."""
    if question.kind == "status":
        return ()
    if question.samples:
        return tuple(dict.fromkeys(question.samples))[:SAMPLES]
    header = question.columns[0] if question.columns else ""
    if header not in preview.header:
        return ()
    place = preview.header.index(header)
    cells = (row[place] for row in preview.rows if place < len(row))
    return tuple(dict.fromkeys(cell for cell in cells if cell.strip()))[:SAMPLES]


def _moment(sample: str, pattern: str) -> str:
    """A cell read by a format, with the month as a word so that day and month are told apart."""
    try:
        moment = datetime.strptime(sample.strip(), pattern)
    except ValueError:
        return "—"
    return day(moment.date())


def _length(sample: str, unit: str) -> str:
    try:
        value = float(sample.strip().replace(",", "."))
    except ValueError:
        return "—"
    seconds = value * SECONDS[unit]
    if 0 < seconds < 1:
        return f"{number(seconds, 3)}{NBSP}s"
    return duration(seconds) if seconds < 1e7 else f"{number(seconds / 86400)}{NBSP}d"
