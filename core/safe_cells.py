"""Text for the cells of a spreadsheet, which must never run it as a formula."""

from __future__ import annotations

import re

STARTS_OF_FORMULAS = ("=", "+", "-", "@")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?")
_SEPARATED = {mark: re.compile(rf"([{mark}\t\r\n]+)") for mark in ",;"}
_UNPRINTED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def safe_cell(cell: object, separator: str = ",") -> object:
    """The cell, with an apostrophe before text that would be run as a formula.

    Also behind what separates columns in other countries and behind a break of line: there a
    spreadsheet that reads the file otherwise begins a new cell.
    """
    if not isinstance(cell, str):
        return cell
    text = _UNPRINTED.sub("", cell)
    parts = _SEPARATED["," if separator == ";" else ";"].split(text)
    parts[::2] = [_unrun(part) for part in parts[::2]]
    opens = "'" if text.startswith(("\t", "\r", "\n")) else ""
    return opens + "".join(parts)


def unguarded(cell: str) -> str:
    """The text as it was before `safe_cell` put an apostrophe in front."""
    return cell[1:] if cell.startswith("'") and safe_cell(cell[1:]) == cell else cell


def _unrun(part: str) -> str:
    runs = part.startswith(STARTS_OF_FORMULAS) and not _NUMBER.fullmatch(part)
    return "'" + part if runs else part
