"""The contacts in view, one row each, as an annex."""

from __future__ import annotations

import pandas as pd

from core.model.fields import FIELDS, FieldType, custom_header
from core.report.content import Annex, Column
from core.report.draft import Draft

_LEFT_OUT = ("created_has_time", "customer_name", "customer_email", "comment", "csat_comment")
"""Ours alone, or personal and free text: numbers do not need them."""
_TO_NAME = ("agent", "assigned_to")


def contacts(draft: Draft) -> Annex:
    """Every contact created in view with the columns that numbers come from."""
    zone = draft.results.scenario.calendar.zone
    table = draft.results.rows_in_view()
    shown: dict[str, pd.Series] = {}
    columns: list[Column] = []
    for name, values in table.items():
        key = str(name)
        if key in _LEFT_OUT or not values.notna().any():
            continue
        shown[key] = _readable(draft, key, values, zone)
        columns.append(_column(draft, key, values))
    said = draft.word("raw_subtitle", zone=zone)
    title = draft.word("section_raw")
    return Annex("raw", title, said, tuple(columns), pd.DataFrame(shown, copy=False))


def _readable(draft: Draft, name: str, values: pd.Series, zone: str) -> pd.Series:
    if isinstance(values.dtype, pd.DatetimeTZDtype):
        return values.dt.tz_convert(zone).dt.tz_localize(None)
    if name in _TO_NAME and draft.aliases:
        named = [draft.aliases.get(str(value), value) for value in values]
        return pd.Series(named, index=values.index, dtype="object")
    return values


def _column(draft: Draft, name: str, values: pd.Series) -> Column:
    label = FIELDS[name].names[draft.place] if name in FIELDS else custom_header(name) or name
    if isinstance(values.dtype, pd.DatetimeTZDtype):
        return Column(name, label, "moment", width=20)
    if pd.api.types.is_bool_dtype(values.dtype):
        return Column(name, label, "text", width=12)
    if pd.api.types.is_numeric_dtype(values.dtype):
        lasts = name in FIELDS and FIELDS[name].type is FieldType.DURATION
        return Column(name, label, "s" if lasts else "number", width=14)
    return Column(name, label, "text", width=20)
