"""What will come of an import, as figures: accepted, set aside, days, channels, duplicates."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from core.model.dataset import ImportResult
from desktop.draft import Draft, Figures
from desktop.formats import channel_name
from desktop.messages import sentence
from desktop.pages.data_words import reason_words, telling
from widgets.figure_row import Figure
from widgets.figures import number, period, share

MOST_REASONS = 2
MOST_CHANNELS = 4


def figures(draft: Draft, result: ImportResult) -> list[Figure]:
    """The figures under a draft; the second one leads to the rows set aside."""
    translate = QCoreApplication.translate
    found = draft.reading.figures if draft.reading is not None else Figures()
    part = result.rows_used / result.rows_read if result.rows_read else None
    of = translate("ImportView", "of {rows} rows, {share}").format(
        rows=number(result.rows_read), share=share(part)
    )
    if not result.complete:
        of = translate("ImportView", "in the first rows; the rest is being read")
        if not draft.busy:
            of = translate("ImportView", "in the first rows; the rest waits for your answer")
    link = translate("ImportView", "show and save") if len(result.set_aside) else ""
    days = "—"
    if found.first and found.last:
        days = period(found.first, found.last + timedelta(days=1))
    zone = result.mapping.zone or translate("ImportView", "clock of the file")
    names = [f"{channel_name(name)} {number(count)}" for name, count in found.channels]
    rest = ", ".join(names[1:MOST_CHANNELS])
    return [
        Figure(translate("ImportView", "Accepted"), number(result.rows_used), of),
        Figure(
            translate("ImportView", "Set aside"),
            _set_aside(found),
            _reasons(found),
            link,
            weight=3,
        ),
        Figure(translate("ImportView", "First and last day"), days, zone, weight=3),
        Figure(
            translate("ImportView", "Channels"),
            names[0] if names else "—",
            rest if names else translate("ImportView", "no column names a channel"),
            weight=3,
        ),
        Figure(
            translate("ImportView", "Already imported"), number(found.known), _duplicates(found)
        ),
    ]


def banner_words(draft: Draft) -> tuple[str, str]:
    """The answer and the evidence over a draft."""
    translate = QCoreApplication.translate
    unchanged = translate(
        "ImportView",
        "Nothing is changed in your file. The mapping is remembered for files with the same "
        "headers.",
    )
    result = draft.result
    if draft.problem is not None:
        return sentence(draft.problem), ""
    if draft.stopped:
        stopped = translate("ImportView", "Reading {file} was stopped.")
        return stopped.format(file=draft.title), ""
    if result is None:
        return translate("ImportView", "Reading {file}…").format(file=draft.title), unchanged
    rows = translate("ImportView", "{used} of {read} rows are ready.").format(
        used=number(result.rows_used), read=number(result.rows_read)
    )
    asked = len(draft.questions)
    if asked:
        question = translate("ImportView", "%n question(s) for you.", None, asked)
        rows = f"{rows} {question}"
    # A question takes the room of the remarks, which can be read once it is answered.
    remarks = [] if asked else telling(result.warnings)[:2]
    warnings = [sentence(remark) for remark in remarks]
    return rows, " ".join([*warnings, unchanged])


def _set_aside(found: Figures) -> str:
    """Whole rows, or single values where no whole row was left out."""
    return number(found.rows_aside or found.values_aside)


def _reasons(found: Figures) -> str:
    """How many whole rows, how many single values, and the commonest reasons with their counts."""
    translate = QCoreApplication.translate
    if not found.reasons:
        return translate("ImportView", "every row can be used")
    parts = []
    if found.rows_aside:
        words = translate("ImportView", "{n} row(s)", None, found.rows_aside)
        parts.append(words.format(n=number(found.rows_aside)))
    if found.values_aside:
        words = translate("ImportView", "{n} value(s) of rows in use", None, found.values_aside)
        parts.append(words.format(n=number(found.values_aside)))
    why = [
        f"{reason_words(code).rstrip('.')} ({number(n)})"
        for code, n in found.reasons[:MOST_REASONS]
    ]
    return f"{', '.join(parts)}: {'; '.join(why)}"


def _duplicates(found: Figures) -> str:
    translate = QCoreApplication.translate
    if found.same_file:
        return translate("ImportView", "the same file as {file}").format(file=found.same_file)
    return translate("ImportView", "contacts with a known number")
