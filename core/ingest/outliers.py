"""Contacts that look wrong, class by class, and the data without those that the planner leaves out.

Each class is told from the contact alone, so that leaving it out is the same as removing its rows
from the file.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from core.ingest.rows.contacts import TIME_DOUBT
from core.ingest.rows.frames import column, rows
from core.ingest.typed.moments import instants
from core.model.outliers import DEFAULT_CAP_DAYS, OUTLIER_CLASSES, OutlierClass
from core.problems import note

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from core.ingest.combine import Combined

    Marks = NDArray[np.bool_]

LEFT_OUT_AS = "left_out_as"
"""Column of contacts left out: the first class that each belongs to."""
QUICK_S = 60.0
_TOLERANCE_S, _TOLERANCE = 120.0, 0.01
_MOST_IDS = 20
_ENDS = ("first_response_at", "first_resolved_at", "resolved_at", "closed_at")
_DURATIONS = (
    "first_response_duration", "resolution_duration", "wait_time", "talk_time", "hold_time",
    "wrap_time", "handle_time",
)  # fmt: skip
_TABLE = (
    "ticket_id", "channel", "agent", "created_at", *_ENDS, "first_response_duration",
    "resolution_duration", "agent_messages",
)  # fmt: skip
_VENDOR = (("first_response_duration", "first_response_at"), ("resolution_duration", "resolved_at"))
_NEEDS: dict[str, tuple[str, ...]] = {
    "negative_time": ("created_at",),
    "resolved_before_response": ("first_response_at", "resolved_at"),
    "too_long": ("created_at", "resolved_at"),
    "quick_close": ("agent_messages", "created_at", "resolved_at"),
    "durations_disagree": ("resolution_duration", "resolved_at"),
    "no_agent": ("agent",),
}


def outlier_classes(
    contacts: pd.DataFrame, excluded: Sequence[str] = (), cap_days: float = DEFAULT_CAP_DAYS
) -> tuple[OutlierClass, ...]:
    """Every class with its contacts; one that no column can tell says which are missing."""
    return tuple(_class(contacts, key, key in excluded, cap_days) for key in OUTLIER_CLASSES)


def _class(contacts: pd.DataFrame, key: str, excluded: bool, cap_days: float) -> OutlierClass:
    found = _told(contacts, key, cap_days)
    if found is None:
        missing = tuple(n for n in _NEEDS[key] if n not in contacts) or _NEEDS[key]
        why = note("needs_column", field=missing[0], fields=missing)
        return OutlierClass(key, 0, 0, (), excluded, np.empty(0, np.int64), why)
    hits, could = found
    places = np.flatnonzero(hits)
    return OutlierClass(
        key, len(places), int(could.sum()), _ids(contacts, places), excluded, places
    )


def _ids(contacts: pd.DataFrame, places: NDArray[np.intp]) -> tuple[str, ...]:
    """The numbers of the first contacts, or their places where the file gives none."""
    first = places[:_MOST_IDS]
    if "ticket_id" not in contacts:
        return tuple(str(int(place) + 1) for place in first)
    numbers = column(contacts, "ticket_id").iloc[first].astype("str").fillna("")
    return tuple(map(str, numbers.tolist()))


def outlier_table(contacts: pd.DataFrame, classes: Sequence[OutlierClass]) -> pd.DataFrame:
    """Every contact of every class with its moments and times, class by class."""
    places = np.concatenate([found.places for found in classes] or [np.empty(0, np.int64)])
    keys = np.repeat([found.key for found in classes], [found.rows for found in classes])
    shown = {
        name: column(contacts, name).iloc[places].reset_index(drop=True)
        for name in _TABLE
        if name in contacts
    }
    return pd.DataFrame({"outlier": keys, **shown})


def without(combined: Combined, excluded: Sequence[str], cap_days: float) -> Combined:
    """The data without the contacts of some classes; the very same where there are none."""
    kept = kept_contacts(combined.contacts, excluded, cap_days)
    return combined if kept is combined.contacts else replace(combined, contacts=kept)


def kept_contacts(
    contacts: pd.DataFrame, excluded: Sequence[str], cap_days: float = DEFAULT_CAP_DAYS
) -> pd.DataFrame:
    """The contacts of no class that is left out; asking twice changes nothing."""
    out = _first_class(contacts, excluded, cap_days) >= 0
    return rows(contacts, ~out).reset_index(drop=True) if out.any() else contacts


def left_out(contacts: pd.DataFrame, excluded: Sequence[str], cap_days: float) -> pd.DataFrame:
    """The contacts that are left out, each with the first class that it belongs to."""
    first = _first_class(contacts, excluded, cap_days)
    held = rows(contacts, first >= 0).reset_index(drop=True)
    names = pd.Index(list(OUTLIER_CLASSES), dtype="str")
    held[LEFT_OUT_AS] = pd.Categorical.from_codes(first[first >= 0].astype(int), categories=names)
    return held


def _first_class(
    contacts: pd.DataFrame, excluded: Sequence[str], cap_days: float
) -> NDArray[np.int8]:
    """The place of the first class that is left out of each contact; -1 for contacts that stay."""
    first = np.full(len(contacts), -1, np.int8)
    for place, key in enumerate(OUTLIER_CLASSES):
        found = _told(contacts, key, cap_days) if key in excluded else None
        if found is not None:
            first[(first < 0) & found[0]] = place
    return first


def _told(contacts: pd.DataFrame, key: str, cap_days: float) -> tuple[Marks, Marks] | None:
    """Contacts of a class and those that could be of it; None where no column tells."""
    if key == "negative_time":
        return _negative(contacts)
    if key == "resolved_before_response":
        return _resolved_before_response(contacts)
    if key == "too_long":
        return _too_long(contacts, cap_days * 86400.0)
    if key == "quick_close":
        return _quick_close(contacts)
    return _disagree(contacts) if key == "durations_disagree" else _no_agent(contacts)


def _blanked(contacts: pd.DataFrame, key: str) -> Marks:
    """Contacts of which importing blanked a time, because it showed a class."""
    if TIME_DOUBT not in contacts:
        return np.zeros(len(contacts), np.bool_)
    return (column(contacts, TIME_DOUBT).astype("str") == key).fillna(False).to_numpy(dtype=bool)


def _negative(contacts: pd.DataFrame) -> tuple[Marks, Marks] | None:
    """Replies, resolutions and closings before the contact came, and lengths below zero."""
    seconds = list(_elapsed(contacts))
    seconds += [_numbers(contacts, name) for name in _DURATIONS if name in contacts]
    blanked = _blanked(contacts, "negative_time")
    if not seconds and not blanked.any():
        return None
    hits, could = blanked, blanked.copy()
    for lasted in seconds:
        could |= ~np.isnan(lasted)
        hits = hits | (lasted < 0)
    return hits, could


def _resolved_before_response(contacts: pd.DataFrame) -> tuple[Marks, Marks] | None:
    if not {"first_response_at", "resolved_at"} <= set(contacts.columns):
        return None
    replied, resolved = _moments(contacts, "first_response_at"), _moments(contacts, "resolved_at")
    blanked = _blanked(contacts, "resolved_before_response")
    return (resolved < replied) | blanked, ~(np.isnat(replied) | np.isnat(resolved)) | blanked


def _too_long(contacts: pd.DataFrame, cap_s: float) -> tuple[Marks, Marks] | None:
    """Replies and resolutions that took longer than the cap."""
    seconds = list(_elapsed(contacts))
    seconds += [_numbers(contacts, name) for name, _end in _VENDOR if name in contacts]
    if not seconds:
        return None
    hits, could = np.zeros((2, len(contacts)), np.bool_)
    for lasted in seconds:
        could |= ~np.isnan(lasted)
        hits |= lasted > cap_s
    return hits, could


def _quick_close(contacts: pd.DataFrame) -> tuple[Marks, Marks] | None:
    """Resolved within a minute by nobody's message: notices and automatic closings.

    A file of days knows no minutes.
    """
    ended = [name for name in ("resolved_at", "closed_at") if name in contacts]
    if "agent_messages" not in contacts or "created_at" not in contacts or not ended:
        return None
    lasted = _between(contacts, "created_at", ended[0])
    messages = _numbers(contacts, "agent_messages")
    could = ~np.isnan(lasted) & ~np.isnan(messages) & _timed(contacts)
    return could & (lasted >= 0) & (lasted <= QUICK_S) & (messages == 0), could


def _disagree(contacts: pd.DataFrame) -> tuple[Marks, Marks] | None:
    """Durations of the vendor that its own moments contradict.

    Longer than the calendar time between them is always wrong. Shorter may be business time, and
    is wrong only where most of the others are calendar time.
    """
    hits, could = np.zeros((2, len(contacts)), np.bool_)
    told = False
    for name, end in _VENDOR:
        if not {name, end, "created_at"} <= set(contacts.columns):
            continue
        told = True
        said, lasted = _numbers(contacts, name), _between(contacts, "created_at", end)
        both = ~np.isnan(said) & ~np.isnan(lasted) & (lasted >= 0) & _timed(contacts)
        room = np.maximum(_TOLERANCE_S, _TOLERANCE * np.nan_to_num(lasted))
        longer, shorter = both & (said > lasted + room), both & (said < lasted - room)
        calendar = 2 * shorter.sum() < (both & ~longer).sum()
        could |= both
        hits |= longer | (shorter if calendar else np.False_)
    return (hits, could) if told else None


def _no_agent(contacts: pd.DataFrame) -> tuple[Marks, Marks] | None:
    """Contacts that somebody has worked on, nobody knows who."""
    if "agent" not in contacts:
        return None
    worked = list(_worked(contacts))
    could = np.logical_or.reduce(worked) if worked else np.ones(len(contacts), np.bool_)
    return could & column(contacts, "agent").isna().to_numpy(dtype=bool), could


def _worked(contacts: pd.DataFrame) -> Iterator[Marks]:
    """Contacts that were replied to, resolved or answered, by each column that tells."""
    for name in ("first_response_at", "resolved_at"):
        if name in contacts:
            yield ~np.isnat(_moments(contacts, name))
    if "answered" in contacts:
        yield column(contacts, "answered").fillna(False).to_numpy(dtype=bool)
    if "resolved_flag" in contacts:
        yield column(contacts, "resolved_flag").fillna(False).to_numpy(dtype=bool)


def _elapsed(contacts: pd.DataFrame) -> Iterator[NDArray[np.float64]]:
    """Seconds from creation to each moment that the files hold."""
    for name in _ENDS:
        if name in contacts and "created_at" in contacts:
            yield _between(contacts, "created_at", name)


def _between(contacts: pd.DataFrame, start: str, end: str) -> NDArray[np.float64]:
    gaps = _moments(contacts, end) - _moments(contacts, start)
    return np.where(np.isnat(gaps), np.nan, gaps.view(np.int64) / 1e6)


def _moments(contacts: pd.DataFrame, name: str) -> NDArray[np.datetime64]:
    return instants(column(contacts, name)).astype("M8[us]")


def _numbers(contacts: pd.DataFrame, name: str) -> NDArray[np.float64]:
    return column(contacts, name).to_numpy(dtype=np.float64, na_value=np.nan)


def _timed(contacts: pd.DataFrame) -> Marks:
    """Contacts whose time of day is known."""
    if "created_has_time" not in contacts:
        return np.ones(len(contacts), np.bool_)
    return column(contacts, "created_has_time").fillna(False).to_numpy(dtype=bool)
