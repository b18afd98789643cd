"""Columns of text that grow block by block."""

from __future__ import annotations

from random import Random

import pyarrow as pa
import pytest

from core.ingest.text import growing_columns
from core.ingest.text.growing_columns import GrowingColumn


def _cells(draw: Random, count: int) -> list[str]:
    return ["ñ" * draw.randrange(4) + str(draw.random())[: draw.randrange(9)] for _ in range(count)]


@pytest.mark.parametrize("most", [300, 2**31 - 1])
def test_that_blocks_of_any_size_come_out_as_they_went_in(
    most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(growing_columns, "MOST_BYTES", most)
    draw = Random(5)
    for _ in range(30):
        column, expected = GrowingColumn(), list[str]()
        blocks = [_cells(draw, draw.randrange(12)) for _ in range(1 + draw.randrange(6))]
        for number, block in enumerate(blocks, start=1):
            sliced = pa.array(["before", *block, "after"])[1:-1]
            column.add([sliced], max(1.0, draw.random() * 3 * len(blocks) / number))
            expected += block
        text = column.text()
        text.validate(full=True)
        assert text.to_pylist() == expected


def test_that_a_file_of_one_block_is_not_copied() -> None:
    column, block = GrowingColumn(), pa.array(["a", "b"])
    column.add([block], 1.0)
    assert column.text().chunk(0).buffers()[2].address == block.buffers()[2].address
