"""KPIs of files that hold totals by interval: sums over sums, never means of means."""

from __future__ import annotations

import numpy as np
import pandas as pd

from core.calendar import local_parts
from core.metrics.measuring import measured, unavailable
from core.metrics.selection import Selection
from core.model.measure import Measure
from core.problems import note


def interval_measures(selection: Selection) -> dict[str, Measure]:
    """Volume, abandonment, speed of answer and handle time from interval totals."""
    table = _in_period(selection)
    return {
        "volume": _volume(table),
        "abandonment_rate": _abandonment(table),
        "asa": _asa(table),
        "aht": _aht(table),
    }


def _in_period(selection: Selection) -> pd.DataFrame:
    table = selection.facts.intervals
    assert table is not None
    if not selection.bounded or "interval_start" not in table:
        return table
    moments = np.asarray(table["interval_start"], dtype="M8[us]")
    days = local_parts(moments, selection.facts.calendar.zone).day
    inside = days >= np.datetime64(selection.start)
    return table.loc[inside & (days < np.datetime64(selection.end))]


def _column(table: pd.DataFrame, name: str) -> np.ndarray:
    if name not in table:
        return np.full(len(table), np.nan)
    return table[name].to_numpy(dtype=np.float64, na_value=np.nan)


def _volume(table: pd.DataFrame) -> Measure:
    offered = _column(table, "offered")
    known = ~np.isnan(offered)
    n = int(known.sum())
    total = float(offered[known].sum()) if n else None
    return measured("volume", total, n, eligible=len(table), variant="offered")


def _abandonment(table: pd.DataFrame) -> Measure:
    """Sum of the abandoned over sum of the offered, of intervals that know both."""
    offered, lost = _column(table, "offered"), _column(table, "abandoned_count")
    both = ~np.isnan(offered) & ~np.isnan(lost)
    total, gone = float(offered[both].sum()), float(lost[both].sum())
    extras = {
        "abandoned": float(np.nansum(lost)),
        "offered": total,
    }
    return measured(
        "abandonment_rate",
        gone / total if total else None,
        int(both.sum()),
        eligible=len(table),
        variant="interval_sums",
        extras=extras,
    )


def _asa(table: pd.DataFrame) -> Measure:
    """Mean speed of answer weighted by the answered: offered less abandoned."""
    waits = _column(table, "asa")
    return _weighted("asa", waits, _answered(table), "weighted_by_answered")


def _aht(table: pd.DataFrame) -> Measure:
    times = _column(table, "mean_handle_time")
    if np.isnan(times).all():
        return unavailable(
            "aht", note("needs_column", field="mean_handle_time", fields=("mean_handle_time",))
        )
    return _weighted("aht", times, _answered(table), "interval_sums")


def _answered(table: pd.DataFrame) -> np.ndarray:
    handled = _column(table, "handled")
    derived = _column(table, "offered") - _column(table, "abandoned_count")
    return np.where(np.isnan(handled), derived, handled)


def _weighted(kpi: str, values: np.ndarray, weights: np.ndarray, variant: str) -> Measure:
    usable = ~np.isnan(values) & ~np.isnan(weights) & (weights > 0)
    total = float(weights[usable].sum())
    mean = float((values[usable] * weights[usable]).sum() / total) if total else None
    return measured(
        kpi,
        mean,
        int(usable.sum()),
        eligible=len(values),
        variant=variant,
        extras={"answered": total},
    )
