"""Edits of a mapping: one field read otherwise, an answer given, a column used or left out."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import replace

from core.model.dataset import ColumnMapping, Mapping
from core.model.fields import FIELDS, FieldType, custom_field
from core.model.question import Question
from core.problems import Note
from desktop.draft import undecided

BY_HAND = Note("chosen_by_hand")
DAY_FIRST, MONTH_FIRST, YEAR_FIRST = "day", "month", "year"
_PARTS = ((DAY_FIRST, "%d"), (MONTH_FIRST, "%m"), (YEAR_FIRST, "%Y"))


def with_column(mapping: Mapping, column: ColumnMapping) -> Mapping:
    """A mapping with one field read otherwise."""
    others = [old for old in mapping.columns if old.field != column.field]
    return replace(mapping, columns=(*others, column))


def without_field(mapping: Mapping, name: str) -> Mapping:
    """A mapping that leaves one field out."""
    return replace(mapping, columns=tuple(c for c in mapping.columns if c.field != name))


def with_formats(mapping: Mapping, formats: Lookup[str, str]) -> Mapping:
    """A mapping with several moments read by other formats, all chosen by hand."""
    for name, text in formats.items():
        column = mapping.of(name)
        if column is not None:
            made = replace(column, format=text, confidence=1.0, why=BY_HAND)
            mapping = with_column(mapping, made)
    return mapping


def with_dimension(mapping: Mapping, header: str) -> Mapping:
    """A mapping that keeps a column as a dimension of its own."""
    name = custom_field(header)
    return with_column(mapping, ColumnMapping(name, header, 1.0, why=BY_HAND))


def with_included(mapping: Mapping, reason: str, included: bool = True) -> Mapping:
    """A mapping that takes rows in although a reason speaks against them, or no longer does."""
    others = tuple(code for code in mapping.included if code != reason)
    return replace(mapping, included=(*others, reason) if included else others)


def with_reading(column: ColumnMapping, key: str) -> ColumnMapping:
    """A column read by another format, unit or scale."""
    if FIELDS[column.field].type is FieldType.MOMENT:
        return replace(column, format=key)
    if FIELDS[column.field].type is FieldType.SCORE:
        return replace(column, scale=scale_of(key) or column.scale)
    return replace(column, unit=key)


def with_decimal(mapping: Mapping, sign: str) -> Mapping:
    """A mapping whose numbers are read with one decimal sign, or each by its own evidence ("")."""
    columns = tuple(
        replace(column, format=sign or None) if takes_decimal(column) else column
        for column in mapping.columns
    )
    return replace(mapping, columns=columns)


def takes_decimal(column: ColumnMapping) -> bool:
    """Whether a column holds plain numbers, so that a decimal sign matters."""
    kind = FIELDS[column.field].type
    if kind is FieldType.DURATION:
        return column.unit in ("ms", "s", "min", "h", "d")
    return kind in (FieldType.COUNT, FieldType.SCORE, FieldType.MONEY) and not column.values


def scale_of(key: str) -> tuple[float, float] | None:
    """The scale that a text such as "1-5" stands for."""
    low, _, high = key.partition("-")
    try:
        return float(low), float(high)
    except ValueError:
        return None


def answered(mapping: Mapping, question: Question, key: str) -> Mapping:
    """A mapping with the answer to a question about formats, units, scales or values.

    Questions about other columns need the cells; the desk asks a worker for them.
    """
    column = mapping.of(question.field)
    if column is None:
        return mapping
    if question.kind == "date_order":
        return with_formats(mapping, same_answer(mapping, column, key))
    if question.kind == "status":
        others = tuple(pair for pair in column.values if pair[0] != question.samples[0])
        made = replace(column, values=(*others, (question.samples[0], key)))
    elif question.kind == "several_agents":
        made = replace(column, format=key)
    else:
        made = with_reading(column, key)
    return with_column(mapping, replace(made, confidence=1.0, why=BY_HAND))


def same_answer(mapping: Mapping, asked: ColumnMapping, key: str) -> dict[str, str]:
    """The answer for the column asked, and its day order for every other undecided column."""
    formats = {asked.field: key}
    for column in mapping.columns:
        if column.field != asked.field and undecided(column):
            same = [other for other in column.alternatives if order_of(other) == order_of(key)]
            if same:
                formats[column.field] = same[0]
    return formats


def formats_in(mapping: Mapping, order: str) -> dict[str, str]:
    """The format of each moment once its day and month stand in another order."""
    formats: dict[str, str] = {}
    for column in mapping.columns:
        if FIELDS[column.field].type is not FieldType.MOMENT:
            continue
        now = order_of(column.format or "")
        fitting = [text for text in column.alternatives if order_of(text) == order]
        if undecided(column) and fitting:
            formats[column.field] = fitting[0]
        elif column.format and now in (DAY_FIRST, MONTH_FIRST) and now != order:
            formats[column.field] = swapped(column.format)
    return formats


def order_of(pattern: str) -> str:
    """day, month or year: which part of a date a format puts first, or "" where it has none."""
    places = {name: pattern.find(mark) for name, mark in _PARTS}
    found = {name: place for name, place in places.items() if place >= 0}
    return min(found, key=lambda name: found[name]) if {"day", "month"} <= found.keys() else ""


def swapped(pattern: str) -> str:
    """A format with day and month changed round."""
    return pattern.replace("%d", "\0").replace("%m", "%d").replace("\0", "%m")
