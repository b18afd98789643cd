"""What stands behind each number of the staffing page, as titled paragraphs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Assumption, ChannelRequirement, CostSummary
from core.problems import Note
from desktop.formats import duration, join, money, number, share
from desktop.messages import sentence
from desktop.staffing_answer import Staffing
from desktop.staffing_certainty import certainty_words, trust_words
from desktop.staffing_courses import with_half
from desktop.staffing_words import LEAST_HALF, channel_title, model_name, model_reason, promise_text
from widgets.week_shape import week_shape

if TYPE_CHECKING:
    from core.staffing.backtest import ChannelBackTest
    from core.staffing.explained import HourlyErlang

WEEKS_A_MONTH = 365.25 / 84


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of the explanation."""

    key: str
    """sure, people, channel name, week, cost, tried or skipped."""
    title: str
    lines: tuple[str, ...]


def sections(found: Staffing) -> list[Section]:
    """The whole explanation, what matters most first."""
    requirement = found.requirement
    parts = [
        _people(found),
        *(_channel(channel, found) for channel in requirement.channels),
        _tried(found),
        _week(found),
        _cost(found),
    ]
    if requirement.skipped:
        parts.append(_skipped(requirement.skipped))
    return [part for part in parts if part.lines]


def _people(found: Staffing) -> Section:
    translate = QCoreApplication.translate
    requirement = found.requirement
    proof = requirement.proof
    hours = week_shape(requirement).needed_hours()
    lines = [f"{certainty_words(found)[1]}."]
    if proof is not None and not requirement.estimated:
        lines.append(
            translate(
                "HowComputed",
                "The least people, hour by hour, with whom every promise is kept: {hours} h a"
                " week. All channels were simulated together, {weeks} weeks with contacts that"
                " the search had not seen; each promise holds with {confidence} confidence.",
            ).format(
                hours=number(hours),
                weeks=number(proof.weeks),
                confidence=share(proof.confidence, 0),
            )
        )
    else:
        lines.append(
            translate(
                "HowComputed",
                "From closed forms, each channel by itself and then together: {hours} h a week."
                " The simulation of all channels together follows.",
            ).format(hours=number(hours))
        )
    volumes = translate(
        "HowComputed",
        "Volumes are the mean of {weeks} weeks of your data, in slots of {minutes} minutes.",
    )
    if _all_typed(found):
        volumes = translate(
            "HowComputed", "Volumes are those of the week you typed, in slots of {minutes} minutes."
        )
    lines += [
        volumes.format(
            weeks=number(requirement.weeks, 1), minutes=number(requirement.interval_min)
        ),
        translate(
            "HowComputed",
            "Channels are added as real numbers and rounded up once, so nothing is rounded twice.",
        ),
        translate(
            "HowComputed", "Simulated figures use seed {seed}: the same input, the same answer."
        ).format(seed=str(requirement.seed)),
    ]
    lines += [sentence(remark) for remark in requirement.notes]
    if found.explained is not None and found.explained.hourly_hours > 0:
        lines.append(
            translate(
                "HowComputed",
                "Hourly Erlang, each channel and hour by itself, would ask for {hours} h a week.",
            ).format(hours=number(found.explained.hourly_hours))
        )
    if found.band_note is not None:
        lines.append(sentence(found.band_note))
    if found.on_duty is not None:
        lines.append(sentence(found.on_duty.note))
    title = translate("HowComputed", "The people needed")
    return Section("people", title, tuple(lines))


def _channel(channel: ChannelRequirement, found: Staffing) -> Section:
    translate = QCoreApplication.translate
    title = f"{channel_title(channel.channel)}: {model_name(channel.model)}"
    known = found.explained.channel(channel.channel) if found.explained is not None else None
    why = [model_reason(channel.model)] if known is None else [sentence(w) for w in known.why]
    lines = [*why, model_formula(channel.model)]
    if known is not None and known.hourly is not None:
        lines.append(_hourly(known.hourly))
    for kept in channel.achieved:
        value = share(kept.value, 1) if kept.value is not None else "—"
        half = (
            translate("HowComputed", " (±{n} points)").format(n=number(kept.half_width * 100, 1))
            if kept.half_width >= LEAST_HALF
            else ""
        )
        lines.append(
            translate("HowComputed", "Promise: {target} of {promise}. Kept: {value}{half}.").format(
                target=share(kept.target, 1), promise=promise_text(kept), value=value, half=half
            )
        )
    assumed = channel.assumptions if known is None else known.inputs
    inputs = [_input(one) for one in assumed if one.value is not None]
    if inputs:
        words = translate("HowComputed", "Inputs: {inputs}.").format(inputs="; ".join(inputs))
        lines.append(words)
    lines += [sentence(remark) for remark in channel.notes]
    return Section(channel.channel, title, tuple(line for line in lines if line))


