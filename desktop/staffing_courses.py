"""The course of the simulated week as the charts of the staffing page draw it, with its words."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from core.model.requirement import Achieved, BindingHours, Requirement
from core.model.scenario import KeptOver
from desktop.formats import number, share
from desktop.staffing_promises import promise_label
from desktop.staffing_words import (
    LEAST_HALF,
    channel_title,
    limit_text,
    promise_text,
    span,
    status_of,
    verdict,
)
from widgets.answer_curves import AnswerCurve
from widgets.course_chart import Course
from widgets.data_table import Cell, Column
from widgets.figures import NBSP, weekday_name

if TYPE_CHECKING:
    from core.model.week_course import TimeCurve, WeekCourse


DONE = ("service_level", "frt", "resolution")
"""What can be done within a time, in the order it is done."""


def done_title(promise: str) -> str:
    """The heading of the curves of one promise."""
    return {
        "service_level": QCoreApplication.translate("StaffingPage", "Answered within"),
        "frt": QCoreApplication.translate("StaffingPage", "First reply within"),
        "resolution": QCoreApplication.translate("StaffingPage", "Resolved within"),
    }[promise]


def answer_curves(course: WeekCourse, channel: str | None, promise: str) -> list[AnswerCurve]:
    """How soon contacts are answered, replied to or resolved, one curve for each channel."""
    return [
        _curve(own.channel, curve, place)
        for place, own in enumerate(course.channels)
        if channel in (None, own.channel)
        for curve in own.curves
        if curve.promise == promise
    ]


def _curve(channel: str, curve: TimeCurve, place: int) -> AnswerCurve:
    clock = QCoreApplication.translate("StaffingPage", "business hours")
    promise = None
    if curve.within_s is not None and curve.target is not None:
        promise = (curve.within_s, curve.target)
    return AnswerCurve(
        channel_title(channel),
        tuple(float(t) for t in curve.times_s),
        tuple(float(s) for s in curve.share),
        tuple(float(h) for h in curve.half_width),
        place,
        promise,
        clock if curve.clock == "business" else "",
    )


def occupancy_course(course: WeekCourse, cap: float) -> Course:
    """How busy the people on duty are, hour by hour, with the cap."""
    translate = QCoreApplication.translate
    return Course(
        course.occupancy, course.occupancy_half_width, True,
        translate("StaffingPage", "Busy with contacts"),
        translate("StaffingPage", "95 % sure"),
        translate("StaffingPage", "{value} busy"),
        cap if cap < 1 else None,
        translate("StaffingPage", "at most {share}").format(share=share(cap, 0)),
    )  # fmt: skip


def cap_words(cap: float, *, waits: bool) -> str:
    """Of what the cap holds, and why single hours may still be busier."""
    if waits:
        words = QCoreApplication.translate(
            "StaffingPage",
            "At most {share} holds for calls and chats in every hour, and for all work over the"
            " whole week: work that waits may fill single hours up to 100 %.",
        )
    else:
        words = QCoreApplication.translate(
            "StaffingPage",
            "At most {share} holds for what every hour brings on average, and over the whole week;"
            " a busy hour may go beyond it.",
        )
    return words.format(share=share(cap, 0))


def estimated_occupancy(requirement: Requirement, cap: float) -> Course:
    """The same from the work and the people alone, where nothing is simulated."""
    translate = QCoreApplication.translate
    people = requirement.agents.astype(float)
    busy = np.where(people > 0, requirement.load / np.maximum(people, 1.0), np.nan)
    return Course(
        np.minimum(busy, 1.0), np.zeros(busy.size), True,
        translate("StaffingPage", "Busy with contacts"), "",
        translate("StaffingPage", "{value} busy"),
        cap if cap < 1 else None,
        translate("StaffingPage", "at most {share}").format(share=share(cap, 0)),
    )  # fmt: skip


def backlog_course(course: WeekCourse, channel: str | None) -> Course | None:
    """Contacts that wait at the end of each hour, of one channel or of all."""
    own = [c for c in course.channels if channel in (None, c.channel)]
    if not own:
        return None
    translate = QCoreApplication.translate
    # Channels share their people, so that their errors may go together: widths are added.
    return Course(
        np.sum([c.queue for c in own], axis=0),
        np.sum([c.queue_half_width for c in own], axis=0), False,
        translate("StaffingPage", "Contacts waiting"),
        translate("StaffingPage", "95 % sure"),
        translate("StaffingPage", "{value} wait"),
    )  # fmt: skip


def promise_columns(*, narrow: bool = False) -> tuple[Column, ...]:
    """The heads of the table of promises; a narrow one tells the first words in tooltips."""
    translate = QCoreApplication.translate
    columns = (
        Column(translate("StaffingPage", "Promise"), stretch=True),
        Column(translate("StaffingPage", "Promised"), numeric=True),
        Column(translate("StaffingPage", "Kept"), numeric=True),
        Column(translate("StaffingPage", "Over")),
        Column(translate("StaffingPage", "Hardest hours"), numeric=True),
    )
    return columns[:3] + columns[4:] if narrow else columns


def promise_cells(
    requirement: Requirement, channel: str | None, *, narrow: bool = False
) -> list[tuple[Cell, ...]]:
    """Every promise with what is kept of it and where that is hardest."""
    rows = [
        _cells(requirement, own.channel, kept)
        for own in requirement.channels
        if channel in (None, own.channel)
        for kept in own.achieved
    ]
    if not narrow:
        return rows
    # Over what it is kept stands with the share, where there is no column for it.
    return [
        (*row[:2], replace(row[2], tooltip=f"{row[2].tooltip}, {row[3].text}"), row[4])
        for row in rows
    ]


def _cells(requirement: Requirement, channel: str, kept: Achieved) -> tuple[Cell, ...]:
    sign = "≤" + NBSP if kept.at_most else ""
    value, role = "—", "text_muted"
    if kept.value is not None:
        role = status_of(kept)
        shape = {"on_target": "●", "near": "◐", "missed": "▲"}[role]
        value = f"{shape} {with_half(kept.value, kept.half_width)}"
    hours = kept.hours
    return (
        Cell(_short(channel, kept), tooltip=promise_text(kept)),
        Cell(f"{sign}{share(kept.target, 0)}", kept.target),
        Cell(value, kept.value, role, bold=True, tooltip=verdict(kept)),
        Cell(over_words(kept.over, requirement.interval_min)),
        Cell(
            "—"
            if hours is None
            else f"{hours_words(hours)}: {with_half(hours.value, hours.half_width)}"
        ),
    )


def _short(channel: str, kept: Achieved) -> str:
    """A promise in few words: "Email: first reply, 4 business hours"."""
    words = QCoreApplication.translate("StaffingPage", "{channel}: {what}")
    name = {"abandonment": "max_abandonment", "longest_wait": "longest_wait_s"}
    label = promise_label(name.get(kept.promise, kept.promise))
    what = label[:1].lower() + label[1:]
    if math.isfinite(kept.within_s):
        what = f"{what}, {limit_text(kept.within_s, kept.clock)}"
    return words.format(channel=channel_title(channel), what=what)


def with_half(value: float, half: float) -> str:
    """A share with its half-width: "83.1 % ±1.2"."""
    if half < LEAST_HALF:
        return share(value, 1)
    return f"{share(value, 1)}{NBSP}±{number(half * 100, 1)}"


def over_words(over: KeptOver, interval_min: int) -> str:
    """Over what a promise is kept."""
    translate = QCoreApplication.translate
    if over is KeptOver.WEEK:
        return translate("StaffingPage", "over the week")
    if over is KeptOver.DAY:
        return translate("StaffingPage", "on every weekday")
    if interval_min == 60:
        return translate("StaffingPage", "in every hour")
    return translate("StaffingPage", "in every {n} minutes").format(n=interval_min)


def hours_words(hours: BindingHours) -> str:
    """When a promise is hardest to keep: "Mon 10–12"."""
    return f"{weekday_name(hours.weekday)}{NBSP}{span(hours.start_min, hours.end_min)}"
