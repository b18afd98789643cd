"""Heatmaps: when contacts arrive and when promises are missed, as numbers on a colour scale."""

from __future__ import annotations

import math

import numpy as np

from core.model.measure import Heatmap
from core.problems import Problem
from core.report.content import Block, Cell, Column, Item, Section, Table, Text
from core.report.draft import Draft

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NARROW = 6.4


def heatmap(draft: Draft) -> Section:
    """Volume by weekday and hour and by hour and channel, then the share of promises missed."""
    volume = draft.results.heatmap("weekday", "hour")
    if volume.reason is not None:
        raise Problem(volume.reason.code, **dict(volume.reason.data))
    blocks: list[Block] = [*draft.remarks("heatmap")]
    blocks += _grid(draft, "by_weekday_hour", volume)
    for key, rows, columns, measure in (
        ("missed_by_weekday_hour", "weekday", "hour", "missed_share"),
        ("by_hour_channel", "channel", "hour", "volume"),
    ):
        try:
            blocks += _grid(draft, key, draft.results.heatmap(rows, columns, measure))
        except Problem as problem:
            blocks += [Text(draft.word(key), "heading"), *draft.nothing(problem.note)]
    title = draft.word("section_heatmap")
    return Section("heatmap", title, draft.word("empty_is_no_data"), tuple(blocks))


def _grid(draft: Draft, key: str, found: Heatmap) -> list[Block]:
    """One map; counts have live totals, shares those computed from the contacts."""
    heading = draft.word(key)
    if found.reason is not None:
        return [Text(heading, "heading"), *draft.nothing(found.reason)]
    counted = found.unit == "count"
    unit = "count" if counted else "percent" if found.unit == "share" else found.unit
    columns = [Column("row", draft.word(found.row_dimension), style="strong", width=16)]
    columns += [
        Column(f"c{place}", key_label(draft, found.column_dimension, name), unit, width=_NARROW,
               scale="volume" if counted else "less")
        for place, name in enumerate(found.column_keys)
    ]  # fmt: skip
    columns.append(Column("total", draft.word("total"), unit, "strong", 9))
    rows = tuple(_row(draft, found, place, counted) for place in range(len(found.row_keys)))
    total = _totals(draft, key, found, counted)
    table = Table(key, tuple(columns), rows, heading, total=total)
    left = [Text(draft.word("undated", count=found.undated), "muted")] if found.undated else []
    return [table, *left]


def _row(draft: Draft, found: Heatmap, place: int, counted: bool) -> tuple[Item, ...]:
    values = [None if math.isnan(value) else float(value) for value in found.values[place]]
    last = f"c{len(values) - 1}"
    total: Item = _number(found.row_totals[place])
    if counted:
        total = Cell(float(np.nansum(found.values[place])), formula=f"SUM({{.c0}}:{{.{last}}})")
    return (key_label(draft, found.row_dimension, found.row_keys[place]), *values, total)


def _totals(draft: Draft, key: str, found: Heatmap, counted: bool) -> tuple[Item, ...]:
    word = draft.word("total")
    if not counted:
        totals = [_number(value) for value in found.column_totals]
        return (word, *totals, _number(found.total))
    sums = [*np.nansum(found.values, axis=0), np.nansum(found.values)]
    names = [*(f"c{place}" for place in range(len(found.column_keys))), "total"]
    cells = [
        Cell(float(value), formula=f"SUM({{{key}.{name}}})")
        for value, name in zip(sums, names, strict=True)
    ]
    return (word, *cells)


def _number(value: float | None) -> float | None:
    return None if value is None or math.isnan(value) else float(value)


def key_label(draft: Draft, dimension: str, key: str) -> str:
    """A row or column key in words: Mon, 9, Email, or itself."""
    if dimension == "weekday":
        short = key.lower()[:3]
        number = str(_WEEKDAYS.index(short)) if short in _WEEKDAYS else key
        return draft.known("weekday", number)
    if dimension == "hour" and key.isdigit():
        return f"{int(key):02d}"
    return draft.known("channel", key) if dimension == "channel" else key
