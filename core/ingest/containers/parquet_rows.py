"""Parquet, Feather and Arrow files: typed columns written out as text without loss."""

from __future__ import annotations

import io
import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.ingest.containers.archives import Source
from core.ingest.containers.child import RefusedError, allow
from core.ingest.containers.sheet import Column, Packer, Sheet

if TYPE_CHECKING:
    import pyarrow as pa

_CODE_BYTES = 300 << 20
_BYTES_PER_CELL = 24
_MOST_CELLS = 200_000_000
_MOST_COLUMNS = 4_000
_BATCH_ROWS = 1 << 14
_LEAST_TEXT = 128 << 20
_MOST_RATIO = 100
"""Text may be so many times larger than the file, beyond what every file may have."""
_SAID = 200


def read(source: Source, options: dict[str, Any], packer: Packer) -> Sheet:
    """All columns as text, nested ones flattened to a.b; the first rows alone where asked."""
    # The allocators that Arrow ships reserve far more than they use, which the limit counts.
    os.environ["ARROW_DEFAULT_MEMORY_POOL"] = "system"
    allow(_CODE_BYTES)
    import pyarrow as pa

    pa.set_cpu_count(1)
    pa.set_io_thread_count(1)
    try:
        with _batches(source) as (schema, batches):
            size = Path(source).stat().st_size if isinstance(source, str) else len(source)
            most = _LEAST_TEXT + _MOST_RATIO * size
            return _sheet(schema, batches, options.get("limit_rows"), most, packer)
    except pa.ArrowMemoryError as error:
        raise MemoryError from error
    except (pa.ArrowException, OSError, ValueError, NotImplementedError) as error:
        raise RefusedError("file_broken", detail=str(error)[:_SAID]) from error


@contextmanager
def _batches(source: Source) -> Generator[tuple[pa.Schema, Iterator[pa.RecordBatch]]]:
    """Columns of a file and its rows in portions."""
    import pyarrow as pa
    from pyarrow import parquet

    held = open(source, "rb") if isinstance(source, str) else io.BytesIO(source)  # noqa: SIM115
    with held as stream:
        magic = stream.read(6)
        stream.seek(0)
        if magic.startswith(b"PAR1"):
            file = parquet.ParquetFile(stream)
            _refuse_giants(file.metadata.num_rows, file.metadata.num_columns)
            yield file.schema_arrow, file.iter_batches(_BATCH_ROWS, use_threads=False)
        elif magic.startswith(b"ARROW1"):
            reader = pa.ipc.open_file(stream)
            yield (
                reader.schema,
                (_sound(reader.get_batch(i)) for i in range(reader.num_record_batches)),
            )
        elif magic.startswith(b"FEA1"):
            from pyarrow import feather

            table = feather.read_table(stream, use_threads=False, memory_map=False)
            yield table.schema, iter(table.to_batches(_BATCH_ROWS))
        else:
            stream_reader = pa.ipc.open_stream(stream)
            yield stream_reader.schema, map(_sound, stream_reader)


def _sound(batch: pa.RecordBatch) -> pa.RecordBatch:
    """A batch whose offsets stay within its buffers; Arrow takes them on trust otherwise."""
    batch.validate(full=True)
    return batch


def _refuse_giants(rows: int, columns: int) -> None:
    if columns > _MOST_COLUMNS:
        raise RefusedError("too_many_columns", columns=columns, most=_MOST_COLUMNS)
    if rows * columns > _MOST_CELLS:
        raise RefusedError("file_needs_too_much_memory")


@dataclass(slots=True)
class _Texts:
    """One column of text while its portions come in."""

    kind: str | None = None
    cells: bytearray = field(default_factory=bytearray)
    lengths: bytearray = field(default_factory=bytearray)

    def add(self, texts: pa.Array) -> None:
        """Take in a portion: the bytes of its cells and the length of each."""
        import pyarrow as pa
        import pyarrow.compute as pc

        plain = pc.fill_null(texts.cast(pa.large_string()), "")  # pyright: ignore
        if isinstance(plain, pa.ChunkedArray):
            plain = plain.combine_chunks()
        _, offsets, data = plain.buffers()
        if len(plain) and offsets is not None:
            bounds = memoryview(offsets).cast("q")
            first, last = bounds[plain.offset], bounds[plain.offset + len(plain)]
            self.cells += memoryview(data)[first:last] if data is not None else b""
        self.lengths += pc.binary_length(plain).cast(pa.int32()).to_numpy().tobytes()  # pyright: ignore