def _hourly(hourly: HourlyErlang) -> str:
    """What most calculators would ask for, and what their people would give."""
    translate = QCoreApplication.translate
    words = translate(
        "HowComputed",
        "Hourly Erlang would ask for {hours} h a week where this channel by itself needs {own} h.",
    ).format(hours=number(hourly.hours), own=number(hourly.own_hours))
    if hourly.service is None:
        return words
    given = translate("HowComputed", "Its people would give {share}: {verdict}.").format(
        share=with_half(hourly.service, hourly.half_width),
        verdict=translate("HowComputed", "the promise is kept")
        if hourly.keeps
        else translate("HowComputed", "the promise is broken"),
    )
    return f"{words} {given}"


def model_formula(model: str) -> str:
    """The formula of a model, written so that it can be looked up."""
    translate = QCoreApplication.translate
    return {
        "erlang_c": translate(
            "HowComputed",
            "Formula: load a = contacts an hour × handle time; share answered within T ="
            " 1 − C(n, a) · e^(−(n − a) · T ÷ handle time), C being Erlang's chance to wait.",
        ),
        "erlang_a": translate(
            "HowComputed",
            "Formula: load a = contacts an hour × handle time; a birth-and-death chain in which"
            " each caller who waits gives up at the rate 1 ÷ patience (Palm's Erlang A).",
        ),
        "chat_chain": translate(
            "HowComputed",
            "Formula: a birth-and-death chain over the chats in hand; with k chats on n people"
            " they end at the rate of k ÷ length of a chat while one holds so many.",
        ),
        "deferred_simulation": translate(
            "HowComputed",
            "Method: contacts arrive as in your weeks, wait for opening hours, and are worked in"
            " order of arrival by whoever is on duty; shares are counted over all simulated weeks.",
        ),
    }.get(model, "")


def _input(assumption: Assumption) -> str:
    translate = QCoreApplication.translate
    name = {
        "aht_s": translate("HowComputed", "handle time"),
        "patience_s": translate("HowComputed", "patience"),
        "concurrency": translate("HowComputed", "chats at once"),
        "handle_time_cv": translate("HowComputed", "spread of handle time over its mean"),
        "weekly_volume": translate("HowComputed", "contacts a week"),
        "volume_week": translate("HowComputed", "contacts a week"),
        "touches": translate("HowComputed", "replies to a contact"),
        "customer_delay_s": translate("HowComputed", "time until a customer is back"),
        "day_cv2": translate("HowComputed", "spread of days beyond chance"),
    }.get(assumption.name, assumption.name.removesuffix("_s").replace("_", " "))
    timed = assumption.name.endswith("_s")
    value = duration(assumption.value) if timed else number(assumption.value, 2)
    source = {
        "data": translate("HowComputed", "measured, n = {n}").format(n=number(assumption.n)),
        "yours": translate("HowComputed", "typed by you"),
        "default": translate("HowComputed", "usual value, not measured"),
    }.get(assumption.source, assumption.source)
    if assumption.source == "data" and not assumption.n:
        source = translate("HowComputed", "measured")
    if assumption.band is not None:
        low, high = (duration(x) if timed else number(x, 2) for x in assumption.band)
        source += translate(
            "HowComputed", ", between {low} and {high} with 95 % confidence"
        ).format(low=low, high=high)
    return f"{name} {value} ({source})"


def _all_typed(found: Staffing) -> bool:
    """Whether the contacts of every channel were typed."""
    channels = () if found.explained is None else found.explained.channels
    sources = [one.source for c in channels for one in c.inputs if one.name == "volume_week"]
    return bool(sources) and all(source == "yours" for source in sources)


