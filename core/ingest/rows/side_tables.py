"""Tables beside the contacts: agents' time, tasks, customers and monthly costs."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from core.ingest.fields.vocabulary import plain
from core.ingest.rows.contacts import TypedTable
from core.ingest.rows.frames import column
from core.ingest.typed.moments import instants
from core.model.dataset import Grain

SIDE_GRAINS = (Grain.AGENT_STATE, Grain.TASK, Grain.CUSTOMER, Grain.COST)
_IDENTITY = {Grain.AGENT_STATE: "agent", Grain.TASK: "task_id", Grain.CUSTOMER: "customer_id"}
_STATES = (
    ("off_queue_time", r"not ready|unavailable|no disponible|non disponibile|not available"
     r"|off.?queue|break|lunch|meal|away|meeting|training|coaching|admin|personal|dnd"
     r"|do not disturb"
     r"|pausa|comida|almuerzo|reuni|formaci|pranzo|riunione|formazione|aux|back.?office"
     r"|offline work"),
    ("", r"logged? ?out|offline|signed out|desconect|disconness|log ?off"),
    ("idle_time", r"idle|available|ready|waiting|free|disponible|libre|disponibile|libero|attesa"
     r"|online"),
    ("interacting_time", r"busy|talk|on.?call|in.?call|interact|acw|after.?call|wrap|hold|chat"
     r"|email|occup|ocup|habl|convers|llamada|chiamata|ringing|handling|on.?contact"),
)  # fmt: skip
"""Where the time in a state belongs, by words in its name; the first that fits counts."""


def state_class(name: str) -> str:
    """The field that time in a state adds to: idle, interacting or off queue; "" for none."""
    text = plain(name)
    return next((field for field, words in _STATES if re.search(words, text)), "off_queue_time")


def set_aside_side_rows(typed: TypedTable) -> None:
    """Rows that name nobody, exact repeats, and earlier rows of a customer or task."""
    name = _IDENTITY.get(typed.mapping.grain)
    if name is not None and name in typed.columns:
        lost = typed.columns[name].isna().to_numpy()
        typed.ledger.drop_rows(np.flatnonzero(lost), typed.header_of(name), "no_identity")
    _set_aside_repeats(typed, name or "cost_month")
    if typed.mapping.grain is Grain.CUSTOMER:
        _set_aside_older(typed, "customer_id")


def _set_aside_repeats(typed: TypedTable, shown: str) -> None:
    rows = np.flatnonzero(~typed.ledger.dropped)
    whole = pd.DataFrame({i: cells.to_pandas() for i, cells in enumerate(typed.raw.columns)}).iloc[
        rows
    ]
    header = typed.header_of(shown) or typed.raw.header[0]
    typed.ledger.drop_rows(rows[whole.duplicated().to_numpy()], header, "duplicate_row")


def _set_aside_older(typed: TypedTable, name: str) -> None:
    if name not in typed.columns:
        return
    rows = np.flatnonzero(~typed.ledger.dropped)
    repeated = typed.columns[name].iloc[rows].duplicated(keep="last").to_numpy()
    typed.ledger.drop_rows(rows[repeated], typed.header_of(name), "older_version")


def derive_side_fields(table: pd.DataFrame, grain: Grain) -> pd.DataFrame:
    """What follows from the columns: length of a state, where its time belongs, cost in all."""
    if grain is Grain.AGENT_STATE:
        return _with_states(table)
    if grain is Grain.COST and "cost" not in table:
        parts = [n for n in ("labour_cost", "overhead_cost", "technology_cost") if n in table]
        if parts:
            table = table.assign(cost=table[parts].sum(axis=1, min_count=1))
    return table


def _with_states(table: pd.DataFrame) -> pd.DataFrame:
    table = table.copy(deep=False)
    if "state" not in table:
        return table
    if "state_time" not in table:
        table["state_time"] = _lengths(table)
    held = column(table, "state").astype("category")
    classes = np.array([*(state_class(str(c)) for c in held.cat.categories), ""], dtype=object)
    kinds = classes[held.cat.codes.to_numpy()]
    seconds = column(table, "state_time").to_numpy()
    for name in ("idle_time", "interacting_time", "off_queue_time"):
        if name not in table:
            table[name] = np.where(kinds == name, seconds, np.where(np.isnan(seconds), np.nan, 0.0))
    if "logged_in_time" not in table:
        table["logged_in_time"] = np.where(kinds == "", 0.0, seconds)
    return table


def _lengths(table: pd.DataFrame) -> np.ndarray:
    """Seconds to the end of each state, or to the agent's next one where no end is written."""
    start = instants(column(table, "interval_start"))
    if "state_end" in table:
        seconds = (instants(column(table, "state_end")) - start) / np.timedelta64(1, "s")
        return np.where(seconds >= 0, seconds, np.nan)
    codes = pd.factorize(column(table, "agent"))[0]
    order = np.lexsort((start, codes))
    seconds = np.full(len(table), np.nan)
    following = codes[order][1:] == codes[order][:-1]
    gaps = np.diff(start[order]) / np.timedelta64(1, "s")
    seconds[order[:-1][following]] = gaps[following]
    return seconds
