"""Orders after a contact: each counts once, for the latest contact before it."""

from __future__ import annotations

from core.metrics.measuring import another, known, ratio, tally
from core.metrics.selection import Selection
from core.model.measure import Figure
from core.problems import note

_DAY_S = 86400.0
ORDER_DAYS = (3, 5)
"""Days after a contact in which an order counts as its sale."""


def followed_by_orders(selection: Selection) -> tuple[Figure, ...]:
    """Contacts followed by an order within three and within five days / contacts."""
    keys = {days: f"order_within_{days}_days" for days in ORDER_DAYS}
    if not known(selection, "ordered_at"):
        missing = note("needs_column", field="ordered_at", fields=("ordered_at",))
        return tuple(another(key, None, 0, "share", reason=missing) for key in keys.values())
    view = selection.created
    delay, counted = view["order_delay"], view["counted"]
    return tuple(
        ratio(key, tally(counted & (delay <= days * _DAY_S)), tally(counted))
        for days, key in keys.items()
    )
