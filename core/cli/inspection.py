"""`aforo inspect`: what is detected in a file before it is imported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from core.cli.quality_answers import quality_lines, quality_of_table
from core.cli.terminal import Answer, Table
from core.messages import sentence
from core.problems import Note, Problem

if TYPE_CHECKING:
    from core.ingest.raw import RawTable
    from core.model.dataset import Dialect, Mapping
    from core.model.question import Question

_FACTS = (
    "format", "encoding", "delimiter", "member", "sheet", "table", "header_row", "rows", "grain",
    "vendor",
)  # fmt: skip


def inspect(
    file: Path,
    cells: Path | None,
    zone: str | None,
    *,
    sheet: str | None = None,
    member: str | None = None,
    table: int | None = None,
) -> Answer:
    """Dialect, grain and proposed mapping of a file, or of one part of it, as plain values."""
    from core.ingest.mapping_text import to_json
    from core.ingest.proposal import propose

    if file.suffix.lower() == ".aforo":
        raise Problem("project_not_export", file=file.name)
    raw = _read(file, sheet, member, table)
    if cells is not None:
        _write_cells(raw, cells)
    proposal = propose(raw, zone=zone)
    mapping = proposal.mapping
    answer: Answer = {
        "format": raw.dialect.format,
        "encoding": raw.dialect.encoding,
        "delimiter": raw.dialect.delimiter,
        "member": raw.dialect.member,
        "members": list(raw.members),
        "sheet": raw.dialect.sheet,
        "sheets": list(raw.sheets),
        "table": _table_number(raw),
        "tables": [_place(dialect) for dialect in raw.tables],
        "header_row": raw.dialect.header_row,
        "rows": raw.rows,
        "columns": len(raw.header),
        "header": list(raw.header),
        "grain": str(mapping.grain),
        "mapping": _mapping(mapping),
        "warnings": [_warning(w) for w in (*raw.warnings, *proposal.notes, *_questions(mapping))],
        "vendor": proposal.vendor,
        "questions": [_question(question) for question in proposal.questions],
        "unmapped": [
            {"column": left.column, "guess": left.guess, "why": sentence(left.why)}
            for left in proposal.unmapped
        ],
        "set_aside": len(raw.set_aside),
        "quality": quality_of_table(raw, mapping),
        "import": to_json(mapping),
    }
    return answer


def _read(file: Path, sheet: str | None, member: str | None, table: int | None) -> RawTable:
    """The table of the sheet, archive member and number asked for, the best one otherwise."""
    from core.ingest.reading import read_table
    from core.model.dataset import Dialect

    wanted = Dialect("", sheet=sheet, member=member, header_row=-1)
    raw = read_table(file, wanted if sheet is not None or member is not None else None)
    if table is None:
        return raw
    if not 1 <= table <= max(1, len(raw.tables)):
        raise Problem("table_number_missing", number=table, count=max(1, len(raw.tables)))
    return read_table(file, raw.tables[table - 1]) if raw.tables else raw


def _table_number(raw: RawTable) -> int | None:
    """Which of several tables was read, counted from 1."""
    if not raw.tables:
        return None
    key = (raw.dialect.header_row, raw.dialect.columns)
    keys = [(dialect.header_row, dialect.columns) for dialect in raw.tables]
    return keys.index(key) + 1 if key in keys else None


def _place(dialect: Dialect) -> dict[str, Any]:
    return {
        "header_row": dialect.header_row,
        "last_row": dialect.last_row or None,
        "columns": dialect.columns,
    }


def tables(answer: Answer) -> Iterator[Table | str]:
    """The answer for reading."""
    facts = [(key, str(answer[key])) for key in _FACTS if answer[key] is not None]
    yield Table("Read as", ("", ""), facts)
    rows = [
        (field, m["column"], f"{m['confidence']:.0%}", m["format"] or "", m["unit"] or "")
        for field, m in answer["mapping"].items()
    ]
    yield Table("Mapping", ("Field", "Column", "Sure", "Format", "Unit"), rows)
    if answer["questions"]:
        asked = [
            (q["field"], ", ".join(q["columns"]), " / ".join(q["choices"]), q["proposed"] or "")
            for q in answer["questions"]
        ]
        yield Table("To settle", ("Field", "Column", "Choices", "Taken"), asked)
    if answer["unmapped"]:
        yield Table("Not used", ("Why",), [(left["why"],) for left in answer["unmapped"]])
    for warning in answer["warnings"]:
        yield warning["message"]
    yield from quality_lines(answer["quality"])


def _mapping(mapping: Mapping) -> dict[str, Any]:
    return {
        c.field: {
            "column": c.column,
            "time_column": c.time_column,
            "confidence": c.confidence,
            "format": c.format,
            "unit": c.unit,
            "alternatives": list(c.alternatives),
            "why": sentence(c.why) if c.why else None,
        }
        for c in mapping.columns
    }


def _questions(mapping: Mapping) -> Iterator[Note]:
    from core.problems import note

    for column in mapping.columns:
        if column.alternatives:
            yield note("reading_ambiguous", column=column.column, readings=column.alternatives)


def _question(question: Question) -> dict[str, Any]:
    return {
        "key": question.key,
        "kind": question.kind,
        "field": question.field,
        "columns": list(question.columns),
        "samples": list(question.samples),
        "choices": list(question.choices),
        "proposed": question.proposed,
        "why": sentence(question.why),
    }


def _warning(warning: Note) -> dict[str, Any]:
    return {"code": warning.code, "message": sentence(warning), **warning.data}


def _write_cells(raw: RawTable, path: Path) -> None:
    """RFC 4180: the header, then every cell as text, nothing interpreted."""
    from core.atomic import replace_file

    replace_file(path, lambda file: _fill(raw, file))


def _fill(raw: RawTable, file: BinaryIO) -> None:
    import csv
    from io import TextIOWrapper

    text = TextIOWrapper(file, "utf-8", newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(raw.header)
    writer.writerows(zip(*(column.to_pylist() for column in raw.columns), strict=True))
    text.flush()
    text.detach()
