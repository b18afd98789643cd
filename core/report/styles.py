"""How a workbook looks: the window's light palette as fonts, fills, borders and number formats."""

from __future__ import annotations

import json
from collections.abc import Sequence
from copy import copy
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.workbook import Workbook

import resources

_LIGHT: dict[str, Any] = json.loads(resources.path("styles", "light.json").read_text("utf-8"))
_OWN_ROLES = ("accent", "on_target", "focus")
"""Roles that take a company's leading colour."""
_FORMATS = {
    "share": "0.0%",
    "percent": "0%",
    "points": "+0.0%;−0.0%;0.0%",
    "relative": "+0%;−0%;0%",
    "s": "[h]:mm:ss",
    "number": "General",
    "count": "#,##0",
    "score": "0.00",
    "score_points": "+0.00;−0.00;0.00",
    "per_day": "#,##0.0",
    "months": "#,##0.0",
    "followers": "#,##0",
    "money": "#,##0.00",
    "load": "0.00",
    "people": "0",
    "on_duty": "General",
    "hours": "#,##0.0",
    "decimal": "0.0",
    "seconds": "0",
    # Excel and LibreOffice show these two in the way of the reader's own country.
    "day": "mm-dd-yy",
    "when": "m/d/yy h:mm",
    # Lists of contacts are to the second, which that way has no room for.
    "moment": "yyyy-mm-dd hh:mm:ss",
}
MOST_CURRENCY = 12
_NUMBERS = frozenset(_FORMATS) - {"day", "when", "moment"}
_TEXT_STYLES: dict[str, tuple[float, str, bool]] = {
    "title": (18, "text", True),
    "subtitle": (10, "text_muted", False),
    "heading": (12, "text", True),
    "lead": (13, "accent", True),
    "body": (10, "text", False),
    "bullet": (10, "text", False),
    "strong": (10, "text", True),
    "muted": (10, "text_muted", False),
    "warning": (10, "missed", True),
    "input": (10, "accent", True),
    "link": (10, "accent", False),
    "total": (10, "text", True),
    "header": (9, "text_muted", True),
    "on_target": (10, "on_target", True),
    "near": (10, "near", True),
    "missed": (10, "missed", True),
}
"""Points, role of the colour, bold."""
TITLE_HEIGHT, HEADING_HEIGHT, LEAD_HEIGHT, LINE_HEIGHT = 27.0, 21.0, 19.0, 13.5
"""Points."""


def number_format(unit: str, currency: str = "") -> str:
    """The Excel format of a unit; durations are written as days and shown as hours."""
    # A currency is typed: what would end its quotation marks is left out.
    clean = "".join(letter for letter in currency if letter.isalnum() or letter in "€$£¥. ")
    if unit == "money" and clean.strip():
        return f'#,##0.00 "{clean.strip()[:MOST_CURRENCY]}"'
    return _FORMATS.get(unit, "General")


def is_number(unit: str) -> bool:
    """Whether the values of a unit stand right-aligned."""
    return unit in _NUMBERS


class Styles:
    """The looks of cells in one workbook; each is made once, which is what makes writing quick."""

    def __init__(self, workbook: Workbook, colors: Sequence[str] = ()) -> None:
        self._own = tuple(colors)
        scrap: Any = workbook.create_sheet("scrap")
        self._scrap = scrap
        self._maker: Cell = scrap.cell(1, 1)
        self._workbook: Any = workbook
        self._made: dict[tuple[str, str, str], Any] = {}

    def close(self) -> None:
        """Take away the sheet that looks are made on."""
        self._workbook.remove(self._scrap)

    def color(self, role: str) -> str:
        """A role of the light palette, such as "accent", as Excel writes colours."""
        if self._own and role in _OWN_ROLES:
            return self._own[0]
        return str(_LIGHT["roles"][role]).removeprefix("#")

    @property
    def series(self) -> tuple[str, ...]:
        """Colours of chart series, in order: the company's, then those of the palette."""
        known = tuple(str(name).removeprefix("#") for name in _LIGHT["series"])
        own = self._own
        return (*own, *known[len(own) :], *known)

    @property
    def heat(self) -> tuple[str, str]:
        """The two ends of a heat scale: light enough for dark numbers."""
        return self.color("surface"), str(_LIGHT["diverging"][1]).removeprefix("#")

    @property
    def doubt(self) -> str:
        """The end of a scale on which more is worse."""
        return str(_LIGHT["diverging"][5]).removeprefix("#")

    def of(self, style: str, unit: str = "text", place: str = "") -> Any:
        """The look of a cell: its style, the unit of its number ("beside": text beside a number).

        `place` is "" for text on its own, row, wrap (a row whose text may wrap), header or total.
        """
        key = (style, unit, place)
        if key not in self._made:
            self._made[key] = self._make(style, unit, place)
        return self._made[key]

    def _make(self, style: str, unit: str, place: str) -> Any:
        cell: Any = self._maker
        size, role, bold = _TEXT_STYLES[style]
        unit, _, currency = unit.partition(":")
        cell.font = Font(
            name="Calibri", size=size, bold=bold, color=self.color(role),
            underline="single" if style == "link" else None,
        )  # fmt: skip
        cell.number_format = number_format(unit, currency)
        cell.alignment = _alignment(unit, place)
        cell.border = self._border(place)
        fill = {"input": "accent_soft"}.get(style, "sunken" if place == "header" else "")
        cell.fill = PatternFill("solid", fgColor=self.color(fill)) if fill else PatternFill()
        return copy(cell._style)

    def _border(self, place: str) -> Border:
        if place in ("row", "wrap"):
            return Border(bottom=Side("thin", color=self.color("grid")))
        rule = Side("thin", color=self.color("border_control"))
        if place == "header":
            return Border(bottom=rule)
        return Border(top=rule) if place == "total" else Border()


def _alignment(unit: str, place: str) -> Alignment:
    right = is_number(unit)
    if place == "header":
        side = "right" if right else "left"
        return Alignment(horizontal=side, vertical="bottom", wrap_text=True, indent=_indent(unit))
    if not place:
        return Alignment(vertical="top")
    side = "right" if right else "left"
    wraps = place == "wrap" or None
    return Alignment(horizontal=side, vertical="center", wrap_text=wraps, indent=_indent(unit))


def _indent(unit: str) -> int:
    """Text beside a right-aligned number needs room; the first column stands at the edge."""
    return 1 if unit in ("beside", "day", "when") else 0
