"""Columns of a contacts table as arrays, absent ones as what is not known."""

from __future__ import annotations

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

UNKNOWN = "Unknown"


def labels(contacts: pd.DataFrame, column: str) -> NDArray[np.object_]:
    """Names of a column; what is missing reads Unknown."""
    if column not in contacts:
        return np.full(len(contacts), UNKNOWN, dtype=object)
    named = contacts[column].astype(object)
    return named.where(contacts[column].notna(), UNKNOWN).to_numpy(dtype=object)


def flag(contacts: pd.DataFrame, column: str, *, missing: bool) -> Flags:
    """A yes/no column with `missing` where it does not say."""
    return contacts[column].astype("boolean").fillna(missing).to_numpy(dtype=np.bool_)


def numbers(contacts: pd.DataFrame, column: str) -> Floats:
    """A column of seconds or counts; NaN where unknown."""
    if column not in contacts:
        return np.full(len(contacts), np.nan)
    return contacts[column].to_numpy(dtype=np.float64, na_value=np.nan)


def moments(contacts: pd.DataFrame, column: str) -> NDArray[np.datetime64]:
    """Moments in UTC; NaT where unknown."""
    if column not in contacts:
        return np.full(len(contacts), "NaT", dtype="datetime64[us]")
    return contacts[column].to_numpy(dtype="datetime64[us]")


def seconds_between(
    contacts: pd.DataFrame, start: str, end: str, stated: str | None = None
) -> Floats:
    """Wall seconds from one moment to another, else as `stated` in a column; NaN where unknown."""
    begin, finish = moments(contacts, start), moments(contacts, end)
    known = ~(np.isnat(begin) | np.isnat(finish))
    passed = np.full(len(contacts), np.nan)
    passed[known] = (finish[known] - begin[known]) / np.timedelta64(1, "us") / 1e6
    if stated is not None:
        passed = np.where(known, passed, numbers(contacts, stated))
    return passed


def answered(contacts: pd.DataFrame) -> Flags:
    """Contacts an agent took; where the file does not say, those that nobody saw give up."""
    kept = np.ones(len(contacts), dtype=np.bool_)
    if "abandoned" in contacts:
        kept = ~flag(contacts, "abandoned", missing=False)
    if "answered" not in contacts:
        return kept
    said = contacts["answered"].notna().to_numpy(dtype=np.bool_)
    return np.where(said, flag(contacts, "answered", missing=False), kept)


def abandoned(contacts: pd.DataFrame) -> Flags | None:
    """Contacts that gave up; None where the file does not say."""
    return flag(contacts, "abandoned", missing=False) if "abandoned" in contacts else None


def handled_s(contacts: pd.DataFrame) -> Floats:
    """Worked seconds: handle time, else talk + hold + after-contact work; NaN where unknown."""
    talk = numbers(contacts, "talk_time")
    more = np.zeros(len(contacts))
    for name in ("hold_time", "wrap_time"):
        more = more + np.nan_to_num(numbers(contacts, name))
    handled = numbers(contacts, "handle_time")
    return np.where(np.isfinite(handled), handled, talk + more)
