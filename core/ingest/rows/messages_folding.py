"""Messages folded to one row for each conversation: first reply, reply times, customer delays."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from core.ingest.fields.vocabulary import plain
from core.ingest.rows.folding import Codes, Moments, edges, pick, utc
from core.ingest.rows.frames import column
from core.ingest.rows.rephrasing import asks_again, can_be_told
from core.ingest.typed.moments import instants
from core.problems import Note, note

CUSTOMER, AGENT, MACHINE, UNKNOWN = 1, 2, 3, 0
_INBOUND = re.compile(
    r"in|inbound|incoming|received|entrante|recibid[oa]|in entrata|ricevut[oa]|customer to agent"
)
_OUTBOUND = re.compile(
    r"out|outbound|outgoing|sent|reply|saliente|enviad[oa]|in uscita|inviat[oa]|agent to customer"
)
_CUSTOMERS = re.compile(
    r"customer|client|contact|end.?user|user|visitor|lead|requester|consumer|cliente|usuario"
    r"|contacto|utente|contatto|richiedente|inbound"
)
_AGENTS = re.compile(
    r"agent|admin|teammate|operator|staff|employee|support|rep|representative|agente|operador"
    r"|operatore|assistente|outbound"
)
_MACHINES = re.compile(
    r"bot|chatbot|system|auto|automation|automated|workflow|rule|sistema|automatic[oa]?|fin"
)


def fold_messages(
    table: pd.DataFrame, phrases: Sequence[str] = ()
) -> tuple[pd.DataFrame, tuple[Note, ...]]:
    """One conversation from its messages.

    Created at the first message; answered by the first message of a person after the customer's
    first one, automatic replies left out. A reply time runs from the earliest unanswered message
    of the customer to the next one of an agent; the customer's delay from the agent's message to
    the customer's next. Sums and counts are kept, so that means pool over all replies. Where an
    agent wrote first there is no first response. Messages that ask to say something again are
    counted by `phrases`; their text itself is not kept.
    """
    codes, _ = pd.factorize(table["ticket_id"])
    moments = instants(column(table, "message_at"))
    order = np.lexsort((np.arange(len(table)), moments, codes))
    codes, moments = codes[order], moments[order]
    roles, notes = _roles(table)
    roles = roles[order]
    first, last = edges(codes)
    folded = table.iloc[order[last]].copy()
    folded["created_at"] = utc(moments[first])
    folded["updated_at"] = utc(moments[last])
    if "channel" in table:
        opening = column(table, "channel").iloc[order[first]]
        folded["channel"] = opening.set_axis(folded.index)
    _add_agent(folded, table, order, codes, roles)
    _add_times(folded, codes, moments, roles)
    _add_rephrasing(folded, table, order, codes, roles, phrases)
    gone = ["message_at", "message_author", "message_text", "autoreply", "direction"]
    folded = folded.drop(columns=[name for name in gone if name in folded])
    started = _starts(codes, roles, len(first))
    folded["direction"] = pd.Categorical(np.where(started == AGENT, "outbound", "inbound"))
    return folded, notes


def _add_rephrasing(
    folded: pd.DataFrame,
    table: pd.DataFrame,
    order: Codes,
    codes: Codes,
    roles: NDArray[np.int8],
    phrases: Sequence[str],
) -> None:
    """How often agents had the question put again, and customers the solution.

    Not known of conversations whose people wrote no text, or none in a language of the phrases.
    """
    if "message_text" not in table or "rephrase_count" in table:
        return
    texts = column(table, "message_text")
    languages = column(table, "language") if "language" in table else None
    people = (roles == AGENT) | (roles == CUSTOMER)
    told = can_be_told(texts, languages, phrases)[order] & people
    known = np.bincount(codes[told], minlength=len(folded)) > 0
    asks = asks_again(texts, phrases)[order] & told
    counts = [
        np.where(known, np.bincount(codes[asks & (roles == role)], minlength=len(folded)), np.nan)
        for role in (AGENT, CUSTOMER)
    ]
    folded["rephrase_questions"], folded["rephrase_solutions"] = counts
    folded["rephrase_count"] = counts[0] + counts[1]


def _roles(table: pd.DataFrame) -> tuple[NDArray[np.int8], tuple[Note, ...]]:
    """Who wrote each message: by direction, else by the author's role, else by the agent named."""
    roles = np.zeros(len(table), np.int8)
    if "direction" in table:
        roles = _judged(column(table, "direction"), ((_INBOUND, CUSTOMER), (_OUTBOUND, AGENT)))
    if "message_author" in table:
        kinds = ((_MACHINES, MACHINE), (_CUSTOMERS, CUSTOMER), (_AGENTS, AGENT))
        authors = _judged(column(table, "message_author"), kinds)
        roles = np.where((roles == UNKNOWN) | (authors == MACHINE), authors, roles).astype(np.int8)
        roles = np.where(authors == UNKNOWN, _by_name(table, roles), roles).astype(np.int8)
    if "autoreply" in table:
        automatic = column(table, "autoreply").fillna(False).to_numpy(dtype=bool)
        roles[automatic] = MACHINE
    unknown = int((roles == UNKNOWN).sum())
    notes = (note("message_authors_unknown", rows=unknown, n=len(roles)),) if unknown else ()
    return roles, notes