def _sheet(
    schema: pa.Schema,
    batches: Iterator[pa.RecordBatch],
    limit_rows: int | None,
    most: int,
    packer: Packer,
) -> Sheet:
    held: dict[int, tuple[str, _Texts]] = {}
    lists: set[str] = set()
    rows = 0
    complete = True
    for batch in batches:
        if limit_rows is not None and rows > limit_rows:
            complete = False
            break
        for index, (name, column) in enumerate(_flat(batch)):
            texts = held.setdefault(index, (name, _Texts()))[1]
            kind, text = _as_text(column, name, lists)
            texts.kind = texts.kind or kind
            texts.add(text)
        rows += batch.num_rows
        _refuse_giants(rows, len(held))
        if _bytes(held) > most:
            raise RefusedError("file_needs_too_much_memory")
        allow(_CODE_BYTES + _BYTES_PER_CELL * rows * len(held) + 2 * _bytes(held))
    if not held:
        raise RefusedError("table_no_rows", columns=len(schema.names))
    said: dict[str, object] = {"columns": ", ".join(sorted(lists)[:8]), "count": rows}
    return Sheet(
        head=(tuple(name for name, _ in held.values()),),
        columns=tuple(
            packer.column(Column(texts.kind, bytes(texts.cells), bytes(texts.lengths)))
            for _, texts in held.values()
        ),
        rows=rows + 1,
        first_number=0,
        header_known=True,
        notes=(("nested_lists", said),) if lists else (),
        complete=complete,
    )


def _bytes(held: dict[int, tuple[str, _Texts]]) -> int:
    return sum(len(texts.cells) for _, texts in held.values())


def _flat(batch: pa.RecordBatch) -> Iterator[tuple[str, pa.Array]]:
    """Columns of a batch; a column of structures becomes one for each field."""
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        yield from _fields(name, column)


def _fields(name: str, column: pa.Array) -> Iterator[tuple[str, pa.Array]]:
    import pyarrow as pa

    column = _plain(column)
    if not pa.types.is_struct(column.type) or not column.type.num_fields:
        yield name, column
        return
    for index, part in enumerate(column.flatten()):
        yield from _fields(f"{name}.{column.type.field(index).name}", part)


def _plain(column: pa.Array) -> pa.Array:
    """A column without the wrappings that save space."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if isinstance(column, pa.ExtensionArray):
        column = column.storage
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    if pa.types.is_run_end_encoded(column.type):
        column = pc.run_end_decode(column)  # pyright: ignore
    return column


def _as_text(column: pa.Array, name: str, lists: set[str]) -> tuple[str | None, pa.Array]:
    """Kind and text of a column, in the notation of `core.ingest.raw`."""
    import pyarrow as pa
    import pyarrow.compute as pc

    kind = column.type
    if pa.types.is_boolean(kind):
        return "boolean", pc.if_else(column, "TRUE", "FALSE")  # pyright: ignore
    if pa.types.is_integer(kind) or pa.types.is_decimal(kind):
        return "number", column.cast(pa.string())
    if pa.types.is_floating(kind):
        from core.ingest.containers.sheet_table import number_texts

        doubles = column.cast(pa.float64()).to_numpy(zero_copy_only=False)
        return "number", number_texts(doubles)
    if pa.types.is_date(kind):
        return "date", column.cast(pa.date32()).cast(pa.string())
    if pa.types.is_timestamp(kind):
        return "moment", _moments(column)
    if pa.types.is_time(kind) or pa.types.is_duration(kind):
        return "time", _times(column)
    if pa.types.is_nested(kind):
        if not _is_list_of_words(kind):
            lists.add(name)
        return None, pa.array([_listed(item) for item in column.to_pylist()], pa.string())
    if pa.types.is_null(kind):
        return None, pa.array([""] * len(column), pa.string())
    if pa.types.is_binary(kind) or pa.types.is_fixed_size_binary(kind):
        return None, pa.array([_decoded(item) for item in column.to_pylist()], pa.string())
    return None, column.cast(pa.large_string())


def _is_list_of_words(kind: pa.DataType) -> bool:
    import pyarrow as pa

    is_list = pa.types.is_list(kind) or pa.types.is_large_list(kind)
    return is_list and not pa.types.is_nested(kind.value_type)


def _moments(column: pa.Array) -> pa.Array:
    """ISO 8601, as coarse as the values allow; moments with a zone in UTC, marked Z."""
    import pyarrow as pa
    import pyarrow.compute as pc

    plain = column.cast(pa.timestamp(column.type.unit))
    for unit in ("s", "ms", "us"):
        coarse = plain.cast(pa.timestamp(unit), safe=False)
        if coarse.cast(plain.type, safe=False).equals(plain):
            plain = coarse
            break
    texts = pc.replace_substring(plain.cast(pa.string()), " ", "T")  # pyright: ignore
    return pc.binary_join_element_wise(texts, "Z", "") if column.type.tz else texts  # pyright: ignore


def _times(column: pa.Array) -> pa.Array:
    """Times of day and elapsed times as [h]:mm:ss."""
    from datetime import time, timedelta

    import pyarrow as pa

    from core.ingest.containers.sheet import as_text

    fine = column.type.unit == "ns"
    if fine:
        coarse = pa.time64("us") if pa.types.is_time(column.type) else pa.duration("us")
        column = column.cast(coarse, safe=False)
    cells: list[time | timedelta | None] = column.to_pylist()
    return pa.array(["" if cell is None else as_text(cell) for cell in cells], pa.string())


def _listed(value: Any) -> str:
    """Words joined by commas; anything deeper as JSON."""
    import json

    if value is None:
        return ""
    if isinstance(value, list) and not any(isinstance(item, dict | list | tuple) for item in value):
        return ", ".join("" if item is None else str(item) for item in value)
    return json.dumps(value, ensure_ascii=False, default=str, separators=(",", ":"))


def _decoded(value: bytes | None) -> str:
    if value is None:
        return ""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.hex()
