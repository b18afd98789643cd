"""How a workbook looks: the window's light palette as fonts, fills, borders and number formats."""

from __future__ import annotations

import json
from typing import Any

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

import resources

_LIGHT: dict[str, Any] = json.loads(resources.path("styles", "light.json").read_text("utf-8"))


def color(role: str) -> str:
    """A role of the light palette, such as "accent", as Excel writes colours."""
    return str(_LIGHT["roles"][role]).removeprefix("#")


SERIES: tuple[str, ...] = tuple(str(name).removeprefix("#") for name in _LIGHT["series"])
"""Colours of chart series, in order."""


def _font(size: float, role: str, *, bold: bool = False) -> Font:
    return Font(name="Calibri", size=size, bold=bold, color=color(role))


TITLE = _font(16, "text", bold=True)
SUBTITLE = _font(10, "text_muted")
HEADING = _font(12, "text", bold=True)
HEADER = _font(10, "text", bold=True)
BODY = _font(10, "text")
LEAD = _font(12, "accent", bold=True)
STRONG = _font(10, "text", bold=True)
MUTED = _font(10, "text_muted")
WARNING = _font(10, "missed", bold=True)
INPUT = _font(10, "accent", bold=True)

HEAT = str(_LIGHT["diverging"][1]).removeprefix("#")
"""The warm end of the heat scale: light enough for dark numbers."""

HEADER_FILL = PatternFill("solid", fgColor=color("sunken"))
INPUT_FILL = PatternFill("solid", fgColor=color("accent_soft"))

BELOW = Border(bottom=Side("thin", color=color("border_control")))
ABOVE = Border(top=Side("thin", color=color("border_control")))

TOP = Alignment(vertical="top")
INDENTED = Alignment(horizontal="left", vertical="top", indent=1)
WRAP = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
LEFT_HEADER = Alignment(vertical="bottom", wrap_text=True)
INDENTED_HEADER = Alignment(horizontal="left", vertical="bottom", wrap_text=True, indent=1)
RIGHT_HEADER = Alignment(horizontal="right", vertical="bottom", wrap_text=True)

TITLE_HEIGHT, HEADING_HEIGHT, LINE_HEIGHT = 24.0, 19.0, 13.5
"""Points."""

_FORMATS = {
    "share": "0.0%",
    "points": "+0.0%;−0.0%;0.0%",
    "s": "[h]:mm:ss",
    "count": "#,##0",
    "score": "0.00",
    "per_day": "#,##0.0",
    "months": "#,##0.0",
    "followers": "#,##0",
    "money": "#,##0.00",
    "load": "0.00",
    "people": "0",
    "hours": "#,##0.0",
}


def number_format(unit: str) -> str:
    """The Excel format of a unit; durations are written as days and shown as hours."""
    return _FORMATS.get(unit, "General")
