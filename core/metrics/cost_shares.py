"""Costs of a month laid on the contacts they were for: by month, channel and team."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

import numpy as np

from core.metrics.facts import NO_DAY, UNKNOWN, Facts
from core.metrics.interval_facts import offered
from core.metrics.selection import Selection, View
from core.metrics.side_tables import SideTables, label_place
from core.metrics.typed_months import days_inside, paid_period
from core.model.inputs import MonthCost

_EPOCH = date(1970, 1, 1).toordinal()
_ALL = slice(None)
Scope = tuple[int, int | slice, int | slice]
"""Month, channel and team that a cost was for."""


@dataclass(frozen=True, slots=True)
class Share:
    """The costs of some contacts, with the contacts whose costs are known."""

    amount: float
    """Money, the parts of months outside the period left out."""
    created: float
    """Contacts created whose month (and channel, team) has a known cost."""
    resolved: float
    reopened: float
    """How often those created were reopened."""
    by_channel: tuple[tuple[str, float, float], ...]
    """Channel, its costs and its contacts created, most costly first."""
    by_month: tuple[tuple[float, float, float], ...]
    """Of each month with known costs: costs, contacts resolved, contacts created."""
    months: int
    """Months of the period with a known cost."""
    months_in_view: int
    split: str
    """What shared costs were divided by: "" nothing was shared, else contacts or handle_time."""
    parts: tuple[tuple[str, float], ...] = ()
    """Labour, overhead and technology as far as they are told apart."""
    common: float = 0.0
    """Costs of no single channel, split over them by handle time where known, else by contacts."""


class CostShares:
    """The costs of one period laid on its contacts."""

    def __init__(self, facts: Facts, side: SideTables, start: date, end: date) -> None:
        self.facts, self.side, self.start, self.end = facts, side, start, end
        self.first = _month_code(start)
        self.months = _month_code(end - timedelta(days=1)) - self.first + 1
        self.channels = self._labels("channel")
        self.teams = self._labels("team")
        self.scopes = [
            (row, scope) for row in side.costs.rows if (scope := self._scope(row)) is not None
        ]

    def _labels(self, name: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for facts in (self.facts, self.facts.totals):
            dimension = None if facts is None else facts.dimension(name)
            found |= dict.fromkeys(dimension.labels if dimension else ())
        return tuple(found) or (UNKNOWN,)

    def _scope(self, row: MonthCost) -> Scope | None:
        """The cells that a cost was for; None outside the period or for labels of no contact."""
        month = _month_code(row.month) - self.first
        channel = label_place(self.channels, row.channel) if row.channel else _ALL
        team = label_place(self.teams, row.team) if row.team else _ALL
        if not 0 <= month < self.months or channel is None or team is None:
            return None
        return month, channel, team

    def in_period(self, row: MonthCost) -> float:
        """What part of a month's cost falls into the period, by days."""
        return days_inside(row.month, (self.start, self.end))

    @cached_property
    def covered(self) -> np.ndarray:
        """Whether a cost is known. Shape (months, channels, teams)."""
        known = np.zeros(self._shape, np.bool_)
        for _, scope in self.scopes:
            known[scope] = True
        return known

    @property
    def _shape(self) -> tuple[int, int, int]:
        return self.months, len(self.channels), len(self.teams)

    @cached_property
    def everybody(self) -> np.ndarray:
        """Effort of all contacts of the period. Shape (months, channels, teams)."""
        days = self.facts.known("created_day")
        first, after = self.start.toordinal() - _EPOCH, self.end.toordinal() - _EPOCH
        rows = np.flatnonzero((days != NO_DAY) & (days >= first) & (days < after))
        return self._effort(View(self.facts, rows))

    def share(self, selection: Selection) -> Share:
        """The costs of the contacts of a selection of the same period."""
        created = self._counts(selection.created, "created", None)
        totals = selection.counted_totals
        if totals is not None:
            came = np.nan_to_num(offered(totals.created))
            created += self._counts(totals.created, "created", came)
        resolved = self._resolved(selection)
        own = self._effort(selection.created)
        laid = np.zeros(self._shape)
        kinds = {"labour": 0.0, "overhead": 0.0, "technology": 0.0}
        shared, common = False, 0.0
        for row, scope in self.scopes:
            amount = (row.amount or 0.0) * self.in_period(row)
            part, is_shared = self._part(selection, scope, own, created)
            shared |= is_shared
            laid[scope] += amount * part
            common += 0.0 if row.channel else amount * float(part.sum())
            for kind in kinds:
                kinds[kind] += (getattr(row, kind) or 0.0) * self.in_period(row) * float(part.sum())
        told = self._told(selection, laid, created, resolved, shared, kinds)
        return replace(told, common=common)

    def _part(
        self, selection: Selection, scope: Scope, own: np.ndarray, created: np.ndarray
    ) -> tuple[np.ndarray, bool]:
        """What part of a cost each cell bears, and whether it was shared with other contacts."""
        mine = own[scope]
        if not selection.narrowed:
            whole = float(mine.sum())
            if whole > 0:
                return np.asarray(mine / whole), False
            counts = created[scope]
            even = counts if counts.sum() > 0 else np.ones_like(mine)
            return np.asarray(even / even.sum()), False
        whole = float(self.everybody[scope].sum())
        if whole <= 0:
            return np.zeros_like(mine), False
        borne = float(mine.sum()) / whole
        return np.asarray(mine / whole), 0 < borne < 1 - 1e-12

    def _told(
        self, selection: Selection, laid: np.ndarray, created: np.ndarray, resolved: np.ndarray,
        shared: bool, kinds: dict[str, float],
    ) -> Share:  # fmt: skip
        known = self.covered
        by_channel = [
            (label, float(laid[:, place].sum()), float(created[:, place][known[:, place]].sum()))
            for place, label in enumerate(self.channels)
        ]
        months = known.any(axis=(1, 2))
        split = "handle_time" if self.facts.array("effort") is not None else "contacts"
        reopens = self._reopens(selection)
        return Share(
            amount=float(laid.sum()),
            created=float(created[known].sum()),
            resolved=float(resolved[known].sum()),
            reopened=float(reopens[known].sum()),
            by_channel=tuple(
                sorted((c for c in by_channel if c[1] or c[2]), key=lambda c: (-c[1], c[0]))
            ),
            by_month=tuple(
                (
                    float(laid[m].sum()),
                    float(resolved[m][known[m]].sum()),
                    float(created[m][known[m]].sum()),
                )
                for m in np.flatnonzero(months)
            ),
            months=int(months.sum()),
            months_in_view=self.months,
            split=split if shared else "",
            parts=tuple((kind, amount) for kind, amount in kinds.items() if amount),
        )

    def _effort(self, view: View) -> np.ndarray:
        return self._counts(view, "created", view.get("effort"))

    def _resolved(self, selection: Selection) -> np.ndarray:
        flags = selection.resolved.get("resolved")
        if flags is None:
            return np.zeros(self._shape)
        return self._counts(selection.resolved, "resolved", flags.astype(np.float64))

    def _reopens(self, selection: Selection) -> np.ndarray:
        times = selection.created.get("reopens")
        if times is None:
            return np.zeros(self._shape)
        return self._counts(selection.created, "created", np.nan_to_num(times))

    def _counts(self, view: View, anchor: str, weights: np.ndarray | None) -> np.ndarray:
        """Contacts, or the sum of their weights, by cell. Shape (months, channels, teams)."""
        months = view[f"{anchor}_month"].astype(np.int64) - self.first
        inside = (months >= 0) & (months < self.months)
        codes = months * len(self.channels) + self._codes(view, "channel", self.channels)
        codes = codes * len(self.teams) + self._codes(view, "team", self.teams)
        size = int(np.prod(self._shape))
        found = np.bincount(
            codes[inside], None if weights is None else weights[inside], minlength=size
        )
        return found.astype(np.float64).reshape(self._shape)

    def _codes(self, view: View, name: str, labels: tuple[str, ...]) -> np.ndarray | int:
        dimension = view.facts.dimension(name)
        if dimension is None:
            return labels.index(UNKNOWN) if UNKNOWN in labels else 0
        if dimension.labels == labels[: len(dimension.labels)]:
            return view.codes(name).astype(np.int64)
        return np.array([labels.index(label) for label in dimension.labels])[view.codes(name)]


def cost_shares(selection: Selection) -> CostShares | None:
    """The costs of the period of a selection; None without any cost or any date."""
    facts, period = selection.facts, paid_period(selection)
    side = facts.side
    if not side.costs.rows or period is None:
        return None
    if ("costs", period) not in side.memo:
        side.memo["costs", period] = CostShares(facts, side, *period)
    return side.memo["costs", period]


def _month_code(day: date) -> int:
    return (day.year - 1970) * 12 + day.month - 1
