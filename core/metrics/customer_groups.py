"""Customers in two groups: those with a social contact in the period, and the rest."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from core.ingest.rows.frames import column
from core.ingest.rows.joins import matched
from core.metrics.facts import Facts
from core.metrics.selection import Selection
from core.metrics.side_tables import label_place


@dataclass(frozen=True, slots=True)
class CustomerTable:
    """The customers of the contacts, with what the files tell of each; shape (customers,)."""

    codes: np.ndarray = field(repr=False)
    """Customer of each contact, -1 unknown. Shape (contacts,)."""
    rows: np.ndarray = field(repr=False)
    """Row of each customer in the table of customers, -1 where it has none."""
    table: pd.DataFrame | None = field(repr=False)

    def numbers(self, name: str) -> np.ndarray | None:
        """A number of each customer, NaN where not known; None where no file has the column."""
        if self.table is None or name not in self.table:
            return None
        return self._of_customers(np.asarray(self.table[name], dtype=np.float64), np.nan)

    def flags(self, name: str) -> np.ndarray | None:
        """1 yes, 0 no, -1 not known of each customer; None where no file has the column."""
        if self.table is None or name not in self.table:
            return None
        told = self.table[name].astype("boolean").to_numpy(dtype=np.float64, na_value=-1.0)
        return self._of_customers(told, -1.0)

    def moments(self, name: str) -> np.ndarray | None:
        """A moment of each customer, NaT where not known; None where no file has the column."""
        if self.table is None or name not in self.table:
            return None
        told = np.asarray(self.table[name], dtype="M8[us]")
        return self._of_customers(told, np.datetime64("NaT", "us"))

    def labels(self, name: str) -> np.ndarray | None:
        """A category of each customer, "" where not known; None where no file has the column."""
        if self.table is None or name not in self.table:
            return None
        told = self.table[name].astype("str").fillna("").to_numpy(dtype=object)
        return self._of_customers(told, "")

    def _of_customers(self, told: np.ndarray, missing: object) -> np.ndarray:
        found = np.full(len(self.rows), missing, dtype=told.dtype)
        known = self.rows >= 0
        found[known] = told[self.rows[known]]
        return found


@dataclass(frozen=True, slots=True)
class Groups:
    """Codes of the customers of a period, apart: with any social contact, and without."""

    social: np.ndarray
    rest: np.ndarray
    customers: CustomerTable


def customer_table(facts: Facts) -> CustomerTable | None:
    """The customers of the contacts; None where no contact names its customer."""
    memo = facts.side.memo
    if "customers" not in memo:
        memo["customers"] = _customer_table(facts)
    return memo["customers"]


def _customer_table(facts: Facts) -> CustomerTable | None:
    if not facts.has("customer_id"):
        return None
    codes, names = pd.factorize(facts.contacts["customer_id"])
    if not len(names):
        return None
    table = facts.side.customers
    rows = np.full(len(names), -1, np.int64)
    if table is not None and "customer_id" in table:
        rows, _ = matched(pd.Series(names), column(table, "customer_id"))
    return CustomerTable(codes.astype(np.int64), rows, table)


def distinct(codes: np.ndarray, customers: CustomerTable) -> np.ndarray:
    """The different customers among codes, the unknown left out, in order."""
    seen = np.zeros(len(customers.rows) + 1, np.bool_)
    seen[codes] = True  # the unknown, -1, mark the place that is cut off
    return np.flatnonzero(seen[:-1])


def groups(selection: Selection, social_channels: tuple[str, ...]) -> Groups | None:
    """The customers who made contact in the period; None without customers or channels."""
    facts = selection.facts
    customers, channel = customer_table(facts), facts.dimension("channel")
    if customers is None or channel is None:
        return None
    places = [label_place(channel.labels, name) for name in social_channels]
    wanted = np.zeros(len(channel.labels), np.bool_)
    wanted[[place for place in places if place is not None]] = True
    view = selection.created
    codes = customers.codes[view.rows]
    social = wanted[view.codes("channel")] & (codes >= 0)
    here, by_social = distinct(codes, customers), distinct(codes[social], customers)
    return Groups(by_social, np.setdiff1d(here, by_social, assume_unique=True), customers)
