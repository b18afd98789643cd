"""One plan against another: hours, money and promises, each change with its half-width."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from core.model.requirement import Achieved, CostSummary, Requirement
from core.model.scenario import Scenario
from core.problems import Note, note
from core.staffing.assumptions import plan_of, promise_of
from core.staffing.compared import Pair
from core.staffing.cost import WEEKS_A_MONTH, overtime_rate


@dataclass(frozen=True, slots=True)
class Outcome:
    """A scenario with the staff it needs, what that achieves and what it costs."""

    scenario: Scenario
    requirement: Requirement
    cost: CostSummary

    @property
    def achieved(self) -> dict[tuple[str, str], Achieved]:
        """Each channel's promises by (channel, promise)."""
        return {
            (channel.channel, promise.promise): promise
            for channel in self.requirement.channels
            for promise in channel.achieved
        }

    @property
    def kept_share(self) -> float | None:
        """Share of all contacts whose first promise is kept, each channel by its volume; None
        where no channel has a figure."""
        known = [
            (float(channel.volume.sum()), channel.achieved[0].value)
            for channel in self.requirement.channels
            if channel.achieved and channel.achieved[0].value is not None
        ]
        volume = sum(contacts for contacts, _ in known)
        return sum(n * value for n, value in known) / volume if volume > 0 else None


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of a scenario against the baseline's; None where it cannot be computed."""

    measure: str
    """paid_hours_week, total_month, per_resolution, labour, overhead, technology (each of a
    resolution), or "channel promise" for an achieved share."""
    unit: str
    """h, money or share."""
    before: float | None
    after: float | None
    half_width: float = 0.0
    """Of the change, 95 %; 0 for what no simulation has a part in."""
    n: int = 0
    """Contacts (weeks for money and the longest wait) behind the half-width."""
    paired: bool = False
    """Whether both scenarios met the very same contacts, so that luck cancels out."""
    reason: Note | None = None
    """Why the two cannot be taken from each other, where both are known."""
    remark: Note | None = None
    """What to know of the change: that the scenario promises something else."""

    @property
    def change(self) -> float | None:
        """After less before, in the figure's own unit; None where either has no other to match."""
        if self.before is None or self.after is None or self.reason is not None:
            return None
        return self.after - self.before


def differences(
    baseline: Outcome, other: Outcome, same: Pair | None = None
) -> tuple[Difference, ...]:
    """Hours, money and promises of a scenario against the baseline's.

    Money is that of the two costs as each scenario shows it alone. `same` is what the same
    contacts met under both: shares are then those of these contacts, and half-widths paired.
    Without it half-widths are those of separate runs.
    """
    before, after = baseline.cost, other.cost
    hours = Difference("paid_hours_week", "h", before.paid_hours_week, after.paid_hours_week)
    return (hours, *_money(baseline, other, same), *_promises(baseline, other, same))


def _money(baseline: Outcome, other: Outcome, same: Pair | None) -> Iterator[Difference]:
    """Money by the month and by the resolution; overtime is the only part that is simulated.

    Amounts in different currencies have no difference.
    """
    before, after = baseline.cost, other.cost
    apart = None
    if before.currency != after.currency:
        apart = note("currencies_differ", first=before.currency, second=after.currency)
        same = None
    rates = [overtime_rate(one.scenario) * WEEKS_A_MONTH for one in (baseline, other)]
    counts = before.resolutions_month or np.nan, after.resolutions_month or np.nan
    each = [rate / count for rate, count in zip(rates, counts, strict=True)]
    n = same.weeks if same is not None else 0

    def spread(old: float, new: float) -> float:
        if same is None:
            return 0.0
        half = float(same.money_change(old, new).half_width)
        return half if np.isfinite(half) else 0.0

    month, one = spread(*rates), spread(*each)
    parts = zip(cost_parts(before), cost_parts(after), strict=True)
    figures = [
        ("total_month", before.total_month, after.total_month, month),
        ("per_resolution", before.per_resolution, after.per_resolution, one),
        *((name, old, new, one * (name == "labour")) for (name, old), (_, new) in parts),
    ]
    for name, old, new, half in figures:
        yield Difference(name, "money", old, new, half, n, same is not None, apart)


def _promises(baseline: Outcome, other: Outcome, same: Pair | None) -> Iterator[Difference]:
    before, after = baseline.achieved, other.achieved
    for key in dict.fromkeys((*before, *after)):
        found = _paired(key, same)
        if found is None:
            old, new = before.get(key), after.get(key)
            apart = float(np.hypot.reduce([a.half_width for a in (old, new) if a is not None]))
            found = Difference(" ".join(key), "share", old and old.value, new and new.value, apart)
        yield replace(found, remark=_other_promise(baseline, other, key))


def _other_promise(baseline: Outcome, other: Outcome, key: tuple[str, str]) -> Note | None:
    """That the scenario promises something else, which no change of the share can show."""
    before, after = (_promised(one, key) for one in (baseline, other))
    if before is None or after is None or before == after:
        return None
    return note("promise_changed", channel=key[0], scenario=other.scenario.name)


def _promised(outcome: Outcome, key: tuple[str, str]) -> tuple[object, ...] | None:
    """Everything that a promise says: share, time, clock, definition, and over what it is kept."""
    held = outcome.achieved.get(key)
    if held is None:
        return None
    plan = plan_of(key[0], outcome.scenario)
    variant = promise_of(plan)[1].variant if key[1] == "service_level" else ""
    return held.target, held.within_s, held.clock, variant, held.over


def _paired(key: tuple[str, str], same: Pair | None) -> Difference | None:
    """The change of a promise's share on the same contacts; None where one does not make it."""
    found = None if same is None else same.shares.get(key)
    if found is None:
        return None
    half, n = float(found.change.half_width), int(found.change.n)
    return Difference(" ".join(key), "share", found.before, found.after, half, n, True)


def cost_parts(cost: CostSummary) -> tuple[tuple[str, float | None], ...]:
    """Labour, overhead and technology of one resolution; they sum to the cost of one."""
    months = (
        ("labour", cost.labour_month),
        ("overhead", cost.overhead_month),
        ("technology", cost.technology_month),
    )
    known = cost.per_resolution is not None and bool(cost.resolutions_month)
    return tuple(
        (name, part / cost.resolutions_month if known and part is not None else None)  # type: ignore[operator]
        for name, part in months
    )
