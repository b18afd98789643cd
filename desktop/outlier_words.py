"""Classes of contacts that look wrong, in the words of the current language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.model.outliers import OutlierClass
from core.problems import note
from desktop.messages import sentence
from desktop.words import field_name
from widgets.figures import join, number, share

MOST_IDS = 5


def class_words(key: str, cap_days: float) -> str:
    """What makes a contact one of a class."""
    days = number(cap_days, 0 if float(cap_days).is_integer() else 1)
    return sentence(note(f"outlier_{key}", days=days))


def extent(found: OutlierClass) -> str:
    """How many contacts: "12 of 5,946 · 0.2 %"."""
    words = QCoreApplication.translate("Outliers", "{rows} of {of}")
    counted = words.format(rows=number(found.rows), of=number(found.of))
    return f"{counted} · {share(found.share)}" if found.of else counted


def numbers(found: OutlierClass) -> str:
    """The first contacts by their numbers: "4711, 4712 and 10 more"."""
    shown = list(found.ids[:MOST_IDS])
    left = found.rows - len(shown)
    if not left or not shown:
        return ", ".join(shown)
    words = QCoreApplication.translate("Outliers", "{ids} and {n} more")
    return words.format(ids=", ".join(shown), n=number(left))


def others(classes: Sequence[OutlierClass], cap_days: float) -> str:
    """What was looked for and not found, and what cannot be told for want of a column."""
    translate = QCoreApplication.translate
    parts = []
    none = [c for c in classes if not c.rows and c.reason is None and not c.excluded]
    if none:
        words = translate("Outliers", "None: {classes}.")
        parts.append(words.format(classes=_listed(none, cap_days)))
    for found in classes:
        if found.reason is not None and not found.excluded:
            fields = found.reason.data.get("fields", ())
            named = join([field_name(str(name)) for name in fields])  # type: ignore[union-attr]
            words = translate("Outliers", "{classes}: no column for {fields}.")
            parts.append(words.format(classes=class_words(found.key, cap_days), fields=named))
    return " ".join(parts)


def class_left_out(key: str) -> str:
    """A class of outliers in a list of what was not counted."""
    return {
        "negative_time": QCoreApplication.translate("Outliers", "Left out: times below zero"),
        "resolved_before_response": QCoreApplication.translate(
            "Outliers", "Left out: resolved before the reply"
        ),
        "too_long": QCoreApplication.translate("Outliers", "Left out: too long"),
        "quick_close": QCoreApplication.translate("Outliers", "Left out: closed at once"),
        "durations_disagree": QCoreApplication.translate(
            "Outliers", "Left out: contradicting durations"
        ),
        "no_agent": QCoreApplication.translate("Outliers", "Left out: nobody named"),
    }[key]


def _listed(classes: Sequence[OutlierClass], cap_days: float) -> str:
    words = [class_words(found.key, cap_days) for found in classes]
    return "; ".join(text[:1].lower() + text[1:] for text in words)
