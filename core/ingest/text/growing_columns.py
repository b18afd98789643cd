"""Columns of text that grow block by block: each cell is copied once, into memory taken once."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import numpy as np
import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_T = TypeVar("_T", bound=np.generic)
MOST_BYTES = 2**31 - 1
"""Bytes of text that one Arrow array of strings can hold."""
_SPARE = 1.05


class GrowingColumn:
    """The cells of one column, from the first block of a file to its last."""

    def __init__(self) -> None:
        self._whole: list[pa.Array] = []
        self._begin()

    def _begin(self) -> None:
        self._bytes = np.empty(0, np.uint8)
        self._bounds = np.zeros(1, np.int32)
        self._size = self._cells = 0

    def add(self, chunks: Iterable[pa.Array], times: float) -> None:
        """Add the cells of a block; all will be about `times` those added by then, 1 at the end."""
        for chunk in chunks:
            if times <= 1 and not self._cells:
                self._whole.append(chunk)
            elif len(chunk):
                self._copy(chunk, times)

    def _copy(self, chunk: pa.Array, times: float) -> None:
        _, starts, data = chunk.buffers()
        offsets = np.frombuffer(starts, np.int32)[chunk.offset : chunk.offset + len(chunk) + 1]
        first, size = int(offsets[0]), int(offsets[-1] - offsets[0])
        if self._size + size > MOST_BYTES:
            self._close()
        end, cells = self._size + size, self._cells + len(chunk)
        self._bytes = _roomy(self._bytes, self._size, end, times)
        self._bounds = _roomy(self._bounds, self._cells + 1, cells + 1, times)
        if size:
            self._bytes[self._size : end] = np.frombuffer(data, np.uint8)[first : first + size]
        np.add(offsets[1:], self._size - first, out=self._bounds[self._cells + 1 : cells + 1])
        self._size, self._cells = end, cells

    def _close(self) -> None:
        if self._cells:
            used = self._bounds[: self._cells + 1], self._bytes[: self._size]
            buffers = [None, *map(pa.py_buffer, used)]
            self._whole.append(pa.Array.from_buffers(pa.string(), self._cells, buffers))
        self._begin()

    def text(self) -> pa.ChunkedArray:
        """All cells added, in one piece where Arrow can hold them so."""
        self._close()
        return pa.chunked_array(self._whole, pa.string())


def _roomy(held: NDArray[_T], used: int, need: int, times: float) -> NDArray[_T]:
    """The array, or a copy with room for all that is to come where the next does not fit."""
    if need <= len(held):
        return held
    larger = np.empty(min(int(need * max(times, 1.0) * _SPARE) + 1, MOST_BYTES), held.dtype)
    larger[:used] = held[:used]
    return larger
