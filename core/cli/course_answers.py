"""What the command line says of a week in its course, and of where its people come from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from core.cli import wording
from core.cli.terminal import Answer, Table
from core.messages import sentence

if TYPE_CHECKING:
    from core.model.requirement import Requirement
    from core.model.week_course import ChannelCourse, OnDuty, TimeCurve, WeekCourse
    from core.staffing.explained import ChannelExplained, Explained


def course_answer(course: WeekCourse) -> Answer:
    """Occupancy and queues by slot of the week, Monday 00:00 first, and the curves of time."""
    return {
        "interval_min": course.interval_min,
        "occupancy": _numbers(course.occupancy),
        "occupancy_half_width": _numbers(course.occupancy_half_width),
        "channels": {own.channel: _channel(own) for own in course.channels},
        "replications": course.replications,
        "weeks": course.weeks,
    }


def course_tables(answer: Answer) -> Iterator[Table]:
    """How many are served how soon, and when most wait."""
    rows = [
        (
            channel, curve["promise"], wording.value(within, "s"),
            wording.value(share, "share"), f"± {half * 100:.1f} points",
        )
        for channel, own in answer["channels"].items()
        for curve in own["curves"]
        for within, share, half in list(
            zip(curve["times_s"], curve["share"], curve["half_width"], strict=True)
        )[8::8]
        if share is not None
    ]  # fmt: skip
    if rows:
        yield Table("How soon", ("Channel", "Promise", "Within", "Share", "Precision"), rows)


def explained_answer(found: Explained) -> Answer:
    """Model, inputs and reason of each channel, and what hourly Erlang says instead."""
    return {
        "channels": {own.channel: _explained(own) for own in found.channels},
        "together_hours": found.together_hours,
        "apart_hours": found.apart_hours,
        "hourly_erlang_hours": found.hourly_hours,
    }


def explained_tables(answer: Answer) -> Iterator[Table]:
    """Hourly Erlang beside the plan."""
    rows = [
        (
            channel, f"{own['hourly_erlang']['own_hours']:,.1f}",
            f"{own['hourly_erlang']['hours']:,.1f}",
            wording.value(own["hourly_erlang"]["service"], "share"),
            "yes" if own["hourly_erlang"]["keeps"] else "no",
        )
        for channel, own in answer["channels"].items() if own["hourly_erlang"] is not None
    ]  # fmt: skip
    if rows:
        header = (
            "Channel by itself", "Hours a week", "By hourly Erlang C", "It would keep", "Enough",
        )  # fmt: skip
        yield Table("Beside hourly Erlang", header, rows)


def on_duty_answer(found: OnDuty) -> Answer:
    """People seen at work by slot of the week, or why nobody can be seen."""
    return {
        "people": None if found.people is None else [float(p) for p in found.people],
        "weeks": found.weeks,
        "note": sentence(found.note),
    }


def unrounded(requirement: Requirement) -> list[float]:
    """People by slot of the week before they are rounded to whole ones."""
    return [round(float(people), 4) for people in requirement.agents_real]


def _channel(own: ChannelCourse) -> Answer:
    return {
        "queue": _numbers(own.queue),
        "queue_half_width": _numbers(own.queue_half_width),
        "open": _numbers(own.open),
        "open_half_width": _numbers(own.open_half_width),
        "curves": [_curve(curve) for curve in own.curves],
    }


def _curve(curve: TimeCurve) -> Answer:
    return {
        "promise": curve.promise,
        "clock": curve.clock,
        "within_s": curve.within_s,
        "target": curve.target,
        "times_s": _numbers(curve.times_s),
        "share": _numbers(curve.share),
        "half_width": _numbers(curve.half_width),
        "n": curve.n,
    }


def _explained(own: ChannelExplained) -> Answer:
    hourly = own.hourly
    return {
        "model": own.model,
        "why": [sentence(why) for why in own.why],
        "inputs": {
            a.name: {"value": a.value, "source": a.source, "n": a.n, "band": a.band}
            for a in own.inputs
        },
        "hourly_erlang": None if hourly is None else {
            "hours": hourly.hours, "own_hours": hourly.own_hours, "service": hourly.service,
            "half_width": hourly.half_width, "keeps": hourly.keeps,
        },
    }  # fmt: skip


def _numbers(values: np.ndarray) -> list[float | None]:
    return [None if np.isnan(value) else float(value) for value in values]
