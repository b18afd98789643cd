"""Event logs folded to one row for each contact."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from core.ingest.frames import added, column, earliest
from core.ingest.moments import instants
from core.ingest.vocabulary import plain
from core.problems import Note, note

_TAKEN = re.compile(
    r"take in charge|taken in charge|first (?:reply|response)|replied|agent repl|responded|answered"
    r"|presa in carico|preso in carico|prima risposta|asignad|respuesta|assigned to agent"
    r"|start work|work started"
)
_RESOLVED = re.compile(
    r"(?:resolve|solve|resolved|solved)(?: (?:ticket|case|incident|request|issue))?"
    r"|risolt[oa]|resuelt[oa]|resolvid[oa]|ticket (?:resolved|solved)|risolvi ticket|resolver"
)
_CONTACT = re.compile(r"\b(?:ticket|case|incident|request|issue|caso|incidencia)\b")
_CLOSED = re.compile(
    r"(?:close|closed)(?: (?:ticket|case|incident))?|ticket closed|chius[oa]|cerrad[oa]|fechad[oa]"
)


def fold_updates(table: pd.DataFrame) -> pd.DataFrame:
    """The last update of each contact (by update time, then file order), created at its earliest.

    Takes typed columns with one row per update; returns one row per contact in order of first
    appearance, its index pointing at the row kept.
    """
    order = np.arange(len(table))
    if "updated_at" in table:
        order = np.argsort(instants(column(table, "updated_at")), kind="stable")
    codes, _ = pd.factorize(table["ticket_id"])
    last = np.full(codes.max() + 1, -1)
    last[codes[order]] = order
    folded = table.iloc[last].copy()
    if "created_at" in table:
        first = earliest(column(table, "created_at"), codes)
        folded["created_at"] = first.set_axis(folded.index)
    return folded


_SUMMED = ("talk_time", "hold_time", "wrap_time", "wait_time", "ivr_time", "handle_time")


def fold_legs(table: pd.DataFrame) -> pd.DataFrame:
    """One call from its legs: times added up, answered when a leg with a person was.

    The queue's own legs add waiting but nobody answers there; agent and the rest are those of the
    answered leg, else of the last.
    """
    codes, _ = pd.factorize(table["ticket_id"])
    calls = int(codes.max()) + 1
    person = np.ones(len(table), bool)
    if "direction" in table:
        person = ~column(table, "direction").astype("str").str.lower().str.contains(
            "queue|cola|coda", na=False
        ).to_numpy(dtype=bool)
    answered = person & column(table, "talk_time").fillna(0).gt(0).to_numpy()
    order = np.lexsort((np.arange(len(table)), answered, person))
    chosen = np.full(calls, -1)
    chosen[codes[order]] = order
    folded = table.iloc[chosen].copy()
    for name in _SUMMED:
        if name in table:
            folded[name] = added(column(table, name), codes)
    if "created_at" in table:
        first = earliest(column(table, "created_at"), codes)
        folded["created_at"] = first.set_axis(folded.index)
    taken = np.bincount(codes[answered], minlength=calls) > 0
    folded["answered"] = pd.array(taken, dtype="boolean")
    folded["abandoned"] = pd.array(~taken, dtype="boolean")
    return folded


def fold_activities(table: pd.DataFrame) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """One contact from its activities: created at the first, answered when first taken in charge.

    Resolved and closed are the last of their kind, reopens one less than the times resolved; the
    other columns are those of the last activity. A contact that only starts with being taken in
    charge was answered when it was created.
    """
    codes, _ = pd.factorize(table["ticket_id"])
    moments = instants(column(table, "event_at"))
    order = np.lexsort((np.arange(len(table)), moments, codes))
    codes, moments = codes[order], moments[order]
    kinds = _kinds(column(table, "event"))[order]
    first, last = _edges(codes)
    folded = table.iloc[order[last]].copy()
    folded["created_at"] = _utc(moments[first])
    folded["updated_at"] = _utc(moments[last])
    contacts = len(first)
    folded["first_response_at"] = _utc(
        _pick(codes, moments, kinds == "taken", contacts, keep="first")
    )
    folded["resolved_at"] = _utc(_pick(codes, moments, kinds == "resolved", contacts, keep="last"))
    folded["closed_at"] = _utc(_pick(codes, moments, kinds == "closed", contacts, keep="last"))
    folded["first_resolved_at"] = _utc(
        _pick(codes, moments, kinds == "resolved", contacts, keep="first")
    )
    resolves = np.bincount(codes[kinds == "resolved"], minlength=contacts).astype(float)
    folded["reopens"] = np.where(resolves > 0, np.maximum(resolves - 1, 0), np.nan)
    used = {kind: ", ".join(names) for kind, names in _named(column(table, "event")).items()}
    return folded.drop(columns=["event", "event_at"]), (note("events_meaning", **used),)


def _utc(values: np.ndarray) -> pd.DatetimeIndex:
    return pd.DatetimeIndex(values.astype("datetime64[us]")).tz_localize("UTC")


def _edges(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    change = np.flatnonzero(np.diff(codes)) + 1
    return np.concatenate(([0], change)), np.concatenate((change, [len(codes)])) - 1


def _pick(
    codes: np.ndarray, moments: np.ndarray, wanted: np.ndarray, contacts: int, *, keep: str
) -> np.ndarray:
    out = np.full(contacts, np.datetime64("NaT"), "datetime64[us]")
    which = np.flatnonzero(wanted)
    which = which[::-1] if keep == "first" else which
    out[codes[which]] = moments[which]
    return out


def event_kind(name: str) -> str:
    """What an activity does for a contact: taken, resolved, closed or other."""
    text = plain(name)
    for kind, pattern in (("resolved", _RESOLVED), ("closed", _CLOSED)):
        if pattern.fullmatch(text):
            return kind
    return "taken" if _TAKEN.search(text) else "other"


def event_meanings(names: Sequence[str]) -> dict[str, str]:
    """What each activity of a log does for a contact.

    Where a log names the contact ("Resolve ticket"), a bare state of the same meaning
    ("RESOLVED") belongs to something else, such as a defect, and is not counted.
    """
    kinds = {name: event_kind(name) for name in names}
    for kind in ("resolved", "closed"):
        same = [name for name in names if kinds[name] == kind]
        explicit = [name for name in same if _CONTACT.search(plain(name))]
        if explicit:
            kinds |= {name: "other" for name in same if name not in explicit}
    return kinds


def _kinds(events: pd.Series) -> np.ndarray:
    held = events.astype("category")
    meanings = event_meanings([str(name) for name in held.cat.categories])
    names = np.array([*meanings.values(), "other"], dtype=object)
    return names[held.cat.codes.to_numpy()]


def _named(events: pd.Series) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {"taken": [], "resolved": [], "closed": []}
    names = [str(name) for name in events.astype("category").cat.categories]
    for name, kind in event_meanings(names).items():
        out.get(kind, []).append(name)
    return out
