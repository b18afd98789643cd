"""The Promises sheet: what the staffing achieves, and the assumptions it rests on."""

from __future__ import annotations

from math import isfinite

from core.model.requirement import Assumption, ChannelRequirement, Requirement
from core.report import styles
from core.report.page import Page
from core.report.source import Staffing
from core.report.words import known_word

_PROMISES = (
    "channel", "model", "promise", "within", "clock", "target", "achieved", "half_width", "status",
)  # fmt: skip
_ASSUMPTIONS = ("channel", "assumption", "value", "source", "n", "low", "high")


def write_promises(page: Page, staffing: Staffing) -> None:
    """Write each channel's promises and assumptions, and the channels left out with the reason."""
    requirement = staffing.requirement
    seed = "–" if requirement is None else requirement.seed
    page.widths(20, 34, 26, 16, 16, 12, 12, 10, 16)
    page.title(page.word("promises"), page.word("promises_subtitle", seed=seed))
    if requirement is None:
        page.line(page.word("no_staffing"))
        if staffing.reason is not None:
            page.note(staffing.reason)
    else:
        _achieved(page, requirement)
        _assumptions(page, requirement)
        _skipped(page, requirement)
    page.print_setup()


def _achieved(page: Page, requirement: Requirement) -> None:
    page.header([page.word(key) for key in _PROMISES], numbers=(4, 6, 7, 8))
    for channel in requirement.channels:
        for achieved in channel.achieved:
            _channel(page, channel)
            page.text(2, known_word("model", channel.model, page.language), styles.MUTED)
            page.text(3, known_word("promise", achieved.promise, page.language))
            page.number(4, achieved.within_s if isfinite(achieved.within_s) else None, "s")
            page.text(5, known_word("clock", achieved.clock, page.language), styles.MUTED)
            page.number(6, achieved.target, "share")
            page.number(7, achieved.value, "share", styles.STRONG)
            page.number(8, achieved.half_width or None, "share", styles.MUTED)
            status = {True: "met", False: "missed", None: "unknown"}[achieved.met]
            page.text(9, page.word(status))
            page.row += 1
    page.row += 1


def _assumptions(page: Page, requirement: Requirement) -> None:
    page.heading(page.word("assumptions"))
    page.header([page.word(key) for key in _ASSUMPTIONS], numbers=(3, 5, 6, 7))
    for channel in requirement.channels:
        for assumption in channel.assumptions:
            _channel(page, channel)
            _assumption(page, assumption)
            page.row += 1
        for note in channel.notes:
            _channel(page, channel)
            page.text(2, page.sentence(note), styles.MUTED)
            page.row += 1
    page.row += 1


def _channel(page: Page, channel: ChannelRequirement) -> None:
    page.text(1, known_word("channel", channel.channel, page.language), styles.STRONG)


def _assumption(page: Page, assumption: Assumption) -> None:
    unit = "s" if assumption.name.endswith("_s") else "score"
    low, high = assumption.band or (None, None)
    page.text(2, known_word("assumption", assumption.name, page.language))
    page.number(3, assumption.value, unit)
    page.text(4, known_word("from", assumption.source, page.language), styles.MUTED)
    page.number(5, assumption.n or None, "count")
    page.number(6, low, unit)
    page.number(7, high, unit)


def _skipped(page: Page, requirement: Requirement) -> None:
    if not requirement.skipped:
        return
    page.heading(page.word("skipped"))
    for channel, reason in requirement.skipped:
        page.text(1, known_word("channel", channel, page.language), styles.STRONG)
        page.text(2, page.sentence(reason), styles.MUTED)
        page.row += 1
