"""How sure the people needed are, in words: estimate or simulation, and the back-test's verdict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from core.model.requirement import Requirement
from core.problems import Note
from desktop.formats import join, number
from desktop.messages import sentence
from desktop.staffing_answer import Certainty, Staffing
from desktop.staffing_words import channel_title

if TYPE_CHECKING:
    from core.staffing.backtest import BackTest


def certainty_words(found: Staffing) -> tuple[str, str, str]:
    """Status shape, words and link of how sure an answer is."""
    translate = QCoreApplication.translate
    if found.certainty is Certainty.ESTIMATE:
        return "near", translate("StaffingPage", "Estimate; the simulation is checking it"), ""
    if found.certainty is Certainty.UNCONFIRMED:
        words = translate("StaffingPage", "Estimate, not confirmed by simulation")
        return "none", words, translate("StaffingPage", "Confirm it")
    half = widest(found.requirement)
    if half is None:
        return "on_target", translate("StaffingPage", "Checked by simulation"), ""
    words = translate("StaffingPage", "Checked by simulation, ±{half} points")
    return "on_target", words.format(half=number(half * 100, 1)), ""


def widest(requirement: Requirement) -> float | None:
    """The largest half-width of any promise that was simulated; None where none was."""
    proof = requirement.proof
    known = [kept.half_width for kept in proof.kept if kept.value is not None] if proof else []
    return max(known, default=None)


def trust_in_short(tried: BackTest | Note | None) -> str:
    """The same verdict where there is little room."""
    if tried is None or isinstance(tried, Note) or not tried.channels:
        return ""
    translate = QCoreApplication.translate
    if all(c.trusted for c in tried.channels):
        words = translate(
            "StaffingPage", "● Tried on {weeks} past weeks: right within {points} points"
        )
    else:
        words = translate("StaffingPage", "▲ Tried on {weeks} past weeks: off by {points} points")
    worst = max(abs(c.bias) for c in tried.channels)
    return words.format(weeks=number(len(tried.weeks)), points=number(worst * 100, 1))


def trust_words(tried: BackTest | Note | None) -> str:
    """One sentence on how the model fares on the user's own past weeks."""
    translate = QCoreApplication.translate
    if tried is None:
        return ""
    if isinstance(tried, Note):
        return "— " + sentence(tried)
    if not tried.channels:
        whys = [*tried.notes, *(why for _, why in tried.skipped)]
        return "— " + sentence(whys[0]) if whys else ""
    trusted = [c for c in tried.channels if c.trusted]
    others = [c for c in tried.channels if not c.trusted]
    parts: list[str] = []
    if trusted:
        words = translate(
            "StaffingPage",
            "● Tried on {weeks} of your own past weeks: what the model says of {channels} came"
            " true within {points} points.",
        )
        worst = max(abs(c.bias) for c in trusted)
        parts.append(
            words.format(
                weeks=number(len(tried.weeks)),
                channels=join([channel_title(c.channel) for c in trusted]),
                points=number(worst * 100, 1),
            )
        )
    if others:
        words = (
            translate(
                "StaffingPage", "▲ On {channels} it was off by {points} points: plan with care."
            )
            if trusted
            else translate(
                "StaffingPage",
                "▲ Tried on {weeks} of your own past weeks, the model was off by {points} points on"
                " {channels}: plan with care.",
            )
        )
        worst = max(abs(c.bias) for c in others)
        parts.append(
            words.format(
                weeks=number(len(tried.weeks)),
                channels=join([channel_title(c.channel) for c in others]),
                points=number(worst * 100, 1),
            )
        )
    return " ".join(parts)
