"""KPIs, groups, heatmap and business hours over a million contacts, beside pandas."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta

import numpy as np
import pandas as pd

from core.calendar import BusinessClock
from core.metrics.compare import changes, comparison_filter
from core.metrics.compute import grouped, measure, measures
from core.metrics.facts import Facts, prepare
from core.metrics.findings import findings
from core.metrics.heatmap import heatmap
from core.metrics.selection import select
from core.metrics.trend import trend
from core.model.calendar import BusinessCalendar
from core.model.scenario import OFFICE_HOURS, Filter, Scenario
from core.report.summary import HEADLINES

SCENARIO = Scenario(calendar=BusinessCalendar(OFFICE_HOURS, "Europe/Madrid", "ES"))
AGENTS = [f"Agent {number}" for number in range(200)]
QUARTER = Filter(date(2025, 7, 1), date(2025, 10, 1))
CHANNELS = ["email", "chat", "phone", "web", "social"]


def made_up(contacts: int, seed: int = 1) -> pd.DataFrame:
    """A year of contacts with replies, resolutions, channels and answers."""
    random = np.random.default_rng(seed)
    year_s = 365 * 86400
    created = np.datetime64("2025-01-01", "us") + random.integers(0, year_s, contacts) * 1_000_000
    replied = created + np.round(random.lognormal(8, 1.5, contacts)).astype("m8[s]")
    resolved = replied + np.round(random.lognormal(10, 1.5, contacts)).astype("m8[s]")
    resolved[random.random(contacts) < 0.2] = np.datetime64("NaT")
    rated = random.random(contacts) < 0.3
    moments = {"created_at": created, "first_response_at": replied, "resolved_at": resolved}
    return pd.DataFrame(
        {
            **{name: pd.Series(m).dt.tz_localize("UTC") for name, m in moments.items()},
            "channel": pd.Categorical.from_codes(random.integers(0, 5, contacts), CHANNELS),
            "agent": pd.Categorical.from_codes(random.integers(0, 200, contacts), AGENTS),
            "csat": np.where(rated, random.integers(1, 6, contacts), np.nan),
            "created_has_time": np.ones(contacts, dtype=bool),
        }
    )


def with_pandas(table: pd.DataFrame) -> None:
    """The headline KPIs by channel and week and the heatmap, the usual way."""
    local = table["created_at"].dt.tz_convert("Europe/Madrid")
    frt = (table["first_response_at"] - table["created_at"]).dt.total_seconds()
    resolution = (table["resolved_at"] - table["created_at"]).dt.total_seconds()
    week = local.dt.isocalendar().week.to_numpy()
    frame = pd.DataFrame(
        {"channel": table["channel"], "week": week, "frt": frt, "resolution": resolution}
    )
    groups = frame.groupby(["channel", "week"], observed=False)
    groups.agg(n=("frt", "size"), mean=("frt", "mean"), median=("frt", "median"))
    groups["resolution"].quantile([0.5, 0.9])
    (table["csat"] >= 4).groupby(table["channel"], observed=False).mean()
    table.groupby([table["channel"], local.dt.hour, local.dt.weekday], observed=False).size()


def pandas_heatmap(table: pd.DataFrame) -> None:
    """Volume by weekday and hour, the usual way."""
    local = table["created_at"].dt.tz_convert("Europe/Madrid")
    table.groupby([local.dt.weekday, local.dt.hour]).size().unstack()


def headlines(facts: Facts, view: Filter) -> None:
    """The KPIs that a report begins with."""
    selection = select(facts, view)
    for kpi in HEADLINES:
        measure(kpi, selection, SCENARIO)


def plain_loop(starts: np.ndarray, ends: np.ndarray, pairs: int) -> float:
    """Seconds that walking the days of all pairs would take, measured on the first of them."""
    begun = time.perf_counter()
    for start, end in zip(starts[:pairs].tolist(), ends[:pairs].tolist(), strict=True):
        day, total = start.replace(hour=0, minute=0, second=0), timedelta(0)
        while day <= end:
            if day.weekday() < 5:
                opens, closes = day + timedelta(hours=9), day + timedelta(hours=18)
                total += max(min(end, closes) - max(start, opens), timedelta(0))
            day += timedelta(days=1)
    return (time.perf_counter() - begun) * len(starts) / pairs


def timed(work: Callable[[], object], rounds: int) -> float:
    """Median seconds of some rounds."""
    seconds: list[float] = []
    for _ in range(rounds):
        begun = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - begun)
    return statistics.median(seconds)


def main(quick: bool = False) -> None:
    """Print ours, the peer's and the ratio for each piece of work."""
    contacts, rounds = (10_000, 1) if quick else (1_000_000, 5)
    table = made_up(contacts)
    calendar = SCENARIO.calendar
    email = Filter(channels=("email", "web"))
    facts = prepare(table, calendar)
    measures(facts, SCENARIO, Filter())
    peer = timed(lambda: with_pandas(table), rounds)
    peer_map = timed(lambda: pandas_heatmap(table), rounds)
    clock = BusinessClock(calendar, date(2024, 12, 30), date(2027, 12, 31))
    starts = table["created_at"].to_numpy(dtype="M8[us]")
    ends = table["first_response_at"].to_numpy(dtype="M8[us]")
    now = measures(facts, SCENARIO, QUARTER)
    earlier = comparison_filter(facts, QUARTER, "previous")
    assert earlier is not None
    moved = changes(now, measures(facts, SCENARIO, earlier))
    work: dict[str, tuple[Callable[[], object], float]] = {
        "headline KPIs, first time": (
            lambda: headlines(prepare(table, calendar), Filter()),
            peer,
        ),
        "headline KPIs, filter changed": (lambda: headlines(facts, email), peer),
        "all KPIs, first time": (
            lambda: measures(prepare(table, calendar), SCENARIO, Filter()),
            peer,
        ),
        "all KPIs, filter changed": (lambda: measures(facts, SCENARIO, email), peer),
        "median FRT by channel and week": (
            lambda: trend(facts, SCENARIO, Filter(), "frt", "week", "channel"),
            peer,
        ),
        "findings of a quarter": (
            lambda: findings(facts, SCENARIO, QUARTER, now, moved),
            peer,
        ),
        "median FRT of 200 agents": (
            lambda: [
                group["frt"].value for group in grouped(facts, SCENARIO, Filter(), "agent").values()
            ],
            peer,
        ),
        "volume heatmap": (lambda: heatmap(facts, Filter(), "weekday", "hour"), peer_map),
        "business hours, pairs": (
            lambda: clock.seconds_between(starts, ends),
            plain_loop(starts, ends, min(contacts, 2_000)),
        ),
    }
    print(f"{contacts:,} contacts; peers: pandas, and for business hours a plain loop, scaled up")
    for name, (job, other) in work.items():
        ours = timed(job, rounds)
        times = f"{ours * 1000:8.1f} ms   peer {other * 1000:8.1f} ms"
        print(f"{name:32s} {times}   ratio {ours / other:.3f}")
