"""Colours, sizes and type of the window, read from `resources/styles`; the only source of both."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

import resources

_Key = tuple[int, float, str]


class _Measured:
    """The application font that was asked last for what it is."""

    font: QFont | None = None
    key: _Key = (0, 0.0, "")


_measured = _Measured()
_applied = ["light"]
"""Name of the theme applied to the application; painting asks for it hundreds of times."""


@dataclass(frozen=True)
class Theme:
    """One palette by role, as in the style file of that name (light, dark or contrast)."""

    name: str
    roles: dict[str, str]
    series: tuple[str, ...]
    diverging: tuple[str, ...]
    border_width: int

    def color(self, role: str) -> QColor:
        """The colour of a role such as "surface" or "text_muted"."""
        return QColor(self.roles[role])

    def series_color(self, index: int) -> QColor:
        """The colour of the n-th data series."""
        return QColor(self.series[index % len(self.series)])

    @property
    def dark(self) -> bool:
        """Whether text is lighter than its background."""
        return self.color("text").lightness() > self.color("window").lightness()


@cache
def load_theme(name: str) -> Theme:
    """Read a theme from `resources/styles`."""
    data = json.loads(resources.path("styles", f"{name}.json").read_text("utf-8"))
    return Theme(
        data["name"],
        data["roles"],
        tuple(data["series"]),
        tuple(data["diverging"]),
        data["border_width"],
    )


def current_theme() -> Theme:
    """The theme applied to the application, light before any was."""
    return load_theme(_applied[0])


def apply_theme(app: QApplication, name: str) -> Theme:
    """Give the application Fusion, the theme's palette and the few shared style rules."""
    theme = load_theme(name)
    _applied[0] = name
    app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    return theme


def palette(theme: Theme) -> QPalette:
    """The theme as a QPalette."""
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "sunken",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "text_muted",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.BrightText: "missed",
        QPalette.ColorRole.ToolTipBase: "tooltip",
        QPalette.ColorRole.ToolTipText: "tooltip_text",
        QPalette.ColorRole.Highlight: "selection",
        QPalette.ColorRole.HighlightedText: "selection_text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.LinkVisited: "accent",
        QPalette.ColorRole.Light: "surface",
        QPalette.ColorRole.Midlight: "hover",
        QPalette.ColorRole.Mid: "border",
        QPalette.ColorRole.Dark: "border_control",
        QPalette.ColorRole.Shadow: "border_control",
    }
    result = QPalette()
    for role, name in roles.items():
        result.setColor(role, theme.color(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        result.setColor(QPalette.ColorGroup.Disabled, role, theme.color("text_disabled"))
    return result


def style_sheet(theme: Theme) -> str:
    """`app.qss` with `@role` and `@u` multiples filled in, longest names first."""
    sheet = resources.path("styles", "app.qss").read_text("utf-8")
    values = dict(theme.roles)
    values["border_width"] = f"{theme.border_width}px"
    step = unit()
    for count in (1, 2, 3, 4, 6, 8):
        values[f"{count}u"] = f"{count * step}px"
    values["control_height"] = f"{round(7.5 * step)}px"
    values["control_inside"] = f"{round(7.5 * step) - 2}px"
    values |= _indicator(theme, step)
    values["rail_inside"] = f"{round(8.5 * step) - 2}px"
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", values[name])
    return sheet


def _indicator(theme: Theme, step: int) -> dict[str, str]:
    """Sizes of boxes and rings to tick, and the tick that can be seen on the accent."""
    size, ring = round(3.5 * step), step
    light = theme.color("accent_text").lightness() > theme.color("accent").lightness()
    return {
        "indicator": f"{size}px",
        "indicator_round": f"{(size + 2) // 2}px",
        "indicator_ring": f"{ring}px",
        "indicator_hole": f"{size + 2 - 2 * ring}px",
        "tick": resources.path("styles", f"tick-{'white' if light else 'black'}.svg").as_posix(),
    }


def unit() -> int:
    """The layout unit u in pixels: 4 at a 13 px font."""
    return _unit_of(type_key())


def font(style: str = "body", weight: int | None = None) -> QFont:
    """A type style of the house: caption, body, lead, answer or value."""
    # A copy shares the data of the original until someone changes it.
    return QFont(_styled(type_key(), style, weight))


def type_key() -> _Key:
    """What tells one application font from another; `QFont.key` is several times slower.

    Whatever was measured in a type style stays true until this changes.
    """
    held = QApplication.font()
    if held != _measured.font:
        # Asking a font for its parts takes five times as long as comparing it.
        _measured.font = QFont(held)
        _measured.key = (held.pixelSize(), held.pointSizeF(), held.family())
    return _measured.key


@lru_cache(maxsize=16)
def _unit_of(_font_key: _Key) -> int:
    """The layout unit at the application's font; the key makes another font ask anew."""
    return max(4, round(QFontMetrics(QApplication.font()).lineSpacing() / 4.5))


@lru_cache(maxsize=128)
def _styled(_font_key: _Key, style: str, weight: int | None) -> QFont:
    """A type style at the application's font; painting asks for it hundreds of times."""
    factor, usual = {
        "caption": (0.85, QFont.Weight.Normal),
        "body": (1.0, QFont.Weight.Normal),
        "lead": (1.15, QFont.Weight.DemiBold),
        "answer": (1.54, QFont.Weight.DemiBold),
        "value": (2.0, QFont.Weight.DemiBold),
    }[style]
    result = QFont(QApplication.font())
    if result.pixelSize() > 0:
        result.setPixelSize(max(1, round(result.pixelSize() * factor)))
    else:
        result.setPointSizeF(result.pointSizeF() * factor)
    result.setWeight(cast(QFont.Weight, weight) if weight is not None else usual)
    result.setFeature(QFont.Tag("tnum"), 1)
    if style == "answer":
        result.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
    return result
