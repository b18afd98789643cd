"""Numbers as text: decimal comma or point by the evidence of the whole column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import isfinite
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.typed.cells import distinct, null_cells, text_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

DECIMAL_SIGNS = (",", ".")
_SPACES = " \u00a0\u202f\u2009"
_QUOTES = "'’"
_CURRENCY = (
    r"(?:[€$£¥₹₽₺₩]|R\$|US\$|MX\$|S/|kr|zł|(?:EUR|USD|GBP|CHF|BRL|MXN|ARS|CLP|COP|PEN|UYU|CAD|AUD"
    r"|NZD|JPY|CNY|INR|SEK|NOK|DKK|PLN|CZK|HUF|RON|TRY|ZAR)\b)"
)
_SPACE = rf"[\s{_SPACES}]*"
_DRESSED = re.compile(
    rf"{_SPACE}(?P<open>\()?{_SPACE}(?P<sign>[-+−–])?{_SPACE}{_CURRENCY}?{_SPACE}"
    rf"(?P<inner>[-+−–])?(?P<body>[\d.,][\d.,{_QUOTES}{_SPACES}]*(?:[eE][-+]?\d{{1,3}})?)"
    rf"{_SPACE}(?P<after>[-−])?(?:{_CURRENCY}|[%‰])?{_SPACE}(?P<close>\))?{_SPACE}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The cells of one column as numbers; NaN where `missing` or `unreadable`."""

    values: NDArray[np.float64]
    missing: NDArray[np.bool_]
    unreadable: NDArray[np.bool_]


@cache
def _body(decimal: str) -> re.Pattern[str]:
    """Digits with one kind of group sign throughout, a decimal sign and an exponent."""
    group = rf"[{'.' if decimal == ',' else ','}{_QUOTES}{_SPACES}]"
    return re.compile(
        rf"(?:[1-9]\d{{0,2}}(?:(?P<g>{group})\d{{3}}(?:(?P=g)\d{{3}})*)|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}|\d*)"
        rf"(?:{re.escape(decimal)}(?P<f>\d*))?(?:[eE][-+]?\d{{1,3}})?"
    )


def looks_like_number(text: str) -> bool:
    """Whether a cell is a number in any notation, with or without a currency or percent sign."""
    return number_of(text, ".") is not None or number_of(text, ",") is not None


def decimal_sign(values: Iterable[str]) -> str:
    """How a column writes decimals: "," or ".", or "?" when only groups of three are seen.

    Every value that can be read in one way only has a vote.
    """
    votes = Counter(sign for value in values if (sign := _vote(value)))
    comma, point = votes[","], votes["."]
    if comma != point:
        return "," if comma > point else "."
    return "?" if comma or votes["?"] else "."


def _vote(text: str) -> str:
    """The decimal sign that one number proves, "?" where both fit, "" where it has neither."""
    dressed = _DRESSED.fullmatch(text)
    if dressed is None:
        return ""
    body = re.sub(r"[eE].*$", "", dressed["body"].strip(_SPACES))
    fits = [sign for sign in DECIMAL_SIGNS if number_of(body, sign) is not None]
    if "," not in body and "." not in body:
        return ""
    if len(fits) != 1:
        return "?" if fits else ""
    return fits[0]


def number_of(text: str, decimal: str) -> float | None:
    """One cell as a number, or None when it is none with this decimal sign."""
    dressed = _DRESSED.fullmatch(text)
    if dressed is None or bool(dressed["open"]) != bool(dressed["close"]):
        return None
    body = dressed["body"].strip(_SPACES)
    if not any(char.isdigit() for char in body):
        return None
    match = _body(decimal).fullmatch(body)
    if match is None or (match["g"] is None and not _plain(body, decimal)):
        return None
    plain = re.sub(rf"[{_QUOTES}{_SPACES}]", "", body)
    plain = plain.replace(".", "").replace(",", ".") if decimal == "," else plain.replace(",", "")
    value = float(plain)
    minus = dressed["open"] or any(
        (dressed[name] or "+") in "-−–" for name in ("sign", "inner", "after")
    )
    if not isfinite(value):
        return None
    return -value if minus else value


def _plain(body: str, decimal: str) -> bool:
    """Whether a number without groups of one kind has none at all, or groups of two as in India."""
    other = "." if decimal == "," else ","
    return other not in body or bool(re.fullmatch(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d*)?", body))


def find_decimal(column: pa.Array | pa.ChunkedArray, values: Iterable[str]) -> str:
    """The decimal sign of a column by some of its cells, or by all where those leave it open."""
    sign = decimal_sign(values)
    return decimal_sign(distinct(text_array(column)).values) if sign == "?" else sign


def read_numbers(column: pa.Array | pa.ChunkedArray, decimal: str | None = None) -> Numbers:
    """Read a column of numbers; "1,234" is a fraction only where given or proved by other cells.

    Without proof a group of three after a point is a fraction, after a comma thousands.
    """
    cells = text_array(column)
    missing = null_cells(cells)
    if decimal != ",":
        values = _quick(cells, missing)
        if values is not None:
            return Numbers(values, missing, np.zeros(len(cells), bool))
    parts = distinct(cells)
    sign = decimal or decimal_sign(parts.values)
    table = numbers_of(parts.values, "." if sign == "?" else sign)
    values = table[parts.codes] if table.size else np.zeros(0)
    return Numbers(np.where(missing, np.nan, values), missing, ~missing & np.isnan(values))


def _quick(cells: pa.Array, missing: NDArray[np.bool_]) -> NDArray[np.float64] | None:
    """All cells by Arrow, None where one is no bare number with a decimal point."""
    values = np.full(len(cells), np.nan)
    try:
        filled = cells.filter(pa.array(~missing)) if missing.any() else cells
        values[~missing] = pc.cast(filled, pa.float64()).to_numpy(zero_copy_only=False)
    except pa.ArrowInvalid:
        return None
    return values if np.isfinite(values[~missing]).all() else None


def numbers_of(values: list[str], decimal: str) -> NDArray[np.float64]:
    """Distinct cells as numbers, NaN for what is none; plain ones are read by Arrow at once."""
    out = np.full(len(values), np.nan)
    rest: Iterable[int] = range(len(values))
    if len(values) > 2_000:
        texts = pa.array(values, pa.string())
        plain = pc.match_substring_regex(texts, rf"^[-+]?\d+(?:{re.escape(decimal)}\d+)?$")  # pyright: ignore[reportAttributeAccessIssue]
        points = pc.replace_substring(texts.filter(plain), decimal, ".")  # pyright: ignore[reportAttributeAccessIssue]
        points = pc.utf8_ltrim(points, "+")  # pyright: ignore[reportAttributeAccessIssue]
        known = plain.to_numpy(zero_copy_only=False)
        out[known] = pc.cast(points, pa.float64()).to_numpy(zero_copy_only=False)
        rest = np.flatnonzero(~known).tolist()
    for place in rest:
        value = number_of(values[place], decimal)
        if value is not None:
            out[place] = value
    return np.where(np.isfinite(out), out, np.nan)
