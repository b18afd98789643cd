"""Waiting, answering and handling of live contacts: calls and chats with a queue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

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
)
from core.metrics.quantiles import Spread, spread
from core.metrics.selection import Selection, View
from core.metrics.speed import resolution_spread
from core.model.measure import Figure, Measure
from core.model.scenario import (
    DEFAULT_CHAT_PROMISE,
    DEFAULT_LIVE_PROMISE,
    DEFAULT_SERVICE_TYPE,
    Promise,
    Scenario,
    ServiceType,
)

SHORT_ABANDON_S = 5.0
"""Giving up within this many seconds is a misdial or a change of mind, not a lost contact."""
LONG_HOLD_S = 60.0


@dataclass(frozen=True, slots=True)
class Queue:
    """Incoming contacts that were answered or gave up, with their waits; shape (contacts,) each."""

    answered: np.ndarray
    abandoned: np.ndarray
    wait: np.ndarray
    """Seconds, NaN where not known."""
    said_short: np.ndarray
    """Whether the file itself says that the caller hung up at once."""

    @property
    def short(self) -> int:
        """Contacts that gave up at once, by their wait or as the file says."""
        return tally(self.abandoned & ((self.wait <= SHORT_ABANDON_S) | self.said_short))

    @property
    def offered(self) -> int:
        """Answered or abandoned contacts."""
        return tally(self.answered | self.abandoned)


def _queue(selection: Selection) -> Queue | None:
    view = selection.created
    answered, abandoned = view.get("call_answered"), view.get("call_abandoned")
    if answered is None or abandoned is None or not (answered >= 0).any():
        return None
    queued = view["counted"] & view["inbound"]
    wait, short = view.get("wait_time"), view.get("short_abandoned")
    return Queue(
        answered=queued & (answered == 1),
        abandoned=queued & (abandoned == 1),
        wait=np.full(len(view), np.nan) if wait is None else wait,
        said_short=np.zeros(len(view), np.bool_) if short is None else short == 1,
    )


def _flags_known(selection: Selection) -> bool:
    return known(selection, "answered") or known(selection, "abandoned")


def asa(selection: Selection) -> Measure:
    """Mean wait of the answered; the mean of all waits, abandoned included, is beside it."""
    if not known(selection, "wait_time") or not _flags_known(selection):
        return needs("asa", selection, "wait_time", "answered")
    queue = _queue(selection)
    if queue is None:
        return measured("asa", None, 0)
    found = spread(queue.wait[queue.answered])
    everyone = spread(queue.wait[queue.answered | queue.abandoned])
    extras = {
        "median": found.median,
        "p90": found.p90,
        "max": found.largest,
        "with_abandoned": everyone.mean,
    }
    answered = tally(queue.answered)
    return measured(
        "asa",
        found.mean,
        found.n,
        eligible=answered,
        clock="calendar",
        extras=extras,
        variants=(another("with_abandoned", everyone.mean, everyone.n, "s", clock="calendar"),),
    )


def longest_queue_delay(selection: Selection) -> Measure:
    """The longest wait, abandoned included; `top` names the contact where it has a number."""
    if not known(selection, "wait_time"):
        found = needs("longest_queue_delay", selection, "wait_time")
        return replace(found, variants=_oldest_unanswered(selection))
    view = selection.created
    waits = np.where(view["counted"] & view["inbound"], view["wait_time"], np.nan)
    n = tally(~np.isnan(waits))
    oldest = _oldest_unanswered(selection)
    if n == 0:
        return measured("longest_queue_delay", None, 0, variants=oldest)
    place = int(np.nanargmax(waits))
    longest = float(waits[place])
    queue = _queue(selection)
    answered = spread(waits[queue.answered]) if queue else Spread(0)
    ticket = view.get("ticket_id")
    named = ((str(ticket[place]), round(longest)),) if ticket is not None else ()
    return measured(
        "longest_queue_delay",
        longest,
        n,
        eligible=len(view),
        clock="calendar",
        extras={"answered": answered.largest},
        top=named,
        variants=(
            another("answered", answered.largest, answered.n, "s", clock="calendar"),
            *oldest,
        ),
    )


def _oldest_unanswered(selection: Selection) -> tuple[Figure, ...]:
    """Age of the contact that waits longest for its first reply at the end of the data."""
    view = selection.created
    waited, created = view.get("frt"), view.get("created_at")
    if waited is None or created is None:
        return ()
    waiting = view["open"] & view["inbound"] & np.isnan(waited) & ~np.isnat(created)
    if not waiting.any():
        return (another("oldest_unanswered", None, 0, "s", clock="calendar"),)
    age = seconds_between(created[waiting].min(keepdims=True), selection.facts.data_end)[0]
    n = tally(waiting)
    return (another("oldest_unanswered", float(age), n, "s", clock="calendar"),)


def live_promise(channel: str, scenario: Scenario) -> Promise:
    """Within what time a live or chat channel promises to answer, and for what share."""
    plan = scenario.plan(channel)
    if plan is not None and plan.service_level is not None:
        return plan.service_level
    kind = plan.kind if plan else DEFAULT_SERVICE_TYPE.get(channel, ServiceType.LIVE)
    return DEFAULT_CHAT_PROMISE if kind is ServiceType.CHAT else DEFAULT_LIVE_PROMISE


def _targets(selection: Selection, scenario: Scenario) -> tuple[np.ndarray, Promise | None]:
    """Seconds to answer within, for each contact; the promise where all share one."""
    dimension = selection.facts.dimension("channel")
    if dimension is None:
        one = live_promise("phone", scenario)
        return np.full(len(selection.created), one.within_s), one
    promises = [live_promise(label, scenario) for label in dimension.labels]
    codes = selection.created.codes("channel")
    here = {promises[code] for code in np.unique(codes)}
    within = np.array([promise.within_s for promise in promises])[codes]
    return within, here.pop() if len(here) == 1 else None


def service_level(selection: Selection, scenario: Scenario) -> Measure:
    """Share answered within the target, abandons within five seconds left out; all variants beside.

    Variants: Jouini, Koole, Roubos. An answered contact whose wait is not known is left out; an
    abandoned one whose wait is not known counts as a long wait.
    """
    if not known(selection, "wait_time") or not _flags_known(selection):
        return needs("service_level", selection, "wait_time", "answered")
    queue = _queue(selection)
    if queue is None:
        return measured("service_level", None, 0)
    within, promise = _targets(selection, scenario)
    answered = queue.answered & ~np.isnan(queue.wait)
    quick = tally(answered & (queue.wait <= within))
    short = queue.short
    gone_early = tally(queue.abandoned & (queue.wait <= within))
    handled, lost = tally(answered), tally(queue.abandoned)
    offered = handled + lost
    variants = (
        ratio("offered", quick, offered),
        ratio("answered", quick, handled),
        ratio("removed", quick + gone_early, offered),
        ratio("offered_less_short_abandons", quick, offered - gone_early),
    )
    extras = {
        **{figure.key: figure.value for figure in variants},
        "within_s": promise.within_s if promise else None,
        "target": promise.share if promise else None,
        "short_s": SHORT_ABANDON_S,
        "short": float(short),
    }
    return share_of(
        "service_level",
        quick,
        offered - short,
        eligible=queue.offered,
        extras=extras,
        variants=variants,
    )


def abandonment_rate(selection: Selection) -> Measure:
    """Abandoned / offered, incoming only; with the variants that leave short abandons out."""
    if not _flags_known(selection):
        return needs("abandonment_rate", selection, "answered")
    queue = _queue(selection)
    if queue is None:
        return measured("abandonment_rate", None, 0)
    lost, offered = tally(queue.abandoned), queue.offered
    short = queue.short
    variants = (
        ratio("short_out_of_both", lost - short, offered - short),
        ratio("short_out_of_numerator", lost - short, offered),
    )
    extras = {
        "abandoned": float(lost),
        "offered": float(offered),
        "answered": float(queue.answered.sum()),
        **{figure.key: figure.value for figure in variants},
    }
    return share_of(
        "abandonment_rate", lost, offered, eligible=offered, extras=extras, variants=variants
    )


def aht(selection: Selection) -> Measure:
    """Talk + hold + after-contact work per handled contact; the variant says what was included."""
    talk_known, handle_known = known(selection, "talk_time"), known(selection, "handle_time")
    if not talk_known and not handle_known:
        return replace(needs("aht", selection, "talk_time"), variants=_elapsed(selection))
    view = selection.created
    handled = view["counted"] & _handled(selection)
    parts = {
        name: view[f"{name}_time"]
        for name in ("talk", "hold", "wrap")
        if talk_known and known(selection, f"{name}_time")
    }
    total = np.full(len(view), np.nan)
    if parts:
        total = parts["talk"] + sum(np.nan_to_num(p) for name, p in parts.items() if name != "talk")
    variant = "_".join(parts) if parts else "handle_time"
    if handle_known:
        whole = view["handle_time"]
        fills = handled & np.isnan(total) & ~np.isnan(whole)
        if parts and fills.any():
            variant = "mixed" if not np.isnan(total[handled]).all() else "handle_time"
        total = np.where(np.isnan(total), whole, total)
    found = spread(total[handled])
    extras: dict[str, float | None] = {
        "median": found.median,
        "p90": found.p90,
        "max": found.largest,
    }
    usable = handled & ~np.isnan(total)
    for name, part in parts.items():
        extras[f"mean_{name}"] = float(np.nansum(part[usable]) / found.n) if found.n else None
    return measured(
        "aht",
        found.mean,
        found.n,
        eligible=tally(handled),
        variant=variant,
        extras=extras,
        variants=(*_other_handle_times(view, handled, parts, variant), *_elapsed(selection)),
    )


def _other_handle_times(
    view: View, handled: np.ndarray, parts: dict[str, np.ndarray], variant: str
) -> Iterator[Figure]:
    """Handle time with less in it, and as the column says."""
    if {"talk", "hold"} <= parts.keys():
        both = spread((parts["talk"] + np.nan_to_num(parts["hold"]))[handled])
        if variant != "talk_hold":
            yield another("talk_hold", both.mean, both.n, "s")
    if "talk" in parts and variant != "talk":
        talk = spread(parts["talk"][handled])
        yield another("talk", talk.mean, talk.n, "s")
    if variant != "handle_time" and view.facts.feeds("handle_time"):
        column = spread(view["handle_time"][handled])
        yield another("handle_time", column.mean, column.n, "s")


def _elapsed(selection: Selection) -> tuple[Figure, ...]:
    """Mean time from contact to resolution, which some call handle time; never plans people."""
    if not selection.facts.feeds("resolution"):
        return ()
    found = resolution_spread(selection.resolved)
    return (another("elapsed", found.mean, found.n, "s", clock="calendar"),)


def _handled(selection: Selection) -> np.ndarray:
    """Contacts an agent worked on: answered calls, and everything that never queued."""
    answered = selection.created.get("call_answered")
    return np.ones(len(selection.created), dtype=bool) if answered is None else answered != 0


def hold_time(selection: Selection) -> Measure:
    """Mean time on hold per handled contact; per held contact beside it."""
    if not known(selection, "hold_time"):
        return needs("hold_time", selection, "hold_time")
    view = selection.created
    handled = view["counted"] & _handled(selection)
    holds = view["hold_time"][handled]
    told = holds[~np.isnan(holds)]
    n, held = len(told), tally(told > 0)
    total = float(told.sum())
    extras = {
        "per_held": total / held if held else None,
        "over_60_s": float((told > LONG_HOLD_S).sum() / n) if n else None,
    }
    value = total / n if n else None
    return measured(
        "hold_time",
        value,
        n,
        eligible=tally(handled),
        extras=extras,
        variants=(
            another("per_held", extras["per_held"], held, "s"),
            ratio("over_60_s", tally(told > LONG_HOLD_S), n),
        ),
    )


COMPUTED: dict[str, Computation] = {
    "aht": lambda selection, _: aht(selection),
    "hold_time": lambda selection, _: hold_time(selection),
    "asa": lambda selection, _: asa(selection),
    "longest_queue_delay": lambda selection, _: longest_queue_delay(selection),
    "service_level": service_level,
    "abandonment_rate": lambda selection, _: abandonment_rate(selection),
}
"""KPI id → how it is counted."""