def _judged(values: pd.Series, kinds: tuple[tuple[re.Pattern[str], int], ...]) -> NDArray[np.int8]:
    held = values.astype("category")
    meanings = np.zeros(len(held.cat.categories) + 1, np.int8)
    for place, name in enumerate(held.cat.categories):
        text = plain(str(name))
        meanings[place] = next((role for p, role in kinds if p.fullmatch(text)), UNKNOWN)
    return meanings[held.cat.codes.to_numpy()]


def _by_name(table: pd.DataFrame, roles: NDArray[np.int8]) -> NDArray[np.int8]:
    """An author who is somewhere named as agent writes as one; as the customer, likewise."""
    author = column(table, "message_author").astype("str")
    out = roles.copy()
    for name, role in (("agent", AGENT), ("customer_id", CUSTOMER)):
        if name in table:
            known = set(column(table, name).dropna().astype("str").unique())
            hit = author.isin(known).to_numpy() & (out == UNKNOWN)
            out[hit] = role
    return out


def _starts(codes: Codes, roles: NDArray[np.int8], contacts: int) -> NDArray[np.int8]:
    """Who wrote first in each conversation, machines left out."""
    out = np.zeros(contacts, np.int8)
    people = np.flatnonzero((roles == CUSTOMER) | (roles == AGENT))[::-1]
    out[codes[people]] = roles[people]
    return out


def _add_agent(
    folded: pd.DataFrame,
    table: pd.DataFrame,
    order: Codes,
    codes: Codes,
    roles: NDArray[np.int8],
) -> None:
    """The agent of the last message by one: the agent column, else the author's name."""
    source = "agent" if "agent" in table else "message_author"
    if source not in table:
        return
    places = np.full(len(folded), -1)
    written = np.flatnonzero(roles == AGENT)
    places[codes[written]] = order[written]
    values = column(table, source).astype("category")
    taken = pd.api.extensions.take(values.array, places, allow_fill=True)
    held = pd.Series(taken, index=folded.index)
    generic = [c for c in held.cat.categories if _AGENTS.fullmatch(plain(str(c)))]
    if source == "agent" or len(generic) < len(held.cat.categories):
        folded["agent"] = held.cat.remove_unused_categories()


def _add_times(
    folded: pd.DataFrame, codes: Codes, moments: Moments, roles: NDArray[np.int8]
) -> None:
    contacts = len(folded)
    started = _starts(codes, roles, contacts)
    for name, role in (("customer_messages", CUSTOMER), ("agent_messages", AGENT)):
        folded[name] = np.bincount(codes[roles == role], minlength=contacts).astype(float)
    people = np.flatnonzero((roles == CUSTOMER) | (roles == AGENT))
    codes, moments, roles = codes[people], moments[people], roles[people]
    again = np.concatenate(([False], codes[1:] == codes[:-1]))
    before = np.concatenate(([UNKNOWN], roles[:-1]))
    before = np.where(again, before, UNKNOWN)
    asks = (roles == CUSTOMER) & (before != CUSTOMER)
    replies = (roles == AGENT) & (before == CUSTOMER)
    returns = (roles == CUSTOMER) & (before == AGENT)
    visits = (roles == AGENT) & (before != AGENT)
    asked = np.maximum.accumulate(np.where(asks, np.arange(len(codes)), 0)) if len(codes) else codes
    waits = (moments - moments[asked]) / np.timedelta64(1, "s")
    first = pick(codes, moments, replies, contacts, keep="first")
    first[started != CUSTOMER] = np.datetime64("NaT")
    folded["first_response_at"] = utc(first)
    _add_sums(folded, ("replies", "reply_time"), codes, replies, waits)
    longest = np.full(contacts, np.nan)
    np.fmax.at(longest, codes[replies], waits[replies])
    folded["longest_reply_time"] = longest
    gaps = np.zeros(len(codes))
    gaps[1:] = np.diff(moments) / np.timedelta64(1, "s")
    _add_sums(folded, ("customer_returns", "customer_delay"), codes, returns, gaps)
    folded["touches"] = np.bincount(codes[visits], minlength=contacts).astype(float)
    folded["first_touch_at"] = utc(pick(codes, moments, visits, contacts, keep="first"))
    folded["last_touch_at"] = utc(pick(codes, moments, visits, contacts, keep="last"))


def _add_sums(
    folded: pd.DataFrame,
    names: tuple[str, str],
    codes: Codes,
    counted: NDArray[np.bool_],
    seconds: NDArray[np.float64],
) -> None:
    """How often, and how long in all; no length where it never happened."""
    count = np.bincount(codes[counted], minlength=len(folded)).astype(float)
    total = np.bincount(codes[counted], weights=seconds[counted], minlength=len(folded))
    folded[names[0]] = count
    folded[names[1]] = np.where(count > 0, total, np.nan)
