"""What customer service sells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
)
from core.metrics.orders import followed_by_orders
from core.metrics.selection import Selection, View
from core.model.fields import CUSTOM, custom_header
from core.model.measure import Figure, Measure
from core.problems import note

_CURRENCY = {"currency", "moneda", "divisa", "valuta", "moeda", "currency code", "iso currency"}


def sales_conversion(selection: Selection) -> Measure:
    """Contacts that led to a sale / contacts; a column that only ticks sales means "no" if blank.

    Without such a column a contact with a sales amount above nothing is a sale.
    """
    orders = followed_by_orders(selection)
    if not known(selection, "converted") and not known(selection, "sales_amount"):
        return replace(needs("sales_conversion", selection, "converted"), variants=orders)
    view = selection.created
    counted = view["counted"]
    eligible = int(counted.sum())
    if known(selection, "converted"):
        flags = view["converted"]
        ticked_only = not (selection.facts.known("converted") == 0).any()
        usable = counted if ticked_only else counted & (flags >= 0)
        sold = usable & (flags == 1)
        variant = "ticked" if ticked_only else "told"
    else:
        sold = counted & (np.nan_to_num(view["sales_amount"]) > 0)
        usable, variant = counted, "with_amount"
    sales = int(sold.sum())
    return share_of(
        "sales_conversion",
        sales,
        int(usable.sum()),
        eligible=eligible,
        variant=variant,
        extras={"sales": float(sales)},
        variants=(*_per_ticket(view, sold, usable), *orders),
    )


def _per_ticket(view: View, sold: np.ndarray, usable: np.ndarray) -> tuple[Figure, ...]:
    """Of tickets alone, where the data hold calls and chats in a queue as well."""
    answered = view.get("call_answered")
    if answered is None:
        return ()
    tickets = usable & (answered == -1)
    return (ratio("per_ticket", tally(tickets & sold), tally(tickets)),) if tickets.any() else ()


def sales_total(selection: Selection) -> Measure:
    """Sales less refunds (amounts below nothing); gross and per sale beside it."""
    if not known(selection, "sales_amount"):
        return needs("sales_total", selection, "sales_amount")
    view = selection.created
    amounts = np.where(view["counted"], view["sales_amount"], np.nan)
    told = ~np.isnan(amounts) & (amounts != 0)
    currencies = _currencies(selection, told)
    sold = amounts[told & (amounts > 0)]
    refunds, n = amounts[told & (amounts < 0)], int(told.sum())
    reason = note("several_currencies", currencies=currencies) if len(currencies) > 1 else None
    net = float(sold.sum() + refunds.sum())
    gross = float(sold.sum())
    single = reason is None
    return measured(
        "sales_total",
        net if n and single else None,
        n,
        eligible=int(view["counted"].sum()),
        reason=reason,
        extras={
            "sales": float(len(sold)),
            "refunds": float(np.abs(refunds).sum()) if single else None,
        },
        variants=[
            another("gross", gross if n and single else None, len(sold), "money", reason=reason),
            another(
                "per_sale",
                gross / len(sold) if len(sold) and single else None,
                len(sold),
                "money",
                reason=reason,
            ),
        ],
    )


def _currencies(selection: Selection, told: np.ndarray) -> tuple[str, ...]:
    """The currencies named beside the amounts of some contacts, in a column kept for it."""
    facts = selection.facts
    for name in map(str, facts.contacts.columns):
        header = custom_header(name) if name.startswith(CUSTOM) else None
        dimension = facts.dimension(name) if header and header.casefold() in _CURRENCY else None
        if dimension is not None:
            here = np.unique(selection.created.codes(name)[told])
            return tuple(dimension.labels[code] for code in here)
    return ()


COMPUTED: dict[str, Computation] = {
    "sales_conversion": lambda selection, _: sales_conversion(selection),
    "sales_total": lambda selection, _: sales_total(selection),
}
"""KPI id → how it is counted."""
