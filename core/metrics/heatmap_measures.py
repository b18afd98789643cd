"""What a heatmap shows of each cell's contacts: counts, shares, medians and means."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.metrics.interval_facts import abandoned, handled, mean_of, offered
from core.metrics.quantiles import grouped_mean, grouped_quantile
from core.metrics.satisfaction import satisfied_from
from core.metrics.selection import Selection
from core.metrics.view import Rows, View

Fill = Callable[[np.ndarray, int], tuple[np.ndarray, np.ndarray]]
"""(group of each placed contact, groups) → value and n of each group."""


def _volume(seen: View, used: Rows) -> Fill:
    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        counts = np.bincount(codes, minlength=groups).astype(np.float64)
        return counts, counts

    return fill


def _share(seen: View, used: Rows) -> Fill:
    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        counts = np.bincount(codes, minlength=groups).astype(np.float64)
        return (counts / len(codes) if len(codes) else np.full(groups, np.nan)), counts

    return fill


def weighted_counts(weights: np.ndarray, *, share: bool) -> Fill:
    """Contacts behind the rows of each group, or their share of all."""
    everything = float(weights.sum())

    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        counts = np.bincount(codes, weights, minlength=groups)
        if not share:
            return counts, counts
        return (counts / everything if everything else np.full(groups, np.nan)), counts

    return fill


def _median_of(name: str) -> Callable[[View, Rows], Fill]:
    def prepare(seen: View, used: Rows) -> Fill:
        values = np.where(seen["counted"], seen[name], np.nan)[used]
        return grouped_quantile(np.where(values < 0, np.nan, values), 0.5)

    return prepare


def _counted_only(values_of: Callable[[View], np.ndarray]) -> Callable[[View], np.ndarray]:
    """Values of contacts that enter means: not cancelled, not excluded; NaN where not told."""

    def values(seen: View) -> np.ndarray:
        return np.where(seen["counted"], values_of(seen), np.nan)

    return values


def _mean_of(values_of: Callable[[View], np.ndarray]) -> Callable[[View, Rows], Fill]:
    return lambda seen, used: grouped_mean(_counted_only(values_of)(seen)[used])


def _ones(seen: View) -> np.ndarray:
    return np.ones(len(seen))


Weighted = tuple[np.ndarray, np.ndarray]
"""Mean of each total, and how many contacts it is the mean of."""


def _offered_of(totals: View) -> Weighted:
    return np.ones(len(totals)), offered(totals)


def _lost_of(totals: View) -> Weighted:
    came = offered(totals)
    return np.divide(abandoned(totals), came, out=np.full(len(came), np.nan), where=came > 0), came


def _mean_told(field: str) -> Callable[[View], Weighted]:
    return lambda totals: (mean_of(totals, field), handled(totals))


def _satisfied(seen: View) -> np.ndarray:
    answers = seen["csat"]
    return np.where(np.isnan(answers), np.nan, answers >= satisfied_from(seen.facts))


def _lost(seen: View) -> np.ndarray:
    abandoned = seen["call_abandoned"]
    offered = seen["inbound"] & ((abandoned == 1) | (seen["call_answered"] == 1))
    return np.where(offered, abandoned == 1, np.nan)


def _answer_wait(seen: View) -> np.ndarray:
    answered = seen["inbound"] & (seen["call_answered"] == 1)
    return np.where(answered, seen["wait_time"], np.nan)


def _handle_time(seen: View) -> np.ndarray:
    """Talk, hold and after-contact work, else the handle time column; NaN for the unanswered."""
    total = np.full(len(seen), np.nan)
    talk, whole = seen.get("talk_time"), seen.get("handle_time")
    if talk is not None:
        rest = [p for p in (seen.get("hold_time"), seen.get("wrap_time")) if p is not None]
        total = talk + sum(np.nan_to_num(part) for part in rest)
    if whole is not None:
        total = np.where(np.isnan(total), whole, total)
    answered = seen.get("call_answered")
    return total if answered is None else np.where(answered == 0, np.nan, total)


def _work(seen: View) -> np.ndarray:
    """Seconds of work each contact brings: its own handle time, else the mean of its channel.

    Who gave up brought work as well: offered load is what there would be with nobody turned away.
    """
    own = np.where(seen["counted"], _handle_time(seen), np.nan)
    dimension = seen.facts.dimension("channel")
    codes = np.zeros(len(seen), np.int32) if dimension is None else seen.codes("channel")
    groups = 1 if dimension is None else len(dimension.labels)
    means, _ = grouped_mean(own)(codes, groups)
    return np.where(seen["counted"] & np.isnan(own), means[codes], own)


def _work_of(totals: View) -> Weighted:
    return mean_of(totals, "mean_handle_time"), offered(totals)


def work_arriving(values: np.ndarray, weights: np.ndarray) -> Fill:
    """Seconds of work of each group: mean of each row times the contacts it stands for."""
    known = ~np.isnan(values * weights)
    seconds = np.where(known, values * weights, 0.0)
    told = np.where(known, weights, 0.0)

    def fill(codes: np.ndarray, groups: int) -> tuple[np.ndarray, np.ndarray]:
        counts = np.bincount(codes, told, minlength=groups)
        return np.bincount(codes, seconds, minlength=groups), counts

    return fill


def _load(seen: View, used: Rows) -> Fill:
    work = _work(seen)[used]
    return work_arriving(work, np.ones(len(work)))


@dataclass(frozen=True, slots=True)
class HeatMeasure:
    """What a heatmap can show of the contacts in each of its cells."""

    unit: str
    fill: Callable[[View, Rows], Fill]
    """Given the contacts in view and which of them are placed: the filler of any grouping."""
    fields: tuple[str, ...] = ()
    """Fields that would feed it, named when none does."""
    any_of: tuple[tuple[str, ...], ...] = ()
    """Sets of arrays, any of which is enough."""
    counts: bool = False
    """Whether a cell without contacts is a zero rather than "no data"."""
    of_totals: Callable[[View], Weighted] | None = None
    """The measure of each total by interval; None for what needs single contacts."""
    of_contacts: Callable[[View], np.ndarray] = _ones
    """The measure of each contact, to be pooled with totals."""
    per_hour: bool = False
    """Whether sums are divided by the seconds of the slot, each time it occurred."""

    def fed(self, selection: Selection) -> bool:
        """Whether the data hold what it is computed from."""
        return any(all(map(selection.facts.feeds, names)) for names in self.any_of)


HEAT_MEASURES: dict[str, HeatMeasure] = {
    "volume": HeatMeasure("count", _volume, counts=True, of_totals=_offered_of),
    "share": HeatMeasure("share", _share, counts=True, of_totals=_offered_of),
    "frt": HeatMeasure("s", _median_of("frt"), ("created_at", "first_response_at"), (("frt",),)),
    "full_resolution_time": HeatMeasure(
        "s", _median_of("resolution"), ("created_at", "resolved_at"), (("resolution",),)
    ),
    "csat": HeatMeasure("share", _mean_of(_satisfied), ("csat",), (("csat",),)),
    "aht": HeatMeasure(
        "s",
        _mean_of(_handle_time),
        ("talk_time",),
        (("talk_time",), ("handle_time",)),
        of_totals=_mean_told("mean_handle_time"),
        of_contacts=_counted_only(_handle_time),
    ),
    "asa": HeatMeasure(
        "s",
        _mean_of(_answer_wait),
        ("wait_time", "answered"),
        (("wait_time", "call_answered"),),
        of_totals=_mean_told("asa"),
        of_contacts=_counted_only(_answer_wait),
    ),
    "abandonment_rate": HeatMeasure(
        "share",
        _mean_of(_lost),
        ("answered",),
        (("call_abandoned",),),
        of_totals=_lost_of,
        of_contacts=_counted_only(_lost),
    ),
    "load": HeatMeasure(
        "erlang",
        _load,
        ("talk_time",),
        (("talk_time",), ("handle_time",)),
        counts=True,
        of_totals=_work_of,
        of_contacts=_work,
        per_hour=True,
    ),
}
TOTALS_FIELDS = {
    "load": ("mean_handle_time",),
    "aht": ("mean_handle_time",),
    "asa": ("asa",),
    "abandonment_rate": ("abandoned_count", "abandonment_share"),
}
"""Columns of totals that feed a measure, any of them."""
