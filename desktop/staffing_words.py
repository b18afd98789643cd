"""What a requirement says, in sentences a planner can repeat."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from core.model.requirement import (
    Achieved,
    CostSummary,
    Kept,
    PromiseState,
    Requirement,
)
from core.model.scenario import KeptOver
from desktop.formats import (
    channel_name,
    join,
    money,
    number,
    on_weekday,
    share,
    whole_duration,
)
from desktop.staffing_binding import Binding, binding
from widgets.figures import NBSP, RANGE
from widgets.week_shape import WeekShape, day_groups, week_shape

UNKNOWN = "Unknown"
"""The channel of contacts that have none."""
LEAST_HALF = 0.0005
"""A half-width that would read ±0.0 points is not said."""
HOPELESS = 0.005
"""A share below this means that contacts arrive faster than they are worked."""
FULL_TIME_H = 40
"""Hours a week of a full-time contract, to say paid hours as contracts."""


def answer_sentence(requirement: Requirement) -> str:
    """How many people, on which days: the headline of the page and of the report."""
    shape = week_shape(requirement)
    groups = [(days, people) for days, people in day_groups(shape) if people[1] > 0]
    if not groups:
        return QCoreApplication.translate("StaffingPage", "No contacts in view need anybody.")
    parts = [_group(days, people, first=not place) for place, (days, people) in enumerate(groups)]
    return QCoreApplication.translate("StaffingPage", "You need {people_when}.").format(
        people_when=join(parts)
    )


def peak_sentence(requirement: Requirement, channel: str | None = None) -> str:
    """When most people are needed at work, and how many that is on the roster with absences."""
    translate = QCoreApplication.translate
    shape = week_shape(requirement, channel)
    staffed = [slot for slot in range(shape.agents.size) if shape.staffed(slot)]
    if not staffed:
        return ""
    most = max(int(shape.agents[slot]) for slot in staffed)
    busiest = [slot for slot in staffed if int(shape.agents[slot]) == most]
    roster = "" if shape.headcount is None else number(int(shape.headcount[busiest[0]]))
    if shape.same_people() is not None:
        if not roster or not most:
            return ""
        return translate("StaffingPage", "With absences that is {n} on the roster.").format(
            n=roster
        )
    first = last = busiest[0]
    while last + 1 in busiest and (last + 1) % shape.slots_a_day:
        last += 1
    minutes = shape.interval_min
    start, end = (first % shape.slots_a_day) * minutes, (last % shape.slots_a_day + 1) * minutes
    words = (
        translate(
            "StaffingPage", "Most are needed {day} {hours}: {people} at work, {n} on the roster."
        )
        if roster
        else translate("StaffingPage", "Most are needed {day} {hours}: {people}.")
    )
    day = on_weekday(first // shape.slots_a_day)
    return words.format(people=_people(most), day=day, hours=span(start, end), n=roster)


def span(start_min: int, end_min: int) -> str:
    """From when to when: "10–13", "9:30–11:00"."""
    if start_min % 60 or end_min % 60:
        start, end = (f"{minute // 60}:{minute % 60:02d}" for minute in (start_min, end_min))
        return f"{start}{RANGE}{end}"
    return f"{start_min // 60}{RANGE}{end_min // 60}"


def evidence_sentence(requirement: Requirement, channel: str | None = None) -> str:
    """What is kept of the promise that binds, and what one person fewer or more would do."""
    found = binding(requirement, channel)
    if found is None or found.kept.value is None:
        return ""
    kept = found.kept
    shape = week_shape(requirement)
    people = shape.same_people()
    text = _kept_pattern(people, whole=found.own.channel == UNKNOWN, given_up=kept.at_most).format(
        people=_people(people or 0), channel=inside_name(channel_title(found.own.channel)),
        share=_share_with_half(kept.value, kept.half_width), promise=promise_text(kept),
    )  # fmt: skip
    if weakest := weakest_words(kept):
        text = f"{text} ({weakest})"
    others = [_fewer_text(found, shape, people), _more_text(found, people)]
    told = [part for part in others if part]
    if not told:
        goal = QCoreApplication.translate("StaffingPage", "promised {share}")
        told = [goal.format(share=share(kept.target, 0))]
    return f"{text}; {', '.join(told)}."


def promise_text(kept: Achieved) -> str:
    """What a promise is about: "first replies within 4 business hours"."""
    pattern = {
        "service_level": QCoreApplication.translate(
            "StaffingPage", "contacts answered within {time}"
        ),
        "frt": QCoreApplication.translate("StaffingPage", "first replies within {time}"),
        "resolution": QCoreApplication.translate("StaffingPage", "resolutions within {time}"),
        "longest_wait": QCoreApplication.translate(
            "StaffingPage", "weeks in which nobody waits longer than {time}"
        ),
    }.get(kept.promise)
    if pattern is None:
        return QCoreApplication.translate("StaffingPage", "contacts given up")
    return pattern.format(time=limit_text(kept.within_s, kept.clock))


_STATUS = {
    PromiseState.KEPT: "on_target",
    PromiseState.JUST_MISSED: "near",
    PromiseState.MISSED: "missed",
    PromiseState.UNKNOWN: "none",
}


def status_of(kept: Achieved | Kept) -> str:
    """The verdict on a promise as a shape: on_target, near, missed or none."""
    return _STATUS[kept.state]


def verdict(kept: Achieved | Kept) -> str:
    """The same in words."""
    words = {
        PromiseState.KEPT: QCoreApplication.translate("ManualStaffing", "met"),
        PromiseState.JUST_MISSED: QCoreApplication.translate(
            "ManualStaffing", "just missed, within chance"
        ),
        PromiseState.MISSED: QCoreApplication.translate("ManualStaffing", "missed"),
        PromiseState.UNKNOWN: QCoreApplication.translate("ManualStaffing", "not known"),
    }
    return words[kept.state]


def weakest_words(kept: Achieved | Kept) -> str:
    """Where a promise that is kept in every hour, or on every day, is hardest to keep."""
    if kept.weakest is None or kept.over is KeptOver.WEEK:
        return ""
    weakest = share(kept.weakest, 0)
    if kept.over is KeptOver.DAY:
        words = QCoreApplication.translate("ManualStaffing", "{share} on the weakest day")
    else:
        words = QCoreApplication.translate("ManualStaffing", "{share} in the weakest hour")
    return words.format(share=weakest)


def limit_text(seconds: float, clock: str) -> str:
    """A time limit with its clock: "20 s", "4 business hours"."""
    if clock != "business":
        return whole_duration(seconds)
    if seconds % 3600 == 0:
        text = (
            QCoreApplication.translate("StaffingPage", "{n} business hour")
            if seconds == 3600
            else QCoreApplication.translate("StaffingPage", "{n} business hours")
        )
        return text.format(n=number(seconds / 3600))
    return QCoreApplication.translate("StaffingPage", "{time} of business hours").format(
        time=whole_duration(seconds)
    )


def channel_title(channel: str) -> str:
    """A channel's name; contacts without a channel are just contacts."""
    if channel == UNKNOWN:
        return QCoreApplication.translate("StaffingPage", "Contacts")
    return channel_name(channel)


