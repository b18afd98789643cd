"""What people put in by hand achieve, in sentences and rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Achieved, Kept
from core.problems import Note
from desktop.formats import join, money, number, share
from desktop.manual_figures import Manual
from desktop.messages import sentence
from desktop.staffing_words import channel_title, promise_text, status_of, verdict, weakest_words
from widgets.figures import DASH, MINUS, NBSP, RANGE, weekday_name
from widgets.roster_sheet import short_number

_MET, _MISSED, _NEAR = "on_target", "missed", "near"
_SMALL_H = 0.05


@dataclass(frozen=True)
class Line:
    """One line of the result: a shape, words and a figure."""

    status: str
    """on_target, near, missed or none."""
    words: str
    figure: str
    detail: str = ""


def promise_line(kept: Kept) -> Line:
    """One promise: what it is, what is kept of it, and whether that is enough."""
    asked = promise_text(
        Achieved(kept.promise, kept.target, kept.within_s, kept.value, clock=kept.clock)
    )
    words = QCoreApplication.translate("ManualStaffing", "{channel}: {promise}").format(
        channel=channel_title(kept.channel), promise=asked
    )
    if kept.value is None:
        none = QCoreApplication.translate("ManualStaffing", "no contact came")
        return Line("none", words, "—", none)
    half = QCoreApplication.translate("ManualStaffing", "±{half} points").format(
        half=number(kept.half_width * 100, 1)
    )
    asked = share(kept.target, 0)
    if kept.at_most:
        pattern = QCoreApplication.translate("ManualStaffing", "{verdict}: {share} at most, {half}")
    else:
        pattern = QCoreApplication.translate(
            "ManualStaffing", "{verdict}: {share} promised, {half}"
        )
    detail = pattern.format(verdict=verdict(kept), share=asked, half=half)
    weakest = "" if status_of(kept) == _MET else weakest_words(kept)
    return Line(
        status_of(kept), words, share(kept.value, 1), f"{detail}; {weakest}" if weakest else detail
    )


def hours_lines(found: Manual) -> list[Line]:
    """Hours on duty against those needed: short, over, while closed, and with nobody."""
    translate, fit = QCoreApplication.translate, found.fit
    lines = [
        Line(
            "none", translate("ManualStaffing", "On duty in a week"), hours(fit.have_h),
            translate("ManualStaffing", "needed: {hours}").format(hours=hours(fit.need_h)),
        )
    ]  # fmt: skip
    if fit.short_h > _SMALL_H:
        lines.append(
            Line(_MISSED, translate("ManualStaffing", "Short of the need"), hours(fit.short_h))
        )
    if fit.over_h > _SMALL_H:
        lines.append(Line(_MET, translate("ManualStaffing", "Over the need"), hours(fit.over_h)))
    if fit.closed_h > _SMALL_H:
        words = translate("ManualStaffing", "On duty while it is closed")
        lines.append(Line(_NEAR, words, hours(fit.closed_h)))
    if fit.unmanned_h > _SMALL_H:
        words = translate("ManualStaffing", "Open with nobody, though needed")
        lines.append(Line(_MISSED, words, hours(fit.unmanned_h)))
    return lines


def week_lines(found: Manual) -> list[Line]:
    """How busy people are, and what waits when the week ends."""
    translate, given = QCoreApplication.translate, found.given
    if given is None:
        return []
    lines = [
        Line(
            "none", translate("ManualStaffing", "Busy of their time on duty"),
            share(given.occupancy, 0), _plus_minus(given.occupancy_half_width * 100, points=True),
        )
    ]  # fmt: skip
    pattern = translate("ManualStaffing", "{channel}: waiting when the week ends")
    waiting = [one for one in given.backlog if one[1] >= _SMALL_H]
    for channel, count, spread in waiting:
        words = pattern.format(channel=channel_title(channel))
        lines.append(Line("none", words, number(count, 1), _plus_minus(spread)))
    if not waiting:
        words = translate("ManualStaffing", "Waiting when the week ends")
        lines.append(Line("none", words, number(0)))
    if given.overtime_h > _SMALL_H:
        words = translate("ManualStaffing", "Overtime in a week")
        lines.append(Line("none", words, hours(given.overtime_h)))
    return lines


def _plus_minus(spread: float, *, points: bool = False) -> str:
    if spread < _SMALL_H:
        return ""
    if points:
        words = QCoreApplication.translate("ManualStaffing", "±{half} points")
        return words.format(half=number(spread, 1))
    return f"±{number(spread, 1)}"


def piles_lines(why: Note) -> list[Line]:
    """Work that comes in faster than it can be done: by how much it grows."""
    translate, data = QCoreApplication.translate, why.data
    load, capacity = data.get("load_h"), data.get("capacity_h")
    detail = translate("ManualStaffing", "{load} h of work come in for {there} h of people").format(
        load=_figure(load), there=_figure(capacity)
    )
    words = translate("ManualStaffing", "The backlog grows every week by")
    return [Line(_MISSED, words, _figure(data.get("growth")), detail)]


def _figure(value: object) -> str:
    return short_number(float(value)) if isinstance(value, int | float) else "—"


def cost_lines(found: Manual) -> list[Line]:
    """What the people cost a month, against those needed."""
    translate, cost, needed = QCoreApplication.translate, found.cost, found.needed.cost
    paid = hours(cost.paid_hours_week)
    apart_h = cost.paid_hours_week - needed.paid_hours_week
    detail = against(apart_h, hours(abs(apart_h)))
    lines = [Line("none", translate("ManualStaffing", "Paid in a week"), paid, detail)]
    if cost.total_month is None or needed.total_month is None:
        return lines
    apart = cost.total_month - needed.total_month
    detail = against(apart, money(abs(apart), cost.currency, 0))
    total = money(cost.total_month, cost.currency, 0)
    lines.append(Line("none", translate("ManualStaffing", "Cost a month"), total, detail))
    if cost.per_resolution is not None:
        each = money(cost.per_resolution, cost.currency, 2)
        lines.append(Line("none", translate("ManualStaffing", "Cost a resolution"), each))
    elif cost.reason is not None:
        why = sentence(cost.reason)
        lines.append(Line("none", translate("ManualStaffing", "Cost a resolution"), DASH, why))
    return lines


def against(apart: float, figure: str) -> str:
    """A difference to what is needed."""
    if abs(apart) < _SMALL_H:
        return QCoreApplication.translate("ManualStaffing", "as much as needed")
    sign = "+" if apart > 0 else MINUS
    words = QCoreApplication.translate("ManualStaffing", "{difference} against what is needed")
    return words.format(difference=f"{sign}{figure}")


def answer_sentence(found: Manual) -> str:
    """The headline: what these people keep, or that work piles up."""
    if found.piles_up is not None:
        return QCoreApplication.translate(
            "ManualStaffing", "With these people work piles up: more comes in than they can do."
        )
    return kept_sentence(found.kept)


def kept_sentence(found: Sequence[Kept]) -> str:
    """Which promises these people keep."""
    translate = QCoreApplication.translate
    judged = [kept for kept in found if kept.slack is not None]
    missed = [kept for kept in judged if status_of(kept) == _MISSED]
    if not missed:
        if any(status_of(kept) == _NEAR for kept in judged):
            return translate("ManualStaffing", "These people just about keep every promise.")
        return translate("ManualStaffing", "These people keep every promise.")
    names = list(dict.fromkeys(channel_title(kept.channel) for kept in missed))
    if len(missed) == len(judged):
        return translate("ManualStaffing", "These people keep no promise.")
    pattern = translate("ManualStaffing", "These people miss %n promise(s): {channels}.", None,
                        len(missed))  # fmt: skip
    return pattern.format(channels=join(names))


def evidence_sentence(found: Manual) -> str:
    """What stands behind it: the hours short and over, the money, the weeks simulated."""
    translate = QCoreApplication.translate
    if found.piles_up is not None:
        return sentence(found.piles_up)
    fit = found.fit
    short, over = hours(fit.short_h), hours(fit.over_h)
    if fit.short_h <= _SMALL_H and fit.over_h <= _SMALL_H:
        text = translate("ManualStaffing", "Exactly the people needed.")
    elif fit.over_h <= _SMALL_H:
        text = translate("ManualStaffing", "{short} short of the need.").format(short=short)
    elif fit.short_h <= _SMALL_H:
        text = translate("ManualStaffing", "{over} over the need.").format(over=over)
    else:
        text = translate("ManualStaffing", "{short} short and {over} over the need.").format(
            short=short, over=over
        )
    lines = cost_lines(found)
    money_line = lines[1] if len(lines) > 1 else lines[0]
    text += f" {money_line.words}: {money_line.figure}, {money_line.detail}."
    if found.given is not None:
        weeks = number(found.given.replications * found.given.weeks)
        checked = translate("ManualStaffing", "Checked over {weeks} simulated weeks.")
        text += " " + checked.format(weeks=weeks)
    return text


def cell_sentence(day: str, time: str, have: float, need: float | None, *, closed: bool) -> str:
    """What one cell says: "Monday, 9:00–10:00: 3 people, 4 needed, 1 short"."""
    translate = QCoreApplication.translate
    people = translate("ManualStaffing", "{day}, {time}: {n} people").format(
        day=day, time=time, n=short_number(have)
    )
    parts = [people]
    if need is not None and (need or have):
        parts.append(translate("ManualStaffing", "{n} needed").format(n=short_number(need)))
        apart = have - need
        if apart < 0:
            words = translate("ManualStaffing", "{n} short")
            parts.append(words.format(n=short_number(-apart)))
        elif apart > 0:
            parts.append(translate("ManualStaffing", "{n} over").format(n=short_number(apart)))
    if closed:
        parts.append(translate("ManualStaffing", "closed"))
    return ", ".join(parts)


def time_span(start_min: int, end_min: int) -> str:
    """Hours of a day: 9:00–10:00."""
    return f"{clock(start_min)}{RANGE}{clock(end_min)}"


def clock(minute: int) -> str:
    """A time of day: 9:00."""
    return f"{minute // 60}:{minute % 60:02d}"


def day_names(*, short: bool = True) -> tuple[str, ...]:
    """Monday to Sunday in the language of the window."""
    return tuple(weekday_name(day, short=short) for day in range(7))


def hours(value: float) -> str:
    """Hours with as many digits as they bear."""
    digits = 0 if value >= 99.5 or abs(value - round(value)) < _SMALL_H else 1
    return f"{number(value, digits)}{NBSP}h"
