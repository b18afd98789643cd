"""The contacts behind a KPI: which rows, what each contributes, and the columns that show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from core.metrics.catalogue import CATALOGUE
from core.metrics.chosen_values import chosen_values
from core.metrics.compute import chosen_apart
from core.metrics.contact_values import CONTACT_VALUES, ContactValues, contacts_of
from core.metrics.facts import Facts
from core.metrics.selection import Selection, View, select
from core.model.scenario import Filter, Scenario
from core.problems import Note, note

if TYPE_CHECKING:
    import pandas as pd

_ALWAYS = ("ticket_id", "created_at", "channel", "topic", "agent", "team")
"""Columns that tell a contact from another, those of them that the files have."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Rows of `contacts` that a KPI is counted from, those that matter most first."""

    kpi: str
    rows: np.ndarray = field(repr=False)
    """Positions in `contacts`. Shape (n,)."""
    values: np.ndarray = field(repr=False)
    """What each contributes, in `unit`. Shape (n,)."""
    columns: tuple[str, ...]
    """Columns of `contacts` worth showing, in their order."""
    unit: str
    contacts: pd.DataFrame = field(repr=False, compare=False)
    reason: Note | None = None
    """Why there is none."""


def evidence(facts: Facts, scenario: Scenario, view: Filter, kpi: str) -> Evidence:
    """The contacts that a KPI counts, longest, latest or unkept first.

    A KPI that is a figure over all contacts has those of its date.
    """
    counted = facts.with_answers if kpi in ("csat", "nps", "csat_response_rate") else facts
    selection = select(counted, view)
    chosen = chosen_values(kpi, selection, scenario)
    declared = chosen or CONTACT_VALUES.get(kpi) or _ANY
    seen = contacts_of(selection, kpi)
    apart = chosen is None and kpi in CONTACT_VALUES
    values = None if apart else declared.of(seen, scenario)
    columns = tuple(dict.fromkeys((*_ALWAYS, *declared.columns)))
    shown = tuple(name for name in columns if counted.has(name) and counted.feeds(name))
    if values is None:
        none = np.empty(0, np.int64)
        reason = note("needs_values", kpi=kpi)
        if apart:
            variant = dict(scenario.variants)[kpi]
            reason = note("no_values_by_definition", kpi=kpi, variant=variant)
        return Evidence(
            kpi, none, none.astype(np.float64), shown, declared.unit, counted.contacts, reason
        )
    rows = _positions(seen)
    used = np.flatnonzero(~np.isnan(values))
    order = used[_telling_first(values[used], _direction(kpi, selection, scenario))]
    return Evidence(kpi, rows[order], values[order], shown, declared.unit, counted.contacts)


_ANY = ContactValues("count", lambda view, _: np.ones(len(view)))


def _positions(view: View) -> np.ndarray:
    if isinstance(view.rows, slice):
        return np.arange(view.facts.rows)[view.rows]
    return view.rows


def _direction(kpi: str, selection: Selection, scenario: Scenario) -> str:
    variant = chosen_apart(kpi, selection, scenario) or ""
    return CATALOGUE[kpi].direction_of(variant)


def _telling_first(values: np.ndarray, direction: str) -> np.ndarray:
    """The order in which a reader looks: the worst first, the others as the files have them."""
    worst_is_low = direction == "up"
    return np.argsort(values if worst_is_low else -values, kind="stable")