def hours_sentence(needed_h: float, shrinkage: float) -> str:
    """Productive hours to paid hours a week, as a sum that can be checked by hand."""
    return QCoreApplication.translate(
        "StaffingPage", "{needed} h ÷ (1 − {shrinkage} not available) = {paid} paid h a week"
    ).format(
        needed=_hours(needed_h),
        shrinkage=share(shrinkage, 1),
        paid=_hours(needed_h / (1 - shrinkage)),
    )


def contracts_sentence(paid_h: float) -> str:
    """The paid hours of a week as full-time contracts."""
    return QCoreApplication.translate("StaffingPage", "= {contracts} contracts of {full} h").format(
        contracts=number(paid_h / FULL_TIME_H, 1), full=number(FULL_TIME_H)
    )


def cost_sentence(cost: CostSummary) -> str:
    """A month's cost and what each resolution and contact costs; empty without a wage."""
    if cost.total_month is None:
        return ""
    parts = [
        (cost.total_month, 0, QCoreApplication.translate("StaffingPage", "{cost} a month")),
        (cost.per_resolution, 2, QCoreApplication.translate("StaffingPage", "{cost} a resolution")),
        (cost.per_ticket, 2, QCoreApplication.translate("StaffingPage", "{cost} a contact")),
    ]
    return ", ".join(
        words.format(cost=money(value, cost.currency, digits))
        for value, digits, words in parts
        if value is not None
    )


def model_name(model: str) -> str:
    """The name of the method behind a channel's people."""
    return {
        "erlang_c": QCoreApplication.translate("StaffingPage", "Erlang C"),
        "erlang_a": QCoreApplication.translate("StaffingPage", "exact Erlang A"),
        "chat_chain": QCoreApplication.translate("StaffingPage", "chat chain"),
        "deferred_simulation": QCoreApplication.translate(
            "StaffingPage", "simulation on the business clock"
        ),
    }.get(model, model)


def model_reason(model: str) -> str:
    """Why that method fits, in one sentence."""
    return {
        "erlang_c": QCoreApplication.translate(
            "StaffingPage",
            "Callers wait until somebody answers: nothing in the data says when they give up, so"
            " this staffs on the safe side.",
        ),
        "erlang_a": QCoreApplication.translate(
            "StaffingPage",
            "Callers who wait too long give up; their patience is part of the exact formula.",
        ),
        "chat_chain": QCoreApplication.translate(
            "StaffingPage",
            "One person holds several chats at once, each a little slower; the chain counts every"
            " state exactly instead of dividing the handle time.",
        ),
        "deferred_simulation": QCoreApplication.translate(
            "StaffingPage",
            "These contacts wait for opening hours and are worked in turn. Hourly Erlang would"
            " forget what arrived overnight and answer with fewer people than the work needs, so"
            " many weeks are simulated on the business clock instead.",
        ),
    }.get(model, "")


