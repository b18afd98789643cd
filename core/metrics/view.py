"""Some rows of the contacts, and the same rows apart by group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np

from core.metrics.facts import Facts
from core.metrics.tags import several_tags, tagged

T = TypeVar("T")
Rows = np.ndarray | slice
EVERY_ROW = slice(None)
_CODES = "codes of "
_ALONE = 2
"""Up to so many groups that are asked for an array pick it out of all rows by themselves."""


class View:
    """Some rows of the facts; arrays asked for by name are cut to them once."""

    def __init__(
        self, facts: Facts, rows: Rows, among: Siblings | None = None, place: int = 0
    ) -> None:
        self.facts = facts
        self.rows = rows
        self._among, self._place = among, place
        self._cut: dict[str, np.ndarray | None] = {}
        self._once: dict[str, Any] = {}

    def __len__(self) -> int:
        return self.facts.rows if isinstance(self.rows, slice) else len(self.rows)

    @property
    def places(self) -> np.ndarray:
        """Which contacts of the data these rows are, by position."""
        return np.arange(self.facts.rows)[self.rows] if isinstance(self.rows, slice) else self.rows

    def get(self, name: str) -> np.ndarray | None:
        """A named array cut to the rows, or None when no file feeds it."""
        if name not in self._cut:
            array = self.facts.array(name)
            self._cut[name] = None if array is None else self._of(name, array)
        return self._cut[name]

    def __getitem__(self, name: str) -> np.ndarray:
        array = self.get(name)
        assert array is not None, name
        return array

    def _of(self, name: str, array: np.ndarray) -> np.ndarray:
        if self._among is not None:
            return self._among.part(self._place, name, array)
        return array[self.rows]

    def held(self, name: str) -> np.ndarray | None:
        """A named array cut to the rows where that costs nothing, else None."""
        return self.get(name) if name in self._cut or self._among is not None else None

    def once(self, name: str, work: Callable[[], T]) -> T:
        """What several KPIs need of the rows, worked out on first use and then kept."""
        if name not in self._once:
            self._once[name] = work()
        return self._once[name]

    def codes(self, dimension: str) -> np.ndarray:
        """Codes of a dimension cut to the rows."""
        found = self.facts.dimension(dimension)
        assert found is not None, dimension
        return self._of(_CODES + dimension, found.codes)

    def by_label(self, dimension: str, groups: int) -> list[View]:
        """The rows apart by the values of a dimension; a row with several tags is in each."""
        codes = self.codes(dimension)
        if several_tags(self.facts, dimension) is None:
            return self.parts(codes, groups)
        held = self.facts.dimension(dimension)
        assert held is not None, dimension
        found = tagged(held, codes)
        return View(self.facts, self.places[found.rows]).parts(found.tags, groups)

    def parts(self, codes: np.ndarray, groups: int) -> list[View]:
        """The rows apart by group code; a code outside 0..groups-1 belongs to none."""
        if groups < np.iinfo(np.int16).max:
            codes = codes.astype(np.int16)  # sorted by radix: ten times faster than wide integers
        order = np.argsort(codes, kind="stable")
        edges = np.searchsorted(codes[order], np.arange(groups + 1))
        rows = order if isinstance(self.rows, slice) else self.rows[order]
        among = Siblings(self, order, rows, edges)
        return [
            View(self.facts, rows[first:last], among, place)
            for place, (first, last) in enumerate(pairwise(edges))
        ]


class Siblings:
    """The parts of a view. What many of them ask for is put in their order once for all.

    Two hundred groups that pick their rows out of a million one after the other miss the
    processor's memory with nearly every row; one pass over them misses hardly any.
    """

    def __init__(self, whole: View, order: np.ndarray, rows: np.ndarray, edges: np.ndarray) -> None:
        self._whole, self._order, self._rows, self._edges = whole, order, rows, edges
        self._asked: Counter[str] = Counter()
        self._ordered: dict[str, np.ndarray] = {}

    def part(self, place: int, name: str, array: np.ndarray) -> np.ndarray:
        """A named array of all contacts, cut to the rows of one part."""
        part = slice(self._edges[place], self._edges[place + 1])
        if name not in self._ordered:
            self._asked[name] += 1
            if self._asked[name] <= _ALONE:
                return array[self._rows[part]]
            self._ordered[name] = self._in_order(name, array)
        return self._ordered[name][part]

    def _in_order(self, name: str, array: np.ndarray) -> np.ndarray:
        if len(self._rows) == len(array):
            found = np.empty_like(array)
            found[self._turned] = array
        elif name.startswith(_CODES) or (held := self._whole.held(name)) is None:
            found = array[self._rows]
        else:
            found = held[self._order]
        found.flags.writeable = False  # the parts share it
        return found

    @cached_property
    def _turned(self) -> np.ndarray:
        """Where each row of the data stands in the order, shape (contacts,)."""
        turned = np.empty(len(self._rows), dtype=np.intp)
        turned[self._rows] = np.arange(len(self._rows))
        return turned
