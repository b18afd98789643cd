"""What a contact costs: the costs of months over the contacts of those months."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.metrics.cost_shares import CostShares, Share, cost_shares
from core.metrics.measuring import Computation, another, measured, unavailable
from core.metrics.selection import Selection
from core.model.measure import Figure, Measure
from core.model.requirement import CostSummary
from core.model.scenario import Scenario
from core.problems import Note, note

_FEWEST_MONTHS = 3
"""A slope through fewer months says nothing."""


def cost_per_resolution(selection: Selection, scenario: Scenario) -> Measure:
    """Costs of the months in view / contacts resolved in them; months without a cost stay out."""
    return _cost("cost_per_resolution", selection, scenario)


def cost_per_ticket(selection: Selection, scenario: Scenario) -> Measure:
    """Costs of the months in view / contacts created in them; months without a cost stay out."""
    return _cost("cost_per_ticket", selection, scenario)


def usable_shares(selection: Selection, scenario: Scenario) -> CostShares | Note:
    """The costs of the period laid on its contacts, or why there are none to count with."""
    shares = cost_shares(selection)
    if shares is None or not shares.scopes:
        staffed = scenario.cost.hourly is not None
        return note("cost_needs_staffing" if staffed else "needs_costs", table="costs")
    named = selection.facts.side.costs.currencies
    if len(named) > 1:
        return note("several_currencies", currencies=tuple(sorted(named)))
    if named and named != frozenset({scenario.cost.currency.upper()}):
        return note(
            "costs_in_other_currency", currency=next(iter(named)), shown=scenario.cost.currency
        )
    return shares


def _cost(kpi: str, selection: Selection, scenario: Scenario) -> Measure:
    shares = usable_shares(selection, scenario)
    if isinstance(shares, Note):
        return unavailable(kpi, shares)
    share = shares.share(selection)
    per_resolution = kpi == "cost_per_resolution"
    count = share.resolved if per_resolution else share.created
    reason = None
    if share.months == 0:
        reason = note("needs_costs", table="costs")
    elif not count:
        reason = note("cost_needs_resolutions" if per_resolution else "cost_needs_contacts")
    value = share.amount / count if count and reason is None else None
    extras = {
        "cost": share.amount,
        "months": float(share.months),
        "months_in_view": float(share.months_in_view),
        "common_cost": share.common,
        **dict(share.parts),
    }
    return measured(
        kpi,
        value,
        round(count),
        eligible=_eligible(selection, per_resolution),
        variant=f"opex_by_{share.split}" if share.split else "month_opex",
        extras=extras,
        reason=reason,
        variants=(*_variants(share, per_resolution), with_bot(value, selection, scenario, kpi)),
        parts=() if per_resolution else _by_channel(share),
    )


def with_bot(value: float | None, selection: Selection, scenario: Scenario, kpi: str) -> Figure:
    """The cost of a contact if a bot or a help page took the share that the scenario deflects.

    The rest keeps its cost, longer by what the scenario says; people are taken to follow the work.
    """
    plans = {channel: plan for channel, plan in scenario.channels if plan.deflected > 0}
    dimension = selection.facts.dimension("channel")
    per_resolution = kpi == "cost_per_resolution"
    view = selection.resolved if per_resolution else selection.created
    rows = view.get("resolved") if per_resolution else np.ones(len(view), np.bool_)
    if not plans or dimension is None or rows is None:
        return another("with_bot", None, 0, "money", reason=note("cost_needs_deflection"))
    counts = np.bincount(view.codes("channel")[rows], minlength=len(dimension.labels))
    n = int(counts.sum())
    if value is None or not n:
        return another("with_bot", None, n, "money")
    cost = 0.0
    for label, count in zip(dimension.labels, counts.tolist(), strict=True):
        plan = plans.get(label)
        share, longer = (plan.deflected, 1 + plan.complexity) if plan else (0.0, 1.0)
        cost += count * ((1 - share) * longer * value + share * scenario.cost.deflected_each)
    return another("with_bot", cost / n, n, "money")


def _eligible(selection: Selection, per_resolution: bool) -> int:
    """Contacts that would count if every month had a known cost."""
    if per_resolution:
        flags = selection.resolved.get("resolved")
        return 0 if flags is None else int(flags.sum())
    totals = selection.counted_totals
    more = 0.0
    if totals is not None:
        from core.metrics.interval_facts import offered

        more = float(np.nansum(offered(totals.created)))
    return len(selection.created) + round(more)


def _variants(share: Share, per_resolution: bool) -> tuple[Figure, ...]:
    slope = another("marginal", *marginal(share.by_month, 1 if per_resolution else 2), "money",
                    reason=note("marginal_unclear", months=len(share.by_month)))  # fmt: skip
    if per_resolution:
        return (slope,)
    opened = share.created + share.reopened
    value = share.amount / opened if opened else None
    return (another("with_reopened", value, round(opened), "money"), slope)


def marginal(
    months: tuple[tuple[float, float, float], ...], place: int
) -> tuple[float | None, int]:
    """What one contact more costs: the least-squares slope of cost on contacts over the months.

    None below three months, when volume hardly moves, or when cost falls as volume grows.
    """
    if len(months) < _FEWEST_MONTHS:
        return None, len(months)
    costs = np.array([month[0] for month in months])
    counts = np.array([month[place] for month in months])
    spread = counts - counts.mean()
    moved = float((spread**2).sum())
    if moved <= 0 or float(counts.std()) < 0.02 * float(counts.mean()):
        return None, len(months)
    slope = float((spread * (costs - costs.mean())).sum() / moved)
    return (slope if slope > 0 else None), len(months)


def _by_channel(share: Share) -> tuple[Figure, ...]:
    """Cost per contact of each channel, with its contacts; the split is named by the variant."""
    if len(share.by_channel) < 2:
        return ()
    return tuple(
        another(channel, cost / contacts if contacts else None, round(contacts), "money")
        for channel, cost, contacts in share.by_channel
    )


def with_staffing(
    known: Measure | None, kpi: str, value: float | None, n: int, cost: CostSummary
) -> Measure:
    """A cost from the required staffing, or the known one with that beside it."""
    reason = (cost.reason or note("hourly_cost_unknown")) if value is None else None
    if known is not None and known.value is not None:
        figure = another("staffing", value, n, "money", reason=reason)
        return replace(known, variants=(*known.variants, figure))
    extras = {
        "labour_month": cost.labour_month,
        "overhead_month": cost.overhead_month,
        "technology_month": cost.technology_month,
        "total_month": cost.total_month,
    }
    return measured(kpi, value, n, variant="staffing", extras=extras, reason=reason)


COMPUTED: dict[str, Computation] = {
    "cost_per_resolution": cost_per_resolution,
    "cost_per_ticket": cost_per_ticket,
}
"""KPI id → how it is counted."""