def usual_days(days: list[int]) -> str:
    """When a group of weekdays is: "on Mondays", "from Tuesday to Friday"."""
    if len(days) == 1:
        return on_weekday(days[0])
    in_a_row = days == list(range(days[0], days[-1] + 1))
    if len(days) > 2 and in_a_row:
        return QCoreApplication.translate("StaffingPage", "from {first} to {last}").format(
            first=_day(days[0]), last=_day(days[-1])
        )
    return join([on_weekday(day) for day in days])


def _group(days: list[int], people: tuple[int, int], *, first: bool) -> str:
    amount = _amount(*people, first=first)
    return QCoreApplication.translate("StaffingPage", "{people} {when}").format(
        people=amount.replace(" ", NBSP), when=usual_days(days)
    )


def _amount(low: int, high: int, *, first: bool) -> str:
    """A number or range of people; only the first of a sentence names them."""
    translate = QCoreApplication.translate
    if low == 0 < high:
        words = _at_work(high) if first else number(high)
        return translate("StaffingPage", "up to {people}").format(people=words)
    if low == high:
        return _at_work(high) if first else number(high)
    words = (
        translate("StaffingPage", "{low} to {high} people at work")
        if first
        else translate("StaffingPage", "{low} to {high}")
    )
    return words.format(low=number(low), high=number(high))


def _fewer_text(found: Binding, shape: WeekShape, people: int | None) -> str:
    fewer = next((point for point in found.curve if point[0] == -1), None)
    if fewer is None:
        if people == 1:
            return QCoreApplication.translate("StaffingPage", "with nobody it cannot be kept")
        return ""
    if -1 in found.piling or (not found.kept.at_most and fewer[1] < HOPELESS):
        return QCoreApplication.translate("StaffingPage", "with one person fewer work piles up")
    kept = _share_with_half(fewer[1], fewer[2])
    if people is not None:
        return QCoreApplication.translate("StaffingPage", "{n} would keep {share}").format(
            n=number(people - 1), share=kept
        )
    if shape.least_people() == 1:
        words = QCoreApplication.translate(
            "StaffingPage", "one person fewer wherever there are two or more would keep {share}"
        )
    else:
        words = QCoreApplication.translate(
            "StaffingPage", "one person fewer at every hour would keep {share}"
        )
    return words.format(share=kept)


def _more_text(found: Binding, people: int | None) -> str:
    more = next((point for point in found.curve if point[0] == 1), None)
    fewer = next((point for point in found.curve if point[0] == -1), None)
    if more is None or -1 in found.piling or (fewer is not None and fewer[1] < HOPELESS):
        return ""
    kept = _share_with_half(more[1], more[2])
    if people is None:
        return QCoreApplication.translate("StaffingPage", "one more {share}").format(share=kept)
    return QCoreApplication.translate("StaffingPage", "{n} would keep {share}").format(
        n=number(people + 1), share=kept
    )


def _kept_pattern(people: int | None, *, whole: bool, given_up: bool) -> str:
    """The sentence for one, several or changing people, with or without naming a channel."""
    translate = QCoreApplication.translate
    if given_up:
        if whole:
            return translate("StaffingPage", "This way {share} of contacts are given up")
        return translate("StaffingPage", "This way {share} of contacts are given up on {channel}")
    if people is None:
        if whole:
            return translate("StaffingPage", "This keeps {share} of {promise}")
        return translate("StaffingPage", "This keeps {share} of {promise} on {channel}")
    if people == 1:
        if whole:
            return translate("StaffingPage", "1 person keeps {share} of {promise}")
        return translate("StaffingPage", "1 person keeps {share} of {promise} on {channel}")
    if whole:
        return translate("StaffingPage", "{people} keep {share} of {promise}")
    return translate("StaffingPage", "{people} keep {share} of {promise} on {channel}")


def _share_with_half(value: float, half: float) -> str:
    if half < LEAST_HALF:
        return share(value, 0)
    points = number(half * 100, 0 if half >= 0.0095 else 1)
    words = (
        QCoreApplication.translate("StaffingPage", "{share} (±1 point)")
        if points == "1"
        else QCoreApplication.translate("StaffingPage", "{share} (±{half} points)")
    )
    return words.format(share=share(value, 0), half=points)


def _people(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("StaffingPage", "1 person")
    return QCoreApplication.translate("StaffingPage", "{n} people").format(n=number(count))


def _at_work(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("StaffingPage", "1 person at work")
    return QCoreApplication.translate("StaffingPage", "{n} people at work").format(n=number(count))


def inside_name(name: str) -> str:
    """A channel's name inside a sentence: names people wrote keep their capitals."""
    known = (
        QCoreApplication.translate("Channels", "Email"),
        QCoreApplication.translate("Channels", "Chat"),
        QCoreApplication.translate("Channels", "Calls"),
        QCoreApplication.translate("Channels", "Web form"),
        QCoreApplication.translate("Channels", "Social media"),
        QCoreApplication.translate("StaffingPage", "Contacts"),
    )
    return name[:1].lower() + name[1:] if name in known else name


def _hours(value: float) -> str:
    return number(value, 0 if value >= 99.5 else 1)


def _day(weekday: int) -> str:
    return QLocale().standaloneDayName(weekday + 1, QLocale.FormatType.LongFormat)
