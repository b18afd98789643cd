"""A heatmap made by hand for the tests of the page: four weeks, three channels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from core.model.measure import Heatmap
from core.model.scenario import Filter, Scenario
from desktop.heatmap_figures import HeatmapChoice, HeatmapFigures

HOURS = tuple(f"{hour:02}" for hour in range(24))
DAYS = tuple(date(2026, 3, 2) + timedelta(days=day) for day in range(28))


def week(scale: float = 1.0, *, closed: bool = False) -> Heatmap:
    """Weekday by hour: busiest Monday 10, four of each weekday; closed slots hold no data."""
    shape = np.array([1 + 40 * np.exp(-((hour - 10) ** 2) / 18) for hour in range(24)])
    days = np.array([1.4, 1.2, 1.0, 0.9, 0.8, 0.2, 0.25])
    values = np.round(4 * scale * np.outer(days, shape))
    if closed:
        values[:, :8] = np.nan
        values[5:, :] = np.nan
    known = np.nan_to_num(values)
    return Heatmap(
        row_dimension="weekday",
        column_dimension="hour",
        measure="volume",
        unit="count",
        row_keys=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        column_keys=HOURS,
        values=values,
        counts=known.astype(int),
        row_totals=known.sum(axis=1),
        column_totals=known.sum(axis=0),
        total=float(known.sum()),
        occurrences=np.full((7, 24), 4),
        n=int(known.sum()),
    )


def dated(found: Heatmap) -> Heatmap:
    """The same contacts by date and hour: each week a quarter."""
    values = np.array([found.values[day.weekday()] / 4 for day in DAYS])
    known = np.nan_to_num(values)
    return replace(
        found,
        row_dimension="date",
        row_keys=tuple(day.isoformat() for day in DAYS),
        values=values,
        counts=known.astype(int),
        row_totals=known.sum(axis=1),
        occurrences=np.ones((28, 24), dtype=int),
    )


def figures(**changed: object) -> HeatmapFigures:
    """The heatmap of four weeks of March 2026; keyword arguments replace fields."""
    found = week()
    made = HeatmapFigures(
        choice=HeatmapChoice(),
        heatmap=found,
        dated=dated(found),
        small_by="channel",
        small={"email": week(0.5), "chat": week(0.3, closed=True), "phone": week(0.2, closed=True)},
        small_of=3,
        period=Filter(start=DAYS[0], end=DAYS[-1] + timedelta(days=1)),
        scenario=Scenario(),
        sources=("march.csv",),
        measures=("volume", "csat"),
        dimensions=("weekday", "hour", "date", "week", "month", "channel"),
        names={
            "volume": ("Volume", "Volumen", "Volume"),
            "csat": ("CSAT", "Satisfacción del cliente", "Soddisfazione del cliente"),
        },
    )
    return replace(made, **changed)