def _tried(found: Staffing) -> Section:
    """The back-test: what the model would have said of past weeks beside what happened."""
    translate = QCoreApplication.translate
    title = translate("HowComputed", "Tried on your own past weeks")
    tried = found.tried
    if tried is None:
        words = translate("HowComputed", "The model is still being tried on your past weeks.")
        return Section("tried", title, (words,))
    if isinstance(tried, Note):
        return Section("tried", title, (trust_words(tried),))
    lines = [
        translate(
            "HowComputed",
            "For each of the last {weeks} weeks the work was learned from earlier weeks only; then"
            " the real contacts came, and the people seen at work served them in the simulation.",
        ).format(weeks=number(len(tried.weeks)))
    ] if tried.weeks else []  # fmt: skip
    for own in tried.channels:
        lines += [_predicted(own), sentence(own.verdict), *(sentence(n) for n in own.notes)]
    lines += [sentence(why) for _, why in tried.skipped]
    lines += [sentence(remark) for remark in tried.notes]
    return Section("tried", title, tuple(lines))


def _predicted(own: ChannelBackTest) -> str:
    words = QCoreApplication.translate(
        "HowComputed",
        "{channel}: the model says {predicted} in time, {observed} were, n = {n}.",
    )
    return words.format(
        channel=channel_title(own.channel),
        predicted=share(own.predicted, 1),
        observed=share(own.observed, 1),
        n=number(own.n),
    )


def _week(found: Staffing) -> Section:
    translate = QCoreApplication.translate
    title = translate("HowComputed", "Times, occupancy and backlog")
    course = found.course
    if course is None:
        words = translate("HowComputed", "They come with the simulation.")
        return Section("week", title, (words,))
    words = translate(
        "HowComputed",
        "From {runs} simulated runs of {weeks} weeks each with the people needed, on contacts that"
        " no search has seen. Occupancy is time busy ÷ time on duty; the backlog is counted at the"
        " end of each hour; times run on the clock of the promise.",
    ).format(runs=number(course.replications), weeks=number(course.weeks))
    return Section("week", title, (words,))


def _cost(found: Staffing) -> Section:
    translate = QCoreApplication.translate
    requirement, cost = found.requirement, found.cost
    needed = week_shape(requirement).needed_hours()
    lines = [
        translate(
            "HowComputed",
            "{needed} h of people on duty ÷ (1 − {share} of paid time not available) = {paid} paid"
            " h a week.",
        ).format(
            needed=number(needed, 1),
            share=share(requirement.shrinkage, 1),
            paid=number(cost.paid_hours_week, 1),
        ),
        *_money(found, cost),
    ]
    return Section("cost", translate("HowComputed", "Hours and cost"), tuple(lines))


def _money(found: Staffing, cost: CostSummary) -> Iterator[str]:
    translate = QCoreApplication.translate
    hourly = found.scenario.cost.hourly if found.scenario is not None else None
    if cost.total_month is None or cost.labour_month is None or hourly is None:
        if cost.reason is not None:
            yield sentence(cost.reason)
        return

    def price(value: float | None, digits: int = 0) -> str:
        return money(value, cost.currency, digits)

    hours = cost.paid_hours_week + cost.surcharge_hours_week + cost.overtime_hours_week
    yield translate(
        "HowComputed",
        "{hours} h a week ({paid} paid, {surcharge} of surcharges, {overtime} of overtime)"
        " × {weeks} weeks a month × {hourly} = {labour} of labour a month.",
    ).format(
        hours=number(hours, 1), paid=number(cost.paid_hours_week, 1),
        surcharge=number(cost.surcharge_hours_week, 1),
        overtime=number(cost.overtime_hours_week, 1), weeks=number(WEEKS_A_MONTH, 3),
        hourly=price(hourly, 2), labour=price(cost.labour_month),
    )  # fmt: skip
    yield translate(
        "HowComputed",
        "{labour} + {overhead} overhead + {technology} technology = {total} a month.",
    ).format(
        labour=price(cost.labour_month), overhead=price(cost.overhead_month),
        technology=price(cost.technology_month), total=price(cost.total_month),
    )  # fmt: skip
    if cost.per_resolution is not None and cost.resolutions_month is not None:
        yield translate(
            "HowComputed", "{total} ÷ {n} contacts resolved a month = {each} a resolution."
        ).format(
            total=price(cost.total_month), n=number(cost.resolutions_month),
            each=price(cost.per_resolution, 2),
        )  # fmt: skip
    elif cost.reason is not None:
        yield sentence(cost.reason)


def _skipped(skipped: tuple[tuple[str, Note], ...]) -> Section:
    names = join([channel_title(name) for name, _ in skipped])
    title = QCoreApplication.translate("HowComputed", "Left out: {channels}").format(channels=names)
    return Section("skipped", title, tuple(sentence(why) for _, why in skipped))
