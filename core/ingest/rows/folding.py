"""Call legs, updates and activities folded to one row for each contact."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.ingest.fields.vocabulary import plain
from core.ingest.rows.frames import added, column, earliest
from core.ingest.typed.moments import instants
from core.problems import Note, note

Codes = NDArray[np.int64]
"""For each row, the number of its contact."""
Moments = NDArray[np.datetime64]

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
_CREATED = re.compile(
    r"(?:insert|create|created|open|opened|new|register|registered|received|submitted)"
    r"(?: (?:ticket|case|incident|request|issue))?|ticket (?:created|opened|received)"
    r"|cread[oa]|abiert[oa]|crear (?:ticket|caso)|creat[oa]|apert[oa]|inserimento(?: ticket)?"
    r"|apertura(?: ticket)?|crea ticket"
)
_WAITING = re.compile(r"wait|pending|on hold|awaiting|suspend|in attesa|sospes|en espera|pendiente")
_WHO = r"(?:customer|client|user|requester)"
_WHAT = r"(?:solution|resolution|answer|fix)"
_ANSWERS = {
    "confirmed": re.compile(
        rf"{_WHAT} (?:confirmed|accepted)|{_WHO} (?:confirmed|accepted)(?: .+)?"
        rf"|(?:confirmed|accepted) by (?:the )?{_WHO}|solucion (?:confirmada|aceptada)"
        r"|(?:confirmad|aceptad)[oa] por el cliente|soluzione (?:confermata|accettata)"
        r"|(?:confermat|accettat)[oa] dal cliente"
    ),
    "refused": re.compile(
        rf"{_WHAT} (?:rejected|refused|declined)|{_WHO} (?:rejected|refused)(?: .+)?"
        rf"|(?:rejected|refused) by (?:the )?{_WHO}|solucion rechazada"
        r"|rechazad[oa] por el cliente|soluzione rifiutata|rifiutat[oa] dal cliente"
    ),
    "used": re.compile(
        rf"(?:{_WHAT}|article|suggestion) (?:used|applied)"
        r"|(?:solucion (?:usada|utilizada|aplicada)|articulo (?:usado|utilizado))"
        r"|(?:soluzione (?:usata|utilizzata|applicata)|articolo (?:usato|utilizzato))"
    ),
}
"""What customers make of a solution: nothing that agents do."""
_PENDING = ("pending_customer", "on_hold")
_DONE = ("resolved", "closed", "archived")


def fold_updates(table: pd.DataFrame) -> pd.DataFrame:
    """The last update of each contact (by update time, then file order), created at its earliest.

    Takes typed columns with one row per update; returns one row per contact in order of first
    appearance, its index pointing at the row kept. Touches are the updates after the first at
    different moments; time pending and reopenings follow from the states where no column says.
    """
    codes = pd.factorize(table["ticket_id"])[0]
    moments = instants(column(table, "updated_at")) if "updated_at" in table else None
    order = np.arange(len(table))
    if moments is not None:
        order = np.argsort(moments, kind="stable")
    last = np.full(codes.max() + 1, -1)
    last[codes[order]] = order
    folded = table.iloc[last].copy()
    if "created_at" in table:
        first = earliest(column(table, "created_at"), codes)
        folded["created_at"] = first.set_axis(folded.index)
    if moments is not None:
        by_contact = np.lexsort((np.arange(len(table)), moments, codes))
        _add_history(folded, table.iloc[by_contact], codes[by_contact], moments[by_contact])
    _add_departments(folded, table, codes)
    return folded


def _add_history(
    folded: pd.DataFrame, updates: pd.DataFrame, codes: Codes, moments: Moments
) -> None:
    """What the course of a contact's states tells; updates sorted by contact and moment."""
    contacts = len(folded)
    again = np.concatenate(([False], codes[1:] == codes[:-1]))
    touched = again & np.concatenate(([False], moments[1:] > moments[:-1]))
    _add_touches(folded, codes, moments, touched)
    if "status" not in updates:
        return
    state = column(updates, "status")
    pending = state.isin(_PENDING).to_numpy()
    if pending.any():
        folded["pending_time"] = _time_in(codes, moments, pending, contacts)
    done = state.isin(_DONE).to_numpy()
    if "reopens" not in folded and done.any():
        back = again & ~done & np.concatenate(([False], done[:-1]))
        folded["reopens"] = np.bincount(codes[back], minlength=contacts).astype(float)


