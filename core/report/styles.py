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

TITLE = Font(size=16, bold=True, color=color("text"))
SUBTITLE = Font(size=10, color=color("text_muted"))
HEADING = Font(size=12, bold=True, color=color("text"))
HEADER = Font(size=10, bold=True, color=color("text"))
BODY = Font(size=10, color=color("text"))
STRONG = Font(size=10, bold=True, color=color("text"))
MUTED = Font(size=10, color=color("text_muted"))
WARNING = Font(size=10, bold=True, color=color("missed"))
INPUT = Font(size=10, bold=True, color=color("accent"))

HEAT = str(_LIGHT["diverging"][1]).removeprefix("#")
"""The warm end of the heat scale: light enough for dark numbers."""

HEADER_FILL = PatternFill("solid", fgColor=color("sunken"))
INPUT_FILL = PatternFill("solid", fgColor=color("accent_soft"))

BELOW = Border(bottom=Side("thin", color=color("border_control")))
HAIRLINE = Border(bottom=Side("hair", color=color("border")))
ABOVE = Border(top=Side("thin", color=color("border_control")))

TOP = Alignment(vertical="top")
INDENTED = Alignment(vertical="top", indent=1)
WRAP = Alignment(vertical="top", wrap_text=True, indent=1)
LEFT_HEADER = Alignment(vertical="bottom", wrap_text=True)
INDENTED_HEADER = Alignment(vertical="bottom", wrap_text=True, indent=1)
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
    "money": "#,##0.00",
    "load": "0.00",
    "people": "0",
    "hours": "#,##0.0",
}


def number_format(unit: str) -> str:
    """The Excel format of a unit; durations are written as days and shown as hours."""
    return _FORMATS.get(unit, "General")
