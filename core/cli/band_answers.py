"""What `aforo staff` says of busy days, of one person more or fewer and of the cost from below."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from core.cli import wording
from core.cli.terminal import Answer, Table
from core.progress import Progress
from core.results import Results

if TYPE_CHECKING:
    from core.model.requirement import CostSummary, Requirement
    from core.staffing.marginals import Marginal

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def band_answer(results: Results, requirement: Requirement) -> Answer:
    """People by slot of the week that cover 10 to 95 % of days, and what the required ones do."""
    from core.staffing.band import band

    found = band(requirement, results.demand, results.scenario)
    return {
        "agents": {f"{share:.2f}": own.tolist() for share, own in
                   zip(found.shares, found.agents, strict=True)},
        "covered": [[_known(share) for share in own] for own in found.covered],
        "channels": {
            c.channel: {
                "day_cv2": c.day_cv2.value if c.day_cv2 is not None else None,
                "agents": {f"{share:.2f}": own.tolist() for share, own in
                           zip(found.shares, c.agents, strict=True)},
            }
            for c in found.channels
        },
        "peaks": list(_peaks(requirement, found.covered)),
    }  # fmt: skip


def band_sentence(answer: Answer) -> str | None:
    """How many of the busiest days the required people cover, and one more."""
    peaks = answer["peaks"]
    if not peaks:
        return None
    peak = max(peaks, key=lambda p: p["agents"])
    enough, more, _ = (f"{share:.0%}" for share in peak["covered"])
    people = "1 person is" if peak["agents"] == 1 else f"{peak['agents']} people are"
    next_best = "" if enough == "100%" else f", {peak['agents'] + 1} on {more}"
    return (
        f"Busy and quiet days: on {peak['weekday']}s at {peak['hour']}, the fullest hour, "
        f"{people} enough on {enough} of days{next_best}."
    )


def marginals_answer(
    results: Results, requirement: Requirement, cost: CostSummary, progress: Progress
) -> Answer:
    """One person more and one fewer by weekday and hour, with the cost from below."""
    from core.staffing.marginals import marginals

    found = marginals(requirement, results.demand, results.scenario, progress=progress)
    return {
        "changes": [_marginal(one) for one in found.changes],
        "hour_cost": [{"hour": hour, "cost": cost} for hour, cost in found.hour_cost],
        "weeks": found.weeks,
        "currency": cost.currency,
        "cost_check": _cost_check(results, requirement, cost),
    }


def extra_tables(answer: Answer) -> Iterator[Table | str]:
    """Busy days in a sentence, and one person more or fewer where that was asked."""
    if (told := band_sentence(answer["band"])) is not None:
        yield told
    if "marginals" in answer:
        yield from marginals_tables(answer["marginals"])


def marginals_tables(answer: Answer) -> Iterator[Table | str]:
    """The changes for reading, then the cost of a contact built from below."""
    rows = [
        (
            DAYS[m["key"]] if m["group"] == "weekday" else f"{m['key']:02d}:00",
            f"{m['more']:+d}",
            f"{m['hours_week']:+.1f} h",
            "; ".join(
                f"{c['channel']} {c['promise']} {c['change'] * 100:+.1f} ± "
                f"{c['half_width'] * 100:.1f}"
                for c in m["changes"]
            ),
            "" if m["cost_week"] is None else f"{m['cost_week']:+,.2f}",
            "" if m["cost_of_a_point"] is None else f"{m['cost_of_a_point']:,.2f}",
        )
        for m in answer["changes"]
    ]
    header = ("When", "People", "Hours a week", "Points of each promise",
              f"Cost a week, {answer['currency']}", "Cost of a point")  # fmt: skip
    yield Table("One person more or fewer", header, rows)
    if answer["hour_cost"]:
        prices = [(f"{p['hour']:02d}:00", f"{p['cost']:,.2f}") for p in answer["hour_cost"]]
        yield Table("What an hour on duty costs", ("From", answer["currency"]), prices)
    if (check := answer["cost_check"]) is not None:
        yield from _check_tables(check, answer["currency"])


def _check_tables(check: Answer, currency: str) -> Iterator[Table | str]:
    rows = [
        (name, f"{c['touches']:.2f}", f"{c['touch']:,.2f}", f"{c['contact']:,.2f}")
        for name, c in check["channels"].items()
    ]
    header = ("Channel", "Touches", f"A touch, {currency}", f"A contact, {currency}")
    yield Table("Cost of a contact from below", header, rows)
    yield (
        f"Labour a month {check['labour']:,.2f} {currency}: contacts {check['bottom_up']:,.2f} "
        f"(of it {check['worked']:,.2f} worked), premiums {check['premiums']:,.2f}, overtime "
        f"{check['overtime']:,.2f}, not explained {check['gap']:,.2f} "
        f"({wording.value(check['gap'] / max(check['labour'], 1e-9), 'share')})."
    )


def _marginal(one: Marginal) -> Answer:
    return {
        "group": one.group,
        "key": one.key,
        "more": one.more,
        "hours_week": one.hours_week,
        "cost_week": one.cost_week,
        "cost_of_a_point": one.cost_of_a_point,
        "changes": [
            {
                "channel": c.channel, "promise": c.promise, "change": c.change,
                "half_width": c.half_width,
            }
            for c in one.changes
        ],
    }  # fmt: skip


def _cost_check(results: Results, requirement: Requirement, cost: CostSummary) -> Answer | None:
    from core.staffing.cost_check import cost_check

    check = cost_check(requirement, results.demand, results.scenario, cost)
    if check is None:
        return None
    return {
        "channels": {
            c.channel: {"touches": c.touches, "touch": c.touch, "contact": c.contact}
            for c in check.channels
        },
        "labour": check.labour_month,
        "bottom_up": check.bottom_up_month,
        "per_resolution": check.per_resolution,
        "worked": check.worked_month,
        "idle": check.idle_month,
        "premiums": check.premiums_month,
        "overtime": check.overtime_month,
        "gap": check.gap_month,
    }


def _peaks(requirement: Requirement, covered: np.ndarray) -> Iterator[Answer]:
    """The fullest slot of each weekday with the share of days that its people cover."""
    a_day = requirement.agents.size // 7
    for weekday in range(7):
        own = slice(weekday * a_day, (weekday + 1) * a_day)
        people = np.where(np.isnan(covered[0, own]), -1, requirement.agents[own])
        slot = int(people.argmax())
        if people[slot] < 1:
            continue
        minute = slot * requirement.interval_min
        yield {
            "weekday": DAYS[weekday],
            "hour": f"{minute // 60:02d}:{minute % 60:02d}",
            "agents": int(people[slot]),
            "covered": [float(share) for share in covered[:, own][:, slot]],
        }


def _known(share: float) -> float | None:
    return None if np.isnan(share) else float(share)