def _add_touches(
    folded: pd.DataFrame, codes: Codes, moments: Moments, touched: NDArray[np.bool_]
) -> None:
    """How often a contact was worked on, and when first and last."""
    contacts = len(folded)
    folded["touches"] = np.bincount(codes[touched], minlength=contacts).astype(float)
    folded["first_touch_at"] = utc(pick(codes, moments, touched, contacts, keep="first"))
    folded["last_touch_at"] = utc(pick(codes, moments, touched, contacts, keep="last"))


def _time_in(
    codes: Codes, moments: Moments, inside: NDArray[np.bool_], contacts: int
) -> NDArray[np.float64]:
    """Seconds between each row inside and the contact's next row, added up; 0 where never."""
    following = np.concatenate((codes[1:] == codes[:-1], [False]))
    spent = np.zeros(len(codes))
    spent[:-1] = np.diff(moments) / np.timedelta64(1, "s")
    counted = inside & following & ~np.isnan(spent)
    return np.bincount(codes[counted], weights=spent[counted], minlength=contacts).astype(float)


_SUMMED = ("talk_time", "hold_time", "wrap_time", "wait_time", "ivr_time", "handle_time")


def fold_legs(table: pd.DataFrame) -> pd.DataFrame:
    """One call from its legs: times added up, answered when a leg with a person was.

    The queue's own legs add waiting but nobody answers there; agent and the rest are those of the
    answered leg, else of the last. Persons who talked beyond the first were transferred to.
    """
    codes, _ = pd.factorize(table["ticket_id"])
    calls = int(codes.max()) + 1
    person = np.ones(len(table), bool)
    if "direction" in table:
        person = ~column(table, "direction").astype("str").str.lower().str.contains(
            "queue|cola|coda", na=False
        ).to_numpy(dtype=bool)
    answered = person & _talked(table)
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
    taken = np.bincount(codes[answered], minlength=calls)
    folded["answered"] = pd.array(taken > 0, dtype="boolean")
    folded["abandoned"] = pd.array(taken == 0, dtype="boolean")
    folded["touches"] = taken.astype(float)
    if "reassignments" not in folded:
        folded["reassignments"] = np.where(taken > 0, taken - 1.0, np.nan)
    return folded


def _talked(table: pd.DataFrame) -> NDArray[np.bool_]:
    if "talk_time" in table:
        return column(table, "talk_time").fillna(0).gt(0).to_numpy()
    if "answered" in table:
        return column(table, "answered").fillna(False).to_numpy(dtype=bool)
    return np.zeros(len(table), bool)


def fold_activities(table: pd.DataFrame) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """One contact from its activities: created at the first, answered when first taken in charge.

    Resolved and closed are the last of their kind, reopens one less than the times resolved; the
    other columns are those of the last activity. A contact that only starts with being taken in
    charge was answered when it was created. Touches are the moments at which somebody did more
    than open, park or close it; the time parked, and the time from a solution to the next touch,
    are the customer's.
    """
    codes, _ = pd.factorize(table["ticket_id"])
    moments = instants(column(table, "event_at"))
    order = np.lexsort((np.arange(len(table)), moments, codes))
    codes, moments = codes[order], moments[order]
    kinds = _kinds(column(table, "event"))[order]
    first, last = edges(codes)
    folded = table.iloc[order[last]].copy()
    folded["created_at"] = utc(moments[first])
    folded["updated_at"] = utc(moments[last])
    contacts = len(first)
    for name, kind, keep in (
        ("first_response_at", "taken", "first"),
        ("resolved_at", "resolved", "last"),
        ("closed_at", "closed", "last"),
        ("first_resolved_at", "resolved", "first"),
    ):
        folded[name] = utc(pick(codes, moments, kinds == kind, contacts, keep=keep))
    resolves = np.bincount(codes[kinds == "resolved"], minlength=contacts).astype(float)
    folded["reopens"] = np.where(resolves > 0, np.maximum(resolves - 1, 0), np.nan)
    _add_work(folded, codes, moments, kinds)
    _add_answers(folded, codes, kinds)
    _add_departments(folded, table.iloc[order], codes)
    used = {kind: ", ".join(names) for kind, names in _named(column(table, "event")).items()}
    return folded.drop(columns=["event", "event_at"]), (note("events_meaning", **used),)


