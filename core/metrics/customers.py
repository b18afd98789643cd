"""Customers served in social media beside all others: spend, tenure, cost, category."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import numpy as np

from core.metrics.customer_groups import Groups, groups
from core.metrics.facts import UNKNOWN
from core.metrics.measuring import Computation, another, measured, unavailable
from core.metrics.money import usable_shares
from core.metrics.selection import Selection
from core.model.measure import Figure, Measure
from core.model.scenario import Scenario
from core.problems import Note, note

MONTH_DAYS = 365.25 / 12
_DAY_US = 86_400_000_000
SOCIAL, REST = "social", "rest"
Statistic = Callable[[np.ndarray], float]


def _groups(selection: Selection, column: str) -> Groups | Note:
    """The two groups, or what is missing for them."""
    side = selection.facts.side
    if side.customers is None or column not in side.customers:
        return note("needs_customer_table", fields=("customer_id", column))
    found = groups(selection, side.inputs.social_channels)
    if found is None:
        return note("needs_column", field="customer_id", fields=("customer_id", "channel"))
    if not len(found.social):
        return note("no_social_customers", channels=side.inputs.social_channels)
    return found


def social_spend(selection: Selection) -> Measure:
    """Mean spend of customers with a social contact; of the rest beside it. No proof of cause."""
    found = _groups(selection, "spend")
    if isinstance(found, Note):
        return unavailable("social_spend", found)
    return _two_groups("social_spend", found, found.customers.numbers("spend"), "money")


def social_tenure(selection: Selection) -> Measure:
    """Mean months since becoming a customer, both groups; dates after the data are left out."""
    found = _groups(selection, "customer_since")
    if isinstance(found, Note):
        return unavailable("social_tenure", found)
    since = found.customers.moments("customer_since")
    now = selection.facts.data_end
    if since is None or np.isnat(now):
        return measured("social_tenure", None, 0)
    months = (now - since).astype(np.int64) / (MONTH_DAYS * _DAY_US)
    months[np.isnat(since)] = np.nan
    return _two_groups("social_tenure", found, np.where(months >= 0, months, np.nan), "months")


def _two_groups(kpi: str, found: Groups, values: np.ndarray | None, unit: str) -> Measure:
    """The mean of the social group with median and total, and the same of the rest."""
    if values is None:
        return measured(kpi, None, 0)
    apart = {SOCIAL: values[found.social], REST: values[found.rest]}
    known = {name: told[~np.isnan(told)] for name, told in apart.items()}
    social = known[SOCIAL]
    n = len(social)
    statistics: tuple[tuple[str, Statistic], ...] = (("median", np.median), ("total", np.sum))
    variants = [
        another(key, float(statistic(social)) if n else None, n, unit)
        for key, statistic in statistics
        if unit == "money" or key != "total"
    ]
    extras = {
        f"rest_{key}": _of(known[REST], statistic)
        for key, statistic in statistics
        if unit == "money" or key != "total"
    }
    return measured(
        kpi,
        _of(social, np.mean),
        n,
        eligible=len(found.social),
        extras={"rest": _of(known[REST], np.mean), **extras},
        variants=variants,
        parts=[another(name, _of(told, np.mean), len(told), unit) for name, told in known.items()],
    )


def _of(values: np.ndarray, statistic: Statistic) -> float | None:
    return float(statistic(values)) if len(values) else None


def social_cost_to_serve(selection: Selection, scenario: Scenario) -> Measure:
    """Costs of social channels / their contacts; of all other channels beside it."""
    kpi = "social_cost_to_serve"
    shares = usable_shares(selection, scenario)
    if isinstance(shares, Note):
        return unavailable(kpi, shares)
    facts = selection.facts
    by_effort = facts.array("effort") is not None
    if not by_effort and not any(row.channel for row in facts.side.costs.rows):
        return unavailable(kpi, note("needs_channel_costs", table="costs"))
    names = facts.side.inputs.social_channels
    social = {name.casefold() for name in names}
    held = shares.share(selection).by_channel
    apart = {SOCIAL: (0.0, 0.0), REST: (0.0, 0.0)}
    for channel, cost, contacts in held:
        group = SOCIAL if channel.casefold() in social else REST
        apart[group] = (apart[group][0] + cost, apart[group][1] + contacts)
    cost, contacts = apart[SOCIAL]
    if not contacts:
        return unavailable(kpi, note("no_social_customers", channels=names))
    split = any(not row.channel for row in facts.side.costs.rows)
    customers = groups(selection, names)
    people = 0 if customers is None else len(customers.social)
    return measured(
        kpi,
        cost / contacts,
        round(contacts),
        variant="per_contact_split" if split else "per_contact",
        extras={"cost": cost, "rest_cost": apart[REST][0], "rest_contacts": apart[REST][1]},
        variants=[another("per_customer", cost / people if people else None, people, "money")],
        parts=[
            another(name, money / count if count else None, round(count), "money")
            for name, (money, count) in apart.items()
        ],
    )


def social_cost_to_retain(selection: Selection) -> Measure:
    """Spent on retention / customers retained, both groups; nobody retained has no value."""
    kpi = "social_cost_to_retain"
    found = _groups(selection, "retention_spend")
    if isinstance(found, Note):
        return unavailable(kpi, found)
    spent, active = found.customers.numbers("retention_spend"), found.customers.flags(
        "customer_active"
    )  # fmt: skip
    if spent is None or active is None:
        fields = ("retention_spend", "customer_active")
        return unavailable(kpi, note("needs_customer_table", fields=fields))
    told = ~np.isnan(spent) & (active >= 0)
    apart: dict[str, tuple[float, int, int]] = {}
    for name, codes in ((SOCIAL, found.social), (REST, found.rest)):
        codes = codes[told[codes]]
        kept = int((active[codes] == 1).sum())
        apart[name] = (float(spent[codes].sum()), kept, len(codes))
    money, kept, people = apart[SOCIAL]
    reason = note("nobody_retained") if people and not kept else None
    return measured(
        kpi,
        money / kept if kept else None,
        kept,
        eligible=len(found.social),
        reason=reason,
        extras={"spent": money, "customers": float(people)},
        variants=[another("per_customer", money / people if people else None, people, "money")],
        parts=[
            another(name, spent_on / held if held else None, held, "money")
            for name, (spent_on, held, _) in apart.items()
        ],
    )


def social_category_mix(selection: Selection) -> Measure:
    """Share of each category among social customers; `parts` hold both groups, Unknown kept.

    The value is the share of the most frequent category among social customers.
    """
    kpi = "social_category_mix"
    found = _groups(selection, "customer_category")
    if isinstance(found, Note):
        return unavailable(kpi, found)
    labels = found.customers.labels("customer_category")
    assert labels is not None
    apart = {
        name: Counter(str(label) or UNKNOWN for label in labels[codes])
        for name, codes in ((SOCIAL, found.social), (REST, found.rest))
    }
    n = len(found.social)
    top = tuple(sorted(apart[SOCIAL].items(), key=lambda item: (-item[1], item[0])))
    return measured(
        kpi,
        top[0][1] / n,
        n,
        eligible=n,
        top=top,
        parts=[part for name, counts in apart.items() for part in _shares(name, counts)],
    )


def _shares(group: str, counts: Counter[str]) -> list[Figure]:
    """The share of each category in a group, keyed "social: Gold"."""
    whole = sum(counts.values())
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return [Figure(f"{group}: {label}", count / whole, count, "share") for label, count in ordered]


COMPUTED: dict[str, Computation] = {
    "social_spend": lambda selection, _: social_spend(selection),
    "social_tenure": lambda selection, _: social_tenure(selection),
    "social_cost_to_serve": social_cost_to_serve,
    "social_cost_to_retain": lambda selection, _: social_cost_to_retain(selection),
    "social_category_mix": lambda selection, _: social_category_mix(selection),
}
"""KPI id → how it is counted."""
