"""How many customers stayed."""

from __future__ import annotations

from collections.abc import Iterable

from core.metrics.customer_groups import customer_table, distinct
from core.metrics.measuring import Computation, another, measured, unavailable
from core.metrics.selection import Selection
from core.metrics.typed_months import missing_months, rows_in_view
from core.model.inputs import CustomerCount
from core.model.measure import Figure, Measure
from core.problems import Note, note

_KPI = "customer_retention"


def customer_retention(selection: Selection) -> Measure:
    """(Customers at the end − new ones) / customers at the start; of those served, beside it."""
    side = selection.facts.side
    rows = rows_in_view(side.inputs.customers, selection, {"customer_type": "group"})
    typed = [] if isinstance(rows, Note) else rows
    served = _served_typed(typed) or _served_imported(selection)
    counted = [row for row in typed if None not in (row.start, row.new, row.end)]
    if not counted:
        if served is not None and served.value is not None:
            return measured(_KPI, served.value, served.n, variant="served", anchor="")
        reason = rows if isinstance(rows, Note) else note("needs_customers", table="customers")
        return unavailable(_KPI, reason)
    start, new, end, reason = _ends(counted)
    value = (end - new) / start if reason is None else None
    churn = None if value is None else 1 - value
    variants = [another("churn", churn, round(start), "share", reason=reason)]
    return measured(
        _KPI,
        value,
        round(start),
        anchor="",
        reason=reason,
        extras={"start": start, "new": new, "end": end},
        variants=[*variants, *([served] if served is not None else [])],
    )


def _ends(rows: list[CustomerCount]) -> tuple[float, float, float, Note | None]:
    """Customers at the first start, won since, at the last end; and why they give no retention."""
    first, last = rows[0].month, rows[-1].month
    start = sum(row.start or 0.0 for row in rows if row.month == first)
    end = sum(row.end or 0.0 for row in rows if row.month == last)
    new = sum(row.new or 0.0 for row in rows)
    missing = missing_months(rows)
    if missing:
        return start, new, end, note("months_missing", months=missing, table="customers")
    if start == 0:
        return start, new, end, note("no_customers_at_start", table="customers")
    if not 0 <= end - new <= start:
        data = {"kept": end - new, "start": start, "table": "customers"}
        return start, new, end, note("retention_impossible", **data)
    return start, new, end, None


def _served_typed(rows: Iterable[CustomerCount]) -> Figure | None:
    told = [(row.served, row.still_active) for row in rows]
    pairs = [(served, active) for served, active in told if served and active is not None]
    if not pairs:
        return None
    served = sum(pair[0] for pair in pairs)
    return another("served", sum(pair[1] for pair in pairs) / served, round(served), "share")


def _served_imported(selection: Selection) -> Figure | None:
    """Of the customers with a contact in the period, the share that the files call active."""
    customers = customer_table(selection.facts)
    active = None if customers is None else customers.flags("customer_active")
    if customers is None or active is None:
        return None
    codes = distinct(customers.codes[selection.created.rows], customers)
    known = codes[active[codes] >= 0]
    kept = int((active[known] == 1).sum())
    return another("served", kept / len(known) if len(known) else None, len(known), "share")


COMPUTED: dict[str, Computation] = {
    "customer_retention": lambda selection, _: customer_retention(selection)
}
"""KPI id → how it is counted."""
