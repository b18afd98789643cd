"""What the panel of the staffing page consists of, in its order, each part with its summary."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from core.model.scenario import KeptOver, Scenario, ServiceType
from desktop.staffing_assumptions import (
    Measured,
    assumption_rows,
    assumptions_summary,
    cost_rows,
    cost_summary_words,
    shrinkage_rows,
    shrinkage_summary,
)
from desktop.staffing_promises import (
    kept_free_row,
    minimum_row,
    occupancy_row,
    people_summary,
    promise_rows,
    promises_summary,
)
from desktop.staffing_rows import RowSpec, plan_of
from desktop.staffing_words import channel_title

_MOST_OPEN = 3
"""With more channels only the promises of the first are unfolded."""


@dataclass(frozen=True, slots=True)
class Part:
    """One foldable part of the panel: its rows, and how it is summed up while folded."""

    key: str
    title: str
    specs: tuple[RowSpec, ...]
    summary: str
    channel: str = ""
    """The channel whose promises it holds; empty for all other parts."""


def panel_parts(scenario: Scenario, channels: tuple[str, ...], measured: Measured) -> list[Part]:
    """Everything that can be edited, in the order of the panel."""
    translate = QCoreApplication.translate
    parts = [
        Part(
            f"promise.{channel}", channel_title(channel), promise_rows(scenario, channel),
            promises_summary(scenario, channel), channel,
        )
        for channel in channels
    ]  # fmt: skip
    rules = [occupancy_row(), minimum_row()]
    if mixed(scenario, channels):
        rules.append(kept_free_row())
    title = translate("StaffingPage", "All channels")
    parts.append(Part("rules", title, tuple(rules), people_summary(scenario)))
    parts += [
        Part(
            f"assumed.{channel}", channel_title(channel),
            assumption_rows(scenario, channel, measured),
            assumptions_summary(scenario, channel, measured),
        )
        for channel in channels
    ]  # fmt: skip
    title = translate("StaffingPage", "Paid time not available")
    parts.append(Part("shrinkage", title, shrinkage_rows(scenario), shrinkage_summary(scenario)))
    title = translate("StaffingPage", "Money")
    parts.append(Part("money", title, cost_rows(scenario), cost_summary_words(scenario)))
    return parts


def starts_open(part: Part, channels: tuple[str, ...]) -> bool:
    """Whether a part is unfolded until somebody folds it: few channels all, many the first."""
    if part.key in ("rules", "money"):
        return True
    if part.key == "shrinkage":
        return False
    return len(channels) <= _MOST_OPEN or part.key == f"promise.{channels[0]}"


def kept_choices(interval_min: int) -> list[tuple[str, str]]:
    """Over what a promise of calls and chats can be kept."""
    translate = QCoreApplication.translate
    each = (
        translate("StaffingPage", "in every hour")
        if interval_min == 60
        else translate("StaffingPage", "in every {n} minutes").format(n=interval_min)
    )
    return [
        (KeptOver.INTERVAL.value, each),
        (KeptOver.DAY.value, translate("StaffingPage", "on every weekday")),
        (KeptOver.WEEK.value, translate("StaffingPage", "over the week")),
    ]


def live(scenario: Scenario, channel: str) -> bool:
    """Whether somebody waits on the line."""
    return plan_of(scenario, channel).kind is not ServiceType.DEFERRED


def mixed(scenario: Scenario, channels: Sequence[str]) -> bool:
    """Whether the same people answer at once and work through what waits."""
    return len({live(scenario, channel) for channel in channels}) > 1