def _add_work(
    folded: pd.DataFrame, codes: Codes, moments: Moments, kinds: NDArray[np.object_]
) -> None:
    contacts = len(folded)
    work = np.isin(kinds, ("taken", "resolved", "work"))
    # Two entries of one moment are one touch.
    same = np.concatenate(([False], (codes[1:] == codes[:-1]) & (moments[1:] == moments[:-1])))
    _add_touches(folded, codes, moments, work & ~(same & np.concatenate(([False], work[:-1]))))
    waiting = kinds == "waiting"
    if waiting.any():
        folded["pending_time"] = _time_in(codes, moments, waiting, contacts)
    ahead = np.concatenate((codes[1:] == codes[:-1], [False]))
    followed = ahead & np.concatenate((work[1:], [False]))
    away = (waiting | (kinds == "resolved")) & followed
    away &= ~np.concatenate((moments[1:] == moments[:-1], [False]))
    folded["customer_returns"] = np.bincount(codes[away], minlength=contacts).astype(float)
    folded["customer_delay"] = _time_in(codes, moments, away, contacts)


def _add_answers(folded: pd.DataFrame, codes: Codes, kinds: NDArray[np.object_]) -> None:
    """Whether the customer confirmed the solution, by the last word on it, and whether used it.

    Nothing where a log has no such events, or the contact none of them.
    """
    said = np.isin(kinds, ("confirmed", "refused"))
    for name, rows, yes in (
        ("solution_ack", said, kinds == "confirmed"),
        ("solution_used", kinds == "used", kinds == "used"),
    ):
        if rows.any() and name not in folded:
            answers = pd.array([pd.NA] * len(folded), dtype="boolean")
            answers[codes[rows]] = yes[rows]
            folded[name] = answers


def _add_departments(folded: pd.DataFrame, rows: pd.DataFrame, codes: Codes) -> None:
    """Through how many departments each contact went, told by its groups where none are named.

    Contacts whose rows name none stay blank; a count that the file has of its own stays.
    """
    source = next((name for name in ("department", "team") if name in rows), None)
    if source is None or "departments" in folded:
        return
    held = column(rows, source).astype("category")
    names = held.cat.codes.to_numpy().astype(np.int64)
    known = names >= 0
    pairs = np.unique(codes[known] * max(len(held.cat.categories), 1) + names[known])
    passed = np.bincount(pairs // max(len(held.cat.categories), 1), minlength=len(folded))
    folded["departments"] = np.where(passed > 0, passed.astype(float), np.nan)


def utc(values: Moments) -> pd.DatetimeIndex:
    """Moments as a column of a table."""
    return pd.DatetimeIndex(values.astype("datetime64[us]")).tz_localize("UTC")


def edges(codes: Codes) -> tuple[Codes, Codes]:
    """First and last position of each contact in rows sorted by contact."""
    change = np.flatnonzero(np.diff(codes)) + 1
    return np.concatenate(([0], change)), np.concatenate((change, [len(codes)])) - 1


def pick(
    codes: Codes, moments: Moments, wanted: NDArray[np.bool_], contacts: int, *, keep: str
) -> Moments:
    """The first or last wanted moment of each contact, NaT where it has none."""
    out = np.full(contacts, np.datetime64("NaT"), "datetime64[us]")
    which = np.flatnonzero(wanted)
    which = which[::-1] if keep == "first" else which
    out[codes[which]] = moments[which]
    return out


def event_kind(name: str) -> str:
    """What an activity does for a contact: taken, resolved, closed, created, waiting, work.

    What its customer makes of the solution is confirmed, refused or used.
    """
    text = plain(name)
    for kind, pattern in _ANSWERS.items():
        if pattern.fullmatch(text):
            return kind
    for kind, pattern in (("resolved", _RESOLVED), ("closed", _CLOSED), ("created", _CREATED)):
        if pattern.fullmatch(text):
            return kind
    if _TAKEN.search(text):
        return "taken"
    return "waiting" if _WAITING.search(text) else "work"


def event_meanings(names: Sequence[str]) -> dict[str, str]:
    """What each activity of a log does for a contact.

    Where a log names the contact ("Resolve ticket"), a bare state of the same meaning
    ("RESOLVED") belongs to something else, such as a defect, and is not counted ("other").
    """
    kinds = {name: event_kind(name) for name in names}
    for kind in ("resolved", "closed"):
        same = [name for name in names if kinds[name] == kind]
        explicit = [name for name in same if _CONTACT.search(plain(name))]
        if explicit:
            kinds |= {name: "other" for name in same if name not in explicit}
    return kinds


def _kinds(events: pd.Series) -> NDArray[np.object_]:
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
