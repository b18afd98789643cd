"""Contacts written by hand, with the column types of the contract."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
import pandas as pd

from core.model.calendar import ALWAYS_OPEN, BusinessCalendar
from core.model.fields import FIELDS, FieldType
from core.model.scenario import Filter

MARCH = Filter(start=date(2024, 3, 1), end=date(2024, 4, 1))
UTC = BusinessCalendar(ALWAYS_OPEN)


def contacts(**columns: Sequence[object]) -> pd.DataFrame:
    """A contacts table from plain lists; None is missing."""
    built: dict[str, pd.Series] = {}
    for name, cells in columns.items():
        values = list(cells)
        kind = FIELDS[name].type if name in FIELDS else FieldType.FLAG
        if kind is FieldType.MOMENT:
            moments = np.array(["NaT" if v is None else v for v in values], dtype="M8[us]")
            built[name] = pd.Series(moments).dt.tz_localize("UTC")
        elif kind is FieldType.CATEGORY:
            built[name] = pd.Series(pd.Categorical(values))
        elif kind is FieldType.FLAG:
            built[name] = pd.Series(values, dtype=bool if name == "created_has_time" else "boolean")
        elif kind in (FieldType.ID, FieldType.TEXT):
            built[name] = pd.Series(values, dtype="str")
        else:
            built[name] = pd.Series([np.nan if v is None else v for v in values], dtype="float64")
    return pd.DataFrame(built)
