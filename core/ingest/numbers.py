"""Numbers as text: decimal comma or point by the evidence of the whole column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from core.ingest.cells import distinct, null_cells, text_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NUMBER = re.compile(
    r"[-+−]?(?:\d{1,3}(?:[.,'\u00a0\u202f ]\d{3})+|\d+)(?:[.,]\d+)?(?:[eE][-+]?\d+)?|[-+]?[.,]\d+"
)
_AROUND = re.compile(r"^[€$£\s]+|[€$£%\s]+$")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The cells of one column as numbers; NaN where `missing` or `unreadable`."""

    values: NDArray[np.float64]
    missing: NDArray[np.bool_]
    unreadable: NDArray[np.bool_]


def looks_like_number(text: str) -> bool:
    """Whether a cell is a number in any notation, with or without a currency or percent sign."""
    return _NUMBER.fullmatch(_AROUND.sub("", text)) is not None


def decimal_sign(values: Sequence[str]) -> str:
    """How a column writes decimals: "," or ".", or "?" when only groups of three are seen."""
    groups = False
    for value in values:
        text = _AROUND.sub("", value)
        last = max(text.rfind(","), text.rfind("."))
        if last < 0:
            continue
        sign, other = text[last], "." if text[last] == "," else ","
        if other in text:
            return sign
        if text.count(sign) > 1:
            return other
        if len(text) - last - 1 != 3 or text.startswith(("0", "-0", sign)):
            return sign
        groups = True
    return "?" if groups else "."


def number_of(text: str, decimal: str) -> float | None:
    """One cell as a number, or None when it is not one."""
    text = _AROUND.sub("", text).replace("−", "-")
    if _NUMBER.fullmatch(text) is None:
        return None
    text = re.sub(r"['\u00a0\u202f ]", "", text)
    text = text.replace(".", "").replace(",", ".") if decimal == "," else text.replace(",", "")
    try:
        return float(text)
    except ValueError:
        return None


def read_numbers(column: pa.Array | pa.ChunkedArray) -> Numbers:
    """Read a column of numbers; "1,234" is a decimal only where other cells prove it."""
    cells = text_array(column)
    missing = null_cells(cells)
    try:
        filled = cells.filter(pa.array(~missing))
        values = np.full(len(cells), np.nan)
        values[~missing] = pc.cast(filled, pa.float64()).to_numpy(zero_copy_only=False)
        return Numbers(values, missing, np.zeros(len(cells), bool))
    except pa.ArrowInvalid:
        pass
    parts = distinct(cells)
    decimal = decimal_sign(parts.values)
    found = [number_of(value, "." if decimal == "?" else decimal) for value in parts.values]
    table = np.array([np.nan if value is None else value for value in found], np.float64)
    values = table[parts.codes] if table.size else np.zeros(0)
    return Numbers(np.where(missing, np.nan, values), missing, ~missing & np.isnan(values))
