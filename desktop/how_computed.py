"""The panel that opens a requirement to its model, inputs, remarks and what was left out."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from core.model.requirement import Assumption, ChannelRequirement, Requirement
from core.problems import Note
from desktop.formats import duration, join, number, share
from desktop.messages import sentence
from desktop.staffing_words import LEAST_HALF, channel_title, model_name, model_reason, promise_text
from widgets.button import button
from widgets.card import Card
from widgets.theme import current_theme


class HowComputed(Card):
    """Model and inputs for each channel, in words, with a way back to the chart."""

    closed = Signal()
    """The way back was taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("HowComputed", "How this is computed"), parent=parent
        )
        self.back = button(
            QCoreApplication.translate("HowComputed", "Back to the chart"), self.closed.emit
        )
        self.head.addWidget(self.back)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(
            QCoreApplication.translate("HowComputed", "How this is computed")
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(self._text)
        self._text.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)

    @property
    def words(self) -> str:
        """The explanation shown, as rich text."""
        return self._text.text()

    def set_requirement(self, requirement: Requirement) -> None:
        """Explain a requirement."""
        self._text.setText(explanation(requirement))


def explanation(requirement: Requirement) -> str:
    """Every channel's model, inputs and remarks, and the rules for all of them, as rich text."""
    parts = [_channel(channel) for channel in requirement.channels]
    parts.append(_together(requirement))
    if requirement.skipped:
        parts.append(_skipped(requirement.skipped))
    return "".join(parts)


def _channel(channel: ChannelRequirement) -> str:
    translate = QCoreApplication.translate
    title = f"{channel_title(channel.channel)}: {model_name(channel.model)}"
    lines = [model_reason(channel.model)]
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
    inputs = [_input(found) for found in channel.assumptions if found.value is not None]
    if inputs:
        words = translate("HowComputed", "Inputs: {inputs}.").format(inputs="; ".join(inputs))
        lines.append(words)
    lines += [sentence(remark) for remark in channel.notes]
    return _block(title, lines)


def _input(assumption: Assumption) -> str:
    translate = QCoreApplication.translate
    name = {
        "aht_s": translate("HowComputed", "handle time"),
        "patience_s": translate("HowComputed", "patience"),
        "concurrency": translate("HowComputed", "chats at once"),
        "handle_time_cv": translate("HowComputed", "spread of handle time over its mean"),
        "weekly_volume": translate("HowComputed", "contacts a week"),
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


def _together(requirement: Requirement) -> str:
    translate = QCoreApplication.translate
    lines = [
        translate(
            "HowComputed",
            "Volumes are the mean of {weeks} weeks of your data, in slots of {minutes} minutes.",
        ).format(weeks=number(requirement.weeks, 1), minutes=number(requirement.interval_min)),
        translate(
            "HowComputed",
            "Channels are added as real numbers and rounded up once, so nothing is rounded twice.",
        ),
        translate(
            "HowComputed",
            "{share} of the paid time is not available; the rota holds people ÷ (1 − {share}).",
        ).format(share=share(requirement.shrinkage, 1)),
        translate(
            "HowComputed", "Simulated figures use seed {seed}: the same input, the same answer."
        ).format(seed=str(requirement.seed)),
    ]
    lines += [sentence(remark) for remark in requirement.notes]
    return _block(translate("HowComputed", "All channels together"), lines)


def _skipped(skipped: tuple[tuple[str, Note], ...]) -> str:
    names = join([channel_title(name) for name, _ in skipped])
    title = QCoreApplication.translate("HowComputed", "Left out: {channels}").format(channels=names)
    return _block(title, [sentence(why) for _, why in skipped])


def _block(title: str, lines: list[str]) -> str:
    muted = current_theme().roles["text_muted"]
    shown = "".join(
        f'<p style="margin:0 0 6px 0;color:{muted}">{escape(line)}</p>' for line in lines if line
    )
    return f'<p style="margin:12px 0 4px 0"><b>{escape(title)}</b></p>{shown}'
