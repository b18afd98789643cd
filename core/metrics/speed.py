"""How fast contacts are answered and solved, by the calendar and by the business clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from core.metrics.facts import seconds_between
from core.metrics.measuring import (
    Computation,
    another,
    known,
    measured,
    needs,
    ratio,
    share_of,
    tally,
    unavailable,
)
from core.metrics.quantiles import Spread, spread
from core.metrics.selection import Selection, View
from core.metrics.variants import parameter
from core.model.measure import Figure, Measure
from core.model.scenario import (
    DEFAULT_FRT_PROMISE,
    DEFAULT_SERVICE_TYPE,
    Promise,
    Scenario,
    ServiceType,
)
from core.problems import note

DAY_S = 86400.0
_OF_RESOLVED: dict[str, tuple[tuple[str, str], ...]] = {
    "first_resolution_time": (),
    "full_resolution_time": (
        ("without_pending", "resolution_without_pending"),
        ("to_closed", "to_closed"),
    ),
}
"""Further durations by KPI: key of the variant, name of the array."""


def frt(selection: Selection) -> Measure:
    """Median first response time with p90, mean, business-clock twin and the oldest unanswered."""
    if not selection.facts.feeds("frt"):
        return needs("frt", selection, "created_at", "first_response_at")
    if known(selection, "created_at") and not selection.facts.hours_known:
        return unavailable("frt", note("needs_time_of_day"))
    view = selection.created
    asked = asked_rows(view)
    calendar = frt_spread(view)
    business = _spread_of(view, "frt_business", asked)
    extras = _spread_extras(calendar) | _business_extras(business)
    extras["negative"] = float(tally(view["frt"][asked] < 0))
    extras |= _waiting_extras(selection, view, asked & np.isnan(view["frt"]) & view["open"])
    return measured(
        "frt",
        calendar.median,
        calendar.n,
        eligible=tally(asked),
        clock="calendar",
        extras=extras,
        variants=(
            *_by_clock(calendar, business),
            *_further(view, asked, (("without_bot", "frt_without_bot"),)),
        ),
    )


def asked_rows(view: View) -> np.ndarray:
    """Contacts that came in, count, and whose time of day is known."""
    return view.once("asked", lambda: view["counted"] & view["inbound"] & _timed(view))


def frt_spread(view: View) -> Spread:
    """First response times of the contacts in view, sorted once for all KPIs that ask for them."""
    return view.once("frt_spread", lambda: spread(view["frt"][asked_rows(view)]))


def frt_within(selection: Selection, scenario: Scenario) -> Measure:
    """Share of first replies within the promise; still waiting longer than it counts as missed.

    Only deferred channels: calls and chats are promised by service level. The promised time and
    share are among the extras when all channels share them.
    """
    if not selection.facts.feeds("frt"):
        return needs("frt_within", selection, "created_at", "first_response_at")
    if known(selection, "created_at") and not selection.facts.hours_known:
        return unavailable("frt_within", note("needs_time_of_day"))
    held = _by_promise(selection, scenario)
    promises = {promise for promise, _ in held}
    if not promises:
        return unavailable("frt_within", note("no_deferred_contacts"))
    kept = [_kept(selection, view, promise) for promise, view in held]
    hits, missed, young = (sum(counts) for counts in zip(*kept, strict=True))
    one = next(iter(promises)) if len(promises) == 1 else None
    extras = {
        "within_s": one.within_s if one else None,
        "target": one.share if one else None,
        "waiting_in_time": float(young),
    }
    clocks = {promise.clock for promise in promises}
    return share_of(
        "frt_within",
        hits,
        hits + missed,
        eligible=hits + missed + young,
        clock=clocks.pop() if len(clocks) == 1 else "",
        extras=extras,
        variants=_within_other_times(selection, scenario, [view for _, view in held]),
    )


def _within_other_times(
    selection: Selection, scenario: Scenario, views: list[View]
) -> Iterator[Figure]:
    """The same contacts held to 24 hours, and to the time that the scenario names."""
    times = {"within_24_h": DAY_S}
    chosen = parameter(scenario, "frt_within", "within")
    if chosen is not None:
        times[dict(scenario.variants)["frt_within"]] = chosen
    for key, within_s in times.items():
        kept = [_kept(selection, view, Promise(1.0, within_s)) for view in views]
        hits, missed, _ = (sum(counts) for counts in zip(*kept, strict=True))
        yield replace(ratio(key, hits, hits + missed), clock="calendar")


def full_resolution_time(selection: Selection) -> Measure:
    """Median resolution time with p90, mean and business-clock twin; open contacts stay out.

    A file of dates without times gives whole days (variant "days").
    """
    if not selection.facts.feeds("resolution"):
        impossible = _resolved_before_reply(selection)
        return needs(
            "full_resolution_time", selection, "created_at", "resolved_at", extras=impossible
        )
    return _resolution(selection, "full_resolution_time", "resolution")


def first_resolution_time(selection: Selection) -> Measure:
    """Median time to the first resolution, before any reopening."""
    if not known(selection, "first_resolved_at") or not known(selection, "created_at"):
        return needs("first_resolution_time", selection, "created_at", "first_resolved_at")
    return _resolution(selection, "first_resolution_time", "first_resolution")


def _resolution(selection: Selection, kpi: str, name: str) -> Measure:
    view = selection.resolved
    rows, timed = resolved_rows(view), _timed(view)
    dates_only = not bool((rows & timed).any()) and view.get(f"{name}_days") is not None
    rows_used = rows if dates_only else rows & timed
    times = view[f"{name}_days" if dates_only else name][rows_used]
    shared = name == "resolution" and not dates_only
    found = resolution_spread(view) if shared else spread(times)
    extras = _spread_extras(found)
    variants = [another("mean", found.mean, found.n, "s", clock="calendar")]
    if not dates_only:
        business = _spread_of(view, f"{name}_business", rows_used)
        extras |= _business_extras(business)
        variants = [*_by_clock(found, business), *_further(view, rows_used, _OF_RESOLVED[kpi])]
    extras["negative"] = float((times < 0).sum())
    extras["date_only"] = float(rows.sum() - rows_used.sum())
    extras |= _resolved_before_reply(selection)
    extras |= _waiting_extras(selection, selection.created, selection.created["open"])
    return measured(
        kpi,
        found.median,
        found.n,
        eligible=tally(rows),
        variant="days" if dates_only else None,
        clock="calendar",
        extras=extras,
        variants=variants,
    )


def resolved_rows(view: View) -> np.ndarray:
    """Contacts that count as resolved; all that count where nothing tells."""
    resolved = view.get("resolved")
    return view["counted"] if resolved is None else resolved


def resolution_spread(view: View) -> Spread:
    """Resolution times of the contacts in view, sorted once for all KPIs that ask for them."""

    def sort() -> Spread:
        return spread(view["resolution"][resolved_rows(view) & _timed(view)])

    return view.once("resolution_spread", sort)


def _timed(view: View) -> np.ndarray:
    timed = view.get("timed")
    return np.ones(len(view), dtype=bool) if timed is None else timed


def _spread_extras(found: Spread) -> dict[str, float | None]:
    return {"p90": found.p90, "mean": found.mean, "max": found.largest}


def _spread_of(view: View, name: str, rows: np.ndarray) -> Spread:
    times = view.get(name)
    return Spread(0) if times is None else spread(times[rows])


def _business_extras(found: Spread) -> dict[str, float | None]:
    return {
        "business_median": found.median,
        "business_p90": found.p90,
        "business_mean": found.mean,
    }


def _by_clock(calendar: Spread, business: Spread) -> tuple[Figure, ...]:
    """Mean and the twins on the business clock, never mixed in one number."""
    return (
        another("mean", calendar.mean, calendar.n, "s", clock="calendar"),
        another("business_median", business.median, business.n, "s", clock="business"),
        another("business_mean", business.mean, business.n, "s", clock="business"),
    )


def _further(view: View, rows: np.ndarray, names: tuple[tuple[str, str], ...]) -> Iterator[Figure]:
    """Medians of other durations of the same contacts, where the files feed them."""
    for key, name in names:
        if view.facts.feeds(name):
            found = _spread_of(view, name, rows)
            yield another(key, found.median, found.n, "s", clock="calendar")


def _waiting_extras(selection: Selection, view: View, rows: np.ndarray) -> dict[str, float | None]:
    """How many still wait, and the age in seconds of the oldest at the end of the data."""
    created = view.get("created_at")
    waiting = tally(rows)
    if created is None or not waiting:
        return {"open": float(waiting), "oldest_open": None}
    ages = seconds_between(created[rows], selection.facts.data_end)
    oldest = float(np.nanmax(ages)) if not np.isnan(ages).all() else None
    return {"open": float(waiting), "oldest_open": oldest}


def _resolved_before_reply(selection: Selection) -> dict[str, float | None]:
    """Contacts said to be resolved before their first reply: impossible, so counted and shown."""
    replied = selection.created.get("first_response_at")
    resolved = selection.created.get("resolved_at")
    if replied is None or resolved is None:
        return {}
    return {"resolved_before_reply": float((resolved < replied).sum())}


def promise_of(channel: str, scenario: Scenario) -> Promise | None:
    """What a deferred channel promises for first replies; None for calls and chats."""
    plan = scenario.plan(channel)
    kind = plan.kind if plan else DEFAULT_SERVICE_TYPE.get(channel, ServiceType.DEFERRED)
    if kind is not ServiceType.DEFERRED:
        return None
    return (plan.frt if plan else None) or DEFAULT_FRT_PROMISE


def _by_promise(selection: Selection, scenario: Scenario) -> list[tuple[Promise, View]]:
    dimension = selection.facts.dimension("channel")
    if dimension is None:
        return [(DEFAULT_FRT_PROMISE, selection.created)]
    promises = [promise_of(label, scenario) for label in dimension.labels]
    present = np.bincount(selection.created.codes("channel"), minlength=len(promises)) > 0
    found = {p for p, here in zip(promises, present, strict=True) if p is not None and here}
    if len(found) == 1 and all(
        p in found for p, here in zip(promises, present, strict=True) if here
    ):
        return [(found.pop(), selection.created)]
    # Channels of the same promise are counted together.
    different = list(dict.fromkeys(p for p in promises if p is not None))
    place = np.array([-1 if p is None else different.index(p) for p in promises])
    views = selection.created.parts(place[selection.created.codes("channel")], len(different))
    return [(promise, view) for promise, view in zip(different, views, strict=True) if len(view)]


def _kept(selection: Selection, view: View, promise: Promise) -> tuple[int, int, int]:
    """Replies in time, promises missed (late or still waiting too long), waiting in time."""
    business = promise.clock == "business" and view.get("frt_business") is not None
    asked = asked_rows(view)
    times = view["frt_business" if business else "frt"][asked]
    hits = tally(times <= promise.within_s) - tally(times < 0)
    late = tally(times > promise.within_s)
    waiting = asked & np.isnan(view["frt"]) & view["open"]
    created = view.get("created_at")
    if created is None or not waiting.any():
        return hits, late, 0
    end = selection.facts.data_end
    if business:
        ends = np.full(tally(waiting), end)
        clock, rows = selection.facts.clock, view.places[waiting]
        ages = clock.seconds_between(created[waiting], ends, rows)
    else:
        ages = seconds_between(created[waiting], end)
    old = tally(ages > promise.within_s)
    return hits, late + old, len(ages) - old


COMPUTED: dict[str, Computation] = {
    "frt": lambda selection, _: frt(selection),
    "frt_within": frt_within,
    "first_resolution_time": lambda selection, _: first_resolution_time(selection),
    "full_resolution_time": lambda selection, _: full_resolution_time(selection),
}
"""KPI id → how it is counted."""
